"""Words as the index knows them, and the marks that show them in stored text."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.searched import record
from ultimora.archive.matching import POSTGRES, SQLITE, compiled
from ultimora.archive.snippet import LENGTH, Seeker, snippet
from ultimora.archive.words import HEAD, folded, indexed, joined, lexemes, stems, tokens
from ultimora.values import Notice, Record, Span
from ultimora.values.query import Query


@pytest.mark.parametrize(("text", "words"), [
    ("L’Ucraina, dell'arte", "l ucraina dell arte"),
    ("Straße ŁÓDŹ Ærø œuvre", "strasse lodz aero oeuvre"),
    ("perche\u0301 co\u00adoperare ﬁne ２０２６", "perche cooperare fine 2026"),
    ("Сергей Єлисеєв", "сергеи єлисеєв"),
    ("北京 2026", "北 京 2026"),
    ("a_b ½", "a b 1 2"),
])  # fmt: skip
def test_words_are_folded(text: str, words: str) -> None:
    assert tokens(text) == words.split()


@pytest.mark.parametrize(("text", "whole"), [
    ("anti-doping e co-op", ["antidoping", "coop"]),
    ("1.500, 1,500 e 1\u00a0500 ma 3,5", ["1500", "1500", "1500"]),
    ("12.345.678", ["12345678"]),
    ("alle 10.30", []),
])  # fmt: skip
def test_what_is_written_apart_is_also_one(text: str, whole: list[str]) -> None:
    assert joined(text) == whole


def test_stems_are_those_of_the_language() -> None:
    assert stems("sindaci", ["it"]) & stems("sindaco", ["it"])
    assert stems("Häuser", ["de"]) & stems("haus", ["de"])
    assert stems("sindaci", ["xx"]) == set()


@given(st.text(max_size=200))
def test_tokens_are_what_both_indexes_take(text: str) -> None:
    for token in tokens(text):
        assert token.isalnum() and folded(token) == token


@given(st.text(max_size=200))
def test_any_record_can_be_indexed(text: str) -> None:
    made = indexed(record("x", "it", "2026-01-01", text[:50], text))
    assert all(token.isalnum() for token in " ".join(made).split())
    assert all(part.count(":") == 1 for part in lexemes(made).split(" "))


def test_a_huge_body_stays_within_postgresql() -> None:
    body = " ".join(f"parola{n}" for n in range(300_000))
    assert len(lexemes(indexed(record("x", "it", "2026-01-01", "Titolo", body)))) < 1_000_000


def test_a_hidden_body_leaves_no_word() -> None:
    made = record("x", "it", "2026-01-01", "Titolo", "Segretissimo")
    hidden = Record(replace(made.dispatch, notices=(Notice("kill", "KILL"),)))
    assert "segret" in " ".join(indexed(made))
    assert "segret" not in " ".join(indexed(hidden))


def test_headline_stems_are_apart() -> None:
    made = indexed(record("x", "it", "2026-01-01", "Sindaci", "Governi"))
    assert made.stems.split() == [f"{HEAD}{stem}" for stem in stems("sindaci", ["it"])] + [
        *stems("governi", ["it"])
    ]


@pytest.mark.parametrize(("query", "text", "marks"), [
    ("citta", "La città, le Città.", ["città", "Città"]),
    ("strasse", "Alte Straße", ["Straße"]),
    ('"di pace"', "di  pace, di guerra, DI PACE", ["di  pace", "DI PACE"]),
    ("gov*", "Governo e governi, sgoverno", ["Governo", "governi"]),
    ("anti-doping", "Controllo antidoping e anti-doping", ["antidoping", "anti-doping"]),
    ('pace "trattato di pace"', "Il trattato di pace", ["trattato di pace"]),
    ("-pace guerra", "pace e guerra", ["guerra"]),
    ("headline:pace", "pace", []),
    ("北京", "在北京。", ["北京"]),
    ("l'Ucraina", "dell’Ucraina", ["Ucraina"]),
])  # fmt: skip
def test_marks(query: str, text: str, marks: list[str]) -> None:
    found = Seeker(Query.read(query)).marks(text, "body", "it")
    assert [mark.of(text) for mark in found] == marks


@pytest.mark.parametrize(("query", "language", "text"), [
    ("die", "en", "dying"),
    ("dying", "en", "died"),
    ("ahnlich", "de", "aehnliches"),
    ("oeuvre", "fr", "œuvres"),
    ("a", "it", "À"),
])  # fmt: skip
def test_stems_with_another_beginning_are_marked(query: str, language: str, text: str) -> None:
    found = Seeker(Query.read(query)).marks(f"({text})", "body", language)
    assert found == [Span(1, 1 + len(text))]


@given(st.text("abcà ’-\n.", max_size=600), st.lists(st.integers(0, 599), max_size=12))
def test_snippets_show_their_marks(text: str, cuts: list[int]) -> None:
    ends = sorted({min(cut, len(text)) for cut in cuts})
    marks = [Span(a, b) for a, b in zip(ends[::2], ends[1::2], strict=False)]
    shown = snippet(text, marks)
    assert "\n" not in shown.text and len(shown.text) <= LENGTH + 2
    for mark in shown.marks:
        assert 0 <= mark.start <= mark.end <= len(shown.text)
    originals = [" ".join(m.of(text).split()) for m in marks]
    assert {" ".join(m.of(shown.text).split()) for m in shown.marks} <= set(originals)


def test_a_snippet_is_cut_between_words_around_most_marks() -> None:
    text = "vuoto " * 100 + "la pace dopo la guerra " + "vuoto " * 100 + "pace"
    shown = snippet(text, Seeker(Query.read("pace guerra")).marks(text, "body", "it"))
    assert [mark.of(shown.text) for mark in shown.marks] == ["pace", "guerra"]
    assert shown.text.startswith("…vuoto ") and shown.text.endswith(" vuoto…")


def test_a_query_is_one_expression_where_the_index_can_decide() -> None:
    query = Query.read("agency:ansa governo -sport from:2026-01-01 to:2026-01-01")
    for dialect in (SQLITE, POSTGRES):
        asked = compiled(query, dialect)
        assert asked.words and "zqagencyzqansa" in asked.words and not asked.conditions
        assert asked.high - asked.low == 86_400 << 20
