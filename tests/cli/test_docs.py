"""The documents cannot lag: what they show is run, and what they name is there."""

from __future__ import annotations

import doctest
import re
import tomllib
from pathlib import Path

import pytest
from tools import refresh_docs

ROOT = refresh_docs.ROOT
PAGES = refresh_docs.documents()
_LINK = re.compile(r"\]\((?!https?:)([^)#]+)")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_shown_output_is_todays(page: Path) -> None:
    text = page.read_text("utf-8")
    assert refresh_docs.refreshed(text) == text, "run `make docs` and read what changed"


def test_the_picture_is_todays() -> None:
    shown = refresh_docs.PICTURE.read_text("utf-8")
    assert refresh_docs.picture() == shown, "run `make docs` and look at it"


def test_a_stale_output_would_be_noticed() -> None:
    stale = "a\n```console\n$ echo one\ntwo\n$ echo three; false\n```\nb\n"
    fresh = "a\n```console\n$ echo one\none\n$ echo three; false\nthree\n```\nb\n"
    assert refresh_docs.refreshed(stale) == fresh


def test_the_readme_runs_commands_and_python(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    readme = ROOT / "README.md"
    assert readme.read_text("utf-8").count("$ ultimora ") >= 3
    tried = doctest.testfile(str(readme), module_relative=False)
    assert tried.attempted >= 8 and tried.failed == 0


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_somewhere(page: Path) -> None:
    for target in _LINK.findall(page.read_text("utf-8")):
        assert (page.parent / target).exists(), target


def test_every_sample_is_told_of() -> None:
    told = (ROOT / "docs" / "samples.md").read_text("utf-8")
    samples = ROOT / "src" / "ultimora" / "samples"
    assert set(re.findall(r"`([\w-]+\.\w+)`", told)) == {p.name for p in samples.glob("*-??.*")}


def test_every_dependency_is_accounted_for() -> None:
    told = (ROOT / "docs" / "dependencies.md").read_text("utf-8")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    wanted = [*project["project"]["dependencies"], *project["build-system"]["requires"]]
    for group in project["dependency-groups"].values():
        wanted += [line for line in group if isinstance(line, str)]
    for line in wanted:
        name = re.split(r"[^\w.-]", line)[0]
        assert re.search(rf"^\| .*\b{name}\b.* \|", told, re.MULTILINE), name
