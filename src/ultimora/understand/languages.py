"""Runs in another language than the dispatch's."""

from __future__ import annotations

from ultimora.understand.prose import Prose
from ultimora.values import Facts, Rulebook
from ultimora.values.facts import Tongue


def tongues(prose: Prose, facts: Facts, rulebook: Rulebook) -> tuple[Tongue, ...]:
    """What is found."""
    return ()
