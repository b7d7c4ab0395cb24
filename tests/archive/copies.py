"""Dispatches of our own making, as short as a test needs them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ultimora.values import (
    CleanCopy,
    Delivery,
    Dispatch,
    Moment,
    Notice,
    Offsets,
    Record,
    Sheet,
    Source,
    Span,
)

FEED = Source("agenzia", "feed", "https://example.org/rss")


def delivery(data: bytes | str, address: str = "https://example.org/rss", **more: Any) -> Delivery:
    """A delivery of a feed."""
    data = data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data
    return Delivery(**{"source": FEED, "data": data, "address": address, **more})


def record(brought: Delivery, id: str | None, text: str, **more: Any) -> Record:
    """A record whose headline is the first line of `text` and whose body is the rest."""
    headline, _, body = text.partition("\n")
    sheet = Sheet(brought, Span(0, len(brought.data)), text, "text/plain", Offsets())
    parts: dict[str, Any] = {
        "id": id,
        "headline": headline,
        "paragraphs": (Span(len(headline) + 1, len(text)),) if body else (),
        "agency": "ANSA",
        "published": Moment("2026-01-10T09:00:00Z"),
        **more,
    }
    return Record(Dispatch(CleanCopy(sheet, text, language="it"), **parts))


def notice(kind: str, **more: Any) -> Notice:
    """A notice as it would stand in the copy."""
    return Notice(kind, kind.upper(), **more)


def with_text(old: Record, text: str) -> Record:
    """The same record with another body."""
    again = record(old.dispatch.copy.sheet.delivery, old.dispatch.id, text)
    return replace(old, dispatch=again.dispatch)
