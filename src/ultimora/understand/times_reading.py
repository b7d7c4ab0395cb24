"""A sentence in the letters of its words, while its times are read, and what was read before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from ultimora.understand.prose import Prose, Sentence
from ultimora.understand.times_spelling import Lexicon, Token
from ultimora.understand.times_tense import tense


class Found(NamedTuple):
    """A time: its tokens from `first` to `last` (inside), value, type and confidence."""

    first: int
    last: int
    value: str
    type: str
    confidence: float


class Day(NamedTuple):
    """A day, None where the anchor that it needs is unknown; its value, open then; how sure."""

    day: date | None
    value: str
    sure: float


def _century(number: int) -> int:
    return number + (1900 if number > 30 else 2000)


_NONE = Sentence(0, 0, 0)


@dataclass
class Reading:
    """One sentence being read, and the days that the dispatch spoke of before."""

    prose: Prose
    lexicon: Lexicon
    sentence: Sentence = _NONE
    letters: str = ""
    tokens: list[Token] = field(default_factory=list)
    firsts: list[int] = field(default_factory=list)
    day: date | None = None  # the last day named in this sentence
    story: date | None = None  # the last day named at all
    habit: bool = False  # the sentence tells what happens again and again
    year: int | None = None  # the last year named
    period: str = ""  # the last week, quarter, half or range named
    since: int = 0  # how many sentences ago that was

    def pick(self, letters: str, first: int, last: int) -> Token | None:
        """The first token of one of these letters in the range."""
        for at in range(first, last + 1):
            if self.letters[at] in letters:
                return self.tokens[at]
        return None

    def word(self, at: int) -> str:
        """A token's first word, in lower case; empty outside the sentence."""
        return self.prose.lower[self.firsts[at]] if 0 <= at < len(self.tokens) else ""

    def raw(self, at: int) -> str:
        """A token's first word as written; empty outside the sentence."""
        return self.prose.words[self.firsts[at]].text if 0 <= at < len(self.tokens) else ""

    def letter(self, at: int) -> str:
        """A token's letter; a blank outside the sentence."""
        return self.letters[at] if 0 <= at < len(self.letters) else " "

    def way(self, first: int, last: int) -> int:
        """To come (1) or gone by (-1), as its own words, the preposition or the verbs say."""
        for at in range(first, last + 1):
            if self.letters[at] == "L":
                return -1
            if self.letters[at] == "N":
                return 1
        back = first - 1
        while back >= 0 and self.letters[back] in "aEf" and back > first - 4:
            back -= 1
        if back >= 0 and self.letters[back] in "pt":
            code = self.tokens[back].code
            if self.word(back) in _SINCE:
                return -1
            if code in ("by", "for"):
                return 1
            if self.word(back) in _UNTIL or (code == "to" and self.word(back - 1) in _UNTIL):
                return 1
        return tense(
            self.prose, self.sentence, self.firsts[first],
            self.firsts[last] + len(self.tokens[last].rest),
            self.lexicon,
        )  # fmt: skip

    def year_told(self, first: int, last: int) -> int | None:
        """The year that stands in the range, short (*del ’43*) or in full."""
        if token := self.pick("y", first, last):
            return int(token.number)
        short = self.letters.find("'", first, last)
        return _century(int(self.tokens[short + 1].number)) if short >= 0 else None

    def told(self, day: date) -> None:
        """This day was spoken of."""
        self.day = self.story = day
        if self.prose.anchor and day.year != self.prose.anchor.year:
            self.year = day.year


_SINCE = frozenset(("since", "depuis", "seit"))
_UNTIL = frozenset(("fino", "sino", "fin", "until", "till", "bis", "jusqu'à", "jusqu'au", "hasta",
                    "até"))  # fmt: skip


Reader = Callable[[Reading, int, int], list[Found]]
