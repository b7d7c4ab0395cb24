"""Whatever a page says in English it says in Italian."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from ultimora.desk import words

TEMPLATES = Path(words.__file__).parents[1] / "templates"
SAME = {"{n}"}


@pytest.mark.parametrize("path", sorted(TEMPLATES.iterdir()), ids=lambda path: path.name)
def test_every_word_of_a_template_has_italian(path: Path) -> None:
    found = set(re.findall(r"""_\(\s*(?:"([^"]+)"|'([^']+)')""", path.read_text("utf-8")))
    told = {one or other for one, other in found}
    missing = {one for one in told if one not in words._WORDS["it"]}
    assert not missing


def test_braces_are_the_same_in_both() -> None:
    for english, italian in words._WORDS["it"].items():
        assert re.findall(r"{\w+}", english) == re.findall(r"{\w+}", italian), english
