"""Every search as a feed by its address; the private address of an alert."""

from __future__ import annotations

import json
from email.utils import parsedate_to_datetime

import feedparser
import pytest
from starlette.testclient import TestClient
from tests.desk.conftest import client
from tests.desk.test_wire import ANSA, EFE, take

from ultimora.desk import Desk
from ultimora.newsroom import Newsroom
from ultimora.newsroom.alerting import token


@pytest.mark.parametrize("form", ["rss", "atom"])
def test_a_search_as_a_feed(browser: TestClient, form: str) -> None:
    answer = browser.get(f"/search.{form}", params={"q": "agency:efe linces"})
    assert answer.headers["content-type"].startswith(f"application/{form}+xml")
    read = feedparser.parse(answer.content)
    assert not read.bozo and len(read.entries) == 1
    assert read.feed.title == "agency:efe linces · Ultimora"
    assert "lince" in read.entries[0].title
    assert any(link.href.endswith(f"/search.{form}?q=agency%3Aefe+linces")
               for link in read.feed.links)  # fmt: skip


def test_as_json_feed_and_ninjs(browser: TestClient) -> None:
    feed = browser.get("/search.json", params={"q": "lang:es"})
    assert feed.headers["content-type"].startswith("application/feed+json")
    assert feed.json()["version"].endswith("1.1") and len(feed.json()["items"]) == 1
    ninjs = json.loads(browser.get("/search.ninjs").content)
    assert len(ninjs) == 8 and all(one["standard"]["name"] == "ninjs" for one in ninjs)


def test_what_cannot_be_asked(browser: TestClient) -> None:
    answer = browser.get("/search.rss", params={"q": "(("})
    assert answer.status_code == 400 and answer.headers["content-type"].startswith("text/plain")
    assert browser.get("/search.pdf").status_code == 404


def test_asked_again_only_what_is_new_is_sent(own: Newsroom) -> None:
    page = client(Desk(own))
    take(own, ANSA)
    first = page.get("/search.rss")
    same = page.get("/search.rss", headers={"if-none-match": first.headers["etag"]})
    assert (same.status_code, same.content) == (304, b"")
    assert same.headers["etag"] == first.headers["etag"]
    when = {"if-modified-since": first.headers["last-modified"]}
    assert page.get("/search.rss", headers=when).status_code == 304
    other = {**when, "if-none-match": '"other"'}
    assert page.get("/search.rss", headers=other).status_code == 200
    assert page.get("/search.rss", headers={"if-modified-since": "soon"}).status_code == 200
    then = parsedate_to_datetime(first.headers["last-modified"]).timestamp()
    own.archive.clock = lambda: then + 9
    (id,) = take(own, EFE)
    for headers in (when, {"if-none-match": first.headers["etag"]}):
        assert page.get("/search.rss", headers=headers).status_code == 200
    changed = page.get("/search.rss").headers["etag"]
    own.archive.withdraw(id)
    withdrawn = page.get("/search.rss", headers={"if-none-match": changed})
    assert withdrawn.status_code == 200 and "recibirán" not in withdrawn.text


def test_readers_find_the_feeds_in_the_page(browser: TestClient) -> None:
    shown = browser.get("/", params={"q": "agency:efe"}).text
    for form, kind in (("rss", "rss+xml"), ("atom", "atom+xml"), ("json", "feed+json")):
        assert f'type="application/{kind}"' in shown
        assert f'href="/search.{form}?q=agency%3Aefe"' in shown


def test_a_private_address_opens_one_alert_until_it_is_renewed(own: Newsroom) -> None:
    page, alerts = client(Desk(own)), own.archive.alerts
    take(own, EFE)
    take(own, ANSA)
    alert = alerts.add("ada", "Felini", "linces", feed=1)
    other = alerts.add("ada", "Altro", "")
    address = f"/feeds/{alert.number}/{token(own.key(), alert)}"
    assert len(feedparser.parse(page.get(f"{address}.rss").content).entries) == 1
    assert page.get(f"{address}.json").json()["title"] == "Felini · Ultimora"
    for wrong in (f"/feeds/{other.number}/{token(own.key(), alert)}.rss", "/feeds/99/x.rss",
                  f"/feeds/{other.number}/{token(own.key(), other)}.rss", f"{address}.pdf"):
        assert page.get(wrong).status_code == 404
    alerts.change(alert.number, feed=2)
    assert page.get(f"{address}.rss").status_code == 404
