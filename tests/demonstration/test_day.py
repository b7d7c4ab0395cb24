"""The demonstration's dispatches are read as they were written; the texts are the expectation."""

from __future__ import annotations

import re
from datetime import datetime
from difflib import SequenceMatcher

import pytest

from demonstration.conftest import brought
from ultimora.demonstration import Day, Sent, schedule
from ultimora.demonstration.carriers import typographic
from ultimora.demonstration.day import texts
from ultimora.demonstration.houses import HOUSES, opening
from ultimora.newsroom.hours import arriving
from ultimora.values import Delivery, Record, Rulebook
from ultimora.wire import carry

DAY = brought()
WHOLE = [pair for pair in DAY if not pair[0].damaged]
DAMAGED = [pair for pair in DAY if pair[0].damaged]
# What an agency's kind of dispatch says of itself in its text; a second take renews the first.
NOTICES = {"correction": "correction", "kill": "kill", "embargo": "embargo", "take": "update"}
UNDATED = ("dpa", "AP")  # agencies whose datelines have no day


def ids(pairs: list[tuple[Sent, Delivery]]) -> list[str]:
    """What the cases are called."""
    return [one.name for one, _ in pairs]


def read(delivery: Delivery) -> Record:
    """The one record of a delivery."""
    (record,) = carry(delivery, arriving(Rulebook(), delivery))
    return record


def plain(text: str) -> str:
    """A text whatever its quotes, dashes and line ends."""
    signs = str.maketrans("“”„«»‘’–—", "\"\"\"\"\"''--")
    return re.sub(r"\s+", " ", text.translate(signs)).replace("''", '"').strip()


def test_the_day_is_what_it_says() -> None:
    agencies = {text.agency for text in texts().values()}
    assert agencies == set(HOUSES) and len(agencies) == 8
    assert {text.language for text in texts().values()} == {"it", "en", "fr", "de", "es", "pt"}
    assert 70 <= len(schedule()) <= 110
    assert {"update", "correction", "kill", "embargo", "take", "flash"} <= {
        text.kind for text in texts().values()
    }
    for text in texts().values():
        assert not text.follows or f"{text.event.name}/{text.follows}" in texts(), text.name


@pytest.mark.parametrize(("one", "delivery"), WHOLE, ids=ids(WHOLE))
def test_what_is_whole_is_read_without_trouble(one: Sent, delivery: Delivery) -> None:
    record, text = read(delivery), one.text
    dispatch = record.dispatch
    assert not record.troubles
    assert dispatch.agency == text.agency
    assert dispatch.copy.language == text.language
    if text.kind != "kill":
        assert plain(dispatch.headline or "") == plain(text.headline)
    if text.kind != "take":
        assert dispatch.dateline and dispatch.dateline.place
        assert dispatch.dateline.place.casefold() == text.place.casefold()
        dated = dispatch.dateline.date and dispatch.dateline.date.iso[:10]
        assert dated == (None if text.agency in UNDATED else "2026-11-26")
    kinds = {notice.kind for notice in dispatch.notices}
    if not one.carrier and text.kind in NOTICES:
        assert NOTICES[text.kind] in kinds
    if not one.carrier and text.mark.startswith("UPDATE"):
        assert "update" in kinds


@pytest.mark.parametrize(("one", "delivery"), DAMAGED, ids=ids(DAMAGED))
def test_what_was_damaged_is_repaired(one: Sent, delivery: Delivery) -> None:
    record = read(delivery)
    dispatch, copy = record.dispatch, Day()
    assert dispatch.agency == one.text.agency
    assert dispatch.copy.edits or delivery.data.isascii() or one.carrier == "print"
    copy.deliver(one, datetime.fromisoformat(delivery.at or ""))
    (made,) = copy._copies.values()
    first, *more = made.paragraphs
    want = plain(typographic(" ".join((first[len(opening(made)) :], *more))))
    got = plain(" ".join(span.of(dispatch.copy.text) for span in dispatch.paragraphs))
    # Hours differ by the minutes that a carrier takes; letters hardly do.
    assert SequenceMatcher(None, want, got, autojunk=False).ratio() > 0.97
    assert "â?" not in got and "Ã" not in got


def test_a_day_played_again_is_another_day() -> None:
    again = {one.name: delivery for one, delivery in brought(1)}
    for one, delivery in DAY:
        assert delivery.data != again[one.name].data or one.carrier


def test_all_agencies_name_the_same_hour() -> None:
    hours = set()
    for one, delivery in DAY:
        if one.name in ("ferry/ansa-2", "ferry/reuters-1"):
            text = delivery.data.decode("cp1252")
            found = re.search(r"(\d{1,2})[.:](\d\d)(?= si è| a\.m\.)", text)
            assert found
            hours.add(found.groups())
    assert len(hours) == 1
