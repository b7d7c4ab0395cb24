"""Characters that are gone: the ways to read a token in which some are lost."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from functools import cache, partial
from itertools import product

from ultimora.reference.signs import SPELLED
from ultimora.repair.judge import (
    BEYOND,
    Judge,
    Reading,
    filled,
    in_context,
    named,
    opens_sentence,
    raised,
)
from ultimora.repair.signs import LEAST, roles
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

_WORDS = 0.5  # how much of a word's own chance counts beside the parts


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

    @cache
    def parts(at: int, left: str, right: str) -> dict[str, float]:
        return roles(stage, start + at, left, right, who)

    found: dict[tuple[str, ...], float] = {}
    for split in _splits(token, places, who):
        for reading in _read(stage, start, token, places, split, parts, who):
            known = found.get(reading.choices)
            if known is None or reading.score > known:
                found[reading.choices] = reading.score
    ranked = sorted((Reading(s, c) for c, s in found.items()), reverse=True)
    return ranked[:10]


_reading: Callable[[tuple[float, tuple[str, ...]]], Reading] = partial(tuple.__new__, Reading)


def _one_sign(stage: Surroundings, at: int, token: str, place: int, who: Judge) -> list[Reading]:
    """The readings of a single sign, the commonest case."""
    parts = roles(stage, at, token[:place], token[place + 1 :], who)
    return list(map(_reading, sorted(zip(parts.values(), zip(parts), strict=True), reverse=True)))


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
    parts: Callable[[int, str, str], dict[str, float]],
    who: Judge,
) -> list[Reading]:
    """Readings under one split into letters and signs."""
    text = stage.text
    signs = [at for at, sign in zip(places, split, strict=True) if sign]
    letters: dict[int, str] = {}
    rivals: list[tuple[float, dict[int, str]]] = []
    groups: list[str] = []
    several = len(places) > 1  # then one place's part hangs on the other's, and words tell both
    score, last = 0.0, 0
    for cut in [*signs, len(token)]:
        group = token[last:cut]
        inside = [last + i for i, c in enumerate(group) if c in MARKS]
        if inside:
            upper = _upper(text, start + last, group)
            options = in_context(text, start + last, start + cut, group, upper, who)
            if not options:
                return []
            best, chosen = options[0]
            whole = filled(group, [i - last for i in inside], chosen)
            score += sum(
                parts(at, whole[: at - last], whole[at - last + 1 :]).get(SPELLED, LEAST)
                for at in inside
                if token[at] != LETTER
            )
            score -= math.log2(sum(2.0 ** (s - best) for s, _ in options))
            score += best * _WORDS * several
            if group[0] in MARKS and len(group) > 1 and who.capital(whole):
                chosen = raised(chosen[0]) + chosen[1:]
            letters.update(zip(inside, chosen, strict=True))
            rivals += [(s - best, dict(zip(inside, c, strict=True))) for s, c in options[1:4]]
            group = whole
        elif group:
            score += who.word(group) * _WORDS * several
        groups.append(group)
        last = cut + 1
    results = [Reading(score, ())]
    for number, at in enumerate(signs):
        results = [
            Reading(r.score + s, (*r.choices, part))
            for r in results
            for part, s in parts(at, groups[number], groups[number + 1]).items()
            if part != SPELLED or not _may_be_letter(token, at, who)
        ]
        results.sort(reverse=True)
        del results[12:]
    if not results:
        return []
    full = []
    for result in results:
        roles_at = dict(zip(signs, result.choices, strict=True))
        full.append(Reading(result.score, tuple(roles_at.get(a) or letters[a] for a in places)))
    for difference, swap in rivals:
        choices = tuple(swap.get(a, c) for a, c in zip(places, full[0].choices, strict=True))
        full.append(Reading(full[0].score + difference, choices))
    return full


def _may_be_letter(token: str, at: int, who: Judge) -> bool:
    """Whether a letter may have stood at a place. What Latin-1 lost was one in French (œ) and in
    foreign names."""
    if token[at] != ASKED_PUNCT:
        return token[at] in _LETTERS_TOO
    if who.language in BEYOND and len(token) > 3 and at + 1 < len(token):
        return True
    return named(token) and bool(who.fill(token, False))


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
