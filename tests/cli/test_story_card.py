"""The card of a story: who says what and where they differ, at any width and for programs."""

from __future__ import annotations

import io
import json
from dataclasses import replace

import pytest
from rich.cells import cell_len
from tests.relate.telling import member, story
from tests.relate.test_agreement import AFP, DPA, FERRY, FIRST, REUTERS, SECOND

from ultimora.cli import ink
from ultimora.cli.story_card import shown
from ultimora.newsroom.story_json import story_json
from ultimora.values.story import Story


def card(told: Story, width: int = 100, **how: str | int | None) -> str:
    out = io.StringIO()
    shown(ink.console(out, width=width), told, **how)  # type: ignore[arg-type]
    return out.getvalue()


def test_a_stranger_reads_what_happened_and_who_says_so() -> None:
    told = card(FERRY, language="it")
    for words in (
        "a story", "5 dispatches", "4 agencies", "What happened", "Monday 2 March",
        "Where they agree, and where not", "killed", "it changed", "they seem to differ",
            "Who tells it",
        "3× ", "according to", "hours of Europe/Rome",
    ):  # fmt: skip
        assert words in told, words


@pytest.mark.parametrize("width", [30, 44, 60, 80, 120, 200])
def test_no_line_is_wider_than_the_console(width: int) -> None:
    assert max(map(cell_len, card(FERRY, width).splitlines())) <= max(width, 38)


def test_what_is_new_is_marked() -> None:
    assert "●" not in card(FERRY)
    told = card(replace(FERRY, seen=REUTERS.at))
    assert "new since" in told and "● " in told


def test_copies_are_counted_and_named() -> None:
    copy = member("Reuters", "08:00", "One dead in ferry fire off Italy", "A ferry burned.",
                  copy_of=REUTERS, source="corriere.example")  # fmt: skip
    told = card(story(FIRST, REUTERS, copy, AFP, SECOND, DPA))
    assert "1 copy" in told and "corriere.example" in told


def test_nothing_that_a_terminal_would_obey() -> None:
    bad = member("ANSA", "08:00", "Titolo \x1b[31m rosso di un incendio",
                 "Un incendio \x1b[2J è divampato ieri sera a Roma.")  # fmt: skip
    told = card(replace(story(bad, FIRST), name="x\x1b[31m"))
    assert "\x1b" not in told


def test_lines_that_are_left_out_are_counted() -> None:
    assert "told by fewer" in card(FERRY, most=2)
    assert "told by fewer" not in card(FERRY, most=None)


def test_the_same_for_programs() -> None:
    told = json.loads(json.dumps(story_json(FERRY, "it")))
    assert told["id"] == "s1" and len(told["members"]) == 5
    killed = next(a for a in told["accounts"] if a["what"] == "killed")
    assert killed["moved"] and [s["number"] for s in killed["stands"]] == [1, 2]
    assert told["timeline"][0]["sources"][0]["at"].startswith("2026-03-02T")
    assert told["members"][3]["follows"] == FIRST.record.id
