"""When: expressions of time and their values."""

from __future__ import annotations

from ultimora.understand.prose import Prose
from ultimora.values import Facts, Rulebook
from ultimora.values.facts import Time


def times(prose: Prose, facts: Facts, rulebook: Rulebook) -> tuple[Time, ...]:
    """What is found."""
    return ()
