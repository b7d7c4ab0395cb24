"""The facts that go out in others' formats: those that are sure enough, and how they are named.

Whoever takes an export cannot ask us back, so what is doubtful stays at home: our own record and
`ultimora facts` have all facts. What goes out is marked as found by a machine wherever the standard
has a place for that, so that nobody takes it for the agency's word (``unpack`` does not either).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ultimora.values import Record, Span
from ultimora.values.facts import NO_FACTS, Claim, Event, Facts, Name, Place, Time, Topic

# The least confidence of a fact that goes out: three to one. Of the names, claims, events and
# topics found in the unseen gold (docs/facts.md; 87 dispatches, 2026-11-26) 91 of a hundred are
# right from here on, and 63 of those below.
SURE = 0.75
# Who found them: no agency, no editor, but this program.
FINDER = "urn:ultimora:facts"
MEDIA_TOPICS = "http://cv.iptc.org/newscodes/mediatopic/"
# A day, month or year, or a time on the clock, as a value of TIMEX3 begins with it.
_DATE = re.compile(r"(\d{4}(?:-\d\d(?:-\d\d)?)?)(?:T\d\d:\d\d|T[A-Z]{2})?", re.ASCII)


def sure(record: Record) -> Facts:
    """The record's names, claims, events and topics that go out; none where the body is hidden.

    A topic that the agency gave itself is no finding of ours; an event that somebody claims goes
    out only with the claim.
    """
    dispatch, facts = record.dispatch, record.facts
    if dispatch.hidden:
        return NO_FACTS
    claims = tuple(claim for claim in facts.claims if _believed(claim))
    known = {claim.id for claim in claims}
    return Facts(
        names=tuple(name for name in facts.names if name.confidence >= SURE),
        times=tuple(time for time in facts.times if time.confidence >= SURE),
        claims=claims,
        events=tuple(
            event for event in facts.events
            if event.confidence >= SURE and (event.claim is None or event.claim in known)
        ),
        topics=tuple(
            topic for topic in facts.topics
            if topic.confidence >= SURE and topic.code not in dispatch.topics
        ),
    )  # fmt: skip


def _believed(claim: Claim) -> bool:
    """Whether it is sure, and its source stands by the words: what is denied is not said."""
    return claim.confidence >= SURE and not claim.negated and claim.stance != "denies"


@dataclass(frozen=True, slots=True)
class Weight:
    """How much a dispatch is about a name: whether its headline names it, and from 1 to 100 how
    often it is spoken of beside the name that is spoken of most; 100 in the headline."""

    headlined: bool
    relevance: int


def weights(record: Record, names: tuple[Name, ...]) -> dict[str, Weight]:
    """The weight of each name by its id."""
    most = max((len(name.mentions) for name in names), default=1)
    paragraphs = record.dispatch.paragraphs
    body = Span(paragraphs[0].start, paragraphs[-1].end) if paragraphs else Span(0, 0)
    found = {}
    for name in names:
        headlined = any(not mention.span.within(body) for mention in name.mentions)
        often = max(1, round(100 * len(name.mentions) / most))
        found[name.id] = Weight(headlined, 100 if headlined else often)
    return found


def percent(fact: Name | Event | Topic) -> int:
    """A confidence as the standards have it: a whole number up to 100."""
    return round(100 * fact.confidence)


def address(place: Place | None) -> str | None:
    """The address under which GeoNames knows a place (its concept, not its page)."""
    return f"https://sws.geonames.org/{place.id}/" if place and place.id else None


def address_of(topic: Topic) -> str:
    """The full address of a Media Topic, which ``medtop:`` is short for."""
    return MEDIA_TOPICS + topic.code.rpartition(":")[2]


def reported(facts: Facts) -> tuple[Event, ...]:
    """The events that the dispatch tells as its own, for formats that cannot say who claims one."""
    return tuple(event for event in facts.events if event.claim is None)


def called(event: Event, text: str) -> str:
    """What to call an event: its words in the text, and the place that they have there."""
    place = next((part.text for part in event.parts if part.role == "place"), None)
    return ", ".join(filter(None, (unbroken(event.span.of(text)), unbroken(place or ""))))


def when(event: Event, facts: Facts) -> str | None:
    """The day, month, year or minute of an event, as exact as it is told; None where it is not."""
    ids = (part.fact for part in event.parts if part.role == "time")
    times = [time for time in map(facts.get, ids) if isinstance(time, Time)]
    if len(times) != 1 or times[0].type not in ("date", "time"):
        return None
    value = times[0].value
    found = _DATE.fullmatch(value)
    if found is None:
        return None
    return value if value[-1].isdigit() else found[1]


def where(event: Event, facts: Facts) -> Name | None:
    """The place of an event, where it is one of the names that go out."""
    ids = (part.fact for part in event.parts if part.role == "place")
    return next((name for name in map(facts.get, ids) if isinstance(name, Name)), None)


def content(claim: Claim, text: str) -> str:
    """What is said; what stands between its parts is left out, and that is shown."""
    return " […] ".join(unbroken(part.of(text)) for part in claim.parts)


def unbroken(text: str) -> str:
    """The words on one line."""
    return " ".join(text.split())
