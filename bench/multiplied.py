"""Makes a large archive of a small one that was filled in earnest, in minutes and not in hours.

Each record stands in it many times, under other ids and at other times of the same days. What many
records have in common (names that are always in the news, background, common words) the new ones
have too, and so it is as frequent as it would be; what few have is another in each round, so that
each story and each text is one of its own. Relating then finds as many marks, traces and records
around an arrival as if all of them had come one by one. The full-text index is not multiplied.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import fields, replace

from ultimora.archive.database import Run, insert
from ultimora.archive.matching import SHIFT
from ultimora.archive.neighbours import marks
from ultimora.archive.schema import COLUMNS
from ultimora.archive.store import Archive
from ultimora.archive.traces import packed, unpacked
from ultimora.values.trace import Trace

COMMON, LEAST = 0.005, 20  # of the records have what is the same in each round; at least so many
Mark = int | str
_STEP = 0x9E3779B97F4A7C15  # odd, so that prints of different rounds do not meet
_MASK = (1 << 63) - 1
# Tables of which each record has a row in each round, and the columns that are another's then.
_CHANGED = {"version": ("id",), "entry": ("id",), "tie": ("id", "original", "story"),
            "story": ("id", "went")}  # fmt: skip


def multiply(archive: Archive, rounds: int) -> int:
    """Let each record stand so many times in the archive; how many there are then."""
    with archive.database.writing() as run:
        rows = run("SELECT seq, data FROM trace ORDER BY seq", ())
        traces = {seq: whole(unpacked(data)) for seq, data in rows}
        common = _common(traces.values())
        for table in _CHANGED:
            run(f"CREATE TEMP TABLE first_{table} AS SELECT * FROM {table}", ())
        run("CREATE TEMP TABLE strewn (part BIGINT, mark BIGINT, seq BIGINT)", ())
        for number in range(1, rounds):
            later = {seq: seq + (number << SHIFT) + number for seq in traces}
            _round(run, traces, later, number, common)
        run("INSERT INTO mark SELECT part, mark, seq FROM strewn ORDER BY part, mark, seq", ())
        for table in ("strewn", *(f"first_{table}" for table in _CHANGED)):
            run(f"DROP TABLE {table}", ())
    return len(traces) * rounds


def whole(trace: Trace) -> Trace:
    """A trace that was read from its row, as it was made: so that parts of it can be others."""
    return Trace(*[getattr(trace, one.name) for one in fields(Trace)])


def _common(traces: Collection[Trace]) -> set[Mark]:
    counts: Counter[Mark] = Counter()
    for trace in traces:
        counts.update((*trace.prints, *{clue.mark for clue in trace.clues}))
    least = max(LEAST, COMMON * len(traces))
    return {mark for mark, count in counts.items() if count >= least}


def _round(
    run: Run, traces: dict[int, Trace], later: dict[int, int], number: int, common: set[Mark]
) -> None:
    """Every record once more."""
    end = f"{number:05}"
    for table, changed in _CHANGED.items():
        names = COLUMNS[table]
        other = {name: f"{name} || '{end}'" for name in changed}
        other["seq"] = f"seq + {(number << SHIFT) + number}"
        put = [other.get(name, name) for name in names]
        run(f"INSERT INTO {table} ({', '.join(names)}) SELECT {', '.join(put)}"
            f" FROM first_{table}", ())  # fmt: skip
    fresh = [(later[seq], _other(trace, number, later[seq] >> SHIFT, end, common))
             for seq, trace in traces.items()]  # fmt: skip
    rows = [(seq, packed(trace)) for seq, trace in fresh]
    insert(run, "trace (seq, data)", "(?, ?)", rows)
    found = [row for seq, trace in fresh for row in marks(trace, seq)]
    insert(run, "strewn (part, mark, seq)", "(?, ?, ?)", found)


def _other(trace: Trace, number: int, at: int, end: str, common: set[Mark]) -> Trace:
    prints = tuple(p if p in common else (p + number * _STEP) & _MASK for p in trace.prints)
    clues = tuple(c if c.mark in common else c._replace(what=c.what + end) for c in trace.clues)
    return replace(trace, id=trace.id + end, at=at, prints=prints, clues=clues, handles=())
