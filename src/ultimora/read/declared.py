"""What the container said of the dispatch itself: a page's author and times, a feed's category."""

from __future__ import annotations

from ultimora.read.reading import Mark, Reading
from ultimora.values import Finding, Moment, Span

# A container's field, and the field of ours that it speaks of. What a site declares about its
# page is the carrier's word, except for the times of publication.
_FIELDS = {
    "section": "carrier.categories",
    "category": "carrier.categories",
    "categories": "carrier.categories",
    "tag": "carrier.tags",
    "tags": "carrier.tags",
    "keywords": "carrier.tags",
    "author": "carrier.author",
    "created": "carrier.created",
}
_TIMES = {"published": "published", "modified": "updated", "updated": "updated"}


def declared(reading: Reading) -> list[Mark]:
    """The findings of the sheet, carried over to the clean copy; the text itself outranks them."""
    marks = []
    for finding in reading.copy.sheet.findings:
        span = _moved(reading, finding)
        if finding.field in _TIMES or finding.field == "created":
            field = _TIMES.get(finding.field, "carrier.created")
            if finding.value:
                marks.append(Mark(field, Moment(finding.value), span, finding.confidence * 0.9))
        elif finding.field in _FIELDS and finding.value:
            field = _FIELDS[finding.field]
            marks.append(Mark(field, finding.value, span, finding.confidence * 0.9))
    return marks


def _moved(reading: Reading, finding: Finding) -> Span | None:
    return None if finding.span is None else reading.copy.offsets.to_target(finding.span)
