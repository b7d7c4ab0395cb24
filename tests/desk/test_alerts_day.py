"""An alert in a real browser: made from a search, received by mail and webhook, then read."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, expect
from tests.desk.chromium import complaints, needs_chromium, person, served

from newsroom.hook_server import Hook, hook
from newsroom.smtp_server import Post, post

pytestmark = needs_chromium
SNOW = "Neve sui passi\n\nBolzano, 6 gen. (ANSA) - Molta neve sui passi alpini.\n"


@pytest.fixture(scope="module")
def mail() -> Iterator[Post]:
    with post() as one:
        yield one


@pytest.fixture(scope="module")
def hooked() -> Iterator[Hook]:
    with hook() as one:
        yield one


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory, mail: Post) -> Path:
    home = tmp_path_factory.mktemp("alerts")
    (home / "in").mkdir()
    (home / "sources.toml").write_text(
        f'[[source]]\nname = "cartella"\naddress = "{home / "in"}"\n', "utf-8"
    )
    (home / "ultimora.toml").write_text(
        f'smtp = "smtp://127.0.0.1:{mail.port}"\nsmtp_from = "desk@example.org"\n', "utf-8"
    )
    return home


@pytest.fixture(scope="module")
def address(home: Path) -> Iterator[str]:
    with served(home) as one:
        yield one


def test_told_of_what_comes(
    chrome: Browser, address: str, home: Path, mail: Post, hooked: Hook
) -> None:
    context = person(chrome, address)
    page = context.new_page()
    wrong = complaints(page)
    page.goto(f"{address}/?q=neve")
    page.locator(".side").get_by_text("Alert me").click()
    expect(page.locator("input[name=query]")).to_have_value("neve")
    page.fill("input[name=mail]", "ada@example.org")
    page.fill("input[name=webhook]", hooked.address)
    page.check("input[name=local]")
    page.check("input[name=feed]")
    page.locator(".choose .do").click()
    expect(page.locator("h1")).to_have_text("neve")
    expect(page.locator(".top .unseen")).to_be_hidden()
    (home / "in" / "neve.txt").write_text(SNOW, "utf-8")
    deadline = time.monotonic() + 60
    while not (mail.letters and hooked.came):
        assert time.monotonic() < deadline, (mail.letters, hooked.came)
        page.wait_for_timeout(50)
    assert mail.letters[0]["subject"] == "neve: Neve sui passi"
    expect(page.locator(".top .unseen")).to_have_text("1", timeout=20_000)
    page.locator(".top nav").get_by_text("Alerts").click()
    expect(page.locator("h1")).to_have_text("Alerts")
    expect(page.locator(".row.unread")).to_have_count(1)
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text("Neve sui passi")
    expect(page.locator(".top .unseen")).to_be_hidden()
    assert wrong == []
    context.close()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("path", ["/alerts?q=((", "/alerts", "/alerts/1"])
def test_everybody_can_use_it(chrome: Browser, address: str, path: str, theme: str) -> None:
    context = person(chrome, address, theme)
    page = context.new_page()
    page.goto(f"{address}{path}")
    found = Axe().run(page)
    told = [f"{one['id']}: {node['html'][:150]} {node['failureSummary'][:300]}"
            for one in found.response["violations"] for node in one["nodes"][:3]]  # fmt: skip
    context.close()
    assert told == []
