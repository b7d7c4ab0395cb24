"""Runs in another language than the dispatch's: quoted words, and whole paragraphs.

Names, titles and loanwords in quotation marks are no runs: a run is told by the small words of its
language, which nobody borrows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from ultimora.reference.tongues import KINDS, guess
from ultimora.understand.prose import Prose
from ultimora.values import Facts, Rulebook, Span
from ultimora.values.facts import Tongue

_FEWEST = 5  # words of a run; fewer are titles and loanwords
_SENTENCE = 9  # words below which one must be a pronoun or a form of to be or to have
_PARAGRAPH = 8  # words of a paragraph outside its quotes
_SMALL = 0.25  # the least share of small words in its own language
_CLEAR = 8.0  # doublings by which its language must lead
_STRANGE = 25.0  # ... where we know neither its small words nor by its script that it is another's
_LONGEST = 1_000  # characters between two quotation marks
# German opens with „ or », the others with “ or «; the straight ones open and close.
_INSIDE = rf"[^“”„«»\"\n]{{12,{_LONGEST}}}"
_QUOTED = re.compile(rf"[“„]({_INSIDE})[”“]|«({_INSIDE})»|\"({_INSIDE})\"")
_INWARD = re.compile(rf"[“„]({_INSIDE})[”“]|[«»]({_INSIDE})[«»]|\"({_INSIDE})\"")
_FAR = re.compile("[\u0370-\u1fff\u2e80-\ud7ff]")  # letters of other scripts
_PERSONAL = ("i", "b")  # kinds of small words: pronouns, to be and to have
_LANES = tuple(KINDS)
_BITS = 16  # of each language's count of small words


def tongues(prose: Prose, facts: Facts, rulebook: Rulebook) -> tuple[Tongue, ...]:
    """``tongues.paragraph`` for whole paragraphs, ``tongues.quote`` for quoted runs of others.

    Nothing where the dispatch is in none of the six languages whose small words are known.
    """
    if prose.language not in KINDS:
        return ()
    return tuple(_found(prose))


def _found(prose: Prose) -> Iterator[Tongue]:
    pattern = _INWARD if prose.language == "de" else _QUOTED
    for part in prose.parts:
        quotes = [
            _trimmed(prose.text, *found.span(found.lastindex or 0))
            for found in pattern.finditer(prose.text, part.span.start, part.span.end)
            if not found[found.lastindex or 0].isspace()
        ]
        if part.kind == "paragraph" and (run := _paragraph(prose, part.span, quotes)):
            yield Tongue(span=part.span, rule="tongues.paragraph", confidence=run[1],
                         language=run[0])  # fmt: skip
            continue
        for span in quotes:
            if run := _run(prose, span.of(prose.text), prose.words_in(span)):
                yield Tongue(span=span, rule="tongues.quote", confidence=run[1], language=run[0])


def _trimmed(text: str, start: int, end: int) -> Span:
    """A quote without the spaces that French sets inside its marks."""
    inside = text[start:end]
    return Span(end - len(inside.lstrip()), start + len(inside.rstrip()))


def _paragraph(prose: Prose, span: Span, quotes: list[Span]) -> tuple[str, float] | None:
    """The language of a paragraph by what stands outside its quotes."""
    numbers: list[int] = []
    pieces: list[str] = []
    words = prose.words_in(span)
    start, first = span.start, words.start
    for quote in quotes:
        inside = prose.words_in(quote)
        numbers += range(first, inside.start)
        pieces += prose.text[start : quote.start], " " * (quote.end - quote.start)
        start, first = quote.end, inside.stop
    numbers += range(first, words.stop)
    text = "".join((*pieces, prose.text[start : span.end]))
    return _run(prose, text, numbers) if len(numbers) >= _PARAGRAPH else None


def _run(prose: Prose, text: str, numbers: Sequence[int]) -> tuple[str, float] | None:
    """The language of these words and how sure it is, where it is another than the dispatch's."""
    lower = prose.lower
    words = [word for at in numbers if (word := lower[at])[0].isalpha()]
    if len(words) < _FEWEST or "://" in text:
        return None
    small = _small_words(words)
    own = small[prose.language]
    if own and own == max(small.values()):
        return None
    language, lead = guess(text)
    if language is None or language == prose.language:
        return None
    if language not in small:
        least = _CLEAR if _FAR.search(text) else _STRANGE
        return (language, 0.9) if lead >= least and not own else None
    its = small[language]
    if lead < _CLEAR or its < max(2, _SMALL * len(words)):
        return None
    if its < 2 * own and lead < 2 * _CLEAR:
        return None
    if not _said(words, language) or _capital(prose, numbers, language):
        return None
    return language, 0.97 if len(words) >= _SENTENCE and lead >= 2 * _CLEAR else 0.9


def _said(words: list[str], language: str) -> bool:
    """Whether a run is long, or says something of somebody: titles and slogans rarely do."""
    kinds = KINDS[language]
    return len(words) >= _SENTENCE or any(kinds.get(word) in _PERSONAL for word in words)


def _capital(prose: Prose, numbers: Sequence[int], language: str) -> bool:
    """Whether all words but the small ones have a capital, as in titles in English."""
    small = KINDS[language]
    return not any(
        prose.words[at].text[0].islower() for at in numbers if prose.lower[at] not in small
    )


@cache
def _table() -> dict[str, int]:
    """Each small word with a one in the lane of each language that has it."""
    table: dict[str, int] = {}
    for lane, words in enumerate(KINDS.values()):
        for word in words:
            table[word] = table.get(word, 0) | 1 << _BITS * lane
    return table


def _small_words(words: list[str]) -> dict[str, int]:
    """How many of the words are small words of each of the six languages."""
    total = sum(filter(None, map(_table().get, words)))
    mask = (1 << _BITS) - 1
    return {language: total >> _BITS * lane & mask for lane, language in enumerate(_LANES)}
