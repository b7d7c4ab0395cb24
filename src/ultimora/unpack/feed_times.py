"""Times as feeds write them: RFC 822 and ISO 8601 as they should be, and as they are.

Sources of the forms: RFC 5322 section 3.3 with the obsolete zones of its section 4.3, W3C-DTF
(the profile of ISO 8601 that RSS 1.0 and Atom name), ISO 8601 without hyphens and with the day of
the year, what C calls ``asctime``, and the hand-made ones of Korean, Greek and Hungarian sites.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from ultimora.reference.calendars import MONTHS, ZONES, spellings

# Zones that feeds name beside those of wire copy: RFC 5322 section 4.3, and sites' own habits.
_ZONES = {
    "": "", "ut": "Z", "etc/gmt": "Z", "etc/utc": "Z", "wet": "Z", "met": "+01:00",
    "mest": "+02:00", "eest": "+03:00", "ist": "+05:30", "kst": "+09:00", "aest": "+10:00",
    "aedt": "+11:00", "nzst": "+12:00", "nzdt": "+13:00", "mst": "-07:00", "mdt": "-06:00",
    "ast": "-04:00", "adt": "-03:00", "at": "-04:00", "et": "-05:00", "ct": "-06:00",
    "mt": "-07:00", "pt": "-08:00", **ZONES,
}  # fmt: skip
# Months of sites outside the six languages of our calendars, by the letters they begin with.
_MONTHS = {
    **MONTHS,
    "január": 1, "februári": 2, "február": 2, "március": 3, "április": 4, "május": 5, "június": 6,
    "július": 7, "augusztus": 8, "szeptember": 9, "október": 10, "november": 11, "december": 12,
    "ιαν": 1, "φεβ": 2, "μάώ": 3, "μαώ": 3, "μαρ": 3, "μάρ": 3, "απρ": 4, "μάι": 5, "μαϊ": 5,
    "μαι": 5, "ιούν": 6, "ιον": 6, "ιουν": 6, "ιούλ": 7, "ιολ": 7, "ιουλ": 7, "αύγ": 8, "αυγ": 8,
    "σεπ": 9, "οκτ": 10, "νοέ": 11, "νοε": 11, "δεκ": 12,
}  # fmt: skip
_LONGEST = 100  # characters; what is longer is no time
_ZONE = r"(?P<zone>z|(?:gmt|utc?)?\s?[+-]\d{1,2}:?\d{2}|[+-]\d{2}|[a-z/]{1,8})?"
_TIME = (
    r"(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,]\d{0,12})?)?"
    r"(?:\s?(?P<half>[ap])\.?m\.?)?"
)
_CLOCK = re.compile(rf"{_TIME}\s*(?:{_ZONE})(?:\s*\([^)]{{0,40}}\))?", re.IGNORECASE)
_ISO = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d{1,2}|0\d{2}(?=-))(?:-(?P<day>\d{1,2}))?)?"
    rf"(?:(?:t|\s+t?|-(?=\d{{1,2}}:))(?:{_TIME})\s*(?:{_ZONE}))?",
    re.IGNORECASE,
)
_PACKED = re.compile(
    r"(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})"
    rf"(?:t?\s?(?P<hour>\d{{2}}):?(?P<minute>\d{{2}})(?::?(?P<second>\d{{2}})"
    rf"(?:[.,]\d{{0,12}})?)?\s?(?:{_ZONE}))?",
    re.IGNORECASE,
)
_SHORT = re.compile(
    r"(?P<year>\d{2})-(?P<month>\d{2})-(?P<day>\d{2})|-(?P<y>\d{2})-?(?P<m>\d{2})"
    r"|(?P<yy>\d{2})(?P<mm>\d{2})(?P<dd>\d{2})|(?P<years>\d{4}|\d{2})-?(?P<days>\d{3})"
)
_FIGURES = re.compile(r"(?:[^\W\d_]+\.?,?\s+)?(\d{4})-(\d{1,2})-(\d{1,2})")
_SLASHED = re.compile(r"(\d{4})/(\d{1,2})/(\d{1,2})")
_HALVES = (("오전", "am"), ("오후", "pm"))  # Korean, before the hour
_KOREAN = re.compile(r"(\d{4})년\s*(\d{1,2})월\s*(\d{1,2})일")
_WORD = re.compile(r"[^\W\d_]+\.?|\d+")


def iso(written: str) -> str:
    """A time as ISO 8601, as exact as it is written, its zone kept; empty where it is none.

    A zone by a name that nobody knows is left out. Years before 100 in two figures are those of
    1969 to 2068 (POSIX, as RFC 5322 has it for mail).
    """
    text = " ".join(written[: _LONGEST + 1].split())
    if not text or len(text) > _LONGEST:
        return ""
    try:
        return _iso(text) or _packed(text) or _korean(text) or _spoken(text)
    except (ValueError, OverflowError):
        return ""


def _iso(text: str) -> str:
    found = _ISO.fullmatch(text)
    if not found:
        return ""
    day = found["year"]
    if found["month"]:
        day += f"-{int(found['month']):02}"
    if found["day"]:
        day += f"-{int(found['day']):02}"
    return _told(day, found)


def _packed(text: str) -> str:
    found = _PACKED.fullmatch(text)
    if found:
        return _told(f"{found['year']}-{found['month']}-{found['day']}", found)
    found = _SHORT.fullmatch(text)
    if not found:
        return ""
    if found["days"]:
        number = int(found["days"])
        first = date(_year(found["years"]), 1, 1)
        last = date(first.year, 12, 31)
        one = first + timedelta(number - 1)
        return one.isoformat() if number and one <= last else ""
    if found["y"]:
        return _told(f"{_year(found['y']):04}-{found['m']}", None)
    year = found["year"] or found["yy"]
    month, day = found["month"] or found["mm"], found["day"] or found["dd"]
    return _told(f"{_year(year):04}-{month}-{day}", None)


def _korean(text: str) -> str:
    found = _KOREAN.search(text)
    half = next((half for sign, half in _HALVES if sign in text), "")
    if not found and not half:
        return ""
    for sign, _ in _HALVES:
        text = text.replace(sign, " ")
    day = "-".join(f"{int(part):02}" for part in found.groups()) if found else text[:10]
    clock = _CLOCK.search(text)
    if not clock:
        return _told(day, None)
    told = _told(day, clock, half)
    # Sites that write so keep Korean time (+09:00) and do not say it.
    return told if clock["zone"] or "T" not in told else f"{told}+09:00"


def _spoken(text: str) -> str:
    """Day, month by name and year in any order, a clock somewhere: RFC 822, asctime and kin."""
    text = _SLASHED.sub(r"\1-\2-\3", text)
    clock = _CLOCK.search(text)
    rest = text
    if clock:
        if text[clock.end() : clock.end() + 1] == ":":
            return ""
        rest = f"{text[: clock.start()]} {text[clock.end() :]}"
    figures = _FIGURES.fullmatch(rest.strip())
    if figures:
        return _told("-".join(f"{int(part):02}" for part in figures.groups()), clock)
    month, numbers = 0, []
    zone = re.search(r"[+-]\d{2}:?\d{2}", rest) if clock and not clock["zone"] else None
    if zone:  # between clock and year: ``01:16:00 +0000 2012``
        rest = rest.replace(zone[0], " ")
    for word in _WORD.findall(rest):
        if word.isdigit():
            numbers.append(word)
        else:
            month = _month(word) or month  # the last: a weekday may read as a month (mar)
    return _day_of(month, numbers, clock, zone[0] if zone else "")


def _day_of(month: int, numbers: list[str], clock: re.Match[str] | None, zone: str) -> str:
    if not month or len(numbers) != 2:
        return ""
    day, year = numbers
    if len(day) == 4:
        day, year = year, day
    if len(year) not in (2, 4) or len(day) > 2:
        return ""
    return _told(f"{_year(year):04}-{month:02}-{int(day):02}", clock, zone=zone)


def _month(word: str) -> int:
    folded = word.casefold().rstrip(".")
    for key in (folded, *spellings(word), folded[:4], folded[:3]):
        if key in _MONTHS:
            return _MONTHS[key]
    return 0


def _year(figures: str) -> int:
    year = int(figures)
    if len(figures) > 2:
        return year
    return year + (2000 if year < 69 else 1900)


def _told(day: str, clock: re.Match[str] | None, half: str = "", zone: str = "") -> str:
    """A day and a clock as ISO 8601; an error where there is no such day or hour."""
    parts = [int(part) for part in day.split("-")]
    one = date(parts[0], *[*parts[1:], 1, 1][:2])
    if clock is None or clock["hour"] is None:
        return day
    hour, minute = int(clock["hour"]), int(clock["minute"])
    half = half or ("" if "half" not in clock.groupdict() else clock["half"] or "").lower()
    if half.startswith("p") and hour < 12:
        hour += 12
    elif half.startswith("a") and hour == 12:
        hour = 0
    if hour == 24 and minute == 0:  # midnight at the day's end (ISO 8601, section 4.2.3)
        one, hour = one + timedelta(1), 0
    offset = _offset(zone or clock["zone"] or "")
    second = f":{clock['second']}" if clock["second"] else ""
    told = f"{one.isoformat()}T{hour:02}:{minute:02}{second}{offset}"
    datetime.fromisoformat(told)
    return told


def _offset(zone: str) -> str:
    folded = zone.lower().replace(" ", "")
    digits = re.fullmatch(r"(?:gmt|utc?)?([+-])(\d{1,2}?):?(\d{2})?", folded)
    if not digits:
        return _ZONES.get(folded, "")
    hours, minutes = int(digits[2]), int(digits[3] or 0)
    if hours > 23 or minutes > 59:
        raise ValueError(zone)
    return f"{digits[1]}{hours:02}:{minutes:02}"
