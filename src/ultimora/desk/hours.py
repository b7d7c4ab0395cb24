"""Hours and days as a page shows them: short, in the reader's zone."""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo

from ultimora.desk.words import said


def at(seconds: int, zone: tzinfo) -> datetime:
    """Seconds since 1970 in a zone."""
    return datetime.fromtimestamp(seconds, UTC).astimezone(zone)


def hour(seconds: int, zone: tzinfo) -> str:
    """The hour of a day that is told elsewhere."""
    return f"{at(seconds, zone):%H:%M}"


def clock(seconds: int, zone: tzinfo, now: datetime) -> str:
    """The hour; of another day also the day, of another year the year alone."""
    then, today = at(seconds, zone), now.astimezone(zone)
    if then.date() == today.date():
        return f"{then:%H:%M}"
    if abs((today - then).days) < 300:
        return f"{then.day:02}.{then.month:02} {then:%H:%M}"
    return f"{then.day:02}.{then.month:02}.{then.year}"


def date(seconds: int, exact: bool = True, *, zone: tzinfo) -> str:
    """The day by its date; where no hour is known (not `exact`), that which was written."""
    return at(seconds, zone if exact else UTC).date().isoformat()


def day(
    seconds: int, exact: bool = True, *, zone: tzinfo, now: datetime, language: str
) -> str:  # fmt: skip
    """The day in words: today, yesterday, Monday 5 January; where no hour is known (not `exact`),
    the day that was written, in whichever zone."""
    then, today = at(seconds, zone if exact else UTC), now.astimezone(zone)
    ago = (today.date() - then.date()).days
    if ago in (0, 1):
        return said(language, ("today", "yesterday")[ago]).capitalize()
    name = said(language, f"{then:%A}").capitalize()
    month = said(language, f"{then:%B}")
    year = "" if then.year == today.year else f" {then.year}"
    return f"{name} {then.day} {month}{year}"


def moment(seconds: int, exact: bool = True, *, zone: tzinfo, language: str) -> str:
    """Day, hour and zone in full; the day alone where no hour is known (not `exact`)."""
    then = at(seconds, zone if exact else UTC)
    whole = f"{then.day} {said(language, f'{then:%B}')} {then.year}"
    return f"{whole}, {then:%H:%M} {then:%Z}" if exact else whole
