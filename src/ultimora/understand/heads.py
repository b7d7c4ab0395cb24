"""What is counted: the head of the noun phrase behind a number."""

from __future__ import annotations

from ultimora.reference import measures, nouns
from ultimora.understand.ages import person
from ultimora.understand.draft import Unit
from ultimora.understand.lines import Line
from ultimora.understand.numbers import Numeral
from ultimora.understand.uncounted import length

_ROMANCE = frozenset(("it", "fr", "es", "pt"))
_ADJECTIVES = 4  # words between a number and what it counts
_CHUNK = 6  # words of an English or German noun phrase
_HYPHENS = frozenset("-‐‑")


def counted(line: Line, number: Numeral) -> Unit | None:
    """The noun of what is counted: its head as written, in lower case; None where none stands."""
    half = line.key(number.last) in nouns.POINTS or line.key(number.last) in nouns.DECIMALS
    if number.suffix or not number.value:
        return None
    if number.value != int(number.value) and number.scaled == 1 and not half:
        key = line.key(number.last)  # no share of people, but of a mile
        there = Unit(key, "count", number.first, number.last + 1, number.last, 0.94)
        if line.key(number.last + 1) in _EVERY:
            return _head(line, number._replace(value=2), number.last, 0.9)
        return there if key in nouns.SPANS else None
    counting, at = line.tables.counting, number.last
    if line.key(at) in _HYPHENS and line.key(at + 1) == "strong":
        found = _head(line, number._replace(value=1), at + 2, 0.9)  # the 300-strong crowd
        return found and found._replace(first=number.first)
    if length(line, at) or (line.key(at) in _HYPHENS and length(line, at + 1)):
        return None
    if number.scaled >= 1e6 or number.rounded or (number.scaled >= 1000 and not number.digits):
        at = at + 1 if _articled(line, number) else past_of(line, at)
        great = number.scaled >= 1e6 or number.rounded
        alone = great and at == number.last and line.tables.language in _ROMANCE
        if line.key(at) in measures.FUNDS or length(line, at) or alone:
            return None
    elif line.plain(at) in counting.of and line.key(at + 1).isdecimal():
        at += 2  # 38 of 45 drones
        if symbol := measures.measure(line.key(at), line.tables.language):
            return Unit(symbol, "measure", number.first, number.last, sure=0.85)
    elif line.plain(at) in counting.of and (whole := _partitive(line, at)):
        if line.key(whole) in _LATEST and line.tables.language in ("it", "en"):
            after = line.key(whole + 1)
            numeric = after[:1].isdigit() or after in line.tables.numerals.words
            if numeric and length(line, whole + 2):
                return None
            whole += numeric  # nove delle ultime 12 partite
        key = line.key(whole)
        if key[:1].isdigit() or key in line.tables.numerals.words:
            whole += 1  # ten of the 27 passengers
        if symbol := measures.measure(line.key(whole), line.tables.language):
            return Unit(symbol, "measure", number.first, number.last, sure=0.85)
        return _head(line, number, whole, 0.93)
    elif _articled(line, number):
        at += 1
    return _head(line, number, at, 0.94)


_EVERY = frozenset(("ogni", "per", "every"))  # 9,1 vittime ogni 100mila abitanti


def past_of(line: Line, at: int) -> int:
    """Past one preposition that joins millions to their unit (*milioni di euro*)."""
    return at + 1 if line.key(at) in ("di", "de", "d'", "of") else at


def _partitive(line: Line, at: int) -> int:
    """Where the noun stands in *due degli arrestati*, *five of the dead*; 0 where none does."""
    counting, key = line.tables.counting, line.key(at)
    fused = counting.plain.get(key, key) != key
    at += 1
    if line.key(at) in counting.whom:
        return 0
    if line.key(at) in counting.articles or line.key(at) in _POSSESSIVE:
        return at + 1
    german = line.tables.language == "de" and key == "der"
    return at if (fused and key in _OF_THE) or german else 0


_LATEST = frozenset("ultimi ultime primi prime last past first previous".split())
_OF_THE = frozenset("dei degli delle des dos das".split())
_THEIRS = frozenset("loro suo sua mio mia nostro nostra".split())
_POSSESSIVE = frozenset(
    "its his her their our your my suoi sue loro ses leurs seiner ihrer sus".split()
)


def _articled(line: Line, number: Numeral) -> bool:
    """*74 i pazienti*, *178.000 los espectadores*: number, article, noun."""
    key = line.key(number.last)
    articles = {"it": ("i", "gli", "le"), "es": ("los", "las"), "fr": ("les",), "pt": ("os", "as")}
    listed = articles.get(line.tables.language, ())
    return key in listed and number.value >= 2


def _head(line: Line, number: Numeral, at: int, sure: float) -> Unit | None:
    language = line.tables.language
    if language == "de":
        found = _german(line, at)
    elif language == "en":
        found = _english(line, number, at)
    else:
        found = _romance(line, number, at)
    if found < 0 or line.key(found) in nouns.FRACTIONS:
        return None
    befell, key = line.tables.befell, line.key(found)
    if language == "en" and key in _BEFALLEN:
        return None  # 12 hurt: people
    if language == "it" and key in nouns.LEFT and found == number.last:
        return None  # contro le dieci previste
    if language == "it" and key in befell.many and key not in befell.nouns:
        return None  # altre quindici disperse: what befell them, and not who they are
    if key in befell.many and _of_people(line, key, number.first):
        return None  # ocho personas muertas y 26 heridas
    if key in line.tables.counting.others:
        return None
    if found > number.last and number.digits and _titled(line, number):
        return None
    return Unit(line.key(found), "count", number.first, found + 1, found, sure)


def _of_people(line: Line, key: str, first: int) -> bool:
    """Whether a participle in the feminine agrees with the *persons* of the same sentence."""
    feminine = {"fr": "ées", "es": "as"}.get(line.tables.language)
    return (
        bool(feminine)
        and key.endswith(feminine or "")
        and (line.tables.counting.people in line.keys[max(line.first, first - _PEOPLE) : first])
    )


_BEFALLEN = frozenset(("hurt",))
_PEOPLE = 12  # words back to the persons that a participle is of


def _titled(line: Line, number: Numeral) -> bool:
    """Whether digits follow a name in the middle of a sentence, and so are of it (*Boeing 737*)."""
    at = number.first - 1
    text = line.words[at].text if at > line.first else ""
    return (
        text.istitle()
        and not line.words[number.last].text.istitle()
        and (line.tables.language != "de")
    )


def wordy(line: Line, at: int) -> bool:
    """Whether the word `at` may be a noun: letters, and no function word or common verb."""
    key = line.key(at)
    return len(key) > 1 and key[0].isalpha() and key not in line.tables.counting.closed


def _romance(line: Line, number: Numeral, at: int) -> int:
    """The first word that is no adjective before the noun, if its ending may be a noun's."""
    counting = line.tables.counting
    one = number.value == 1 or (line.tables.language == "fr" and number.value < 2)
    for _ in range(_ADJECTIVES):
        if line.key(at) in ("'", '"', "“", "«", "‘") and wordy(line, at + 1):
            at += 1
        if line.key(at) in _THEIRS and wordy(line, at + 1):
            at += 1
        if not wordy(line, at):
            itself = at > number.last and line.key(at - 1) in counting.persons
            return at - 1 if itself else -1  # due giovani
        key = line.key(at)
        superlative = line.tables.language == "it" and key[:-1].endswith("issim")
        if key not in counting.adjectives and key not in counting.others and not superlative:
            break
        at += 1
    else:
        return -1
    if not one and counting.verbs and key.endswith(counting.verbs) and not line.capital(at):
        return -1
    if not one and counting.odd and key[-1] in "ao" and key not in counting.odd:
        return at if line.capital(at) else -1
    joined = line.tables.language == "fr" and _compound(key)
    if not one and counting.plural and not key.endswith(counting.plural) and not (
        line.capital(at) or joined
    ):  # fmt: skip
        return -1
    return at


def _compound(key: str) -> bool:
    """Whether a French word is of two joined (*pick-up*), and no verb turned round."""
    head, _, tail = key.partition("-")
    return len(head) > 2 and len(tail) > 1 and tail.rpartition("-")[2] not in _TURNED


_TURNED = frozenset("il elle on ils elles nous vous je tu ce là ci moi toi lui leur même t".split())


def _german(line: Line, at: int) -> int:
    """The first word with a capital, past adjectives and participles in small letters."""
    if line.key(at) in line.tables.numerals.aged:
        return -1  # ein Zwölfjähriger: his age, as of a 12-Jähriger
    if line.key(at)[:1].isdigit() and line.key(at + 2)[:3] == "alt":
        at += 3 * (line.key(at + 1) in line.tables.counting.years)  # ein 61 Jahre alter Mann
    if line.key(at)[:1].isdigit() and line.key(at + 2)[:6] == "jährig" and not line.capital(at + 2):
        at += 3
    for _ in range(_ADJECTIVES):
        if line.capital(at):
            of_town = line.key(at).endswith("er") and line.capital(at + 1)
            return at + of_town if len(line.key(at)) > 1 else -1
        key = line.key(at)
        if key in line.tables.counting.closed or not key.endswith(("e", "en", "er", "es", "em")):
            return -1
        at += 1
    return -1


def _english(line: Line, number: Numeral, at: int) -> int:
    """The last plural noun of the phrase; of one thing, the last word before the phrase ends."""
    while at > number.last - 1 and line.key(at) == "more" and wordy(line, at + 1):
        at += 1  # two more victims
    last, begun = -1, at
    stop = min(at + _CHUNK, line.last)
    while at < stop:
        key = line.key(at)
        if key[:1].isdigit() and line.key(at + 2) == "year-old":
            at += 3
            continue
        somebody = last >= 0 and person(line, line.key(last))
        if number.article and somebody and not person(line, key):
            return last
        if last >= 0 and key in ("'s", "’s") and line.tight(at) and wordy(line, at + 1):
            last, at = -1, at + 1  # a fifth of the world's oil
            continue
        if last >= 0 and key in line.tables.befell.one:
            break  # eleven miners dead
        if key in _HYPHENS and line.tight(at) and line.tight(at + 1):
            at += 1
            continue
        if not wordy(line, at):
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
    if last < 0 and line.key(begun) in line.tables.befell.nouns:
        return begun
    return last


def _plural(key: str) -> bool:
    if key in nouns.PLURALS or key.endswith(("children", "men", "women", "people", "folk")):
        return True
    return len(key) > 3 and key[-1] == "s" and key[-2] not in "su'" and key not in nouns.NOT_PLURAL
