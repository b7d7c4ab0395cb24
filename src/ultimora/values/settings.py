"""What we were told: limits and choices, all with defaults."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """Options of one run; times in seconds, sizes in the unit named."""

    largest_delivery: int = 1 << 30  # bytes; a larger file is refused with a message
    largest_sheet: int = 2_000_000  # characters; longer text is cut into several sheets
    most_unpacked: int = 1 << 30  # bytes in all that one delivery may unfold to
    most_members: int = 100_000  # files that one delivery may unfold to
    deepest_nesting: int = 6  # archives within archives
    deepest_markup: int = 256  # nested elements; deeper markup is read as flat
    unwrap: bool = True  # whether layout damage (wraps, page breaks) is undone
    today: str | None = None  # ISO date that a dateline without a year is resolved against
