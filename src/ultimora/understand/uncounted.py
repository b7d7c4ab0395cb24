"""Numbers that count nothing: dates, clocks, lengths of time, ordinals, scores, articles, codes."""

from __future__ import annotations

from functools import cache

from ultimora.reference.calendars import CALENDARS
from ultimora.reference.measures import share
from ultimora.reference.tongues import TONGUES
from ultimora.understand.lines import Line
from ultimora.understand.numbers import Numeral

_ORDINALS = frozenset("° º ª st nd rd th er ère ere e ème eme re a o ter te nde".split())
_CLOCKS = frozenset("uhr am pm a.m p.m a.m. p.m. gmt h hrs cet est edt horas heures".split())
_CODE = 7  # digits in a row that copy never prints for a count without signs
_YEARS = range(1500, 2101)


@cache
def _months(language: str) -> frozenset[str]:
    named = next((c.months for c in CALENDARS if c.language == language), ())
    return frozenset(form for forms in named for form in forms.split())


def uncounted(line: Line, number: Numeral) -> bool:
    """Whether a number is a name's or a time's, or for other reasons counts nothing."""
    return (
        _dated(line, number)
        or _clock(line, number)
        or _ordinal(line, number)
        or _label(line, number)
        or _score(line, number)
        or _code(line, number)
        or _decade(line, number)
    )


def year(line: Line, number: Numeral) -> bool:
    """Whether a number looks like a year: four digits in a row, of a time that news speak of."""
    return number.bare and int(number.value) in _YEARS


def length(line: Line, at: int) -> bool:
    """Whether a unit of time stands at a word, or after adjectives: *tre lunghi anni*."""
    counting = line.tables.counting
    for _ in range(3):
        key = line.key(at)
        if key in counting.lengths:
            return True
        if key not in counting.adjectives and key not in counting.others and key != "-":
            return False
        at += 1
    return False


def _dated(line: Line, number: Numeral) -> bool:
    """A day before or behind a month; numbers parted by points or strokes; a decade cut short."""
    after, before = line.key(number.last), line.key(number.first - 1)
    months = _months(line.tables.language)
    if number.value <= 31 and not number.decimal:
        skip = 2 if after in ("de", ".", "of", "di") else 1
        theirs = after == "di" and before in _PLURAL  # contro i 29 di gennaio
        if after in months or (skip == 2 and not theirs and line.key(number.last + 1) in months):
            return not (after in _MAYBE and not number.digits)
        if before in months and before not in _MAYBE and number.digits:
            return True
        if after in ("-", "–", "e", "and", "et", "und", "y", "/") and _month_near(line, number):
            return True
    if before in months and year(line, number):
        return True
    if (
        before in ("-", "/", "–")
        and line.tight(number.first)
        and _is_year(line.key(number.first - 2))
    ):
        return True
    if before == "+" and line.key(number.first - 2).isdecimal() and line.tight(number.first):
        return True
    if (
        before == "in"
        and line.tables.language == "en"
        and (line.key(number.first - 2) in ("one", "1", "two", "three", "nine"))
    ):
        return True
    if number.digits and line.key(number.last) in ("/", ".", "-") and line.tight(number.last):
        following = line.key(number.last + 1)
        if line.tight(number.last + 1) and following.isdecimal():
            third = line.key(number.last + 2)
            return third in ("/", ".", "-") and line.key(number.last + 3).isdecimal()
    if number.digits and before in ("/", ".") and line.tight(number.first):
        return line.key(number.first - 2).isdecimal()
    if number.digits and line.key(number.last) == "/" and line.tight(number.last):
        return line.tight(number.last + 1) and line.key(number.last + 1).isdecimal()
    if before in ("'", "’", "‘") and number.value < 100:
        tongue = TONGUES.get(line.tables.language)
        return bool(tongue and line.key(number.first - 2) in tongue.decades) or (
            after in ("s", "") and number.digits
        )
    return False


def _is_year(key: str) -> bool:
    return len(key) == 4 and key.isdecimal() and int(key) in _YEARS


_PLURAL = frozenset("i gli le ai agli alle dai dagli dalle".split())
_MAYBE = frozenset(("may", "mar", "mars", "sept", "march", "set", "ago", "dom", "gen"))


def _month_near(line: Line, number: Numeral) -> bool:
    """Whether *3 e 5 marzo* follows: another day, then a month."""
    at = number.last + 1
    while line.key(at) in line.tables.counting.articles:
        at += 1
    return line.key(at).isdecimal() and line.key(at + 1) in _months(line.tables.language)


def _clock(line: Line, number: Numeral) -> bool:
    if not number.digits or number.value >= 25:
        return False
    after, before = line.key(number.last), line.key(number.first - 1)
    if share(line.keys[number.last : min(number.last + 3, line.last)])[0]:
        return False
    if before in ("le", "delle") and line.key(number.first - 2) in _AROUND:
        return True
    if number.suffix in ("h", "am", "pm", "uhr") or after in _CLOCKS:
        return True
    if after == ":" and line.tight(number.last) and line.key(number.last + 1)[:2].isdecimal():
        return True
    counting = line.tables.counting
    if before not in counting.at or number.value > 24:
        return False
    if before == "all'" and ("," in line.key(number.first) or "%" in line.keys[
        line.first : number.first
    ]):  # fmt: skip
        return False  # fermo all'8,9; i Verdi all'11
    if line.tables.language in ("it", "es", "pt", "fr"):
        closed = after in counting.closed or not after[:1].isalpha()
        return (closed and after not in ("%", "€", "$", "°", ".")) or (
            closed and after == "." and number.last == line.last - 1
        )
    return (
        before == "at"
        and (after in counting.closed or not after[:1].isalpha())
        and (after not in ("%", "$", "-"))
    )


_AROUND = frozenset("prima dopo verso poco fino attorno intorno entro".split())


def _decade(line: Line, number: Numeral) -> bool:
    """*Gli anni Novanta*, *les années soixante*: ten years, not so many."""
    before = line.key(number.first - 1)
    return not number.digits and number.value in range(20, 100, 10) and before in _DECADES


_DECADES = frozenset("anni années años anos".split())


def _ordinal(line: Line, number: Numeral) -> bool:
    if number.suffix in _ORDINALS:
        return True
    if line.key(number.last) in ("°", "º") and line.key(number.last + 1) in ("de", "di", "maggio"):
        return True
    after = line.key(number.last)
    if number.digits and after in ("°", "º", "ª") and line.tight(number.last):
        following = line.key(number.last + 1)
        return (
            following not in ("c", "f", "")
            and following[:1].isalpha()
            and (following not in line.tables.counting.closed)
        )
    if line.tables.language == "de" and after == "." and line.tight(number.last):
        inside = number.last + 1 < line.last and not _opens(line, number.last + 1)
        return number.digits and not number.decimal and number.value < 1000 and inside
    return False


def _opens(line: Line, at: int) -> bool:
    """Whether a German sentence opens with an article or the like, so that a point ended one."""
    return line.capital(at) and line.key(at) in _OPENERS


_OPENERS = frozenset("der die das ein eine es er wir bei nach für mit auch dort dies".split())


def _label(line: Line, number: Numeral) -> bool:
    """A number behind the word that it numbers: *articolo 3*, *n. 12*, *Flight 370*, *A 320*."""
    if not number.digits:
        return False
    at = number.first - 1
    if line.key(at) in (".", "°") and line.tight(at):
        at -= 1
    if line.key(at) in ("-", "/") and line.tight(number.first) and line.tight(at):
        return line.capital(at - 1) and not line.key(at - 1)[0].isdigit()
    if line.key(at) in _YEAR:
        after = line.key(number.last)
        return not after[:1].isalpha() or after in line.tables.counting.closed
    counting = line.tables.counting
    if at in line.timed and line.key(at) in counting.lengths:
        return False  # in poche ore 2.300 firme
    return line.key(at) in counting.labels and line.key(number.last) not in counting.persons


_YEAR = frozenset("jahr anno année year año ano giorno tag day jour día top".split())


def _score(line: Line, number: Numeral) -> bool:
    """*2-1*, *6-4*: two small numbers with a dash between, and nothing that they count behind."""
    if not number.digits or number.decimal or number.value > 150:
        return False
    after, before = line.key(number.last), line.key(number.first - 1)
    if after in ("-", "–", ":") and line.tight(number.last) and line.tight(number.last + 1):
        other, behind = line.key(number.last + 1), line.key(number.last + 2)
    elif before in ("-", "–", ":") and line.tight(number.first) and line.tight(number.first - 1):
        other, behind = line.key(number.first - 2), after
    else:
        return False
    if not other.isdecimal() or int(other) > 150:
        return False
    counted = behind[:1].isalpha() and behind not in line.tables.counting.closed
    low, high = sorted((int(other), int(number.value)))
    rising = (after in ("-", "–")) == (int(other) > number.value)
    return not (rising and low != high and (counted or behind in ("%", "€", "°")))


def _code(line: Line, number: Numeral) -> bool:
    """A row of digits too long for a count, or one in a telephone number or an address."""
    if not number.digits:
        return False
    text = line.key(number.first)
    if len(text) >= _CODE and text.isdecimal():
        return True
    before = line.key(number.first - 1)
    if before == "+" and line.tight(number.first) and line.key(number.last).isdecimal():
        return True
    if before in ("@", "#", "_", "&", "\\", "%") or before == "cada":
        return True
    after = line.key(number.last)
    return after in ("_", "\\", "@", "’", "'") and line.tight(number.last)
