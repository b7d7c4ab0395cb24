"""Whether the text of a dispatch may be shown or sent at all."""

from __future__ import annotations

from ultimora.archive import Archive
from ultimora.archive.times import seconds
from ultimora.values import Dispatch, Notice, Record

EMBARGOED = "under embargo"


def withheld(dispatch: Dispatch, now: float) -> str:
    """Why its text must not go out: ``under embargo``, ``withdrawn``; empty where it may."""
    until = seconds(dispatch.embargo.iso if dispatch.embargo else None)
    if until is not None and until > now:
        return EMBARGOED
    return "withdrawn" if withdrawing(dispatch) else ""


def version_of(archive: Archive, id: str, number: int | None = None) -> tuple[Record, str]:
    """A record, or an older version of it, and why its text must not go out: what is withheld is
    so in every version.

    Raises:
        ArchiveError: where there is none.
    """
    record = archive.get(id, number)
    whole = record if number is None else archive.get(id)
    now = archive.clock()
    return record, withheld(whole.dispatch, now) or withheld(record.dispatch, now)


def withdrawing(dispatch: Dispatch) -> Notice | None:
    """The notice that withdraws it; one that withdraws another item is meant to be read."""
    against = (n for n in dispatch.notices if n.kind in ("kill", "hold"))
    return next((n for n in against if not (n.text and n.target)), None)
