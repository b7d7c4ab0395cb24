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

_SEVERAL = 4  # long words that tell how a sentence is set
_LONG = 4  # letters of a long word
_TITLE = 8  # words of a title in quotation marks
FEW = 5  # letters that tell what its first, or last, say of a word
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
    return "t" if len(long) >= _SEVERAL and high > 0.8 * len(long) else "n"


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
    done = 0
    for at in [at for at, word in enumerate(lower) if word in names]:
        if at < done or words[at][0].islower():
            continue
        for size, ends in names[lower[at]]:
            end = at + size
            if kinds := ends.get(tuple(lower[at + 1 : end])):
                places = ["b", *"i" * (size - 2), "e"] if size > 1 else ["s"]
                for n, place in enumerate(places, at):
                    found[n] = f"{kinds}{place}{found[n]}"
                done = end
                break
    return found


def _quoted(words: Sequence[str]) -> list[str]:
    found = [""] * len(words)
    if _QUOTES.isdisjoint(words):
        return found
    opened = -1
    for at, word in enumerate(words):
        if word in _QUOTES:
            if 0 <= opened < at - 1 <= opened + _TITLE and not words[opened + 1][0].islower():
                found[opened + 1 : at] = ["q"] * (at - opened - 1)
            opened = at
    return found


_Ends = list[tuple[int, dict[tuple[str, ...], str]]]


@cache
def _names(language: str) -> dict[str, _Ends]:
    """Known names by their first word: how many words, most first, and what follows it in names
    of so many, with the kinds."""
    pattern = word_pattern(language)
    found: dict[str, dict[int, dict[tuple[str, ...], str]]] = {}
    for name, kinds in (*dict.fromkeys(places(), "g").items(), *familiar().items()):
        plain = name.replace(" ", "").isalpha()
        first, *rest = name.split(" ") if plain else pattern.findall(name)
        ends = found.setdefault(first, {}).setdefault(len(rest) + 1, {})
        ends.setdefault(tuple(rest), kinds)
    return {first: sorted(ends.items(), reverse=True) for first, ends in found.items()}


def own(trait: Trait) -> Iterator[str]:
    """The evidence that a word is for itself."""
    yield from alike(trait)
    yield from spelt(trait.lower)
    yield from begun(trait.lower)
    yield from ended(trait.lower, trait.shape)


def beside(trait: Trait, distance: int) -> Iterator[str]:
    """The evidence that a word is for another, so many words behind it (before: below zero)."""
    yield f"{distance}w{trait.lower}"
    yield from alike_beside(trait, distance)
    if abs(distance) == 1:
        yield f"{distance}>{trait.lower[-3:]}"


def alike(trait: Trait) -> Iterator[str]:
    """The evidence for itself that a word shares with all that are like it, however spelt."""
    _, form, known, common, listed = trait
    yield f"l{listed}"
    yield f"sl{form}{listed}"
    yield f"s{form}"
    yield f"k{known}"
    yield f"c{common}"
    yield f"sk{form}{known}"
    yield f"sc{form}{common}"


def alike_beside(trait: Trait, distance: int) -> Iterator[str]:
    """The evidence for another that a word shares with all that are like it."""
    yield f"{distance}s{trait.shape}"
    yield f"{distance}k{trait.known}"
    if abs(distance) == 1:
        yield f"{distance}c{trait.common}"
        yield f"{distance}l{trait.listed}"


def spelt(lower: str) -> Iterator[str]:
    """The evidence of all its letters, and of many."""
    yield f"w{lower}"
    if len(lower) > 6:
        yield f"<{lower[:6]}"
        yield f">{lower[-6:]}"


def begun(lower: str) -> Iterator[str]:
    """The evidence of its first letters: it may be cut to `FEW`."""
    for size in (1, 2, 3, 4):
        if len(lower) > size:
            yield f"<{lower[:size]}"


def ended(lower: str, shape: str) -> Iterator[str]:
    """The evidence of its last letters: it may be cut to `FEW`."""
    for size in (1, 2, 3, 4):
        if len(lower) > size:
            yield f">{lower[-size:]}"
    if shape[0] == "X" and len(lower) > 3:
        yield f"s>{shape}{lower[-3:]}"
        yield f"s>{shape}{lower[-2:]}"


class Heads(NamedTuple):
    """How evidence of words in a row begins, by the one that opens it; a blank and what the others
    are end it."""

    before: str  # the word before, with a word, its form, its shape and the word behind
    before_form: str
    before_shape: str
    word: str  # the word, or its form, with the word behind
    form: str


def heads(trait: Trait) -> Heads:
    """What evidence of words in a row begins with that this one opens."""
    lower, form, known = trait[:3]
    return Heads(f"b{lower}", f"bw{lower}", f"ba{lower}", f"a{lower}", f"aw{form}{known}")


Form = tuple[str, str]  # a word's shape, and what the lists know of it


def formed(before: Form, word: Form, after: Form) -> Iterator[str]:
    """The evidence of three words in a row that is in their forms, whichever words they are."""
    yield f"bs{before[0]}{word[0]}{after[0]}"
    yield f"bk{before[1]},{word[1]}"
    yield f"ak{word[1]},{after[1]}"


def joined(before: Trait, word: Trait, after: Trait) -> Iterator[str]:
    """The evidence of three words in a row, for the one in the middle."""
    yield from formed(before[1:3], word[1:3], after[1:3])
    one, two = heads(before), heads(word)
    yield f"{one.before} {word.lower}"
    yield f"{one.before_form} {word.shape}{word.known}"
    yield f"{one.before_shape} {word.shape} {after.lower}"
    yield f"{two.word} {after.lower}"
    yield f"{two.form} {after.lower}"


EDGE = Trait("", "^", "", "")  # before the first word of a sentence, and behind the last
