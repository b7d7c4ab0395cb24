"""What a figure is made of before it is a fact: its unit, its role, its words."""

from __future__ import annotations

from typing import NamedTuple


class Unit(NamedTuple):
    """A unit or counted noun: what it is (docs/facts.md), of which kind, and the words it takes.

    `kind` is ``share``, ``money``, ``measure``, ``age`` or ``count``. `first` and `last` (outside)
    are the words of number and unit together, `head` the noun's.
    """

    text: str
    kind: str
    first: int
    last: int
    head: int = -1
    sure: float = 0.97


class Role(NamedTuple):
    """A role, how sure it is, and whether a verb gave it (which later figures may share)."""

    text: str = ""
    sure: float = 1.0
    shared: bool = False


NONE = Role()
NO_UNIT = Unit("", "", 0, 0)


class Draft(NamedTuple):
    """A figure in the making: its words, number, unit and role, and the sentence it stands in."""

    first: int
    last: int
    sentence: int
    number: float
    high: float | None
    approximator: str
    unit: Unit
    role: Role
    rule: str
    scaled: float = 1
