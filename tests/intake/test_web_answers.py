"""The rules of polling, as a table of cases without any network."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ultimora.intake.announced import announced
from ultimora.intake.answers import DAY, Answer, asked_at, conditions, decided, moment
from ultimora.values import Source, Trouble
from ultimora.values.days import stamp

CASES = tomllib.loads((Path(__file__).parent / "cases" / "answers.toml").read_text("utf-8"))["case"]
NOW = moment("2026-01-06T12:00:00Z")
PORTO = Source("porto", "feed", "https://porto.example/feed")


@pytest.mark.parametrize("case", CASES, ids=[case["label"] for case in CASES])
def test_what_follows(case: dict[str, Any]) -> None:
    answer = Answer(
        case.get("status", 0),
        tuple(case.get("headers", {}).items()),
        case.get("body", "").encode(),
        PORTO.address,
        case.get("moved_to"),
        Trouble("any", case["trouble"]) if "trouble" in case else None,
    )
    state, next_poll, health = (
        (decision := decided(PORTO, case.get("state", {}), answer, NOW)).state,
        decision.next_poll,
        decision.health,
    )
    assert health == case["health"]
    for key, value in case.get("after", {}).items():
        assert state.get(key, "") == value, key
    if "wait" in case:
        assert next_poll is not None
        least, most = case["wait"]
        assert least <= next_poll - NOW <= most
        assert abs(moment(state["not-before"]) - next_poll) < 1
    assert (next_poll is None) == (health == "gone")


statuses = st.sampled_from([0, 200, 204, 301, 304, 403, 404, 410, 429, 500, 503]) | st.integers(0)
names = st.sampled_from(["etag", "Retry-After", "cache-control", "link", "last-modified"])
words = st.text(max_size=30) | st.sampled_from(["max-age=9999999999999999999", "99999999999999"])
keys = st.sampled_from(["etag", "failures", "quiet", "full", "address", "asked", "sha256", "x"])


@given(
    st.dictionaries(keys, words), statuses, st.lists(st.tuples(names, words), max_size=4),
    st.binary(max_size=80), st.booleans(), st.floats(0, 4e9), st.integers(-9, 10**9),
)  # fmt: skip
def test_any_answer_leads_on(
    state: dict[str, str], status: int, headers: list[tuple[str, str]], data: bytes,
    failed: bool, now: float, every: int,
) -> None:  # fmt: skip
    source = Source("porto", "feed", "https://porto.example/feed", every=every)
    trouble = Trouble("any", "Any.") if failed else None
    answer = Answer(status, tuple(headers), data, "https://porto.example/", None, trouble)
    decision = decided(source, state, answer, now)
    assert decision == decided(source, state, answer, now)
    if decision.health != "gone":
        assert decision.next_poll is not None
        assert 59 < decision.next_poll - now <= max(DAY, 4.4 * every) + 1
    assert all(isinstance(value, str) for value in decision.state.values())
    assert asked_at(source, decision.state).startswith(("http", state.get("address", "http")))
    conditions(source, decision.state, now)


@given(st.binary(max_size=300), st.lists(st.tuples(st.just("Link"), st.text(max_size=60))))
def test_no_feed_spoils_what_it_announces(data: bytes, headers: list[tuple[str, str]]) -> None:
    announced(data, tuple(headers))


def test_a_source_that_never_changes_is_asked_in_full_once_a_week() -> None:
    known = {"etag": "x", "full": stamp(NOW - 6 * DAY)}
    assert conditions(PORTO, known, NOW) == {"If-None-Match": "x"}
    assert conditions(PORTO, known, NOW + 2 * DAY) == {}


def test_what_cannot_stand_in_a_header_is_not_sent() -> None:
    assert conditions(PORTO, {"etag": 'x"\r\nCookie: a', "full": stamp(NOW)}, NOW) == {}
