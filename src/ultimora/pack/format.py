"""What a writer is, and what it is told: the values that the formats of this room share."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

from ultimora.pack.item import Item
from ultimora.pack.lost import Lost


@dataclass(frozen=True, slots=True)
class About:
    """The feed, search or export that the records make up together.

    `address` is where it can be read again (a feed's own URL); `made` is when it was made (ISO
    8601 with its zone), the only "now" that a writer knows: the same records and the same About
    give the same bytes. Where it is empty, an embargo never ends.
    """

    title: str = "Ultimora"
    address: str = ""
    language: str | None = None
    made: str = ""


Writer = Callable[[Iterator[Item], About, BinaryIO, Lost], None]


@dataclass(frozen=True, slots=True)
class Format:
    """One form that records go out in.

    `write` puts all of them into one file, item after item, and notes what it could not carry;
    where the standard knows no file of `many`, each goes into a file of its own in a ZIP.
    `carries` names the fields (see `pack.carries`) that a reader gets back as they were, `shows`
    those that are written for people but cannot be told apart again. With `timed`, the format can
    say that a dispatch is embargoed, or is for the desk only; otherwise one that is still under
    embargo is left out, and the parcel says so.
    """

    name: str
    media_type: str
    ending: str
    write: Writer
    rank: int
    carries: frozenset[str]
    shows: frozenset[str] = frozenset()
    many: bool = True
    timed: bool = True
    media_type_of_many: str | None = None
