"""Whom to ask about a word: the table of the text's language, told or guessed by its small words."""

from __future__ import annotations

import re

from ultimora.reference.words import LANGUAGES, Words, words
from ultimora.repair.scene import Scene

# The commonest words that no other of the six languages shares (or few do).
_SMALL = {
    "it": "il di che della per con non sono gli nel alla dei una è delle anche più dal",
    "en": "the of and to in is that for was with on as by this from have are it be at",
    "fr": "le les des et est dans pour que qui une sur pas du au par avec plus ce ne il",
    "de": "der die und das den von mit ist für auf nicht dem ein eine sich auch zu des im",
    "es": "el los las del que y en una por con para se su más como pero fue ha lo al",
    "pt": "o os as do da dos não em um uma para com que por no na foi mais ao é",
}
_SETS = {language: frozenset(text.split()) for language, text in _SMALL.items()}
_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 6000  # characters that are enough to know a language by


def guess(text: str) -> str | None:
    """The language of `text`, of the six we have tables of, or None where its words do not tell."""
    found = [word.lower() for word in _WORD.findall(text[:_SAMPLE])]
    if len(found) < 4:
        return None
    counts = {
        language: sum(word in small for word in found) for language, small in _SETS.items()
    }
    best, second = sorted(counts, key=counts.__getitem__, reverse=True)[:2]
    clear = counts[best] >= 0.12 * len(found) and counts[best] > 1.25 * counts[second]
    return best if clear and counts[best] > 1 else None


def table(scene: Scene) -> Words | None:
    """The table to look words up in, if the language is one of the six."""
    language = scene.language or guess(scene.text)
    return words(language) if language in LANGUAGES else None
