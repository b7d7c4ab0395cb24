"""What a record can be known by again: its names, places, figures, days, events and rare words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache, lru_cache
from math import log2
from typing import NamedTuple

from Stemmer import Stemmer  # type: ignore[import-not-found]

from ultimora.reference.agencies import AGENCIES
from ultimora.reference.words import LANGUAGES, words
from ultimora.relate.once import once
from ultimora.relate.spelling import alike
from ultimora.values import Record, Span
from ultimora.values.facts import Figure, Name
from ultimora.values.trace import SPELLED, Clue

MOST = 64  # clues of a record

# Bits that a word of level 0 weighs: a word that is one of 300 in every dispatch weighs nothing.
# Levels are tenths of a doubling above one in a thousand million (`reference.words`):
# log2(1e9 / 300) = 21.7.
_RAREST = 21.7
_HIGHEST = 13.0  # beyond this a table of words only knows that it does not know the word
_LEAST = 4.0  # lighter words tell nothing
_UNNAMED = 11.0  # and most words that it does not know are forms of verbs, not names
_STRANGE = 6.0  # what a small word weighs in a language whose words we do not have
_COMMON = 9.0  # a capital makes no name of a word that is more common, as nouns in German have one
_NAMED, _GIVEN = 2.0, 1.0  # how much more a word counts in a name; before a person's last
_SIZES, _TOWN = {"country": 8.0, "region": 12.0, "area": 12.0}, 20.0
_DAY, _EVENT, _BEFELL = 2.0, 2.0, 3.0
_DIGIT, _LONG, _YEARS = 4.5, 18.0, 4.5  # a digit of a number, all of them; a year
_HEADLINE, _LEAD = 1.5, 1.2
_WORD = re.compile(r"[^\W\d_]{3,}")
# The same, and whatever has a figure in it: ``A380``, ``41.327``.
_TOKEN = re.compile(r"\d+(?:[.,]\d+)*(?![^\W_])|[^\W_]*\d[^\W_]*|[^\W\d_]{3,}")
_GROUPED = re.compile(r"[.,](?=\d{3}(?!\d))")
_YEAR = re.compile(r"(?:19|20)\d\d")
_SNOWBALL = {
    "de": "german", "en": "english", "es": "spanish", "fr": "french", "it": "italian",
    "nl": "dutch", "pt": "portuguese",
}  # fmt: skip


class Found(NamedTuple):
    """A clue, and how the record itself spells it."""

    clue: Clue
    spelled: str


def clues(record: Record) -> tuple[Clue, ...]:
    """What makes the record's event known again, across agencies and languages: weightiest first.

    At most `MOST`. A weight is in bits, as surprise is measured: how many doublings rarer a thing
    is than what every dispatch has; more for what the headline or the lead has, or what is said
    often.
    """
    return tuple(found.clue for found in spelled(record))


@once(16)  # asked for to make the trace, and to say why
def spelled(record: Record) -> tuple[Found, ...]:
    """The same, each with the words of the record, for a person who asks why."""
    zones = _Zones(record)
    best: dict[str, _Raw] = {}
    for found in _all(record, zones):
        mark = found.what if found.kind in SPELLED else f"{found.kind} {found.what}"
        known = best.get(mark)
        if known is None:
            best[mark] = found
        elif known.weight < found.weight:  # the first says best what it is: a name before a word
            best[mark] = known._replace(weight=found.weight)
    ranked = sorted(best.values(), key=lambda raw: (-raw.weight, raw.what))[:MOST]
    return tuple(Found(Clue(r.kind, r.what, round(r.weight, 2)), r.words) for r in ranked)


class _Raw(NamedTuple):
    kind: str
    what: str
    weight: float
    words: str


class _Zones:
    """How much a place in the text counts: the headline more than the lead, that more than all."""

    def __init__(self, record: Record) -> None:
        dispatch = record.dispatch
        self.text = text = dispatch.copy.text
        self.language = dispatch.copy.language or ""
        body = dispatch.paragraphs
        head = text.find(dispatch.headline) if dispatch.headline else -1
        self.head = Span(head, head + len(dispatch.headline or "")) if head >= 0 else Span(0, 0)
        self.lead = body[0] if body else Span(0, 0)
        self.below = Span(body[0].end, body[-1].end) if body else Span(0, 0)
        self.day = _day(record)
        # Days and months by name: what they say, the times say.
        self.dates = frozenset(
            word.lower() for time in record.facts.times for word in _WORD.findall(text, *time.span)
        )

    def factor(self, at: int, times: int = 1) -> float:
        """How much more a thing counts that is first at `at` and is said so many times."""
        if self.head.start <= at < self.head.end:
            first = _HEADLINE
        else:
            first = _LEAD if at < self.lead.end else 1.0
        return first * (1 + log2(times) / 2)

    def words(self) -> dict[str, tuple[float, int]]:
        """Each word as written, with the weight of where it is first, and how often it is said."""
        found: dict[str, tuple[float, int]] = {}
        for zone, first in ((self.head, _HEADLINE), (self.lead, _LEAD), (self.below, 1.0)):
            for word, times in Counter(_TOKEN.findall(self.text, zone.start, zone.end)).items():
                known = found.get(word)
                found[word] = (known[0], known[1] + times) if known else (first, times)
        return found


def _day(record: Record) -> str:
    """The day that it was told on, as far as it says so or its delivery does (ISO 8601)."""
    dispatch = record.dispatch
    filed = dispatch.dateline.date if dispatch.dateline else None
    moment = filed or dispatch.published or dispatch.updated
    told = moment.iso if moment else dispatch.copy.sheet.delivery.arrived.at
    return (told or "")[:10]


def _all(record: Record, zones: _Zones) -> Iterator[_Raw]:
    facts = record.facts
    for name in facts.names:
        if alike(name.name) not in _houses():  # who is told something is in all that it tells
            yield from _name(name, zones)
    for figure in facts.figures:
        yield from _figure(figure, zones)
    for time in facts.times:
        # Its own day is the day of everything that is told on it, and so tells nothing.
        if time.since and time.type in ("date", "time") and len(time.value) >= 10 and (
            time.since[:10] != zones.day
        ):  # fmt: skip
            weight = _DAY * zones.factor(time.span.start)
            yield _Raw("time", time.since[:10], weight, time.span.of(zones.text))
    for event in facts.events:
        weight = _EVENT * zones.factor(event.span.start)
        yield _Raw("event", event.type, weight, event.type)
    yield from _words(zones)


def _name(name: Name, zones: _Zones) -> Iterator[_Raw]:
    factor = zones.factor(name.span.start, len(name.mentions))
    place = name.place
    if place and (place.id or place.country):
        at = place.country if place.kind == "country" and place.country else f"GN:{place.id}"
        yield _Raw("place", at, _SIZES.get(place.kind, _TOWN) * factor, name.name)
    else:
        kind = "other" if name.kind == "place" else name.kind  # a place nobody knows
        words = _WORD.findall(name.name)
        for word in words:
            rare = rarity(word.lower(), zones.language)
            if word[0].isupper() and rare >= _LEAST:
                given = kind == "person" and word != words[-1]
                weight = (_GIVEN if given else _NAMED) * rare * factor
                yield _Raw(kind, alike(word), weight, name.name)


def _figure(figure: Figure, zones: _Zones) -> Iterator[_Raw]:
    """A figure by what befell it or its measure, whose forms are the same in all languages."""
    number = f"{figure.number:.6g}"
    digits = len(number.split("e")[0].strip("0").replace(".", ""))
    measure = figure.unit if figure.unit.isupper() or len(figure.unit) < 3 else ""
    if figure.role or measure:
        weight = min(_LONG, _BEFELL + _DIGIT * digits) * zones.factor(figure.span.start)
        what = f"{figure.role or measure} {number}"
        yield _Raw("figure", what, weight, figure.span.of(zones.text))


def _words(zones: _Zones) -> Iterator[_Raw]:
    """Rare words, stemmed, in a form that their cousins in other languages may share; numbers."""
    language = zones.language
    ours = language in LANGUAGES
    written = zones.words()
    for word, (first, times) in written.items():
        small = word.lower()
        if small in zones.dates:
            continue
        if word.isdigit() or (word[0].isdigit() and not word.isalnum()):
            yield from _number(word, first)
            continue
        rare = rarity(small, language)
        name = word != small and rare > _COMMON and small not in written
        if not name:
            rare = min(rare, _UNNAMED) if ours else (_STRANGE if len(word) > 4 else 0.0)
        if rare >= _LEAST:
            often = 1 + log2(times) / 2 if ours or name else 1.0
            what = alike(word) if name else stem(small, language)
            yield _Raw("word", what, rare * first * often, word)


def _number(written: str, first: float) -> Iterator[_Raw]:
    """A number as it stands, with a point for its decimals and nothing between its thousands."""
    number = _GROUPED.sub("", written).replace(",", ".").lstrip("0")
    digits = len(number.replace(".", "").rstrip("0"))
    if digits > 1:
        bits = _YEARS if _YEAR.fullmatch(number) else min(_LONG, _DIGIT * digits)
        yield _Raw("figure", number, bits * first, written)


@lru_cache(maxsize=1 << 16)
def rarity(word: str, language: str) -> float:
    """Bits of a word in small letters: how many doublings rarer than what every dispatch has."""
    table = words(language if language in LANGUAGES else "en")
    return max(0.0, min(_HIGHEST, _RAREST - table.frequency(word) / 10))


@lru_cache(maxsize=1 << 16)
def stem(word: str, language: str) -> str:
    """The stem of a word in small letters, in the form that `alike` gives names."""
    stemmer = _stemmer(language)
    return alike(stemmer.stemWord(word) if stemmer else word)


@cache
def _houses() -> frozenset[str]:
    """The names of the agencies, as `alike` has them."""
    return frozenset(alike(agency.name) for agency in AGENCIES)


@cache
def _stemmer(language: str) -> Stemmer | None:
    return Stemmer(_SNOWBALL[language], 0) if language in _SNOWBALL else None
