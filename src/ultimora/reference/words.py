"""The words of a language and how common they are: the tables that tools/build_words.py makes."""

from __future__ import annotations

from functools import cache, cached_property

from ultimora.reference.stored import levels

LANGUAGES = ("it", "en", "fr", "de", "es", "pt")


class Words:
    """One language's tables, each read from the package when it is first asked for.

    Levels are tenths of a doubling above one in a thousand million: a word at 100 is 2^10 times
    as common as that, one at 110 twice as common as one at 100. 0 means never seen.
    """

    def __init__(self, language: str) -> None:
        self.language = language

    @cached_property
    def table(self) -> dict[str, int]:
        """Words in lower case, and apostrophe pieces with a straight one (``dell'``, ``'s``)."""
        return levels(f"words-{self.language}")

    @cached_property
    def pairs(self) -> dict[str, int]:
        """``left right`` for words that need their neighbour to be told from another."""
        return levels(f"pairs-{self.language}")

    @cached_property
    def capitals(self) -> dict[str, int]:
        """Words (in lower case) that begin with a letter outside ASCII and are names or nouns,
        written with a capital in mid sentence."""
        return levels(f"capitals-{self.language}")

    @cached_property
    def grams(self) -> dict[str, int]:
        """Runs of two to four letters within words, ``^`` and ``$`` for the ends."""
        return levels(f"grams-{self.language}")

    def frequency(self, word: str) -> int:
        """The level of a word as spelled, in any case; 0 where it is unknown."""
        return self.table.get(word, 0) or self.table.get(word.lower(), 0)


@cache
def words(language: str) -> Words:
    """The words of ``it``, ``en``, ``fr``, ``de``, ``es`` or ``pt``.

    Raises:
        KeyError: for another language.
    """
    if language not in LANGUAGES:
        raise KeyError(language)
    return Words(language)
