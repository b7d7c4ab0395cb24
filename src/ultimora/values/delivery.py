"""The bytes as they came, never changed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256

from ultimora.values.source import Source


@dataclass(frozen=True)
class Delivery:
    """What a source handed over in one go; `media_type` is what the source claimed, if it did."""

    source: Source
    data: bytes
    media_type: str | None = None

    @cached_property
    def sha256(self) -> str:
        """The SHA-256 of the bytes, in hexadecimal."""
        return sha256(self.data).hexdigest()
