"""The word at a place, and the table that it is held against: that of the text's language."""

from __future__ import annotations

from ultimora.reference.words import LANGUAGES, Words, words
from ultimora.repair.scene import Scene


def table(scene: Scene) -> Words | None:
    """The words of the text's language; None where it is unknown or none of the six."""
    return words(scene.language) if scene.language in LANGUAGES else None


def letters_around(text: str, start: int, end: int) -> tuple[int, int]:
    """``[start, end)``, widened by the letters that touch it on either side."""
    while start and text[start - 1].isalpha():
        start -= 1
    while end < len(text) and text[end].isalpha():
        end += 1
    return start, end
