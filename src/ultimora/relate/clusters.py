"""Which records tell the same event, and so which story a record goes into."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import combinations
from math import exp, sqrt
from operator import mul
from typing import NamedTuple

from ultimora.relate.clues import spelled
from ultimora.relate.meaning import nearness
from ultimora.relate.near import Near
from ultimora.values import Record
from ultimora.values.story import Evidence, Link, Placement, Ties
from ultimora.values.trace import CLUES, Clue, Trace

CANDIDATES = 40  # records that are compared with one that comes
LINKS = 12  # that are kept of them
_OWN = 4  # that are kept besides, of its own source: it may renew one
PEERS = 8  # members of a story that a record is compared with
_SHOWN = 8  # reasons of a link
_FLOOR = 0.05  # a likelier link is kept; a story needs more
_DAY = 86_400
# Kinds that are also compared by themselves.
_ALONE = tuple((CLUES.index(kind), kind) for kind in ("word", "figure", "time"))
_FAR = 7.0  # days; beyond that it makes no difference how far


class Parts(NamedTuple):
    """The parts of a likeness: see `compared`."""

    share: float
    peaks: float
    words: float
    figures: float
    times: float
    top: float
    foreign: float
    foreign_share: float
    apart: float
    meaning: float = 0.0


# How the parts of a likeness add up to log-odds, with what always stands there; and the same where
# an encoder saw both, of an earlier fit. What `tools/build_links.py` learns without `top`: with it
# more of one story is found, but where thousands come in a day strangers in two languages are bound
# by a single place (bench/million.py: of 3,200 records a fifth to a third mixed, against 4 %).
_UNSEEN = -4.9, Parts(9.6, 9.5, -4.1, 4.1, 1.5, 0.0, 1.6, 10.8, -2.0)
_SEEN = -6.5, Parts(7.2, 4.6, -4.1, 3.8, 1.3, 2.8, 3.2, 0.0, -2.4, 2.4)

# A record joins a story where it is about as like its members as they are like each other
# (`_TIGHT` of that); as long as there are too few to tell, as like as most are: `_USUAL`, which
# counts as much as `_PRIOR` pairs. No story is looser than `_LOOSEST`.
_TIGHT, _USUAL, _PRIOR, _LOOSEST = 0.5, 0.7, 2, 0.05
_BRIDGED = 0.5  # how far two stories must be one without the record that shows them to be


class Likeness(NamedTuple):
    """How likely two records tell the same event, as log-odds, and the places of the clues that
    both have, in the one and in the other."""

    odds: float
    shared: tuple[tuple[int, int], ...]

    @property
    def chance(self) -> float:
        """The odds, which are logarithms, as a chance from 0 to 1."""
        return 1 / (1 + exp(-max(-30.0, min(30.0, self.odds))))


def likeness(one: Trace, other: Trace) -> Likeness:
    """How likely two records tell the same event; the same in both directions."""
    places = one.places
    # By the marks alone, in the order of ours: nothing need be made of the other's clues.
    shared = sorted([(places[m], at) for at, m in enumerate(other.marks) if m in places])
    parts = compared(one, other, shared)
    meaning = nearness(one.vector, other.vector)
    if meaning is None:
        bias, weights = _UNSEEN
    else:
        (bias, weights), parts = _SEEN, parts._replace(meaning=meaning)
    return Likeness(bias + sum(map(mul, weights, parts)), tuple(shared))


def compared(one: Trace, other: Trace, shared: Sequence[tuple[int, int]]) -> Parts:
    """What two records have in common, that share the clues at these places: parts of a likeness.

    The clues are seen twice: as shares of what is told, of which `share` is what both have
    (Bhattacharyya's coefficient: it finds the same event in another language, by many small
    clues), and squared, so that the weightiest count alone (`peaks`, their cosine: it parts two
    events of one kind). `words`, `figures` and `times` are the cosines of these kinds alone: common
    words say less than names, the same figures and days more; `top` is how near the weightiest
    clue of both is to the weightiest that each has. What two languages share counts
    otherwise, as words cannot be shared (`foreign`, `foreign_share`); `apart` is the days between
    them. `meaning`, which an encoder tells, is left at nought.
    """
    share = peaks = top = 0.0
    alone = [0.0] * len(CLUES)
    weights, kinds, heavy, others = one.weights, one.kinds, other.weights, other.kinds
    for mine, theirs in shared:
        product = weights[mine] * heavy[theirs]
        share += sqrt(product)
        peaks += product
        if product > top:
            top = product
        if kinds[mine] == others[theirs]:
            alone[kinds[mine]] += product
    words, figures, times = (
        alone[at] and alone[at] / sqrt(one.squares[kind] * other.squares[kind])
        for at, kind in _ALONE
    )
    share /= sqrt(one.total * other.total) or 1.0
    peaks /= sqrt(one.square * other.square) or 1.0
    top = sqrt(top / (one.heaviest * other.heaviest or 1.0))
    foreign = float(one.language != other.language)
    return Parts(
        share, peaks, words, figures, times, top, foreign, foreign * share,
        min(_FAR, abs(one.at - other.at) / _DAY),
    )  # fmt: skip


def stories(record: Record, trace: Trace, near: Near, ties: Ties) -> Ties:
    """Links the record to those that tell the same event, the likeliest first, and says why."""
    known = {link.other for link in (*ties.copies, *ties.versions)}
    ids = [id for id, _ in near.sharing_clues(trace, CANDIDATES) if id not in known]
    found = [(likeness(trace, other), other) for other in near.traces(ids)]
    best = sorted(
        (one for one in found if one[0].chance > _FLOOR),
        key=lambda one: (-one[0].odds, one[1].id),
    )
    if not best:
        return ties
    written = {found.clue.mark: found.spelled for found in spelled(record)}
    told = [(clue, written.get(clue.mark, clue.what)) for clue in trace.clues]
    own = [one for one in best[LINKS:] if one[1].source == trace.source]
    kept = best[:LINKS] + own[:_OWN]
    links = tuple(_link(other, like, told) for like, other in kept)
    return replace(ties, stories=links)


def _link(other: Trace, like: Likeness, told: Sequence[tuple[Clue, str]]) -> Link:
    """The link to a record, with the weightiest of the clues that both have; `told` are ours, with
    how they are written."""
    weighed = [
        (sqrt(told[mine][0].weight * other.weights[theirs]), mine, theirs)
        for mine, theirs in like.shared
    ]
    whole = sum([weight for weight, _, _ in weighed]) or 1.0
    weighed.sort(key=lambda one: (-one[0], told[one[1]][0].mark))
    reasons = []
    for weight, mine, theirs in weighed[:_SHOWN]:
        clue, what = told[mine]
        kind = CLUES[other.kinds[theirs]] if clue.kind == "word" else clue.kind
        reasons.append(Evidence(kind, what, round(weight / whole, 3)))
    return Link("story", other.id, round(like.chance, 3), tuple(reasons))


def placed(trace: Trace, ties: Ties, tales: Mapping[str, Sequence[Trace]]) -> Placement:
    """The story that a record goes into.

    A copy or version is where the other is. Else the record joins the story whose members it is
    like on the whole, not one alone: one record that tells of two things does not pull them
    together. Where two stories are then seen to be as like each other as each is in itself, they
    become one, the oldest. Pure, and the same in whichever order the stories are given.

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
    groups = {story: _Group(members) for story, members in tales.items()}
    fits = {story: group.fits(_Group((trace,))) for story, group in groups.items()}
    best = max(fits, key=lambda story: (fits[story], story), default=None)
    if best is None or fits[best] < 1:
        return Placement()
    grown = _Group((*tales[best], trace))
    same = [best] + [
        story for story, group in groups.items()
        if story != best and grown.fits(group) >= 1 and groups[best].fits(group) >= _BRIDGED
    ]  # fmt: skip
    oldest = min(same, key=lambda s: (min(member.at for member in tales[s]), s))
    why = next((link for link in ties.stories if home.get(link.other) in same), None)
    return Placement(oldest, tuple(sorted(s for s in same if s != oldest)), why)


class _Group:
    """The latest members of a story, and how like they are to each other."""

    def __init__(self, members: Sequence[Trace]) -> None:
        self.members = sorted(members, key=lambda member: (member.at, member.id))[-PEERS:]
        self.alone = len(members) == 1

    @cached_property
    def tight(self) -> float:
        """How like its members are to each other."""
        chances = [likeness(a, b).chance for a, b in combinations(self.members, 2)]
        return (_USUAL * _PRIOR + sum(chances)) / (_PRIOR + len(chances))

    def fits(self, other: _Group) -> float:
        """How like two groups are, in parts of how like each is in itself: from 1 they are one.

        Where they are too little alike for any, how like each is in itself is not asked.
        """
        chances = [likeness(a, b).chance for a in self.members for b in other.members]
        mean = sum(chances) / max(1, len(chances))
        if mean < _BRIDGED * _LOOSEST:
            return mean / _LOOSEST
        tight = self.tight if other.alone else (self.tight + other.tight) / 2
        return mean / max(_LOOSEST, _TIGHT * tight)
