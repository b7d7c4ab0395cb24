"""Secrets that are shown once: what is kept of them says nothing of them."""

from __future__ import annotations

import secrets
from hashlib import md5, sha256


def fresh() -> str:
    """256 random bits, as letters that fit a cookie and a header."""
    return secrets.token_urlsafe(32)


def fevered(name: str, secret: str) -> str:
    """What Fever's apps show of a name and password. MD5 says nothing of 256 random bits, and what
    is kept is a digest of this, so that nobody who reads the archive can show it."""
    return md5(f"{name}:{secret}".encode(), usedforsecurity=False).hexdigest()


def digest(secret: str) -> str:
    """What is kept: nobody finds 256 random bits by their SHA-256, so it needs no salt."""
    return sha256(secret.encode("utf-8", "replace")).hexdigest()
