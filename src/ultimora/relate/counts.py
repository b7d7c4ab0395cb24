"""Which figures of a story are of one and the same count: of the same people, things, sums."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain, combinations

from ultimora.reference.gazetteer import folded
from ultimora.reference.things import FLUID, HUMAN
from ultimora.relate.amounts import alike, exact
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
from ultimora.relate.upheld import Upheld, firsts
from ultimora.values.facts import Place

_DAYS = 36 * 3600  # seconds between two times of which one thing is not told
_TELLING = 5  # from here on a number by itself says that it is of the same people
_SURELY = 10  # and of things that count too much, sums not meant
_COMPARED, _COMING = 1.35, 2.0  # a count that differs by more is of something else, or of firemen
_MANY = 100  # a number beyond hardly stands twice by chance
_ALIKE = 4  # marks that are asked of others
_SHARED = 2  # marks that two sentences share which speak of the same
Sides = frozenset[tuple[str, frozenset[float]]]


def counts(state: Upheld) -> Iterator[list[Telling]]:
    """The figures that several tell of one thing, those of one thing together.

    The dead of another event, of another place or of a time long before are another thing. Where
    two values cannot be known to be of the same thing only equal ones are together.
    """
    told = _adopted(list(tellings(firsts(state.members))))
    sides = _sides(told)
    by_what: defaultdict[tuple[str, str, str], list[Telling]] = defaultdict(list)
    for one in told:
        market = folded(one.where) if one.what in (*TRENDS, "barrel") else ""
        by_what[one.what, market, one.scope].append(one)
    found = [
        some for period in chain.from_iterable(map(_periods, by_what.values()))
        for group in _groups(period, sides) for some in _sets(group, sides) if some
    ]  # fmt: skip
    several = [some for some in found if len({one.member.record.id for one in some}) > 1]
    taken = {id(one) for some in several for one in some}
    held = {(_befell(one), one.member.record.id) for some in several for one in some}
    rest = [
        one for one in told if one.whole != ASIDE and not one.when and id(one) not in taken
        and (_befell(one) or one, one.member.record.id) not in held  # it holds to another
    ]  # fmt: skip
    _joined(several, rest)
    yield from several


def _befell(one: Telling) -> str:
    role = one.what.partition(" ")[0]
    return role if role in PEOPLE else ""


def _joined(groups: list[list[Telling]], rest: Sequence[Telling]) -> None:
    """Puts together what is called by several names: equal numbers in sentences that are alike."""
    by_number: defaultdict[tuple[str, float, str], list[list[Telling]]] = defaultdict(list)
    for group in groups:
        for one in group:
            by_number[_class(one), one.figure.number, one.scope].append(group)
    for one in rest:
        records = one.member.record.id
        same = by_number[_class(one), one.figure.number, one.scope]
        home = next(
            (
                group for group in same
                if records not in {other.member.record.id for other in group}
                and any(_alike(one, other) for other in group)
            ),
            None,
        )  # fmt: skip
        if home is None:
            same.append(group := [one])
            groups.append(group)
        else:
            home.append(one)


def _class(one: Telling) -> str:
    """What can be the same under another name: sums in one currency, lengths, things counted."""
    if one.what.endswith(" long"):
        return one.what
    return _bare(one.what) if _bare(one.what) not in ("", "people") else "count"


def _alike(one: Telling, other: Telling) -> bool:
    """Whether sentences with an equal number have so much else in common that it is the same."""
    roles = {o.figure.role for o in (one, other)} - {""}
    if len(roles) > 1 or one.member.agency == other.member.agency:
        return False
    telling = one.figure.number >= _MANY and one.figure.number % _MANY
    return len(shared(one, other)) >= (_SHARED if telling else _ALIKE)


def growing(what: str) -> bool:
    """Whether it is news when the number is another than before: tolls, prices, votes counted."""
    kind = what.partition(" ")[0]
    return kind in PEOPLE or kind in TRENDS or kind in ("barrel", "%")


def _adopted(told: Sequence[Telling]) -> list[Telling]:
    """Figures of *persons*, *men* or a bare sum whose number others tell of hikers or of a damage
    are these; so is a sum that most call otherwise."""
    kinds: defaultdict[tuple[str, float], Counter[str]] = defaultdict(Counter)
    for one in told:
        kind = _bare(one.what)
        if kind and one.what != kind and one.firm and not one.scope:
            kinds[kind, one.figure.number][one.what] += 1
    apart = _counted_apart(told)
    made = []
    for one in told:
        kind = _bare(one.what)
        if (one.what, kind, one.figure.number) in apart:  # *214 passengers and crew*
            made.append(replace(one, what=kind, firm=False))
            continue
        like = kinds.get((kind, one.figure.number)) if kind else None
        like = Counter({
            what: count for what, count in (like or {}).items()
            if (what, kind, one.figure.number) not in apart
        })  # fmt: skip
        if like and one.what in (kind, "men") and one.figure.number >= _TELLING:
            made.append(replace(one, what=like.most_common(1)[0][0], firm=True))
        else:
            made.append(one)
    return made


def _counted_apart(told: Sequence[Telling]) -> set[tuple[str, str, float]]:
    """What is some of how many, where a record counts both: of 214 people, passengers are 189."""
    by_record: defaultdict[str, list[Telling]] = defaultdict(list)
    for one in told:
        if one.whole == WHOLE and _bare(one.what) == "people":
            by_record[one.member.record.id].append(one)
    return {
        (some.what, "people", every.figure.number)
        for listed in by_record.values() for every in listed for some in listed
        if every.what == "people" and some.what in HUMAN and every.sentence == some.sentence
        and some.figure.number < every.figure.number
    }  # fmt: skip


def _bare(what: str) -> str:
    """What a count is called where nobody says of what it is."""
    if what in ("people", "men") or what in HUMAN or what == "employees":
        return "people"
    unit = what.partition(" ")[0]
    return unit if len(unit) == 3 and unit.isupper() else "%" if unit == "%" else ""


def _sides(told: Sequence[Telling]) -> Sides:
    """Pairs of numbers that one text gives in the mouths of two (*60,000 according to the unions,
    18,000 to the police*)."""
    by_record: defaultdict[tuple[str, str], list[Telling]] = defaultdict(list)
    for one in told:
        if one.whole == WHOLE and one.who and one.figure.number >= _TELLING:
            by_record[one.member.record.id, one.what].append(one)
    return frozenset(
        (a.what, frozenset((a.figure.number, b.figure.number)))
        for some in by_record.values() for a, b in combinations(some, 2)
        if folded(a.who) != folded(b.who) and a.sentence == b.sentence
        and a.scope == b.scope and not alike(a.figure, b.figure)
    )  # fmt: skip


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


def _groups(told: Sequence[Telling], sides: Sides) -> list[list[Telling]]:
    """The figures parted by where and when they are of; those that do not say go with most."""
    if not told or not all(one.firm for one in told):
        return [list(told)] if told else []  # equal numbers are known to be the same by themselves
    groups: list[list[Telling]] = []
    loose: list[Telling] = []
    befell = told[0].what.partition(" ")[0] in (*PEOPLE, *TRENDS, "barrel")
    for one in told:
        if befell and not _placed(one) and one.since is None:
            loose.append(one)
            continue
        home = next((g for g in groups if _fits(one, g, befell, sides)), None)
        if home is None:
            groups.append(home := [])
        home.append(one)
    if not groups:
        return [loose]
    largest = max(groups, key=lambda group: len({one.member.original for one in group}))
    largest += loose
    largest.sort(key=lambda one: (one.member.at, one.figure.span.start))
    return groups


def _placed(one: Telling) -> bool:
    return one.place is not None and one.place.kind == "city"


def _fits(one: Telling, group: Sequence[Telling], befell: bool, sides: Sides) -> bool:
    """Whether a figure can be of the same place and time as those of a group, and is of a size with
    one of them."""
    if not all(_together(one, other) for other in group):
        return False
    return befell or any(_near(one, other, sides) for other in group)


def _together(one: Telling, other: Telling) -> bool:
    led = one.lead and other.lead
    same = one.figure.number == other.figure.number >= _SURELY
    if not led and not same and one.place and other.place and _apart(one.place, other.place):
        return False
    if None in (one.since, one.until, other.since, other.until):
        return True
    assert one.since is not None and one.until is not None
    assert other.since is not None and other.until is not None
    return one.since < other.until + _DAYS and other.since < one.until + _DAYS


def _near(one: Telling, other: Telling, sides: Sides) -> bool:
    """Whether two counts can be of the same drones or firemen: they say the same, or not much else
    and their sentences have more in common than what is counted."""
    a, b = one.figure.number, other.figure.number
    if alike(one.figure, other.figure) or (one.what, frozenset((a, b))) in sides:
        return True
    versions = (one.member.follows, other.member.follows)
    if one.what in FLUID or one.member.record.id in versions or other.member.record.id in versions:
        return _of_size(a, b, _COMING)
    return _of_size(a, b, _COMPARED) and (" per " in one.what or bool(shared(one, other)))


def _of_size(a: float, b: float, most: float) -> bool:
    """Whether the greater of two numbers is at most so many times the other."""
    less, more = sorted((a, b))
    return less > 0 and more <= most * less


def shared(one: Telling, other: Telling) -> set[str]:
    """What the sentences of two figures have in common besides numbers and what is counted."""
    noun = one.what.rpartition(" ")[2]
    return {
        mark for mark in one.marks & other.marks
        if not mark.startswith(("number", "figure", "time")) and not mark.endswith(noun)
    }  # fmt: skip


def _apart(one: Place, other: Place) -> bool:
    if one.id == other.id and one.name == other.name:
        return False
    if one.country and other.country and one.country != other.country:
        return True
    if one.kind != "city" or other.kind != "city":
        return False
    return kilometres(one, other) > NEAR


def _sets(group: Sequence[Telling], sides: Sides) -> Iterator[list[Telling]]:
    """What each record holds to in a group; besides, what they tell alike and do not hold to."""
    told = [one for one in group if one.whole != ASIDE]
    if not told:
        return
    if not all(one.firm for one in told):
        yield from _bridged([some for some in _equal(told) if _known(some)])
        return
    held = list(_statements(told, sides))
    yield held
    if not growing(told[0].what):
        said = {one.figure.number for one in held}
        rest = [one for one in told if one.figure.number not in said]
        yield from _equal(rest)


def _statements(told: Iterable[Telling], sides: Sides) -> Iterator[Telling]:
    """What each record holds to: one value, or one of each who speaks where they differ.

    Of the people whom something befell the most: parts and earlier tolls are fewer. Of other things
    what others tell as well.
    """
    by_record: defaultdict[str, list[Telling]] = defaultdict(list)
    for one in told:
        by_record[one.member.record.id].append(one)
    tellers = Counter(
        number for some in by_record.values() for number in {one.figure.number for one in some}
    )  # fmt: skip
    for listed in by_record.values():
        some = [one for one in listed if one.whole == WHOLE] or listed
        what = some[0].what
        pair = next((pair for of, pair in sides if of == what
                     and pair <= {one.figure.number for one in some}), None)  # fmt: skip
        if pair:
            yield from {o.figure.number: o for o in some if o.figure.number in pair}.values()
        elif what.partition(" ")[0] in PEOPLE:
            yield _most(some)
        else:
            yield max(some, key=lambda o: (tellers[o.figure.number], o.lead, -o.figure.span.start))


def _most(some: Sequence[Telling]) -> Telling:
    """What headline and first sentence both say; else the greatest, exact before vague."""
    led = Counter(one.figure.number for one in some if one.lead)
    return max(
        some,
        key=lambda o: (
            led[o.figure.number] > 1, o.figure.number, exact(o.figure), bool(o.who),
        ),
    )  # fmt: skip


def _equal(said: Sequence[Telling]) -> list[list[Telling]]:
    """Those that tell the same number, number by number, once a record."""
    by_number: defaultdict[float, dict[str, Telling]] = defaultdict(dict)
    for one in said:
        by_number[one.figure.number].setdefault(one.member.record.id, one)
    return [list(some.values()) for some in by_number.values()]


def _known(some: Sequence[Telling]) -> bool:
    """Whether an equal number of what is counted too often says that it is of the same thing."""
    number, brief = some[0].figure.number, some[0].what.endswith(" long")
    if len(some) < 2 or (not brief and (number >= _SURELY or number % 1)):
        return True
    least = _SHARED + brief  # everything lasts two years or ten minutes
    return any(len(shared(a, b)) >= least for a, b in combinations(some, 2))


def _bridged(groups: list[list[Telling]]) -> list[list[Telling]]:
    """Shares of one holder that two sets of records give as two numbers are one count."""
    made: list[list[Telling]] = []
    for group in groups:
        home = next((one for one in made if _one_holder(one, group)), None)
        if home is None:
            made.append(group)
        else:
            home += group
    return made


def _one_holder(one: Sequence[Telling], other: Sequence[Telling]) -> bool:
    if one[0].what != "%":
        return False
    records = ({o.member.record.id for o in some} for some in (one, other))
    ours, theirs = (frozenset[str]().union(*(o.of for o in some)) for some in (one, other))
    near = _of_size(one[0].figure.number, other[0].figure.number, _COMPARED)
    return near and bool(ours & theirs) and next(records).isdisjoint(next(records))
