"""Every page as people see it: wide and on a phone, light and dark; nothing hangs over the edge.

With ``ULTIMORA_SCREENS`` set to a folder the pictures stay there: `make screens` puts them into
the documents.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page
from tests.desk.chromium import complaints, needs_chromium, person, served
from tests.desk.conftest import newsroom

from ultimora.demonstration import Day, schedule

pytestmark = needs_chromium

SIZES = {"wide": (1440, 900), "phone": (390, 844)}
THEMES = ("light", "dark")
PAGES = (
    "wire", "columns", "dispatch", "arrived", "changes", "stories", "story", "claims", "sources",
    "wall",
)  # fmt: skip
NOON = datetime(2026, 3, 10, tzinfo=UTC)  # begins the day that is filed


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A desk that has the demonstration's day."""
    home = tmp_path_factory.mktemp("screens")
    (home / "sources.toml").write_text(
        '[[source]]\nname = "Telex"\naddress = "/nowhere"\npaused = true\n\n'
        '[[source]]\nname = "Wire Mirror"\naddress = "https://example.org/feed"\npaused = true\n'
    )
    day = Day(1)
    with newsroom(home) as room:
        for one in schedule():
            room.take(day.deliver(one, NOON + timedelta(minutes=one.minute)))
        room.archive.save_search("Urgent", "urgency:<=2")
        room.archive.save_search("Who is hurt", "figure:injured>0 group:story")
    with served(home) as one:
        yield one


@pytest.fixture(scope="module")
def paths(chrome: Browser, address: str) -> dict[str, str]:
    """The address of each page: of the ferry's story, its most repaired dispatch, its versions."""
    context = person(chrome, address)
    page = context.new_page()

    def first(query: str, what: str, attribute: str) -> str:
        page.goto(f"{address}/?q={query}")
        return str(page.locator(what).first.get_attribute(attribute))

    dispatch = first("source:stampa+OR+copies:>1", ".row", "data-id")
    updated = first("has:correction+OR+has:update", ".row", "data-id")
    story = first("traghetto+group:story", "a.tie[href^='/story']", "href")
    context.close()
    return {
        "wire": "/", "columns": "/columns?q=lang:it&q=lang:en&q=group:story",
        "dispatch": f"/dispatch/{dispatch}", "arrived": f"/dispatch/{dispatch}?view=arrived",
        "changes": f"/dispatch/{updated}/changes", "stories": "/stories", "story": story,
        "claims": "/claims", "sources": "/sources",
        "wall": "/wall",
    }  # fmt: skip


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", PAGES)
def test_a_page_as_people_see_it(
    chrome: Browser, address: str, paths: dict[str, str], name: str, size: str, theme: str,
    tmp_path: Path,
) -> None:  # fmt: skip
    context = person(chrome, address, theme, size=SIZES[size])
    page = context.new_page()
    wrong = complaints(page)
    page.goto(f"{address}{paths[name]}")
    page.wait_for_timeout(300)
    if name == "wire" and size == "wide":
        page.keyboard.press("j")
        page.locator("#pane h1").wait_for()
    _fits(page, name)
    folder = Path(os.environ.get("ULTIMORA_SCREENS") or tmp_path)
    folder.mkdir(parents=True, exist_ok=True)
    shot = folder / f"{name}-{size}-{theme}.png"
    page.screenshot(path=shot)
    context.close()
    assert wrong == [] and shot.stat().st_size > 8_000


def _fits(page: Page, name: str) -> None:
    """Nothing hangs over the edge, but for columns, which are moved sideways."""
    if name == "columns":
        return
    over = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    assert over <= 0, f"{name} is {over} pixels too wide"
