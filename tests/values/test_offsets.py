"""The map of offsets: looked up by its edges, cut, joined, counted late, and sent elsewhere."""

from __future__ import annotations

import pickle
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from ultimora.values import Block, Edit, Offsets, Span, apply
from ultimora.values.offsets import Counted

SMALL = st.integers(0, 3)


@st.composite
def maps(draw: st.DrawFn) -> Offsets:
    """Maps of a few blocks, some that only delete or insert, some side by side."""
    blocks: list[Block] = []
    source = target = 0
    for _ in range(draw(st.integers(0, 5))):
        same, old, new = draw(SMALL), draw(SMALL), draw(SMALL)
        if not old and not new:
            old = 1
        source, target = source + same, target + same
        blocks.append(Block(source, source + old, target, target + new))
        source, target = source + old, target + new
    return Offsets(blocks)


spans = st.tuples(st.integers(0, 16), st.integers(0, 4)).map(lambda s: Span(s[0], s[0] + s[1]))


def by_looking(offsets: Offsets, span: Span) -> Span:
    """Where a span of the target stands in the source, told block by block."""
    start, end = span
    for block in offsets.blocks:
        if block.target_start <= span.start:
            start = block.source_end + span.start - block.target_end
            if span.start < block.target_end:
                start = block.source_start
        if block.target_start < span.end:
            end = max(block.source_end, block.source_end + span.end - block.target_end)
    return Span(start, max(start, end) if span.end > span.start else start)


@given(maps(), spans)
def test_a_place_is_found_by_its_block(offsets: Offsets, span: Span) -> None:
    assert offsets.to_source(span) == by_looking(offsets, span)
    turned = Offsets([Block(b[2], b[3], b[0], b[1]) for b in offsets.blocks])
    assert offsets.to_target(span) == turned.to_source(span)


@given(maps(), maps(), spans)
def test_joined_maps_never_lose_a_place(first: Offsets, second: Offsets, span: Span) -> None:
    joined = first.then(second)
    assert span.end == span.start or first.to_source(second.to_source(span)).within(
        joined.to_source(span)
    )
    for edges in joined.edges:
        assert all(low <= high for low, high in pairwise(edges))


@given(maps(), maps())
def test_joined_maps_are_as_exact_as_both(first: Offsets, second: Offsets) -> None:
    """A letter that neither map touches stands at one place in the joined one."""
    joined = first.then(second)
    for at in range(20):
        middle = second.to_source(Span(at, at + 1))
        back = first.to_source(middle)
        alone = second.to_target(middle) == (at, at + 1) and middle.end == middle.start + 1
        if alone and back.end == back.start + 1 and first.to_target(back) == middle:
            assert joined.to_source(Span(at, at + 1)) == back


@given(maps(), spans)
def test_a_window_is_the_same_map(offsets: Offsets, span: Span) -> None:
    window = offsets.window(span)
    for at in range(span.start, span.end):
        assert window.to_source(Span(at, at + 1)) == offsets.to_source(Span(at, at + 1))


@given(maps())
def test_edges_make_the_same_map(offsets: Offsets) -> None:
    assert Offsets.of_edges(*offsets.edges) == offsets == Offsets(offsets.blocks)
    assert pickle.loads(pickle.dumps(offsets)) == offsets


def test_what_is_counted_late_is_counted_once() -> None:
    asked: list[int] = []

    def count() -> Offsets:
        asked.append(1)
        return Offsets([Block(2, 4, 2, 3)])

    late = Counted(count)
    assert not asked
    assert late.to_source(Span(2, 3)) == Span(2, 4) and late.to_source(Span(3, 4)) == Span(4, 5)
    assert pickle.loads(pickle.dumps(late)) == late == Offsets([Block(2, 4, 2, 3)])
    assert asked == [1]


def test_edits_lead_there_and_back() -> None:
    text = "l' accordo e' fatto"
    edits = [Edit(1, 3, "' ", "’", "r"), Edit(11, 13, "e'", "è", "r")]
    offsets = Offsets.of_edits(edits)
    assert offsets.to_source(Span(10, 11)).of(text) == "e'"
    assert offsets.to_target(Span(11, 13)).of(apply(edits, text)) == "è"
