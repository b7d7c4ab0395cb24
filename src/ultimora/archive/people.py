"""People: who may log in, in which role; their sessions and tokens, and the log of what they did.

An archive without people is used by who sits before it, alone.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import NamedTuple

from ultimora.archive import leftovers, passwords
from ultimora.archive.attempts import Attempts, cleared
from ultimora.archive.audit import Audit, By
from ultimora.archive.database import Database, Run
from ultimora.archive.errors import ArchiveError
from ultimora.archive.feeds import Feeds
from ultimora.archive.sessions import Sessions
from ultimora.archive.tokens import Tokens
from ultimora.values.roles import ADMIN, ROLES

_NAME = re.compile(r"[\w.@+-]{1,64}")


class Person(NamedTuple):
    """Somebody who may log in: by a password, where he has one; by `subject` at a provider."""

    name: str
    role: str
    password: bool
    subject: str
    at: int
    seen: int  # when he last used a session, 0: none that is left


class Added(NamedTuple):
    """Somebody new; the first of all `took` over what was left by who worked alone, so much of
    each kind (see ``leftovers``)."""

    person: Person
    took: dict[str, int]


class People:
    """All people of an archive. Every change says `by` whom, and stands in the log.

    Every method raises ArchiveError where the database cannot do it, or it may not be.
    """

    def __init__(self, database: Database, clock: Callable[[], float]) -> None:
        self.database, self.clock = database, clock
        self.audit = Audit(database, clock)
        self.attempts = Attempts(database, clock)
        self.sessions = Sessions(database, clock, self.audit)
        self.tokens = Tokens(database, clock, self.audit)
        self.feeds = Feeds(database, clock, self.audit)

    def any(self) -> bool:
        """Whether there is anybody."""
        return bool(self.database.rows("SELECT 1 FROM person LIMIT 1"))

    def all(self) -> list[Person]:
        """Everybody, by name."""
        return [Person(name, role, bool(kept), subject or "", at, seen)
                for name, role, kept, subject, at, seen in self.database.rows(
            "SELECT p.name, p.role, p.password, p.subject, p.at, COALESCE(MAX(s.seen), 0)"
            " FROM person p LEFT JOIN session s ON s.person = p.name"
            " GROUP BY p.name, p.role, p.password, p.subject, p.at ORDER BY p.name"
        )]  # fmt: skip

    def named(self, name: str) -> Person | None:
        """The person of a name."""
        return next((one for one in self.all() if one.name == plain(name)), None)

    def of_subject(self, subject: str) -> Person | None:
        """The person whom a provider calls so."""
        return next((one for one in self.all() if subject and one.subject == subject), None)

    # Who may come in

    def admitted(self, name: str, password: str, place: str) -> Person | None:
        """Whoever has this name and password; None where there is nobody, which says as little,
        and as slowly, as a wrong password.

        Raises:
            TooSoon: after too many attempts.
        """
        name = plain(name)
        self.attempts.begin(name, place)
        found = self.database.rows("SELECT password FROM person WHERE name = ?", (name,))
        kept = found[0][0] if found else ""
        if not passwords.right(password, kept):
            self.audit.write(By("", place), "login failed", name if found else "")
            return None
        self.attempts.forgive(name, place)
        if passwords.old(kept):
            self._keep(name, password)
        return self.named(name)

    # What becomes of people

    def add(self, name: str, role: str, by: By, password: str = "", subject: str = "") -> Added:
        """Somebody new; by his password, or by what a provider calls him, he logs in. The first
        takes over what was left by who worked alone."""
        name = plain(name)
        if not _NAME.fullmatch(name):
            raise ArchiveError(
                f"{name!r} is no name.", mend="Write it in letters, digits and . _ @ + - alone."
            )
        _role(role)
        if password:
            passwords.fit(password)
        kept = passwords.frozen(password) if password else ""
        with self.database.writing() as run:
            if run("SELECT 1 FROM person WHERE name = ?", (name,)):
                raise ArchiveError(f"There is a user {name} already.")
            if subject and run("SELECT 1 FROM person WHERE subject = ?", (subject,)):
                raise ArchiveError(f"There is a user already whom the provider calls {subject}.")
            if role != ADMIN and not run("SELECT 1 FROM person WHERE role = ?", (ADMIN,)):
                raise ArchiveError(
                    "The first user must be an admin, or nobody could add another.",
                    mend="Add one with the role admin first.",
                )
            first = not run("SELECT 1 FROM person LIMIT 1", ())
            leftovers.cleared(run, name)  # of who was called so before
            run("INSERT INTO person (name, role, password, subject, at) VALUES (?, ?, ?, ?, ?)",
                (name, role, kept, subject or None, int(self.clock())))  # fmt: skip
            self.audit.within(run, by, "user added", f"{name} {role}")
            took = leftovers.taken_over(run, name) if first else {}
            if took:
                told = ", ".join(f"{kind} {count}" for kind, count in took.items())
                self.audit.within(run, by, "work taken over", f"{name} {told}")
        return Added(Person(name, role, bool(kept), subject, int(self.clock()), 0), took)

    def remove(self, name: str, by: By) -> None:
        """Somebody goes, with sessions, tokens, private feeds, alerts, read marks, stars and
        searches of his own; notes and collections stay."""
        name = plain(name)
        with self.database.writing() as run:
            self._not_the_last(run, name, "")
            if not run("DELETE FROM person WHERE name = ? RETURNING name", (name,)):
                raise ArchiveError(f"There is no user {name}.")
            leftovers.cleared(run, name)
            cleared(run, name)
            self.audit.within(run, by, "user removed", name)

    def change_role(self, name: str, role: str, by: By) -> None:
        """Somebody may do more, or less, from now on: he logs in anew, and who is no admin any more
        sends nothing to this machine and its network."""
        name = plain(name)
        _role(role)
        with self.database.writing() as run:
            self._not_the_last(run, name, role)
            if not run("UPDATE person SET role = ? WHERE name = ? RETURNING name", (role, name)):
                raise ArchiveError(f"There is no user {name}.")
            run("DELETE FROM session WHERE person = ?", (name,))
            if role != ADMIN:
                run("UPDATE alert SET local = 0 WHERE person = ?", (name,))
            self.audit.within(run, by, "role changed", f"{name} {role}")

    def change_password(self, name: str, password: str, by: By, but: int = 0) -> None:
        """A new password; it ends all sessions of the old one, but the one that changes it."""
        name = plain(name)
        passwords.fit(password)
        self._keep(name, password)
        with self.database.writing() as run:
            cleared(run, name)
            run("DELETE FROM session WHERE person = ? AND number <> ?", (name, but))
            self.audit.within(run, by, "password changed", name)

    def _keep(self, name: str, password: str) -> None:
        kept = passwords.frozen(password)
        with self.database.writing() as run:
            if not run("UPDATE person SET password = ? WHERE name = ? RETURNING name",
                       (kept, name)):  # fmt: skip
                raise ArchiveError(f"There is no user {name}.")

    def _not_the_last(self, run: Run, name: str, role: str) -> None:
        """An admin must stay for as long as there is anybody else."""
        others = run("SELECT role FROM person WHERE name <> ?", (name,))
        alone = not others and not role
        if role != ADMIN and not alone and (ADMIN,) not in [tuple(one) for one in others]:
            raise ArchiveError(
                f"{name} is the last admin.", mend="Make somebody else an admin first."
            )


def plain(name: str) -> str:
    """A name as it is kept: however it is typed, it is the same."""
    return unicodedata.normalize("NFKC", name).strip().casefold()


def _role(role: str) -> None:
    if role not in ROLES:
        raise ArchiveError(f"{role!r} is no role.", mend=f"Choose one of {', '.join(ROLES)}.")
