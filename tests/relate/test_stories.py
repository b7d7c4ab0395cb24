"""Records that tell one event come together, whoever tells it; others stay apart."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from growth import in_proportion
from ultimora.relate.clues import MOST, clues
from ultimora.relate.clusters import likeness, placed, stories
from ultimora.relate.spelling import alike
from ultimora.values import CleanCopy, Delivery, Dispatch, Record, Source, Span
from ultimora.values.story import Link, Ties
from ultimora.values.trace import CLUES, Clue, Trace
from ultimora.wire import carry

CASES = tomllib.loads((Path(__file__).parent / "cases" / "stories.toml").read_text())["case"]


class Wire:
    """An archive's side in memory: every record is near every other."""

    def __init__(self) -> None:
        self.seen: dict[str, Trace] = {}
        self.tales: dict[str, list[Trace]] = {}

    def sharing_prints(self, trace: Trace, most: int) -> Sequence[tuple[str, int]]:
        """None: copies are not what is tested."""
        return ()

    def sharing_clues(self, trace: Trace, most: int) -> Sequence[tuple[str, float]]:
        """All that was seen."""
        return [(id, 1.0) for id in self.seen][:most]

    def traces(self, ids: Sequence[str]) -> Sequence[Trace]:
        """What is remembered of them."""
        return [self.seen[id] for id in ids]

    def record(self, id: str) -> Record:
        """None is asked for."""
        raise KeyError(id)

    def stories(self, ids: Sequence[str]) -> Mapping[str, str]:  # type: ignore[override]
        """Where they are."""
        return {m.id: story for story, tale in self.tales.items() for m in tale if m.id in ids}

    def take(self, record: Record, trace: Trace) -> Ties:
        """Relates a record, and puts it where it belongs."""
        ties = stories(record, trace, self, Ties())  # type: ignore[arg-type]
        homes = set(self.stories([link.other for link in ties.stories]).values())
        place = placed(trace, ties, {home: self.tales[home] for home in homes})
        story = place.story or trace.id
        tale = self.tales.setdefault(story, [])
        for other in place.merged:
            tale.extend(self.tales.pop(other))
        tale.append(trace)
        self.seen[trace.id] = trace
        return ties


def brought(text: str, agency: str = "ANSA", at: str = "2026-03-02T08:12:00Z") -> Record:
    """The record of a text that an agency sent."""
    (record,) = carry(Delivery(Source(agency), text.strip("\n").encode(), at=at))
    return record


def traced(record: Record, id: str = "", at: str = "2026-03-02T08:12:00Z") -> Trace:
    """What relating remembers of it."""
    seconds = int(datetime.fromisoformat(at).timestamp())
    language = record.dispatch.copy.language
    return Trace(id or record.id, seconds, "wire", None, language, 0, (), clues(record))


@pytest.mark.parametrize("case", CASES, ids=[case["label"] for case in CASES])
def test_records_of_one_event_are_one_story_in_whichever_order_they_come(case: dict) -> None:  # type: ignore[type-arg]
    if "missed" in case:
        pytest.xfail(case["missed"])
    wanted = defaultdict(set)
    told = []
    for number, dispatch in enumerate(case["dispatches"]):
        record = brought(dispatch["text"], dispatch["agency"], dispatch["at"])
        told.append((record, traced(record, str(number), dispatch["at"])))
        wanted[dispatch["story"]].add(str(number))
    for order in permutations(told):
        wire = Wire()
        for record, trace in order:
            wire.take(record, trace)
        found = {frozenset(member.id for member in tale) for tale in wire.tales.values()}
        assert found == set(map(frozenset, wanted.values()))


def test_a_link_says_in_the_words_of_the_record_why_it_is_there() -> None:
    first, second = (case["text"] for case in CASES[1]["dispatches"][:2])
    wire = Wire()
    record = brought(first)
    wire.take(record, traced(record, "1"))
    other = brought(second, "dpa")
    (link,) = wire.take(other, traced(other, "2")).stories
    assert (link.kind, link.other) == ("story", "1")
    assert link.confidence > 0.5
    assert "Wolodymyr Selenskyj" in {e.what for e in link.evidence if e.kind == "person"}
    assert all(evidence.weight > 0 for evidence in link.evidence)


@pytest.mark.parametrize(
    "names",
    [
        "Zelenskyj Zelensky Selenskyj Zelenski Zelenskiy",
        "Gorbatschow Gorbachev Gorbaciov Gorbatchev",
        "Putin Poutine",
        "Netanyahu Netanjahu Netanyahou",
        "Lawrow Lavrov",
        "Chamenei Khamenei",
        "Lukaschenko Lukashenko",
        "Müller Mueller Muller",
    ],
)
def test_a_name_has_one_form_however_it_is_transcribed(names: str) -> None:
    assert len({alike(name) for name in names.split()}) == 1


def test_other_names_keep_other_forms() -> None:
    names = (
        "Merkel Merz Macron Meloni Melloni Sanchez Scholz Rossi Russo Rutte Costa Kallas".split()
    )
    assert len({alike(name) for name in names}) == len(names) - 1  # Meloni and Melloni


def _trace(id: str, at: int, *words: str) -> Trace:
    return Trace(id, at, "s", None, "en", 0, (), tuple(Clue("person", w, 10.0) for w in words))


def test_copies_and_versions_share_the_story_whatever_they_say() -> None:
    tales = {"s": [_trace("a", 0, "x")], "t": [_trace("b", 0, "y", "z")]}
    for ties in (
        Ties(copies=(Link("copy", "a", 1.0),)),
        Ties(versions=(Link("version", "a", 1.0),)),
    ):
        assert placed(_trace("c", 0, "y", "z"), ties, tales).story == "s"


def test_two_stories_that_a_record_shows_to_be_one_become_the_oldest() -> None:
    tales = {"new": [_trace("b", 60, "x", "y", "w")], "old": [_trace("a", 0, "x", "y", "z")]}
    place = placed(_trace("c", 90, "x", "y", "z", "w"), Ties(), tales)
    assert (place.story, place.merged) == ("old", ("new",))


def test_a_record_that_tells_of_two_things_does_not_pull_them_together() -> None:
    tales = {"s": [_trace("a", 0, "p", "q", "r")], "t": [_trace("b", 60, "x", "y", "z")]}
    assert not placed(_trace("c", 90, "p", "q", "r", "x", "y", "z"), Ties(), tales).merged


def test_likeness_is_the_same_in_both_directions() -> None:
    one, other = _trace("a", 0, "x", "y"), _trace("b", 60, "y", "z", "w")
    like, back = likeness(one, other), likeness(other, one)
    assert like.odds == back.odds
    assert like.shared == tuple(pair[::-1] for pair in back.shared) == ((1, 0),)


@settings(deadline=None)
@given(st.text(max_size=400), st.sampled_from(["it", "de", "nl", None]))
def test_any_text_has_clues_in_bounds(text: str, language: str | None) -> None:
    sheet = next(iter(carry(Delivery(Source("s"), text.encode())))).dispatch.copy.sheet
    copy = CleanCopy(sheet, text, language=language)
    record = Record(Dispatch(copy, headline=text[:40], paragraphs=(Span(0, len(text)),)))
    found = clues(record)
    assert found == clues(record)
    assert len(found) <= MOST
    assert all(clue.kind in CLUES and clue.weight > 0 for clue in found)
    assert len({clue.mark for clue in found}) == len(found)


def test_clues_take_time_in_proportion_to_the_text() -> None:
    text = "Il ministro Rossini ha parlato di terremoti, valanghe e 3 feriti a Ferrara. " * 10
    record = brought(text)
    sheet = record.dispatch.copy.sheet

    def work(size: int) -> None:
        long = text * size
        copy = CleanCopy(sheet, long, language="it")
        clues(Record(Dispatch(copy, paragraphs=(Span(0, len(long)),)), record.facts))

    assert in_proportion(work, 100)
