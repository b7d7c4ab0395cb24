"""The sentences of a record with what in them can be known again in another language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from ultimora.reference.doings import COMMON, doing
from ultimora.reference.gazetteer import folded
from ultimora.reference.things import LANGUAGES, thing
from ultimora.relate.spelling import alike
from ultimora.values import Record, Span
from ultimora.values.facts import Claim, Event, Figure, Name, Time

# Where a sentence may end; not behind a single letter, a short abbreviation or a bare number.
_END = re.compile(r"(?<=[.!?…])[»”\"’']?\s+(?=[\"“„«»¿¡(\[]*[A-ZÀ-ÖØ-Þ0-9])")
_SHORT = re.compile(
    r"(?:^|[\s(\"“«'’.])(?:[^\W\d_]|(?<!\d\.)\d{1,2}|a\.m|p\.m|U\.S|Mr|Mrs|Ms|Dr|St|Sr|Sra|Gen|Gov|Sen|Prof|dott|on"
    r"|avv|ing|art|ca|bzw|vs|No|Nr|n|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|gen|mag|giu|lug|ago|set"
    r"|ott|dic|Mrd|Mio|etc|Mme|MM)\.$"
)
_WORD = re.compile(r"[^\W\d_]{3,}")
_LEAST = 3  # words of a sentence
_LONG = 5  # letters from which the beginning of a word is evidence in another language
# Spellings of one sound in words that languages share: *qu*, *c*, *k*; *ph*; *y*.
_SOUNDS = str.maketrans({"k": "c", "q": "c", "y": "i", "w": "v", "z": "s", "j": "i"})
_TWICE = re.compile(r"(.)\1")


@dataclass(frozen=True)
class Sentence:
    """One sentence of a record, or its headline, with the facts that stand in it.

    `order` counts them in the record, the headline 0; `lead` is the first of the body.
    """

    record: Record
    span: Span
    order: int
    lead: bool
    names: tuple[Name, ...] = field(default=())
    times: tuple[Time, ...] = field(default=())
    figures: tuple[Figure, ...] = field(default=())
    events: tuple[Event, ...] = field(default=())
    claims: tuple[Claim, ...] = field(default=())

    @property
    def text(self) -> str:
        """Its words, blanks and ends of lines as one space."""
        return " ".join(self.span.of(self.record.dispatch.copy.text).split())

    @cached_property
    def marks(self) -> frozenset[str]:
        """What can be known again: see `marks`."""
        return marks(self.record, (self.span,))


def sentences(record: Record) -> tuple[Sentence, ...]:
    """The headline and the sentences of the body, each with its facts."""
    text, facts = record.dispatch.copy.text, record.facts
    made: list[Sentence] = []
    for order, span in _spans(record, text):
        if len(_WORD.findall(text, span.start, span.end)) < _LEAST:
            continue  # a service line, a signature
        words = span.of(text)
        if words.count("(") != words.count(")") and "\n" not in words and order:
            continue  # a note to editors that was cut
        times = tuple(time for time in facts.times if _inside(time.span, span))
        figures = tuple(figure for figure in facts.figures if _inside(figure.span, span))
        events = tuple(event for event in facts.events if _inside(event.span, span))
        names = tuple(
            name for name in facts.names
            if any(_inside(mention.span, span) for mention in name.mentions)
        )  # fmt: skip
        claims = tuple(
            claim for claim in facts.claims
            if any(part.start < span.end and span.start < part.end for part in claim.parts)
        )  # fmt: skip
        lead = order > 0 and not any(one.lead for one in made)
        made.append(Sentence(record, span, order, lead, names, times, figures, events, claims))
    return tuple(made)


def headed(record: Record) -> Sentence | None:
    """The headline with its facts, where it is one."""
    return next((one for one in sentences(record) if not one.order), None)


def _inside(span: Span, other: Span) -> bool:
    return other.start <= span.start < other.end


def _spans(record: Record, text: str) -> Iterator[tuple[int, Span]]:
    order = 1
    found = next((f for f in record.dispatch.findings if f.field == "headline" and f.span), None)
    if found and found.span:
        yield 0, found.span
    for paragraph in record.dispatch.paragraphs:
        start = paragraph.start
        for end in _END.finditer(text, paragraph.start, paragraph.end):
            if _SHORT.search(text, max(start, end.start() - 8), end.start()):
                continue
            yield order, Span(start, end.start() + len(end[0].rstrip()))
            order += 1
            start = end.end()
        if text[start : paragraph.end].strip():
            yield order, Span(start, paragraph.end)
            order += 1


def marks(record: Record, spans: tuple[Span, ...]) -> frozenset[str]:
    """What is in these places of a record by which another place is known to tell the same.

    Names, numbers, lengths of time and hours, acts and things by one word for five languages, and
    the beginnings of long words, as *evacuati*, *evacuated* and *evakuiert* have one.
    """
    copy, facts = record.dispatch.copy, record.facts
    language = copy.language if copy.language in LANGUAGES else None

    def here(span: Span) -> bool:
        return any(_inside(span, part) for part in spans)

    found: set[str] = set()
    named: list[Span] = []
    for name in facts.names:
        at = [mention.span for mention in name.mentions if here(mention.span)]
        if at:
            named += at
            found.add(f"name {known(name)}")
    for figure in facts.figures:
        if here(figure.span):
            what = figure.role or thing(figure.unit, language) or figure.unit
            found.add(f"number {figure.number:g}")
            found.add(f"figure {figure.number:g} {what}")
    for time in facts.times:
        if here(time.span) and (time.type == "duration" or "T" in time.value):
            found.add(f"time {time.value.partition('T')[2] or time.value}")
    for part in spans:
        for word in _WORD.finditer(copy.text, part.start, part.end):
            if any(word.start() < span.end and span.start < word.end() for span in named):
                continue
            key = folded(word[0])
            if told := doing(key, language):
                found.add(f"doing {told}")
            if len(key) >= _LONG and key not in COMMON:
                found.add(f"word {stem(key)}")
    return frozenset(found)


def stem(word: str) -> str:
    """How a long word begins, spelled as it sounds: the same in languages that share it."""
    return _TWICE.sub(r"\1", folded(word).translate(_SOUNDS))[:_LONG]


def known(name: Name) -> str:
    """A name by what is the same in other languages: a place by its number, a person's surname."""
    if name.place and name.place.id:
        return str(name.place.id)
    words = [alike(word) for word in folded(name.name).split()]
    return words[-1] if name.kind == "person" and words else " ".join(words)
