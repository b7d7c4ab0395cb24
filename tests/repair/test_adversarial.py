"""Whole text must come back as the very object that was given: hand-written temptations."""

import tomllib
from pathlib import Path

import pytest

from ultimora.repair import repair_text

FOLDER = Path(__file__).parent / "adversarial"
CASES = [
    pytest.param(case, id=f"{path.stem}: {case['label']}")
    for path in sorted(FOLDER.glob("*.toml"))
    for case in tomllib.loads(path.read_text(encoding="utf-8"))["case"]
]


def test_the_set_is_large_and_every_case_says_what_it_is() -> None:
    cases = [param.values[0] for param in CASES]
    assert len(cases) >= 200
    assert all(case["label"] and case["comment"] for case in cases)
    labels = [param.id for param in CASES]
    assert len(labels) == len(set(labels))


@pytest.mark.parametrize("case", CASES)
def test_whole_text_is_left_alone(case: dict[str, str]) -> None:
    text = case["text"]
    repaired = repair_text(text)
    assert repaired.text == text, case["comment"]
    assert repaired.text is text
    assert repaired.edits == ()


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.toml")), ids=lambda path: path.stem)
def test_whole_texts_together_are_left_alone(path: Path) -> None:
    """Many odd places in one document are still no damage."""
    cases = tomllib.loads(path.read_text(encoding="utf-8"))["case"]
    text = "\n\n".join(case["text"] for case in cases)
    repaired = repair_text(text)
    assert repaired.text is text
