"""Secrets that are shown once: what is kept of them says nothing of them."""

from __future__ import annotations

import secrets
from hashlib import sha256


def fresh() -> str:
    """256 random bits, as letters that fit a cookie and a header."""
    return secrets.token_urlsafe(32)


def digest(secret: str) -> str:
    """What is kept: nobody finds 256 random bits by their SHA-256, so it needs no salt."""
    return sha256(secret.encode("utf-8", "replace")).hexdigest()
