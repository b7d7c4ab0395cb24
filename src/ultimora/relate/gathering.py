"""Gathers what records tell of one event or claim, across languages: rather two than one wrong."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from math import log, sqrt

from ultimora.relate.items import Item

# How much each kind of mark says that two sentences tell the same; a figure with what it counts
# says more than a number, an hour more than a word. Set by hand, kept where the week's stories
# that are there to tune on were told best.
_WEIGHT = {"name": 1.5, "figure": 2.0, "number": 1.0, "time": 2.0, "doing": 1.0, "word": 0.7}
_SAME, _OTHER = 0.40, 0.30  # likeness from which two are one, in one language and between two
# What more speaks for it: an hour, a day that both have, one type of event, the place of a lead,
# one dispatch in two versions.
_HOUR, _PART, _TYPE, _LEADS, _VERSION = 0.25, 0.08, 0.12, 0.15, 0.12
_DEATH = 0.15  # what speaks against it: that they tell of another number of dead
_QUOTED = 0.12  # likeness from which two quotations of one speaker, in two languages, are one
_ALMOST = 0.85  # and from which a quotation is the same, whoever is said to have said it
_AS_LONG = 1.8  # how many times as long a translation is at most
_LEAST = 3  # marks that two must share, names and acts of the whole story not counted
_DAY = 86400
_BRIEF = 3600  # seconds of a time that is a clock's
_SLACK = 45 * 60  # what two clocks for one event may differ by
_WHILE = 2 * 3600  # seconds between two first sentences that tell of the same dead
_DAYLONG = 20 * 3600  # seconds of a time that says no more than the day
_FEW = 6  # items of a group that are held against those of another
_CANDIDATES = 40  # of the groups before, that are looked at
_LATEST = 200  # groups with a mark that are thought of, so that a long story stays cheap
_LOOKED_AT = 16  # items of a group that a new one is set against: the first and the latest


def gathered(found: Sequence[Item]) -> list[list[Item]]:
    """Groups of items that tell the same, each in order of time."""
    weights = _weights(found)
    totals = [_sum(item.marks, weights) for item in found]
    groups: list[list[int]] = []
    by_mark: defaultdict[str, list[int]] = defaultdict(list)  # the groups that have it
    for number, item in enumerate(found):
        shared: Counter[int] = Counter()
        for mark in item.marks:
            if weights[mark] > 0:
                for group in by_mark[mark][-_LATEST:]:
                    shared[group] += 1
        best, home = 0.0, -1
        for group, _ in shared.most_common(_CANDIDATES):
            like = _fits(number, groups[group], found, totals, weights)
            if like > best:
                best, home = like, group
        if home < 0:
            home = len(groups)
            groups.append([])
        groups[home].append(number)
        for mark in item.marks:
            if not by_mark[mark] or by_mark[mark][-1] != home:
                by_mark[mark].append(home)
    return _merged([[found[number] for number in group] for group in groups])


def _merged(groups: list[list[Item]]) -> list[list[Item]]:
    """Groups of which two tell one event at one time: on the same clock, or both as the story."""
    made: list[list[Item]] = []
    for group in groups:
        home = None
        if any(item.types and not item.direct for item in group):
            near = (other for other in made[-_LATEST:] if _one_event(group, other))
            home = next(near, None)
        if home is None:
            made.append(group)
        else:
            home += group
            home.sort(key=lambda item: item.member.at)
    return made


def _one_event(one: Sequence[Item], other: Sequence[Item]) -> bool:
    if {item.id for item in one} & {item.id for item in other}:
        return False
    return any(
        x.types & y.types and _at_once(x, y) for x in one[:_FEW] for y in other[:_FEW]
    )  # fmt: skip


def _at_once(one: Item, other: Item) -> bool:
    """Whether both have times that say more than the day, and these meet."""
    a, b = one.bounds
    c, d = other.bounds
    if one.kind != "event" or other.kind != "event":
        return False
    counted = one.dead and other.dead and 0.0 not in one.dead | other.dead
    if counted and one.lead and other.lead and one.member.follows != other.id:
        return abs(one.member.at - other.member.at) <= _WHILE  # one news with two tolls
    if a is None or b is None or c is None or d is None or max(b - a, d - c) >= _DAYLONG:
        return False
    if b - a <= _BRIEF and d - c <= _BRIEF:
        return abs(a - c) <= _SLACK
    return one.lead and other.lead and a < d + _SLACK and c < b + _SLACK


def _weights(found: Sequence[Item]) -> dict[str, float]:
    """What each mark says: the fewer records have it, the more."""
    records = len({item.id for item in found}) or 1
    have: defaultdict[str, set[str]] = defaultdict(set)
    for item in found:
        for mark in item.marks:
            have[mark].add(item.id)
    return {
        mark: _WEIGHT[mark.partition(" ")[0]] * log(1 + records / len(some))
        for mark, some in have.items()
    }  # fmt: skip


def _sum(marks: Iterable[str], weights: dict[str, float]) -> float:
    return sum(weights[mark] for mark in marks)


def _fits(
    number: int, group: Sequence[int], found: Sequence[Item], totals: Sequence[float],
    weights: dict[str, float],
) -> float:  # fmt: skip
    """How well an item goes with a group, above what is asked; nothing where it does not."""
    item, best = found[number], 0.0
    looked_at = group if len(group) <= _LOOKED_AT else (*group[:4], *group[4 - _LOOKED_AT :])
    for other in looked_at:
        one = found[other]
        if item.marks == one.marks and item.member.agency == one.member.agency:
            return 9.0  # the same sentence in another version
        if not _can(item, one):
            return 0.0
        like = likeness(item, one, totals[number], totals[other], weights)
        if item.direct and not item.speaker & one.speaker and like < _ALMOST:
            return 0.0
        best = max(best, like / _asked(item, one))
    return best if best >= 1 else 0.0


def _asked(one: Item, other: Item) -> float:
    """The likeness from which two items are one."""
    if one.language == other.language:
        return _SAME
    translated = one.direct and other.direct and one.speaker & other.speaker
    return _QUOTED if translated and _as_long(one, other) else _OTHER


def _as_long(one: Item, other: Item) -> bool:
    less, more = sorted((one.length, other.length))
    return more <= _AS_LONG * less


def likeness(
    one: Item, other: Item, ours: float, theirs: float, weights: dict[str, float]
) -> float:  # fmt: skip
    """How much two items have in common, of all that both have, and what else speaks for it."""
    shared = one.marks & other.marks
    like = _sum(shared, weights) / (sqrt(ours * theirs) or 1.0)
    clocks = sum(mark.startswith("time ") for mark in shared)
    if one.direct and other.direct:
        # Who speaks is known, so that less of what is said is asked.
        least = 1 if one.speaker & other.speaker and _as_long(one, other) else _LEAST
        return like if len(shared) >= least else 0.0
    if len(shared) + clocks < _LEAST and one.marks != other.marks:
        return 0.0
    if _deadlier(one, other):
        like -= _DEATH  # the news of the dead is not the news before them
    elif one.types & other.types:
        soon = abs(one.member.at - other.member.at) <= _DAY / 2
        version = one.member.follows is not None and one.member.follows == other.id
        like += _VERSION * version + _TYPE + _LEADS * (one.lead and other.lead and soon)
    a, b = one.bounds
    c, d = other.bounds
    if a is not None and b is not None and c is not None and d is not None:
        if b - a <= _BRIEF and d - c <= _BRIEF and abs(a - c) % _DAY <= _SLACK:
            like += _HOUR
        elif (a, b) == (c, d) and b - a < _DAY:
            like += _PART
    return like


def _deadlier(one: Item, other: Item) -> bool:
    """Whether one tells of dead that the other does not."""
    if one.dead and other.dead and 0.0 in one.dead | other.dead:
        return False
    return one.dead != other.dead


def _can(one: Item, other: Item) -> bool:
    """Whether nothing speaks against it: kind, who speaks, when."""
    if one.direct != other.direct:
        return False
    if one.direct:
        known = bool(one.speaker & other.speaker) or one.language == other.language
        return known and one.id != other.id and abs(one.member.at - other.member.at) <= _DAY
    if one.id == other.id:
        return False  # a text tells one thing after another
    if one.kind == other.kind == "claim" and one.stance != other.stance:
        return False
    return _meet(one, other)


def _meet(one: Item, other: Item) -> bool:
    """Whether both can have happened at once; a clock of the night may be dated a day late."""
    a, b = one.bounds
    c, d = other.bounds
    if a is None or b is None or c is None or d is None:
        return True
    if a < d + _SLACK and c < b + _SLACK:
        return True
    return b - a <= _BRIEF and d - c <= _BRIEF and abs(abs(a - c) - _DAY) <= 600
