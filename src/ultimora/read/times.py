"""Days into moments: the year that a dateline leaves out, the day that an embargo's clock means."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from ultimora.read.dates import Day, clock_of, days, full_days, moment_of
from ultimora.read.reading import Mark, Reading
from ultimora.values import Moment, Notice

_NEAR = 31  # days by which a date in the story may differ from the dateline and still date it
_MOST_READ = 20_000  # characters of the copy in which such dates are looked for


def moments(reading: Reading) -> list[Mark]:
    """Every day that was found, as a moment; years in order of trust: the carrier's date, the
    times of filing, other dates in the copy, the settings' today. Never guessed."""
    found = [mark.value for mark in reading.found("dateline.date")]
    dateline = next((day for day in found if isinstance(day, Day)), None)
    today = _today(reading)
    marks = []
    known: list[date] = []
    for mark in reading.found("carrier.created", "carrier.date", "published", "updated"):
        moment = _whole(mark, dateline, today)
        if moment is None:
            continue
        if isinstance(mark.value, Day):
            marks.append(mark._replace(field=f"{mark.field}.moment", value=moment, cover=None))
        if when := _date(moment):
            known.append(when)
    written = _within(reading, dateline)
    near = next(iter(known or written or today), None)
    bounded = bool(known) or not written
    filed = near
    for mark in reading.found("dateline.date"):
        moment = moment_of(mark.value, near, bounded) if isinstance(mark.value, Day) else None
        if moment is not None:
            sure = mark.confidence * (0.95 if moment.resolved else 1)
            marks.append(mark._replace(field="dateline.moment", value=moment, confidence=sure))
            filed = _date(moment)
    for mark in reading.found("notices.embargo"):
        if isinstance(mark.value, Notice):
            value = replace(mark.value, until=_until(mark.value.text, filed))
            marks.append(mark._replace(field="notices.embargo.moment", value=value, cover=None))
    return marks


def _whole(mark: Mark, dateline: Day | None, today: list[date]) -> Moment | None:
    """The moment of a mark that was written with its year."""
    if isinstance(mark.value, Moment):
        return mark.value
    if not isinstance(mark.value, Day):
        return None
    day, turned = _settled(mark.value, dateline, today)
    moment = moment_of(day, None)
    return replace(moment, resolved=turned) if moment is not None else None


def _settled(day: Day, dateline: Day | None, today: list[date]) -> tuple[Day, bool]:
    """A day whose figures could be read both ways, and whether it had to be settled.

    The dateline settles it where it agrees with one reading, or today where one reading is still
    to come; else the custom of the language does.
    """
    if not day.doubtful:
        return day, False
    other = day.turned()
    if dateline is not None and _apart(other, dateline) <= 3 < _apart(day, dateline):
        return other, True
    if dateline is None and today and _on(day) > today[0] >= _on(other):
        return other, True
    return day, True


def _on(day: Day) -> date:
    return date(day.year or 1, day.month, day.day)


def _apart(one: Day, other: Day) -> int:
    year = one.year or other.year or 2024
    try:
        gap = abs((date(year, one.month, one.day) - date(year, other.month, other.day)).days)
    except ValueError:
        return 366
    return min(gap, 365 - gap) if gap <= 365 else gap


def _within(reading: Reading, dateline: Day | None) -> list[date]:
    """The latest full date in the copy that stands near the dateline's day, if any does."""
    if dateline is None:
        return []
    text = reading.copy.text[:_MOST_READ]
    near = [
        date(day.year, day.month, day.day)
        for day in full_days(text)
        if day.year is not None and _apart(day, dateline) <= _NEAR
    ]
    return [max(near)] if near else []


def _today(reading: Reading) -> list[date]:
    today = reading.rulebook.settings.today
    try:
        return [date.fromisoformat(today[:10])] if today else []
    except ValueError:
        return []


def _date(moment: Moment) -> date | None:
    try:
        return date.fromisoformat(moment.iso[:10])
    except ValueError:
        return None


def _until(words: str, filed: date | None) -> Moment | None:
    """When an embargo ends: its clock on its day, or on the day of the dispatch."""
    day = next(days(words), None)
    rest = words[: day.start] + " " * (day.end - day.start) + words[day.end :] if day else words
    clock = clock_of(rest)
    if day is not None:
        return moment_of(day._replace(clock=clock), filed)
    if clock and filed is not None:
        return Moment(filed.isoformat() + clock, resolved=True)
    return None
