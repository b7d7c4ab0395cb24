"""Who had it first, and what the others did to it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from relate.deliveries import brought
from ultimora.relate.carriage import carried, first
from ultimora.values import Moment
from ultimora.values.carriage import Earliest

CAME = "by when it came"
TEXT = """
Il museo apre a maggio

TORINO (Agenzia Porto) - Il museo della stampa apre a maggio nelle sale della vecchia tipografia, dopo sei anni di lavori e due rinvii. Lo ha annunciato la direttrice Elena Prandi.

Nelle prime settimane l'ingresso sarà gratuito per le scuole, che possono prenotare dal lunedì al venerdì telefonando alla segreteria.

Tra i pezzi più attesi c'è un torchio del 1790, smontato e rimontato due volte prima di trovare posto nella sala grande.
"""  # noqa: E501


def test_the_first_is_who_had_it_at_the_latest() -> None:
    early = brought(TEXT, "Agenzia Porto", "2026-03-02T08:00:00Z")
    late = brought(TEXT + "\nLeggi anche: altro\n", "carrier", "2026-03-02T09:00:00Z")
    found = first([late, early])
    assert (found.id, found.sure) == (early.id, True)


def test_a_day_alone_may_be_any_hour_of_it() -> None:
    early = brought(TEXT, "Agenzia Porto", "2026-03-02T08:00:00Z")
    late = brought(TEXT + "\nLeggi anche: altro\n", "carrier", "2026-03-02T09:00:00Z")
    dated = replace(late, dispatch=replace(late.dispatch, published=Moment("2026-03-02")))
    assert first([dated, early]) == Earliest(early.id, early_at := 1_772_438_400, False, CAME)
    exact = replace(late, dispatch=replace(late.dispatch, published=Moment("2026-03-02T07:59Z")))
    assert first([exact, early]).id == late.id
    assert first([exact, early]).at <= early_at


def test_nobody_is_first_of_none() -> None:
    with pytest.raises(ValueError, match="no records"):
        first([])


def test_what_a_carrier_did() -> None:
    original = brought(TEXT, "Agenzia Porto", "2026-03-02T08:00:00Z")
    paragraphs = TEXT.strip().split("\n\n")
    text = "\n\n".join([
        "Tipografia, ci siamo", paragraphs[1], paragraphs[3],
        "Il giornale di domani pubblica una pagina intera di fotografie delle sale restaurate.",
    ])  # fmt: skip
    copy = brought(text.replace("più", "pi?"), "carrier", "2026-03-02T08:30:00Z")
    done = carried(copy, original)
    assert done.title == "Tipografia, ci siamo"
    assert done.late == 1800
    (cut,) = done.cut
    assert cut.of(original.dispatch.copy.text) == paragraphs[2]
    (added,) = done.added
    assert added.of(copy.dispatch.copy.text).startswith("Il giornale di domani")
    assert not done.changed
    assert not done.whole


def test_a_copy_that_is_the_same() -> None:
    original = brought(TEXT, "Agenzia Porto", "2026-03-02T08:00:00Z")
    copy = brought(TEXT + " ", "carrier", "2026-03-02T09:00:00Z")
    done = carried(copy, original)
    assert (done.whole, done.title, done.added, done.moved) == (True, None, (), 0)
