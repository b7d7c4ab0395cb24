"""What stands where in a dispatch, for the rule of events: its facts by sentence and word."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property
from typing import Generic, NamedTuple, TypeVar

from ultimora.reference.around_events import Around
from ultimora.understand.prose import Prose
from ultimora.values import Facts, Span
from ultimora.values.facts import Claim, Figure, Mention, Name, Time

TOLL = frozenset(
    "killed injured missing displaced evacuated rescued kidnapped arrested destroyed".split()
)  # fmt: skip
T = TypeVar("T")
_SPORT = 3  # words of sport that make a dispatch one about a game
_STORY = 4  # words of fiction that make it one about a film or book
_VAGUE = frozenset(("PRESENT_REF", "PAST_REF", "FUTURE_REF"))


class Placed(NamedTuple, Generic[T]):
    """A fact and the numbers of its first and (outside) last word."""

    first: int
    last: int
    fact: T


class Called(NamedTuple):
    """A name where it is mentioned."""

    first: int
    last: int
    fact: Name
    mention: Mention


@dataclass(frozen=True)
class Setting:
    """The facts of a dispatch by the sentence that they stand in."""

    prose: Prose
    around: Around
    figures: dict[int, list[Placed[Figure]]] = field(default_factory=lambda: defaultdict(list))
    times: dict[int, list[Placed[Time]]] = field(default_factory=lambda: defaultdict(list))
    names: dict[int, list[Called]] = field(default_factory=lambda: defaultdict(list))
    claims: list[tuple[Span, Claim]] = field(default_factory=list)
    by_id: dict[str, Figure | Time] = field(default_factory=dict)

    @classmethod
    def of(cls, prose: Prose, facts: Facts, around: Around) -> Setting:
        """The setting of a dispatch."""
        made = cls(prose, around)
        for figure in facts.figures:
            if figure.role in TOLL:
                first, last, sentence = made._at(figure.span)
                made.figures[sentence].append(Placed(first, last, figure))
                made.by_id[figure.id] = figure
        for time in facts.times:
            if time.type in ("date", "time") and time.value not in _VAGUE:
                first, last, sentence = made._at(time.span)
                made.times[sentence].append(Placed(first, last, time))
                made.by_id[time.id] = time
        for name in facts.names:
            for mention in name.mentions:
                if mention.form == "name":
                    first, last, sentence = made._at(mention.span)
                    made.names[sentence].append(Called(first, last, name, mention))
        for named in made.names.values():
            named.sort(key=lambda one: one.first)
        for claim in facts.claims:
            made.claims.extend((part, claim) for part in claim.parts)
        made.claims.sort(key=lambda pair: pair[0])
        return made

    def _at(self, span: Span) -> tuple[int, int, int]:
        words = self.prose.words_in(span)
        sentence = self.prose.sentence_at(span.start)
        return words.start, max(words.stop, words.start + 1), sentence

    def claim(self, first: int) -> Claim | None:
        """The claim in whose content the word of this number stands; the innermost of several."""
        at = self.prose.words[first].start
        found = bisect_right(self.claims, at, key=lambda pair: pair[0].start) - 1
        for span, claim in reversed(self.claims[max(0, found - 2) : found + 1]):
            if span.start <= at < span.end:
                return claim
        return None

    @cached_property
    def sport(self) -> bool:
        """Whether the dispatch is about a game: then *traf*, *recevra* or *attacco* is of it."""
        return len(self.around.sports.intersection(self.prose.lower)) >= _SPORT

    @cached_property
    def story(self) -> bool:
        """Whether the dispatch is about a film or book: then what is told may be its plot."""
        return len(self.around.stories.intersection(self.prose.lower)) >= _STORY

    @cached_property
    def body(self) -> int:
        """The number of the first sentence below the headline."""
        sentences = range(len(self.prose.sentences))
        return next((one for one in sentences if not self.headline(one)), 0)

    def headline(self, sentence: int) -> bool:
        """Whether a sentence stands in the headline or below it."""
        return self.prose.parts[self.prose.sentences[sentence].part].kind != "paragraph"
