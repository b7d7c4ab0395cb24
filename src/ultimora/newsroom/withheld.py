"""Whether the text of a dispatch may be shown or sent at all."""

from __future__ import annotations

from ultimora.archive.times import seconds
from ultimora.values import Dispatch


def withheld(dispatch: Dispatch, now: float) -> str:
    """Why its text must not go out: ``under embargo``, ``withdrawn``; empty where it may."""
    until = seconds(dispatch.embargo.iso if dispatch.embargo else None)
    if until is not None and until > now:
        return "under embargo"
    against = (n for n in dispatch.notices if n.kind in ("kill", "hold"))
    # A notice that withdraws another item is meant to be read.
    return "withdrawn" if any(not (n.text and n.target) for n in against) else ""
