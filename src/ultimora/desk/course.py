"""The course of a figure as a plot: who said which value from when on, one line a source."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import tzinfo

from ultimora.desk.axis import Axis, Mark, apart, hours, number, values
from ultimora.values.story import Account

_LEFT, _RIGHT, _TOP = 44, 292, 10
_STEP, _TALL = 22, 120  # pixels for each value, and for all of them at most
_WORTH = 4  # so often something must have been said; of less the table tells all
_LINE = 13  # pixels between two names
_MOST = 8  # sources; of more those that say most
_NAME = 17  # letters of a name


@dataclass(frozen=True, slots=True)
class Course:
    """One source: its `path`, the `dots` where it spoke, its `tail` up to the end of the story
    (nobody has heard otherwise), and where its `name` stands. `tint` is the same wherever it is
    drawn."""

    name: str
    short: str
    tint: int
    path: str
    tail: str
    dots: tuple[tuple[float, float], ...]
    y: float
    end: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Plot:
    """A figure's course: the lines, and the marks of both axes."""

    courses: tuple[Course, ...]
    hours: tuple[Mark, ...]
    values: tuple[tuple[float, str], ...]
    left: float
    right: float
    low: float
    height: int


def plot(
    account: Account, tints: Mapping[str, int], until: int, zone: tzinfo, language: str
) -> Plot | None:
    """The plot of an account; None where there is hardly a course."""
    said: dict[str, dict[int, float]] = {}
    for stand in account.stands:
        for cited in stand.sources:
            if stand.number is not None:
                said.setdefault(cited.voice or cited.agency, {})[cited.at] = stand.number
    numbers = {value for points in said.values() for value in points.values()}
    times = [moment for points in said.values() for moment in points]
    if len(numbers) < 2 or len(times) < _WORTH:
        return None
    first, last = min(times), max(times)
    room = max(last - first, 3600)
    x = Axis(first, max(min(until, last + room // 4), first + room), _LEFT, _RIGHT)
    ticks = values(min(numbers), max(numbers))
    whole = all(value == int(value) for value in numbers)
    ticks = [tick for tick in ticks if not whole or tick == int(tick)]
    sides = min(len(said), _MOST)
    low = _TOP + 12 + min(_TALL, max(_STEP * len(numbers), _LINE * sides))
    y = Axis(min(*ticks, *numbers), max(*ticks, *numbers), low - 8, _TOP + 4)
    kept = sorted(said.items(), key=lambda item: (-len(item[1]), min(item[1])))[:_MOST]
    kept.sort(key=lambda item: min(item[1]))
    # Lines that say the same lie a little apart, so that each is seen.
    shifts = [round((at - (len(kept) - 1) / 2) * 2.2, 1) for at in range(len(kept))]
    ends = [y(points[max(points)]) + shift for (_, points), shift in zip(kept, shifts, strict=True)]
    names = apart([end + 4 for end in ends], _LINE, _TOP + 6, low + 2)
    courses = []
    for (name, points), shift, place in zip(kept, shifts, names, strict=True):
        spots = [(x(moment), round(y(points[moment]) + shift, 1)) for moment in sorted(points)]
        path = f"M{spots[0][0]} {spots[0][1]}" + "".join(f"H{a}V{b}" for a, b in spots[1:])
        tail = f"M{spots[-1][0]} {spots[-1][1]}H{x.right}"
        short = name if len(name) <= _NAME else name[: _NAME - 1] + "…"
        courses.append(Course(name, short, tints.get(name, -1), path, tail, tuple(spots),
                              round(place, 1), (x.right, spots[-1][1])))  # fmt: skip
    written = tuple((y(tick), number(tick, language)) for tick in ticks)
    marks = tuple(hours(x, zone, language, 4))
    return Plot(tuple(courses), marks, written, _LEFT, _RIGHT, low, low + 26)
