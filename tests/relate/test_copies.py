"""What is a copy and what is not, with the reasons that people read."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.relate.deliveries import brought
from tests.relate.nearby import Nearby, traced

import growth
from dispatches import written
from ultimora.relate.likeness import copies, likened
from ultimora.relate.prints import prints
from ultimora.relate.skeleton import skeleton
from ultimora.values import Record
from ultimora.values.story import Ties

DATA = tomllib.loads((Path(__file__).parent / "cases" / "copies.toml").read_text("utf-8"))


def made(case: dict[str, Any]) -> tuple[Record, Record]:
    """The two records of a case."""
    first = DATA["text"][case["first"]].strip("\n")
    _, *paragraphs = first.split("\n\n")

    def filled(found: re.Match[str]) -> str:
        return first if found[1] == "0" else "\n\n".join(paragraphs[: int(found[1] or 99)])

    other = re.sub(r"~(\d?)", filled, case["other"])
    if sign := case.get("damage"):
        other = re.sub(r"[^\x00-\x7f]", sign, other)
    source = "agency" if case.get("same_source") else "carrier"
    return brought(first), brought(other, source, "2026-03-02T09:30:00Z")


@pytest.mark.parametrize("case", DATA["case"], ids=lambda case: case["label"])
def test_case(case: dict[str, Any]) -> None:
    first, other = made(case)
    beside = "market" if case["first"] == "trial" else "trial"
    near = Nearby([first, brought(DATA["text"][beside], "else")])
    ties = copies(other, traced(other), near, Ties())
    assert [link.other for link in ties.copies] == ([first.id] if case["copy"] else [])
    told = " / ".join(e.what for link in ties.copies for e in link.evidence)
    for words in case.get("said", ()):
        assert words in told


def test_share_is_of_ours_and_back_of_theirs() -> None:
    first, cut = made(DATA["case"][1])
    (link,) = copies(cut, traced(cut), Nearby([first]), Ties()).copies
    assert link.share > 0.97
    assert 0.7 < link.back < 0.85
    (link,) = copies(first, traced(first), Nearby([cut]), Ties()).copies
    assert link.back > 0.97
    assert 0.7 < link.share < 0.85


@pytest.mark.parametrize("sign", ["?", "\ufffd", "Ã©", ""])
def test_damage_leaves_no_word_behind(sign: str) -> None:
    whole = "Perché è già così, “il fumo” si vede dall’alto… e chissà – dice Møller – fino a lunedì"
    struck = re.sub(r"[^\x00-\x7f]", sign, whole)
    ours, theirs = (
        {word.text for word in skeleton(brought("Il titolo\n\n" + text)).body}
        for text in (whole, struck)
    )
    if sign:
        assert theirs <= ours
    assert ours == {"vede", "si", "dice", "fino"}


def test_prints_are_the_same_in_every_process() -> None:
    assert prints(skeleton(brought("Il titolo\n\nuno due tre quattro cinque"))) == (
        7522411451166818314, 1477791290152033120,
    )  # fmt: skip


@settings(deadline=None)
@given(st.text(max_size=400))
def test_any_text_can_be_compared(text: str) -> None:
    record, other = brought("A\n\n" + text), brought(text + "\n\nB", "carrier")
    bones = skeleton(record)
    for word in bones.body:
        assert bones.text[word.start : word.end].lower().startswith(word.text[:1])
    link = likened(record, bones, other)
    if link:
        assert 0 <= link.share <= 1
        assert 0 <= link.back <= 1


@pytest.mark.parametrize("word", ["la ", "uno due tre quattro ", "(1.1.1.1", "a?", "(((("])
def test_time_grows_with_the_text(word: str) -> None:
    def work(size: int) -> object:
        text = "Titolo\n\n" + word * (size // len(word))
        bones = skeleton(brought_raw(text))
        return prints(bones), likened(brought_raw(text), bones, brought_raw(text + " fine"))

    assert growth.in_proportion(work, 50_000)


def brought_raw(text: str) -> Record:
    """A record of a text that nobody repaired or read."""
    return Record(written(text, None))
