"""Private feeds: addresses of searches for reader programs that cannot log in.

Nothing secret is kept: what makes an address one that nobody guesses follows from the desk's key
and from the feed's number, which is never given again.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from ultimora.archive.audit import Audit, By
from ultimora.archive.database import Database
from ultimora.archive.entries import storable
from ultimora.archive.errors import ArchiveError

MOST = 100  # of one person
_USED = 3600  # seconds between two notes that one is read
_FIELDS = "number, person, name, query, preset, at, used"


class Feed(NamedTuple):
    """A search of `person` that whoever knows its address may read; it follows the saved search
    `preset`, where it is of one. It is there since `at`, and was last read at `used` (0: never)."""

    number: int
    person: str
    name: str
    query: str
    preset: str
    at: int
    used: int


class Feeds:
    """All private feeds. Every method raises ArchiveError where the database cannot do it."""

    def __init__(self, database: Database, clock: Callable[[], float], audit: Audit) -> None:
        self.database, self.clock, self.audit = database, clock, audit

    def all(self, person: str | None = None) -> list[Feed]:
        """The feeds of a person, or of everybody, the newest first."""
        where, values = ("", ()) if person is None else (" WHERE person = ?", (person,))
        return [Feed(*row) for row in self.database.rows(
            f"SELECT {_FIELDS} FROM feed{where} ORDER BY number DESC", values
        )]  # fmt: skip

    def add(self, person: str, name: str, query: str, preset: str, by: By) -> Feed:
        """Open a feed of a search, or of the saved search `preset`."""
        name, preset = storable(" ".join(name.split()))[:80], storable(preset)
        if not name:
            raise ArchiveError("A feed needs a name.")
        now = int(self.clock())
        with self.database.writing() as run:
            if len(run("SELECT 1 FROM feed WHERE person = ?", (person,))) >= MOST:
                raise ArchiveError("There are too many feeds.", mend="Close one of them first.")
            ((number,),) = run(
                "UPDATE counter SET value = value + 1 WHERE name = 'feed' RETURNING value", ()
            )
            made = Feed(number, person, name, storable(query), preset, now, 0)
            run(f"INSERT INTO feed ({_FIELDS}) VALUES (?, ?, ?, ?, ?, ?, ?)", made)
            self.audit.within(run, by, "feed opened", f"{name} {person}".strip())
        return made

    def remove(self, number: int, by: By, person: str | None = None) -> bool:
        """Close a feed, only one of `person` where that is given: its address is worthless then."""
        whose, values = ("", ()) if person is None else (" AND person = ?", (person,))
        with self.database.writing() as run:
            gone = run(f"DELETE FROM feed WHERE number = ?{whose} RETURNING name, person",
                       (number, *values))  # fmt: skip
            if gone:
                self.audit.within(run, by, "feed closed", " ".join(gone[0]).strip())
        return bool(gone)

    def read(self, number: int) -> Feed | None:
        """The feed of this number, with a note that it is read; None where there is none."""
        found = self.database.rows(f"SELECT {_FIELDS} FROM feed WHERE number = ?", (number,))
        now = int(self.clock())
        if found and Feed(*found[0]).used < now - _USED:
            with self.database.writing() as run:
                run("UPDATE feed SET used = ? WHERE number = ?", (now, number))
        return Feed(*found[0]) if found else None
