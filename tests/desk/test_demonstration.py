"""At a demonstration every page says so, and one tells what to look at; elsewhere nothing does."""

from __future__ import annotations

import pytest
from starlette.testclient import TestClient
from tests.desk.conftest import client

from ultimora.desk import Demonstration, Desk
from ultimora.desk.demonstration import _TOUR
from ultimora.newsroom import Newsroom
from ultimora.newsroom.rehearsal import Rehearsal


@pytest.fixture
def playing(room: Newsroom) -> Rehearsal:
    """A rehearsal that has begun: one thing worth a look has come."""
    one = Rehearsal(room)
    one.done, one.first = 7, {"ferry/ansa-3": room.archive.resolve("")[0]}
    return one


@pytest.fixture
def visitor(room: Newsroom, playing: Rehearsal) -> TestClient:
    """Who visits a demonstration."""
    return client(Desk(room, Demonstration(playing, ".venv/bin/ultimora")))


@pytest.mark.parametrize("path", ["/", "/stories", "/demonstration"])
def test_every_page_says_what_it_is(visitor: TestClient, path: str) -> None:
    page = visitor.get(path).text
    assert '<aside class="demonstration"' in page
    assert ".venv/bin/ultimora add URL" in page
    assert 'value="7"' in page and "demonstration.js" in page


def test_what_has_come_is_linked(visitor: TestClient, playing: Rehearsal) -> None:
    page = visitor.get("/demonstration").text
    id = playing.first["ferry/ansa-3"]
    assert f'href="/dispatch/{id}"' in page
    assert page.count("not here yet") == len(_TOUR) - 1
    assert visitor.get(f"/dispatch/{id}").status_code == 200


def test_it_speaks_italian(visitor: TestClient) -> None:
    page = visitor.get("/demonstration", headers={"accept-language": "it"}).text
    assert "Un notiziario tuo" in page and "Una correzione" in page
    assert "Demonstration<" not in page and "A correction" not in page


def test_where_a_source_is_kept_it_says_so(room: Newsroom, playing: Rehearsal) -> None:
    own = client(Desk(room, Demonstration(playing, kept=True)))
    page = own.get("/demonstration").text
    assert "What you add stays" in page and page.count('href="/sources"') >= 3
    assert "End this desk:" not in page


def test_how_far_it_is(visitor: TestClient, playing: Rehearsal) -> None:
    assert visitor.get("/demonstration/state").json() == {
        "done": 7, "total": playing.total, "told": False,
    }  # fmt: skip
    playing.done = playing.total
    assert '" hidden>' in visitor.get("/").text


def test_when_the_day_is_told_it_says_so(visitor: TestClient, playing: Rehearsal) -> None:
    assert 'id="day-told" hidden' in visitor.get("/").text
    playing.told = True
    assert 'id="day-told">' in visitor.get("/").text
    assert "La giornata è raccontata." in visitor.get("/", headers={"accept-language": "it"}).text


def test_a_real_desk_has_none_of_it(browser: TestClient) -> None:
    assert "emonstration" not in browser.get("/").text
    assert browser.get("/demonstration").status_code == 404
