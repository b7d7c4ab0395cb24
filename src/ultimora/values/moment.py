"""A time as exact as it was written, and no more."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Moment:
    """A point in time cut to the precision of its source.

    `iso` is ISO 8601 of reduced precision: ``2026``, ``2026-01``, ``2026-01-06``,
    ``2026-01-06T15:30`` or ``2026-01-06T15:30:00``, with an offset (``+01:00``, ``Z``) only where
    one was written. `resolved` says that a part was not written: as a rule the year, which then
    follows from other dates of the same copy, or the offset, taken from the agency's zone.
    """

    iso: str
    resolved: bool = False

    @property
    def precision(self) -> str:
        """``year``, ``month``, ``day``, ``minute`` or ``second``."""
        date, _, time = self.iso.partition("T")
        if time:
            clock = time.removesuffix("Z").split("+")[0].split("-")[0]
            return "second" if clock.count(":") > 1 else "minute"
        return ("year", "month", "day")[date.count("-")]

    def __str__(self) -> str:
        return self.iso
