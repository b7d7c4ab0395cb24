"""Other taggers of names than our own, for who has a better one: found by entry point.

A package offers one under ``ultimora.taggers``: a function that takes the rest of what was chosen
(``tagger = "spacy it_core_news_lg"``) and gives a `Tagger`. Whatever it proposes passes the
validator of `understand`, which believes only what stands in the text.
"""

from __future__ import annotations

from ultimora.values.plugged import plugged
from ultimora.values.proposed import Tagger

GROUP = "ultimora.taggers"


class TaggerError(Exception):
    """Why a tagger cannot be had: a sentence for a person, with the mend."""


def chosen(choice: str) -> Tagger | None:
    """The tagger of a choice like ``spacy it_core_news_lg``; None where nothing was chosen.

    Raises:
        TaggerError: where there is none of that name, or it cannot begin.
    """
    found: Tagger | None = plugged(GROUP, "tagger", choice, TaggerError)
    return found
