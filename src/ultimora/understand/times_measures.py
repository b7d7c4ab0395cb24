"""Number and unit: a length as ISO 8601 writes it, and the day or year so long before or after."""

from __future__ import annotations

from datetime import date

from ultimora.understand.times_days import months_on, shifted, week
from ultimora.understand.times_reading import Reading


def length_of(number: float, unit: str, half: bool = False) -> str:
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


def measured(r: Reading, first: int, last: int) -> tuple[float, str, bool] | None:
    """Number (0 where it is open), unit and whether half of it more."""
    unit = r.pick("U5OrI", first, last)
    if not unit:
        return None
    if unit.letter == "I":
        many = r.pick("dnwx", first, last)
        if not many and r.letters[first] == "i":
            return 1.0, "C", False
        return (many.number, "C", False) if many and many.letter != "x" else None
    code = "TH" if unit.letter == "r" else unit.code
    if not code:  # Uhr
        return None
    many = r.pick("dnwx", first, last) or r.pick("i", first, last)
    number = 0.0 if not many or many.letter == "x" else many.number or 1.0
    if many and many.letter == "i":
        number = 1.0
    return number, code, r.pick("u", first, last) is not None


def counted_from(r: Reading, number: float, unit: str, half: bool, way: int, origin: date) -> str:
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


def open_length(unit: str) -> str:
    """A length whose number is open: ``PXY``, ``PTXH``."""
    return f"PTX{unit[1]}" if unit[0] == "T" else f"PX{unit}"


def both_units(r: Reading, first: int, last: int) -> str:
    """Two lengths as one: *nove anni e sei mesi*; empty where it is but one."""
    units = [n for n in range(first, last + 1) if r.letters[n] in "U5Or"]
    if len(units) != 2:
        return ""
    one = measured(r, first, units[0])
    two = measured(r, units[0] + 1, units[1])
    if not one or not two or not one[0] or not two[0]:
        return ""
    order = ["Y", "M", "W", "D", "TH", "TM", "TS"]
    if one[1] not in order or two[1] not in order or order.index(one[1]) >= order.index(two[1]):
        return ""
    large, small = length_of(one[0], one[1]), length_of(two[0], two[1])
    if large.startswith("PT"):
        return large + small[2:]
    return large + small[1:]
