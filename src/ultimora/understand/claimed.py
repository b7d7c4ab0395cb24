"""Figures within what somebody says are that somebody's, and say so."""

from __future__ import annotations

from dataclasses import replace

from ultimora.understand.prose import Prose
from ultimora.values import Facts, Rulebook
from ultimora.values.facts import Figure


def claimed(prose: Prose, facts: Facts, rulebook: Rulebook) -> tuple[Figure, ...]:
    """The figures again, each with the claim that it stands in, the innermost where they nest."""
    inside = [(part, claim.id) for claim in facts.claims for part in claim.parts]
    inside.sort(key=lambda one: (one[0].start, -one[0].end))
    found: list[Figure] = []
    around: list[tuple[int, str]] = []  # ends and ids of the parts open at this place
    at = 0
    for figure in facts.figures:
        while at < len(inside) and inside[at][0].start <= figure.span.start:
            around.append((inside[at][0].end, inside[at][1]))
            at += 1
        while around and around[-1][0] <= figure.span.start:
            around.pop()
        told = next((id for end, id in reversed(around) if figure.span.end <= end), None)
        found.append(replace(figure, claim=told) if told else figure)
    return tuple(found)
