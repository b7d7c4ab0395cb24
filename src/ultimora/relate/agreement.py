"""Where the records of a story agree and where not: the same figure from several of them."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain, combinations

from ultimora.reference.gazetteer import folded
from ultimora.reference.things import HUMAN
from ultimora.relate.amounts import alike, exact, written
from ultimora.relate.independence import cited, independent
from ultimora.relate.tellings import (
    ASIDE,
    NEAR,
    PEOPLE,
    TRENDS,
    WHOLE,
    Telling,
    kilometres,
    tellings,
)
from ultimora.relate.upheld import Upheld, firsts, upheld
from ultimora.values.facts import Place
from ultimora.values.story import Account, Cited, Stand, Story

_VAGUE = 90 * 60  # seconds within which *at least 12* may be the 15 of others
_SAME_TIME = 20 * 60  # seconds within which nobody can have waited for the other's news
_WHILE = 3600  # seconds in which what is there in such numbers (firemen) hardly changes
_DAYS = 36 * 3600  # seconds between two times of which one thing is not told
_TELLING = 5  # from here on a number by itself says that it is of the same people
_COMPARED = 1.3  # a count that differs by more is of something else
_WORDS = 60  # characters that say of what a sum is
_CLAUSE = re.compile(r"(?:(?<=\D)[,.]|[.,](?=\D)|[;:()\n–—])")
_FIRST = ("killed", "missing", "injured", "kidnapped", "infected", "rescued", "evacuated",
          "displaced", "arrested", "dismissed")  # fmt: skip


def agreement(story: Story) -> tuple[Account, ...]:
    """What several records of a story count, each thing once, with the values that were told.

    The dead of another event, of another place or of a time long before are another thing. Where
    values differ at the same time the account is ``disputed``, where later ones took the place of
    earlier ones it has ``moved``; a value that was corrected is no dispute.
    """
    state = upheld(story)
    by_what: defaultdict[tuple[str, str], list[Telling]] = defaultdict(list)
    for one in _people(list(tellings(firsts(state.members)))):
        market = folded(one.where) if one.what.split()[0] in (*TRENDS, "barrel") else ""
        by_what[one.what, market].append(one)
    accounts = []
    for told in chain.from_iterable(map(_periods, by_what.values())):
        for group in _groups(told):
            said = list(_statements(group))
            for some in [said] if said and _firm(said) else _equal(said):
                if account := _account(some, state):
                    accounts.append(account)
    return tuple(sorted(accounts, key=_rank))


def _rank(account: Account) -> tuple[int, int, int, str]:
    order = _FIRST.index(account.what) if account.what in _FIRST else len(_FIRST)
    told = max(stand.independent for stand in account.stands)
    return bool(account.when), order, -told, account.what


def _people(told: Sequence[Telling]) -> Iterator[Telling]:
    """Persons of whom a number is told that others tell of hikers or workers are these."""
    kinds = {
        one.figure.number: one for one in reversed(told)
        if one.what in HUMAN and one.firm and one.figure.number >= _TELLING
    }  # fmt: skip
    for one in told:
        like = kinds.get(one.figure.number) if one.what == "people" else None
        yield replace(one, what=like.what, firm=True) if like else one


def _periods(told: Sequence[Telling]) -> list[list[Telling]]:
    """What is told of now, and of each time long before; one that has all its numbers from now is
    the story's own, however it is dated (the dead of a fire at the trial)."""
    by_when: defaultdict[str, list[Telling]] = defaultdict(list)
    for one in told:
        by_when[one.when].append(one)
    now = by_when.pop("", [])
    numbers = {one.figure.number for one in now if one.firm and one.whole}
    periods: list[list[Telling]] = []
    for when, some in by_when.items():
        if {one.figure.number for one in some} <= numbers:
            now += [replace(one, when="", since=None, until=None) for one in some]
        else:
            like = next((p for p in periods if p[0].when[:4] == when[:4]), None)
            if like is None:
                periods.append(some)
            else:
                like += [replace(one, when=like[0].when) for one in some]
    return [sorted(p, key=lambda o: (o.member.at, o.figure.span.start)) for p in (now, *periods)]


def _groups(told: Sequence[Telling]) -> list[list[Telling]]:
    """The figures parted by where and when they are of; those that do not say go with most."""
    if not all(one.firm for one in told):
        return [list(told)]  # equal numbers are known to be the same by themselves
    groups: list[list[Telling]] = []
    for one in told:
        if _placed(one) or one.since is not None:
            home = next((g for g in groups if all(_together(one, other) for other in g)), None)
            if home is None:
                groups.append(home := [])
            home.append(one)
    loose = [one for one in told if not _placed(one) and one.since is None]
    if not groups:
        return [loose]
    largest = max(groups, key=lambda group: len({one.member.original for one in group}))
    largest += loose
    largest.sort(key=lambda one: (one.member.at, one.figure.span.start))
    return groups


def _placed(one: Telling) -> bool:
    return one.place is not None and one.place.kind == "city"


def _together(one: Telling, other: Telling) -> bool:
    """Whether two figures can be of the same place and time."""
    if one.what.partition(" ")[0] not in (*PEOPLE, *TRENDS, "barrel") and not _near(one, other):
        return False
    led = one.lead and other.lead
    if not led and one.place and other.place and _apart(one.place, other.place):
        return False
    if None in (one.since, one.until, other.since, other.until):
        return True
    assert one.since is not None and one.until is not None
    assert other.since is not None and other.until is not None
    return one.since < other.until + _DAYS and other.since < one.until + _DAYS


def _near(one: Telling, other: Telling) -> bool:
    """Whether two counts can be of the same drones or firemen: they say the same, or not much else
    and their sentences have more in common than what is counted."""
    if alike(one.figure, other.figure):
        return True
    less, more = sorted((one.figure.number, other.figure.number))
    noun = one.what.rpartition(" ")[2]
    shared = [
        mark for mark in one.marks & other.marks
        if not mark.startswith(("number", "figure", "time")) and not mark.endswith(noun)
    ]  # fmt: skip
    return less > 0 and more <= _COMPARED * less and bool(shared)


def _apart(one: Place, other: Place) -> bool:
    if one.id == other.id and one.name == other.name:
        return False
    if one.country and other.country and one.country != other.country:
        return True
    if one.kind != "city" or other.kind != "city":
        return False
    return kilometres(one, other) > NEAR


def _statements(told: Iterable[Telling]) -> Iterator[Telling]:
    """What each record holds to: one value, or one of each who speaks where they differ.

    Of the people whom something befell the most: parts and earlier tolls are fewer.
    """
    by_record: defaultdict[str, list[Telling]] = defaultdict(list)
    for one in told:
        if one.whole != ASIDE:
            by_record[one.member.record.id].append(one)
    for listed in by_record.values():
        some = [one for one in listed if one.whole == WHOLE] or listed
        by_who: dict[str, list[Telling]] = defaultdict(list)
        for one in some:
            by_who[one.who].append(one)
        speakers = [who for who in by_who if who]
        if len(speakers) > 1 and some[0].what in PEOPLE:
            best = {who: _best(by_who[who]) for who in speakers}
            if all(not alike(best[a].figure, best[b].figure) for a, b in combinations(speakers, 2)):
                yield from best.values()
                continue
        if some[0].firm and some[0].what.partition(" ")[0] in PEOPLE:
            yield _best(some)
        else:
            values = {one.figure.number: one for one in reversed(some)}
            yield from reversed(values.values())


def _best(some: Sequence[Telling]) -> Telling:
    """What headline and first sentence both say; else the greatest, exact before vague."""
    led = Counter(one.figure.number for one in some if one.lead)
    return max(
        some,
        key=lambda o: (
            led[o.figure.number] > 1, o.figure.number, exact(o.figure), bool(o.who),
        ),
    )  # fmt: skip


def _firm(said: Sequence[Telling]) -> bool:
    """Whether the values can be set against one another: each record has one, of one size."""
    if not all(one.firm for one in said):
        return False
    if said[0].what.partition(" ")[0] in PEOPLE or said[0].what in TRENDS:
        return said[0].what not in TRENDS or _once(said)
    return _once(said)


def _once(said: Sequence[Telling]) -> bool:
    records = Counter(one.member.record.id for one in said)
    return max(records.values()) == 1


def _equal(said: Sequence[Telling]) -> list[list[Telling]]:
    """Those that tell the same number, number by number."""
    by_number: defaultdict[float, list[Telling]] = defaultdict(list)
    for one in said:
        by_number[one.figure.number].append(one)
    return list(by_number.values())


def _account(said: Sequence[Telling], state: Upheld) -> Account | None:
    """The account of what was said; None where only one says it, and once."""
    if not said:
        return None
    stands = _stands(said)
    sources = [_cited(one) for some in stands for one in some]
    if independent(sources) < 2 and len(stands) < 2:
        return None
    trend = said[0].what.split()[0] in TRENDS
    places = Counter(one.where for one in said if one.where and (one.firm or trend))
    what = said[0].what.replace("?", "")
    disputed, moved = _course(stands, state)
    return Account(
        what, "figure", tuple(_stand(some, state) for some in stands),
        places.most_common(1)[0][0] if places else "", disputed, moved, said[0].when,
        "" if said[0].firm else _words(said),
    )  # fmt: skip


def _words(said: Iterable[Telling]) -> str:
    """A figure as the first writes it who does not shout, with what follows in its clause."""
    words = ""
    for one in said:
        text = one.member.record.dispatch.copy.text
        span = one.figure.span
        clause = _CLAUSE.split(text[span.start : span.end + _WORDS], maxsplit=1)[0]
        words = " ".join(clause.split()[:9])
        if not words.isupper():
            break
    return words


def _stands(said: Sequence[Telling]) -> list[list[Telling]]:
    """By value, in the order in which each was first told; *over 20* goes with the 23 next to it in
    time."""
    stands: dict[float, list[Telling]] = {}
    for one in said:
        if exact(one.figure):
            stands.setdefault(one.figure.number, []).append(one)
    for one in said:
        if exact(one.figure):
            continue
        if one.figure.number in stands:
            stands[one.figure.number].append(one)
            continue
        fitting = [
            (abs(other.member.at - one.member.at), number)
            for number, some in stands.items()
            for other in some
            if exact(other.figure) and alike(other.figure, one.figure)
            and abs(other.member.at - one.member.at) <= _VAGUE
        ]  # fmt: skip
        near = min(fitting, default=None)
        stands.setdefault(near[1] if near else one.figure.number, []).append(one)
    for some in stands.values():
        some.sort(key=lambda one: (not exact(one.figure), one.member.at))
    return sorted(stands.values(), key=lambda some: min(one.member.at for one in some))


def _cited(one: Telling) -> Cited:
    return cited(one.member, one.figure)


def _stand(some: Sequence[Telling], state: Upheld) -> Stand:
    sources = tuple(_cited(one) for one in sorted(some, key=lambda one: one.member.at))
    who = tuple(dict.fromkeys(one.who for one in some if one.who))
    back = all(one.member.record.id in state.corrected for one in some)
    figure = some[0].figure
    return Stand(written(figure), sources, independent(sources), who, figure.number, back)


def _course(stands: Sequence[Sequence[Telling]], state: Upheld) -> tuple[bool, bool]:
    """Whether values differ at the same time, and whether later ones took the place of earlier."""
    disputed = moved = False
    by_house: defaultdict[str, set[int]] = defaultdict(set)
    for number, some in enumerate(stands):
        for one in some:
            by_house[state.houses[one.member.record.id]].add(number)
    for a, b in combinations(range(len(stands)), 2):
        first, second = stands[a], stands[b]
        growing = first[0].what in (*PEOPLE, *TRENDS, "barrel")
        if alike(first[0].figure, second[0].figure):
            later = min(o.member.at for o in second) - max(o.member.at for o in first)
            more = second[0].figure.number > first[0].figure.number
            moved |= growing and more and not exact(first[0].figure) and later > _VAGUE
            continue
        turned = any({a, b} <= told for told in by_house.values())
        if _back(first, state) or _back(second, state):
            moved |= turned
            continue
        clash = _clash(first, second, state) or not (growing or turned or _later(first, second))
        disputed |= clash
        moved |= turned or not clash
    return disputed, moved


def _later(first: Sequence[Telling], second: Sequence[Telling]) -> bool:
    """Whether all of the one is told a while before all of the other."""
    ends = max(one.member.at for one in first), max(one.member.at for one in second)
    starts = min(one.member.at for one in first), min(one.member.at for one in second)
    return starts[1] - ends[0] > _WHILE or starts[0] - ends[1] > _WHILE


def _back(some: Sequence[Telling], state: Upheld) -> bool:
    return all(one.member.record.id in state.corrected for one in some)


def _stressed(one: Telling) -> bool:
    """Whether a toll is told as such: at the beginning, or by somebody who is named for it. What
    stands deep in a text may count some of the dead only."""
    return one.what not in PEOPLE or one.lead or bool(one.who)


def _clash(one: Sequence[Telling], other: Sequence[Telling], state: Upheld) -> bool:
    """Whether two houses held to two values at the same time.

    At almost the same hour, or the earlier said again behind the later, or fewer after more.
    """
    for x in one:
        for y in other:
            if state.houses[x.member.record.id] == state.houses[y.member.record.id]:
                if x.member is y.member and x.who != y.who:
                    return True  # one dispatch that sets the one against the other
                continue
            if x.what in TRENDS or not (_stressed(x) and _stressed(y)):
                continue
            if abs(x.member.at - y.member.at) <= _SAME_TIME:
                return True
            late = x.member.at > y.member.at + _SAME_TIME
            if late and any(z.member.at < y.member.at for z in one):
                return True
            first = max(z.member.at for z in one) < min(z.member.at for z in other)
            if first and x.what == "killed" and y.figure.number < x.figure.number:
                return True
    return False
