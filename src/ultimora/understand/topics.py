"""What it is about: Media Topics, from the agency's codes and section, else from the words."""

from __future__ import annotations

from ultimora.understand.prose import Prose
from ultimora.values import Facts, Rulebook
from ultimora.values.facts import Topic


def topics(prose: Prose, facts: Facts, rulebook: Rulebook) -> tuple[Topic, ...]:
    """What is found."""
    return ()
