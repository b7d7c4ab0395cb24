"""What it is about: by the agency's codes and sections, and by the words of the text."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ultimora.reference.topic_words import TOPIC_WORDS
from ultimora.reference.topics import SECOND, TOPICS, name_of, top_of, tops_of_section
from ultimora.understand.prose import Prose
from ultimora.understand.topics import topics
from ultimora.values import (
    Carrier,
    CleanCopy,
    Delivery,
    Dispatch,
    Facts,
    Finding,
    Offsets,
    Rulebook,
    Sheet,
    Source,
    Span,
)
from ultimora.values.facts import Topic

CASES = tomllib.loads(
    (Path(__file__).parent / "cases" / "topics.toml").read_text(encoding="utf-8")
)["case"]


def found(text: str, language: str | None = None, **told: Any) -> tuple[Topic, ...]:
    """The topics of a headline and paragraphs, an empty line between them."""
    sheet = Sheet(Delivery(Source("t"), b""), Span(0, 0), text, "text/plain", Offsets.shifted(0))
    spans, at = [], 0
    for paragraph in text.split("\n\n"):
        spans.append(Span(at, at + len(paragraph)))
        at += len(paragraph) + 2
    head = (Finding("headline", "", spans[0], "t"),) if len(spans) > 1 else ()
    dispatch = Dispatch(CleanCopy(sheet, text, language=language), findings=head,
                        paragraphs=tuple(spans[1:] or spans), **told)  # fmt: skip
    return topics(Prose.of(dispatch), Facts(), Rulebook())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["label"])
def test_leads(case: dict[str, Any]) -> None:
    told = found(case["text"], case["language"])
    assert told
    assert told[0].code[7:9] in case["topics"]
    assert told[0].rule == "topics.words"
    assert all(one.code[7:9] in case["topics"] for one in told if one.confidence >= 0.95)


UNCLEAR = [
    ("it", "Buongiorno a tutti, ecco l'agenda di oggi."),
    ("it", "Segue servizio con immagini e interviste."),
    ("en", "The following is a test of the new line. Please disregard."),
    ("fr", "Bonjour, voici les prévisions de la rédaction pour demain."),
    ("de", "Guten Morgen, hier ist die Übersicht für den Tag."),
    ("es", "Buenos días, estas son las citas de hoy."),
    ("pt", "Bom dia, segue a agenda de hoje."),
    ("nl", "De regering heeft gisteren een akkoord bereikt over de begroting."),
    (None, "%% 12 34 56"),
    ("it", ""),
]


@pytest.mark.parametrize(("language", "text"), UNCLEAR)
def test_what_is_unclear_gives_none(language: str | None, text: str) -> None:
    assert not [one for one in found(text, language) if one.confidence >= 0.8]


CODES = [
    ("medtop:15000000", "15000000"), ("medtop:20000574", "11000000"),
    ("http://cv.iptc.org/newscodes/mediatopic/20000082", "02000000"),
    ("subj:11003002", "11000000"), ("15054000", "15000000"), ("subj:17002000", "06000000"),
    ("medtop:20001128", "17000000"), ("medtop:20000053", "16000000"),
    ("medtop:20001171", "04000000"), ("medtop:20000917", "10000000"),
    ("medtop:99000000", None), ("medtop:20009999", None), ("CRO", None), ("1234567", None),
    ("123456789", None), ("", None),
]  # fmt: skip


@pytest.mark.parametrize(("code", "top"), CODES)
def test_codes(code: str, top: str | None) -> None:
    assert top_of(code) == top


SECTIONS = [
    ("SPO", "15"), ("POL", "11"), ("ECO", "04"), ("SPE", "01"), ("Sport", "15"),
    ("Wirtschaft", "04"), ("Vermischtes", "08"), ("economía", "04"), ("Économie", "04"),
    ("Cronaca", "02 03 08 14"), ("CRO", "02 03 08 14"), ("Esteri", "11 16 04"), ("EST", "11 16 04"),
    ("economia/trasporti", "04"), ("Home > Sport > Calcio", "15"), ("s", "15"), ("F", "04"),
    ("i", ""), ("Kultur", "01"), ("Santé", "07"), ("Medio ambiente", "06"), ("Ireland", ""),
    ("Salute", "07"), ("Meteo", "17"), ("Faits divers", "02 03 08 14"), ("wi", "04"),
    ("Sucesos", "02 03 08 14"), ("Vaticano", "12"), ("", ""), ("Mundo", "11 16 04"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "tops"), SECTIONS)
def test_sections(name: str, tops: str) -> None:
    assert tops_of_section(name) == tuple(f"{top}000000" for top in tops.split())


def test_codes_go_before_sections_and_words() -> None:
    text = CASES[0]["text"]
    told = found(text, "it", topics=("subj:15054000", "medtop:20000574", "x"), section="ECO")
    assert [(one.code, one.rule) for one in told] == [
        ("medtop:15000000", "topics.code"), ("medtop:11000000", "topics.code")
    ]  # fmt: skip
    assert told[0].name == "sport"
    assert told[0].confidence > told[1].confidence


def test_a_section_of_one_topic_goes_before_words() -> None:
    (told,) = found(CASES[0]["text"], "it", section="Economia")
    assert (told.code, told.rule, told.confidence) == ("medtop:04000000", "topics.section", 0.95)


def test_a_wide_section_leaves_the_words_to_say() -> None:
    (told, *_) = found(CASES[1]["text"], "it", section="Cronaca")
    assert (told.code, told.rule) == ("medtop:02000000", "topics.words")


def test_a_category_of_a_carrier_is_a_hint_alone() -> None:
    told = found(CASES[0]["text"], "it", carrier=Carrier(categories=("Blog", "Sport")))
    assert told[0].code == "medtop:01000000"


def test_a_hint_for_a_headline_alone() -> None:
    text = "Oggi alle nove"
    sheet = Sheet(Delivery(Source("t"), b""), Span(0, 0), text, "text/plain", Offsets.shifted(0))
    whole = Span(0, len(text))
    dispatch = Dispatch(
        CleanCopy(sheet, text, language="it"), carrier=Carrier(categories=("Sport",)),
        findings=(Finding("headline", text, whole, "t"),),
    )  # fmt: skip
    assert [one.span for one in topics(Prose.of(dispatch), Facts(), Rulebook())] == [whole]


def test_at_most_three_and_the_first_most_certain() -> None:
    text = "\n\n".join(case["text"] for case in CASES[:6])
    told = found(text, "it")
    assert 1 < len(told) <= 3
    assert max(told, key=lambda one: one.confidence) == told[0]
    assert len({one.code for one in told}) == len(told)


@given(st.text(max_size=400), st.sampled_from([*TOPIC_WORDS, "nl", None]),
       st.none() | st.text(max_size=20), st.lists(st.text(max_size=12), max_size=3))  # fmt: skip
@settings(max_examples=150, deadline=None)
def test_any_text(text: str, language: str | None, section: str | None, codes: list[str]) -> None:
    for one in found(text, language, section=section, topics=tuple(codes)):
        assert 0 <= one.span.start <= one.span.end <= len(text)
        assert one.code.removeprefix("medtop:") in TOPICS
        assert 0.5 <= one.confidence <= 1


def test_the_tables_are_whole() -> None:
    assert len(TOPICS) == 17
    assert all(set(names) == {"en", "it", "fr", "de", "es", "pt"} for names in TOPICS.values())
    assert all(top_of(code) in TOPICS for code in SECOND)
    assert name_of("20000574") == "election"
    assert name_of("11000000") == "politics"
    assert name_of("x") == ""
    for words in TOPIC_WORDS.values():
        assert {f"{top}000000" for top in words} - {"00000000"} == set(TOPICS)


def test_much_garbage_is_read_in_seconds() -> None:
    assert found("governo Regierung election \n" * 40_000, "de") is not None
