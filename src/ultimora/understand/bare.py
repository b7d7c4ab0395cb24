"""Numbers that leave out what they count, because it was just said or goes without saying."""

from __future__ import annotations

from ultimora.reference import measures, nouns
from ultimora.understand.ages import person
from ultimora.understand.alike import BALLOTS, alike
from ultimora.understand.befallen import befallen, harmed
from ultimora.understand.bounds import approximated
from ultimora.understand.draft import NONE, Draft, Role, Unit
from ultimora.understand.likewise import likewise
from ultimora.understand.lines import Line
from ultimora.understand.numbers import Numeral, numeral
from ultimora.understand.units import unit
from ultimora.understand.ways import AND, direction, moved

_REACH = 2  # sentences back to the noun that a bare number leaves out
_RECENT = 40  # figures back that a bare number is looked up in
_MONEY = 8  # sentences back to the money that bare millions are of
_SIGNS = frozenset("+-−–±")


def elliptic(
    line: Line, draft: Draft, number: Numeral, known: frozenset[int], made: list[Draft]
) -> Draft | None:
    """A bare number: what it counts stands before, or is left out because it was just said."""
    if later := alike(line, draft, number):
        return later
    if not number.suffix and (same := likewise(line, draft, made)):
        return same
    named = number.digits and line.capital(draft.first - 1) and draft.first - 1 > line.first
    told = line.tables.language == "de" or draft.approximator
    great = told and number.scaled >= 1e6  # im Schnitt 470 Millionen, in Svizzera circa 19 milioni
    if named and not great and not line.words[draft.first - 1].text.isupper():
        return None
    if number.suffix or number.value == 0.5 or _all_of_them(line, draft.first):
        return None
    if line.plain(draft.last) in line.tables.counting.to and (ahead := _ahead(line, draft)):
        role = direction(line, ahead, draft.first) if ahead.kind == "share" else NONE
        if ahead.kind == "money" and number.scaled > 1:
            role = moved(line, ahead, draft)
        return _scaled(line, draft)._replace(unit=ahead, role=role, rule="ahead")
    if whole := _of_all(line, draft):
        return whole
    if money := _same_money(line, draft, made):
        return money
    if moving := _from_to(line, draft):
        return moving
    if part := _gravely(line, draft, made):
        return part
    if moving := _moved_by(line, draft):
        return moving
    if _fever(line, draft):
        there = Unit("°C", "measure", draft.first, draft.last, sure=0.85)
        return draft._replace(unit=there, rule="fever")
    subject = _subject(line, draft.first, draft.last)
    if level := _index(line, draft, made):
        return draft._replace(unit=level, rule="again")
    if number.scaled >= 1e6 and not subject:
        return _bare_millions(line, draft, known, made)
    if number.decimal and not subject:
        return _bare_decimal(line, draft, made)
    if subject:
        told = harmed(line, subject)
        if not told:
            near = range(draft.last, draft.last + 6)  # le nombre de personnes tuées
            noun = next((n for n in near if line.key(n) == subject), line.last)
            told = line.tables.befell.many.get(line.key(noun + 1), "")
        if subject in _TOLL:
            subject, told = line.tables.counting.people, "killed"
        there = Unit(subject, "count", draft.first, draft.last, sure=0.85 if told else 0.75)
        return draft._replace(unit=there, role=Role(told, 0.95), rule="subject")
    return _bare_count(line, draft, number, known, made)


def _all_of_them(line: Line, first: int) -> bool:
    """*Tutti e tre*, *all three*, *tous les trois*: no new count."""
    return line.key(first - 1) in ("all", "alle", "beide") or (
        line.key(first - 2) in ("tutti", "tutte", "tous", "toutes", "todos", "todas")
    )


def _bare_millions(
    line: Line, draft: Draft, known: frozenset[int], made: list[Draft]
) -> Draft | None:
    """Bare millions: people where something befell them, else money, of the kind last said."""
    if line.tables.language == "de" and line.key(draft.first - 1) == "es":
        return None  # laut Archiv waren es 3,5 Millionen
    people = line.tables.counting.people
    there = Unit(people, "count", draft.first, draft.last, sure=0.8)
    role = befallen(line, there, draft.first, draft.number, known)
    if role.text in ("killed", "injured", "displaced", "infected", "evacuated"):
        return draft._replace(unit=there, role=role, rule="people")
    near = made[-1] if made and made[-1].sentence == draft.sentence else None
    if near and near.unit.kind == "count" and near.number >= 10_000:
        return draft._replace(unit=near.unit._replace(sure=0.6), rule="again")
    money = next((one.unit.text for one in reversed(made[-_RECENT:]) if one.unit.kind == "money"
                  and draft.sentence - one.sentence <= _MONEY and not _aside(line, one)),
                 "")  # fmt: skip
    funds = any(key in measures.FUNDS for key in line.keys[line.first : line.last])
    sure = 0.9 if near and near.unit.kind == "money" else 0.85 if money and funds else 0.72
    money = (
        money or line.tables.homes.get("peso", "") or measures.AT_HOME.get(line.tables.language, "")
    )
    if not money:
        return None
    there = Unit(money, "money", draft.first, draft.last, sure=sure)
    return draft._replace(unit=there, role=moved(line, there, draft), rule="millions")


def _aside(line: Line, one: Draft) -> bool:
    """Whether money stands in brackets: it only says what another is worth."""
    for at in range(one.first - 1, max(one.first - 5, -1), -1):
        if line.keys[at] in ("(", ")"):
            return line.keys[at] == "("
    return False


def _index(line: Line, draft: Draft, made: list[Draft]) -> Unit | None:
    """*Fell 47.30 points to 6,712.44*: the points that an index moved to."""
    lead = line.key(draft.first - 1)
    if draft.number < _HIGH or (lead not in line.tables.befell.level):
        return None
    for one in reversed(made[-_PART:]):
        if one.sentence == draft.sentence and one.unit.text in nouns.POINTS:
            return one.unit._replace(first=draft.first, last=draft.last, head=-1, sure=0.88)
    return None


_HIGH = 100  # an index has more points


def _bare_decimal(line: Line, draft: Draft, made: list[Draft]) -> Draft | None:
    """A bare decimal is of the share or money just said."""
    if not made or draft.sentence - made[-1].sentence > 0:
        return None
    index = _INDEX.get(line.tables.language)
    if index and draft.number >= _LEVEL and any(
        one.unit.kind == "share" and one.sentence == draft.sentence for one in made[-_MOVED:]
    ):  # fmt: skip
        there = Unit(index, "count", draft.first, draft.last, sure=0.8)
        limit = "" if draft.approximator == "most" else draft.approximator  # hasta los 17.862,4
        return draft._replace(unit=there, approximator=limit, rule="index")
    before = made[-1].unit
    if before.kind not in ("share", "money", "measure"):
        return None
    there = before._replace(first=draft.first, last=draft.last, sure=0.85)
    if there.text in ("pp", "bp") and line.key(draft.first - 1) in line.tables.befell.level:
        there = there._replace(text="%")  # by fifteen points, at 41.4
    role = direction(line, there, draft.first) if before.kind == "share" else NONE
    if before.kind == "money":
        draft = _grown(draft, made[-1])
    return draft._replace(unit=there, role=role, rule="again")


def _grown(draft: Draft, before: Draft) -> Draft:
    """A number with the millions of the one before (*91 milioni, contro gli 84,5 del 2025*)."""
    if before.scaled < 1e6 or draft.scaled > 1 or draft.number >= _THOUSAND:
        return draft
    number = round(draft.number * before.scaled, 3)
    return draft._replace(number=number, scaled=before.scaled)


_THOUSAND = 1000
_INDEX = {"it": "punti", "fr": "points", "es": "puntos"}
_LEVEL = 500  # at what an index stands
_MOVED = 3  # figures back to how much it moved


def _ahead(line: Line, draft: Draft) -> Unit | None:
    """The unit of the number to which this one goes (*da 600 a 950 euro*)."""
    at = draft.last + 1
    while line.key(at) in _SIGNS or line.key(at) in line.tables.counting.articles:
        at += 1
    key = line.key(at)
    if not key or not (key[0].isdigit() or key in line.tables.opening):
        return None
    other = numeral(line.words, line.keys, at, line.last, line.tables.numerals)
    found = unit(line, other) if other and not other.article else None
    if not found or found.kind == "age" or (found.kind == "count" and not _from(line, draft)):
        return None
    return found._replace(first=draft.first, last=draft.last, sure=0.88)


def _scaled(line: Line, draft: Draft) -> Draft:
    """A number with the millions of the one to which it goes (*da 1,2 a 0,9 milioni*)."""
    other = numeral(line.words, line.keys, draft.last + 1, line.last, line.tables.numerals)
    if not other or other.scaled < 1e6 or draft.scaled > 1 or draft.number >= 1000:
        return draft
    return draft._replace(number=round(draft.number * other.scaled, 3), scaled=other.scaled)


def _from(line: Line, draft: Draft) -> bool:
    """Whether *from* stands before a number: *da 12 a 15 droni*."""
    at = draft.first - 1
    while line.key(at) in line.tables.counting.articles or line.key(at) in _SIGNS:
        at -= 1
    return line.plain(at) in _FROM


def _from_to(line: Line, draft: Draft) -> Draft | None:
    """*Gli arrivi sono diminuiti, da 6.900 a 4.280*: both ends count the subject of the change."""
    counting, at = line.tables.counting, draft.first - 1
    if not _from(line, draft):
        other = line.key(at - 1)
        numeric = other[:1].isdigit() or other in line.tables.numerals.words
        if line.plain(at) not in counting.to or not numeric or line.plain(at - 2) not in _FROM:
            return None
        at -= 2
    elif line.plain(draft.last) not in counting.to:
        return None
    for back in range(at - 1, max(line.first, at - _CHANGED) - 1, -1):
        key = line.key(back)
        if key in _STOPS:
            return None
        moving = key in line.tables.moves or key in nouns.MOVES
        if moving and (noun := _changed(line, back, at) or _changing(line, back)):
            told = Role(line.tables.befell.nouns.get(noun, ""), 0.95)
            there = Unit(noun, "count", draft.first, draft.last, sure=0.75)
            return draft._replace(unit=there, role=told, rule="change")
    return None


def _of_all(line: Line, draft: Draft) -> Draft | None:
    """*300 der knapp 900 Bäckereien*, *13 of the coalition's 54 seats*: the noun of all of them."""
    counting = line.tables.counting
    if line.plain(draft.last) not in counting.of and line.key(draft.last) not in _THE_OF:
        return None
    for at in range(draft.last + 1, draft.last + _WHOLE):
        key = line.key(at)
        if not key or key in _STOPS or key == ",":
            return None
        if key[0].isdigit() or key in line.tables.numerals.words:
            break
    else:
        return None
    other = numeral(line.words, line.keys, at, line.last, line.tables.numerals)
    found = unit(line, other) if other and not other.article else None
    if not other or not found or found.kind != "count" or other.value <= draft.number:
        return None
    there = found._replace(first=draft.first, last=draft.last, head=-1, sure=0.85)
    return draft._replace(unit=there, rule="whole")


_THE_OF = frozenset("der des dei degli delle".split())
_WHOLE = 6  # words from a number to all of which it is


def _same_money(line: Line, draft: Draft, made: list[Draft]) -> Draft | None:
    """A bare number of the money just said, as a part of it, a reduced price, or what it costs.

    *640.000 Euro, 400.000 davon*, *neun Euro, ermäßigt sechs*, *it now costs 9.60*.
    """
    before = made[-1] if made and draft.sentence - made[-1].sentence <= 1 else None
    if not before or before.unit.kind != "money":
        return None
    lead, after = line.key(draft.first - 1), line.key(draft.last)
    at = draft.first - 1
    while line.key(at) in line.tables.counting.others or line.key(at) in _NOW:
        at -= 1
    together = before.sentence == draft.sentence
    part = together and draft.first - before.last <= _PARTS and (
        after in _PART_OF or lead in _PART_OF or line.key(draft.last + 1) in _PART_WORDS
        or lead in _PART_WORDS or (lead == "que" and line.key(draft.first - 2) in ("los", "las"))
        or any(line.key(n) in _ADDED for n in range(before.last, draft.first))
    )  # fmt: skip
    ended = not after[:1].isalpha() or after in line.tables.counting.closed
    reduced = together and lead in _REDUCED and ended
    costs = (line.key(at) in _COSTS or (
        line.key(at) in ("for", "por", "für", "pour") and line.key(at - 1) in _SELLS
    )) and ended  # fmt: skip
    if not (part or reduced or costs):
        return None
    there = before.unit._replace(first=draft.first, last=draft.last, head=-1, sure=0.8)
    return _grown(draft, before)._replace(unit=there, role=NONE, rule="money")


_PARTS = 9  # words from a sum to a part of it
_PART_OF = frozenset("davon darunter dont".split())
_PART_WORDS = frozenset("quali cui which whom lesquels cuales".split())
_ADDED = frozenset("sumarse aggiungersi hinzukommen".split())
_REDUCED = frozenset("ermäßigt ridotto ridotta réduit reducida reducido concessions".split())
_NOW = frozenset("jetzt ora oggi now ahora désormais maintenant heute hoy aujourd'hui".split())
_COSTS = frozenset(
    """
    costs cost costing kostet kosten kostete kosteten costa costano costava costavano coûte coûtent
    coûtait coûtaient cuesta cuestan costaba costaban
""".split()
)
_SELLS = frozenset("sells sell sold verkauft vende venden vend vendu vendus vendido".split())


def _changed(line: Line, verb: int, end: int) -> str:
    """The plural object of a verb of change (*aveva portato gli abbonati da 1.900 a 3.400*)."""
    articles = _ARTICLES.get(line.tables.language, ())
    noun = line.key(verb + 2)
    plain = verb + 2 < end and noun[:1].isalpha() and noun not in line.tables.counting.closed
    return noun if line.key(verb + 1) in articles and plain and not line.capital(verb + 2) else ""


def _changing(line: Line, verb: int) -> str:
    """The plural noun that opens the clause of a verb, or the one whose number it is."""
    counting, opened = line.tables.counting, line.first
    for back in range(verb - 1, line.first - 1, -1):
        if line.key(back) in _STOPS or line.key(back) == "che":
            opened = back + 1
            break
    for at in range(opened, verb):
        key = line.key(at)
        if key in _NUMBER and line.plain(at + 1) in counting.of:
            at += 1 + (line.key(at + 2) in counting.articles)
        elif key not in _ARTICLES.get(line.tables.language, ()):
            continue
        free = line.key(at + 1) not in counting.closed and not line.capital(at + 1)
        return line.key(at + 1) if free and line.key(at + 1)[:1].isalpha() else ""
    return ""


_CHANGED = 14  # words back to the verb of a change
_STOPS = frozenset(';:?!"“”«»')
_FROM = frozenset("da from von de desde depuis".split())


def _moved_by(line: Line, draft: Draft) -> Draft | None:
    """*Gli inattivi aumentano di 48 mila*: the subject of a rise or fall by so many."""
    befell, counting, at = line.tables.befell, line.tables.counting, draft.first - 1
    if line.plain(at) not in _BY:
        return None
    for back in range(at - 1, max(line.first, at - 3) - 1, -1):
        key = line.key(back)
        if key in befell.up or key in befell.down:
            break
    else:
        return None
    for noun in range(back - 1, max(line.first, back - _SUBJECT) - 1, -1):
        itself = line.key(noun + 1)
        article = line.key(noun) in _ARTICLES.get(line.tables.language, ())
        if article and itself[:1].isalpha() and itself not in counting.closed:
            there = Unit(itself, "count", draft.first, draft.last, sure=0.75)
            return draft._replace(unit=there, rule="moved")
    return None


_BY = frozenset(("di", "de", "by", "um", "en"))
_SUBJECT = 10  # words from the verb back to its subject


def _fever(line: Line, draft: Draft) -> bool:
    """*La febbre a 39*: degrees that go without saying."""
    at = draft.first - 1
    warm = 35 <= draft.number <= 43
    return warm and any(line.key(n) in _FEVER for n in (at, at - 1, at - 2))


_FEVER = frozenset("febbre fever fièvre fieber fiebre febre".split())


def another(
    line: Line, number: Numeral, sentence: int, known: frozenset[int], made: list[Draft]
) -> Draft | None:
    """*Deux hommes ont été tués et un autre blessé*: one more of those just counted."""
    whole = made[-1] if made and made[-1].sentence == sentence else None
    if not whole or whole.unit.kind not in ("count", "age") or line.key(number.last) not in (
        line.tables.counting.others
    ):  # fmt: skip
        return None
    whole = whole if whole.unit.kind == "count" else next(
        (one for one in reversed(made) if one.unit.kind == "count"), None)  # fmt: skip
    if not whole or not person(line, whole.unit.text):
        return None
    there = whole.unit._replace(first=number.first, last=number.last + 1, head=-1, sure=0.85)
    role = befallen(line, there, number.first, 1, known)
    if not role.text:
        return None
    return Draft(there.first, there.last, sentence, 1, None, "", there, role, "another")


def part_of(line: Line, number: Numeral, sentence: int, made: list[Draft]) -> Draft | None:
    """*Dont un grièvement*, *di cui uno grave*: one of those just counted, and nothing more."""
    whole = made[-1] if made and made[-1].sentence == sentence else None
    if not whole or whole.unit.kind != "count" or number.first - whole.last > _PART:
        return None
    after = line.key(number.last)
    if line.plain(number.last) in line.tables.counting.of and after not in _FUSED and (
        line.key(number.last + 1) in line.tables.counting.whom and whole.role.text == "injured"
        and line.key(number.last + 2) in _GRAVELY
    ):  # fmt: skip
        there = whole.unit._replace(first=number.first, last=number.last + 2, head=-1, sure=0.85)
        return Draft(there.first, there.last, sentence, 1, None, "", there, whole.role, "part")
    if line.key(number.first) in ("uno", "una", "one") and _listed(line, number, whole):
        there = whole.unit._replace(first=number.first, last=number.last, head=-1, sure=0.85)
        return Draft(number.first, number.last, sentence, 1, None, "", there, whole.role, "part")
    grave = after in _GRAVELY or (after in ("in", "en", "dans") and whole.role.text == "injured")
    if line.key(number.first - 1) not in _OF_WHICH or not (grave or not after[:1].isalpha()):
        return None
    there = whole.unit._replace(first=number.first, last=number.last, head=-1, sure=0.8)
    return Draft(number.first, number.last, sentence, 1, None, "", there, whole.role, "part")


def _listed(line: Line, number: Numeral, whole: Draft) -> bool:
    """Whether one is in a list of places (*due in Piemonte e uno in Liguria*)."""
    before = line.key(number.first - 1)
    joined = before == "," or before in AND
    return joined and whole.unit.head < 0 and _placed(line, number.last)


def _gravely(line: Line, draft: Draft, made: list[Draft]) -> Draft | None:
    """*Quatorze blessés, trois gravement*: how many of those hurt are so badly."""
    whole = made[-1] if made and made[-1].sentence == draft.sentence else None
    if not whole or whole.role.text != "injured" or draft.number >= whole.number:
        return None
    if line.key(draft.last) not in _GRAVELY or draft.first - whole.last > _PART:
        return None
    there = whole.unit._replace(first=draft.first, last=draft.last, head=-1, sure=0.85)
    return draft._replace(unit=there, role=whole.role, rule="part")


_PART = 8  # words between the whole and its part
_OF_WHICH = frozenset(
    "dont cui quali darunter davon whom them ellos ellas lesquels including ihnen".split()
)
_GRAVELY = frozenset("""
    grave gravi gravemente gravissimo grièvement gravement grièvement seriously critically
    schwer lebensgefährlich schwerverletzt
""".split())  # fmt: skip


def _number_of(line: Line, at: int) -> str:
    """The noun of *il numero dei morti è salito a*, *die Zahl der Toten stieg auf*."""
    counting = line.tables.counting
    for back in range(at - 1, max(line.first, at - 12) - 1, -1):
        key = line.key(back)
        if key in _TOLL:
            return key
        if key in line.tables.befell.nouns and key[-1] not in "oa":
            return "" if key in line.tables.befell.acts else key
        if key in _NUMBER and line.plain(back + 1) in counting.of:
            noun = back + 2 + (line.key(back + 2) in counting.articles)
            return "" if line.key(noun) in counting.closed else line.key(noun)
    return ""


_TOLL = frozenset(("toll",))  # of the dead
_REACHED = frozenset("""
    pass passes passed top tops topped reach reaches reached exceed exceeds exceeded surpass
    surpasses surpassed hit hits raggiunge raggiungono raggiunto supera superano atteint atteignent
    dépasse dépassent alcanza alcanzan alcanzó supera superan erreicht erreichte übersteigt
""".split())  # fmt: skip
_NUMBER = frozenset("numero number nombre número zahl anzahl".split())


def _numbered(line: Line, at: int) -> str:
    """The noun behind a number that it is the number of: *sale a dodici il numero dei morti*."""
    counting = line.tables.counting
    at += line.key(at) in counting.articles
    if line.key(at) not in _NUMBER or line.plain(at + 1) not in counting.of:
        return ""
    at += 2 + (line.key(at + 2) in counting.articles)
    return "" if line.key(at) in counting.closed or line.capital(at) else line.key(at)


def _subject(line: Line, first: int, last: int) -> str:
    """The noun that a number is said of: *morti: 12*, *gli accessi sono stati 41.300*."""
    if noun := _numbered(line, last):
        return noun
    befell, counting, at = line.tables.befell, line.tables.counting, first - 1
    if line.key(at) == ":":
        key = line.key(at - 1)
        return key if key in befell.nouns else ""
    articles = _ARTICLES.get(line.tables.language, ())
    if line.key(at - 1) in (articles or counting.articles) and not line.capital(at):
        free = line.key(at) not in counting.closed and line.key(at) not in counting.lengths
        if line.key(at) in befell.nouns or (articles and free and at - 1 > line.first):
            return line.key(at)
    inverted = line.key(last) in befell.being and line.key(last + 1) in articles
    if inverted:
        return line.key(last + 2)
    if line.key(at) in befell.being and (noun := _inverted(line, last, articles)):
        return noun
    gauged = (
        line.key(at) in befell.level or line.key(at) in ("um", "by") or line.key(at) in _REACHED
    )
    if gauged and (noun := _number_of(line, at)):
        return noun
    if noun := _apposed(line, first, last):
        return noun
    if line.key(at) not in befell.being:
        return ""
    while line.key(at) in befell.being:
        at -= 1
    if noun := _opening(line, at):
        return noun
    for back in range(at, max(line.first, at - 16) - 1, -1):
        key = line.key(back)
        if key in befell.nouns and key[-1] not in "oa":
            return key
    for back in range(at, max(line.first, at - 5) - 1, -1):
        key = line.key(back)
        if key in _ARTICLES.get(line.tables.language, ()) and back < at:
            return line.key(back + 1)
    return ""


def _apposed(line: Line, first: int, last: int) -> str:
    """*I gruppi della curva, in tutto quattro, hanno*: the plural behind the nearest article."""
    about, approximator = approximated(line, first, Numeral(first, last, 2))
    at, total = about - 1, bool(approximator)
    if line.key(at) in ("tutto", "totale") and line.key(at - 1) == "in":
        at, total = at - 2, True
    ended = line.key(last)[:1] in (",", ".", ")", "")
    total = total or line.key(first) in line.tables.numerals.ones  # una quarantina
    if line.tables.language != "it" or line.key(at) != "," or not ended or not total:
        return ""
    for back in range(at - 2, max(line.first, at - _APPOSED) - 1, -1):
        key, noun = line.key(back), line.key(back + 1)
        if key[:1].isdigit() or key in _STOPS or key == ",":
            return ""
        if key in _ARTICLES["it"] or key in _FUSED:
            free = noun not in line.tables.counting.closed and not line.capital(back + 1)
            return noun if free and noun[-1:] in "ie" else ""
    return ""


_APPOSED = 8  # words back to those that a number between commas is of
_FUSED = frozenset("dei degli delle dai dagli dalle agli alle ai".split())


def _opening(line: Line, verb: int) -> str:
    """*Le province con casi accertati sono 52*: the plural that opens a sentence of one clause."""
    noun, counting = line.key(line.first + 1), line.tables.counting
    opens = line.tables.language == "it" and line.key(line.first) in _ARTICLES["it"]
    if not opens or verb - line.first > _SUBJECT or noun in counting.closed:
        return ""
    if noun in counting.adjectives or line.capital(line.first + 1) or noun[-1:] not in "ie":
        return ""
    between = range(line.first + 2, verb + 1)
    plain = all(line.key(n)[:1].isalpha() and line.key(n) not in _CLAUSE for n in between)
    return noun if plain else ""


_CLAUSE = frozenset("che chi cui ha hanno aveva avevano se quando".split())


def _inverted(line: Line, last: int, articles: tuple[str, ...]) -> str:
    """*Sono stati 720mila in Italia i casi*: past where or when, an article and the noun."""
    for at in range(last, last + _SUBJECT // 2):
        key = line.key(at)
        if key in articles and line.key(at + 1) not in line.tables.counting.closed:
            return "" if line.capital(at + 1) else line.key(at + 1)
        where = key in line.tables.counting.prepositions or line.capital(at) or at in line.timed
        if not where:
            break
    return ""


_ARTICLES = {"it": ("i", "gli", "le"), "fr": ("les",), "es": ("los", "las"), "pt": ("os", "as")}
_TOWARDS = frozenset("contro gegen contre against from da dal dalle dai von de".split())


def _bare_count(
    line: Line, draft: Draft, number: Numeral, known: frozenset[int], made: list[Draft]
) -> Draft | None:
    """A bare count has the noun of the last one, and the role of its own verb, or shares one."""
    lead = draft.first - 1
    while line.key(lead) in line.tables.counting.others:
        lead -= 1
    against = line.key(lead) in _THOSE and line.key(lead - 1) in _CONTRAST
    if not number.digits and not against and (line.key(lead) in _THOSE or line.key(lead) in _THE):
        return None  # i due, the three: these people again, no new count
    if whole := _whole(line, draft, made) or _group(line, draft):
        return whole
    if each := _respective(line, draft, known, made):
        return each
    before = _shot(line, draft, known, made) or _antecedent(line, draft, made)
    people = line.tables.counting.people
    noun = before.unit.text if before else people
    if noun == _ONE_OF.get(people) and draft.number > 1:
        noun = people
    there = Unit(noun, "count", draft.first, draft.last)
    shot = noun in nouns.SHOT
    role = befallen(
        line, there if shot else there._replace(text=people), draft.first, number.value, known
    )
    if before and not role.text and not person(line, noun):
        role = befallen(line, there, draft.first, number.value, known)  # 38 of them destroyed
    if before is None:
        if role.text and role.text not in ("destroyed", "intercepted", "missing"):
            return draft._replace(unit=there._replace(sure=0.75), role=role, rule="people")
        return None
    if before.unit.kind != "count":
        near = before.sentence == draft.sentence and number.digits
        towards = (
            against
            or line.key(lead) in _TOWARDS
            or (line.key(lead) in line.tables.befell.level)
            or _another_share(line, draft, before)
        )
        being = line.key(draft.first - 1) in line.tables.befell.being or (
            before.unit.kind == "money" and line.key(draft.first - 2) in _NE
        )  # with 25 dollars then, ne costa 140
        if not being and (not near or not towards or draft.first - before.last > 4):
            return None
        there = there._replace(kind=before.unit.kind, sure=0.75)
        draft = _grown(draft, before)  # 205 milioni dai 231 di fine anno
        return draft._replace(unit=there, role=NONE, rule="again")
    told = line.tables.befell.nouns.get(noun)
    bodily = role.text in ("injured", "arrested") and line.tables.language in ("it", "en")
    if bodily and not told and not person(line, noun):
        return draft._replace(unit=there._replace(text=people, sure=0.75), role=role, rule="people")
    if told and role.text and role.text != told and role.text not in ("destroyed", "intercepted"):
        return draft._replace(unit=there._replace(text=people, sure=0.75), role=role, rule="people")
    sure = 0.8 if role.text else 0.7
    if not role.text and not _left_out(line, draft, number, before):
        return None
    verb = line.tables.language == "it" and line.key(draft.last).endswith(
        line.tables.counting.verbs
    )
    verb = verb or (
        line.tables.language in ("fr", "es") and _predicate(line, draft.last)
    )  # otras 600 presentan grietas
    if not role.text and before.role.text and not verb and not _told(line, draft.last):
        role = before.role._replace(sure=0.85, shared=True)
    return draft._replace(unit=there._replace(sure=sure), role=role, rule="again")


def _compared(line: Line, draft: Draft, whole: Draft) -> bool:
    """*1.208 Personen nach 1.525 im Vormonat*, *frente a los 144 de marzo*: so many before."""
    alike = whole.sentence == draft.sentence and _ALIKE > whole.number / max(draft.number, 1) > (
        1 / _ALIKE
    )  # fmt: skip
    at, after = draft.first - 1, line.key(draft.last)
    if line.tables.language == "de":
        return alike and line.key(at) == "nach" and after in ("im", "vor", "ein")
    if line.tables.language != "es":
        return False
    at -= line.key(at) in line.tables.counting.articles
    return alike and line.says(("frente", "a"), at - 1) and (
        not after[:1].isalpha() or after in line.tables.counting.closed
    )  # fmt: skip


def _predicate(line: Line, at: int) -> bool:
    """Whether a word behind a bare number is a verb: no participle, adjective or small word."""
    key, counting, befell = line.key(at), line.tables.counting, line.tables.befell
    small = key in counting.closed or key in counting.others or key in counting.adjectives
    return key[:1].isalpha() and not small and key not in befell.many and key not in befell.one


def _another_share(line: Line, draft: Draft, before: Draft) -> bool:
    """*Il Pd è al 22%, la Lega all'8*: what another has, in percent too."""
    at, after = draft.first - 1, line.key(draft.last)
    ended = not after[:1].isalpha() or after in AND
    led = line.tables.language == "it" and line.plain(at) in ("a", "di") and line.key(at) != "di"
    return (
        before.unit.text == "%"
        and led
        and ended
        and draft.number <= _SHARED
        and (line.capital(at - 1) and at - 1 > line.first)
    )


def _placed(line: Line, at: int) -> bool:
    """Whether *in* and a place with a capital stand at a word (*due in Piemonte*)."""
    return (
        line.tables.language in ("it", "en")
        and line.plain(at) in ("in", "in_", "a")
        and (line.capital(at + 1))
    )


_CONTRAST = frozenset(("contro", "rispetto", "against"))
_ONE_OF = {"persone": "persona", "people": "person", "personnes": "personne",
           "menschen": "mensch", "personas": "persona", "pessoas": "pessoa"}  # fmt: skip


def _whole(line: Line, draft: Draft, made: list[Draft]) -> Draft | None:
    """*38 chilometri su 183*: all of which so many are; nothing is said to have befallen them."""
    part = made[-1] if made and made[-1].sentence == draft.sentence else None
    out_of = line.key(draft.first - 1) in line.tables.counting.out_of or (
        line.key(draft.first - 1) == "of" and line.key(draft.first - 2) == "out"
    )
    total = line.plain(draft.first - 1) in line.tables.counting.of and (
        line.key(draft.first - 2) in _TOTALS and line.key(draft.first - 4) in _OUT_OF
    )  # su un totale di 118
    if not part or draft.number <= part.number:
        return None
    if not total and (not out_of or draft.first - part.last > 4):
        return None
    if part.unit.kind not in ("count", "measure"):
        return None
    there = part.unit._replace(first=draft.first, last=draft.last, head=-1, sure=0.8)
    return draft._replace(unit=there, role=NONE, rule="whole")


_TOTALS = frozenset("totale organico pianta campione insieme platea total".split())
_OUT_OF = frozenset(("su", "of", "from"))


def _respective(line: Line, draft: Draft, known: frozenset[int], made: list[Draft]) -> Draft | None:
    """*197 drones y 14 misiles, de los que 168 y seis, respectivamente*: each of its own."""
    near = line.keys[draft.last : min(draft.last + 6, line.last)]
    if not any(key in _EACH for key in near):
        return None
    counts = [one for one in made if one.sentence == draft.sentence and one.unit.kind == "count"]
    if len(counts) < 2:
        return None
    there = counts[-2].unit._replace(first=draft.first, last=draft.last, head=-1, sure=0.8)
    role = befallen(line, there, draft.first, draft.number, known)
    return draft._replace(unit=there, role=role, rule="each")


_EACH = frozenset("respectivamente rispettivamente respectivement respectively jeweils".split())


def _group(line: Line, draft: Draft) -> Draft | None:
    """*Dei fermati due tacciono*: those of whom so many are, before the number."""
    counting, at = line.tables.counting, draft.first - 1
    opens = at - 1 == line.first or line.key(at - 2) in _CLAUSES
    noun, fused = line.key(at), line.key(at - 1)
    if not opens or fused not in _OF_ALL or noun in counting.closed or line.capital(at):
        return None
    there = Unit(noun, "count", draft.first, draft.last, sure=0.8)
    return draft._replace(unit=there, role=NONE, rule="group")


_CLAUSES = frozenset(",;:(")
_OF_ALL = frozenset("dei degli delle des dos das".split())


def _shot(line: Line, draft: Draft, known: frozenset[int], made: list[Draft]) -> Draft | None:
    """The drones or missiles of which so many were shot down (*ne ha abbattuti 29*)."""
    for one in reversed(made[-_RECENT:]):
        if draft.sentence - one.sentence > _REACH:
            return None
        if one.unit.text in nouns.SHOT and one.number >= draft.number:
            there = one.unit._replace(first=draft.first, last=draft.last, head=-1)
            role = befallen(line, there, draft.first, draft.number, known)
            return one if role.text == "intercepted" else None
    return None


def _antecedent(line: Line, draft: Draft, made: list[Draft]) -> Draft | None:
    """The last figure that a bare number leaves its noun to: a whole rather than a part."""
    if line.key(draft.first - 2) in _CONTRAST:
        return _nearest(line, draft, made)
    if line.plain(draft.last) in line.tables.counting.of or line.key(draft.first - 1) not in (
        line.tables.counting.others
    ):
        greater = [
            one for one in made[-_RECENT:] if one.number >= draft.number and one.rule != "one"
        ]
        return _nearest(line, draft, greater) or _nearest(line, draft, made)
    return _nearest(line, draft, made)


def _nearest(line: Line, draft: Draft, made: list[Draft]) -> Draft | None:
    """The last figure in reach, but for one that is a part of those before it."""
    spare: Draft | None = None
    being = line.key(draft.first - 1) in line.tables.befell.being
    for one in reversed(made[-_RECENT:]):
        if draft.sentence - one.sentence > _REACH:
            break
        if one.unit.kind == "count":
            if line.keys[one.first - 1] not in _OF_WHICH or line.key(draft.first - 1) in _OF_WHICH:
                return one
            spare = spare or one
        if being and one.unit.kind == "measure" and one.sentence == draft.sentence:
            return one
        near = one.sentence == draft.sentence and draft.first - one.last <= 4
        of_it = one.sentence == draft.sentence and line.key(draft.first - 2) in _NE
        if (near or of_it) and one.unit.kind == "money":
            return one
        if near and one.unit.kind == "share" and draft.number <= _SHARED:
            return one
    return spare


_SHARED = 100  # what is more is no share


def _told(line: Line, at: int) -> bool:
    """Whether a predicate of its own follows (*due sono stati denunciati*): no role is shared."""
    befell = line.tables.befell
    if line.key(at) in line.tables.counting.others:
        return line.key(at + 2) == "being"  # 14 others are being sought
    if line.key(at) not in befell.being and line.key(at) not in befell.having:
        return False
    while line.key(at) in befell.being or line.key(at) in befell.having:
        at += 1
    key = line.key(at)
    return key[:1].isalpha() and key not in line.tables.counting.closed


def _left_out(line: Line, draft: Draft, number: Numeral, whole: Draft) -> bool:
    """Whether the words around a bare number leave out a noun on purpose."""
    counting = line.tables.counting
    after, before = line.key(draft.last), line.key(draft.first - 1)
    if line.tables.language == "fr" and any(
        line.key(draft.first - n) == "en" and _verbal(line, draft.first - n + 1) for n in (2, 3, 4)
    ):  # fmt: skip
        return not after[:1].isalpha() or after in counting.closed
    free = before not in counting.closed and before not in counting.others
    of_them = any(line.key(draft.first - n) in _NE for n in (2, 3, 4))
    if of_them and (not after[:1].isalpha() or after in counting.closed):
        return True  # ne avevo 130
    if number.digits and before[:1].isalpha() and free:
        numbered = before not in line.tables.befell.being and before not in line.tables.befell.one
        if numbered and draft.approximator == "" and line.plain(draft.last) not in counting.of:
            return False  # capannone 3
    if after in counting.others:
        return True
    if line.plain(draft.last) in counting.of and line.key(draft.last + 1) in counting.whom:
        return True
    if _rival(line, draft, number, whole) or _of_those(line, draft, whole):
        return True
    if before in counting.out_of:
        return whole.sentence == draft.sentence and draft.first - whole.last <= 4
    if before in counting.others or after in counting.whom:
        return True
    if before in _ONLY and whole.sentence == draft.sentence and draft.number < whole.number:
        return after.endswith("ed") or not after[:1].isalpha() or after in counting.closed
    if before in ("dont", "davon", "them", "cui", "darunter", "contro", "contre", "contra"):
        return True
    befell = line.tables.befell
    if after in befell.being or after in befell.having or before in befell.having:
        return True
    if _compared(line, draft, whole):
        return True
    if before in befell.being and line.key(draft.first - 2) in ("ils", "elles"):
        return not after[:1].isalpha() or after in counting.closed  # ils étaient 90 en 2018
    if before == "(" and after == ")" and number.digits and not person(line, whole.unit.text):
        placed = line.key(draft.first - 3) in counting.articles and line.capital(draft.first - 2)
        if placed and whole.sentence == draft.sentence:
            return True  # 83 cas, devant la Martinique (37)
    if before in _THOSE and (number.digits or line.key(draft.first - 2) in _CONTRAST):
        return True
    if _placed(line, draft.last) and whole.sentence == draft.sentence and (
        before in AND or before in (",", ";", ":")
    ):  # fmt: skip
        return True
    if before in befell.being and whole.sentence == draft.sentence:
        return not after[:1].isalpha() and after != ":"
    again = line.key(draft.first - 2) in (*AND, ",") and whole.sentence == draft.sentence
    if again and number.digits and line.plain(draft.first - 1) == line.plain(whole.first - 1):
        return not after[:1].isalpha() or after in counting.closed  # di 70 alla Camera e di 35 al
    starts = draft.first == line.first or before in (",", ";", ":")
    if line.tables.language == "de" and before in (",", ";", "und") and after[:1].isalpha():
        return not line.capital(draft.last)  # a verb: 281 votierten dagegen
    if number.digits:
        joined = starts or before in AND
        told = after in counting.closed or (
            after == "," and line.key(draft.last + 1) in counting.closed
        )
        return joined and told and whole.sentence == draft.sentence
    verb = line.tables.language == "it" and after.endswith(counting.verbs)
    return starts and (after in counting.closed or not after or verb)


def _verbal(line: Line, at: int) -> bool:
    """Whether a French *en* before this word is of them: a verb follows."""
    befell, key = line.tables.befell, line.key(at)
    return key in befell.having or key in befell.being or key in _OF_THEM


_OF_THEM = frozenset(
    """
    fallait faut faudra faudrait compte comptait comptent comptaient reste restait restent manque
    manquait dénombre recense recensait
""".split()
)


def _rival(line: Line, draft: Draft, number: Numeral, whole: Draft) -> bool:
    """Whether a number ends its clause as another's votes do, or another's estimate of a crowd."""
    after, before = line.key(draft.last), line.key(draft.first - 1)
    if after[:1].isalpha() and after not in line.tables.counting.closed and after not in _VOTED:
        return False
    if whole.unit.text in BALLOTS and draft.first - whole.last <= 1 and before in _AGAINST:
        return True
    if before in ("with", "mit", ",", "and", "und", ";") and after in _VOTED:
        return whole.sentence == draft.sentence
    crowd = whole.unit.text in BALLOTS or whole.unit.text in line.tables.counting.persons
    if before not in _RIVALS or not crowd or number.bare or draft.number < _CROWD:
        return False
    return whole.number >= _CROWD and _ALIKE > draft.number / whole.number > 1 / _ALIKE


_ONLY = frozenset("only nur lediglich just".split())
_AGAINST = frozenset("to zu gegen against".split())
_VOTED = frozenset("against dagegen opposed abstaining abstained rejected".split())
_RIVALS = frozenset("on with of at to for auf mit von es".split())
_CROWD = 1000  # fewer may be a number of something else
_ALIKE = 30  # times that one vote or crowd is another


def _of_those(line: Line, draft: Draft, whole: Draft) -> bool:
    """*Von elf Startern kamen sieben ins Ziel*: the sentence opens with those so many are of."""
    at = whole.first - 1
    if whole.sentence != draft.sentence or draft.number >= whole.number:
        return False
    while line.key(at) in line.tables.counting.articles:
        at -= 1
    after = line.key(draft.last)
    free = not after[:1].isalpha() or after in line.tables.counting.closed or (
        line.tables.language == "de" and not line.capital(draft.last)
    )  # fmt: skip
    if line.tables.language in ("es", "fr"):
        opened = line.key(line.first) in ("de", "sur", "des", "parmi") and at <= line.first
        return opened and line.key(draft.first - 1) == ","
    return free and at == line.first and line.key(at) in ("von", "of")
    while line.key(at) in line.tables.counting.adjectives:
        at -= 1
    verb = line.tables.language == "it" and not line.capital(draft.last)
    opened = line.key(at) in ("von", "of") or (verb and line.plain(at) == "di")
    return (free or verb) and at == line.first and opened


_NE = frozenset(("ne", "n'"))  # of them, in Italian
_THOSE = frozenset(
    """
    i gli le ai agli alle dei degli delle dai dagli dalle sui sugli sulle los las aux les des
""".split()
)
_THE = frozenset("the these those questi quei quelle die der den diese dieser ces ses".split())
