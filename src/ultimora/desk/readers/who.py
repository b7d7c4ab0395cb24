"""Who an app asks for: the one place where names and passwords of reader apps are looked at."""

from __future__ import annotations

import hmac
from dataclasses import dataclass, field
from hashlib import md5

from ultimora.archive.people import plain
from ultimora.configuration import Configuration, ConfigurationError
from ultimora.newsroom import Newsroom
from ultimora.values.roles import SCOPES, lent, reaches

NAME = "desk"  # of whoever works alone
SHORTEST = 16  # letters of a password, so that nobody guesses it however often he tries


@dataclass(frozen=True)
class Who:
    """For whom an app asks: the `name` that it shows, the `person` in the archive, what it may do
    (scopes as tokens have them), and a user's `token`, which is his app's password."""

    name: str
    person: str
    scopes: frozenset[str]
    token: str = field(default="", repr=False)


ALONE = Who(NAME, "", frozenset(("read", "edit", "admin")))


class Readers:
    """Who may read by an app.

    Who works alone, with the desk's own `reader` password; once there are users, they, each with a
    token as his password, also by Fever, which shows a MD5 of name and password.
    """

    def __init__(self, newsroom: Newsroom) -> None:
        self.newsroom = newsroom
        self._password = _password(newsroom.configuration)

    def admitted(self, name: str, password: str) -> Who | None:
        """Whose name and password these are."""
        if not self._alone:
            return self._user(name, password)
        known = bool(self._password) and _same(name, NAME) and _same(password, self._password)
        return ALONE if known else None

    def by_digest(self, digest: str) -> Who | None:
        """Whose name and password have this MD5, which is all that Fever ever sends."""
        if not self._alone:
            return self._lent(self.newsroom.archive.people.tokens.by_fever(digest))
        told = f"{NAME}:{self._password}".encode()
        right = md5(told, usedforsecurity=False).hexdigest()
        known = self._password and _same(digest.lower(), right)
        return ALONE if known else None

    def pass_of(self, who: Who) -> str:
        """What an app shows from its login on; good until the password changes."""
        if who.token:
            return f"{who.name}/{who.token}"
        return f"{who.name}/{self._sealed(f'pass {who.name} {self._password}')}"

    def by_pass(self, header: str) -> Who | None:
        """Who shows this (``Authorization: GoogleLogin auth=…``)."""
        scheme, _, told = header.strip().partition(" ")
        shown = told.strip().removeprefix("auth=").strip('"')
        if scheme.lower() != "googlelogin":
            return None
        if not self._alone:
            name, _, token = shown.partition("/")
            return self._user(name, token)
        if not self._password:
            return None
        return ALONE if _same(shown, self.pass_of(ALONE)) else None

    def token_of(self, who: Who) -> str:
        """What an app sends along with every change."""
        return self._sealed(f"token {who.name} {who.token or self._password}")[:57]

    @property
    def _alone(self) -> bool:
        return self.newsroom.configuration.private and not self.newsroom.archive.people.any()

    def _user(self, name: str, token: str) -> Who | None:
        """The user of a token, who may do what both he and it may."""
        found = self.newsroom.archive.people.tokens.who(token)
        return self._lent(found, token) if found and _same(found[0], plain(name)) else None

    def _lent(self, found: tuple[str, str, str] | None, token: str = "") -> Who | None:
        """Who may do what owner, role and scopes of a token say; None where it may not read."""
        if found is None:
            return None
        role = lent(*found[1:])
        scopes = frozenset(one for one, needed in SCOPES.items() if reaches(role, needed))
        return Who(found[0], found[0], scopes, token)

    def _sealed(self, text: str) -> str:
        return hmac.new(self.newsroom.key(), text.encode(), "sha256").hexdigest()


def _password(told: Configuration) -> str:
    password = told.text("reader")
    if password and len(password) < SHORTEST:
        place = told.origin.get("reader", "default")
        raise ConfigurationError(
            f"{place}: reader: A password for apps has {SHORTEST} letters or more."
            " Choose a longer one."
        )
    return password


def _same(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode("utf-8", "replace"), other.encode("utf-8", "replace"))
