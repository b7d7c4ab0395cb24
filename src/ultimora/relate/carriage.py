"""Who had a text first, and what a carrier made of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from ultimora.relate.folding import agree
from ultimora.relate.likeness import Likeness
from ultimora.relate.restored import restored
from ultimora.relate.skeleton import skeleton
from ultimora.values import Record, Span
from ultimora.values.carriage import Carriage, Earliest

_START = datetime(1970, 1, 1, tzinfo=UTC)
_ZONES = timedelta(hours=14)  # how far a clock that names no zone may be from UTC
_EXACT = {"second": timedelta(0), "minute": timedelta(minutes=1), "day": timedelta(days=1)}
_FEW = 3  # words between passages that are no cut and no addition: signs, a joined paragraph


def first(records: Sequence[Record]) -> Earliest:
    """Which of some copies had the text first: the one that had it, at the latest, the earliest.

    A time of publication counts as far as it is exact: a day may be its last minute, but nothing
    is published after it came; a time without a zone may be any zone's. Of equals, one whose
    agency's own source brought it, then the longest.

    Raises:
        ValueError: where there are none.
    """
    if not records:
        raise ValueError("no records to compare")
    known = sorted(
        ((_when(record), record) for record in records),
        key=lambda one: (
            one[0].latest, not _own(one[1]), -len(one[1].dispatch.body), one[1].id,
        ),
    )  # fmt: skip
    when, record = known[0]
    sure = all(when.latest <= other.earliest for other, _ in known[1:])
    return Earliest(record.id, when.latest, sure, when.told)


class _When(NamedTuple):
    """When a record had its text: between these, in seconds since 1970, and how that is known."""

    earliest: int
    latest: int
    told: str


def _when(record: Record) -> _When:
    dispatch = record.dispatch
    came = _moment(dispatch.copy.sheet.delivery.arrived.at)
    arrived = came[0] if came else None
    published = _moment(dispatch.published.iso) if dispatch.published else None
    if published is None or (arrived is not None and published[0] > arrived):
        at = arrived if arrived is not None else _seconds(datetime.max.replace(tzinfo=UTC))
        return _When(0 if arrived is None else at, at, "by when it came")
    latest = published[1] if arrived is None else min(published[1], arrived)
    return _When(published[0], latest, f"published {dispatch.published}")


def _moment(iso: str | None) -> tuple[int, int] | None:
    """The first and the last second that a moment may mean; None for months, years and nonsense."""
    if not iso or iso.count("-") < 2:
        return None
    try:
        at = datetime.fromisoformat(iso)
    except ValueError:
        return None
    exact = "second" if iso.count(":") > 1 + ("+" in iso) else "minute" if "T" in iso else "day"
    slack = timedelta(0) if at.tzinfo else _ZONES
    at = at if at.tzinfo else at.replace(tzinfo=UTC)
    try:
        return _seconds(at - slack), _seconds(at + _EXACT[exact] + slack)
    except OverflowError:
        return None


def _seconds(at: datetime) -> int:
    return (at - _START) // timedelta(seconds=1)


def _own(record: Record) -> bool:
    """Whether the source that brought it bears the agency's name."""
    agency = record.dispatch.agency
    source = record.dispatch.copy.sheet.delivery.arrived.source.name
    return agency is not None and agency.lower() in source.lower()


def carried(record: Record, original: Record) -> Carriage:
    """What became of the original's text at the carrier that brought `record`."""
    pair = Likeness.of(record, skeleton(record), original, skeleton(original))
    ours, theirs = record.dispatch, original.dispatch
    same = agree(ours.headline or "", theirs.headline or "")
    shared = pair.both.shared
    mine, its = _when(record), _when(original)
    return Carriage(
        record.id,
        original.id,
        None if same else ours.headline or "",
        tuple(_outside(theirs.copy.text, theirs.paragraphs, (s.theirs for s in shared))),
        tuple(_outside(ours.copy.text, ours.paragraphs, (s.ours for s in shared))),
        tuple((swap.theirs.strip(), swap.ours.strip()) for swap in pair.both.swaps),
        max(0, pair.words - pair.both.in_order),
        tuple(Span(edit.start, edit.end) for edit in restored(record, original)),
        mine.latest - its.latest if its.latest <= mine.latest else None,
    )


def _outside(text: str, paragraphs: Iterable[Span], shared: Iterable[Span]) -> Iterator[Span]:
    """What of the paragraphs is not shared, where it is more than a few words."""
    spans = sorted(shared)
    for paragraph in paragraphs:
        at = paragraph.start
        for span in [*spans, Span(paragraph.end, paragraph.end)]:
            if span.end <= at:
                continue
            end = min(span.start, paragraph.end)
            if len(text[at:end].split()) > _FEW:
                yield Span(at, end)
            at = max(at, span.end)
            if at >= paragraph.end:
                break
