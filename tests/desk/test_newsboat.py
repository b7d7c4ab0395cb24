"""A wire read in newsboat: it lists, reads, stars and marks, and the desk knows; and back again."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest
from tests.desk.chromium import served
from tests.desk.conftest import SAMPLES, newsroom
from tests.desk.newsboat import Newsboat, needs_newsboat

from ultimora.archive.audit import By
from ultimora.values import Delivery, Source
from ultimora.values.query import Query

PASSWORD = "una parola lunga abbastanza"
DOWN = "\x1bOB"
FLAGS = "\x05"


def sources(home: Path, text: str) -> set[str]:
    """Which sources have records that match."""
    with newsroom(home) as room:
        return {hit.source for hit in room.archive.search(Query.read(text)).hits}


@needs_newsboat
def test_a_wire_in_newsboat(tmp_path: Path) -> None:
    home, apart = tmp_path / "desk", tmp_path / "newsboat"
    home.mkdir()
    apart.mkdir()
    (home / "ultimora.toml").write_text(f'reader = "{PASSWORD}"\n', "utf-8")
    with newsroom(home) as room:
        for path in sorted(SAMPLES.iterdir()):
            room.take(Delivery(Source(path.stem), path.read_bytes(), address=path.name))
        (lynx,) = [hit.id for hit in room.archive.search(Query.read("agency:efe")).hits]
    with served(home) as address:
        app = Newsboat(apart, address, PASSWORD)
        app.does("reload")
        assert app.does("print-unread").split()[0] == "8"
        seen = app.typed(
            ("Your feeds", "\r"), ("Articles in", "\r"), ("Feed:", "q"), ("(0 unread", FLAGS),
            ("Flags", "s\r"), ("updated", "q"), ("Your feeds", f"{DOWN}A"),
            ("Marking feed read", "q"),
        )  # fmt: skip
        assert "La biblioteca Angelica resterà aperta" in seen and "Author: " in seen
        assert app.does("print-unread").split()[0] == "6"
        assert sources(home, "is:starred") == {"adnkronos-spaziata-it"}
        assert sources(home, "-is:unread") == {"adnkronos-spaziata-it", "adnkronos-stampa-it"}

        httpx.post(f"{address}/read", data={"id": lynx})
        app.does("reload")
        assert app.does("print-unread").split()[0] == "5"
    assert "Traceback" not in (home / "desk.log").read_text("utf-8")


@needs_newsboat
def test_each_user_has_a_newsboat(tmp_path: Path) -> None:
    """Where others reach the desk there are users; each reads with a token, and marks for himself
    alone."""
    home = tmp_path / "desk"
    home.mkdir()
    with newsroom(home) as room:
        people = room.archive.people
        for path in sorted(SAMPLES.iterdir()):
            room.take(Delivery(Source(path.stem), path.read_bytes(), address=path.name))
        for name, role in (("ada", "admin"), ("leo", "reader")):
            people.add(name, role, By(), "quattro parole tra noi")
        tokens = {name: people.tokens.add(name, "newsboat", ["read"], By())
                  for name in ("ada", "leo")}  # fmt: skip
    with served(home, "hosts=desk.example.org", f"reader={PASSWORD}") as address:
        apps = {}
        for name, token in tokens.items():
            (tmp_path / name).mkdir()
            apps[name] = Newsboat(tmp_path / name, address, token, name)
            apps[name].does("reload")
            assert apps[name].does("print-unread").split()[0] == "8"
        apps["leo"].typed(
            ("Your feeds", "\r"), ("Articles in", "\r"), ("Feed:", "q"), ("(0 unread", "q"),
            ("Your feeds", "q"),
        )  # fmt: skip
        for name, unread in (("leo", "7"), ("ada", "8")):
            apps[name].does("reload")
            assert apps[name].does("print-unread").split()[0] == unread, name
        for name, password in (("desk", PASSWORD), ("ada", tokens["leo"])):
            (tmp_path / f"not-{name}").mkdir()
            shut = Newsboat(tmp_path / f"not-{name}", address, password, name)
            with pytest.raises(AssertionError, match="Authentication failed"):
                shut.does("reload")
