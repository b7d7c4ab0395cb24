"""Lost places where the bytes that are left allow only a few characters each."""

from __future__ import annotations

from itertools import product

from ultimora.reference.names import names
from ultimora.repair.damage import Mark
from ultimora.repair.judge import (
    Judge,
    Reading,
    bond,
    chance,
    filled,
    foreign,
    neighbour,
    opens_sentence,
)
from ultimora.repair.lost import readings
from ultimora.repair.surroundings import LETTER, MARKS, SIGNS, Surroundings

_SIGNS = frozenset(SIGNS)
_ROLE_SIGNS = frozenset("‘’‚“”„–—")
_MOST = 400  # combinations of letters that are tried in one token
_UNKNOWN = -48.0  # log2 of the chance of a word that no list has, before its letters are weighed


def narrowed(
    stage: Surroundings, start: int, end: int, places: list[int], marks: list[Mark], who: Judge
) -> list[Reading]:
    """Readings of the token at ``[start, end)``, best first; `marks` are its lost places."""
    text = stage.text
    letters = [i for i, mark in enumerate(marks) if mark.kind == LETTER]
    if not letters:
        if all(_ROLE_SIGNS.isdisjoint(mark.options) for mark in marks):
            return _special(text, places, marks)
        return readings(stage, start, end, who)
    at = [places[i] - start for i in letters]
    ranked = _lettered(text, start, end, at, tuple(marks[i].options for i in letters), who)
    if len(letters) == len(marks):
        return [Reading(score, tuple(chosen)) for score, chosen in ranked]
    best = ranked[0][1]
    token = list(text[start:end])
    for place, letter in zip(at, best, strict=True):
        token[place] = letter
    result = []
    for reading in readings(stage, start, end, who, "".join(token)):
        signs, named = iter(reading.choices), iter(best)
        choices = tuple(next(named if m.kind == LETTER else signs) for m in marks)
        result.append(Reading(reading.score, choices))
    return result


def _special(text: str, places: list[int], marks: list[Mark]) -> list[Reading]:
    """Signs that are neither quote nor dash: a bullet or a trade mark, an arrow or a minus."""
    chosen = []
    for place, mark in zip(places, marks, strict=True):
        attached = text[place - 1 : place].isalnum() or text[place - 1 : place] == "€"
        likely = "™" if attached and "™" in mark.options else mark.options[0]
        chosen.append("•" if not attached and "•" in mark.options else likely)
    return [Reading(0.0, tuple(chosen))]


def _lettered(
    text: str, start: int, end: int, at: list[int], options: tuple[str, ...], who: Judge
) -> list[tuple[float, str]]:
    """The best letters for the places `at` of a token: by word, by case, by letters around."""
    token = text[start:end]
    initial = len(token) == 1 and text[end : end + 1] == "."
    key = (token, options, initial)
    ranked = who.narrowed.get(key)
    if ranked is None:
        ranked = who.narrowed[key] = _ranked(token, at, options, who)
    if at[0] == 0 and len(token) > 1 and len(ranked) > 1 and _same_letter(ranked):
        # œ and Œ are both among what was lost; what begins no word of the tongue begins a name
        best = ranked[0][1]
        name = best[0].lower() > "\xff" and best[0] not in "œŒ"
        name = name or not who.words.frequency(filled(token, at, best))
        high = name or opens_sentence(text, start)
        ranked = sorted(ranked, key=lambda r: (r[1][0].isupper() != high, -r[0]))
    if len(token) > 3 or initial or len(ranked) == 1:
        return ranked
    left, right = neighbour(text, start, left=True), neighbour(text, end, left=False)
    weighed = []
    for score, chosen in ranked:
        word = filled(token, at, chosen).lower()
        level = who.words.table.get(word, 1)
        score += bond(who, left, word, level, 0) + bond(who, word, right, level, 1)
        weighed.append((score, chosen))
    weighed.sort(reverse=True)
    return weighed


def _same_letter(ranked: list[tuple[float, str]]) -> bool:
    return ranked[0][1] != ranked[1][1] and ranked[0][1].lower() == ranked[1][1].lower()


def _ranked(
    token: str, at: list[int], options: tuple[str, ...], who: Judge
) -> list[tuple[float, str]]:
    fitting = [_fitting(token, place, chars) for place, chars in zip(at, options, strict=True)]
    home = _at_home(token, at, fitting, who)
    if len(token) < 3 or not _far(fitting) or not _SIGNS.isdisjoint(token):
        return home
    left = dict(zip(at, fitting, strict=True))
    abroad = foreign(token, lambda place, c: next((o for o in left[place] if o.lower() == c), ""))
    if not abroad or who.words.frequency(filled(token, at, abroad[0][1])):
        return home
    return sorted([*abroad, *home], reverse=True)[:6]


def _far(options: list[str]) -> bool:
    """Whether letters that Latin-1 lacks are among what may have stood there."""
    return any(max(chars) > "\xff" for chars in options)


def _at_home(token: str, at: list[int], fitting: list[str], who: Judge) -> list[tuple[float, str]]:
    """The best letters by the words of the copy's own tongue, and by the letters around them."""
    found: list[tuple[float, str]] = []
    unknown: list[tuple[float, str]] = []
    for count, choice in enumerate(product(*fitting)):
        if count >= _MOST:
            break
        chosen = "".join(choice)
        taste = -0.2 * sum(_rank(c, who) for c in choice)
        word = filled(token, at, chosen).lower()
        pieces = [p for p in _split(word) if p]
        levels = [who.words.table.get(piece, 0) for piece in pieces]
        if all(levels):
            found.append((taste + sum(map(chance, levels)), chosen))
        else:
            unknown.append((taste, chosen))
    if not found and unknown and _far(fitting):
        return _sounding(token, at, fitting, who)
    if not found and unknown:
        for taste, chosen in unknown[:60]:
            word = filled(token, at, chosen).lower()
            found.append((_UNKNOWN + taste + 0.25 * who.sounds(word, at), chosen))
    found.sort(reverse=True)
    return found[:6]


def _sounding(token: str, at: list[int], fitting: list[str], who: Judge) -> list[tuple[float, str]]:
    """The letters of a name that no list has, each by the two on either side of it."""
    grams = names().grams
    ways: list[tuple[float, str]] = [(_UNKNOWN, "")]
    for number, chars in enumerate(fitting):
        longer = []
        for score, chosen in ways:
            for c in chars:
                letters = f"^{filled(token, at[: number + 1], chosen + c).lower()}$"
                place = at[number] + 1
                level = sum(
                    grams.get(letters[i : i + 3], 0)
                    for i in range(max(0, place - 2), min(place, len(letters) - 3) + 1)
                )
                longer.append((score + level / 48 - 0.01 * _rank(c, who), chosen + c))
        longer.sort(reverse=True)
        ways = longer[:12]
    return ways[:6]


def _fitting(token: str, place: int, chars: str) -> str:
    """The options whose case goes with the rest of their word, or all where none does."""
    start, end = place, place + 1
    while start and (token[start - 1].isalpha() or token[start - 1] == LETTER):
        start -= 1
    while end < len(token) and (token[end].isalpha() or token[end] == LETTER):
        end += 1
    others = [c for c in token[start:end] if c.isalpha()]
    if not others:
        return chars
    if len(others) > 1 and all(c.isupper() for c in others):
        kept = "".join(c for c in chars if c.isupper() or c == "ß")
    elif place > start and any(c.islower() for c in others):
        kept = "".join(c for c in chars if not c.isupper())
    else:
        kept = "".join(c for c in chars if c.isalpha() and c != "ß")
    return kept or chars


def _rank(letter: str, who: Judge) -> int:
    rank = who.tongue.letters.find(letter.lower())
    return rank if rank >= 0 else 40


def _split(token: str) -> list[str]:
    """A token's runs of letters between lost signs."""
    for mark in MARKS:
        token = token.replace(mark, " ")
    return token.split(" ")
