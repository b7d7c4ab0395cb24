"""The course of a figure as a plot: who said which value from when on, one line a source."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import tzinfo

from ultimora.desk.axis import Axis, Mark, apart, hours, number, values
from ultimora.values.story import Account

WIDTH, HEIGHT = 400, 168
_LEFT, _RIGHT, _TOP, _LOW = 44, 292, 10, 142
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


def plot(
    account: Account, tints: Mapping[str, int], until: int, zone: tzinfo, language: str
) -> Plot | None:
    """The plot of an account; None where there is no course: one value alone."""
    said: dict[str, dict[int, float]] = {}
    for stand in account.stands:
        for cited in stand.sources:
            if stand.number is not None:
                said.setdefault(cited.voice or cited.agency, {})[cited.at] = stand.number
    numbers = {value for points in said.values() for value in points.values()}
    if len(numbers) < 2:
        return None
    times = [moment for points in said.values() for moment in points]
    first, last = min(times), max(times)
    room = max(last - first, 3600)
    x = Axis(first, max(min(until, last + room // 4), first + room), _LEFT, _RIGHT)
    ticks = values(min(numbers), max(numbers))
    whole = all(value == int(value) for value in numbers)
    ticks = [tick for tick in ticks if not whole or tick == int(tick)]
    y = Axis(min(*ticks, *numbers), max(*ticks, *numbers), _LOW - 8, _TOP + 4)
    kept = sorted(said.items(), key=lambda item: (-len(item[1]), min(item[1])))[:_MOST]
    kept.sort(key=lambda item: min(item[1]))
    # Lines that say the same lie a little apart, so that each is seen.
    shifts = [round((at - (len(kept) - 1) / 2) * 2.2, 1) for at in range(len(kept))]
    ends = [y(points[max(points)]) + shift for (_, points), shift in zip(kept, shifts, strict=True)]
    names = apart([end + 4 for end in ends], _LINE, _TOP + 6, _LOW + 2)
    courses = []
    for (name, points), shift, place in zip(kept, shifts, names, strict=True):
        spots = [(x(moment), round(y(points[moment]) + shift, 1)) for moment in sorted(points)]
        path = f"M{spots[0][0]} {spots[0][1]}" + "".join(f"H{a}V{b}" for a, b in spots[1:])
        tail = f"M{spots[-1][0]} {spots[-1][1]}H{x.right}"
        short = name if len(name) <= _NAME else name[: _NAME - 1] + "…"
        courses.append(Course(name, short, tints.get(name, 0), path, tail, tuple(spots),
                              round(place, 1), (x.right, spots[-1][1])))  # fmt: skip
    written = tuple((y(tick), number(tick)) for tick in ticks)
    return Plot(tuple(courses), tuple(hours(x, zone, language, 4)), written, _LEFT, _RIGHT, _LOW)
