"""Whether the text of a dispatch may be shown or sent at all."""

from __future__ import annotations

from ultimora.archive.times import seconds
from ultimora.values import Dispatch, Notice


def withheld(dispatch: Dispatch, now: float) -> str:
    """Why its text must not go out: ``under embargo``, ``withdrawn``; empty where it may."""
    until = seconds(dispatch.embargo.iso if dispatch.embargo else None)
    if until is not None and until > now:
        return "under embargo"
    return "withdrawn" if withdrawing(dispatch) else ""


def withdrawing(dispatch: Dispatch) -> Notice | None:
    """The notice that withdraws it; one that withdraws another item is meant to be read."""
    against = (n for n in dispatch.notices if n.kind in ("kill", "hold"))
    return next((n for n in against if not (n.text and n.target)), None)
