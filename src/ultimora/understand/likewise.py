"""Bare numbers that have the unit of the figure before, as both stand in the same frame."""

from __future__ import annotations

from ultimora.understand.draft import NONE, Draft
from ultimora.understand.lines import Line
from ultimora.understand.ways import AND

_LONGEST = 16  # words between the two
_KINDS = frozenset(("share", "measure", "money"))
_STOPS = frozenset(';:!?()«»“”"')
_MOST = 100  # what is more is no share
_ALIKE = 12  # times that one measure is another
# Words before both of two alike (*mit 27 Prozent vor der Union mit 24*).
_LEADS = frozenset("mit bei auf um über von de à a con en por zu gegen sur par pour für".split())
_OF_WHICH = frozenset("davon darunter dont".split())
_LEVELS = frozenset("auf bei mit".split())
_MODEST = frozenset(
    """
    nur noch immerhin knapp rund gut fast etwa lediglich sogar erst bereits schon mehr als unter
    plus moins más menos de que environ unos casi cerca près du des los las les au bis zu jusqu'à
    hasta solo sólo apenas seulement presque
""".split()
)  # fmt: skip


def likewise(line: Line, draft: Draft, made: list[Draft]) -> Draft | None:
    """*148 km/h à Groix et 131 à Brest*, *49 Prozent sind dagegen, 43 dafür*; None for the rest.

    The number must end its phrase, stand in the sentence of a share, measure or sum, be of its
    size, and be led by the same word, by an *and*, or by a comma that parts two clauses.
    """
    before = made[-1] if made and made[-1].sentence == draft.sentence else None
    if not before or before.unit.kind not in _KINDS or line.tables.language in ("it", "en", "pt"):
        return None
    if draft.high is not None or not _sized(before, draft) or not _ended(line, draft.last):
        return None
    between = line.keys[before.last : draft.first]
    if len(between) > _LONGEST or any(key in _STOPS for key in between):
        return None
    if not _framed(line, before, draft, between):
        return None
    there = before.unit._replace(first=draft.first, last=draft.last, head=-1, sure=0.85)
    if before.scaled >= 1e6 and draft.scaled == 1:
        grown = round(draft.number * before.scaled, 3)  # von 28 Millionen sind erst 17 beisammen
        draft = draft._replace(number=grown, scaled=before.scaled)
    return draft._replace(unit=there, role=NONE, rule="likewise")


def _sized(before: Draft, draft: Draft) -> bool:
    if before.unit.kind == "share":
        return 0 < draft.number <= _MOST and before.unit.text == "%" and not before.role.text
    number = draft.number
    if before.scaled >= 1e6 and draft.scaled == 1:
        number = round(draft.number * before.scaled, 3)
    return number > 0 and _ALIKE > number / max(before.number, 0.1) > 1 / _ALIKE


def _ended(line: Line, at: int) -> bool:
    """Whether a number ends its phrase: no noun follows that it would count."""
    key = line.key(at)
    if not key[:1].isalpha():
        return key in (",", ".", ";", "", "-", "–", ")")
    if line.tables.language == "de":
        return not line.capital(at) and key not in ("bis", "uhr")
    return key in line.tables.counting.closed


def _led(line: Line, first: int) -> int:
    """The word before a figure and what is said of its size."""
    at = first - 1
    while line.key(at) in _MODEST and line.plain(at) not in _LEADS:
        at -= 1
    return at


def _framed(line: Line, before: Draft, draft: Draft, between: tuple[str, ...]) -> bool:
    """Whether both numbers stand in one frame: the same lead, or two clauses alike."""
    at = _led(line, draft.first)
    lead = line.plain(at)
    if lead in AND:
        return not line.capital(draft.last) and before.unit.kind == "measure" and (
            line.key(draft.last) in line.tables.counting.prepositions
        )  # fmt: skip
    if lead in _OF_WHICH:
        return before.unit.kind == "measure" and draft.number < before.number
    if lead in line.tables.befell.being or (
        lead == "es" and line.key(at - 1) in line.tables.befell.being
    ):  # fmt: skip
        opened = line.key(line.first) == "von" and draft.number < before.number
        return opened or (lead == "es" and "," in between)
    if lead in _LEADS:
        led = line.plain(_led(line, before.first))
        same = led == lead or (led in _LEVELS and lead in _LEVELS)
        joined = "," in between or any(key in AND for key in between) or lead == "mit"
        return same and (before.unit.kind == "measure" or joined)
    if line.tables.language != "de" or "," not in between:
        return False
    if lead == ",":  # 49 Prozent lehnen ab, 43 sind dafür
        verb = line.key(draft.last)[:1].isalpha() and not line.capital(draft.last)
        digits = line.key(draft.first)[0].isdigit()
        return verb and digits and before.unit.kind == "share"
    clause = line.keys[before.last + between.index(",") + 1 : draft.first]
    words = [n for n in range(before.last + between.index(",") + 1, draft.first)
             if line.keys[n] not in _MODEST]  # fmt: skip
    article = bool(clause) and clause[0] in line.tables.counting.articles
    named = bool(words) and line.capital(words[-1]) and len(words) <= 1 + article
    return named and not line.key(draft.last)[:1].isalpha()  # …, die Müritz immerhin 20
