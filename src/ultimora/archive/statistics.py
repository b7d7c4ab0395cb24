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


# The first arrival of each day of each source, from one to the next in the index; so no rows are
# sorted, however many there are.
_DAYS = (
    "WITH RECURSIVE s (source) AS (SELECT MIN(source) FROM entry UNION ALL"
    " SELECT (SELECT MIN(e.source) FROM entry e WHERE e.source > s.source) FROM s"
    " WHERE s.source IS NOT NULL), d (source, first) AS (SELECT s.source, (SELECT MIN(e.arrived)"
    " FROM entry e WHERE e.source = s.source AND e.arrived >= ?) FROM s UNION ALL"
    " SELECT d.source, (SELECT MIN(e.arrived) FROM entry e WHERE e.source = d.source"
    f" AND e.arrived >= (d.first / {DAY} + 1) * {DAY}) FROM d WHERE d.first IS NOT NULL)"
    f" SELECT d.source, d.first / {DAY}, (SELECT COUNT(*) FROM entry e WHERE e.source = d.source"
    f" AND e.arrived >= d.first AND e.arrived < (d.first / {DAY} + 1) * {DAY}) FROM d"
    " WHERE d.first IS NOT NULL ORDER BY 2"
)


def brought(run: Run, now: int) -> dict[str, SourceCount]:
    """What each source brought, by its name; from an index alone, in some hundredths of a second
    for a hundred thousand records."""
    days: dict[str, dict[str, int]] = defaultdict(dict)
    for source, day, count in run(_DAYS, ((now // DAY - DAYS + 1) * DAY,)):
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
