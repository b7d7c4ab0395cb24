"""Parts of a whole: half of them, a third, nine in ten."""

from __future__ import annotations

from ultimora.reference.portions import HALVED, NTH_PARTS, PARTS, PORTIONS, Portions
from ultimora.understand.draft import Draft, Unit
from ultimora.understand.heads import counted
from ultimora.understand.lines import Line
from ultimora.understand.numbers import Numeral, numeral

_GREATEST = 10  # of *nine in ten*; more is a count of all
_ROUND = frozenset((20, 50, 100, 1000))  # but for these
_NOUN = 3  # words between *nine* and *in ten*


def portion(line: Line, at: int) -> tuple[float, Unit] | None:
    """The part of a whole that begins with the word `at`: how much of one, and its words.

    The unit has no noun yet.
    """
    table, key = PORTIONS[line.tables.language], line.key(at)
    if at in line.timed or at in line.named:
        return None
    if key in table.joined:
        return _told(line, table.joined[key], at, at + 1)
    if key in table.halves:
        return _half(line, table, at)
    if key[0].isdigit():
        return None
    return _nth(line, table, at)


def among(line: Line, number: Numeral) -> tuple[float, Unit] | None:
    """*Nine in ten*, *due ragazzi su tre*: a number, maybe a noun, and all of which it is."""
    table = PORTIONS[line.tables.language]
    if number.scaled > 1 or number.suffix or number.decimal or not 0 < number.value < _GREATEST:
        return None
    for at in range(number.last, min(number.last + _NOUN + 1, line.last)):
        for words in table.whole:
            if line.says(words, at) and (whole := _whole(line, at + len(words), number)):
                value, found = _told(line, number.value / whole.value, number.first, whole.last)
                noun, last = at - 1 if at > number.last else -1, whole.last
                while noun > number.last and line.capital(noun) and (
                    line.tables.language in ("fr", "es") and not line.capital(noun - 1)
                ):  # fmt: skip
                    noun -= 1  # un train IC sur deux
                if noun < 0 and (head := _free(line, last)):
                    noun = head  # one in five children
                    found = found._replace(last=head + 1)
                text = line.key(noun) if noun >= 0 else line.tables.counting.people
                return value, found._replace(text=text, head=noun, sure=0.85 if noun >= 0 else 0.6)
        key = line.key(at)
        if not key[:1].isalpha() or key in line.tables.counting.closed or (
            key in line.tables.numerals.words
        ):  # fmt: skip
            break
    return None


def _free(line: Line, at: int) -> int:
    """The noun in the plural that stands behind *one in five*; 0 where none does."""
    language = line.tables.language
    if language == "de":
        head = counted(line, Numeral(at, at, 2))
        return head.head if head and head.head - at < _NOUN else 0
    for noun in range(at, at + (_NOUN if language == "en" else 1 if language == "es" else 0)):
        key = line.key(noun)
        if not key[:1].isalpha() or key in line.tables.counting.closed:
            return 0
        if key.endswith(("s", "children", "men", "people")):
            return noun
        if line.key(noun + 1) == "-":
            return 0
    return 0


def _whole(line: Line, at: int, number: Numeral) -> Numeral | None:
    """All of which a part is: a small number in words, or in digits where the part is."""
    key = line.key(at)
    hundred = key in ("cent", "mille", "mil")
    if not key or not (key[0].isdigit() or hundred or key in line.tables.numerals.words):
        return None
    whole = numeral(line.words, line.keys, at, line.last, line.tables.numerals)
    alike = whole and whole.digits == number.digits and not whole.suffix and whole.scaled == 1
    if not whole or not (alike or number.article or line.tables.language == "en"):
        return None
    timed = line.key(whole.last) in line.tables.counting.lengths or (
        line.key(whole.last) in ("bis", "%", "prozent", "-", "–")
    )  # fmt: skip
    spare = line.tables.language == "de" and whole.value not in (3, 4, 5, 10)
    round_one = whole.value in _ROUND and not whole.digits and line.tables.language in ("es", "fr")
    small = number.value < whole.value and (whole.value <= _GREATEST or round_one)
    fits = small and not whole.decimal and whole.value > 1
    return whole if fits and not spare and not timed else None


def _half(line: Line, table: Portions, at: int) -> tuple[float, Unit] | None:
    before, after = line.key(at - 1), line.key(at + 1)
    if before in HALVED or line.key(at - 2) in HALVED - {"a"}:
        return None
    if before not in table.before and after not in table.behind:
        return None
    if line.tables.language == "en" and after not in table.behind:
        return None
    article = before in line.tables.counting.articles
    return _told(line, 0.5, at - article, at + 1)


def _nth(line: Line, table: Portions, at: int) -> tuple[float, Unit] | None:
    """*Un terzo*, *due terzi*, *una cuarta parte*."""
    numerals, key = line.tables.numerals, line.key(at)
    many = 1.0 if key in numerals.ones or key in ("la", "une") else numerals.words.get(key, 0)
    nth = table.nths.get(line.key(at + 1), 0)
    last = at + 2
    if not nth and line.key(at + 2) in PARTS:
        nth, last = NTH_PARTS.get(line.key(at + 1), 0), at + 3
    if not nth or not 0 < many < nth or (key == "la" and last == at + 2):
        return None
    after = line.key(last)
    behind = after in table.behind or not after[:1].isalpha() or (
        after in line.tables.counting.closed or line.tables.language == "de"
    )  # fmt: skip
    if not behind or line.key(last + 1) in line.tables.counting.lengths:
        return None  # un quarto uomo, un quarto d'ora
    return _told(line, many / nth, at, last)


def portioned(line: Line, found: Unit, made: list[Draft]) -> Unit | None:
    """A part with the noun of its whole: *tre quarti delle barche*, *nove lavoratori su dieci*.

    Where none stands at it, the whole is what was counted just before (*metà delle quali*), or the
    noun of the clause, less surely.
    """
    counting, at = line.tables.counting, found.last
    if found.text and found.head < 0 and made and made[-1].unit.kind == "count":
        return found._replace(text=made[-1].unit.text, sure=0.7)
    if found.text:
        return found
    if line.plain(at) in counting.of or line.key(at) in _OF_THE:
        at += 1
        while line.key(at) in counting.articles or line.key(at) in _SOME:
            at += 1
        named = line.key(at)[:1].isalpha() and not (
            line.key(at) in counting.closed or line.key(at) in counting.whom
        )
        if named and (noun := _head_at(line, at)):
            return found._replace(text=line.key(noun), last=noun + 1, head=noun)
    whom = line.key(at) in counting.whom or line.key(found.first - 1) in _OF_WHICH
    if made and whom and made[-1].unit.kind == "count" and found.first - made[-1].last < _NEAR:
        last = at + 1 if line.key(at) in counting.whom else found.last
        return found._replace(text=made[-1].unit.text, last=last, sure=0.8)
    if line.plain(found.first - 1) not in BY and line.key(found.first - 1) != "als":
        return None
    for back in range(found.first - 1, max(line.first, found.first - _CLAUSE) - 1, -1):
        article = line.key(back) in counting.articles and line.key(back + 1) not in counting.closed
        if article and back + 1 < found.first and line.key(back + 1)[:1].isalpha():
            return found._replace(text=line.key(back + 1), sure=0.6)
    return None


def _head_at(line: Line, at: int) -> int:
    """The noun of the phrase that begins at a word; 0 where none stands."""
    head = counted(line, Numeral(at, at, 2)) or counted(line, Numeral(at, at, 1))
    return head.head if head and head.head >= 0 else 0


_OF_THE = frozenset("der des aller of its their".split())
_OF_WHICH = frozenset("dont cui quali darunter davon whom".split())
BY = frozenset("di de by um en".split())
_SOME = frozenset("the its their all our tutte tutti tous toutes todos todas".split())
_NEAR = 8  # words from what was counted to a part of it
_CLAUSE = 12  # words back to the noun of a clause


def _told(line: Line, share: float, first: int, last: int) -> tuple[float, Unit]:
    return round(share, 3), Unit("", "part", first, last, sure=0.85)
