"""Lengths of time, and what is counted by them from a day: ago, later, within."""

from __future__ import annotations

from datetime import date

from ultimora.understand.times_ages import aged
from ultimora.understand.times_days import shifted
from ultimora.understand.times_measures import (
    both_units,
    counted_from,
    length_of,
    measured,
    open_length,
)
from ultimora.understand.times_periods import unit_shifted
from ultimora.understand.times_reading import Found, Reading


def read_ago(r: Reading, first: int, last: int) -> list[Found]:
    """*tre giorni fa*, *il y a un an*, *vor zwei Wochen*: counted from the dispatch's day."""
    anchor = r.prose.anchor
    if r.letters[first] == "B" and r.word(first - 1) in ("desde", "fino", "bis"):
        return []
    if token := r.pick("J", first, last):
        code = token.code
        if code.endswith("Y") and code[1:-1].isdigit() and anchor:
            return [Found(first, last, f"{anchor.year - int(code[1:-1]):04}", "date", 0.9)]
        return [Found(first, last, "PAST_REF", "date", 0.4)]
    measure = measured(r, first, last)
    if not measure:
        return []
    number, unit, half = measure
    if not number:
        return [Found(first, last, "PAST_REF", "date", 0.7)]
    if not anchor:
        return [Found(first, last, unit_shifted(r, unit, 0) or "PAST_REF", "date", 0.6)]
    if unit[0] == "T":
        clock = r.prose.clock
        if clock is None or unit != "TH" or number != round(number):
            return [Found(first, last, "PAST_REF", "date", 0.4)]
        minutes = clock - 60 * int(number)
        day = shifted(anchor, minutes // 1440)
        value = f"{day.isoformat()}T{minutes % 1440 // 60:02}" if day else "PAST_REF"
        return [Found(first, last, value, "time", 0.6)]
    value = counted_from(r, number, unit, half, -1, anchor)
    if unit == "D" and value:
        day = date.fromisoformat(value)
        r.told(day)
    return [Found(first, last, value, "date", 0.94)] if value else []


def read_relative(r: Reading, first: int, last: int) -> list[Found]:
    """*due giorni prima*, *the day after*: counted from the day last spoken of."""
    token = r.pick("q", first, last)
    unit_token = r.pick("U5", first, last)
    if not token or not unit_token:
        return []
    many = r.pick("dnwxi", first, last)
    after = r.letter(last + 1)
    # Before a noun it is a length: three days after the attack; *later* stands by itself.
    free = r.word(last) in _FREE or (
        r.prose.language in ("es", "pt") and r.word(last) in ("antes", "después") and after != "f"
    )
    bound = not free and ((after in "_afi2CjGMWTyF&" and r.prose.language != "de") or (
        r.word(last) in ("nach", "dopo", "after", "before", "prima", "après", "avant", "antes",
                         "después") and after in "_fpaibq2"
    ))  # fmt: skip
    if many:
        measure = measured(r, first, last)
        if not measure:
            return []
        number, unit, half = measure
        if bound or not number or unit[0] == "T":
            return lasting(r, first, last - 1, 0.75)
        origin = r.day or r.story
        way = int(token.number)
        if unit == "Y" and not half and r.year and number:
            value = f"{r.year + way * int(number):04}"
            return [Found(first, last, value, "date", 0.8)]
        if unit == "Y" and many.letter == "i" and way < 0 and r.prose.anchor:
            origin = r.prose.anchor
        if not origin:
            return [] if number == 1 else lasting(r, first, last - 1, 0.6)
        value = counted_from(r, number, unit, half, way, origin)
        sure = 0.8 if r.day or unit == "Y" else 0.6
        return [Found(first, last, value, "date", sure)] if value else []
    origin = r.day or r.story
    if (
        bound
        or not origin
        or unit_token.code[0] == "T"
        or (r.word(last) in ("dopo", "prima") and (after not in " .,;)c&p"))
    ):
        return []
    lead = first + (r.letters[first] in "a")
    value = counted_from(r, 1, unit_token.code, False, int(token.number), origin)
    return [Found(lead, last, value, "date", 0.65)] if value else []


_FREE = frozenset("later earlier previously plus auparavant más mais più".split())


def read_span(r: Reading, first: int, last: int) -> list[Found]:
    """*negli ultimi tre mesi*, *the last 24 hours*, *nei prossimi giorni*: a length."""
    measure = measured(r, first, last)
    if not measure:
        return []
    number, unit, half = measure
    if (
        r.letters[last] == "U"
        and r.letters[last - 1] in "LNP"
        and number
        and (r.word(last) != "mois")
    ):
        return []
    if r.letters[first : last + 1] == "PU":
        if r.prose.language == "en":
            return []
        if unit[0] == "T" or (unit == "D" and r.letter(last + 1) == "f"):
            return []  # the last hour, the last day of something
        return [Found(first, last, length_of(1, unit), "duration", 0.75)]
    if not number and r.letter(last + 1) == "f" and r.letter(last + 2) != "y":
        return []  # the last days of his life
    value = length_of(number, unit, half) if number else open_length(unit)
    if number and r.letters[last] in "5OU" and (extra := both_units(r, first, last)):
        value = extra
    return [Found(first, last, value, "duration", 0.93 if number else 0.85)]


def lasting(r: Reading, first: int, last: int, sure: float) -> list[Found]:
    """A length as it stands, of two units where they fit together."""
    measure = measured(r, first, last)
    if not measure:
        return []
    number, unit, half = measure
    if not number:
        return [Found(first, last, open_length(unit), "duration", min(sure, 0.8))]
    value = length_of(number, unit, half)
    units = [n for n in range(first, last + 1) if r.letters[n] in "U5Or"]
    if len(units) == 2:
        extra = both_units(r, first, last)
        if not extra:
            last = units[0]
        value = extra or value
    return [Found(first, last, value, "duration", sure)]


def read_length(r: Reading, first: int, last: int) -> list[Found]:
    """A length in numbers: *per due ore*, *a 30-day pause*."""
    if r.letters[first] == "J":
        if counted := _round_to_come(r, first, last):
            return counted
        return [Found(first, last, r.tokens[first].code, "duration", 0.88)]
    measure = measured(r, first, last)
    if not measure:
        return []
    number, unit, _ = measure
    if unit == "C" and r.letters[first] == "i":
        return lasting(r, first, last, 0.85)
    if unit == "Y" and aged(r, first, last):
        return []
    if number > 3000 or r.letter(last + 1) == "A":
        return []
    before = r.letter(first - 1)
    if (before in "-/" and r.letters[first] in "dn") or (
        before in "dnM%" and r.letters[first] == "d"
    ):
        return []
    if r.letters[first] == "i" and r.word(first - 1) not in ("tra", "fra", "dans", "dentro"):
        return _single(r, first, last, unit)
    if to_come := _to_come(r, first, last):
        return to_come
    if r.letters[first] == "x":
        return lasting(r, first, last, 0.8)
    untied = r.letter(last + 1) == "q" and r.letter(last + 2) in " .,;)"
    return lasting(r, first, last, 0.5 if untied else 0.92)


_AHEAD = {"it": ("tra", "fra"), "fr": ("dans",), "es": ("dentro",), "pt": ("dentro",),
          "en": ("in",), "de": ("in",)}  # fmt: skip


def _to_come(r: Reading, first: int, last: int) -> list[Found]:
    """*tra tre giorni*, *dans un mois*: a day, month or year to come.

    English and German *in* tells a length too, so that a verb must look ahead.
    """
    language, anchor = r.prose.language, r.prose.anchor
    if r.word(first - 1) not in _AHEAD[language] or not anchor or r.letter(last + 1) in "cfq":
        return []
    measure = measured(r, first, last)
    if not measure or measure[1][0] == "T":
        return []
    number, unit, half = measure
    doubtful = language in ("en", "de")
    if doubtful and r.way(first, last) <= 0:
        return []
    if not number:
        return [Found(first, last, "FUTURE_REF", "date", 0.6)]
    value = counted_from(r, number, unit, half, 1, anchor)
    return [Found(first, last, value, "date", 0.6 if doubtful else 0.85)] if value else []


def _round_to_come(r: Reading, first: int, last: int) -> list[Found]:
    """*Tra una decina di giorni*: a round number of days or years to come."""
    lead = first - (r.letter(first - 1) == "i")
    code, anchor = r.tokens[first].code, r.prose.anchor
    if r.word(lead - 1) not in ("tra", "fra", "dans") or not anchor or code[1] == "T":
        return []
    if not code[1:-1].isdecimal() or code[-1] not in "DY":
        return []
    value = counted_from(r, int(code[1:-1]), code[-1], False, 1, anchor)
    return [Found(lead, last, value, "date", 0.8)] if value else []


def _single(r: Reading, first: int, last: int, unit: str) -> list[Found]:
    """*un giorno*, *a year*: a length, or how often, or (one day) none at all."""
    before, after = r.letter(first - 1), r.letter(last + 1)
    if r.prose.language == "en" and (before in "%dnw5*" or r.letter(first - 2) == "%"):
        return []  # $5 a day, 30 flights a day: per what
    if r.prose.language == "de" and r.word(first) in ("eines",):
        return []
    if after in "Bq":
        return []
    if unit == "D" and before not in "pq":
        spent = r.word(first - 1) in _PASSED
        return lasting(r, first, last, 0.8) if spent else []
    if unit == "TS" or after == "q":
        return []
    return lasting(r, first, last, 0.85 if before in "pfq" else 0.75)


_PASSED = frozenset("pasó pasaron pasado passé passent trascorso passato passano spent".split())


def read_lengths(r: Reading, first: int, last: int) -> list[Found]:
    """*da anni*, *weeks of talks*: a length that is left open."""
    unit = r.tokens[first]
    code = "TH" if unit.letter == "O" else unit.code
    before = r.word(first - 1)
    if (code == "TH" and r.letter(last + 1) in "dhg") or r.letter(last + 1) in "ny'dA":
        return []
    language = r.prose.language
    allowed = {
        "it": ("da", "per", "di", "dopo", "durante", "con", "in"),
        "en": ("for", "of", "in", "after", "take", "with", "amid"),
        "fr": ("depuis", "pendant", "des", "durant", "après", "avec"),
        "de": ("seit", "nach", "über", "um", "nur", "mit"),
        "es": ("durante", "desde", "tras", "por", "con"),
        "pt": ("durante", "há", "após"),
    }[language]  # fmt: skip
    if language == "en" and r.word(last + 2) == "the" and r.letter(last + 1) == "f":
        return []  # the hours of the day
    behind, ahead = r.letter(first - 1), r.letter(last + 1)
    if language != "en" and ahead == "q":  # ore prima
        open_one = behind not in "aLNPcEojdnwx" and code[0] != "Y"
        return [Found(first, last, open_length(code), "duration", 0.75)] if open_one else []
    told = behind in "aLNPEoj" or (behind == "_" and ahead != "q")
    if language == "en" and ahead in "fq" and not told:
        return [Found(first, last, open_length(code), "duration", 0.8)]
    if before not in allowed:
        return []
    if before in ("con", "with", "avec", "mit", "in") and r.letter(first + 1) != "f":
        return []
    if before == "di" and r.word(first - 2) != "questione":
        return []
    if before == "des" and code != "Y":
        return []
    return [Found(first, last, open_length(code), "duration", 0.8)]
