"""The language of headlines, and the runs of others inside a dispatch."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dispatches import written
from ultimora.reference.tongues import KINDS, guess
from ultimora.understand.languages import tongues
from ultimora.understand.prose import Prose
from ultimora.values import (
    Facts,
    Rulebook,
    Span,
)

CASES = Path(__file__).parent / "cases"


def rows(name: str) -> dict[str, Any]:
    """The tables of one file."""
    return tomllib.loads((CASES / name).read_text(encoding="utf-8"))


def prose(text: str, language: str | None) -> Prose:
    """Paragraphs, an empty line between them."""
    spans, at = [], 0
    for paragraph in text.split("\n\n"):
        spans.append(Span(at, at + len(paragraph)))
        at += len(paragraph) + 2
    return Prose.of(written(text, language, spans))


def headlines() -> list[tuple[str, str]]:
    """Each headline of the six languages with its language."""
    return [
        (language, headline)
        for language, table in rows("headlines.toml").items()
        for headline in table.get("headlines", ())
    ]


def test_headlines_of_the_six_languages() -> None:
    wrong = [(headline, guess(headline)) for code, headline in headlines()
             if guess(headline)[0] != code]  # fmt: skip
    assert len(headlines()) >= 120
    assert len(wrong) <= 2, wrong


@pytest.mark.parametrize(("code", "headline"), rows("headlines.toml")["others"].items())
def test_headlines_of_other_languages(code: str, headline: str) -> None:
    assert guess(headline)[0] == code


def test_a_dispatch_is_told_by_its_words_alone() -> None:
    """A text that leads clearly is not looked at letter by letter."""
    text = "Il presidente ha detto che non è vero e che lo dirà anche al governo. " * 12
    assert guess(text)[0] == "it"
    assert guess(text)[1] > 20


@pytest.mark.parametrize("text", ["", "123", "ANSA", "%%%", "\ud800", "ქართული ენა"])
def test_too_little_has_no_language(text: str) -> None:
    assert guess(text) == (None, 0.0)


@pytest.mark.parametrize("case", rows("languages.toml")["case"], ids=lambda case: case["label"])
def test_runs(case: dict[str, Any]) -> None:
    found = tongues(prose(case["text"], case["language"]), Facts(), Rulebook())
    assert [f"{run.language}: {run.span.of(case['text'])}" for run in found] == case["runs"]


@given(st.text(max_size=400), st.sampled_from([*KINDS, "nl", None]))
@settings(max_examples=150, deadline=None)
def test_any_text(text: str, language: str | None) -> None:
    seen = prose(text, language)
    for run in tongues(seen, Facts(), Rulebook()):
        assert 0 <= run.span.start < run.span.end <= len(text)
        assert run.language != language
        assert 0 < run.confidence <= 1


@given(st.text(max_size=700))
@settings(max_examples=150, deadline=None)
def test_any_text_has_a_language_or_none(text: str) -> None:
    language, lead = guess(text)
    assert (language is None) == (lead == 0.0) or lead >= 0.0


def test_much_garbage_is_read_in_seconds() -> None:
    text = '"a “b «the und ' * 20_000 + "\n\n" + "x" * 200_000
    assert isinstance(tongues(prose(text, "it"), Facts(), Rulebook()), tuple)
