"""Stray entities: characters that still wear the escapes of HTML or XML."""

from __future__ import annotations

import re
from collections.abc import Callable
from html.entities import html5

from ultimora.repair.plan import waits_for
from ultimora.repair.prose import Prose, in_company
from ultimora.repair.scene import Scene
from ultimora.values import Edit

_WHOLE = re.compile(
    r"&(?:(?:amp|AMP|#38|#x26);)*"
    r"(?:#(?P<dec>[0-9]{2,7})|#[xX](?P<hex>[0-9A-Fa-f]{2,6})|(?P<name>[A-Za-z][A-Za-z0-9]{1,30}));"
)
# Without its semicolon only a name that no other word begins with is safe inside a word ...
_LETTER = (
    r"[AEIOUYaeiouy](?:grave|acute|circ|uml)|[ANOano]tilde|[Cc]cedil|[Aa]ring|[Oo]slash|szlig|"
    r"AElig|aelig|OElig|oelig|[Ss]caron"
)
_MARKS = (
    r"[lr][sd]quo|sbquo|bdquo|[lr]s?aquo|hellip|[mn]dash|nbsp|thinsp|iquest|iexcl|ord[mf]|"
    r"[lrudh]arr|minus|middot|sdot"
)
# ... these only where the word ends with them ...
_CLOSED = r"(?:quot|apos|amp|bull|sup[123]|frac1[24])(?![A-Za-z0-9])|euro(?![A-Za-z])|deg(?![a-z])"
# ... and these, which are words themselves, only in the company of others.
_WORDY = r"(?:(?:pound|copy|reg|sect|trade|times|prime|para|micro|macr|ne)(?![A-Za-z])|acute)"
# Numbers of Latin letters and of marks of print, the longer first: digits of the copy may follow.
_NUMBERS = (
    r"8[2-4]\d\d|[2-9]\d{3}(?!\d)|(?:10|12[789]|6[45])\d{3}(?!\d)|1[3-9]\d|2\d\d|3[0-7]\d|38[0-2]|"
    r"9[0-7]\d|7[0-8]\d|(?:1[0-2]\d{3}|[23]\d{4}|11[89]\d{3}|120\d{3}|1(?:0[2-9]|1\d|2[0-7])\d)(?!\d)"
)
_BARE = re.compile(
    rf"&(?:amp;)*(?:(?P<name>{_LETTER}|{_MARKS}|{_CLOSED}|{_WORDY})|#(?P<dec>{_NUMBERS})(?P<hex>))"
)

# Somebody tells how an entity is written: then it is the subject, not an accident.
_TELLS = re.compile(
    r"(?:\b(?:writ(?:e|es|ing|ten)|typ(?:e|es|ing)|us(?:e|es|ing)|escap\w+|replaces?|entity|"
    r"scriv\w+|us(?:a|are|ando)|digit\w+|inseri\w+|carattere|tap(?:er|ez)|écri\w+|utilis\w+|"
    r"schreib\w*|verwend\w+|escrib\w+|escrev\w+|usar|usando|codice|code)\b)?"
    r"[\s:]*[\"'“‘«(\[]?$",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r"^[\"'”’»)\]]?\s*(?:entit|stands? for|means?\b|renders?|is (?:the|an?) |instead of|becomes?\b|"
    r"per (?:ottenere|avere)|al posto|invece d|au lieu|pour obtenir|statt\b|anstelle|"
    r"en lugar|em vez|signific|=)",
    re.IGNORECASE,
)


@waits_for("&")
def entity(text: str, scene: Scene) -> list[Edit]:
    """Entities, named or numbered, escaped once or more, become their characters.

    Left alone: text that carries literal tags (there an entity is markup), code, addresses, and
    copy that speaks of entities. HTML 5 names, case-mangled ones too (``&EGRAVE;``); numbers 128
    to 159 mean cp1252, as browsers read them.
    """
    if ";" not in text:
        return []
    return _edits(text, _WHOLE, "entity", 0.999, _decoded)


@waits_for("&")
def bare_entity(text: str, scene: Scene) -> list[Edit]:
    """Entities that lost their semicolon (``perch&eacute il``), of the names nobody else uses."""
    return _edits(text, _BARE, "bare_entity", 0.995, _bare)


def _edits(
    text: str,
    pattern: re.Pattern[str],
    rule: str,
    confidence: float,
    decode: Callable[[re.Match[str]], str | None],
) -> list[Edit]:
    prose = Prose(text)
    found: list[tuple[Edit, bool, int]] = []  # and how much company each needs
    worn: list[int] = []  # places of those in words or between them, which nobody writes about
    at = text.find("&")
    while at >= 0:
        end = at + 1
        match = pattern.match(text, at)
        after = decode(match) if match else None
        if match is not None and after is not None:
            end = match.end() + (_tail(text, match) if after and ord(after[0]) > 0xFFFF else 0)
            if not prose.marked_up(at):
                address = prose.address(at, end)
                joined = prose.joined(at, end)
                wordy = _WORD.match(match.group()) is not None
                told = _told(text, at, end)
                parts = not told and prose.parts(at, end, after)
                if (joined or parts) and not address and not wordy:
                    worn.append(at)
                alone = told or prose.shown(at, end, joined)
                edit = Edit(at, end, text[at:end], after, rule, confidence)
                found.append((edit, alone, 3 * address or int(wordy)))
        at = text.find("&", end)
    return [
        edit
        for edit, alone, company in found
        if (not alone or prose.worn(worn, edit))
        and (not company or (edit.after > "\x7f" and in_company(worn, edit.start, company)))
    ]


_WORD = re.compile(rf"&(?:amp;)*{_WORDY}(?!;)")


def _told(text: str, start: int, end: int) -> bool:
    """Whether the entity stands alone and the words around it speak of it."""
    before, after = text[max(0, start - 24) : start], text[end : end + 24]
    if before[-1:].isalnum() or after[:1].isalnum():
        return False
    if _TOLD.match(after):
        return True
    lead = before.rstrip(" :")
    quoted = lead[-1:] in "\"'“‘«([" and after[:1] in "\"'”’»)]" and lead != "" and after != ""
    match = _TELLS.search(before)
    return quoted or bool(match and match.group().strip(" \n\t:\"'“‘«([") and after[:1] in " ,;.")


def _decoded(match: re.Match[str]) -> str | None:
    name = match["name"]
    if name is not None:
        return _named(name)
    code = int(match["dec"]) if match["dec"] else int(match["hex"], 16)
    if 0xD800 <= code < 0xDC00:
        return _paired(match, code)
    return _numbered(code)


def _named(name: str) -> str | None:
    found = html5.get(name + ";")
    if found is not None:
        return found
    if name.isupper():  # &EGRAVE; &RSQUO;: the copy was set in capitals, entities and all
        found = html5.get(name.lower() + ";")
        small = html5.get(name[0] + name[1:].lower() + ";")
        return small or (found.upper() if found and found != "ß" else found)
    return html5.get(name.lower() + ";") if len(name) > 3 else None


def _numbered(code: int) -> str | None:
    if 0x80 <= code < 0xA0:
        try:
            return bytes([code]).decode("cp1252")
        except UnicodeDecodeError:
            return None
    if code in (9, 10) or 0x20 <= code < 0x7F or 0xA0 <= code < 0xD800 or 0xE000 <= code < 0xFFFE:
        return chr(code)
    return chr(code) if 0x10000 <= code < 0x110000 else None


def _paired(match: re.Match[str], high: int) -> str | None:
    low = _low(match)
    if low is None:
        return None
    return chr(0x10000 + ((high - 0xD800) << 10) + (low[0] - 0xDC00))


def _low(match: re.Match[str]) -> tuple[int, int] | None:
    """The low surrogate's code and the length of its entity, where one follows."""
    after = _WHOLE.match(match.string, match.end())
    if after is None or after["name"]:
        return None
    code = int(after["dec"]) if after["dec"] else int(after["hex"], 16)
    return (code, len(after.group())) if 0xDC00 <= code < 0xE000 else None


def _tail(text: str, match: re.Match[str]) -> int:
    """How far a surrogate pair reaches beyond its first entity."""
    if match["name"] or not text.startswith("&#", match.end()):
        return 0
    code = int(match["dec"]) if match["dec"] else int(match["hex"], 16)
    low = _low(match) if 0xD800 <= code < 0xDC00 else None
    return low[1] if low else 0


def _bare(match: re.Match[str]) -> str | None:
    after = match.string[match.end() : match.end() + 2]
    if after[:1] == ";" or (after[:1] == "=" and not after[1:].isspace()):
        return None  # a whole entity, or a query's name
    return _numbered(int(match["dec"])) if match["dec"] else html5.get(match["name"] + ";")


ENTITIES = (entity, bare_entity)
