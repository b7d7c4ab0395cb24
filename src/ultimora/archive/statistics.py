"""How much the archive holds, and what each source brought in the last thirty days."""

from __future__ import annotations

from collections import defaultdict
from datetime import UTC, datetime
from typing import NamedTuple

from ultimora.archive.database import Run
from ultimora.archive.times import DAY

DAYS = 30


class SourceCount(NamedTuple):
    """Current records of one source: all, by day (ISO date, UTC), and the last arrival."""

    records: int
    days: dict[str, int]
    last: int | None  # seconds since 1970


class Statistics(NamedTuple):
    """Totals, and each source by its name; `packed` is the size of all kept bytes on the disk."""

    records: int
    versions: int
    deliveries: int
    pending: int
    troubled: int
    packed: int
    sources: dict[str, SourceCount]


def brought(run: Run, now: int) -> dict[str, SourceCount]:
    """What each source brought, by its name; from an index alone, in some hundredths of a second
    for a hundred thousand records."""
    days: dict[str, dict[str, int]] = defaultdict(dict)
    for source, day, count in run(
        "SELECT source, arrived / 86400, COUNT(*) FROM entry WHERE arrived >= ?"
        " GROUP BY source, arrived / 86400 ORDER BY 2",
        ((now // DAY - DAYS + 1) * DAY,),
    ):
        days[source][datetime.fromtimestamp(day * DAY, UTC).date().isoformat()] = count
    return {
        source: SourceCount(count, days.get(source, {}), last)
        for source, count, last in run(
            "SELECT source, COUNT(*), MAX(arrived) FROM entry GROUP BY source ORDER BY source", ()
        )
    }


def statistics(run: Run, now: int) -> Statistics:
    """Counted over the whole archive; some tenths of a second for a million records."""
    sources = brought(run, now)
    states: dict[str, int] = dict(run("SELECT state, COUNT(*) FROM delivery GROUP BY state", ()))
    (versions,), (packed,) = (
        run(sql, ())[0]
        for sql in ("SELECT COUNT(*) FROM version", "SELECT SUM(LENGTH(data)) FROM blob")
    )
    return Statistics(
        sum(source.records for source in sources.values()),
        versions,
        sum(states.values()),
        states.get("pending", 0),
        states.get("troubled", 0),
        int(packed or 0),
        sources,
    )
