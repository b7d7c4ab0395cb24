"""Tokens: what programs show in a person's place. Shown once; the archive keeps their SHA-256."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import NamedTuple

from ultimora.archive.audit import Audit, By
from ultimora.archive.database import Database
from ultimora.archive.entries import storable
from ultimora.archive.errors import ArchiveError
from ultimora.archive.secret import digest, fevered, fresh
from ultimora.values.roles import SCOPES, reaches

MARK = "ultimora_"  # so that whoever looks for secrets that slipped into a file finds them
_USED = 60  # seconds between two notes that one is used


class Token(NamedTuple):
    """One token: whose, called what, for which scopes, from when, last used when (0: never)."""

    number: int
    person: str
    name: str
    scopes: str
    at: int
    used: int


class Tokens:
    """All tokens. Every method raises ArchiveError where the database cannot do it."""

    def __init__(self, database: Database, clock: Callable[[], float], audit: Audit) -> None:
        self.database, self.clock, self.audit = database, clock, audit

    def add(self, person: str, name: str, scopes: Collection[str], by: By) -> str:
        """A new token; gives its secret, which is kept nowhere.

        Raises:
            ArchiveError: where it has no name or scope, or a scope that its owner has not.
        """
        name = storable(" ".join(name.split()))[:80]
        if not name:
            raise ArchiveError("A token needs a name, to be known by in the list.")
        if not scopes or not set(scopes) <= set(SCOPES):
            raise ArchiveError(f"A token is for one or more of {', '.join(SCOPES)}.")
        secret, listed = MARK + fresh(), " ".join(one for one in SCOPES if one in scopes)
        with self.database.writing() as run:
            found = run("SELECT role FROM person WHERE name = ?", (person,))
            if not found:
                raise ArchiveError(f"There is no user {person}.")
            # Copy that comes in is shown to all, so it is an editor's to bring.
            above = [s for s in scopes if not reaches(found[0][0], SCOPES[s] or "editor")]
            if above:
                raise ArchiveError(f"A {found[0][0]} cannot give the scope {above[0]}.")
            ((number,),) = run(
                "UPDATE counter SET value = value + 1 WHERE name = 'token' RETURNING value", ()
            )
            run("INSERT INTO token (number, digest, person, name, scopes, at, used, fever)"
                " VALUES (?, ?, ?, ?, ?, ?, 0, ?)",
                (number, digest(secret), person, name, listed, int(self.clock()),
                 digest(fevered(person, secret))))  # fmt: skip
            self.audit.within(run, by, "token added", f"{name} ({listed}) {person}")
        return secret

    def who(self, secret: str) -> tuple[str, str, str] | None:
        """The owner of a token, the role that he has today, the token's scopes."""
        return self._who("digest", secret) if secret.startswith(MARK) else None

    def by_fever(self, shown: str) -> tuple[str, str, str] | None:
        """The same, by what a Fever app shows of its owner's name and the token."""
        return self._who("fever", shown.lower())

    def _who(self, column: str, shown: str) -> tuple[str, str, str] | None:
        found = self.database.rows(
            "SELECT p.name, p.role, t.scopes, t.number, t.used FROM token t JOIN person p"
            f" ON p.name = t.person WHERE t.{column} = ?", (digest(shown),)
        )  # fmt: skip
        if not found:
            return None
        name, role, scopes, number, used = found[0]
        now = int(self.clock())
        if used < now - _USED:
            with self.database.writing() as run:
                run("UPDATE token SET used = ? WHERE number = ?", (now, number))
        return name, role, scopes

    def all(self, person: str = "") -> list[Token]:
        """The tokens of a person, or of everybody, the newest first."""
        where, values = (" WHERE person = ?", (person,)) if person else ("", ())
        return [Token(*row) for row in self.database.rows(
            f"SELECT number, person, name, scopes, at, used FROM token{where} ORDER BY number DESC",
            values,
        )]  # fmt: skip

    def revoke(self, number: int, by: By, person: str = "") -> bool:
        """Take a token back, only from `person` where one is named; whether there was one."""
        with self.database.writing() as run:
            gone = run(
                "DELETE FROM token WHERE number = ? AND (? = '' OR person = ?)"
                " RETURNING name, person", (number, person, person)
            )  # fmt: skip
            if gone:
                self.audit.within(run, by, "token revoked", " ".join(gone[0]))
        return bool(gone)
