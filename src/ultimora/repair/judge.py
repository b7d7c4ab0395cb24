"""What one language knows: its words and letters, and which words keep company."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cached_property, lru_cache, partial
from itertools import product
from typing import NamedTuple

from ultimora.reference.names import names, skeleton
from ultimora.reference.signs import Signs, signs
from ultimora.reference.tongues import TONGUES, Tongue
from ultimora.reference.words import Words, words
from ultimora.repair.surroundings import ASKED_PUNCT, MARKS
from ultimora.repair.varieties import leaning

# The letters that Latin-1 lacks (ISO 8859-1 has neither œ nor Ÿ); other marks may be any.
BEYOND = {"fr": "œÿ"}
UNKNOWN = -36.0  # log2 of the chance of a word that no list has
# ... and of a letter outside ASCII at one place of it, which English hardly has
_ACCENT = {"en": 14.0}
_USUAL_ACCENT = 8.0
FOREIGN = 6.0  # doublings by which a foreign word is rarer here than at home
_COMMON = -22.0  # log2 of the chance of a word that everybody writes
_MOST_LOST = 5  # letters that are filled in one word
_SEEN = 1e6  # words of text behind the pairs


class Reading(NamedTuple):
    """One way to read a token: its score (log2), and for each lost place a letter or a role."""

    score: float
    choices: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Judge:
    """One language's knowledge of what can stand where."""

    language: str
    tongue: Tongue
    words: Words
    fills: dict[tuple[str, bool], list[tuple[float, str]]] = field(default_factory=dict)
    narrowed: dict[tuple[str, tuple[str, ...], bool], list[tuple[float, str]]] = field(
        default_factory=dict
    )

    @cached_property
    def signs(self) -> Signs:
        """The weights of what stands around a lost sign."""
        return signs(self.language)

    def word(self, word: str) -> float:
        """log2 of the chance of a word, in any case; unknown words by their letters."""
        level = self.words.table.get(word) or self.words.table.get(word.lower())
        return chance(level) if level else UNKNOWN - 1.2 * max(0, 6 - len(word))

    def capital(self, word: str) -> bool:
        """Whether a word that begins with an accented letter is a name (or a German noun)."""
        low = word.lower()
        return word[1:].islower() and (
            (low > "\xff" and low[0] not in "œÿ")  # begins no word of the six tongues
            or low in self.words.capitals
            or (low not in self.words.table and len(low) > 3)
        )

    def elides(self, left: str, right: str) -> float:
        """How well an apostrophe stands between two runs of letters, in doublings: how much more
        often either is seen with an apostrophe there than without; -20 where never seen so."""
        table = self.words.table
        left, right = left.lower(), right.lower()
        before, after = table.get(left + "'", 0), table.get("'" + right, 0)
        if self.language == "en" and len(left) > 2:
            before = 0  # every name that owns something is seen with one; only "O’", "D’" lead
        best = -20.0
        if before:
            best = (before - table.get(left, 0)) / 10
        if after:
            best = max(best, (after - table.get(right, 0)) / 10)
        return best

    def beyond(self, left: str, right: str) -> bool:
        """Whether a letter that Latin-1 lacks makes a word of the pieces around it (``c?ur``)."""
        return any(
            (left + letter + right).lower() in self.words.table
            for letter in BEYOND.get(self.language, "")
        )

    def trails(self, word: str) -> bool:
        """Whether a word is seen with an apostrophe behind it, before a blank or another word."""
        low = word.lower()
        return low in self.tongue.clipped or len(low) < 3 or low + "'" in self.words.table

    def likeness(self, word: str, at: int) -> float:
        """How well the letters around `at` go together, as log2 of a chance (relative)."""
        framed = f"^{word}$"
        place = at + 1
        grams = self.words.grams
        score = 0.0
        for start in range(max(0, place - 3), min(place, len(framed) - 4) + 1):
            run = framed[start : start + 4]
            level = grams.get(run)
            if not level:
                level = max(grams.get(run[:3], 0), grams.get(run[1:], 0)) - 40
                if level <= 0:
                    level = -20
            score += level / 10
        return score

    def fill(self, pattern: str, upper: bool) -> list[tuple[float, str]]:
        """The best words for a pattern of letters and lost letters: (score, lost letters)."""
        key = (pattern, upper)
        found = self.fills.get(key)
        if found is None:
            found = self.fills[key] = self._fill(pattern, upper)
        return found

    def _fill(self, pattern: str, upper: bool) -> list[tuple[float, str]]:
        lower = pattern.lower()
        places = [i for i, c in enumerate(pattern) if c in MARKS]
        if len(places) > _MOST_LOST:
            return []  # too little is left of the word, and there would be no end of words
        letters = self.tongue.letters[: {1: 99, 2: 14, 3: 7}.get(len(places), 4)]
        beyond = BEYOND.get(self.language, "")
        options = [beyond if pattern[at] == ASKED_PUNCT else letters for at in places]
        ranked: list[tuple[float, str]] = []
        untold: list[tuple[str, str]] = []
        for choice in product(*options):
            word = filled(lower, places, choice)
            level = self.words.table.get(word)
            chosen = "".join(choice)
            if level:
                ranked.append((chance(level), chosen))
            else:
                untold.append((word, chosen))
        abroad = [] if ranked or not named(pattern) else foreign(pattern, partial(_kept, pattern))
        ranked += abroad
        # Beside a word that everybody writes, none that no list has is worth the weighing.
        if untold and (not ranked or max(ranked)[0] < _COMMON) and not abroad:
            unknown = sorted(
                ((self.sounds(word, places), chosen) for word, chosen in untold), reverse=True
            )
            top = unknown[0][0]
            base = UNKNOWN - 1.2 * max(0, 6 - len(pattern))
            base -= _ACCENT.get(self.language, _USUAL_ACCENT) * len(places)
            head = lower[: places[0]]
            if head and self.words.table.get(head + "'", 0) > 140:
                base -= 10.0  # "l?infosfera" is an elision before a new word
            ranked += [(base + (like - top) * 0.5, c) for like, c in unknown[:3]]
        ranked.sort(reverse=True)
        if upper:
            first_only = pattern[0] in MARKS and any(c.islower() for c in pattern)
            ranked = [(s, raised(c[0]) + c[1:] if first_only else raised(c)) for s, c in ranked]
        return ranked[:6]

    def sounds(self, word: str, places: list[int]) -> float:
        """How well the letters around all of the places go together; 0 for a single letter."""
        return sum(self.likeness(word, at) for at in places) if len(word) > 1 else 0.0


def foreign(token: str, choose: Callable[[int, str], str]) -> list[tuple[float, str]]:
    """The foreign words that a token may be: (score, lost letters), best first.

    `choose` says, of a lost place and the letter that a word has there, which letter may have
    stood in the token, if any.
    """
    low = "".join(c if c in MARKS else c.lower()[:1] for c in token)  # İ would be two characters
    found = []
    for word, level in names().like(skeleton("".join("?" if c in MARKS else c for c in low))):
        if all(c in MARKS or c == w for c, w in zip(low, word, strict=True)):
            chosen = [choose(at, word[at]) for at, c in enumerate(low) if c in MARKS]
            if all(chosen):
                found.append((chance(level) - FOREIGN, "".join(chosen)))
    return sorted(found, reverse=True)


def _kept(pattern: str, at: int, letter: str) -> str:
    """The letter, if the accident took it: Latin-1 has kept its own."""
    return letter if letter > ("\xff" if pattern[at] == ASKED_PUNCT else "\x7f") else ""


def named(pattern: str) -> bool:
    """Whether a pattern may be a name: with a capital at its head, or a lost letter there."""
    return len(pattern) > 2 and (pattern[0].isupper() or pattern[0] in MARKS)


def raised(letters: str) -> str:
    """In capitals, letter for letter (ß has none of its own that copy uses)."""
    return "".join(c if c == "ß" else c.upper() for c in letters)


def chance(level: int) -> float:
    """log2 of the chance of a word at a level of the tables (tenths of a doubling over 1e-9)."""
    return (level - 1) / 10 - 29.9


def filled(pattern: str, places: list[int], choice: Iterable[str]) -> str:
    """The pattern with a letter of `choice` at each of the places."""
    letters = list(pattern)
    for at, letter in zip(places, choice, strict=True):
        letters[at] = letter
    return "".join(letters)


@lru_cache(maxsize=8)
def judge(language: str) -> Judge:
    """The judge of one of the six languages.

    Raises:
        KeyError: for another language.
    """
    return Judge(language, TONGUES[language], words(language))


def opens_sentence(text: str, at: int) -> bool:
    """Whether what stands at `at` begins a sentence, quotes and lost places before it aside."""
    back = at
    while back and (text[back - 1] in ' \xa0"“«(‘' or text[back - 1] in MARKS):
        back -= 1
    return back == 0 or text[back - 1] in ".!?\n…"


def bond(who: Judge, left: str, right: str, level: int, side: int) -> float:
    """How much two neighbours attract, in doublings over chance, never below -2.3."""
    pair = who.words.pairs.get(f"{left} {right}")
    other = left if side == 0 else right
    there = 240 if other in ".0" else who.words.table.get(other, 1)
    if not pair:  # telling only where chance alone would have brought them together
        expected = (level + there - 2) / 10 - 59.8 + math.log2(_SEEN)
        return -max(0.0, min(3.0, expected - 1))
    lift = (pair - level - there + 300) / 10
    return max(-2.3, min(12.0, lift - 0.3))


def neighbour(text: str, at: int, *, left: bool) -> str:
    """The word on one side in lower case, ``0`` for a number, ``.`` for anything else."""
    if left:
        high = at
        while high and text[high - 1] in " \xa0":
            high -= 1
        low = high
        if low and text[low - 1] in "'’":
            low -= 1
        while low and text[low - 1].isalpha():
            low -= 1
    else:
        low = at
        while low < len(text) and text[low] in " \xa0":
            low += 1
        high = low
        while high < len(text) and text[high].isalpha():
            high += 1
        if high > low and text[high : high + 1] in ("'", "’"):
            high += 1
    word = text[low:high]
    if word[:1].isalpha():
        return word.lower().replace("’", "'")
    edge = text[high - 1 : high] if left else text[low : low + 1]
    return "0" if edge.isdigit() else "."


def in_context(
    text: str, start: int, end: int, group: str, upper: bool, who: Judge
) -> list[tuple[float, str]]:
    """Fills of a group, weighed by the words on either side where they tell them apart."""
    options = who.fill(group, upper)
    if len(options) < 2 or options[0][0] - options[1][0] > 14:
        return options
    left, right = neighbour(text, start, left=True), neighbour(text, end, left=False)
    places = [i for i, c in enumerate(group) if c in MARKS]
    weighed = []
    for score, chosen in options:
        word = filled(group, places, chosen).lower()
        level = who.words.table.get(word, 1)
        company = bond(who, left, word, level, 0) + bond(who, word, right, level, 1)
        if who.language == "pt":
            company += leaning(text, word)
        weighed.append((score + company, chosen))
    weighed.sort(reverse=True)
    return weighed
