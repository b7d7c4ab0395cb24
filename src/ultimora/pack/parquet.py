"""Parquet: the same rows as the table, for programs that reckon with millions of them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import BinaryIO

from ultimora.pack.carries import fields
from ultimora.pack.format import About, Format
from ultimora.pack.item import Item
from ultimora.pack.lost import Lost
from ultimora.pack.table import EVERY, row

_GROUP = 1000  # rows that are held in memory at a time
_NUMBERS = ("urgency", "take", "edits")
_LISTS = ("notices", "topics", "categories", "tags", "marks", "media")
_TEXTS = (
    "record", "id", "version", "status", "agency", "section", "language", "published", "updated",
    "embargo", "slugline", "headline", "subheadline", "byline", "dateline", "place", "date",
    "body", "author", "contact_name", "contact_email", "url", "source", "sha256",
)  # fmt: skip


def write(items: Iterator[Item], about: About, to: BinaryIO, lost: Lost) -> None:
    """Row groups of a thousand dispatches, compressed with Zstandard."""
    import pyarrow as arrow  # heavy: only who exports Parquet pays for it
    from pyarrow.parquet import ParquetWriter

    columns = [(name, arrow.string()) for name in _TEXTS]
    columns += [(name, arrow.int32()) for name in _NUMBERS]
    columns += [(name, arrow.list_(arrow.string())) for name in _LISTS]
    shape = arrow.schema(columns)
    with ParquetWriter(to, shape, compression="zstd") as file:
        while rows := [row(item) for item in islice(items, _GROUP)]:
            file.write_table(arrow.Table.from_pylist(rows, schema=shape))


FORMATS = (
    Format(
        "parquet",
        "application/vnd.apache.parquet",
        "parquet",
        write,
        rank=51,
        carries=EVERY | fields("marks"),
        shows=fields("embargo notices media"),
    ),
)
