"""Who and where: names, followed through the dispatch."""

from __future__ import annotations

from ultimora.understand.prose import Prose
from ultimora.values import Facts, Rulebook
from ultimora.values.facts import Name


def names(prose: Prose, facts: Facts, rulebook: Rulebook) -> tuple[Name, ...]:
    """What is found."""
    return ()
