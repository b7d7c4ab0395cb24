"""Records by whole numbers that never change and rise as they come: reader apps know no others.

A record's number is where its first version came from: the delivery, and its place therein. So it
costs no column, is the same after every update, and what came later has a higher one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any, NamedTuple, TypeVar

from ultimora.archive import stars
from ultimora.archive.database import Database
from ultimora.archive.matching import POSTGRES, SHOWN, SQLITE
from ultimora.archive.readers import Readers
from ultimora.archive.search import Tables, limited, newest, oldest
from ultimora.values.query import And, Compared, Has, Query, parts_of

T = TypeVar("T")

_PLACES = 1 << 22  # in one delivery; together with 2**31 deliveries still exact in JavaScript
_AT_ONCE = 400  # records put into one question
_MARKED = 5_000  # records marked by one transaction

_NUMBER = f"v.delivery * {_PLACES} + v.item"
_OF_ENTRY = f"(SELECT {_NUMBER} FROM version v WHERE v.id = e.id AND v.version = 1)"
_FIELDS = "e.seq, e.id, e.source, e.arrived, e.starred"
_SELECTED = f"{_FIELDS}, {_OF_ENTRY}"
_FIRST = "FROM version v JOIN entry e ON e.id = v.id WHERE v.version = 1"


class Line(NamedTuple):
    """One record in a list of numbers; it `arrived` in seconds since 1970, and is `starred` for
    who asks."""

    seq: int
    id: str
    source: str
    arrived: int
    starred: bool
    number: int


class Feed(NamedTuple):
    """So many records of a source are unread; the last of them `arrived`."""

    unread: int
    arrived: int


class Numbered:
    """Lists of records for apps that keep their own copy. Nothing under embargo is in any."""

    def __init__(self, database: Database, clock: Callable[[], float]) -> None:
        self.database, self.clock = database, clock
        self._readers = Readers(database, clock)

    # Lists

    def matching(
        self, query: Query, limit: int, after: int | None = None, reverse: bool = False,
        person: str = "",
    ) -> list[Line]:  # fmt: skip
        """The newest that match, or in `reverse` the oldest; `after` is the ``seq`` of the last
        line of the page before."""
        tables = self._tables(person)
        asked = tables.compiled(query)
        if after is not None:
            asked = (
                replace(asked, low=max(asked.low, after + 1)) if reverse
                else replace(asked, high=min(asked.high, after))
            )  # fmt: skip
        found = (oldest if reverse else newest)(tables, asked, self._now, limit, _SELECTED)
        return self._lines(found, person)

    def these(self, numbers: Sequence[int], person: str = "") -> list[Line]:
        """The records of these numbers, in their order; unknown ones are left out."""
        found: dict[int, tuple[Any, ...]] = {}
        for some in _parts(numbers):
            # Literals: of parameters here PostgreSQL would not know that they are numbers.
            wanted = ", ".join(f"({n // _PLACES}, {n % _PLACES})" for n in map(int, some))
            for row in self.database.rows(
                f"SELECT {_FIELDS}, {_NUMBER} FROM (VALUES {wanted}) n JOIN version v"
                " ON v.delivery = n.column1 AND v.item = n.column2 AND v.version = 1"
                f" JOIN entry e ON e.id = v.id WHERE {SHOWN}",
                (self._now,),
            ):
                found.setdefault(row[-1], row)
        return self._lines((found[n] for n in dict.fromkeys(numbers) if n in found), person)

    def since(self, number: int, limit: int, person: str = "") -> list[Line]:
        """Those that came after the record of this number, the first first."""
        at = divmod(number, _PLACES)
        return self._lines(self.database.rows(
            f"SELECT {_FIELDS}, {_NUMBER} {_FIRST} AND v.delivery >= ?"
            f" AND (v.delivery > ? OR v.item > ?) AND {SHOWN}"
            " ORDER BY v.delivery, v.item LIMIT ?", (at[0], *at, self._now, limit)
        ), person)  # fmt: skip

    def before(self, number: int | None, limit: int, person: str = "") -> list[Line]:
        """Those that came before the record of this number, or the last of all, the last first."""
        at = divmod((1 << 53) if number is None else number, _PLACES)
        return self._lines(self.database.rows(
            f"SELECT {_FIELDS}, {_NUMBER} {_FIRST} AND v.delivery <= ?"
            f" AND (v.delivery < ? OR v.item < ?) AND {SHOWN}"
            " ORDER BY v.delivery DESC, v.item DESC LIMIT ?", (at[0], *at, self._now, limit)
        ), person)  # fmt: skip

    def _lines(self, rows: Iterable[tuple[Any, ...]], person: str) -> list[Line]:
        """The rows as lines, with the stars of a person."""
        lines = [_line(row) for row in rows]
        own = stars.own(self.database.rows, person, (one.id for one in lines if one.starred))
        return [one._replace(starred=one.starred and one.id in own) for one in lines]

    def among(self, query: Query, ids: Sequence[str], person: str = "") -> set[str]:
        """Those of the records that match."""
        tables, found = self._tables(person), set[str]()
        for some in _parts(ids):
            asked = limited(tables, tables.compiled(query), some)
            found |= {id for (id,) in newest(tables, asked, self._now, len(some), "e.id")}
        return found

    # Counts

    def total(self) -> int:
        """How many records there are."""
        ((count,),) = self.database.rows("SELECT COUNT(*) FROM entry")
        return int(count)

    def sources(self) -> dict[str, int]:
        """Every source that ever brought something, and when it last did; from one name to the next
        in the index, so that it costs nothing how much there is."""
        return dict(self.database.rows(
            "WITH RECURSIVE s (source) AS (SELECT MIN(source) FROM entry UNION ALL"
            " SELECT (SELECT MIN(e.source) FROM entry e WHERE e.source > s.source) FROM s"
            " WHERE s.source IS NOT NULL) SELECT s.source, (SELECT MAX(e.arrived) FROM entry e"
            " WHERE e.source = s.source) FROM s WHERE s.source IS NOT NULL", ()
        ))  # fmt: skip

    def unread(self, person: str) -> dict[str, Feed]:
        """For each source what is unread in it: all that came since the person caught up, but for
        what was opened since, and what was put back."""
        found = self.database.rows("SELECT number FROM caught_up WHERE person = ?", (person,))
        caught = found[0][0] if found else -1
        counted: dict[str, list[int]] = {}
        # Who has caught up has few unread: SQLite shall look for these, not walk all by source.
        by = "e.source || ''" if found else "e.source"
        joined = "FROM opened o JOIN entry e ON e.id = o.id WHERE o.person = ? AND"
        for sign, sql, params in (
            (1, "FROM entry e WHERE e.number > ?", (caught,)),
            (-1, f"{joined} o.version >= e.version AND e.number > ?", (person, caught)),
            (1, f"{joined} o.version < e.version AND e.number <= ?", (person, caught)),
        ):
            for source, count, arrived in self.database.rows(
                f"SELECT MIN(e.source), COUNT(*), MAX(e.arrived) {sql} AND {SHOWN} GROUP BY {by}",
                (*params, self._now),
            ):
                known = counted.setdefault(source, [0, 0])
                known[0] += sign * count
                known[1] = max(known[1], arrived)
        return {source: Feed(*one) for source, one in counted.items() if one[0] > 0}

    # Marks

    def read(self, person: str, query: Query, upto: int | None = None) -> None:
        """Note that `person` has read all that matches, as far as it came until `upto`."""
        if not query:
            above = self._first_after(upto)
            if above is None:
                self._readers.catch_up(person, self._newest())
                return
            self._readers.catch_up(person, above - 1)
            query = Query(Compared("number", above, 1 << 62, ""))
        parts = [*parts_of(query.root)]
        parts.append(Has("is", "unread"))
        parts += [] if upto is None else [Compared("arrived", 0, upto, "")]
        whole = Query(And(tuple(parts)))
        while some := self.matching(whole, _MARKED, person=person):
            self._readers.opened(person, [line.id for line in some])

    def _first_after(self, upto: int | None) -> int | None:
        """The number of the first entry that came after a moment."""
        if upto is None:
            return None
        ((number,),) = self.database.rows(
            "SELECT MIN(e.number) FROM version v JOIN entry e ON e.id = v.id"
            " AND e.version = v.version WHERE v.delivery IN"
            " (SELECT number FROM delivery WHERE arrived > ?)", (upto,)
        )  # fmt: skip
        return None if number is None else int(number)

    def _newest(self) -> int:
        ((number,),) = self.database.rows("SELECT MAX(number) FROM entry")
        return int(number or 0)

    @property
    def _now(self) -> int:
        return int(self.clock())

    def _tables(self, person: str) -> Tables:
        dialect = POSTGRES if self.database.name == "postgres" else SQLITE
        return Tables(dialect, self.database.rows, lambda _: {}, person=person)


def _line(row: tuple[Any, ...]) -> Line:
    seq, id, source, arrived, starred, number = row
    return Line(seq, id, source, arrived, bool(starred), int(number or 0))


def _parts(values: Sequence[T]) -> Iterator[list[T]]:
    return (list(values[at : at + _AT_ONCE]) for at in range(0, len(values), _AT_ONCE))
