"""What must never break, whoever builds on: imports only fall, and rooms stay apart."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

import ultimora
from house import survey

HOUSE = survey.House(Path(ultimora.__file__).parent)


def test_the_house_is_seen_at_all() -> None:
    assert {"ultimora.values.span", "ultimora.wire", "ultimora.cli"} <= set(HOUSE.modules)
    assert len(HOUSE.imports) > 50


@pytest.mark.parametrize(
    "rule",
    [
        survey.climbing,
        survey.neighbours,
        survey.borrowed,
        survey.circles,
        survey.silent,
        survey.unexplained,
    ],
)
def test_nothing_breaks(rule: Callable[[survey.House], list[str]]) -> None:
    assert rule(HOUSE) == [], rule.__doc__
