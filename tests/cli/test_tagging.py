"""Another tagger of names for one run: the same option at every command that reads copy."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from cli.outcome import Call
from ultimora.values import Proposed, Tagger

pytestmark = pytest.mark.usefixtures("home")
COPY = """Riapre il faro

(ANSA) - ROMA, 06 GEN 2026 - Il faro di Punta Salina torna acceso, dice Ada Conti.
"""


class Point:
    """An entry point whose tagger notes what it is told and asked."""

    name = "noting"

    def __init__(self) -> None:
        self.told: list[str] = []
        self.asked: list[str] = []

    def load(self) -> Point:
        return self

    def __call__(self, argument: str) -> Tagger:
        self.told.append(argument)

        def tagger(text: str, language: str) -> Iterator[Proposed]:
            self.asked.append(text)
            return iter(())

        return tagger


@pytest.fixture
def point(monkeypatch: pytest.MonkeyPatch) -> Point:
    found = Point()
    monkeypatch.setattr("ultimora.values.plugged.entry_points", lambda group: [found])
    return found


@pytest.fixture
def dispatch(tmp_path: Path) -> Path:
    path = tmp_path / "faro.txt"
    path.write_text(COPY, "utf-8")
    return path


@pytest.mark.parametrize(
    "words",
    [
        ("read", "--jsonl", "--tagger", "noting of names"),
        ("facts", "--jsonl", "--tagger", "noting of names"),
        ("facts", "--jsonl", "--set", "tagger=noting of names"),
        ("import", "--tagger", "noting of names"),
    ],
)
def test_a_tagger_is_chosen_for_one_run(
    call: Call, point: Point, dispatch: Path, words: tuple[str, ...]
) -> None:
    command, *options = words
    assert call(command, dispatch, *options).status == 0
    assert point.told == ["of names"]
    assert any("Punta Salina" in text for text in point.asked)


@pytest.mark.parametrize("command", ["read", "facts", "import"])
def test_without_a_choice_none_is_asked(
    call: Call, point: Point, dispatch: Path, command: str
) -> None:
    assert call(command, dispatch).status == 0
    assert not point.told


def test_facts_of_files_obey_the_desks_configuration(
    call: Call, point: Point, dispatch: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ULTIMORA_TAGGER", "noting")
    assert call("facts", dispatch).status == 0
    assert point.asked
    # To read needs no desk: the same file gives the same record everywhere.
    asked = len(point.asked)
    assert call("read", dispatch).status == 0
    assert len(point.asked) == asked


@pytest.mark.parametrize("command", ["read", "facts", "import", "poll", "run", "reread"])
def test_one_that_is_not_there_is_said(
    call: Call, point: Point, dispatch: Path, command: str
) -> None:
    paths = [dispatch] if command in ("read", "facts", "import") else []
    done = call(command, *paths, "--tagger", "nobody")
    assert done.status == 1
    assert "There is no tagger 'nobody'; known are noting." in done.err
