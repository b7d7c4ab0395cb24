"""What the container itself said: a page's author, a wire's urgency, a feed's identifier."""

from __future__ import annotations

import json
import re

from ultimora.read.dateline import bare, locate, signed
from ultimora.read.reading import Mark, Reading
from ultimora.values import Finding, Moment, Notice, Span

# A container's field, and the field of ours that it speaks of. What a site or feed declares about
# its page is the carrier's word, except for the times of publication.
_CARRIERS = {
    "category": "carrier.categories",
    "categories": "carrier.categories",
    "tag": "carrier.tags",
    "tags": "carrier.tags",
    "keywords": "carrier.tags",
    "author": "carrier.author",
}
# What only a wire's own format says, or the source that handed a page on: ours as it stands.
_OWN = frozenset({
    "subheadline", "slugline", "byline", "dateline", "dateline.place", "section", "contact.name",
    "contact.email", "id", "version", "url", "topic",
})  # fmt: skip
_TIMES = {
    "published": "published", "modified": "updated", "updated": "updated",
    "created": "carrier.created", "dateline.date": "dateline.moment",
}  # fmt: skip
_NUMBERS = {"urgency": 1, "take": 9}  # and their figures: an urgency is 1 to 9 (IPTC)
# A time as readers of containers hand it on; an embargo may be told in words instead.
_MOMENT = re.compile(r"\d{4}(?:-\d\d){0,2}(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?\S{0,6})?", re.ASCII)
# The kinds of a notice (values/dispatch.py).
KINDS = ("update", "correction", "kill", "hold", "repeat", "embargo", "continues", "ends")
# Containers whose text is one run, in which read finds the parts by itself.
PAGES = ("text/html", "text/plain", "application/pdf")
_NO_BODY = ("title", "meta", "caption")


def declared(reading: Reading) -> list[Mark]:
    """The findings of the sheet, carried over to the clean copy; the text itself outranks them."""
    sheet = reading.copy.sheet
    page = sheet.media_type in PAGES
    # A headline of its own is worth more than the title that a carrier gave.
    findings = sorted(sheet.findings, key=lambda finding: finding.field == "title")
    marks = [mark for finding in findings for mark in _marks(reading, finding, page)]
    return marks if page else marks + _set_apart(reading) + _story(reading)


def _set_apart(reading: Reading) -> list[Mark]:
    """What a structured container holds beside the story: declared, so no part of the body."""
    copy, marks = reading.copy, []
    for piece in copy.sheet.pieces:
        span = copy.offsets.to_target(piece.span)
        if piece.kind in _NO_BODY and span.of(copy.text).strip():
            marks.append(Mark("omitted", piece.kind, span, 1.0, span))
    return marks


def _story(reading: Reading) -> list[Mark]:
    """Where the story begins in what a desk like ours wrote: its headline is told, or has none."""
    if not _declares(reading, "record"):
        return []
    sheet = reading.copy.sheet
    first = next((one.span for one in sheet.pieces if one.kind not in _NO_BODY), None)
    if first is None:
        return []
    start = reading.copy.offsets.to_target(first).start
    place = Span(start, start)
    return [Mark("opening", "", place, 1.0, place)]


def _marks(reading: Reading, finding: Finding, page: bool) -> list[Mark]:
    field, span = finding.field, _moved(reading, finding)
    value = _value(reading, finding, span)
    sure = finding.confidence * 0.9
    if not value:
        return []
    if field in _TIMES:
        resolved = _declares(reading, "resolved", field)
        return [Mark(_TIMES[field], Moment(value, resolved), span, sure)]
    if field in _CARRIERS or (page and field == "section"):
        return [Mark(_CARRIERS.get(field, "carrier.categories"), value, span, sure)]
    if field in ("title", "headline"):
        return [] if page or span is None else [Mark("title", value, span, sure)]
    if field == "dateline" and span is not None:
        return _dateline(reading, value, span, finding.confidence)
    if field == "agency":
        # Under the name that we know it by, if its signs are known; else under its own.
        return [Mark("agency", value, span, sure), Mark("source", value, span, 0.5)]
    if field == "mark":
        return [Mark("marks.declared", value, span, sure)]
    if field in _NUMBERS:
        good = value.isdecimal() and len(value) <= _NUMBERS[field]
        return [Mark(field, int(value), span, sure)] if good and int(value) else []
    if field == "notice":
        return _notice(value, span, finding.confidence)
    if field.startswith("notices."):
        kind = field.removeprefix("notices.")
        until = Moment(value) if kind == "embargo" and _MOMENT.fullmatch(value) else None
        field = f"{field}.moment" if until else field
        return [Mark(field, Notice(kind, value, until=until), span, finding.confidence)]
    return [Mark(field, value, span, finding.confidence)] if field in _OWN else []


def _notice(value: str, span: Span | None, sure: float) -> list[Mark]:
    """A notice with all its parts, as JSON has them; nothing where it is of no known kind."""
    said = json.loads(value)
    kind, until = said.get("kind"), said.get("until")
    if kind not in KINDS:
        return []
    figures = said.get("number", "")
    notice = Notice(
        kind,
        said.get("text", ""),
        int(figures) if figures.isdecimal() and len(figures) < 10 else None,
        Moment(until) if until else None,
        said.get("target"),
    )
    field = "notices.embargo.moment" if until and kind == "embargo" else f"notices.{kind}"
    return [Mark(field, notice, span, sure)]


def _dateline(reading: Reading, value: str, span: Span, sure: float) -> list[Mark]:
    """A declared dateline taken apart as an opening of the story is: town, day, the agency's sign.

    What has no such form stays whole.
    """
    text = span.of(reading.copy.text).rstrip(" \t\xa0-–—")
    found = signed(f"{text} -", reading.signs) or bare(f"{text} -", reading.signs)
    if found is not None and found.dateline is not None:
        line, place, day = found.dateline, found.place, found.day
    else:
        line = Span(0, len(text))
        here = locate(text)
        if here is None or not here[0]:
            return [Mark("dateline", text or value, line.moved(span.start), sure)]
        at = text.index(here[0])
        place, day = Span(at, at + len(here[0])), here[1]
    line = line.moved(span.start)
    marks = [Mark("dateline", " ".join(line.of(reading.copy.text).split()), line, sure)]
    if place is not None:
        town = place.moved(span.start)
        marks.append(Mark("dateline.place", town.of(reading.copy.text), town, sure))
    if day is not None and not _declares(reading, "dateline.date"):
        marks.append(Mark("dateline.date", day, line, sure))
    return marks


def _declares(reading: Reading, field: str, value: str = "") -> bool:
    """Whether the container says such a thing."""
    found = reading.copy.sheet.findings
    return any(one.field == field and value in ("", one.value) for one in found)


def _value(reading: Reading, finding: Finding, span: Span | None) -> str:
    """The value as repaired, where its words stand in the text as such."""
    sheet = reading.copy.sheet
    if finding.span is None or span is None or finding.span.of(sheet.text) != finding.value:
        return finding.value
    # A lone figure may have been taken for the number of a page.
    return " ".join(span.of(reading.copy.text).split()) or finding.value


def _moved(reading: Reading, finding: Finding) -> Span | None:
    return None if finding.span is None else reading.copy.offsets.to_target(finding.span)
