"""Where a story plays: a map of dots, each a town of the gazetteer, so that land shows by itself.

No map is shipped and none is fetched: fifty thousand towns draw the continents.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise

from ultimora.reference.gazetteer import folded, gazetteer
from ultimora.values import Record
from ultimora.values.facts import Event, Name, Place

WIDTH, HEIGHT = 440, 290
INSET = (108, 54)
_LEAST = 9.0  # degrees from top to bottom that a map shows at least
_MARGIN = 0.16  # of the span, around the places
_WHOLE = 110.0  # degrees from left to right from which on the whole world is shown
_NORTH, _SOUTH = 78.0, -56.0  # where the world's map ends
_DOTS = 3200  # at most
_LARGE = 100_000  # people of a town that is a larger dot
_LETTER = 7.0  # pixels of a letter of a name, about
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
    lead: str


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

    name: str
    place: Place
    told: int
    happened: bool


class View:
    """A part of the world, flat: degrees east shrink as they do at its middle."""

    def __init__(self, west: float, east: float, south: float, north: float) -> None:
        self.asked = west, east, south, north
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


def atlas(records: Sequence[Record], language: str) -> Atlas | None:
    """The map of what some records tell; None where they name no place that lies somewhere."""
    told = _places(records, language)
    if not told:
        return None
    points = [one for one in told if one.place.kind in ("city", "area")]
    shaping = points or [one for one in told if one.place.kind == "region"] or told
    most = max(one.told for one in shaping)
    fitted = [one for one in shaping if one.told >= most * _TOLD or one.happened]
    view = _view([one.place for one in fitted])
    towns, cities, size = _land(*view.asked)
    countries = [one for one in told if one.place.kind == "country"]
    spots = tuple(_spots([one for one in told if one not in countries][:40], view))
    frame = (view.west, view.east, view.south, view.north)
    wide = view.east - view.west >= 300
    return Atlas(
        towns, cities, size, spots, "" if wide else _world(), None if wide else _framed(*frame),
        tuple((one.name, one.told) for one in told), tuple(_named(countries, view, spots)),
    )  # fmt: skip


def _places(records: Iterable[Record], language: str) -> list[_Told]:
    """The places of some records, those that most of them name first, called as a record in the
    reader's language calls them."""
    found: dict[str, Place] = {}  # by what it is called
    names: dict[str, str] = {}  # what it is called in the reader's language, by its key
    for record in records:
        for fact in record.facts:
            if isinstance(fact, Name) and fact.place and fact.place.latitude is not None:
                found.setdefault(folded(fact.name), fact.place)
                if record.dispatch.copy.language == language and not fact.name.isupper():
                    names.setdefault(_key(fact.place), fact.name)
    counts: Counter[str] = Counter()
    places: dict[str, Place] = {}
    happened: set[str] = set()
    for record in records:
        here: dict[str, str] = {}
        for fact in record.facts:
            if isinstance(fact, Name) and fact.kind == "place" and (place := _found(fact, found)):
                here[fact.id] = _key(place)
                places.setdefault(_key(place), place)
        counts.update(set(here.values()))
        happened |= {
            here[part.fact] for fact in record.facts if isinstance(fact, Event)
            for part in fact.parts if part.role == "place" and part.fact in here
        }  # fmt: skip
    return [
        _Told(names.get(key, places[key].name), places[key], count, key in happened)
        for key, count in counts.most_common()
    ]  # fmt: skip


def _key(place: Place) -> str:
    return str(place.id or place.name)


def _found(name: Name, found: Mapping[str, Place]) -> Place | None:
    """Where a place lies: as its own record knows, or another of the story that names it so, or
    that names the town within its name (*Porto Marghera*)."""
    if name.place and name.place.latitude is not None:
        return name.place
    words = folded(name.name).split()
    whole = found.get(" ".join(words))
    towns = (found.get(" ".join(words[at:])) for at in range(1, len(words)))
    return whole or next((one for one in towns if one and one.kind == "city"), None)


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
    # Whole degrees: as a story grows its map mostly stays, and stories share theirs.
    return View(math.floor(x - wide / 2), math.ceil(x + wide / 2), math.floor(y - tall / 2),
                math.ceil(y + tall / 2))  # fmt: skip


@cache
def _towns() -> tuple[tuple[float, float, int], ...]:
    """All towns from south to north."""
    return tuple(sorted(gazetteer().cities()))


@lru_cache(maxsize=256)
def _land(west: float, east: float, south: float, north: float) -> tuple[str, str, float]:
    """The towns of a view on a grid as fine as so many dots allow: small ones, large ones."""
    view, towns = View(west, east, south, north), _towns()
    band = towns[bisect_left(towns, (view.south,)) : bisect_right(towns, (view.north,))]
    shown = [
        (*view(north, east), people) for north, east, people in band
        if any(view.west <= turned <= view.east for turned in (east, east + 360, east - 360))
    ]  # fmt: skip
    grid = 2.0
    while True:
        cells = {(int(x / grid), int(y / grid)): (x, y, people) for x, y, people in shown}
        if len(cells) <= _DOTS:
            break
        grid *= 1.4
    small = [(x, y) for x, y, people in cells.values() if people < _LARGE]
    large = [(x, y) for x, y, people in cells.values() if people >= _LARGE]
    return _dots(small), _dots(large), round(grid * 0.62, 2)


def _dots(points: Iterable[tuple[float, float]]) -> str:
    """Dots as one path, each a line without length: round caps make it a point."""
    path, left, top = [], 0, 0
    for y, x in sorted({(round(y), round(x)) for x, y in points}):
        path.append(f"m{x - left} {y - top}h0")
        left, top = x, y
    return "M0 0" + "".join(path) if path else ""


@cache
def _world() -> str:
    """The whole world, small: a dot for each place of a grid where anybody lives."""
    cells = {
        (int((_NORTH - north) / 2.4), int((east + 180) / 3.3))
        for north, east, _ in _towns() if _SOUTH < north < _NORTH
    }
    return _dots((column, row) for row, column in cells)


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
    shown = []
    for one in told:
        x, y = view(one.place.latitude or 0.0, one.place.longitude or 0.0)
        if 0 <= x <= WIDTH and 0 <= y <= HEIGHT:
            r = round(2.6 + 1.5 * math.log2(1 + one.told) * 0.8, 1)
            shown.append((one, x, y, r))
            taken.append((x - r, y - r, x + r, y + r))
    for at, (one, x, y, r) in enumerate(shown):
        label, lead = None, ""
        for left, base, anchor, line in _beside(x, y, r, len(one.name) * _LETTER):
            wide = len(one.name) * _LETTER
            box = (left, base - 10, left + wide, base + 3)
            free = all(box[2] < a or box[0] > c or box[3] < b or box[1] > d for a, b, c, d in taken)
            whole = left >= 2 and box[2] <= WIDTH - 2 and 12 < base < HEIGHT - 3
            if at < _NAMES and free and whole:
                spot = {"start": left, "end": left + wide, "middle": left + wide / 2}[anchor]
                label, lead = (round(spot, 1), round(base, 1), anchor), line
                taken.append(box)
                break
        yield Spot(one.name, one.told, one.happened, round(x, 1), round(y, 1), r, label, lead)


def _beside(x: float, y: float, r: float, wide: float) -> Iterator[tuple[float, float, str, str]]:
    """Where a name may stand, the best first: left edge, base line, anchor, and the line that leads
    to it where it stands apart."""
    yield x + r + 3, y + 4, "start", ""
    yield x - r - 3 - wide, y + 4, "end", ""
    yield x - wide / 2, y - r - 4, "middle", ""
    yield x - wide / 2, y + r + 12, "middle", ""
    for far in (22, 40, 60):
        for dx, dy in ((1, -0.7), (1, 0.7), (-1, -0.7), (-1, 0.7), (0.3, 1), (0.3, -1)):
            a, b = x + dx * far, y + dy * far
            line = f"M{x:.0f} {y:.0f}L{a:.0f} {b:.0f}"
            yield (a + 3 if dx > 0 else a - 3 - wide), b + 4, "start" if dx > 0 else "end", line


def _named(
    told: Iterable[_Told], view: View, spots: Iterable[Spot]
) -> Iterator[tuple[str, float, float]]:
    """The names of countries, faint, where no place lies under them."""
    near = [(spot.x, spot.y) for spot in spots]
    for one in told:
        x, y = view(one.place.latitude or 0.0, one.place.longitude or 0.0)
        half = len(one.name) * 3.6
        clear = all(abs(a - x) > half + 30 or abs(b - y) > 16 for a, b in near)
        if half < x < WIDTH - half and 14 < y < HEIGHT - 10 and clear:
            near.append((x, y))
            yield one.name, round(x, 1), round(y, 1)
