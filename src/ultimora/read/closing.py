"""How a story closes: signs, initials, credits, copyright, contacts: peeled off from below."""

from __future__ import annotations

import re
from collections.abc import Callable

from ultimora.read.notices import end_notice
from ultimora.read.posted import ADDRESS
from ultimora.read.reading import Line, Mark, Reading
from ultimora.read.signs import Signs
from ultimora.reference.notices import CREDITS
from ultimora.values import Span

_MOST = 40  # closing marks that are taken off one dispatch
_ENDED = ".!?…\"”’'»)]"
_SIGNED = re.compile(
    r"(?:\((?P<sign>[^()\n]{2,60})\)|/(?P<stroke>[A-Za-z][A-Za-z .]{1,30})/)\.?"
    r"[ \t\xa0]*(?:(?P<filed>\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}(?: \d\d[:.]\d\d(?::\d\d)?)?"
    r"(?: \(\d{2,6}\))?)"
    r"|(?P<initials>[A-Za-z0-9]{2,4}(?:[/-][A-Za-z0-9]{2,4}){0,3}))?\.?$"
)
_INITIALS = re.compile(
    r"(?:\((?P<desk>[A-Z][a-z]{2})\)"
    r"|(?P<pair>[A-Za-z0-9]{2,4}/(?:[A-Za-z0-9]{2,4})?(?:/[A-Za-z0-9]{2,4})?)"
    r"|(?P<bureau>(?:bur|dr|red)-[a-z]{2,4}(?:[/-][a-z]{2,4}){0,3})"
    r"|(?P<dashed>[a-z]{2,4}(?:-[a-z]{2,4})?/[a-z]{2,4}(?:/[a-z]{2,4})?)"
    r"|(?P<alone>[A-Z]{2,4}(?:[-/][A-Z]{2,4}){0,2}|[A-Z][A-Z\d]{1,3}(?:[-/][A-Z][A-Z\d]{1,3}){1,2}))$"
)
_WORDS = re.compile(
    r"(?P<sign>[A-Za-z]{2,12}(?:[-/][A-Za-z]{2,8})?)(?P<initials>(?: [a-z0-9]{2,4}){1,8})$"
)
# The © of a mangled é (Ã©) claims no right.
_COPYRIGHT = re.compile(
    r"(?<!Ã)©|\(c\)\s?(?=\w)|\bcopyright\b|riproduzione riservata|all rights reserved|"
    r"tous droits r.{1,2}serv.{1,2}s|alle rechte vorbehalten|todos los derechos reservados|"
    r"todos os direitos reservados|reproduction (?:interdite|prohibited)",
    re.IGNORECASE,
)
# Part of every form above, in letters that no other letter stands for.
_OF_COPYRIGHT = ("©", "(c)", "copyr", "serv", "vorbeh", "reproduct")
_CREDIT = re.compile(rf"(?:\(?\s?(?:{'|'.join(CREDITS)}))", re.IGNORECASE)
_PHOTO = re.compile(
    r"-?\s?\(?(?:foto|photos?|fotos|crédit photo|credito foto|ap photo|picture|bild)\s?[:/\- ]"
    r".{0,100}(?:-|\))?$",
    re.IGNORECASE,
)
_PHOTO_END = re.compile(
    r"\((?:AP|AFP|EPA|Reuters|ANSA)? ?(?:Photo|Foto)s?[:/][^()\n]{0,80}\)$", re.I
)
# What else comes with the story, each in brackets: ``(foto) (vídeo)``.
_COMES_WITH = re.compile(
    r"(?:\((?:fotos?|photos?|bild(?:er)?|v[ií]d[eé]os?|vidéos?|audio|infograf[ií]a|infografica|"
    r"infographie|grafik|gráfico|grafico|graphic|cartina|mapa)\)\s*)+$",
    re.IGNORECASE,
)
_MAIL = re.compile(rf"\(?\(?\s?(?P<mail>{ADDRESS.pattern})\s?;*\s?\)?\)?;?$")
_SITE = re.compile(
    r"(?:https?://)?(?:www\.)?(?P<host>[a-z0-9\-]{2,40}(?:\.[a-z]{2,10}){1,3})/?$", re.I
)
Peel = Callable[[Reading, Line, Signs], list[Mark]]


def closing(reading: Reading) -> list[Mark]:
    """Closing marks, taken off from below until a line ends in prose.

    Each must end the last line that is still open (or be all of it), so that the same words inside
    the story stay where they are.
    """
    signs = reading.signs
    lines = list(reading.lines)
    floor = reading.story or 0
    marks: list[Mark] = []
    known: dict[Line, list[Mark]] = {}

    def first(line: Line) -> list[Mark]:
        if line not in known:
            known[line] = _first(reading, line, signs)
        return known[line]

    while lines and lines[-1].end > floor and len(marks) < _MOST:
        found, lines = (
            _off_the_line(reading, lines, first)
            or _off_the_block(lines, first)
            or _below_a_sign(reading, lines, signs, first)
            or ([], lines)
        )
        if not found:
            break
        marks += found
    return marks


Peeled = tuple[list[Mark], list[Line]]  # marks, and the lines that are left above them
First = Callable[[Line], list[Mark]]


def _off_the_line(reading: Reading, lines: list[Line], first: First) -> Peeled | None:
    """A mark that is the last line, or ends it."""
    line = lines[-1]
    found = first(line)
    if not found:
        return None
    start = min(mark.cover.start for mark in found if mark.cover)
    low = max(line.start, start - 400)
    rest = reading.copy.text[low:start].rstrip(" \t\xa0")
    kept = [line._replace(end=low + len(rest))] if start > line.start and rest else []
    return found, lines[:-1] + kept


def _off_the_block(lines: list[Line], first: First) -> Peeled | None:
    """A mark that was wrapped over the last few lines, and is all of them."""
    top = len(lines) - 1
    while top > 0 and not lines[top].gap and len(lines) - top < 5:
        top -= 1
    if top == len(lines) - 1:
        return None
    whole = Span(lines[top].start, lines[-1].end)
    found = first(lines[top]._replace(end=whole.end))
    if not found or any(mark.cover not in (None, whole) for mark in found):
        return None
    return found, lines[:top]


def _first(reading: Reading, line: Line, signs: Signs) -> list[Mark]:
    """What the first peel that knows the line's end makes of it; nothing where none covers it."""
    found = next((marks for peel in PEELS if (marks := peel(reading, line, signs))), [])
    return found if any(mark.cover for mark in found) else []


def _below_a_sign(reading: Reading, lines: list[Line], signs: Signs, first: First) -> Peeled | None:
    """The last lines, where they are but a page's buttons below the agency's sign or credits.

    Nothing of the agency's follows its own sign, so short lines without a full stop are not its.
    """
    below: list[Mark] = []
    for at in range(len(lines) - 1, max(-1, len(lines) - 9), -1):
        line = lines[at]
        span = Span(line.start, line.end)
        known = first(line)
        if not known and not below and line.end - line.start > 60:
            break
        if below and any(peel(reading, line, signs) for peel in (_sign, _credits, _address)):
            return below, lines[: at + 1]
        if known and all(mark.cover in (None, span) for mark in known):
            below += known
            continue
        if line.end - line.start > 60 or reading.head(line, 80)[-1] in '.!?…”"»':
            break
        below.append(Mark("omitted", "below the sign", span, 0.6, span))
    return None


def copyright_above(reading: Reading) -> list[Mark]:
    """A page's copyright or picture line above the story, where the headline would be taken."""
    signs = reading.signs
    marks: list[Mark] = []
    for line in reading.above(4):
        if line.end - line.start < 160:
            marks += _copyright(reading, line, signs)
    return marks


def _sign(reading: Reading, line: Line, signs: Signs) -> list[Mark]:
    """``(ANSA).``, ``(AGI)Sca``, ``(Vep/Adnkronos)``, ``/ritzau/`` at the end."""
    text = reading.tail(line, 120)
    match = _SIGNED.search(text) if "(" in text or "/" in text else None
    if match is None:
        return []
    agencies = signs.within(match["sign"] or match["stroke"])
    base = line.end - len(text)
    before = text[: match.start()].rstrip(" \t\xa0-–—")
    if not agencies or (before and before[-1] not in _ENDED and not match["initials"]
                        and match.end() != len(text)):  # fmt: skip
        return []
    if before and before[-1].isalnum() and not text.endswith("."):
        return []  # "the agency said (Reuters)" inside prose has no end before it
    cover = Span(base + match.start(), line.end)
    sign = match["sign"] or match["stroke"]
    name = "sign" if match["sign"] else "stroke"
    at = Span(base + match.start(name), base + match.end(name))
    marks = [
        Mark("closing", match[0], cover, 0.97, cover),
        Mark("agency.closing", agencies[0].name, at, 0.95),
    ]
    if match["filed"]:
        marks.append(Mark("marks.filed", match[0], cover, 0.9))
    elif match["initials"]:
        here = Span(base + match.start("initials"), base + match.end("initials"))
        marks.append(Mark("marks.initials", match["initials"], here, 0.9))
    elif "/" in sign and sign.casefold() not in signs.by_sign:
        marks.append(Mark("marks.initials", sign, at, 0.85))
    return marks


def _bare_sign(reading: Reading, line: Line, signs: Signs) -> list[Mark]:
    """``... termina la frase. EFE``: the sign without brackets behind the last full stop."""
    text = reading.tail(line, 40)
    match = signs.bare_end.search(text)
    if match is None:
        return []
    base = line.end - len(text)
    cover, at = Span(base + match.start() + 1, line.end), Span(*match.span("sign")).moved(base)
    marks = [
        Mark("closing", cover.of(reading.copy.text).strip(), cover, 0.9, cover),
        Mark("agency.closing", signs.by_sign[match["sign"].casefold()].name, at, 0.9),
    ]
    if match["initials"]:
        here = Span(base + match.start("initials") + 1, base + match.end("initials"))
        marks.append(Mark("marks.initials", here.of(reading.copy.text), here, 0.85))
    return marks


def _initials(reading: Reading, line: Line, signs: Signs) -> list[Mark]:
    """``Vep/Fva``, ``(Rin)``, ``bur-xx/yy``: a line's last word, after its full stop."""
    text = reading.tail(line, 60)
    last = text.rsplit(None, 1)
    word = last[-1]
    match = _INITIALS.match(word)
    if match is None:
        return []
    base = line.end - len(word)
    alone = base == line.start
    before = last[0].rstrip()[-1] if len(last) > 1 and last[0].strip() else ""
    if not alone and (before not in _ENDED or match["alone"]):
        return []
    if alone and match["desk"] is None and line.start == 0:
        return []
    span = Span(base, line.end)
    marks = [Mark("marks.initials", word, span, 0.85, span)]
    if match["desk"] and match["desk"] in signs.desks:
        marks.append(Mark("agency.desk", signs.desks[match["desk"]].name, span, 0.6))
    return marks


def signed_words(reading: Reading, line: Line, signs: Signs) -> list[Mark]:
    """``dpa wsz jln npr``: the sign, then the desks and the hands."""
    if line.end - line.start > 60:
        return []
    match = _WORDS.match(reading.head(line, 60))
    agencies = signs.within(match["sign"]) if match else []
    if match is None or not agencies or not match["sign"][0].islower():
        return []
    span = Span(line.start, line.end)
    return [
        Mark("marks.initials", match[0], span, 0.95, span),
        Mark(
            "agency.closing",
            agencies[0].name,
            Span(line.start, line.start + match.end("sign")),
            0.9,
        ),
    ]


_SOURCE = re.compile(
    r"(?:(?:fonte|fonti|source|sources|quelle|quellen|fuente|via)\s?:\s+)?"
    r"([A-Za-z][\w .&\-/]{1,40})\.?$",
    re.IGNORECASE,
)


def _named(reading: Reading, line: Line, signs: Signs) -> list[Mark]:
    """The agency's name alone on the last line, or behind ``Source:``."""
    match = _SOURCE.match(reading.head(line, 60)) if line.end - line.start <= 60 else None
    agencies = signs.within(match[1]) if match else []
    if match is None or not agencies:
        return []
    span = Span(line.start, line.end)
    at = Span(line.start + match.start(1), line.start + match.end(1))
    return [
        Mark("closing", match[0], span, 0.85, span),
        Mark("agency.closing", agencies[0].name, at, 0.7),
    ]


def _credits(reading: Reading, line: Line, signs: Signs) -> list[Mark]:
    """``(Reporting by A; Editing by B)``, alone or behind the last sentence, even run together."""
    text = reading.tail(line, 600)
    base = line.end - len(text)
    if (
        line.end - line.start <= 600
        and (text[0] == "(" or text.count(".") < 4 or ":" in text[:20])
        and _CREDIT.match(text)
    ):
        if text[0] == "(" and ")" in text[:-2].rstrip(". ") and not text.rstrip(" .").endswith(")"):
            return []
        start = line.start
    else:
        at = text.rfind("(")
        if at < 0 or text.rstrip(" .;")[-1:] != ")" or not _CREDIT.match(text, at):
            return []
        start = base + at
    span = Span(start, line.end)
    marks = [Mark("marks.credits", span.of(reading.copy.text), span, 0.93, span)]
    if "associated press" in span.of(reading.copy.text).casefold() and "AP" in signs.by_name:
        marks.append(Mark("agency.closing", "AP", span, 0.8))
    return marks


def _copyright(reading: Reading, line: Line, signs: Signs) -> list[Mark]:
    """``© Agenzia Nova - Riproduzione riservata``: a line of its own, or the last sentence."""
    if line.end - line.start > 200:
        return []
    text = reading.head(line, 240)
    folded = text.casefold()
    if not any(part in folded for part in _OF_COPYRIGHT) or not _COPYRIGHT.search(text):
        return []
    span = Span(line.start, line.end)
    marks = [Mark("marks.copyright", text, span, 0.93, span)]
    named = next(signs.naming(text, 0, len(text)), None)
    if named:
        agency = signs.by_name.get(named[0]) or signs.by_sign.get(named[0].casefold())
        if agency is not None:
            here = Span(line.start + named.start(), line.start + named.end())
            marks.append(Mark("agency.closing", agency.name, here, 0.9))
    return marks


def _photo(reading: Reading, line: Line, signs: Signs) -> list[Mark]:
    """``-foto agenziafotogramma.it-``, ``(AP Photo/Name)``: who took the picture."""
    if line.end - line.start <= 140 and _PHOTO.match(reading.head(line, 140)):
        span = Span(line.start, line.end)
        return [Mark("marks.photo", span.of(reading.copy.text), span, 0.8, span)]
    text = reading.tail(line, 140)
    if line.end - line.start <= 90 and _COMES_WITH.match(text):
        span = Span(line.start, line.end)
        return [Mark("omitted", "media", span, 0.85, span)]
    match = _PHOTO_END.search(text) if text[-1] == ")" else None
    if match is None:
        return []
    span = Span(line.end - len(text) + match.start(), line.end)
    return [Mark("marks.photo", match[0], span, 0.85, span)]


def _house(reading: Reading, line: Line, signs: Signs) -> list[Mark]:
    """The lines of its own that an agency's row says stand below its stories."""
    if line.end - line.start >= 400:
        return []
    text = reading.head(line, 120).casefold()
    if not text.startswith(signs.credited):
        return []
    for start, agency in signs.credits:
        if text.startswith(start):
            span = Span(line.start, line.end)
            return [
                Mark("marks.house", span.of(reading.copy.text), span, 0.9, span),
                Mark("agency.closing", agency.name, span, 0.5),
            ]
    return []


def _address(reading: Reading, line: Line, signs: Signs) -> list[Mark]:
    """``((x.y@thomsonreuters.com;))`` or ``www.agi.it`` alone on a line, or behind the end."""
    text = reading.tail(line, 160)
    base = line.end - len(text)
    match = _MAIL.search(text) if "@" in text else None
    if match and (not text[: match.start()].strip() or "(" in match[0][:1]):
        span, mail = Span(base + match.start(), line.end), match["mail"]
        at = Span(base + match.start("mail"), base + match.end("mail"))
        return [Mark("contact.email", mail, at, 0.85, span)]
    site = _SITE.match(text) if line.end - line.start <= 60 else None
    if site is None:
        return []
    span = Span(line.start, line.end)
    marks = [Mark("omitted", "address", span, 0.85, span)]
    agency = signs.at_address(site["host"])
    if agency is not None:
        marks.append(Mark("agency.closing", agency.name, span, 0.8))
    return marks


def _end(reading: Reading, line: Line, signs: Signs) -> list[Mark]:
    """``(segue)``, ``ENDS``, ``-30-``: whether more is to come."""
    mark = end_notice(reading.copy.text, line.start, line.end)
    return [mark] if mark is not None else []


PEELS: tuple[Peel, ...] = (
    _sign, _bare_sign, _named, signed_words, _house, _credits, _copyright, _photo, _address, _end,
    _initials,
)  # fmt: skip
