"""What two texts have in common: the passages that stand in both, and where they part.

Found by runs of sure words, then drawn out letter by letter over the words in between that are not
sure, as far as these agree. Passages may stand in another order; the cost is that of the texts'
length.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from ultimora.relate.folding import agree, folded
from ultimora.relate.skeleton import Skeleton, Word
from ultimora.values import Span

_RUN = 4  # sure words in a row that begin a passage
_PLACES = 8  # of a run in the other text that are tried: refrains stay cheap
_LONGEST = 5_000  # sure words that are compared: what goes on longer is no dispatch
_NEAR = 8  # words on either side between two passages that still face each other
_WIDEST = 60  # characters of a word with the blanks beside it
_BEFORE = re.compile(r"(?<!\S)\S+\s*\Z")
_AFTER = re.compile(r"\s*\S+(?!\S)")
_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")


class Passage(NamedTuple):
    """Sure words that stand in both texts: from which on in each, and how many."""

    ours: int
    theirs: int
    length: int


class Swap(NamedTuple):
    """Words of ours that stand where theirs has others, as they are written."""

    ours: str
    theirs: str

    @property
    def of_figures(self) -> bool:
        """Whether figures stand against other figures."""
        ours, theirs = _figures(self.ours), _figures(self.theirs)
        return bool(ours and theirs) and ours != theirs


def passages(ours: Sequence[Word], theirs: Sequence[Word]) -> list[Passage]:
    """The longest runs of sure words that stand in both, in the order of ours, none overlapping."""
    a, b = [word.text for word in ours], [word.text for word in theirs]
    runs = list(_runs(a))
    wanted = set(runs)
    places: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for at, run in enumerate(_runs(b)):
        if run in wanted and len(places[run]) < _PLACES:
            places[run].append(at)
    result: list[Passage] = []
    at = low = ahead = 0
    while places and at < len(runs):
        if starts := places.get(runs[at]):
            # Of equals the one that goes on from the passage before.
            length, _, start = max(
                (_length(a, b, at, start), -abs(start - at - ahead), start) for start in starts
            )
            back = _length_before(a, b, at, start, low)
            result.append(Passage(at - back, start - back, length + back))
            ahead = start - at
            at = low = at + length
        else:
            at += 1
    return result


def _runs(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    return zip(*[words[first:] for first in range(_RUN)], strict=False)


def _length(a: Sequence[str], b: Sequence[str], i: int, j: int) -> int:
    most = min(len(a) - i, len(b) - j)
    length = _RUN
    while length < most and a[i + length] == b[j + length]:
        length += 1
    return length


def _length_before(a: Sequence[str], b: Sequence[str], i: int, j: int, low: int) -> int:
    most, length = min(i - low, j), 0
    while length < most and a[i - length - 1] == b[j - length - 1]:
        length += 1
    return length


class Shared(NamedTuple):
    """A stretch that stands in both texts, in characters of each.

    `words` counts ours; `linked` says that it goes on from the stretch before it, with no more
    than a few other words in between.
    """

    ours: Span
    theirs: Span
    words: int
    linked: bool


@dataclass(frozen=True, slots=True)
class Compared:
    """Two texts beside each other: what they share, and where other words stand instead.

    `anchors` are the sure words that were paired, by their numbers in both, in the order of ours.
    """

    one: Skeleton
    other: Skeleton
    shared: tuple[Shared, ...]
    swaps: tuple[Swap, ...]
    anchors: tuple[tuple[int, int], ...] = ()

    @property
    def longest(self) -> int:
        """Words of the longest passage, a few changed words in it or not."""
        most = now = 0
        for stretch in self.shared:
            now = stretch.words + (now if stretch.linked else 0)
            most = max(most, now)
        return most

    @property
    def in_order(self) -> int:
        """Words of ours that stand in the same order in theirs, by stretches."""
        ends: list[int] = []  # of the best chain of each length, where its last begins in theirs
        sums: list[int] = []
        for stretch in self.shared:
            at = bisect_left(ends, stretch.theirs.start)
            ends[at : at + 1] = [stretch.theirs.start]
            sums[at : at + 1] = [stretch.words + (sums[at - 1] if at else 0)]
        return sums[-1] if sums else 0

    @property
    def replaced(self) -> int:
        """Words of ours in between that stand in the place of other words of theirs."""
        pairs = pairwise(self.shared)
        return sum(
            min(
                len(self.one.text[a.ours.end : b.ours.start].split()),
                len(self.other.text[a.theirs.end : b.theirs.start].split()),
            )
            for a, b in pairs
            if a.theirs.end <= b.theirs.start
        )


def compared(one: Skeleton, other: Skeleton) -> Compared:
    """Two bodies beside each other, by their sure words."""
    ours, theirs = one.body[:_LONGEST], other.body[:_LONGEST]
    shared: list[Shared] = []
    swaps: list[Swap] = []
    anchors: list[tuple[int, int]] = []
    start: tuple[int, int] | None = None  # sure words that begin the stretch
    last = (-_NEAR, -_NEAR)
    linked = False

    def close() -> None:
        if start is None:
            return
        shared.append(_drawn(
            _Side(one, ours[start[0]].start, ours[last[0]].end),
            _Side(other, theirs[start[1]].start, theirs[last[1]].end),
            linked,
        ))  # fmt: skip

    for passage in passages(ours, theirs):
        for step in range(passage.length):
            at = passage.ours + step, passage.theirs + step
            anchors.append(at)
            near = start is not None and _facing(last, at)
            if near:
                mine = one.text[ours[last[0]].end : ours[at[0]].start]
                its = other.text[theirs[last[1]].end : theirs[at[1]].start]
                if mine == its or agree(mine, its):
                    last = at
                    continue
                if folded(mine) and folded(its):
                    swaps.append(Swap(mine, its))
            close()
            start, last, linked = at, at, near
    close()
    return Compared(one, other, tuple(shared), tuple(swaps), tuple(anchors))


def _facing(last: tuple[int, int], at: tuple[int, int]) -> bool:
    return at[0] - last[0] <= _NEAR and 0 < at[1] - last[1] <= _NEAR


class _Side(NamedTuple):
    """A stretch in one of the texts, and the words beside it, within the body."""

    bones: Skeleton
    start: int
    end: int

    @property
    def before(self) -> re.Match[str] | None:
        low = max(self.bones.frame.start, self.start - _WIDEST)
        return _BEFORE.search(self.bones.text, low, self.start)

    @property
    def after(self) -> re.Match[str] | None:
        high = min(self.bones.frame.end, self.end + _WIDEST)
        return _AFTER.match(self.bones.text, self.end, high)


def _drawn(ours: _Side, theirs: _Side, linked: bool) -> Shared:
    """A stretch drawn out at both ends over words that are not sure, as far as they agree."""
    for _ in range(_NEAR):
        a, b = ours.before, theirs.before
        if not a or not b or not agree(a[0], b[0]):
            break
        ours, theirs = ours._replace(start=a.start()), theirs._replace(start=b.start())
    for _ in range(_NEAR):
        a, b = ours.after, theirs.after
        if not a or not b or not agree(a[0], b[0]):
            break
        ours, theirs = ours._replace(end=a.end()), theirs._replace(end=b.end())
    text = ours.bones.text[ours.start : ours.end]
    return Shared(
        Span(ours.start, ours.end), Span(theirs.start, theirs.end), len(text.split()), linked
    )  # fmt: skip


def _figures(words: str) -> list[str]:
    return _NUMBER.findall(words)
