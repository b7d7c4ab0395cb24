"""An encoder of sentences is one more witness of stories; without one, all is as before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from tests.relate.nearby import Nearby
from tests.relate.test_stories import brought

from ultimora.relate import related, traced
from ultimora.relate.clusters import likeness
from ultimora.relate.meaning import nearness, vector

FIRE = "Incendio a Ferrara, un morto\n\n(ANSA) - FERRARA, 02 MAR - Un operaio è morto."
FEU = "Un mort dans un feu à Ferrare\n\nROME, 2 mars (AFP) - Un ouvrier est mort dans un incendie."


class Letters:
    """An encoder that knows no more than how often each letter stands there."""

    name = "letters 1"

    def __call__(self, text: str) -> Sequence[float]:
        return [text.count(letter) for letter in "aeiourst"]


class Broken(Letters):
    """One that fails."""

    def __call__(self, text: str) -> Sequence[float]:
        raise RuntimeError("no memory")


class Endless(Letters):
    """One whose numbers are none."""

    def __call__(self, text: str) -> Sequence[float]:
        return [float("nan"), 1.0]


def test_a_vector_is_near_itself_and_keeps_a_byte_a_number() -> None:
    made = vector(brought(FIRE), Letters())
    assert len(made) == 8 + 8
    assert nearness(made, made) == pytest.approx(1.0)


def test_what_two_encoders_made_is_not_compared() -> None:
    other = Letters()
    other.name = "letters 2"
    assert nearness(vector(brought(FIRE), Letters()), vector(brought(FIRE), other)) is None
    assert nearness(vector(brought(FIRE), Letters()), b"") is None


@pytest.mark.parametrize("encoder", [None, Broken(), Endless()])
def test_without_an_encoder_or_with_a_broken_one_there_is_no_vector(encoder: Letters) -> None:
    assert vector(brought(FIRE), encoder) == b""


def test_nearness_speaks_for_a_story_only_where_both_were_seen() -> None:
    one, other = brought(FIRE), brought(FEU)
    near, far = (replace(traced(one, 0), vector=b"encoder." + bytes(at)) for at in ((9, 1), (1, 9)))
    told = replace(traced(other, 0), vector=b"encoder." + bytes((9, 2)))
    assert likeness(near, told).odds > likeness(far, told).odds
    blind = likeness(traced(one, 0), traced(other, 0))
    assert likeness(near, traced(other, 0)) == blind


def test_relating_keeps_what_the_encoder_made() -> None:
    record = brought(FIRE)
    assert related(record, 0, Nearby(), Letters()).trace.vector == vector(record, Letters())
    assert related(record, 0, Nearby()).trace.vector == b""
