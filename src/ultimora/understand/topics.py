"""What it is about: the agency's own codes and section, else the words of the text."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from ultimora.reference.topic_words import TOPIC_WORDS
from ultimora.reference.topics import name_of, top_of, tops_of_section
from ultimora.understand.prose import Prose
from ultimora.values import Facts, Rulebook, Span
from ultimora.values.facts import Topic

_MOST = 3  # topics of a dispatch
_READ = 400  # words of the text that are looked at: a report says early what it is about
_WEIGHTS = {"+": 3.0, "-": 0.6}  # points of a word by its mark in the table; 1.5 without one
_PLAIN = 1.5
_PLACES = {"headline": 2.0, "subheadline": 1.5, "lead": 1.5, "paragraph": 1.0}
_HINT = 6.0  # points that a section gives each of the topics that it may hold
_LEAST = 0.5  # confidence below which nothing is said
# A further topic: points that it must have, and their share of the main one's. Of 11 such in the
# tuned gold 10 were right.
_BESIDE, _BESIDE_SHARE = 13.0, 0.3
_SHORTEST = 3  # letters of the shortest beginning or end in the tables


class Cue(NamedTuple):
    """What a word tells: a topic (two digits), its points, and the words that must follow it."""

    topic: str
    points: float
    then: tuple[str, ...] = ()


class Cues(NamedTuple):
    """A language's words by how they are looked up."""

    words: dict[str, list[Cue]]
    beginnings: dict[str, list[Cue]]
    ends: dict[str, list[Cue]]
    opening: frozenset[str]
    closing: frozenset[str]


class Score(NamedTuple):
    """What speaks for one topic: points, and whether the headline does."""

    points: float
    headline: bool


def topics(prose: Prose, facts: Facts, rulebook: Rulebook) -> tuple[Topic, ...]:
    """At most three topics of the first level, the main one first and most certain.

    ``topics.code``: a code of the agency's; ``topics.section``: a section that holds one topic
    alone; ``topics.words``: what the words of the text say, with what a wider section or a
    carrier's category hints at; ``topics.words.beside``: what else they say.
    """
    if not prose.parts:
        return ()
    coded = list(dict.fromkeys(top for code in prose.dispatch.topics if (top := top_of(code))))
    if coded:
        sure = enumerate(coded[:_MOST])
        return tuple(_topic(prose, top, "code", 0.99 - 0.01 * place) for place, top in sure)
    told = _held((prose.dispatch.section, *prose.dispatch.topics))
    if len(told) == 1:
        return (_topic(prose, told[0], "section", 0.95),)
    return tuple(_by_words(prose, told or _held(prose.dispatch.carrier.categories)))


def _held(names: Iterable[str | None]) -> tuple[str, ...]:
    """The topics that the first of these sections or categories holds that is known."""
    return next((tops for name in names if name and (tops := tops_of_section(name))), ())


def _topic(prose: Prose, code: str, rule: str, confidence: float, headline: bool = True) -> Topic:
    first = prose.parts[0]
    span = first.span
    if not headline and first.kind != "paragraph" and len(prose.parts) > 1:
        span = Span(prose.parts[1].span.start, prose.parts[-1].span.end)
    return Topic(span=span, rule=f"topics.{rule}", confidence=confidence,
                 code=f"medtop:{code}", name=name_of(code))  # fmt: skip


def _by_words(prose: Prose, hints: tuple[str, ...]) -> Iterator[Topic]:
    scores = _scores(prose, hints)
    ranked = sorted(scores.items(), key=lambda item: (-item[1].points, item[0]))[:_MOST]
    if not ranked:
        return
    (topic, best), *others = ranked
    confidence = _confidence(best.points, best.points / sum(one.points for one in scores.values()))
    if confidence < _LEAST:
        return
    yield _topic(prose, f"{topic}000000", "words", confidence, best.headline)
    for topic, score in others:
        if score.points >= max(_BESIDE, _BESIDE_SHARE * best.points):
            beside = min(confidence, 0.9 if score.points >= 1.5 * _BESIDE else 0.8)
            yield _topic(prose, f"{topic}000000", "words.beside", beside, score.headline)


def _confidence(points: float, share: float) -> float:
    """How surely the topic with most points is one of the text's: by its points, and a little by
    their share of all. Fitted to a logistic curve on the tuned gold and on Italian Wikinews, where
    4 points were right in one of three, 10 in five of six, 20 in 24 of 25."""
    odds = -4.1 + 2.5 * math.log(points) + 2 * min(share - 0.55, 0.15)
    return round(min(0.98, 1 / (1 + math.exp(-odds))), 2)


def _scores(prose: Prose, hints: tuple[str, ...]) -> dict[str, Score]:
    """The points of each topic: of each word once, by where it stands first and how often."""
    points: dict[str, float] = defaultdict(float)
    points.update({hint[:2]: _HINT for hint in hints})
    language = prose.language
    if language not in TOPIC_WORDS:
        return {}
    headline: set[str] = set()
    for word, (factor, places) in _standing(prose).items():
        for cue in _told(word, language):
            if not cue.then or any(_follow(prose.lower, at + 1, cue.then) for at in places):
                often = factor * (1 + 0.5 * math.log2(len(places)))
                points[cue.topic] += cue.points * often
                if factor == _PLACES["headline"]:
                    headline.add(cue.topic)
    points.pop("00", None)
    return {topic: Score(sum_, topic in headline) for topic, sum_ in points.items() if sum_ > 0}


def _standing(prose: Prose) -> dict[str, tuple[float, list[int]]]:
    """Each word that tells something with the weight of the place where it stands first, and
    every place (numbers)."""
    found: dict[str, tuple[float, list[int]]] = {}
    lead = next((n for n, part in enumerate(prose.parts) if part.kind == "paragraph"), -1)
    for sentence in prose.sentences:
        if sentence.first >= _READ:
            break
        kind = "lead" if sentence.part == lead else prose.parts[sentence.part].kind
        factor = _PLACES[kind]
        for at in range(sentence.first, min(sentence.last, _READ)):
            word = prose.lower[at]
            if word in found:
                found[word][1].append(at)
            elif _told(word, prose.language):
                found[word] = factor, [at]
    return found


@lru_cache(maxsize=1 << 14)
def _told(word: str, language: str) -> list[Cue]:
    """What a word tells: as it stands, by its longest beginning, by its longest end."""
    cues = _cues(language)
    if found := cues.words.get(word):
        return found
    if word[:_SHORTEST] in cues.opening:
        for size in range(len(word), _SHORTEST - 1, -1):
            if found := cues.beginnings.get(word[:size]):
                return found
    if word[-_SHORTEST:] in cues.closing:
        for at in range(1, len(word) - _SHORTEST + 1):
            if found := cues.ends.get(word[at:]):
                return found
    return []


def _follow(lower: tuple[str, ...], at: int, then: tuple[str, ...]) -> bool:
    """Whether these words (or beginnings, with a star) stand from a place on."""
    if at + len(then) > len(lower):
        return False
    return all(
        word.startswith(want[:-1]) if want[-1] == "*" else word == want
        for word, want in zip(lower[at : at + len(then)], then, strict=True)
    )


@cache
def _cues(language: str) -> Cues:
    """The words of a language."""
    words: dict[str, list[Cue]] = defaultdict(list)
    beginnings: dict[str, list[Cue]] = defaultdict(list)
    ends: dict[str, list[Cue]] = defaultdict(list)
    for topic, listed in TOPIC_WORDS[language].items():
        for entry in listed.split():
            bare = entry.rstrip("+-!")
            points = _WEIGHTS.get(entry[len(bare) :], _PLAIN)
            first, *then = bare.replace("'", "'_").split("_")
            cue = Cue(topic, points, tuple(then))
            if first[0] == "*":
                ends[first[1:]].append(cue)
            elif first[-1] == "*":
                beginnings[first[:-1]].append(cue)
            else:
                words[first].append(cue)
    return Cues(
        dict(words), dict(beginnings), dict(ends),
        frozenset(key[:_SHORTEST] for key in beginnings),
        frozenset(key[-_SHORTEST:] for key in ends),
    )  # fmt: skip
