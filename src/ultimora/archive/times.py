"""Times as whole seconds since 1970 (UTC), which the archive sorts and compares by."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

DAY = 86_400
_LAST = 1 << 40  # far beyond any calendar; keeps ``seconds << 20`` inside 64 bits


def seconds(iso: str | None) -> int | None:
    """The beginning of a moment of any precision; None where it is none.

    A time without an offset is taken as UTC.
    """
    if not iso:
        return None
    date, mark, _ = iso.partition("T")
    whole = iso if mark else date + ("", "-01", "-01-01")[max(0, 2 - date.count("-"))]
    try:
        at = datetime.fromisoformat(whole)
    except ValueError:
        return None
    at = at if at.tzinfo else at.replace(tzinfo=UTC)
    return min(_LAST, (at - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(seconds=1))


def placed(published: str | None, arrived: int) -> int:
    """The time that a record is sorted by: when it was published, else when it arrived.

    A day alone that is the day of arrival means the arrival; a time more than a day ahead of the
    arrival (carriers' clocks err) or before 1970 is not believed.
    """
    at = seconds(published)
    if at is None or at < 0 or at > arrived + DAY:
        return max(0, arrived)
    if "T" not in (published or "") and at // DAY == arrived // DAY:
        return arrived
    return at
