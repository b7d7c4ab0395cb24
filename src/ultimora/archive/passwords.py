"""Passwords as they are kept: Argon2id, slow on purpose, and as slow where there is nobody."""

from __future__ import annotations

import secrets
import unicodedata
from functools import lru_cache
from threading import BoundedSemaphore
from typing import TYPE_CHECKING

from ultimora.archive.errors import ArchiveError

if TYPE_CHECKING:
    from argon2 import PasswordHasher

SHORTEST, LONGEST = 12, 1024  # characters
# Each takes 64 MiB: who sends many at once waits, and does not fill the memory.
_AT_ONCE = BoundedSemaphore(2)


def fit(password: str) -> None:
    """Whether one may have this password.

    Raises:
        ArchiveError: where it is too short, or longer than anybody types.
    """
    if not SHORTEST <= len(password) <= LONGEST:
        raise ArchiveError(
            f"A password has {SHORTEST} characters or more ({LONGEST} at most).",
            mend="A few words that belong together only for you are easy to keep.",
        )


def frozen(password: str) -> str:
    """What is kept of a password."""
    with _AT_ONCE:
        return _hasher().hash(_plain(password))


def right(password: str, kept: str) -> bool:
    """Whether it is the password; where nothing is kept it takes as long to say no."""
    from argon2.exceptions import InvalidHashError, VerificationError

    nobody = _nobody()
    with _AT_ONCE:
        try:
            found = _hasher().verify(kept or nobody, _plain(password[:LONGEST]))
        except (VerificationError, InvalidHashError):
            return False
    return found and bool(kept)


def old(kept: str) -> bool:
    """Whether it was kept by other parameters than today's."""
    return _hasher().check_needs_rehash(kept)


def made() -> str:
    """A password that nobody can guess: 20 letters and digits that are not mistaken, in groups."""
    signs = "abcdefghjkmnpqrstuvwxyz23456789"
    return "-".join("".join(secrets.choice(signs) for _ in range(5)) for _ in range(4))


@lru_cache(maxsize=1)
def _hasher() -> PasswordHasher:
    """By the second recommended option of RFC 9106, section 4: t=3, p=4, 64 MiB."""
    from argon2 import PasswordHasher
    from argon2.profiles import RFC_9106_LOW_MEMORY

    return PasswordHasher.from_parameters(RFC_9106_LOW_MEMORY)


@lru_cache(maxsize=1)
def _nobody() -> str:
    return _hasher().hash(secrets.token_urlsafe())


def _plain(password: str) -> str:
    """The same letters, however a keyboard composes them (RFC 8265, OpaqueString)."""
    return unicodedata.normalize("NFC", password)
