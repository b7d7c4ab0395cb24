"""The dispatches that the tests of search look for: written here, named by a word of their own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from ultimora.values import (
    Carrier,
    CleanCopy,
    Dateline,
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

NOW = 1_767_600_000  # 2026-01-05, 08:00 UTC


def record(name: str, language: str, day: str, head: str, body: str, **fields: Any) -> Record:
    """A record with such a headline and body, published at noon of the day."""
    text = f"{head}\n\n{body}"
    source = Source("prova", "feed")
    delivery = Delivery(source, text.encode(), address=name, at="2026-01-05T07:00Z")
    sheet = Sheet(delivery, Span(0, len(delivery.data)), text, "text/plain", Offsets.of_edits(()))
    return Record(Dispatch(
        CleanCopy(sheet, text, language=language),
        id=f"tag:example.org,2026:{name}",
        headline=head,
        paragraphs=(Span(len(head) + 2, len(text)),),
        published=Moment(f"{day}T12:00Z"),
        **fields,
    ))  # fmt: skip


def records() -> Iterator[Record]:
    """Seven dispatches, the oldest first."""
    yield record(
        "ucraina", "it", "2026-01-01", "Vertice a Kiev",
        "Il sindaco ha letto il testo di pace per l’Ucraina davanti a 1.500 persone.",
        agency="ANSA", urgency=3, topics=("medtop:11000000",), carrier=Carrier(tags=("guerra",)),
    )  # fmt: skip
    yield record(
        "citta",
        "it",
        "2026-01-01",
        "Ucraina, i sindaci scrivono",
        "Ogni città ha firmato; pace di nome, dicono, non basta.",
        agency="ANSA",
        urgency=1,
    )
    yield replace_time(record(
        "strasse", "de", "2026-01-02", "Neue Straße",
        "Von Łódź bis Tromsø wird gebaut.", agency="dpa", url="https://example.org/bau",
    ))  # fmt: skip
    yield record(
        "arretees", "fr", "2026-01-03", "Contrôle anti-doping",
        "Deux personnes arrêtées à Paris.", agency="AFP", dateline=Dateline("PARIS", "Parigi"),
        notices=(Notice("correction", "CORRECTION"),),
    )  # fmt: skip
    yield record(
        "killed", "it", "2026-01-04", "Annullamento", "Testo segretissimo.",
        notices=(Notice("kill", "ANNULLAMENTO"),),
    )  # fmt: skip
    yield record(
        "starlink", "en", "2026-01-05", "Satellites launched",
        "Twenty of them, in a new orbit.", agency="AP",
        dateline=Dateline("NEW YORK", "New York"),
    )  # fmt: skip
    yield record(
        "embargo", "it", "2026-01-05", "Embargata fino a domani", "Una relazione embargata.",
        notices=(Notice("embargo", "EMBARGO", until=Moment("2026-01-06T06:00Z")),),
    )  # fmt: skip


def replace_time(made: Record) -> Record:
    """The same at midnight, when the day begins."""
    return Record(replace(made.dispatch, published=Moment("2026-01-02T00:00:00Z")))


def name(id: str) -> str:
    """The name of the dispatch that has this id."""
    return {made.id: (made.dispatch.id or "").rpartition(":")[2] for made in records()}[id]
