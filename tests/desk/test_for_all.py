"""Every page for everybody: as a screen reader hears it, large, with more space, with few colours,
by a finger, without motion. WCAG 2.2 AA as far as a machine can tell."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page
from tests.desk.chromium import complaints, needs_chromium, person, served
from tests.desk.conftest import SAMPLES, newsroom
from tests.desk.test_stories import filled

from ultimora.values import Delivery, Source
from ultimora.values.query import Query

pytestmark = needs_chromium
PAGES = {
    "wire": "/", "found": "/?q=solventi", "wrong": "/?q=agency:((", "stories-of": "/?q=group:story",
    "columns": "/columns?q=ravenna&q=agency:efe", "stories": "/stories",
    "story": "/story/STORY", "dispatch": "/dispatch/FIRST",
    "arrived": "/dispatch/FIRST?view=arrived", "claims": "/claims", "sources": "/sources",
    "alerts": "/alerts", "alert": "/alerts/1", "making": "/alerts?q=neve", "lost": "/nothing",
    "api": "/api",
}  # fmt: skip
CONTROLS = {"button", "link", "textbox", "searchbox", "combobox", "checkbox", "radio", "listbox",
            "slider", "spinbutton", "switch", "tab", "menuitem"}  # fmt: skip
SPACED = """() => {  // WCAG 1.4.12, set as a person's own style would
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important;
    word-spacing: .16em !important; } p { margin-bottom: 2em !important; }`);
  document.adoptedStyleSheets = [sheet];
}"""
OVER = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
# Text that is cut off and can be had in no way: no title, no focus, nothing to scroll.
CUT = """() => [...document.querySelectorAll("main *, header *")].filter(one => {
  if (!one.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) || one.closest("svg, .hide, .skip")) return false;
  if (one.clientHeight <= 1) return false;  // for ears alone
  const style = getComputedStyle(one);
  if (one.matches("input, select, textarea") || !["hidden", "clip"].includes(style.overflowY)) return false;
  return style.textOverflow !== "ellipsis" && one.scrollHeight > one.clientHeight + 2;
}).map(one => one.outerHTML.slice(0, 160))"""  # noqa: E501


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """The addresses of every page of a desk that has something of everything."""
    home: Path = tmp_path_factory.mktemp("all")
    (home / "sources.toml").write_text(
        '[[source]]\nname = "Telex"\naddress = "/nowhere"\npaused = true\n', "utf-8"
    )
    with newsroom(home) as room:
        for path in sorted(SAMPLES.iterdir()):
            room.take(Delivery(Source(path.stem), path.read_bytes(), address=path.name))
        filled(room)
        (hit,) = room.archive.search(Query.read("isarco"), 9).hits
        (story,) = room.archive.stories()
        room.archive.save_search("Dalla Spagna", "agency:EFE")
        room.archive.readers.collect("", "Ferrovie", hit.id)
        room.archive.readers.write_note("", hit.id, "chiamare")
        room.archive.alerts.add("", name="Neve", query="neve", mail="ada@example.org")
    with served(home) as address:
        yield {
            name: address + path.replace("STORY", story.id).replace("FIRST", hit.id)
            for name, path in PAGES.items()
        }


@pytest.fixture
def seen(chrome: Browser, place: dict[str, str], request: pytest.FixtureRequest) -> Iterator[Page]:
    """One of the pages, in a window of some size."""
    name, size = request.param
    context = person(chrome, place["wire"], size=size)
    page = context.new_page()
    wrong = complaints(page)
    page.goto(place[name])
    page.wait_for_load_state("networkidle" if name in ("sources", "lost") else "load")
    yield page
    assert [one for one in wrong if "404" not in one] == []
    context.close()


def every(*size: int) -> Any:
    """Every page in a window of a size."""
    return pytest.mark.parametrize("seen", [(one, size) for one in PAGES], indirect=True, ids=PAGES)


def tree(page: Page) -> list[dict[str, Any]]:
    """What Chromium tells a screen reader."""
    told = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")
    return [node for node in told["nodes"] if not node.get("ignored")]


def of(node: dict[str, Any], what: str) -> Any:
    """What a node of the tree says of itself."""
    if what in ("role", "name", "description"):
        return node.get(what, {}).get("value", "")
    found = [one["value"].get("value") for one in node.get("properties", ()) if one["name"] == what]
    return found[0] if found else None


@every(1500, 900)
def test_as_a_screen_reader_hears_it(seen: Page) -> None:
    nodes = tree(seen)
    titles = [of(n, "name") for n in nodes if of(n, "role") == "heading" and of(n, "level") == 1]
    assert len(titles) == 1 and titles[0]
    roles = [of(node, "role") for node in nodes]
    assert roles.count("main") == 1 and roles.count("banner") == 1
    assert "navigation" in roles and "search" in roles
    nameless = [node for node in nodes if of(node, "role") in CONTROLS and not of(node, "name")]
    assert nameless == []
    landmarks = [(of(n, "role"), of(n, "name")) for n in nodes
                 if of(n, "role") in ("region", "complementary", "navigation")]  # fmt: skip
    assert len(set(landmarks)) == len(landmarks) and all(name for _, name in landmarks)
    levels = [of(node, "level") for node in nodes if of(node, "role") == "heading"]
    assert all(after - before <= 1 for before, after in pairwise(levels))


@pytest.mark.parametrize("seen", [("found", (1500, 900))], indirect=True)
def test_a_row_says_who_what_when_and_what_to_heed(seen: Page) -> None:
    links = [n for n in tree(seen) if of(n, "role") == "link" and of(n, "description")]
    told = {of(n, "name"): of(n, "description") for n in links}
    headline = next(name for name in told if name.startswith("Ravenna, incendio"))
    agency, *more = told[headline].split(", ")
    assert agency == "ANSA" and any(part[:1].isdigit() or ":" in part for part in more)


@every(320, 640)  # 1280 pixels wide at 400 %
def test_at_four_times_the_size_nothing_hangs_over(seen: Page) -> None:
    wide = [one.get_attribute("class") for one in seen.locator(".columns").all()
            if one.evaluate("one => one.scrollWidth > one.clientWidth")]  # fmt: skip
    assert (seen.evaluate(OVER), wide) == (0, [])
    seen.evaluate(SPACED)
    assert (seen.evaluate(OVER), seen.evaluate(CUT)) == (0, [])


@every(640, 450)  # 1280 pixels wide at 200 %
def test_at_twice_the_size_nothing_hangs_over(seen: Page) -> None:
    assert seen.evaluate(OVER) == 0


@every(1280, 800)
def test_with_more_space_nothing_is_cut(seen: Page) -> None:
    seen.evaluate(SPACED)
    assert (seen.evaluate(OVER), seen.evaluate(CUT)) == (0, [])


@every(1500, 900)
def test_targets_are_large_enough(seen: Page) -> None:
    _axe(seen, "target-size")


@every(390, 844)
def test_targets_are_large_enough_for_a_finger(seen: Page) -> None:
    _axe(seen, "target-size")


@every(1280, 800)
def test_with_a_persons_own_few_colours(seen: Page) -> None:
    """Forced colours: the focus and the chosen row stay seen without a background of ours."""
    seen.emulate_media(forced_colors="active", reduced_motion="reduce")
    seen.keyboard.press("Tab")
    seen.keyboard.press("Tab")
    ring = "one => getComputedStyle(one).outlineStyle"
    assert seen.locator(":focus").evaluate(ring) != "none"
    if seen.locator(".rows .row .head[href]").count():
        seen.keyboard.press("j")
        chosen = seen.locator(".row.on")
        assert chosen.evaluate(ring) != "none"
    moving = "document.getAnimations().filter(one => one.playState === 'running').length"
    assert seen.evaluate(moving) == 0


def _axe(page: Page, *rules: str) -> None:
    found = Axe().run(page, options={"runOnly": {"type": "rule", "values": list(rules)}})
    told = [f"{one['id']}: {node['html'][:150]} {node['failureSummary'][:300]}"
            for one in found.response["violations"] for node in one["nodes"]]  # fmt: skip
    assert told == []
