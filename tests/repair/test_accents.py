"""Accents that were typed as apostrophes: what comes back, what must stay, how sure it is."""

import tomllib
from pathlib import Path

import pytest

from ultimora.repair import repair_text
from ultimora.repair.accents import ACCENTS
from ultimora.repair.scene import Scene
from ultimora.values import Edit, apply, revert

CASES = tomllib.loads(
    (Path(__file__).parent / "cases" / "accents.toml").read_text(encoding="utf-8")
)["case"]


def edits_of(text: str, language: str | None = None) -> list[Edit]:
    (rule,) = ACCENTS
    return rule(text, Scene(text, language))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["label"])
def test_case(case: dict[str, str]) -> None:
    given = case.get("whole", case.get("damaged", ""))
    edits = edits_of(given, case.get("language"))
    assert apply(edits, given) == case.get("whole", case.get("clean")), case["comment"]
    assert revert(edits, apply(edits, given)) == given


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["label"])
def test_a_second_time_changes_nothing(case: dict[str, str]) -> None:
    given = case.get("damaged", case.get("whole", ""))
    once = repair_text(given).text
    assert repair_text(once).text is once
    if "whole" in case:
        assert once is given


def test_what_may_be_another_word_is_less_sure_and_names_it() -> None:
    text = "La legge da' ai sindaci piu' poteri, perche' la citta' e' grande."
    by_word = {text[: e.start + 1].split()[-1]: e for e in edits_of(text)}
    assert by_word["da"].confidence < 0.95 < by_word["e"].confidence
    assert [rival.after for rival in by_word["da"].rivals] == ["a'"]
    assert all(not e.inferred for e in by_word.values())
