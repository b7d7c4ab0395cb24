"""Parquet: the same rows as the table, for programs that reckon with millions of them."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from itertools import islice
from typing import BinaryIO

from ultimora.pack.carries import fields
from ultimora.pack.columns import EVERY, LISTS, NUMBERS, TEXTS, row
from ultimora.pack.format import About, Format
from ultimora.pack.item import Item
from ultimora.pack.lost import Lost

_GROUP = 1000  # rows that are held in memory at a time


def write(items: Iterator[Item], about: About, to: BinaryIO, lost: Lost) -> None:
    """Row groups of a thousand dispatches, compressed with Zstandard."""
    # Heavy, and without types: only who exports Parquet pays for it.
    arrow, parquet = import_module("pyarrow"), import_module("pyarrow.parquet")
    columns = [(name, arrow.string()) for name in TEXTS]
    columns += [(name, arrow.int32()) for name in NUMBERS]
    columns += [(name, arrow.list_(arrow.string())) for name in LISTS]
    shape = arrow.schema(columns)
    with parquet.ParquetWriter(to, shape, compression="zstd") as file:
        while rows := [row(item) for item in islice(items, _GROUP)]:
            file.write_table(arrow.Table.from_pylist(rows, schema=shape))


FORMATS = (
    Format(
        "parquet",
        "application/vnd.apache.parquet",
        "parquet",
        write,
        rank=51,
        carries=EVERY,
        shows=fields("media"),
    ),
)
