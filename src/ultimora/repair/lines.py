"""A text as the lines that somebody set it in, for the rules that undo settings."""

from __future__ import annotations

from typing import NamedTuple

_BLANKS = " \t\u00a0"


class Line(NamedTuple):
    """One line: `start` and `end` bound what is printed on it, `indent` blanks stand before it.

    `feed` says that a form feed ends it; `trail` counts the blanks behind the print.
    """

    start: int
    end: int
    body: str
    indent: int
    feed: bool
    trail: int


def lines(text: str) -> list[Line]:
    """Every line of a text, the last one too where no line end follows it."""
    found: list[Line] = []
    at = 0
    for row in text.split("\n"):
        if "\f" in row:
            *fed, row = row.split("\f")
            for raw in fed:
                found.append(_line(raw, at, True))
                at += len(raw) + 1
        found.append(_line(row, at, False) if row else Line(at, at, "", 0, False, 0))
        at += len(row) + 1
    return found


def _line(raw: str, at: int, feed: bool) -> Line:
    printed = raw.lstrip(_BLANKS)
    body = printed.rstrip(" \t\r\u00a0")
    indent = len(raw) - len(printed)
    trail = len(printed) - len(body) - printed.endswith("\r")
    return Line(at + indent, at + indent + len(body), body, indent, feed, trail)
