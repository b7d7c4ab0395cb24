"""CSV: one dispatch a row, for spreadsheets and statistics."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator
from io import StringIO
from typing import BinaryIO

from ultimora.pack.carries import fields
from ultimora.pack.columns import EVERY, NAMES, Cell, row
from ultimora.pack.format import About, Format
from ultimora.pack.item import Item
from ultimora.pack.lost import Lost

# A spreadsheet takes a cell that begins so for a formula, and runs it (OWASP: CSV injection).
# Apostrophes before it count, so that taking one away always gives back what was there.
_FORMULA = re.compile(r"'*[=+\-@\t\r]")


def write(items: Iterator[Item], about: About, to: BinaryIO, lost: Lost) -> None:
    """RFC 4180 in UTF-8, with a line of names; several values of one cell are joined by ``; ``,
    a semicolon within one is written ``\\;``."""
    to.write(_line(NAMES))
    for item in items:
        to.write(_line(_cell(value) for value in row(item).values()))


def _line(cells: Iterable[str]) -> bytes:
    line = StringIO(newline="")
    csv.writer(line).writerow(cells)
    return line.getvalue().encode()


def _cell(value: Cell) -> str:
    """A cell as text; an apostrophe keeps what looks like a formula from being run."""
    if isinstance(value, list):
        text = "; ".join(one.replace("\\", "\\\\").replace(";", "\\;") for one in value)
    else:
        text = "" if value is None else str(value)
    return f"'{text}" if _FORMULA.match(text) else text


FORMATS = (
    Format(
        "table",
        "text/csv; charset=utf-8",
        "csv",
        write,
        rank=50,
        carries=EVERY,
        shows=fields("media"),
    ),
)
