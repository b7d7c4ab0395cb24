"""What the tagger of names sees of a word: its own traits, and those of the words around it.

Each piece of evidence is a short string. `tools/build_tagger.py` learns what each weighs,
`tagger` adds the weights up; so both must see the same, and both ask here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple, Protocol

from ultimora.reference.familiar import familiar
from ultimora.reference.tagger import places
from ultimora.understand.prose import word_pattern

_FEW = 4  # long words that tell how a sentence is set
_LONG = 4  # letters of a long word
_TITLE = 8  # words of a title in quotation marks
_QUOTES = frozenset("\"'«»“”„‘’‹›")


class Trait(NamedTuple):
    """What a word is by itself: lower case, shape, and what the tables know of it."""

    lower: str
    shape: str
    known: str  # letters: first and last names, places, words beside names
    common: str  # how often it has a capital in mid sentence, and its cluster
    listed: str = ""  # the kinds of a name that newsrooms know, and where in it the word stands


def shape(word: str) -> str:
    """The form of a word: ``Xx``, ``X`` (all capitals), ``X.``, ``x``, ``d``, ``Xd`` and so on."""
    head = word[0]
    if head.isalpha():
        if "." in word:
            return "X." if head.isupper() else "x."
        if word.islower():
            return "x"
        if word.isupper():
            kind = "X1" if len(word) == 1 else "XX" if len(word) < 6 else "XXX"
        elif head.isupper():
            kind = "Xx" if word[1:].islower() else "XxX"
        else:
            kind = "xX"
        if kind[0] == "X" and word[-1] in "'’":
            return "X'"
        if "-" in word:
            return kind + "-"
        return kind if word.isalpha() else kind + "d"
    if head.isdigit():
        size = len(word)
        return ("d4" if size == 4 else "d2" if size < 3 else "d") if word.isdigit() else "d+"
    return head


def setting(words: Sequence[str]) -> str:
    """How a sentence is set: ``u`` in capitals, ``t`` most words with one, ``n`` neither."""
    long = [word for word in words if len(word) >= _LONG and word[0].isalpha()]
    if not long:
        return "n"
    if len(long) > 1 and all(word.isupper() for word in long):
        return "u"
    high = sum(word[0].isupper() for word in long)
    return "t" if len(long) >= _FEW and high > 0.8 * len(long) else "n"


class Tables(Protocol):
    """What the tables of a language know of a word in lower case."""

    def known(self, lower: str) -> str:
        """What the lists know of it, a letter a list."""

    def common(self, lower: str) -> str:
        """How often it has a capital in mid sentence."""


def trait(tables: Tables, word: str, lower: str, how: str, listed: str) -> Trait:
    """The traits of a word in a sentence set so: in one of capitals its shape says nothing."""
    form = "U" if how == "u" and word[0].isalpha() else shape(word)
    return Trait(lower, form, tables.known(lower), tables.common(lower), listed)


def listed(words: Sequence[str], lower: Sequence[str], language: str) -> list[str]:
    """For each word the kinds of the longest known name that it stands in, and where: ``b`` its
    first, ``i`` one within, ``e`` its last word, ``s`` its only one; and ``q`` within a few words
    in quotation marks, as works are set. Empty for most."""
    names = _names(language)
    found = _quoted(words)
    at, size = 0, len(words)
    while at < size:
        ends = names.get(lower[at])
        if ends and not words[at][0].islower():
            for rest, kinds in ends:
                end = at + 1 + len(rest)
                if rest == tuple(lower[at + 1 : end]):
                    places = ["b", *"i" * (len(rest) - 1), "e"] if rest else ["s"]
                    for n, place in enumerate(places, at):
                        found[n] = f"{kinds}{place}{found[n]}"
                    at = end - 1
                    break
        at += 1
    return found


def _quoted(words: Sequence[str]) -> list[str]:
    found = [""] * len(words)
    opened = -1
    for at, word in enumerate(words):
        if word in _QUOTES:
            if 0 <= opened < at - 1 <= opened + _TITLE and not words[opened + 1][0].islower():
                found[opened + 1 : at] = ["q"] * (at - opened - 1)
            opened = at
    return found


_Ends = list[tuple[tuple[str, ...], str]]


@cache
def _names(language: str) -> dict[str, _Ends]:
    """Known names by their first word: what follows it, longest first, and the kinds."""
    pattern = word_pattern(language)
    found: dict[str, _Ends] = {}
    for name, kinds in (*dict.fromkeys(places(), "g").items(), *familiar().items()):
        plain = name.replace(" ", "").isalpha()
        first, *rest = name.split(" ") if plain else pattern.findall(name)
        found.setdefault(first, []).append((tuple(rest), kinds))
    for ends in found.values():
        ends.sort(key=lambda end: -len(end[0]))
    return found


def own(trait: Trait) -> Iterator[str]:
    """The evidence that a word is for itself."""
    lower, form, known, common, listed = trait
    yield f"l{listed}"
    yield f"sl{form}{listed}"
    yield f"w{lower}"
    yield f"s{form}"
    yield f"k{known}"
    yield f"c{common}"
    yield f"sk{form}{known}"
    yield f"sc{form}{common}"
    for size in (1, 2, 3, 4, 6):
        if len(lower) > size:
            yield f"<{lower[:size]}"
            yield f">{lower[-size:]}"
    if form[0] == "X" and len(lower) > 3:
        yield f"s>{form}{lower[-3:]}"
        yield f"s>{form}{lower[-2:]}"


def beside(trait: Trait, distance: int) -> Iterator[str]:
    """The evidence that a word is for another, so many words behind it (before: below zero)."""
    lower, form, known, common, listed = trait
    yield f"{distance}w{lower}"
    yield f"{distance}s{form}"
    yield f"{distance}k{known}"
    if abs(distance) == 1:
        yield f"{distance}c{common}"
        yield f"{distance}l{listed}"
        yield f"{distance}>{lower[-3:]}"


def joined(before: Trait, word: Trait, after: Trait) -> Iterator[str]:
    """The evidence of three words in a row, for the one in the middle."""
    yield f"b{before.lower} {word.lower}"
    yield f"a{word.lower} {after.lower}"
    yield f"bs{before.shape}{word.shape}{after.shape}"
    yield f"bk{before.known},{word.known}"
    yield f"ak{word.known},{after.known}"
    yield f"bw{before.lower} {word.shape}{word.known}"
    yield f"aw{word.shape}{word.known} {after.lower}"
    yield f"ba{before.lower} {word.shape} {after.lower}"


EDGE = Trait("", "^", "", "")  # before the first word of a sentence, and behind the last
