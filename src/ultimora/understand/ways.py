"""Which way a share or a price went: up, down, or not said."""

from __future__ import annotations

from ultimora.reference import nouns
from ultimora.understand.draft import NONE, Draft, Role, Unit
from ultimora.understand.lines import Line
from ultimora.understand.numbers import Numeral

_BEFORE = 8  # words back to the verb
_CHAIN = 7  # words between two shares that one verb tells
_AND = frozenset(("e", "ed", "and", "et", "und", "y"))
_STOPS = frozenset(';:.!?()«»“”"[]')


def direction(line: Line, found: Unit, first: int) -> Role:
    """``up`` or ``down`` for a share, points or basis points; `first` is where its words begin."""
    befell, sign = line.tables.befell, line.key(first - 1)
    if sign == "+":
        return Role("up", 0.98)
    if sign in ("-", "−", "–") and line.tight(first) and not line.key(first - 2)[-1:].isalnum():
        return Role("down", 0.97)
    at = found.last
    if way := _behind(line, at):
        return Role(way, 0.95)
    if line.key(at) in ("yoy", "y/y", "a/a"):
        return Role("up", 0.5)
    back = _led(line, first)
    return back if back.text or not befell.late else _late(line, found)


def chained(line: Line, draft: Draft, made: list[Draft], role: Role) -> Role:
    """The role of a share, or that of the share before it where an *and* joins them."""
    if role.text or not made or made[-1].sentence != draft.sentence:
        return role
    before, lead = made[-1], line.plain(draft.first - 1)
    between = line.keys[before.last : draft.first]
    joined = len(between) <= _CHAIN and any(key in _AND for key in between)
    if before.unit.kind != "share" or not before.role.shared or not joined:
        return role
    same = lead == line.plain(before.first - 1) or lead in _AND
    return before.role._replace(sure=0.85) if same else role


def _behind(line: Line, at: int, least: int = 1) -> str:
    """The way that words of at least so many tell behind a figure (*in più*, *less than a*)."""
    for phrase, way in line.tables.ways.get(line.key(at), ()):
        if len(phrase) >= least and line.says(phrase, at):
            return way
    return ""


def _led(line: Line, first: int) -> Role:
    """The nearest word of a rise or fall before, if nothing between says *to* or *at*."""
    befell, at = line.tables.befell, first - 1
    if line.key(at) in befell.level and line.plain(at) != "di":
        return NONE if line.key(at - 1) not in ("pari", "equal", "égale") else _led(line, at - 1)
    for distance in range(_BEFORE):
        key = line.key(at - distance)
        if (
            not key
            or key in _STOPS
            or (key in befell.parted and key not in befell.up | befell.down)
        ):
            return NONE
        if key in befell.up or key in befell.down:
            if key in ("plus", "weniger", "moins", "più") and distance:
                continue
            role = "up" if key in befell.up else "down"
            return Role(role, 0.95 if distance <= 2 else 0.88 if distance <= 5 else 0.75, True)
        if (key[0].isdigit() and distance > 0) or key == ",":
            return NONE
        if key in befell.level and distance <= 1:
            return NONE
    return NONE


def _late(line: Line, found: Unit) -> Role:
    """The German verb at the end of its clause: *um 18 Prozent gestiegen*."""
    befell = line.tables.befell
    for at in range(found.last, min(found.last + _BEFORE, line.last)):
        key = line.key(at)
        if key in _STOPS or key in befell.parted or key == ",":
            return NONE
        if line.key(found.first - 1) == "um" and key in befell.up | befell.down:
            return Role("up" if key in befell.up else "down", 0.93)
    return NONE


def moved(line: Line, found: Unit, first: int) -> Role:
    """Money that is so much more or less than before, or a price that rose or fell by it."""
    befell, key = line.tables.befell, line.key(first - 1)
    if key in nouns.PRICED:
        return Role("up" if key in befell.up else "down", 0.9)
    way = _behind(line, found.last, least=2)
    return Role(way, 0.9) if way else NONE


def points(line: Line, found: Unit, number: Numeral, made: list[Draft]) -> Unit:
    """*Mezzo punto*, and *quattro punti in meno* beside a share, are points of a percentage."""
    if found.text not in _POINTS:
        return found
    near = made and made[-1].unit.kind == "share"
    if number.value == 0.5 or (near and _behind(line, found.last)):
        return found._replace(text="pp", kind="share", sure=0.9)
    return found


_POINTS = frozenset("punto punti point points punkte punkten puntos pontos".split())
