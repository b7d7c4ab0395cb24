"""When: expressions of time and their values.

Each sentence is spelt with one letter a word (`times_spelling`), the grammar (`times_grammar`) is
searched in that, and what it finds is read as a value (`times_reading`).
"""

from __future__ import annotations

from collections.abc import Iterator

from ultimora.understand.prose import Prose
from ultimora.understand.times_days import bounds
from ultimora.understand.times_grammar import Grammar, grammar
from ultimora.understand.times_reading import READERS, Found, Reading
from ultimora.understand.times_spelling import lexicon, spelt
from ultimora.values import Facts, Rulebook, Span
from ultimora.values.facts import Time

_LEAST = 0.5  # confidence; what is less sure is no fact


def times(prose: Prose, facts: Facts, rulebook: Rulebook) -> tuple[Time, ...]:
    """The times of a dispatch in the order of the text; none in a language without a table.

    What stands inside a longer name (*Expo 2015*) belongs to the name.
    """
    names = [mention.span for name in facts.names for mention in name.mentions]
    return tuple([time for time in _times(prose) if not _inside(time.span, names)])


def _inside(span: Span, names: list[Span]) -> bool:
    return any(n.start <= span.start and span.end <= n.end and n != span for n in names)


def _times(prose: Prose) -> Iterator[Time]:
    words = lexicon(prose.language)
    if not words:
        return
    rules = grammar(prose.language)
    reading = Reading(prose, words)
    for sentence in prose.sentences:
        letters, tokens = spelt(prose, sentence, words)
        reading.sentence, reading.letters, reading.tokens = sentence, letters, tokens
        reading.day, reading.habit = None, False
        at = 0
        while found := rules.search(letters, at):
            rule = found.lastgroup or ""
            first, end = found.span()
            made = READERS[rule](reading, first, end - 1)
            if not made:
                rule, made = _otherwise(reading, rules, rule, first)
            for one in made:
                if one.confidence >= _LEAST:
                    yield _time(reading, one, rule)
            at = max(one.last for one in made) + 1 if made else first + 1


def _otherwise(reading: Reading, rules: Grammar, rule: str, first: int) -> tuple[str, list[Found]]:
    """What a later rule makes of the same place, where the first that fits finds no time."""
    for name, end in rules.others(rule, reading.letters, first):
        if made := READERS[name](reading, first, end - 1):
            return name, made
    return rule, []


def _time(reading: Reading, found: Found, rule: str) -> Time:
    prose, tokens = reading.prose, reading.tokens
    start = prose.words[tokens[found.first].first].start
    end = prose.words[tokens[found.last].last].end
    begin, close = bounds(found.value)
    return Time(
        span=Span(start, end), rule=f"times.{rule}", confidence=found.confidence,
        value=found.value, type=found.type, since=begin, until=close,
    )  # fmt: skip
