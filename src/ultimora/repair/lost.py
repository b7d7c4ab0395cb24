"""Characters that are gone: the ways to read a token in which some are lost."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product

from ultimora.reference.signs import APOSTROPHE, CLOSE, DASH, OPEN, REAL, SPACE
from ultimora.repair.judge import (
    BEYOND,
    Judge,
    Reading,
    bond,
    filled,
    neighbour,
    opens_sentence,
    raised,
)
from ultimora.repair.signs import roles
from ultimora.repair.surroundings import (
    ASKED,
    ASKED_PUNCT,
    EITHER,
    LETTER,
    MARKS,
    PUNCT,
    SIGNS,
    Surroundings,
)

_LETTERS_TOO = frozenset(LETTER + EITHER + ASKED + ASKED_PUNCT)
# log2 of how much rarer a sign is than a letter where it is likely at all, at the edge of a word
# and between letters
_RARE = {APOSTROPHE: 2.0, OPEN: 6.0, CLOSE: 6.0, DASH: 10.0, REAL: 7.0, SPACE: 7.0}
_RARE_BETWEEN = {APOSTROPHE: 2.0, OPEN: 6.0, CLOSE: 6.0, DASH: 3.0, REAL: 7.0, SPACE: 2.0}


def bounds(text: str, at: int) -> tuple[int, int]:
    """The token around a lost place: letters and lost places without a gap."""
    start = end = at
    while start and (text[start - 1].isalpha() or text[start - 1] in MARKS):
        start -= 1
    while end < len(text) and (text[end].isalpha() or text[end] in MARKS):
        end += 1
    return start, end


def readings(
    stage: Surroundings, start: int, end: int, who: Judge, token: str = ""
) -> list[Reading]:
    """The ways to read the token at ``[start, end)``, best first (before quotes are paired).

    `token` is the same with some of its letters told.
    """
    token = token or stage.text[start:end]
    places = [i for i, c in enumerate(token) if c in MARKS]
    if len(places) == 1 and token[places[0]] == PUNCT:
        return _one_sign(stage, start + places[0], token, places[0], who)
    found: dict[tuple[str, ...], float] = {}
    for split in _splits(token, places, who):
        for reading in _read(stage, start, token, places, split, who):
            known = found.get(reading.choices)
            if known is None or reading.score > known:
                found[reading.choices] = reading.score
    ranked = sorted((Reading(s, c) for c, s in found.items()), reverse=True)
    return ranked[:10]


def _one_sign(
    stage: Surroundings, at: int, token: str, place: int, who: Judge
) -> list[Reading]:
    """The readings of a single sign, the commonest case."""
    parts = roles(stage, at, token[:place], token[place + 1 :], who)
    return sorted((Reading(s, (part,)) for part, s in parts.items()), reverse=True)


def _splits(token: str, places: list[int], who: Judge) -> Iterable[tuple[bool, ...]]:
    """Which lost places are signs (True) and which are letters (False)."""
    options = []
    for at in places:
        letter, sign = _may_be_letter(token, at, who), token[at] in SIGNS
        options.append([x for x, ok in ((False, letter), (True, sign)) if ok])
    if len(places) > 6:  # too many to try them all: inner ones are letters where they can be
        options = [o if i in (0, len(places) - 1) else o[:1] for i, o in enumerate(options)]
    return product(*options)


def _read(
    stage: Surroundings,
    start: int,
    token: str,
    places: list[int],
    split: tuple[bool, ...],
    who: Judge,
) -> list[Reading]:
    """Readings under one split into letters and signs."""
    text = stage.text
    signs = [at for at, sign in zip(places, split, strict=True) if sign]
    # Only where letters compete with signs must both be weighed on one scale.
    contest = any(_may_be_letter(token, at, who) for at in places)
    letters: dict[int, str] = {}
    rivals: list[tuple[float, dict[int, str]]] = []
    groups: list[str] = []
    score, last = 0.0, 0
    for cut in [*signs, len(token)]:
        group = token[last:cut]
        inside = [last + i for i, c in enumerate(group) if c in MARKS]
        if inside:
            upper = _upper(text, start + last, group)
            options = _in_context(text, start + last, start + cut, group, upper, who)
            if not options:
                return []
            best, chosen = options[0]
            score += best
            whole = filled(group, [i - last for i in inside], chosen)
            if group[0] in MARKS and len(group) > 1 and who.capital(whole):
                chosen = raised(chosen[0]) + chosen[1:]
            letters.update(zip(inside, chosen, strict=True))
            rivals += [(s - best, dict(zip(inside, c, strict=True))) for s, c in options[1:4]]
            group = whole
        elif group and contest:
            score += who.word(group)
        groups.append(group)
        last = cut + 1
    results = [Reading(score, ())]
    for number, at in enumerate(signs):
        left, right = groups[number], groups[number + 1]
        parts = roles(stage, start + at, left, right, who)
        if contest:
            parts = _against_letters(parts, left, right, who)
        results = [
            Reading(r.score + s, (*r.choices, part)) for r in results for part, s in parts.items()
        ]
        results.sort(reverse=True)
        del results[12:]
    full = []
    for result in results:
        roles_at = dict(zip(signs, result.choices, strict=True))
        full.append(Reading(result.score, tuple(roles_at.get(a) or letters[a] for a in places)))
    for difference, swap in rivals:
        choices = tuple(swap.get(a, c) for a, c in zip(places, full[0].choices, strict=True))
        full.append(Reading(full[0].score + difference, choices))
    return full


def _may_be_letter(token: str, at: int, who: Judge) -> bool:
    """Whether a letter may have stood at a place. What Latin-1 lost was one in French only (œ)."""
    if token[at] != ASKED_PUNCT:
        return token[at] in _LETTERS_TOO
    return who.language in BEYOND and len(token) > 3 and at + 1 < len(token)


def _against_letters(
    parts: dict[str, float], left: str, right: str, who: Judge
) -> dict[str, float]:
    """The parts of a sign weighed against letters, which are scored as words are."""
    rare = _RARE_BETWEEN if left and right else _RARE
    rarity = rare.get(max(parts, key=lambda part: parts[part]), 9.0)
    weighed = {part: score - rarity for part, score in parts.items()}
    if APOSTROPHE in weighed:
        bond = who.elides(left, right)
        # the piece was scored as a word of its own; with its apostrophe it is commoner
        weighed[APOSTROPHE] += max(0.0, min(bond, 12.0))
        if bond <= -4 and len(left) == 1 and right:
            weighed[APOSTROPHE] -= 10.0  # "R?utilisateur" begins with no elision that there is
    return weighed


def _upper(text: str, at: int, group: str) -> bool:
    """Whether lost letters of the group at `at` were capitals, as far as their company tells."""
    cased = [c for c in group if c not in MARKS]
    if cased:
        if group[0] in MARKS and cased[0].islower():
            return opens_sentence(text, at)
        if group[0] not in MARKS and not cased[0].isupper():
            return False
        return all(c.isupper() for c in cased) and (len(cased) > 1 or _shouting(text, at))
    return opens_sentence(text, at) or _shouting(text, at)


def _shouting(text: str, at: int) -> bool:
    around = [c for c in text[max(0, at - 12) : at + 12] if c.isalpha()]
    return len(around) > 3 and sum(c.isupper() for c in around) > 0.8 * len(around)


def _in_context(
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
        weighed.append(
            (score + bond(who, left, word, level, 0) + bond(who, word, right, level, 1), chosen)
        )
    weighed.sort(reverse=True)
    return weighed
