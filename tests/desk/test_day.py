"""One day at the desk as one person lives it, by keyboard alone: no step asks for a mouse, and the
focus is always where the work is, and seen."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pypdfium2
import pytest
from playwright.sync_api import Browser, Locator, Page, expect
from tests.desk.chromium import needs_chromium, press, seat, served
from tests.desk.conftest import newsroom, read_samples
from tests.desk.test_stories import filled

from newsroom.hook_server import Hook, hook
from newsroom.smtp_server import Post, post
from ultimora import wire
from ultimora.values import Delivery, Source
from ultimora.values.query import Query

pytestmark = needs_chromium
SNOW = "Neve sui passi\n\nBolzano, 6 gen. (ANSA) - Molta neve sui passi alpini.\n"
TRAINS = "Treni fermi\n\nRoma, 6 gen. (ANSA) - Treni fermi per lo sciopero.\n"

# Whether people see where the focus is: in the window, under nothing, with a ring about it.
SEEN = """() => {
  const at = document.activeElement;
  if (!at || at === document.body) return "nowhere";
  const ring = [at, at.closest(".row")].filter(Boolean)
    .some(one => getComputedStyle(one).outlineStyle !== "none" && parseFloat(getComputedStyle(one).outlineWidth) > 0);
  const field = at.matches("#palette input");
  if (!ring && !field) return `without a ring: ${at.outerHTML.slice(0, 120)}`;
  const { left, top, right, bottom } = at.getClientRects()[0];
  if (bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth) return `out of sight: ${at.outerHTML.slice(0, 120)}`;
  const over = document.elementFromPoint((Math.max(left, 0) + Math.min(right, innerWidth)) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2);
  return over && (at.contains(over) || over.contains(at)) ? "" : `under something: ${at.outerHTML.slice(0, 120)}`;
}"""  # noqa: E501


@pytest.fixture
def mail() -> Iterator[Post]:
    with post() as one:
        yield one


@pytest.fixture
def hooked() -> Iterator[Hook]:
    with hook() as one:
        yield one


@pytest.fixture
def home(tmp_path: Path, mail: Post) -> Path:
    """An archive with our samples and a story, a watched folder, a mail server."""
    (tmp_path / "in").mkdir()
    (tmp_path / "sources.toml").write_text(
        f'[[source]]\nname = "cartella"\naddress = "{tmp_path / "in"}"\n', "utf-8"
    )
    (tmp_path / "ultimora.toml").write_text(
        f'smtp = "smtp://127.0.0.1:{mail.port}"\nsmtp_from = "desk@example.org"\n', "utf-8"
    )
    with newsroom(tmp_path) as room:
        read_samples(room)
        filled(room)
    return tmp_path


@pytest.fixture
def page(chrome: Browser, home: Path) -> Iterator[Page]:
    """Who sits down in front of it."""
    with served(home) as address, seat(
        chrome, address, "clipboard-read", "clipboard-write"
    ) as one:
        yield one


def at(one: Locator) -> None:
    """The focus is there, and everybody sees it."""
    expect(one).to_be_focused()
    assert one.page.evaluate(SEEN) == ""


def go(page: Page, words: str) -> None:
    """By the palette, to a page or to do something."""
    press(page, "Control+k")
    at(page.locator("#palette input"))
    page.keyboard.type(words)
    expect(page.locator("#found li").first).to_be_visible()
    press(page, "Enter")


def look_for(page: Page, words: str) -> None:
    press(page, "/")
    at(page.locator("#q"))
    page.keyboard.type(words)
    press(page, "Enter")


def row(page: Page, words: str) -> Locator:
    return page.locator(".row", has_text=words).first


def test_a_day(page: Page, home: Path, mail: Post, hooked: Hook) -> None:
    opens(page)
    sees_a_dispatch_arrive(page, home)
    searches(page)
    keeps_the_search(page)
    reads_the_repairs(page)
    stars_and_comes_back(page)
    writes_beside_it(page)
    follows_a_story(page)
    is_told(page, home, mail, hooked)
    takes_away(page)
    looks_at_two_at_once(page)
    clears_the_desk(page)


def opens(page: Page) -> None:
    expect(page.locator("h1")).to_have_text("Wire")
    press(page, "Tab")
    at(page.get_by_text("Skip to the text"))
    press(page, "Enter", "?")
    expect(page.locator("#help")).to_be_visible()
    at(page.locator("#help button").first)
    press(page, "Escape", "j")
    at(page.locator(".row .head").first)
    expect(page.locator("#pane h1")).to_be_visible()


def sees_a_dispatch_arrive(page: Page, home: Path) -> None:
    press(page, "j")
    here = page.locator(".row.on")
    before, spot = here.get_attribute("data-id"), here.bounding_box()
    (home / "in" / "treni.txt").write_text(TRAINS, "utf-8")
    expect(page.locator(".new")).to_have_text("1 new", timeout=20_000)
    expect(page.locator("#heard")).to_have_text("1 new", timeout=5_000)
    assert (here.get_attribute("data-id"), here.bounding_box()) == (before, spot)
    at(here.locator(".head"))
    press(page, "n")
    expect(row(page, "Treni fermi")).to_be_visible()
    at(page.locator(f".row[data-id='{before}'] .head"))
    expect(page.locator(".new")).to_be_hidden()
    press(page, "r")
    at(page.locator("#pane"))
    press(page, "Escape")
    at(here.locator(".head"))


def searches(page: Page) -> None:
    look_for(page, "agency:(ansa")
    expect(page.locator("#wrong")).to_be_visible()
    at(page.locator("#q"))
    press(page, "Control+a")
    page.keyboard.type("agency:adn")
    expect(page.locator("#offers li").first).to_have_text("agency:Adnkronos")
    press(page, "ArrowDown")
    assert page.locator("#q").get_attribute("aria-activedescendant") == "offer0"
    press(page, "Enter")
    expect(page.locator("#q")).to_have_value("agency:Adnkronos ")
    page.keyboard.type("isarco")
    press(page, "Enter")
    expect(page.locator("h1").first).to_have_text("1 found")
    expect(page.locator(".row")).to_have_count(1)


def keeps_the_search(page: Page) -> None:
    press(page, "p")
    at(page.locator(".keep input[name=name]"))
    page.keyboard.type("Valle Isarco")
    press(page, "Enter")
    expect(page.locator(".side a[aria-current]")).to_have_text("Valle Isarco")
    at(page.locator(".keep button"))
    go(page, "everything")
    expect(page.locator("h1")).to_have_text("Wire")
    go(page, "valle is")
    expect(page.locator(".row")).to_have_count(1)


def reads_the_repairs(page: Page) -> None:
    press(page, "j")
    at(page.locator(".row .head"))
    expect(page.locator("#pane h1")).to_contain_text("Val d’Isarco")
    expect(page.locator(".row.unread")).to_have_count(0)
    press(page, "v")
    expect(page.locator("#pane .arrived del").first).to_contain_text("â")
    at(page.locator(".row .head"))
    press(page, ".")
    at(page.locator("#pane .edit").first)
    expect(page.locator("#why")).to_be_visible()
    assert page.locator("#pane .edit").first.get_attribute("aria-describedby") == "why"
    press(page, "Escape")
    expect(page.locator("#why")).to_be_hidden()
    at(page.locator("#pane"))
    press(page, "v")
    expect(page.locator("#pane .copy")).to_be_visible()
    press(page, ".")
    at(page.locator("#pane .f").first)
    press(page, "Escape", "Escape")
    at(page.locator(".row .head"))


def stars_and_comes_back(page: Page) -> None:
    press(page, "s")
    expect(page.locator(".row .star")).to_have_attribute("aria-pressed", "true")
    expect(page.locator("#said")).to_have_text("Starred")
    press(page, "Enter")
    expect(page.locator("main.page h1")).to_contain_text("Val d’Isarco")
    press(page, "Escape")
    at(page.locator(".row .head"))
    go(page, "starred")
    expect(page.locator(".row")).to_have_count(1)
    press(page, "j", "c")
    expect(page.locator("#said")).to_have_text("Copied")
    assert "Isarco" in page.evaluate("navigator.clipboard.readText()")


def writes_beside_it(page: Page) -> None:
    press(page, "o")
    expect(page.locator("main.page")).to_be_visible()
    go(page, "write a note")
    at(page.locator("[name=text]"))
    page.keyboard.type("chiamare Kofler")
    press(page, "Enter")
    expect(page.get_by_text("chiamare Kofler")).to_be_visible()
    go(page, "put into a coll")
    at(page.locator("[name=name]"))
    page.keyboard.type("Ferrovie")
    press(page, "Enter")
    expect(page.locator(".chips")).to_have_text("Ferrovie")
    go(page, "wire")
    expect(page.locator("h1")).to_have_text("Wire")
    go(page, "ferrovie")
    expect(page.locator(".row")).to_have_count(1)


def follows_a_story(page: Page) -> None:
    look_for(page, "ravenna")
    expect(page.locator(".row")).to_have_count(3)
    press(page, "j", "t")
    expect(page.locator("main.story h1")).to_contain_text("Ravenna")
    press(page, "j", "j")
    line = page.locator("[data-step]").nth(1)
    at(line.locator("a").first)
    press(page, "Enter")
    expect(page.locator("main.page h1")).to_be_visible()
    press(page, "Escape")
    at(line.locator("a").first)
    press(page, "Escape")
    at(page.locator(".row.on .head"))


def is_told(page: Page, home: Path, mail: Post, hooked: Hook) -> None:
    look_for(page, "neve")
    expect(page.locator("h1").first).to_have_text("0 found")
    press(page, "a")
    at(page.locator("[name=mail]"))
    page.keyboard.type("ada@example.org")
    press(page, "Tab", "Control+a", "Delete", "Tab")
    at(page.locator("[name=webhook]"))
    page.keyboard.type(hooked.address)
    press(page, "Tab", "Space")
    at(page.locator("[name=local]"))
    expect(page.locator("[name=local]")).to_be_checked()
    press(page, "Enter")
    expect(page.locator("h1")).to_have_text("neve")
    at(page.locator("h1"))
    (home / "in" / "neve.txt").write_text(SNOW, "utf-8")
    until(page, lambda: bool(mail.letters and hooked.came))
    assert mail.letters[0]["subject"] == "neve: Neve sui passi"
    assert mail.to == [["ada@example.org"]]
    headers, body, _ = hooked.came[0]
    assert headers["webhook-signature"].startswith("v1,") and b"Neve sui passi" in body
    expect(page.locator(".top .unseen")).to_have_text("1", timeout=20_000)
    go(page, "alerts")
    expect(page.locator("h1")).to_have_text("Alerts")
    press(page, "j")
    at(page.locator(".row.unread .head"))
    press(page, "Enter")
    expect(page.locator("h1")).to_have_text("Neve sui passi")


def takes_away(page: Page) -> None:
    press(page, "e")
    at(page.locator(".tools details a").first)
    with page.expect_download() as pdf:
        press(page, "ArrowDown", "ArrowUp", "Enter")  # PDF is the first
    document = pypdfium2.PdfDocument(Path(pdf.value.path()).read_bytes())
    text = document[0].get_textpage().get_text_bounded()
    document.close()
    assert "Neve sui passi" in text and "Molta neve sui passi alpini." in text
    press(page, "Escape")
    at(page.locator(".tools summary"))
    with page.expect_download() as newsml:
        go(page, "newsml")
    data = Path(newsml.value.path()).read_bytes()
    (record,) = wire.carry(Delivery(Source("desk"), data, address=newsml.value.suggested_filename))
    assert record.dispatch.headline == "Neve sui passi" and record.dispatch.agency == "ANSA"
    assert "Molta neve sui passi alpini." in record.dispatch.body


def looks_at_two_at_once(page: Page) -> None:
    go(page, "wire")
    expect(page.locator("h1").first).to_have_text("Wire")
    go(page, "side by side")
    expect(page.locator("h1")).to_have_text("Side by side")
    press(page, "Control+k")
    page.keyboard.type("one more")
    press(page, "Enter")
    at(page.get_by_label("One more search"))
    page.keyboard.type("agency:efe")
    press(page, "Enter")
    expect(page.locator("section.list")).to_have_count(2)
    press(page, "j")
    at(page.locator("section.list").nth(0).locator(".row.on .head"))
    press(page, "l")
    at(page.locator("section.list").nth(1).locator(".row.on .head"))
    press(page, "h")
    at(page.locator("section.list").nth(0).locator(".row.on .head"))


def clears_the_desk(page: Page) -> None:
    go(page, "wire")
    expect(page.locator("h1")).to_have_text("Wire")
    expect(page.locator(".row.unread")).not_to_have_count(0)
    press(page, "m")
    expect(page.locator("#said")).to_have_text("All read. Undo: z")
    expect(page.locator(".row.unread")).to_have_count(0)
    press(page, "z")
    expect(page.locator("#said")).to_have_text("Undone")
    expect(page.locator(".row.unread")).not_to_have_count(0)
    page.reload()
    expect(page.locator(".row.unread")).not_to_have_count(0)
    press(page, "m")
    expect(page.locator(".row.unread")).to_have_count(0)
    go(page, "italiano")
    expect(page.locator("h1")).to_have_text("Notiziario")
    at(page.locator("[name=language]"))
    go(page, "chiaro o scuro")
    expect(page.locator("html")).to_have_attribute("data-theme", "auto")
    at(page.locator("[name=theme]"))


EVERYWHERE = (
    "Wire", "Stories", "Who said what", "Alerts", "Sources", "Search the wire", "Italiano",
    "Light or dark", "Keys",
)  # fmt: skip
REACHED = {
    "/?q=isarco": (
        "Everything", "Unread", "Starred", "Dalla Spagna", "Collections: Ferrovie", "Side by side",
        "Keep this search as", "Keep", "Alert me", "RSS", "Agency: Adnkronos", "All read",
        "One row for each: story", "One row for each: text", "Order: best",
    ),
    "/?q=agency:efe": ("Forget “Dalla Spagna”",),
    "/dispatch/FIRST": (
        "As it arrived", "Facts on or off", "Star", "Cite", "Take away",
        "Take away: PDF to print or to send", "Take away: NewsML-G2 for editorial systems",
        "Take away: The bytes as they came", "Write a note", "Put into a collection",
    ),
    "/stories": ("Search within stories", "Find"),
    "/story/STORY": ("Pin", "Change this story", "Change this story: Name"),
    "/claims": ("Who", "About what", "In which dispatches", "Show"),
    "/columns": ("One more search", "Show"),
    "/sources": (
        "A feed, a site, a folder", "See what would come", "cartella: Pause", "cartella: Remove",
        "The feeds of another reader (OPML)",
    ),
    "/alerts": ("A new alert", "Call it"),
}  # fmt: skip


def test_the_palette_reaches_everything(page: Page, home: Path) -> None:
    address = page.url.rstrip("/")
    with newsroom(home) as room:
        (hit,) = room.archive.search(Query.read("isarco"), 9).hits
        (story,) = room.archive.stories()
        room.archive.save_search("Dalla Spagna", "agency:efe")
        room.archive.readers.collect("", "Ferrovie", hit.id)
    lost = []
    for path, names in REACHED.items():
        page.goto(address + path.replace("FIRST", hit.id).replace("STORY", story.id))
        if path == "/?q=isarco":
            expect(page.locator(".facet").first).to_be_visible()
        press(page, "Control+k")
        for name in (*EVERYWHERE, *names):
            press(page, "Control+a")
            page.keyboard.insert_text(name)
            found = page.locator("#found li").all_inner_texts()
            assert found[-1] == f"Search the wire for “{name}”"
            if name not in [*found, *(one.rstrip(" 0123456789") for one in found)]:
                lost.append((path, name, found))
    assert lost == [], lost


@pytest.mark.parametrize(("typed", "leads"), [
    ("colu", "Side by side"), ("wall", "On a wall"), ("export as pdf", "Take away: PDF"),
    ("dark", "Light or dark"), ("language", "Italiano"), ("openapi", "The desk for programs"),
])  # fmt: skip
def test_the_palette_knows_other_words_for_it(
    page: Page, home: Path, typed: str, leads: str
) -> None:
    with newsroom(home) as room:
        (hit,) = room.archive.search(Query.read("isarco"), 9).hits
    page.goto(f"{page.url.rstrip('/')}/dispatch/{hit.id}")
    press(page, "Control+k")
    page.keyboard.insert_text(typed)
    assert page.locator("#found li").first.inner_text().startswith(leads)


def until(page: Page, done: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60
    while not done():
        assert time.monotonic() < deadline
        page.wait_for_timeout(50)
