"""When two numbers say the same: *over 20* and 23, *about 50* and 48, 2.3 million and 2.28."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from ultimora.values.facts import Figure

_ABOUT = 0.1  # what *about* leaves open on either side
_BEYOND = 1.5  # how far *over* and *at least* reach: over 20 is no 200
_SHORT = 5  # characters before *million*
_ROUNDED = 100  # from here on a round number may stand for an exact one
_WORDS = {"over": "over", "about": "about", "least": "at least", "most": "up to", "under": "under"}


class Amount(NamedTuple):
    """The numbers that a figure may mean, both ends within."""

    low: float
    high: float

    def meets(self, other: Amount) -> bool:
        """Whether both may mean the same."""
        return self.low <= other.high and other.low <= self.high


def exact(figure: Figure) -> bool:
    """Whether it is said as one number, neither about nor from and to."""
    return not figure.approximator and figure.high is None


def amount(figure: Figure) -> Amount:
    """The numbers that it may mean."""
    number, high = figure.number, figure.high if figure.high is not None else figure.number
    if number < 0 or high < number:
        return Amount(min(number, high), max(number, high))
    match figure.approximator:
        case "over":
            return Amount(number + (1 if number == int(number) < 1000 else 0), high * _BEYOND)
        case "least":
            return Amount(number, max(high * _BEYOND, number + 1))
        case "most":
            return Amount(number / _BEYOND, high)
        case "under":
            return Amount(number / _BEYOND, high)
        case "about":
            return Amount(number * (1 - _ABOUT), high * (1 + _ABOUT))
    return Amount(number, high)


def alike(one: Figure, other: Figure) -> bool:
    """Whether the two may say the same number.

    Without a word like *about*, great numbers that are equal where the rounder of them is exact
    are the same too (2.3 million and 2,284,000), small ones only where they are equal.
    """
    if one.approximator == other.approximator == "about":
        # What each leaves open is not added up: about 60 is no about 70.
        return amount(one).meets(_said(other)) or amount(other).meets(_said(one))
    if amount(one).meets(amount(other)):
        return True
    if not (exact(one) and exact(other)) or min(one.number, other.number) < _ROUNDED:
        return False
    step = max(_step(one.number), _step(other.number))
    return abs(one.number - other.number) <= step / 2


def _said(figure: Figure) -> Amount:
    return amount(replace(figure, approximator=""))


def _step(number: float) -> float:
    """What the last figure of a round number counts, where two at least are before the zeros."""
    whole, step = int(number), 1
    while whole and whole % 10 == 0 and whole >= 100:
        whole, step = whole // 10, step * 10
    return step


def written(figure: Figure) -> str:
    """The value for people, without what is counted unless it is a measure: *at least 12*."""
    number = _grouped(figure.number)
    if figure.high is not None:
        number += f"–{_grouped(figure.high)}"
    unit = figure.unit
    if unit == "%":
        number += "\u202f%"
    elif (unit.isupper() and len(unit) == 3) or unit in ("pp", "bp"):
        number += f"\u202f{unit}"
    word = _WORDS.get(figure.approximator, "")
    return f"{word} {number}".strip()


def _grouped(number: float) -> str:
    """A number as it is read: millions and billions in words where that is short."""
    for size, word in ((1e9, "billion"), (1e6, "million")):
        if abs(number) >= size and len(short := f"{number / size:.15g}") <= _SHORT:
            return f"{short}\u202f{word}"
    return f"{number:,.15g}".replace(",", "\u202f")
