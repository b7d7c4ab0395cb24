"""The way back: edits between two states of a text, and the map of offsets that they make."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
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
    over, best first; `witness` is the id of the record that the reading was taken from, if any.
    """

    start: int
    end: int
    before: str
    after: str
    rule: str
    confidence: float = 1.0
    rivals: tuple[Rival, ...] = ()
    inferred: bool = False
    witness: str = ""


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

    Kept as the edges of the blocks on either side (start, end, start, end ...), which rise: so a
    place is found by bisection, and whether it lies inside a block by whether its index is odd.
    """

    __slots__ = ("_sources", "_targets")
    _sources: Sequence[int]
    _targets: Sequence[int]

    def __init__(self, blocks: Iterable[tuple[int, int, int, int]] = ()) -> None:
        flat = list(chain.from_iterable(blocks))
        self._sources = _woven(flat[0::4], flat[1::4])
        self._targets = _woven(flat[2::4], flat[3::4])

    @classmethod
    def of_edges(cls, sources: Sequence[int], targets: Sequence[int]) -> Offsets:
        """The map whose blocks have these edges in source and target, which it then owns."""
        offsets = Offsets.__new__(Offsets)
        offsets._sources, offsets._targets = sources, targets
        return offsets

    @classmethod
    def of_edits(cls, edits: Iterable[Edit]) -> Offsets:
        """The map that a list of edits (in order, not overlapping) makes."""
        sources: list[int] = []
        targets: list[int] = []
        shift = 0
        for edit in edits:
            start = edit.start + shift
            sources += edit.start, edit.end
            targets += start, start + len(edit.after)
            shift += len(edit.after) - (edit.end - edit.start)
        return cls.of_edges(sources, targets)

    @classmethod
    def shifted(cls, by: int) -> Offsets:
        """The map in which target offset 0 is source offset `by` (a slice of a longer text)."""
        return cls((Block(0, by, 0, 0),) if by else ())

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The places where the two texts differ, in their order."""
        sources, targets = self.edges
        return tuple(map(Block, sources[0::2], sources[1::2], targets[0::2], targets[1::2]))

    @property
    def edges(self) -> tuple[Sequence[int], Sequence[int]]:
        """Where the blocks start and end, by turns: in the source, in the target."""
        return self._sources, self._targets

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Offsets) and self.edges == other.edges

    def __hash__(self) -> int:
        return hash(self.blocks)

    def __repr__(self) -> str:
        return f"Offsets({len(self._sources) // 2} blocks)"

    def to_source(self, span: Span) -> Span:
        """Where a span of the newer text came from in the older one."""
        return _carried(self._targets, self._sources, span)

    def to_target(self, span: Span) -> Span:
        """Where a span of the older text went in the newer one."""
        if not self._sources and span.end > span.start:
            return span
        return _carried(self._sources, self._targets, span)

    def window(self, span: Span) -> Offsets:
        """The same map for what lies within `span` of the newer text, and without the rest."""
        sources, targets = self.edges
        low = bisect_right(targets, span.start) // 2 * 2
        high = (bisect_right(targets, span.end) + 1) // 2 * 2
        head = ([0, sources[low - 1]], [0, targets[low - 1]]) if low else ([], [])
        return Offsets.of_edges(
            [*head[0], *sources[low:high]], [*head[1], *targets[low:high]]
        )  # fmt: skip

    def then(self, later: Offsets) -> Offsets:
        """This map followed by `later` (whose source is this one's target).

        Blocks of the two that overlap become one; those that only stand side by side stay apart,
        as exact as they were.
        """
        (ours, middle), (theirs, final) = self.edges, later.edges
        if not theirs:
            return self
        if not ours:
            return later
        sources: list[int] = []
        targets: list[int] = []
        at = back = onward = 0  # edges of ours that are done; from the middle to either side
        index, size = 0, len(theirs)
        while index < size:
            low, high = theirs[index], theirs[index + 1]
            first = bisect_right(middle, low, at) // 2 * 2
            if first > at:
                sources += ours[at:first]
                targets += [place + onward for place in middle[at:first]]
                back = ours[first - 1] - middle[first - 1]
            at = (bisect_left(middle, high, first) + 1) // 2 * 2
            index += 2
            if at == first:
                sources += low + back, high + back
            else:
                low = min(low, middle[first])
                while True:
                    high = max(theirs[index - 1], middle[at - 1])
                    if index < size and theirs[index] < high:
                        index += 2
                    elif at < len(middle) and middle[at] < high:
                        at += 2
                    else:
                        break
                sources.append(low + back)
                back = ours[at - 1] - middle[at - 1]
                sources.append(high + back)
            targets.append(low + onward)
            onward = final[index - 1] - theirs[index - 1]
            targets.append(high + onward)
        sources += ours[at:]
        targets += [place + onward for place in middle[at:]]
        return Offsets.of_edges(sources, targets)


class Counted(Offsets):
    """Offsets that are counted only when somebody asks: most text is never asked."""

    __slots__ = ("_count",)

    def __init__(self, count: Callable[[], Offsets]) -> None:
        self._count = count

    def __getattr__(self, name: str) -> Sequence[int]:
        # The parent's slots are empty until the first question, which lands here.
        if name not in ("_sources", "_targets"):
            raise AttributeError(name)
        self._sources, self._targets = self._count().edges
        return self._sources if name == "_sources" else self._targets

    def __reduce__(self) -> tuple[object, ...]:
        return Offsets.of_edges, self.edges


def _woven(starts: list[int], ends: list[int]) -> list[int]:
    edges = [0] * (2 * len(starts))
    edges[0::2], edges[1::2] = starts, ends
    return edges


def _carried(here: Sequence[int], there: Sequence[int], span: Span) -> Span:
    """A span of the side `here` on the side `there`, widened to the blocks that it touches.

    A start looks at the block to its right, an end at the block to its left, so that a span next
    to a deletion does not swallow it and a span over one does.
    """
    start, end = span
    index = bisect_right(here, start)
    if index:
        start = there[index - 1] + (0 if index % 2 else start - here[index - 1])
    if span.end <= span.start:
        return Span(start, start)
    index = bisect_left(here, end)
    if index % 2:
        end = there[index]
    elif index:
        end += there[index - 1] - here[index - 1]
    return Span(start, max(start, end))


def _groups(
    first: Sequence[Block], second: Sequence[Block]
) -> Iterator[tuple[int, int, list[int], list[int]]]:
    """Blocks of two maps that meet in the text between them: (low, high, of first, of second)."""
    places = [(b.target_start, b.target_end, 0, i) for i, b in enumerate(first)]
    places += [(b.source_start, b.source_end, 1, i) for i, b in enumerate(second)]
    places.sort()
    members: tuple[list[int], list[int]] = ([], [])
    low = high = last = -1
    for start, end, which, index in places:
        if last >= 0 and (start > high or (start == high and which == last)):
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
    ``+`` in their order and the confidence is the lesser. A reading that has a witness is as sure
    as that makes it, and the one that it overrules is its rival.
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
            witness = next((e.witness for e in reversed(parts) if e.witness), "")
            told = later if any(e.witness for e in later) else parts
            result.append(
                Edit(
                    start,
                    high + back,
                    before,
                    after,
                    "+".join(dict.fromkeys(rule for e in parts for rule in e.rule.split("+"))),
                    min(e.confidence for e in told),
                    tuple(r for e in told for r in e.rivals) if told is later else (),
                    any(e.inferred for e in told),
                    witness,
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
