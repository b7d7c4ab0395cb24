"""Days: by date, by weekday, by feast, and seen from today."""

from __future__ import annotations

import re

from ultimora.understand.times_days import (
    feast,
    feast_near,
    made,
    months_on,
    shifted,
    week,
    weekday,
    yearly,
)
from ultimora.understand.times_reading import Day, Found, Reading
from ultimora.understand.times_spelling import Token

_FROM = frozenset("dal dall' desde depuis since seit".split())
_FAR = 100  # days; a date this far off on the side that the tense denies is meant on the other


def the_day(r: Reading, first: int, last: int) -> Day | None:
    """The one day that a run of tokens names."""
    anchor = r.prose.anchor
    if deictic := r.pick("G", first, last):
        day = anchor and shifted(anchor, int(deictic.number))
        if r.pick("Mk", first, last):
            dated = date_named(r, first, last)
            if dated and day and dated.day != day:
                return dated._replace(sure=0.6)
        return Day(day, day.isoformat() if day else "XXXX-XX-XX", 0.97)
    if part := r.pick("K", first, last):
        day = anchor and shifted(anchor, int(part.number))
        return Day(day, day.isoformat() if day else "XXXX-XX-XX", 0.95)
    if r.pick("Mk", first, last):
        return date_named(r, first, last)
    if named := r.pick("WlX", first, last):
        return _named(r, named, first, last)
    return None


def date_named(r: Reading, first: int, last: int) -> Day | None:
    """Day and month, with or without year and weekday."""
    number = r.pick("dow", first, last)
    month = r.pick("Mk", first, last)
    if not number or not month:
        return None
    year = r.year_told(first, last)
    name = r.pick("Wl", first, last)
    at, of = int(number.number), int(month.number)
    if year:
        day = made(year, of, at)
        return Day(day, day.isoformat(), 0.98) if day else None
    if not made(2024, of, at):
        return None
    anchor = r.prose.anchor
    if not anchor:
        return Day(None, f"XXXX-{of:02}-{at:02}", 0.9)
    if name:
        years = sorted(range(anchor.year - 1, anchor.year + 2),
                       key=lambda y: abs(y - anchor.year))  # fmt: skip
        fits = [d for y in years if (d := made(y, of, at)) and d.weekday() == name.number]
        if fits:
            day = min(fits, key=lambda d: abs((d - anchor).days))
            return Day(day, day.isoformat(), 0.98)
    day = yearly(anchor, of, at, 0)
    if not day:
        return None
    way = r.way(first, last)
    away = (day - anchor).days
    if not way and away > _FAR and r.word(first - 1) in _FROM:
        way = -1
    marked = r.pick("LN", first, last) is not None
    if way and away * way < 0 and (abs(away) > _FAR or marked):
        day = yearly(anchor, of, at, way) or day
    sure = 0.97 if abs((day - anchor).days) < _FAR else 0.9
    return Day(day, day.isoformat(), sure)


def _named(r: Reading, name: Token, first: int, last: int) -> Day | None:
    """A weekday; a number behind it must be its date."""
    anchor, number = r.prose.anchor, int(name.number)
    if not anchor:
        return Day(None, f"XXXX-WXX-{number + 1}", 0.9)
    if dated := r.pick("do", first, last):
        for months in (0, 1, -1):
            month = months_on(anchor, months)
            day = made(int(month[:4]), int(month[5:7]), int(dated.number)) if month else None
            if day and day.weekday() == number:
                return Day(day, day.isoformat(), 0.97)
        return None
    marked = r.pick("LNP", first, last)
    way = r.way(first, last)
    sure = 0.93 if way else 0.8
    if not way:  # the nearest
        way = 1 if 0 < (number - anchor.weekday()) % 7 <= 3 else -1
    again = marked is not None or (r.prose.language == "it" and way > 0)
    day = weekday(anchor, number, way, again)
    if marked and marked.letter == "N" and marked.number == 2:
        day = shifted(day, 7) or day
    return Day(day, day.isoformat(), 0.96 if marked else sure)


def read_day(r: Reading, first: int, last: int) -> list[Found]:
    """A day: by date, weekday, or counted from today."""
    if r.letters[first : last + 1] == "l":
        return []
    if last > first and r.letters[last] in "do" and r.letters[last - 1] == "W":
        dated = the_day(r, first, last)
        if not dated:
            last -= 1
    name = r.pick("W", first, last)
    if name and name.code == "habit":
        return [Found(first, last, f"XXXX-WXX-{int(name.number) + 1}", "set", 0.9)]
    if name and first == last and habitual(r, first):
        r.habit = True
        return [Found(first, last, f"XXXX-WXX-{int(name.number) + 1}", "set", 0.85)]
    if r.letter(first - 1) == "i" and r.letters[first] == "W":  # un sabato
        return []
    found = the_day(r, first, last)
    if not found:
        return []
    if found.day:
        r.told(found.day)
    return [Found(first, last, found.value, "date", found.sure)]


def habitual(r: Reading, at: int) -> bool:
    """*il lunedì*, *on Mondays*, *le lundi*, *los lunes*: each week's."""
    before = r.word(at - 1)
    if r.prose.language == "it":
        if before in ("dal", "al", "del", "della"):  # dal lunedì al venerdì
            return r.letter(at + 1) not in "LNqdP"
        return before in ("il", "la") and r.word(at - 2) not in ("per", "entro", "tutto")
    if r.prose.language == "es":
        return before == "los"
    if r.prose.language == "pt":
        return before in ("às", "aos")
    if r.prose.language == "fr":
        return before == "le" and r.letter(at + 1) not in "do" and r.letter(at - 2) != "p"
    return False


def read_numbered(r: Reading, first: int, last: int) -> list[Found]:
    """*el pasado día 3*: a day of this month, the one before or the next."""
    unit, anchor = r.pick("U", first, last), r.prose.anchor
    if not unit or unit.code != "D" or not anchor:
        return []
    number, mark = int(r.tokens[last].number), r.pick("LN", first, last)
    months = (months_on(anchor, shift) for shift in (-1, 0, 1))
    days = [d for m in months if m and (d := made(int(m[:4]), int(m[5:]), number))]
    way = r.way(first, last)
    days = [d for d in days if not way or (d - anchor).days * way >= 0] or days
    if not days:
        return []
    day = min(days, key=lambda d: abs((d - anchor).days))
    r.told(day)
    return [Found(first, last, day.isoformat(), "date", 0.9 if mark else 0.75)]


def read_between_days(r: Reading, first: int, last: int) -> list[Found]:
    """*tra il 3 e il 5*: of this month, the one before or the next, as the tense says."""
    numbers = [n for n in range(first, last + 1) if r.letters[n] in "do"]
    anchor = r.prose.anchor
    start, end = (int(r.tokens[n].number) for n in numbers)
    if not anchor or not 0 < start < end <= 31 or r.word(last + 1) in _PER:
        return []
    months = [m for shift in (-1, 0, 1) if (m := months_on(anchor, shift))]
    spans = [
        (one, two) for m in months
        if (one := made(int(m[:4]), int(m[5:]), start)) and (two := made(one.year, one.month, end))
    ]  # fmt: skip
    way = r.way(first, last)
    spans = [s for s in spans if not way or (s[way < 0] - anchor).days * way >= 0] or spans
    if not spans:
        return []
    one, two = min(spans, key=lambda s: abs((s[0] - anchor).days))
    return [Found(numbers[0], last, f"{one.isoformat()}/{two.isoformat()}", "date", 0.8)]


_PER = frozenset("per pour por %".split())  # *tra il 3 e il 5 per cento*


def read_iso(r: Reading, first: int, last: int) -> list[Found]:
    """A date in figures."""
    if r.letter(first - 1) in "/-" or r.letter(last + 1) in "/-":
        return []
    if r.letters[first] == "z":
        parts = [int(part) for part in r.tokens[first].code.split(".")]
    else:
        parts = [int(t.number) for t in r.tokens[first : last + 1] if t.letter in "dy"]
    if parts[0] > 31:
        parts.reverse()
    if r.prose.language == "en" and r.letters[first] == "d" and parts[1] <= 31:
        month_first = made(parts[2], parts[0], parts[1])
        parts = [parts[1], parts[0], parts[2]] if month_first else parts
    day = made(parts[2], parts[1], parts[0])
    if not day or not 1000 <= day.year < 2200:
        return []
    r.told(day)
    return [Found(first, last, day.isoformat(), "date", 0.95)]


def read_days(r: Reading, first: int, last: int) -> list[Found]:
    """Two days of a month: *il 3 e 4 marzo* and *3-5 marzo* one range, *dal 3 al 5 marzo* two."""
    second = next((n for n in range(first + 1, last + 1) if r.letters[n] in "dow"), None)
    if second is None:
        return []
    end = the_day(r, second, last)
    head = int(r.tokens[first].number)
    if not end or not end.day:
        return [Found(second, last, end.value, "date", end.sure)] if end else []
    start = made(end.day.year, end.day.month, head)
    if not start or start >= end.day:
        return [Found(second, last, end.value, "date", end.sure)]
    r.told(end.day)
    between = r.letters[first + 1 : second]
    if "p" in between or "t" in between:
        return [
            Found(first, first, start.isoformat(), "date", 0.95),
            Found(second, last, end.value, "date", end.sure),
        ]
    return [Found(first, last, f"{start.isoformat()}/{end.value}", "date", 0.93)]


def read_days_behind(r: Reading, first: int, last: int) -> list[Found]:
    """Two days behind their month, of English: *March 3-5*, *March 3 to 5*."""
    numbers = [n for n in range(first, last + 1) if r.letters[n] in "do"]
    year, month = r.pick("y", first, last), r.tokens[first]
    start = the_day(r, first, numbers[0])
    if not start or not start.day:
        return []
    start_day = made(int(year.number) if year else start.day.year, int(month.number),
                     int(r.tokens[numbers[0]].number))  # fmt: skip
    end = start_day and made(start_day.year, start_day.month, int(r.tokens[numbers[1]].number))
    if not start_day or not end or end <= start_day:
        return []
    r.told(end)
    one, two = start_day.isoformat(), end.isoformat()
    if "t" in r.letters[first:last]:
        return [
            Found(first, numbers[0], one, "date", start.sure),
            Found(numbers[1], last, two, "date", start.sure),
        ]
    return [Found(first, last, f"{one}/{two}", "date", 0.9)]


def read_week_day(r: Reading, first: int, last: int) -> list[Found]:
    """*Friday of next week*."""
    unit, mark = r.pick("U", first + 1, last), r.pick("LNC", first, last)
    if not unit or unit.code != "W" or not mark or not r.prose.anchor:
        return []
    way = {"L": -1, "N": 1}.get(mark.letter, 0)
    day = shifted(r.prose.anchor, int(r.tokens[first].number) - r.prose.anchor.weekday() + 7 * way)
    if not day:
        return []
    r.told(day)
    return [Found(first, last, day.isoformat(), "date", 0.93)]


def read_feast(r: Reading, first: int, last: int) -> list[Found]:
    """A feast, as the day that it falls on."""
    token = r.pick("F", first, last)
    if not token:
        return []
    before = r.letter(first - 1)
    mark = r.pick("LN", first, last)
    year = r.pick("y", first, last)
    chained = before == "c" and r.letter(first - 2) == "F"
    led = mark or year or before in "pftabqBE2C" or chained
    if not led and r.prose.language in ("it", "es", "pt", "fr"):
        return []
    if before == "f" and r.letter(first - 2) == "_" and not mark and not year:
        return []  # a Christmas market
    if year:
        day = feast(token.code, int(year.number))
    elif not r.prose.anchor:
        open_day = f"XXXX-{token.code}" if token.code[0].isdigit() else "XXXX-XX-XX"
        return [Found(first, last, open_day, "date", 0.7)]
    else:
        day = feast_near(r.prose.anchor, token.code, r.way(first, last) if mark else 0)
    return [Found(first, last, day.isoformat(), "date", 0.87)] if day else []


def read_week_of(r: Reading, first: int, last: int) -> list[Found]:
    """*la settimana del 23 novembre*."""
    unit = r.tokens[first]
    if unit.code == "D":
        return read_day(r, first + 2, last)
    start = first + 2 + (r.letters[first + 2] in "a2")
    found = the_day(r, start, last)
    if not found or not found.day:
        return []
    if unit.code != "W":
        return [Found(start, last, found.value, "date", found.sure)]
    return [Found(first, last, week(found.day), "date", 0.9)]


_DAY = re.compile(r"G|[LN]?[do]\.?f?[Mk](?:f?y)?|[LNC]?W[LN]?|F")


def read_eve(r: Reading, first: int, last: int) -> list[Found]:
    """The day before (or after) a day spoken of behind it in the sentence, or before."""
    token = r.tokens[first]
    origin = None
    if ahead := _DAY.search(r.letters, last + 1):
        span = ahead.start(), ahead.end() - 1
        if r.letters[span[0]] == "F":
            near = r.prose.anchor and feast_near(r.prose.anchor, r.tokens[span[0]].code, 0)
            origin = near
        elif found := the_day(r, *span):
            origin = found.day
    origin = origin or r.day or r.story
    day = origin and shifted(origin, int(token.number))
    if not day:
        return []
    return [Found(first, last, day.isoformat(), "date", 0.75 if ahead else 0.55)]
