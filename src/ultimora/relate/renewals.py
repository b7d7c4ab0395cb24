"""Updates that are written anew: in their story the agency's dispatch before them.

What an agency rewrites from the first word shares neither opening nor headline with what it renews;
`retold` weighs what else speaks for it, and one that says that it renews needs less.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ultimora.relate.boundary import same_desk
from ultimora.relate.clusters import likeness
from ultimora.relate.near import Near
from ultimora.relate.retold import Retold
from ultimora.relate.sequel import Sequel, Sheaf
from ultimora.relate.standing import Standing
from ultimora.values import Record
from ultimora.values.story import Evidence, Link, Ties
from ultimora.values.trace import Trace

_LONGEST = 24 * 3600  # between an update and what it renews
_READ = 4  # whole records that are read, a millisecond each
_LIKELY = 0.6  # with less it is not said
_UNSIGNED = 0.85  # nor with less where no hand has signed both
_COPIED = 0.5  # of its words stand in another: a copy goes where the other is


def renewals(record: Record, trace: Trace, near: Near, ties: Ties) -> Ties:
    """The dispatch that this one tells anew, where text and names have not told it, or have told
    but one that is earlier still."""
    new = Sheaf(record, trace.at)
    if new.standing.way not in ("", "update") or record.dispatch.hidden:
        return ties
    if any(link.share >= _COPIED for link in ties.copies):
        return ties
    told = [link for link in ties.versions if link.way != "before"]
    since = trace.at - _LONGEST
    if told:
        (before,) = near.traces([told[0].other])[:1] or (None,)
        if before is None or _next_to(new, near.record(before.id)):
            return ties
        since = before.at
    for other in _before(trace, near, ties, since):
        old = near.record(other.id)
        early = Sheaf(old, other.at)
        if not same_desk(record, old) or old.dispatch.hidden or early.standing.way == "kill":
            continue
        if not _earlier(early.standing, new.standing):
            continue
        pair = Retold(Sequel(new, early), likeness(trace, other).chance)
        least = _LIKELY if pair.same_hand or pair.flash else _UNSIGNED
        if pair.confidence >= least and (pair.same_hand or not told):
            late = (link for link in ties.versions if link.way == "before")
            return replace(ties, versions=(_link(pair, other), *late))
    return ties


def _before(trace: Trace, near: Near, ties: Ties, since: int) -> Iterator[Trace]:
    """What its agency has told of its story since then, the latest first, its own source's before
    what others have of it."""
    found = [
        other for other in near.traces([link.other for link in ties.stories])
        if since < other.at < trace.at and trace.language == other.language
        and (trace.agency == other.agency if trace.agency else trace.source == other.source)
    ]  # fmt: skip
    found.sort(key=lambda other: (other.source != trace.source, -other.at, other.id))
    yield from found[:_READ]


def _link(pair: Retold, other: Trace) -> Link:
    minutes = pair.pair.apart // 60
    when = f"{minutes} minutes later" if minutes < 120 else f"{round(minutes / 60)} hours later"
    best = sorted((one for one in pair.evidence if one.what), key=lambda one: -one.weight)
    whole = sum(one.weight for one in best)
    evidence = [replace(one, weight=round(one.weight / whole, 2)) for one in best]
    told = round(pair.confidence, 2)
    return Link(
        "version", other.id, told, (*evidence, Evidence("time", when, 0.0)), way="update"
    )


def _next_to(new: Sheaf, old: Record) -> bool:
    """Whether their numbers say that nothing comes between the two."""
    before = Sheaf(old, 0).standing.number
    return new.standing.number is not None and new.standing.number == (before or 0) + 1


def _earlier(old: Standing, new: Standing) -> bool:
    """Whether the one can be renewed by the other, by their numbers."""
    return old.number is None or new.number is None or old.number < new.number
