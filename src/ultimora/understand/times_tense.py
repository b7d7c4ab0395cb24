"""Whether a sentence speaks, around an expression of time, of what was or of what is to come."""

from __future__ import annotations

from functools import cache

from ultimora.reference.speech import SPEECH
from ultimora.reference.time_words import TIME_WORDS, TimeWords
from ultimora.understand.prose import Prose, Sentence
from ultimora.understand.times_spelling import ANNOUNCED, Lexicon

_REACH = 14  # words to each side; what stands farther off belongs to other verbs
_COMMA = 3  # a comma or a conjunction is as good as so many words between
_BARRIERS = frozenset(
    (",", ";", ":", "che", "that", "que", "dass", "qui", "who", "which", "(", ")")
)
_QUOTES = frozenset('“”«»"„')
# What a report says of its source is in the past whatever its content is.
_HELPERS = frozenset("ha hanno a ont hat han haben had has".split())
_REPORTED = 5  # a verb of saying is as good as so many words farther off


@cache
def _said(language: str) -> frozenset[str]:
    return frozenset(SPEECH[language].forms) if language in SPEECH else frozenset()


def tense(prose: Prose, sentence: Sentence, first: int, last: int, lexicon: Lexicon) -> int:
    """1 where the nearest verb or cue around these words looks ahead, -1 back, 0 where there is
    none. A cue is a verb, or a word of the table that speaks of past or future."""
    words = TIME_WORDS[prose.language]
    said = _said(prose.language)
    best, way = 99, 0
    for numbers in (
        range(first - 1, max(sentence.first, first - _REACH) - 1, -1),
        range(last + 1, min(sentence.last, last + 1 + _REACH)),
    ):
        away = 0
        for at in numbers:
            word = prose.lower[at]
            away += 1
            if word in _BARRIERS or word in _QUOTES:
                away += _COMMA
            if away >= best:
                break
            found = _tense(word, lexicon, words, away)
            if found and word == "may" and prose.words[at].text == "May":
                continue  # the month
            if found:
                reported = found < 0 and word in said and away > 2
                far = _REPORTED if reported else 2 if word in _HELPERS else 0
                score = away + (far if away > 1 else 0)
                if score < best:
                    best, way = score, found
    return way


def _tense(word: str, lexicon: Lexicon, words: TimeWords, away: int) -> int:
    known = lexicon.tenses.get(word)
    if known is not None:
        return known if known != ANNOUNCED else -1 if away <= 2 else 1
    if len(word) > 3 and word not in lexicon.words:
        if words.future and word.endswith(words.future):
            return 1
        if word.endswith(words.past) and (len(word) > 4 or word[-1] in "òó"):
            return -1
        if away <= 2 and words.participles and word.endswith(words.participles):
            return -1
    return 0
