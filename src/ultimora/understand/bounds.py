"""How far the words of a number reach: ranges, and what makes it about so many."""

from __future__ import annotations

from ultimora.reference import measures, nouns
from ultimora.understand.lines import Line
from ultimora.understand.numbers import Numeral, numeral
from ultimora.understand.uncounted import uncounted


def ranged(line: Line, number: Numeral) -> tuple[Numeral, float | None, int]:
    """A number with the upper end of its range, if it opens one, and where the range begins."""
    opened, at = _opened(line, number)
    counting = line.tables.counting
    while 0 < at < line.last and (
        line.key(at) in counting.articles or line.key(at) in measures.SIGNS
    ):
        at += 1
    key = line.key(at) if at > 0 else ""
    if not key or not (key in line.tables.opening or key[0].isdigit()):
        return number, None, number.first
    other = numeral(line.words, line.keys, at, line.last, line.tables.numerals)
    if not other or other.article or uncounted(line, other):
        return number, None, number.first
    low = number.value
    if other.scaled > 1 and number.scaled == 1 and low < other.value / other.scaled + 1e-9:
        low = round(low * other.scaled, 3)  # between 1.82 and 1.87 billion
    if low >= other.value:
        return number, None, number.first
    whole = other._replace(first=number.first, value=low, bare=number.bare and other.bare)
    return whole, other.value, opened


def _opened(line: Line, number: Numeral) -> tuple[int, int]:
    """Where a range begins, and where its other end does; that is 0 where none is opened."""
    counting, before = line.tables.counting, number.first - 1
    before -= line.key(before) in measures.SIGNS
    skip = before - 1 if line.key(before) in counting.articles else before
    lead, past = line.plain(skip), _past_unit(line, number.last)
    if lead in counting.between and line.key(past) in counting.and_:
        return skip, past + 1
    if line.key(number.last) == "bis" and line.tables.language == "de":
        return (skip if lead == "von" else number.first), number.last + 1  # 3,25 bis 3,50 Prozent
    hyphened = line.key(number.last) in ("-", "‑") and line.tight(number.last)
    if hyphened and line.key(number.last + 1) == "bis" and line.tables.language == "de":
        return number.first, number.last + 2  # 14- bis 17-Jährige
    if lead in counting.start and line.plain(past) in counting.to:
        return skip, 0 if _moving(line, skip) else past + 1
    mark, at = line.key(number.last), number.last + 1
    tight = line.tight(at - 1) and line.tight(at)
    if (mark in ("-", "–") and number.digits and tight) or (
        mark in ("o", "or", "ou", "oder") and not number.digits
    ):
        return number.first, at
    numeric = line.key(at)[:1].isdigit() or line.key(at) in measures.SIGNS
    if past > number.last and line.key(past) in ("-", "–") and line.tight(past + 1):
        return number.first, past + 1  # 4.25%-4.50%
    same = line.keys[number.last : past] == line.keys[past + 2 : 2 * past + 2 - number.last]
    if past > number.last and same and line.key(past) == "to" and line.key(before) in _SPANNING:
        return number.first, past + 1  # shrink by 15% to 20%
    if mark == "to" and (number.digits or number.scaled > 1) and numeric:
        return number.first, 0 if _moving(line, before) else at
    return number.first, 0


_SPANNING = frozenset(("by", "of", "at"))  # before both ends of a range, where each has its unit


def _past_unit(line: Line, at: int) -> int:
    """Past a unit inside a range (*between 410 million euros and …*, *dal 3% al 5%*)."""
    found, size = measures.share(line.keys[at : min(at + 3, line.last)])
    if found:
        return at + size
    key = line.key(at)
    if key in measures.SIGNS or (key.isalpha() and measures.money(key, line.tables.language)):
        return at + 1
    return at


def _moving(line: Line, at: int) -> bool:
    """Whether *from … to …* tells a change, so that it holds two figures and no range."""
    befell = line.tables.befell
    for back in range(at, max(line.first, at - 8) - 1, -1):
        key = line.key(back)
        if key in befell.up or key in befell.down or key in nouns.MOVES:
            return True
    return False


def approximated(line: Line, first: int, number: Numeral) -> tuple[int, str]:
    """Where the words begin with the approximator before them, and which it is."""
    counting, at = line.tables.counting, first - 1
    for _ in range(3):
        if line.key(at) in ("+", "-", "−") and line.tight(at + 1):
            at -= 1
        for phrase, kind in counting.before.get(line.plain(at), ()):
            start = at - len(phrase) + 1
            if start >= line.first and all(
                line.plain(start + n) == counting.plain.get(word, word)
                for n, word in enumerate(phrase)
            ):
                return start, kind
        if line.key(at) not in counting.articles and line.key(at) not in counting.others:
            break
        at -= 1
    return first, ""


def behind(line: Line, last: int) -> tuple[str, int]:
    """The approximator that stands behind a figure (*300 circa*), and where it ends."""
    for phrase, kind in line.tables.behind.get(line.key(last), ()):
        at = last + len(phrase)
        more = line.key(at)[:1].isdigit() or line.key(at) in line.tables.opening
        than = line.plain(at) in ("di", "de", "than", "als", "que")
        if line.says(phrase, last) and not more and not than:
            return kind, at
    return "", last
