"""A dispatch of a test's own words: its text, its language, and where its parts stand."""

from __future__ import annotations

from collections.abc import Iterable

from ultimora.values import (
    CleanCopy,
    Delivery,
    Dispatch,
    Finding,
    Offsets,
    Sheet,
    Source,
    Span,
)


def written(
    text: str, language: str | None, paragraphs: Iterable[Span] | None = None,
    headline: Span | None = None,
) -> Dispatch:  # fmt: skip
    """A dispatch; all of its text is one paragraph where none are given."""
    data = text.encode("utf-8", "surrogatepass")
    sheet = Sheet(Delivery(Source("x"), data), Span(0, len(data)), text, "text/plain", Offsets())
    spans = (Span(0, len(text)),) if paragraphs is None else tuple(paragraphs)
    found = (Finding("headline", headline.of(text), headline, "x"),) if headline else ()
    return Dispatch(CleanCopy(sheet, text, language=language), paragraphs=spans, findings=found)
