"""Where a desk has users, each finds his own searches and stars, on every way to the wire."""

from __future__ import annotations

import re
from hashlib import md5
from pathlib import Path
from typing import Any

from starlette.testclient import TestClient
from tests.desk.conftest import client
from tests.desk.test_handed import opened
from tests.desk.test_people import PAGE, ROOT, SAMPLES, entered, room

from ultimora.archive import leftovers
from ultimora.configuration import configured
from ultimora.desk import Desk, words
from ultimora.newsroom import Newsroom
from ultimora.values import Delivery, Source

__all__ = ["room"]


def rows(browser: TestClient, text: str) -> list[str]:
    """The records that the wire shows of a search."""
    page = browser.get("/", params={"q": text}, headers=PAGE).text
    return re.findall(r'<li class="row[^>]*data-id="(\w+)"', page)


def side(browser: TestClient, text: str = "") -> tuple[list[str], list[str]]:
    """The names of one's own searches in the side of the wire, and of everybody's."""
    page = browser.get("/", params={"q": text}, headers=PAGE).text
    whole = re.search(r'<aside class="side".*?</section>', page, re.DOTALL)
    assert whole
    own, _, shared = whole[0].partition("<h2>For everybody</h2>")
    found = [re.findall(r'<a href="[^"]*" title="[^"]*"[^>]*>([^<]+)</a>', one)
             for one in (own, shared)]  # fmt: skip
    return found[0], found[1]


def keep(browser: TestClient, name: str, text: str, **more: str) -> int:
    """Keep a search, as the form does."""
    return browser.post("/presets", data={"name": name, "q": text, **more}).status_code


# Searches


def test_each_keeps_his_own(room: Newsroom) -> None:
    ada, edo, leo = (entered(room, name) for name in ("ada", "edo", "leo"))
    assert keep(leo, "Mia", "rogo") == keep(edo, "Mia", "incendio") == 303
    assert keep(edo, "Nostra", "urgency:<=2", everybody="1") == 303
    assert keep(leo, "Loro", "neve", everybody="1") == 403
    assert side(leo) == side(edo) == (["Mia"], ["Nostra"]) and side(ada) == ([], ["Nostra"])
    assert leo.get("/complete", params={"word": "mia"}).json()["kept"] == {"Mia": "rogo"}
    assert leo.get("/complete", params={"word": "nos"}).json()["kept"] == {
        "Nostra": "urgency:<=2"
    }
    assert ada.get("/complete", params={"word": "mia"}).json()["kept"] == {}
    columns = leo.get("/columns", headers=PAGE).text  # one's own first
    assert 0 < columns.index(">Mia</a>") < columns.index(">Nostra</a>")
    assert "preset:Mia" in leo.get("/account", headers=PAGE).text
    assert "preset:Mia" not in ada.get("/account", headers=PAGE).text
    assert keep(leo, "Nostra", "urgency:<=2", forget="1", everybody="1") == 403
    assert keep(leo, "Nostra", "urgency:<=2", forget="1") == 303  # he has none of this name
    assert side(leo) == (["Mia"], ["Nostra"])
    assert keep(leo, "Mia", "rogo", forget="1") == 303
    assert side(leo) == ([], ["Nostra"]) and side(edo) == (["Mia"], ["Nostra"])


def test_ones_own_stands_over_everybodys(room: Newsroom) -> None:
    edo, leo = entered(room, "edo"), entered(room, "leo")
    keep(edo, "Neve", "neve", everybody="1")
    keep(leo, "Neve", "valanga")
    assert side(leo) == (["Neve"], []) and side(edo) == ([], ["Neve"])
    keep(edo, "Sci", "sci")
    page = edo.get("/", params={"q": "sci"}, headers=PAGE).text
    assert "Share it with everybody" in page and "Forget “Sci”<" in page
    keep(edo, "Sci", "sci", everybody="1")
    assert side(edo) == ([], ["Neve", "Sci"])
    assert "Forget “Sci” for everybody" in edo.get("/", params={"q": "sci"}, headers=PAGE).text


def test_who_is_offered_what(room: Newsroom) -> None:
    edo, leo = entered(room, "edo"), entered(room, "leo")
    before = [one.get("/", params={"q": "neve"}, headers=PAGE).text for one in (edo, leo)]
    assert [("for everybody" in text) for text in before] == [True, False]
    assert all('aria-label="Keep this search as"' in text for text in before)
    keep(edo, "Neve", "neve", everybody="1")
    after = [one.get("/", params={"q": "neve"}, headers=PAGE).text for one in (edo, leo)]
    assert ['action="/presets"' in text for text in after] == [True, False]
    italian = leo.post("/presets", data={"name": "x", "q": "y", "everybody": "1"},
                       headers=PAGE | {"accept-language": "it"}).text  # fmt: skip
    assert "Solo un redattore condivide le ricerche con tutti." in italian


def test_alone_there_is_nobody_to_share_with(own: Newsroom) -> None:
    alone = client(Desk(own))
    assert "for everybody" not in alone.get("/", params={"q": "neve"}).text
    keep(alone, "Neve", "neve")
    page = alone.get("/", params={"q": "neve"}).text
    assert "Forget “Neve”<" in page and "everybody" not in page
    assert side(alone) == (["Neve"], []) and own.archive.saved_searches() == {"Neve": "neve"}


def test_a_feed_follows_ones_own_search(room: Newsroom) -> None:
    edo, leo, app = entered(room, "edo"), entered(room, "leo"), client(Desk(room))
    first, second = room.archive.resolve("")[:2]
    keep(edo, "Qui", f"id:{first}")
    told = {"what": "preset:Qui"}
    assert leo.post("/account/feeds", data=told, headers=PAGE).status_code == 400  # it is edo's
    keep(leo, "Qui", f"id:{second}")
    for browser, id, other in ((edo, first, second), (leo, second, first)):
        text = app.get(f"{opened(browser, 'preset:Qui')}.json").text
        assert id in text and other not in text


# Stars


def test_each_has_his_own_stars(room: Newsroom) -> None:
    ada, leo = entered(room, "ada"), entered(room, "leo")
    first, second = room.archive.resolve("")[:2]
    ada.post(f"/dispatch/{first}/star", data={"on": "1"})
    leo.put(f"/api/v1/records/{second}/star")
    for browser, id, other in ((ada, first, second), (leo, second, first)):
        assert rows(browser, "is:starred") == [id]
        pressed = [
            'data-do="star" aria-pressed="true"' in browser.get(at, headers=PAGE).text
            for at in (f"/dispatch/{id}", f"/dispatch/{other}", "/?q=-is:starred")
        ]
        assert pressed == [True, False, False]
        hits = browser.get("/api/v1/search", params={"q": ""}).json()["hits"]
        assert [hit["id"] for hit in hits if hit["starred"]] == [id]
        feed = client(Desk(room)).get(f"{opened(browser, 'search:is:starred')}.json").text
        assert id in feed and other not in feed
    leo.delete(f"/api/v1/records/{second}/star")
    assert rows(leo, "is:starred") == [] and rows(ada, "is:starred") == [first]


def google(room: Newsroom, name: str, *scopes: str) -> tuple[TestClient, str]:
    """A reader app of a user's, by the Google Reader API; and the key that Fever wants."""
    token = room.archive.people.tokens.add(name, "app", scopes, ROOT)
    app = client(Desk(room))
    said = app.post("/accounts/ClientLogin", data={"Email": name, "Passwd": token}).text
    auth = dict(line.split("=", 1) for line in said.split())["Auth"]
    app.headers["authorization"] = f"GoogleLogin auth={auth}"
    return app, md5(f"{name}:{token}".encode()).hexdigest()


def test_reader_apps_show_ones_own(room: Newsroom) -> None:
    keep(entered(room, "leo"), "Mia", "roma")
    apps = {name: google(room, name, "read") for name in ("ada", "leo")}
    starred = "user/-/state/com.google/starred"

    def asked(name: str, path: str, **params: str) -> Any:
        told = {"output": "json", **params}
        return apps[name][0].get(f"/reader/api/0/{path}", params=told).json()

    def fever(name: str, what: str, **data: str) -> Any:
        told = {"api_key": apps[name][1], **data}
        return client(Desk(room)).post(f"/fever/?api&{what}", data=told).json()

    labels = {name: {one["id"] for one in asked(name, "tag/list")["tags"]} for name in apps}
    assert "user/-/label/Mia" in labels["leo"] - labels["ada"]
    every = asked("leo", "stream/items/ids", s="user/-/state/com.google/reading-list")
    one, two = (item["id"] for item in every["itemRefs"])
    app = apps["leo"][0]
    said = app.post("/reader/api/0/edit-tag", data={
        "i": one, "a": starred, "T": app.get("/reader/api/0/token").text,
    })  # fmt: skip
    assert said.text == "OK"
    fever("ada", "", mark="item", **{"as": "saved"}, id=two)
    for name, id, other in (("leo", one, two), ("ada", two, one)):
        assert [i["id"] for i in asked(name, "stream/items/ids", s=starred)["itemRefs"]] == [id]
        whole = asked(name, "stream/contents/user/-/state/com.google/reading-list")["items"]
        assert [starred in item["categories"] for item in whole].count(True) == 1
        assert fever(name, "saved_item_ids")["saved_item_ids"] == id
        for what in ("items&since_id=0", "items&max_id=0", f"items&with_ids={one},{two}"):
            saved = {str(i["id"]): i["is_saved"] for i in fever(name, what)["items"]}
            assert saved == {id: 1, other: 0}


# The first user


def test_the_first_user_finds_what_was_left(tmp_path: Path) -> None:
    with Newsroom(configured(str(tmp_path), {}, environment={})) as one:
        path = sorted(SAMPLES.iterdir())[0]
        (id,) = one.take(Delivery(Source("a"), path.read_bytes())).ids
        alone = client(Desk(one))
        alone.post(f"/dispatch/{id}/star", data={"on": "1"})
        alone.post("/read", data={"id": id})
        keep(alone, "Neve", "neve")
        page = alone.post("/people/add", data={"name": "Ada", "role": "admin"},
                          headers=PAGE | {"accept-language": "it"}).text  # fmt: skip
        assert "ada ha preso in carico ciò che c’era: stelle 1, segni di lettura 1" in page
        ada = entered(one, "ada")
        assert rows(ada, "is:starred") == [id] and rows(ada, "is:unread") == []
        assert side(ada) == ([], ["Neve"])
        assert "ada stars 1, read marks 1" in ada.get("/audit", headers=PAGE).text
        again = ada.post("/people/add", data={"name": "leo", "role": "reader"}, headers=PAGE).text
        assert "taken over" not in again and rows(entered(one, "leo"), "is:starred") == []


def test_all_of_it_has_italian() -> None:
    assert {*leftovers.NAMES, "work taken over"} <= set(words._WORDS["it"])
