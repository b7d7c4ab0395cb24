"""One line for each story, or for each text however many carry it: the newest match of a group.

Nothing is kept of the pages before: whether a match is the newest of its group is asked anew, so a
cursor stays good while records arrive and stories grow.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence, Sized
from dataclasses import replace
from typing import Any

from ultimora.archive.database import Run
from ultimora.archive.matching import SHOWN, Compiled

Matching = Callable[[Compiled, int], list[int]]

_AT_ONCE = 200  # matches looked at by one question, at least
_NAMED = 5_000  # of which the groups are asked at once
_ALL = 1 << 40  # of the matches in some groups
_COLUMN = {"story": "story", "text": "original"}  # of ``tie``


def newest(run: Run, whole: Compiled, below: int, matching: Matching, limit: int) -> list[int]:
    """The newest `limit` matches of ``seq < below`` that are the newest of their group.

    `whole` is the query with nothing below taken off it; `matching` gives its newest matches.
    """
    found: list[int] = []
    met: set[str] = set()
    at = below
    while len(found) < limit:
        most = max(_AT_ONCE, limit - len(found))
        seqs = matching(replace(whole, high=at), most)
        groups = _groups(run, whole.group, seqs)
        if below < whole.high:
            met |= _shown(run, whole, set(groups.values()) - met, below, matching)
        for seq in seqs:
            group = groups.get(seq)
            if group is None:
                found.append(seq)
            elif group not in met:
                met.add(group)
                found.append(seq)
        if len(seqs) < most:
            break
        at = seqs[-1]
    return found[:limit]


def best(run: Run, group: str, ranks: Sequence[tuple[int, float]]) -> list[tuple[int, float]]:
    """Of each group the match with the least rank, and of these the newest."""
    groups = _groups(run, group, [seq for seq, _ in ranks])
    met: set[str] = set()
    found = []
    for rank, last in sorted((rank, -seq) for seq, rank in ranks):
        name = groups.get(-last, str(last))
        if name not in met:
            met.add(name)
            found.append((-last, rank))
    return found


def _groups(run: Run, group: str, seqs: Sequence[int]) -> dict[int, str]:
    """The group of each entry that is in one."""
    found: dict[int, str] = {}
    for at in range(0, len(seqs), _NAMED):
        # Numbers of ours stand in the statement: to bind a thousand costs more than to find them.
        some = ", ".join(map(str, seqs[at : at + _NAMED]))
        found |= dict(run(
            f"SELECT e.seq, t.{_COLUMN[group]} FROM entry e JOIN tie t ON t.id = e.id"
            f" WHERE t.{_COLUMN[group]} IS NOT NULL AND e.seq IN ({some})", ()
        ))  # fmt: skip
    return found


def _shown(
    run: Run, whole: Compiled, groups: set[str], below: int, matching: Matching
) -> set[str]:
    """Those of the groups that a page before has shown already: all by one question, as each
    would have to look through all that is newer."""
    if not groups:
        return set()
    column = _COLUMN[whole.group]
    inside = f"e.id IN (SELECT t.id FROM tie t WHERE t.{column} IN ({_marks(groups)}))"
    later = replace(
        whole, low=max(whole.low, below), conditions=(*whole.conditions, inside),
        params=(*whole.params, *sorted(groups)),
    )  # fmt: skip
    return set(_groups(run, whole.group, matching(later, _ALL)).values())


def _marks(values: Sized) -> str:
    return ", ".join("?" * len(values))


def ties(run: Run, seqs: Sequence[int], now: int) -> dict[int, dict[str, Any]]:
    """Of entries their story, and how many texts that may be shown tell it, its copies aside."""
    found = _groups(run, "story", seqs)
    if not found:
        return {}
    stories = set(found.values())
    told: dict[str, int] = dict(run(
        "SELECT t.story, COUNT(DISTINCT t.original) FROM tie t JOIN entry e ON e.id = t.id"
        f" WHERE t.story IN ({_marks(stories)}) AND {SHOWN} GROUP BY t.story",
        (*sorted(stories), now),
    ))  # fmt: skip
    return {seq: {"story": story, "told": told.get(story, 1)} for seq, story in found.items()}
