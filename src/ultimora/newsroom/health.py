"""How each source fares, in words: what every face of the desk tells of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ultimora.archive import Archive
from ultimora.values import Source

STATES = ("well", "silent", "failing", "gone", "paused", "not asked yet")


class Health(NamedTuple):
    """One source: its `state` (one of STATES), why it is not well, when it last answered and when
    it is asked again (ISO 8601), and how many records it brought, in all and by day (ISO date)."""

    source: Source
    state: str
    cause: str
    success: str | None
    next: str | None
    records: int
    days: dict[str, int]


def healths(archive: Archive, sources: Iterable[Source]) -> Iterator[Health]:
    """How these sources fare."""
    counted = archive.brought()
    for source in sources:
        told, count = archive.state(source.name), counted.get(source.name)
        failing, gone = "failures" in told, "gone" in told
        silent = told.get("silent", "")  # it answered with what gave no record
        state = (
            "paused" if source.paused else "gone" if gone else "failing" if failing
            else "silent" if silent else "well" if "success" in told or count else "not asked yet"
        )  # fmt: skip
        yield Health(
            source, state, told.get("cause", "") if failing or gone else silent,
            told.get("success") or None, told.get("not-before") or None,
            count.records if count else 0, count.days if count else {},
        )  # fmt: skip
