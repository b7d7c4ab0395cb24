"""What a kill withdraws that names it by no number, slug or headline: by its hour, or its story.

``The 10:45 GMT item on the bridge is withdrawn`` means what its agency sent at that hour; a kill
that says no more than what it is about means the last that its hand told of that story.
"""

from __future__ import annotations

import re
from dataclasses import replace

from ultimora.relate.boundary import same_desk
from ultimora.relate.hands import hand
from ultimora.relate.near import Near
from ultimora.relate.standing import standing, targets
from ultimora.values import Dispatch, Record
from ultimora.values.story import Evidence, Link, Ties
from ultimora.values.trace import Trace

_LONGEST = 24 * 3600  # between a kill and what it withdraws by its hour or story
_READ = 4  # whole records that are read, a millisecond each
_TOLD = 0.5  # least chance that both tell one story, where nothing but the story says it
_HOUR, _STORY = 0.95, 0.75  # how sure it is by either
_CLOCK = re.compile(r"(?<![\d.:])([01]?\d|2[0-3])[.:hH]([0-5]\d)(?!\d|[.:]\d)")


def withdrawals(record: Record, trace: Trace, near: Near, ties: Ties) -> Ties:
    """The dispatch that a kill withdraws, where names have not told it."""
    if ties.versions or standing(record.dispatch).way != "kill" or targets(record.dispatch):
        return ties
    chances = {link.other: link.confidence for link in ties.stories}
    before = [
        other for other in near.traces(list(chances))
        if 0 < trace.at - other.at <= _LONGEST and trace.language == other.language
    ]  # fmt: skip
    before.sort(key=lambda other: (other.source != trace.source, -other.at, other.id))
    hours, signed = _clocks(record.dispatch.body), hand(record.dispatch)
    found: list[tuple[float, Evidence, str]] = []
    for other in before[:_READ]:
        old = near.record(other.id)
        if not same_desk(record, old) or standing(old.dispatch).way == "kill":
            continue
        if hours & _sent(old.dispatch):
            hour = Evidence("time", "it names the hour at which it was sent", 1.0)
            found.append((_HOUR, hour, other.id))
        elif signed == hand(old.dispatch) and chances[other.id] >= _TOLD and not hours:
            told = Evidence("story", f"both tell one story ({chances[other.id]:.2f})", 0.6)
            found.append((_STORY, told, other.id))
    if not found:
        return ties
    confidence, evidence, id = max(found, key=lambda one: one[0])
    return replace(ties, versions=(Link("version", id, confidence, (evidence,), way="kill"),))


def _clocks(text: str) -> set[str]:
    """The hours that a text names: ``15:48``."""
    return {f"{int(hour):02}:{minute}" for hour, minute in _CLOCK.findall(text[:2_000])}


def _sent(dispatch: Dispatch) -> set[str]:
    """The hours at which a dispatch says that it was sent."""
    moments = (dispatch.published, dispatch.updated)
    return {moment.iso[11:16] for moment in moments if moment and "T" in moment.iso}
