"""The places of a clean copy that repair did not close for sure."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from ultimora.values import CleanCopy, Span

Open = Span
_SURE = 0.99  # a reading of repair's that is less sure is open
_CHOSEN = 4  # characters that it may have put; where it put more, no sign was lost
_LEFT = re.compile("[?\ufffd\x1a]")
_SIGN = re.compile("[“”„‟«»‹›‘’‚–—―]")
_LEADS = re.compile("[âÃÂ]")  # what may be left of a sign whose other bytes were stripped


@dataclass(frozen=True)
class Openings:
    """Open places in order, none in another; `text` is the clean text."""

    text: str
    spans: tuple[Open, ...]
    starts: tuple[int, ...]

    def __bool__(self) -> bool:
        return bool(self.spans)

    def signs(self) -> frozenset[str]:
        """The typographic signs that are not in doubt: the style of the house."""
        open_ = {at for span in self.spans for at in range(*span)}
        return frozenset(
            found[0] for found in _SIGN.finditer(self.text) if found.start() not in open_
        )

    def within(self, here: Span) -> tuple[Open, ...]:
        """Those that stand inside."""
        low, high = bisect_left(self.starts, here.start), bisect_left(self.starts, here.end)
        return tuple(span for span in self.spans[low:high] if span.end <= here.end)

    def spoil(self, here: Span, whole: bool) -> bool:
        """Whether any is there, so that it proves nothing; in whole copy a ``?`` is what it is."""
        inside = self.within(here)
        return any(not (whole and span.of(self.text) == "?") for span in inside)


def opened(copy: CleanCopy) -> Openings:
    """Where repair chose by custom, was not sure, or left a mark of loss."""
    spans = [t.span for t in copy.troubles if t.code == "undecided" and t.span]
    for edit, block in zip(copy.edits, copy.offsets.blocks, strict=True):
        if edit.witness or (not edit.inferred and edit.confidence >= _SURE):
            continue
        # What came through at both ends of the edit is not in doubt.
        head, tail = _same(edit.before, edit.after)
        start, end = block.target_start + head, block.target_end - tail
        if end - start <= _CHOSEN:
            spans.append(Span(start, end))
    spans += [Span(*found.span()) for found in _LEFT.finditer(copy.text)]
    if copy.edits:
        spans += [Span(*found.span()) for found in _LEADS.finditer(copy.text)]
    spans.sort(key=lambda span: (span.start, -span.end))
    kept: list[Span] = []
    for span in spans:
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return Openings(copy.text, tuple(kept), tuple(span.start for span in kept))


def _same(before: str, after: str) -> tuple[int, int]:
    """How many letters two readings have in common at their beginning, and at their end."""
    head, most = 0, min(len(before), len(after))
    while head < most and before[head] == after[head] and before[head].isalnum():
        head += 1
    tail = 0
    while (
        tail < most - head and before[-1 - tail] == after[-1 - tail] and before[-1 - tail].isalnum()
    ):
        tail += 1
    return head, tail
