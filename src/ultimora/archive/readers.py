"""What people leave beside records: what they have read, their notes, their collections.

`person` is a user's name, empty for who works alone. Nothing here changes a record.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from ultimora.archive.database import Database, Run
from ultimora.archive.entries import storable
from ultimora.archive.errors import ArchiveError
from ultimora.archive.matching import UNREAD

_MOST = 500  # ids put into one question


class Note(NamedTuple):
    """What `person` wrote beside a record, `at` seconds since 1970."""

    number: int
    id: str
    person: str
    at: int
    text: str


class Collection(NamedTuple):
    """Records that people put together by hand: so many, the last of them `at`."""

    number: int
    name: str
    person: str
    records: int
    at: int


class Before(NamedTuple):
    """What was read before all was read up to the entry `upto`: all up to `number` (None where
    nobody had said so), and of what came since the versions that were `opened`, by id."""

    upto: int
    number: int | None
    opened: tuple[tuple[str, int], ...]


class Readers:
    """All that people leave. Every method raises ArchiveError where the database cannot do it."""

    def __init__(self, database: Database, clock: Callable[[], float]) -> None:
        self.database, self.clock = database, clock

    # What was read

    def unread(self, person: str, ids: Iterable[str]) -> set[str]:
        """Those of the records that `person` has not read."""
        wanted = list(ids)[:_MOST]
        if not wanted:
            return set()
        found = self.database.rows(
            f"SELECT e.id FROM entry e WHERE e.id IN ({_marks(wanted)}) AND {UNREAD}",
            (*wanted, person, person),
        )
        return {id for (id,) in found}

    def opened(self, person: str, ids: Iterable[str], on: bool = True) -> None:
        """Note that `person` has read these records as they are now, or has not."""
        with self.database.writing() as run:
            for id in ids:
                run("DELETE FROM opened WHERE person = ? AND id = ?", (person, id))
                run("INSERT INTO opened SELECT ?, id, version * ? FROM entry WHERE id = ?",
                    (person, int(on), id))  # fmt: skip
                if on:  # what an alert told of it has been seen, too
                    run("UPDATE found SET seen = 1 WHERE id = ? AND seen = 0 AND alert IN"
                        " (SELECT number FROM alert WHERE person = ?)", (id, person))  # fmt: skip

    def catch_up(self, person: str, number: int) -> Before:
        """Note that `person` has read everything that came up to the entry `number`; what this
        changed can be taken back."""
        with self.database.writing() as run:
            known = run("SELECT number FROM caught_up WHERE person = ?", (person,))
            before = known[0][0] if known else None
            run(
                "INSERT INTO caught_up VALUES (?, ?) ON CONFLICT (person) DO UPDATE SET number ="
                " CASE WHEN excluded.number > caught_up.number THEN excluded.number"
                " ELSE caught_up.number END", (person, number)
            )  # fmt: skip
            opened = run("DELETE FROM opened WHERE person = ? AND EXISTS (SELECT 1 FROM entry e"
                         " WHERE e.id = opened.id AND e.number <= ?) RETURNING id, version",
                         (person, number))  # fmt: skip
        upto = number if before is None else max(before, number)
        return Before(upto, before, tuple((id, version) for id, version in opened))

    def go_back(self, person: str, before: Before) -> None:
        """Take back that all was read; what was opened since stays so. Does nothing where more
        was marked as read in between."""
        with self.database.writing() as run:
            if run("SELECT number FROM caught_up WHERE person = ?", (person,)) != [(before.upto,)]:
                return
            if before.number is None:
                run("DELETE FROM caught_up WHERE person = ?", (person,))
            else:
                run("UPDATE caught_up SET number = ? WHERE person = ?", (before.number, person))
            for id, version in before.opened:
                run("INSERT INTO opened VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                    (person, id, version))  # fmt: skip

    # Notes

    def notes(self, ids: Iterable[str]) -> list[Note]:
        """The notes beside these records, the oldest first."""
        wanted = list(ids)[:_MOST]
        found = self.database.rows(
            "SELECT number, id, person, at, text FROM note"
            f" WHERE id IN ({_marks(wanted)}) ORDER BY number", wanted
        ) if wanted else []  # fmt: skip
        return [Note(*row) for row in found]

    def write_note(self, person: str, id: str, text: str) -> Note:
        """Write a note beside a record."""
        with self.database.writing() as run:
            _there(run, id)
            note = Note(_next(run, "note"), id, person, int(self.clock()), storable(text))
            run("INSERT INTO note VALUES (?, ?, ?, ?, ?)", note)
        return note

    def remove_note(self, number: int) -> None:
        """Take a note away."""
        with self.database.writing() as run:
            run("DELETE FROM note WHERE number = ?", (number,))

    # Collections

    def collections(self) -> list[Collection]:
        """All collections, those last added to first."""
        return [Collection(*row) for row in self.database.rows(
            "SELECT c.number, c.name, c.person, COUNT(d.id), COALESCE(MAX(d.at), c.at)"
            " FROM collection c LEFT JOIN collected d ON d.collection = c.number"
            " GROUP BY c.number, c.name, c.person, c.at ORDER BY 5 DESC, c.number DESC"
        )]  # fmt: skip

    def collected_in(self, id: str) -> list[str]:
        """The names of the collections that a record is in."""
        found = self.database.rows(
            "SELECT c.name FROM collected d JOIN collection c ON c.number = d.collection"
            " WHERE d.id = ? ORDER BY c.name", (id,)
        )  # fmt: skip
        return [name for (name,) in found]

    def collected(self, ids: Iterable[str]) -> list[tuple[str, str]]:
        """Which of the records are in a collection: a record's id with a name, each pair once."""
        wanted = list(ids)[:_MOST]
        return [(id, name) for id, name in self.database.rows(
            "SELECT d.id, c.name FROM collected d JOIN collection c ON c.number = d.collection"
            f" WHERE d.id IN ({_marks(wanted)}) ORDER BY c.name, d.id", wanted
        )] if wanted else []  # fmt: skip

    def collect(self, person: str, name: str, id: str) -> None:
        """Put a record into the collection of this name, which is made where there is none."""
        name = storable(" ".join(name.split()))
        if not name:
            raise ArchiveError("A collection needs a name.", self.database.place)
        at = int(self.clock())
        with self.database.writing() as run:
            _there(run, id)
            found = run("SELECT number FROM collection WHERE name = ?", (name,))
            number = found[0][0] if found else _next(run, "collection")
            if not found:
                run("INSERT INTO collection VALUES (?, ?, ?, ?)", (number, name, person, at))
            run("INSERT INTO collected VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                (number, id, person, at))  # fmt: skip

    def let_go(self, name: str, id: str) -> None:
        """Take a record out of a collection; one that is empty then is no more."""
        with self.database.writing() as run:
            for (number,) in run("SELECT number FROM collection WHERE name = ?", (name,)):
                run("DELETE FROM collected WHERE collection = ? AND id = ?", (number, id))
                if not run("SELECT 1 FROM collected WHERE collection = ? LIMIT 1", (number,)):
                    run("DELETE FROM collection WHERE number = ?", (number,))


def _marks(values: list[str]) -> str:
    return ", ".join("?" * len(values))


def _there(run: Run, id: str) -> None:
    if not run("SELECT 1 FROM entry WHERE id = ?", (id,)):
        raise ArchiveError(f"There is no record {id}.")


def _next(run: Run, name: str) -> int:
    ((number,),) = run(
        "UPDATE counter SET value = value + 1 WHERE name = ? RETURNING value", (name,)
    )
    return int(number)
