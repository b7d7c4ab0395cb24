"""What one arrival costs among many: filing a record, and finding its copies, version and story.

    python bench/arrival.py [--records 100000] [--arrivals 500] [--days 30] [--length 9]
                            [--rounds 1] [--archive ADDRESS] [--profile] [--json]

Fills a new archive with the wire of ``bench/strewn.py``, each record related as it comes by the
rules that the desk has (``ultimora.relate.related``), then lets some more come one by one and times
these. What each twentieth of the filling costs is told as it goes: so one sees whether time and
memory grow with the archive. Unless `--days` says otherwise 100,000 records make a month;
`--length` is the paragraphs of a dispatch, of which fewer cost less. With `--rounds` each record
that was filled stands in it so many times (``multiplied``), so that the arrivals meet a large
archive without hours of filling. `--archive` names an empty PostgreSQL database
(``postgresql://...``) in place of a file. How an archive grows over months is measured by
``bench/million.py``, on texts that are texts.

On a machine that is busy with other work the processor time of our own process says more than the
clock; it is printed beside it (SQLite's work is in it, a PostgreSQL server's is not). B-cubed says
how far the stories found are those that were planted: it shows that the room really works at this
size, and is no measure of its quality, as the texts are no texts.
"""

from __future__ import annotations

import argparse
import cProfile
import gc
import json
import pstats
import resource
import sys
import tempfile
import time
from array import array
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import islice
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "src"), str(Path(__file__).resolve().parent)]

from multiplied import multiply  # noqa: E402
from strewn import Wire, records  # noqa: E402
from table import show  # noqa: E402
from ultimora.archive import Archive, open_archive  # noqa: E402
from ultimora.relate import related  # noqa: E402
from ultimora.values.record import name_of  # noqa: E402

TURN = 500  # records that are filed, then related, one after the other
PARTS = 20  # of the filling, each of which is told
MONTHLY = 100_000  # records of thirty days


class Spent(NamedTuple):
    """Seconds by the clock, and of our own processor time."""

    clock: float = 0.0
    busy: float = 0.0

    @classmethod
    def on(cls, work: Callable[[], object]) -> Spent:
        """What some work costs."""
        clock, busy = time.perf_counter(), time.process_time()
        work()
        return cls(time.perf_counter() - clock, time.process_time() - busy)

    def plus(self, other: Spent) -> Spent:
        """Both together."""
        return Spent(self.clock + other.clock, self.busy + other.busy)


class Filling:
    """Fills an archive, and notes what each part of it costs."""

    def __init__(self, archive: Archive, wire: Wire, count: int, loud: bool) -> None:
        self.archive, self.count, self.loud = archive, count, loud
        self.told = wire.told()
        self.planted = array("l")
        self.parts: list[dict[str, float]] = []

    def fill(self) -> None:
        """All records, in turns; making them up is not counted."""
        filing = relating = Spent()
        begun, done = time.perf_counter(), 0
        while done < self.count:
            turn = list(islice(self.told, self._next(done)))
            by_source: dict[str, list[int]] = {}
            for at, told in enumerate(turn):
                by_source.setdefault(told.source, []).append(at)
            self.planted.extend(told.story.number for told in turn)
            for source, places in by_source.items():
                brought = [one for one, _ in records(source, [turn[at] for at in places])]
                filing = filing.plus(Spent.on(lambda b=brought: filed(self.archive, b)))
            relating = relating.plus(Spent.on(self._related))
            done += len(turn)
            if done % self._part == 0:
                self._noted(done, filing, relating, begun)
                filing = relating = Spent()

    @property
    def _part(self) -> int:
        return max(1, self.count // PARTS)

    def _next(self, done: int) -> int:
        return min(TURN, self._part - done % self._part, self.count - done)

    def _related(self) -> None:
        while self.archive.relate(related).left:
            pass

    def _noted(self, done: int, filing: Spent, relating: Spent, begun: float) -> None:
        each = self._part / 1000  # so that sums are milliseconds of each
        row = {
            "records": done, "filing": filing.busy / each, "relating": relating.busy / each,
            "clock": (filing.clock + relating.clock) / each, "memory": memory(),
            "seconds": time.perf_counter() - begun,
        }  # fmt: skip
        self.parts.append(row)
        if self.loud:
            print(f"{done:>9,} records in {row['seconds']:,.0f} s: a record"
                  f" {row['filing']:.2f} ms to file, {row['relating']:.2f} ms to relate"
                  f" ({row['clock']:.2f} by the clock), {memory()} MB", flush=True)  # fmt: skip

    def arrivals(self, count: int) -> dict[str, list[Spent]]:
        """Some more records, one by one: what it costs to file each, and to relate it."""
        spent: dict[str, list[Spent]] = {"file": [], "relate": []}
        for told, _ in zip(self.told, range(count), strict=False):
            self.planted.append(told.story.number)
            ((one, _),) = records(told.source, [told])
            spent["file"].append(Spent.on(lambda one=one: filed(self.archive, [one])))
            spent["relate"].append(Spent.on(lambda one=one: self.archive.relate(related, [one.id])))
        return spent


def filed(archive: Archive, brought: Sequence) -> None:  # type: ignore[type-arg]
    """Receive and file the records of a delivery."""
    receipt = archive.receive(brought[0].dispatch.copy.sheet.delivery)
    archive.file(receipt.number, iter(brought))


def memory() -> int:
    """The most that this process has held, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def b_cubed(archive: Archive, planted: Sequence[int]) -> dict[str, float]:
    """Precision and recall of the stories found against those planted, over all records."""
    stories = dict(archive.database.rows("SELECT id, story FROM tie WHERE story IS NOT NULL"))
    found = []
    for number in range(len(planted)):
        id = name_of(f"id tag:example.org,2026:{number}")
        found.append(stories.get(id, id))
    both, ours, theirs = Counter(zip(found, planted, strict=True)), Counter(found), Counter(planted)
    precision = sum(n * n / ours[one] for (one, _), n in both.items()) / len(planted)
    recall = sum(n * n / theirs[one] for (_, one), n in both.items()) / len(planted)
    return {
        "precision": precision, "recall": recall,
        "f1": 2 * precision * recall / (precision + recall),
        "planted": len(theirs), "found": len(ours),
        "largest planted": max(theirs.values()), "largest found": max(ours.values()),
    }  # fmt: skip


def quantiles(values: Sequence[float]) -> list[float]:
    """The 50th, 95th and 99th of a hundred, in milliseconds."""
    ranked = sorted(values)
    return [1000 * ranked[min(len(ranked) - 1, int(len(ranked) * q))] for q in (0.5, 0.95, 0.99)]


def measured(archive: Archive, asked: argparse.Namespace) -> dict[str, object]:
    """Fill, let some arrive, and compare with what was planted."""
    days = asked.days or max(1, round(30 * asked.records / MONTHLY))
    wire = Wire(asked.records + asked.arrivals, days, length=asked.length)
    gc.collect()
    gc.freeze()  # as the desk does
    gc.set_threshold(50_000, 20, 50)
    base = memory()
    filling = Filling(archive, wire, asked.records, not asked.json)
    filling.fill()
    records = multiply(archive, asked.rounds) if asked.rounds > 1 else asked.records
    with cProfile.Profile() if asked.profile else _Quiet() as profile:
        spent = filling.arrivals(asked.arrivals)
    if isinstance(profile, cProfile.Profile):
        pstats.Stats(profile).sort_stats("tottime").print_stats(45)
    spent["both"] = [a.plus(b) for a, b in zip(spent["file"], spent["relate"], strict=True)]
    peak = memory()
    return {
        "records": records, "days": days, "before": base,
        "memory": peak,
        "parts": filling.parts,
        "arrivals": {
            name: {"clock": quantiles([one.clock for one in some]),
                   "busy": quantiles([one.busy for one in some])}
            for name, some in spent.items()
        },
        "rows": {
            table: archive.database.rows(f"SELECT COUNT(*) FROM {table}")[0][0]
            for table in ("mark", "trace", "tie", "link", "story")
        },
        "stories": b_cubed(archive, filling.planted),
    }  # fmt: skip


class _Quiet:
    def __enter__(self) -> None:
        return None

    def __exit__(self, *_: object) -> None:
        return None


def told(found: dict, size: int | None) -> None:  # type: ignore[type-arg]
    """Print what was measured."""
    show("A record, in each part of the filling (ms of processor time)",
         ("records", "file", "relate", "by the clock", "MB at most"),
         [(f"{t['records']:,.0f}", f"{t['filing']:.2f}", f"{t['relating']:.2f}",
           f"{t['clock']:.2f}", f"{t['memory']:.0f}") for t in found["parts"]])  # fmt: skip
    show(f"One arrival among {found['records']:,} of {found['days']} days (ms)",
         ("", "p50", "p95", "p99", "busy p50", "p95", "p99"),
         [(name, *(f"{n:.1f}" for n in one["clock"] + one["busy"]))
          for name, one in found["arrivals"].items()])  # fmt: skip
    each = {table: rows / found["records"] for table, rows in found["rows"].items()}
    print("\nrows a record: " + ", ".join(f"{table} {n:.2f}" for table, n in each.items()))
    print(f"{found['memory']} MB at most, of them {found['before']} before the first record")
    if size:
        print(f"{size / found['records']:,.0f} bytes a record on the disk")
    print("stories (a check, no measure of quality): "
          + ", ".join(f"{name} {n:.3g}" if n <= 1 else f"{name} {n:,}"
                      for name, n in found["stories"].items()))  # fmt: skip


def main() -> None:
    """Measure, and say what was found."""
    parser = argparse.ArgumentParser(description="What one arrival costs among many.")
    parser.add_argument("--records", type=int, default=100_000)
    parser.add_argument("--arrivals", type=int, default=500)
    parser.add_argument("--days", type=int)
    parser.add_argument("--length", type=int, default=9, help="paragraphs of a dispatch")
    parser.add_argument("--rounds", type=int, default=1, help="times that each record stands there")
    parser.add_argument("--archive", help="an empty PostgreSQL database")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--profile", action="store_true", help="of the last arrivals")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="arrival-") as folder:
        path = Path(folder) / "bench.db"
        with open_archive(asked.archive or path) as archive:
            found = measured(archive, asked)
        size = path.stat().st_size if path.exists() else None
    if asked.json:
        print(json.dumps({**found, "bytes": size}, indent=2))
    else:
        told(found, size)


if __name__ == "__main__":
    main()
