"""Numbers in digits and words, as they stand in copy: where each begins and ends, and its value."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from ultimora.reference.measures import SIGNS
from ultimora.reference.numerals import Numerals
from ultimora.understand.prose import Word

_DIGITS = re.compile(r"(\d+(?:[.,]\d+)*)([^\W\d_]*)")
_GREATEST = 1e15  # no copy counts more; what is longer is a code
_FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75}
_LONGEST = 12  # words of one number
_APOSTROPHES = frozenset("'’")


class Numeral(NamedTuple):
    """A number: the words `first` to `last` (outside), and what it says.

    `digits` is false where only words make it, `decimal` true with a decimal sign, `scaled` the
    power that its last word multiplies by (1 without), `suffix` the letters stuck to its digits
    that are no part of it, `rounded` ``about`` for a round noun (*una cinquantina*) and ``over``
    for an unsaid number (*migliaia*), `article` true for an article that may mean one; `bare` says
    that it is four digits without a sign: maybe a year.
    """

    first: int
    last: int
    value: float
    digits: bool = False
    decimal: bool = False
    scaled: float = 1
    suffix: str = ""
    rounded: str = ""
    article: bool = False
    bare: bool = False


def numeral(
    words: Sequence[Word], keys: Sequence[str], at: int, end: int, table: Numerals
) -> Numeral | None:
    """The number that begins with the word `at`, before the word `end`; None where none does.

    `keys` are the words in lower case. A number that is too large to be counted is none.
    """
    head = keys[at]
    if head[0].isdigit():
        found = _digital(words, keys, at, end, table)
    elif head in table.aged:
        found = Numeral(at, at + 1, table.aged[head], suffix="aged")
    elif head in table.words or head in table.ones or head in table.scales:
        found = _spelled(keys, at, end, table)
    elif head in table.rounds or head in table.many:
        found = _round(keys, at, end, table)
    elif head in table.halves:
        found = _half(keys, at, at, end, table)
    elif table.thousand and len(head) > 5 and any(part in head for part in table.thousand):
        value = _thousands(head, table)
        found = _grown(Numeral(at, at + 1, value), keys, end, table) if value else None
    else:
        return None
    return found if found and found.value < _GREATEST else None


def _digital(
    words: Sequence[Word], keys: Sequence[str], at: int, end: int, table: Numerals
) -> Numeral | None:
    head = keys[at]
    match = _DIGITS.fullmatch(head)
    if not match:
        fraction = _FRACTIONS.get(head[-1])
        if fraction and head[:-1].isdecimal():
            whole = Numeral(at, at + 1, int(head[:-1]) + fraction, digits=True, decimal=True)
            return _multiplied(whole, keys, end, table)
        return None
    digits, suffix = match.groups()
    last = at + 1
    if not suffix:
        digits, last = _grouped(words, digits, at, end, table)
    value, decimal = _value(digits, table)
    if value is None:
        return None
    bare = digits.isdecimal() and len(digits) == 4
    number = Numeral(at, last, value, True, decimal, 1, suffix, bare=bare)
    if suffix:
        scale = table.scales.get(suffix, 0)
        if scale < 1000 or (len(suffix) == 1 and not (at and keys[at - 1] in SIGNS)):
            return number
        number = number._replace(value=_exact(value * scale), scaled=scale, suffix="", bare=False)
    return _multiplied(number, keys, end, table)


def _grouped(
    words: Sequence[Word], digits: str, at: int, end: int, table: Numerals
) -> tuple[str, int]:
    """Digits with the groups of three that follow: after a blank, or as the Swiss do, a sign."""
    last = at + 1
    if not digits.isdecimal() or len(digits) > 3 or digits.startswith("0"):
        return digits, last
    while last < end:
        word, gap = words[last], words[last].start - words[last - 1].end
        if word.text in _APOSTROPHES and not gap and last + 1 < end:
            more = words[last + 1]
            head, sign, rest = more.text.partition(table.points)
            if more.start == word.end and len(head) == 3 and head.isdecimal():
                if sign and not rest.isdecimal():
                    break
                digits, last = digits + more.text, last + 2
                if not sign:
                    continue
            break
        blank = gap == 1 and table.points == ","
        head, sign, rest = word.text.partition(table.points)
        if not blank or len(head) != 3 or not head.isdecimal():
            break
        if sign and not rest.isdecimal():
            break
        digits, last = digits + word.text, last + 1
        if sign:
            break
    return digits, last


def _value(digits: str, table: Numerals) -> tuple[float | None, bool]:
    """The value of digits with their signs, as that language reads them, and if it has decimals.

    Groups of three behind the thousands' sign are thousands; anything else behind one sign is a
    decimal, whatever the sign: copy in one language quotes the numbers of another.
    """
    if digits.isdecimal():
        if digits[0] == "0" and len(digits) > 1:
            return None, False  # a code or a telephone number
        return float(digits), False
    parts = re.split(r"([.,])", digits)
    signs = parts[1::2]
    if len(set(signs)) == 2:
        point = signs[-1]
        whole, _, rest = digits.rpartition(point)
        if point in whole or any(len(p) != 3 for p in re.split(r"[.,]", whole)[1:]):
            return None, False
        return float(whole.replace(signs[0], "") + "." + rest), True
    numbers = parts[0::2]
    threes = all(len(p) == 3 for p in numbers[1:]) and len(numbers[0]) <= 3
    if len(signs) > 1:
        return (float("".join(numbers)), False) if threes else (None, False)
    if threes and signs[0] == table.groups and numbers[0] != "0":
        return float("".join(numbers)), False
    return float(".".join(numbers)), True


def _exact(value: float) -> float:
    """Without the dust that multiplying decimals leaves."""
    return round(value, 3)


def _multiplied(number: Numeral, keys: Sequence[str], end: int, table: Numerals) -> Numeral:
    """A number with its hundreds, thousands or millions, and the *and a half* behind them."""
    value, last, scaled = number.value, number.last, number.scaled
    if last < end and keys[last] in _DOZENS and value <= 100:
        return number._replace(value=value * 12, last=last + 1, rounded="about")
    for _ in range(_LONGEST):
        scale = table.scales.get(keys[last], 0) if last < end else 0
        if not scale or (scale < 1000 and number.digits) or len(keys[last]) == 1:
            break
        value, last, scaled = value * scale, last + 1, scale
        if len(keys[last - 1]) <= 4 and last < end and keys[last] == "." and _short(keys[last - 1]):
            last += 1
    if scaled >= 1000:
        half = next((h for h in table.and_half if tuple(keys[last : last + len(h)]) == h), None)
        if half and last + len(half) <= end:
            value, last = value + scaled / 2, last + len(half)
        else:
            value, last = _and_more(value, last, scaled, keys, end, table)
    if last == number.last and scaled == number.scaled:
        return number
    return number._replace(value=_exact(value), last=last, scaled=scaled, bare=False)


def _grown(number: Numeral, keys: Sequence[str], end: int, table: Numerals) -> Numeral:
    """Thousands in one word, with millions or the hundreds behind them (*duemila trecento*)."""
    if number.value % 1000 == 0:
        whole = _multiplied(number._replace(scaled=1000), keys, end, table)
        if whole.last > number.last:
            return whole
    return _multiplied(number, keys, end, table)


_DOZENS = frozenset("dozen dutzend dozzine douzaines docenas dúzias".split())


def _short(word: str) -> bool:
    """Whether it is one of the short forms that take a point (Mio., mld.)."""
    return word in {"mio", "mrd", "mln", "mld", "tsd", "mill", "md", "bn", "mds", "bln"}


def _and_more(
    value: float, last: int, scaled: float, keys: Sequence[str], end: int, table: Numerals
) -> tuple[float, int]:
    """The smaller number behind millions (*un milione e duecentomila*, *3 milioni 200mila*)."""
    at = last
    if at < end and keys[at] in table.joins:
        at += 1
    if at >= end:
        return value, last
    head = keys[at]
    if at == last and head[0].isdigit() and scaled < 1e6:
        mexican = "mil" in table.scales and len(head) <= 3 and head.isdecimal()
        return (value + int(head), at + 1) if mexican else (value, last)
    if head[0].isdigit():
        match = _DIGITS.fullmatch(head)
        more = table.scales.get(match.group(2), 0) if match else 0
        if match and 1000 <= more < scaled and match.group(1).isdecimal():
            return value + int(match.group(1)) * more, at + 1
        apart = table.scales.get(keys[at + 1], 0) if at + 1 < end and head.isdecimal() else 0
        if 1000 <= apart < scaled and len(keys[at + 1]) > 2:
            return value + int(head) * apart, at + 2
        return value, last
    if (head in table.words and head not in table.ones) or _is_thousands(head, table):
        other = _spelled(keys, at, end, table) or Numeral(at, at + 1, _thousands(head, table))
        if other.value < scaled and (other.value >= 1000 or at == last):
            return value + other.value, other.last
    return value, last


def _is_thousands(head: str, table: Numerals) -> bool:
    return bool(table.thousand) and _thousands(head, table) > 0


def _thousands(word: str, table: Numerals) -> float:
    """A number with its thousands in one word (*duemilacinquecento*); 0 where it is none."""
    for part in table.thousand:
        head, found, tail = word.partition(part)
        if not found:
            continue
        many = table.words.get(head, 1 if not head or head == "ein" else 0)
        rest = tail.removeprefix("und") if table.scales.get("tausend") else tail
        more = table.words.get(rest, 0) if rest else 0
        if many and (more or not rest):
            return many * 1000 + more
    return 0


def _spelled(keys: Sequence[str], at: int, end: int, table: Numerals) -> Numeral | None:
    """A number in words, of one word or more, with the rules that all six languages share.

    What follows adds while it is smaller than the last place, scales multiply what stands before.
    """
    head = keys[at]
    if head in table.ones:
        return _one(keys, at, end, table)
    if table.scales.get(head, 0) >= 1e6:  # millions, and nobody says how many
        return Numeral(at, at + 1, table.scales[head], rounded="over")
    total, group, last, place, scaled = 0.0, 0.0, at, 1e18, 1.0
    while last < end and last - at < _LONGEST:
        word = keys[last]
        value = table.words.get(word)
        if value is None and _is_thousands(word, table):
            value = _thousands(word, table)
        scale = table.scales.get(word, 0) if len(word) > 2 else 0
        if scale and (value is None or group):
            if scale < 1000:
                if group >= scale:
                    break
                group, place = (group or 1) * scale, scale
            elif scale < place or not total:
                if not group and last > at and not total:
                    break
                total, group, place = total + (group or 1) * scale, 0.0, scale
            else:
                break
            scaled, last = scale, last + 1
        elif value is not None and _adds(value, group, place):
            group, last, scaled = group + value, last + 1, 1
        elif word in table.joins and last > at and last + 1 < end:
            more = table.words.get(keys[last + 1])
            if more is None or not _adds(more, group, place) or not (group or total):
                break
            if not _joins(word, group, total, table):
                break
            last += 1
        else:
            break
    if last == at:
        return None
    found = Numeral(at, last, _exact(total + group), scaled=scaled)
    return _multiplied(found, keys, end, table) if scaled >= 1000 or last - at == 1 else found


def _adds(value: float, group: float, place: float) -> bool:
    """Whether a word adds to the group before it: *eighty* and *one* do, *two* and *three* not."""
    if value >= place or (value == 0 and group):
        return False
    if not group:
        return True
    zeros = 100 if group % 100 == 0 else 10 if group % 10 == 0 else 1
    if group in (60, 80) and 10 < value < 20:
        return True  # soixante et onze
    return zeros > 1 and value < zeros and (zeros == 100 or value < 10)


def _joins(word: str, group: float, total: float, table: Numerals) -> bool:
    """Whether an *and* stands in a number: not where it joins two (*twenty and three*)."""
    if "hundred" in table.scales:
        return bool(group and group % 100 == 0) or bool(total and not group)
    if "cents" in table.scales:
        return 20 <= group < 80
    if "mila" in table.scales:
        return False
    return bool(group)


def _one(keys: Sequence[str], at: int, end: int, table: Numerals) -> Numeral | None:
    """An article that means one: before a scale, a round noun or a half, or left for its role."""
    if at + 1 < end:
        after = keys[at + 1]
        scale = table.scales.get(after, 0) if len(after) > 2 else 0
        if scale:
            great = _multiplied(Numeral(at, at + 1, 1), keys, end, table)
            return great if great.last > at + 1 else None
        if after in table.rounds:
            found = _round(keys, at + 1, end, table)
            return found and found._replace(first=at)
        if after in table.halves:
            return _half(keys, at + 1, at, end, table)
        if (keys[at] == "un" and after == "demi") or (after == "and" and keys[at] == "one"):
            half = table.and_half[0]
            if tuple(keys[at + 1 : at + 1 + len(half)]) == half:
                whole = Numeral(at, at + 1 + len(half), 1.5)
                return _multiplied(whole, keys, end, table)
    return Numeral(at, at + 1, 1, article=True)


def _round(keys: Sequence[str], at: int, end: int, table: Numerals) -> Numeral | None:
    """A round noun or an unsaid number: *cinquantina*, *decine di migliaia*, *dozens*."""
    head = keys[at]
    if head in table.rounds:
        value = table.rounds[head]
        number = Numeral(at, at + 1, value, rounded="about")
        if value >= 1e5:
            number = number._replace(scaled=value, rounded="")
    else:
        number = Numeral(at, at + 1, table.many[head], rounded="over")
    behind = at + 2 if at + 1 < end and keys[at + 1] in _OF else at + 1
    if behind < end and behind > at + 1:
        more = table.many.get(keys[behind]) or table.scales.get(keys[behind], 0)
        if more >= 100 and len(keys[behind]) > 3:
            value = number.value * more
            return number._replace(value=value, last=behind + 1, scaled=more, rounded="over")
    return number


_OF = frozenset(("di", "of", "de", "d'", "von"))


def _half(keys: Sequence[str], at: int, first: int, end: int, table: Numerals) -> Numeral | None:
    """Half of a million, a metre, a point (*mezzo milione*, *half a million*)."""
    after = at + 1
    if after < end and keys[after] in ("a", "an"):
        after += 1
    if after >= end:
        return None
    scale = table.scales.get(keys[after], 0) if len(keys[after]) > 2 else 0
    if scale >= 1000:
        return Numeral(first, after + 1, scale / 2, scaled=scale)
    if keys[after] in table.rounds:
        return Numeral(first, after + 1, table.rounds[keys[after]] / 2, rounded="about")
    return Numeral(first, after, 0.5, decimal=True)
