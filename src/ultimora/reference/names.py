"""Names and words of ten other tongues, by which what damage broke of foreign names is spelled."""

from __future__ import annotations

import re
from functools import cache, cached_property

from ultimora.reference.stored import levels

_BEYOND_ASCII = re.compile("[^\x00-\x7f]")


def skeleton(word: str) -> str:
    """A word with ``?`` for each letter outside ASCII, in lower case."""
    return _BEYOND_ASCII.sub("?", word.lower())


class Names:
    """Words with a letter outside Latin-1 (``tools/build_names.py`` makes them), read when asked.

    Levels are tenths of a doubling above one in a thousand million, in the word's own tongue.
    """

    @cached_property
    def table(self) -> dict[str, int]:
        """Words in lower case."""
        return levels("names")

    @cached_property
    def grams(self) -> dict[str, int]:
        """Three letters in a row, one of them outside Latin-1; ``^`` and ``$`` for the ends.
        Sixteenths of a doubling of how many words have them."""
        return levels("names-grams")

    @cached_property
    def _like(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for word in self.table:
            found.setdefault(skeleton(word), []).append(word)
        return found

    def like(self, pattern: str) -> list[str]:
        """The words whose skeleton this is."""
        return self._like.get(pattern, [])


@cache
def names() -> Names:
    """The one table."""
    return Names()
