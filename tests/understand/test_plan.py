"""The plan: every kind once, ids in the order of the text, and a bug that costs its kind alone."""

from __future__ import annotations

import re

import pytest

import ultimora.understand as room
from ultimora.understand import understand
from ultimora.understand.prose import Prose
from ultimora.values import Delivery, Facts, Record, Rulebook, Source
from ultimora.wire import carry

COPY = (
    "Due feriti a Bari\n\n(ANSA) - BARI, 06 GEN 2026 - Due persone sono rimaste ferite ieri a Bari."
    " Lo ha detto il sindaco Mario Verdi. “Stanno bene”, ha aggiunto.\n"
)


def record(text: str = COPY, rulebook: Rulebook | None = None) -> Record:
    """What the whole way makes of a text."""
    return next(carry(Delivery(Source("x"), text.encode()), rulebook))


def test_every_fact_has_an_id_of_its_own_and_lies_in_the_text() -> None:
    made = record()
    ids = [fact.id for fact in made.facts]
    assert len(ids) == len(set(ids)) > 4
    assert all(re.fullmatch("[a-z][0-9]+", id) for id in ids)
    text = made.dispatch.copy.text
    assert all(0 <= fact.span.start < fact.span.end <= len(text) for fact in made.facts)
    assert all(0 <= fact.confidence <= 1 for fact in made.facts)


def test_facts_refer_to_facts_that_are_there() -> None:
    made = record()
    figures = [made.facts.get(id) for f in made.facts.figures for id in (f.place, f.time, f.claim)]
    assert len(made.facts.figures) * 3 == len(figures)
    named = [f.speaker.name for f in made.facts.claims if f.speaker and f.speaker.name]
    assert named and all(made.facts.get(id) for id in named)


def test_a_rule_that_is_switched_off_finds_nothing() -> None:
    made = record(rulebook=Rulebook(without=frozenset({"figures"})))
    assert made.facts.figures == () and made.facts.names


def test_a_bug_costs_its_own_kind_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    def figures(prose: Prose, facts: Facts, rulebook: Rulebook) -> tuple[object, ...]:
        raise ZeroDivisionError("by nought")

    plan = tuple((k, figures if k == "figures" else rule) for k, rule in room.PLAN)
    monkeypatch.setattr(room, "PLAN", plan)
    made = record()
    assert made.facts.figures == () and made.facts.names
    assert {t.code for t in made.dispatch.troubles} == {"internal"}
    assert "figures" in made.dispatch.troubles[0].message


def test_text_without_prose_has_no_facts() -> None:
    assert len(understand(record("…\n").dispatch).facts) == 0


def test_a_town_that_is_somebody_is_that_person() -> None:
    made = record("Il ministro Guido Ferrara ha parlato.\n\nPoi Ferrara è partito per Napoli.\n")
    found = {(n.name, n.kind, len(n.mentions)) for n in made.facts.names}
    assert ("Guido Ferrara", "person", 2) in found
