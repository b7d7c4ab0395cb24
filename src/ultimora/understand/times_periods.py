"""Weeks, months, quarters, seasons and years, and what reaches from one to another."""

from __future__ import annotations

import re
from datetime import date

from ultimora.understand.times_dates import date_named, read_day, the_day
from ultimora.understand.times_days import made, monthly, months_on, season, shifted, week
from ultimora.understand.times_measures import length_of, measured
from ultimora.understand.times_reading import Found, Reading
from ultimora.understand.times_spelling import Token


def month_value(r: Reading, first: int, last: int) -> str:
    """The month and its year: told, or the one that the tense points to."""
    month = r.pick("M", first, last)
    assert month
    number = int(month.number)
    if year := r.year_told(first, last):
        return f"{year:04}-{number:02}"
    at_month = r.letters.index("M", first)
    if r.pick("j", at_month, last) and r.year:  # a settembre dello stesso anno
        return f"{r.year:04}-{number:02}"
    if not r.prose.anchor:
        return f"XXXX-{number:02}"
    if r.pick("U", at_month, last):  # nel giugno dello scorso anno
        which = r.pick("LNC", at_month, last)
        shift = {"L": -1, "N": 1}.get(which.letter if which else "", 0)
        return f"{r.prose.anchor.year + shift:04}-{number:02}"
    mark = r.pick("LN", first, last)
    way = r.way(first, last)
    at = monthly(r.prose.anchor, number, way)
    if way and not mark:
        nearest = monthly(r.prose.anchor, number, 0)
        off = abs(12 * (at - r.prose.anchor.year) + number - r.prose.anchor.month)
        at = nearest if way > 0 and off >= 10 else at
    if mark and number == r.prose.anchor.month:
        at += 1 if mark.letter == "N" else -1
    return f"{at:04}-{number:02}"


def read_month(r: Reading, first: int, last: int) -> list[Found]:
    """A month, its year told or to be found."""
    month = r.pick("M", first, last)
    at = next(n for n in range(first, last + 1) if r.letters[n] == "M")
    if not month:
        return []
    marked = r.pick("yLNCEU", first, last) is not None or month.code == "mid"
    before, after = r.letter(first - 1), r.letter(last + 1)
    language = r.prose.language
    if not marked:
        if (after in "d" and language != "en") or (language == "en" and before not in "pftbc,qE("):
            return []
        if language != "en" and before == "_" and r.raw(first)[0].isupper():
            return []
        if language == "de" and before in "_a" and r.word(first - 1) not in ("des",):
            return []
    if language == "en" and r.word(at) == "march" and not marked and before not in "pf":
        return []
    while r.letters[first] in "pa":
        first += 1
    sure = 0.97 if r.pick("y", first, last) else 0.92 if marked or before in "pftbq" else 0.8
    value = month_value(r, first, last)
    if value[:4].isdecimal():
        r.year = int(value[:4])
    if not r.prose.anchor:
        sure = min(sure, 0.9)
    return [Found(first, last, value, "date", sure)]


def read_between(r: Reading, first: int, last: int) -> list[Found]:
    """Between two days, months or years."""
    cut = r.letters.index("c", first)
    start = first + 1
    while r.letters[start] in "a2":
        start += 1
    then = cut + 1
    while r.letters[then] in "a2":
        then += 1
    head, tail = r.letters[start:cut], r.letters[then : last + 1]
    if head == "y" and tail == "y":
        one, two = (str(int(r.tokens[n].number)) for n in (start, then))
    elif "M" in tail and not set(tail) & set("do"):
        two_value = month_value(r, then, last)
        year = int(two_value[:4]) if two_value[:4].isdecimal() else 0
        if "M" not in head:
            return read_month(r, then, last)
        month = r.pick("M", start, cut - 1)
        own = r.pick("y", start, cut - 1)
        assert month
        if not own and year and month.number > int(two_value[5:7]):
            year -= 1
        shown = int(own.number) if own else year
        one, two = f"{shown:04}-{int(month.number):02}" if shown else "", two_value
    else:
        second = the_day(r, then, last)
        if not second or not second.day:
            return []
        if "M" in head or "k" in head:
            begun = date_named(r, start, cut - 1)
            day = begun.day if begun else None
            if day and not r.pick("y", start, cut - 1):
                day = made(second.day.year, day.month, day.day)
                if day and day > second.day:
                    day = made(second.day.year - 1, day.month, day.day)
        else:
            number = r.pick("do", start, cut - 1)
            day = number and made(second.day.year, second.day.month, int(number.number))
        if not day:
            return read_day(r, then, last)
        r.told(second.day)
        one, two = day.isoformat(), second.value
    if not one or not two or one > two:
        return []
    return [Found(start, last, f"{one}/{two}", "date", 0.95)]


def unit_shifted(r: Reading, unit: str, way: int) -> str:
    """This, the last or the next day, week, month, year, decade."""
    anchor = r.prose.anchor
    if not anchor:
        return {"Y": "XXXX", "M": "XXXX-XX", "W": "XXXX-WXX", "D": "XXXX-XX-XX"}.get(unit, "")
    if unit == "Y":
        return f"{anchor.year + way:04}"
    if unit == "M":
        return months_on(anchor, way)
    if unit == "E":
        return f"{anchor.year // 10 + way:03}"
    day = shifted(anchor, way * (7 if unit == "W" else 1))
    if not day or unit not in "DW":
        return ""
    return week(day) if unit == "W" else day.isoformat()


def read_unit(r: Reading, first: int, last: int) -> list[Found]:
    """*il mese scorso*, *next year*, *quest’anno*, *full-year*."""
    if any(letter == "y" for letter in r.letters[first : last + 1]) and (
        r.pick("Y", first, last) is None
    ):
        return []
    unit = r.pick("UY", first, last)
    mark = r.pick("LNC", first, last)
    if not unit:
        return []
    anchor = r.prose.anchor
    if unit.letter == "Y":
        if year := r.pick("y", first, last):
            return [Found(first, last, f"{int(year.number):04}", "date", 0.9)]
        if not anchor:
            return []
        # Results of a year come in the months after it.
        if unit.number:
            return [Found(first, last, f"{anchor.year + int(unit.number):04}", "date", 0.93)]
        past = unit.code == "R" and anchor.month <= 4 and r.way(first, last) < 0
        return [Found(first, last, f"{anchor.year - past:04}", "date", 0.8)]
    if not mark:
        return []
    way = {"L": -1, "N": 1, "C": 0}[mark.letter]
    code = unit.code
    if code == "D" and mark.letter == "C":  # questo giorno: which?
        return []
    if code.startswith("T"):
        return []
    if mark.letter == "C" and r.prose.language == "en" and r.letters[first] in "UY":
        return []
    if (
        mark.letter == "L"
        and r.word(first) in ("previous", "anterior", "précédent")
        and not r.story
    ):
        return []
    if (
        mark.letter == "L"
        and r.prose.language == "fr"
        and (r.word(first if r.tokens[first] is mark else last).endswith("s"))
    ):
        return [Found(first, last, f"PX{code}", "duration", 0.8)]
    value = unit_shifted(r, code, way)
    return [Found(first, last, value, "date", 0.95 if anchor else 0.7)] if value else []


def read_within(r: Reading, first: int, last: int) -> list[Found]:
    """*Entro la settimana*, *entro l'anno*: the one that is on."""
    code = r.tokens[first].code
    if r.tokens[first - 2].code != "by" or code not in ("W", "M", "Y") or not r.prose.anchor:
        return []
    return [Found(first, last, unit_shifted(r, code, 0), "date", 0.85)]


def read_then_ago(r: Reading, first: int, last: int) -> list[Found]:
    """*Marzo di due anni fa*, *the summer two years ago*: of the year so long ago."""
    whole, anchor = r.tokens[first], r.prose.anchor
    measure = measured(r, first + 1, last)
    if not anchor or not measure or measure[1] != "Y" or not measure[0] or measure[2]:
        return []
    year = anchor.year - int(measure[0])
    value = (
        f"{year:04}-{int(whole.number):02}" if whole.letter == "M" else f"{year:04}-{whole.code}"
    )
    return [Found(first, last, value, "date", 0.9)]


def read_edge(r: Reading, first: int, last: int) -> list[Found]:
    """*fine anno*, *inizio 2026*, *the end of the month*: the whole's value."""
    if year := r.pick("y", first, last):
        return [Found(first, last, f"{int(year.number):04}", "date", 0.95)]
    unit, mark = r.pick("U", first, last), r.pick("LNC", first, last)
    if not unit or unit.code not in ("Y", "M", "W", "E"):
        return []
    way = {"L": -1, "N": 1}.get(mark.letter if mark else "", 0)
    value = unit_shifted(r, unit.code, way)
    return [Found(first, last, value, "date", 0.9 if r.prose.anchor else 0.6)] if value else []


def read_season(r: Reading, first: int, last: int) -> list[Found]:
    """A season, named by the year in which it begins."""
    token = r.pick("S", first, last)
    if not token or (r.prose.language == "en" and r.word(first - 1) == "to"):
        return []
    if year := r.pick("y", first, last):
        return [Found(first, last, f"{int(year.number):04}-{token.code}", "date", 0.95)]
    anchor = r.prose.anchor
    if not anchor:
        return [Found(first, last, f"XXXX-{token.code}", "date", 0.8)]
    if r.pick("U", first, last):
        return [Found(first, last, f"{anchor.year - 1:04}-{token.code}", "date", 0.85)]
    mark = r.pick("LNC", first, last)
    way = r.way(first, last)
    if mark and mark.letter == "C" and way == 0:
        way = 1
    year_of = season(anchor, token.code, way)
    if mark and mark.letter == "L" and year_of == season(anchor, token.code, -1):
        since = (anchor.month - {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[token.code]) % 12
        year_of -= since < 3
    before = r.word(first - 1)
    if not mark and before in ("d'", "di", "de"):
        return []
    if r.prose.language == "it" and not mark and before in ("della", "dell'"):
        return [Found(first, last, f"{year_of:04}-{token.code}", "date", 0.6)]
    return [Found(first, last, f"{year_of:04}-{token.code}", "date", 0.88 if way else 0.75)]


def read_weekend(r: Reading, first: int, last: int) -> list[Found]:
    """A weekend: of this week, or the one before where it is gone by."""
    anchor = r.prose.anchor
    if not anchor:
        return [Found(first, last, "XXXX-WXX-WE", "date", 0.8)]
    mark = r.pick("LNC", first, last)
    way = r.way(first, last)
    shift = 0
    weekend = anchor.weekday() >= 5
    if mark and mark.letter == "L":
        shift = -1
    elif mark and mark.letter == "N":
        shift = 1 if weekend else 0
    elif way < 0 and not weekend:
        shift = -1
    day = shifted(anchor, 7 * shift)
    sure = 0.92 if mark or way else 0.8
    return [Found(first, last, week(day) + "-WE", "date", sure)] if day else []


def read_quarter(r: Reading, first: int, last: int) -> list[Found]:
    """A quarter or half of a year: of the year told, else the last one ended or the next."""
    whole, rank = r.pick("H3", first, last), r.pick("od", first, last)
    anchor = r.prose.anchor
    if not whole:
        return []
    kind = whole.code[0]
    mark = r.pick("LNC", first, last)
    english_half = r.prose.language == "en" and kind == "H" and whole.letter == "H"
    year = r.pick("y", first, last)
    unit = r.pick("U", first, last)
    if english_half and not (year or unit) and not _business(r, last):
        return []
    number = int(rank.number) if rank else int(whole.code[1]) if whole.letter == "3" else 0
    size = {"Q": 3, "H": 6, "K": 4}[kind]
    if number > 12 // size or (not number and kind == "K"):
        return []
    if number and year:
        return _period(first, last, int(year.number), kind, number, 0.97)
    if not anchor:
        return []
    now = (anchor.month - 1) // size + 1
    if not number:
        return _nearest_period(r, first, last, kind, now, mark)
    if unit:
        way = -1 if mark and mark.letter == "L" else 1 if mark and mark.letter == "N" else 0
        return _period(first, last, anchor.year + way, kind, number, 0.9)
    way = r.way(first, last)
    of = anchor.year
    if way > 0 and number < now:
        of += 1
    elif way <= 0 and (number > now or (number == now and way < 0 and _early(anchor, size))):
        of -= 1
    return _period(first, last, of, kind, number, 0.9 if way else 0.82)


def _early(anchor: date, size: int) -> bool:
    """The first days of a period: what is told of it in the past is last year's."""
    return (anchor.month - 1) % size == 0 and anchor.day < 15


def _business(r: Reading, last: int) -> bool:
    words = [r.word(n) for n in range(last + 1, min(last + 4, len(r.tokens)))]
    return any(word in _BUSINESS for word in words)


_BUSINESS = frozenset(("profit", "profits", "revenue", "sales", "results", "earnings", "loss",
                       "net", "operating", "gdp", "growth", "year"))  # fmt: skip


def _nearest_period(
    r: Reading, first: int, last: int, kind: str, now: int, mark: Token | None
) -> list[Found]:
    """The period alone (*nel trimestre*): this one, or the last that has ended."""
    anchor = r.prose.anchor
    if not anchor or (r.prose.language == "en" and not mark):
        return []
    count = {"Q": 4, "H": 2, "K": 3}[kind]
    shift = {"L": -1, "N": 1, "C": 0}.get(mark.letter if mark else "", -1)
    year, number = divmod(anchor.year * count + now - 1 + shift, count)
    return _period(first, last, year, kind, number + 1, 0.9 if mark else 0.75)


def _period(first: int, last: int, year: int, kind: str, number: int, sure: float) -> list[Found]:
    if kind == "K":
        start = 4 * number - 3
        return [Found(first, last, f"{year:04}-{start:02}/{year:04}-{start + 3:02}", "date", sure)]
    return [Found(first, last, f"{year:04}-{kind}{number}", "date", sure)]


def read_firsts(r: Reading, first: int, last: int) -> list[Found]:
    """The first months of a year: *i primi nove mesi del 2025*."""
    rank = r.pick("o", first, last)
    count = r.pick("dw", first, last)
    unit = r.pick("5U", first, last)
    if not rank or rank.number != 1 or not count or not unit:
        return []
    number, anchor = int(count.number), r.prose.anchor
    tail = next((n for n in range(first, last + 1) if r.letters[n] in "5U"), last)
    if unit.code != "M" or not 1 < number < 12:
        return [Found(first, tail, length_of(number, unit.code), "duration", 0.8)]
    year_token = r.pick("y", tail + 1, last)
    whole = r.pick("U", tail + 1, last)
    if r.pick("M", tail + 1, last):
        return []
    if year_token:
        year = int(year_token.number)
    elif not anchor:
        return []
    else:
        mark = r.pick("LN", tail + 1, last)
        year = anchor.year + (-1 if mark and mark.letter == "L" else 0)
        if not whole and anchor.month <= number and r.way(first, last) <= 0:
            year -= 1
    if number in (3, 6):
        return [Found(first, last, f"{year:04}-{'Q' if number == 3 else 'H'}1", "date", 0.85)]
    return [Found(first, last, f"{year:04}-01/{year:04}-{number:02}", "date", 0.92)]


def read_quarter_to(r: Reading, first: int, last: int) -> list[Found]:
    """*three months to June 30*: the quarter or half, or from month to month."""
    unit, number = r.pick("U5", first, last), int(r.tokens[first].number)
    end = date_named(r, first + 3, last) or date_named(r, first + 2, last)
    if not unit or unit.code != "M" or not end or not end.day or not 1 < number <= 12:
        return []
    month, year = end.day.month, end.day.year
    if number == 12 and month == 12:
        return [Found(first, last, f"{year:04}", "date", 0.9)]
    if number in (3, 6) and month % number == 0:
        kind = "Q" if number == 3 else "H"
        return [Found(first, last, f"{year:04}-{kind}{month // number}", "date", 0.9)]
    start = months_on(end.day, 1 - number)
    return [Found(first, last, f"{start}/{year:04}-{month:02}", "date", 0.85)] if start else []


def read_same(r: Reading, first: int, last: int) -> list[Found]:
    """*lo stesso giorno*, *la même année*, and the same time of another year."""
    year = r.pick("y", first, last)
    unit = r.pick("U", first, last)
    anchor = r.prose.anchor
    of_last = r.pick("L", first, last) is not None
    if year or of_last:
        told = int(year.number) if year else anchor.year - 1 if anchor else 0
        if not told:
            return []
        if r.period and r.since <= 1:
            value = re.sub(r"\b\d{4}", f"{told:04}", r.period)
            return [Found(first, last, value, "date", 0.85)]
        if r.letters[first + 1] == "U" and unit and unit.code == "M" and anchor:
            return [Found(first, last, f"{told:04}-{anchor.month:02}", "date", 0.7)]
        return [Found(first, last, f"{told:04}", "date", 0.85)]
    day = r.day or r.story
    if unit and unit.code == "Y" and r.year:
        return [Found(first, last, f"{r.year:04}", "date", 0.8)]
    if not unit or not day:
        return []
    same = {"D": day.isoformat(), "Y": f"{day.year:04}", "M": day.isoformat()[:7],
            "W": week(day)}.get(unit.code)  # fmt: skip
    return [Found(first, last, same, "date", 0.75)] if same else []
