"""Two lists of words beside each other: which one is which, in time that grows with their length.

What stands once in both is an anchor; the longest rising line of anchors holds (patience diff, as
Bram Cohen described it for Bazaar), and what lies between two of them is aligned again. What no
anchor parts is compared word by word if it is short, and else has been replaced.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import pairwise
from typing import NamedTuple

_ROUNDS = 12  # of anchors within anchors
_SHORT = 40  # words on either side that are compared one by one
_STRIDE = 64  # that are compared at once, where two texts are the same


class Block(NamedTuple):
    """So many items in a row that are the same: from `before` on the one side, `after` on the
    other."""

    before: int
    after: int
    length: int


def aligned(before: Sequence[Hashable], after: Sequence[Hashable]) -> list[tuple[int, int]]:
    """The pairs of places whose items are the same, both rising."""
    return [
        (one + step, other + step) for one, other, length in blocks(before, after)
        for step in range(length)
    ]  # fmt: skip


def blocks(before: Sequence[Hashable], after: Sequence[Hashable]) -> list[Block]:
    """The same, as the longest rows of pairs, both rising."""
    found: list[Block] = []
    gaps = [(0, len(before), 0, len(after), 0)]
    while gaps:
        low, high, start, end, depth = gaps.pop()
        if same := _same(before, after, low, high, start, end):
            found.append(Block(low, start, same))
            low, start = low + same, start + same
        if same := _same_end(before, after, low, high, start, end):
            high, end = high - same, end - same
            found.append(Block(high, end, same))
        if low == high or start == end:
            continue
        anchors = list(_anchors(before, after, low, high, start, end)) if depth < _ROUNDS else []
        if anchors:
            found += [Block(one, other, 1) for one, other in anchors]
            edges = [(low - 1, start - 1), *anchors, (high, end)]
            for (a, b), (c, d) in pairwise(edges):
                if a + 1 < c and b + 1 < d:
                    gaps.append((a + 1, c, b + 1, d, depth + 1))
        elif high - low <= _SHORT and end - start <= _SHORT:
            found += _short(before[low:high], after[start:end], low, start)
    return _joined(sorted(found))


def _same(
    before: Sequence[Hashable], after: Sequence[Hashable], low: int, high: int, start: int, end: int
) -> int:
    """How many items are the same from the beginning of two stretches."""
    most, at = min(high - low, end - start), 0
    while at + _STRIDE <= most and (
        before[low + at : low + at + _STRIDE] == after[start + at : start + at + _STRIDE]
    ):
        at += _STRIDE
    while at < most and before[low + at] == after[start + at]:
        at += 1
    return at


def _same_end(
    before: Sequence[Hashable], after: Sequence[Hashable], low: int, high: int, start: int, end: int
) -> int:
    """How many are the same up to their end."""
    most, at = min(high - low, end - start), 0
    while at + _STRIDE <= most and (
        before[high - at - _STRIDE : high - at] == after[end - at - _STRIDE : end - at]
    ):
        at += _STRIDE
    while at < most and before[high - at - 1] == after[end - at - 1]:
        at += 1
    return at


def _joined(found: Sequence[Block]) -> list[Block]:
    """Blocks that follow one another on both sides, as one."""
    joined: list[Block] = []
    for block in found:
        if joined:
            one, other, length = joined[-1]
            if (block.before, block.after) == (one + length, other + length):
                joined[-1] = Block(one, other, length + block.length)
                continue
        joined.append(block)
    return joined


def _anchors(
    before: Sequence[Hashable], after: Sequence[Hashable], low: int, high: int, start: int, end: int
) -> Iterator[tuple[int, int]]:
    """The longest rising line of what stands once on either side."""
    ours, theirs = Counter(before[low:high]), Counter(after[start:end])
    places = {after[at]: at for at in range(start, end) if theirs[after[at]] == 1}
    once = [
        (at, places[before[at]])
        for at in range(low, high)
        if ours[before[at]] == 1 and before[at] in places
    ]
    tops: list[int] = []  # where the lines of each length end, the least in `after`
    ends: list[int] = []
    back: list[int] = []
    for index, (_, at) in enumerate(once):
        length = bisect_left(tops, at)
        tops[length : length + 1] = [at]
        ends[length : length + 1] = [index]
        back.append(ends[length - 1] if length else -1)
    line: list[tuple[int, int]] = []
    index = ends[-1] if ends else -1
    while index >= 0:
        line.append(once[index])
        index = back[index]
    return reversed(line)


def _short(
    before: Sequence[Hashable], after: Sequence[Hashable], low: int, start: int
) -> Iterator[Block]:
    for block in SequenceMatcher(None, before, after, autojunk=False).get_matching_blocks():
        if block.size:
            yield Block(low + block.a, start + block.b, block.size)
