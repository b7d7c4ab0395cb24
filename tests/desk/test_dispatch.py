"""A dispatch: as it was written, as it arrived, to be cited and taken away."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta
from html import escape, unescape
from zoneinfo import ZoneInfo

from starlette.testclient import TestClient
from tests.desk.conftest import client
from tests.desk.test_wire import EFE, rows, take

from ultimora.archive.times import seconds
from ultimora.demonstration import Day, schedule
from ultimora.desk import Desk
from ultimora.desk.takings import takings
from ultimora.desk.words import said
from ultimora.newsroom import Newsroom
from ultimora.pack import formats
from ultimora.values import Delivery, Source


def plain(text: str) -> str:
    return unescape(re.sub(r"<[^>]+>", "", text))


def one(browser: TestClient, words: str) -> str:
    return rows(browser.get("/", params={"q": words}).text)[0]


def test_the_text_is_whole_whatever_is_marked_in_it(browser: TestClient, room: Newsroom) -> None:
    for id in rows(browser.get("/").text):
        record = room.archive.get(id)
        copy = browser.get(f"/dispatch/{id}").text.split('<div class="copy"')[1].split("</div>")[0]
        for span in record.dispatch.paragraphs:
            assert span.of(record.dispatch.copy.text) in plain(copy)


def test_as_it_arrived_gives_back_what_came_and_what_was_made(
    browser: TestClient, room: Newsroom
) -> None:
    id = one(browser, "agency:adnkronos")
    copy = room.archive.get(id).dispatch.copy
    shown = browser.get(f"/dispatch/{id}", params={"view": "arrived"}).text
    body = shown.split('<div class="arrived">')[1].split('<div class="facets-of">')[0]
    assert copy.edits and body.count("<del>") == len(copy.edits)
    came = plain(re.sub(r"<ins>.*?</ins>", "", body, flags=re.S))
    assert copy.sheet.text.strip() in came.strip()


def test_facts_are_explained(browser: TestClient, room: Newsroom) -> None:
    id = one(browser, "agency:adnkronos")
    page = browser.get(f"/dispatch/{id}").text
    told = set(re.findall(rf'id="fact-{id}-(\w+)"', page))
    marked = {fact for some in re.findall(r'data-f="([^"]+)"', page) for fact in some.split()}
    assert marked and marked <= told


def test_an_embargo_says_until_when_and_how_it_can_be_read_all_the_same(own: Newsroom) -> None:
    now = datetime.now(UTC)
    (sent,) = (one for one in schedule() if one.name == "prize/dpa-1")
    (id,) = own.take(Day().deliver(sent, now)).ids
    page = client(Desk(own)).get(f"/dispatch/{id}").text
    embargo = own.archive.get(id).dispatch.embargo
    until = seconds(embargo.iso if embargo else None)
    assert until and until > now.timestamp()
    hour = f"{datetime.fromtimestamp(until, ZoneInfo('Europe/Rome')):%H:%M}"
    assert re.search(rf'<span class="notice stop"[^>]*>embargo until [\d. ]*{hour}</span>', page)
    assert f"ultimora show {id} --withheld --home {own.configuration.home}" in page
    assert re.search(rf"it is under embargo until [^<]*{hour}", page)


def test_an_embargo_that_is_over_is_told_quietly(own: Newsroom) -> None:
    (sent,) = (one for one in schedule() if one.name == "prize/dpa-1")
    own.take(Day().deliver(sent, datetime.now(UTC) - timedelta(days=2)))
    page = client(Desk(own)).get("/").text
    assert re.search(r'<span class="notice same"[^>]*>embargo until ', page)


def test_a_dispatch_names_its_story_and_how_many_tell_it(own: Newsroom) -> None:
    day, now = Day(), datetime.now(UTC)
    for one in schedule():
        if one.name in ("ferry/ansa-1", "ferry/ansa-2", "ferry/reuters-1"):
            own.take(day.deliver(one, now))
    own.relate()
    (story,) = own.archive.stories()
    for id in own.archive.resolve(""):
        page = client(Desk(own)).get(f"/dispatch/{id}").text
        assert f'<a href="/story/{story.id}">{escape(story.name)}</a>' in page
        assert f"{story.originals} tell this story, copies aside" in page


def test_who_keeps_a_note_goes_on_in_the_view_it_was_read_in(own: Newsroom) -> None:
    (id,) = take(own, EFE)
    reader = client(Desk(own))
    for action, field in (("notes", "text"), ("collections", "name")):
        for view, leads in (("arrived", "?view=arrived"), ("written", ""), ("../x", "")):
            answer = reader.post(f"/dispatch/{id}/{action}", data={field: "uno", "view": view})
            assert answer.headers["location"] == f"/dispatch/{id}{leads}#notes"
    page = reader.get(f"/dispatch/{id}", params={"view": "arrived"}).text
    assert page.count('name="view" value="arrived"') >= 3


def test_formats_are_named_for_people_the_pdf_first() -> None:
    named = takings()
    assert {one.name for one in named} == set(formats()) and named[0].title == "PDF"
    assert all(one.use and "_" not in one.title for one in named)
    words = {one.use for one in named} | {"Plain text", "CSV table", "JSON record"}
    assert all(said("it", word) != word for word in words)


def test_bytes_come_back_and_no_browser_shows_them(browser: TestClient) -> None:
    id = one(browser, "agency:efe")
    answer = browser.get(f"/dispatch/{id}/bytes")
    assert answer.content == EFE.read_bytes()
    assert "attachment" in answer.headers["content-disposition"]
    assert answer.headers["content-security-policy"] == "sandbox"


def test_every_format_can_be_taken_away(browser: TestClient) -> None:
    id = one(browser, "agency:efe")
    names = re.findall(rf"/dispatch/{id}/as/([\w-]+)", browser.get(f"/dispatch/{id}").text)
    assert len(names) >= 8
    for name in names:
        answer = browser.get(f"/dispatch/{id}/as/{name}")
        assert answer.status_code == 200 and answer.content
    assert browser.get(f"/dispatch/{id}/as/nothing").status_code == 404


def test_no_such_dispatch(browser: TestClient) -> None:
    for address in ("/dispatch/zzzz", "/dispatch/zzzz/bytes", "/dispatch/%00"):
        assert browser.get(address).status_code == 404


def test_star_note_and_collection(own: Newsroom) -> None:
    page = client(Desk(own))
    (id,) = take(own, EFE)
    page.post(f"/dispatch/{id}/star", data={"on": "1"})
    page.post(f"/dispatch/{id}/notes", data={"text": "Sentire <b>Begoña</b>"})
    page.post(f"/dispatch/{id}/collections", data={"name": "Felini & altri"})
    shown = page.get(f"/dispatch/{id}").text
    assert 'aria-pressed="true"' in shown and "Sentire &lt;b&gt;Begoña&lt;/b&gt;" in shown
    link = re.search(r'href="(/\?q=collection[^"]+)"', shown)
    assert link and rows(page.get(unescape(link[1])).text) == [id]
    assert rows(page.get("/", params={"q": "is:starred is:noted"}).text) == [id]
    number = own.archive.readers.notes([id])[0].number
    page.post(f"/dispatch/{id}/notes", data={"remove": str(number)})
    page.post(f"/dispatch/{id}/collections", data={"name": "Felini & altri", "remove": "1"})
    assert own.archive.readers.collections() == [] == own.archive.readers.notes([id])


HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'><svg/onload=alert(3)>"


def test_a_hostile_dispatch_runs_nothing(own: Newsroom) -> None:
    text = (
        f"ROMA, 6 gen. (ANSA) - {HOSTILE} Lo ha detto il ministro Mario {HOSTILE} Rossi.\n\n"
        f"Altri 3 morti a {HOSTILE} Milano. {{{{ 7 * 7 }}}} javascript:alert(4)\n"
    )
    data = f"Titolo {HOSTILE}\n\n{text}".encode()
    name = f"{HOSTILE}.txt".replace("/", "")
    (id,) = own.take(Delivery(Source(f"fonte {HOSTILE}"), data, address=name)).ids
    page = client(Desk(own))
    page.post(f"/dispatch/{id}/notes", data={"text": HOSTILE})
    page.post(f"/dispatch/{id}/collections", data={"name": HOSTILE})
    page.post("/presets", data={"name": HOSTILE[:50], "q": '"<script>alert(1)</script>"'})
    for address in ("/", f"/dispatch/{id}", f"/dispatch/{id}?view=arrived", "/facets",
                    "/stories", f"/?q={HOSTILE}", "/columns",
                    f"/dispatch/{HOSTILE.replace('/', '')}"):  # fmt: skip
        shown = page.get(address).text
        assert "<script>alert" not in shown and "<img" not in shown and "<svg/" not in shown
        assert "49" not in re.findall(r"Milano\. (.{0,10})", shown)


def test_a_withheld_body_is_not_shown(own: Newsroom) -> None:
    page = client(Desk(own))
    (id,) = take(own, EFE)
    assert "linces" in page.get(f"/dispatch/{id}").text
    own.archive.withdraw(id)
    for view in ("written", "arrived"):
        shown = page.get(f"/dispatch/{id}", params={"view": view}).text
        assert "satélite" not in shown and "withdrawn" in shown
    assert page.get(f"/dispatch/{id}/bytes").status_code == 403


def test_an_embargo_holds_in_every_format(own: Newsroom) -> None:
    text = ("Sperrfrist: 31.12.2099 12:00 Uhr\n\nRäuber im Zoo\n\nBerlin (dpa) - Sperrfrist"
            " 31.12.2099, 12.00 Uhr - Ein Pelikan wurde entwendet.\n")  # fmt: skip
    (id,) = own.take(Delivery(Source("dpa"), text.encode(), address="zoo.txt")).ids
    assert own.archive.get(id).dispatch.embargo
    page = client(Desk(own))
    for name in formats():
        for address in (f"/dispatch/{id}/as/{name}", f"/api/v1/records/{id}/as/{name}"):
            answer = page.get(address)
            assert answer.status_code == 403 and b"Pelikan" not in answer.content, address
    for address in (f"/dispatch/{id}", f"/dispatch/{id}?view=arrived", f"/dispatch/{id}/bytes",
                    f"/dispatch/{id}?version=1", f"/api/v1/records/{id}"):  # fmt: skip
        assert "Pelikan" not in page.get(address).text, address


def test_what_is_withdrawn_is_so_in_every_version(own: Newsroom) -> None:
    for body in ("Un pellicano è fuggito.", "Nessun pellicano è fuggito: si annulla."):
        told = {"uri": "urn:zoo:1", "type": "text", "headline": "Zoo", "body_text": body,
                "pubstatus": "canceled" if "annulla" in body else "usable"}  # fmt: skip
        (id,) = own.take(Delivery(Source("ninjs"), json.dumps(told).encode(), address="z.json")).ids
    assert len(own.archive.versions(id)) == 2
    page = client(Desk(own))
    for address in (f"/dispatch/{id}?version=1", f"/dispatch/{id}?version=1&view=arrived",
                    f"/api/v1/records/{id}?version=1", f"/dispatch/{id}/changes"):  # fmt: skip
        assert "fuggito" not in page.get(address).text, address
