"""Coming in, making a token and going out, in a real browser, by keyboard; every page for all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect
from playwright.sync_api import Error as PlaywrightError
from tests.desk.chromium import complaints, needs_chromium, person, served
from tests.desk.conftest import newsroom
from tests.desk.test_dispatch import HOSTILE

from ultimora.archive.audit import By

pytestmark = needs_chromium
WORDS = "quattro parole tra noi"


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    home = tmp_path_factory.mktemp("people")
    _peopled(home)
    with served(home) as one:
        yield one


def _peopled(home: Path) -> None:
    """An admin and a reader, each token and line of the log as hostile as can be."""
    with newsroom(home) as room:
        people = room.archive.people
        people.add("ada", "admin", By(), WORDS)
        people.add("leo", "reader", By(), WORDS, f"https://id.example {HOSTILE}")
        room.archive.save_search("Neve", "neve")
        room.archive.save_search(HOSTILE, "valanga", "ada")
        people.tokens.add("leo", HOSTILE, ["read"], By())
        people.sessions.begin("leo", HOSTILE, f"{HOSTILE} Firefox/140")
        people.audit.write(By(HOSTILE, HOSTILE), HOSTILE, HOSTILE)


def enter(page: Page, address: str, name: str, to: str = "/") -> None:
    """By keyboard alone, from the page that was wanted."""
    page.goto(address + to)
    expect(page.get_by_label("Name")).to_be_focused()
    page.keyboard.type(name)
    page.keyboard.press("Tab")
    page.keyboard.type(WORDS)
    page.keyboard.press("Enter")
    page.wait_for_url(address + to)


def test_in_a_token_and_out(chrome: Browser, address: str) -> None:
    context = person(chrome, address)
    page = context.new_page()
    wrong = complaints(page)
    enter(page, address, "leo", "/account")
    page.get_by_placeholder("newsboat").fill("newsboat")
    page.keyboard.press("Enter")
    secret = page.locator(".once code").inner_text()
    assert secret.startswith("ultimora_")
    page.goto(address)
    expect(page.get_by_role("link", name="leo")).to_be_visible()
    context.clear_cookies(name="session")
    page.evaluate("document.querySelector('#facets') && fetch('/facets').then(a => a.status)")
    page.goto(f"{address}/account")
    assert page.url.endswith("/login?to=%2Faccount")
    assert not [one for one in wrong if "401" not in one]
    context.close()


def test_who_is_no_longer_in_is_led_to_the_login(chrome: Browser, address: str) -> None:
    context = person(chrome, address)
    page = context.new_page()
    enter(page, address, "leo")
    context.clear_cookies(name="session")
    page.keyboard.press("Control+k")
    page.keyboard.press("Escape")
    with suppress(PlaywrightError):  # whatever asks the desk first may have led there already
        page.locator("#q").fill("agen", timeout=3_000)  # completion asks, and is told to log in
    page.wait_for_url(f"{address}/login", timeout=10_000)
    context.close()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_page_is_for_all(chrome: Browser, address: str, theme: str) -> None:
    context = person(chrome, address, theme)
    page = context.new_page()
    wrong = complaints(page)
    axe = Axe()
    found = {}
    page.goto(f"{address}/login")
    found["/login"] = axe.run(page).response["violations"]
    enter(page, address, "ada", "/account")
    for at in ("/account", "/people", "/audit", "/audit?person=leo", "/?q=neve", "/?q=valanga",
               "/?q=sci"):  # fmt: skip
        page.goto(address + at)
        page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true;")
        found[at] = axe.run(page).response["violations"]
    assert {at: [one["id"] for one in some] for at, some in found.items() if some} == {}
    assert wrong == []
    context.close()
