"""The wire in a real browser: read, kept and found; nothing hostile runs, axe finds nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect
from tests.desk.chromium import needs_chromium, person, press, served
from tests.desk.conftest import newsroom, read_samples
from tests.desk.test_dispatch import HOSTILE

from ultimora.values import Delivery, Source

pytestmark = needs_chromium


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk with our samples, one hostile dispatch, and a folder that is watched."""
    home = tmp_path_factory.mktemp("day")
    (home / "in").mkdir()
    (home / "sources.toml").write_text(
        f'[[source]]\nname = "cartella"\naddress = "{home / "in"}"\n', "utf-8"
    )
    with newsroom(home) as room:
        read_samples(room)
        hostile = f"{HOSTILE}\n\nROMA, 6 gen. (ANSA) - {HOSTILE} Lo dice Mario {HOSTILE} Rossi.\n"
        room.take(Delivery(Source(f"fonte {HOSTILE}"), hostile.encode(), address=HOSTILE))
    return home


@pytest.fixture(scope="module")
def address(home: Path) -> Iterator[str]:
    with served(home) as one:
        yield one


@pytest.fixture
def page(seated: Page) -> Page:
    return seated


def test_reading_by_keyboard(page: Page, address: str) -> None:
    page.goto(address)
    press(page, "/")
    page.keyboard.type("agency:adnkronos isarco")
    press(page, "Enter")
    expect(page.locator(".row")).to_have_count(1)
    press(page, "j")
    expect(page.locator("#pane h1")).to_contain_text("Val d’Isarco")
    expect(page.locator(".row")).not_to_have_class("unread")
    press(page, "v")
    expect(page.locator("#pane .arrived del").first).to_contain_text("â")
    press(page, "v")
    page.hover("#pane .f.person")
    expect(page.locator("#why .what")).to_contain_text("Kofler")
    press(page, "s")
    expect(page.locator(".row .star")).to_have_attribute("aria-pressed", "true")
    press(page, "Enter")
    expect(page).to_have_url(f"{address}/dispatch/{page.locator('article').get_attribute('data-id')}")
    press(page, "Escape")
    expect(page.locator("#rows")).to_be_visible()
    page.goto(f"{address}/?q=is:starred")
    expect(page.locator(".row")).to_have_count(1)


def test_completion_and_presets(page: Page, address: str) -> None:
    page.goto(address)
    press(page, "/")
    page.keyboard.type("agen", delay=20)
    expect(page.locator("#offers li").first).to_have_text("agency:")
    press(page, "Tab")
    page.keyboard.type("ef", delay=20)
    expect(page.locator("#offers li").first).to_have_text("agency:EFE")
    press(page, "Tab", "Enter")
    expect(page.locator(".row")).to_have_count(1)
    page.fill(".keep input[name=name]", "Dalla Spagna")
    press(page, "Enter")
    expect(page.locator(".side a[aria-current]")).to_have_text("Dalla Spagna")
    press(page, "Control+k")
    page.keyboard.type("everything")
    press(page, "Enter")
    expect(page).to_have_url(f"{address}/")
    page.locator(".side a", has_text="Dalla Spagna").click()
    expect(page.locator(".row")).to_have_count(1)


def test_what_arrives_waits_to_be_shown(page: Page, address: str, home: Path) -> None:
    page.goto(f"{address}/?q=neve")
    press(page, "j")
    text = "Neve sui passi\n\nBolzano, 6 gen. (ANSA) - Molta neve sui passi alpini.\n"
    (home / "in" / "neve.txt").write_text(text, "utf-8")
    (home / "in" / "altro.txt").write_text(text.replace("eve", "ebbia").replace("neve", "nebbia"))
    new = page.locator(".new")
    expect(new).to_have_text("1 new", timeout=15_000)
    assert page.title().startswith("(1) ")
    before = page.locator(".row").count()
    press(page, "n")
    expect(page.locator(".row")).to_have_count(before + 1)
    expect(new).to_be_hidden()
    expect(page.locator(".row.fresh .head")).to_have_text("Neve sui passi")


def test_side_by_side(page: Page, address: str, home: Path) -> None:
    page.goto(f"{address}/columns?q=agency:efe&q=agency:ansa")
    text = "Treni fermi\n\nRoma, 6 gen. (ANSA) - Treni fermi per lo sciopero.\n"
    (home / "in" / "treni.txt").write_text(text, "utf-8")
    column = page.locator("section.list").nth(1)
    expect(column.locator(".new")).to_have_text("1 new", timeout=15_000)
    expect(page.locator("section.list").nth(0).locator(".new")).to_be_hidden()


def test_nothing_hostile_runs(page: Page, address: str) -> None:
    page.goto(f"{address}/?q=ANSA")
    for _ in range(page.locator(".row").count()):
        press(page, "j")
        page.wait_for_timeout(150)
    hostile = page.locator(".row", has_text="onerror").first
    page.goto(f"{address}/dispatch/{hostile.get_attribute('data-id')}")
    page.goto(f"{page.url}?view=arrived")
    for one in page.locator(".f").all()[:20]:
        one.hover()
    assert page.locator("body img, body svg[onload], body script").count() == 0


PAGES = (
    "/", "/?q=((", "/?q=nulla+di+nulla", "/?q=group:story", "/columns?q=lang:it&q=lang:en",
    "/stories", "/dispatch/FIRST", "/dispatch/FIRST?view=arrived", "/nothing",
)  # fmt: skip


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("path", PAGES)
def test_everybody_can_use_it(chrome: Browser, address: str, path: str, theme: str) -> None:
    context = person(chrome, address, theme)
    page = context.new_page()
    if "FIRST" in path:
        page.goto(f"{address}/?q=agency:adnkronos")
        first = page.locator(".row").first.get_attribute("data-id")
        path = path.replace("FIRST", str(first))
    page.goto(f"{address}{path}")
    page.wait_for_timeout(300)
    found = Axe().run(page)
    told = [
        f"{one['id']}: {node['html'][:150]} {node['failureSummary'][:300]}"
        for one in found.response["violations"] for node in one["nodes"][:3]
    ]  # fmt: skip
    context.close()
    assert told == []
