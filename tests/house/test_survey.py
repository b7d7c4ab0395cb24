"""The guards themselves: each must bark at a house that breaks its rule, and only then."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from house import survey

GOOD = {
    "__init__.py": '"""A house."""\n__version__ = "1"\nfrom news.wire import carry\n',
    "values/__init__.py": '"""What travels."""\nfrom news.values.span import Span\n',
    "values/span.py": '"""A place."""\nclass Span:\n    """A place."""\n',
    "reference/__init__.py": '"""What is looked up."""\n',
    "repair/__init__.py": '"""Repair."""\nfrom news.repair.rules import mend\n',
    "repair/rules.py": '"""Rules."""\nfrom ..values import Span\ndef mend():\n    """Mend."""\n',
    "read/__init__.py": '"""Reading."""\nfrom news.values import Span\n',
    "wire.py": '"""The order."""\nfrom news.repair import mend\ndef carry():\n    """On."""\n',
    "cli.py": '"""What is typed."""\nfrom news import __version__\nfrom news.wire import carry\n',
}


def build(folder: Path, changes: dict[str, str]) -> survey.House:
    """A small house on disk, with some files changed or added."""
    for name, text in {**GOOD, **changes}.items():
        path = folder / "news" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return survey.House(folder / "news")


RULES = (
    survey.climbing,
    survey.neighbours,
    survey.borrowed,
    survey.circles,
    survey.silent,
    survey.unexplained,
)


@pytest.mark.parametrize("rule", RULES)
def test_a_good_house_passes(rule: Callable[[survey.House], list[str]], tmp_path: Path) -> None:
    assert rule(build(tmp_path, {})) == []


@pytest.mark.parametrize(
    ("rule", "file", "text", "told"),
    [
        (
            survey.climbing, "repair/rules.py",
            '"""Rules."""\nimport news.wire\n', "news.repair.rules:2 imports news.wire",
        ),
        (
            survey.climbing, "values/span.py",
            '"""A."""\ndef f():\n    """A."""\n    from ..repair import mend\n',
            "news.values.span:4 imports news.repair.mend",
        ),
        (
            survey.climbing, "read/__init__.py",
            '"""A."""\nfrom news import carry\n', "news.read:2 imports news.carry",
        ),
        (
            survey.neighbours, "read/__init__.py",
            '"""A."""\nfrom news.repair.rules import mend\n',
            "news.read:2 imports news.repair.rules.mend",
        ),
        (
            survey.neighbours, "read/__init__.py",
            '"""A."""\nfrom .. import repair\n', "news.read:2 imports news.repair",
        ),
        (
            survey.borrowed, "wire.py",
            '"""A."""\nfrom news.repair import _secret\n',
            "news.wire:2 imports news.repair._secret",
        ),
        (
            survey.circles, "repair/rules.py",
            '"""A."""\nfrom news.repair import mend\n',
            "news.repair > news.repair.rules > news.repair",
        ),
        (survey.silent, "wire.py", '# A licence.\n"""The order."""\n', "news.wire: 'The order.'"),
        (survey.silent, "wire.py", "import os\n", "news.wire: ''"),
        (survey.silent, "wire.py", '"""\nThe order\n"""\n', "news.wire: 'The order'"),
        (survey.unexplained, "wire.py", '"""A."""\ndef carry(): ...\n', "news.wire.carry"),
        (
            survey.unexplained, "wire.py",
            '"""A."""\nclass Wire:\n    """A."""\n    def carry(self): ...\n',
            "news.wire.Wire.carry",
        ),
    ],
)  # fmt: skip
def test_each_guard_barks(
    rule: Callable[[survey.House], list[str]], file: str, text: str, told: str, tmp_path: Path
) -> None:
    assert rule(build(tmp_path, {file: text})) == [told]


def test_a_circle_by_way_of_others_is_seen(tmp_path: Path) -> None:
    house = build(
        tmp_path,
        {
            "values/a.py": '"""A."""\nimport news.values.b\n',
            "values/b.py": '"""B."""\nfrom . import c\n',
            "values/c.py": '"""C."""\nfrom news.values import a\n',
        },
    )
    assert survey.circles(house) == [
        "news.values.a > news.values.b > news.values.c > news.values.a"
    ]
