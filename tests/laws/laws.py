"""What holds for any bytes at all; each law is a function that fails with an AssertionError."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

import jsonschema

from ultimora import pack
from ultimora.repair import repair_text
from ultimora.unpack import decode, encode
from ultimora.values import Delivery, Offsets, Record, Source, Span, apply, compose, revert
from ultimora.wire import carry


def any_bytes_yield_records(data: bytes) -> list[Record]:
    """At least one record, every byte in exactly one sheet, and no bug hidden on the way."""
    records = list(carry(Delivery(Source("law"), data)))
    assert records
    at = 0
    for record in records:
        sheet = record.dispatch.copy.sheet
        assert sheet.delivery.data == data
        assert sheet.span.start == at <= sheet.span.end, "bytes lost or read twice"
        at = sheet.span.end
        for trouble in record.troubles:
            assert trouble.code != "internal", trouble.message
    assert at == len(data)
    return records


def spans_lie_inside_their_text(record: Record) -> None:
    """Whatever points into a text points at something that is there, and to bytes of its sheet."""
    dispatch = record.dispatch
    copy = dispatch.copy
    sheet = copy.sheet
    whole, came = Span(0, len(copy.text)), Span(0, len(sheet.text))
    now = [f.span for f in record.findings] + [t.span for t in record.troubles]
    for span in filter(None, [*now, *dispatch.paragraphs]):
        assert span.start <= span.end and span.within(whole), span
        assert copy.offsets.to_source(span).within(came)
        assert copy.from_bytes.to_source(span).within(sheet.span), "outside its bytes"
    for first, second in zip(dispatch.paragraphs, dispatch.paragraphs[1:], strict=False):
        assert first.end <= second.start
    for piece in sheet.pieces:
        assert piece.span.within(came)


def edits_lead_there_and_back(record: Record) -> None:
    """The edits make the repaired text from the one that came, and take it back."""
    copy = record.dispatch.copy
    at = 0
    for edit in copy.edits:
        assert at <= edit.start <= edit.end
        assert copy.sheet.text[edit.start : edit.end] == edit.before != edit.after
        assert 0 <= edit.confidence <= 1 and edit.rule
        at = edit.end
    assert apply(copy.edits, copy.sheet.text) == copy.text
    assert revert(copy.edits, copy.text) == copy.sheet.text


def a_record_is_valid_json(record: Record) -> dict[str, Any]:
    """One line that any JSON reader takes and the published schema allows."""
    line = pack.as_line(record)
    assert "\n" not in line
    value: dict[str, Any] = json.loads(line.encode())
    error = jsonschema.exceptions.best_match(_validator().iter_errors(value))
    assert error is None, error
    return value


@cache
def _validator() -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator(pack.schema())


def repairing_twice_changes_nothing(text: str) -> None:
    """What was repaired is whole; what is whole comes back as the same object."""
    once = repair_text(text)
    if not once.edits:
        assert once.text is text
    assert apply(once.edits, text) == once.text
    twice = repair_text(once.text)
    assert twice.text is once.text, twice.edits


def bytes_come_back(data: bytes) -> None:
    """Decoding loses nothing, whatever the charset was held to be."""
    decoded = decode(data)
    assert encode(decoded) == data
    places = decoded.offsets.to_source(Span(0, len(decoded.text)))
    assert places.within(Span(0, len(data)))


def composed_edits_do_what_both_do(text: str, first: Any, second: Any) -> None:
    """One list for two, and one map of offsets for two."""
    middle = apply(first, text)
    both = compose(first, second)
    assert apply(both, text) == apply(second, middle)
    assert revert(both, apply(second, middle)) == text
    one, two = Offsets.of_edits(first), Offsets.of_edits(second)
    maps = one.then(two)
    end = len(apply(second, middle))
    for start in range(end):
        for span in (Span(start, start + 1), Span(start, end)):
            step_by_step = one.to_source(two.to_source(span))
            assert step_by_step.within(maps.to_source(span)), "a place was lost on the way"


def everything_about(data: bytes) -> None:
    """Every law that speaks of bytes, for one delivery."""
    bytes_come_back(data)
    for record in any_bytes_yield_records(data):
        spans_lie_inside_their_text(record)
        edits_lead_there_and_back(record)
        a_record_is_valid_json(record)
        repairing_twice_changes_nothing(record.dispatch.copy.sheet.text)
