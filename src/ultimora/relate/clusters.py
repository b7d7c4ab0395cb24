"""Which records tell the same event, and so which story a record goes into."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import exp, sqrt
from typing import NamedTuple

from ultimora.relate.clues import spelled
from ultimora.relate.near import Near
from ultimora.values import Record
from ultimora.values.story import Evidence, Link, Placement, Ties
from ultimora.values.trace import Clue, Trace

CANDIDATES = 40  # records that are compared with one that comes
LINKS = 12  # that are kept of them
PEERS = 12  # members of a story that a record is compared with

_FLOOR = -3.0  # log-odds; a link below is none
_JOINS = 0.0  # log-odds, the mean over a story's members, at which a record joins it
_SHOWN = 8  # reasons of a link
_DAY = 86_400


class Likeness(NamedTuple):
    """How much two records tell the same event: log-odds, and the clues that they share."""

    score: float
    shared: tuple[tuple[Clue, float], ...]

    @property
    def confidence(self) -> float:
        """The chance that it is the same event."""
        return 1 / (1 + exp(-max(-30.0, min(30.0, self.score))))


# What the cosine of a group of clues adds to the log-odds.
_WEIGHTS = {"names": 9.0, "words": 9.0, "places": 2.0, "figures": 2.0, "times": 1.0}
_BIAS = -3.3
_APART = 0.2  # taken off for each day between them
_GROUPS = {
    "person": "names", "organisation": "names", "other": "names", "word": "words",
    "place": "places", "figure": "figures", "time": "times", "event": "times",
}  # fmt: skip


def likeness(one: Trace, other: Trace) -> Likeness:
    """How much two records tell the same event, the same in both directions."""
    theirs = {clue.mark: clue for clue in other.clues}
    sums = dict.fromkeys(_WEIGHTS, 0.0)
    shared: list[tuple[Clue, float]] = []
    for clue in one.clues:
        match = theirs.get(clue.mark)
        if match is None:
            continue
        named = clue if clue.kind != "word" else match
        product = clue.weight * match.weight
        sums[_GROUPS[named.kind]] += product
        shared.append((named, product))
    norm = sqrt(_square(one) * _square(other)) or 1.0
    score = _BIAS - _APART * abs(one.at - other.at) / _DAY
    score += sum(_WEIGHTS[group] * total / norm for group, total in sums.items())
    gained = ((clue, _WEIGHTS[_GROUPS[clue.kind]] * product / norm) for clue, product in shared)
    return Likeness(score, tuple(sorted(gained, key=lambda pair: (-pair[1], pair[0].what))))


def _square(trace: Trace) -> float:
    return sum(clue.weight * clue.weight for clue in trace.clues)


def stories(record: Record, trace: Trace, near: Near, ties: Ties) -> Ties:
    """Links the record to those that tell the same event, the likeliest first, and says why."""
    known = {link.other for link in (*ties.copies, *ties.versions)}
    ids = [id for id, _ in near.sharing_clues(trace, CANDIDATES) if id not in known]
    found = [(likeness(trace, other), other.id) for other in near.traces(ids)]
    best = sorted((f for f in found if f[0].score > _FLOOR), key=lambda f: (-f[0].score, f[1]))
    if not best:
        return ties
    written = {found.clue.mark: found.spelled for found in spelled(record)}
    links = tuple(_link(like, id, written) for like, id in best[:LINKS])
    return replace(ties, stories=links)


def _link(like: Likeness, other: str, written: Mapping[str, str]) -> Link:
    reasons = tuple(
        Evidence(clue.kind, written.get(clue.mark, clue.what), round(gain, 3))
        for clue, gain in like.shared[:_SHOWN]
    )
    return Link("story", other, round(like.confidence, 3), reasons)


def placed(trace: Trace, ties: Ties, tales: Mapping[str, Sequence[Trace]]) -> Placement:
    """The story that a record goes into.

    A copy or version is where the other is. Else the record joins the story whose members it is
    like on the whole, not one alone: one record that tells of two things does not pull them
    together. Where two stories would have it and are themselves alike, they become one, the
    oldest. Pure, and the same in whichever order the stories are given.

    Args:
        trace: the record's.
        ties: the links that it has.
        tales: of each story that a linked record is in, by its id, the members, the first of them
            among them: all, or some that stand for it.
    """
    home = {member.id: story for story, members in tales.items() for member in members}
    for link in (*ties.copies, *ties.versions):
        if link.other in home:
            return Placement(home[link.other], link=link)
    scores = {story: _togetherness((trace,), members) for story, members in tales.items()}
    joined = sorted((s for s in scores if scores[s] > _JOINS), key=lambda s: (-scores[s], s))
    if not joined:
        return Placement()
    best = joined[0]
    same = [best] + [s for s in joined[1:] if _togetherness(tales[best], tales[s]) > _JOINS]
    oldest = min(same, key=lambda s: (min(member.at for member in tales[s]), s))
    why = next((link for link in ties.stories if home.get(link.other) in same), None)
    return Placement(oldest, tuple(sorted(s for s in same if s != oldest)), why)


def _togetherness(some: Sequence[Trace], others: Sequence[Trace]) -> float:
    """The mean log-odds between the latest of two groups of records."""
    pairs = [likeness(a, b).score for a in _latest(some) for b in _latest(others)]
    return sum(pairs) / len(pairs) if pairs else -30.0


def _latest(members: Sequence[Trace]) -> list[Trace]:
    return sorted(members, key=lambda member: (member.at, member.id))[-PEERS:]
