"""Other taggers of names than our own, for who has a better one: found by entry point.

A package offers one under ``ultimora.taggers``: a function that takes the rest of what was chosen
(``tagger = "spacy it_core_news_lg"``) and gives a `Tagger`. Whatever it proposes passes the
validator of `understand`, which believes only what stands in the text.
"""

from __future__ import annotations

from importlib.metadata import entry_points

from ultimora.values.proposed import Tagger

GROUP = "ultimora.taggers"


class TaggerError(Exception):
    """Why a tagger cannot be had: a sentence for a person, with the mend."""


def chosen(choice: str) -> Tagger | None:
    """The tagger of a choice like ``spacy it_core_news_lg``; None where nothing was chosen.

    Raises:
        TaggerError: where there is none of that name, or it cannot begin.
    """
    name, _, argument = choice.strip().partition(" ")
    if not name:
        return None
    known = {point.name: point for point in entry_points(group=GROUP)}
    if name not in known:
        raise TaggerError(
            f"tagger = {choice!r}: There is no tagger {name!r}; known are {', '.join(known)}."
        )
    try:
        tagger: Tagger = known[name].load()(argument.strip())
    except TaggerError:
        raise
    except Exception as error:
        raise TaggerError(
            f"tagger = {choice!r}: It cannot begin ({type(error).__name__}: {error})."
        ) from error
    return tagger
