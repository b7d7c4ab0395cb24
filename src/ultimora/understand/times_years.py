"""Years, decades, centuries: a bare number is a year only where nothing speaks against it."""

from __future__ import annotations

from ultimora.understand.times_reading import Found, Reading


def read_decade(r: Reading, first: int, last: int) -> list[Found]:
    """*gli anni Novanta*, *the 1990s*, *les années 1990*, *il Novecento*."""
    head, tail = r.tokens[first], r.tokens[last]
    if head.letter == "D" and len(head.code) == 2:
        if not r.raw(first)[:1].isupper() or r.letter(first - 1) not in "fpat":
            return []
        return [Found(first, last, head.code, "date", 0.9)]
    if head.letter == "D":
        return [Found(first, last, head.code, "date", 0.93)]
    number = int(tail.number)
    if head.code != "Y":
        return []
    if tail.letter == "y":
        plural = head.letter == "5"
        value = f"{number // 10:03}" if plural and number % 10 == 0 else f"{number:04}"
        at = first if plural else last
        return [Found(at, last, value, "date", 0.93)]
    if (
        head.letter == "5"
        and number % 10 == 0
        and 10 <= number <= 90
        and (r.letter(first - 1) not in "dnw")
    ):
        return [Found(first, last, f"{190 + number // 10}", "date", 0.85)]
    return []


_BEFORE_CHRIST = frozenset(("a.c", "a.c.", "bc", "b.c.", "v.", "vor", "av", "avant", "antes"))


def _roman(text: str) -> int:
    number, rest = 0, text
    for sign, value in (("X", 10), ("IX", 9), ("V", 5), ("IV", 4), ("I", 1)):
        while rest.startswith(sign) and number < 40:
            number, rest = number + value, rest[len(sign) :]
    return number if not rest and number <= 21 else 0


def read_century(r: Reading, first: int, last: int) -> list[Found]:
    """*XIX secolo*, *the 19th century*, *siglo XX*: by the hundreds of its years."""
    if r.letters[first : last + 1] == "I":
        first -= 1
    at = first if r.letters[first] in "od_" else last
    token = r.tokens[at]
    text = r.raw(at)
    number = int(token.number) if token.letter in "od" else _roman(text.rstrip("eèº°"))
    if not number or r.word(last + 1) in _BEFORE_CHRIST:
        return []
    return [Found(first, last, f"{number - 1:02}", "date", 0.92)]


def read_short(r: Reading, first: int, last: int) -> list[Found]:
    """*nel ’68*: a year without its century."""
    year = r.year_told(first, last)
    after, past = r.letter(last + 1), r.tokens[last].number > 31
    if not year or after in "U5O%" or (after == "_" and not (past and r.letter(first - 1) == "p")):
        return []
    return [Found(first, last, f"{year:04}", "date", 0.85)]


def read_years(r: Reading, first: int, last: int) -> list[Found]:
    """*nel biennio 2021-2022*: from the one year to the other; a season of sport has no value."""
    one, two = int(r.tokens[first].number), int(r.tokens[last].number)
    before = r.letter(first - 1)
    if not 1500 <= one < two <= 2100 or before not in "pftJ5" or r.letter(last + 1) in "-/":
        return []
    return [Found(first, last, f"{one:04}/{two:04}", "date", 0.85)]


_TOLD = 0.8  # as sure a year must be for *the same year* to mean it


def read_year(r: Reading, first: int, last: int) -> list[Found]:
    """A number as a year: behind a preposition, and before no noun that it could count."""
    number = int(r.tokens[first].number)
    sure = _year_sure(r, first, number)
    if sure >= _TOLD:
        r.year = number
    return [Found(first, last, f"{number:04}", "date", sure)] if sure else []


_STRONG = frozenset("""
    nel dal del sul al nell' in since until during by en depuis dès d'ici d'ici_à seit bis ab vor
    nach desde hasta em até entro il für von im classe jahrgang pour para jusqu'en le zwischen
    anno année year jahr jahre año ano edizione estate sul geboren
""".split())  # fmt: skip


_PLURALS = {"it": ("i", "e"), "en": ("s", "people"), "fr": ("s", "x"), "es": ("s",), "pt": ("s",)}


def _year_sure(r: Reading, at: int, number: int) -> float:
    """How sure a bare number is a year; 0 where it is none."""
    language = r.prose.language
    before, after = r.letter(at - 1), r.letter(at + 1)
    if language == "it" and r.word(at - 1) == "in":
        return 0.0
    strong = r.word(at - 1) in _STRONG and not (
        language in ("fr", "es", "pt") and r.word(at - 1) in ("il", "del", "al")
    )
    if after == "%" or (after == "-" and r.letter(at + 2) in "dny") or before in "-/'%dn":
        return 0.0
    if number < 1500 and not (strong and number >= 1000 and after in " .,;)"):
        return 0.0
    counted = r.raw(at + 1)[:1].isupper() if language == "de" else r.word(at + 1).endswith(
        _PLURALS.get(language, ("s",)))  # fmt: skip
    counted = counted and after in "_U5OMw"
    if strong:
        if counted and number < 2100 and not (1950 <= number <= 2060):
            return 0.0
        if counted and language == "de" and r.word(at - 1) in ("von", "für", "um"):
            return 0.0
        weak = counted and r.word(at - 1) in ("il", "le", "von", "für", "pour", "para", "in", "by")
        return 0.6 if weak else 0.95
    if not 1900 <= number <= 2060 or counted or after in "5O":
        return 0.0
    if before == "(" and after in "),;":
        return 0.6
    if before == "c" and r.letter(at - 2) == "y":
        return 0.9
    if language == "de" and after != "U" and (before == "a" or r.raw(at - 1)[:1].islower()):
        return 0.88
    if language == "de" and at == 0:
        return 0.88
    if before in "pftbq":
        return 0.85 if after in " .,;)c&" or language != "it" else 0.7
    if language == "en" and r.word(at - 1) in ("its", "the", "their") and after == "_":
        return 0.8
    return 0.0
