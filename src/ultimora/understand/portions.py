"""Parts of a whole: half of them, a third, nine in ten; each is so many per cent."""

from __future__ import annotations

from ultimora.reference.portions import HALVED, NTH_PARTS, PARTS, PORTIONS, Portions
from ultimora.understand.draft import Unit
from ultimora.understand.lines import Line
from ultimora.understand.numbers import Numeral, numeral

_GREATEST = 10  # of *nine in ten*; more is a count of all
_NOUN = 3  # words between *nine* and *in ten*


def portion(line: Line, at: int) -> tuple[float, Unit] | None:
    """The part of a whole that begins with the word `at`: its per cent and its words."""
    table, key = PORTIONS[line.tables.language], line.key(at)
    if at in line.timed or at in line.named:
        return None
    if key in table.joined:
        return _told(line, table.joined[key], at, at + 1)
    if key in table.halves:
        return _half(line, table, at)
    if key[0].isdigit():
        return None
    return _nth(line, table, at)


def among(line: Line, number: Numeral) -> tuple[float, Unit] | None:
    """*Nine in ten*, *due ragazzi su tre*: a number, maybe a noun, and all of which it is."""
    table = PORTIONS[line.tables.language]
    if number.scaled > 1 or number.suffix or number.decimal or not 0 < number.value < _GREATEST:
        return None
    for at in range(number.last, min(number.last + _NOUN + 1, line.last)):
        for words in table.whole:
            if line.says(words, at) and (whole := _whole(line, at + len(words), number)):
                return _told(line, number.value / whole.value, number.first, whole.last)
        if not line.key(at)[:1].isalpha() or line.key(at) in line.tables.counting.closed:
            break
    return None


def _whole(line: Line, at: int, number: Numeral) -> Numeral | None:
    """All of which a part is: a small number in words, or in digits where the part is."""
    key = line.key(at)
    if not key or not (key[0].isdigit() or key in line.tables.numerals.words):
        return None
    whole = numeral(line.words, line.keys, at, line.last, line.tables.numerals)
    alike = whole and whole.digits == number.digits and not whole.suffix and whole.scaled == 1
    if not whole or not (alike or number.article or line.tables.language == "en"):
        return None
    counted = line.key(whole.last)[:1].isalpha() and line.key(whole.last) not in (
        line.tables.counting.closed
    )
    spare = line.tables.language == "de" and whole.value not in (3, 4, 5, 10)
    fits = number.value < whole.value <= _GREATEST and not whole.decimal and whole.value > 1
    return whole if fits and not spare and not (counted and line.tables.language == "en") else None


def _half(line: Line, table: Portions, at: int) -> tuple[float, Unit] | None:
    before, after = line.key(at - 1), line.key(at + 1)
    if before in HALVED or line.key(at - 2) in HALVED - {"a"}:
        return None
    if before not in table.before and after not in table.behind:
        return None
    if line.tables.language == "en" and after not in table.behind:
        return None
    article = before in line.tables.counting.articles
    return _told(line, 0.5, at - article, at + 1)


def _nth(line: Line, table: Portions, at: int) -> tuple[float, Unit] | None:
    """*Un terzo*, *due terzi*, *una cuarta parte*."""
    numerals, key = line.tables.numerals, line.key(at)
    many = 1.0 if key in numerals.ones or key in ("la", "une") else numerals.words.get(key, 0)
    nth = table.nths.get(line.key(at + 1), 0)
    last = at + 2
    if not nth and line.key(at + 2) in PARTS:
        nth, last = NTH_PARTS.get(line.key(at + 1), 0), at + 3
    if not nth or not 0 < many < nth or (key == "la" and last == at + 2):
        return None
    after = line.key(last)
    behind = after in table.behind or not after[:1].isalpha() or (
        after in line.tables.counting.closed or line.tables.language == "de"
    )  # fmt: skip
    if not behind or line.key(last + 1) in line.tables.counting.lengths:
        return None  # un quarto uomo, un quarto d'ora
    return _told(line, many / nth, at, last)


def portioned(line: Line, at: int) -> Unit | None:
    """The noun of the whole behind a part: *tre quarti delle barche*."""
    counting = line.tables.counting
    if line.plain(at) not in counting.of and line.key(at) not in counting.of:
        return None
    at += 1 + (line.key(at + 1) in counting.articles)
    noun = line.key(at)
    free = noun[:1].isalpha() and noun not in counting.closed
    return Unit(noun, "count", at, at + 1, at) if free else None


def _told(line: Line, share: float, first: int, last: int) -> tuple[float, Unit]:
    return round(100 * share, 1), Unit("%", "share", first, last, sure=0.85)
