"""What one source of a story alone has, and what it leaves out of what most others tell."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ultimora.reference import things
from ultimora.reference.doings import doing
from ultimora.reference.gazetteer import folded
from ultimora.relate.agreement import agreement, around
from ultimora.relate.amounts import alike
from ultimora.relate.independence import cited
from ultimora.relate.sentences import marks, sentences
from ultimora.relate.spelling import alike as alike_name
from ultimora.relate.tellings import PEOPLE, WHOLE, Telling, tellings
from ultimora.relate.timeline import timeline
from ultimora.relate.upheld import firsts, upheld
from ultimora.values.facts import Claim, Event
from ultimora.values.story import Account, Cited, Difference, Line, Member, Story

_TIME = 30 * 60  # seconds in which a source could have taken up what others told
_AS_LONG = 1.5  # how many times as long the same words are in another language at most
_WORD = re.compile(r"[^\W\d_]{3,}|\d[\d.,\u202f ]*")
_FEWEST = 5  # words that say by themselves what is counted
_SEVERAL = 2  # a single one is hardly told as a number
_SHARED = 3  # marks by which a sentence may tell what another does
_ENOUGH = 60  # words from which a source has told enough to have left something out
_MOST = 0.5  # of the sources, beyond which what they tell is expected of the others
_LEAST = 3  # sources without which nobody is in a minority
_TOLL = ("killed", "missing", "injured", "arrested", "evacuated", "rescued", "displaced")


def differences(
    story: Story, language: str | None = None, lines: Sequence[Line] | None = None,
    accounts: Sequence[Account] | None = None,
) -> tuple[Difference, ...]:  # fmt: skip
    """Where each source stands alone, the weightiest first.

    ``only``: a figure, event or claim that no other independent source tells. ``silent``: what more
    than half of the sources tell and this one does not, though it had the time to: it is only said
    where it counts nothing of the kind at all, so that rather too little is said.

    `lines` and `accounts` are the story's timeline and agreement, where they are known already.
    """
    state = upheld(story)
    members = [m for m in firsts(state.members) if m.quotes is None]
    houses: defaultdict[str, list[Member]] = defaultdict(list)
    for member in members:
        houses[state.houses[member.record.id]].append(member)
    if len(houses) < 2:
        return ()
    told = list(tellings(members))
    accounts = agreement(story, language) if accounts is None else accounts
    lines = timeline(story, language) if lines is None else lines
    found = [
        *_lines(lines, story, houses),
        *_figures(told, accounts, state.houses, story),
        *_silent(told, accounts, houses),
    ]  # fmt: skip
    return tuple(sorted(found, key=lambda one: -one.weight))


def _lines(
    lines: Sequence[Line], story: Story, houses: dict[str, list[Member]]
) -> Iterator[Difference]:
    """Events of a type that no other source tells of, and words of whom nobody else quotes so."""
    records = {member.record.id: member.record for member in story.members}
    owner = {m.record.id: house for house, members in houses.items() for m in members}
    types = {house: {e.type for m in ms for e in m.record.facts.events}
             for house, ms in houses.items()}  # fmt: skip
    pages = {house: [s.marks for m in ms for s in sentences(m.record)]
             for house, ms in houses.items()}  # fmt: skip
    quoted = [line for line in lines if line.kind == "claim"]
    for line in lines:
        first = line.sources[0]
        house = owner.get(first.record)
        if line.independent > 1 or first.voice or house is None:
            continue
        fact = records[first.record].facts.get(first.fact)
        if isinstance(fact, Event):
            record = records[first.record]
            told = marks(record, (fact.sentence,))
            alone = fact.sentence.start >= record.dispatch.paragraphs[0].end and not any(
                fact.type in types[other] or any(_shares(told, one) for one in pages[other])
                for other in houses if other != house
            )  # the first sentence is the story itself
        else:
            quote = isinstance(fact, Claim) and fact.direct
            alone = quote and not any(_maybe(line, one, owner, house) for one in quoted)
        if alone:
            yield Difference(
                "only", first.agency, line.kind, line.text, line.sources, line.who, line.language,
                line.new, line.weight,
            )  # fmt: skip


def _shares(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two sentences may tell the same thing."""
    return sum(mark.startswith(("doing", "word", "name")) for mark in one & other) >= _SHARED


def _maybe(line: Line, other: Line, owner: dict[str, str], house: str) -> bool:
    """Whether another source may give the same words of the same speaker in another language."""
    if line.language == other.language or _surname(line.who) != _surname(other.who):
        return False
    less, more = sorted((len(line.text), len(other.text)))
    elsewhere = any(owner.get(place.record) != house for place in other.sources)
    return elsewhere and more <= _AS_LONG * less


def _surname(who: str) -> str:
    return alike_name(folded(who.split()[-1])) if who.split() else ""


def _figures(
    told: Sequence[Telling], accounts: Sequence[Account], houses: dict[str, str], story: Story
) -> Iterator[Difference]:
    """Figures that no other source has, under whichever name."""
    shared = {
        (place.record, place.fact) for account in accounts for stand in account.stands
        for place in stand.sources if account.independent > 1 or len(account.stands) > 1
    }  # fmt: skip
    numbers = {
        (account.what.partition(" ")[0], stand.number)
        for account in accounts for stand in account.stands
    }  # fmt: skip
    seen: set[tuple[str, int]] = set()
    for one in told:
        record = one.member.record
        house, figure = houses[record.id], one.figure
        key = record.id, one.sentence  # one figure of a sentence brings the others
        told_of = one.what.partition(" ")[0], figure.number
        role, _, of = one.what.partition(" ")
        named = role in PEOPLE or things.known(one.what) or (len(role) == 3 and of)
        aside = one.whole != WHOLE or bool(one.when) or not named
        again = key in seen or told_of in numbers or (record.id, figure.id) in shared
        if aside or again or figure.number < _SEVERAL:
            continue
        seen.add(key)
        others = (o for o in told if houses[o.member.record.id] != house)
        if any(alike(o.figure, figure) for o in others):
            continue
        place, said = cited(one.member, figure), around(one)
        claim = record.facts.get(figure.claim)
        quoted = isinstance(claim, Claim) and claim.direct
        if place.voice or quoted or len(said.split()) < _FEWEST:
            continue
        new = story.seen is not None and place.at > story.seen
        weight = 1.0 + one.lead + 2.0 * (one.what.partition(" ")[0] in _TOLL)
        yield Difference(
            "only", one.member.agency, "figure", said, (place,), "",
            record.dispatch.copy.language, new, weight,
        )  # fmt: skip


def _silent(
    told: Sequence[Telling], accounts: Sequence[Account], houses: dict[str, list[Member]]
) -> Iterator[Difference]:
    """Counts of people and things, and words of a person, that a source has nothing of."""
    of = {m.record.id: house for house, members in houses.items() for m in members}
    words = {house: _words(members) for house, members in houses.items()}
    for account in accounts:
        places = [place for stand in account.stands for place in stand.sources]
        tellers = {of[place.record] for place in places if place.record in of}
        asked = _asked(account)
        if not asked or account.when or len(tellers) < max(_LEAST, _MOST * len(houses) + 0.5):
            continue
        numbers = {f"{stand.number:.0f}" for stand in account.stands if stand.number}
        for house, members in houses.items():
            late = max(m.at for m in members) >= account.first + _TIME
            late &= any(m.record.dispatch.agency for m in members)
            silent = house not in tellers and not (asked | numbers) & words[house]
            if late and silent and _length(members) >= _ENOUGH:
                yield _left_out(house, account, places)


def _asked(account: Account) -> set[str]:
    """The words by one of which a text would speak of it; empty where that cannot be known."""
    if account.kind == "claim":
        name = account.stands[0].who
        return {_surname(name[0])} if name and " " in name[0] else set()
    role, _, thing = account.what.partition(" ")
    if account.kind == "event" or (role not in PEOPLE and not things.known(account.what)):
        return set()
    return {role, "dead" if role == "killed" else role, thing or role}


def _words(members: Sequence[Member]) -> set[str]:
    """What a source speaks of: things, acts and what befell whom, numbers and names."""
    found: set[str] = set()
    for member in members:
        dispatch = member.record.dispatch
        language = dispatch.copy.language
        for word in _WORD.findall(dispatch.copy.text):
            key = folded(word)
            found |= {
                things.thing(word, language), things.befallen(word, language),
                doing(key, language), alike_name(key), re.sub(r"\D", "", word),
            }  # fmt: skip
        found |= {figure.role for figure in member.record.facts.figures}
    return found - {""}


def _left_out(house: str, account: Account, places: Sequence[Cited]) -> Difference:
    latest = max(account.stands, key=lambda stand: max(place.at for place in stand.sources))
    said = account.words or f"{account.what}: {latest.value}"
    who = account.stands[0].who[0] if account.kind == "claim" else ""
    made = Difference("silent", house, account.kind, said, tuple(dict.fromkeys(places)), who)
    return replace(made, weight=2.0 + account.independent)


def _length(members: Sequence[Member]) -> int:
    return sum(len(one.text.split()) for m in members for one in sentences(m.record))
