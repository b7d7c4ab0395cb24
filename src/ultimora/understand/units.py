"""What a number measures: a share, money, a measure; else an age, or what it counts."""

from __future__ import annotations

from ultimora.reference import measures
from ultimora.understand.ages import age
from ultimora.understand.draft import Unit
from ultimora.understand.heads import counted, past_of, wordy
from ultimora.understand.lines import Line
from ultimora.understand.numbers import Numeral

_HYPHENS = frozenset("-‐‑")


def unit(line: Line, number: Numeral) -> Unit | None:
    """The unit or noun of a number, from the words at it; None where they say none."""
    return (
        _share(line, number)
        or _money(line, number)
        or _degrees(line, number)
        or _magnitude(line, number)
        or age(line, number)
        or measured(line, number)
        or counted(line, number)
    )


def _share(line: Line, number: Numeral) -> Unit | None:
    at = number.last
    if line.key(at) in _HYPHENS and line.tight(at) and line.key(at + 1) in ("%", "percent"):
        at += 1
    found, size = measures.share(line.keys[at : min(at + 4, line.last)])
    if not found or number.suffix:
        return None
    return Unit(found, "share", number.first, at + size)


def _money(line: Line, number: Numeral) -> Unit | None:
    """Money: its sign or code before or behind, or its name behind."""
    at, first = number.last, number.first - 1
    sign = measures.SIGNS.get(line.key(first))
    if sign:
        land = measures.DOLLARS.get(line.key(first - 1)) if line.key(first) == "$" else None
        if land and line.tight(first):
            return Unit(land, "money", first - 1, at)
        return Unit(sign, "money", first, at)
    if first >= line.first and line.words[first].text in measures.CODES:
        return Unit(line.words[first].text, "money", first, at)
    if line.key(first) in ("euro", "euros", "dollari") and number.digits and not wordy(line, at):
        return Unit(measures.money(line.key(first), "it"), "money", first, at, sure=0.85)
    if line.key(first) == "." and line.key(first - 1) == "fr" and line.tables.language == "de":
        return Unit("CHF", "money", first - 1, at)
    if line.key(at) in _HYPHENS and line.tight(at) and line.tight(at + 1):
        at += 1
    at = past_of(line, at) if number.scaled >= 1000 or number.rounded else at
    key = line.key(at)
    if key in measures.SIGNS:
        return Unit(measures.SIGNS[key], "money", number.first, at + 1)
    land = measures.LANDS.get(key) if line.key(at + 1) in measures.CROWNS else None
    if land:
        return Unit(land, "money", number.first, at + 2)
    if key in measures.CROWNS and (land := measures.LANDS.get(line.key(at + 1))):
        return Unit(land, "money", number.first, at + 2)
    if key in measures.OF_MANY and (code := line.tables.homes.get(measures.OF_MANY[key])):
        return Unit(code, "money", number.first, at + 1, sure=0.88)
    if key in ("us", "u.s.", "us-") and line.key(at + 1) in ("dollars", "dollar", "$"):
        return Unit("USD", "money", number.first, at + 2)
    if key == "us-dollar":
        return Unit("USD", "money", number.first, at + 1)
    if at < line.last and line.words[at].text in measures.CODES:
        return Unit(line.words[at].text, "money", number.first, at + 1)
    code = measures.money(key, line.tables.language)
    if not code or (
        (len(key) <= 3 and key not in ("yen", "won")) and not line.words[at].text.isupper()
    ):
        return None
    if key in ("pound", "pounds") and line.key(at + 1) == "of" and number.scaled == 1:
        return Unit(key, "count", number.first, at + 1, at, 0.7)
    if key.startswith(("cent", "cént")) and not number.scaled > 1 and code in ("EUR", "USD"):
        return Unit(key, "count", number.first, at + 1, at, 0.6)
    return Unit(code, "money", number.first, at + 1)


def _degrees(line: Line, number: Numeral) -> Unit | None:
    at = number.last
    if line.key(at) not in measures.DEGREES:
        return None
    if line.key(at) == "degree" and line.key(at + 1) not in measures.SCALES_OF_DEGREES:
        return None
    if any(line.key(n) in ("richter", "mercalli") for n in range(at + 1, at + 4)):
        return Unit("magnitude", "measure", number.first, at + 1, sure=0.9)
    scale = measures.SCALES_OF_DEGREES.get(line.key(at + 1))
    if not scale and any(line.key(n) in measures.ANGLES for n in range(number.first - 5, at + 4)):
        return Unit("°", "measure", number.first, at + 1, sure=0.85)
    sure = 0.97 if scale else 0.7 if line.key(at) == "°" else 0.9
    return Unit(scale or "°C", "measure", number.first, at + 2 if scale else at + 1, sure=sure)


def _magnitude(line: Line, number: Numeral) -> Unit | None:
    """*magnitudo 6,7*, *a magnitude of 6.7*, *a 6.7-magnitude quake*."""
    at = number.first - 1
    if line.key(at) in _HYPHENS or line.plain(at) in ("of", "de", "di", "von", "a"):
        at -= 1
    if line.key(at) in measures.MAGNITUDE and number.value <= 10:
        return Unit("magnitude", "measure", at, number.last)
    quake = line.key(at) in measures.QUAKES or line.says(("tremblement", "de", "terre"), at - 2)
    if quake and number.decimal and number.value <= 10 and not (
        measures.measure(line.key(number.last), line.tables.language)
    ):  # fmt: skip
        return Unit("magnitude", "measure", number.first, number.last, sure=0.9)
    at = number.last + (line.key(number.last) in _HYPHENS)
    if line.key(at) in ("magnitude", "richter"):
        return Unit("magnitude", "measure", number.first, at + 1)
    free = not line.key(at)[:1].isalpha() or line.key(at) in line.tables.counting.closed
    if number.digits and number.decimal and number.value < 10 and number.scaled == 1 and free:
        told = line.keys[max(number.first - 6, line.first) : min(number.last + 5, line.last)]
        if any(key in measures.MAGNITUDE or key in _RICHTER for key in told):
            return Unit("magnitude", "measure", number.first, number.last, sure=0.85)
    return None


_RICHTER = frozenset(("richter", "richterskala", "richter-skala", "momenten-magnitude"))


def measured(line: Line, number: Numeral) -> Unit | None:
    """A measure by its name or symbol, with its power and *an hour*; None where none stands."""
    language, at = line.tables.language, number.last
    if number.suffix:
        found = measures.measure(number.suffix, language)
        return Unit(found, "measure", number.first, at) if found else None
    hyphen = line.key(at) in _HYPHENS and line.tight(at) and line.tight(at + 1)
    at = at + 1 if hyphen else past_of(line, at) if number.scaled >= 1000 or number.rounded else at
    power = measures.raised(line.key(at), before=True)
    at += bool(power)
    key = line.key(at)
    if (key in ("miles", "mile") and line.key(at + 1) == "per") or (
        key in ("km", "m") and (line.key(at + 1) == "/" and line.key(at + 2) in ("h", "s", "ora"))
    ):
        made = (
            "mph" if key in ("miles", "mile") else f"{key}/{line.key(at + 2)[0].replace('o', 'h')}"
        )
        return Unit(made, "measure", number.first, at + 3)
    found = measures.measure(key, language) if key.isalnum() else ""
    if (
        key == "ha"
        and language in ("it", "fr", "es")
        and line.key(at + 1)[:1].isalpha()
        and (line.plain(at + 1) not in ("di", "de"))
    ):
        return None
    if not found or (len(key) == 1 and not (line.tight(at) or number.digits)):
        return None
    if len(key) <= 2 and not number.digits:
        return None
    if key in ("l", "a", "v", "g", "t", "w", "k") and not line.tight(at):
        return None
    if found == "l" and key == "l":
        return None
    at += 1
    power = power or measures.raised(line.key(at))
    if power and found in ("m", "km", "cm", "mm"):
        at += not measures.raised(line.key(at - 2), before=True) and bool(
            measures.raised(line.key(at))
        )
        return Unit(found + power, "measure", number.first, at)
    if found in ("km", "m") and (
        hour := next((h for h in measures.HOURS if line.says(h, at)), None)
    ):
        return Unit(found + "/h", "measure", number.first, at + len(hour))
    if found in ("km", "m") and (
        second := next((s for s in measures.SECONDS if line.says(s, at)), None)
    ):
        return Unit(found + "/s", "measure", number.first, at + len(second))
    return Unit(found, "measure", number.first, at, sure=0.95)
