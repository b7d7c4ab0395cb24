"""The search box helps: fields, values and kept searches by keyboard, told to screen readers; an
error is shown where it is; what was put in can be taken back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from tests.desk.chromium import needs_chromium, served
from tests.desk.conftest import newsroom, read_samples

pytestmark = needs_chromium


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    home: Path = tmp_path_factory.mktemp("completion")
    with newsroom(home) as room:
        read_samples(room)
        room.archive.save_search("Dalla Spagna", "agency:EFE")
    with served(home) as one:
        yield one


@pytest.fixture
def page(seated: Page) -> Page:
    seated.keyboard.press("/")
    return seated


def offered(page: Page, text: str) -> list[str]:
    """What is offered once a text is typed."""
    page.keyboard.type(text)
    word = page.locator("#q, main input[data-search]").and_(page.locator(":focus")).input_value()
    word = word.split(" ")[-1].lstrip("-(")
    expect(page.locator(f"#offers[data-of='{word}']")).to_be_visible()
    return page.locator("#offers li").all_inner_texts()


def test_a_combobox_as_screen_readers_know_it(page: Page) -> None:
    box = page.get_by_role("combobox", name="Search the wire")
    expect(box).to_be_focused()
    expect(box).to_have_attribute("aria-expanded", "false")
    assert "agency:" in offered(page, "ag")
    expect(box).to_have_attribute("aria-expanded", "true")
    expect(box).to_have_attribute("aria-controls", "offers")
    page.keyboard.press("ArrowDown")
    option = page.get_by_role("option", selected=True)
    expect(option).to_have_count(1)
    assert box.get_attribute("aria-activedescendant") == option.get_attribute("id")
    page.keyboard.press("ArrowUp")
    expect(page.get_by_role("option").last).to_have_attribute("aria-selected", "true")
    page.keyboard.press("Escape")
    expect(page.locator("#offers")).to_be_hidden()
    expect(box).to_be_focused()
    expect(box).to_have_value("ag")
    expect(box).to_have_attribute("aria-expanded", "false")
    assert box.get_attribute("aria-activedescendant") is None


def test_fields_values_and_what_was_kept(page: Page) -> None:
    box = page.locator("#q")
    assert offered(page, "agen") == ["agency:"]
    page.keyboard.press("Tab")
    expect(page.locator("#offers li", has_text="agency:EFE")).to_be_visible()  # its values at once
    offered(page, "ef")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(box).to_have_value("agency:EFE ")
    offered(page, "-(lan")
    page.keyboard.press("Tab")
    expect(box).to_have_value("agency:EFE -(lang:")
    page.keyboard.press("Control+a")
    assert offered(page, "spag")[0].startswith("Dalla Spagna")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(box).to_have_value("agency:EFE")
    page.keyboard.press("Enter")
    expect(page.locator(".row")).to_have_count(1)


def test_what_was_put_in_can_be_taken_back(page: Page) -> None:
    box = page.locator("#q")
    offered(page, "agen")
    page.keyboard.press("Tab")
    expect(box).to_have_value("agency:")
    page.keyboard.press("Control+z")
    expect(box).to_have_value("agen")
    page.keyboard.press("Control+a")
    page.keyboard.type("lang:it")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("lang%3Ait"))
    page.go_back()
    expect(page.locator("h1").first).to_have_text("Wire")


@pytest.mark.parametrize(
    ("text", "at"),
    [("neve agenzy:ansa", "agenzy"), ("agency:(ansa", ""), ("lang:it urgency:molta", "molta")],
)
def test_an_error_is_shown_where_it_is(page: Page, text: str, at: str) -> None:
    page.keyboard.type(text)
    page.keyboard.press("Enter")
    box = page.locator("#q")
    expect(page.get_by_role("alert")).to_be_visible()
    expect(box).to_be_focused()
    assert box.get_attribute("aria-invalid") == "true"
    assert box.get_attribute("aria-describedby") == "wrong"
    selected = box.evaluate("one => one.value.slice(one.selectionStart, one.selectionEnd)")
    assert at in selected and page.locator("#wrong mark").inner_text() in (selected, "·")
    assert len(page.locator("#wrong").inner_text().split("\n")[-1]) > 20  # why, and a mend


@pytest.mark.parametrize("path", ["/columns", "/stories", "/claims", "/alerts?q=neve"])
def test_wherever_a_search_is_typed(page: Page, address: str, path: str) -> None:
    page.goto(address + path)
    box = page.locator("main input[data-search]").last
    box.focus()
    page.keyboard.press("Control+a")
    assert offered(page, "agen") == ["agency:"]
    page.keyboard.press("Tab")
    expect(box).to_have_value("agency:")
    expect(box).to_be_focused()
