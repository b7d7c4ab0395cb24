"""A wire made up, to fill archives with: stories of all sizes, copies, versions, strewn over days.

Its words are drawn from the package's own lists as often as the language uses them, with stock
phrases and each agency's own background sentences between, which very many records have. Names,
places, figures and days stand in the text as facts already, so that understanding costs nothing.
A new dispatch joins the story of one before it, whichever is drawn, so that stories and the number
of copies have the heavy tails of real ones. The same seed makes the same wire.
"""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cached_property
from itertools import accumulate, groupby
from typing import NamedTuple, TypeVar

from ultimora.reference.words import words
from ultimora.values import (
    CleanCopy,
    Delivery,
    Dispatch,
    Moment,
    Notice,
    Offsets,
    Record,
    Sheet,
    Source,
    Span,
)
from ultimora.values.facts import Event, Facts, Figure, Mention, Name, Place, Time

T = TypeVar("T")
LANGUAGES = {"it": 40, "en": 25, "fr": 10, "de": 10, "es": 10, "pt": 5}  # weights
AGENCIES = ("ANSA", "AGI", "Adnkronos", "AFP", "Reuters", "dpa", "EFE", "AP", "LaPresse", "Lusa",
            "Askanews", "APA")  # fmt: skip
CARRIERS = 40  # sources that print what agencies send, beside one for each agency
ROLES = ("killed", "injured", "arrested", "displaced", "")
EVENTS = ("attack", "election", "accident", "arrest", "meeting", "strike", "verdict", "disaster")
COUNTRIES = ("IT", "FR", "DE", "ES", "GB", "US", "UA", "RU", "IL", "CN", "BR", "TR", "EG", "JP")
START = datetime(2026, 1, 1, tzinfo=UTC)
BEGUN, COPIED, RENEWED = 0.42, 0.33, 0.06  # of dispatches: a new story, a copy, a new version
RECENT, CARRIED = 6_000, 1_500  # of those before: whose stories go on, which are copied
PEOPLE, TOWNS, PHRASES, BACKGROUND = 20_000, 4_000, 3_000, 30


class Fact(NamedTuple):
    """A thing that a text names, as it stands there."""

    kind: str
    text: str
    number: int


Token = str | Fact
Sentence = tuple[Token, ...]


@dataclass(frozen=True, slots=True)
class Story:
    """What the dispatches of a story have in common: of each language its own words."""

    number: int
    facts: tuple[Fact, ...]
    event: str
    topic: dict[str, list[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Told:
    """A dispatch before it is a record; `text` is its story-maker's own, shared by its copies."""

    number: int
    story: Story
    agency: str
    source: str
    language: str
    moment: datetime
    headline: Sentence
    paragraphs: tuple[Sentence, ...]
    update: int = 0


class Drawn(NamedTuple):
    """Things with how often they are drawn."""

    things: Sequence[str]
    weights: Sequence[float]

    def some(self, rng: random.Random, count: int) -> list[str]:
        """So many of them."""
        return rng.choices(self.things, cum_weights=self.weights, k=count)


class Wire:
    """Dispatches in the order in which they come, strewn evenly over some days."""

    def __init__(self, count: int, days: int = 30, seed: int = 1, length: int = 9) -> None:
        """So many dispatches in so many days, of about so many paragraphs."""
        self.random = random.Random(seed)
        self.length = length
        self.count, self.step = count, timedelta(days=days) / count
        self.stories: deque[Story] = deque(maxlen=RECENT)
        self.recent: deque[Told] = deque(maxlen=CARRIED)
        self.begun = 0
        self.tongues = {language: _Tongue(language, self.random) for language in LANGUAGES}

    @cached_property
    def people(self) -> Drawn:
        """Names: the first are in very many dispatches, most in one story only."""
        common = [w.capitalize() for w, level in words("it").table.items()
                  if 60 < level < 100 and w.isalpha() and len(w) > 4]  # fmt: skip
        names = [f"{self._coined()} {self._coined()}" for _ in range(PEOPLE)]
        names[:300] = [f"{self._coined()} {name}" for name in self.random.sample(common, 300)]
        return Drawn(names, _zipf(PEOPLE))

    @cached_property
    def towns(self) -> Drawn:
        """Names of places; the first hundred are countries."""
        return Drawn([self._coined() for _ in range(TOWNS)], _zipf(TOWNS))

    def _coined(self) -> str:
        rng = self.random
        parts = (rng.choice("bcdfglmnprstvz") + rng.choice("aeiou") + rng.choice(" lnrs")
                 for _ in range(rng.randint(2, 4)))  # fmt: skip
        return "".join(parts).replace(" ", "").capitalize()

    def told(self) -> Iterator[Told]:
        """All dispatches."""
        for number in range(self.count):
            moment, rng = START + number * self.step, self.random
            drawn = rng.random()
            if self.recent and drawn < COPIED:
                told = self._copied(rng.choice(self.recent), number, moment)
            elif self.recent and drawn < COPIED + RENEWED:
                told = self._renewed(rng.choice(self.recent), number, moment)
            else:
                told = self._written(number, moment)
                self.stories.append(told.story)
            self.recent.append(told)
            yield told

    def deliveries(self, each: int = 1000) -> Iterator[list[tuple[Record, int]]]:
        """The records with the number of their story: in turns of so many, of each turn those of
        one source in one delivery."""
        turn: list[Told] = []
        for told in self.told():
            turn.append(told)
            if len(turn) == each:
                yield from _by_source(turn)
                turn.clear()
        yield from _by_source(turn)

    def _story(self) -> Story:
        rng = self.random
        self.begun += 1
        facts = [Fact("person", name, 0) for name in self.people.some(rng, rng.randint(2, 6))]
        for name in self.towns.some(rng, rng.randint(1, 3)):
            facts.append(Fact("place", name, self.towns.things.index(name)))
        facts += [Fact("figure", "", int(rng.paretovariate(0.5)) % 100_000)
                  for _ in range(rng.randint(1, 4))]  # fmt: skip
        return Story(self.begun, tuple(facts), rng.choice(EVENTS))

    def _written(self, number: int, moment: datetime) -> Told:
        rng = self.random
        new = not self.stories or rng.random() < BEGUN / (1 - COPIED - RENEWED)
        story = self._story() if new else rng.choice(self.stories)
        (language,) = rng.choices(list(LANGUAGES), list(LANGUAGES.values()))
        agency = AGENCIES[min(int(rng.expovariate(0.3)), len(AGENCIES) - 1)]
        length = max(3, int(rng.gauss(self.length, self.length / 3)))
        tongue = self.tongues[language]
        paragraphs = [tongue.sentence(rng, story) for _ in range(length)]
        if rng.random() < 0.4:
            paragraphs.append((rng.choice(tongue.background[agency]),))
        headline = tongue.sentence(rng, story)[:9]
        return Told(number, story, agency, agency, language, moment, headline, tuple(paragraphs))

    def _copied(self, told: Told, number: int, moment: datetime) -> Told:
        rng = self.random
        headline, paragraphs = told.headline, told.paragraphs
        if rng.random() < 0.3:
            headline = self.tongues[told.language].sentence(rng, told.story)[:9]
        if rng.random() < 0.4:
            paragraphs = paragraphs[: max(2, int(len(paragraphs) * rng.uniform(0.5, 1)))]
        source = f"carrier-{min(int(rng.expovariate(0.1)), CARRIERS - 1)}"
        return Told(number, told.story, told.agency, source, told.language, moment, headline,
                    paragraphs, told.update)  # fmt: skip

    def _renewed(self, told: Told, number: int, moment: datetime) -> Told:
        rng = self.random
        more = [self.tongues[told.language].sentence(rng, told.story) for _ in range(2)]
        paragraphs = (more[0], *told.paragraphs, more[1])
        return Told(number, told.story, told.agency, told.agency, told.language, moment,
                    told.headline, paragraphs, told.update + 1)  # fmt: skip


class _Tongue:
    """A language: its words, phrases that everybody uses, and its agencies' background."""

    def __init__(self, language: str, rng: random.Random) -> None:
        table = {w: level for w, level in words(language).table.items() if w.isalpha()}
        self.language = language
        self.words = Drawn(list(table), list(accumulate(2.0 ** (n / 10) for n in table.values())))
        self.rare = [word for word, level in table.items() if 55 < level < 110 and len(word) > 3]
        phrases = [" ".join(self.words.some(rng, rng.randint(3, 6))) for _ in range(PHRASES)]
        self.phrases = Drawn(phrases, _zipf(PHRASES))
        self.background = {
            agency: [" ".join(self.words.some(rng, 30)).capitalize() for _ in range(BACKGROUND)]
            for agency in AGENCIES
        }

    def sentence(self, rng: random.Random, story: Story) -> Sentence:
        """About 18 words, of which a fifth is the story's."""
        if self.language not in story.topic:
            story.topic[self.language] = rng.sample(self.rare, 25)
        own = story.topic[self.language]
        made: list[Token] = list(self.words.some(rng, rng.randint(8, 18)))
        made[0] = str(made[0]).capitalize()
        made += [rng.choice(own) for _ in range(2)]
        made += [rng.choice(story.facts) for _ in range(1 + (rng.random() < 0.6))]
        made += self.phrases.some(rng, 1)
        last = made[1:]
        rng.shuffle(last)
        return (made[0], *last)


def _zipf(count: int) -> list[float]:
    return list(accumulate(1 / (rank + 3) for rank in range(count)))


def _by_source(turn: Sequence[Told]) -> Iterator[list[tuple[Record, int]]]:
    def source(told: Told) -> str:
        return told.source

    for name, group in groupby(sorted(turn, key=source), key=source):
        yield records(name, list(group))


def records(source: str, group: Sequence[Told]) -> list[tuple[Record, int]]:
    """The records of dispatches that one source brings in one delivery."""
    drafts = [_Draft(told) for told in group]
    data = "\n\n\n".join(draft.text for draft in drafts).encode()
    delivery = Delivery(Source(source, "feed"), data, address=f"bench:{group[0].number}")
    return [(draft.record(delivery), draft.told.story.number) for draft in drafts]


class _Draft:
    """A dispatch as text, with the places of its parts and facts."""

    def __init__(self, told: Told) -> None:
        self.told, self.text = told, ""
        self.places: dict[Fact, list[Span]] = {}
        self.headline = self._put(told.headline)
        self.paragraphs = tuple(self._put(paragraph, ".") for paragraph in told.paragraphs)

    def _put(self, tokens: Sequence[Token], end: str = "") -> Span:
        start = at = len(self.text) + 2 * bool(self.text)
        parts = []
        for token in tokens:
            said = _written(token)
            if isinstance(token, Fact):
                self.places.setdefault(token, []).append(Span(at, at + len(said)))
            parts.append(said)
            at += len(said) + 1
        self.text += "\n\n" * bool(self.text) + " ".join(parts) + end
        return Span(start, len(self.text))

    def record(self, delivery: Delivery) -> Record:
        """The record, in this delivery."""
        told, text = self.told, self.text
        sheet = Sheet(delivery, Span(0, 0), text, "text/plain", Offsets([]))
        updates = (Notice("update", f"({told.update + 1})", told.update + 1),)
        return Record(Dispatch(
            CleanCopy(sheet, text, language=told.language),
            id=f"tag:example.org,2026:{told.number}", headline=self.headline.of(text),
            paragraphs=self.paragraphs, agency=told.agency,
            published=Moment(told.moment.isoformat()[:19] + "Z"),
            notices=updates * (told.update > 0),
        ), self.facts())  # fmt: skip

    def facts(self) -> Facts:
        """The facts that stand in the text, in its order."""
        names, figures = [], []
        for at, (fact, spans) in enumerate(self.places.items()):
            if fact.kind == "figure":
                role, number = ROLES[fact.number % len(ROLES)], float(fact.number)
                figures.append(Figure(id=f"f{at}", span=spans[0], rule="made", number=number,
                                      role=role, unit="people"))  # fmt: skip
                continue
            mentions = tuple(Mention(span, "made") for span in spans)
            names.append(Name(id=f"n{at}", span=spans[0], rule="made", kind=fact.kind,
                              name=fact.text, mentions=mentions, place=_place(fact)))  # fmt: skip
        lead, day = self.paragraphs[0], self.told.moment.date()
        times = (Time(id="t1", span=lead, rule="made", value=day.isoformat(), type="date",
                      since=day.isoformat(), until=(day + timedelta(1)).isoformat()),)  # fmt: skip
        event = Event(id="e1", span=lead, rule="made", type=self.told.story.event, sentence=lead)
        return Facts(tuple(names), times, tuple(figures), events=(event,))


def _written(token: Token) -> str:
    if isinstance(token, str):
        return token
    return str(token.number) if token.kind == "figure" else token.text


def _place(fact: Fact) -> Place | None:
    if fact.kind != "place":
        return None
    country = COUNTRIES[fact.number % len(COUNTRIES)]
    if fact.number < len(COUNTRIES):
        return Place(fact.text, "country", country)
    return Place(fact.text, "city", country, id=fact.number + 1000)
