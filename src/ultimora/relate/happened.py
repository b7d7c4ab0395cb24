"""Events and claims that several sources of a story tell, and where they differ in telling them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from ultimora.relate.agreeing import agreeing
from ultimora.relate.gathering import gathered
from ultimora.relate.independence import independent
from ultimora.relate.items import Item, items
from ultimora.relate.sentences import known
from ultimora.relate.tellings import NEAR, bounds, kilometres
from ultimora.relate.upheld import Upheld, firsts
from ultimora.relate.wording import best_told
from ultimora.relate.wording import told_text as text_of
from ultimora.values.facts import Claim, Event, Name, Place, Time
from ultimora.values.story import Account, Cited, Stand

_DAY = 86400
_TWO_DAYS = 2 * _DAY  # seconds: a time that long is no day
_SOON = 12 * 3600  # seconds between two leads that tell one event
_ENOUGH = 2  # reasons for which two tellings of a type are of one event
_SURELY = 3  # reasons that are asked where something speaks against it
_ALIKE = 3  # marks that two sentences share
_LED, _DEEP = 0.7, 0.45  # chance that two values contradict each other, in first sentences or not
_SURE = 0.6
_ASPECTS = ("place", "day", "participant", "speaker")
Told = tuple[str, Cited, bool, int]  # a value, where it stands, whether in a first sentence, when


@dataclass
class Happening:
    """One event as several tell it: what they say of where, when and who."""

    type: str
    items: list[Item] = field(default_factory=list)
    towns: list[tuple[Place, Item]] = field(default_factory=list)
    about: list[Place] = field(default_factory=list)  # towns that its first sentences name
    days: list[tuple[str, Item]] = field(default_factory=list)
    spans: list[tuple[float, float]] = field(default_factory=list)  # when it may have been
    actors: list[tuple[str, str, Item]] = field(default_factory=list)
    names: set[str] = field(default_factory=set)

    def add(self, some: Sequence[Item]) -> None:
        """Sentences that tell it as well."""
        self.items += some
        for item in some:
            for event in item.sentence.events:
                if event.type == self.type:
                    self._parts(event, item)
            since, until = item.bounds
            if since is not None and until is not None and until - since <= _TWO_DAYS:
                self.spans.append((since, until))
            self.names |= {known(n) for n in item.sentence.names if n.kind != "place"}
            led = [n.place for n in item.sentence.names if n.place] if item.lead else []
            self.about += [place for place in led if place.kind == "city"]

    def _parts(self, event: Event, item: Item) -> None:
        facts = item.member.record.facts
        for part in event.parts:
            fact = facts.get(part.fact)
            if part.role == "time" and isinstance(fact, Time):
                since, until = bounds(fact)
                if fact.since and since is not None and until is not None and until - since <= _DAY:
                    self.days.append((fact.since[:10], item))
            if not isinstance(fact, Name):
                continue
            if part.role == "place" and fact.place and fact.place.kind == "city":
                self.towns.append((fact.place, item))
            elif part.role in ("by", "target") and fact.kind == "person":
                self.actors.append((part.role, fact.name, item))


def accounts(state: Upheld, language: str | None = None) -> Iterator[Account]:
    """Each event or claim that at least two independent sources tell.

    The first stand is the thing itself, with all who tell it; those behind it are what is said of
    its place, day, participants or speaker, where that is said at all. Where two sources cannot
    both be right the account is ``disputed``, or ``unclear`` where it may be two events after all.
    """
    groups = gathered([item for member in firsts(state.members) for item in items(member)])
    claims = [group for group in groups if all(item.kind == "claim" for item in group)]
    told = [group for group in groups if not all(item.kind == "claim" for item in group)]
    for happening in happenings(told):
        if account := _event(happening, state, language):
            yield account
    for group in claims:
        if account := _claim(group, state, language):
            yield account


def happenings(groups: Iterable[Sequence[Item]]) -> list[Happening]:
    """The events that the gathered sentences tell, each type of event by itself."""
    made: list[Happening] = []
    for group in groups:
        types = Counter(kind for item in group for kind in item.types)
        if not types:
            continue
        one = Happening(types.most_common(1)[0][0])
        one.add(group)
        home = next((other for other in made if other.type == one.type and _one(one, other)), None)
        if home is None:
            made.append(one)
        else:
            home.add(group)
    return made


def _one(a: Happening, b: Happening) -> bool:
    """Whether two are one event: enough speaks for it, and no more than one thing against."""
    reasons, against = 0, 0
    ours, theirs = ([*one.about, *(place for place, _ in one.towns)] for one in (a, b))
    near = [_close(x, y) for x in ours for y in theirs]
    reasons += any(near)
    against += bool(near) and not any(near)
    meet = [s < v + _DAY / 4 and u < t + _DAY / 4 for s, t in a.spans for u, v in b.spans]
    reasons += any(meet)
    against += bool(meet) and not any(meet)
    leads = [(x, y) for x in a.items for y in b.items if x.lead and y.lead]
    reasons += any(abs(x.member.at - y.member.at) <= _SOON for x, y in leads)
    reasons += bool(a.names & b.names)
    reasons += any(len(_content(x, y)) >= _ALIKE for x in a.items for y in b.items)
    return reasons >= (_SURELY if against else _ENOUGH) and against <= 1


def _content(one: Item, other: Item) -> set[str]:
    return {mark for mark in one.marks & other.marks if mark.startswith(("doing", "word"))}


def _close(one: Place, other: Place) -> bool:
    return one.id == other.id or kilometres(one, other) <= NEAR


def _event(one: Happening, state: Upheld, language: str | None) -> Account | None:
    found = [item for item in one.items if item.id not in state.corrected] or one.items
    told: dict[str, list[Told]] = {
        "place": [(_town(one, place), i.cited, i.lead, i.member.at) for place, i in one.towns],
        "day": [(day, item.cited, item.lead, item.member.at) for day, item in one.days],
        "participant": [
            (name, item.cited, item.lead, item.member.at) for _, name, item in one.actors
        ],
    }
    return _account("event", one.type, found, told, state, language)


def _town(one: Happening, place: Place) -> str:
    """A town by the first of those that lie so near that they are one place."""
    return next(other.name for other, _ in one.towns if _close(other, place))


def _claim(group: Sequence[Item], state: Upheld, language: str | None) -> Account | None:
    found = [item for item in group if item.id not in state.corrected] or list(group)
    stances = Counter(item.stance for item in found)
    speakers: list[Told] = []
    for item in found:
        fact = item.fact
        person = isinstance(fact, Claim) and fact.speaker and fact.speaker.kind == "person"
        if person and item.direct:
            name = next((other for other, *_ in speakers if _same(other, item.who)), item.who)
            speakers.append((name, item.cited, True, item.member.at))
    return _account("claim", stances.most_common(1)[0][0], found, {"speaker": speakers}, state,
                    language)  # fmt: skip


def _same(one: str, other: str) -> bool:
    """Whether two names can be of one person: a part of the one is a part of the other."""
    return bool(set(one.casefold().split()) & set(other.casefold().split()))


def _account(
    kind: str, what: str, found: Sequence[Item], told: dict[str, list[Told]], state: Upheld,
    language: str | None,
) -> Account | None:  # fmt: skip
    best = best_told(found, state, language)
    agreed = agreeing(found, best)
    places = {item.id: item.cited for item in reversed(agreed)}  # a record once
    sources = tuple(sorted(places.values(), key=lambda cited: cited.at))
    count = independent(sources)
    if count < 2:
        return None
    words = text_of(best)
    who = (best.who,) if kind == "claim" and best.who else ()
    stands = [Stand(words, sources, count, who)]
    chance = 0.0
    for aspect in _ASPECTS:
        values = told.get(aspect, [])
        stands += _stands(aspect, values)
        if aspect != "participant":  # who else took part is no contradiction
            chance = max(chance, _differ(values, state))
    place = next((stand.value for stand in stands if stand.aspect == "place"), "")
    disputed = chance >= _SURE
    return Account(
        what, kind, tuple(stands), place, disputed, False, "", words,
        0 < chance < _SURE, chance or 1.0, min(cited.at for cited in sources),
    )  # fmt: skip


def _stands(aspect: str, told: Iterable[Told]) -> Iterator[Stand]:
    by_value: defaultdict[str, list[Cited]] = defaultdict(list)
    for value, cited, _, _ in told:
        by_value[value].append(cited)
    for value, places in sorted(by_value.items(), key=lambda item: min(c.at for c in item[1])):
        places.sort(key=lambda cited: -cited.at)
        sources = tuple({cited.record: cited for cited in places}.values())[::-1]
        yield Stand(value, sources, independent(sources), aspect=aspect)


def _differ(told: Sequence[Told], state: Upheld) -> float:
    """The chance that two houses contradict each other, by the latest word of each."""
    latest: dict[str, tuple[int, set[str], bool]] = {}
    for value, cited, lead, at in told:
        house = cited.voice or state.houses.get(cited.record, cited.agency)
        before = latest.get(house, (-1, set[str](), False))
        if at > before[0]:
            latest[house] = at, {value}, lead
        elif at == before[0]:
            latest[house] = at, before[1] | {value}, before[2] or lead
    chances = [
        _LED if a[2] and b[2] else _DEEP
        for a, b in combinations(latest.values(), 2) if a[1].isdisjoint(b[1])
    ]  # fmt: skip
    return max(chances, default=0.0)
