"""Numbers that leave their unit to a later one: *auf 6,1 nach 6,3 Prozent*, *158 (139) Mio*."""

from __future__ import annotations

from ultimora.reference import nouns
from ultimora.understand.draft import NONE, Draft, Unit
from ultimora.understand.lines import Line
from ultimora.understand.numbers import Numeral, numeral
from ultimora.understand.units import unit
from ultimora.understand.ways import direction

_REACH = 8  # words from a number to the one that has the unit
_BRACKET = 5  # words in brackets, the number among them
# Between two numbers of one unit.
_LINKS = frozenset(
    (("von",), ("nach",), ("statt",), ("statt", "um"), ("statt", "auf"), ("anstatt",), ("zu",),
     ("gegenüber",), ("und",), ("oder",), ("beziehungsweise",), ("bzw", "."), ("and",), ("or",),
     ("against",), ("to",), ("versus",))
)  # fmt: skip
_BALLOTS = frozenset(("zu", "to", "gegen", "against"))  # a count may follow: 98 zu 45 Stimmen
# Before both numbers of one unit: *die SPD auf 14, die Grünen auf 11 Prozent*.
_LEADS = frozenset("auf mit bei um at on with by to".split())
_PARTING = frozenset(';:!?()«»“”"')


def alike(line: Line, draft: Draft, number: Numeral) -> Draft | None:
    """A bare number with the unit, and the thousands or millions, of the next; None without one."""
    found = _bracketed(line, number) or _following(line, draft)
    if not found:
        return None
    there, scale = found
    scale = scale if number.scaled == 1 else 1
    there = there._replace(first=draft.first, last=draft.last, head=-1, sure=0.88)
    role = direction(line, there, draft.first) if there.kind == "share" else NONE
    value = round(draft.number * scale, 3)
    high = None if draft.high is None else round(draft.high * scale, 3)
    return draft._replace(
        number=value, high=high, unit=there, role=role, rule="alike", scaled=max(scale, 1)
    )


def _following(line: Line, draft: Draft) -> tuple[Unit, float] | None:
    """The unit of the next number, where the words between join the two."""
    for at in range(draft.last + 1, min(draft.last + _REACH, line.last)):
        key = line.key(at)
        if key in _PARTING:
            return None
        if key[0].isdigit() or key in line.tables.numerals.words:
            break
    else:
        return None
    between, lead = line.keys[draft.last : at], line.key(draft.first - 1)
    linked = between in _LINKS
    if not linked and not (
        lead in _LEADS and between[-1] == lead and ("," in between or "und" in between
                                                    or "and" in between)
    ):  # fmt: skip
        return None
    other = numeral(line.words, line.keys, at, line.last, line.tables.numerals)
    if other and line.key(other.last) in ("bis", "-", "–") and line.key(other.last + 1):
        other = numeral(line.words, line.keys, other.last + 1, line.last, line.tables.numerals)
    found = unit(line, other) if other and not other.article else None
    if not other or not found:
        return None
    ballot = found.kind == "count" and between[0] in _BALLOTS and found.text in BALLOTS
    index = found.text in nouns.POINTS and other.decimal
    return (found, other.scaled) if found.kind in ("share", "money") or ballot or index else None


BALLOTS = frozenset("stimmen ja-stimmen nein-stimmen votes gegenstimmen pro-stimmen".split())


def _bracketed(line: Line, number: Numeral) -> tuple[Unit, float] | None:
    """*158 (Vorjahr: 139) Millionen Euro*: the unit of both behind the bracket."""
    close = number.last
    if line.key(close) == "(":
        close = next((n for n in range(close + 1, close + 2 + _BRACKET) if line.key(n) == ")"), 0)
        inside = line.key(close - 1) if close else ""
    elif line.key(close) == ")":
        opened = [n for n in range(number.first - _BRACKET, number.first) if line.key(n) == "("]
        inside = line.key(opened[-1] - 1) if opened else ""
    else:
        return None
    if not inside[:1].isdigit():
        return None
    scale = line.tables.numerals.scales.get(line.key(close + 1), 0)
    last = close + 1
    if scale >= 1000:
        last += 1 + (line.key(close + 2) == ".")
    found = unit(line, Numeral(number.first, last, 2, digits=True, scaled=max(scale, 1)))
    return (found, max(scale, 1)) if found and found.kind != "age" else None
