"""Who says what: quotations and reported speech, each with its source."""

from __future__ import annotations

from ultimora.understand.prose import Prose
from ultimora.values import Facts, Rulebook
from ultimora.values.facts import Claim


def claims(prose: Prose, facts: Facts, rulebook: Rulebook) -> tuple[Claim, ...]:
    """What is found."""
    return ()
