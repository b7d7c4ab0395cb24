"""How several JSON objects stand in one file, so that no writer must hold them all."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import BinaryIO


def json_series(lines: Iterator[str], to: BinaryIO) -> None:
    """One object as it is; any other number as an array, each object on a line of its own."""
    first, second = next(lines, None), next(lines, None)
    if first is not None and second is None:
        to.write(f"{first}\n".encode())
        return
    before = "["
    for line in chain((line for line in (first, second) if line is not None), lines):
        to.write(f"{before}\n{line}".encode())
        before = ","
    to.write(b"\n]\n" if before == "," else b"[]\n")
