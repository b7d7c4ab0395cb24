"""What a reader is told of a fact: what it is, who says so, why we think so, how sure it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ultimora.values import Record
from ultimora.values.facts import Claim, Event, Fact, Figure, Name, Time, Topic

KINDS = {
    "person": "person", "organisation": "body", "place": "place", "other": "name",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Told:
    """One fact in words: its `kind`, `what` it is, and lines of label and value."""

    id: str
    kind: str
    what: str
    lines: tuple[tuple[str, str], ...]
    confidence: float
    rule: str


def explained(record: Record) -> list[Told]:
    """All facts of a record in words, in the order of the text."""
    facts = sorted(record.facts, key=lambda fact: fact.span)
    told = []
    for fact in facts:
        kind, what, lines = _words(fact, record)
        if kind:
            kept = tuple((label, value) for label, value in lines if value)
            told.append(Told(fact.id, kind, what, kept, fact.confidence, fact.rule))
    return told


def _words(fact: Fact, record: Record) -> tuple[str, str, list[tuple[str, str]]]:
    text = record.dispatch.copy.text
    if isinstance(fact, Name):
        return KINDS[fact.kind], fact.name, list(_of_name(fact))
    if isinstance(fact, Figure):
        return "figure", fact.span.of(text), list(_of_figure(fact, record))
    if isinstance(fact, Time):
        return "time", fact.span.of(text), [("means", fact.value), ("from", fact.since or ""),
                                            ("until", fact.until or "")]  # fmt: skip
    if isinstance(fact, Claim):
        who = fact.speaker.text if fact.speaker else "nobody is named"
        cue = fact.cue.of(text) if fact.cue else ""
        resolved = bool(fact.speaker and fact.speaker.resolved)
        return "claim", who, [
            ("how", f"{'not ' if fact.negated else ''}{fact.stance}"), ("word", cue),
            ("given", "word for word" if fact.direct else "in other words"),
            ("in", fact.medium), ("source", "worked out from the text" if resolved else ""),
        ]  # fmt: skip
    if isinstance(fact, Event):
        return "event", fact.type, [(part.role, part.text) for part in fact.parts]
    if isinstance(fact, Topic):
        return "topic", fact.name, [("code", fact.code)]
    return "", "", []


def _of_name(name: Name) -> Iterator[tuple[str, str]]:
    for role in name.roles[:3]:
        yield "is", role.text
    if name.place:
        where = name.place
        yield "place", ", ".join(filter(None, (where.name, where.country)))
        yield "GeoNames", str(where.id or "")
    if len(name.mentions) > 1:
        yield "named", f"{len(name.mentions)}×"


def _of_figure(figure: Figure, record: Record) -> Iterator[tuple[str, str]]:
    number = f"{figure.number:,g}" if figure.number < 1e15 else str(figure.number)
    if figure.high is not None:
        number += f" – {figure.high:,g}"
    yield "number", " ".join(filter(None, (figure.approximator, number)))
    yield "of", figure.unit
    yield "what befell", figure.role
    for label, id in (("where", figure.place), ("when", figure.time)):
        if other := record.facts.get(id):
            yield label, other.span.of(record.dispatch.copy.text)
    claim = record.facts.get(figure.claim)
    if isinstance(claim, Claim) and claim.speaker:
        yield "says", claim.speaker.text
