"""The bytes as they came, never changed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256

from ultimora.values.source import Source


@dataclass(frozen=True)
class Delivery:
    """What a source handed over in one go.

    `media_type` is what the source claimed, if it did; `address` is where exactly the bytes were
    (the last URL after redirects, the file's path, a Message-ID) and `at` when they came (ISO
    8601, UTC); `headers` are the answer's, as they came. `told` is what was said about the copy
    elsewhere, as pairs of a field and a value (a feed's item about its page). Bytes that were
    found inside others (a member of an archive, an attachment) name them in `outer`, and `member`
    is their name there; `outer.data` is the whole that arrived.
    """

    source: Source
    data: bytes
    media_type: str | None = None
    address: str | None = None
    at: str | None = None
    headers: tuple[tuple[str, str], ...] = ()
    told: tuple[tuple[str, str], ...] = ()
    member: str | None = None
    outer: Delivery | None = None

    @cached_property
    def sha256(self) -> str:
        """The SHA-256 of the bytes, in hexadecimal."""
        return sha256(self.data).hexdigest()

    @property
    def arrived(self) -> Delivery:
        """The delivery that came through the door: this one, or the outermost around it."""
        return self.outer.arrived if self.outer else self

    @property
    def members(self) -> tuple[str, ...]:
        """The names that lead from what arrived to these bytes, the outermost first."""
        return (*self.outer.members, self.member or "") if self.outer else ()

    @property
    def name(self) -> str:
        """What a person would call it: where exactly it was, then the members inside."""
        arrived = self.arrived
        return "!/".join((arrived.address or arrived.source.place, *self.members))
