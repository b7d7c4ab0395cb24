"""A dispatch as the rules see it: its parts, sentences and words, and the day that anchors it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from itertools import chain
from typing import NamedTuple

from ultimora.values import Dispatch, Moment, Span

_LONGEST = 400  # words of a sentence; what goes on longer is cut, so that cost stays linear
_LONGEST_WORD = 80  # letters; longer runs are no words, and are cut

# An apostrophe ends a word in Italian, French, Portuguese and Catalan (l’Ucraina), and stands in
# one elsewhere (don’t), but for the English genitive.
_ELIDING = frozenset(("it", "fr", "pt", "ca"))
_ABBREVIATION = r"(?:[^\W\d_]\.){2,}|[^\W\d_](?:\.[^\W\d_]){1,4}\.?(?![^\W_])"
_NUMBER = r"\d+(?:[.,:]\d+)*[^\W\d_]{0,9}(?![^\W_])"
_HYPHENS = "-\u2010\u2011"
_SIGN = r"\.{2,}|[^\w\s]|_"
_ELIDED = re.compile(
    rf"{_ABBREVIATION}|{_NUMBER}|[^\W_]+['’](?=[^\W_])"
    rf"|[^\W_]+(?:[{_HYPHENS}][^\W_]+(?!['’][^\W_]))*(?:['’](?![\w'’]))?|{_SIGN}"
)
_WHOLE = re.compile(
    rf"{_ABBREVIATION}|{_NUMBER}|['’]s(?![^\W_])"
    rf"|[^\W_]+(?:(?:[{_HYPHENS}]|['’](?!s(?![^\W_])))[^\W_]+)*|{_SIGN}"
)
_ENDS = frozenset((".", "!", "?", "…", "...", "..", "....", "?!"))
_CLOSING = frozenset("”»“’\"')]›")  # may stand between the stop and the next sentence; “ in German
# Words whose point does not end a sentence, in the copy of the six languages, lower case.
_POINTED = frozenset("""
    on sen dott dr prof avv ing gen col cap magg ten mons sig sigg art artt pag pagg cfr n nr tel
    vol ca ecc ss st ste mt mr mrs ms messrs sgt lt cpl gov rep sens reps hon rev jr sr vs no inc
    ltd co corp dept est approx jan feb mar apr jun jul aug sep sept oct nov dec janv févr juil
    déc m mme mlle mm me vgl bzw abs bspw etc dipl hr fr sog sra dra ud uds pág núm av arq lic s p
    c d jhdt mio mrd tsd str
""".split())  # fmt: skip


class Word(NamedTuple):
    """A word, number or sign of the text."""

    start: int
    end: int
    text: str

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)


_made = tuple.__new__  # of a word what its own maker does, without a call in between


class Sentence(NamedTuple):
    """A sentence: `first` and `last` (outside) count words of the prose, `part` its parts."""

    first: int
    last: int
    part: int


class Part(NamedTuple):
    """A headline, a subheadline or a paragraph of the body (`kind` as these are named)."""

    span: Span
    kind: str


@dataclass(frozen=True)
class Prose:
    """What there is to understand of a dispatch, headline first.

    `text` is the whole clean text: all spans are in it, and parts of it that are no prose (an
    opening, a contact, what a carrier added) are in no part. `anchor` is the day that its times
    are counted from, `clock` the minutes since midnight where they are known.
    """

    dispatch: Dispatch
    text: str
    language: str
    parts: tuple[Part, ...]
    words: tuple[Word, ...]
    sentences: tuple[Sentence, ...]
    anchor: date | None = None
    clock: int | None = None

    @classmethod
    def of(cls, dispatch: Dispatch) -> Prose:
        """The prose of a dispatch."""
        text = dispatch.copy.text
        language = dispatch.copy.language or ""
        parts = tuple(_parts(dispatch))
        words: list[Word] = []
        sentences: list[Sentence] = []
        pattern = word_pattern(language)
        for index, part in enumerate(parts):
            first = len(words)
            words.extend(_words(text, part.span, pattern))
            ends = _ends(words, first, language == "de")
            sentences.extend(Sentence(start, end, index) for start, end in ends)
        anchor, clock = _anchor(dispatch)
        return cls(
            dispatch, text, language, parts, tuple(words), tuple(sentences), anchor, clock
        )  # fmt: skip

    @cached_property
    def starts(self) -> list[int]:
        """Where each word starts."""
        return [word.start for word in self.words]

    @cached_property
    def lower(self) -> tuple[str, ...]:
        """Each word in lower case, apostrophes as typewriters have them."""
        whole = "\n".join([word[2] for word in self.words])  # no word holds a line's end
        return tuple(whole.lower().replace("’", "'").split("\n")) if whole else ()

    @cached_property
    def _firsts(self) -> list[int]:
        return [self.words[sentence.first].start for sentence in self.sentences]

    def words_in(self, span: Span) -> range:
        """The numbers of the words that begin inside a span."""
        first = bisect_right(self.starts, span.start - 1)
        return range(first, bisect_right(self.starts, span.end - 1))

    def sentence_at(self, offset: int) -> int:
        """The number of the sentence around an offset (of the one before, between two)."""
        return max(0, bisect_right(self._firsts, offset) - 1)

    def span(self, sentence: Sentence) -> Span:
        """From the first to the last character of a sentence."""
        return Span(self.words[sentence.first].start, self.words[sentence.last - 1].end)


def word_pattern(language: str) -> re.Pattern[str]:
    """What a word, number or sign is in a language."""
    return _ELIDED if language in _ELIDING else _WHOLE


def _parts(dispatch: Dispatch) -> Iterator[Part]:
    done = 0
    for kind in ("headline", "subheadline"):
        for found in dispatch.findings:
            if found.field == kind and found.span and found.span.start >= done:
                yield Part(found.span, kind)
                done = found.span.end
                break
    for span in dispatch.paragraphs:
        yield Part(span, "paragraph")


def _words(text: str, span: Span, pattern: re.Pattern[str]) -> Iterable[Word]:
    found = [
        _made(Word, (*one.span(), one[0]))
        for one in pattern.finditer(text, span.start, span.end)
    ]  # fmt: skip
    if max([len(word[2]) for word in found], default=0) <= _LONGEST_WORD:
        return found
    return chain.from_iterable(map(_cut, found))


def _cut(word: Word) -> Iterator[Word]:
    """A run of letters too long for a word, in pieces."""
    start, _, text = word
    for at in range(0, len(text), _LONGEST_WORD):
        piece = text[at : at + _LONGEST_WORD]
        yield Word(start + at, start + at + len(piece), piece)


def _ends(words: list[Word], first: int, german: bool) -> Iterator[tuple[int, int]]:
    """Where the sentences of one part begin and end, as numbers of words."""
    start, at, size = first, first, len(words)
    while at < size:
        word = words[at].text
        at += 1
        if at - start >= _LONGEST:
            yield start, at
            start = at
        elif word in _ENDS and at < size:
            while at < size and words[at].text in _CLOSING and words[at].start == words[at - 1].end:
                at += 1
            apart = at < size and words[at].start > words[at - 1].end
            if apart and _begins(words, at, word, german):
                yield start, at
                start = at
    if start < size:
        yield start, size


def _begins(words: list[Word], at: int, stop: str, german: bool) -> bool:
    """Whether a sentence begins with this word, a stop before it."""
    head = words[at].text
    if head[0].islower():
        return False
    if stop != "." or words[at - 1].text != ".":
        return True
    before = words[at - 2].text if at > 1 else ""
    if german and before.isdecimal() and len(before) < 3:
        return False  # an ordinal: am 3. Juni, der 2. Bundesliga
    # A letter is an initial, but for the network.
    initial = len(before) == 1 and before.isupper() and before != "X"
    pointed = initial or (before.lower() in _POINTED and not before.isupper())
    return not pointed or head[0] in '«“„"('


def _anchor(dispatch: Dispatch) -> tuple[date | None, int | None]:
    """The day of the dispatch and, where it is known, the minute of that day."""
    dateline = dispatch.dateline and dispatch.dateline.date
    for moment in (dispatch.published, dateline, dispatch.updated, dispatch.carrier.created):
        if moment and (found := _day(moment)):
            return found
    return None, None


def _day(moment: Moment) -> tuple[date | None, int | None] | None:
    if moment.precision in ("year", "month"):
        return None
    try:
        if moment.precision == "day":
            return date.fromisoformat(moment.iso), None
        at = datetime.fromisoformat(moment.iso)
    except ValueError:
        return None
    return at.date(), at.hour * 60 + at.minute
