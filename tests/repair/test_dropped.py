"""What was dropped without a trace: what words prove, and what must stay."""

import tomllib
from pathlib import Path

import pytest

from growth import in_proportion
from ultimora.repair import repair_text
from ultimora.repair.dropped import DROPPED
from ultimora.repair.scene import Scene
from ultimora.values import Edit, apply, revert

CASES = tomllib.loads(
    (Path(__file__).parent / "cases" / "dropped.toml").read_text(encoding="utf-8")
)["case"]


def edits_of(text: str, language: str | None = None) -> list[Edit]:
    (rule,) = DROPPED
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
    if "whole" in case and not case.get("elsewhere"):
        assert once is given


def test_all_of_it_is_inferred_and_never_quite_sure() -> None:
    edits = edits_of(CASES[0]["damaged"])
    assert len(edits) > 10
    assert all(edit.inferred and 0.9 <= edit.confidence <= 0.99 for edit in edits)
    assert all(edit.start == edit.end and not edit.before for edit in edits)


@pytest.mark.parametrize("case", CASES[:5], ids=lambda case: case["label"])
def test_one_sign_outside_ascii_is_evidence_against(case: dict[str, str]) -> None:
    assert edits_of(case["damaged"] + " €") == []


def test_a_long_text_takes_time_in_proportion() -> None:
    assert in_proportion(lambda times: edits_of((CASES[0]["damaged"] + " ") * times), 100)
