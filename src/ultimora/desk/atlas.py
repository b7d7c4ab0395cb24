"""Where a story plays: a map of dots, each a town of the gazetteer, so that land shows by itself.

No map is shipped and none is fetched: fifty thousand towns draw the continents.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from ultimora.reference.gazetteer import gazetteer
from ultimora.values import Record
from ultimora.values.facts import Event, Name, Place

WIDTH, HEIGHT = 440, 290
INSET = (108, 54)
_LEAST = 7.0  # degrees from top to bottom that a map shows at least
_MARGIN = 0.16  # of the span, around the places
_WHOLE = 110.0  # degrees from left to right from which on the whole world is shown
_NORTH, _SOUTH = 78.0, -56.0  # where the world's map ends
_DOTS = 3200  # at most
_LARGE = 100_000  # people of a town that is a larger dot
_LETTER = 6.1  # pixels of a letter of a name, about
_NAMES = 12  # places that are named on the map
_TOLD = 0.2  # of the mentions of the foremost place, below which a place does not shape the map


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on the map, with its name where there was room for it. `told` counts the texts that
    name it; `happened` says that an event is told of it."""

    name: str
    told: int
    happened: bool
    x: float
    y: float
    r: float
    label: tuple[float, float, str] | None


@dataclass(frozen=True, slots=True)
class Atlas:
    """The map: towns and cities as two paths of dots, the spots, and the world with the frame."""

    towns: str
    cities: str
    size: float
    spots: tuple[Spot, ...]
    world: str
    frame: tuple[float, float, float, float] | None
    named: tuple[tuple[str, int], ...]
    countries: tuple[tuple[str, float, float], ...]


@dataclass(frozen=True, slots=True)
class _Told:
    """A place with its weight."""

    place: Place
    told: int
    happened: bool


class View:
    """A part of the world, flat: degrees east shrink as they do at its middle."""

    def __init__(self, west: float, east: float, south: float, north: float) -> None:
        self.west, self.north = west, north
        self.narrow = max(0.25, math.cos(math.radians((north + south) / 2)))
        self.scale = min(WIDTH / ((east - west) * self.narrow), HEIGHT / (north - south))
        # What is left over of the picture is land and sea around.
        self.west -= (WIDTH / self.scale / self.narrow - (east - west)) / 2
        self.north += (HEIGHT / self.scale - (north - south)) / 2
        self.east = self.west + WIDTH / self.scale / self.narrow
        self.south = self.north - HEIGHT / self.scale

    def __call__(self, north: float, east: float) -> tuple[float, float]:
        """Where a point of the earth lies in the picture."""
        turned = (east - self.west) % 360 + self.west
        if turned > self.east and turned - 360 >= self.west:
            turned -= 360
        return (turned - self.west) * self.narrow * self.scale, (self.north - north) * self.scale


def atlas(records: Iterable[Record]) -> Atlas | None:
    """The map of what some records tell; None where they name no place that lies somewhere."""
    told = _places(records)
    if not told:
        return None
    points = [one for one in told if one.place.kind in ("city", "area")]
    shaping = points or [one for one in told if one.place.kind == "region"] or told
    most = max(one.told for one in shaping)
    fitted = [one for one in shaping if one.told >= most * _TOLD or one.happened]
    view = _view([one.place for one in fitted])
    towns, cities, size = _land(view)
    countries = [one for one in told if one.place.kind == "country"]
    spots = tuple(_spots([one for one in told if one not in countries][:40], view))
    frame = (view.west, view.east, view.south, view.north)
    wide = view.east - view.west >= 300
    return Atlas(
        towns, cities, size, spots, "" if wide else _world(), None if wide else _framed(*frame),
        tuple((one.place.name, one.told) for one in told), tuple(_named(countries, view, spots)),
    )  # fmt: skip


def _places(records: Iterable[Record]) -> list[_Told]:
    """The places of some records, those that most of them name first."""
    counts: Counter[str] = Counter()
    places: dict[str, Place] = {}
    happened: set[str] = set()
    for record in records:
        here: dict[str, str] = {}
        for fact in record.facts:
            if isinstance(fact, Name) and fact.place and fact.place.latitude is not None:
                key = str(fact.place.id or fact.place.name)
                places.setdefault(key, fact.place)
                here[fact.id] = key
        counts.update(set(here.values()))
        happened |= {
            here[part.fact] for fact in record.facts if isinstance(fact, Event)
            for part in fact.parts if part.role == "place" and part.fact in here
        }  # fmt: skip
    return [_Told(places[key], count, key in happened) for key, count in counts.most_common()]


def _view(places: Sequence[Place]) -> View:
    """The part of the world that shows all these places, neither too near nor too far."""
    east = sorted(place.longitude or 0.0 for place in places)
    # Around the earth it is shorter where the widest gap is left out.
    gaps = [(b - a, a, b) for a, b in pairwise([*east, east[0] + 360])]
    _, right, left = max(gaps)
    left, right = (left - 360, right) if right == east[-1] else (left, right + 360)
    south = min(place.latitude or 0.0 for place in places)
    north = max(place.latitude or 0.0 for place in places)
    if right - left >= _WHOLE:
        return View(-170, 190, _SOUTH, _NORTH)
    tall = max((north - south) * (1 + 2 * _MARGIN), _LEAST)
    narrow = math.cos(math.radians((north + south) / 2))
    wide = max((right - left) * (1 + 2 * _MARGIN), _LEAST / narrow)
    x, y = (left + right) / 2, (north + south) / 2
    return View(x - wide / 2, x + wide / 2, y - tall / 2, y + tall / 2)


@cache
def _towns() -> tuple[tuple[float, float, int], ...]:
    return tuple(gazetteer().cities())


def _land(view: View) -> tuple[str, str, float]:
    """The towns of a view on a grid as fine as so many dots allow: small ones, large ones."""
    shown = [
        (*view(north, east), people) for north, east, people in _towns()
        if view.south <= north <= view.north
        and (view.west <= east <= view.east or view.west <= east + 360 <= view.east
             or view.west <= east - 360 <= view.east)
    ]  # fmt: skip
    grid = 2.0
    while True:
        cells: dict[tuple[int, int], int] = {}
        for x, y, people in shown:
            cell = int(y / grid), int(x / grid)
            cells[cell] = max(cells.get(cell, 0), people)
        if len(cells) <= _DOTS:
            break
        grid *= 1.2
    small = [cell for cell, people in cells.items() if people < _LARGE]
    large = [cell for cell, people in cells.items() if people >= _LARGE]
    return _dots(small, grid), _dots(large, grid), round(grid * 0.62, 2)


def _dots(cells: Iterable[tuple[int, int]], grid: float) -> str:
    """Dots as one path, each a line without length: round caps make it a point."""
    path, before = [], (0, 0)
    for row, column in sorted(cells):
        x, y = round((column + 0.5) * grid), round((row + 0.5) * grid)
        path.append(f"m{x - before[0]} {y - before[1]}h0")
        before = (x, y)
    return "M0 0" + "".join(path) if path else ""


@cache
def _world() -> str:
    """The whole world, small: a dot for each place of a grid where anybody lives."""
    cells = {
        (int((_NORTH - north) / 2.4), int((east + 180) / 3.3))
        for north, east, _ in _towns() if _SOUTH < north < _NORTH
    }
    path, before = [], (0, 0)
    for row, column in sorted(cells):
        path.append(f"m{column - before[0]} {row - before[1]}h0")
        before = (column, row)
    return "M0 0" + "".join(path)


def _framed(
    west: float, east: float, south: float, north: float
) -> tuple[float, float, float, float]:
    """The frame of a view on the world's small map, in its grid."""
    x, y = (max(west, -180) + 180) / 3.3, (_NORTH - min(north, _NORTH)) / 2.4
    wide = (min(east, 180) - max(west, -180)) / 3.3
    return round(x, 1), round(y, 1), round(max(wide, 2), 1), round(max((north - south) / 2.4, 2), 1)


def _spots(told: Sequence[_Told], view: View) -> Iterator[Spot]:
    """The places within the picture, the foremost named where there is room."""
    taken: list[tuple[float, float, float, float]] = []
    inside = []
    for one in told:
        x, y = view(one.place.latitude or 0.0, one.place.longitude or 0.0)
        if 0 <= x <= WIDTH and 0 <= y <= HEIGHT:
            r = round(2.6 + 1.5 * math.log2(1 + one.told) * 0.8, 1)
            inside.append((one, x, y, r))
            taken.append((x - r, y - r, x + r, y + r))
    for at, (one, x, y, r) in enumerate(inside):
        label = None
        wide = len(one.place.name) * _LETTER
        for left, base, anchor in (
            (x + r + 3, y + 4, "start"), (x - r - 3 - wide, y + 4, "end"),
            (x - wide / 2, y - r - 4, "middle"), (x - wide / 2, y + r + 12, "middle"),
        ):  # fmt: skip
            box = (left, base - 10, left + wide, base + 3)
            free = all(box[2] < a or box[0] > c or box[3] < b or box[1] > d
                       for a, b, c, d in (*taken[:at], *taken[at + 1 :]))  # fmt: skip
            if at < _NAMES and free and left >= 2 and box[2] <= WIDTH - 2 and 10 < base < HEIGHT:
                spot = {"start": left, "end": left + wide, "middle": x}[anchor]
                label = (round(spot, 1), round(base, 1), anchor)
                taken.append(box)
                break
        yield Spot(one.place.name, one.told, one.happened, round(x, 1), round(y, 1), r, label)


def _named(
    told: Iterable[_Told], view: View, spots: Iterable[Spot]
) -> Iterator[tuple[str, float, float]]:
    """The names of countries, faint, where no place lies under them."""
    near = [(spot.x, spot.y) for spot in spots]
    for one in told:
        x, y = view(one.place.latitude or 0.0, one.place.longitude or 0.0)
        half = len(one.place.name) * 3.6
        clear = all(abs(a - x) > half + 30 or abs(b - y) > 16 for a, b in near)
        if half < x < WIDTH - half and 14 < y < HEIGHT - 10 and clear:
            near.append((x, y))
            yield one.place.name, round(x, 1), round(y, 1)
