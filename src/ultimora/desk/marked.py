"""A text cut into runs, each with what is to be shown of it: facts, or repairs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from ultimora.values import Edit, Record, Span
from ultimora.values.facts import Claim, Fact, Figure, Name, Time

SURE = 0.5  # a fact that is less sure than this is told in the list and not marked in the text


@dataclass(frozen=True, slots=True)
class Run:
    """Some letters, the ids of the facts that they bear, and the kinds that are seen; `begins` are
    the facts that are told here first."""

    text: str
    facts: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    begins: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """Some letters as they came; with `edit` what became of them."""

    text: str
    edit: Edit | None = None


def marked(record: Record, part: Span) -> list[Run]:
    """A part of the clean text in runs; facts may lie within each other."""
    text = record.dispatch.copy.text
    low, high = part
    spots = [spot for spot in _spots(record) if spot[0].start < high and spot[0].end > low]
    begins: dict[int, list[str]] = {}
    for fact in record.facts:
        if low <= fact.span.start < high:
            begins.setdefault(fact.span.start, []).append(fact.id)
    edges = {part.start, part.end, *begins}
    for span, _, _ in spots:
        edges |= {max(span.start, part.start), min(span.end, part.end)}
    places = sorted(edges)
    runs = []
    for start, end in pairwise(places):
        here = [(id, kind) for span, id, kind in spots if span.start <= start and end <= span.end]
        ids = tuple(dict.fromkeys(id for id, _ in here))
        kinds = tuple(dict.fromkeys(kind for _, kind in here))
        runs.append(Run(text[start:end], ids, kinds, tuple(begins.get(start, ()))))
    return runs


def _spots(record: Record) -> list[tuple[Span, str, str]]:
    """Where the text bears a fact: its place, the fact, and the kind that is seen."""
    return [
        (span, fact.id, kind)
        for fact in record.facts if fact.confidence >= SURE
        for span, kind in _places(fact) if span.end > span.start
    ]  # fmt: skip


def _places(fact: Fact) -> Iterator[tuple[Span, str]]:
    if isinstance(fact, Name):
        for mention in fact.mentions:
            yield mention.span, fact.kind
    elif isinstance(fact, Claim):
        for part in fact.parts:
            yield part, "claim"
    elif isinstance(fact, Figure):
        yield fact.span, "figure"
    elif isinstance(fact, Time):
        yield fact.span, "time"


def changed(text: str, edits: Iterable[Edit]) -> Iterator[Change]:
    """A text as it came, cut where repair changed it."""
    at = 0
    for edit in edits:
        if edit.start > at:
            yield Change(text[at : edit.start])
        yield Change(edit.before, edit)
        at = edit.end
    if at < len(text):
        yield Change(text[at:])
