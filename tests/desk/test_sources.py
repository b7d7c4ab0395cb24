"""Sources: seen, tried before they are added, paused and taken away; on a real server."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

import pytest
from starlette.testclient import TestClient
from tests.desk.conftest import client

from newsroom.wire_server import Site, site
from ultimora.desk import Desk
from ultimora.intake import roster
from ultimora.newsroom import Newsroom
from ultimora.values import Delivery, Source


@pytest.fixture
def served() -> Iterator[Site]:
    with site() as one:
        one.items = [("Sciopero dei treni l&amp;#8217;8 gennaio", "I sindacati confermano.")]
        yield one


@pytest.fixture
def page(own: Newsroom) -> TestClient:
    return client(Desk(own))


def named(room: Newsroom) -> dict[str, bool]:
    return {one.name: one.paused for one in roster.read(room.configuration.sources).sources}


def test_who_brought_and_is_not_asked(page: TestClient, own: Newsroom) -> None:
    own.take(Delivery(Source("Telex <b>"), b"Neve a quota\n\nNevica in val di Susa.\n"))
    shown = page.get("/sources").text
    assert "asks nobody yet" in shown and ">Telex &lt;b&gt;</a>" in shown


def test_what_would_come_is_shown_and_not_kept(
    page: TestClient, own: Newsroom, served: Site
) -> None:
    address = f"{served.address}/feed.xml"
    shown = page.get("/sources/test", params={"address": address, "local": "1"}).text
    assert "Sciopero dei treni l’8 gennaio" in shown and "Add it" in shown
    assert own.archive.newest() == 0 and named(own) == {}


def test_a_private_address_is_asked_only_where_a_person_says_so(
    page: TestClient, served: Site
) -> None:
    shown = page.get("/sources/test", params={"address": f"{served.address}/feed.xml"}).text
    assert 'role="alert"' in shown and "Sciopero" not in shown


def test_added_paused_resumed_removed(page: TestClient, own: Newsroom, served: Site) -> None:
    told = {"address": f"{served.address}/feed.xml", "name": "Treni & co", "local": "1",
            "every": "5m"}  # fmt: skip
    assert page.post("/sources/add", data=told).status_code == 303
    assert named(own) == {"Treni & co": False}
    assert "source already" in page.post("/sources/add", data=told | {"name": "Altro"}).text
    for do, after in (("pause", {"Treni & co": True}), ("resume", {"Treni & co": False}),
                      ("remove", {})):  # fmt: skip
        page.post("/sources/Treni%20%26%20co/change", data={"do": do})
        assert named(own) == after
    assert 'role="alert"' in page.post("/sources/nessuna/change", data={"do": "pause"}).text


def test_how_each_fares(page: TestClient, own: Newsroom, served: Site) -> None:
    path = own.configuration.sources
    path.write_text(
        f'[[source]]\nname = "bene"\naddress = "{served.address}/feed.xml"\n\n'
        f'[[source]]\nname = "male"\naddress = "{served.address}/altro.xml"\n\n[[source]]\nx = 1\n'
    )
    own.archive.remember("bene", {"success": "2026-01-06T10:00:00Z"})
    own.archive.remember("male", {"failures": "2", "cause": "It answers <404>."})
    shown = page.get("/sources").text
    assert "It answers &lt;404&gt;." in shown and shown.index("male") < shown.index("bene")
    assert 'role="alert"' in shown  # the table that is no source


def test_a_folder_is_looked_into(page: TestClient, own: Newsroom) -> None:
    folder = own.configuration.home / "in"
    folder.mkdir()
    assert "no file in it yet" in page.get("/sources/test", params={"address": str(folder)}).text
    (folder / "a.txt").write_text("Neve\n\nRoma, 6 gen. (ANSA) - Nevica.\n", "utf-8")
    shown = page.get("/sources/test", params={"address": str(folder)}).text
    assert "Neve" in shown and (folder / "a.txt").exists()


OPML = b"""<opml version="2.0"><body><outline text="Estero"><outline text="Prova &lt;b&gt;"
 xmlUrl="https://example.org/prova.xml"/></outline><outline text="Conto"
 xmlUrl="https://ada:segreto@example.org/conto.xml"/></body></opml>"""


def test_the_feeds_of_another_reader(page: TestClient, own: Newsroom) -> None:
    def sent(data: bytes, name: str = "list") -> str:
        answer = page.post("/sources/opml", files={name: ("lista.opml", data)})
        assert answer.status_code == 200
        return answer.text

    shown = sent(OPML)
    assert "1 added, 0 known already." in shown and "Prova &lt;b&gt;" in shown
    assert "carries a password" in shown and "segreto" not in shown
    (source,) = roster.read(own.configuration.sources).sources
    assert (source.tags, source.local) == (("Estero",), False)
    assert "0 added, 1 known already." in sent(OPML)
    listed = page.get("/sources.opml")
    assert b'xmlUrl="https://example.org/prova.xml"' in listed.content
    assert listed.headers["content-disposition"].startswith("attachment")
    for wrong in (sent(b"niente"), sent(b""), sent(OPML, "altro")):
        assert 'role="alert"' in wrong
    assert 'role="alert"' in page.post("/sources/opml", content=b"x").text
    assert len(roster.read(own.configuration.sources).sources) == 1


COMMANDS = re.compile(r" --\w|`ultimora |`local = true`")


@pytest.mark.parametrize(("address", "says"), [
    ("http://127.0.0.1:1/x", "tick “on this machine or network”"),
    ("banana", "This is neither an address of the web nor a folder."),
    ("/no/such/folder", "There is no such folder. Make it, or add it all the same."),
    (__file__, "This is a file. To have files read as they appear, add their folder."),
    ("imaps://desk@mail.example.org/INBOX", "name the variable in the file of the sources"),
    ("gopher://example.org", "gopher:// is none of http, https, imap, imaps."),
])  # fmt: skip
def test_the_desk_speaks_of_its_own_ways(page: TestClient, address: str, says: str) -> None:
    for shown in (page.get("/sources/test", params={"address": address}).text,
                  page.post("/sources/add", data={"address": address}).text):  # fmt: skip
        assert says in shown and not COMMANDS.search(shown)


def test_what_does_not_answer_is_added_all_the_same(page: TestClient, own: Newsroom) -> None:
    told = {"address": "http://127.0.0.1:1/x", "local": "1"}
    shown = page.get("/sources/test", params=told).text
    assert "Try again later, or add it all the same." in shown and "untried" in shown
    assert page.post("/sources/add", data=told).status_code == 200 and not named(own)
    page.post("/sources/add", data=told | {"untried": "1"})
    (source,) = roster.read(own.configuration.sources).sources
    assert source.place == "http://127.0.0.1:1/x" and source.local


def test_a_list_of_feeds_that_are_near(page: TestClient, own: Newsroom) -> None:
    near = b'<opml><body><outline text="Vicino" xmlUrl="http://127.0.0.1:1/x"/></body></opml>'
    page.post("/sources/opml", files={"list": ("lista.opml", near)}, data={"local": "1"})
    (source,) = roster.read(own.configuration.sources).sources
    assert source.local
    own.archive.remember("Vicino", {"failures": "1", "cause": "We do not fetch from there: x. If it"
                         " is yours, write `local = true` with it in the sources file."})
    assert not COMMANDS.search(page.get("/sources").text)


class Failing(Site):
    """A site of which all but its feed fails, or breaks off."""

    status, body = 404, b""

    def answer(self, path: str, headers: dict[str, str]) -> tuple[int, str, bytes, str]:
        if path in ("/feed", "/robots.txt"):
            return super().answer(path, headers)
        return self.status, "application/rss+xml", self.body, ""


@pytest.fixture
def failing() -> Iterator[Site]:
    with site(Failing()) as one:
        one.items = [("Altro feed", "Non quello che fu chiesto.")]
        yield one


@pytest.mark.parametrize(("status", "says"), [
    (404, "It answered 404 Not Found."), (500, "It answered 500 Internal Server Error."),
])  # fmt: skip
def test_another_feed_of_the_site_is_a_choice(
    page: TestClient, own: Newsroom, failing: Failing, status: int, says: str
) -> None:
    failing.status = status
    told = {"address": f"{failing.address}/old.xml", "local": "1"}
    shown = page.get("/sources/test", params=told).text
    assert f"{says} The site has another feed: {failing.address}/feed." in shown
    assert "Altro feed" not in shown and "Add it<" not in shown
    choice = re.search(r'class="instead".*?href="([^"]+)"', shown)
    assert choice and "Altro feed" in page.get(unescape(choice[1])).text
    assert page.post("/sources/add", data=told).status_code == 200 and not named(own)


@pytest.mark.parametrize(("body", "says"), [
    (b"<rss version='2.0'><channel>", "The feed ends before its last element is closed."),
    (b"<rss version='2.0'><channel><item><<<</rss>", "There is no story in this copy."),
    (b"<?xml version='1.0'?><oops", "It answers with XML that is no feed."),
    (b"<rss version='2.0'><channel><title>Vuoto</title></channel></rss>", "no dispatch in it now"),
])  # fmt: skip
def test_what_cannot_be_read_is_said(
    page: TestClient, failing: Failing, body: bytes, says: str
) -> None:
    failing.status, failing.body = 200, body
    shown = page.get("/sources/test", params={"address": f"{failing.address}/x", "local": "1"}).text
    assert says in shown and ("now" in says) == ("no dispatch in it now" in shown)


def test_hours_are_those_of_the_reader(page: TestClient, served: Site) -> None:
    page.cookies.set("zone", "Asia/Tokyo")
    told = {"address": f"{served.address}/feed.xml", "local": "1"}
    shown = page.get("/sources/test", params=told).text
    assert ">06.01.2026</time>" in shown or "06.01 19:00</time>" in shown
    assert "19:00 JST · 2026-01-06T10:00" in shown
