"""The words of a language and how common they are: the tables that the build script made."""

from __future__ import annotations


class Words:
    """One language's frequencies, loaded on first use."""

    def frequency(self, word: str) -> int:
        """How common a word is, 0 (unknown) to 255, in steps of a sixteenth of a power of two.

        The word is looked up as spelled, in lower case; apostrophes and hyphens end a word.
        """
        raise NotImplementedError


def words(language: str) -> Words:
    """The words of ``it``, ``en``, ``fr``, ``de``, ``es`` or ``pt``.

    Raises:
        KeyError: for another language.
    """
    raise KeyError(language)
