"""The agencies' lines: IPTC 7901, ANPA 1312 and telex codes, whole and mutated."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ultimora.unpack import unpack
from ultimora.values import Delivery, Rulebook, Settings, Sheet, Source, Span
from ultimora.wire import carry
from unpack.test_cases import rows

ROWS = [parameter.values[0] for parameter in rows("wires")]


def sheets(data: bytes, rulebook: Rulebook | None = None) -> list[Sheet]:
    """The sheets of some bytes."""
    return list(unpack(Delivery(Source("-"), data), rulebook))


def body(sheet: Sheet) -> list[str]:
    """The paragraphs of a sheet's story."""
    story = ("paragraph", "heading")
    return [p.span.of(sheet.text).strip() for p in sheet.pieces if p.kind in story]


@pytest.mark.parametrize("row", rows("wires"))
def test_case(row: dict[str, Any]) -> None:
    found = sheets(row["text"].encode(row.get("charset", "utf-8")))
    assert len(found) == row["sheets"]
    first = found[0]
    assert first.media_type == row["media_type"]
    assert body(first) == row["body"]
    assert [t.code for t in first.troubles] == row.get("troubles", [])
    for field, value in row["fields"].items():
        told = [f.value for f in first.findings if f.field == field]
        assert told == ([value] if isinstance(value, str) else value), field


@pytest.mark.parametrize("row", rows("wires"))
def test_every_letter_has_its_place(row: dict[str, Any]) -> None:
    data = row["text"].encode(row.get("charset", "utf-8"))
    for sheet in sheets(data):
        assert_places(sheet, data)


def assert_places(sheet: Sheet, data: bytes) -> None:
    """Each letter and figure points back to its own bytes."""
    for number, letter in enumerate(sheet.text):
        if letter.isalnum():
            place = sheet.offsets.to_source(Span(number, number + 1))
            assert data[slice(*place)].decode(sheet.charset or "ascii") == letter, number


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(ROWS), st.data())
def test_no_mutation_breaks_it(row: dict[str, Any], data: st.DataObject) -> None:
    whole = row["text"].encode(row.get("charset", "utf-8"))
    low = data.draw(st.integers(0, len(whole)))
    high = data.draw(st.integers(low, min(len(whole), low + 40)))
    scrap = st.sampled_from([b"", b"\x01", b"\x02", b"\x03", b"\x04", b"=", b"^", b"\xff", b"\n",
                             whole[:50], b"\0" * 9, b"9" * 30])  # fmt: skip
    mutated = whole[:low] + data.draw(scrap) + whole[high:]
    rulebook = data.draw(st.sampled_from([None, Rulebook(Settings(largest_sheet=60))]))
    at = 0
    for sheet in sheets(mutated, rulebook):
        assert sheet.span.start == at
        at = sheet.span.end
        assert all(p.span.within(Span(0, len(sheet.text))) for p in sheet.pieces)
        assert all(f.span is None or f.span.of(sheet.text) for f in sheet.findings)
    assert at == len(mutated)


IPTC = b"\x01eca062 4 i 211 dpa 061\r\n\r\nA/\r\n\x02B =\r\n"
ANPA = b"\x01W2870\x1fasian\nu i\x13\x11 BC-A 01-13 0249\n\x02^BC-A<\n"
BOMBS = {
    "messages": (IPTC + b"x\r\n\x03\x04") * 500,
    "headers": IPTC * 1_000,
    "starts": IPTC + b"\x01" * 1_000_000,
    "fill": IPTC + b"\x16" * 2_000_000,
    "endless line": IPTC + b"a" * 3_000_000,
    "blanks": IPTC + b" " * 3_000_000,
    "carets": ANPA + b"^a" * 500_000,
    "caret lines": ANPA + b"^a\n" * 20_000,
    "commas": ANPA + b"^" + b"," * 500_000 + b"<\n",
    "tabs": ANPA + b"\t\n" * 100_000,
    "codes": b"ZCZC A\n" + b"$A\n" * 300_000,
    "telexes": b"ZCZC A\n$A\n:B\n" * 1_000,
}


@pytest.mark.parametrize("data", BOMBS.values(), ids=list(BOMBS))
def test_bombs_take_no_longer_than_their_bytes(data: bytes) -> None:
    assert sheets(data)


def test_a_record_has_all_that_the_line_said() -> None:
    (record,) = carry(Delivery(Source("-"), ROWS[0]["text"].encode()))
    dispatch = record.dispatch
    assert (dispatch.headline, dispatch.agency, dispatch.urgency, dispatch.section) == (
        "Storms batter the northern coast", "dpa", 4, "i",
    )  # fmt: skip
    assert dispatch.id == "dpa 061 2026-01-14"
    assert dispatch.body.startswith("Storms battered the coast on Wednesday.")
    assert dispatch.dateline and dispatch.dateline.place == "Kiel"
