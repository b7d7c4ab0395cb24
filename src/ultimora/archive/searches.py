"""Searches that are kept under a name: a person's own, and everybody's.

Where both have a name, a person sees his own. Who works alone keeps everybody's.
"""

from __future__ import annotations

from typing import NamedTuple

from ultimora.archive.database import Database, Run
from ultimora.archive.entries import storable


class Search(NamedTuple):
    """The text of a query under a name; `person` is whose it is, empty for everybody's."""

    name: str
    text: str
    person: str


class Searches:
    """All of them. Every method raises ArchiveError where the database cannot do it."""

    def __init__(self, database: Database) -> None:
        self.database = database

    def of(self, person: str) -> list[Search]:
        """What `person` finds: his own first, then everybody's under other names, each by name."""
        found: dict[str, Search] = {}
        for row in self.database.rows(
            "SELECT name, text, person FROM search WHERE person IN ('', ?)"
            " ORDER BY CASE person WHEN '' THEN 1 ELSE 0 END, name", (person,)
        ):  # fmt: skip
            found.setdefault(row[0], Search(*row))
        return list(found.values())

    def keep(self, name: str, text: str, person: str) -> None:
        """Keep one in place of what `person` had under this name."""
        with self.database.writing() as run:
            _keep(run, name, text, person)

    def share(self, name: str, text: str, person: str) -> None:
        """Keep one for everybody; what `person` had under this name would hide it from him."""
        with self.database.writing() as run:
            run("DELETE FROM search WHERE person = ? AND name = ?", (person, storable(name)))
            _keep(run, name, text, "")

    def forget(self, name: str, person: str) -> bool:
        """Take one of `person` away; whether there was one."""
        with self.database.writing() as run:
            return bool(run("DELETE FROM search WHERE person = ? AND name = ? RETURNING name",
                            (person, storable(name))))  # fmt: skip


def _keep(run: Run, name: str, text: str, person: str) -> None:
    run("INSERT INTO search (person, name, text) VALUES (?, ?, ?)"
        " ON CONFLICT (person, name) DO UPDATE SET text = excluded.text",
        (person, storable(name), storable(text)))  # fmt: skip
