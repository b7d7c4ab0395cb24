"""JSON Lines of our own records: all that is known, each value with its place in the bytes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import BinaryIO

from ultimora.pack.carries import FIELDS
from ultimora.pack.format import About, Format
from ultimora.pack.item import Item
from ultimora.pack.lost import Lost
from ultimora.pack.record_json import as_json, one_line
from ultimora.values.facts import NO_FACTS


def write(items: Iterator[Item], about: About, to: BinaryIO, lost: Lost) -> None:
    """One record a line, valid against the record schema."""
    for item in items:
        to.write(f"{line(item)}\n".encode())


def line(item: Item) -> str:
    """A record as one line, without the line end.

    Of a dispatch that was killed or is withheld the body, the media, the edits and the facts (which
    quote the text) are left out.
    """
    if not item.hidden:
        return one_line(as_json(item.record))
    values = as_json(replace(item.record, facts=NO_FACTS))
    return one_line(values | {"body": "", "media": [], "edits": []})


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
