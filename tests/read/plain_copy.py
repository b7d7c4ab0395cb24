"""Clean copy out of plain strings, for the tests of this room."""

from __future__ import annotations

from ultimora.values import CleanCopy, Delivery, Offsets, Sheet, Source, Span


def make_copy(text: str, language: str | None = None) -> CleanCopy:
    """A copy that needed no repair."""
    data = text.encode("utf-8", "surrogatepass")
    sheet = Sheet(Delivery(Source("test"), data), Span(0, len(data)), text, "text/plain", Offsets())
    return CleanCopy(sheet, text, (), language)
