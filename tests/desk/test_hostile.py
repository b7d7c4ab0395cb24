"""A hostile dispatch in every field of every page runs nothing, in a real browser.

Whatever can be written by others (dispatches by several containers, names that people give) holds
scripts, tags and addresses that would run; no page may have any of it as markup, and the browser
must not even have to refuse it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import UTC
from html import escape
from pathlib import Path
from xml.etree import ElementTree

import httpx
import pytest
from playwright.sync_api import Browser, BrowserContext
from tests.desk.chromium import chromium, complaints, needs_chromium, person, served
from tests.desk.conftest import newsroom
from tests.desk.test_dispatch import HOSTILE
from tests.desk.test_stories import filled, story_of

from ultimora.archive.alerts import Alert
from ultimora.archive.audit import By
from ultimora.newsroom import Newsroom
from ultimora.newsroom.letter import Item, letter
from ultimora.pack import formats
from ultimora.values import Delivery, Source

WORDS = "quattro parole tra noi"
RUNS = "javascript:alert(5)"
RSS = f"""<?xml version="1.0"?><rss version="2.0"><channel><title>{escape(HOSTILE)}</title>
<link>{RUNS}</link><item><title>{escape(HOSTILE)} Rogo</title><link>{RUNS}</link>
<guid>{escape(HOSTILE)}</guid><author>{escape(HOSTILE)}</author>
<category>{escape(HOSTILE)}</category><enclosure url="{RUNS}" type="image/png" length="1"/>
<description>{escape(escape(HOSTILE))} &lt;a href="{RUNS}"&gt;qui&lt;/a&gt;
&lt;p onclick="alert(6)"&gt;Lo ha detto Mario Rossi: tre morti a Milano.&lt;/p&gt;</description>
</item></channel></rss>"""
NINJS = {
    "uri": RUNS, "type": "text", "headline": f"{HOSTILE} Incendio", "slugline": HOSTILE,
    "byline": HOSTILE, "located": HOSTILE, "language": "it", "profile": HOSTILE,
    "copyrightholder": HOSTILE, "usageterms": HOSTILE, "ednote": HOSTILE, "version": HOSTILE,
    "versioncreated": "2026-03-09T12:00:00Z", "urgency": 3,
    "body_text": f"MILANO (ANSA) - {HOSTILE} Il sindaco {HOSTILE} dice: «{HOSTILE}». Tre feriti.",
    "body_html": f"<p>{HOSTILE}</p>", "subject": [{"name": HOSTILE, "code": HOSTILE}],
    "person": [{"name": HOSTILE}], "place": [{"name": HOSTILE}],
    "organisation": [{"name": HOSTILE}], "object": [{"name": HOSTILE}],
    "associations": {"main": {"type": "picture", "uri": RUNS, "headline": HOSTILE,
                              "renditions": {"x": {"href": RUNS, "mimetype": "image/png"}}}},
}  # fmt: skip
# What no page of ours has: handlers, addresses that run, foreign elements.
FOUND = """() => [...document.querySelectorAll('*')].flatMap(one => [
  ...one.getAttributeNames().filter(name => name.startsWith('on')).map(name => one.tagName + name),
  ...['href', 'src', 'action', 'formaction', 'xlink:href', 'data'].filter(name =>
    /^\\s*(javascript|data|vbscript):/i.test(one.getAttribute(name) || ''))
    .map(name => one.tagName + name),
  ...(['IFRAME', 'OBJECT', 'EMBED', 'BASE', 'IMG'].includes(one.tagName.toUpperCase())
    && !(one.getAttribute('src') || '').startsWith('/static/') ? [one.tagName] : []),
  ...(one.tagName === 'SCRIPT' && !one.src.startsWith(location.origin + '/static/')
    ? ['SCRIPT'] : []),
])"""


def hostile(room: Newsroom) -> dict[str, str]:
    """All that others may write, written; the parts of addresses."""
    story, archive = story_of(filled(room)), room.archive
    name = f"{HOSTILE}.json".replace("/", "")
    source = Source(f"fonte {HOSTILE}")
    text = f"ROMA, 6 gen. (ANSA) - {HOSTILE} Lo dice Mario {HOSTILE} Rossi. 3 morti.\n"
    ids = [
        id for data, address in (
            (RSS.encode(), f"{RUNS}//x.xml"), (json.dumps(NINJS).encode(), name),
            (json.dumps(NINJS | {"version": "2", "headline": f"B {HOSTILE}"}).encode(), name),
            (f"{HOSTILE}\n\n{text}".encode(), HOSTILE),
        ) for id in room.take(Delivery(source, data, address=address)).ids
    ]  # fmt: skip
    room.configuration.sources.write_text(
        f"[[source]]\nname = {json.dumps(HOSTILE)}\naddress = \"https://x.example/?{'<b>'}\"\n"
        f"tags = [{json.dumps(HOSTILE)}]\n", "utf-8"
    )  # fmt: skip
    archive.rename_story(story, HOSTILE, HOSTILE)
    for id in ids:
        archive.readers.write_note("ada", id, HOSTILE)
        archive.readers.collect("ada", HOSTILE, id)
    archive.save_search(HOSTILE, f'"{HOSTILE}"')
    people = archive.people
    people.add("ada", "admin", By(), WORDS, subject=HOSTILE)
    people.tokens.add("ada", HOSTILE, ["read"], By())
    people.feeds.add("ada", HOSTILE, f'"{HOSTILE}"', "", By())
    people.audit.write(By(HOSTILE, HOSTILE), HOSTILE, HOSTILE)
    archive.alerts.add("ada", HOSTILE, f'"{HOSTILE}"', webhook=RUNS, mail=HOSTILE, feed=1)
    archive.alerts.add("ada", "tutto", "")
    secret = people.sessions.begin("ada", HOSTILE, f"{HOSTILE} Firefox/140")
    return {"ID": ids[-1], "NINJS": ids[1], "RSS": ids[0], "STORY": story, "SECRET": secret}


PAGES = (
    "/", "/?q=HOSTILE", "/?q=rogo&group=story", "/?q=group:story", "/?q=group:text", "/facets",
    "/columns?q=&q=HOSTILE", "/wall", "/wall?q=HOSTILE",
    "/dispatch/ID", "/dispatch/ID?view=arrived", "/dispatch/NINJS",
    "/dispatch/NINJS?view=arrived", "/dispatch/RSS", "/dispatch/RSS?view=arrived",
    "/dispatch/NINJS/changes", "/dispatch/HOSTILE", "/stories", "/stories?q=HOSTILE",
    "/story/STORY", "/story/STORY?all", "/story/HOSTILE", "/claims", "/claims?who=HOSTILE",
    "/claims?q=HOSTILE", "/sources", "/sources/test?address=HOSTILE", "/alerts",
    "/alerts?q=HOSTILE", "/alerts/1", "/alerts/2", "/people", "/account",
    "/account?feed=HOSTILE&name=HOSTILE", "/audit", "/audit?person=HOSTILE&what=HOSTILE",
    "/login?to=HOSTILE", "/nowhere/HOSTILE", "/api/openapi.json", "/search.rss?q=HOSTILE",
    "/search.rss", "/search.atom", "/search.json", "/search.ninjs", "/complete?word=HOSTILE",
)  # fmt: skip


SHOWN = {
    "/", "/?q=HOSTILE", "/columns?q=&q=HOSTILE", "/dispatch/ID", "/dispatch/ID?view=arrived",
    "/dispatch/NINJS", "/dispatch/RSS", "/stories", "/story/STORY", "/sources", "/alerts",
    "/alerts/1", "/account", "/people", "/audit", "/facets",
}  # fmt: skip


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, dict[str, str]]]:
    home: Path = tmp_path_factory.mktemp("hostile")
    with newsroom(home) as room:
        parts = hostile(room)
    with served(home) as address:
        yield address, parts


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as one:
        yield one


@pytest.fixture(scope="module")
def ada(browser: Browser, place: tuple[str, dict[str, str]]) -> Iterator[BrowserContext]:
    address, parts = place
    context = person(browser, address)
    context.add_cookies([{"name": "session", "value": parts["SECRET"], "url": address}])
    yield context
    context.close()


def at(path: str, parts: dict[str, str]) -> str:
    """The address of a page, with what it is about."""
    for name in ("ID", "NINJS", "RSS", "STORY"):
        path = re.sub(rf"/{name}\b", f"/{parts[name]}", path)
    return path.replace("HOSTILE", str(httpx.QueryParams({"x": HOSTILE}))[2:])


@needs_chromium
@pytest.mark.parametrize("path", PAGES)
def test_nothing_runs(ada: BrowserContext, place: tuple[str, dict[str, str]], path: str) -> None:
    address, parts = place
    page = ada.new_page()
    wrong = complaints(page)
    page.goto(address + at(path, parts), wait_until="load")
    page.evaluate("for (const one of document.querySelectorAll('main details')) one.open = true;")
    for _ in range(2 if path.startswith(("/?", "/story/S", "/dispatch/I")) or path == "/" else 0):
        page.keyboard.press("j")  # the reading pane, the cards of facts
    page.wait_for_timeout(150)
    if not path.startswith(("/search", "/api", "/complete")):
        assert page.evaluate(FOUND) == []
    if path in SHOWN:  # it is there, as what it is: text
        assert "<script>alert(1)" in page.evaluate("document.body.textContent")
    refused = ("status of 4", "Failed to load resource")  # pages that tell of what is not there
    assert [one for one in wrong if not any(part in one for part in refused)] == []
    page.close()


def test_what_is_taken_away_runs_nothing(place: tuple[str, dict[str, str]]) -> None:
    """Exports are files, never pages; what a browser opens of them all the same is in a sandbox."""
    address, parts = place
    asks = httpx.Client(base_url=address, cookies={"session": parts["SECRET"]})
    for id in (parts["ID"], parts["NINJS"], parts["RSS"]):
        for path in (f"/dispatch/{id}/bytes", *(f"/dispatch/{id}/as/{one}" for one in formats())):
            answer = asks.get(path)
            assert answer.status_code == 200, path
            assert answer.headers["content-disposition"].startswith("attachment"), path
            assert answer.headers["content-security-policy"] == "sandbox", path
            assert answer.headers["x-content-type-options"] == "nosniff", path
    for form in ("rss", "atom"):
        root = ElementTree.fromstring(asks.get(f"/search.{form}").content)
        foreign = {"script", "img", "svg"}
        for one in root.iter():
            assert one.tag.rpartition("}")[2] not in foreign
            assert not (one.get("href") or "").startswith("javascript:")
            if one.tag.rpartition("}")[2] == "link":
                assert not (one.text or "").startswith("javascript:")


def test_a_letter_runs_nothing(tmp_path: Path) -> None:
    with newsroom(tmp_path) as room:
        parts = hostile(room)
        items = [Item(id, room.archive.get(id), "found", 1)
                 for id in (parts["ID"], parts["NINJS"], parts["RSS"])]  # fmt: skip
    alert = Alert(1, "ada", HOSTILE, f'"{HOSTILE}"', mail="ada@example.org")
    message = letter(alert, items, "http://127.0.0.1:8484", 1.0, UTC)
    # Plain text alone: there is no markup in a letter of ours that could run.
    assert [part.get_content_type() for part in message.walk()] == ["text/plain"]
    assert "<script>alert(1)" in message.get_content()
    assert all("\n" not in str(value) for value in message.values())
    assert len(message.get_all("to")) == len(message.get_all("subject")) == 1
