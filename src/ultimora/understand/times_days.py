"""Which day, month, season or feast is meant, seen from the day of the dispatch."""

from __future__ import annotations

import re
from datetime import date, timedelta

_SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}  # the month in which each begins


def shifted(day: date, days: int) -> date | None:
    """So many days on; None outside the calendar."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def made(year: int, month: int, day: int) -> date | None:
    """The day of these numbers; None where there is none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def weekday(anchor: date, number: int, way: int, again: bool = False) -> date:
    """The day of that name (Monday 0): the nearest to come (`way` 1) or gone by (-1), today too.

    `again` leaves today out.
    """
    ahead = (number - anchor.weekday()) % 7
    if way > 0:
        return anchor + timedelta(days=ahead or (7 if again else 0))
    back = (7 - ahead) % 7
    return anchor - timedelta(days=back or (7 if again else 0))


def yearly(anchor: date, month: int, day: int, way: int) -> date | None:
    """The day of that date: to come (`way` 1), gone by (-1), or the nearest (0)."""
    around = range(-4, 5) if (month, day) == (2, 29) else (-1, 0, 1)
    found = [made(anchor.year + shift, month, day) for shift in around]
    days = [one for one in found if one]
    if way > 0:
        days = [one for one in days if one >= anchor] or days
    elif way < 0:
        days = [one for one in days if one <= anchor] or days
    return min(days, key=lambda one: abs((one - anchor).days), default=None)


def monthly(anchor: date, month: int, way: int) -> int:
    """The year of that month: this month counts as gone by and as to come."""
    if way > 0:
        return anchor.year + (month < anchor.month)
    if way < 0:
        return anchor.year - (month > anchor.month)
    away = month - anchor.month
    return anchor.year - 1 if away > 6 else anchor.year + 1 if away < -6 else anchor.year


def season(anchor: date, code: str, way: int) -> int:
    """The year in which the season began that is meant: the one that is on, or as `way` says."""
    first = _SEASONS[code]
    since = (anchor.month - first) % 12
    began = anchor.year - (anchor.month < first)
    if since < 3 and way <= 0:
        return began
    return began + 1 if way > 0 and since >= 3 else began


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar, by the anonymous algorithm (Nature, 1876)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    j = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * j) // 451
    month, day = divmod(h + j - 7 * m + 114, 31)
    return date(year, month, day + 1)


def feast(code: str, year: int) -> date | None:
    """A feast by its code: ``12-25``, ``E-2`` (days from Easter), ``X11-4-3`` (the fourth
    Thursday of November), ``X05--1-0`` (the last Monday of May)."""
    if not 1 < year < 9998:
        return None
    if code[0] == "E":
        return easter(year) + timedelta(days=int(code[1:]))
    if code[0] != "X":
        return date(year, int(code[:2]), int(code[3:]))
    found = re.fullmatch(r"X(\d\d)-(-?\d)-(\d)", code)
    assert found
    month, rank, day = (int(part) for part in found.groups())
    if rank > 0:
        return weekday(date(year, month, 1), day, 1) + timedelta(weeks=rank - 1)
    return weekday(date(year + month // 12, month % 12 + 1, 1), day, -1, again=True)


def feast_near(anchor: date, code: str, way: int) -> date | None:
    """The feast that is meant: to come, gone by, or the nearest."""
    days = [one for shift in (-1, 0, 1) if (one := feast(code, anchor.year + shift))]
    if way > 0:
        days = [one for one in days if one >= anchor] or days
    elif way < 0:
        days = [one for one in days if one <= anchor] or days
    return min(days, key=lambda one: abs((one - anchor).days), default=None)


def week(day: date) -> str:
    """Its week (ISO 8601)."""
    year, number, _ = day.isocalendar()
    return f"{year:04}-W{number:02}"


def months_on(anchor: date, months: int) -> str:
    """The month so many months on; empty outside the calendar."""
    year, month = divmod(anchor.year * 12 + anchor.month - 1 + months, 12)
    return f"{year:04}-{month + 1:02}" if 0 < year < 10000 else ""


_BOUNDS = re.compile(
    r"(?P<year>\d{4})(?:-(?:W(?P<week>\d\d)(?P<end>-WE)?|Q(?P<quarter>[1-4])|H(?P<half>[12])"
    r"|(?P<season>SP|SU|FA|WI)|(?P<month>\d\d)(?:-(?P<day>\d\d)(?:T(?P<clock>\d\d(?::\d\d)?|[A-Z]{2})"
    r")?)?))?|(?P<decade>\d{3})|(?P<century>\d{2})"
)
_PARTS = {
    "MO": (0, 12),
    "MI": (11, 15),
    "AF": (12, 19),
    "EV": (18, 24),
    "NI": (20, 30),
    "DT": (8, 19),
}

_LAST_YEAR = 9999  # of ISO 8601 with four digits; the first is 1, for there was no year 0


def bounds(value: str) -> tuple[str | None, str | None]:
    """The interval that a value may mean, its end outside; None where it is open.

    The morning is counted from midnight, for the copy of several languages calls the small hours
    so; the night from 20 to 6.
    """
    first, _, last = value.partition("/")
    if last:
        since, until = bounds(first)[0], bounds(last)[1]
        return (None, None) if since and until and since >= until else (since, until)
    found = _BOUNDS.fullmatch(value)
    if not found:
        return None, None
    try:
        return _bounds(found)
    except (ValueError, OverflowError):
        return None, None


def _bounds(found: re.Match[str]) -> tuple[str | None, str | None]:
    if found["decade"] or found["century"]:
        size = 10 if found["decade"] else 100
        first = int(found[0]) * size
        after = first + size
        return f"{max(first, 1):04}-01-01", f"{after:04}-01-01" if after <= _LAST_YEAR else None
    year = int(found["year"])
    if found["week"]:
        monday = date.fromisocalendar(year, int(found["week"]), 1)
        start = monday + timedelta(days=5 if found["end"] else 0)
        return start.isoformat(), (monday + timedelta(days=7)).isoformat()
    if found["day"]:
        return _within(date(year, int(found["month"]), int(found["day"])), found["clock"])
    if found["month"]:
        month, size = int(found["month"]), 1
    elif found["quarter"]:
        month, size = int(found["quarter"]) * 3 - 2, 3
    elif found["half"]:
        month, size = int(found["half"]) * 6 - 5, 6
    elif found["season"]:
        month, size = _SEASONS[found["season"]], 3
    else:
        month, size = 1, 12
    start = date(year, month, 1)
    end = months_on(start, size)
    return start.isoformat(), f"{end}-01" if end else None


def _within(day: date, clock: str | None) -> tuple[str | None, str | None]:
    if not clock:
        return day.isoformat(), (day + timedelta(days=1)).isoformat()
    if clock in _PARTS:
        first, last = (60 * hour for hour in _PARTS[clock])
    else:
        hour, _, minute = clock.partition(":")
        first = int(hour) * 60 + int(minute or 0)
        last = first + (1 if minute else 60)
    return _minute(day, first), _minute(day, last)


def _minute(day: date, minute: int) -> str:
    days, rest = divmod(minute, 1440)
    return f"{(day + timedelta(days=days)).isoformat()}T{rest // 60:02}:{rest % 60:02}"
