"""Why we think so: the evidence of one fact, for `ultimora show ID --why FACT`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from rich.text import Text

from ultimora.cli.at_home import Unusable
from ultimora.cli.ink import percent, safe, visible
from ultimora.cli.told import KINDS, oneline, table
from ultimora.pack.record_json import Places
from ultimora.understand.prose import Prose
from ultimora.values import Record, Span
from ultimora.values.facts import Claim, Event, Fact, Figure, Name

_ELSEWHERE = ("record", "fact", "start", "end", "rule", "confidence", "text")


def evidence(record: Record, id: str) -> Iterator[tuple[str, Text]]:
    """All that speaks for a fact, each line with its label.

    Raises:
        Unusable: where the record has no fact of this id.
    """
    fact = record.facts.get(id)
    if fact is None:
        known = ", ".join(one.id for one in record.facts) or "none"
        raise Unusable(f"{record.id}: It has no fact {id}; it has {known}.")
    kind = next(kind for kind in KINDS if fact in getattr(record.facts, kind))
    for row in table(record, kind):
        if row["fact"] == id:
            yield "fact", Text(f"{kind} {id}", "head")
            yield "text", Text(f"“{safe(row['text'])}”")
            for name, value in row.items():
                if name not in _ELSEWHERE and value not in (None, False, ""):
                    yield name, Text(safe(str(value)))
    yield "rule", Text(safe(fact.rule))
    yield "sure", Text(percent(fact.confidence))
    prose = Prose.of(record.dispatch)
    for label, span in _spans(fact):
        yield label, _in_sentence(prose, span)
    for label, other in _beside(fact, record):
        yield label, Text(f"{other.id} “{safe(oneline(other.span.of(prose.text))[:120])}”")
    yield from _origin(record, fact)


def _spans(fact: Fact) -> Iterator[tuple[str, Span]]:
    """The places that bear it, first its own."""
    if isinstance(fact, Name):
        for mention in fact.mentions:
            yield mention.form, mention.span
        for role in fact.roles:
            yield "role", role.span
        return
    yield "sentence", fact.span
    if isinstance(fact, Claim):
        if fact.cue:
            yield "cue", fact.cue
        if fact.speaker and fact.speaker.span:
            yield "source", fact.speaker.span


def _beside(fact: Fact, record: Record) -> Iterator[tuple[str, Fact]]:
    """The facts that it refers to."""
    ids: list[tuple[str, Any]] = []
    if isinstance(fact, Figure):
        ids = [("place", fact.place), ("time", fact.time), ("claim", fact.claim)]
    elif isinstance(fact, Claim) and fact.speaker:
        ids = [("name", fact.speaker.name)]
    elif isinstance(fact, Event):
        ids = [(part.role, part.fact) for part in fact.parts] + [("claim", fact.claim)]
    for label, id in ids:
        if other := record.facts.get(id):
            yield label, other


def _in_sentence(prose: Prose, span: Span) -> Text:
    """The sentence around a place, which is marked in it."""
    whole = span
    if prose.sentences:
        first = prose.span(prose.sentences[prose.sentence_at(span.start)])
        last = prose.span(prose.sentences[prose.sentence_at(max(span.start, span.end - 1))])
        whole = Span(min(first.start, span.start), max(last.end, span.end))
    shown = Text(safe(whole.of(prose.text)).replace("\n", " "))
    shown.stylize("now.here", span.start - whole.start, span.end - whole.start)
    return shown


def _origin(record: Record, fact: Fact) -> Iterator[tuple[str, Text]]:
    """Where it stands in the bytes, and how it came."""
    copy = record.dispatch.copy
    came = copy.offsets.to_source(fact.span)
    was = came.of(copy.sheet.text)
    if was != fact.span.of(copy.text):
        yield "as it came", Text(f"“{visible(was)}”", "was")
    for edit, block in zip(copy.edits, copy.offsets.blocks, strict=True):
        inside = block.target_start < fact.span.end and fact.span.start < block.target_end
        if edit.witness and inside:
            yield "restored", Text(f"“{visible(edit.after)}”, as in {safe(edit.witness)}")
    if at := Places(copy).of(fact.span)["bytes"]:
        yield "bytes", Text(f"{at[0]}-{at[1]} of {safe(copy.sheet.delivery.name)}")
