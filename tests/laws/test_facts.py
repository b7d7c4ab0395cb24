"""The laws of facts, tried on bytes and on copy that nobody would think of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from laws import factual, laws, strategies
from ultimora.understand import Rule, understand
from ultimora.understand.figures import figures
from ultimora.understand.languages import tongues
from ultimora.understand.prose import Prose
from ultimora.understand.times import times
from ultimora.values import Facts, Proposed, Rulebook, Span
from ultimora.values.facts import Claim, Figure, Time

# Tables are loaded on first use and the machine is shared: time says nothing here.
patient = settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
DAYS = st.sampled_from([
    None, "2026-01-06", "2026-03-04T15:20+01:00", "2024-02-29T00:00Z", "0001-01-01", "9999-12-31",
    "9999-12-31T23:59", "2026-12-31T23:59+14:00", "2026-01", "2026",
])  # fmt: skip


@patient
@given(st.binary(max_size=400) | strategies.deliveries())
def test_any_bytes_have_facts_or_none(data: bytes) -> None:
    for record in laws.any_bytes_yield_records(data):
        factual.facts_can_be_checked(record)


@patient
@given(st.text(max_size=300), st.sampled_from(factual.LANGUAGES), DAYS)
def test_any_text_in_any_language_has_facts_or_none(
    text: str, language: str | None, day: str | None
) -> None:
    check(text, language, day)


@settings(patient, max_examples=600)
@given(factual.copy(), DAYS)
def test_copy_of_fragments_has_facts_that_can_be_checked(
    copy: tuple[str, str | None], day: str | None
) -> None:
    check(*copy, day)


def check(text: str, language: str | None, day: str | None) -> None:
    """The laws for one text."""
    factual.facts_can_be_checked(understand(factual.dispatch_of(text, language, day)))


@patient
@given(factual.copy())
def test_a_record_with_facts_is_valid_json(copy: tuple[str, str | None]) -> None:
    text, language = copy
    record = understand(factual.dispatch_of(text, language))
    laws.a_record_is_valid_json(record)


@patient
@given(factual.copy(), factual.copy())
def test_times_figures_and_tongues_do_not_hang_on_what_comes_behind(
    copy: tuple[str, str | None], tail: tuple[str, str | None]
) -> None:
    """A paragraph's are the same whatever a far paragraph says: none looks ahead so far.

    Of names, claims and events this does not hold: a fuller name may follow, a quotation go on,
    and an event be told again with more.
    """
    text, language = copy
    between = "\nFoglio." * 3 + "\n"

    def found(text: str, rule: Rule) -> tuple[Any, ...]:
        prose = Prose.of(factual.dispatch_of(text, language, "2026-03-04"))
        return rule(prose, Facts(), Rulebook())

    for rule in (times, figures, tongues):
        alone = found(text + between, rule)
        behind = found(text + between + tail[0], rule)
        assert behind[: len(alone)] == alone
        assert all(fact.span.start >= len(text) for fact in behind[len(alone) :])


# What a tagger without sense says: from which word, how many, so many letters aside, and of what.
GUESSES = st.lists(
    st.tuples(
        st.integers(0, 30), st.integers(1, 4), st.sampled_from([0, 0, 0, 1, -1, -99]),
        st.sampled_from(["person", "organisation", "place", "other", "PER", ""]),
        st.sampled_from([0.5, 0.99, 1.0, 1.0, 0.0, -1.0, 2.0, float("nan"), float("inf")]),
    ),
    max_size=8,
)  # fmt: skip


@patient
@given(factual.copy(), GUESSES)
def test_whatever_a_tagger_proposes_facts_can_be_checked(
    copy: tuple[str, str | None], guesses: list[tuple[int, int, int, str, float]]
) -> None:
    def tagger(text: str, language: str) -> Iterator[Proposed]:
        words = [found.span() for found in re.finditer(r"\w+", text)]
        for first, many, aside, kind, sure in guesses:
            if chosen := words[first : first + many]:
                start, end = chosen[0][0], chosen[-1][1]
                yield Proposed(start + aside, end + aside, text[start:end], kind, sure)

    rules = Rulebook(tagger=lambda text, language: tuple(tagger(text, language)))
    record = understand(factual.dispatch_of(*copy), rules)
    factual.facts_can_be_checked(record, rules)


FIGURE = Figure(id="f1", span=Span(0, 1), rule="law", number=3, unit="droni")
TIME = Time(id="t1", span=Span(0, 1), rule="law", value="2026-01-06", type="date")
CLAIM = Claim(id="c1", span=Span(0, 1), rule="law", parts=(Span(0, 1),), direct=True)


@pytest.mark.parametrize(
    "broken",
    [
        Facts(figures=(replace(FIGURE, number=float("inf")),)),
        Facts(figures=(replace(FIGURE, high=2.0),)),
        Facts(figures=(replace(FIGURE, place="n1"),)),
        Facts(figures=(replace(FIGURE, place="t1"),), times=(TIME,)),
        Facts(figures=(FIGURE, FIGURE)),
        Facts(figures=(replace(FIGURE, span=Span(3, 6)),)),
        Facts(times=(replace(TIME, span=Span(1, 1)),)),
        Facts(times=(replace(TIME, value="2026-13"),)),
        Facts(times=(replace(TIME, since="2026-01-06", until="2026-01-06"),)),
        Facts(times=(replace(TIME, confidence=0),)),
        Facts(claims=(replace(CLAIM, parts=(Span(0, 2),)),)),
        Facts(claims=(replace(CLAIM, cue=Span(4, 9)),)),
    ],
)
def test_the_laws_of_facts_can_be_broken(broken: Facts) -> None:
    with pytest.raises(AssertionError):
        factual.every_span_is_inside(broken, "Testo")
        factual.ids_are_unique_and_lead_somewhere(broken)
        factual.values_are_of_their_kind(broken)


@pytest.mark.parametrize(
    "value",
    [
        "2026-01-06", "2026-01-05TNI", "2025-11", "2026-W02", "2026-W02-WE", "P3M", "PT2H", "PXW",
        "PTXH", "2026-03-03/2026-03-05", "XXXX-WXX-1", "XXXX-XX-XXTMO", "P1D", "PRESENT_REF",
        "2026-01-06T15:30", "2026-01-06T15", "199", "03", "2025-FA", "2026-H1", "P1Y6M",
    ],
)  # fmt: skip
def test_the_values_of_the_guidelines_are_times(value: str) -> None:
    assert factual.TIMEX.fullmatch(value)


@example("PT")
@example("P")
@given(st.sampled_from(["2026-00-01", "2026-01-32", "2026-W54", "T", "2026-Q5", "P3"]))
def test_other_values_are_none(value: str) -> None:
    assert not factual.TIMEX.fullmatch(value)
