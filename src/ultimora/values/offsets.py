"""The way back: edits between two states of a text, and the map of offsets that they make."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from ultimora.values.span import Span


class Rival(NamedTuple):
    """Another reading of the same place, and how likely it was held to be (0 to 1)."""

    after: str
    confidence: float


class Edit(NamedTuple):
    """One change: ``before`` at ``[start, end)`` of the older text became ``after``.

    `confidence` is calibrated (of the edits at 0.99, 99 in 100 are right); `inferred` says that
    nothing local decided it, only a custom (house style, prior); `rivals` are the readings passed
    over, best first.
    """

    start: int
    end: int
    before: str
    after: str
    rule: str
    confidence: float = 1.0
    rivals: tuple[Rival, ...] = ()
    inferred: bool = False


def apply(edits: Iterable[Edit], text: str) -> str:
    """The newer text: `text` with every edit carried out (edits in order, not overlapping)."""
    parts: list[str] = []
    at = 0
    for edit in edits:
        parts.append(text[at : edit.start])
        parts.append(edit.after)
        at = edit.end
    parts.append(text[at:])
    return "".join(parts)


def revert(edits: Iterable[Edit], text: str) -> str:
    """The older text again: every edit taken back from the newer `text`."""
    parts: list[str] = []
    at = shift = 0
    for edit in edits:
        start = edit.start + shift
        parts.append(text[at:start])
        parts.append(edit.before)
        at = start + len(edit.after)
        shift += len(edit.after) - (edit.end - edit.start)
    parts.append(text[at:])
    return "".join(parts)


class Block(NamedTuple):
    """A place where the two texts differ; between blocks they run in step."""

    source_start: int
    source_end: int
    target_start: int
    target_end: int


class Offsets:
    """A monotone map between an older text (source) and a newer one (target).

    Source and target may count different things: the bytes of a file and the characters decoded
    from them, or the characters before and after a repair. Inside a block nothing finer than the
    whole block is known, so a span that touches one is widened to it.
    """

    __slots__ = ("_sources", "_targets", "blocks")

    def __init__(self, blocks: Sequence[Block] = ()) -> None:
        self.blocks = tuple(blocks)
        self._sources = [block.source_start for block in self.blocks]
        self._targets = [block.target_start for block in self.blocks]

    @classmethod
    def of_edits(cls, edits: Iterable[Edit]) -> Offsets:
        """The map that a list of edits (in order, not overlapping) makes."""
        blocks: list[Block] = []
        shift = 0
        for edit in edits:
            start = edit.start + shift
            blocks.append(Block(edit.start, edit.end, start, start + len(edit.after)))
            shift += len(edit.after) - (edit.end - edit.start)
        return cls(blocks)

    @classmethod
    def shifted(cls, by: int) -> Offsets:
        """The map in which target offset 0 is source offset `by` (a slice of a longer text)."""
        return cls((Block(0, by, 0, 0),) if by else ())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Offsets) and self.blocks == other.blocks

    def __hash__(self) -> int:
        return hash(self.blocks)

    def __repr__(self) -> str:
        return f"Offsets({len(self.blocks)} blocks)"

    def to_source(self, span: Span) -> Span:
        """Where a span of the newer text came from in the older one."""
        start = self._source_of(span.start, leading=True)
        if span.end <= span.start:
            return Span(start, start)
        return Span(start, max(start, self._source_of(span.end, leading=False)))

    def to_target(self, span: Span) -> Span:
        """Where a span of the older text went in the newer one."""
        if not self.blocks and span.end > span.start:
            return span
        start = self._target_of(span.start, leading=True)
        if span.end <= span.start:
            return Span(start, start)
        return Span(start, max(start, self._target_of(span.end, leading=False)))

    def _source_of(self, at: int, *, leading: bool) -> int:
        # A start looks at the block to its right, an end at the block to its left, so that a span
        # next to a deletion does not swallow it and a span over one does.
        index = (bisect_right if leading else bisect_left)(self._targets, at) - 1
        if index < 0:
            return at
        block = self.blocks[index]
        if leading:
            if at < block.target_end:
                return block.source_start
        elif at <= block.target_end:
            return block.source_end
        return block.source_end + (at - block.target_end)

    def _target_of(self, at: int, *, leading: bool) -> int:
        index = (bisect_right if leading else bisect_left)(self._sources, at) - 1
        if index < 0:
            return at
        block = self.blocks[index]
        if leading:
            if at < block.source_end:
                return block.target_start
        elif at <= block.source_end:
            return block.target_end
        return block.target_end + (at - block.source_end)

    def window(self, span: Span) -> Offsets:
        """The same map for what lies within `span` of the newer text, and without the rest."""
        low = bisect_right(self.blocks, span.start, key=lambda block: block.target_end)
        high = bisect_right(self._targets, span.end)
        inside = self.blocks[low:high]
        if low:
            last = self.blocks[low - 1]
            inside = (Block(0, last.source_end, 0, last.target_end), *inside)
        return Offsets(inside)

    def then(self, later: Offsets) -> Offsets:
        """This map followed by `later` (whose source is this one's target)."""
        if not later.blocks:
            return self
        if not self.blocks:
            return later
        merged: list[Block] = []
        back = onward = 0
        for low, high, ours, theirs in _groups(self.blocks, later.blocks, touching=False):
            source_start, target_start = low + back, low + onward
            if ours:
                back = self.blocks[ours[-1]].source_end - self.blocks[ours[-1]].target_end
            if theirs:
                final = later.blocks[theirs[-1]]
                onward = final.target_end - final.source_end
            merged.append(Block(source_start, high + back, target_start, high + onward))
        return Offsets(merged)


def _groups(
    first: Sequence[Block], second: Sequence[Block], *, touching: bool = True
) -> Iterator[tuple[int, int, list[int], list[int]]]:
    """Blocks of two maps that meet in the text between them: (low, high, of first, of second).

    Without `touching`, blocks that only stand side by side stay apart, as exact as they were.
    """
    places = [(b.target_start, b.target_end, 0, i) for i, b in enumerate(first)]
    places += [(b.source_start, b.source_end, 1, i) for i, b in enumerate(second)]
    places.sort()
    members: tuple[list[int], list[int]] = ([], [])
    low = high = last = -1
    for start, end, which, index in places:
        beside = which == last or not touching
        if last >= 0 and (start > high or (start == high and beside)):
            yield low, high, *members
            members, last = ([], []), -1
        if last < 0:
            low, high = start, end
        members[which].append(index)
        high, last = max(high, end), which
    if last >= 0:
        yield low, high, *members


def compose(first: Sequence[Edit], second: Sequence[Edit]) -> tuple[Edit, ...]:
    """One list of edits that does what `first` and then `second` do.

    Where an edit of `second` meets one of `first`, the two become one: the rules are joined with
    ``+`` in their order and the confidence is the lesser.
    """
    if not first or not second:
        return tuple(first or second)
    one, two = Offsets.of_edits(first).blocks, Offsets.of_edits(second).blocks
    result: list[Edit] = []
    back = 0
    for low, high, ours, theirs in _groups(one, two):
        start = low + back
        if ours:
            back = one[ours[-1]].source_end - one[ours[-1]].target_end
        if len(ours) + len(theirs) == 1:
            single = first[ours[0]] if ours else second[theirs[0]]
            result.append(single._replace(start=start, end=high + back))
            continue
        earlier, later = [first[i] for i in ours], [second[i] for i in theirs]
        placed = [(one[i], e) for i, e in zip(ours, earlier, strict=True)]
        middle = _between(
            low,
            high,
            [(block.target_start, e) for block, e in placed],
            [(e.start, e.before) for e in later],
        )
        before = revert(
            [
                e._replace(start=block.source_start - start, end=block.source_end - start)
                for block, e in placed
            ],
            middle,
        )
        after = apply([e._replace(start=e.start - low, end=e.end - low) for e in later], middle)
        if before != after:
            parts = earlier + later
            result.append(
                Edit(
                    start,
                    high + back,
                    before,
                    after,
                    "+".join(dict.fromkeys(rule for e in parts for rule in e.rule.split("+"))),
                    min(e.confidence for e in parts),
                    inferred=any(e.inferred for e in parts),
                )
            )
    return tuple(result)


def _between(
    low: int, high: int, written: list[tuple[int, Edit]], read: list[tuple[int, str]]
) -> str:
    """The middle text of a group, pieced together from what one list wrote and the other read."""
    letters = [""] * (high - low)
    for at, edit in written:
        letters[at - low : at - low + len(edit.after)] = edit.after
    for at, before in read:
        letters[at - low : at - low + len(before)] = before
    return "".join(letters)
