"""Times as the formats demand them: completed, compared, and written the way each has it."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from email.utils import format_datetime

EPOCH = "1970-01-01T00:00:00Z"
_FORM = re.compile(
    r"(\d{4})(-\d\d)?(-\d\d)?(?:T(\d\d:\d\d)(:\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?", re.ASCII
)
# How much later a time may be than the first moment that its writing allows.
_SLACK = {"year": timedelta(366), "month": timedelta(31), "day": timedelta(1)}
_LAST_ZONE = timedelta(hours=12)  # west of Greenwich: where a clock time comes last


def exact(iso: str) -> tuple[str, bool]:
    """A full time with seconds and zone (RFC 3339), and whether anything had to be added.

    What is not written counts as the first moment that it could mean; no zone counts as UTC.
    A text that is no time at all becomes the epoch.
    """
    found = _FORM.fullmatch(iso)
    if found is None:
        return EPOCH, True
    year, month, day, minute, second, zone = found.groups()
    second = ":59" if second and second.startswith(":60") else second  # a leap second
    full = f"{year}{month or '-01'}{day or '-01'}T{minute or '00:00'}{second or ':00'}{zone or 'Z'}"
    try:
        datetime.fromisoformat(full)
    except ValueError:
        return EPOCH, True
    return full, full != iso


def moment(iso: str) -> datetime:
    """The same as a value to reckon with, in its zone."""
    return datetime.fromisoformat(exact(iso)[0])


def mail(iso: str) -> str:
    """As RFC 822 and RSS have it: ``Tue, 06 Jan 2026 15:30:00 +0100``."""
    return format_datetime(moment(iso))


def compact(iso: str) -> str:
    """As NITF has it (ISO 8601, basic form): ``20260106T153000+0100``."""
    time = moment(iso)
    return f"{time.year:04}" + time.strftime("%m%dT%H%M%S%z")


def over(until: str, now: str) -> bool:
    """Whether an embargo has surely ended: without a zone, in the world's last one (UTC-12)."""
    found = _FORM.fullmatch(until)
    if not now or found is None:
        return False
    _, month, day, minute, _, zone = found.groups()
    slack = timedelta(0) if zone else _LAST_ZONE
    if not minute:
        slack += _SLACK["day" if day else "month" if month else "year"]
    return moment(until).timestamp() + slack.total_seconds() <= moment(now).timestamp()
