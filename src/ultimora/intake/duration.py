"""Lengths of time as people write them in the sources file: ``90s``, ``15m``, ``2h``, ``1d``."""

from __future__ import annotations

import re

UNITS = {"d": 86_400, "h": 3_600, "m": 60, "s": 1}
LONGEST = 366 * UNITS["d"]
_PARTS = re.compile(r"\s*(\d{1,9})\s*([dhms])", re.IGNORECASE)


def seconds(text: str) -> int | None:
    """How many seconds ``1h30m`` or ``90s`` means; None for anything else, and beyond a year."""
    total, place = 0, 0
    while part := _PARTS.match(text, place):
        total += int(part[1]) * UNITS[part[2].lower()]
        place = part.end()
    return total if place and not text[place:].strip() and 0 < total <= LONGEST else None


def written(length: int) -> str:
    """The shortest way to write a number of seconds in one unit, or in several."""
    parts = []
    for unit, size in UNITS.items():
        number, length = divmod(length, size)
        if number:
            parts.append(f"{number}{unit}")
    return "".join(parts) or "0s"
