"""Whether the values that were told of one count contradict each other, or followed one another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise
from typing import NamedTuple

from ultimora.reference.gazetteer import folded
from ultimora.reference.things import FLUID
from ultimora.relate.amounts import alike, exact
from ultimora.relate.counts import growing, shared
from ultimora.relate.independence import cited
from ultimora.relate.tellings import PEOPLE, TRENDS, Telling
from ultimora.relate.upheld import Upheld

_NEXT = 0.15  # of a vague number, within which an exact one may be meant
_LAG = 90 * 60  # seconds in which who gives the number of before has only not heard yet
_VAGUE = 90 * 60  # seconds within which *at least 12* may be the 15 of others
_SAME_TIME = 15 * 60  # seconds within which nobody can have waited for the other's news
_WHILE = 3600  # seconds in which what is there in such numbers (firemen) hardly changes
_HALF_A_DAY = 12 * 3600  # seconds in which fewer of them than before want an explanation
_DAYS = 36 * 3600  # seconds after which another number of anything may be news
_BESIDE = 40  # letters between two figures of one breath
_SHARED = 2  # marks that two sentences have in common which tell of one sum
_SURE, _MAYBE = 0.6, 0.3  # chance from which it is a dispute, and may be one
# The chance that two values contradict each other, by how they are told; set by hand.
_TWO_SIDES = 0.95  # one dispatch sets the one against the other
_AT_ONCE, _AT_ONCE_DEEP = 0.8, 0.45  # a toll, within minutes; deep in the text it may be of some
_MORE_SOON = 0.65  # more within minutes, which may be news
_FEWER, _FEWER_DEEP = 0.7, 0.4  # fewer dead after more
_HELD = 0.65  # fewer injured, long after more were told
_FIXED, _FLUID, _SUM, _SUM_APART, _PART = 0.8, 0.75, 0.65, 0.4, 0.45


class Verdict(NamedTuple):
    """Whether values differ at one time, or may, or moved; and how sure that is."""

    disputed: bool
    unclear: bool
    moved: bool
    confidence: float


def stands(said: Sequence[Telling]) -> list[list[Telling]]:
    """What was said by value, in the order in which each was first told; *over 20* goes with the 23
    next to it in time."""
    found: dict[float, list[Telling]] = {}
    for one in said:
        if exact(one.figure):
            found.setdefault(one.figure.number, []).append(one)
    for one in said:
        if exact(one.figure):
            continue
        if one.figure.number in found:
            found[one.figure.number].append(one)
            continue
        fitting = [
            (abs(other.member.at - one.member.at), number)
            for number, some in found.items()
            for other in some
            if exact(other.figure) and alike(other.figure, one.figure)
            and abs(other.figure.number - one.figure.number) <= _NEXT * one.figure.number
            and abs(other.member.at - one.member.at) <= _VAGUE
        ]  # fmt: skip
        near = min(fitting, default=None)
        found.setdefault(near[1] if near else one.figure.number, []).append(one)
    for some in found.values():
        some.sort(key=lambda one: (not exact(one.figure), one.member.at))
    return sorted(found.values(), key=lambda some: min(one.member.at for one in some))


def verdict(values: Sequence[Sequence[Telling]], state: Upheld) -> Verdict:
    """How the values stand to each other.

    Only the latest word of each source counts: what it has given up or corrected is no side of a
    dispute. A toll that grew has moved, whoever told it first.
    """
    found = list(_contradictions(values, state))
    chance = max((chance for chance, _, _ in found), default=0.0)
    disputed = chance >= _SURE
    unclear = not disputed and chance >= _MAYBE
    sides = [(x, y) for chance, x, y in found if chance >= _SURE]
    grows = any(growing(one.what) for some in values for one in some)
    apart = set() if grows else _counted_apart(values)
    moved = any(
        _moved(first, second, state) for first, second in combinations(values, 2)
        if frozenset((first[0].figure.number, second[0].figure.number)) not in apart
        and not any(_between(first[0], second[0], x, y) for x, y in sides)
    )  # fmt: skip
    return Verdict(disputed, unclear, moved, chance if disputed or unclear else 1 - chance)


def _between(first: Telling, second: Telling, x: Telling, y: Telling) -> bool:
    """Whether two values are those of two sides that stay where they are."""
    one, other = first.figure, second.figure
    return (alike(one, x.figure) and alike(other, y.figure)) or (
        alike(one, y.figure) and alike(other, x.figure)
    )


def _counted_apart(values: Sequence[Sequence[Telling]]) -> set[frozenset[float]]:
    """Pairs of numbers that one dispatch tells beside each other of two things: *214 aboard, 189 of
    them passengers*. Who takes the one for the other has only written less."""
    records = {one.member.record.id: one.member.record for some in values for one in some}
    return {
        frozenset((one.number, other.number))
        for record in records.values()
        for one, other in pairwise(sorted(record.facts.figures, key=lambda f: f.span))
        if one.unit and other.unit and one.unit != other.unit
        and 0 <= other.span.start - one.span.end <= _BESIDE
    }  # fmt: skip


def _contradictions(
    values: Sequence[Sequence[Telling]], state: Upheld
) -> Iterator[tuple[float, Telling, Telling]]:
    """Each pair of latest words that do not say the same, with the chance that they cannot both be
    right."""
    held: defaultdict[str, dict[int, list[Telling]]] = defaultdict(dict)
    for one in (one for some in values for one in some):
        if one.member.record.id not in state.corrected:
            held[_house(one, state)].setdefault(one.member.at, []).append(one)
    latest = {house: by_time[max(by_time)] for house, by_time in held.items()}
    turns = _turns(values, state)
    apart = _counted_apart(values)
    for words in latest.values():
        for x, y in combinations(words, 2):
            by_two = x.member is y.member and folded(x.who) != folded(y.who)
            if by_two and not alike(x.figure, y.figure):
                yield _TWO_SIDES, x, y
    for ours, theirs in combinations(latest.values(), 2):
        for x in ours:
            for y in theirs:
                if alike(x.figure, y.figure):
                    continue
                if frozenset((x.figure.number, y.figure.number)) in apart:
                    continue
                first, second = sorted((x, y), key=lambda one: one.member.at)
                turned = (first.figure.number, second.figure.number) in turns
                if turned:
                    continue
                if _held(first, second, values):
                    yield _HELD, first, second
                elif not _late(first, second, values):
                    yield _contradict(first, second), first, second


def _held(first: Telling, second: Telling, values: Sequence[Sequence[Telling]]) -> bool:
    """Whether the second holds to fewer injured although more were told long before: who has not
    heard would have by then."""
    known = min(
        other.member.at for some in values for other in some
        if other.figure.number == first.figure.number
    )  # fmt: skip
    less = second.figure.number < first.figure.number
    told = exact(first.figure) and exact(second.figure) and _stressed(first) and _stressed(second)
    late = _LAG < second.member.at - known <= _HALF_A_DAY
    return first.what.partition(" ")[0] == "injured" and less and told and late


def _late(first: Telling, second: Telling, values: Sequence[Sequence[Telling]]) -> bool:
    """Whether the second only repeats a toll that stood before the first told more."""
    before = any(
        other.figure.number == second.figure.number and other.member.at < first.member.at
        for some in values for other in some
    )  # fmt: skip
    less = second.figure.number < first.figure.number
    soon = second.member.at - first.member.at <= _LAG
    kind = first.what.partition(" ")[0]
    return before and less and soon and kind in PEOPLE and kind != "missing"


def _house(one: Telling, state: Upheld) -> str:
    """Whose word it is: a dispatch's, or that of the medium which it quotes."""
    return cited(one.member, one.figure).voice or state.houses[one.member.record.id]


def _contradict(first: Telling, second: Telling) -> float:
    """The chance that two sources contradict each other, the one told first or at once."""
    kind = first.what.partition(" ")[0]
    gap = second.member.at - first.member.at
    if kind in TRENDS or kind == "barrel" or gap > _DAYS:
        return 0.0
    fewer = second.figure.number < first.figure.number
    if kind in PEOPLE:
        deep = not (_stressed(first) and _stressed(second))
        if gap <= _SAME_TIME:
            return _AT_ONCE_DEEP if deep else _AT_ONCE if fewer or not gap else _MORE_SOON
        if kind == "killed" and fewer:
            return _FEWER_DEEP if deep else _FEWER
        return 0.0
    if not (first.firm and second.firm) or kind == "%":
        return _PART if gap <= _SAME_TIME else 0.0
    if len(kind) == 3 and kind.isupper():
        if gap > _HALF_A_DAY:
            return 0.0
        return _SUM if len(shared(first, second)) >= _SHARED else _SUM_APART
    if first.what in FLUID or kind == "intercepted":
        if gap <= _WHILE:
            return _FLUID
        return _PART if fewer and gap <= _HALF_A_DAY else 0.0
    return _FIXED


def _stressed(one: Telling) -> bool:
    """Whether a toll is told as such: at the beginning, or by somebody who is named for it. What
    stands deep in a text may count some of the dead only."""
    return one.lead or bool(one.who)


def _turns(values: Sequence[Sequence[Telling]], state: Upheld) -> set[tuple[float, float]]:
    """From which number to which sources have gone."""
    by_house: defaultdict[str, dict[int, set[float]]] = defaultdict(dict)
    for one in (one for some in values for one in some):
        if one.member.record.id not in state.corrected:
            by_house[_house(one, state)].setdefault(one.member.at, set()).add(one.figure.number)
    # Who says fewer instead of what it never told itself denies others; it does not follow them.
    told_so = {
        (a, one.figure.number) for some in values for one in some for a in one.instead
        if a < one.figure.number or any(a in told for told in by_house[_house(one, state)].values())
    }  # fmt: skip
    return told_so | {
        (a, b) for told in by_house.values() for early, late in combinations(sorted(told), 2)
        for a in told[early] - told[late] for b in told[late] - told[early]
    }  # fmt: skip


def _moved(first: Sequence[Telling], second: Sequence[Telling], state: Upheld) -> bool:
    """Whether the second value took the place of the first."""
    if _back(first, state) or _back(second, state):
        return False
    what = first[0].what
    turned = {(a.figure.number, b.figure.number) for a in first for b in second}
    later = min(o.member.at for o in second) - max(o.member.at for o in first)
    if alike(first[0].figure, second[0].figure):
        more = second[0].figure.number > first[0].figure.number
        return growing(what) and more and not exact(first[0].figure) and later > _VAGUE
    if growing(what) or turned & _turns([first, second], state):
        return True
    unit = what.partition(" ")[0]
    if len(unit) == 3 and unit.isupper():
        return later > _HALF_A_DAY
    return what in FLUID and later > _WHILE


def _back(some: Sequence[Telling], state: Upheld) -> bool:
    return all(one.member.record.id in state.corrected for one in some)
