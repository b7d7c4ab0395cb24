"""Records to stories: what a record is to those that were there before it, and this is the plan."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from ultimora.relate.clues import clues
from ultimora.relate.clusters import PEERS, placed, stories
from ultimora.relate.handles import handles
from ultimora.relate.likeness import copies
from ultimora.relate.meaning import vector
from ultimora.relate.near import Near
from ultimora.relate.prints import prints
from ultimora.relate.renewals import renewals
from ultimora.relate.skeleton import skeleton
from ultimora.relate.versions import versions
from ultimora.relate.withdrawals import withdrawals
from ultimora.values import Record
from ultimora.values.encoded import Encoder
from ultimora.values.story import Related, Ties
from ultimora.values.trace import Trace

__all__ = ["Near", "related", "traced"]

Rule = Callable[[Record, Trace, Near, Ties], Ties]

# Copies first, as they are certain; a version is no copy; a story holds both, and tells in the end
# what an update renews that is written anew, and what a kill withdraws that does not name it.
PLAN: tuple[tuple[str, Rule], ...] = (
    ("copies", copies), ("versions", versions), ("stories", stories), ("renewals", renewals),
    ("withdrawals", withdrawals),
)  # fmt: skip


def related(record: Record, at: int, near: Near, encoder: Encoder | None = None) -> Related:
    """What `record`, told `at` (seconds since 1970), is to the records that `near` knows.

    Pure: the same record among the same neighbours has the same ties. An `encoder` is one more
    witness of stories.
    """
    trace = traced(record, at, encoder)
    ties = Ties()
    for _, rule in PLAN:
        ties = rule(record, trace, near, ties)
    return Related(trace, ties, placed(trace, ties, dict(_tales(ties, near))))


def traced(record: Record, at: int, encoder: Encoder | None = None) -> Trace:
    """What relating remembers of a record that was told `at` (seconds since 1970)."""
    dispatch = record.dispatch
    bones = skeleton(record)
    return Trace(
        record.id, at, dispatch.copy.sheet.delivery.arrived.source.name, dispatch.agency,
        dispatch.copy.language, len(bones.body), prints(bones), clues(record),
        vector=vector(record, encoder), handles=handles(record),
    )  # fmt: skip


def _tales(ties: Ties, near: Near) -> Iterator[tuple[str, Sequence[Trace]]]:
    """The stories of the linked records, with members; one that stands alone is one by itself."""
    linked = [link.other for link in (*ties.copies, *ties.versions, *ties.stories)]
    known = near.stories(linked)
    for story in dict.fromkeys(known.values()):
        yield story, near.members(story, PEERS)
    for trace in near.traces([id for id in dict.fromkeys(linked) if id not in known]):
        yield trace.id, (trace,)
