"""Characters that are gone: what may have stood there, judged by letters, words and neighbours."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from ultimora.reference.tongues import TONGUES, Tongue
from ultimora.reference.words import Words, words

# Lost characters stand in the working text as noncharacters, which no interchanged text has
# (Unicode 15, section 23.7): one character each, so that offsets are easy.
PUNCT = "\ufdd0"  # a quote, an apostrophe or a dash
LETTER = "\ufdd1"  # a letter
EITHER = "\ufdd2"  # a letter or a quote, an apostrophe or a dash
ASKED = "\ufdd3"  # EITHER, or the question mark that it looks like
ASKED_PUNCT = "\ufdd4"  # PUNCT, or the question mark that it looks like
MARKS = PUNCT + LETTER + EITHER + ASKED + ASKED_PUNCT
_LETTERS_TOO = frozenset(LETTER + EITHER + ASKED + ASKED_PUNCT)
# The letters that Latin-1 lacks (ISO 8859-1 has neither œ nor Ÿ); other marks may be any.
_BEYOND = {"fr": "œÿ"}
_PUNCT_TOO = frozenset(PUNCT + EITHER + ASKED + ASKED_PUNCT)
_REAL_TOO = frozenset(ASKED + ASKED_PUNCT)

# Roles that a lost sign may play; a letter is its own role.
APOSTROPHE, OPEN, CLOSE, DASH, REAL, EURO, ELLIPSIS, BULLET, SPACE, THIN = (
    "apostrophe", "open", "close", "dash", "real", "euro", "ellipsis", "bullet", "space",
    "thin",
)  # fmt: skip

# log2 of how often a sign stands at a given edge of a word: what a letter there has to beat
_RARITY = {APOSTROPHE: -2.0, OPEN: -6.0, CLOSE: -6.0, DASH: -10.0, REAL: -7.0, SPACE: -7.0}

_UNKNOWN = -36.0  # log2 of the chance of a word that no list has
_ACCENT = 8.0  # and of an accent at one place of it
_NEVER = -40.0
_SEEN = 1e6  # words of text behind the pairs
_OPENING = frozenset('([{«‹“‘„‚"')
_CLOSING = frozenset(')]}»›”"')
_STOPS = frozenset(".,;:!?…")


class Reading(NamedTuple):
    """One way to read a token: its score (log2), and for each lost place a letter or a role."""

    score: float
    choices: tuple[str, ...]


@dataclass(frozen=True)
class Judge:
    """One language's knowledge of what can stand where."""

    language: str
    tongue: Tongue
    words: Words
    fills: dict[tuple[str, bool], list[tuple[float, str]]] = field(default_factory=dict)
    narrowed: dict[tuple[str, tuple[str, ...], bool], list[tuple[float, str]]] = field(
        default_factory=dict
    )
    joints: dict[tuple[str, str], list[Reading]] = field(default_factory=dict)

    def word(self, word: str) -> float:
        """log2 of the chance of a word, in any case; unknown words by their letters."""
        level = self.words.table.get(word) or self.words.table.get(word.lower())
        return chance(level) if level else _UNKNOWN - 1.2 * max(0, 6 - len(word))

    def capital(self, word: str) -> bool:
        """Whether a word that begins with an accented letter is a name (or a German noun)."""
        low = word.lower()
        return word[1:].islower() and (
            low in self.words.capitals or (low not in self.words.table and len(low) > 3)
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
        letters = self.tongue.letters[: {1: 99, 2: 14, 3: 7}.get(len(places), 4)]
        beyond = _BEYOND.get(self.language, "")
        options = [beyond if pattern[at] == ASKED_PUNCT else letters for at in places]
        ranked: list[tuple[float, str]] = []
        unknown: list[tuple[float, str]] = []
        for choice in product(*options):
            word = filled(lower, places, choice)
            level = self.words.table.get(word)
            chosen = "".join(choice)
            if level:
                ranked.append((chance(level), chosen))
            else:
                like = sum(self.likeness(word, at) for at in places) if len(word) > 1 else 0.0
                unknown.append((like, chosen))
        if unknown:
            unknown.sort(reverse=True)
            top = unknown[0][0]
            base = _UNKNOWN - 1.2 * max(0, 6 - len(pattern))
            base -= _ACCENT * len(places)
            head = lower[: places[0]]
            if head and self.words.table.get(head + "'", 0) > 140:
                base -= 10.0  # "l?infosfera" is an elision before a new word
            ranked += [(base + (like - top) * 0.5, c) for like, c in unknown[:3]]
        ranked.sort(reverse=True)
        if upper:
            first_only = pattern[0] in MARKS and any(c.islower() for c in pattern)
            ranked = [(s, _raised(c[0]) + c[1:] if first_only else _raised(c)) for s, c in ranked]
        return ranked[:6]


def _raised(letters: str) -> str:
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


def bounds(text: str, at: int) -> tuple[int, int]:
    """The token around a lost place: letters and lost places without a gap."""
    start = end = at
    while start and (text[start - 1].isalpha() or text[start - 1] in MARKS):
        start -= 1
    while end < len(text) and (text[end].isalpha() or text[end] in MARKS):
        end += 1
    return start, end


def readings(text: str, start: int, end: int, who: Judge) -> list[Reading]:
    """The ways to read the token at ``[start, end)``, best first (before quotes are paired)."""
    token = text[start:end]
    places = [i for i, c in enumerate(token) if c in MARKS]
    if len(places) == 1 and token[places[0]] == PUNCT:
        return _one_sign(text, start + places[0], token, places[0], who)
    found: dict[tuple[str, ...], float] = {}
    for split in _splits(token, places, who):
        for reading in _read(text, start, token, places, split, who):
            known = found.get(reading.choices)
            if known is None or reading.score > known:
                found[reading.choices] = reading.score
    ranked = sorted((Reading(s, c) for c, s in found.items()), reverse=True)
    return ranked[:10]


def _one_sign(text: str, at: int, token: str, place: int, who: Judge) -> list[Reading]:
    """The readings of a single sign, the commonest case: between letters they are remembered."""
    left, right = token[:place], token[place + 1 :]
    key = (left, right)
    if left and right:
        known = who.joints.get(key)
        if known is not None:
            return known
    roles = sign_roles(text, at, left, right, who, real=False)
    ranked = sorted((Reading(s, (role,)) for role, s in roles.items()), reverse=True)
    if left and right:
        who.joints[key] = ranked
    return ranked


def _splits(token: str, places: list[int], who: Judge) -> Iterable[tuple[bool, ...]]:
    """Which lost places are signs (True) and which are letters (False)."""
    options = []
    for at in places:
        letter, sign = _may_be_letter(token, at, who), token[at] in _PUNCT_TOO
        options.append([x for x, ok in ((False, letter), (True, sign)) if ok])
    if len(places) > 6:  # too many to try them all: inner ones are letters where they can be
        options = [o if i in (0, len(places) - 1) else o[:1] for i, o in enumerate(options)]
    return product(*options)


def _read(
    text: str, start: int, token: str, places: list[int], split: tuple[bool, ...], who: Judge
) -> list[Reading]:
    """Readings under one split into letters and signs."""
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
                chosen = _raised(chosen[0]) + chosen[1:]
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
        roles = sign_roles(text, start + at, left, right, who, real=token[at] in _REAL_TOO)
        if contest:
            roles = _rarities(roles, left, right, who)
        results = [
            Reading(r.score + s, (*r.choices, role)) for r in results for role, s in roles.items()
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
    return who.language in _BEYOND and len(token) > 3 and at + 1 < len(token)


def _rarities(roles: dict[str, float], left: str, right: str, who: Judge) -> dict[str, float]:
    """The roles of a sign weighed against letters: how often there is one at all."""
    weighed = {role: score + _RARITY.get(role, -9.0) for role, score in roles.items()}
    bond = who.elides(left, right)
    if left and right:
        if SPACE in weighed and bond <= -4 and _parts(left, right, who):
            weighed[SPACE] += 5.0
        if DASH in weighed:
            weighed[DASH] += 7.0  # no blank on either side: nothing but signs can part words
    if APOSTROPHE in weighed:
        # the piece was scored as a word of its own; with its apostrophe it is commoner
        weighed[APOSTROPHE] += max(0.0, min(bond, 12.0))
        if bond <= -4 and len(left) == 1:
            weighed[APOSTROPHE] -= 10.0  # "R?utilisateur" begins with no elision that there is
    return weighed


def _parts(left: str, right: str, who: Judge) -> bool:
    """Whether what stands on either side of a lost sign are words that need no apostrophe."""
    return who.words.frequency(left) > 120 and who.words.frequency(right) > 120


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


def opens_sentence(text: str, at: int) -> bool:
    """Whether what stands at `at` begins a sentence, quotes and lost places before it aside."""
    back = at
    while back and (text[back - 1] in ' \xa0"“«(‘' or text[back - 1] in MARKS):
        back -= 1
    return back == 0 or text[back - 1] in ".!?\n…"


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


def sign_roles(
    text: str, at: int, left: str, right: str, who: Judge, *, real: bool
) -> dict[str, float]:
    """What a lost sign at `at` may be, with log2 weights, from what stands on either side.

    `left` and `right` are the letters that touch it (already filled in); `real` says that it may
    be a question mark that was never damaged.
    """
    before, after = _edge(text, at, -1), _edge(text, at, 1)
    beside_left = bool(left) or (not _gap(before) and before not in _OPENING)
    beside_right = bool(right) or (not _gap(after) and after not in _CLOSING | _STOPS)
    if after in ".…" and after and _gap(before):
        beside_right = text[at + 1 : at + 2] == "…" or text.startswith("...", at + 1)
    roles: dict[str, float] = {}
    thin = _thin(text, at, left, before, after, who)
    if thin:
        return thin
    elided = bool(left) and left.lower() + "'" in who.words.table
    if elided and not right and (after.isdigit() or after in _OPENING) and not _marked(text, at):
        roles[APOSTROPHE] = 0.0
        roles[CLOSE] = -6.0
    elif right == "s" and (before.isdigit() or (left and who.language != "en")):
        roles[APOSTROPHE] = 0.0  # the 80’s, gibt’s, CD’s, Europe’s heritage
        roles[CLOSE] = -8.0
    elif left and right:
        _between_letters(roles, text, at, left, right, who)
    elif before.isdigit() and after.isdigit():
        roles[DASH] = 0.0
        roles[APOSTROPHE] = -4.0
    elif beside_right and not beside_left:
        _at_start(roles, text, at, before, after, right, who)
    elif beside_left and not beside_right:
        _at_end(roles, text, at, before, after, left, who)
    elif beside_left:  # touched on both sides, but not by letters on both
        roles[CLOSE], roles[OPEN], roles[DASH] = -2.0, -2.0, -3.0
        if who.language == "en" and before in '”’")]?!' and right:
            roles[DASH] = 0.0  # “requickened”—assigned
        if (before in _STOPS and before != ",") or before == ",":
            roles[CLOSE], roles[OPEN] = -2.5, -2.5
        if left:
            roles[APOSTROPHE] = -3.0 if who.elides(left, "") > -20 else -6.0
            roles[CLOSE] = -1.0
        if right:
            roles[OPEN] = -1.0
    else:
        roles[DASH] = 0.0 if after not in ("", "\n") or before in ("", "\n") else -3.0
        # French quotes keep their distance, and narrow character sets lose them
        french = who.language == "fr" and text[at] in EITHER + ASKED
        roles[OPEN] = roles[CLOSE] = -1.0 if french else -7.0
        if before in ("", "\n"):
            roles[BULLET] = -6.0
        if _digit_near(text, at):
            amount = _AMOUNT.search(text, max(0, at - 14), at) is not None
            roles[EURO] = (
                (1.0 if amount else -3.0) if text[at] in ASKED_PUNCT + ASKED + EITHER else -20.0
            )
    if text[at] in EITHER + ASKED + ASKED_PUNCT:
        if before.isdigit() or after.isdigit():
            # 3€, 45,50 €: nothing else follows a number so closely but a closing quote
            closing = before.isdigit() and not after.isdigit() and CLOSE in roles
            roles[EURO] = max(roles.get(EURO, _NEVER), -2.0 if closing else -4.0)
        if before + after in ("[]", "()", ",)"):
            roles[ELLIPSIS] = 4.0
        elif beside_left and not beside_right:
            goes_on = text[at + 1 : at + 3].strip(" ").islower()
            roles[ELLIPSIS] = -4.5 if goes_on else -7.5
        _spaces(roles, text, at, before, after, who)
    if real:
        roles[REAL] = _question(text, at, before, after, who)
        if CLOSE in roles:
            _asked_and_closed(roles, text, at)
    return roles


def _thin(
    text: str, at: int, left: str, before: str, after: str, who: Judge
) -> dict[str, float] | None:
    """The roles of a sign that may be a thin blank: around a dash (``palavra — outra``, hair
    spaces on either side), or before the tall points of French."""
    if text[at] != PUNCT:
        return None
    first = at
    while first and text[first - 1] in MARKS:
        first -= 1
    last = at
    while last + 1 < len(text) and text[last + 1] in MARKS:
        last += 1
    if last - first == 2 and before.isalnum() and after.isalnum():
        return {DASH if at == first + 1 else THIN: 0.0}
    if who.language == "fr" and first == last and after and after in ";:!?»" and left:
        return {THIN: -1.0, CLOSE: 0.0}
    return None


def _marked(text: str, at: int) -> bool:
    """Whether another lost sign follows at once."""
    return text[at + 1 : at + 2] in MARKS and at + 1 < len(text)


def _asked_and_closed(roles: dict[str, float], text: str, at: int) -> None:
    """Of two signs at a word's end one may ask and one close: a term of a word or three is closed
    before its question mark (“den”?), a quoted question after it (“How are you?”)."""
    before, after = text[at - 1 : at] in MARKS and at > 0, text[at + 1 : at + 2] in MARKS
    if before == (after and at + 1 < len(text)):
        return  # alone, or in the middle of three
    first = at - 1 if before else at
    asks = roles[REAL] > 1  # a question word stands in the clause
    opened = not asks and _TERM.search(text, max(0, first - 28), first) is not None
    toward = 1.5 if opened != before else -1.5
    roles[CLOSE] += toward
    roles[REAL] -= toward


def _edge(text: str, at: int, step: int) -> str:
    """The nearest character that is not lost, on one side; empty at the edge of the text."""
    at += step
    while 0 <= at < len(text) and text[at] in MARKS:
        at += step
    return text[at] if 0 <= at < len(text) else ""


def _gap(character: str) -> bool:
    return not character or character.isspace()


def _digit_near(text: str, at: int) -> bool:
    return bool(re.search(r"\d[ \xa0]\Z", text[max(0, at - 2) : at])) or bool(
        re.match(r"[ \xa0]\d", text[at + 1 : at + 3])
    )


def _between_letters(
    roles: dict[str, float], text: str, at: int, left: str, right: str, who: Judge
) -> None:
    bond = who.elides(left, right)
    run = text[at - 1 : at] in MARKS or text[at + 1 : at + 2] in MARKS
    english = who.language == "en"
    known = who.words.frequency(left) > 110 and who.words.frequency(right) > 110
    decade = len(left) == 1 and text[at - 2 : at - 1].isdigit()
    roles[APOSTROPHE] = 0.0 if bond > -4 else max(bond + 2.0, -3.0 if english else -2.0)
    if bond > -4 and not run and not decade:
        roles[DASH] = -12.0
    elif english:
        roles[DASH] = 1.0 if known or decade else -1.5
    else:
        roles[DASH] = -8.0
    # elision takes a consonant before and a vowel or h after; elsewhere a blank may be missing
    if bond <= -4 and not english and not _ELISION.match(left[-1:] + right[:1]):
        roles[APOSTROPHE] -= 5.0
    roles[CLOSE] = roles[OPEN] = -5.0 if bond <= -4 and len(left) > 2 else -9.0
    if run:  # dell’“Ucraina”, “so”—he
        roles[OPEN] = -1.0 if text[at - 1 : at] in MARKS else -9.0
        roles[CLOSE] = -2.0 if text[at + 1 : at + 2] in MARKS else -9.0


def _at_start(
    roles: dict[str, float], text: str, at: int, before: str, after: str, right: str, who: Judge
) -> None:
    roles[OPEN] = 0.0
    roles[DASH] = -6.0
    roles[CLOSE] = -9.0
    level = who.words.table.get("'" + right.lower(), 0) if right else 0
    base = who.words.table.get(right.lower(), 0) if right else 0
    if after.isdigit():
        two = re.match(r"\d\ds?\b(?![.,]\d)", text[at + 1 : at + 6])
        roles[APOSTROPHE] = 1.5 if two else -7.0
    elif level and who.language != "en":
        roles[APOSTROPHE] = min(2.0, (level - base) / 10)
    else:
        roles[APOSTROPHE] = min(0.0, (level - base) / 10 - 3) if level > 60 else -9.0
    if text[at + 1 : at + 2] in MARKS:
        roles[APOSTROPHE] = -9.0


def _spaces(
    roles: dict[str, float], text: str, at: int, before: str, after: str, who: Judge
) -> None:
    """A no-break space among what ASCII could not hold: French sets it inside its quotes and
    before its tall points."""
    previous, following = text[at - 1 : at], text[at + 1 : at + 2]
    if who.language == "fr":
        if following and following in ":;!?%»" and not _gap(before):
            roles[SPACE] = 6.0
        elif following and following in MARKS and not _gap(previous):
            roles[SPACE] = 2.0 if previous not in MARKS else -6.0
        elif previous and previous in MARKS and not _gap(following):
            roles[SPACE] = 2.0
        elif not _gap(previous) and not _gap(following) and (before == "«" or after == "»"):
            roles[SPACE] = 6.0
    if previous.isdigit() and following.isdigit():
        grouped = _GROUPED.match(text, at + 1) and not text[at - 4 : at].isdigit()
        roles[SPACE] = 2.0 if grouped else -9.0
        roles[DASH] = -4.0 if grouped else 8.0
    elif SPACE not in roles and not _gap(previous) and not _gap(following):
        apart = previous not in MARKS and following not in MARKS
        roles[SPACE] = -3.0 if apart else -9.0


def _at_end(
    roles: dict[str, float], text: str, at: int, before: str, after: str, left: str, who: Judge
) -> None:
    roles[CLOSE] = 0.0
    roles[OPEN] = -9.0
    roles[DASH] = -8.0 if who.language in ("es", "pt") and after != "\n" else -12.0
    if before.isdigit():
        roles[APOSTROPHE] = -3.0
    elif left:
        low = left.lower()
        roles[APOSTROPHE] = 2.0 if low in who.tongue.clipped else -9.0
        accent = who.language == "it" and _ACCENTED.fullmatch(left)
        if accent and low not in who.tongue.clipped:
            # E’ for È, perche’ for perché: who lacks the key takes the apostrophe
            plain = low[:-1] + "èàùòì"["eauoi".index(low[-1])]
            base, there = who.words.table.get(low, 0), who.words.table.get(plain, 0)
            roles[APOSTROPHE] = 1.0 if left == "E" else min(1.0, (there - base) / 10)
        elif who.language in ("en", "de") and low[-1] in "sxz" and after == " ":
            possessed = text[at + 2 : at + 3].islower() or who.language == "de"
            roles[APOSTROPHE] = -2.0 if possessed else -5.0
    else:
        roles[APOSTROPHE] = -9.0


_ACCENTED = re.compile(r"[^\W\d_]*[aeiouAEIOU]")
_ELISION = re.compile(r"[^aeiouàèéìòù][aeiouhyàâäèéêëíìïîóòôöúùûü]", re.IGNORECASE)
# 15.000 €, 3,50 €, 40 €: a sum of money, not a year and not the number of a list
_AMOUNT = re.compile(
    r"(?<![\d\n])(?:\d{1,3}(?:[.,\xa0 ]\d{3})+|\d+,\d\d?|[2-9]\d|[1-9]\d\d)[ \xa0]\Z"
)
_TERM = re.compile(rf"(?:^|[\s(])[{MARKS}]\w[^{MARKS}.!?]*\Z")
_GROUPED = re.compile(r"\d{3}(?!\d)")
_CLAUSE = re.compile(r"[.!?…;:»”\n][^.!?…;:»”\n]*\Z")


def _question(text: str, at: int, before: str, after: str, who: Judge) -> float:
    """How well a real question mark stands here, as log2."""
    follow = text[at + 1 : at + 5].lstrip(" \xa0" + MARKS)[:1]
    ends = text[at + 1 : at + 2] in ("", "\n") or follow.isupper() or follow in ')]}»”"–—-¿«“'
    if not before or before in _OPENING or after.isalnum():
        return -9.0
    if _gap(before):
        if text[at - 1] in "\xa0\u202f":
            return 6.0  # only French tall points have one before
        if who.language != "fr" and text[at + 1 : at + 2] in ("", "\n"):
            return -2.0  # ill set, but what else would end a line so
        if who.language != "fr" or follow in ",;:.":
            return -9.0
        ended = text[:at].rstrip(" ")[-1:] in ".!…»”)"
        return -6.0 if ended else 3.0 if ends else -2.0
    score = -0.5 if ends else -5.0 if follow.islower() else -10.0 if follow in ",;:." else -2.0
    window = text[max(0, at - 200) : at]
    match = _CLAUSE.search(window)
    clause = window[match.start() + 1 :] if match else window
    if "¿" in clause:
        return 6.0
    if who.language == "es":
        score -= 6.0
    tokens = re.findall(r"[^\W\d_]+", clause.lower())
    asks = who.tongue.questions
    if tokens and (tokens[0] in asks or (len(tokens) > 1 and tokens[1] in asks)):
        score += 4.0
    elif any(t in asks for t in tokens):
        score += 1.5
    if who.language == "fr" and re.search(
        r"-(t-)?(il|elle|on|ils|elles|vous|nous|tu|je|ce)\b", clause
    ):
        score += 4.0
    return score
