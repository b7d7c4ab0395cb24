"""No other program can invent a name: what does not stand in the text is rejected."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispatches import written
from ultimora.understand import understand
from ultimora.understand.proposals import accepted
from ultimora.understand.prose import Prose
from ultimora.values import (
    Dispatch,
    Proposed,
    Rulebook,
)

TEXT = "Mario Rossi è a Roma. La Camera vota."


def dispatch(text: str) -> Dispatch:
    """A dispatch that is all body."""
    return written(text, "it", None if text.strip() else ())


def names(*proposed: Proposed) -> list[str]:
    """The words of the proposals that are accepted."""
    prose = Prose.of(dispatch(TEXT))
    found = accepted(prose, lambda text, language: iter(proposed))
    return [TEXT[prose.words[tag.first].start : prose.words[tag.last - 1].end] for tag in found]


def test_what_stands_there_is_accepted() -> None:
    assert names(Proposed(0, 11, "Mario Rossi", "person", 0.9), Proposed(16, 20, "Roma", "place", 1)
                 ) == ["Mario Rossi", "Roma"]  # fmt: skip


@pytest.mark.parametrize("one", [
    Proposed(0, 11, "Mario Verdi", "person", 0.9), Proposed(0, 11, "mario rossi", "person", 0.9),
    Proposed(1, 12, "Mario Rossi", "person", 0.9), Proposed(0, 9, "Mario Ros", "person", 0.9),
    Proposed(16, 20, "Roma", "city", 0.9), Proposed(16, 20, "Roma", "place", 1.5),
    Proposed(16, 20, "Roma", "place", float("nan")), Proposed(-4, 4, "Mari", "person", 0.9),
    Proposed(16, 31, "Roma. La Camera", "other", 0.9), Proposed(5, 5, "", "person", 0.9),
    Proposed(900, 904, "Roma", "place", 0.9), Proposed(11, 12, " ", "place", 0.9),
])  # fmt: skip
def test_what_does_not_is_rejected(one: Proposed) -> None:
    assert names(one) == []


def test_of_two_that_overlap_the_surer_stays() -> None:
    whole = Proposed(0, 11, "Mario Rossi", "person", 0.7)
    part = Proposed(6, 11, "Rossi", "person", 0.9)
    assert names(whole, part) == ["Rossi"]


@given(st.text(max_size=60), st.lists(st.tuples(st.integers(-5, 70), st.integers(-5, 70))))
def test_any_proposals_leave_spans_exact(text: str, spans: list[tuple[int, int]]) -> None:
    prose = Prose.of(dispatch(text))
    made = [Proposed(a, b, text[a:b] if a >= 0 else text, "other", 0.5) for a, b in spans]
    last = 0
    for tag in accepted(prose, lambda text, language: iter(made)):
        assert last <= tag.first < tag.last <= len(prose.words)
        last = tag.last


def test_a_tagger_that_fails_is_told_and_replaced() -> None:
    def broken(text: str, language: str) -> Iterator[Proposed]:
        raise OSError("no route")
        yield

    record = understand(dispatch(TEXT), Rulebook(tagger=broken))
    assert [trouble.code for trouble in record.dispatch.troubles] == ["tagger"]
    assert "no route" in record.dispatch.troubles[0].message
    assert record.facts == understand(dispatch(TEXT)).facts


def test_a_chosen_tagger_is_the_one_that_is_asked() -> None:
    def only_rome(text: str, language: str) -> Iterator[Proposed]:
        at = text.find("Roma")
        if at >= 0:
            yield Proposed(at, at + 4, "Roma", "place", 0.99)

    record = understand(dispatch(TEXT), Rulebook(tagger=only_rome))
    assert [(name.name, name.mentions[0].rule) for name in record.facts.names] == [
        ("Roma", "names:adapter")
    ]
