"""How a role is built in a language: its head, what qualifies it, and whose or of what it is."""

from __future__ import annotations

from dataclasses import dataclass

from ultimora.reference.demonyms import demonyms
from ultimora.reference.offices import Offices
from ultimora.understand.following import Seen
from ultimora.understand.prose import Prose

_LONGEST = 16  # words of a role
_AND = frozenset(("e", "ed", "and", "et", "und", "y", "&"))
_FIXED = frozenset(  # behind an office, of any language
    (("ad", "interim"), ("par", "intérim"), ("en", "funciones"), ("em", "exercício"),
     ("di", "turno"), ("en", "exercice"))
)  # fmt: skip
_DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june"
    " july august september october november december yesterday today".split()
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """The words of a role (`last` outside) and its head."""

    first: int
    last: int
    head: int


class Grammar:
    """How roles are built in the language of a dispatch, and where its names stand."""

    def __init__(self, prose: Prose, words: Offices, mentions: list[Seen]) -> None:
        self.prose = prose
        self.words = words
        self.lower = prose.lower
        self.nations = demonyms(prose.language)
        self.over: dict[int, Seen] = {
            at: one for one in mentions for at in range(one.first, one.last)
        }

    def person(self, at: int) -> bool:
        """Whether a person's name stands at a word."""
        return at in self.over and self.over[at].kind == "person"

    def head(self, at: int) -> bool:
        """Whether a word says what somebody is."""
        if at in self.over:
            return False
        word = self.lower[at]
        if len(word) == 2 and (at == 0 or self.lower[at - 1] not in self.words.determiners):
            return False  # l'ad di Enel, but insieme ad Anna
        if "-" in word and word not in self.words.heads:
            word = word.rpartition("-")[2]  # CDU-Chef, ex-ministre
        return word in self.words.heads or bool(self.words.endings.match(self.lower[at]))

    def qualifies(self, at: int, capital: bool = False) -> bool:
        """Whether an adjective stands at a word: of a nation, by its ending, or listed; with a
        `capital` where the noun has one."""
        word, text = self.lower[at], self.prose.words[at].text
        if at in self.over or not (word == text or capital):
            return False
        if word in self.words.plain or word in self.nations:
            return True
        return bool(self.words.adjectives.match(word)) and word not in self.words.heads

    def end(self, head: int, stop: int) -> int:
        """Where the role ends that has its head here: adjectives, and whose or of what it is."""
        at, stop = head + 1, min(stop, head + _LONGEST)
        capital = self.prose.words[head].text[0].isupper() and self.prose.language != "de"
        while at < stop and self.head(at) and (
            capital or self.lower[at] == self.prose.words[at].text
        ):  # fmt: skip
            at += 1  # teniente coronel, capo economista
        named = False  # whether the last words say what of, so that `e` may go on
        while at < stop and not self.person(at):
            word = self.lower[at]
            if self.qualifies(at, capital):
                at += 1
                continue
            if (word, self.lower[at + 1] if at + 1 < stop else "") in _FIXED:
                at += 2
                continue
            if word in self.words.of or word in self.words.at:
                start = self._behind_articles(at + 1, stop)
                after = self._noun(start, stop, word in self.words.of)
            elif named and word in _AND:
                # Infrastrutture e Trasporti; dei Beni culturali e del Turismo.
                again = at + 1 < stop and self.lower[at + 1] in self.words.of
                start = self._behind_articles(at + 2, stop) if again else at + 1
                after = self._noun(start, stop, again)
            else:
                break
            if after <= start:
                break
            at, named = after, True
        return at

    def _behind_articles(self, at: int, stop: int) -> int:
        while at < stop and at not in self.over and self.lower[at] in self.words.articles:
            at += 1
        return at

    def _noun(self, at: int, stop: int, plain: bool) -> int:
        """Behind a name, words with capitals, or (where `plain`) a noun; `at` if none is there."""
        if at >= stop:
            return at
        one = self.over.get(at)
        if one:
            # A town behind *a* is where somebody is, not what of.
            town = one.kind == "place" and one.text[0].isupper()
            whole = one.first == at and one.kind != "person" and (plain or not town)
            return min(one.last, stop) if whole else at
        text = self.prose.words[at].text
        if text[0].isupper():
            start = at
            while at < stop and at not in self.over and self._capital(at):
                at += 1
            return at if at > start else start
        if not plain or not text.isalpha() or text in self.words.determiners:
            return at
        at += 1
        if self.prose.language == "de":
            while at < stop and at not in self.over and self._capital(at):
                at += 1
            return at
        # What follows a plain noun, up to the next word of grammar, is of it: adjectives, a name.
        last = at + (3 if self.prose.language == "en" else 1)
        while at < min(stop, last) and at not in self.over and self.goes_on(at):
            at += 1
        one = self.over.get(at) if at < stop else None
        return min(one.last, stop) if one and one.kind in ("organisation", "other") else at

    def _capital(self, at: int) -> bool:
        text = self.prose.words[at].text
        return text[0].isupper() or (text == "&" and at + 1 < len(self.prose.words))

    def goes_on(self, at: int) -> bool:
        """Whether a word may be of what a role is of: none of grammar, and no sign."""
        word = self.lower[at]
        return word.isalpha() and word not in self.words.stops and word not in self.words.of

    def start(self, head: int, first: int) -> int:
        """Where the role begins that has its head here: *ex*, *former*, *US*, *ukrainische*."""
        at = head
        while at > first and not self.person(at - 1):
            word, text = self.lower[at - 1], self.prose.words[at - 1].text
            fits = word in self.words.before
            if self.prose.language == "en":
                fits = fits or self._modifies(at - 1, word, text)
            elif self.prose.language == "de":
                fits = fits or word in self.nations
            if not fits:
                break
            at -= 1
        return at

    def _modifies(self, at: int, word: str, text: str) -> bool:
        """English: what stands before a noun to say which: names, capitals, other heads."""
        if word in self.words.determiners or word in self.words.stops or not text[0].isalpha():
            return False
        if word in _DAYS:
            return False
        one = self.over.get(at)
        if one:
            return one.kind != "other"
        if word in self.nations or word in self.words.heads:
            return True
        return text[0].isupper() and not self._opens(at)

    def _opens(self, at: int) -> bool:
        before = self.prose.words[at - 1].text if at else "."
        return before in '.!?…”"“«'
