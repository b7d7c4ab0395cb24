"""Each figure of a story as one tells it: of what, where, when, and in whose mouth."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import pairwise
from math import asin, cos, radians, sin, sqrt

from ultimora.reference import asides, exchanges, things
from ultimora.reference.doings import BODIES, doing
from ultimora.reference.gazetteer import folded
from ultimora.reference.quantities import PER, each, quantity
from ultimora.relate.sentences import Sentence, known, sentences, stem
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
_BESIDE = 44  # characters beside a sum in which stands of what it is
_PER = 3  # words behind a sum, of which one may be *per*
_DEAREST = 300  # dollars of a barrel
_SPANS = ("year", "month", "day", "hour")  # *a year* says nothing of what a sum is
_LOCAL = 40  # characters behind a figure in which its own place is named
_FIRST = 4  # words before which a place stands at the beginning of a sentence
_FLYING = frozenset(("drones", "missiles", "rockets"))
_MEASURES = frozenset("m km m2 km2 m3 ha kg t l mm cm km/h mph °C MW GW kWh MWh".split())
_PAST = 2 * 86400  # seconds before the story begins: what ended earlier is background
_BEHIND, _BEFORE = 34, 30  # characters beside a figure that say whether it is the whole


_TELLING = 5  # from here on a number of an unknown noun says that it is the same
_LENGTH = re.compile(r"P(T?)(\d+(?:\.\d+)?)([YMWDHS])(?:(\d+)M)?")
_LENGTHS = {"Y": "years", "M": "months", "W": "weeks", "D": "days", "TH": "hours", "TM": "minutes",
            "TS": "seconds"}  # fmt: skip
_WORD = re.compile(r"[^\W\d_]{2,}")
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
    event's. `local` is the place that stands beside the number itself (*11 in Rijeka*), which may
    be a part of that of the story; `scope` is where it is one. `of` are the names in whose clause
    it stands (whose share it is).
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
    local: Place | None = None
    scope: str = ""
    of: frozenset[str] = frozenset()
    instead: frozenset[float] = frozenset()


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
    every: list[Telling] = []
    for member, page in pages:
        found = [
            one for sentence in page for figure in (*sentence.figures, *_lengths(sentence))
            if (one := _telling(member, sentence, figure, begins)) is not None
        ]  # fmt: skip
        every += _named([_elsewhere(one, home) for one in _hedged(_followed(found))])
    yield from _scoped(every)


def _lengths(sentence: Sentence) -> Iterator[Figure]:
    """Lengths of time as figures: *nine seconds*, *four and a half years*."""
    for time in sentence.times:
        found = _LENGTH.fullmatch(time.value) if time.type == "duration" else None
        if found:
            number, unit = float(found[2]), _LENGTHS[found[1] + found[3]]
            if unit == "years" and found[4]:
                number += round(float(found[4]) / 12, 2)
            yield Figure(id=time.id, span=time.span, rule=time.rule, confidence=time.confidence,
                         number=number, unit=f"{unit} long")  # fmt: skip


def _followed(found: Sequence[Telling]) -> list[Telling]:
    """Figures with the earlier ones that the text names beside them."""
    before: dict[str, set[float]] = {}
    for one in found:
        if one.whole == ASIDE:
            before.setdefault(one.what, set()).add(one.figure.number)
    return [
        replace(one, instead=frozenset(before[one.what] - {one.figure.number}))
        if one.whole == WHOLE and one.what in before else one
        for one in found
    ]  # fmt: skip


def _hedged(found: Sequence[Telling]) -> Iterator[Telling]:
    """A headline drops *at least*: there it is what the text says of the same number."""
    vague = {
        (one.what.partition(" ")[0], one.figure.number): one.figure.approximator
        for one in found if one.figure.approximator and one.sentence
    }  # fmt: skip
    for one in found:
        word = vague.get((one.what.partition(" ")[0], one.figure.number))
        bare = one.sentence == 0 and not one.figure.approximator
        yield replace(one, figure=replace(one.figure, approximator=word)) if word and bare else one


def _elsewhere(one: Telling, home: Sequence[Place]) -> Telling:
    """People of a town that no beginning speaks of, far from all that they do, are others."""
    place = one.place
    if one.lead or not place or place.kind != "city" or not home:
        return one
    if any(kilometres(place, other) <= NEAR for other in home):
        return one
    if one.what.partition(" ")[0] not in PEOPLE:
        return replace(one, where="")  # *Moscow launched 96 drones*: a capital stands for a state
    return replace(one, scope=_key(place), where=place.name, whole=WHOLE)


def _scoped(every: Sequence[Telling]) -> Iterator[Telling]:
    """Where one text counts fewer at a place than it does in all, that place is a count of its own
    in all texts (*46 in the county, 11 of them in Rijeka*)."""
    most: dict[tuple[str, str], float] = {}
    for one in every:
        if one.whole != ASIDE and not one.when and not one.scope:
            key = one.member.record.id, one.what
            most[key] = max(one.figure.number, most.get(key, 0.0))
    parts = {
        (one.what, _key(one.local)) for one in every
        if one.local and one.figure.number < most.get((one.member.record.id, one.what), 0.0)
    }  # fmt: skip
    wholes = {  # a place of which somebody tells the greatest number is the story's own
        (one.what, _key(one.local)) for one in every
        if one.local and one.lead and one.whole == WHOLE
        and one.figure.number == most.get((one.member.record.id, one.what))
    }  # fmt: skip
    for one in every:
        if one.local is None or one.what.partition(" ")[0] in TRENDS or _is_sum(one.what):
            yield one
            continue
        place = one.what, _key(one.local)
        if place in parts and place not in wholes and not one.when:
            yield replace(one, scope=_key(one.local), where=one.local.name, whole=WHOLE)
        else:
            yield one


def _is_sum(what: str) -> bool:
    """Whether it is money or a share, which a place beside it says nothing of."""
    unit = what.partition(" ")[0]
    return unit in ("barrel", "%", "pp", "bp") or (len(unit) == 3 and unit.isupper())


def _key(place: Place) -> str:
    return str(place.id or place.name)


def _named(found: Sequence[Telling]) -> Iterator[Telling]:
    """People of a kind stand for all where a record counts no more (*three workers died*), and
    kinds that a sentence counts beside one another are added up (*two workers and a fireman*)."""
    general: dict[str, float] = {}
    for one in found:
        if one.whole == WHOLE and not one.scope:
            general[one.what] = max(one.figure.number, general.get(one.what, 0))
    kinds: dict[tuple[str, int], list[Telling]] = {}
    for one in found:
        role, _, kind = one.what.partition(" ")
        if kind and role in PEOPLE and one.scope and _human(kind):
            yield replace(one, what=role)  # they are all who are counted there
            continue
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
        what_befell = what.partition(" ")[0] in PEOPLE or sentence.order > 1
        if past and len(past) == len(ends) and not isinstance(time, Time) and what_befell:
            time = past[0]
            since, until = bounds(time)
    if isinstance(time, Time) and until is not None and until <= begins - _PAST:
        when = time.value
    claim = facts.get(figure.claim)
    who = claim.speaker.text if isinstance(claim, Claim) and claim.speaker else ""
    who = _by(sentence, figure, member.record.dispatch.copy.language) or who
    named = place if isinstance(place, Name) else None
    at = named.place if named and not subject else None
    whole = _whole(sentence, figure, what)
    where = subject or (named.name if named else "")
    return Telling(
        member, figure, sentence.order, what, firm, whole, sentence.order <= 1, at, where, since,
        until, who, when, sentence.marks, _local(sentence, figure), of=_names(sentence, figure),
    )  # fmt: skip


def _by(sentence: Sentence, figure: Figure, language: str | None) -> str:
    """Who is named right behind a figure for it (*60,000 according to the unions*)."""
    text = sentence.record.dispatch.copy.text
    found = asides.BY.match(text[figure.span.end : sentence.span.end])
    if not found:
        return ""
    words = found["who"].replace("’", "'").replace("'", " ").split()
    body = any(doing(word, language) in BODIES for word in words)
    return found["who"] if body or words[-1][:1].isupper() else ""


def _local(sentence: Sentence, figure: Figure) -> Place | None:
    """The place that is named right behind a figure, before the next; else the one with which its
    sentence begins, if it is the only figure of its kind there."""
    text, found = sentence.record.dispatch.copy.text, None
    ends = [f.span.start for f in sentence.figures if f.span.start >= figure.span.end]
    reach = min([figure.span.end + _LOCAL, sentence.span.end, *ends])
    for name in sentence.names:
        for mention in name.mentions:
            start = mention.span.start
            if not name.place or not sentence.span.start <= start < sentence.span.end:
                continue
            if figure.span.end <= start < reach and _there(text[figure.span.end : start]):
                return name.place
            begun = text[sentence.span.start : start]
            begins = len(begun.split()) < _FIRST and _there(begun)
            if begins and start < figure.span.start and sentence.order > 1:
                found = name.place
    alone = [f for f in sentence.figures if f.role == figure.role] == [figure]
    return found if alone else None


def _there(between: str) -> bool:
    """Whether the words between a number and a place say that it is of there."""
    return bool(asides.THERE.search(between)) and not (
        asides.NOT_THERE.search(between) or set(";:") & set(between)
    )


def _names(sentence: Sentence, figure: Figure) -> frozenset[str]:
    """Who stands nearest before a share, and right behind it: whose it may be."""
    text = sentence.record.dispatch.copy.text
    spans = sorted(
        (mention.span.start, known(name)) for name in sentence.names for mention in name.mentions
        if sentence.span.start <= mention.span.start < sentence.span.end
    )  # fmt: skip
    before = [(start, name) for start, name in spans if start < figure.span.start]
    if not before:
        return frozenset()
    start, name = before[-1]
    between = [f for f in sentence.figures if start < f.span.start < figure.span.start]
    apart = ";" in text[start : figure.span.start]
    return frozenset() if between or apart else frozenset({name})


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
        if not market and _quantity(sentence, figure, language) == "share price":
            return f"{role} share price", True, ""
        return (role, True, market) if market else (f"{role} %", False, name)
    if (unit.isupper() and len(unit) == 3) or unit in ("%", "pp", "bp"):
        if unit == "USD" and (oil := _oil(sentence, figure)):
            return "barrel", True, oil
        if unit.isupper() and (kind := _per(sentence, figure, language)) not in ("", *_SPANS):
            return f"{unit} per {kind}", True, ""
        kind = _quantity(sentence, figure, language)
        return (f"{unit} {kind}", True, "") if kind else (unit, False, "")
    if unit in _MEASURES or unit.endswith(" long"):
        return unit, False, ""
    if unit == "magnitude":
        return "magnitude", True, ""
    thing = things.thing(unit, language)
    if thing == "people" and not role and _employed(sentence, figure):
        thing = "employees"
    if thing in things.HOLLOW:
        thing = _behind(sentence, figure, language) or thing
    if role in PEOPLE:
        anybody = (
            not unit or thing in things.ANYBODY or things.befallen(unit, language) == role
            or (role in ("dismissed", "hired") and thing in ("jobs", "employees", "workers", ""))
        )  # fmt: skip
        return (role if anybody else f"{role} {thing or '?' + unit}"), True, ""
    if thing == "times" or figure.number < 1:
        return "", False, ""
    if not thing:  # known again only by the same number, and a noun that begins alike
        alone = unit and unit.isalpha() and figure.number >= _TELLING
        beside = alone and _follows(sentence, figure)
        return (f"~{stem(unit)}", False, "") if beside else ("", False, "")
    if role in THINGS:
        shot = thing in _FLYING  # whoever destroys what flies has intercepted it
        return f"{'intercepted' if shot else role} {thing}", True, ""
    return thing, thing not in _VAGUE and not role, ""


def _follows(sentence: Sentence, figure: Figure) -> bool:
    """Whether its noun stands right behind a number: of *214 aboard runs* nobody knows what."""
    text, span = sentence.record.dispatch.copy.text, figure.span
    words = folded(text[span.start : sentence.span.end]).split()
    count = len(folded(span.of(text)).split())
    unit = folded(figure.unit)
    at = words.index(unit) if unit in words[: count + 1] else -1
    return at == 1 or (at > 1 and any(map(str.isdigit, words[at - 1])))


def _oil(sentence: Sentence, figure: Figure) -> str:
    if figure.number > _DEAREST:
        return ""
    text, span = sentence.record.dispatch.copy.text, figure.span
    return exchanges.barrel(
        text[sentence.span.start : span.start], text[span.end : sentence.span.end][:_BESIDE]
    )


def _employed(sentence: Sentence, figure: Figure) -> bool:
    text = sentence.record.dispatch.copy.text
    before = text[max(sentence.span.start, figure.span.start - _BESIDE) : figure.span.start]
    return bool(asides.EMPLOYED.search(before))


def _per(sentence: Sentence, figure: Figure, language: str | None) -> str:
    """For what each a sum is paid (*14.20 euros per share*)."""
    if language not in PER:
        return ""
    text = sentence.record.dispatch.copy.text[figure.span.end : sentence.span.end]
    words = text.replace("'", " ").replace("’", " ").split()[: _PER + 1]
    for first, second in pairwise(words):
        if first.casefold() in PER[language] and (kind := each(second.strip(".,;:)"), language)):
            return kind
    return ""


def _quantity(sentence: Sentence, figure: Figure, language: str | None) -> str:
    """Of what a sum or share is, by the nearest such word in its clause."""
    text, span = sentence.record.dispatch.copy.text, figure.span
    share = figure.unit == "%"
    barring = [f for f in sentence.figures if not (share and len(f.unit) == 3)]
    others = [f.span for f in barring if f.span.end <= span.start]
    start = max([sentence.span.start, span.start - _BESIDE, *(other.end for other in others)])
    ends = [f.span.start for f in barring if f.span.start >= span.end]
    stop = min([sentence.span.end, span.end + _BESIDE, *ends])
    best, nearest = "", _BESIDE + 1
    for low, high, before in ((start, span.start, True), (span.end, stop, False)):
        for word in _WORD.finditer(text, low, high):
            gap = span.start - word.end() if before else word.start() - span.end
            if gap < nearest and (kind := quantity(word[0], language, share)):
                between = text[word.end() : span.start] if before else text[span.end : word.start()]
                if not set(";:()") & set(between):
                    best, nearest = kind, gap
    return best


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
    if _is_sum(what):  # *a further 60 million* is all that is promised
        earlier = asides.EARLIER_BEFORE.search(before) or asides.PART_BEFORE.search(before)
        return ASIDE if earlier or asides.ANOTHER.search(sentence.text) else WHOLE
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
    if what.partition(" ")[0] in PEOPLE and asides.MORE.match(behind):
        return PART
    return PART if asides.PART_BEHIND.match(behind) else WHOLE


def counted(sentence: Sentence, figures: Iterable[Figure]) -> dict[str, tuple[Figure, ...]]:
    """The whole counts among some figures of a sentence: what befell people, or what is counted."""
    found: dict[str, tuple[Figure, ...]] = {}
    for figure in figures:
        what, _, _ = _what(sentence, figure, sentence.record.dispatch.copy.language)
        if what and _whole(sentence, figure, what) == WHOLE:
            role = what.partition(" ")[0]
            key = role if role in PEOPLE else what
            found[key] = (*found.get(key, ()), figure)
    return found


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
