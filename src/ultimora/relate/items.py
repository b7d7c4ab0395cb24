"""What each record of a story has for its timeline: what happened and what somebody said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from ultimora.reference.doings import doing
from ultimora.reference.gazetteer import folded
from ultimora.relate.independence import cited, voice
from ultimora.relate.sentences import Sentence, known, marks, sentences
from ultimora.relate.spelling import alike
from ultimora.relate.tellings import bounds, dates
from ultimora.values import Span
from ultimora.values.facts import Claim, Event, Fact, Name, Time
from ultimora.values.story import Cited, Member

_COVERED = 0.6  # of a sentence, from which on a claim in it is all that it tells
_SHORTEST = 3  # words of a claim that say something
_FEW = 4  # marks of a sentence that tells something
_EARLY = 0.4  # of a sentence: a day that stands there is the day of what it tells
_DAY = 20 * 3600  # seconds of a time that says no more than the day
_WEEK = 7 * 86400


@dataclass(frozen=True)
class Item:
    """One sentence's event or one claim, as one record tells it.

    `parts` are the words that tell it, `fact` the fact that does (a sentence that is only dated has
    its time); `time` when it happened; `marks` by what it is known in another record; `who` speaks
    and `speaker` is by what that one is known. `firm` says that it is an event, dated or a claim; a
    sentence that is neither counts only where others tell it as well. `lead` is the first sentence.
    """

    member: Member
    sentence: Sentence
    kind: str
    parts: tuple[Span, ...]
    marks: frozenset[str]
    fact: Fact | None
    time: Time | None = None
    who: str = ""
    speaker: frozenset[str] = frozenset()
    direct: bool = False
    stance: str = ""
    firm: bool = True
    lead: bool = False

    @cached_property
    def id(self) -> str:
        """Its record's id."""
        return self.member.record.id

    @cached_property
    def cited(self) -> Cited:
        """The place that says it."""
        member = self.member
        if self.fact is None:
            return Cited(member.record.id, "", member.agency, member.quotes or member.original,
                         member.at)  # fmt: skip
        return replace(cited(member, self.fact), voice=voice(member, self.fact))

    @cached_property
    def length(self) -> int:
        """Letters of its words."""
        return sum(part.end - part.start for part in self.parts)

    @property
    def language(self) -> str | None:
        """The language of its words."""
        return self.member.record.dispatch.copy.language

    @cached_property
    def types(self) -> frozenset[str]:
        """The types of the events in its sentence."""
        return frozenset(event.type for event in self.sentence.events)

    @cached_property
    def dead(self) -> frozenset[float]:
        """The numbers of dead in its sentence, 0 where it speaks of dead and does not count."""
        counted = frozenset(f.number for f in self.sentence.figures if f.role == "killed")
        spoken = not self.marks.isdisjoint(("doing killed", "doing dead"))
        return counted or frozenset([0.0] if spoken else [])

    @cached_property
    def bounds(self) -> tuple[float | None, float | None]:
        """From when to when it may have happened, in seconds since 1970."""
        return bounds(self.time)


def items(member: Member) -> Iterator[Item]:
    """What one record has, in the order of its text."""
    for sentence in sentences(member.record):
        if sentence.order:
            yield from _of(member, sentence)


def _of(member: Member, sentence: Sentence) -> Iterator[Item]:
    told = False
    lead = sentence.lead
    for claim in sentence.claims:
        if not sentence.span.start <= claim.span.start < sentence.span.end:
            continue
        whole = _framed(claim, sentence) > _COVERED * len(sentence.text)
        happened = not claim.direct and (lead or _dated(member, sentence) or sentence.events)
        if claim.speaker and not happened and _says_something(claim, member):
            yield _claim(member, sentence, claim)
            told |= whole
    if not told and (lead or len(sentence.marks) >= _FEW):
        yield _event(member, sentence, lead)


def _framed(claim: Claim, sentence: Sentence) -> int:
    """How many letters of a sentence a claim takes up, with who says it and the words for that."""
    spans = [*claim.parts]
    if claim.cue:
        spans.append(claim.cue)
    if claim.speaker and claim.speaker.span:
        spans.append(claim.speaker.span)
    within = [span for span in spans if span.start >= sentence.span.start]
    first, last = min(s.start for s in within), max(s.end for s in within)
    return min(last, sentence.span.end) - first


def _says_something(claim: Claim, member: Member) -> bool:
    text = member.record.dispatch.copy.text
    return sum(len(part.of(text).split()) for part in claim.parts) >= _SHORTEST


def _claim(member: Member, sentence: Sentence, claim: Claim) -> Item:
    assert claim.speaker is not None
    name = member.record.facts.get(claim.speaker.name)
    speaker = _speaker(claim, name, member)
    told = marks(member.record, claim.parts)
    if not claim.direct:
        told |= {f"doing {one}" for one in speaker}
    return Item(
        member, sentence, "claim", claim.parts, told, claim, None, claim.speaker.text, speaker,
        claim.direct, claim.stance,
    )  # fmt: skip


def _speaker(claim: Claim, name: Fact | None, member: Member) -> frozenset[str]:
    """A person's surname, or a body's name and what it is in a word for all languages."""
    assert claim.speaker is not None
    language = member.record.dispatch.copy.language
    words = folded(claim.speaker.text).split()
    if isinstance(name, Name) and name.kind == "person":
        return frozenset({known(name)})
    if claim.speaker.kind == "person" and isinstance(name, Name):
        return frozenset(map(alike, words[-1:]))
    told = {doing(word, language) for word in words} - {""}
    return frozenset({" ".join(words)} | told)


def _event(member: Member, sentence: Sentence, lead: bool) -> Item:
    event = next(iter(sentence.events), None)
    time = _when(member, sentence, event)
    dated = _dated(member, sentence)
    parts: tuple[Span, ...] = (sentence.span,)
    return Item(
        member, sentence, "event", parts, sentence.marks, event or dated or time, time,
        firm=bool(event or dated or lead) and not (lead and member.quotes), lead=lead,
    )  # fmt: skip


def _when(member: Member, sentence: Sentence, event: Event | None) -> Time | None:
    """The most exact time of the sentence, the event's own first among equals."""
    times = [time for time in sentence.times if bounds(time)[0] is not None]
    times = [time for time in times if dates(sentence, time)]
    if not event:
        # *at yesterday's close* dates the close and not what is told, *yesterday* in front does.
        early = sentence.span.start + _EARLY * (sentence.span.end - sentence.span.start)
        times = [t for t in times if _length(t) < _DAY or t.span.start < early]
    if event:
        own = {part.fact for part in event.parts if part.role == "time"}
        times.sort(key=lambda time: time.id not in own)
    return min(times, key=_length, default=None)


def _length(time: Time) -> float:
    since, until = bounds(time)
    return (until - since) if since is not None and until is not None else float("inf")


def _dated(member: Member, sentence: Sentence) -> Time | None:
    """A time that says more than that it is of the day: an hour, an evening, the day before."""
    told = member.at
    for time in sentence.times:
        since, until = bounds(time)
        if since is None or until is None or not dates(sentence, time):
            continue
        near = since < told + _WEEK and told - _WEEK < until
        if near and (time.type == "time" or not since <= told < until):
            return time
    return None
