"""Times by the table of `cases/times.toml`, and what must hold of any text."""

from __future__ import annotations

import re
import time
import tomllib
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ultimora.reference.calendars import CALENDARS
from ultimora.reference.time_words import TIME_WORDS
from ultimora.understand.prose import Prose
from ultimora.understand.times import times
from ultimora.understand.times_days import bounds, easter, feast
from ultimora.understand.times_grammar import BEGINNINGS, grammar
from ultimora.understand.times_readers import READERS
from ultimora.understand.times_spelling import lexicon
from ultimora.values import Delivery, Dispatch, Facts, Moment, Rulebook, Source, Span
from ultimora.values.facts import Mention, Name, Time
from ultimora.wire import carry

_TABLE = Path(__file__).with_name("cases") / "times.toml"
CASES: list[dict[str, Any]] = tomllib.loads(_TABLE.read_text("utf-8"))["case"]
ANCHOR = "2026-01-06T15:00"  # a Tuesday
LANGUAGES = sorted(TIME_WORDS)
(_RECORD,) = carry(Delivery(Source("test"), b"Foglio."))


def dispatch(text: str, language: str, published: str | None = ANCHOR) -> Dispatch:
    """A dispatch whose body is a text, a paragraph a line, in a language told."""
    bounds_of = [m.span() for m in re.finditer(r"[^\n]+", text)]
    copy = replace(_RECORD.dispatch.copy, text=text, language=language, edits=())
    return replace(
        _RECORD.dispatch, copy=copy, headline=None, findings=(),
        paragraphs=tuple(Span(*one) for one in bounds_of),
        published=Moment(published) if published else None,
    )  # fmt: skip


def found(text: str, language: str, published: str | None = ANCHOR) -> tuple[Time, ...]:
    """The times of a text."""
    return times(Prose.of(dispatch(text, language, published)), Facts(), Rulebook())


@pytest.mark.parametrize("case", CASES, ids=[f"{c['language']}: {c['label']}" for c in CASES])
def test_the_table(case: dict[str, Any]) -> None:
    text = case["text"]
    made = found(text, case["language"], case.get("anchor", ANCHOR) or None)
    assert [[text[t.span.start : t.span.end], t.value] for t in made] == case["times"]


def test_the_table_is_wide() -> None:
    assert len(CASES) >= 150
    assert {case["language"] for case in CASES} == set(LANGUAGES)
    assert len({(c["language"], c["label"]) for c in CASES}) == len(CASES)


_WORDS = [
    word
    for language in LANGUAGES
    for word in (lexicon(language) or pytest.fail("no lexicon")).words
] + [word for c in CALENDARS for word in c.weekdays.split()]
_PIECES = st.sampled_from(
    [*sorted(set(_WORDS)), "3", "15", "2025", "15.30", "15:30", "1.", ",", ".", "(", "del", "XIX"]
)
_TALK = st.lists(_PIECES, max_size=40).map(" ".join)


@given(_TALK | st.text(max_size=200), st.sampled_from([*LANGUAGES, "ru", ""]), st.booleans())
@settings(max_examples=400, deadline=None)
def test_any_text_gives_times_inside_it_or_none(text: str, language: str, dated: bool) -> None:
    made = found(text, language, ANCHOR if dated else None)
    last = 0
    for one in made:
        assert last <= one.span.start < one.span.end <= len(text)
        assert text[one.span.start : one.span.end].strip()
        assert one.value and one.type in ("date", "time", "duration", "set")
        assert 0 < one.confidence <= 1
        assert one.since is None or one.until is None or one.since < one.until
        last = one.span.end


@pytest.mark.parametrize("published", ["0001-01-01T00:00", "9999-12-31T23:59"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_ends_of_the_calendar_raise_nothing(language: str, published: str) -> None:
    for case in CASES:
        if case["language"] == language:
            found(case["text"], language, published)


def test_a_rule_begins_with_no_other_letter_than_it_says() -> None:
    letters = "GWlXMkydnwhgozixLNCPjEVQRrJABbUs5OHI3YeSFTKvDpta2fcqumZ&;_9~.,()-/%'"
    for language in LANGUAGES:
        for name, pattern in grammar(language).rules:
            said = set(BEGINNINGS[name])
            for letter in set(letters) - said:
                for behind in ("", *letters):
                    for next_one in letters:
                        assert not pattern.match(behind + letter + next_one, len(behind)), name


def test_every_rule_has_a_reader() -> None:
    assert set(READERS) == {name for code in LANGUAGES for name, _ in grammar(code).rules}


def test_two_million_characters_of_anything_pass_in_seconds() -> None:
    pieces = ("3 marzo 2025 ", "alle ", "a" * 50, "dal 3 al ", "lunedì, ", "1 ", "fra ")
    text = "".join(piece * (2_000_000 // 7 // len(piece)) for piece in pieces)
    prose = Prose.of(dispatch(text, "it"))
    begun = time.process_time()
    times(prose, Facts(), Rulebook())
    assert time.process_time() - begun < 120


def test_what_stands_inside_a_longer_name_is_no_time() -> None:
    text = "La mostra nata per Expo 2015 riapre nel 2027."
    start = text.index("Expo")
    name = Name(
        span=Span(start, start + 9), rule="test", kind="other", name="Expo 2015",
        mentions=(Mention(Span(start, start + 9), "test"),),
    )  # fmt: skip
    made = times(Prose.of(dispatch(text, "it")), Facts(names=(name,)), Rulebook())
    assert [one.value for one in made] == ["2027"]


def test_without_a_day_relative_times_stay_open() -> None:
    today, year = found("Oggi riapre il ponte chiuso nel 2019.", "it", None)
    assert (today.value, today.since) == ("XXXX-XX-XX", None)
    assert (year.value, year.since, year.until) == ("2019", "2019-01-01", "2020-01-01")


@pytest.mark.parametrize(
    ("value", "start", "end"),
    [
        ("2026-01-06", "2026-01-06", "2026-01-07"),
        ("2026-01-05TNI", "2026-01-05T20:00", "2026-01-06T06:00"),
        ("2026-01-06TMO", "2026-01-06T00:00", "2026-01-06T12:00"),
        ("2026-01-06T15:30", "2026-01-06T15:30", "2026-01-06T15:31"),
        ("2026-01-06T24", "2026-01-07T00:00", "2026-01-07T01:00"),
        ("2025-11", "2025-11-01", "2025-12-01"),
        ("2025-12", "2025-12-01", "2026-01-01"),
        ("2026-W02", "2026-01-05", "2026-01-12"),
        ("2026-W02-WE", "2026-01-10", "2026-01-12"),
        ("2026-Q1", "2026-01-01", "2026-04-01"),
        ("2026-H2", "2026-07-01", "2027-01-01"),
        ("2025-WI", "2025-12-01", "2026-03-01"),
        ("199", "1990-01-01", "2000-01-01"),
        ("18", "1800-01-01", "1900-01-01"),
        ("2026-03-03/2026-03-05", "2026-03-03", "2026-03-06"),
        ("P3M", None, None),
        ("PRESENT_REF", None, None),
        ("XXXX-WXX-1", None, None),
        ("9999", "9999-01-01", None),
    ],
)
def test_the_interval_that_a_value_may_mean(value: str, start: str | None, end: str | None) -> None:
    assert bounds(value) == (start, end)


@pytest.mark.parametrize(
    ("year", "month", "day"),
    [(1961, 4, 2), (2000, 4, 23), (2024, 3, 31), (2025, 4, 20), (2026, 4, 5), (2038, 4, 25)],
)
def test_easter_is_where_the_church_has_it(year: int, month: int, day: int) -> None:
    assert easter(year) == date(year, month, day)


def test_feasts_that_move() -> None:
    assert feast("X11-4-3", 2025) == date(2025, 11, 27)  # Thanksgiving
    assert feast("X05--1-0", 2026) == date(2026, 5, 25)  # Memorial Day
    assert feast("E-2", 2026) == date(2026, 4, 3)  # Good Friday
