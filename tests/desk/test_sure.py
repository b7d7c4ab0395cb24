"""What cannot be undone asks first: on every page, without script and by keyboard."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect
from tests.desk.chromium import needs_chromium, served
from tests.desk.conftest import newsroom, read_samples
from tests.desk.test_people import entered, room

from ultimora.newsroom import Newsroom

__all__ = ["room"]
SOURCE = '[[source]]\nname = "posta"\naddress = "https://example.org/feed"\n'
FINAL = re.compile(r'<button name="(?:do" value="(?:remove|close)|revoke|close)"[^>]*>')
SURE = re.compile(r'<details class="sure"><summary>.*?</details>', re.DOTALL)
OPML = b'<opml><body><outline text="Nuova" xmlUrl="https://example.org/n.xml"/></body></opml>'


def test_every_last_step_asks(room: Newsroom) -> None:
    room.configuration.sources.write_text(SOURCE, "utf-8")
    ada = entered(room, "ada")
    ada.post("/alerts/add", data={"name": "Neve", "query": "neve", "feed": "1"})
    ada.post("/account/tokens", data={"name": "newsboat", "scope": "read"})
    ada.post("/account/feeds", data={"what": "search:neve", "name": "Neve"})
    many = {"/sources": 1, "/alerts/1": 2, "/account": 2, "/people": 5}
    for page, least in many.items():
        shown = ada.get(page).text
        asked = [button for one in SURE.findall(shown) for button in FINAL.findall(one)]
        assert len(asked) >= least, page
        assert asked == FINAL.findall(shown), page
    assert "It is asked no more; its records stay." in ada.get("/sources").text


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    home = tmp_path_factory.mktemp("sure")
    (home / "sources.toml").write_text(SOURCE, "utf-8")
    with newsroom(home) as own:
        read_samples(own)
    with served(home) as one:
        yield one


@pytest.fixture
def page(seated: Page) -> Page:
    return seated


@needs_chromium
def test_a_list_tells_where_one_looks_and_removing_asks(
    page: Page, address: str, tmp_path: Path
) -> None:
    (tmp_path / "lista.opml").write_bytes(OPML)
    page.goto(f"{address}/sources")
    page.set_input_files("#list", tmp_path / "lista.opml")
    page.get_by_role("button", name="Add them").click()
    expect(page.locator("main [role=status]")).to_be_focused()
    expect(page.locator("main [role=status]")).to_be_in_viewport()
    line = page.locator("tr", has_text="Nuova")
    line.locator("summary").focus()
    page.keyboard.press("Enter")
    sure = line.get_by_role("button", name="Remove it")
    expect(sure).to_be_in_viewport()
    assert Axe().run(page).response["violations"] == []
    page.keyboard.press("Escape")
    expect(sure).to_be_hidden()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("tr", has_text="Nuova")).to_have_count(0)
    expect(page.locator("tr", has_text="posta")).to_have_count(1)


@needs_chromium
def test_without_script(chrome: Browser, address: str) -> None:
    plain = chrome.new_context(java_script_enabled=False)
    page = plain.new_page()
    page.goto(f"{address}/sources")
    page.locator("tr", has_text="posta").locator("summary").click()
    page.get_by_role("button", name="Remove it").click()
    expect(page.locator("tr", has_text="posta")).to_have_count(0)
    plain.close()
