"""Private feeds: read by whoever knows the address, until they are closed."""

from __future__ import annotations

import logging
import re

import pytest
from starlette.testclient import TestClient
from tests.desk.conftest import client
from tests.desk.test_people import PAGE, ROOT, WORDS, entered, room
from tests.desk.test_stories import filled, story_of

from ultimora.desk import Desk
from ultimora.newsroom import Newsroom

__all__ = ["room"]
FORMS = {"rss": "<rss", "atom": "<feed", "json": "jsonfeed", "ninjs": "{"}


def addresses(browser: TestClient) -> list[str]:
    """The addresses that somebody's account shows, the newest first, without their forms."""
    page = browser.get("/account", headers=PAGE).text
    return re.findall(r"http://127\.0\.0\.1:8484(/private/\d+/[\w-]{32})\.rss", page)


def opened(browser: TestClient, what: str, name: str = "") -> str:
    """The address of a feed that somebody has just opened."""
    answer = browser.post("/account/feeds", data={"what": what, "name": name}, headers=PAGE)
    assert (answer.status_code, answer.headers["location"]) == (303, "/account#feeds")
    return addresses(browser)[0]


def test_what_can_be_handed(room: Newsroom) -> None:
    archive, leo, app = room.archive, entered(room, "leo"), client(Desk(room))
    first, second = archive.resolve("")[:2]
    archive.star(first, True, "leo")
    archive.star(second, True, "edo")
    archive.readers.collect("edo", "Da leggere", second)
    archive.save_search("Tutto qui", f"id:{first}")
    told = {"search:is:starred": first, 'search:collection:"Da leggere"': second,
            "preset:Tutto qui": first, f"search:id:{second}": second}  # fmt: skip
    for what, id in told.items():
        at = opened(leo, what)
        for form, mark in FORMS.items():
            answer = app.get(f"{at}.{form}")
            assert answer.status_code == 200 and mark in answer.text, (what, form)
            other = {first: second, second: first}[id]
            assert id in answer.text and other not in answer.text, (what, form)
            assert answer.headers["referrer-policy"] == "no-referrer"
            assert "default-src 'none'" in answer.headers["content-security-policy"]
    archive.save_search("Tutto qui", f"id:{second}")
    kept = addresses(leo)[1]
    assert second in app.get(f"{kept}.json").text  # it follows what is kept under the name
    archive.forget_search("Tutto qui")
    assert app.get(f"{kept}.json").status_code == 404


def test_a_story_is_handed(own: Newsroom) -> None:
    filled(own)
    own.archive.people.add("ada", "admin", ROOT, WORDS)
    browser, id = entered(own, "ada"), story_of(own)
    page = browser.get(f"/story/{id}", headers=PAGE).text
    (link,) = re.findall(r'href="(/account\?feed=story[^"#]+)', page)
    assert f'value="search:story:{id}" selected' in browser.get(link.replace("&amp;", "&")).text
    items = browser.get(f"{opened(browser, f'search:story:{id}', 'Rogo')}.json").json()
    assert items["title"] == "Rogo · Ultimora" and len(items["items"]) > 1


def test_nobody_guesses_and_who_closes(room: Newsroom) -> None:
    leo, edo, ada, app = (*(entered(room, name) for name in ("leo", "edo", "ada")),
                          client(Desk(room)))  # fmt: skip
    one, two = opened(leo, "search:", "Mio"), opened(edo, "search:")
    secret = one.rpartition("/")[2]
    for wrong in (f"/private/1/{'x' * 32}.rss", f"/private/2/{secret}.rss",
                  f"/private/99/{secret}.rss", f"{one}.exe"):  # fmt: skip
        assert app.get(wrong).status_code == 404, wrong
    assert secret not in edo.get("/account", headers=PAGE).text
    assert secret not in ada.get("/people", headers=PAGE).text  # not even the admin sees it
    kept = "".join(map(repr, room.archive.database.rows("SELECT * FROM feed")))
    assert secret not in kept
    edo.post("/account/feeds", data={"close": "1"})  # another's
    assert app.get(f"{one}.rss").status_code == 200
    leo.post("/account/feeds", data={"close": "1"})
    assert app.get(f"{one}.rss").status_code == 404
    ada.post("/people/feeds", data={"close": "2"})
    assert app.get(f"{two}.rss").status_code == 404
    again = opened(leo, "search:", "Mio")
    assert again != one and app.get(f"{one}.rss").status_code == 404
    room.archive.people.remove("leo", ROOT)
    assert app.get(f"{again}.rss").status_code == 404
    lines = {(line.person, line.what, line.about) for line in room.archive.people.audit.lines(30)}
    assert {("leo", "feed opened", "Mio leo"), ("ada", "feed closed", "Ultimora edo")} <= lines


def test_what_cannot_be_handed(room: Newsroom) -> None:
    leo = entered(room, "leo")
    for what in ("search:nobody:knows:(", "preset:nessuna"):
        answer = leo.post("/account/feeds", data={"what": what}, headers=PAGE)
        assert answer.status_code == 400 and 'class="wrong"' in answer.text
    token = room.archive.people.tokens.add("leo", "x", ["read"], ROOT)
    shown = {"authorization": f"Bearer {token}"}
    answer = client(Desk(room)).post("/account/feeds", data={"what": "search:"}, headers=shown)
    assert answer.status_code == 403


def test_no_log_has_it(room: Newsroom, caplog: pytest.LogCaptureFixture) -> None:
    leo = entered(room, "leo")
    secret = opened(leo, "search:").rpartition("/")[2]
    with caplog.at_level(logging.INFO, logger="ultimora"):
        client(Desk(room)).get(f"/private/1/{secret}.rss")
    assert not [one for one in caplog.records if secret in one.getMessage()
                and one.name.partition(".")[0] not in ("httpx",)]  # fmt: skip
    assert secret not in "".join(map(repr, room.archive.people.audit.lines(99)))
