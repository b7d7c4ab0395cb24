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

_ROUNDS = 12  # of anchors within anchors
_SHORT = 40  # words on either side that are compared one by one


def aligned(before: Sequence[Hashable], after: Sequence[Hashable]) -> list[tuple[int, int]]:
    """The pairs of places whose items are the same, both rising."""
    pairs: list[tuple[int, int]] = []
    gaps = [(0, len(before), 0, len(after), 0)]
    while gaps:
        low, high, start, end, depth = gaps.pop()
        while low < high and start < end and before[low] == after[start]:
            pairs.append((low, start))
            low, start = low + 1, start + 1
        while low < high and start < end and before[high - 1] == after[end - 1]:
            high, end = high - 1, end - 1
            pairs.append((high, end))
        if low == high or start == end:
            continue
        anchors = list(_anchors(before, after, low, high, start, end)) if depth < _ROUNDS else []
        if anchors:
            pairs += anchors
            edges = [(low - 1, start - 1), *anchors, (high, end)]
            for (a, b), (c, d) in pairwise(edges):
                gaps.append((a + 1, c, b + 1, d, depth + 1))
        elif high - low <= _SHORT and end - start <= _SHORT:
            pairs += _short(before[low:high], after[start:end], low, start)
    return sorted(pairs)


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
) -> Iterator[tuple[int, int]]:
    for block in SequenceMatcher(None, before, after, autojunk=False).get_matching_blocks():
        for step in range(block.size):
            yield low + block.a + step, start + block.b + step
