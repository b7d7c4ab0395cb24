"""Runs every command that the documents show and puts its real output below it.

    python tools/refresh_docs.py [--check]

A document shows a command in a ``console`` block, after ``$ ``; what follows, up to the next
command or the end of the block, is its output. The picture of the card is made anew as well.
With --check nothing is written; the exit status is 1 where something is out of date.
"""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
from pathlib import Path

from rich.terminal_theme import SVG_EXPORT_THEME

from ultimora.cli import ink
from ultimora.cli.card import Card
from ultimora.values import Delivery, Source
from ultimora.wire import carry

ROOT = Path(__file__).parents[1]
PICTURE = ROOT / "docs" / "card.svg"
PICTURED = "src/ultimora/samples/adnkronos-stampa-it.txt"
WIDTH = 84
_BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_COMMAND = re.compile(r"^\$ (.+)\n((?:(?!\$ ).*\n)*)", re.MULTILINE)


def documents() -> list[Path]:
    """The README and the pages of docs/."""
    return [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


def refreshed(text: str) -> str:
    """A document with the outputs that its commands have today."""
    return _BLOCK.sub(lambda block: f"```console\n{_rerun(block[1])}```", text)


def _rerun(block: str) -> str:
    return _COMMAND.sub(lambda shown: f"$ {shown[1]}\n{output(shown[1])}", block)


def output(command: str) -> str:
    """What a person at the root of a checkout sees, on a terminal of WIDTH columns."""
    environment = {**os.environ, "COLUMNS": str(WIDTH), "NO_COLOR": "1"}
    script = f'ultimora() {{ "{sys.executable}" -m ultimora "$@"; }}\n{command}'
    done = subprocess.run(
        ["bash", "-c", script], cwd=ROOT, env=environment, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False,
    )  # fmt: skip
    return done.stdout.decode()


def picture() -> str:
    """The card of one sample as it looks on a dark terminal, as SVG."""
    console = ink.console(
        io.StringIO(), width=WIDTH, record=True, force_terminal=True, color_system="standard",
        no_color=False,
    )  # fmt: skip
    data = (ROOT / PICTURED).read_bytes()
    for record in carry(Delivery(Source(PICTURED), data)):
        Card(console).show(record)
    return console.export_svg(title="ultimora read", theme=SVG_EXPORT_THEME)


def main(words: list[str]) -> int:
    """Refresh the documents, or with --check only say which are out of date."""
    fresh = {path: refreshed(path.read_text("utf-8")) for path in documents()}
    fresh[PICTURE] = picture()
    stale = [p for p, text in fresh.items() if not p.exists() or p.read_text("utf-8") != text]
    for path in stale:
        print(path.relative_to(ROOT))
        if "--check" not in words:
            path.write_text(fresh[path], "utf-8")
    return int("--check" in words and bool(stale))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
