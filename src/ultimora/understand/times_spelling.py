"""A sentence as a string of letters, one for each word's class of time: what the grammar reads.

So one grammar serves all languages, and looking for times is a search in a string much shorter
than the text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from ultimora.reference.calendars import CALENDARS
from ultimora.reference.time_words import TIME_WORDS, numerals
from ultimora.understand.prose import Prose, Sentence


class Token(NamedTuple):
    """What a word stands for, or several that are one: the letter of its class, its code or number
    (`reference.time_words`), and the words behind the first."""

    letter: str
    code: str
    number: float
    rest: tuple[str, ...] = ()


class Spelt(NamedTuple):
    """A sentence: its letters, the token of each, and the number of the token's first word."""

    letters: str
    tokens: list[Token]
    firsts: list[int]


@dataclass(frozen=True)
class Lexicon:
    """One language: what each word is, and the expressions that begin with it, longest first."""

    words: dict[str, Token]
    phrases: dict[str, tuple[Token, ...]]
    tenses: dict[str, int]
    capitals: bool


ANNOUNCED = 2  # a tense: past itself, of what is to come
_TENSES = {"+": 1, "<": -1, "!": ANNOUNCED}
_MID = "mid"  # the code of a month whose middle is meant
_CODE = re.compile(r"(-?\d+(?![-\d]))?(.*)")
_SIGNS = {",": ",", ".": ".", "(": "(", ")": ")", "-": "-", "–": "-", "—": ";", "/": "/",
          "°": ".", "'": "'", "’": "'", "%": "%", "€": "%", "$": "%", "£": "%"}  # fmt: skip
_MONEY = (
    "euro euros eur dollari dollars dollar dólares dólar dollaro percent prozent sterline pounds "
    "franken francs reais pesos livres"
)
# Letters of nouns that may be the names of people and things where they are capitalised.
_CASED = frozenset("UTSWMeHkONDG")
# Short names that mean something else beside a number (3 set, 2 mar are read as they stand).
_NO_SHORT = {"it": {"set", "mar", "sett", "gen", "dom"}, "es": {"set", "mar", "sep"},
             "pt": {"set", "mar"}, "fr": {"mar", "sep", "jan"},
             "en": set(), "de": set()}  # fmt: skip
_PARTS_DE = {"morgen": "MO", "früh": "MO", "vormittag": "MO", "mittag": "MI", "nachmittag": "AF",
             "abend": "EV", "nacht": "NI"}  # fmt: skip
_ADJECTIVE_DE = re.compile(r"(.{3,20}?)(tägig|wöchig|monatig|stündig|minütig)(?:e[nrsm]?)?")
_LONG_DE = re.compile(r"(jahrzehnte|jahre|monate|wochen|tage|stunden|minuten)lange?[nrsm]?")
_LONG_UNITS = {"jahrzehnte": "PXE", "jahre": "PXY", "monate": "PXM", "wochen": "PXW",
               "tage": "PXD", "stunden": "PTXH", "minuten": "PTXM"}  # fmt: skip
_UNITS_DE = {"tägig": "D", "wöchig": "W", "monatig": "M", "stündig": "TH", "minütig": "TM"}


@cache
def lexicon(language: str) -> Lexicon | None:
    """The words of a language; None where it has no table."""
    table = TIME_WORDS.get(language)
    if not table:
        return None
    words = {sign: Token(letter, "", 0) for sign, letter in _SIGNS.items()}
    words |= {word: Token("%", "", 0) for word in _MONEY.split()}
    phrases: dict[str, list[Token]] = {}
    tenses: dict[str, int] = {}

    def add(word: str, letter: str, code: str, number: float) -> None:
        first, *rest = (
            re.sub(r"(?<=['])(?=[^_])", "_", word).split("_") if _elides else [*word.split("_")]
        )
        if rest:
            phrases.setdefault(first, []).append(Token(letter, code, number, tuple(rest)))
        else:
            words[first] = Token(letter, code, number)

    _elides = language in ("it", "fr", "pt")
    for word, number in numerals(language).items():
        add(word, "w" if number <= 31 else "n", "", number)
    for line in re.sub(r"\n +", " ", table.table.strip()).splitlines():
        head, _, listed = line.partition(": ")
        letter, _, code = head.partition(" ")
        if letter in _TENSES:
            tenses.update(dict.fromkeys(listed.split(), _TENSES[letter]))
            continue
        found = _CODE.fullmatch(code)
        assert found
        for word in listed.split():
            if letter in "FD":
                add(word, letter, code, 0)
            else:
                add(word, letter, found[2], int(found[1] or 0))
    for word, token in _calendar(language):
        words.setdefault(word, token)
    ordered = {
        first: tuple(sorted(listed, key=lambda token: -len(token.rest)))
        for first, listed in phrases.items()
    }
    return Lexicon(words, ordered, tenses, table.capitals)


# Weekdays in the plural: what is done on each.
_HABITUAL: dict[str, dict[str, int]] = {
    "it": {"sabati": 5, "domeniche": 6},
    "es": {"sábados": 5, "domingos": 6},
    "fr": {name + "s": day for day, name in enumerate(
        "lundi mardi mercredi jeudi vendredi samedi dimanche".split())},
}  # fmt: skip


def _calendar(language: str) -> list[tuple[str, Token]]:
    """Months and weekdays; the full name is M or W, a short one k or l."""
    calendar = next(c for c in CALENDARS if c.language == language)
    found: list[tuple[str, Token]] = []
    for number, forms in enumerate(calendar.months, 1):
        for rank, form in enumerate(forms.split()):
            full = rank == 0 or form in ("jänner", "feber", "setiembre")
            if full or form not in _NO_SHORT[language]:
                found.append((form, Token("M" if full else "k", "", number)))
    names = calendar.weekdays.split()
    if language == "de":
        names.remove("sonnabend")
        found.append(("sonnabend", Token("W", "", 5)))
    for rank, name in enumerate(names):
        letter = "W" if rank < 7 else "l"
        if language == "pt":
            letter = "W" if "-" in name or name in ("sábado", "domingo") else "l"
        # Portuguese lists each of five days twice before the short names.
        day = rank % 7 if language != "pt" or rank < 7 else (rank - 7 if rank < 12 else rank - 12)
        found.append((name, Token(letter, "", day)))
        if language == "de" and rank < 7:
            found += [(name + p, Token("X", code, day)) for p, code in _PARTS_DE.items()]
            found.append((name + "s", Token("W", "habit", day)))
    if language == "en":
        found += [(name + "s", Token("W", "habit", day)) for day, name in enumerate(names[:7])]
    plurals = _HABITUAL.get(language, {})
    found += [(name, Token("W", "habit", day)) for name, day in plurals.items()]
    if language == "de":
        found += [("sonnabend" + p, Token("X", code, 5)) for p, code in _PARTS_DE.items()]
    return found


def spelt(prose: Prose, sentence: Sentence, lexicon: Lexicon) -> Spelt:
    """A sentence in letters."""
    tokens: list[Token] = []
    firsts: list[int] = []
    letters: list[str] = []
    lower, words, language = prose.lower, prose.words, prose.language
    known, phrases = lexicon.words.get, lexicon.phrases
    at, last = sentence.first, sentence.last
    plain = language != "de"
    while at < last:
        word = lower[at]
        token = known(word)
        if word in phrases:
            token = _phrase(phrases[word], lower, at, last, letters, lexicon) or token
        if token is None:
            if plain and word.isalpha():
                token = _autumn(letters) if word == "fall" else _WORD
            else:
                token = _shape(word, language)
        letter = token[0]
        if letter in _CASED:
            token = _cased(token, words[at].text, letters, lexicon)
            letter = token[0]
        tokens.append(token)
        firsts.append(at)
        letters.append(letter)
        at += 1 + len(token[3])
    return Spelt("".join(letters), tokens, firsts)


def _phrase(
    listed: tuple[Token, ...],
    lower: tuple[str, ...],
    at: int,
    last: int,
    letters: list[str],
    lexicon: Lexicon,
) -> Token | None:
    """The longest expression that stands here."""
    for token in listed:
        end = at + 1 + len(token.rest)
        if end <= last and lower[at + 1 : end] == token.rest:
            if token.letter != "R" and not token.code.startswith(("PX", "PTX")):
                return token
            # due anni fa holds no "anni fa", in the past 24 hours no "in the past".
            counted = letters and letters[-1] in "dnwxi"
            return None if counted or _counts(lower, end, last, lexicon) else token
    return None


def _counts(lower: tuple[str, ...], at: int, last: int, lexicon: Lexicon) -> bool:
    if at >= last:
        return False
    token = lexicon.words.get(lower[at])
    return lower[at][0].isdecimal() or (token is not None and token.letter in "wnxU5O")


def _autumn(letters: list[str]) -> Token:
    """English *fall* is a season behind what says which."""
    which = letters and (letters[-1] in "LNC" or letters[-2:] == ["p", "a"])
    return Token("S", "FA", 0) if which else _WORD


def _cased(token: Token, text: str, before: list[str], lexicon: Lexicon) -> Token:
    """The token of a noun as its case has it: a name is no time, ``may`` no month."""
    letter, code, number, _ = token
    if letter == "U" and number == 2:
        letter, token = "5", token._replace(letter="5")
    if code == _MID or letter == "D":  # il Novecento, gli anni Novanta
        return token
    capital = text[:1].isupper()
    begins = not before or before[-1] in ".;('-"
    if lexicon.capitals:
        if letter == "G" and text == "Morgen" and not begins:
            return _MORNING
        return _WORD if letter in "MWk" and not capital else token
    named = capital and text[1:].islower() and not begins
    if letter == "G" or not named or (letter in "Mk" and before[-1] in "do"):
        return token
    return token._replace(letter="_")


_WORD = Token("_", "", 0)
_MORNING = Token("T", "MO", 0)  # am Morgen, but morgen: tomorrow
_CLOCK = re.compile(r"(\d{1,2})(?:([:.,h])(\d\d))?(?::\d\d)?(h|am|pm|uhr)?")
_DATE = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{2}|\d{4})")
_ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|º|ª|ème|e)")
_DECADE = re.compile(r"(1[0-9]|20)?([0-9])0(?:s|er|ern)")


def _shape(word: str, language: str) -> Token:
    """What a word that is in no table is, by its letters and digits."""
    head = word[0]
    if not head.isalnum():
        return Token(";", "", 0)
    if head.isdecimal():
        return _number(word)
    if "-" in word and language in ("en", "fr"):
        return _hyphened(word, language)
    if language == "de" and "lang" in word and (found := _LONG_DE.fullmatch(word)):
        return Token("J", _LONG_UNITS[found[1]], 0)
    if language == "de" and "ig" in word and (found := _ADJECTIVE_DE.fullmatch(word)):
        known = lexicon("de")
        token = known.words.get(found[1]) if known else None
        number = token.number if token and token.letter in "wn" else None
        if found[1] == "ein":
            number = 1
        if number:
            return Token("J", _length(number, _UNITS_DE[found[2]]), 0)
    return _WORD


def _hyphened(word: str, language: str) -> Token:
    """``six-day``, ``third-quarter``, ``mid-March``; ``mi-mars`` of French."""
    known = lexicon(language)
    first, *_, last = word.split("-")
    if known and language == "en" and "-and-a-half-" in word:
        head, unit = known.words.get(first), known.words.get(last)
        if head and unit and head.letter in "wn" and unit.letter == "U":
            return Token("J", _length(head.number + 0.5, unit.code), 0)
    if not known or word.count("-") > 1:
        return _WORD
    if first in ("mid", "mi"):
        if last.isdecimal() and len(last) == 4:
            return Token("D", last, 0)
        found = known.words.get(last)
        return found._replace(code=_MID) if found and found.letter in "MS" else _WORD
    if language != "en":
        return _WORD
    head, unit = known.words.get(first), known.words.get(last)
    if head and unit and unit.letter == "U" and (head.letter in "wn" or first == "one"):
        return Token("J", _length(head.number or 1, unit.code), 0)
    if head and unit and head.letter == "o" and unit.letter == "H":
        return Token("3", f"{unit.code[0]}{head.number:g}", 0)
    return _WORD


def _length(number: float, unit: str) -> str:
    return f"PT{number:g}{unit[1]}" if unit[0] == "T" else f"P{number:g}{unit}"


def _number(word: str) -> Token:
    """Digits: a day, a year, a clock, an ordinal, a decade, or some other number."""
    if word.isdecimal():
        value = int(word) if len(word) <= 15 else 0
        if len(word) <= 2:
            return Token("d" if 1 <= value <= 31 else "n", "", value)
        if len(word) == 4 and 1000 <= value < 2200:
            return Token("y", "", value)
        return Token("n", "", value)
    if len(word) > 12:
        return _WORD
    if word[-1] == "h" and word[:-1].isdecimal() and int(word[:-1]) >= 24:
        return Token("J", f"PT{int(word[:-1])}H", 0)
    if (found := _CLOCK.fullmatch(word)) and int(found[1]) <= 24 and int(found[3] or 0) < 60:
        return _clock(found)
    if found := _DATE.fullmatch(word):
        year = int(found[3]) + (0 if len(found[3]) == 4 else 2000)
        return Token("z", f"{found[1]}.{found[2]}.{year}", 0)
    if (found := _ORDINAL.fullmatch(word)) and 1 <= int(found[1]) <= 31:
        return Token("o", "", int(found[1]))
    if found := _DECADE.fullmatch(word):
        return Token("D", f"{found[1] or 19}{found[2]}", 0)
    if re.fullmatch(r"\d{1,3}(?:[.,]\d{3})+", word):
        return Token("n", "", int(re.sub(r"\D", "", word)))
    if re.fullmatch(r"\d{1,3}[.,]\d{1,2}", word):
        return Token("n", "", float(word.replace(",", ".")))
    return _WORD


def _clock(found: re.Match[str]) -> Token:
    hour, minute = int(found[1]), found[3]
    if found[4] in ("am", "pm"):
        hour = hour % 12 + (12 if found[4] == "pm" else 0)
    code = f"{hour:02}:{minute}" if minute else f"{hour:02}"
    sure = found[4] is not None or found[2] in (":", "h") or found[0].endswith("h")
    # One point parts hours from minutes as it does units from their hundredths.
    number = float(f"{found[1]}.{minute}") if minute else float(found[1])
    return Token("h" if sure else "g", code, number)
