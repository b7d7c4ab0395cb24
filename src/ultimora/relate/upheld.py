"""What of a story still stands: kills take back, corrections put right, the latest speaks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ultimora.values.story import Member, Story

_CORRECTED = ("correction",)


@dataclass(frozen=True, slots=True)
class Upheld:
    """The records of a story that one may still tell from.

    `members` are in order of time, without those that were killed or withheld and without the
    kills; `corrected` are the ids of records whose words a correction has replaced; `houses` says
    for each record whose dispatch it is, the same for all its versions.
    """

    members: tuple[Member, ...]
    corrected: frozenset[str]
    houses: dict[str, str]


def upheld(story: Story) -> Upheld:
    """What of it stands."""
    members = sorted(story.members, key=lambda member: member.at)
    by_id = {member.record.id: member for member in members}
    void: set[str] = set()
    corrected: set[str] = set()
    houses: dict[str, str] = {}
    for member in members:
        chain = list(_before(member, by_id))
        houses[member.record.id] = (chain[-1] if chain else member).agency
        if member.record.dispatch.hidden:
            void.add(member.record.id)
            void.update(one.record.id for one in chain[:1])
        elif chain and _corrects(member):
            corrected.add(chain[0].record.id)
    # What was killed in one place is killed in its copies as well.
    originals = {by_id[id].original for id in void if id in by_id}
    left = tuple(
        m for m in members if m.record.id not in void and m.original not in originals
    )  # fmt: skip
    return Upheld(left, frozenset(corrected), houses)


def firsts(members: Iterable[Member]) -> tuple[Member, ...]:
    """Of each text the first that had it, in order of time: its copies say nothing more."""
    seen: set[str] = set()
    made = []
    for member in members:
        if member.original not in seen:
            seen.add(member.original)
            made.append(member)
    return tuple(made)


def _before(member: Member, by_id: dict[str, Member]) -> Iterable[Member]:
    """The versions before it, the latest first; a circle ends where it closes."""
    seen = {member.record.id}
    at = member
    while at.follows and at.follows in by_id and at.follows not in seen:
        seen.add(at.follows)
        at = by_id[at.follows]
        yield at


def _corrects(member: Member) -> bool:
    return any(notice.kind in _CORRECTED for notice in member.record.dispatch.notices)
