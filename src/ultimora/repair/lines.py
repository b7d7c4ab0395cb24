"""A text as the lines that somebody set it in, for the rules that undo settings."""

from __future__ import annotations

import re
from typing import NamedTuple

_LINE = re.compile(r"([ \t\u00a0]*)([^\n\f]*)(\n|\f|\Z)")


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
    for match in _LINE.finditer(text):
        raw = match[2]
        body = raw.rstrip(" \t\r\u00a0")
        start = match.start(2)
        trail = len(raw.removesuffix("\r")) - len(body)
        found.append(Line(start, start + len(body), body, len(match[1]), match[3] == "\f", trail))
        if not match[3]:
            break
    return found
