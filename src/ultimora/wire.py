"""The verbs in their order: the one place that knows how a delivery becomes records."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ultimora.read import read
from ultimora.repair import repair
from ultimora.understand import understand
from ultimora.unpack import unpack
from ultimora.values import (
    CleanCopy,
    Delivery,
    Dispatch,
    Edit,
    Offsets,
    Record,
    Rulebook,
    Sheet,
    Span,
    Trouble,
    apply,
    compose,
)


def carry(delivery: Delivery, rulebook: Rulebook | None = None) -> Iterator[Record]:
    """Every dispatch of a delivery as a record, in the order of the file; at least one.

    Does no I/O and never raises: what a verb could not do travels as a Trouble, and a verb that
    fails outright (a bug of ours, code ``internal``) costs its own work only, never the dispatch.
    """
    rulebook = rulebook or Rulebook()
    for sheet in _sheets(delivery, rulebook):
        yield _record(_dispatch(_copy(sheet, rulebook), rulebook), rulebook)


def carry_on(record: Record, edits: Sequence[Edit], rulebook: Rulebook | None = None) -> Record:
    """The record anew once `edits` have changed its clean text, as another copy shows it was.

    The edits join those that were there, so every place still leads to the bytes that came; it is
    read and understood again. Troubles of places that are closed thereby are gone. Never raises.
    """
    if not edits:
        return record
    rulebook = rulebook or Rulebook()
    copy, moved = record.dispatch.copy, Offsets.of_edits(edits)
    troubles = tuple(
        trouble if trouble.span is None else replace(trouble, span=moved.to_target(trouble.span))
        for trouble in copy.troubles
        if trouble.span is None or not _closed(trouble.span, edits)
    )
    clean = replace(
        copy, text=apply(edits, copy.text), edits=compose(copy.edits, edits), troubles=troubles
    )  # fmt: skip
    return _record(_dispatch(clean, rulebook), rulebook)


def _closed(span: Span, edits: Sequence[Edit]) -> bool:
    return any(edit.start <= span.start and span.end <= edit.end for edit in edits)


def _sheets(delivery: Delivery, rulebook: Rulebook) -> Iterator[Sheet]:
    done, any_came = 0, False
    try:
        for sheet in unpack(delivery, rulebook):
            done, any_came = max(done, sheet.span.end), True
            yield sheet
    except Exception as bug:
        yield from _rest(delivery, done, rulebook, _internal("unpack", bug))
    else:
        if not any_came:
            nothing = Trouble(
                "unread", "Nothing in it was understood; it is shown byte by byte.",
                mend="Check the file.",
            )  # fmt: skip
            yield from _rest(delivery, 0, rulebook, nothing)


def _rest(delivery: Delivery, start: int, rulebook: Rulebook, trouble: Trouble) -> Iterator[Sheet]:
    """What unpack left undone, byte by byte: Latin-1 loses nothing and keeps every offset."""
    size = max(1, rulebook.settings.largest_sheet)
    end = len(delivery.data)
    for at in range(start, end, size) if end > start else (start,):
        span = Span(at, min(at + size, end))
        yield Sheet(
            delivery,
            span,
            delivery.data[at : span.end].decode("latin-1"),
            delivery.media_type or "application/octet-stream",
            Offsets.shifted(at),
            charset="latin-1",
            charset_confidence=0.0,
            troubles=(trouble,),
        )


def _copy(sheet: Sheet, rulebook: Rulebook) -> CleanCopy:
    try:
        return repair(sheet, rulebook)
    except Exception as bug:
        return CleanCopy(sheet, sheet.text, troubles=(_internal("repair", bug),))


def _dispatch(copy: CleanCopy, rulebook: Rulebook) -> Dispatch:
    try:
        return read(copy, rulebook)
    except Exception as bug:
        whole = (Span(0, len(copy.text)),) if copy.text.strip() else ()
        return Dispatch(copy, paragraphs=whole, troubles=(_internal("read", bug),))


def _record(dispatch: Dispatch, rulebook: Rulebook) -> Record:
    try:
        return understand(dispatch, rulebook)
    except Exception as bug:
        troubles = (*dispatch.troubles, _internal("understand", bug))
        return Record(replace(dispatch, troubles=troubles))


def _internal(verb: str, bug: Exception) -> Trouble:
    return Trouble(
        "internal",
        f"{verb} failed on it ({type(bug).__name__}: {bug}); the text is kept as it was.",
        mend="Please report it, with the file if you may share it.",
    )
