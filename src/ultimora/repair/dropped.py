"""Copy forced into ASCII with all else dropped: ``perch``, ``citt``, ``dellaccordo``, ``Zrich``."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from ultimora.repair.judge import Judge, bond, judge, neighbour
from ultimora.repair.prose import Prose
from ultimora.repair.scene import Scene
from ultimora.values import Edit, Rival, apply, compose

# English has no accents by nature, and copy that lacks its apostrophes is how people chat.
_LANGUAGES = ("it", "fr", "de", "es", "pt")
_TOKEN = re.compile(r"(?<![^\W\d_])(?<![^\W\d_]’)[A-Za-z]+(?![^\W\d_]|’)")
_ASKED = re.compile(r"[a-z]\?+[a-z]")
_ELISION = re.compile(r"[a-z]'[A-Za-z]")
_ENGLISH = (" the ", " of ", " and ")
_OPENING = 1500  # characters in which a language shows
# Words of one letter, and by how many doublings a gap is theirs rather than a dash's.
_ALONE = {"it": (("è", 2.2),), "fr": (("à", 1.0),), "pt": (("é", 1.0), ("à", 1.0))}
_GAP = re.compile(r"(?<=[^\W\d_] )(?= [a-z])|(?<=, )(?= [a-z])")
_OPENING_GAP = re.compile(r"(?<=[.!?] )(?= [a-z])|(?<=\n)(?= [a-z])")

# Levels (see reference.words): tenths of a doubling.
_STRANGE = 60  # below this a word is none: a misprint, a name
_COMMON = 115  # from here on a word is none that a table has by accident
_CLEAR = 55  # and by so much it leads what stands there
_UNKNOWN = -40.0  # what speaks for a small word that no table has
_NAME = 50.0  # and for one with a capital in mid sentence
_NAMED = 25.0  # what such a capital adds to a word: it may be a name of its own
_LETTER = 120.0  # what speaks for a letter that stands alone in Italian or French
_ELIDED = 257.0  # of all words that an apostrophe begins, the level
_FAR = 50  # a word that leads by so much needs no neighbours to be told
_PAIRED = 5  # pairs that a word stands in where they were gathered for it
_LEAST = 0.9  # nothing marks the place: who is less sure leaves it


class _Reading(NamedTuple):
    """What a token may have been, in small letters, and its level with its company."""

    level: float
    word: str


_STANDS = frozenset("?=%&\\")  # signs that may stand for a letter
_ESCAPING = frozenset("=%&#\\@_")
_TOUCHING = frozenset("-.'")
_ELIDING = frozenset("aeiouh")
_FOLD = str.maketrans("àâãäáåçèéêëìíîïñòóôõöùúûü", "aaaaaaceeeeiiiinooooouuuu", "")
_SHORT = frozenset("ay")  # words of one letter that elide what stands before: n’a, j’y
_ELIDED_LETTERS = {"it": "ldsnc", "fr": "t"}
# Elisions of a word that went whole: ``c`` was c’è, ``jusqu`` was jusqu’à.
_STANDING = {
    "it": {
        "c": (_Reading(185, "c’è"),),
        "cos": (_Reading(135, "cos’è"),),
        "dov": (_Reading(140, "dov’è"),),
        "com": (_Reading(140, "com’è"),),
        "po": (_Reading(175, "po’"),),
    },
    "fr": {
        "jusqu": (_Reading(187, "jusqu’à"),),
        "qu": (_Reading(170, "qu’à"),),
        "aujourdhui": (_Reading(187, "aujourd’hui"),),
    },
}
# ``lUcraina``, ``LItalia``, ``dellOttobre``: the capital shows where the apostrophe was.
_RUN_IN = re.compile(r"([a-z]{1,7}|[A-Z](?=[A-Z][a-z]))([AEIOUH][A-Za-z]+)")


@dataclass
class _Company:
    """One language's words by what is left of them once everything outside ASCII is dropped."""

    who: Judge
    left: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    folded: set[str] = field(default_factory=set)
    elisions: list[tuple[str, int]] = field(default_factory=list)
    paired: set[str] = field(default_factory=set)


@lru_cache(maxsize=5)
def _company(language: str) -> _Company:
    who = judge(language)
    made = _Company(who)
    table = who.words.table
    if language in _ELIDED_LETTERS:
        made.elisions = [
            (word[:-1], level)
            for word, level in table.items()
            if level > 125 and word[-1] == "'" and len(word) > 1 and word.isascii()
        ]
    whole = [
        (level, word)
        for word, level in table.items()
        if level >= _STRANGE and not word.isascii() and word.isalpha()
    ]
    for one in whole:
        made.left.setdefault(one[1].encode("ascii", "ignore").decode(), []).append(one)
    for found in made.left.values():
        if len(found) > 1:
            found.sort(reverse=True)
    made.folded = {word.translate(_FOLD) for level, word in whole if level >= 140}
    seen = Counter(" ".join(who.words.pairs).split(" "))
    made.paired = {word for word, count in seen.items() if count >= _PAIRED}
    made.folded = {word for word in made.folded if table.get(word, 0) < 135}
    return made


def dropped_letter(text: str, scene: Scene) -> list[Edit]:
    """Letters and apostrophes that are missing without a trace, put back where words prove them.

    Only in a text of pure ASCII in a language that cannot do without its accents, in which many
    words are none until a letter outside ASCII is put in, and few are none for good. Typed without
    accents (``citta``, ``uber``) a text is whole. Quotes and dashes that went are not known.
    """
    if not text.isascii() or len(text) < 60 or "`" in text:
        return []
    english = sum(text.count(word, 0, _OPENING) for word in _ENGLISH)
    if english > min(len(text), _OPENING) // 400 or scene.language not in _LANGUAGES:
        return []
    if _ASKED.search(text):
        return []  # something stands where the letters stood: other rules know what
    company = _company(scene.language)
    tokens = list(_TOKEN.finditer(text))
    proof = _proof(tokens, company)
    if not proof.letters:
        return []
    edits: tuple[Edit, ...] = ()
    for _ in range(2):  # the second time beside neighbours that are whole
        edits = compose(edits, tuple(_words(text, company, proof.apostrophes)))
        text = apply(edits, scene.text)
    return list(compose(edits, tuple(sorted(_alone(text, company)))))


def _words(text: str, company: _Company, apostrophes: bool) -> Iterator[Edit]:
    prose = Prose(text)
    for token in _TOKEN.finditer(text):
        start, end = token.span()
        found = list(_restored(text, token, company, apostrophes))
        if found and not prose.address(start, end) and not prose.coded(start, end):
            yield from found


class _Proof(NamedTuple):
    """What the small words of a text tell: whether letters were dropped, and apostrophes."""

    letters: bool
    apostrophes: bool


def _proof(tokens: list[re.Match[str]], company: _Company) -> _Proof:
    level_of = company.who.words.table.get
    clear: dict[str, int] = {}
    joined: dict[str, int] = {}
    strange = typed = 0
    text = tokens[0].string if tokens else ""
    for token in tokens:
        word = token.group()
        if not word.islower() or len(word) < 2 or text[token.end() : token.end() + 1] in _STANDS:
            continue
        typed += word in company.folded
        level = level_of(word, 0)
        best = company.left[word][0][0] if word in company.left else 0
        if best >= max(_COMMON, level + _CLEAR):
            clear[word] = clear.get(word, 0) + 1
        elif level < _STRANGE:
            if any(reading.level > 30 for reading in _elided(word, company.who.language)):
                joined[word] = joined.get(word, 0) + 1
            else:
                strange += 1
    straight, lacking = len(_ELISION.findall(text)), sum(joined.values())
    apostrophes = lacking > 2 * straight and len(joined) > (2 if straight else 0)
    if len(joined) > 2 and apostrophes:
        clear |= joined
    else:
        strange += lacking
    found = sum(clear.values())
    proven = (
        len(clear) >= (4 if len(tokens) > 60 else 3)
        and found >= 0.01 * len(tokens)
        and found > 0.5 * strange
        and found > 3 * typed
    )
    return _Proof(proven, apostrophes)


@lru_cache(maxsize=16384)
def _elided(word: str, language: str) -> tuple[_Reading, ...]:
    """The ways to read a word as two that an apostrophe joined, best first."""
    company = _company(language)
    table = company.who.words.table
    found = []
    for head, level in company.elisions:
        tail = word[len(head) :]
        if not word.startswith(head) or (len(tail) < 2 and tail not in _SHORT):
            continue
        for share, whole in [(table.get(tail, 0), tail), *company.left.get(tail, ())]:
            joined = table.get("'" + whole, 0)
            if whole[0] in "bcdfgjklmnpqrstvwxyzç" or max(share, joined) < 90:
                continue
            best = max(joined, min(share, 200) - 30)
            found.append(_Reading(best + level - _ELIDED, f"{head}’{whole}"))
    found.sort(reverse=True)
    return tuple(found[:3])


def _readings(
    text: str, token: re.Match[str], company: _Company, apostrophes: bool
) -> list[_Reading]:
    """What a token may have been, best first, the token as it stands among them."""
    who = company.who
    word = token.group()
    small = word.lower()
    if _bound(text, token):
        return []
    accented = [_Reading(level, whole) for level, whole in company.left.get(small, ())]
    joined: list[_Reading] = []
    if apostrophes:
        run_in = _RUN_IN.fullmatch(word)
        if run_in and any(head == run_in[1].lower() for head, _ in company.elisions):
            return [_Reading(_COMMON, f"{run_in[1]}’{run_in[2]}".lower()), _Reading(0, small)]
        joined = [*_elided(small, who.language), *_STANDING.get(who.language, {}).get(small, ())]
    if not accented and not joined:
        return []
    plain = float(who.words.table.get(small, 0))
    named = not (word.islower() or _opens(text, token.start()))
    if word in _ELIDED_LETTERS.get(who.language, ()) or (
        apostrophes and word in _STANDING.get(who.language, ())
    ):
        plain = min(plain, _LETTER)  # the tables know it with its apostrophe
    if named:
        plain = max(plain + _NAMED, _NAME)
    elif plain < _STRANGE:
        plain = max(plain, _UNKNOWN)
    readings = [_Reading(plain, small), *accented, *joined]
    ahead = sorted(readings)[-2:]
    if abs(plain - max([*accented, *joined]).level) < _FAR and all(
        r.level < _STRANGE or r.word.rpartition("’")[2] in company.paired for r in ahead
    ):
        left = neighbour(text, token.start(), left=True)
        right = neighbour(text, token.end(), left=False)
        readings = [_weighed(r, left, right, who) for r in readings]
    return sorted(readings, reverse=True)


def _bound(text: str, token: re.Match[str]) -> bool:
    """Whether a token is a part of something else: an elision, a number, a name of code, initials
    in running text, a word that a line's end divided."""
    start, end = token.span()
    before, after = text[start - 1 : start], text[end : end + 1]
    if before in _ESCAPING or after in _ESCAPING or before.isdigit() or after.isdigit():
        return True
    if before == "?" or (after == "?" and text[end + 1 : end + 2].isalnum()):
        return True
    if after == "'":
        return True
    if end - start == 1 and (before in _TOUCHING or after in _TOUCHING or _initial(text, start)):
        return True
    if after == "-" and text[end + 1 : end + 2] in " \n":
        return True
    around = [c for c in text[max(0, start - 12) : end + 12] if c.isalpha()]
    shouted = sum(c.isupper() for c in around) > 0.8 * len(around)
    return end - start > 1 and token.group().isupper() and not (shouted and len(around) > 8)


def _initial(text: str, at: int) -> bool:
    """Whether a letter alone is an initial, or an elision set apart from its word (``l ex``)."""
    letter = text[at]
    if letter.isupper() and not _opens(text, at):
        return True
    return letter in "lLdD" and text[at + 2 : at + 3].lower() in _ELIDING


def _weighed(reading: _Reading, left: str, right: str, who: Judge) -> _Reading:
    head, _, tail = reading.word.rpartition("’")
    level = who.words.table.get(tail, 1)
    before = 0.0 if head else bond(who, left, tail, level, 0)
    return _Reading(reading.level + 10 * (before + bond(who, tail, right, level, 1)), reading.word)


def _restored(
    text: str, token: re.Match[str], company: _Company, apostrophes: bool
) -> Iterator[Edit]:
    """Edits that put back what a token lacks, where one reading leads the others clearly."""
    readings = _readings(text, token, company, apostrophes)
    if not readings:
        return
    word = token.group()
    best, second = readings[0], readings[1]
    if best.word == word.lower():
        return
    sure = 1 / (1 + 2 ** min(20.0, (second.level - best.level) / 10))
    if sure < _LEAST:
        return
    at = token.start()
    upper = word.isupper() and len(word) > 1
    missing = ""
    for index, char in enumerate(best.word + " "):
        if not char.isascii():
            first = not index and _capital(text, token.start(), best.word, company.who)
            missing += char.upper() if (upper or first) and char != "ß" else char
            continue
        if missing:
            other = "" if second.word.isascii() else second.word[index - len(missing) : index]
            rivals = (Rival(other, round(1 - sure, 4)),) if other != missing else ()
            yield Edit(at, at, "", missing, "dropped_letter", min(sure, 0.99), rivals, True)
        at, missing = at + 1, ""


def _capital(text: str, at: int, word: str, who: Judge) -> bool:
    """Whether a word that lost its first letter had it as a capital."""
    return _opens(text, at) or who.capital(word)


def _opens(text: str, at: int) -> bool:
    """Whether a sentence begins at a place."""
    before = text[max(0, at - 20) : at].rstrip(" \"'(")[-1:]
    return not before or before in ".!?\n"


def _alone(text: str, company: _Company) -> Iterator[Edit]:
    """Words of one letter that went whole, and left two blanks side by side (``Roma  bella``)."""
    who = company.who
    letters = _ALONE.get(who.language, ())
    for pattern, capital in ((_GAP, False), (_OPENING_GAP, True)) if letters else ():
        for match in pattern.finditer(text):
            at = match.end()
            left, right = neighbour(text, at, left=True), neighbour(text, at, left=False)
            odds = {
                letter: 2 ** (prior + _tie(who, left, letter, right)) for letter, prior in letters
            }
            best = max(odds, key=lambda letter: odds[letter])
            sure = odds[best] / (1 + sum(odds.values()))
            if sure >= _LEAST:
                after = best.upper() if capital else best
                yield Edit(at, at, "", after, "dropped_letter", min(sure, 0.97), (), True)


def _tie(who: Judge, left: str, letter: str, right: str) -> float:
    level = who.words.table.get(letter, 0)
    return bond(who, left, letter, level, 0) + bond(who, letter, right, level, 1)


DROPPED = (dropped_letter,)
