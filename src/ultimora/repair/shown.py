"""Damage on show: a lesson on encodings, a table of confusions or code quotes it on purpose."""

from __future__ import annotations

import re

from ultimora.reference.tongues import speaks_of_characters, speaks_of_encodings
from ultimora.repair.prose import Prose

_PAIRS = frozenset(
    ('""', "''", "``", "“”", "‘’", "„“", "‚‘", "«»", "»«", "‹›", "()", "[]", "{}", "<>", "//", "||")
)
_OPENING = frozenset(pair[0] for pair in _PAIRS)
_NEAR = 400  # characters on either side that a passage reaches, so that long lines stay linear
_TABLE = re.compile(r"\|| -> | → |=>")


class Showcase:
    """One text, asked which of its damage is shown and not suffered; answers kept by passage."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.prose = Prose(text)
        self._kept: tuple[int, int, bool, bool, bool] = (0, -1, False, False, False)

    def passage(self, at: int) -> tuple[int, int, bool, bool, bool]:
        """The bounds of the passage (lines without an empty one between them), and whether it
        speaks of encodings, speaks of characters, or is a table."""
        if not self._kept[0] <= at < self._kept[1]:
            text = self.text
            start = text.rfind("\n\n", max(0, at - _NEAR), at)
            start = max(0, at - _NEAR) if start < 0 else start + 2
            end = text.find("\n\n", at, at + _NEAR)
            end = min(len(text), at + _NEAR) if end < 0 else end
            said = text[start:end]
            self._kept = (
                start, end, speaks_of_encodings(said), speaks_of_characters(said),
                _TABLE.search(said) is not None,
            )  # fmt: skip
        return self._kept

    def shows(self, start: int, end: int, chars: str) -> bool:
        """Whether the sequence at ``[start, end)``, which may say any of `chars`, is on show."""
        text = self.text
        low, high, encodings, characters, table = self.passage(start)
        if encodings or self.prose.code(start):
            return True
        before, after = text[start - 1 : start], text[end : end + 1]
        if before + after in _PAIRS:
            return True
        alone = not before.isalnum() and not after.isalnum()
        if alone and (characters or table):
            return True
        return any(self._compared(low, high, start, end, char) for char in chars)

    def _compared(self, low: int, high: int, start: int, end: int, char: str) -> bool:
        """Whether the word that would be restored is quoted, and stands whole elsewhere in the
        passage: then the two are compared."""
        text = self.text
        left, right = start, end
        while left > low and text[left - 1].isalpha():
            left -= 1
        while right < high and text[right].isalpha():
            right += 1
        if not left or text[left - 1] not in _OPENING or text[left - 2 : left - 1].isalpha():
            return False
        word = text[left:start] + char + text[end:right]
        return len(word) > 1 and (word in text[low:left] or word in text[right:high])
