"""A spaCy pipeline as tagger, where somebody has one installed: ``spacy it_core_news_lg``."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import Any

from ultimora.taggers import TaggerError
from ultimora.values.proposed import Proposed, Tagger

# The labels of spaCy's pipelines: OntoNotes' for English, WikiNER's for the other languages
# (https://spacy.io/models). What is no name (DATE, MONEY, NORP) has none.
KINDS = {
    "PER": "person", "PERSON": "person", "ORG": "organisation", "GPE": "place", "LOC": "place",
    "FAC": "place", "MISC": "other", "EVENT": "other", "LAW": "other", "PRODUCT": "other",
    "WORK_OF_ART": "other",
}  # fmt: skip
CONFIDENCE = 0.85  # spaCy gives none; its small pipelines' precision on news is about this
_LONGEST = 900_000  # characters; spaCy refuses a million (nlp.max_length)


def tagger(argument: str) -> Tagger:
    """The pipelines of these names, parted by blanks; each tags the language that it is made for.

    Raises:
        TaggerError: where spaCy or a pipeline is not installed.
    """
    if not argument:
        raise TaggerError("tagger = 'spacy': Name a pipeline, as in spacy it_core_news_lg.")
    try:
        spacy = import_module("spacy")
        pipelines = [spacy.load(name, exclude=["lemmatizer"]) for name in argument.split()]
    except ImportError:
        raise TaggerError("tagger: spaCy is not installed; `pip install spacy`.") from None
    except OSError as error:
        raise TaggerError(f"tagger: spaCy says: {error}") from None
    by_language = {pipeline.lang: pipeline for pipeline in pipelines}

    def tagged(text: str, language: str) -> Iterator[Proposed]:
        pipeline: Any = by_language.get(language)
        if pipeline is None:
            return
        for found in pipeline(text[:_LONGEST]).ents:
            if kind := KINDS.get(found.label_):
                yield Proposed(found.start_char, found.end_char, found.text, kind, CONFIDENCE)

    return tagged
