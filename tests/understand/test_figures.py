"""Figures: what counts or measures, what befell it, and what counts nothing."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from growth import in_proportion
from ultimora.reference.befell import BEFELL, roles
from ultimora.reference.counting import COUNTING
from ultimora.reference.numerals import NUMERALS
from ultimora.understand.figures import figures
from ultimora.understand.lines import keyed
from ultimora.understand.numbers import numeral
from ultimora.understand.prose import Prose
from ultimora.values import Delivery, Facts, Rulebook, Source, Span
from ultimora.values.facts import Figure, Mention, Name, Time
from ultimora.wire import carry

CASES = tomllib.loads((Path(__file__).parent / "cases" / "figures.toml").read_text())["case"]
LANGUAGES = ("it", "en", "fr", "de", "es", "pt")
RULES = Rulebook()
(_RECORD,) = carry(Delivery(Source("made"), b"Foglio."))


def prose(text: str, language: str) -> Prose:
    """A dispatch of which every line is a paragraph."""
    copy = replace(_RECORD.dispatch.copy, text=text, language=language, edits=())
    spans, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            spans.append(Span(at, at + len(line)))
        at += len(line) + 1
    bare = replace(_RECORD.dispatch, copy=copy, headline=None, findings=(), paragraphs=tuple(spans))
    return Prose.of(bare)


def found(text: str, language: str, facts: Facts | None = None) -> tuple[Figure, ...]:
    """The figures of a text, as the rule gives them."""
    return figures(prose(text, language), facts or Facts(), RULES)


def said(figure: Figure) -> str:
    """A figure as the tables write it: approximator, number or range, unit, role."""
    number = f"{figure.number:.12g}" + (f"..{figure.high:.12g}" if figure.high is not None else "")
    return " ".join(filter(None, (figure.approximator, number, figure.unit, figure.role)))


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['language']}: {case['label']}")
def test_figures(case: dict[str, object]) -> None:
    text, language = str(case["text"]), str(case["language"])
    assert [said(figure) for figure in found(text, language)] == case["figures"]


def test_a_figure_reaches_from_its_approximator_to_its_noun() -> None:
    text = "Secondo il sindaco oltre 27 nuove imprese hanno aderito."
    (figure,) = found(text, "it")
    assert figure.span.of(text) == "oltre 27 nuove imprese"


def test_numbers_of_names_and_times_are_none() -> None:
    text = "Nel 2026 il reparto G8 Quattro Stelle apre tre sale."
    name = Span(text.index("G8"), text.index(" apre"))
    facts = Facts(
        names=(Name(span=name, rule="made", kind="other", name="G8 Quattro Stelle",
                    mentions=(Mention(name, "made"),)),)
    )  # fmt: skip
    assert [said(figure) for figure in found(text, "it", facts)] == ["3 sale"]


def test_place_and_time_of_the_sentence_are_linked_where_there_is_but_one() -> None:
    text = "Ieri a Kursk sono morte due persone. Altre tre persone sono state ferite."
    place, day = Span(7, 12), Span(0, 4)
    facts = Facts(
        names=(Name(id="n1", span=place, rule="made", kind="place", name="Kursk",
                    mentions=(Mention(place, "made"),)),),
        times=(Time(id="t1", span=day, rule="made", value="2026-01-05", type="date"),),
    )  # fmt: skip
    first, second = found(text, "it", facts)
    assert (first.place, first.time) == ("n1", "t1")
    assert (second.place, second.time) == (None, None)


def test_two_places_leave_it_open() -> None:
    text = "Tra Kursk e Tver sono morte due persone."
    names = tuple(
        Name(id=f"n{at}", span=Span(at, at + 5), rule="made", kind="place", name=text[at : at + 5],
             mentions=(Mention(Span(at, at + 5), "made"),))
        for at in (4, 12)
    )  # fmt: skip
    (figure,) = found(text, "it", Facts(names=names))
    assert figure.place is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_word_means_what_it_says(language: str) -> None:
    table = NUMERALS[language]
    for word, value in table.words.items():
        one = prose(word, language)
        got = numeral(one.words, keyed(one), 0, len(one.words), table)
        if word not in table.ones:
            assert got is not None and got.value == value, word


def test_the_tables_know_the_same_languages() -> None:
    assert set(NUMERALS) == set(COUNTING) == set(BEFELL) == set(LANGUAGES)


def test_roles_are_those_of_the_guidelines() -> None:
    assert roles() == {
        "killed", "injured", "missing", "arrested", "displaced", "evacuated", "rescued",
        "kidnapped", "infected", "intercepted", "destroyed", "dismissed", "hired", "age", "up",
        "down", "burnt", "fled", "sent", "fell", "swept", "lost",
    }  # fmt: skip


PIECES = st.sampled_from(
    "3 12 1.500 1,500 2026 15.30 1’000 350 000 % € $ £ - – + ( ) , . : ; ° un uno una due tre mila "
    "mille milioni milione cinquantina migliaia di e o tra fra da a al dal del dell' oltre circa "
    "fino almeno mezzo mezza punto punti anni enne 45enne morti feriti persone sono stati uccisi "
    "arrestate droni in calo one two hundred thousand million and half a dozen dozens of people "
    "killed were between to from quatre-vingt-dix cents millions d'euros ein eine zwei "
    "zweihunderttausend Mio Euro Prozent tote um medio mil cien y más que ½ ٣ ² ９ 1e5 0 00 "
    "superiore pari hanno ha che si altri altre dei quali".split(" ")
)


@settings(max_examples=400, deadline=None)
@given(st.lists(PIECES, max_size=40), st.sampled_from(LANGUAGES))
@example(["9" * 400], "it")
@example(["mille"] * 60, "it")
@example(["million"] * 60, "en")
@example(["1" * 15, "miliardi", "di", "miliardi"], "it")
def test_any_words_give_figures_inside(pieces: list[str], language: str) -> None:
    check(" ".join(pieces), language)


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=200), st.sampled_from(LANGUAGES))
def test_any_text_gives_figures_inside(text: str, language: str) -> None:
    check(text, language)


def check(text: str, language: str) -> None:
    """Spans lie inside, numbers are finite and in order, confidences are shares."""
    for figure in found(text, language):
        assert 0 <= figure.span.start < figure.span.end <= len(text)
        assert 0 <= figure.number < 1e16
        assert figure.high is None or figure.number < figure.high < 1e16
        assert figure.unit and 0 < figure.confidence <= 1


@pytest.mark.parametrize(
    "piece", ["3 ", "tre persone ", "1 000 ", "un ", "milioni ", "morti e ", "9"]
)
def test_time_is_linear(piece: str) -> None:
    assert in_proportion(lambda n: figures(prose(piece * n, "it"), Facts(), RULES), 2_000, 8)
