"""Media are listed as the dispatch refers to them, and fetched only when somebody asks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from cli.outcome import Call
from newsroom.wire_server import Site, site
from ultimora.configuration import configured
from ultimora.newsroom import Newsroom
from ultimora.values import Delivery, Source

pytestmark = pytest.mark.usefixtures("home")
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(64)


class Pictures(Site):
    """One picture, and nothing else."""

    def answer(self, path: str, headers: dict[str, str]) -> tuple[int, str, bytes, str]:
        if path == "/ponte.php":
            return 200, "image/png", PICTURE, ""
        return 404, "text/plain", b"no", ""


@pytest.fixture
def pictures() -> Iterator[str]:
    with site(Pictures()) as one:
        yield one.address


def filed(home: Path, pictures: str, local: bool, *paths: str) -> str:
    """A record of a feed's item that refers to these; its id."""
    media = "".join(
        f'<media:content url="{pictures}{path}" type="image/png"><media:credit>ANSA</media:credit>'
        "</media:content>" for path in paths
    )  # fmt: skip
    feed = (
        '<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>P</title>'
        f"<item><title>Riapre il ponte</title><guid>a</guid>{media}</item></channel></rss>"
    )
    source = Source("ponte", "feed", address=f"{pictures}/rss", local=local)
    with Newsroom(configured(str(home), environment={})) as room:
        return room.take(Delivery(source, feed.encode())).ids[0]


def test_listed_and_fetched(call: Call, home: Path, pictures: str, tmp_path: Path) -> None:
    id = filed(home, pictures, True, "/ponte.php")
    done = call("media", id)
    assert (done.status, done.out) == (0, f"1\tpicture\t{pictures}/ponte.php\tANSA\n")
    done = call("media", id, "--to", tmp_path / "pictures")
    assert done.status == 0
    (kept,) = (tmp_path / "pictures").iterdir()
    assert kept.name == f"{id}-1.png" and kept.read_bytes() == PICTURE


def test_what_cannot_be_fetched_is_named(
    call: Call, home: Path, pictures: str, tmp_path: Path
) -> None:
    id = filed(home, pictures, True, "/gone.png", "/ponte.php")
    done = call("media", id, "--to", tmp_path / "pictures")
    assert done.status == 1 and "gone.png" in done.err
    assert [path.name for path in (tmp_path / "pictures").iterdir()] == [f"{id}-2.png"]


def test_nothing_is_fetched_from_this_machine_for_others(
    call: Call, home: Path, pictures: str, tmp_path: Path
) -> None:
    id = filed(home, pictures, False, "/ponte.php")
    done = call("media", id, "--to", tmp_path / "pictures")
    assert done.status == 1 and "ponte.php" in done.err
    assert not list((tmp_path / "pictures").iterdir())
