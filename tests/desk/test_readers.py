"""Reader apps: what they ask by the Google Reader API and by Fever's, and what they may not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from hashlib import md5
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from starlette.testclient import TestClient
from tests.desk.conftest import SAMPLES, client
from tests.desk.test_dispatch import HOSTILE

from newsroom.wire_server import site
from ultimora.configuration import ConfigurationError, configured
from ultimora.desk import Desk
from ultimora.desk.readers.feeds import number
from ultimora.desk.readers.streams import item, long
from ultimora.intake import roster
from ultimora.newsroom import Newsroom
from ultimora.newsroom.adding import Found
from ultimora.values import Delivery, Source
from ultimora.values.query import Query

PASSWORD = "una parola lunga abbastanza"
KEY = md5(f"desk:{PASSWORD}".encode()).hexdigest()
API = "/reader/api/0"
STATE = "user/-/state/com.google/"


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Newsroom]:
    """The samples, from sources of their own; one of them is on the list."""
    told = {"zone": "Europe/Rome", "reader": PASSWORD}
    with Newsroom(configured(str(tmp_path), told, environment={})) as one:
        one.configuration.sources.write_text(
            '[[source]]\nname = "ansa-telex-it"\naddress = "https://example.org/rss"\n'
            'tags = ["Italia", "Agenzie"]\n'
        )
        for path in sorted(SAMPLES.iterdir()):
            one.take(Delivery(Source(path.stem), path.read_bytes(), address=path.name))
        yield one


class App:
    """An app that has logged in."""

    def __init__(self, browser: TestClient) -> None:
        self.browser = browser
        said = browser.post("/accounts/ClientLogin", data={"Email": "desk", "Passwd": PASSWORD})
        auth = dict(line.split("=", 1) for line in said.text.split())["Auth"]
        self.browser.headers["authorization"] = f"GoogleLogin auth={auth}"
        self.token = self.browser.get(f"{API}/token").text

    def get(self, path: str, **params: Any) -> Any:
        answer = self.browser.get(API + path, params=params | {"output": "json"})
        assert answer.status_code == 200, answer.text
        return answer.json()

    def post(self, path: str, status: int = 200, **data: Any) -> str:
        answer = self.browser.post(API + path, data=data | {"T": self.token})
        assert answer.status_code == status, answer.text
        return answer.text

    def ids(self, stream: str, **params: Any) -> list[str]:
        asked = self.get("/stream/items/ids", s=stream, **{"n": 1000, **params})
        return [one["id"] for one in asked["itemRefs"]]


@pytest.fixture
def app(room: Newsroom) -> App:
    return App(client(Desk(room)))


def fever(room: Newsroom, asked: str, **data: Any) -> Any:
    browser = client(Desk(room))
    return browser.post(f"/fever/?api&{asked}", data={"api_key": KEY, **data}).json()


# Who may


def test_nobody_without_the_password(room: Newsroom) -> None:
    browser = client(Desk(room))
    for name, password in (("desk", "falsa"), ("altri", PASSWORD), ("", "")):
        said = browser.post("/accounts/ClientLogin", data={"Email": name, "Passwd": password})
        assert said.status_code == 403 and "BadAuthentication" in said.text
    for header in ("", "GoogleLogin auth=desk/0", f"Bearer {PASSWORD}", "GoogleLogin auth="):
        answer = browser.get(f"{API}/subscription/list", headers={"authorization": header})
        assert answer.status_code == 401
    assert browser.post("/fever/?api", data={"api_key": "0" * 32}).json()["auth"] == 0
    assert browser.get("/fever/?api").json() == {"api_version": 3, "auth": 0}


def test_shut_where_no_password_was_chosen(own: Newsroom) -> None:
    browser = client(Desk(own))
    empty = md5(b"desk:").hexdigest()
    assert browser.post("/fever/?api", data={"api_key": empty}).json()["auth"] == 0
    said = browser.post("/accounts/ClientLogin", data={"Email": "desk", "Passwd": ""})
    assert said.status_code == 403


def test_a_short_password_is_refused(tmp_path: Path) -> None:
    told = configured(str(tmp_path), {"reader": "corta"}, environment={})
    with Newsroom(told) as room, pytest.raises(ConfigurationError, match="16 letters"):
        Desk(room)


def test_changes_are_posted_from_here_with_a_good_token(app: App) -> None:
    (first, *_) = app.ids(f"{STATE}reading-list")
    told = {"i": first, "a": f"{STATE}read"}
    assert app.browser.get(f"{API}/edit-tag", params=told).status_code == 405
    wrong = app.browser.post(f"{API}/edit-tag", data=told | {"T": "falso"})
    assert wrong.status_code == 401 and wrong.headers["x-reader-google-bad-token"] == "true"
    for headers in ({"origin": "https://evil.example"}, {"host": "evil.example"}):
        answer = app.browser.post(f"{API}/edit-tag", data=told, headers=headers)
        assert answer.status_code == 403
    assert app.ids(f"{STATE}read") == []


# Google Reader


def test_who_am_i(app: App) -> None:
    assert app.get("/user-info")["userName"] == "desk"
    assert app.get("/preference/list") == {"prefs": []}
    assert app.get("/preference/stream/list") == {"streamprefs": {}}
    freshrss = app.browser.get("/api/greader.php/reader/api/0/user-info")
    assert freshrss.json()["userName"] == "desk"


def test_sources_are_feeds_in_folders(app: App) -> None:
    subscriptions = app.get("/subscription/list")["subscriptions"]
    assert len(subscriptions) == 8
    (ansa,) = [one for one in subscriptions if one["title"] == "ansa-telex-it"]
    assert ansa["id"] == f"feed/{number('ansa-telex-it')}"
    assert [one["label"] for one in ansa["categories"]] == ["Italia", "Agenzie"]
    assert ansa["url"] == "https://example.org/rss"


def test_items_whole_and_by_any_of_their_names(app: App, room: Newsroom) -> None:
    (hit,) = room.archive.search(Query.read("agency:efe")).hits
    stream = f"feed/{number(hit.source)}"
    (one,) = app.get(f"/stream/contents/{stream}")["items"]
    assert one["title"] == hit.headline and one["origin"]["streamId"] == stream
    assert one["summary"]["content"].startswith("<p>") and one["published"] == hit.seq >> 20
    decimal = str(item(one["id"]))
    assert app.ids(stream) == [decimal] and long(int(decimal)) == one["id"]
    for name in (one["id"], decimal, one["id"].rpartition("/")[2]):
        answer = app.browser.post(f"{API}/stream/items/contents", data={"i": [name, "77", "x"]})
        assert [again["id"] for again in answer.json()["items"]] == [one["id"]]


def test_pages_and_both_orders(app: App) -> None:
    whole = app.ids(f"{STATE}reading-list")
    assert len(whole) == len(set(whole)) == 8
    for order, wanted in (("n", whole), ("o", whole[::-1])):
        found: list[str] = []
        more: dict[str, str] = {}
        while True:
            asked = app.get(
                "/stream/items/ids", s="user/1/state/com.google/reading-list", n=3, r=order, **more
            )
            found += [one["id"] for one in asked["itemRefs"]]
            if "continuation" not in asked:
                break
            more = {"c": asked["continuation"]}
        assert found == wanted
    assert app.ids(f"{STATE}reading-list", ot=4_000_000_000) == []
    assert app.ids(f"{STATE}reading-list", nt=4_000_000_000_000_000) == whole
    answer = app.browser.get(f"{API}/stream/contents", params={"c": "x"})
    assert answer.status_code == 400
    assert app.browser.get(f"{API}/stream/contents/feed/1").status_code == 404
    assert app.ids(f"{STATE}broadcast") == []


def test_read_and_put_back(app: App, room: Newsroom) -> None:
    reading, read = f"{STATE}reading-list", f"{STATE}read"
    whole = app.ids(reading)
    assert app.post("/edit-tag", i=[long(int(name)) for name in whole[:3]], a=read) == "OK"
    assert app.ids(read) == app.ids(reading, it=read) == whole[:3]
    assert app.ids(reading, xt=read) == app.ids(f"{STATE}kept-unread") == whole[3:]
    app.post("/edit-tag", i=whole[0], a=f"{STATE}kept-unread", r=read)
    assert app.ids(reading, xt=read) == [whole[0], *whole[3:]]
    unread = room.archive.search(Query.read("is:unread"), 20).hits
    assert len(unread) == 6
    counts = {one["id"]: one["count"] for one in app.get("/unread-count")["unreadcounts"]}
    assert counts[reading] == 6 and max(counts.values()) == 6
    first = app.get("/stream/contents", s=reading, n=1)["items"][0]
    assert f"{STATE}fresh" in first["categories"] and read not in first["categories"]


def test_all_read_of_a_feed_a_folder_or_all(app: App) -> None:
    reading, read = f"{STATE}reading-list", f"{STATE}read"
    ansa = app.ids(f"feed/{number('ansa-telex-it')}")
    app.post("/mark-all-as-read", s="user/-/label/Italia", ts="1000000000000000")
    assert app.ids(read) == []
    app.post("/mark-all-as-read", s="user/-/label/Italia", ts="4000000000000000")
    assert app.ids(read) == ansa != []
    app.post("/mark-all-as-read", s=reading)
    assert app.ids(reading, xt=read) == []
    app.post("/mark-all-as-read", 404, s="feed/1")


def test_stars_collections_and_searches(app: App, room: Newsroom) -> None:
    room.archive.save_search("Spagna", "lang:es group:text")
    room.archive.save_search("Rotta", "lang:")
    (hit,) = room.archive.search(Query.read("agency:efe")).hits
    (name,) = app.ids("user/-/label/Spagna")
    app.post("/edit-tag", i=name, a=[f"{STATE}starred", "user/-/label/Da seguire"])
    assert app.ids(f"{STATE}starred") == app.ids("user/-/label/Da seguire") == [name]
    assert room.archive.starred() == [hit.id]
    assert room.archive.readers.collected_in(hit.id) == ["Da seguire"]
    tags = {one["id"]: one.get("type") for one in app.get("/tag/list")["tags"]}
    assert tags == {
        f"{STATE}starred": None, "user/-/label/Italia": "folder", "user/-/label/Agenzie": "folder",
        "user/-/label/Spagna": "tag", "user/-/label/Da seguire": "tag",
    }  # fmt: skip
    (one,) = app.get("/stream/contents/user/-/label/Spagna")["items"]
    assert {"user/-/label/Spagna", "user/-/label/Da seguire", f"{STATE}starred"} <= set(
        one["categories"]
    )
    assert "is a search" in app.post("/edit-tag", 400, i=name, a="user/-/label/Spagna")
    app.post("/edit-tag", i=name, r=[f"{STATE}starred", "user/-/label/Da seguire"])
    assert room.archive.starred() == [] == room.archive.readers.collected_in(hit.id)
    missing = app.browser.get(f"{API}/stream/contents/user/-/label/nessuna")
    assert missing.status_code == 404


def test_feeds_come_and_go(app: App, room: Newsroom) -> None:
    def listed() -> dict[str, Source]:
        return {one.name: one for one in roster.read(room.configuration.sources).sources}

    stream = f"feed/{number('ansa-telex-it')}"
    app.post("/subscription/edit", ac="edit", s=stream, a="user/-/label/Telex",
             r="user/-/label/Italia")  # fmt: skip
    assert listed()["ansa-telex-it"].tags == ("Agenzie", "Telex")
    app.post("/subscription/edit", 400, ac="edit", s=stream, t="Altro nome")
    with site() as served:  # a private address is not asked, whoever wants it
        said = app.post("/subscription/edit", 400, ac="subscribe", s=f"feed/{served.address}/f.xml")
        assert "this machine itself" in said
        quick = app.browser.post(
            f"{API}/subscription/quickadd", data={"quickadd": f"{served.address}/feed.xml"}
        )
        assert quick.json()["numResults"] == 0
    opml = (
        b'<opml version="2.0"><body><outline text="Estero"><outline text="Prova"'
        b' xmlUrl="https://example.org/prova.xml"/></outline></body></opml>'
    )
    headers = {"content-type": "text/x-opml"}
    sent = app.browser.post(f"{API}/subscription/import", content=opml, headers=headers)
    assert sent.text == "OK: 1" and listed()["Prova"].tags == ("Estero",)
    exported = app.browser.get(f"{API}/subscription/export").content
    assert b"https://example.org/prova.xml" in exported and b'text="Estero"' in exported
    app.post("/subscription/edit", ac="unsubscribe", s=f"feed/{number('Prova')}")
    assert set(listed()) == {"ansa-telex-it"}
    app.post("/subscription/edit", 404, ac="unsubscribe", s="feed/1")


def test_subscribed_once_into_its_folder(
    app: App, room: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def found(address: str, taken: set[str], **choices: Any) -> Found:
        assert not choices.get("local")
        return Found(Source(**{"name": "Il Post", "kind": "feed", "address": address, **choices}))

    monkeypatch.setattr("ultimora.desk.readers.feeds.found", found)
    address = "https://example.org/post.xml"
    for _ in range(2):
        app.post("/subscription/edit", ac="subscribe", s=f"feed/{address}", t="Post",
                 a="user/-/label/Italia")  # fmt: skip
    quick = app.browser.post(f"{API}/subscription/quickadd", data={"quickadd": address})
    assert quick.json()["streamName"] == "Post"
    assert quick.json()["streamId"] == f"feed/{number('Post')}"
    sources = roster.read(room.configuration.sources).sources
    assert [(one.name, one.tags) for one in sources[1:]] == [("Post", ("Italia",))]


def test_the_same_as_atom(app: App, room: Newsroom) -> None:
    (hit,) = room.archive.search(Query.read("agency:efe")).hits
    room.archive.readers.opened("", [hit.id])
    answer = app.browser.get(f"/reader/atom/feed%2F{number(hit.source)}", params={"n": 20})
    atom = "{http://www.w3.org/2005/Atom}"
    (entry,) = ElementTree.fromstring(answer.content).findall(f"{atom}entry")
    assert entry.findtext(f"{atom}title") == hit.headline
    labels = [one.get("label") for one in entry.findall(f"{atom}category")]
    assert "read" in labels and "fresh" not in labels


# Fever


def test_fever_tells_what_there_is(room: Newsroom) -> None:
    said = fever(room, "groups&feeds&favicons&links&items&unread_item_ids&saved_item_ids")
    assert said["auth"] == 1 and said["total_items"] == 8 and said["links"] == []
    assert {one["title"] for one in said["groups"]} == {"Italia", "Agenzie"}
    ansa = number("ansa-telex-it")
    assert {one["feed_ids"] for one in said["feeds_groups"]} == {str(ansa)}
    assert ansa in {one["id"] for one in said["feeds"]}
    assert said["favicons"][0]["data"].startswith("image/svg+xml;base64,")
    ids = {str(one["id"]) for one in said["items"]}
    assert ids == set(said["unread_item_ids"].split(",")) and said["saved_item_ids"] == ""
    assert all(one["html"].startswith("<p>") for one in said["items"])


def test_fever_pages_by_rising_numbers(room: Newsroom) -> None:
    first = fever(room, "items&since_id=0")["items"]
    numbers = [one["id"] for one in first]
    assert numbers == sorted(numbers) and len(numbers) == 8
    assert fever(room, f"items&since_id={numbers[5]}")["items"] == first[6:]
    assert fever(room, f"items&max_id={numbers[2]}")["items"] == first[1::-1]
    some = fever(room, f"items&with_ids={numbers[3]},1,x,{numbers[0]}")["items"]
    assert some == [first[3], first[0]]
    room.take(Delivery(Source("nuova"), b"Neve\n\nRoma, 6 gen. (ANSA) - Nevica.\n"))
    (new,) = fever(room, f"items&since_id={numbers[-1]}")["items"]
    assert new["id"] > numbers[-1] and new["feed_id"] == number("nuova")


def test_fever_marks(room: Newsroom) -> None:
    first, second, *_ = fever(room, "items&since_id=0")["items"]
    said = fever(room, "", mark="item", **{"as": "read"}, id=first["id"])
    assert str(first["id"]) not in said["unread_item_ids"].split(",")
    said = fever(room, "", mark="item", **{"as": "saved"}, id=second["id"])
    assert said["saved_item_ids"] == str(second["id"]) and len(room.archive.starred()) == 1
    fever(room, "", mark="item", **{"as": "unsaved"}, id=second["id"])
    said = fever(room, "", mark="item", **{"as": "unread"}, id=first["id"])
    assert len(said["unread_item_ids"].split(",")) == 8 and room.archive.starred() == []
    ansa, later = number("ansa-telex-it"), 4_000_000_000
    fever(room, "", mark="feed", **{"as": "read"}, id=ansa, before=1000)
    assert len(fever(room, "unread_item_ids")["unread_item_ids"].split(",")) == 8
    fever(room, "", mark="group", **{"as": "read"}, id=number("Italia"), before=later)
    assert len(fever(room, "unread_item_ids")["unread_item_ids"].split(",")) == 7
    fever(room, "", mark="group", **{"as": "read"}, id=0, before=later)
    assert fever(room, "unread_item_ids")["unread_item_ids"] == ""


def test_fever_takes_forms_of_either_kind(room: Newsroom) -> None:
    browser = client(Desk(room))
    files = {"api_key": (None, KEY)}
    assert browser.post("/fever/?api", files=files).json()["auth"] == 1
    assert browser.post("/api/fever.php?api", data={"api_key": KEY}).json()["auth"] == 1
    assert browser.post("/fever?api", data={"api_key": KEY.upper()}).json()["auth"] == 1
    large = browser.post("/fever/?api", content=b"x" * (1 << 20) + b"x")
    assert large.status_code == 413


# What must not be shown


def test_withdrawn_embargoed_and_hostile(room: Newsroom, app: App) -> None:
    text = f"Titolo {HOSTILE}\n\nROMA, 6 gen. (ANSA) - {HOSTILE} Lo dice Mario {HOSTILE} Rossi.\n"
    room.take(Delivery(Source(f"fonte {HOSTILE}"), text.encode()))
    (killed,) = [hit.id for hit in room.archive.search(Query.read("agency:efe")).hits]
    (held,) = [hit.id for hit in room.archive.search(Query.read("agency:dpa")).hits]
    room.archive.withdraw(killed)
    body = room.archive.get(held).dispatch.body[20:60]
    with room.archive.database.writing() as run:
        run("UPDATE entry SET embargo = 4000000000 WHERE id = ?", (held,))
    items = app.get("/stream/contents", n=100)["items"]
    others = fever(room, "items")["items"]
    assert len(items) == len(others) == 8
    whole = " ".join(one["summary"]["content"] for one in items)
    assert whole.count("<p>") and not re.search(r"<(?!/?p>|br/>)", whole)
    assert body not in whole
    for one in (*items, *others, *app.get("/subscription/list")["subscriptions"]):
        assert not re.search(r"<[a-z/]", one["title"])
    source = room.archive.search(Query(), among=[killed]).hits[0].source
    (gone,) = [one for one in others if one["feed_id"] == number(source)]
    assert gone["html"] == "<p>Withdrawn.</p>" and gone["author"] == ""
