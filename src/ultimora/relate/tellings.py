"""Each figure of a story as one tells it: of what, where, when, and in whose mouth."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from math import asin, cos, radians, sin, sqrt

from ultimora.reference import asides, exchanges, things
from ultimora.relate.sentences import Sentence, sentences
from ultimora.values.facts import Claim, Event, Figure, Name, Place, Time
from ultimora.values.story import Member

# What befalls people: the words for whom say nothing more (*three people*, *three dead*).
PEOPLE = frozenset(
    ("killed", "injured", "missing", "arrested", "displaced", "evacuated", "rescued", "kidnapped",
     "infected", "dismissed", "hired")
)  # fmt: skip
THINGS = frozenset(("intercepted", "destroyed"))
TRENDS = frozenset(("up", "down"))
# Nouns that count too many things in one dispatch to be set against one another.
_VAGUE = frozenset(
    ("people", "men", "women", "young people", "times", "points", "units", "members", "countries",
     "victims", "bodies", "cases", "children", "sons and daughters")
)  # fmt: skip
NEAR = 50  # kilometres: two names for where the same thing befell people
_LEAD = 2  # sentences that say where a story is at home
_FLYING = frozenset(("drones", "missiles", "rockets"))
_MEASURES = frozenset("m km m2 km2 m3 ha kg t l mm cm km/h mph °C MW GW kWh MWh".split())
_PAST = 2 * 86400  # seconds before the story begins: what ended earlier is background
_BEHIND, _BEFORE = 34, 30  # characters beside a figure that say whether it is the whole


ASIDE, PART, WHOLE = range(3)


@dataclass(frozen=True, slots=True)
class Telling:
    """One figure in one record.

    `what` it counts (``killed``, ``passengers``, ``destroyed homes``); `firm` says that two values
    of it can be set against one another, otherwise only equal ones are known to be the same.
    `place` and `since`/`until` (seconds since 1970) say where and when as far as the text does;
    `who` speaks; `marks` are those of its sentence; `when` names a time long before the story;
    `lead` says that it stands in the headline or the first sentence. `whole` is WHOLE, or PART
    where it counts some of a greater number, or ASIDE where it is an earlier value or another
    event's.
    """

    member: Member
    figure: Figure
    sentence: int
    what: str
    firm: bool
    whole: int
    lead: bool = False
    place: Place | None = None
    where: str = ""
    since: float | None = None
    until: float | None = None
    who: str = ""
    when: str = ""
    marks: frozenset[str] = frozenset()


def tellings(members: Sequence[Member]) -> Iterator[Telling]:
    """Every figure that can be set against those of others, in order of time and text."""
    begins = min((member.at for member in members), default=0)
    pages = [(member, sentences(member.record)) for member in members]
    home = [
        name.place
        for _, page in pages for sentence in page if sentence.order <= _LEAD
        for name in sentence.names
        if name.place and name.place.kind == "city"
    ]  # fmt: skip
    for member, page in pages:
        found = [
            one for sentence in page for figure in sentence.figures
            if (one := _telling(member, sentence, figure, begins)) is not None
        ]  # fmt: skip
        yield from _named([_elsewhere(one, home) for one in found])


def _elsewhere(one: Telling, home: Sequence[Place]) -> Telling:
    """A figure of a town that no beginning speaks of, and far from all that they do, is aside."""
    place = one.place
    if one.lead or not place or place.kind != "city" or not home:
        return one
    return one if any(kilometres(place, other) <= NEAR for other in home) else replace(
        one, whole=ASIDE
    )  # fmt: skip


def _named(found: Sequence[Telling]) -> Iterator[Telling]:
    """People of a kind stand for all where a record counts no more (*three workers died*), and
    kinds that a sentence counts beside one another are added up (*two workers and a fireman*)."""
    general: dict[str, float] = {}
    for one in found:
        if one.whole == WHOLE:
            general[one.what] = max(one.figure.number, general.get(one.what, 0))
    kinds: dict[tuple[str, int], list[Telling]] = {}
    for one in found:
        role, _, kind = one.what.partition(" ")
        more = one.figure.number > general.get(role, 0)
        if kind and role in PEOPLE and more and one.whole and _human(kind):
            kinds.setdefault((role, one.sentence), []).append(one)
        else:
            yield one
    for (role, _), some in kinds.items():
        figure = some[0].figure
        whole = [one for one in some if one.whole == WHOLE]
        if len(whole) > 1 and len({one.what for one in whole}) == len(whole):
            figure = replace(figure, number=sum(one.figure.number for one in whole))
        yield replace(some[0], what=role, figure=figure)


def kilometres(one: Place, other: Place) -> float:
    """How far two towns lie from one another; nothing where that is not known."""
    if None in (one.latitude, one.longitude, other.latitude, other.longitude):
        return 0.0
    assert one.latitude is not None and one.longitude is not None
    assert other.latitude is not None and other.longitude is not None
    north, south = radians(one.latitude), radians(other.latitude)
    east = radians(other.longitude - one.longitude)
    half = sin((south - north) / 2) ** 2 + cos(north) * cos(south) * sin(east / 2) ** 2
    return 12742 * asin(min(1.0, sqrt(half)))


def _human(kind: str) -> bool:
    return kind in things.HUMAN or kind.startswith("?")


def _telling(
    member: Member, sentence: Sentence, figure: Figure, begins: int
) -> Telling | None:  # fmt: skip
    facts = member.record.facts
    what, firm, subject = _what(sentence, figure, member.record.dispatch.copy.language)
    if not what:
        return None
    place = facts.get(figure.place)
    event = next(
        (e for e in facts.events if any(p.fact == figure.id for p in e.parts if p.role == "toll")),
        None,
    )
    if not isinstance(place, Name) and event:
        place = _part(facts.get, event, "place")
    time = facts.get(figure.time)
    if not isinstance(time, Time) and event:
        time = _part(facts.get, event, "time")
    if isinstance(time, Time) and not dates(sentence, time):
        time = None
    since, until = bounds(time)
    when = ""
    if until is None or until > begins - _PAST:
        # A sentence that speaks of the past alone tells the figure of the past.
        ends = [
            (bounds(one)[1], one) for one in sentence.times
            if bounds(one)[1] is not None and dates(sentence, one)
        ]  # fmt: skip
        past = [one for end, one in ends if end is not None and end <= begins - _PAST]
        if past and len(past) == len(ends) and not isinstance(time, Time):
            time = past[0]
            since, until = bounds(time)
    if isinstance(time, Time) and until is not None and until <= begins - _PAST:
        when = time.value
    claim = facts.get(figure.claim)
    who = claim.speaker.text if isinstance(claim, Claim) and claim.speaker else ""
    named = place if isinstance(place, Name) else None
    at = named.place if named and not subject else None
    whole = _whole(sentence, figure, what)
    where = subject or (named.name if named else "")
    return Telling(
        member, figure, sentence.order, what, firm, whole, sentence.order <= 1, at, where, since,
        until, who, when, sentence.marks,
    )  # fmt: skip


def dates(sentence: Sentence, time: Time) -> bool:
    """Whether it says when something happened: not since or until when, nor in brackets."""
    text = sentence.record.dispatch.copy.text
    before = text[sentence.span.start : time.span.start]
    if asides.SINCE.search(before[-16:]):
        return False
    return before.count("(") <= before.count(")")


def _part(get: object, event: Event, role: str) -> Name | Time | None:
    for part in event.parts:
        if part.role == role and callable(get):
            found = get(part.fact)
            if isinstance(found, Name | Time):
                return found
    return None


def _what(sentence: Sentence, figure: Figure, language: str | None) -> tuple[str, bool, str]:
    """What a figure counts, whether its values can be set against each other, and of which market
    it is; empty where nothing can be said."""
    unit, role = figure.unit, figure.role
    if role == "age" or unit == "years":
        return "", False, ""
    if role in TRENDS and unit == "%":
        market, name = _market(sentence, figure)
        return (role, True, market) if market else (f"{role} %", False, name)
    if (unit.isupper() and len(unit) == 3) or unit in ("%", "pp", "bp"):
        market, _ = _market(sentence, figure)
        if unit == "USD" and market in exchanges.BARRELS:
            return "barrel", True, market
        return unit, False, ""
    if unit in _MEASURES:
        return unit, False, ""
    if unit == "magnitude":
        return "magnitude", True, ""
    thing = things.thing(unit, language)
    if thing in things.HOLLOW:
        thing = _behind(sentence, figure, language) or thing
    if role in PEOPLE:
        anybody = (
            not unit or thing in things.ANYBODY or things.befallen(unit, language) == role
            or (role in ("dismissed", "hired") and thing in ("jobs", "employees", "workers", ""))
        )  # fmt: skip
        return (role if anybody else f"{role} {thing or '?' + unit}"), True, ""
    if not thing or thing == "times" or figure.number < 1:
        return "", False, ""
    if role in THINGS:
        shot = thing in _FLYING  # whoever destroys what flies has intercepted it
        return f"{'intercepted' if shot else role} {thing}", True, ""
    return thing, thing not in _VAGUE and not role, ""


def _market(sentence: Sentence, figure: Figure) -> tuple[str, str]:
    """The index, exchange or price that a change is of, by the nearest name before it, and that
    name."""
    start, best, nearest = sentence.span.start, -1, ""
    for name in sentence.names:
        for mention in name.mentions:
            if start <= mention.span.start < figure.span.start and mention.span.start > best:
                best, nearest = mention.span.start, name.name
    return exchanges.index(nearest) or exchanges.town(nearest), nearest


def _behind(sentence: Sentence, figure: Figure, language: str | None) -> str:
    """What *members* are members of: a noun within four words."""
    text = sentence.record.dispatch.copy.text[figure.span.end : sentence.span.end]
    for word in text.replace("'", " ").replace("’", " ").split()[:4]:
        found = things.thing(word.strip(",.;:()"), language)
        if found and found not in things.HOLLOW:
            return found
    return ""


def _whole(sentence: Sentence, figure: Figure, what: str) -> int:
    """Whether it is a part of another count, an earlier one, of another event, or none of these."""
    text = sentence.record.dispatch.copy.text
    start = sentence.span.start
    before = text[max(start, figure.span.start - _BEFORE) : figure.span.start].rstrip()
    behind = text[figure.span.end : min(sentence.span.end, figure.span.end + _BEHIND)]
    if asides.PART_BEFORE.search(before) or asides.AMONG.search(text, start, figure.span.start):
        return ASIDE
    others = [one for one in sentence.figures if one.span.end <= figure.span.start]
    if what.partition(" ")[0] in PEOPLE and others and asides.ALL_BEFORE.search(before):
        gap = text[others[-1].span.end : figure.span.start]
        if len(gap.split()) <= 2:
            return ASIDE
    if asides.EARLIER_BEFORE.search(before) or asides.ANOTHER.search(sentence.text):
        return ASIDE
    if what.startswith("injured"):
        near = behind.partition(",")[0].partition(" e ")[0][:18]
        if asides.GRAVE.search(figure.span.of(text)) or asides.GRAVE.search(near):
            return PART
    return PART if asides.PART_BEHIND.match(behind) else WHOLE


def bounds(time: object) -> tuple[float | None, float | None]:
    """From when to when a time reaches, in seconds since 1970, as if all clocks were alike."""
    if not isinstance(time, Time) or time.type not in ("date", "time"):
        return None, None
    return seconds(time.since), seconds(time.until)


def seconds(iso: str | None) -> float | None:
    """A day or minute in seconds since 1970; None where there is none."""
    try:
        return datetime.fromisoformat(iso).replace(tzinfo=UTC).timestamp() if iso else None
    except ValueError:
        return None
