"""A sentence as the rules of figures see it: its words in lower case beside the tables it needs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache

from ultimora.reference import nouns
from ultimora.reference.befell import BEFELL, Befell
from ultimora.reference.counting import COUNTING, Counting
from ultimora.reference.numerals import NUMERALS, OFTEN, Numerals
from ultimora.reference.portions import PORTIONS
from ultimora.understand.prose import Prose, Word

Phrases = tuple[tuple[tuple[str, ...], str], ...]
_GRAVE = {"a'": "à", "e'": "è", "i'": "ì", "o'": "ò", "u'": "ù"}


def _by_word(phrases: Phrases, which: int) -> dict[str, Phrases]:
    words = {phrase[which] for phrase, _ in phrases}
    return {word: tuple(p for p in phrases if p[0][which] == word) for word in words}


@dataclass(frozen=True, slots=True)
class Tables:
    """What one language says of numbers.

    `opening` are the words that a number can begin with, `roles` those that tell what befell what
    is counted; `first` and `last` hold the phrases of several words by these words of theirs,
    `behind` approximators and `ways` rises and falls behind a figure by their first, `moves` are
    verbs and nouns of both. `homes` says what a money of many countries (*pesos*) is in the one
    that this dispatch is about.
    """

    language: str
    numerals: Numerals
    counting: Counting
    befell: Befell
    opening: frozenset[str]
    roles: frozenset[str]
    first: dict[str, Phrases]
    last: dict[str, Phrases]
    behind: dict[str, Phrases]
    ways: dict[str, Phrases]
    moves: frozenset[str] = frozenset()
    homes: dict[str, str] = field(default_factory=dict)

    @classmethod
    @cache
    def of(cls, language: str) -> Tables | None:
        """The tables of a language; None where we have none."""
        if language not in NUMERALS:
            return None
        numerals, befell = NUMERALS[language], BEFELL[language]
        opening = frozenset().union(
            numerals.words, numerals.ones, numerals.aged, numerals.rounds, numerals.many,
            numerals.halves,
            (word for word in numerals.scales if len(word) > 3 or word == "mil"),
            OFTEN if language == "de" else (), PORTIONS[language].halves, PORTIONS[language].joined,
        )  # fmt: skip
        tails = frozenset(phrase[-1] for phrase, _ in befell.phrases)
        roles = frozenset().union(
            befell.nouns, befell.one, befell.many, befell.does, befell.falls, befell.acts, tails,
            nouns.PARTED if language == "de" else (), nouns.SUFFERED,
        )  # fmt: skip
        first, last = _by_word(befell.phrases, 0), _by_word(befell.phrases, -1)
        counting = COUNTING[language]
        behind = _by_word(tuple(counting.behind.items()), 0)
        ways = _by_word(
            tuple(
                (words, way) for way in ("up", "down") for words in getattr(befell, f"{way}_behind")
            ),
            0,
        )
        return cls(
            language, numerals, counting, befell, opening, roles, first, last, behind, ways,
            befell.up | befell.down,
        )  # fmt: skip


class _Keys(dict[int, str]):
    """The words of a sentence by their numbers; outside of it, empty ones."""

    def __missing__(self, at: int) -> str:
        return ""


class Line:
    """A sentence: the words `first` to `last` (outside) of the prose, and their keys.

    `keys` are all words of the prose in lower case, a typewriter's accents (``e'``) made real;
    `key` gives the one of a number, empty outside the sentence, and `plain` the same with
    preposition and article undone (``dei`` is ``di``). `named` and `timed` are the words that
    belong to a name or a time. It is asked a thousand times a dispatch, so both are bare look-ups.
    """

    __slots__ = ("first", "key", "keys", "last", "named", "plain", "tables", "timed", "words")

    def __init__(
        self, words: tuple[Word, ...], keys: tuple[str, ...], first: int, last: int,
        tables: Tables, named: frozenset[int], timed: frozenset[int],
    ) -> None:  # fmt: skip
        self.words, self.keys, self.first, self.last = words, keys, first, last
        self.tables, self.named, self.timed = tables, named, timed
        told, fused = keys[first:last], tables.counting.plain
        self.key: Callable[[int], str] = _Keys(
            zip(range(first, last), told, strict=True)
        ).__getitem__
        self.plain: Callable[[int], str] = self.key
        if fused:
            plain = [fused.get(key, key) for key in told]
            self.plain = _Keys(zip(range(first, last), plain, strict=True)).__getitem__

    def capital(self, at: int) -> bool:
        """Whether the word `at` of the sentence has a capital."""
        return self.first <= at < self.last and self.words[at].text[0].isupper()

    def tight(self, at: int) -> bool:
        """Whether nothing stands between the word `at` and the one before."""
        return self.first < at < self.last and self.words[at].start == self.words[at - 1].end

    def says(self, phrase: tuple[str, ...], at: int) -> bool:
        """Whether these words stand from `at` on."""
        return self.keys[at : min(at + len(phrase), self.last)] == phrase


def keyed(prose: Prose) -> tuple[str, ...]:
    """All words in lower case, a typewriter's accent (``e'``, ``piu'``) made a real one."""
    keys = prose.lower
    if prose.language != "it" or not any(len(key) > 1 and key[-1] == "'" for key in keys):
        return keys
    return tuple([_accented(key) if key[-1] == "'" else key for key in keys])


# Words that end in a vowel without an accent, and those in *i* that have one.
_PLAIN = frozenset(NUMERALS["it"].words) | COUNTING["it"].lengths | {"cento", "euro", "mille"}
_SHORT_I = frozenset(
    "lunedi martedi mercoledi giovedi venerdi cosi mori fini feri colpi rapi subi parti usci segui "
    "spari capi apri scopri servi menti ferì uni costrui reagi".split()
)


def _accented(key: str) -> str:
    stem, accent = key[:-1], _GRAVE.get(key[-2:])
    quoted = stem in _PLAIN or (stem[-1:] == "i" and stem not in _SHORT_I)
    if quoted and len(stem) > 2:
        return stem  # a quotation ends here: ’una sessantina d’anni’
    return key[:-2] + accent if accent else key
