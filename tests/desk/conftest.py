"""A desk over a small archive of our own samples, asked as a browser asks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page
from starlette.applications import Starlette
from starlette.testclient import TestClient
from tests.desk.chromium import chromium, seat

from ultimora.configuration import configured
from ultimora.desk import Desk
from ultimora.newsroom import Newsroom
from ultimora.values import Delivery, Source

SAMPLES = Path(__file__).parents[2] / "src" / "ultimora" / "samples"
HOST = "http://127.0.0.1:8484"


def newsroom(home: Path) -> Newsroom:
    """A newsroom in a folder, whose hours are Rome's."""
    return Newsroom(configured(str(home), {"zone": "Europe/Rome"}, environment={}))


def client(desk: Desk) -> TestClient:
    """Who asks a desk."""
    return TestClient(Starlette(routes=desk.routes), base_url=HOST, follow_redirects=False)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Who drives a browser comes last: as long as it is open, its loop runs in this thread, and no
    other test can run one."""
    items.sort(key=lambda item: "chrome" in getattr(item, "fixturenames", ()))


@pytest.fixture(scope="session")
def chrome() -> Iterator[Browser]:
    """The one browser of all tests; each opens a context of its own in it."""
    with chromium() as one:
        yield one


@pytest.fixture
def seated(chrome: Browser, address: str) -> Iterator[Page]:
    """Somebody in front of the desk at the module's `address`."""
    with seat(chrome, address) as page:
        yield page


def read_samples(room: Newsroom) -> None:
    """File our samples."""
    for path in sorted(SAMPLES.iterdir()):
        room.take(Delivery(Source(path.stem), path.read_bytes(), address=path.name))


@pytest.fixture(scope="session")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Newsroom]:
    """The samples, filed; nobody changes them."""
    with newsroom(tmp_path_factory.mktemp("desk")) as one:
        read_samples(one)
        yield one


@pytest.fixture(scope="session")
def browser(room: Newsroom) -> TestClient:
    """Who reads the samples."""
    return client(Desk(room))


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Newsroom]:
    """An archive of one's own, to be changed."""
    with newsroom(tmp_path) as one:
        yield one
