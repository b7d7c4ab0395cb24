"""`ultimora repair`: prints, explains, writes back; and never costs anybody a file."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from cli.outcome import Call
from ultimora.cli import repair

DAMAGED = "Lâ€™accordo Ã¨ cosÃ¬ vicino che giÃ\xa0 si festeggia.\n".encode()
WHOLE = "L’accordo è così vicino che già si festeggia.\n".encode()


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    """A file that needs repair."""
    path = tmp_path / "copy.txt"
    path.write_bytes(DAMAGED)
    path.chmod(0o640)
    return path


def test_prints_the_text(damaged: Path, call: Call) -> None:
    done = call("repair", damaged)
    assert (done.status, done.out.encode(), done.err) == (0, WHOLE, "")


def test_takes_a_pipe(call: Call) -> None:
    assert call("repair", "-", pipe=DAMAGED).out.encode() == WHOLE


def test_line_ends_stay_as_they_are(call: Call) -> None:
    assert call("repair", "-", pipe=b"one\r\ntwo\r\n").out == "one\r\ntwo\r\n"


def test_says_the_charset_when_asked(tmp_path: Path, call: Call) -> None:
    (tmp_path / "a.txt").write_bytes("Già, perché così è più facile".encode("latin-1"))
    done = call("repair", "-v", tmp_path / "a.txt")
    assert done.out == "Già, perché così è più facile"
    assert "windows-1252" in done.err and "sure" in done.err


def test_a_pdf_is_sent_to_the_right_command(tmp_path: Path, call: Call) -> None:
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7\n...")
    done = call("repair", tmp_path / "a.pdf")
    assert (done.status, done.out) == (1, "") and "ultimora read" in done.err


def test_what_is_no_text_is_never_touched(tmp_path: Path, call: Call) -> None:
    picture = tmp_path / "a.png"
    data = b"\x89PNG\r\n\x1a\n" + DAMAGED
    picture.write_bytes(data)
    done = call("repair", "--in-place", picture)
    assert done.status == 1 and "This is a PNG picture." in done.err
    assert picture.read_bytes() == data and os.listdir(tmp_path) == ["a.png"]


def test_in_place_keeps_the_old_file_and_the_mode(damaged: Path, call: Call) -> None:
    done = call("repair", "--in-place", damaged)
    assert (done.status, done.out) == (0, "")
    assert damaged.read_bytes() == WHOLE
    assert damaged.stat().st_mode & 0o777 == 0o640
    assert damaged.with_name("copy.txt.orig").read_bytes() == DAMAGED
    assert "copy.txt.orig" in done.err


def test_in_place_never_replaces_a_backup(damaged: Path, call: Call) -> None:
    backup = damaged.with_name("copy.txt.orig")
    backup.write_text("older")
    done = call("repair", "--in-place", damaged)
    assert done.status == 1 and "copy.txt.orig is there already" in done.err
    assert damaged.read_bytes() == DAMAGED and backup.read_text() == "older"
    assert sorted(os.listdir(damaged.parent)) == ["copy.txt", "copy.txt.orig"]


def test_in_place_leaves_whole_files_alone(tmp_path: Path, call: Call) -> None:
    path = tmp_path / "whole.txt"
    path.write_bytes(WHOLE)
    before = path.stat()
    assert call("repair", "--in-place", path).status == 0
    assert os.listdir(tmp_path) == ["whole.txt"]
    assert path.stat().st_ino == before.st_ino and path.stat().st_mtime == before.st_mtime


def test_in_place_follows_a_link(damaged: Path, call: Call) -> None:
    link = damaged.with_name("link.txt")
    link.symlink_to(damaged)
    assert call("repair", "--in-place", link).status == 0
    assert link.is_symlink() and damaged.read_bytes() == WHOLE
    assert damaged.with_name("link.txt.orig").read_bytes() == DAMAGED


@pytest.mark.parametrize("step", ["replace", "link", "fsync"])
def test_in_place_that_fails_leaves_everything_as_it_was(
    step: str, damaged: Path, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(repair.os, step, fail)
    done = call("repair", "--in-place", damaged)
    assert done.status == 1 and "No space left" in done.err
    assert damaged.read_bytes() == DAMAGED
    assert os.listdir(damaged.parent) == ["copy.txt"]


def test_what_cannot_be_read_is_named_and_the_rest_is_done(damaged: Path, call: Call) -> None:
    done = call("repair", damaged.with_name("nosuch"), damaged)
    assert done.status == 1
    assert done.out.encode() == WHOLE and "nosuch: There is no such file." in done.err


def test_a_bug_in_repair_is_told_and_costs_one_file(
    damaged: Path, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ValueError("oh")

    monkeypatch.setattr(repair, "repair_text", broken)
    done = call("repair", damaged)
    assert done.status == 1 and "could not be repaired (ValueError('oh'))" in done.err


def test_diff_shows_before_after_rule_and_confidence(damaged: Path, call: Call) -> None:
    out = call("repair", "--diff", damaged).out
    assert "- Lâ€™accordo Ã¨ cosÃ¬ vicino" in out
    assert "+ L’accordo è così vicino" in out
    assert "line 1, column 2" in out
    assert "â€™ → ’  misread_utf8, " in out
    assert "\x1b" not in out


def test_diff_of_a_whole_text_says_so(call: Call) -> None:
    assert "nothing to repair" in call("repair", "--diff", "-", pipe=WHOLE).out
