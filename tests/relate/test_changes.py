"""What changed from one text to another: words, and what they say."""

from __future__ import annotations

import tomllib
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from tests.relate.deliveries import brought

import growth
from dispatches import written
from ultimora.relate.aligned import aligned
from ultimora.relate.changes import changes
from ultimora.values import Record, Span
from ultimora.values.changes import HOW, KINDS, RUNS, Changes

CASES = tomllib.loads((Path(__file__).parent / "cases" / "changes.toml").read_text("utf-8"))["case"]


def held(before: Record, after: Record) -> Changes:
    """The changes, after looking that their spans hold what they say and nothing is lost."""
    found = changes(before, after)
    texts = before.dispatch.copy.text, after.dispatch.copy.text
    seen: tuple[list[str], list[str]] = ([], [])
    for paragraph in found.body:
        for run in paragraph.runs:
            assert run.kind in RUNS
            sides = (run.was, run.before), (run.now, run.after)
            for (words, span), text, all_ in zip(sides, texts, seen, strict=True):
                assert bool(words) == (span is not None)
                if span:
                    assert " ".join(span.of(text).split()) == words
                    all_ += words.split()
    bodies = (before.dispatch.body.split(), after.dispatch.body.split())
    assert sorted(seen[0]) == sorted(bodies[0])
    assert seen[1] == bodies[1]
    for one in found.substance:
        assert one.kind in KINDS and one.how in HOW
    return found


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["label"])
def test_case(case: dict[str, Any]) -> None:
    before, after = (brought(f"Quel che è accaduto oggi\n\n{case[side].strip()}\n")
                     for side in ("before", "after"))  # fmt: skip
    found = held(before, after)
    runs = [[r.kind, r.was, r.now] for p in found.body for r in p.runs if r.kind != "kept"]
    assert runs == case["runs"]
    substance = [[d.kind, d.how, d.what, d.was, d.now] for d in found.substance]
    if "substance" in case:
        assert substance == case["substance"]
    for told in case.get("says", ()):
        assert told in substance


def test_the_same_is_the_same() -> None:
    record = brought("Titolo\n\nUn paragrafo solo, con due morti e un nome: Mario Rossi.")
    found = held(record, record)
    assert not found.any and not found.substance and not found.longer
    assert [paragraph.fate for paragraph in found.body] == ["kept"]


def test_a_headline_that_was_retold() -> None:
    titles = "Treno deraglia, un morto", "Treno deraglia, due morti"
    story = "(ANSA) - ROMA, 02 MAR - Un treno è deragliato."
    before, after = (brought(f"{title}\n\n{story}") for title in titles)
    found = held(before, after)
    assert [(r.kind, r.was, r.now) for r in found.headline] == [
        ("kept", "Treno deraglia,", "Treno deraglia,"), ("replaced", "un morto", "due morti"),
    ]  # fmt: skip
    assert ("killed", "1", "2") in [(d.what, d.was, d.now) for d in found.substance]


@settings(deadline=None)
@given(st.text(max_size=300), st.text(max_size=300))
@example("a.\x1f \x00\n \x85\u2028\x00.é\x85", " \x00a \n\x1f.")
def test_any_texts_can_be_compared(one: str, other: str) -> None:
    held(brought(f"A\n\n{one}"), brought(f"A\n\n{one[:150]}{other}"))


@given(st.lists(st.integers(0, 5), max_size=60), st.lists(st.integers(0, 5), max_size=60))
def test_pairs_rise_and_are_equal(one: list[int], other: list[int]) -> None:
    pairs = aligned(one, other)
    assert all(one[a] == other[b] for a, b in pairs)
    assert all(a < c and b < d for (a, b), (c, d) in pairwise(pairs))


@pytest.mark.parametrize("word", ["uno ", "a{0} ", "uno due tre. {0}\n\n", "((((", "x\n\n"])
def test_time_grows_with_the_text(word: str) -> None:
    def work(size: int) -> object:
        count = size // len(word)
        one = "".join(word.format(n) for n in range(count))
        other = "".join(word.format(n * 7 % count) for n in range(count))
        return changes(record(one), record(other))

    def record(text: str) -> Record:
        spans, start = [], 0
        for part in text.split("\n\n"):
            if part:
                spans.append(Span(start, start + len(part)))
            start += len(part) + 2
        return Record(written(text, None, spans))

    assert growth.in_proportion(work, 60_000)
