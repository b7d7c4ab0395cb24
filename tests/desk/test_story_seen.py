"""A story in a real browser: by keyboard to the sentence, for everybody, in light and dark."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser
from tests.desk.chromium import complaints, needs_chromium, person, served
from tests.desk.conftest import newsroom
from tests.desk.test_stories import filled, story_of

pytestmark = needs_chromium


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, str]]:
    """The address of a desk with one story, and the story's id."""
    home: Path = tmp_path_factory.mktemp("seen")
    with newsroom(home) as room:
        id = story_of(filled(room))
    with served(home) as address:
        yield address, id


def test_from_the_list_to_the_sentence(chrome: Browser, place: tuple[str, str]) -> None:
    address, id = place
    context = person(chrome, address)
    page = context.new_page()
    wrong = complaints(page)
    page.goto(f"{address}/stories")
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{address}/story/{id}")
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{address}/dispatch/*")
    assert wrong == []
    context.close()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("size", [(1500, 900), (390, 844)])
@pytest.mark.parametrize("path", ["/stories", "/story/STORY"])
def test_everybody_can_use_it(
    chrome: Browser, place: tuple[str, str], path: str, size: tuple[int, int], theme: str
) -> None:
    address, id = place
    context = person(chrome, address, theme, size=size)
    page = context.new_page()
    wrong = complaints(page)
    page.goto(f"{address}{path.replace('STORY', id)}")
    assert page.evaluate("document.documentElement.scrollWidth") <= size[0]
    found = Axe().run(page).response["violations"]
    assert [(one["id"], one["nodes"][0]["html"][:150]) for one in found] == []
    assert page.evaluate("window.alerted") is None and wrong == []
    context.close()
