"""From what the grammar found to a value: the day, month, year or length that is meant."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from ultimora.understand.prose import Prose, Sentence
from ultimora.understand.times_days import (
    feast,
    feast_near,
    made,
    monthly,
    months_on,
    season,
    shifted,
    week,
    weekday,
    yearly,
)
from ultimora.understand.times_spelling import Lexicon, Token
from ultimora.understand.times_tense import tense

_FAR = 100  # days; a date this far off on the side that the tense denies is meant on the other


class Found(NamedTuple):
    """A time: its tokens from `first` to `last` (inside), value, type and confidence."""

    first: int
    last: int
    value: str
    type: str
    confidence: float


class Day(NamedTuple):
    """A day, None where the anchor that it needs is unknown; its value, open then; how sure."""

    day: date | None
    value: str
    sure: float


@dataclass
class Reading:
    """One sentence being read, and the days that the dispatch spoke of before."""

    prose: Prose
    lexicon: Lexicon
    sentence: Sentence = Sentence(0, 0, 0)
    letters: str = ""
    tokens: list[Token] = field(default_factory=list)
    day: date | None = None  # the last day named in this sentence
    story: date | None = None  # the last day named at all
    habit: bool = False  # the sentence tells what happens again and again
    spread: tuple[str, str] | None = None  # the last range of days or months

    def pick(self, letters: str, first: int, last: int) -> Token | None:
        """The first token of one of these letters in the range."""
        for at in range(first, last + 1):
            if self.letters[at] in letters:
                return self.tokens[at]
        return None

    def word(self, at: int) -> str:
        """A token's first word, in lower case; empty outside the sentence."""
        return self.prose.lower[self.tokens[at].first] if 0 <= at < len(self.tokens) else ""

    def raw(self, at: int) -> str:
        """A token's first word as written; empty outside the sentence."""
        return self.prose.words[self.tokens[at].first].text if 0 <= at < len(self.tokens) else ""

    def letter(self, at: int) -> str:
        """A token's letter; a blank outside the sentence."""
        return self.letters[at] if 0 <= at < len(self.letters) else " "

    def way(self, first: int, last: int) -> int:
        """To come (1) or gone by (-1), as its own words, the preposition or the verbs say."""
        for at in range(first, last + 1):
            if self.letters[at] == "L":
                return -1
            if self.letters[at] == "N":
                return 1
        back = first - 1
        while back >= 0 and self.letters[back] in "aEf" and back > first - 4:
            back -= 1
        if back >= 0 and self.letters[back] in "pt":
            code = self.tokens[back].code
            if code in ("by", "for"):
                return 1
            if self.word(back) in _UNTIL or (
                code == "to" and self.word(back - 1) in _UNTIL
            ):
                return 1
        return tense(
            self.prose, self.sentence, self.tokens[first].first, self.tokens[last].last,
            self.lexicon,
        )  # fmt: skip

    def told(self, day: date) -> None:
        """This day was spoken of."""
        self.day = self.story = day


_UNTIL = frozenset(("fino", "sino", "fin", "until", "till", "bis", "jusqu'à", "jusqu'au", "hasta",
                    "até"))  # fmt: skip
Reader = Callable[[Reading, int, int], list[Found]]


# Days


def the_day(r: Reading, first: int, last: int) -> Day | None:
    """The one day that a run of tokens names."""
    anchor = r.prose.anchor
    if deictic := r.pick("G", first, last):
        day = anchor and shifted(anchor, int(deictic.number))
        if r.pick("Mk", first, last):
            dated = _dated(r, first, last)
            if dated and day and dated.day != day:
                return dated._replace(sure=0.6)
        return Day(day, day.isoformat() if day else "XXXX-XX-XX", 0.97)
    if r.pick("Mk", first, last):
        return _dated(r, first, last)
    if named := r.pick("WlX", first, last):
        return _named(r, named, first, last)
    return None


def _dated(r: Reading, first: int, last: int) -> Day | None:
    """Day and month, with or without year and weekday."""
    number = r.pick("do", first, last)
    month = r.pick("Mk", first, last)
    if not number or not month:
        return None
    year = r.pick("y", first, last)
    name = r.pick("Wl", first, last)
    at, of = int(number.number), int(month.number)
    if year:
        day = made(int(year.number), of, at)
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
    sure = 0.95 if way else 0.8
    if not way:
        way = 1 if r.prose.language == "it" else -1
    again = marked is not None
    if r.prose.language == "it" and way > 0:
        again = True
    day = weekday(anchor, number, way, again)
    if marked and marked.letter == "N" and marked.number == 2:
        day = shifted(day, 7) or day
    return Day(day, day.isoformat(), 0.96 if marked else sure)


def _one_day(r: Reading, first: int, last: int) -> list[Found]:
    if r.letters[first:last + 1] == "l":
        return []
    if last > first and r.letters[last] in "do" and r.letters[last - 1] == "W":
        dated = the_day(r, first, last)
        if not dated:
            last -= 1
    name = r.pick("W", first, last)
    if name and name.code == "habit":
        return [Found(first, last, f"XXXX-WXX-{int(name.number) + 1}", "set", 0.9)]
    if name and first == last and _habitual(r, first):
        r.habit = True
        return [Found(first, last, f"XXXX-WXX-{int(name.number) + 1}", "set", 0.85)]
    found = the_day(r, first, last)
    if not found:
        return []
    if found.day:
        r.told(found.day)
    return [Found(first, last, found.value, "date", found.sure)]


def _habitual(r: Reading, at: int) -> bool:
    """*il lunedì*, *on Mondays*, *le lundi*, *los lunes*: each week's."""
    before = r.word(at - 1)
    if r.prose.language == "it":
        return before in ("il", "la") and r.word(at - 2) not in ("per", "entro", "tutto")
    if r.prose.language == "es":
        return before == "los"
    if r.prose.language == "fr":
        return before == "le" and r.letter(at + 1) not in "do" and r.letter(at - 2) != "p"
    return False


def _iso(r: Reading, first: int, last: int) -> list[Found]:
    """A date in figures."""
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
    if not day:
        return []
    r.told(day)
    return [Found(first, last, day.isoformat(), "date", 0.95)]


def _days(r: Reading, first: int, last: int) -> list[Found]:
    """Two days of a month: *il 3 e 4 marzo* and *3-5 marzo* one range, *dal 3 al 5 marzo* two."""
    second = next(
        (n for n in range(first + 1, last + 1) if r.letters[n] in "do"), None
    )
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
    r.spread = (start.isoformat(), end.value)
    return [Found(first, last, f"{start.isoformat()}/{end.value}", "date", 0.93)]


def _between(r: Reading, first: int, last: int) -> list[Found]:
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
        two_value = _month_value(r, then, last)
        year = int(two_value[:4]) if two_value[:4].isdecimal() else 0
        if "M" not in head:
            return _month(r, then, last)
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
            begun = _dated(r, start, cut - 1)
            day = begun.day if begun else None
            if day and not r.pick("y", start, cut - 1):
                day = made(second.day.year, day.month, day.day)
                if day and day > second.day:
                    day = made(second.day.year - 1, day.month, day.day)
        else:
            number = r.pick("do", start, cut - 1)
            day = number and made(second.day.year, second.day.month, int(number.number))
        if not day:
            return _one_day(r, then, last)
        r.told(second.day)
        one, two = day.isoformat(), second.value
    if not one or not two or one > two:
        return []
    r.spread = (one, two)
    return [Found(start, last, f"{one}/{two}", "date", 0.95)]


# Parts of a day, and the clock


def _night(r: Reading, anchor: date, way: int) -> date:
    """The day on which the night began: last night's, but where it is to come."""
    return anchor if way > 0 else shifted(anchor, -1) or anchor


def _part_value(r: Reading, day: date | None, code: str) -> str:
    stem = day.isoformat() if day else "XXXX-XX-XX"
    return stem + (code if code[0] == "T" else f"T{code}")


def _between_days(r: Reading, first: int, last: int) -> list[Found]:
    """The night between two days, or before one."""
    part = r.tokens[first]
    names = [n for n in range(first + 1, last + 1) if r.letters[n] in "WdoMk"]
    if part.code != "NI" or not names:
        return []
    if len(names) == 1 and r.letters[names[0]] == "W":  # Nacht zum Dienstag
        found = the_day(r, names[0], last)
        day = found.day and shifted(found.day, -1) if found else None
        if r.prose.language != "de" and r.word(first + 1) not in ("al", "zum", "auf"):
            day = found.day if found else None
    else:
        cut = r.letters.find("c", first, last + 1)
        cut = cut if cut > 0 else r.letters.find("t", first + 1, last + 1)
        found = the_day(r, cut + 1, last)
        day = found.day and shifted(found.day, -1) if found else None
        way = r.way(first, last)
        if day and r.prose.anchor and way <= 0 and day > r.prose.anchor:
            day = shifted(day, -7) if r.letters[names[-1]] == "W" else day
    if not day:
        return []
    r.told(day)
    return [Found(first, last, f"{day.isoformat()}TNI", "time", 0.93)]


def _part_of(r: Reading, first: int, last: int) -> list[Found]:
    """A part of a day that is named: *ieri sera*, *Tuesday morning*, *stamattina*."""
    anchor = r.prose.anchor
    token = r.pick("KXT", first, last)
    if not token:
        return []
    if token.letter == "K":
        day = anchor and shifted(anchor, int(token.number))
        if token.code == "NI" and anchor and token.number == 0 and r.prose.language != "en":
            day = _night(r, anchor, r.way(first, last))
        if day:
            r.told(day)
        return [Found(first, last, _part_value(r, day, token.code), "time", 0.95)]
    inside = [n for n in range(first, last + 1) if r.letters[n] not in "T"]
    named = the_day(r, inside[0], inside[-1])
    if not named:
        return []
    if token.letter == "T" and r.letters[last] == "T" and r.letters[last - 1] in "pt" and (
        token.code[0] == "T"
    ):
        pass
    if named.day:
        r.told(named.day)
    value = _part_value(r, named.day, token.code)
    if not named.day:
        value = named.value + f"T{token.code}" if token.code[0] != "T" else named.value
    return [Found(first, last, value, "time", min(named.sure, 0.95))]


def _part(r: Reading, first: int, last: int) -> list[Found]:
    """*questa mattina*, *la scorsa notte*."""
    token = r.pick("T", first, last)
    anchor = r.prose.anchor
    if not token:
        return []
    day = anchor
    mark = r.pick("LNCj", first, last)
    if mark and mark.letter == "j":
        day = r.day or r.story or anchor
    elif anchor and token.code == "NI":
        day = _night(r, anchor, r.way(first, last))
    elif anchor and mark and mark.letter == "L":
        day = shifted(anchor, -1)
    if day:
        r.told(day)
    return [Found(first, last, _part_value(r, day, token.code), "time", 0.93)]


def _dayless(r: Reading, first: int, last: int) -> list[Found]:
    """A part of the day alone: of the day last named in the sentence, else of the dispatch's."""
    token = r.tokens[last]
    while first < last and r.letters[first] == "a":
        first += 1
    before = r.tokens[first - 1] if first else None
    if token.letter == "v" or (
        r.prose.language == "it" and r.word(last - 1) in ("il", "la") and r.letter(last - 2) != "p"
        and token.code[0] != "T" and r.day is None
    ):
        if token.letter == "v":
            return [Found(last, last, f"XXXX-XX-XXT{token.code}", "set", 0.85)]
        return [Found(last, last, f"XXXX-XX-XXT{token.code}", "set", 0.5)]
    if before is None or before.letter == "a" and r.letter(first - 2) not in "ptbq2":
        if r.prose.language in ("en", "fr", "es", "de", "pt") or before is None:
            return []
    if before.letter == "f" and r.prose.language in ("it", "es", "en", "pt"):
        return []
    if token.code[0] == "T" and token.code != "T12" and token.code != "T24":
        return []
    anchor = r.prose.anchor
    day = r.day or anchor
    if anchor and token.code == "NI" and r.day is None:
        day = _night(r, anchor, r.way(last, last))
    sure = 0.9 if token.code != "T24" else 0.7
    if r.prose.language == "en" and token.code == "NI":
        sure = 0.5
    return [Found(last, last, _part_value(r, day, token.code), "time", sure)]


def _hour(r: Reading, first: int, last: int) -> tuple[str, float] | None:
    """The clock among these tokens, ``15:30`` or ``15``."""
    at = next((n for n in range(first, last + 1) if r.letters[n] in "hg"), None)
    if at is None:
        at = next((n for n in range(last, first - 1, -1) if r.letters[n] in "dwn"), None)
    if at is None:
        return None
    token = r.tokens[at]
    if token.letter in "hg":
        code = token.code
    elif token.letter == "n" and token.number % 1:
        code = f"{int(token.number):02}:{round(token.number % 1 * 100):02}"
    else:
        code = f"{int(token.number):02}"
    hour = int(code[:2])
    if half := r.pick("m", at, last):
        if half.code == "pm" and hour < 12:
            hour += 12
        elif half.code == "am" and hour == 12:
            hour = 0
        elif half.code == "ni" and 8 <= hour < 12:
            hour += 12
    if hour > 24:
        return None
    return f"{hour:02}{code[2:]}", 0.95 if token.letter == "h" else 0.9


def _clock(r: Reading, first: int, last: int) -> list[Found]:
    """A time by the clock, of the day last named in the sentence, else of the dispatch's."""
    hour = _hour(r, first, last)
    if not hour:
        return []
    at, sure = hour
    lead = next(n for n in range(first, last + 1) if r.letters[n] in "hgdwn")
    if r.letters[first] == "O" and r.prose.language == "it":
        lead = first + 1
    tail = last
    while tail > lead and r.letters[tail] in "ZO" and r.letters[tail] != "O":
        tail -= 1
    if r.habit:
        return [Found(lead, tail, f"T{at}", "time", sure)]
    day = r.day or r.prose.anchor
    return [Found(lead, tail, f"{day.isoformat()}T{at}" if day else f"T{at}", "time", sure)]


def _with_day(r: Reading, first: int, last: int) -> list[Found]:
    """A clock and its day in one: *le 22.40 di ieri*, *vendredi à 14h30*."""
    marks = [n for n in range(first, last + 1) if r.letters[n] in "hgOmZ"]
    days = [n for n in range(first, last + 1) if r.letters[n] in "GWlXMk"]
    if not days:
        return _clock(r, first, last)
    if not marks:  # le 5 di oggi: the number is the clock
        marks = [first if r.letters[first] in "dw" else first + 1]
    if days[0] > marks[0]:
        split = next(
            n for n in range(marks[-1] if days[0] > marks[-1] else marks[0], last + 1)
            if r.letters[n] in "GWlXMkdo" and n > marks[0]
        )
        if r.letters[split - 1] in "do" and split - 1 > marks[0] and r.letters[split] in "Mk":
            split -= 1
        clock, named = (first, split - 1), (split, last)
    else:
        edge = marks[0]
        if r.letters[edge] in "Om" and r.letters[edge - 1] in "dwn":
            edge -= 1
        clock, named = (edge, last), (first, edge - 1)
    hour = _hour(r, *clock)
    found = the_day(r, *named)
    if not hour or not found:
        return []
    if found.day:
        r.told(found.day)
    lead = first
    while r.letters[lead] in "pq2ta":
        lead += 1
    sure = min(hour[1], found.sure)
    return [Found(lead, last, f"{found.value}T{hour[0]}", "time", sure)]


# Months, seasons, years


def _month_value(r: Reading, first: int, last: int) -> str:
    month = r.pick("M", first, last)
    assert month
    number = int(month.number)
    if year := r.pick("y", first, last):
        return f"{int(year.number):04}-{number:02}"
    if not r.prose.anchor:
        return f"XXXX-{number:02}"
    at = monthly(r.prose.anchor, number, r.way(first, last))
    mark = r.pick("LN", first, last)
    if mark and number == r.prose.anchor.month:
        at += 1 if mark.letter == "N" else -1
    return f"{at:04}-{number:02}"


def _month(r: Reading, first: int, last: int) -> list[Found]:
    """A month, its year told or to be found."""
    month = r.pick("M", first, last)
    at = next(n for n in range(first, last + 1) if r.letters[n] == "M")
    if not month:
        return []
    marked = r.pick("yLNCEU", first, last) is not None
    before, after = r.letter(first - 1), r.letter(last + 1)
    language = r.prose.language
    if not marked:
        if after in "d" and language != "en" or (language == "en" and before not in "pftbc,qE("):
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
    value = _month_value(r, first, last)
    if not r.prose.anchor:
        sure = min(sure, 0.9)
    return [Found(first, last, value, "date", sure)]


def _unit_shift(r: Reading, unit: str, way: int) -> str:
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


def _unit(r: Reading, first: int, last: int) -> list[Found]:
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
        past = anchor.month <= 4 and r.way(first, last) < 0
        return [Found(first, last, f"{anchor.year - past:04}", "date", 0.8)]
    if not mark:
        return []
    way = {"L": -1, "N": 1, "C": 0}[mark.letter]
    code = unit.code
    if code == "D" and mark.letter == "C":  # questo giorno: which?
        return []
    if code.startswith("T"):
        return []
    if mark.letter == "C" and r.prose.language == "en" and mark.first > unit.first:
        return []
    if mark.letter == "L" and r.word(first) in ("previous", "anterior", "précédent") and not r.story:
        return []
    if mark.letter == "L" and r.prose.language == "fr" and r.word(first).endswith("s"):
        return [Found(first, last, f"PX{code}", "duration", 0.8)]
    value = _unit_shift(r, code, way)
    return [Found(first, last, value, "date", 0.95 if anchor else 0.7)] if value else []


def _edge(r: Reading, first: int, last: int) -> list[Found]:
    """*fine anno*, *inizio 2026*, *the end of the month*: the whole's value."""
    if year := r.pick("y", first, last):
        return [Found(first, last, f"{int(year.number):04}", "date", 0.95)]
    unit, mark = r.pick("U", first, last), r.pick("LNC", first, last)
    if not unit or unit.code not in ("Y", "M", "W", "E"):
        return []
    way = {"L": -1, "N": 1}.get(mark.letter if mark else "", 0)
    value = _unit_shift(r, unit.code, way)
    return [Found(first, last, value, "date", 0.9 if r.prose.anchor else 0.6)] if value else []


def _season(r: Reading, first: int, last: int) -> list[Found]:
    """A season, named by the year in which it begins."""
    token = r.pick("S", first, last)
    if not token:
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
    if r.prose.language == "it" and not mark and before in ("di", "d'", "della", "dell'"):
        return [Found(first, last, f"{year_of:04}-{token.code}", "date", 0.6)]
    return [Found(first, last, f"{year_of:04}-{token.code}", "date", 0.88 if way else 0.75)]


def _weekend(r: Reading, first: int, last: int) -> list[Found]:
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


def _feast(r: Reading, first: int, last: int) -> list[Found]:
    """A feast, as the day that it falls on."""
    token = r.pick("F", first, last)
    if not token:
        return []
    before = r.letter(first - 1)
    mark = r.pick("LN", first, last)
    year = r.pick("y", first, last)
    if not (mark or year or before in "pftabqBE2C"):
        if r.prose.language in ("it", "es", "pt", "fr"):
            return []
    if year:
        day = feast(token.code, int(year.number))
    elif not r.prose.anchor:
        open_day = f"XXXX-{token.code}" if token.code[0].isdigit() else "XXXX-XX-XX"
        return [Found(first, last, open_day, "date", 0.7)]
    else:
        day = feast_near(r.prose.anchor, token.code, r.way(first, last) if mark else 0)
    return [Found(first, last, day.isoformat(), "date", 0.87)] if day else []


def _quarter(r: Reading, first: int, last: int) -> list[Found]:
    """A quarter or half of a year: of the year told, else the last one ended or the next."""
    whole, rank = r.pick("H3", first, last), r.pick("o", first, last)
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


def _period(
    first: int, last: int, year: int, kind: str, number: int, sure: float
) -> list[Found]:
    if kind == "K":
        start = 4 * number - 3
        return [Found(first, last, f"{year:04}-{start:02}/{year:04}-{start + 3:02}", "date", sure)]
    return [Found(first, last, f"{year:04}-{kind}{number}", "date", sure)]


def _firsts(r: Reading, first: int, last: int) -> list[Found]:
    """The first months of a year: *i primi nove mesi del 2025*."""
    rank = r.pick("o", first, last)
    count = r.pick("dw", first, last)
    unit = r.pick("5U", first, last)
    if not rank or rank.number != 1 or not count or not unit:
        return []
    number, anchor = int(count.number), r.prose.anchor
    tail = next((n for n in range(first, last + 1) if r.letters[n] in "5U"), last)
    if unit.code != "M" or not 1 < number < 12:
        return [Found(first, tail, _length(number, unit.code), "duration", 0.8)]
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
    r.spread = (f"{year:04}-01", f"{year:04}-{number:02}")
    return [Found(first, last, "/".join(r.spread), "date", 0.92)]


def _same(r: Reading, first: int, last: int) -> list[Found]:
    """*lo stesso giorno*, *la même année*, and the same time of another year."""
    year = r.pick("y", first, last)
    unit = r.pick("U", first, last)
    anchor = r.prose.anchor
    of_last = r.pick("L", first, last) is not None
    if year or of_last:
        told = int(year.number) if year else anchor.year - 1 if anchor else 0
        if not told:
            return []
        if r.spread:
            one, two = (f"{told:04}{part[4:]}" for part in r.spread)
            return [Found(first, last, f"{one}/{two}", "date", 0.85)]
        if r.letters[first + 1] == "U" and unit and unit.code == "M" and anchor:
            return [Found(first, last, f"{told:04}-{anchor.month:02}", "date", 0.7)]
        at = next((n for n in range(first, last + 1) if r.letters[n] in "yUL" and n > first + 1),
                  last)  # fmt: skip
        return [Found(at, last, f"{told:04}", "date", 0.85)]
    day = r.day or r.story
    if not unit or not day:
        return []
    value = {"D": day.isoformat(), "Y": f"{day.year:04}", "M": day.isoformat()[:7],
             "W": week(day)}.get(unit.code)  # fmt: skip
    return [Found(first, last, value, "date", 0.75)] if value else []


def _week_of(r: Reading, first: int, last: int) -> list[Found]:
    """*la settimana del 23 novembre*."""
    unit = r.tokens[first]
    if unit.code == "D":
        return _one_day(r, first + 2, last)
    start = first + 2 + (r.letters[first + 2] in "a2")
    found = the_day(r, start, last)
    if not found or not found.day:
        return []
    if unit.code != "W":
        return [Found(start, last, found.value, "date", found.sure)]
    return [Found(first, last, week(found.day), "date", 0.9)]


def _decade(r: Reading, first: int, last: int) -> list[Found]:
    """*gli anni Novanta*, *the 1990s*, *les années 1990*, *il Novecento*."""
    head, tail = r.tokens[first], r.tokens[last]
    if head.letter == "D":
        return [Found(first, last, head.code, "date", 0.93)]
    if head.letter == "N":
        if not r.raw(first)[:1].isupper() or r.letter(first - 1) not in "fpat":
            return []
        return [Found(first, last, f"{int(head.number):02}", "date", 0.9)] if head.number > 9 else []
    number = int(tail.number)
    if head.code != "Y":
        return []
    if tail.letter == "y":
        plural = head.letter == "5"
        value = f"{number // 10:03}" if plural and number % 10 == 0 else f"{number:04}"
        at = first if plural else last
        return [Found(at, last, value, "date", 0.93)]
    if head.letter == "5" and number % 10 == 0 and 10 <= number <= 90 and (
        r.letter(first - 1) not in "dnw"
    ):
        return [Found(first, last, f"{190 + number // 10}", "date", 0.85)]
    return []


_ROMAN = {"X": 10, "IX": 9, "V": 5, "IV": 4, "I": 1}


def _roman(text: str) -> int:
    number, rest = 0, text
    for sign, value in (("X", 10), ("IX", 9), ("V", 5), ("IV", 4), ("I", 1)):
        while rest.startswith(sign) and number < 40:
            number, rest = number + value, rest[len(sign) :]
    return number if not rest and number <= 21 else 0


def _century(r: Reading, first: int, last: int) -> list[Found]:
    """*XIX secolo*, *the 19th century*, *siglo XX*: by the hundreds of its years."""
    at = first if r.letters[first] in "o_" else last
    token = r.tokens[at]
    text = r.raw(at)
    number = int(token.number) if token.letter == "o" else _roman(text.rstrip("eèº°"))
    if not number:
        return []
    return [Found(first, last, f"{number - 1:02}", "date", 0.92)]


def _year(r: Reading, first: int, last: int) -> list[Found]:
    """A number as a year: behind a preposition, and before no noun that it could count."""
    number = int(r.tokens[first].number)
    sure = _year_sure(r, first, number)
    return [Found(first, last, f"{number:04}", "date", sure)] if sure else []


_STRONG = frozenset("""
    nel dal del sul al nell' in since until during by en depuis dès d'ici d'ici_à seit bis ab vor
    nach desde hasta em até entro il für von im classe jahrgang pour para jusqu'en le zwischen
    anno année year jahr jahre año ano edizione estate sul geboren
""".split())  # fmt: skip
_PLURALS = {"it": ("i", "e"), "en": ("s", "people"), "fr": ("s", "x"), "es": ("s",), "pt": ("s",)}


def _year_sure(r: Reading, at: int, number: int) -> float:
    """How sure a bare number is a year; 0 where it is none."""
    language = r.prose.language
    before, after = r.letter(at - 1), r.letter(at + 1)
    strong = r.word(at - 1) in _STRONG and not (
        language in ("fr", "es", "pt") and r.word(at - 1) in ("il", "del", "al")
    )
    if after == "%" or after == "-" and r.letter(at + 2) in "dny" or before in "-/'%dn":
        return 0.0
    if number < 1500 and not (strong and number >= 1000 and after in " .,;)"):
        return 0.0
    counted = r.raw(at + 1)[:1].isupper() if language == "de" else r.word(at + 1).endswith(
        _PLURALS.get(language, ("s",)))  # fmt: skip
    counted = counted and after in "_U5OMw"
    if strong:
        if counted and number < 2100 and not (1950 <= number <= 2060):
            return 0.0
        weak = counted and r.word(at - 1) in ("il", "le", "von", "für", "pour", "para", "in", "by")
        return 0.6 if weak else 0.95
    if not 1900 <= number <= 2060 or counted or after in "5O":
        return 0.0
    if before == "(" and after in "),;":
        return 0.6
    if before == "c" and r.letter(at - 2) == "y":
        return 0.9
    if language == "de" and after != "U" and r.raw(at - 1)[:1].islower():
        return 0.88
    if language == "de" and at == 0:
        return 0.88
    if before in "pftbq":
        return 0.85 if after in " .,;)c&" or language != "it" else 0.7
    if language == "en" and r.word(at - 1) in ("its", "the", "their") and after == "_":
        return 0.8
    return 0.0


# Lengths, ways to count from now, and what comes again


def _length(number: float, unit: str, half: bool = False) -> str:
    """A length as ISO 8601 has it (decades as ``E``, of ISO-TimeML)."""
    if unit == "C":
        return f"P{number * 100:g}Y"
    if half:
        if unit == "Y":
            return f"P{number:g}Y6M" if number else "P6M"
        if unit == "TH":
            return f"PT{number:g}H30M"
        number += 0.5
    return f"PT{number:g}{unit[1]}" if unit[0] == "T" else f"P{number:g}{unit}"


def _measure(r: Reading, first: int, last: int) -> tuple[float, str, bool] | None:
    """Number (0 where it is open), unit and whether half of it more."""
    unit = r.pick("U5Or", first, last)
    if not unit:
        return None
    code = "TH" if unit.letter in "Or" else unit.code
    if code in ("0", ""):
        return None
    many = r.pick("dnwx", first, last) or r.pick("i", first, last)
    number = 0.0 if not many or many.letter == "x" else many.number or 1.0
    if many and many.letter == "i":
        number = 1.0
    return number, code, r.pick("u", first, last) is not None


def _from_now(r: Reading, number: float, unit: str, half: bool, way: int, origin: date) -> str:
    """The day, week, month or year so long before or after a day; empty where it has none."""
    step = round(number) * way
    if unit == "D":
        day = shifted(origin, step)
        return day.isoformat() if day else ""
    if unit == "W":
        day = shifted(origin, 7 * step)
        return week(day) if day else ""
    if unit == "M":
        return months_on(origin, step)
    if unit == "Y" and half:
        return months_on(origin, 12 * step + 6 * way)
    years = {"Y": 1, "E": 10, "C": 100}.get(unit)
    if not years or not 0 < origin.year + years * step < 9999:
        return ""
    return f"{origin.year + years * step:04}"


def _ago(r: Reading, first: int, last: int) -> list[Found]:
    """*tre giorni fa*, *il y a un an*, *vor zwei Wochen*: counted from the dispatch's day."""
    anchor = r.prose.anchor
    if r.letters[first] == "B" and r.word(first - 1) in ("desde", "fino", "bis"):
        return []
    if token := r.pick("J", first, last):
        code = token.code
        if code.endswith("Y") and code[1:-1].isdigit() and anchor:
            return [Found(first, last, f"{anchor.year - int(code[1:-1]):04}", "date", 0.9)]
        return [Found(first, last, "PAST_REF", "date", 0.4)]
    measure = _measure(r, first, last)
    if not measure:
        return []
    number, unit, half = measure
    if not number:
        return [Found(first, last, "PAST_REF", "date", 0.7)]
    if not anchor:
        return [Found(first, last, _unit_shift(r, unit, 0) or "PAST_REF", "date", 0.6)]
    if unit[0] == "T":
        clock = r.prose.clock
        if clock is None or unit != "TH" or number != round(number):
            return [Found(first, last, "PAST_REF", "date", 0.4)]
        minutes = clock - 60 * int(number)
        day = shifted(anchor, minutes // 1440)
        value = f"{day.isoformat()}T{minutes % 1440 // 60:02}" if day else "PAST_REF"
        return [Found(first, last, value, "time", 0.6)]
    value = _from_now(r, number, unit, half, -1, anchor)
    if unit == "D" and value:
        day = date.fromisoformat(value)
        r.told(day)
    return [Found(first, last, value, "date", 0.94)] if value else []


def _relative(r: Reading, first: int, last: int) -> list[Found]:
    """*due giorni prima*, *the day after*: counted from the day last spoken of."""
    token = r.pick("q", first, last)
    unit_token = r.pick("U5", first, last)
    if not token or not unit_token:
        return []
    many = r.pick("dnwxi", first, last)
    after = r.letter(last + 1)
    # Before a noun it is a length: three days after the attack.
    bound = after in "_afi2CjGMWTyF" and r.prose.language != "de" or (
        r.word(last) in ("nach", "dopo", "after", "before", "prima", "après", "avant", "antes",
                         "después") and after in "_fpaibq2"
    )  # fmt: skip
    if many:
        measure = _measure(r, first, last)
        if not measure:
            return []
        number, unit, half = measure
        if bound or not number or unit[0] == "T":
            return _lasting(r, first, last - 1, 0.75)
        origin = r.day or r.story or r.prose.anchor
        way = int(token.number)
        if unit == "Y" and many.letter == "i" and r.prose.anchor:
            origin = r.prose.anchor
        if not origin:
            return _lasting(r, first, last - 1, 0.6)
        value = _from_now(r, number, unit, half, way, origin)
        sure = 0.8 if r.day or unit == "Y" else 0.6
        return [Found(first, last, value, "date", sure)] if value else []
    origin = r.day or r.story
    if bound or not origin or unit_token.code[0] == "T" or r.word(last) in ("dopo", "prima") and (
        after not in " .,;)c&p"
    ):
        return []
    lead = first + (r.letters[first] in "a")
    value = _from_now(r, 1, unit_token.code, False, int(token.number), origin)
    return [Found(lead, last, value, "date", 0.65)] if value else []


def _span(r: Reading, first: int, last: int) -> list[Found]:
    """*negli ultimi tre mesi*, *the last 24 hours*, *nei prossimi giorni*: a length."""
    measure = _measure(r, first, last)
    if not measure:
        return []
    number, unit, half = measure
    if r.letters[first : last + 1] == "PU":
        if r.prose.language == "en":
            return []
        if unit == "D" and r.letter(last + 1) == "f":  # the last day of something
            return []
        return [Found(first, last, _length(1, unit), "duration", 0.75)]
    value = _length(number, unit, half) if number else _open(unit)
    if number and r.letters[last] in "5OU" and (extra := _extra(r, first, last)):
        value = extra
    return [Found(first, last, value, "duration", 0.93 if number else 0.85)]


def _open(unit: str) -> str:
    return f"PTX{unit[1]}" if unit[0] == "T" else f"PX{unit}"


def _extra(r: Reading, first: int, last: int) -> str:
    """Two lengths as one: *nove anni e sei mesi*; empty where it is but one."""
    units = [n for n in range(first, last + 1) if r.letters[n] in "U5Or"]
    if len(units) != 2:
        return ""
    one = _measure(r, first, units[0])
    two = _measure(r, units[0] + 1, units[1])
    if not one or not two or not one[0] or not two[0]:
        return ""
    order = ["Y", "M", "W", "D", "TH", "TM", "TS"]
    if one[1] not in order or two[1] not in order or order.index(one[1]) >= order.index(two[1]):
        return ""
    large, small = _length(one[0], one[1]), _length(two[0], two[1])
    if large.startswith("PT"):
        return large + small[2:]
    return large + small[1:]


def _lasting(r: Reading, first: int, last: int, sure: float) -> list[Found]:
    measure = _measure(r, first, last)
    if not measure:
        return []
    number, unit, half = measure
    if not number:
        return [Found(first, last, _open(unit), "duration", min(sure, 0.8))]
    value = _length(number, unit, half)
    units = [n for n in range(first, last + 1) if r.letters[n] in "U5Or"]
    if len(units) == 2:
        extra = _extra(r, first, last)
        if not extra:
            last = units[0]
        value = extra or value
    return [Found(first, last, value, "duration", sure)]


_AGED = frozenset("""
    aged age età aveva ha compie compiuto compirà compiva compiono soli sole solo âgé âgée âgés
    âgées avait ans alter mit alt tiene tenía con cumple cumplir cumplió turned turns edad idade
    tinha quasi appena over under ungli gli i nati minori minore ultra menores mayores menor
    moins mayor unter über maggiori superiore inferiore
""".split())  # fmt: skip
_OLD = frozenset(("old", "alt", "alte", "alten", "older", "edad", "idade", "d'âge", "d'età"))


def _aged(r: Reading, first: int, last: int) -> bool:
    """Whether years are somebody's age."""
    before, after = r.word(first - 1), r.word(last + 1)
    ahead = r.letter(first - 1)
    if after in _OLD or after == "-" and r.word(last + 2).startswith("old"):
        return True
    if after in ("di", "de", "d'", "of") and r.word(last + 2) in ("età", "edad", "age", "âge"):
        return True
    if r.prose.language in ("en",):
        return before in ("aged", "age")
    if before in _AGED and r.letter(last + 1) != "f":
        return before not in ("ha", "gli", "i", "con", "über", "unter", "over") or (
            r.letter(last + 1) in " .,;)c&_p")
    if ahead in ",(;" and r.letter(last + 1) in ",);. c":
        return True
    following = r.letter(last + 1)
    of_what = r.raw(last + 2)
    if following == "f" and of_what[:1].islower():
        return False
    if ahead == "f" and r.prose.language != "de":
        return r.word(first - 2) not in _terms(r) and not r.word(first - 2).endswith("zione")
    if ahead in "t2" and r.prose.language in ("it", "fr", "es", "pt"):
        return not _sentenced(r, first)
    if ahead == "a" and before in ("los", "las", "os") and r.word(first - 2) in ("a", "de"):
        return True
    if r.prose.language == "de":
        return before in ("mit", "von") and r.word(first - 2) in ("alter", "")
    return False


def _sentenced(r: Reading, first: int) -> bool:
    words = r.prose.lower[max(r.sentence.first, r.tokens[first].first - 8) : r.tokens[first].first]
    return any(w.startswith(("condan", "condam", "pena", "peine", "ridott", "reclus", "sentenc"))
               for w in words)  # fmt: skip


def _terms(r: Reading) -> frozenset[str]:
    from ultimora.reference.time_words import TIME_WORDS

    return frozenset(TIME_WORDS[r.prose.language].terms.split())


def _lengths(r: Reading, first: int, last: int) -> list[Found]:
    """A length in numbers: *per due ore*, *a 30-day pause*."""
    if r.letters[first] == "J":
        return [Found(first, last, r.tokens[first].code, "duration", 0.88)]
    measure = _measure(r, first, last)
    if not measure:
        return []
    number, unit, _ = measure
    if unit == "Y" and _aged(r, first, last):
        return []
    if number > 3000:
        return []
    before = r.letter(first - 1)
    if before in "-/" and r.letters[first] in "dn" or before in "dnM%" and r.letters[first] == "d":
        return []
    if r.letters[first] == "i":
        return _single(r, first, last, unit)
    if r.letters[first] == "x":
        return _lasting(r, first, last, 0.8)
    return _lasting(r, first, last, 0.92)


def _single(r: Reading, first: int, last: int, unit: str) -> list[Found]:
    """*un giorno*, *a year*: a length, or how often, or (one day) none at all."""
    before, after = r.letter(first - 1), r.letter(last + 1)
    if r.prose.language == "en" and before in "%dnw5" and first:
        return [Found(first, last, _length(1, unit), "set", 0.85)]
    if r.prose.language == "de" and r.word(first) in ("eines",):
        return []
    if unit == "D" and before not in "pq":
        return _lasting(r, first, last, 0.5)
    if unit == "TS" or after == "q":
        return []
    return _lasting(r, first, last, 0.85 if before in "pfq" else 0.75)


def _bare_lengths(r: Reading, first: int, last: int) -> list[Found]:
    """*da anni*, *weeks of talks*: a length that is left open."""
    unit = r.tokens[first]
    code = "TH" if unit.letter == "O" else unit.code
    before = r.word(first - 1)
    if code == "TH" and r.letter(last + 1) in "dhg" or r.letter(last + 1) in "qny'dA":
        return []
    language = r.prose.language
    allowed = {
        "it": ("da", "per", "di", "dopo", "durante"), "en": ("for", "of", "in", "after", "take"),
        "fr": ("depuis", "pendant", "des", "durant", "après"),
        "de": ("seit", "nach", "über", "um", "nur"), "es": ("durante", "desde", "tras", "por"),
        "pt": ("durante", "há", "após"),
    }[language]  # fmt: skip
    if language == "en" and (
        r.letter(last + 1) == "f" or r.word(last + 1) in ("after", "before", "later")
    ) and r.letter(first - 1) not in "_aLNP":
        return [Found(first, last, _open(code), "duration", 0.8)]
    if before not in allowed:
        return []
    if before == "di" and r.word(first - 2) != "questione":
        return []
    if before == "des" and code != "Y":
        return []
    return [Found(first, last, _open(code), "duration", 0.8)]


def _every(r: Reading, first: int, last: int) -> list[Found]:
    """*ogni giorno*, *every Monday*, *alle zwei Wochen*."""
    r.habit = True
    if name := r.pick("W", first, last):
        return [Found(first, last, f"XXXX-WXX-{int(name.number) + 1}", "set", 0.93)]
    if part := r.pick("T", first, last):
        return [Found(first, last, f"XXXX-XX-XXT{part.code}", "set", 0.85)]
    if r.pick("e", first, last):
        return [Found(first, last, "XXXX-WXX-WE", "set", 0.85)]
    if whole := r.pick("H", first, last):
        value = {"Q": "P3M", "H": "P6M", "K": "P4M"}[whole.code[0]]
        return [Found(first, last, value, "set", 0.85)]
    measure = _measure(r, first, last)
    if not measure:
        return []
    return [Found(first, last, _length(measure[0] or 1, measure[1]), "set", 0.9)]


def _rate(r: Reading, first: int, last: int) -> list[Found]:
    """*300 euro al mese*, *two flights a day*: so much for each."""
    unit = r.tokens[last]
    if unit.code not in ("D", "W", "M", "Y", "TH") or r.letter(last + 1) in "LNCydnq":
        return []
    if unit.code == "TH":
        return []
    head = r.letters[first:last]
    near = r.letters[max(0, first - 5) : first]
    if not set(near) & set("dnw%") or r.letter(first - 1) in ",;.p":
        return []
    lead = r.word(first)
    language = r.prose.language
    allowed = {
        "it": ("al", "all'", "a", "l'", "la"), "en": ("a", "an", "per"),
        "fr": ("par",), "de": ("pro", "im", "je"), "es": ("al", "por", "a"),
        "pt": ("por", "ao"),
    }[language]  # fmt: skip
    if lead not in allowed or (head == "a" and language != "it"):
        return []
    money = r.letter(first - 1) == "%"
    strong = money or lead in ("al", "all'", "per", "par", "pro")
    if not strong and not (lead == "a" and language == "it"):
        return []
    return [Found(last, last, f"P1{unit.code}", "set", 0.85 if money else 0.7)]


def _often(r: Reading, first: int, last: int) -> list[Found]:
    """*quotidianamente*, *settimanale*."""
    text = r.word(first)
    adverb = text.endswith(("mente", "ment", "ly", "lich", "quotidiano"))
    if text in ("quotidiano", "quotidiani", "diario", "diarios", "daily", "quotidien", "quotidiens",
                "quotidiana", "quotidiane", "quotidienne", "quotidiennes", "mensile", "settimanale",
                "hebdomadaire", "mensuel", "weekly"):  # fmt: skip
        return [Found(first, last, r.tokens[first].code, "set", 0.5)]
    return [Found(first, last, r.tokens[first].code, "set", 0.85 if adverb else 0.7)]


def _now(r: Reading, first: int, last: int) -> list[Found]:
    """Now, lately, soon."""
    token = r.tokens[first]
    if token.letter == "R":
        sure = 0.9 if token.code == "PRESENT_REF" else 0.85
        return [Found(first, last, token.code, "date", sure)]
    # Italian ora: now, but an hour behind an article, and of a zone (ora italiana).
    before, after = r.letter(first - 1), r.word(last + 1)
    if before in "aijCVP2fpt%dnw" or r.word(first - 1) in ("quell'", "dell'", "ogni", "d'", "mezz'"):
        return []
    if after in ("italiana", "locale", "legale", "solare", "in", "di", "x", "zero", ",", "più"):
        return []
    return [Found(first, last, "PRESENT_REF", "date", 0.8)]


def _eve(r: Reading, first: int, last: int) -> list[Found]:
    """The day before (or after) a day spoken of in the sentence or the one before."""
    token = r.tokens[first]
    origin = r.day or r.story
    if not origin:
        return []
    day = shifted(origin, int(token.number))
    return [Found(first, last, day.isoformat(), "date", 0.5)] if day else []


def _previous_year(r: Reading, first: int, last: int) -> list[Found]:
    return []


READERS: dict[str, Reader] = {
    "iso": _iso, "night": _between_days, "every": _every, "joined": _with_day,
    "clock_day": _with_day, "ago": _ago, "firsts": _firsts, "span": _span, "quarter": _quarter,
    "between": _between, "days": _days, "part_of": _part_of, "part": _part, "same": _same,
    "week_of": _week_of, "day": _one_day, "month": _month, "edge": _edge, "weekend": _weekend,
    "season": _season, "feast": _feast, "relative": _relative, "unit": _unit, "decade": _decade,
    "century": _century, "clock": _clock, "dayless": _dayless, "length": _lengths, "rate": _rate,
    "often": _often, "lengths": _bare_lengths, "year": _year, "now": _now, "eve": _eve,
}  # fmt: skip
