"""Axes of the desk's plots: where time and values fall, and which of them are written."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from itertools import pairwise

from ultimora.desk.hours import at
from ultimora.desk.words import said

_HOURS = (1, 2, 3, 6, 12, 24, 48, 96, 168, 336, 672, 1344, 2688, 5376)  # between two marks
_ROUND = (1, 2, 2.5, 5, 10)


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark on an axis: where it is, and what is written at it; `strong` where a day begins."""

    x: float
    text: str
    strong: bool = False


@dataclass(frozen=True)
class Axis:
    """A line from `low` to `high` on which values lie between `left` and `right`."""

    low: float
    high: float
    left: float
    right: float

    def __call__(self, value: float) -> float:
        """Where a value lies, to the tenth."""
        span = self.high - self.low
        share = (value - self.low) / span if span else 0.5
        return round(self.left + share * (self.right - self.left), 1)


def hours(axis: Axis, zone: tzinfo, language: str, most: int = 6) -> list[Mark]:
    """The marks of an axis of time (seconds since 1970): hours, and days by their name."""
    step = next((h for h in _HOURS if (axis.high - axis.low) / 3600 / h <= most), _HOURS[-1])
    return [
        Mark(axis(moment.timestamp()), _words(moment, step, language), moment.hour == 0)
        for moment in _moments(at(int(axis.low), zone), step) if moment.timestamp() <= axis.high
    ][: most + 2]  # fmt: skip


def _moments(first: datetime, step: int) -> Iterator[datetime]:
    """Every so many hours behind a moment, counted from midnight, on the clock of its zone."""
    midnight = first.replace(hour=0, minute=0, second=0, microsecond=0)
    for count in range(0, 10_000):
        moment = midnight + timedelta(hours=step * count)
        if moment >= first:
            yield moment
        if moment > first + timedelta(hours=step * 12):
            return


def _words(moment: datetime, step: int, language: str) -> str:
    if moment.hour:
        return f"{moment:%H:%M}"
    if step <= 24 * 4:
        return f"{said(language, f'{moment:%A}')[:3].capitalize()} {moment.day}"
    return f"{moment.day} {said(language, f'{moment:%B}')[:3]}"


def values(low: float, high: float, most: int = 4) -> list[float]:
    """Round values that lie between two, both ends included."""
    if low == high:
        return [low]
    size = (high - low) / most
    power = 10.0 ** math.floor(math.log10(size))
    step = next(power * r for r in _ROUND if power * r >= size)
    first = math.floor(low / step) * step
    count = math.ceil((high - first) / step - 1e-9)
    return [round(first + step * n, 10) for n in range(count + 1)]


def apart(places: list[float], gap: float, low: float, high: float) -> list[float]:
    """The same places in their order, moved so that no two are nearer than `gap`."""
    order = sorted(range(len(places)), key=lambda one: places[one])
    moved = list(places)
    for before, one in pairwise(order):
        moved[one] = max(moved[one], moved[before] + gap)
    edge = high
    for one in reversed(order):
        moved[one] = max(low, min(moved[one], edge))
        edge = moved[one] - gap
    return moved


def number(value: float, language: str) -> str:
    """A number as an axis writes it."""
    text = f"{value:,.0f}" if value == int(value) else f"{value:,g}"
    text = text.replace(",", "\u202f")
    return text.replace(".", ",") if language == "it" else text

