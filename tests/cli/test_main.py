"""The command line as a whole: quick to start, clear when it stops."""

from __future__ import annotations

import os
import subprocess
import sys
from argparse import Namespace
from pathlib import Path

import pytest

import ultimora
from cli.outcome import Call
from ultimora.cli import read

PYTHON = [sys.executable, "-m", "ultimora"]


def test_without_words_it_says_what_it_can_do(call: Call) -> None:
    done = call()
    assert done.status == 0
    assert "ultimora read PATH" in done.out and "ultimora repair FILE" in done.out


def test_version(call: Call) -> None:
    assert call("--version").out == f"ultimora {ultimora.__version__}\n"


@pytest.mark.parametrize(
    "words",
    [
        ["reed"], ["read"], ["read", "--jsonll", "x"], ["read", "x", "--today", "yesterday"],
        ["repair"], ["repair", "--diff", "--in-place", "x"], ["repair", "--jsonl", "x"],
        ["repair", "--in-place", "-"],
    ],
)  # fmt: skip
def test_what_is_not_understood_is_status_2(words: list[str], call: Call) -> None:
    done = call(*words)
    assert done.status == 2
    assert done.out == "" and "usage: ultimora" in done.err


def test_starting_loads_nothing_heavy() -> None:
    code = (
        "import sys, ultimora.cli\n"
        "try: ultimora.cli.main(['--version'])\n"
        "except SystemExit: pass\n"
        "print(*sorted(m for m in sys.modules if '.' not in m or m.startswith('ultimora')))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert "ultimora.cli" in loaded
    assert not loaded & {"rich", "lxml", "trafilatura", "pypdfium2", "ultimora.repair"}


def test_ctrl_c_is_no_traceback(monkeypatch: pytest.MonkeyPatch, call: Call) -> None:
    def interrupted(options: Namespace) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(read, "run", interrupted)
    done = call("read", "x")
    assert done.status == 130
    assert done.err == "\nultimora: stopped\n"


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_reader_that_goes_away_is_no_traceback(unbuffered: str, tmp_path: Path) -> None:
    (tmp_path / "long.txt").write_text("Roma, 6 gen. (Adnkronos) - Testo.\n" * 20_000)
    command = f"{' '.join(PYTHON)} repair long.txt | head -c 10; echo ${{PIPESTATUS[0]}} >&2"
    done = subprocess.run(
        ["bash", "-c", command],
        cwd=tmp_path,
        env={**os.environ, "PYTHONUNBUFFERED": unbuffered},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "Roma, 6 ge"
    assert done.stderr == "141\n"


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full here")
def test_a_full_disk_is_no_traceback(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Roma, 6 gen. (Adnkronos) - Testo.\n")
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [*PYTHON, "repair", "a.txt"], cwd=tmp_path, stdout=full, stderr=subprocess.PIPE,
            text=True, check=False,
        )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr.startswith("ultimora: cannot go on: ") and "Traceback" not in done.stderr
