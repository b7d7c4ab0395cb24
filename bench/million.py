"""What relating costs as an archive grows from nothing, and whether stories stay apart in it.

    python bench/million.py [--records 60000] [--daily 330] [--minutes 35] [--base FOLDER] [--json]

The tuned week (``bench/week.py``, with some carriers of each dispatch) and the tuned dispatches are
read once by the real pipeline. Then they come again, week after week, as other events: under other
names and at later times, their texts in other letters, with prints, handles and clues of their own.
Weeks begin so far apart that `--daily` records come in a day, so many of them go on at the same
time. Clues that one story alone has are new in every week; of those that several have (countries,
kinds of events, who is often in the news) as frequent ones stand for each other, another in each
week: so two weeks have in common what two stories of one week have. Days move on with the weeks.

Each record is filed (without its words for searching and its bytes) and then related by itself, in
a transaction of its own, by the rules that the desk has; what has lapsed is let go as often as the
desk does. Only its own trace is not made again, which takes 3 to 4 ms whatever stands around it.
Each line is a twentieth of the way: processor time of one record in it, what was read for it, the
most memory, and how far stories are those that were told (B-cubed over whole stories, of some weeks
of all that have begun). With `--minutes` it ends when they are over.
"""

from __future__ import annotations

import argparse
import gc
import json
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cached_property, lru_cache
from heapq import heappop, heappush
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "src"), str(Path(__file__).resolve().parent)]

import carriers  # noqa: E402
import week  # noqa: E402
from arrival import memory, quantiles  # noqa: E402
from multiplied import whole  # noqa: E402
from table import show  # noqa: E402
from ultimora import relate  # noqa: E402
from ultimora.archive import Archive, open_archive, rows  # noqa: E402
from ultimora.archive.database import insert  # noqa: E402
from ultimora.archive.lapsed import lapse  # noqa: E402
from ultimora.archive.matching import SHIFT  # noqa: E402
from ultimora.archive.neighbours import Neighbours  # noqa: E402
from ultimora.archive.schema import COLUMNS  # noqa: E402
from ultimora.archive.traces import unpacked  # noqa: E402
from ultimora.configuration import configured  # noqa: E402
from ultimora.newsroom import Newsroom  # noqa: E402
from ultimora.newsroom.running import RENEW  # noqa: E402
from ultimora.relate import clusters, retold  # noqa: E402
from ultimora.relate.clues import Found, spelled  # noqa: E402
from ultimora.values import Record  # noqa: E402
from ultimora.values.story import Related  # noqa: E402
from ultimora.values.trace import SPELLED, Clue, Trace  # noqa: E402

DAY = 86_400
WEEK = 7 * DAY
MONDAY = 20_514 * DAY  # in March of 2026
CARRIERS = 2  # of each dispatch of the week
TURN = 200  # records that are filed at once
PARTS = 20  # of the way, each of which is told
SAMPLE = 20  # weeks over which stories are compared with what was told
COMMON, LEAST = 0.01, 4  # of the stories have what is the same in every week; at least so many
_NAME = 12  # letters of a record's own name; what stands behind is the number of the week
_MASK = (1 << 63) - 1
_STEP = 0x9E3779B97F4A7C15  # odd, so that prints of different weeks do not meet
# Letters that no accent is set on and no escape of JSON is made of: others stand for them.
_LETTERS = "ghjklmpqvwx"
_WRITTEN = {"text", "headline", "subheadline", "slugline", "target", "name"}
_OPEN, _CLOSE, _ID = "\ue000", "\ue001", "\ue002"


class Kept(NamedTuple):
    """A record of the base: its row of ``entry`` and its version, how long after the week's begin
    it was told, and the parts of its text, of which every other is written in other letters."""

    entry: dict[str, Any]
    version: dict[str, Any]
    after: int
    parts: tuple[str, ...]
    trace: Trace
    words: tuple[Found, ...]


@dataclass(eq=False)
class Base:
    """What comes again and again: the records by their names, and which story each tells."""

    kept: dict[str, Kept]
    told: dict[str, str]
    deliveries: list[tuple[Any, ...]]
    order: list[str] = field(init=False)

    def __post_init__(self) -> None:
        self.order = sorted(self.kept, key=lambda id: (self.kept[id].after, id))

    @cached_property
    def having(self) -> dict[int | str, set[str]]:
        """The stories that have each print and each mark of a clue."""
        having: defaultdict[int | str, set[str]] = defaultdict(set)
        for id, one in self.kept.items():
            for mark in (*one.trace.prints, *(clue.mark for clue in one.trace.clues)):
                having[mark].add(self.told[id])
        return having

    @cached_property
    def common(self) -> set[int]:
        """Prints that many stories have."""
        least = max(LEAST, COMMON * self.stories)
        return {
            mark for mark, some in self.having.items()
            if isinstance(mark, int) and len(some) >= least
        }  # fmt: skip

    @cached_property
    def alike(self) -> list[list[str]]:
        """Marks of clues that several stories have, those of one kind and about as frequent
        together."""
        found: defaultdict[tuple[str, int], list[str]] = defaultdict(list)
        kinds = {c.mark: c.kind for one in self.kept.values() for c in one.trace.clues}
        for mark, kind in sorted(kinds.items()):
            if kind != "time" and (count := len(self.having[mark])) > 1:
                found["" if kind in SPELLED else kind, count.bit_length()].append(mark)
        return list(found.values())

    @cached_property
    def stories(self) -> int:
        """How many stories a week has."""
        return len(set(self.told.values()))

    @lru_cache(maxsize=256)  # noqa: B019
    def world(self, number: int) -> dict[str, str]:
        """Which clue stands in a week for each that several stories have."""
        random = Random(number)
        world = {}
        for marks in self.alike:
            others = random.sample(marks, len(marks))
            world.update(zip(marks, others, strict=True))
        return world

    def written(self, id: str, number: int) -> bytes:
        """The frozen record, as it comes in a week."""
        table = letters(number)
        parts = [
            part.translate(table) if at % 2 else part for at, part in enumerate(self.kept[id].parts)
        ]
        return rows._packed(json.loads("".join(parts).replace(_ID, named(id, number))))

    def traced(self, record: Record, at: int, _: object = None) -> Trace:
        """The trace of a record of a week, in place of ``relate.traced``."""
        id, number = parted(record.id)
        one = self.kept[id].trace
        prints = [p if p in self.common else p + number * _STEP & _MASK for p in one.prints]
        handles = [h + number * _STEP & _MASK for h in one.handles]
        clues = tuple(found.clue for found in self.spelled(record))
        return replace(one, id=record.id, at=at, prints=tuple(prints), handles=tuple(handles),
                       clues=clues)  # fmt: skip

    def spelled(self, record: Record) -> tuple[Found, ...]:
        """Its clues as it spells them, in place of ``relate.clues.spelled``."""
        return self._spelled(record.id)

    @lru_cache(maxsize=64)  # noqa: B019  (there is one base)
    def _spelled(self, name: str) -> tuple[Found, ...]:
        id, number = parted(name)
        days = number and (self.started(number) - self.started(0)) // DAY
        return tuple(
            found._replace(clue=self._again(found.clue, number, days))
            for found in self.kept[id].words
        )

    started: Any = field(init=False, default=None)

    def _again(self, clue: Clue, number: int, days: int) -> Clue:
        """A clue as it is in a week."""
        if clue.kind == "time":
            return clue._replace(what=_later(clue.what, days))
        other = self.world(number).get(clue.mark)
        if other is None:
            return clue._replace(what=f"{clue.what}~{number}")
        return clue._replace(what=other if clue.kind in SPELLED else other.partition(" ")[2])


def _later(day: str, days: int) -> str:
    try:
        return (date.fromisoformat(day) + timedelta(days)).isoformat()
    except (ValueError, OverflowError):
        return day


def named(id: str, number: int) -> str:
    """The name of a record of the base in a week."""
    return f"{id}{number:05}"


def parted(name: str) -> tuple[str, int]:
    """The record of the base, and the week."""
    return name[:_NAME], int(name[_NAME:])


@lru_cache(maxsize=512)
def letters(number: int) -> dict[int, int]:
    """The letters of a week: capitals stay capitals, vowels and accents what they are."""
    other = list(_LETTERS)
    Random(number).shuffle(other)
    small = "".join(other)
    return str.maketrans(_LETTERS + _LETTERS.upper(), small + small.upper())


# ---------------------------------------------------------------- the base


def based(folder: Path) -> Base:
    """The base in a folder, read by the real pipeline where it is not there yet."""
    truth = folder / "told.json"
    if not truth.exists():
        truth.write_text(json.dumps(_read(folder)))
    told, moved = json.loads(truth.read_text())
    with open_archive(folder / "wire.db") as archive:
        return _base(archive, told, moved)


def _read(folder: Path) -> tuple[dict[str, str], dict[str, int]]:
    """Let everything arrive at a desk: the story of each record, and the weeks that it is moved."""
    told: dict[str, str] = {}
    moved: dict[str, int] = {}
    queue = [(brought.delivery, one.story) for one, brought in week.deliveries("tune", 1, CARRIERS)]
    first: dict[str, int] = {}
    for one in week.sent("tune"):
        at = int(one.base.at.timestamp())
        first[one.story] = min(at, first.get(one.story, at))
    for half in ("tune", "report"):
        for base in carriers.bases(half):
            own = next(carriers.deliveries(base, 1, (), 0))
            queue.append((own.delivery, base.name))
            first[base.name] = int(base.at.timestamp())
    with Newsroom(configured(str(folder), {})) as room:
        room.warm()
        for delivery, story in queue:
            for id in room.take(delivery).ids:
                told[id], moved[id] = story, (first[story] - MONDAY) // WEEK * WEEK + MONDAY
    return told, moved


def _base(archive: Archive, told: dict[str, str], moved: dict[str, int]) -> Base:
    kept = {}
    read = archive.database.rows
    traces = "SELECT e.seq, e.id, t.data FROM entry e JOIN trace t ON t.seq = e.seq"
    for seq, id, data in read(traces):
        if id not in told:
            continue
        (entry,) = _rows(archive, "entry", f"seq = {seq}")
        (version,) = _rows(archive, "version", f"id = '{id}' AND version = {entry['version']}")
        after = (seq >> SHIFT) - moved[id]
        if not -DAY <= after < 2 * WEEK:
            continue
        written = version["data"]
        kept[id] = Kept(entry, version, after, _parts(written), whole(unpacked(bytes(data))),
                        spelled(rows.unloaded(written)))  # fmt: skip
    deliveries = read(f"SELECT {', '.join(COLUMNS['delivery'])} FROM delivery")
    return Base(kept, {id: told[id] for id in kept}, deliveries)


def _rows(archive: Archive, table: str, where: str) -> list[dict[str, Any]]:
    names = COLUMNS[table]
    found = archive.database.rows(f"SELECT {', '.join(names)} FROM {table} WHERE {where}")
    return [dict(zip(names, row, strict=True)) for row in found]


def _parts(data: bytes) -> tuple[str, ...]:
    """A frozen record in parts, every other of which is words of the text."""
    told = rows._unpacked(bytes(data))
    sheet = told["dispatch"]["copy"]["sheet"]
    findings = sheet.setdefault("findings", {})
    own = {"field": "record", "value": _ID, "span": None, "rule": "own", "confidence": 1.0}
    if isinstance(findings, list):
        findings.append(own)
    else:
        for name in ("field", "value", "span", "rule"):
            findings.setdefault(name, [])
        for name, column in findings.items():
            column.append(own[name])
    for edit in told["dispatch"]["copy"].get("edits", ()):
        edit[2:4] = [_OPEN + edit[2] + _CLOSE, _OPEN + edit[3] + _CLOSE]
    text = rows._JSON.encode(_marked(told, ""))
    parts: list[str] = []
    for at, part in enumerate(text.split(_OPEN)):
        parts += part.split(_CLOSE, 1) if at else [part]
    return tuple(parts)


def _marked(value: Any, name: str) -> Any:
    """The same value, with the words of the text between marks."""
    if isinstance(value, dict):
        return {key: _marked(part, key) for key, part in value.items()}
    if isinstance(value, list):
        return [_marked(part, name) for part in value]
    if isinstance(value, str) and name in _WRITTEN:
        return _OPEN + value + _CLOSE
    return value


# ---------------------------------------------------------------- the load


class Due(NamedTuple):
    """A record of a week, and when it comes."""

    at: int
    number: int
    id: str


class Load:
    """Records that come week after week, in the order of their times."""

    def __init__(self, base: Base, daily: float) -> None:
        self.base = base
        self.begin = MONDAY
        self.apart = len(base.order) * DAY / daily
        base.started = self.started

    def started(self, number: int) -> int:
        """When a week begins."""
        return self.begin + int(number * self.apart)

    def arriving(self) -> Iterator[Due]:
        """All records, without end."""
        heap: list[tuple[int, int, int]] = []
        number = 0
        order, kept = self.base.order, self.base.kept
        while True:
            while not heap or self.started(number) <= heap[0][0]:
                heappush(heap, (self.started(number) + kept[order[0]].after, number, 0))
                number += 1
            at, of, place = heappop(heap)
            yield Due(at, of, order[place])
            if place + 1 < len(order):
                heappush(heap, (self.started(of) + kept[order[place + 1]].after, of, place + 1))


class Counted:
    """The records around one, and how many of them are looked at."""

    def __init__(self, near: Neighbours) -> None:
        self._near = near
        self.traces_read: set[str] = set()
        self.records_read: set[str] = set()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._near, name)

    def traces(self, ids: Sequence[str]) -> list[Trace]:
        """See Near."""
        self.traces_read.update(ids)
        return self._near.traces(ids)

    def members(self, story: str, most: int) -> list[Trace]:
        """See Near."""
        found = self._near.members(story, most)
        self.traces_read.update(trace.id for trace in found)
        return found

    def record(self, id: str) -> Record:
        """See Near."""
        self.records_read.add(id)
        return self._near.record(id)


class Growing:
    """An archive that grows, and what each part of that costs."""

    def __init__(self, archive: Archive, load: Load, count: int, loud: bool) -> None:
        self.archive, self.load, self.count, self.loud = archive, load, count, loud
        self.base = load.base
        self.done = self.failed = 0
        self.lapsed = 0.0
        self.busy: list[float] = []
        self.looked: Counter[str] = Counter()
        self.parts: list[dict[str, float]] = []
        relate.traced = self.base.traced  # type: ignore[assignment]
        clusters.spelled = retold.spelled = self.base.spelled  # type: ignore[assignment]
        with archive.database.writing() as run:
            names = COLUMNS["delivery"]
            insert(run, f"delivery ({', '.join(names)})", _form(names), self.base.deliveries)

    def grow(self, minutes: float) -> None:
        """All records, or as many as so many minutes allow."""
        begun = time.perf_counter()
        arriving = self.load.arriving()
        part = max(TURN, self.count // PARTS)
        last = self.load.begin
        while self.done < self.count and time.perf_counter() - begun < 60 * minutes:
            turn = list(islice(arriving, TURN))
            self._file(turn)
            for due in turn:
                start = time.process_time()
                self.archive.relate(self._related, [named(due.id, due.number)])
                self.busy.append(time.process_time() - start)
            now = turn[-1].at
            self._lapse(now, int((now - last) / RENEW))
            last = now
            self.done += len(turn)
            if len(self.busy) >= part:
                self._noted(now)
        if len(self.busy) >= part // 2:
            self._noted(now)

    def _related(self, record: Record, at: int, near: Neighbours) -> Related:
        counted = Counted(near)
        found = relate.related(record, at, counted)
        self.looked["traces"] += len(counted.traces_read)
        self.looked["records"] += len(counted.records_read)
        return found

    def _file(self, turn: Sequence[Due]) -> None:
        entries, versions, waiting = [], [], []
        for place, due in enumerate(turn, self.done + 1):
            kept, name = self.base.kept[due.id], named(due.id, due.number)
            seq = due.at << SHIFT | place & ((1 << SHIFT) - 1)
            later = due.at - (kept.entry["seq"] >> SHIFT)
            arrived = kept.entry["arrived"] + later
            hidden = kept.entry["hidden"] % 2  # what another has killed is there until it comes
            entry = {**kept.entry, "seq": seq, "id": name, "arrived": arrived, "number": place,
                     "hidden": hidden, "version": 1}  # fmt: skip
            version = {**kept.version, "id": name, "version": 1, "arrived": arrived,
                       "data": self.base.written(due.id, due.number)}  # fmt: skip
            entries.append(tuple(entry.values()))
            versions.append(tuple(version.values()))
            waiting.append((seq,))
        with self.archive.database.writing() as run:
            for table, some in (("entry", entries), ("version", versions)):
                names = COLUMNS[table]
                insert(run, f"{table} ({', '.join(names)})", _form(names), some)
            insert(run, "unrelated (seq)", "(?)", waiting)

    def _lapse(self, now: int, times: int) -> None:
        start = time.process_time()
        for _ in range(times):
            with self.archive.database.writing() as run:
                more = lapse(run, now)
            if not more:
                break
        self.lapsed += time.process_time() - start

    def _noted(self, now: int) -> None:
        many = len(self.busy)
        p50, p95, p99 = quantiles(self.busy)
        read = self.archive.database.rows
        for (why,) in read("SELECT why FROM unrelated WHERE why <> '' LIMIT 1"):
            raise SystemExit(f"a record could not be related: {why}")
        row = {
            "records": self.done, "days": (now - self.load.begin) / DAY,
            "mean": 1000 * sum(self.busy) / many, "p50": p50, "p95": p95, "p99": p99,
            "lapse": 1000 * self.lapsed / many, "traces": self.looked["traces"] / many,
            "texts": self.looked["records"] / many, "memory": memory(),
            "MB": size(self.archive) / 1e6, "marks": read("SELECT COUNT(*) FROM mark")[0][0],
            **self._stories(now),
        }  # fmt: skip
        self.parts.append(row)
        self.busy, self.lapsed, self.looked = [], 0.0, Counter()
        if self.loud:
            if len(self.parts) == 1:
                print("  ".join(f"{name:>9}" for name in row))
            print("  ".join(f"{value:>9,.3g}" if value < 1000 else f"{value:>9,.0f}"
                            for value in row.values()), flush=True)  # fmt: skip

    def _stories(self, now: int) -> dict[str, float]:
        """B-cubed of whole stories, over all records so far of some of the weeks."""
        read = self.archive.database.rows
        sizes: Counter[str] = Counter()
        weeks: defaultdict[str, set[int]] = defaultdict(set)
        found: dict[str, str] = {}
        begun = int((now - self.load.begin) / self.load.apart)
        sample = set(range(0, begun, max(1, begun // SAMPLE)))
        for name, story in read("SELECT id, COALESCE(story, id) FROM tie"):
            sizes[story] += 1
            number = parted(name)[1]
            weeks[story].add(number)
            if number in sample:
                found[name] = story
        truth = {
            name: (number, self.base.told[id])
            for name in found for id, number in [parted(name)]
        }  # fmt: skip
        both, theirs = Counter((found[n], truth[n]) for n in found), Counter(truth.values())
        many = max(1, len(found))
        precision = sum(n * n / sizes[story] for (story, _), n in both.items()) / many
        recall = sum(n * n / theirs[told] for (_, told), n in both.items()) / many
        mixed = [story for story, some in weeks.items() if len(some) > 1]
        return {
            "stories": len(sizes), "precision": precision, "recall": recall,
            "mixed": sum(sizes[story] for story in mixed) / max(1, sum(sizes.values())),
            "largest": max(sizes.values(), default=0),
        }  # fmt: skip


def _form(names: Sequence[str]) -> str:
    return f"({', '.join('?' * len(names))})"


def size(archive: Archive) -> int:
    """Bytes of the archive on the disk."""
    ((pages,),) = archive.database.rows("PRAGMA page_count")
    ((each,),) = archive.database.rows("PRAGMA page_size")
    return int(pages) * int(each)


def main() -> None:
    """Let it grow, and say what it costs."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--records", type=int, default=60_000)
    parser.add_argument("--daily", type=float, default=330, help="records a day")
    parser.add_argument("--minutes", type=float, default=float("inf"))
    parser.add_argument("--base", help="a folder that keeps what was read once")
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="million-") as folder:
        home = Path(asked.base or folder) / "base"
        home.mkdir(parents=True, exist_ok=True)
        base = based(home)
        gc.collect()
        gc.freeze()  # as the desk does
        gc.set_threshold(50_000, 20, 50)
        before = memory()
        if not asked.json:
            print(f"{len(base.kept)} records of {base.stories} stories a week, {asked.daily:g} a"
                  f" day; {before} MB before the first record", flush=True)  # fmt: skip
        with open_archive(Path(folder) / "bench.db") as archive:
            growing = Growing(archive, Load(base, asked.daily), asked.records, not asked.json)
            growing.grow(asked.minutes)
    if asked.json:
        print(json.dumps({"before": before, "parts": growing.parts}, indent=2))
    else:
        show("relating, as the archive grows", list(growing.parts[0]),
             [[f"{n:.4g}" for n in part.values()] for part in growing.parts])  # fmt: skip


if __name__ == "__main__":
    main()
