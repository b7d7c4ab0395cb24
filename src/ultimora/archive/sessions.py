"""Sessions: who has logged in where. The browser has the secret, the archive its SHA-256."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from ultimora.archive.audit import Audit, By
from ultimora.archive.database import Database
from ultimora.archive.entries import storable
from ultimora.archive.secret import digest, fresh

LASTS = 14 * 86400  # seconds after which a session that nobody uses is over
IN_ALL = 90 * 86400  # seconds after which one is over, however much it is used
_SEEN = 300  # seconds between two notes that one is used
_AGENT = 200  # characters of how a browser calls itself


class Session(NamedTuple):
    """One session: from when, when last used, from which address, by which browser."""

    number: int
    person: str
    at: int
    seen: int
    place: str
    agent: str


class Sessions:
    """All sessions. Every method raises ArchiveError where the database cannot do it."""

    def __init__(self, database: Database, clock: Callable[[], float], audit: Audit) -> None:
        self.database, self.clock, self.audit = database, clock, audit

    def begin(self, person: str, place: str, agent: str, how: str = "") -> str:
        """A new session; gives its secret, which is kept nowhere. `how` stands in the log."""
        secret, now = fresh(), int(self.clock())
        with self.database.writing() as run:
            run("DELETE FROM session WHERE seen < ? OR at < ?", (now - LASTS, now - IN_ALL))
            ((number,),) = run(
                "UPDATE counter SET value = value + 1 WHERE name = 'session' RETURNING value", ()
            )
            run("INSERT INTO session (digest, number, person, at, seen, place, agent)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (digest(secret), number, person, now, now, place, storable(agent[:_AGENT])),
                )  # fmt: skip
            self.audit.within(run, By(person, place), "login", how)
        return secret

    def who(self, secret: str) -> tuple[str, str, int] | None:
        """The person of a session, the role that he has today, the session's number; None where it
        is over. That it is used makes it last."""
        now = int(self.clock())
        found = self.database.rows(
            "SELECT p.name, p.role, s.number, s.seen FROM session s JOIN person p"
            " ON p.name = s.person WHERE s.digest = ? AND s.seen >= ? AND s.at >= ?",
            (digest(secret), now - LASTS, now - IN_ALL),
        )
        if not found:
            return None
        name, role, number, seen = found[0]
        if seen < now - _SEEN:
            with self.database.writing() as run:
                run("UPDATE session SET seen = ? WHERE number = ?", (now, number))
        return name, role, number

    def of(self, person: str) -> list[Session]:
        """The sessions of a person that are not over, the last used first."""
        return [Session(*row) for row in self.database.rows(
            "SELECT number, person, at, seen, place, agent FROM session"
            " WHERE person = ? AND seen >= ? AND at >= ? ORDER BY seen DESC, number DESC",
            (person, int(self.clock()) - LASTS, int(self.clock()) - IN_ALL),
        )]  # fmt: skip

    def end(self, person: str, number: int, by: By) -> None:
        """End one of a person's sessions."""
        with self.database.writing() as run:
            ended = run("DELETE FROM session WHERE person = ? AND number = ? RETURNING number",
                        (person, number))  # fmt: skip
            if ended:
                self.audit.within(run, by, "logout", "" if by.person == person else person)

    def end_all(self, person: str, by: By, but: int = 0) -> int:
        """End all sessions of a person, but one; gives how many there were."""
        with self.database.writing() as run:
            ended = run("DELETE FROM session WHERE person = ? AND number <> ? RETURNING number",
                        (person, but))  # fmt: skip
            if ended:
                self.audit.within(run, by, "sessions ended", person)
        return len(ended)
