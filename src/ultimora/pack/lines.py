"""JSON Lines of our own records: all that is known, each value with its place in the bytes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from ultimora.pack.carries import FIELDS
from ultimora.pack.format import About, Format
from ultimora.pack.item import Item
from ultimora.pack.lost import Lost
from ultimora.pack.record_json import as_json, one_line


def write(items: Iterator[Item], about: About, to: BinaryIO, lost: Lost) -> None:
    """One record a line, valid against the record schema."""
    for item in items:
        to.write(f"{line(item)}\n".encode())


def line(item: Item) -> str:
    """A record as one line, without the line end.

    Of a dispatch that was killed or is withheld the body, the media and the edits (which quote
    the text) are left out.
    """
    values = as_json(item.record)
    if item.hidden:
        values |= {"body": "", "media": [], "edits": []}
    return one_line(values)


FORMATS = (
    Format(
        "record_json",
        "application/x-ndjson",
        "jsonl",
        write,
        rank=1,
        carries=frozenset(FIELDS),
    ),
)
