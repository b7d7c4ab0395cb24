"""Updates that say so and are written anew: in their story the agency's dispatch before them.

What an agency rewrites from the first word shares neither opening nor headline with what it renews;
but it says that it renews, and there is one story that it tells.
"""

from __future__ import annotations

from dataclasses import replace

from ultimora.relate.boundary import same_desk
from ultimora.relate.near import Near
from ultimora.relate.standing import Standing, standing
from ultimora.values import Record
from ultimora.values.story import Evidence, Link, Ties
from ultimora.values.trace import Trace

_LONGEST = 24 * 3600  # between an update and what it renews
_TOLD = 0.5  # least chance that both tell one story
_READ = 4  # whole records that are read, a millisecond each
_CONFIDENCE = 0.9  # all of those found in bench/gold/week/tune were right; they are few


def renewals(record: Record, trace: Trace, near: Near, ties: Ties) -> Ties:
    """The dispatch that an update renews, where text and names have not told it."""
    own = standing(record.dispatch)
    if ties.versions or own.way != "update":
        return ties
    chances = {link.other: link.confidence for link in ties.stories if link.confidence >= _TOLD}
    before = [
        other for other in near.traces(list(chances))
        if 0 < trace.at - other.at <= _LONGEST
        and (trace.agency == other.agency if trace.agency else trace.source == other.source)
    ]  # fmt: skip
    before.sort(key=lambda other: (-other.at, other.id))
    for other in before[:_READ]:
        old = near.record(other.id)
        if same_desk(record, old) and _earlier(standing(old.dispatch), own):
            told = round(chances[other.id], 2)
            evidence = (
                Evidence("mark", f"{own.text}, and it tells the same story", told),
                Evidence("time", f"{(trace.at - other.at) // 60} minutes later", 0.0),
            )
            link = Link("version", other.id, _CONFIDENCE * told, evidence, way="update")
            return replace(ties, versions=(link,))
    return ties


def _earlier(old: Standing, new: Standing) -> bool:
    """Whether the one can be renewed by the other, by their numbers."""
    return old.number is None or new.number is None or old.number < new.number
