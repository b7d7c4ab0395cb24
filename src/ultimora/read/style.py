"""Whose dispatch is it? The evidence of signs and addresses, weighed; and whom it merely cites."""

from __future__ import annotations

from collections import defaultdict

from ultimora.read.reading import Mark, Reading
from ultimora.values import Notice, Span

_MOST_CITED = 20_000  # characters of the story in which citations are looked for


def signature(reading: Reading) -> list[Mark]:
    """The source agency: what opens the copy outweighs what closes it, and that its addresses.

    Nothing inside the story counts: an agency that is only cited is never the source.
    """
    signs = reading.signs
    weights: dict[str, float] = defaultdict(float)
    best: dict[str, Mark] = {}
    for mark in _evidence(reading):
        name = str(mark.value)
        agency = signs.by_name.get(name) or next(iter(signs.within(name)), None)
        if agency is None:
            continue
        weights[agency.name] += mark.confidence
        if agency.name not in best or best[agency.name].confidence < mark.confidence:
            best[agency.name] = mark
    if not weights:
        return []
    winner = max(weights, key=lambda name: weights[name])
    proof = best[winner]
    return [Mark("source", winner, proof.span, min(0.99, proof.confidence))]


def _evidence(reading: Reading) -> list[Mark]:
    signs = reading.signs
    marks = reading.found("agency", "agency.closing", "agency.sign", "agency.source", "agency.desk")
    for mark in reading.found("contact.email"):
        agency = signs.at_address(str(mark.value))
        if agency is not None:
            marks.append(Mark("agency", agency.name, mark.span, 0.8))
    for mark in reading.found("section"):
        for agency in reading.rulebook.agencies:
            if str(mark.value).startswith(agency.sections) and agency.sections:
                marks.append(Mark("agency", agency.name, mark.span, 0.55))
    return marks


def cited(reading: Reading) -> list[Mark]:
    """The agencies that the story names as its own sources: told, but never made its source."""
    signs = reading.signs
    source = next((str(mark.value) for mark in reading.found("source")), None)
    lines, text = reading.lines, reading.copy.text
    first = signs.first_named(text, lines[0].start, lines[-1].end) if lines else 0
    if not lines or first == lines[-1].end:
        return []
    marks, left, seen = [], _MOST_CITED, set()
    for line in lines:
        if left <= 0:
            break
        end = min(line.end, line.start + left)
        left -= end - line.start
        if end <= first:
            continue
        for match in signs.naming(text, line.start, end):
            agency = signs.by_name.get(match[0]) or signs.by_sign.get(match[0].casefold())
            if agency is not None and agency.name != source and agency.name not in seen:
                seen.add(agency.name)
                marks.append(Mark("cited", agency.name, Span(*match.span()), 0.7))
    return marks


def renewals(reading: Reading) -> list[Mark]:
    """``(2)`` after a headline counts takes; with some agencies it says a renewal as well."""
    signs = reading.signs
    source = next((str(mark.value) for mark in reading.found("source")), "")
    agency = signs.by_name.get(source)
    if agency is None or not agency.renewed:
        return []
    return [
        Mark(
            "notices.update", Notice("update", f"({mark.value})", int(mark.value)), mark.span, 0.85
        )
        for mark in reading.found("take")
        if isinstance(mark.value, int)
    ]
