"""From words to files: what is found, in which order, and what is said of the rest."""

from __future__ import annotations

import builtins
import os
from pathlib import Path

import pytest

from ultimora.cli.inputs import Failure, deliveries, files, load
from ultimora.values import Delivery


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of copy, with what does not belong there."""
    for name in ("b.txt", "a.txt", "sub/c.html", ".hidden", ".git/x.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(name)
    os.mkfifo(tmp_path / "fifo")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_folder_gives_its_files_in_order(desk: Path) -> None:
    assert list(files([str(desk)])) == [str(desk / n) for n in ("a.txt", "b.txt", "sub/c.html")]


def test_a_glob_that_the_shell_left_alone_is_understood(desk: Path) -> None:
    assert list(files(["*.txt", "**/*.html"])) == ["a.txt", "b.txt", "sub/c.html"]


def test_a_file_with_a_bracket_in_its_name_is_a_file(desk: Path) -> None:
    (desk / "[1].txt").write_text("x")
    assert list(files(["[1].txt"])) == ["[1].txt"]


@pytest.mark.parametrize("path", ["nosuch.txt", "no*such"])
def test_what_is_not_there_is_named(path: str, desk: Path) -> None:
    (failure,) = files([path])
    assert isinstance(failure, Failure) and failure.place == path and failure.mend


def test_an_empty_folder_is_named(desk: Path) -> None:
    (desk / "empty").mkdir()
    assert [str(f) for f in files(["empty"])] == ["empty: The folder holds no files."]


def test_a_dead_link_is_a_file_that_is_gone(desk: Path) -> None:
    (desk / "link").symlink_to("nowhere")
    assert "It is gone." in str(load("link", 100))


@pytest.mark.parametrize("error", [PermissionError(13, "no"), OSError(5, "I/O error")])
def test_what_cannot_be_opened_is_named(
    error: OSError, desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> object:
        raise error

    monkeypatch.setattr(builtins, "open", refuse)
    assert str(load("a.txt", 100)).startswith("a.txt: It ")


def test_a_folder_that_cannot_be_entered_is_named_and_the_rest_is_read(
    desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scan = os.scandir

    def refuse(path: str) -> object:
        if str(path).endswith("sub"):
            raise PermissionError(13, "no", path)
        return scan(path)

    monkeypatch.setattr(os, "scandir", refuse)
    found = list(files([str(desk)]))
    assert found[:2] == [str(desk / "a.txt"), str(desk / "b.txt")]
    assert isinstance(found[2], Failure) and found[2].place == str(desk / "sub")


def test_a_file_larger_than_allowed_is_refused(desk: Path) -> None:
    assert isinstance(load("a.txt", 5), Delivery)
    assert "larger than 4 bytes" in str(load("a.txt", 4))


def test_one_that_fails_does_not_stop_the_others(desk: Path) -> None:
    found = list(deliveries(["nosuch", "a.txt"], 100))
    assert isinstance(found[0], Failure)
    assert isinstance(found[1], Delivery) and found[1].data == b"a.txt"
