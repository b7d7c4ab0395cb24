"""Days and hours as people type them, made into exact ranges of time; a moment as text."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import NamedTuple

# Today and yesterday in the six languages of the word lists (accents and apostrophes dropped).
TODAY = frozenset(["today", "oggi", "heute", "hoy", "hoje", "aujourdhui"])
YESTERDAY = frozenset(["yesterday", "ieri", "gestern", "ayer", "ontem", "hier"])

_AGO = re.compile(r"(\d{1,5})([hdw])", re.ASCII)
_DAY = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", re.ASCII)
_HOUR = timedelta(hours=1)


class Range(NamedTuple):
    """``start <= time < end`` in seconds since 1970, and how it is written without *today*."""

    start: int
    end: int
    text: str


def stamp(at: float | datetime | None = None, precision: str = "seconds") -> str:
    """A moment (seconds since 1970; now, if none is given) as ISO 8601 in UTC, with its ``Z``.

    `precision` is one of `datetime.isoformat`: what arrives is told apart by ``milliseconds``.
    """
    if not isinstance(at, datetime):
        at = datetime.now(UTC) if at is None else datetime.fromtimestamp(at, UTC)
    return at.astimezone(UTC).replace(tzinfo=None).isoformat(timespec=precision) + "Z"


def now_of(today: date | datetime | None) -> datetime:
    """The moment that relative days are counted from, with a time zone (UTC where it has none)."""
    if today is None:
        return datetime.now(UTC)
    if not isinstance(today, datetime):
        return datetime(today.year, today.month, today.day, tzinfo=UTC)
    return today if today.tzinfo else today.replace(tzinfo=UTC)


def stretch(text: str, now: datetime) -> Range | None:
    """The range that `text` names, days being those of the zone of `now`; None where it is none.

    ``2026``, ``2026-01`` and ``2026-01-05`` are the whole year, month or day; ``today``,
    ``yesterday`` and their like days; ``7d`` and ``2w`` the day so long ago; ``2h`` the
    moment so long ago; ``2026-01-05T13:20`` (seconds and zone may follow) that minute or second.
    """
    plain = re.sub(r"[’' ]", "", text).lower()
    zone = now.tzinfo or UTC
    try:
        if plain in TODAY:
            return _day(now.date(), zone)
        if plain in YESTERDAY:
            return _day(now.date() - timedelta(days=1), zone)
        if ago := _AGO.fullmatch(plain):
            count = int(ago[1])
            if ago[2] == "h":
                return _second((now - count * _HOUR).replace(microsecond=0))
            days = count * (7 if ago[2] == "w" else 1)
            return _day(now.date() - timedelta(days=days), zone)
        if written := _DAY.fullmatch(plain):
            return _calendar(plain, [int(part) for part in written.groups() if part], zone)
        return _clock(text, zone)
    except (ValueError, OverflowError):
        return None


def _seconds(moment: datetime) -> int:
    return int(moment.timestamp())


def _midnight(day: date, zone: tzinfo) -> int:
    return _seconds(datetime(day.year, day.month, day.day, tzinfo=zone))


def _day(day: date, zone: tzinfo) -> Range:
    return Range(_midnight(day, zone), _midnight(day + timedelta(days=1), zone), day.isoformat())


def _second(moment: datetime) -> Range:
    text = moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return Range(_seconds(moment), _seconds(moment) + 1, text)


def _calendar(text: str, parts: list[int], zone: tzinfo) -> Range:
    if len(parts) == 3:
        return _day(date(*parts), zone)
    year, month = (*parts, 1)[:2]
    later = date(year + 1, 1, 1) if len(parts) == 1 or month == 12 else date(year, month + 1, 1)
    return Range(_midnight(date(year, month, 1), zone), _midnight(later, zone), text)


def _clock(text: str, zone: tzinfo) -> Range | None:
    if "T" not in text.upper():
        return None
    moment = datetime.fromisoformat(text.upper())
    moment = moment if moment.tzinfo else moment.replace(tzinfo=zone)
    exact = re.search(r"T\d\d:?\d\d:?\d\d", text.upper())
    length = 1 if exact else 60
    return Range(_seconds(moment), _seconds(moment) + length, text.upper())
