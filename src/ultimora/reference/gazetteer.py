"""Places and the names by which copy in the six languages calls them.

For who resolves a name to a place, `Gazetteer.find`. For who tags names, `Gazetteer.known` tells
how many words from one on are a place's name and how large that place is: a feature, no verdict,
for many names of places are words and surnames too (``Vittoria``, ``Como``, ``Lincoln``).

``tools/build_gazetteer.py`` makes the tables: countries and continents by Unicode's CLDR, cities
and regions by GeoNames, exonyms and areas by lists of our own.
"""

from __future__ import annotations

import sys
import unicodedata
from array import array
from collections.abc import Iterator, Sequence
from functools import cache, cached_property, lru_cache
from typing import NamedTuple

from ultimora.reference.stored import stored

KINDS = ("country", "region", "city", "area")
LONGEST = 6  # words of a name that are looked for: ``San Bartolomeo in Galdo``
_NOWHERE = -32768
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe"})
_SIGNS = str.maketrans(dict.fromkeys("-\u2010\u2011'’‘ʼʹ`/,", " ") | {".": ""})


@lru_cache(maxsize=16_384)
def folded(name: str) -> str:
    """A name as the table has it: small letters without accents, words with one blank between.

    Hyphens and apostrophes part words, points vanish: ``L’Aquila`` is ``l aquila``, ``U.S.`` is
    ``us``.
    """
    small = name.casefold().translate(_SIGNS)
    if not small.isascii():
        apart = unicodedata.normalize("NFD", small.translate(_LETTERS))
        small = "".join([char for char in apart if not unicodedata.combining(char)])
    return " ".join(small.split())


class Entry(NamedTuple):
    """A place of the table.

    `name` is GeoNames' or, of countries and areas, English; `kind` one of `KINDS`; `country` its
    ISO 3166-1 code and `region` GeoNames' code within it, empty where it has none; `people` about
    how many live there (within 5 %), 0 where unknown; `listed` about how many names GeoNames has
    for it in all languages, by which one sees how known it is; `latitude` and `longitude` in
    degrees north and east, to the hundredth; `id` its number in GeoNames, 0 where it has none.
    """

    name: str
    kind: str
    country: str
    region: str
    people: int
    listed: int
    latitude: float | None
    longitude: float | None
    id: int


class Known(NamedTuple):
    """What the gazetteer knows of a run of words: how many `words` it has, the `kinds` of place
    that are so called, and how many `people` live in the largest of them."""

    words: int
    kinds: frozenset[str]
    people: int


class Gazetteer:
    """The table, read when it is first asked: keys as one text, a name a line in order, searched
    by halves, and numbers in columns."""

    @cached_property
    def _keys(self) -> str:
        return stored("gazetteer-keys").decode()

    @cached_property
    def _columns(self) -> tuple[list[str], list[str], tuple[array[int], ...]]:
        regions, names, numbers = stored("gazetteer").split(b"\0", 2)
        listed = names.decode().split("\n")
        columns, done = [], 0
        for code in "IhhHBBB":
            column = array(code)
            size = len(listed) * column.itemsize
            column.frombytes(numbers[done : done + size])
            if sys.byteorder == "big":
                column.byteswap()
            columns.append(column)
            done += size
        return regions.decode().split("\n"), listed, tuple(columns)

    def find(self, name: str) -> tuple[Entry, ...]:
        """All places of that name, largest first; none where it is unknown.

        Case, accents, hyphens and the kind of apostrophe do not matter.
        """
        return self._found(folded(name))[0]

    def known(self, words: Sequence[str], at: int = 0) -> Known | None:
        """The longest name of a place that begins with the word at `at`; None where there is none.

        `words` are as `Prose` has them, an elided article one of its own (``L’``, ``Aquila``).
        """
        bare = folded(words[at])
        best, (entries, longer) = None, self._found(bare)
        count = 1
        while True:
            if entries:
                kinds = frozenset([entry.kind for entry in entries])
                best = Known(count, kinds, max(entry.people for entry in entries))
            if not longer or count >= LONGEST or at + count >= len(words):
                return best
            bare = f"{bare} {folded(words[at + count])}".rstrip()
            count += 1
            entries, longer = self._found(bare)

    @lru_cache(maxsize=65_536)  # noqa: B019  the one table lives as long as its cache
    def _found(self, bare: str) -> tuple[tuple[Entry, ...], bool]:
        """The places of a folded name, and whether longer names begin with it."""
        if not bare:
            return (), False
        lines, start = self._keys, self._line(bare)
        stop = lines.find("\n", start)
        key, _, numbers = lines[start:stop].partition("\t")
        entries: tuple[Entry, ...] = ()
        if key == bare:
            found = [self._entry(int(number)) for number in numbers.split(",")]
            entries = tuple(sorted(found, key=lambda entry: -entry.people))
            start = stop + 1
        # Longer names stand behind, though those with a hyphen are folded to blanks already.
        return entries, lines.startswith(f"{bare} ", start)

    def cities(self) -> Iterator[tuple[float, float, int]]:
        """Where each town lies (degrees north, east), and about how many live there."""
        _, _, (_, north, east, _, kinds, levels, _) = self._columns
        city = KINDS.index("city")
        for high, right, kind, level in zip(north, east, kinds, levels, strict=True):
            if kind == city and high != _NOWHERE:
                yield high / 100, right / 100, round(2 ** (level / 8)) - 1 if level else 0

    def _line(self, bare: str) -> int:
        """Where the first line begins whose key is not before `bare`."""
        lines = self._keys
        low, high = 0, len(lines) - 1  # a line feed stands at both
        while low < high:
            start = lines.rfind("\n", low, (low + high) // 2 + 1)
            stop = lines.find("\n", start + 1)
            if lines[start + 1 : lines.index("\t", start)] < bare:
                low = stop
            else:
                high = start
        return low + 1

    def _entry(self, number: int) -> Entry:
        regions, names, (ids, north, east, places, kinds, levels, listed) = self._columns
        country, _, region = regions[places[number]].partition(".")
        level, nowhere = levels[number], north[number] == _NOWHERE
        return Entry(
            names[number], KINDS[kinds[number]], country, region,
            round(2 ** (level / 8)) - 1 if level else 0, round(2 ** (listed[number] / 8)) - 1,
            None if nowhere else north[number] / 100, None if nowhere else east[number] / 100,
            ids[number],
        )  # fmt: skip


@cache
def gazetteer() -> Gazetteer:
    """The one table."""
    return Gazetteer()
