"""How each source fares, in words: what every face of the desk tells of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from ultimora.archive import Archive
from ultimora.archive.statistics import SourceCount
from ultimora.values import Source

Counted = Mapping[str, SourceCount]
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


class Bringer(NamedTuple):
    """Who brought records and is not asked by this desk (an import, a door, a source taken off the
    list): how many, in all and by day (ISO date), and when the last came (seconds since 1970)."""

    name: str
    records: int
    days: dict[str, int]
    last: int | None


def bringers(counted: Counted, sources: Iterable[Source]) -> list[Bringer]:
    """Who else brought records (`counted` is of ``Archive.brought``), the most first."""
    named = {source.name for source in sources}
    others = [Bringer(name, *count) for name, count in counted.items() if name not in named]
    return sorted(others, key=lambda one: (-one.records, one.name))


def healths(
    archive: Archive, sources: Iterable[Source], counted: Counted | None = None
) -> Iterator[Health]:
    """How these sources fare; `counted` is what ``Archive.brought`` says, where it was asked."""
    counted = archive.brought() if counted is None else counted
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
