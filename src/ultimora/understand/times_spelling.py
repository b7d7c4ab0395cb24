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
    """A word or several that are one: its letter (`reference.time_words`), what it says, where.

    `first` and `last` (inside) count words of the prose.
    """

    letter: str
    code: str
    number: float
    first: int
    last: int


class Entry(NamedTuple):
    """What a word stands for: its letter, code and number; `rest` the words that must follow."""

    letter: str
    code: str
    number: float
    rest: tuple[str, ...] = ()


@dataclass(frozen=True)
class Lexicon:
    """One language: what each word is, and the expressions that begin with it, longest first."""

    words: dict[str, Entry]
    phrases: dict[str, tuple[Entry, ...]]
    tenses: dict[str, int]
    capitals: bool


_CODE = re.compile(r"(-?\d+(?![-\d]))?(.*)")
_SIGNS = {",": ",", ".": ".", "(": "(", ")": ")", "-": "-", "–": "-", "—": ";", "/": "/",
          "'": "'", "’": "'", "%": "%", "€": "%", "$": "%", "£": "%"}  # fmt: skip
_MONEY = (
    "euro euros eur dollari dollars dollar dólares dólar dollaro percent prozent sterline pounds "
    "franken francs reais pesos livres volte times fois mal veces vezes volta vez once twice"
)
# Letters of nouns that may be the names of people and things where they are capitalised.
_NOUNS = frozenset("UTSWMeHkOND")
# Short names that mean something else beside a number (3 set, 2 mar are read as they stand).
_NO_SHORT = {"it": {"set", "mar", "sett", "gen", "dom"}, "es": {"set", "mar", "sep"},
             "pt": {"set", "mar"}, "fr": {"mar", "sep", "jan"},
             "en": set(), "de": set()}  # fmt: skip
_PARTS_DE = {"morgen": "MO", "früh": "MO", "vormittag": "MO", "mittag": "MI", "nachmittag": "AF",
             "abend": "EV", "nacht": "NI"}  # fmt: skip
_ADJECTIVE_DE = re.compile(r"(.{3,20}?)(tägig|wöchig|monatig|stündig|minütig)(?:e[nrsm]?)?")
_UNITS_DE = {"tägig": "D", "wöchig": "W", "monatig": "M", "stündig": "TH", "minütig": "TM"}


@cache
def lexicon(language: str) -> Lexicon | None:
    """The words of a language; None where it has no table."""
    table = TIME_WORDS.get(language)
    if not table:
        return None
    words: dict[str, Entry] = {word: Entry("%", "", 0) for word in _MONEY.split()}
    phrases: dict[str, list[Entry]] = {}
    tenses: dict[str, int] = {}

    def add(word: str, letter: str, code: str, number: float) -> None:
        first, *rest = re.sub(r"(?<=['])(?=[^_])", "_", word).split("_") if _elides else [
            *word.split("_")]
        if rest:
            phrases.setdefault(first, []).append(Entry(letter, code, number, tuple(rest)))
        else:
            words[first] = Entry(letter, code, number)

    _elides = language in ("it", "fr", "pt")
    for word, number in numerals(language).items():
        add(word, "w" if number <= 31 else "n", "", number)
    for line in table.table.strip().splitlines():
        head, _, listed = line.partition(": ")
        letter, _, code = head.partition(" ")
        if letter in "+<":
            tenses.update(dict.fromkeys(listed.split(), 1 if letter == "+" else -1))
            continue
        found = _CODE.fullmatch(code)
        assert found
        for word in listed.split():
            if letter == "F":
                add(word, letter, code, 0)
            else:
                add(word, letter, found[2], int(found[1] or 0))
    for word, entry in _calendar(language):
        words.setdefault(word, entry)
    ordered = {
        first: tuple(sorted(listed, key=lambda entry: -len(entry.rest)))
        for first, listed in phrases.items()
    }
    return Lexicon(words, ordered, tenses, table.capitals)


def _calendar(language: str) -> list[tuple[str, Entry]]:
    """Months and weekdays; the full name is M or W, a short one k or l."""
    calendar = next(c for c in CALENDARS if c.language == language)
    found: list[tuple[str, Entry]] = []
    for number, forms in enumerate(calendar.months, 1):
        for rank, form in enumerate(forms.split()):
            full = rank == 0 or form in ("jänner", "feber", "setiembre")
            if full or form not in _NO_SHORT[language]:
                found.append((form, Entry("M" if full else "k", "", number)))
    names = calendar.weekdays.split()
    if language == "de":
        names.remove("sonnabend")
        found.append(("sonnabend", Entry("W", "", 5)))
    for rank, name in enumerate(names):
        letter = "W" if rank < 7 else "l"
        if language == "pt":
            letter = "W" if "-" in name or name in ("sábado", "domingo") else "l"
        # Portuguese lists each of five days twice before the short names.
        day = rank % 7 if language != "pt" or rank < 7 else (rank - 7 if rank < 12 else rank - 12)
        found.append((name, Entry(letter, "", day)))
        if language == "de" and rank < 7:
            found += [(name + p, Entry("X", code, day)) for p, code in _PARTS_DE.items()]
            found.append((name + "s", Entry("W", "habit", day)))
    if language == "de":
        found += [("sonnabend" + p, Entry("X", code, 5)) for p, code in _PARTS_DE.items()]
    return found


def spelt(prose: Prose, sentence: Sentence, lexicon: Lexicon) -> tuple[str, list[Token]]:
    """One sentence: its letters, and the token of each letter."""
    letters: list[str] = []
    tokens: list[Token] = []
    lower, words = prose.lower, prose.words
    known, phrases = lexicon.words, lexicon.phrases
    at, last = sentence.first, sentence.last
    german = prose.language == "de"
    while at < last:
        word = lower[at]
        entry = _phrase(phrases[word], lower, at, last) if word in phrases else None
        entry = entry or known.get(word)
        if entry is None:
            entry = _shape(word, prose.language)
        letter, code, number, rest = entry
        if letter in _NOUNS or (german and letter == "G"):
            text = words[at].text
            begins = not letters or letters[-1] in ".;('-"
            letter, code = _cased(letter, code, text, begins, lexicon, letters)
            if code == "MO!":
                code, number = "MO", 0
        if letter == "U" and number == 2:
            letter = "5"
        tokens.append(Token(letter, code, number, at, at + len(rest)))
        letters.append(letter)
        at += 1 + len(rest)
    return "".join(letters), tokens


def _phrase(
    listed: tuple[Entry, ...], lower: tuple[str, ...], at: int, last: int
) -> Entry | None:
    for entry in listed:
        end = at + 1 + len(entry.rest)
        if end <= last and lower[at + 1 : end] == entry.rest:
            return entry
    return None


def _cased(
    letter: str, code: str, text: str, begins: bool, lexicon: Lexicon, before: list[str]
) -> tuple[str, str]:
    """The letter of a noun as its capital has it: a name is no time, ``may`` no month."""
    capital = text[:1].isupper()
    if lexicon.capitals:
        if letter == "G":  # am Morgen
            morning = capital and not begins and text == "Morgen"
            return ("T", "MO!") if morning else (letter, code)
        if letter in "MWk":
            return (letter if capital else "_"), code
        if letter in "TU" and capital and not begins and text[1:].islower() and "é" in code:
            return "_", code
        return letter, code
    century = letter == "N" and code.isdigit() or letter == "N" and False
    if century:
        return letter, code
    named = capital and text[1:].islower() and not begins
    if named and not (letter in "Mk" and before and before[-1] in "do"):
        return "_", code
    return letter, code


@cache
def _sign(word: str) -> Entry:
    return Entry(_SIGNS.get(word, ";"), "", 0)


_WORD = Entry("_", "", 0)
_CLOCK = re.compile(r"(\d{1,2})(?:([:.h])(\d\d))?(?::\d\d)?(h|am|pm|uhr)?")
_DATE = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{2}|\d{4})")
_ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|º|ª|ème|e)")
_DECADE = re.compile(r"(1[0-9]|20)?([0-9])0(?:s|er|ern)")


def _shape(word: str, language: str) -> Entry:
    """What a word that is in no table is, by its letters and digits."""
    head = word[0]
    if not head.isalnum():
        return _sign(word) if len(word) == 1 else _sign("…")
    if head.isdecimal() and word.isascii() or head.isdecimal():
        return _number(word)
    if "-" in word and language == "en":
        return _hyphened(word)
    if language == "de" and "ig" in word and (found := _ADJECTIVE_DE.fullmatch(word)):
        known = lexicon("de")
        entry = known.words.get(found[1]) if known else None
        number = entry.number if entry and entry.letter in "wn" else None
        if found[1] == "ein":
            number = 1
        if number:
            return Entry("J", _length(number, _UNITS_DE[found[2]]), 0)
    return _WORD


def _hyphened(word: str) -> Entry:
    """``six-day``, ``third-quarter``, ``nine-month``, of English."""
    known = lexicon("en")
    first, *_, last = word.split("-")
    if known and first == "mid" and (found := known.words.get(last)) and found.letter in "MH":
        return found
    if not known or word.count("-") > 1:
        return _WORD
    head, unit = known.words.get(first), known.words.get(last)
    if head and unit and unit.letter == "U" and (head.letter in "wn" or first == "one"):
        return Entry("J", _length(head.number or 1, unit.code), 0)
    if head and unit and head.letter == "o" and unit.letter == "H":
        return Entry("3", f"{unit.code[0]}{head.number:g}", 0)
    return _WORD


def _length(number: float, unit: str) -> str:
    return f"PT{number:g}{unit[1]}" if unit[0] == "T" else f"P{number:g}{unit}"


@cache
def _none() -> Entry:
    return _WORD


def _number(word: str) -> Entry:
    """Digits: a day, a year, a clock, an ordinal, a decade, or some other number."""
    if word.isdecimal():
        value = int(word) if len(word) <= 15 else 0
        if len(word) <= 2:
            return Entry("d" if 1 <= value <= 31 else "n", "", value)
        if len(word) == 4 and 1000 <= value < 2200:
            return Entry("y", "", value)
        return Entry("n", "", value)
    if len(word) > 12:
        return _WORD
    if word[-1] == "h" and word[:-1].isdecimal() and int(word[:-1]) >= 24:
        return Entry("J", f"PT{int(word[:-1])}H", 0)
    if (found := _CLOCK.fullmatch(word)) and int(found[1]) <= 24 and int(found[3] or 0) < 60:
        return _clock(found)
    if found := _DATE.fullmatch(word):
        year = int(found[3]) + (0 if len(found[3]) == 4 else 2000)
        return Entry("z", f"{found[1]}.{found[2]}.{year}", 0)
    if (found := _ORDINAL.fullmatch(word)) and 1 <= int(found[1]) <= 31:
        return Entry("o", "", int(found[1]))
    if found := _DECADE.fullmatch(word):
        return Entry("D", f"{found[1] or 19}{found[2]}", 0)
    if re.fullmatch(r"\d{1,3}(?:[.,]\d{3})+", word):
        return Entry("n", "", int(re.sub(r"\D", "", word)))
    if re.fullmatch(r"\d{1,3}[.,]\d{1,2}", word):
        return Entry("n", "", float(word.replace(",", ".")))
    return _WORD


def _clock(found: re.Match[str]) -> Entry:
    hour, minute = int(found[1]), found[3]
    if found[4] in ("am", "pm"):
        hour = hour % 12 + (12 if found[4] == "pm" else 0)
    code = f"{hour:02}:{minute}" if minute else f"{hour:02}"
    sure = found[4] is not None or found[2] in (":", "h") or found[0].endswith("h")
    # One point parts hours from minutes as it does units from their hundredths.
    number = float(f"{found[1]}.{minute}") if minute else float(found[1])
    return Entry("h" if sure else "g", code, number)
