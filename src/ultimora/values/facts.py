"""What a dispatch says that one can check: who, when, how many, who said what, what happened."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields

from ultimora.values.finding import Finding
from ultimora.values.span import Span

NAME_KINDS = ("person", "organisation", "place", "other")


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """What every fact has.

    `span` is in the clean text (``dispatch.copy.text``); `rule` names the rule or model that made
    it; `confidence` is calibrated: of the facts at .95 and more, 95 % are right
    (``bench/understand.py``). `id` is unique in the dispatch: a letter for the kind, and a number
    in the order of the text (``c2``, the second claim).
    """

    id: str = ""
    span: Span
    rule: str
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Place:
    """A place of the gazetteer: where it lies, and in which country (ISO 3166-1, two letters).

    `kind` is ``country``, ``region``, ``city`` or ``area``; `id` its number in GeoNames, None where
    it has none. Degrees north and east; None where a place is too large for a point.
    """

    name: str
    kind: str
    country: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    id: int | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where the text speaks of it.

    `form` is ``name`` (a name, full or short) or ``description`` (*il presidente ucraino*).
    """

    span: Span
    rule: str
    confidence: float = 1.0
    form: str = "name"


@dataclass(frozen=True, slots=True)
class Role:
    """What somebody is, as the text says it (*governatore ad interim*)."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Name(Fact):
    """A person, body, place or other thing with a name, followed through the dispatch.

    `kind` is one of NAME_KINDS (``other``: laws, events, operations, works); `name` the fullest
    form in this dispatch; `mentions` every place that speaks of it, in order; `place` where the
    gazetteer knows it without doubt.
    """

    kind: str
    name: str
    mentions: tuple[Mention, ...]
    roles: tuple[Role, ...] = ()
    place: Place | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Time(Fact):
    """An expression of time.

    `value` is TIMEX3's (ISO-TimeML, ISO 24617-1): ``2026-01-06``, ``2026-01-05TNI``, ``2025-11``,
    ``2026-W02``, ``P3M``, ``2026-03-03/2026-03-05``, ``PRESENT_REF``; `type` ``date``, ``time``,
    ``duration`` or ``set``. `since` and `until` bound the interval that it may mean, local to the
    dispatch, ISO 8601 to the day or minute, `until` outside; None where open or unknown.
    """

    value: str
    type: str
    since: str | None = None
    until: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure(Fact):
    """A number that counts or measures.

    `number` in full (*tre milioni e mezzo* is 3500000), `high` the upper end of a range;
    `approximator` ``over``, ``about``, ``least``, ``most``, ``under`` or empty; `unit` an ISO 4217
    code, ``%``, ``pp``, ``bp``, the symbol of a measure, ``years`` of an age, else the head of what
    is counted as written, in lower case; `role` what befell it (docs/facts.md), or empty. `place`
    and `time` are ids of the facts that say where and when, `claim` of the claim that it stands in.
    """

    number: float
    high: float | None = None
    approximator: str = ""
    unit: str = ""
    role: str = ""
    place: str | None = None
    time: str | None = None
    claim: str | None = None


@dataclass(frozen=True, slots=True)
class Speaker:
    """To whom a claim is given.

    `text` is the fullest form of its name, or the words that stand for it (*fonti dell'Eliseo*);
    `span` those words at the claim, None where they are omitted; `kind` ``person``,
    ``organisation``, ``document``, ``media`` or ``anonymous``; `name` the id of its Name, None
    where it has none; `resolved` says that a pronoun, a description or an omitted subject was
    resolved, with this `confidence` (1 where it is named).
    """

    text: str
    kind: str
    span: Span | None = None
    name: str | None = None
    resolved: bool = False
    confidence: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim(Fact):
    """Words or content that the text gives to a source.

    `span` reaches from the first to the last of `parts`, which are the content without quotation
    marks; `speaker` is None where the text leaves it open; `cue` the words that say that it is
    said. `stance` is ``says``, ``denies``, ``confirms``, ``accuses``, ``promises``, ``warns``,
    ``demands`` or ``asks``; `negated` says that its content is denied by a negation (*non ha
    detto che*); `medium` ``interview``, ``post``, ``statement``, ``media``, ``speech``,
    ``document`` or empty.
    """

    parts: tuple[Span, ...]
    direct: bool
    speaker: Speaker | None = None
    cue: Span | None = None
    stance: str = "says"
    negated: bool = False
    medium: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """What plays a part in an event.

    `role` is ``by``, ``target``, ``weapon``, ``place``, ``time`` or ``toll``; `fact` the id of the
    fact that fills it, None where only words do.
    """

    role: str
    text: str
    span: Span
    fact: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Event(Fact):
    """What happened or is set, from one sentence's or one claim's facts; absent stays absent.

    `type` is one of docs/facts.md; `plover` PLOVER's code for it (open event data, 2018), empty
    where it has none; `claim` the id of the claim that tells it, `sentence` where it is told.
    """

    type: str
    sentence: Span
    parts: tuple[Part, ...] = ()
    plover: str = ""
    claim: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic(Fact):
    """What it is about: a Media Topic of the IPTC (``medtop:11000000``) and its name in English.

    `span` is the headline's or the body's, where the words are that speak for it.
    """

    code: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tongue(Fact):
    """A run in another language than the dispatch's, by its ISO 639-1 code."""

    language: str


@dataclass(frozen=True, slots=True)
class Facts:
    """All facts of a dispatch, each kind in the order of the text."""

    names: tuple[Name, ...] = ()
    times: tuple[Time, ...] = ()
    figures: tuple[Figure, ...] = ()
    claims: tuple[Claim, ...] = ()
    events: tuple[Event, ...] = ()
    topics: tuple[Topic, ...] = ()
    tongues: tuple[Tongue, ...] = ()

    def __iter__(self) -> Iterator[Fact]:
        """Every fact, kind by kind."""
        for kind in fields(self):
            yield from getattr(self, kind.name)

    def __len__(self) -> int:
        return sum(len(getattr(self, kind.name)) for kind in fields(self))

    def get(self, id: str | None) -> Fact | None:
        """The fact of this id; None where there is none."""
        return next((fact for fact in self if fact.id == id), None) if id else None

    def findings(self, text: str) -> Iterator[Finding]:
        """The facts as findings in `text`, each mention of a name one of its own."""
        for name in self.names:
            for mention in name.mentions:
                yield Finding(name.kind, name.name, mention.span, mention.rule, mention.confidence)
        for time in self.times:
            yield Finding("time", time.value, time.span, time.rule, time.confidence)
        for figure in self.figures:
            value = " ".join(filter(None, (f"{figure.number:g}", figure.unit, figure.role)))
            yield Finding("figure", value, figure.span, figure.rule, figure.confidence)
        for claim in self.claims:
            said = " […] ".join(part.of(text) for part in claim.parts)
            who = claim.speaker.text if claim.speaker else "?"
            yield Finding("claim", f"{who}: {said}", claim.span, claim.rule, claim.confidence)
        for event in self.events:
            yield Finding("event", event.type, event.span, event.rule, event.confidence)
        for topic in self.topics:
            yield Finding("about", topic.code, topic.span, topic.rule, topic.confidence)
        for tongue in self.tongues:
            yield Finding("tongue", tongue.language, tongue.span, tongue.rule, tongue.confidence)


NO_FACTS = Facts()
