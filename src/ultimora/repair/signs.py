"""A lost sign: the parts that it may have played, each with what speaks for it."""

from __future__ import annotations

import math
import re

from ultimora.reference.signs import (
    APOSTROPHE,
    CLOSE,
    DASH,
    EURO,
    INVERTED,
    OPEN,
    PARTS,
    RAISED,
    REAL,
    SPACE,
    SPELLED,
)
from ultimora.repair.judge import Judge, in_context
from ultimora.repair.surroundings import (
    ASKED,
    ASKED_PUNCT,
    EITHER,
    PUNCT,
    SIGNS,
    Surroundings,
)

THIN = "thin"  # a blank that no table knows: its place tells it

# What each kind of mark can stand for, in one order, so that every run of a text ends alike.
MAY_BE: dict[str, tuple[str, ...]] = {
    PUNCT: (APOSTROPHE, OPEN, CLOSE, DASH),
    EITHER: tuple(part for part in PARTS if part != REAL),
    ASKED: PARTS,
    # Latin-1 has these itself.
    ASKED_PUNCT: tuple(part for part in PARTS if part not in (SPACE, INVERTED, RAISED)),
}
LEAST = -14.0  # log2: less likely parts are not weighed further
_JOINED = 6.0  # doublings of bond from which an apostrophe needs no other evidence
_SUM = 5.0  # behind a sum, copy sets the sign of the euro; the text learned from spelled it out
_CLIPPED = 10.0  # behind a word that is nearly always cut short (``po’``)
_WHOLE = 8.0  # behind a word that is not cut short, where the language has no such genitive
_ACCENTED = dict(zip("aeiou", "àéìòù", strict=True))
_KNOWN, _RARER = 80, 20  # levels of a word that is known, and that is four times as common
_LONG = 12  # letters of a word before a decade, at most
_DECADE = re.compile(r"\d\d(?!\d)")
_UNCLIPPED = frozenset(("it", "fr", "es", "pt"))
_BETWEEN = {APOSTROPHE: 0.0, DASH: -12.0, OPEN: -13.0, CLOSE: -13.0}


def roles(stage: Surroundings, at: int, left: str, right: str, who: Judge) -> dict[str, float]:
    """What the sign at `at` may be: log2 of the chance of each part.

    `left` and `right` are the letters that touch it, lost ones among them filled in.
    """
    text = stage.text
    mark = text[at]
    if mark in (PUNCT, ASKED_PUNCT):
        thin = _thin(text, at, left, who)
        if thin:
            return thin
    if mark == PUNCT:
        if text[at - 1 : at] in ("", "\n") and text[at + 1 : at + 2] in ("", "\n"):
            return {DASH: 0.0}  # a line of its own: the rule before what a page adds
        if left and right and who.elides(left, right) >= _JOINED:
            return _BETWEEN
    may = MAY_BE[mark]
    weights = who.signs.weigh(evidence(stage, at, left, right, who), may)
    if left and not right and left.lower() in who.tongue.clipped:
        clipped, whole_word = (who.words.frequency(w) for w in (left.lower() + "'", left))
        weights[APOSTROPHE] += max(0.0, min(_CLIPPED, _CLIPPED + (clipped - whole_word) / 10))
    if left and not right:
        bracketed = text[at + 1 : at + 2] == "("  # no word is cut short against a bracket
        if _accented(text, at, left, who):
            weights[APOSTROPHE] += _WHOLE
        elif bracketed or (who.language in _UNCLIPPED and not who.trails(left)):
            weights[APOSTROPHE] -= _WHOLE
    if not left and not right and _DECADE.match(text, at + 1):
        before = text[max(0, at - _LONG) : at].rstrip(" \xa0").rpartition(" ")[2]
        if before.lower() in who.tongue.decades:
            weights[APOSTROPHE] += _WHOLE
    if REAL in may and text[max(0, at - 2) : at].rstrip(" ").endswith(","):
        weights[REAL] -= _WHOLE  # nobody asks behind a comma
    if EURO in may and stage.behind_sum(at):
        weights[EURO] += _SUM
    best = max(weights.values())
    whole = math.log2(sum([2.0 ** (weight - best) for weight in weights.values()])) + best
    return {p: w for p, weight in weights.items() if (w := weight - whole) > LEAST}


def _accented(text: str, at: int, word: str, who: Judge) -> bool:
    """Whether the sign stands for the accent of an Italian word, as where keys have none
    (``E’ vero``, ``la citta’``): the word is rare without it."""
    if who.language != "it" or word[-1] not in _ACCENTED:
        return False
    if word in ("E", "e"):  # with a blank behind it, and not the small one that joins words
        joined = word == "e" and text[at - 2 : at - 1] not in ("'", "’", PUNCT)
        return not joined and text[at + 1 : at + 2] in (" ", "\xa0")
    accented = who.words.frequency(word[:-1] + _ACCENTED[word[-1]])
    return accented > max(_KNOWN, who.words.frequency(word) + _RARER)


def evidence(stage: Surroundings, at: int, left: str, right: str, who: Judge) -> list[str]:
    """What speaks for the parts of the sign at `at`, between the letters that touch it."""
    spelled = ""
    if SPELLED in MAY_BE[stage.text[at]]:
        spelled = _spelled_class(stage, at, left, right, who)
    return stage.around(at, left, right, _bond_class(who, left, right), spelled)


def _spelled_class(stage: Surroundings, at: int, left: str, right: str, who: Judge) -> str:
    """How good a word a letter makes of what touches the place, in a few classes, and how much
    better that is than the pieces by themselves."""
    token = left + stage.text[at] + right
    fills = in_context(stage.text, at - len(left), at + 1 + len(right), token, False, who)
    if not fills:
        return "-"
    best = fills[0][0]
    pieces = [who.word(piece) for piece in (left, right) if piece]
    gain = best - min(pieces) if pieces else 0.0
    return f"{_class(best + 60)}{_class(gain + 28) if pieces else '-'}"


def _class(value: float) -> str:
    return "abcdefghijklmnop"[max(0, min(15, int(value / 4)))]


def _bond_class(who: Judge, left: str, right: str) -> str:
    """How well an apostrophe joins two runs of letters, in a few classes."""
    bond = who.elides(left, right) if left and right else -20.0
    return "n" if bond <= -20 else str(max(-4, min(4, round(bond / 3))))


def _thin(text: str, at: int, left: str, who: Judge) -> dict[str, float] | None:
    """The parts of a sign that may be a thin blank: around a dash (``palavra — outra``, hair
    spaces on either side), or before the tall points of French."""
    first = last = at
    while first and text[first - 1] in SIGNS:
        first -= 1
    while text[last + 1 : last + 2] and text[last + 1] in SIGNS:
        last += 1
    after = text[last + 1 : last + 2]
    if last - first == 2 and first and text[first - 1].isalnum() and after.isalnum():
        return {DASH if at == first + 1 else THIN: 0.0}
    french = text[at] == PUNCT and who.language == "fr"
    if french and first == last and left and after and after in ";:!?»":
        return {THIN: -1.0, CLOSE: 0.0}
    return None
