"""Where a delivery came from."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Source:
    """A file, feed, mailbox or pipe: `name` is its path or address, as a person would give it."""

    name: str
    kind: str = "file"
