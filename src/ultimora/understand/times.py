"""When: expressions of time and their values.

Each sentence is spelt with one letter a word (`times_spelling`), the grammar (`times_grammar`) is
searched in that, and what it finds is read as a value (`times_reading`).
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import replace
from itertools import accumulate

from ultimora.understand.prose import Prose, Sentence
from ultimora.understand.times_days import bounds
from ultimora.understand.times_grammar import Grammar, grammar
from ultimora.understand.times_readers import READERS
from ultimora.understand.times_reading import Found, Reading
from ultimora.understand.times_spelling import lexicon, spelt
from ultimora.values import Facts, Rulebook, Span
from ultimora.values.facts import Time

_SPAN = (1500, 2500)  # years in which an agency can have filed; another anchor is none
# What may stay of an agency's opening before the text: a place and a short date, to the dash.
_OPENING = re.compile(r".{0,12}?d\.?k.{0,6}?-")
_EDGES = ",.;(-ap2"  # signs, articles and prepositions at the ends of an expression
_PERIOD = re.compile(r"\d{4}-(?:W|Q|H).*|.*/.*")
_LEAST = 0.5  # confidence; what is less sure is no fact


def times(prose: Prose, facts: Facts, rulebook: Rulebook) -> tuple[Time, ...]:
    """The times of a dispatch in the order of the text; none in a language without a table.

    What stands inside a longer name (*Expo 2015*) belongs to the name.
    """
    names = sorted(mention.span for name in facts.names for mention in name.mentions)
    starts = [name.start for name in names]
    ends = list(accumulate((name.end for name in names), max, initial=0))

    def inside(span: Span) -> bool:
        before, upto = bisect_left(starts, span.start), bisect_right(starts, span.start)
        return ends[before] >= span.end or ends[upto] > span.end

    return tuple([time for time in _times(prose) if not inside(time.span)])


def _times(prose: Prose) -> Iterator[Time]:
    words = lexicon(prose.language)
    if not words:
        return
    if prose.anchor and not _SPAN[0] <= prose.anchor.year <= _SPAN[1]:
        prose = replace(prose, anchor=None)
    rules = grammar(prose.language)
    reading = Reading(prose, words)
    for sentence in prose.sentences:
        letters, tokens, firsts = spelt(prose, sentence, words)
        reading.sentence, reading.letters = sentence, letters
        reading.tokens, reading.firsts = tokens, firsts
        reading.day, reading.habit = None, False
        reading.since += 1
        opening = _OPENING.match(letters) if _begins(prose, sentence) else None
        at = opening.end() if opening else 0
        while begun := rules.begins(letters, at):
            first = at = begun.start()
            found = rules.first(letters, first)
            if not found:
                at += 1
                continue
            rule, end = found
            made = READERS[rule](reading, first, end - 1)
            if not made:
                rule, made = _otherwise(reading, rules, rule, first)
            for one in made:
                if one.type == "date" and _PERIOD.fullmatch(one.value):
                    reading.period, reading.since = one.value, 0
                if one.confidence >= _LEAST:
                    yield _time(reading, one, rule)
            at = max(one.last for one in made) + 1 if made else first + 1


def _begins(prose: Prose, sentence: Sentence) -> bool:
    """Whether a sentence is the first of its paragraph."""
    first = prose.words[sentence.first].start
    return first == prose.parts[sentence.part].span.start


def _otherwise(reading: Reading, rules: Grammar, rule: str, first: int) -> tuple[str, list[Found]]:
    """What a later rule makes of the same place, where the first that fits finds no time."""
    for name, end in rules.others(rule, reading.letters, first):
        if made := READERS[name](reading, first, end - 1):
            return name, made
    return rule, []


def _time(reading: Reading, found: Found, rule: str) -> Time:
    prose, letters = reading.prose, reading.letters
    tokens, firsts = reading.tokens, reading.firsts
    first, last = found.first, found.last
    while last > first and letters[last] in _EDGES:
        last -= 1
    while first < last and letters[first] in _EDGES:
        first += 1
    start = prose.words[firsts[first]].start
    end = prose.words[firsts[last] + len(tokens[last].rest)].end
    begin, close = bounds(found.value)
    return Time(
        span=Span(start, end), rule=f"times.{rule}", confidence=found.confidence,
        value=found.value, type=found.type, since=begin, until=close,
    )  # fmt: skip
