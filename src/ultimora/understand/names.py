"""Who and where: names, followed through the dispatch."""

from __future__ import annotations

from ultimora.understand.proposals import accepted
from ultimora.understand.prose import Prose
from ultimora.understand.tagger import Tagged, tagged
from ultimora.values import Facts, Rulebook, Span
from ultimora.values.facts import Mention, Name


def _tagged(prose: Prose, rulebook: Rulebook) -> tuple[Tagged, ...]:
    return accepted(prose, rulebook.tagger) if rulebook.tagger else tagged(prose, rulebook)


def names(prose: Prose, facts: Facts, rulebook: Rulebook) -> tuple[Name, ...]:
    """What is found."""
    found = []
    for first, last, kind, confidence, rule in _tagged(prose, rulebook):
        span = Span(prose.words[first].start, prose.words[last - 1].end)
        mention = Mention(span, rule, confidence)
        name = prose.text[span.start : span.end]
        found.append(
            Name(span=span, rule=rule, confidence=confidence, kind=kind, name=name,
                 mentions=(mention,))
        )  # fmt: skip
    return tuple(found)
