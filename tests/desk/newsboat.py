"""Debian's newsboat, driven in a terminal of its own: a real reader app over a real desk."""

from __future__ import annotations

import os
import pty
import select
import shutil
import subprocess
import time
from contextlib import suppress
from pathlib import Path

import pytest

NEWSBOAT = shutil.which("newsboat")
needs_newsboat = pytest.mark.skipif(
    NEWSBOAT is None, reason="newsboat is not installed: apt-get install newsboat (as root)"
)
_ANSWERS = 20.0  # seconds until the screen must say something


class Newsboat:
    """One reader's configuration and cache, in `home`."""

    def __init__(self, home: Path, desk: str, password: str, name: str = "desk") -> None:
        self.home = home
        # FeedHQ's is the Google Reader API; Debian's version knows FreshRSS by no name yet.
        self.file("config").write_text(
            f'urls-source "feedhq"\nfeedhq-url "{desk}"\nfeedhq-login "{name}"\n'
            f'feedhq-password "{password}"\nfeedhq-show-special-feeds no\nfeedhq-min-items 100\n'
            'feedhq-flag-star "s"\nfeed-sort-order title\nshow-read-feeds yes\n'
        )
        self.file("urls").touch()

    def file(self, name: str) -> Path:
        """A file of the reader's own."""
        return self.home / name

    @property
    def command(self) -> list[str]:
        """How it is called."""
        return [str(NEWSBOAT), "-C", str(self.file("config")), "-u", str(self.file("urls")),
                "-c", str(self.file("cache.db"))]  # fmt: skip

    @property
    def environment(self) -> dict[str, str]:
        """It reads and writes nothing outside its home."""
        return {**os.environ, "HOME": str(self.home), "TERM": "xterm", "LC_ALL": "C.UTF-8",
                "LINES": "40", "COLUMNS": "120"}  # fmt: skip

    def does(self, *commands: str) -> str:
        """What it prints for ``reload``, ``print-unread``."""
        done = subprocess.run(
            [*self.command, "-x", *commands], env=self.environment, cwd=self.home, timeout=60,
            capture_output=True, text=True,
        )  # fmt: skip
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def typed(self, *steps: tuple[str, str]) -> str:
        """What a person sees who waits for words on the screen, and then types keys, each time."""
        process, terminal = pty.fork()
        if process == 0:
            os.chdir(self.home)
            os.execve(self.command[0], self.command, self.environment)
        seen = ""
        try:
            for words, keys in steps:
                fresh, until = "", time.monotonic() + _ANSWERS
                while words not in fresh and time.monotonic() < until:
                    fresh += _read(terminal)
                seen += fresh
                assert words in fresh, f"{words!r} is not on the screen:\n{seen[-3000:]}"
                os.write(terminal, keys.encode())
            until = time.monotonic() + _ANSWERS
            while os.waitpid(process, os.WNOHANG) == (0, 0):
                seen += _read(terminal)
                assert time.monotonic() < until, f"It does not end:\n{seen[-3000:]}"
        except BaseException:
            with suppress(OSError):
                os.kill(process, 9)
                os.waitpid(process, 0)
            raise
        finally:
            os.close(terminal)
        return seen


def _read(terminal: int) -> str:
    ready, _, _ = select.select([terminal], [], [], 0.1)
    if not ready:
        return ""
    with suppress(OSError):
        return os.read(terminal, 65536).decode("utf-8", "replace")
    return ""
