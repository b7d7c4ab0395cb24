"""What happened, from one sentence's or one claim's facts."""

from __future__ import annotations

from ultimora.understand.prose import Prose
from ultimora.values import Facts, Rulebook
from ultimora.values.facts import Event


def events(prose: Prose, facts: Facts, rulebook: Rulebook) -> tuple[Event, ...]:
    """What is found."""
    return ()
