"""One way to run the command line in a test: words and a pipe in, status and bytes out."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import pytest

from cli.outcome import Call, Outcome
from ultimora.cli import main


@pytest.fixture
def call(
    capsysbinary: pytest.CaptureFixture[bytes],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path_factory: pytest.TempPathFactory,
) -> Call:
    """``call("read", "a.txt", pipe=b"...")`` runs the command and gives its Outcome."""

    def run(*words: str | Path, pipe: bytes = b"") -> Outcome:
        waiting = tmp_path_factory.mktemp("pipe") / "stdin"
        waiting.write_bytes(pipe)
        with waiting.open("rb") as file:
            monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(file))
            try:
                status = main([str(word) for word in words])
            except SystemExit as stop:
                status = int(stop.code or 0)
        out, err = capsysbinary.readouterr()
        return Outcome(status, out.decode("utf-8", "surrogatepass"), err.decode())

    return run


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A desk's folder that is still empty, and no other choice of the environment."""
    for name in [name for name in os.environ if name.startswith("ULTIMORA_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("ULTIMORA_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("COLUMNS", "100")
    return tmp_path / "home"
