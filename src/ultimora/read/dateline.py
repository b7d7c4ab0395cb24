"""How a story opens: its agency's sign, with place and day before, behind or not at all."""

from __future__ import annotations

import re
from typing import NamedTuple

from ultimora.read.dates import Day, day_at_end
from ultimora.read.reading import Line, Mark, Reading
from ultimora.read.signs import Signs
from ultimora.reference.agencies import Agency
from ultimora.values import Span

_REACH = 240  # characters of a line in which an opening may stand
_REACH_OF_DASH = 110  # characters of it before which its dash stands, where no sign tells it
_REACH_OF_QUOTE = 80
_DASH = r"(?:[-–—−―‐‑_]{1,3}|â\?\?|â€\S?|\ufffd{1,3}|\?(?=\s))"  # the later ones: still damaged
_SIGNED = re.compile(r"\(([^()\n]{2,60})\)|/([A-Za-z][A-Za-z0-9 .\-]{1,40})/")
_FIRST_OF_DASH = re.compile(r"[-–—−―‐‑_â\ufffd?]")
_AFTER = re.compile(
    rf"[ \t\xa0]*[.,:]?[ \t\xa0]*({_DASH}(?:[ \t\xa0]+{_DASH})?|(?<=\))[”»](?=\w))?[ \t\xa0]*"
)
_UNLISTED = re.compile(rf"\(([A-Za-z][\w./\-]{{1,11}})\)\.?\s?{_DASH}\s*")
_PARTNER = re.compile(r"/[A-Z]\w{1,11}")
_RUN_IN = re.compile(r"[ \t\xa0]{3,}")
_SPACED_DASH = re.compile(rf"(?:(?<=\s){_DASH}|{_DASH}(?=\s))\s*")
# What every spaced dash holds; a search for first letters is many times as quick.
_BESIDE_BLANK = re.compile(r"[-–—−―‐‑_â\ufffd?](?:(?<=\s.)|\S{0,2}(?=\s))")
_LEADING_DASH = re.compile(rf"{_DASH}\s+(?=\S)")
_WORD_OF_PLACE = re.compile(r"[^\W\d_][^\s:;!\"“”«»()\d]*$|\([^\W\d_][^\d()]{1,30}\)$")
_PARTICLES_IN_A_ROW = (
    "di del della delle dei de la le les los las sur am an der dem den im in do da "
    "dos das e y et und of upon on sous en bei ob the near au aux du &"
)
_PARTICLES = frozenset(_PARTICLES_IN_A_ROW.split())
_QUOTE = re.compile('[“"«„]')
_LONGEST_PLACE = 70


class Opening(NamedTuple):
    """What an opening said; places in it are counted from the line's start."""

    agencies: tuple[Agency, ...]
    end: int
    sign: Span | None
    dateline: Span | None
    place: Span | None
    day: Day | None
    confidence: float
    before: Span | None = None  # a byline that ran into the same line


def opening(reading: Reading) -> list[Mark]:
    """The opening of the story, among the first lines; signed ones before those without a sign.

    A sign counts only where nothing but place and day stands with it: the same sign inside prose
    is a citation. Grammar: agency-signatures, ordered, first match wins.
    """
    signs = reading.signs
    lines = _candidates(reading)
    texts = [reading.head(line, _REACH) for line in lines]
    near = reading.copy.text[lines[0].start : lines[-1].start + _REACH] if lines else ""
    for parse in (signed, bare) if signs.open_barely(near) else (signed,):
        for line, text in zip(lines, texts, strict=True):
            found = parse(text, signs)
            if found is not None and not _closes(reading, line, found):
                return _marks(reading, line, found)
    for index, (line, text) in enumerate(zip(lines[:6], texts, strict=False)):
        if not _FIRST_OF_DASH.search(text, 0, _REACH_OF_DASH) and not _QUOTE.search(
            text, 0, _REACH_OF_QUOTE
        ):
            continue
        titled = index > 0 or reading.story is not None
        found = unsigned(text, _block_end(lines, index) - line.start, titled)
        if found is not None:
            return _marks(reading, line, found)
    return []


def _block_end(lines: list[Line], index: int) -> int:
    """Where the lines that follow one without a gap come to an end: wrapped copy is one line."""
    while index + 1 < len(lines) and not lines[index + 1].gap:
        index += 1
    return lines[index].end


def _closes(reading: Reading, line: Line, found: Opening) -> bool:
    """Whether a sign alone on the last line, with at most initials behind it, closes the story."""
    return (
        found.dateline is None
        and line == reading.lines[-1]
        and line.end - line.start - found.end < 12
    )


def _candidates(reading: Reading) -> list[Line]:
    """The lines in which the story may open: the first of it, until too much prose has passed."""
    story, passed, lines = reading.story or 0, 0, []
    for line in reading.lines[:16]:
        if line.end <= story:
            continue
        lines.append(line)
        passed += line.end - line.start
        if passed > 1200:
            break
    return lines


def signed(text: str, signs: Signs) -> Opening | None:
    """``CITY, DAY (AGENCY) -``, ``(AGENCY) - CITY, DAY -``, ``CITY, DAY. /AGENCY/.``"""
    if "(" not in text and "/" not in text:
        return None
    for match in _SIGNED.finditer(text):
        agencies = signs.within(match[1] or match[2], loose=True)
        if not agencies:
            continue
        # A lost dash on either side may have come back as a pair of quotes.
        left = text[: match.start()].rstrip(' \t\xa0-–—_“"«')
        start = max((cut.end() for cut in _RUN_IN.finditer(left)), default=0)
        here = locate(left[start:])
        if here is None:
            return None
        after = _AFTER.match(text, match.end())
        assert after is not None  # every part of it may be empty
        end, sign = after.end(), Span(*match.span())
        if match[2] and not here[0] and here[1] is None and after[1] is None:
            return None  # a path or a stroke in prose, no opening
        if left.strip() and after[1] is None and not text[end:].strip():
            return None  # a byline with its agency, and nothing opened
        if left.strip():
            found = _opening(agencies, end, sign, text, left[start:], here, 0.99, start)
            return found._replace(before=Span(0, len(left[:start].rstrip())) if start else None)
        behind = _located(text, end)
        if behind is not None:
            there, start, stop, end = behind
            return _opening(agencies, end, sign, text, text[start:stop], there, 0.99, start)
        return Opening(tuple(agencies), end, sign, None, None, None, 0.97 if after[1] else 0.9)
    return None


def bare(text: str, signs: Signs) -> Opening | None:
    """``AGI -`` and ``SAITAMA, Japan, Dec. 9 Kyodo -``: signs without brackets, dash and all."""
    match = signs.bare.match(text)
    if match is None:
        match = signs.bare.search(text, 0, 90)
        if match is None or (match.start() and not text[match.start() - 1].isspace()):
            return None
    partner = _PARTNER.match(text, match.end())
    after = _AFTER.match(text, partner.end() if partner else match.end())
    left = text[: match.start()]
    here = locate(left)
    if after is None or after[1] is None or here is None or (left.strip() and here[1] is None):
        return None
    agencies = signs.within(match[0])
    if not agencies:
        return None
    return _opening(agencies, after.end(), Span(*match.span()), text, left, here, 0.9)


def unsigned(text: str, length: int, titled: bool) -> Opening | None:
    """``ROMA, 24 GEN -``, ``ROMA –``, and the bare dash of copy whose opening was cut off."""
    cut = _LEADING_DASH.match(text)
    if cut:
        # A list's items begin alike; a story is longer than they are.
        if length <= 80 or not titled:
            return None
        return Opening((), cut.end(), None, None, None, None, 0.6)
    located = _located(text, 0) or _before_quote(text) or _before_unlisted(text)
    if located is None:
        return None
    (place, day), start, stop, end = located
    if day is None and (length < 100 or not titled):
        return None  # a headline may begin so, too
    if day is not None and not titled and length < 60:
        return None
    return _opening((), end, None, text, text[start:stop], (place, day), 0.7 if day else 0.5, start)


def _located(text: str, start: int) -> tuple[tuple[str, Day | None], int, int, int] | None:
    """Place and day between `start` and a dash: (both, where they start and stop, after the dash).

    Without a day only capitals are a place, for any noun may stand before a dash.
    """
    if not _BESIDE_BLANK.search(text, start, start + _REACH_OF_DASH):
        return None
    for count, dash in enumerate(_SPACED_DASH.finditer(text, start, start + _REACH_OF_DASH)):
        if count > 2:
            break
        words = text[start : dash.start()]
        here = locate(words)
        if here is not None and here[0] and (here[1] is not None or _capitals(here[0])):
            stop = start + len(words.rstrip(" \t\xa0,"))
            return here, start, max(stop, start), dash.end()
    return None


def _before_unlisted(text: str) -> tuple[tuple[str, Day | None], int, int, int] | None:
    """``Zürich (awp) -``: place and day before a sign of no table, which signs nothing."""
    match = _UNLISTED.search(text, 0, _REACH_OF_DASH) if "(" in text else None
    here = locate(text[: match.start()]) if match else None
    if match is None or here is None or not here[0]:
        return None
    if here[1] is None and not (match[1].islower() or match[1].isupper()):
        return None
    return here, 0, len(text[: match.start()].rstrip()), match.end()


def _before_quote(text: str) -> tuple[tuple[str, Day | None], int, int, int] | None:
    """``Roma, 11 mar. “…``: place and day whose dash was lost with the sign, before a quotation."""
    sign = _QUOTE.search(text, 0, _REACH_OF_QUOTE)
    if sign is None:
        return None
    quote = sign.start()
    here = locate(text[:quote])
    if here is None or not here[0] or here[1] is None:
        return None
    return here, 0, len(text[:quote].rstrip()), quote


def _capitals(place: str) -> bool:
    return place.isupper() and len(place) > 2 and place.count(" ") < 5


def locate(words: str) -> tuple[str, Day | None] | None:
    """Place and day that a short text is made of; None where anything else stands in it."""
    words = words.strip(" \t\xa0")
    if not words:
        return "", None
    if len(words) > _LONGEST_PLACE + 40:
        return None
    day = day_at_end(words)
    rest = words[: day.start] if day else words
    place = rest.strip(" \t\xa0,.")
    if _shortened(rest.rstrip(" \t\xa0,")):
        place = rest.strip(" \t\xa0,")
    return (place, day) if not place or is_place(place) else None


def _shortened(place: str) -> bool:
    """Whether a place ends in a shortened state (``Calif.``, ``N.Y.``), whose point is its own."""
    last = place.rsplit(" ", 1)[-1]
    return "," in place and last.endswith(".") and len(last) <= 6


def is_place(words: str) -> bool:
    """Whether words have the shape of a place: capitalised, few, with particles between them."""
    if len(words) > _LONGEST_PLACE or not words[0].isupper():
        return False
    parts = words.replace("/", " ").replace(",", " ").split()
    if len(parts) > 9 or sum(part.isdigit() for part in parts):
        return False
    for part in parts:
        if part in _PARTICLES:
            continue
        if not _WORD_OF_PLACE.match(part) or not (part[0].isupper() or "’" in part or "'" in part
                                                  or part[0] == "("):  # fmt: skip
            return False
    return True


def _opening(
    agencies: list[Agency] | tuple[()],
    end: int,
    sign: Span | None,
    text: str,
    words: str,
    here: tuple[str, Day | None],
    confidence: float,
    start: int = 0,
) -> Opening:
    """An opening whose place and day stand in `words`, which begin at `start` of the text."""
    place, day = here
    inner = words.strip(" \t\xa0,-–—_")
    if day is None and not _shortened(inner):
        inner = inner.rstrip(" \t\xa0.,")
    dateline = position = None
    if inner:
        at = text.index(inner, start)
        dateline = Span(at, at + len(inner))
        # A month's point belongs to it; a sentence's point does not.
        if day is not None and inner.endswith(".") and not _abbreviated(inner):
            dateline = Span(at, at + len(inner) - 1)
    if place:
        at = text.index(place, start)
        position = Span(at, at + len(place))
    return Opening(tuple(agencies), end, sign, dateline, position, day, confidence)


def _abbreviated(words: str) -> bool:
    """Whether the last word is a shortened month (``mar.``), whose point is its own."""
    last = words.rstrip(".").rsplit(None, 1)[-1]
    return last.isalpha() and len(last) <= 5 and last.casefold() not in ("march", "april", "marzo")


def _marks(reading: Reading, line: Line, found: Opening) -> list[Mark]:
    cover = Span(line.start, line.start + min(found.end, line.end - line.start))
    marks = [Mark("opening", cover.of(reading.copy.text).strip(), cover, found.confidence, cover)]
    agency = _issuer(found.agencies, reading.copy.language)
    if agency is not None:
        assert found.sign is not None
        sign = found.sign.moved(line.start)
        marks.append(Mark("agency", agency.name, sign, found.confidence))
    for field, span in (("dateline", found.dateline), ("dateline.place", found.place)):
        if span is not None:
            here = span.moved(line.start)
            marks.append(Mark(field, here.of(reading.copy.text), here, found.confidence))
    if found.before is not None:
        here = found.before.moved(line.start)
        marks.append(Mark("byline", here.of(reading.copy.text), here, 0.7))
    if found.day is not None and found.dateline is not None:
        here = found.dateline.moved(line.start)
        marks.append(Mark("dateline.date", found.day, here, found.confidence))
    return marks


def _issuer(agencies: tuple[Agency, ...], language: str | None) -> Agency | None:
    """Of several that sign together: the one that writes this language, else the first."""
    own = [agency for agency in agencies if language and agency.language == language]
    return next(iter(own or agencies), None)
