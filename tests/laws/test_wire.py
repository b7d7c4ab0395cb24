"""Wire keeps going: a verb that fails costs its own work, never a dispatch and never a byte."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from ultimora import wire
from ultimora.values import (
    CleanCopy,
    Delivery,
    Dispatch,
    Offsets,
    Record,
    Rulebook,
    Settings,
    Sheet,
    Source,
    Span,
)

DATA = b"one|two|thr\xe9e"


def pieces(fail_after: int) -> Any:
    """An unpack that cuts at bars, and breaks after so many sheets."""

    def unpack(delivery: Delivery, rulebook: Rulebook) -> Iterator[Sheet]:
        at = 0
        for number, part in enumerate(delivery.data.split(b"|")):
            if number == fail_after:
                raise RecursionError("too deep")
            end = min(at + len(part) + 1, len(delivery.data))
            text = delivery.data[at:end].decode("latin-1")
            yield Sheet(delivery, Span(at, end), text, "text/plain", Offsets.shifted(at))
            at = end

    return unpack


def keep(sheet: Sheet, rulebook: Rulebook) -> CleanCopy:
    return CleanCopy(sheet, sheet.text)


def body(copy: CleanCopy, rulebook: Rulebook) -> Dispatch:
    return Dispatch(copy, paragraphs=(Span(0, len(copy.text)),))


def broken(*_: object) -> Any:
    raise ZeroDivisionError("oh")


def carried(monkeypatch: pytest.MonkeyPatch, **verbs: Any) -> list[Record]:
    for name, verb in {"unpack": pieces(9), "repair": keep, "read": body, **verbs}.items():
        monkeypatch.setattr(wire, name, verb)
    return list(wire.carry(Delivery(Source("x"), DATA), Rulebook(Settings(largest_sheet=6))))


def codes(record: Record) -> list[str]:
    return [trouble.code for trouble in record.troubles]


def test_the_verbs_in_their_order(monkeypatch: pytest.MonkeyPatch) -> None:
    records = carried(monkeypatch)
    assert [record.dispatch.body for record in records] == ["one|", "two|", "thrée"]
    assert not any(codes(record) for record in records)


@pytest.mark.parametrize("after", [0, 1, 2])
def test_what_unpack_left_undone_comes_byte_by_byte(
    after: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    records = carried(monkeypatch, unpack=pieces(after))
    sheets = [record.dispatch.copy.sheet for record in records]
    assert b"".join(DATA[sheet.span.start : sheet.span.end] for sheet in sheets) == DATA
    for record, sheet in zip(records[after:], sheets[after:], strict=True):
        assert codes(record) == ["internal"] and "RecursionError" in record.troubles[0].message
        assert len(sheet.text) <= 6
        place = sheet.offsets.to_source(Span(0, len(sheet.text)))
        assert DATA[place.start : place.end].decode("latin-1") == sheet.text


def test_an_unpack_that_gives_nothing_still_gives_a_record(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    records = carried(monkeypatch, unpack=lambda *_: iter(()))
    assert "".join(record.dispatch.body for record in records) == DATA.decode("latin-1")
    assert all(codes(record) == ["unread"] for record in records)


def test_a_repair_that_fails_leaves_the_text_as_it_came(monkeypatch: pytest.MonkeyPatch) -> None:
    records = carried(monkeypatch, repair=broken)
    assert [record.dispatch.body for record in records] == ["one|", "two|", "thrée"]
    assert all(codes(record) == ["internal"] for record in records)


def test_a_read_that_fails_leaves_the_whole_text_as_body(monkeypatch: pytest.MonkeyPatch) -> None:
    records = carried(monkeypatch, read=broken)
    assert [record.dispatch.body for record in records] == ["one|", "two|", "thrée"]
    assert all(codes(record) == ["internal"] for record in records)


def test_ctrl_c_is_not_a_trouble(monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(*_: object) -> Any:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        carried(monkeypatch, repair=stopped)
