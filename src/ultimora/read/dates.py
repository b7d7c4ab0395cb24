"""Days as copy writes them, in six languages and in figures; and the years that it leaves out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from ultimora.reference.calendars import MONTHS, WEEKDAYS, ZONES, spellings
from ultimora.values import Moment

_WORD = r"[^\W\d_][^\s\d,;:()/\-]{1,13}"
_DAY_MONTH = re.compile(
    rf"(?<![\d.,:/])(\d{{1,2}})(?:\.|er|[ºª°]|st|nd|rd|th)?(?:\s?-\s?|\s+)(?i:de\s+|of\s+)?({_WORD})"
    r"(?:,?(?:\s|-)+(?i:de\s+|del\s+)?(\d{4}|\d{2}(?=\s\d{1,2}[:.]\d\d))(?!\d))?"
)
_MONTH_DAY = re.compile(
    rf"(?<![^\W\d_])({_WORD})\s+(\d{{1,2}})(?:st|nd|rd|th)?(?!\d|[:.]\d)(?:,?\s+(\d{{4}})(?!\d))?"
)
_FIGURES = re.compile(
    r"(?<![\d/.\-])(?:(\d{4})([-/.])(\d{1,2})\2(\d{1,2})|(\d{1,2})([-/.])(\d{1,2})\6(\d{4}))(?!\d)"
)
_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_CLOCK = re.compile(
    r"(?<![\d.:/])(?:(?P<packed>[0-2]\d[0-5]\d)(?=\s?(?:gmt|utc|cet|hrs)\b)"
    r"|(?P<hour>[0-2]?\d)(?:[:.](?P<minute>[0-5]\d)|\s?h\s?(?P<minuto>[0-5]\d)?(?![a-z]))?"
    r"(?P<sure>\s?(?:uhr|horas?|heures?|a\.?\s?m\.?|p\.?\s?m\.?)(?![a-z]))?)"
    r"(?:\s?\(?(?P<zone>[a-z]{1,4})\b)?",
    re.IGNORECASE,
)
_TIME_ALONE = re.compile(
    r"(?:alle|ore|à|um|at|a las|às|@)?\s*(\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?)"
    r"(?:\s?(?:uhr|h)\b)?\s*\(?([a-z]{1,4})?\)?$",
    re.IGNORECASE,
)
_BEFORE_HOUR = re.compile(r"(?:\balle|\bore|\bore le|\bum|\bà|\bas|\blas|\bàs|\bat|\bab)\s*$", re.I)


# A dispatch may bear tomorrow's date, and clocks differ; more than a few days it is not ahead.
_SLACK = timedelta(days=7)


class Day(NamedTuple):
    """A day as written: without a year, or with day and month in doubt (``03/04/2026``)."""

    year: int | None
    month: int
    day: int
    start: int
    end: int
    doubtful: bool = False
    clock: str = ""  # ``T12:00+01:00`` where a time was written with it

    def turned(self) -> Day:
        """The same figures with day and month exchanged."""
        return self._replace(month=self.day, day=self.month)


def month_of(word: str) -> int | None:
    """The month that a word names (1 to 12) in any of the languages; None where it names none."""
    plain = word.casefold().rstrip(".")
    if plain in MONTHS:
        return MONTHS[plain]
    if plain.isascii() and "?" not in plain:
        return None
    return next((MONTHS[key] for key in spellings(plain) if key in MONTHS), None)


def days(text: str) -> Iterator[Day]:
    """Every day written in `text`, form by form (not in order of place)."""
    for match in _FIGURES.finditer(text):
        yield from _of_figures(match)
    for match in _DAY_MONTH.finditer(text):
        month = month_of(match[2])
        if month is not None:
            yield from _valid(_year(match[3]), month, int(match[1]), match, 3 if match[3] else 2)
    for match in _MONTH_DAY.finditer(text):
        month = month_of(match[1])
        if month is not None:
            yield from _valid(_year(match[3]), month, int(match[2]), match, None)


def _of_figures(match: re.Match[str]) -> Iterator[Day]:
    if match[1]:
        yield from _valid(int(match[1]), int(match[3]), int(match[4]), match, None)
        return
    first, second, year = int(match[5]), int(match[7]), int(match[8])
    readings = [
        *_valid(year, second, first, match, None),
        *_valid(year, first, second, match, None),
    ]
    # Points and hyphens never stand in the American order.
    doubtful = len(readings) == 2 and first != second and match[6] == "/"
    for reading in readings[:1]:
        yield reading._replace(doubtful=doubtful)


def _year(written: str | None) -> int | None:
    if not written:
        return None
    return int(written) if len(written) == 4 else 2000 + int(written)


def _valid(
    year: int | None, month: int, day: int, match: re.Match[str], last: int | None
) -> Iterator[Day]:
    try:
        date(year or 2024, month, day)
    except ValueError:
        return
    end = match.end() if last is None else match.end(last)
    yield Day(year, month, day, match.start(), end)


def day_alone(text: str) -> Day | None:
    """The day that a short text is, whole; None where it is more.

    A weekday may stand before it and a time behind it, which then belongs to it.
    """
    for found in days(text):
        before, after = text[: found.start], text[found.end :].strip(" ,.-–—|T")
        if not all(WEEKDAYS & spellings(word) for word in re.split(r"[\s.,]+", before) if word):
            continue
        if not after:
            return found
        time = _TIME_ALONE.match(after)
        if time and (clock := clock_of(time[1] if time[2] is None else f"{time[1]} {time[2]}")):
            return found._replace(clock=clock)
    return None


def day_at_end(text: str) -> Day | None:
    """The day with which a text ends; None where it ends otherwise."""
    if not _DIGIT.search(text):
        return None
    length = len(text.rstrip(" .,"))
    return next((day for day in days(text) if day.end >= length), None)


def full_days(text: str) -> Iterator[Day]:
    """The days written with their year, in order; linear in the length of the text."""
    for match in _YEAR.finditer(text):
        low = max(0, match.start() - 32)
        window = text[low : match.end() + 12]
        for day in days(window):
            if day.year is not None and day.start <= match.start() - low < day.end:
                yield day._replace(start=day.start + low, end=day.end + low)
                break


def clock_of(text: str) -> str:
    """The time in a text as ISO 8601 (``T12:00``, with its zone where one is named), or nothing.

    A bare number is an hour only after a word that says so, or with ``Uhr``, ``h``, ``a.m.``.
    """
    for match in _CLOCK.finditer(text):
        zone = ZONES.get((match["zone"] or "").casefold(), "")
        if match["packed"]:
            return f"T{match['packed'][:2]}:{match['packed'][2:]}{zone}"
        hour, minute = int(match["hour"]), match["minute"] or match["minuto"] or "00"
        sure = (match["sure"] or "").casefold().replace(".", "").strip()
        told = match["minute"] or sure or "h" in match[0].casefold()[:5]
        if hour > 23 or not (told or _BEFORE_HOUR.search(text[: match.start()])):
            continue
        if sure[:1] in "ap" and sure.endswith("m"):
            hour = hour % 12 + (12 if sure[:1] == "p" else 0)
        return f"T{hour:02}:{minute}{zone}"
    return ""


def moment_of(day: Day, near: date | None, bounded: bool = False) -> Moment | None:
    """The moment of a written day; its year, where left out, is the one nearest to `near`.

    `bounded` says that `near` is later than the day (copy is carried after it was written): then
    the year is the last in which that holds. Without `near` a day without a year is no moment,
    for a year is never guessed.
    """
    if day.year is not None:
        return Moment(_iso(day.year, day) + day.clock)
    if near is None:
        return None
    days_on = [
        date(year, day.month, day.day)
        for year in range(near.year - 1, near.year + 2)
        if _exists(year, day)
    ]
    if bounded:
        days_on = [when for when in days_on if when - near <= _SLACK]
        best = max(days_on, default=None)
    else:
        best = min(days_on, key=lambda when: abs(when - near), default=None)
    return None if best is None else Moment(_iso(best.year, day) + day.clock, resolved=True)


def _exists(year: int, day: Day) -> bool:
    try:
        date(year, day.month, day.day)
    except ValueError:
        return False
    return True


def _iso(year: int, day: Day) -> str:
    return f"{year:04}-{day.month:02}-{day.day:02}"
