"""What a copy's damage took, from another copy that is whole: repair that no single text allows.

A place is open where repair had to choose by custom, was less than sure or left it as it came. It
is closed only where the other text has the very same letters around it, between words that both
have, and is whole itself; then what stands there in the other is what was lost. Every edit names
the record that it was taken from.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from ultimora.relate.folding import agree
from ultimora.relate.openings import Open, opened
from ultimora.relate.passages import compared
from ultimora.relate.signs import better
from ultimora.relate.skeleton import Skeleton, skeleton
from ultimora.values import Block, CleanCopy, Edit, Record, Rival, Span

RULE = "from-copy"
_CONFIDENCE = 0.995  # what `bench/relate.py --part restored` found on the half that is tuned on
_FEW = 6  # open places that are matched at once: more would leave too many ways to try
_WIDE = 400  # characters of a stretch
_AHEAD = 8  # sure words from one that is paired to the next
_GONE = 60  # sure words that `[...]` may stand for
_ELLIPSIS = re.compile(r"\[(?:\.\.\.|…)\]|\((?:\.\.\.|…)\)")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]+")
_ENDS = re.compile(r"[\r\n]")
_LINE = re.compile(r"[^\r\n]+")
_CHUNK = re.compile(r"\S+")
# What may be typed in one style or another, though it is the same.
_ALIKE = ('"“”„‟«»‹›', "'’‘‚`´", "-–—‐‑")
_PIECE = re.compile(r"\s+|.", re.DOTALL)

Found = Iterator[tuple[Span, str]]


class _Pair(NamedTuple):
    """A stretch of ours and the one of theirs that faces it, between words that are the same."""

    ours: Span
    theirs: Span


def restored(record: Record, copy: Record) -> tuple[Edit, ...]:
    """Edits of ``record.dispatch.copy.text`` that put back what `copy` shows was there.

    Empty where nothing is open, or where the copy is no better.
    """
    clean, other = record.dispatch.copy, copy.dispatch.copy
    places = opened(clean)
    stripped = clean.sheet.text.isascii() and not other.text.isascii()
    cut = bool(_ELLIPSIS.search(clean.text))
    if not places and not stripped and not cut:
        return ()
    doubts = opened(other)
    house = places.signs()
    whole = not other.edits and not other.text.isascii()
    edits: dict[Span, Edit] = {}
    blocks = clean.offsets.blocks
    for pair in _pairs(record, copy):
        if pair.ours.end - pair.ours.start > _WIDE or doubts.spoil(pair.theirs, whole):
            continue
        text = pair.theirs.of(other.text)
        found = list(_dropped(clean.text, pair.ours, text)) if stripped else []
        if inside := () if found else places.within(pair.ours):
            found = list(_closed(clean.text, pair.ours, inside, text))
        elif cut and not found:
            found = list(_elided(clean.text, pair.ours, text))
        for span, after in found:
            if better(span.of(clean.text), after, whole, house):
                edits[span] = _edit(clean, blocks, span, after, copy.id)
    return tuple(_apart(edits.values()))


def _edit(clean: CleanCopy, blocks: Sequence[Block], span: Span, after: str, witness: str) -> Edit:
    """An edit; what repair had chosen there is passed over, and told."""
    at = bisect_right(blocks, span.start, key=lambda block: block.target_start) - 1
    rivals: tuple[Rival, ...] = ()
    if at >= 0 and blocks[at].target_end >= span.end and clean.edits[at].after:
        rivals = (Rival(span.of(clean.text), clean.edits[at].confidence),)
    before = span.of(clean.text)
    return Edit(span.start, span.end, before, after, RULE, _CONFIDENCE, rivals, False, witness)


def _apart(edits: Iterable[Edit]) -> Iterator[Edit]:
    end = -1
    for edit in sorted(edits):
        if edit.start >= end:
            yield edit
            end = edit.end


# ---------------------------------------------------------------- what faces what


def _pairs(record: Record, copy: Record) -> Iterator[_Pair]:
    """The stretches between paired words, those at the ends of passages, and the headlines."""
    ours, theirs = skeleton(record), skeleton(copy)
    both = compared(ours, theirs)
    for (i, j), (k, m) in pairwise(both.anchors):
        if k - i <= _AHEAD and 0 < m - j <= _GONE:
            yield _Pair(
                Span(ours.body[i].end, ours.body[k].start),
                Span(theirs.body[j].end, theirs.body[m].start),
            )
    starts = [ours.body[i].start for i, _ in both.anchors]
    for stretch in both.shared:
        i, j = both.anchors[bisect_left(starts, stretch.ours.start)]
        yield _Pair(
            Span(stretch.ours.start, ours.body[i].start),
            Span(stretch.theirs.start, theirs.body[j].start),
        )
        i, j = both.anchors[bisect_left(starts, stretch.ours.end) - 1]
        yield _Pair(
            Span(ours.body[i].end, stretch.ours.end), Span(theirs.body[j].end, stretch.theirs.end)
        )
    yield from _titles(record, copy)
    if both.anchors[:1] == ((0, 0),):
        yield _Pair(_opening(ours), _opening(theirs))


def _opening(bones: Skeleton) -> Span:
    """From the beginning of the body's first line, with its place and agency, to the first word."""
    start = bones.text.rfind("\n", 0, bones.frame.start) + 1
    return Span(start, bones.body[0].start)


def _titles(record: Record, copy: Record) -> Iterator[_Pair]:
    """Both headlines, where each stands in its text."""
    spans = [
        next((f.span for f in one.dispatch.findings if f.field == "headline" and f.span), None)
        for one in (record, copy)
    ]
    if spans[0] and spans[1]:
        yield _Pair(spans[0], spans[1])


# ---------------------------------------------------------------- what was lost


def _closed(text: str, here: Span, places: Sequence[Open], other: str) -> Found:
    """Open places with what stands there in the other: word by word, else the stretch at once."""
    words, others = _words(text, here), list(_CHUNK.findall(other))
    apart = [[p for p in places if p.within(word)] for word in words]
    if len(words) != len(others) or sum(map(len, apart)) != len(places):
        yield from _matched(text, here, places, other)
        return
    if all(p or agree(w.of(text), o) for w, p, o in zip(words, apart, others, strict=True)):
        for word, inside, theirs in zip(words, apart, others, strict=True):
            if inside:
                yield from _matched(text, word, inside, theirs)


def _words(text: str, here: Span) -> list[Span]:
    return [Span(*found.span()) for found in _CHUNK.finditer(text, *here)]


def _matched(text: str, here: Span, places: Sequence[Open], other: str) -> Found:
    """Open places by the letters around them, where these leave one way only."""
    if len(places) > _FEW:
        return
    if len(places) == 1:  # the most common by far, and without a pattern
        before, after = text[here.start : places[0].start], text[places[0].end : here.end]
        width = len(other) - len(before) - len(after)
        fits = 0 <= width <= _room(places[0]) and not _ENDS.search(other)
        if fits and other.startswith(before) and other.endswith(after):
            yield places[0], other[len(before) : len(before) + width]
            return
    lazy, greedy, at = "", "", here.start
    for place in places:
        around = _pattern(text[at : place.start])
        room = _room(place)
        lazy += f"{around}([^\\r\\n]{{0,{room}}}?)"
        greedy += f"{around}([^\\r\\n]{{0,{room}}})"
        at = place.end
    rest = _pattern(text[at : here.end])
    one, two = re.fullmatch(lazy + rest, other), re.fullmatch(greedy + rest, other)
    if one and two and one.groups() == two.groups():
        yield from zip(places, one.groups(), strict=True)


def _room(place: Open) -> int:
    return max(3, place.end - place.start + 1)


def _pattern(text: str) -> str:
    """A pattern of the same letters, with blanks and signs in whatever style."""
    parts = []
    for piece in _PIECE.findall(text):
        kind = next((signs for signs in _ALIKE if piece in signs), None)
        if piece.isspace():
            parts.append(r"\s+")
        else:
            parts.append(f"[{re.escape(kind)}]" if kind else re.escape(piece))
    return "".join(parts)


def _dropped(text: str, here: Span, other: str) -> Found:
    """What an ASCII channel left out without a trace: the other is ours, and more; line by line."""
    lines, others = list(_LINE.finditer(text, *here)), _LINE.findall(other)
    if len(lines) == len(others):
        for line, theirs in zip(lines, others, strict=True):
            yield from _dropped_in(text, Span(*line.span()), theirs)


def _dropped_in(text: str, here: Span, other: str) -> Found:
    words, others = _words(text, here), _CHUNK.findall(other)
    ours = [_NOT_ASCII.sub("", word.of(text)) for word in words]
    left = [_NOT_ASCII.sub("", word) for word in others]
    if ours == left:
        for word, theirs in zip(words, others, strict=True):
            if word.of(text) != theirs:
                yield _trimmed(word, word.of(text), theirs)
    elif list(filter(None, ours)) == list(filter(None, left)):
        yield _trimmed(here, here.of(text), other)


def _trimmed(here: Span, ours: str, theirs: str) -> tuple[Span, str]:
    """The place without what both begin and end with."""
    low, most = 0, min(len(ours), len(theirs))
    while low < most and ours[low] == theirs[low]:
        low += 1
    high = 0
    while high < most - low and ours[-1 - high] == theirs[-1 - high]:
        high += 1
    return Span(here.start + low, here.end - high), theirs[low : len(theirs) - high]


def _elided(text: str, here: Span, other: str) -> Found:
    """Words that a carrier left out and said so, where all around them is the same."""
    marks = list(_ELLIPSIS.finditer(text, *here))
    if len(marks) != 1 or _ELLIPSIS.search(other):
        return
    (mark,) = marks
    before, after = text[here.start : mark.start()], text[mark.end() : here.end]
    found = re.fullmatch(_pattern(before) + r"(\S.*?)" + _pattern(after), other, re.DOTALL)
    if found:
        yield Span(*mark.span()), found[1]
