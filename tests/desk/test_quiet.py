"""What arrives does not disturb: what is read stays where it is to the pixel, and the chosen row
chosen; whoever hears the page is told the sum; a desk that goes away and comes back loses nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import count, islice
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from tests.desk.chromium import needs_chromium, person, served
from tests.desk.conftest import newsroom

from ultimora.values import Delivery, Source

pytestmark = needs_chromium
OLD, FRESH = 50, 12
PLACES = {
    "wire": ("/", (1500, 700)), "read": ("/?q=treno", (1100, 700)),
    "columns": ("/columns?q=treno&q=agency:ansa", (1500, 700)), "phone": ("/", (390, 800)),
}  # fmt: skip
# Where on the screen each row is that one sees now, by its id; and how far all is scrolled.
UNDER_THE_EYE = """() => [
  ...[...document.querySelectorAll(".row")].map(one => [one.id, one.getBoundingClientRect()])
    .filter(([, spot]) => spot.bottom > 0 && spot.top < innerHeight)
    .map(([id, spot]) => [id, spot.top, spot.left, spot.height]),
  ...[document.scrollingElement, ...document.querySelectorAll(".list")].map(one => one.scrollTop),
]"""
# Notes what a screen reader is told: each change of a polite region.
HEARD = """() => {
  window.heard = [];
  for (const one of document.querySelectorAll("[role=status], [aria-live]"))
    new MutationObserver(() => one.textContent && window.heard.push(one.textContent))
      .observe(one, { childList: true, characterData: true, subtree: true });
}"""


def dispatch(number: int, kind: str) -> Delivery:
    text = (
        f"Treno {kind} numero {number} fermo a Foligno\n\n"
        f"Foligno, 6 gen. (ANSA) - Il treno {number} è {kind} da ore per un guasto alla linea.\n"
    )
    return Delivery(Source("ansa"), text.encode(), address=f"{kind}{number}.txt")


NUMBERS = count()


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("quiet")
    (home / "sources.toml").write_text("", "utf-8")
    with newsroom(home) as room:
        for number in range(OLD):
            room.take(dispatch(number, "regionale"))
    return home


@pytest.fixture(scope="module")
def address(home: Path) -> Iterator[str]:
    with served(home) as one:
        yield one


def come(home: Path, many: int = FRESH) -> None:
    """What another process files, as an import would, all within some seconds."""
    with newsroom(home) as room:
        for number in islice(NUMBERS, many):
            room.take(dispatch(number, "merci"))


@pytest.fixture
def page(seated: Page) -> Page:
    return seated


@pytest.mark.parametrize("chosen", [True, False])
@pytest.mark.parametrize("place", PLACES)
def test_what_is_read_does_not_move(page: Page, home: Path, place: str, chosen: bool) -> None:
    path, (width, height) = PLACES[place]
    page.set_viewport_size({"width": width, "height": height})
    page.goto(page.url.rstrip("/") + path)
    page.evaluate(HEARD)
    middle = page.locator(".row").nth(20)
    if chosen:
        for _ in range(21):
            page.keyboard.press("j")
        expect(middle.locator(".head")).to_be_focused()
    else:
        middle.evaluate("one => one.scrollIntoView({ block: 'center' })")
    page.wait_for_timeout(500)  # the dispatch beside it, its reading
    before = page.evaluate(UNDER_THE_EYE)
    come(home)
    expect(page.locator(".new").first).to_have_text(f"{FRESH} new", timeout=20_000)
    page.wait_for_timeout(2_000)
    assert page.evaluate(UNDER_THE_EYE) == before
    assert len(page.evaluate("heard.filter(one => / new$/.test(one))")) <= 2
    assert page.title().startswith("(")
    if not chosen:
        return
    id = page.locator(".row.on").get_attribute("data-id")
    expect(page.locator(".row.on .head")).to_be_focused()
    high = page.locator(".row.on").evaluate("one => one.getBoundingClientRect().top")
    page.keyboard.press("n")
    expect(page.locator(".row.fresh")).to_have_count(FRESH)
    assert page.locator(".row.on").get_attribute("data-id") == id
    moved = page.locator(".row.on").evaluate("one => one.getBoundingClientRect().top") - high
    assert abs(moved) < 0.5  # less than a pixel of any screen
    expect(page.locator(".row.on .head")).to_be_focused()


def test_told_politely_and_not_of_each(page: Page, home: Path) -> None:
    page.evaluate(HEARD)
    come(home)
    expect(page.locator("#heard")).to_have_text(re.compile(r"^\d+ new$"), timeout=20_000)
    assert page.locator("#heard").get_attribute("role") == "status"
    assert page.locator("ol.rows[aria-live], ol.rows [aria-live]").count() == 0
    page.wait_for_timeout(1_000)
    assert len(page.evaluate("heard")) == 1


def test_a_desk_that_comes_back_has_lost_nothing(chrome: Browser, home: Path) -> None:
    """Last of the module, as another desk than the others' stands on the archive."""
    with served(home) as address:
        context = person(chrome, address)
        page = context.new_page()
        page.goto(f"{address}/columns?q=treno&q=agency:ansa")
        come(home, 3)
        both = page.locator("section.list .new")
        expect(both.nth(0)).to_have_text("3 new", timeout=20_000)
        expect(both.nth(1)).to_have_text("3 new")
        page.keyboard.press("j")
        row = page.locator(".row.on")
        expect(row.locator(".head")).to_be_focused()
    said = page.locator("#said")
    expect(said).to_have_text(re.compile("does not answer"), timeout=20_000)
    come(home, 4)
    with served(home, port=int(address.rpartition(":")[2])):
        expect(said).to_have_text("Connected again", timeout=30_000)
        expect(both.nth(0)).to_have_text("7 new", timeout=20_000)
        expect(both.nth(1)).to_have_text("7 new")
        expect(said).to_have_text("", timeout=5_000)
        expect(row.locator(".head")).to_be_focused()
        come(home, 1)
        expect(both.nth(0)).to_have_text("8 new", timeout=20_000)
    context.close()
