"""Feeds: read by feedparser, newsboat and rss2email, from a server that speaks real HTTP."""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import feedparser
import pytest

from pack.records import ABOUT, ALL, BARE, FULL, KILLED, record
from ultimora.pack import About, pack

XML = ("rss", "atom")


class Quiet(SimpleHTTPRequestHandler):
    """Serves a folder and keeps silent about it."""

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing."""


@pytest.fixture
def served(tmp_path: Path) -> Iterator[tuple[Path, str]]:
    """A folder and the address on loopback that serves it."""
    folder = tmp_path / "served"
    folder.mkdir()
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield folder, f"http://127.0.0.1:{server.server_port}/feed.xml"
    server.shutdown()
    server.server_close()


def put(served: tuple[Path, str], name: str) -> str:
    """The feed in place; its address."""
    folder, address = served
    about = About("Porti & fari", address, "it", "2026-03-01T10:00:00Z")
    (folder / "feed.xml").write_bytes(pack(ALL, name, about).data)
    return address


@pytest.mark.parametrize("name", XML)
def test_feedparser_reads_it_by_its_address(name: str, served: tuple[Path, str]) -> None:
    address = put(served, name)
    feed = feedparser.parse(address)
    assert (feed.status, feed.bozo) == (200, False)
    assert feed.feed.title == "Porti & fari"
    assert {"rel": "self", "href": address} in [
        {"rel": link.rel, "href": link.href} for link in feed.feed.links if link.rel == "self"
    ]
    assert len(feed.entries) == len(ALL) - 2  # the two embargoed ones stay at home
    entry = feed.entries[0]
    assert entry.id == "urn:newsml:fari.example:20260224:77"
    assert entry.title.startswith("FARI: SI RIACCENDE")
    assert entry.link == "https://fari.example/77?a=1&b=2"
    assert entry.author == "di Ada Conti"
    assert entry.published_parsed[:5] == (2026, 2, 24, 8, 30)
    assert {tag.term for tag in entry.tags} >= {"CRO", "medtop:11000000", "fari", "isole & scogli"}
    assert entry.publisher == "ANSA"
    (content,) = [part.value for part in entry.content if part.type == "text/html"]
    assert content.startswith("<p>SALINA, 24 FEB (ANSA) - Il faro di Punta Salina torna")
    assert content.count("<p>") == 2
    (medium,) = entry.media_content
    assert (medium["url"], medium["width"]) == ("https://fari.example/f.jpg?x=1&y=2", "640")


@pytest.mark.parametrize("name", XML)
def test_no_markup_from_outside_gets_through(name: str) -> None:
    evil = "<script>alert(1)</script><img src=x onerror=alert(1)> ]]> &lt;b&gt;"
    data = pack([record(evil, headline=evil, id="x")], name, ABOUT).data
    assert b"<script" not in data
    assert name == "atom" or b"&lt;script" not in data.split(b"</title>")[1]
    content = feedparser.parse(data, sanitize_html=False).entries[0].content[0].value
    assert "<script" not in content
    assert "<img" not in content
    assert "&lt;script&gt;alert(1)" in content


def test_json_feed_has_what_the_standard_asks_for() -> None:
    feed = json.loads(pack(ALL, "json_feed", ABOUT).data)
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["feed_url"] == ABOUT.address
    assert len(feed["items"]) == len(ALL) - 2
    for item in feed["items"]:
        assert item["id"]
        assert "content_html" in item or "content_text" in item
    first = feed["items"][0]
    assert first["authors"] == [{"name": "di Ada Conti"}]
    assert first["date_published"] == "2026-02-24T09:30:00+01:00"
    assert first["image"] == "https://fari.example/f.jpg?x=1&y=2"
    assert json.loads(pack((), "json_feed", ABOUT).data)["items"] == []


def test_a_killed_dispatch_stays_in_the_feed_as_its_notice() -> None:
    entry = feedparser.parse(pack([BARE, KILLED], "rss", ABOUT).data).entries[1]
    assert (entry.title, entry.summary) == ("Annullata", "KILL KILL KILL")
    assert "content" not in entry


@pytest.mark.skipif(not shutil.which("newsboat"), reason="newsboat is not installed")
@pytest.mark.parametrize("name", XML)
def test_newsboat_reads_it(name: str, served: tuple[Path, str], tmp_path: Path) -> None:
    address = put(served, name)
    urls, cache, config = tmp_path / "urls", tmp_path / "cache.db", tmp_path / "config"
    urls.write_text(f"{address}\n")
    config.write_text("")
    command = ["newsboat", "-u", str(urls), "-c", str(cache), "-C", str(config), "-x", "reload"]
    home = {"HOME": str(tmp_path), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
    done = subprocess.run(command, env=home, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    database = sqlite3.connect(cache)
    rows: dict[str, Any] = dict(
        database.execute("select replace(title, char(8288), ''), content from rss_item")
    )
    database.close()
    assert len(rows) == len(ALL) - 2
    assert FULL.dispatch.headline in rows
    assert "isole" not in rows[FULL.dispatch.headline]
    assert "Punta Salina torna acceso &lt;dopo&gt;" in rows[FULL.dispatch.headline]


@pytest.mark.skipif(not shutil.which("r2e"), reason="rss2email is not installed")
@pytest.mark.parametrize("name", XML)
def test_rss2email_reads_it(name: str, served: tuple[Path, str], tmp_path: Path) -> None:
    address = put(served, name)
    box = tmp_path / "mail"
    config = tmp_path / "r2e.cfg"
    config.write_text(
        "[DEFAULT]\nfrom = desk@desk.example\nto = chi@desk.example\nemail-protocol = maildir\n"
        f"maildir-path = {box}\nmaildir-mailbox = fari\n"
    )
    common = ["r2e", "-c", str(config), "-d", str(tmp_path / "r2e.json")]
    home = {"HOME": str(tmp_path), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
    for folder in ("cur", "new", "tmp"):
        (box / "fari" / folder).mkdir(parents=True)
    for command in (["add", "fari", address], ["run"]):
        done = subprocess.run(
            [*common, *command], env=home, capture_output=True, text=True, timeout=60
        )
        assert done.returncode == 0, done.stderr
    assert len(list(box.rglob("new/*"))) == len(ALL) - 2
