"""Where a copy ends and a version begins: the one answer that both rules give."""

from __future__ import annotations

from ultimora.values import Record

_MARKS = ("update", "correction", "kill", "repeat")
Mark = tuple[str, int | None]


def is_version(record: Record, other: Record, renewed: bool, both_ways: bool) -> bool:
    """Whether two records that share most of a text are versions of one dispatch, and no copies.

    Args:
        record: one of them.
        other: the other.
        renewed: one has words or figures that the other has not.
        both_ways: each has some that the other has not.

    An agency sends its dispatch again, as new or changed: same agency, same source, and either
    marked so or with something new. What another carrier brings is a copy, cut or not, unless
    it bears another mark: both say which version they are, or one does and has more than cuts
    explain.
    """
    if not same_desk(record, other):
        return False
    ours, theirs = marks_of(record), marks_of(other)
    if source_of(record) == source_of(other):
        return renewed or ours != theirs
    return ours != theirs and (bool(ours and theirs) or both_ways)


def same_desk(record: Record, other: Record) -> bool:
    """Whether both are of one agency, or of one source where neither names any."""
    ours, theirs = record.dispatch.agency, other.dispatch.agency
    if ours is None and theirs is None:
        return source_of(record) == source_of(other)
    return ours == theirs


def source_of(record: Record) -> str:
    """The name of the source that brought it."""
    return record.dispatch.copy.sheet.delivery.arrived.source.name


def marks_of(record: Record) -> frozenset[Mark]:
    """What a dispatch says of itself as a version: its update, correction, repeat, kill, take."""
    dispatch = record.dispatch
    marks: set[Mark] = {(n.kind, n.number) for n in dispatch.notices if n.kind in _MARKS}
    if dispatch.take is not None and dispatch.take > 1:
        marks.add(("take", dispatch.take))
    return frozenset(marks)
