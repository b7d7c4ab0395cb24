"""Media are listed as the dispatch refers to them, and fetched only when somebody asks."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from cli.outcome import Call
from ultimora.configuration import configured
from ultimora.newsroom import Newsroom
from ultimora.values import Delivery, Source

PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(64)


class Site(BaseHTTPRequestHandler):
    """One picture, and nothing else."""

    def do_GET(self) -> None:
        found = self.path == "/ponte.php"
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", "image/png" if found else "text/plain")
        self.end_headers()
        self.wfile.write(PICTURE if found else b"no")

    def log_message(self, *words: object) -> None:
        pass


@pytest.fixture
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in [name for name in os.environ if name.startswith("ULTIMORA_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("ULTIMORA_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def filed(home: Path, site: str, local: bool, *paths: str) -> str:
    """A record of a feed's item that refers to these; its id."""
    media = "".join(
        f'<media:content url="{site}{path}" type="image/png"><media:credit>ANSA</media:credit>'
        "</media:content>" for path in paths
    )  # fmt: skip
    feed = (
        '<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>P</title>'
        f"<item><title>Riapre il ponte</title><guid>a</guid>{media}</item></channel></rss>"
    )
    source = Source("ponte", "feed", address=f"{site}/rss", local=local)
    with Newsroom(configured(str(home), environment={})) as room:
        return room.take(Delivery(source, feed.encode())).ids[0]


def test_listed_and_fetched(call: Call, home: Path, site: str, tmp_path: Path) -> None:
    id = filed(home, site, True, "/ponte.php")
    done = call("media", id)
    assert (done.status, done.out) == (0, f"1\tpicture\t{site}/ponte.php\tANSA\n")
    done = call("media", id, "--to", tmp_path / "pictures")
    assert done.status == 0
    (kept,) = (tmp_path / "pictures").iterdir()
    assert kept.name == f"{id}-1.png" and kept.read_bytes() == PICTURE


def test_what_cannot_be_fetched_is_named(
    call: Call, home: Path, site: str, tmp_path: Path
) -> None:
    id = filed(home, site, True, "/gone.png", "/ponte.php")
    done = call("media", id, "--to", tmp_path / "pictures")
    assert done.status == 1 and "gone.png" in done.err
    assert [path.name for path in (tmp_path / "pictures").iterdir()] == [f"{id}-2.png"]


def test_nothing_is_fetched_from_this_machine_for_others(
    call: Call, home: Path, site: str, tmp_path: Path
) -> None:
    id = filed(home, site, False, "/ponte.php")
    done = call("media", id, "--to", tmp_path / "pictures")
    assert done.status == 1 and "ponte.php" in done.err
    assert not list((tmp_path / "pictures").iterdir())
