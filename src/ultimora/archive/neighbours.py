"""What relating asks of the archive: the records near another in time that share marks with it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property, lru_cache

from ultimora.archive.database import Database, Row, Run
from ultimora.archive.entries import WORDS, kept
from ultimora.archive.errors import ArchiveError
from ultimora.archive.kills import killed
from ultimora.archive.matching import SHIFT
from ultimora.archive.times import DAY
from ultimora.archive.traces import unpacked
from ultimora.values import Record
from ultimora.values.trace import Trace

WINDOW = 30 * DAY  # before and after a record, where its copies, versions and story are looked for
LIGHT = 8.0  # a clue of less weight (a country, a day, a word not rare) is in too much to look by
FOLLOWED = 100  # records of one mark, the nearest in time first; more cost time and tell little
PART = 20 + SHIFT  # bits of ``seq`` below the number of a part: 2 ** 20 seconds, twelve days
# Rows that stay read, some 30 MB: what is new is near to much that is as new.
_TRACES, _RECORDS, _SMALL = 2_000, 400, 8_000


def marks(trace: Trace, seq: int) -> list[Row]:
    """The rows of ``mark`` for a trace."""
    numbers = {*trace.prints, *trace.handles, *_heavy(trace)}
    return [(seq >> PART, mark, seq) for mark in sorted(numbers)]


def _heavy(trace: Trace) -> dict[int, float]:
    """The weights of the clues that are looked by, by the numbers of their marks."""
    pairs = zip(trace.marks, trace.weights, strict=True)
    return {mark: weight for mark, weight in pairs if weight >= LIGHT}


class Neighbours:
    """The records around one entry, as ``relate`` asks for them (``Near``), in a transaction."""

    def __init__(self, database: Database, run: Run, seq: int, id: str) -> None:
        self.database, self.run, self.seq, self.id = database, run, seq, id
        self._shared: dict[tuple[tuple[int, ...], int], list[tuple[str, int]]] = {}
        self._traces: dict[str, Trace] = {}
        self._records: dict[str, Record] = {}

    def sharing_prints(self, trace: Trace, most: int) -> list[tuple[str, int]]:
        """Ids of the records that share prints with it, and how many; the most first."""
        return self._sharing(trace.prints, most)

    def sharing_handles(self, trace: Trace, most: int) -> list[tuple[str, int]]:
        """Ids of the records that share handles with it, and how many; the most first."""
        return self._sharing(trace.handles, most)

    def sharing_clues(self, trace: Trace, most: int) -> list[tuple[str, float]]:
        """Ids of the records that share clues with it, with their summed weight; most first."""
        weights = _heavy(trace)
        shared: defaultdict[int, float] = defaultdict(float)
        for mark, seq in self._marked(weights):
            shared[seq] += weights[mark]
        return self._named(shared, most)

    def traces(self, ids: Sequence[str]) -> list[Trace]:
        """What is remembered of these records, in their order; those that are gone left out."""
        wanted = [id for id in ids if id not in self._traces]
        if wanted:
            for id, data in self.run(
                "SELECT e.id, t.data FROM entry e JOIN trace t ON t.seq = e.seq"
                f" WHERE e.id IN ({', '.join('?' * len(wanted))})", wanted
            ):  # fmt: skip
                self._traces[id] = _trace(bytes(data))
        return [self._traces[id] for id in ids if id in self._traces]

    def record(self, id: str) -> Record:
        """The whole record, but for its bytes."""
        if id not in self._records:
            self._records[id] = shown(self.run, id)
        return self._records[id]

    def stories(self, ids: Sequence[str]) -> dict[str, str]:
        """The story that each of these records is in."""
        if not ids:
            return {}
        return dict(self.run(
            "SELECT id, story FROM tie WHERE story IS NOT NULL"
            f" AND id IN ({', '.join('?' * len(ids))})", list(ids)
        ))  # fmt: skip

    def members(self, story: str, most: int) -> list[Trace]:
        """What is remembered of a story's records: the first of them, and the latest `most`."""
        told = "SELECT id FROM tie WHERE story = ? ORDER BY"
        ids = self.run(
            f"SELECT id FROM ({told} at DESC, id DESC LIMIT ?) latest"
            f" UNION ALL SELECT id FROM ({told} at, id LIMIT 1) one", (story, most, story)
        )  # fmt: skip
        return self.traces([id for id in dict.fromkeys(id for (id,) in ids) if id != self.id])

    @cached_property
    def _parts(self) -> tuple[int, int]:
        """The first and the last part that there are."""
        ((first, last),) = self.run(
            "SELECT (SELECT MIN(part) FROM mark), (SELECT MAX(part) FROM mark)", ()
        )
        return (0, -1) if first is None else (first, last)

    def _sharing(self, marks: tuple[int, ...], most: int) -> list[tuple[str, int]]:
        known = self._shared.get((marks, most))
        if known is None:  # copies and versions both ask for prints
            shared = Counter([seq for _, seq in self._marked(marks)])
            known = [(id, int(count)) for id, count in self._named(shared, most)]
            self._shared[marks, most] = known
        return known

    def _marked(self, marks: Iterable[int]) -> list[tuple[int, int]]:
        """Mark and seq of entries of the window, of each mark so many: the nearest parts first."""
        low, high = self.seq - (WINDOW << SHIFT), self.seq + (WINDOW << SHIFT)
        here = self.seq >> PART
        first, last = max(low >> PART, self._parts[0]), min(high >> PART, self._parts[1])
        parts = sorted(range(first, last + 1), key=lambda part: abs(part - here))
        left = dict.fromkeys(marks, FOLLOWED)
        found: list[tuple[int, int]] = []
        for part in parts:
            if not left:
                break
            marked = self.database.marked(self.run, part, list(left), low, high, FOLLOWED)
            found += marked
            if part == parts[-1]:
                break
            for mark, count in Counter(mark for mark, _ in marked).items():
                left[mark] -= count
                if left[mark] <= 0:
                    del left[mark]
        return found

    def _named(self, shared: Mapping[int, float], most: int) -> list[tuple[str, float]]:
        # A few more than are wanted, as some may be of versions that are no longer shown.
        if not shared:
            return []
        here, wanted = self.seq, most + 9
        least = sorted(shared.values(), reverse=True)[:wanted][-1]
        likely = [one for one in shared.items() if one[1] >= least]
        best = sorted(likely, key=lambda one: (-one[1], abs(one[0] - here)))[:wanted]
        named: dict[int, str] = dict(self.run(
            f"SELECT seq, id FROM entry WHERE seq IN ({', '.join('?' * len(best))})",
            [seq for seq, _ in best],
        ))  # fmt: skip
        return [
            (named[seq], count) for seq, count in best if seq in named and named[seq] != self.id
        ][:most]


def shown(run: Run, id: str) -> Record:
    """A record as lists show it, without its bytes: of one that another killed, the notice."""
    found = run(f"SELECT {WORDS} WHERE e.id = ?", (id,))
    if not found:
        raise ArchiveError(f"There is no record {id}.")
    hidden, data, about = found[0]
    read = _kept if len(data) < _SMALL else kept
    record = read(bytes(data), bytes(about))
    return killed(record, "") if hidden == 2 else record


# By their bytes, so that what another process writes is never taken for what was there before.


@lru_cache(maxsize=_TRACES)
def _trace(data: bytes) -> Trace:
    return unpacked(data)


@lru_cache(maxsize=_RECORDS)
def _kept(data: bytes, about: bytes) -> Record:
    return kept(data, about)
