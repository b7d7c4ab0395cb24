"""An archive's side of relating, in memory: who shares prints and clues with whom."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence

from ultimora.archive.times import DAY, placed, seconds
from ultimora.relate.boundary import source_of
from ultimora.relate.handles import handles
from ultimora.relate.prints import prints
from ultimora.relate.skeleton import skeleton
from ultimora.values import Record
from ultimora.values.trace import Clue, Trace

WINDOW = 30 * DAY  # on either side of the record that asks
FREQUENT = 200  # records that have a clue before it is followed no more
Clues = Callable[[Record], tuple[Clue, ...]]


def traced(record: Record, clues: Clues = lambda record: ()) -> Trace:
    """What an archive would remember of a record that came when its delivery says."""
    bones = skeleton(record)
    dispatch = record.dispatch
    arrived = seconds(dispatch.copy.sheet.delivery.arrived.at) or 0
    published = dispatch.published
    return Trace(
        record.id,
        placed(published.iso, arrived) if published else arrived,
        source_of(record),
        dispatch.agency,
        dispatch.copy.language,
        len(bones.body),
        prints(bones),
        clues(record),
        handles=handles(record),
    )


class Nearby:
    """A `Near` that remembers what it was given."""

    def __init__(self, records: Iterable[Record] = (), clues: Clues = lambda record: ()) -> None:
        self._clues = clues
        self._records: dict[str, Record] = {}
        self._traces: dict[str, Trace] = {}
        self._by_print: defaultdict[int, list[str]] = defaultdict(list)
        self._by_handle: defaultdict[int, list[str]] = defaultdict(list)
        self._by_clue: defaultdict[str, list[str]] = defaultdict(list)
        self._stories: dict[str, str] = {}
        for record in records:
            self.add(record)

    def trace(self, record: Record) -> Trace:
        """The trace of a record, with the clues that this archive makes."""
        return traced(record, self._clues)

    def add(self, record: Record, trace: Trace | None = None, story: str = "") -> Trace:
        """Remembers a record, and the story that it is in."""
        trace = trace or self.trace(record)
        self._records[trace.id], self._traces[trace.id] = record, trace
        for print_ in trace.prints:
            self._by_print[print_].append(trace.id)
        for handle in trace.handles:
            self._by_handle[handle].append(trace.id)
        for clue in trace.clues:
            self._by_clue[clue.mark].append(trace.id)
        if story:
            self._stories[trace.id] = story
        return trace

    def place(self, id: str, story: str) -> None:
        """Puts a record into a story."""
        self._stories[id] = story

    def sharing_prints(self, trace: Trace, most: int) -> Sequence[tuple[str, int]]:
        """Ids of the records that share prints with it, and how many; the most first."""
        counts = Counter(
            id for print_ in trace.prints for id in self._near(trace, self._by_print[print_])
        )
        return counts.most_common(most)

    def sharing_handles(self, trace: Trace, most: int) -> Sequence[tuple[str, int]]:
        """Ids of the records that share handles with it, and how many; the most first, and of as
        many the nearest in time."""
        counts = Counter(
            id for handle in trace.handles for id in self._near(trace, self._by_handle[handle])
        )

        def rank(one: tuple[str, int]) -> tuple[int, int, str]:
            return -one[1], abs(self._traces[one[0]].at - trace.at), one[0]

        return sorted(counts.items(), key=rank)[:most]

    def sharing_clues(self, trace: Trace, most: int) -> Sequence[tuple[str, float]]:
        """Ids of the records that share clues with it, with their summed weight; most first."""
        weights: Counter[str] = Counter()
        for clue in trace.clues:
            there = self._by_clue[clue.mark]
            if len(there) <= FREQUENT:
                for id in self._near(trace, there):
                    weights[id] += clue.weight  # type: ignore[assignment]
        return weights.most_common(most)

    def traces(self, ids: Sequence[str]) -> Sequence[Trace]:
        """What is remembered of these records, in their order; those that are gone left out."""
        return [self._traces[id] for id in ids if id in self._traces]

    def record(self, id: str) -> Record:
        """The whole record."""
        return self._records[id]

    def stories(self, ids: Sequence[str]) -> dict[str, str]:
        """The story that each of these records is in."""
        return {id: self._stories[id] for id in ids if id in self._stories}

    def _near(self, trace: Trace, ids: Iterable[str]) -> Iterator[str]:
        for id in ids:
            if id != trace.id and abs(self._traces[id].at - trace.at) <= WINDOW:
                yield id
