"""What another tagger proposes, and what of it the text bears out: no model can invent a name."""

from __future__ import annotations

from bisect import bisect_left

from ultimora.understand.prose import Prose
from ultimora.understand.tagger import Tagged
from ultimora.values import Proposed, Tagger
from ultimora.values.facts import NAME_KINDS

RULE = "names:adapter"


def accepted(prose: Prose, tagger: Tagger) -> tuple[Tagged, ...]:
    """The names that `tagger` finds in the parts of a dispatch, each of which stands there.

    A proposal is rejected where its text is not just what stands at its offsets, where it begins
    or ends within a word, reaches over the end of a sentence, or overlaps one that is surer (or
    came before), and where its kind is none or its confidence no likelihood above 0.

    Raises what the tagger raises.
    """
    found = []
    for part in prose.parts:
        text = part.span.of(prose.text)
        for one in tagger(text, prose.language):
            tag = _tag(prose, text, part.span.start, one)
            if tag:
                found.append(tag)
    found.sort(key=lambda tag: (-tag.confidence, tag.first, -tag.last))
    taken: set[int] = set()
    kept = []
    for tag in found:
        words = range(tag.first, tag.last)
        if taken.isdisjoint(words):
            taken.update(words)
            kept.append(tag)
    return tuple(sorted(kept))


def _tag(prose: Prose, text: str, by: int, one: Proposed) -> Tagged | None:
    start, end, words, kind, confidence = one
    if not 0 <= start < end <= len(text) or text[start:end] != words:
        return None
    if kind not in NAME_KINDS or not 0 < confidence <= 1:
        return None
    start, end = start + by, end + by
    first = bisect_left(prose.starts, start)
    last = bisect_left(prose.starts, end)
    if first == last or prose.words[first].start != start or prose.words[last - 1].end != end:
        return None
    within = prose.sentence_at(start) == prose.sentence_at(end - 1)
    return Tagged(first, last, kind, confidence, RULE) if within else None
