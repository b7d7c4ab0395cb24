"""Copies: the same text at another carrier, cut, re-titled, damaged, framed or quoted.

Candidates share prints; the texts themselves decide. Before recall goes that another story in the
same words is no copy: the frame of a daily report with other figures, paragraphs of background that
stand in every story of a series, a statement that two agencies quote.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from ultimora.relate.boundary import is_version, same_desk
from ultimora.relate.folding import agree
from ultimora.relate.near import Near
from ultimora.relate.passages import Compared, compared
from ultimora.relate.skeleton import Skeleton, skeleton
from ultimora.values import Record, Span
from ultimora.values.story import Evidence, Link, Ties
from ultimora.values.trace import Trace

_CANDIDATES = 24  # traces that are looked at
_READ = 5  # whole records that are read, a millisecond each
_PRINTS = 2  # that a candidate must share; one alone may be chance
_LEAD = 30  # sure words of the body by which a dispatch is known
_MOST = 0.5  # of a text: more is most of it
_QUOTED = 30  # words in order that make a quotation of a dispatch
_FEW = 8  # words in order without which a text is too short to be known again
_TITLE = 6  # words of a headline that say enough where there is no body
_SWAP = 100  # words that are shared for every place that may have other words, beyond one
_REPLACED = 10  # words that are shared for every one that stands in the place of another
_SLACK = 8  # words in the place of others that say nothing yet
_FIGURE = 80  # words that are shared for every figure that may differ
_WHOLE = 0.95  # of a text: what is missing may be a word that damage took
_SPEECH = re.compile(r"[“„«\"»][^“”„«»\"]{40,}[”“»\"«]")
_TAIL = 20  # of a body: what reaches into its last 20th reaches its end
_BEFORE = 200  # characters before a quotation, in which its source is named
_TOLD = 3  # changed words that are told


def copies(record: Record, trace: Trace, near: Near, ties: Ties) -> Ties:
    """The records that have the same text, the most of it first; of as much the earliest."""
    found: list[tuple[Link, int]] = []
    bones = skeleton(record)
    for other in _candidates(trace, near):
        link = likened(record, bones, near.record(other.id))
        if link is not None:
            found.append((link, other.at))
    found.sort(key=lambda one: (-round(max(one[0].share, one[0].back), 1), one[1], one[0].other))
    return replace(ties, copies=tuple(link for link, _ in found))


def _candidates(trace: Trace, near: Near) -> list[Trace]:
    """The traces that share the most with this one, as parts of the shorter of the two."""
    shared = {
        id: count for id, count in near.sharing_prints(trace, _CANDIDATES) if count >= _PRINTS
    }
    traces = near.traces(list(shared))

    def alike(other: Trace) -> tuple[float, int, str]:
        least = max(1, min(len(trace.prints), len(other.prints)))
        return -round(shared[other.id] / least, 1), other.at, other.id

    return sorted(traces, key=alike)[:_READ]


def likened(record: Record, bones: Skeleton, other: Record) -> Link | None:
    """The link of a record, whose skeleton is given, to one that it is a copy of; None if none."""
    pair = Likeness.of(record, bones, other, skeleton(other))
    confidence = pair.confidence
    if not confidence or pair.is_version:
        return None
    return Link(
        "copy", other.id, confidence, tuple(pair.evidence), round(pair.share, 3),
        round(pair.back, 3),
    )  # fmt: skip


@dataclass(frozen=True)
class Likeness:
    """Two records beside each other: what speaks for it that one is a copy of the other.

    `ours` and `theirs` are their skeletons, `both` their bodies compared.
    """

    record: Record
    ours: Skeleton
    other: Record
    theirs: Skeleton
    both: Compared

    @classmethod
    def of(cls, record: Record, ours: Skeleton, other: Record, theirs: Skeleton) -> Likeness:
        """The likeness of two records with their skeletons."""
        return cls(record, ours, other, theirs, compared(ours, theirs))

    @cached_property
    def words(self) -> int:
        """Words of ours that stand in theirs."""
        return _words(self.ours.text, (stretch.ours for stretch in self.both.shared))

    @cached_property
    def share(self) -> float:
        """The part of our body's words that stand in theirs."""
        return _part(self.words, _length(self.record))

    @cached_property
    def back(self) -> float:
        """The part of their body's words that stand in ours."""
        words = _words(self.theirs.text, (stretch.theirs for stretch in self.both.shared))
        return _part(words, _length(self.other))

    @cached_property
    def leads(self) -> tuple[float, float]:
        """The parts of our lead's sure words that stand in theirs, and of theirs in ours."""
        ours = [stretch.ours for stretch in self.both.shared]
        theirs = [stretch.theirs for stretch in self.both.shared]
        return _covered(self.ours, ours), _covered(self.theirs, theirs)

    @cached_property
    def same_title(self) -> bool:
        """Whether both headlines are the same words."""
        ours, theirs = self.record.dispatch.headline, self.other.dispatch.headline
        return bool(ours and theirs) and agree(ours or "", theirs or "")

    @cached_property
    def filled(self) -> bool:
        """Whether it looks like a frame that is filled anew: other words or figures in its places.

        A carrier changes hardly a word and no figure; a later version that another carrier brings
        may have a figure or two that moved.
        """
        figures = sum(swap.of_figures for swap in self.both.swaps)
        return (
            figures > self.words // _FIGURE
            or len(self.both.swaps) > 1 + self.words // _SWAP
            or self.both.replaced > max(_SLACK, self.words // _REPLACED)
        )

    @cached_property
    def spoken(self) -> int:
        """Words of what is shared that are somebody's own: whoever reports has them."""
        return max(
            _spoken(self.record, [stretch.ours for stretch in self.both.shared]),
            _spoken(self.other, [stretch.theirs for stretch in self.both.shared]),
        )

    @property
    def is_version(self) -> bool:
        """Whether both are versions of one dispatch, by the boundary that both rules share."""
        ours, theirs = self.share < _WHOLE, self.back < _WHOLE
        swapped = bool(self.both.swaps)
        return is_version(
            self.record, self.other, swapped or ours or theirs, swapped or (ours and theirs)
        )

    @cached_property
    def confidence(self) -> float:
        """The chance that one is a copy of the other, or has it in parts; 0 where nothing says so.

        The values are set by reason, not fitted: of the links that `bench/relate.py --part copies`
        makes on the half that is tuned on, all are right.
        """
        if not self.ours.body or not self.theirs.body:
            enough = min(len(self.ours.headline), len(self.theirs.headline)) >= _TITLE
            return 0.9 if enough and self.same_title else 0.0
        if self.both.longest < _FEW or self.filled:
            return 0.0
        most = max(self.share, self.back)
        if most < _WHOLE and self.words - self.spoken < _QUOTED // 2:
            return 0.0
        if max(self.leads) >= _MOST and (most >= _MOST or self.both.longest >= _QUOTED):
            return 0.99 if most >= _WHOLE and self.words >= _QUOTED else 0.97
        return 0.9 if self.quotes else 0.0

    @property
    def quotes(self) -> bool:
        """Whether an article of its own quotes a passage of another desk's dispatch.

        Background, which stands at the end of both, is none, unless one names the other there.
        """
        if self.both.longest < _QUOTED or same_desk(self.record, self.other):
            return False
        return self._names_it or not (
            _late(self.record, [s.ours for s in self.both.shared])
            and _late(self.other, [s.theirs for s in self.both.shared])
        )

    @property
    def _names_it(self) -> bool:
        """Whether one of them says, just before what is shared, that the other's agency says it."""
        shared = self.both.shared
        return _ascribed(self.ours, (s.ours for s in shared), self.other) or _ascribed(
            self.theirs, (s.theirs for s in shared), self.record
        )

    @property
    def evidence(self) -> Iterator[Evidence]:
        """Why, in words."""
        if not self.ours.body or not self.theirs.body:
            yield Evidence("headline", "the same headline, and one has no more", 1.0)
            return
        total, moved = _length(self.record), max(0, self.words - self.both.in_order)
        order = f"of them {moved} in another place" if moved else "in the same order"
        weight = max(self.share, self.back)
        yield Evidence("words", f"{self.words} of {total} words {order}", round(weight, 2))
        if gone := _missing(self.other, [s.theirs for s in self.both.shared]):
            yield Evidence("paragraphs", f"{gone} missing", 0.0)
        if own := _missing(self.record, [s.ours for s in self.both.shared]):
            yield Evidence("paragraphs", f"{own} its own", 0.0)
        for swap in self.both.swaps[:_TOLD]:
            words = f"“{_short(swap.ours)}” stands for “{_short(swap.theirs)}”"
            yield Evidence("changed", words, -0.05)
        if self.record.dispatch.headline and self.other.dispatch.headline:
            same = self.same_title
            told = "the same headline" if same else "another headline"
            yield Evidence("headline", told, 0.1 if same else 0.0)


def _part(some: int, all_: int) -> float:
    return min(1.0, some / all_) if all_ else 0.0


def _words(text: str, spans: Iterable[Span]) -> int:
    """The words at these places, those of two of them once."""
    done = count = 0
    for span in sorted(spans):
        count += len(text[max(done, span.start) : span.end].split())
        done = max(done, span.end)
    return count


def _spoken(record: Record, shared: Sequence[Span]) -> int:
    """The words at these places that are direct speech, as understood or as the signs say."""
    text = record.dispatch.copy.text
    said = [part for c in record.facts.claims if c.direct for part in c.parts]
    for span in record.dispatch.paragraphs:
        said += [Span(*found.span()) for found in _SPEECH.finditer(text, *span)]
    return _words(
        text,
        (
            Span(max(a.start, b.start), min(a.end, b.end))
            for a in said
            for b in shared
            if a.start < b.end and b.start < a.end
        ),
    )


def _length(record: Record) -> int:
    return len(record.dispatch.body.split())


def _covered(bones: Skeleton, spans: list[Span]) -> float:
    lead = bones.body[:_LEAD]
    inside = sum(any(s.start <= word.start and word.end <= s.end for s in spans) for word in lead)
    return _part(inside, len(lead))


def _ascribed(bones: Skeleton, spans: Iterable[Span], other: Record) -> bool:
    agency = other.dispatch.agency
    if agency is None:
        return False
    name = re.compile(rf"(?<!\w){re.escape(agency)}(?!\w)")
    return any(name.search(bones.text, max(0, s.start - _BEFORE), s.start) for s in spans)


def _late(record: Record, spans: list[Span]) -> bool:
    """Whether all that is shared is where background stands: in the second half, or the end."""
    paragraphs = record.dispatch.paragraphs
    start, end = paragraphs[0].start, paragraphs[-1].end
    first, last = min(s.start for s in spans), max(s.end for s in spans)
    return first >= (start + end) // 2 or (
        first >= paragraphs[0].end and last >= end - (end - start) // _TAIL
    )


def _missing(record: Record, spans: list[Span]) -> str:
    """The paragraphs of which hardly anything is shared, in words; empty where there is none."""
    paragraphs = record.dispatch.paragraphs
    gone = [at for at, paragraph in enumerate(paragraphs) if not _touched(paragraph, spans)]
    if not gone:
        return ""
    count, all_ = len(gone), len(paragraphs)
    many = "the last" if gone == list(range(all_ - count, all_)) else f"{count}"
    if many == "the last" and count > 1:
        many = f"the last {count}"
    return f"{many} of {all_} paragraphs {'is' if count == 1 else 'are'}"


def _touched(paragraph: Span, spans: list[Span]) -> bool:
    shared = sum(max(0, min(paragraph.end, s.end) - max(paragraph.start, s.start)) for s in spans)
    return shared * 5 >= paragraph.end - paragraph.start


def _short(words: str) -> str:
    return " ".join(words.split())[:40]
