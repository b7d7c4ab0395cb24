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
    """One record a line, valid against the record schema.

    Of a dispatch that was killed or is withheld the body, the media and the edits (which quote
    the text) are left out.
    """
    for item in items:
        values = as_json(item.record)
        if item.hidden:
            values |= {"body": "", "media": [], "edits": []}
        to.write(f"{one_line(values)}\n".encode())


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
