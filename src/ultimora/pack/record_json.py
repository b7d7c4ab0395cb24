"""A record as JSON: the form that other programs take, each value with its place in the bytes."""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from importlib.resources import files
from typing import Any

from ultimora.pack.facts_json import facts_json
from ultimora.values import (
    CleanCopy,
    Dispatch,
    Edit,
    Finding,
    Medium,
    Moment,
    Notice,
    Record,
    Rival,
    Span,
    Trouble,
)

SCHEMA = "urn:ultimora:record:1"


def schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) that every `as_json` is valid against."""
    text = files("ultimora.pack").joinpath("record.schema.json").read_text("utf-8")
    return dict(json.loads(text))


def as_line(record: Record) -> str:
    """A record as one line of JSON, without the line end; always encodable as UTF-8."""
    return one_line(as_json(record))


def one_line(value: object) -> str:
    """Any JSON value on one line, readable where UTF-8 can carry it, escaped where it cannot."""
    line = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    try:
        line.encode()
    except UnicodeEncodeError:
        return json.dumps(value, separators=(",", ":"))
    return line


def as_json(record: Record) -> dict[str, Any]:
    """A record as JSON values; absent is null or empty.

    Offsets `start` and `end` count characters, of the text as it came for `edits` and of the
    repaired text for everything else; `bytes` is the range in the file, or null where the text
    does not stand in the file's bytes (PDF: then `page` says where).
    """
    dispatch = record.dispatch
    copy = dispatch.copy
    delivery = copy.sheet.delivery
    places = Places(copy)
    return {
        "schema": SCHEMA,
        "id": record.id,
        **fields_of(dispatch),
        "source": {
            "name": delivery.source.name,
            "media_type": copy.sheet.media_type,
            "sha256": delivery.sha256,
        },
        "facts": facts_json(record.facts, places.of),
        "edits": [_edit(edit, places) for edit in copy.edits],
        "findings": [_finding(finding, places) for finding in record.findings],
        "troubles": [_trouble(trouble, places) for trouble in record.troubles],
    }


def fields_of(dispatch: Dispatch) -> dict[str, Any]:
    """What a dispatch says, as JSON values without their places; absent is null or empty."""
    dateline, contact, carrier = dispatch.dateline, dispatch.contact, dispatch.carrier
    return {
        "declared_id": dispatch.id,
        "version": dispatch.version,
        "url": dispatch.url,
        "headline": dispatch.headline,
        "subheadline": dispatch.subheadline,
        "slugline": dispatch.slugline,
        "byline": dispatch.byline,
        "body": dispatch.body,
        "language": dispatch.copy.language,
        "agency": dispatch.agency,
        "dateline": dateline
        and {"text": dateline.text, "place": dateline.place, "date": iso(dateline.date)},
        "section": dispatch.section,
        "contact": contact and {"name": contact.name, "email": contact.email},
        "urgency": dispatch.urgency,
        "take": dispatch.take,
        "published": iso(dispatch.published),
        "updated": iso(dispatch.updated),
        "resolved": list(resolved(dispatch)),
        "notices": [_notice(notice) for notice in dispatch.notices],
        "marks": list(dispatch.marks),
        "topics": list(dispatch.topics),
        "media": [medium_json(medium) for medium in dispatch.media],
        "carrier": {
            "categories": list(carrier.categories),
            "tags": list(carrier.tags),
            "created": iso(carrier.created),
            "author": carrier.author,
        },
    }


def resolved(dispatch: Dispatch) -> Iterator[str]:
    """The times of which a part, as a rule the year, was not written."""
    dateline = dispatch.dateline
    times = {
        "dateline.date": dateline and dateline.date,
        "published": dispatch.published,
        "updated": dispatch.updated,
        "created": dispatch.carrier.created,
    }
    return (name for name, moment in times.items() if moment and moment.resolved)


class Places:
    """Where a span of the repaired text stands in the file: its bytes, or its page."""

    def __init__(self, copy: CleanCopy) -> None:
        self.copy = copy
        self.paged = [piece for piece in copy.sheet.pieces if piece.page is not None]
        self.paged.sort(key=lambda piece: piece.span)

    @cached_property
    def _starts(self) -> list[int]:
        return [piece.span.start for piece in self.paged]

    def in_file(self, received: Span) -> dict[str, Any]:
        """Bytes and page of a span of the text as it came."""
        if not self.paged:
            return {"bytes": list(self.copy.sheet.offsets.to_source(received)), "page": None}
        index = max(0, bisect_right(self._starts, received.start) - 1)
        return {"bytes": None, "page": self.paged[index].page}

    def of(self, span: Span | None) -> dict[str, Any]:
        """All that is known about the place of a span of the repaired text."""
        if span is None:
            return {"start": None, "end": None, "bytes": None, "page": None}
        received = self.copy.offsets.to_source(span)
        return {"start": span.start, "end": span.end, **self.in_file(received)}


def _edit(edit: Edit, places: Places) -> dict[str, Any]:
    return {
        "start": edit.start,
        "end": edit.end,
        **places.in_file(Span(edit.start, edit.end)),
        **reasons(edit),
    }


def reasons(edit: Edit) -> dict[str, Any]:
    """What an edit did and why, as JSON values."""
    told = {
        "before": edit.before,
        "after": edit.after,
        "rule": edit.rule,
        "confidence": round(edit.confidence, 4),
        "inferred": edit.inferred,
        "rivals": [_rival(rival) for rival in edit.rivals],
    }
    return {**told, "witness": edit.witness} if edit.witness else told


def _rival(rival: Rival) -> dict[str, Any]:
    return {"after": rival.after, "confidence": round(rival.confidence, 4)}


def _finding(finding: Finding, places: Places) -> dict[str, Any]:
    return {
        "field": finding.field,
        "value": finding.value,
        **places.of(finding.span),
        "rule": finding.rule,
        "confidence": round(finding.confidence, 4),
    }


def _trouble(trouble: Trouble, places: Places) -> dict[str, Any]:
    return {
        "code": trouble.code,
        "message": trouble.message,
        "mend": trouble.mend,
        **places.of(trouble.span),
    }


def _notice(notice: Notice) -> dict[str, Any]:
    return {
        "kind": notice.kind,
        "text": notice.text,
        "number": notice.number,
        "until": iso(notice.until),
        "target": notice.target,
    }


def medium_json(medium: Medium) -> dict[str, Any]:
    """What is said of a picture, sound or film, as JSON values."""
    return {
        "address": medium.address,
        "kind": medium.kind,
        "media_type": medium.media_type,
        "title": medium.title,
        "caption": medium.caption,
        "credit": medium.credit,
        "width": medium.width,
        "height": medium.height,
        "size": medium.size,
    }


def iso(moment: Moment | None) -> str | None:
    """A moment as exact as it was written; None where there is none."""
    return moment.iso if moment else None
