"""Prints the tables of the benchmarks, coloured where a person looks at them."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence

GREEN, RED, BOLD, DIM, PLAIN = "\x1b[32m", "\x1b[31m", "\x1b[1m", "\x1b[2m", "\x1b[0m"


def colour(text: str, *codes: str) -> str:
    """`text` in colour, on a terminal that has any."""
    if sys.stdout.isatty() and "NO_COLOR" not in os.environ:
        return "".join(codes) + text + PLAIN
    return text


def show(title: str, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """One table: the first column to the left, the others to the right."""
    table = [list(map(str, row)) for row in rows]
    if not table:
        return
    widths = [max(map(len, column)) for column in zip(heads, *table, strict=True)]
    print("\n" + colour(title, BOLD))
    print(colour(_line(heads, widths), DIM))
    for row in table:
        line = _line(row, widths)
        mark = {"met": GREEN, "short": RED}.get(row[-1])
        print(colour(line, mark) if mark else line)


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    first, *others = zip(cells, widths, strict=True)
    return "  ".join([first[0].ljust(first[1]), *(cell.rjust(width) for cell, width in others)])


def share(value: float | None) -> str:
    """A share as a percentage with as many places as the targets have."""
    return "-" if value is None else f"{100 * value:.2f}"
