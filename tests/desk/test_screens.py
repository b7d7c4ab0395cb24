"""Every page as people see it: wide and on a phone, light and dark; nothing hangs over the edge.

With ``ULTIMORA_SCREENS`` set to a folder the pictures stay there, made small: `make screens` puts
them into the documents.
"""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Browser, BrowserContext, Page
from tests.desk.chromium import complaints, needs_chromium, person, served
from tests.desk.conftest import newsroom

from ultimora.archive.audit import By
from ultimora.demonstration import Day, schedule

pytestmark = needs_chromium

SIZES = {"wide": (1440, 900), "phone": (390, 844)}
THEMES = ("light", "dark")
PAGES = (
    "wire", "columns", "wall", "dispatch", "arrived", "changes", "stories", "story", "claims",
    "sources", "alerts", "alert", "api", "keys", "nothing",
)  # fmt: skip
PEOPLE = ("login", "account", "people", "audit")
NOON = datetime(2026, 3, 10, tzinfo=UTC)  # begins the day that is filed
WORDS = "quattro parole tra noi"
SOURCES = """\
[[source]]
name = "Telex"
address = "/nowhere"
paused = true

[[source]]
name = "Wire Mirror"
address = "https://example.org/feed"
paused = true
"""


@pytest.fixture(scope="module")
def desks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """Three desks: one that has the demonstration's day, one with users, the demonstration."""
    home, shared, empty = (tmp_path_factory.mktemp(name) for name in ("day", "people", "demo"))
    (home / "sources.toml").write_text(SOURCES)
    _filled(home)
    with newsroom(shared) as room:
        people = room.archive.people
        people.add("ada", "admin", By("", "127.0.0.1"), WORDS)
        for name, role in (("bruno", "editor"), ("carla", "reader")):
            people.add(name, role, By("ada", "127.0.0.1"), WORDS)
        people.tokens.add("ada", "newsboat", ["read"], By("ada", "127.0.0.1"))
    with ExitStack() as stack:
        yield {
            name: stack.enter_context(served(folder, also=also))
            for name, folder, also in (
                ("day", home, ()), ("people", shared, ()), ("demonstration", empty, ("--demo",)),
            )
        }  # fmt: skip


def _filled(home: Path) -> None:
    day = Day(1)
    with newsroom(home) as room:
        archive = room.archive
        archive.alerts.add("", "Anybody hurt", "figure:injured>0")
        archive.alerts.add("", "Kills and corrections", "has:kill OR has:correction", feed=1)
        for one in schedule():
            room.take(day.deliver(one, NOON + timedelta(minutes=one.minute)))
        archive.save_search("Urgent", "urgency:<=2")
        archive.save_search("Who is hurt", "figure:injured>0 group:story")


@pytest.fixture(scope="module")
def paths(chrome: Browser, desks: dict[str, str]) -> dict[str, str]:
    """The address of each page: of the ferry's story, its most repaired dispatch, its versions."""
    address = desks["day"]
    context = person(chrome, address)
    page = context.new_page()

    def first(query: str, what: str, attribute: str) -> str:
        page.goto(f"{address}/?q={query}")
        return str(page.locator(what).first.get_attribute(attribute))

    dispatch = first("source:stampa+OR+copies:>1", ".row", "data-id")
    updated = first("has:correction+OR+has:update", ".row", "data-id")
    story = first("traghetto+group:story", "a.tie[href^='/story']", "href")
    context.close()
    found = {
        "wire": "/", "columns": "/columns?q=lang:it&q=lang:en&q=group:story", "wall": "/wall",
        "dispatch": f"/dispatch/{dispatch}", "arrived": f"/dispatch/{dispatch}?view=arrived",
        "changes": f"/dispatch/{updated}/changes", "story": story, "alert": "/alerts/1",
        "keys": "/", "nothing": "/?q=agenzy:ansa",
    }  # fmt: skip
    here = {name: address + found.get(name, f"/{name}") for name in PAGES}
    return here | {name: f"{desks['people']}/{name}" for name in PEOPLE} | {
        "demonstration": f"{desks['demonstration']}/demonstration"
    }  # fmt: skip


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", [*PAGES, *PEOPLE, "demonstration"])
def test_a_page_as_people_see_it(
    chrome: Browser, paths: dict[str, str], name: str, size: str, theme: str, tmp_path: Path
) -> None:
    context = person(chrome, paths[name], theme, size=SIZES[size])
    page = context.new_page()
    if name in PEOPLE[1:]:
        _enter(context, page, paths[name])
    wrong = complaints(page)
    page.goto(paths[name])
    page.wait_for_timeout(300)
    if name == "wire" and size == "wide":
        page.keyboard.press("j")
        page.locator("#pane h1").wait_for()
    if name == "keys":
        page.keyboard.press("?")
    _fits(page, name)
    picture = page.screenshot()
    context.close()
    _kept(picture, f"{name}-{size}-{theme}.webp", tmp_path)
    assert wrong == [] and len(picture) > 8_000


def _enter(context: BrowserContext, page: Page, address: str) -> None:
    """As Ada, who may see every page."""
    page.goto(address)
    page.get_by_label("Name").fill("ada")
    page.locator("[type=password]").fill(WORDS)
    page.keyboard.press("Enter")
    page.wait_for_url(address)


def _kept(picture: bytes, name: str, otherwise: Path) -> None:
    folder = Path(os.environ.get("ULTIMORA_SCREENS") or otherwise)
    folder.mkdir(parents=True, exist_ok=True)
    Image.open(io.BytesIO(picture)).convert("RGB").save(folder / name, quality=62, method=6)


def _fits(page: Page, name: str) -> None:
    """Nothing hangs over the edge, but for columns, which are moved sideways."""
    if name in ("columns", "wall"):
        return
    over = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    assert over <= 0, f"{name} is {over} pixels too wide"
