"""Where something stands: a half-open range of offsets in one text."""

from __future__ import annotations

from typing import NamedTuple


class Span(NamedTuple):
    """A half-open range ``[start, end)``; the unit (bytes or characters) is the text's own."""

    start: int
    end: int

    def __bool__(self) -> bool:
        """An empty span is still a place, so it is true."""
        return True

    def of(self, text: str) -> str:
        """The characters of `text` that stand here."""
        return text[self.start : self.end]

    def within(self, other: Span) -> bool:
        """Whether every offset of this span lies inside `other`."""
        return other.start <= self.start and self.end <= other.end

    def moved(self, by: int) -> Span:
        """The same range, `by` further on."""
        return Span(self.start + by, self.end + by)
