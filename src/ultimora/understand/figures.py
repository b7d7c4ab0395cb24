"""How many: numbers with their unit and what befell what they count."""

from __future__ import annotations

from ultimora.understand.prose import Prose
from ultimora.values import Facts, Rulebook
from ultimora.values.facts import Figure


def figures(prose: Prose, facts: Facts, rulebook: Rulebook) -> tuple[Figure, ...]:
    """What is found."""
    return ()
