"""Which table of words a text is held against: that of its language, told or found."""

from __future__ import annotations

from ultimora.reference.words import LANGUAGES, Words, words
from ultimora.repair.scene import Scene


def table(scene: Scene) -> Words | None:
    """The words of the text's language; None where it is unknown or none of the six."""
    return words(scene.language) if scene.language in LANGUAGES else None
