"""What a later version of a dispatch changed in substance, and the two texts side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ultimora.archive import Archive, ArchiveError
from ultimora.desk.strip import notice
from ultimora.relate.changes import changes
from ultimora.values import Record
from ultimora.values.changes import Changes, Difference
from ultimora.values.story import Member

_SHOWN = 4  # changes of substance that are told at once
_MOST = 40  # later versions that are held against what was before them


@dataclass(frozen=True, slots=True)
class Revision:
    """A later version: when, by whom, how it follows (``take``, ``update``, ``correction``,
    ``kill`` ...), the first changes of substance, how many there are, and where all is shown."""

    at: int
    agency: str
    headline: str
    language: str
    way: str
    substance: tuple[Difference, ...]
    more: int
    address: str
    words: tuple[int, int]


def revisions(archive: Archive, members: Sequence[Member]) -> Iterator[Revision]:
    """The later versions among the members of a story, the first first."""
    records = {member.record.id: member.record for member in members}
    for member in members[-_MOST:]:
        id = member.record.id
        before = records.get(member.follows or "")
        if before is not None:
            yield _revision(member, before, _way(archive, member),
                            f"/dispatch/{before.id}/changes/{id}")  # fmt: skip
        for version in archive.versions(id)[1:]:
            told = _again(archive, member, version.number, version.arrived)
            if told:
                yield told


def _again(archive: Archive, member: Member, number: int, at: int) -> Revision | None:
    """A version that came under the same identifier."""
    id = member.record.id
    try:
        pair = archive.get(id, number - 1), archive.get(id, number)
    except ArchiveError:  # an older version may be gone by a rule of retention
        return None
    told = _revision(Member(pair[1], at, id), pair[0], "version",
                     f"/dispatch/{id}/changes?version={number}")  # fmt: skip
    return told if told.substance or any(told.words) else None


def _revision(member: Member, before: Record, way: str, where: str) -> Revision:
    dispatch = member.record.dispatch
    hidden = dispatch.hidden or before.dispatch.hidden or way == "kill"
    found = Changes((), (), ()) if hidden else changes(before, member.record)
    kept = sorted((one for one in found.substance if _telling(one)), key=_rank)
    shown = kept[:_SHOWN]
    return Revision(
        member.at, member.agency, dispatch.headline or "", dispatch.copy.language or "",
        "kill" if notice(member.record) == "kill" else way, tuple(shown),
        len(kept) - len(shown), where, found.words,
    )  # fmt: skip


def _telling(change: Difference) -> bool:
    return change.how != "spelling" and change.what != "age"


def _rank(change: Difference) -> tuple[int, int]:
    """What became another before what came, figures and claims before names."""
    how = ("changed", "speaker", "added", "dropped")
    kinds = ("figure", "claim", "event", "name", "time")
    return how.index(change.how), kinds.index(change.kind)


def _way(archive: Archive, member: Member) -> str:
    ways = (link.way for link in archive.links(member.record.id)
            if link.kind == "version" and link.other == member.follows)  # fmt: skip
    return next(ways, "") or notice(member.record) or "update"
