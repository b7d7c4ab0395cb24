"""What a number counts or measures: a share, money, a measure, years of age, or a noun."""

from __future__ import annotations

from typing import NamedTuple

from ultimora.reference import measures
from ultimora.understand.lines import Line
from ultimora.understand.numbers import Numeral
from ultimora.understand.uncounted import length

_OLDEST = 120
_ADJECTIVES = 4  # words between a number and what it counts
_CHUNK = 6  # words of an English or German noun phrase
_OPENING = frozenset("([,")
_CLOSING = frozenset(")],.;:-–—")
_HYPHENS = frozenset("-‐‑")


class Unit(NamedTuple):
    """A unit or counted noun: what it is (docs/facts.md), of which kind, and the words it takes.

    `kind` is ``share``, ``money``, ``measure``, ``age`` or ``count``. `first` and `last` (outside)
    are the words of number and unit together, `head` the noun's.
    """

    text: str
    kind: str
    first: int
    last: int
    head: int = -1
    sure: float = 0.97


def unit(line: Line, number: Numeral) -> Unit | None:
    """The unit or noun of a number, from the words at it; None where they say none."""
    return (
        _share(line, number)
        or _money(line, number)
        or _degrees(line, number)
        or _magnitude(line, number)
        or _age(line, number)
        or _measure(line, number)
        or _noun(line, number)
    )


def _of(line: Line, at: int) -> int:
    """Past one preposition that joins millions to their unit (*milioni di euro*)."""
    return at + 1 if line.plain(at) in ("di", "de", "d'", "of") else at


def _share(line: Line, number: Numeral) -> Unit | None:
    at = number.last
    if line.key(at) in _HYPHENS and line.tight(at) and line.key(at + 1) in ("%", "percent"):
        at += 1
    found, size = measures.share(line.keys[at : min(at + 4, line.last)])
    if not found and number.suffix:
        return None
    return Unit(found, "share", number.first, at + size) if found else None


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
    if line.key(first) == "." and line.key(first - 1) == "fr" and line.tables.language == "de":
        return Unit("CHF", "money", first - 1, at)
    if line.key(at) in _HYPHENS and line.tight(at) and line.tight(at + 1):
        at += 1
    at = _of(line, at) if number.scaled >= 1000 or number.rounded else at
    key = line.key(at)
    if key in measures.SIGNS:
        return Unit(measures.SIGNS[key], "money", number.first, at + 1)
    land = measures.LANDS.get(key) if line.key(at + 1) in measures.CROWNS else None
    if land:
        return Unit(land, "money", number.first, at + 2)
    if key in measures.CROWNS and (land := measures.LANDS.get(line.key(at + 1))):
        return Unit(land, "money", number.first, at + 2)
    if key == "us" and line.key(at + 1) in ("dollars", "dollar", "$"):
        return Unit("USD", "money", number.first, at + 2)
    if key == "us-dollar":
        return Unit("USD", "money", number.first, at + 1)
    if at < line.last and line.words[at].text in measures.CODES:
        return Unit(line.words[at].text, "money", number.first, at + 1)
    code = measures.money(key, line.tables.language)
    if not code or (len(key) <= 3 and key not in ("yen", "won")) and not line.words[at].text.isupper():
        return None
    if key in ("pound", "pounds") and line.key(at + 1) == "of" and number.scaled == 1:
        return Unit(key, "count", number.first, at + 1, at, 0.7)
    if "cent" in key and not number.scaled > 1 and code in ("EUR", "USD"):
        return Unit(key, "count", number.first, at + 1, at, 0.6)
    return Unit(code, "money", number.first, at + 1)


def _degrees(line: Line, number: Numeral) -> Unit | None:
    at = number.last
    if line.key(at) not in measures.DEGREES:
        return None
    scale = measures.SCALES_OF_DEGREES.get(line.key(at + 1))
    return Unit(scale or "°C", "measure", number.first, at + 2 if scale else at + 1, sure=0.93)


def _magnitude(line: Line, number: Numeral) -> Unit | None:
    """*magnitudo 6,7*, *a magnitude of 6.7*, *a 6.7-magnitude quake*."""
    at = number.first - 1
    if line.key(at) in _HYPHENS or line.plain(at) in ("of", "de", "di", "von", "a"):
        at -= 1
    if line.key(at) in measures.MAGNITUDE and number.value <= 10:
        return Unit("magnitude", "measure", at, number.last)
    at = number.last + (line.key(number.last) in _HYPHENS)
    if line.key(at) == "magnitude":
        return Unit("magnitude", "measure", number.first, at + 1)
    return None


def _age(line: Line, number: Numeral) -> Unit | None:
    """Years of age: where something at the number says that somebody is so old."""
    counting, at = line.tables.counting, number.last
    if number.suffix in counting.born and number.suffix:
        return Unit("years", "age", number.first, at)
    if number.decimal or number.value > _OLDEST or number.scaled > 1:
        return None
    if line.key(at) in _HYPHENS and line.tight(at):
        following = line.key(at + 1)
        if following in ("year-old", "year-olds") or following in counting.born:
            return Unit("years", "age", number.first, at + 2)
        if following.startswith(("year", "jährig")) and line.key(at + 2) in _HYPHENS:
            return Unit("years", "age", number.first, min(at + 4, line.last))
    key, before = line.key(at), line.key(number.first - 1)
    if key not in counting.years:
        return _bare_age(line, number)
    last = at + 1
    if line.key(last) in ("old", "alt", "alte", "alten", "alter"):
        return Unit("years", "age", number.first, last + 1)
    if before == "," and _after_person(line, number.first - 2) and (
        line.key(last)[:1] in _CLOSING or line.plain(last) in _LIVES
    ):
        return Unit("years", "age", number.first, last)
    if before in counting.aged or line.plain(number.first - 2) in _AGES:
        kept = before in _HAVING and line.key(last) in ("di", "de", "of", "fa")
        return None if kept else Unit("years", "age", number.first, last, sure=0.9)
    if line.plain(number.first - 1) in ("di", "de") and _of_person(line, number.first - 2):
        return Unit("years", "age", number.first, last)
    if before == "(" and line.key(last) == ")":
        return Unit("years", "age", number.first, last)
    if before == "mit" and line.tables.language == "de" and line.key(last) not in ("haft",):
        return Unit("years", "age", number.first, last, sure=0.8)
    if line.plain(number.first - 1) in ("a", "à") and _died(line, number.first - 2):
        dated = line.plain(last) in ("di", "da", "de", "después", "après", "dopo") 
        return None if dated else Unit("years", "age", number.first, last, sure=0.9)
    return None


_LIVES = frozenset("di de of nato nata residente originario from aus né née".split())
_AGES = frozenset("età age âge alter edad l'età".split())
_HAVING = frozenset("ha aveva hanno avevano tiene tenía tem ne".split())


def _bare_age(line: Line, number: Numeral) -> Unit | None:
    """*aged 71*; *Loretta Haines, 71, who*; *(45)*; *over 65*; *di 23 anni e una donna di 67*."""
    if not 1 <= number.value <= _OLDEST or number.suffix:
        return None
    counting, at, before = line.tables.counting, number.last, line.key(number.first - 1)
    after = line.key(at)
    if before == "aged" or (before == "age" and line.key(number.first - 2) != "the"):
        return Unit("years", "age", number.first, at)
    if before in ("over", "under") and number.digits and number.value >= 10 and (
        line.tables.language != "en" and (not after[:1].isalpha() or after in counting.closed)
    ):
        return Unit("years", "age", number.first, at, sure=0.93)
    if not number.digits or after[:1].isalpha():
        return None
    if before == "," and after[:1] in (",", ".", ";", ")") and line.tables.language != "de":
        if _named_person(line, number.first - 2) and number.value >= 5:
            return Unit("years", "age", number.first, at, sure=0.92)
    if before == "(" and after == ")" and number.value >= 12 and _named_person(
        line, number.first - 2
    ):
        return Unit("years", "age", number.first, at, sure=0.85)
    return None


def _named_person(line: Line, at: int) -> bool:
    """Whether two words with capitals end here: a person's name, as copy gives it with an age."""
    text = line.words[at].text if line.first <= at < line.last else ""
    full = text.istitle() or "-" in text or "'" in text or "’" in text
    return full and line.capital(at) and line.capital(at - 1)


def _after_person(line: Line, at: int) -> bool:
    key = line.key(at)
    return line.capital(at) or key in line.tables.counting.persons or key.isalpha()


def _of_person(line: Line, at: int) -> bool:
    """Whether the words before *di 45 anni* are of a person: a name, a comma behind one, a noun."""
    key = line.key(at)
    if key == ",":
        return line.capital(at - 1) or line.key(at - 1) in line.tables.counting.persons
    return (
        key in line.tables.counting.persons
        or line.tables.befell.nouns.get(key) in ("killed", "injured", "missing", "arrested")
        or (line.capital(at) and at > line.first and not line.words[at].text.isupper())
        or key.endswith(_TRADES.get(line.tables.language, ("\0",)))
        or line.key(at - 1) in line.tables.counting.persons
    )


_TRADES = {
    "it": ("ista", "essa", "tore", "trice", "iere", "iera", "aio", "ente", "ante", "ano", "ana",
           "ese", "enne"),
    "fr": ("eur", "euse", "rice", "ien", "ienne", "ais", "aise", "iste", "ier", "ière", "ois",
           "oise", "ain", "aine"),
    "es": ("ista", "dor", "dora", "ero", "era", "ense", "ano", "ana", "ente", "ante", "és", "esa"),
    "pt": ("ista", "dor", "dora", "eiro", "eira", "ense", "ano", "ana", "ente"),
}  # fmt: skip


def _died(line: Line, at: int) -> bool:
    befell = line.tables.befell
    for back in range(at, max(line.first, at - 4) - 1, -1):
        key = line.key(back)
        if "killed" in (befell.one.get(key), befell.falls.get(key), befell.many.get(key)):
            return True
        if key in ("scomparso", "scomparsa", "spento", "spenta", "desaparecido", "disparu"):
            return True
    return False


def _measure(line: Line, number: Numeral) -> Unit | None:
    language, at = line.tables.language, number.last
    if number.suffix:
        found = measures.measure(number.suffix, language)
        return Unit(found, "measure", number.first, at) if found else None
    hyphen = line.key(at) in _HYPHENS and line.tight(at) and line.tight(at + 1)
    at = at + 1 if hyphen else _of(line, at) if number.scaled >= 1000 or number.rounded else at
    power = measures.raised(line.key(at), before=True)
    at += bool(power)
    key = line.key(at)
    if key in ("miles", "mile") and line.key(at + 1) == "per" or key in ("km", "m") and (
        line.key(at + 1) == "/" and line.key(at + 2) in ("h", "s", "ora")
    ):
        made = "mph" if key in ("miles", "mile") else f"{key}/{line.key(at + 2)[0].replace('o', 'h')}"
        return Unit(made, "measure", number.first, at + 3)
    found = measures.measure(key, language) if key.isalnum() else ""
    if not found or (len(key) == 1 and not (line.tight(at) or number.digits)):
        return None
    if len(key) <= 2 and not number.digits:
        return None
    if key in ("l", "a", "v", "g", "t", "w", "k") and not line.tight(at):
        return None
    if found == "l" and key == "l":
        return None
    if language == "en" and line.key(at + 1) in ("of", "") and False:
        return None
    at += 1
    power = power or measures.raised(line.key(at))
    if power and found in ("m", "km", "cm", "mm"):
        at += not measures.raised(line.key(at - 2), before=True) and bool(
            measures.raised(line.key(at))
        )
        return Unit(found + power, "measure", number.first, at)
    if found in ("km", "m") and (hour := next((h for h in measures.HOURS if line.says(h, at)), None)):
        return Unit(found + "/h", "measure", number.first, at + len(hour))
    return Unit(found, "measure", number.first, at, sure=0.95)


def _noun(line: Line, number: Numeral) -> Unit | None:
    """The head of what is counted, as written, in lower case."""
    if number.suffix or number.value != int(number.value) and number.scaled == 1:
        return None
    counting, at = line.tables.counting, number.last
    if length(line, at) or (line.key(at) in _HYPHENS and length(line, at + 1)):
        return None
    if number.scaled >= 1e6 or number.rounded or number.scaled >= 1000 and not number.digits:
        at = _of(line, at)
        if line.key(at) in counting.articles or line.key(at) in counting.whom:
            at += 1
    elif line.plain(at) in counting.of and (whole := _partitive(line, at)):
        return _head(line, number, whole, 0.93)
    elif _articled(line, number):
        at += 1
    return _head(line, number, at, 0.96)


def _partitive(line: Line, at: int) -> int:
    """Where the noun stands in *due degli arrestati*, *five of the dead*; 0 where none does."""
    counting, key = line.tables.counting, line.key(at)
    fused = counting.plain.get(key, key) != key
    at += 1
    articled = line.key(at) in counting.articles or line.key(at) in _POSSESSIVE
    if line.key(at) in counting.whom:
        return 0
    if articled:
        return at + 1
    german = line.tables.language == "de" and key in ("der", "des")
    return at if fused or german else 0


_POSSESSIVE = frozenset("its his her their our your my suoi sue loro ses leurs seiner ihrer sus".split())


def _articled(line: Line, number: Numeral) -> bool:
    """*74 i pazienti*, *178.000 los espectadores*: number, article, noun."""
    key = line.key(number.last)
    articles = {"it": ("i", "gli", "le"), "es": ("los", "las"), "pt": ("os", "as")}
    listed = articles.get(line.tables.language, ())
    return key in listed and number.value >= 2 and number.first > line.first


def _head(line: Line, number: Numeral, at: int, sure: float) -> Unit | None:
    language = line.tables.language
    if language == "de":
        found = _german(line, at)
    elif language == "en":
        found = _english(line, number, at)
    else:
        found = _romance(line, number, at)
    if found < 0:
        return None
    return Unit(line.key(found), "count", number.first, found + 1, found, sure)


def _wordy(line: Line, at: int) -> bool:
    key = line.key(at)
    return len(key) > 1 and key[0].isalpha() and key not in line.tables.counting.closed


def _romance(line: Line, number: Numeral, at: int) -> int:
    """The first word that is no adjective before the noun, if its ending may be a noun's."""
    counting, one = line.tables.counting, number.value == 1
    for _ in range(_ADJECTIVES):
        if line.key(at) in ("'", '"', "“", "«", "‘") and _wordy(line, at + 1):
            at += 1
        if not _wordy(line, at):
            return at - 1 if at > number.last and line.key(at - 1) in counting.adjectives and (
                line.key(at - 1) not in counting.others
            ) else -1
        key = line.key(at)
        if key not in counting.adjectives and key not in counting.others:
            break
        at += 1
    else:
        return -1
    if not one and counting.verbs and key.endswith(counting.verbs) and not line.capital(at):
        return -1
    if not one and counting.plural and not key.endswith(counting.plural) and not line.capital(at):
        return -1
    return at


def _german(line: Line, at: int) -> int:
    """The first word with a capital, past adjectives and participles in small letters."""
    for _ in range(_ADJECTIVES):
        if line.capital(at):
            return at if len(line.key(at)) > 1 else -1
        key = line.key(at)
        if key in line.tables.counting.closed or not key.endswith(("e", "en", "er", "es", "em")):
            return -1
        at += 1
    return -1


_PLURALS = frozenset("""
    people men women children police dead wounded injured teeth feet mice geese fish sheep deer
    aircraft spacecraft personnel staff cattle media data criteria phenomena species series others
    troops crew youth elderly homeless unemployed missing civilians folk livestock refugees
""".split())  # fmt: skip
_NOT_PLURAL = frozenset("""
    this his its us is was has does as yes sometimes always besides across plus towards thus perhaps
    afterwards overseas previous various serious dangerous numerous business famous campus virus
    gas bus glass mass class cross boss press access success process express airbus religious
    nervous populous indigenous sports arms mathematics politics economics news besides versus whereas
    says includes remains means gains rises falls tells
""".split())  # fmt: skip


def _english(line: Line, number: Numeral, at: int) -> int:
    """The last plural noun of the phrase; of one thing, the last word before the phrase ends."""
    last = -1
    stop = min(at + _CHUNK, line.last)
    while at < stop:
        key = line.key(at)
        if key in _HYPHENS and line.tight(at) and line.tight(at + 1):
            at += 1
            continue
        if not _wordy(line, at):
            break
        if number.value == 1:
            if last >= 0 and key.endswith(("ed", "ly")):
                break
            last = at
        elif _plural(key):
            last = at
        elif last >= 0:
            break
        at += 1
    return last


def _plural(key: str) -> bool:
    if key in _PLURALS:
        return True
    return len(key) > 3 and key[-1] == "s" and key[-2] not in "su'" and key not in _NOT_PLURAL
