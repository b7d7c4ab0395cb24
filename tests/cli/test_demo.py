"""When a demonstration is shown, and that it touches nothing of one's own."""

from __future__ import annotations

import socket
from argparse import ArgumentParser, Namespace
from pathlib import Path

import pytest

from ultimora.cli import desk, greeting
from ultimora.cli.at_home import Unusable
from ultimora.configuration import configured
from ultimora.newsroom import Newsroom
from ultimora.values import Delivery, Source

SNOW = "Neve sui passi\n\nBolzano, 6 gen. 2026 (ANSA) - Molta neve sui passi, da ieri sera.\n"


def typed(*words: str) -> Namespace:
    """What was typed after ``ultimora desk``."""
    parser = ArgumentParser()
    desk.arguments(parser)
    return parser.parse_args(words)


@pytest.fixture
def served(home: Path, monkeypatch: pytest.MonkeyPatch) -> list[tuple[Path, bool]]:
    """The folders that were served, and whether as a demonstration."""
    found: list[tuple[Path, bool]] = []
    sources = home / "sources.toml"

    async def stand_in(room: Newsroom, told: desk._Told) -> None:
        found.append((room.configuration.home, told.shown))
        assert told.kept is (told.shown and room.configuration.sources == sources)
        assert Path(room.configuration.archive).parent == room.configuration.home

    monkeypatch.setattr(desk, "_served", stand_in)
    return found


@pytest.mark.parametrize(("words", "shown"), [((), False), (("--demo",), True),
                                              (("--demo=empty",), True)])  # fmt: skip
def test_an_empty_desk(
    home: Path, served: list[tuple[Path, bool]], words: tuple[str, ...], shown: bool
) -> None:
    assert desk.run(typed(*words)) == 0
    (where, was), *more = served
    assert not more and was is shown
    assert (where == home) is not shown
    assert not shown or not where.exists()
    assert not shown or not home.exists()


def test_a_desk_with_records_is_opened_and_no_demonstration(
    home: Path, served: list[tuple[Path, bool]]
) -> None:
    with Newsroom(configured()) as room:
        room.take(Delivery(Source("prova"), SNOW.encode()))
    desk.run(typed("--demo=empty"))
    desk.run(typed("--demo"))
    assert served[0] == (home, False)
    assert served[1][1] and served[1][0] != home


def test_a_desk_with_a_source_has_begun(home: Path, served: list[tuple[Path, bool]]) -> None:
    home.mkdir()
    (home / "sources.toml").write_text(
        '[[source]]\nname = "Esempio"\nkind = "feed"\naddress = "https://example.org/rss"\n'
    )
    desk.run(typed("--demo=empty"))
    assert served == [(home, False)]


def test_a_chosen_archive_is_not_the_demonstrations(
    home: Path, served: list[tuple[Path, bool]], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("ULTIMORA_ARCHIVE", str(tmp_path / "mine.db"))
    desk.run(typed("--demo"))
    assert served[0][1] and not (tmp_path / "mine.db").exists()


def test_a_port_that_is_taken_is_passed_over() -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        assert greeting.free("127.0.0.1", port) != port


def test_no_browser_without_a_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(greeting.sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert not greeting.seen()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert greeting.seen()


def test_a_desk_of_ones_own_says_that_its_port_is_taken(
    home: Path, served: list[tuple[Path, bool]]
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        options = typed("--home", str(home), "--set", f"door=127.0.0.1:{port}")
        with pytest.raises(Unusable, match="Something else listens there"):
            desk.run(options)
    assert served == []
