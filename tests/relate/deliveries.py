"""Records of a test's own texts, as if some source had brought them."""

from __future__ import annotations

from ultimora.values import Delivery, Record, Source
from ultimora.wire import carry


def brought(text: str, source: str = "agency", at: str = "2026-03-02T08:12:00Z") -> Record:
    """The one record of a plain text that a source brought at a time."""
    delivery = Delivery(Source(source, "folder"), text.strip("\n").encode(), at=at)
    (record,) = carry(delivery)
    return record
