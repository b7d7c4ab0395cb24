"""The audit log: who did what, when, and from where. Lines are only ever added."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from ultimora.archive.database import Database, Run
from ultimora.archive.entries import storable

_LONGEST = 300  # characters of what it was about


class By(NamedTuple):
    """Who does something, and from where: an address, or ``command line``.

    `person` is empty for who works alone, and for who has not logged in.
    """

    person: str = ""
    place: str = ""


class Line(NamedTuple):
    """One line: `what` was done, `about` whom or which, `at` seconds since 1970."""

    number: int
    at: int
    person: str
    place: str
    what: str
    about: str


class Audit:
    """The log. Every method raises ArchiveError where the database cannot do it."""

    def __init__(self, database: Database, clock: Callable[[], float]) -> None:
        self.database, self.clock = database, clock

    def write(self, by: By, what: str, about: str = "") -> None:
        """Add a line."""
        with self.database.writing() as run:
            self.within(run, by, what, about)

    def within(self, run: Run, by: By, what: str, about: str = "") -> None:
        """Add a line in the transaction that does what it tells of."""
        ((number,),) = run(
            "UPDATE counter SET value = value + 1 WHERE name = 'audit' RETURNING value", ()
        )
        told = (by.person, by.place, what, about[:_LONGEST])
        run("INSERT INTO audit (number, at, person, place, what, about) VALUES (?, ?, ?, ?, ?, ?)",
            (number, int(self.clock()), *(storable(text) for text in told)))  # fmt: skip

    def lines(
        self, most: int, before: int | None = None, person: str = "", what: str = "",
        since: int = 0, until: int = 0,
    ) -> list[Line]:  # fmt: skip
        """The newest lines, or those before one; only of one `person` (also about him), of `what`
        was done, from `since` on, before `until` (seconds since 1970), where that is told."""
        where, values = ["number < ?"], [2**62 if before is None else before]
        named: list[str | int] = []
        for wanted, condition, told in (
            (person, "(person = ? OR about = ? OR about LIKE ? ESCAPE '!')",
             [person, person, f"{_literal(person)} %"]),
            (what, "what = ?", [what]), (since, "at >= ?", [since]), (until, "at < ?", [until]),
        ):  # fmt: skip
            if wanted:
                where, named = [*where, condition], [*named, *told]
        found = self.database.rows(
            "SELECT number, at, person, place, what, about FROM audit"
            f" WHERE {' AND '.join(where)} ORDER BY number DESC LIMIT ?",
            (*values, *named, most),
        )
        return [Line(*row) for row in found]


def _literal(text: str) -> str:
    """A text as a pattern of SQL that fits itself alone."""
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_")
