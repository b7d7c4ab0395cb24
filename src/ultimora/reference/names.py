"""Names and words of ten other tongues, by which what damage broke of foreign names is spelled."""

from __future__ import annotations

import re
from functools import cache, cached_property

from ultimora.reference.stored import stored

_BEYOND_ASCII = re.compile("[^\x00-\x7f]")


def skeleton(word: str) -> str:
    """A word with ``?`` for each letter outside ASCII, in lower case."""
    return _BEYOND_ASCII.sub("?", word.lower())


class Names:
    """Words with a letter outside Latin-1 (``tools/build_names.py`` makes them), read when asked.

    They are kept as one text, a skeleton a line in order, and searched by halves: no name is worth
    an index that takes longer to make than a dispatch to repair.
    """

    @cached_property
    def _lines(self) -> str:
        return stored("names").decode()

    @cached_property
    def grams(self) -> dict[str, int]:
        """Three letters in a row, one of them outside Latin-1; ``^`` and ``$`` for the ends.
        Sixteenths of a doubling of how many words have them."""
        entries = (line.split(" ") for line in stored("names-grams").decode().split("\n") if line)
        return {gram: int(level) for gram, level in entries}

    def like(self, pattern: str) -> list[tuple[str, int]]:
        """The words whose skeleton this is, commonest first, each with its level: tenths of a
        doubling above one in a thousand million, in its own tongue."""
        lines = self._lines
        low, high = 0, len(lines) - 1  # a line feed stands at both
        while low < high:
            start = lines.rfind("\n", low, (low + high) // 2 + 1)
            stop = lines.find("\n", start + 1)
            bare, _, entries = lines[start + 1 : stop].partition("\t")
            if bare == pattern:
                return [(w, int(n)) for w, n in (e.split(" ") for e in entries.split(","))]
            low, high = (stop, high) if bare < pattern else (low, start)
        return []


@cache
def names() -> Names:
    """The one table."""
    return Names()
