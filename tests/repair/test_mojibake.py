"""Wrong decodings: what they hid comes back, what only looks like them stays."""

import tomllib
from itertools import pairwise
from pathlib import Path

import pytest

from ultimora.repair import repair_text
from ultimora.repair.mojibake import whole_units
from ultimora.repair.scene import Scene

FOLDER = Path(__file__).parent / "cases"
CASES = [
    pytest.param(case, id=f"{kind}: {case['label']}")
    for kind in ("mojibake", "mixups")
    for case in tomllib.loads((FOLDER / f"{kind}.toml").read_text(encoding="utf-8"))["case"]
]


def test_every_case_says_what_it_is() -> None:
    assert len({param.id for param in CASES}) == len(CASES)
    for (case,) in (param.values for param in CASES):
        assert case["label"] and case["comment"]
        assert ("whole" in case) != ("damaged" in case and "clean" in case)


@pytest.mark.parametrize("case", CASES)
def test_case(case: dict[str, str]) -> None:
    given = case.get("whole", case.get("damaged", ""))
    repaired = repair_text(given)
    assert repaired.text == case.get("whole", case.get("clean")), case["comment"]
    if "whole" in case:
        assert repaired.text is given


@pytest.mark.parametrize("case", CASES)
def test_a_second_time_changes_nothing(case: dict[str, str]) -> None:
    once = repair_text(case.get("whole", case.get("damaged", ""))).text
    assert repair_text(once).text is once


@pytest.mark.parametrize("case", [p for p in CASES if "clean" in p.values[0]])
def test_what_was_restored_is_whole(case: dict[str, str]) -> None:
    clean = case["clean"]
    assert repair_text(clean).text is clean


def test_units_say_where_they_stand() -> None:
    text = "La cittÃ\xa0 Ã¨ ferma, perchÃ© lâ€™accordo"
    found = whole_units(text, Scene(text))
    assert [(text[u.start : u.end], u.options) for u in found] == [
        ("Ã\xa0", "à"), ("Ã¨", "è"), ("Ã©", "é"), ("â€™", "’"),
    ]  # fmt: skip
    assert all(a.end <= b.start for a, b in pairwise(found))


def test_where_runs_are_noise_no_page_is_believed() -> None:
    text = "õöùû öõûù ùûõö ûõöù õûùö Ð¡ \ufffd"
    assert repair_text(text).text is text
