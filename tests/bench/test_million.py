"""The load of ``bench/million.py``: records that come again as other events are whole records."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice

import pytest

from million import Base, Kept, Load, named
from million import _parts as parts
from multiplied import whole
from ultimora.archive import rows
from ultimora.archive.traces import packed, unpacked
from ultimora.relate import traced
from ultimora.relate.clues import spelled
from ultimora.values import Delivery, Record, Source
from ultimora.wire import carry

TEXT = (
    "(ANSA) - ROMA, 10 GEN - Il ministro Giorgio Kovalik ha visitato Palermo.\n\n"
    "Il \"piano\" di Kovalik vale 14 milioni, ha detto Wanda Hjelm a Palermo.\n"
)


def recorded(text: str) -> Record:
    return next(iter(carry(Delivery(Source("ANSA"), text.encode()))))


@pytest.fixture(scope="module")
def base() -> Base:
    """Two records, a day apart, that tell of one event."""
    kept = {}
    for after, text in ((0, TEXT), (86_400, TEXT.replace("14", "15"))):
        record = recorded(text)
        data = rows.frozen(record, rows.ABSENT)
        trace = whole(unpacked(packed(traced(record, after))))
        kept[record.id] = Kept({}, {}, after, parts(data), trace, spelled(record))
    return Base(kept, dict.fromkeys(kept, "visit"), [])


def test_a_record_of_a_week_is_whole_and_has_its_own_name_and_letters(base: Base) -> None:
    for id in base.order:
        first, second = (rows.unloaded(base.written(id, number)) for number in (1, 2))
        assert (first.id, second.id) == (named(id, 1), named(id, 2))
        assert len(first.dispatch.copy.text) == len(second.dispatch.copy.text) == len(TEXT)
        assert first.dispatch.copy.text != second.dispatch.copy.text
        assert first.dispatch.paragraphs == second.dispatch.paragraphs
        assert "Kovalik" not in first.dispatch.copy.text


def test_weeks_share_no_prints_and_no_clue_that_one_story_has(base: Base) -> None:
    Load(base, 100)
    one, other = base.order
    records = {
        (id, n): rows.unloaded(base.written(id, n)) for id in base.order for n in (1, 2)
    }  # fmt: skip
    made = {key: base.traced(record, 0) for key, record in records.items()}
    assert set(made[one, 1].prints) & set(made[other, 1].prints)
    assert set(made[one, 1].marks) & set(made[other, 1].marks)
    assert not set(made[one, 1].prints) & set(made[one, 2].prints)
    assert not set(made[one, 1].marks) & set(made[one, 2].marks)


def test_weeks_overlap_and_their_records_come_in_order(base: Base) -> None:
    load = Load(base, 4.0)  # a week of two records begins every half day
    come = list(islice(load.arriving(), 40))
    assert [due.at for due in come] == sorted(due.at for due in come)
    assert len({(due.number, due.id) for due in come}) == 40
    assert {due.number for due in come[10:14]} > {come[10].number}


def test_a_trace_from_its_row_can_be_changed(base: Base) -> None:
    trace = unpacked(packed(next(iter(base.kept.values())).trace))
    other = unpacked(packed(replace(whole(trace), id="other")))
    assert other.id == "other"
    assert (other.clues, other.prints, other.squares) == (trace.clues, trace.prints, trace.squares)
