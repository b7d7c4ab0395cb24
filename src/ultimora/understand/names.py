"""Who and where: names, followed through the dispatch."""

from __future__ import annotations

from ultimora.understand.prose import Prose
from ultimora.understand.tagger import tagged
from ultimora.values import Facts, Rulebook, Span
from ultimora.values.facts import Mention, Name


def names(prose: Prose, facts: Facts, rulebook: Rulebook) -> tuple[Name, ...]:
    """What is found."""
    found = []
    for first, last, kind, confidence, rule in tagged(prose, rulebook):
        span = Span(prose.words[first].start, prose.words[last - 1].end)
        mention = Mention(span, rule, confidence)
        name = prose.text[span.start : span.end]
        found.append(
            Name(span=span, rule=rule, confidence=confidence, kind=kind, name=name,
                 mentions=(mention,))
        )  # fmt: skip
    return tuple(found)
