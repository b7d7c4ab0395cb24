"""How many: numbers with their unit and what befell what they count."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from ultimora.reference import measures, nouns
from ultimora.reference.numerals import INDEFINITE, OFTEN
from ultimora.understand.ages import person
from ultimora.understand.bare import another, elliptic, part_of
from ultimora.understand.befallen import befallen, shared
from ultimora.understand.bounds import approximated, behind, ranged
from ultimora.understand.draft import NO_UNIT, NONE, Draft, Role, Unit
from ultimora.understand.heads import counted, past_of
from ultimora.understand.lines import Line, Tables, keyed
from ultimora.understand.numbers import Numeral, numeral
from ultimora.understand.portions import BY, among, portion, portioned
from ultimora.understand.prose import Prose
from ultimora.understand.uncounted import length, uncounted, year
from ultimora.understand.units import measured, unit
from ultimora.understand.ways import AND, chained, direction, indexed, moved, points, went
from ultimora.values import Facts, Rulebook, Span
from ultimora.values.facts import Figure

_TABLE = 60  # numbers of a sentence; what has more is a table, and no prose
_STRONG = 0.5  # below this nothing is said


def figures(prose: Prose, facts: Facts, rulebook: Rulebook) -> tuple[Figure, ...]:
    """The figures of a dispatch: what is counted or measured, with its role, place and time.

    A language without tables has none; any text is read in time linear in its length.
    """
    tables = Tables.of(prose.language)
    if tables is None:
        return ()
    keys = keyed(prose)
    if homes := _homes(keys):
        tables = replace(tables, homes=homes)
    if prose.language in ("es", "pt") and _american(keys):
        tables = replace(tables, numerals=replace(tables.numerals, points=".", groups=","))
    named = _covered(prose, (m.span for n in facts.names for m in n.mentions if m.form == "name"))
    timed = _covered(prose, (time.span for time in facts.times))
    made: list[Draft] = []
    starts = _starts(keys, tables)
    at, size = 0, len(starts)
    for index, sentence in enumerate(prose.sentences):
        begun = at
        while at < size and starts[at] < sentence.last:
            at += 1
        if 0 < at - begun <= _TABLE:
            line = Line(prose.words, keys, sentence.first, sentence.last, tables, named, timed)
            _read(line, index, starts[begun:at], made)
    where = _only(prose, (
        (mention.span, name.id) for name in facts.names if name.kind == "place"
        for mention in name.mentions
    ))  # fmt: skip
    when = _only(prose, (
        (time.span, time.id) for time in facts.times if time.type in ("date", "time")
    ))  # fmt: skip
    return tuple([_figure(prose, one, where, when) for one in made])


def _homes(keys: tuple[str, ...]) -> dict[str, str]:
    """What pesos, rupees and crowns are here: of the country that is most spoken of."""
    kinds = {measures.OF_MANY[key] for key in keys if key in measures.OF_MANY}
    homes: dict[str, str] = {}
    for kind in kinds:
        table = measures.HOMES[kind]
        stems = tuple(table)
        told = Counter(
            next(code for stem, code in table.items() if key.startswith(stem))
            for key in keys if key.startswith(stems) and key not in measures.OF_MANY
        )  # fmt: skip
        if told:
            homes[kind] = told.most_common(1)[0][0]
    return homes


def _american(keys: tuple[str, ...]) -> bool:
    """Whether the copy writes decimals with a point, as much of the Americas does in Spanish."""
    return any(
        "." in key and key[0].isdigit() and len(key.rpartition(".")[2]) < 3
        and after in ("%", "por", "millones", "mil")
        for key, after in pairwise(keys)
    )  # fmt: skip


def _starts(keys: tuple[str, ...], tables: Tables) -> list[int]:
    """The words that a number can begin with."""
    opening = tables.opening
    one, other = (*tables.numerals.thousand, "\0", "\0")[:2]
    return [
        at for at, key in enumerate(keys)
        if key in opening or key in _ANOTHER or key[0].isdigit()
        or (len(key) > 6 and (one in key or other in key))
    ]  # fmt: skip


def _covered(prose: Prose, spans: Iterable[Span]) -> frozenset[int]:
    return frozenset(word for span in spans for word in prose.words_in(span))


def _read(line: Line, sentence: int, starts: list[int], made: list[Draft]) -> None:
    """The figures of one sentence, added to those before it."""
    roles, keys = line.tables.roles, line.keys
    known = frozenset([n for n in range(line.first, line.last) if keys[n] in roles])
    ones, past = line.tables.numerals.ones, line.first
    for at in starts:
        if at < past:
            continue
        if keys[at] in OFTEN and line.tables.language == "de":
            past = at + 1
            if line.key(past) not in _AS_MUCH and at not in line.named:
                made.append(_often(line, at, sentence))
            continue
        if keys[at] in _ANOTHER:
            past = at + 1
            if known and _acted(line, past):
                one = another(line, Numeral(at, at, 1, article=True), sentence, known, made)
                made.extend([one] if one else [])
            continue
        if part := portion(line, at):
            past = _portioned(line, part, sentence, known, made)
            continue
        if not known and keys[at] in ones and not _measurable(line, at):
            continue
        number = numeral(line.words, keys, at, line.last, line.tables.numerals)
        if number:
            past = _counted(line, number, sentence, known, made)


_ANOTHER = frozenset(("otro", "otra", "another"))


def _acted(line: Line, at: int) -> bool:
    """Whether a verb of what befell somebody stands at a word (*otro resultó herido*)."""
    befell, key = line.tables.befell, line.key(at)
    return key in befell.being or key in befell.falls or key in line.tables.first


def _often(line: Line, at: int, sentence: int) -> Draft:
    """*Mindestens dreimal*: how often something was done, in one word."""
    times = OFTEN[line.key(at)]
    first, approximator = approximated(line, at, Numeral(at, at + 1, times))
    there = Unit("mal", "count", first, at + 1, sure=0.9)
    low = line.tables.numerals.words.get(line.key(at - 3)) if line.key(at - 2) == "-" else None
    if low and low < times and line.key(at - 1) == "bis":  # zwei- bis dreimal
        return Draft(at - 3, at + 1, sentence, low, times, "", there, NONE, "often")
    return Draft(first, at + 1, sentence, times, None, approximator, there, NONE, "often")


_AS_MUCH = frozenset("so mehr weniger höher größer schneller teurer stärker häufiger länger "
                     "schwerer".split())  # fmt: skip


def _portioned(
    line: Line, part: tuple[float, Unit], sentence: int, known: frozenset[int], made: list[Draft]
) -> int:
    """Adds a part of a whole; gives the word to go on with."""
    value, found = part
    if tenths := _by_tenths(line, value, found, sentence):
        made.append(tenths)
        return tenths.last
    if moved_part := _moved_part(line, value, found, sentence):
        made.append(moved_part)
        return found.last
    last, noun = found.last, portioned(line, found, made)
    if not noun:
        return last
    first, approximator = approximated(line, found.first, Numeral(found.first, last, value))
    draft = Draft(first, noun.last, sentence, value, None, approximator, noun, NONE, "portion")
    role = chained(line, draft, made, direction(line, noun._replace(first=first, last=last), first))
    if known and not role.text and noun.head >= 0:
        role = befallen(line, noun, first, 2, known)
    made.append(draft._replace(role=role))
    return last


def _by_tenths(line: Line, value: float, found: Unit, sentence: int) -> Draft | None:
    """*Due decimi in meno*, *un decimo di punto*: tenths of a point of a percentage."""
    at = found.last
    if line.key(at - 1) not in ("decimo", "decimi") or line.tables.language != "it":
        return None
    of_point = line.key(at) == "di" and line.key(at + 1) in ("punto", "punti")
    at += 2 * of_point
    there = Unit("pp", "share", found.first, at, sure=0.9)
    role = direction(line, there, found.first)
    shared = "%" in line.keys[line.first : found.first]
    if not of_point and not (shared and role.text):
        return None
    return Draft(found.first, at, sentence, value, None, "", there, role, "portion")


_COMPARED = frozenset("mehr weniger höher niedriger more less fewer higher lower".split())


def _moved_part(line: Line, value: float, found: Unit, sentence: int) -> Draft | None:
    """A rise or fall by a part is one in percent: *grew by a tenth*, *um ein Drittel gesunken*,
    *calato di un quarto*."""
    first, approximator = approximated(line, found.first, Numeral(found.first, found.last, value))
    percent = round(value * 100, 1)
    share = Unit("%", "share", first, found.last, sure=0.9)
    if way := _of_its_value(line, found, first):
        return Draft(
            first, found.last, sentence, percent, None, approximator, share, way, "portion"
        )
    if line.tables.language in ("it", "fr", "es"):
        unsaid = Draft(found.first, found.last, 0, 0, None, "", found, NONE, "")
        role = moved(line, found, unsaid)
    else:
        point = 1 if line.key(found.last) in ("point", "points") else 2
        if line.says(("percentage", "point"), found.last) or point == 1:
            pp = Unit("pp", "share", first, found.last + point, sure=0.9)
            role = direction(line, pp, first)
            return Draft(first, pp.last, sentence, value, None, approximator, pp, role, "portion")
        compared = line.key(found.last) in _COMPARED
        of_them = line.plain(found.last) in line.tables.counting.of
        if found.text or of_them or not (compared or line.plain(first - 1) in BY):
            return None
        role = direction(line, share, first)
    if not role.text:
        return None
    return Draft(first, found.last, sentence, percent, None, approximator, share, role, "portion")


def _of_its_value(line: Line, found: Unit, first: int) -> Role | None:
    """*Ha guadagnato quasi un quarto del suo valore*: what gained or lost a part of its worth."""
    befell = line.tables.befell
    if not any(line.key(n) in _WORTH for n in range(found.last, found.last + _POSSESSED)):
        return None
    for at in range(first - 1, max(line.first, first - _POSSESSED) - 1, -1):
        if line.key(at) in line.tables.moves or line.key(at) in _GAINED:
            lost = line.key(at) in befell.down or line.key(at) in _LOST
            return Role("down" if lost else "up", 0.9)
    return None


_WORTH = frozenset("valore valeur valor value wert werts wertes".split())
_LOST = frozenset("perso perdu perdido perdió lost verloren verlor perde perd pierde".split())
_GAINED = _LOST | frozenset("guadagnato gagné ganado ganó gained gewonnen guadagna gagne".split())
_POSSESSED = 4  # words from a part to the worth that it is of, and back to the verb


def _measurable(line: Line, at: int) -> bool:
    """Whether an article may open a number or a measure though nothing befell anybody."""
    after, numerals = line.key(at + 1), line.tables.numerals
    if line.key(at - 1) in AND or line.key(at + 2) in AND or line.key(at + 3) in AND:
        return True  # beside another count
    return (
        after in numerals.scales or after in numerals.rounds or after in numerals.halves
        or after in nouns.POINTS or after in _TENTH
        or among(line, Numeral(at, at + 1, 1, article=True)) is not None
        or after in numerals.and_half[0][:1] or after in numerals.joins
        or bool(measures.measure(after, line.tables.language))
    )  # fmt: skip


def _counted(
    line: Line, number: Numeral, sentence: int, known: frozenset[int], made: list[Draft]
) -> int:
    """Adds the figure of a number, if it is one; gives the word to go on with."""
    if (part := among(line, number)) and not (
        number.first in line.named or number.first in line.timed or _befell(line, number, known)
    ):  # fmt: skip
        return _portioned(line, part, sentence, known, made)
    if number.article and line.key(number.last) in nouns.POINTS:
        number = number._replace(article=False)  # ein Punkt mehr als in der Vorwoche
        spot = unit(line, number)
        if not spot or points(line, spot, number, made).text != "pp":
            return number.last
    if number.article and line.key(number.last) == "décima":
        number = number._replace(article=False)
        if not _tenths(line, number, made):
            return number.last
    if number.article:
        if one := one_of(line, number, sentence, known, made):
            made.append(one)
        return number.last
    if number.rounded == "over" or (
        line.key(number.first - 1) in INDEFINITE and line.key(number.first).isalpha()
        and line.key(number.first) in line.tables.numerals.scales
    ):  # fmt: skip
        return number.last  # an unsaid number counts nothing that one can check
    if number.first in line.named or uncounted(line, number):
        return number.last
    number, high, opened = ranged(line, number)
    found = unit(line, number)
    found = found and points(line, found, number, made)
    if tenth := _tenths(line, number, made):
        number, found = number._replace(value=round(number.value / 10, 2)), tenth
    if (
        number.first in line.timed or (year(line, number) and _bare_year(line, number, found))
    ) and (not found or (found.kind != "age" and not _repeated(line, found))):
        return number.last
    if not found and (length(line, number.last) or length(line, past_of(line, number.last)) or (
        _hyphened(line, number)
    )):  # fmt: skip
        return number.last + 1
    if found and not number.digits and found.text in nouns.IDIOMS and (
        line.plain(number.first - 1) in ("a", "in", "à", "en", "aux", "ai")
    ):  # fmt: skip
        return number.last
    first, approximator = approximated(line, found.first if found else opened, number)
    last = found.last if found else number.last
    if found and (half := _and_half(line, number, last)):
        number, last = number._replace(value=number.value + 0.5), last + half
        found = found._replace(last=last)
    if not approximator:
        approximator, last = behind(line, last)
    draft = Draft(min(first, opened), last, sentence, number.value, high,
                    approximator or number.rounded, found or NO_UNIT, NONE, "figure",
                    number.scaled)  # fmt: skip
    one = _finished(line, draft, number, found, known, made)
    if one and one.unit.sure * one.role.sure >= _STRONG:
        made.append(one)
    return number.last if found and found.kind == "count" else max(last, number.last)


def _repeated(line: Line, found: Unit) -> bool:
    """Whether times are counted that something is done, though a time tells per what."""
    return found.text in _REPEATED and line.tables.language in ("fr", "de", "es")


_REPEATED = frozenset("fois mal veces reprises".split())


def _tenths(line: Line, number: Numeral, made: list[Draft]) -> Unit | None:
    """*Tres décimas menos*: tenths of a point, where a share was just told, in Spanish."""
    at = number.last
    if line.key(at) not in ("décima", "décimas") or number.value > _TENTHS or number.decimal:
        return None
    pointed = line.says(("de", "punto"), at + 1)
    last = at + 3 if pointed else at + 1 + line.key(at + 1).startswith("porcentual")
    near = any(
        one.unit.kind == "share" and one.sentence >= made[-1].sentence - 2 for one in made[-6:]
    )
    if not near and last == at + 1 and "%" not in line.keys[line.first : line.last]:
        return None
    return Unit("pp", "share", number.first, last, sure=0.9)


_TENTH = frozenset(("décima", "decimo", "dixième"))
_TENTHS = 20  # of a point; more would be told in points


def _and_half(line: Line, number: Numeral, at: int) -> int:
    """How many words behind a unit say *and a half* (*tre punti e mezzo*); 0 where none do."""
    if number.digits or number.decimal or number.scaled > 1 or line.tables.language != "it":
        return 0
    return next((len(h) for h in line.tables.numerals.and_half if line.says(h, at)), 0)


def _befell(line: Line, number: Numeral, known: frozenset[int]) -> bool:
    """Whether something befell so many of so many, so that both are counts (*five of eight*)."""
    found = counted(line, number) if known else None
    return bool(found and befallen(line, found, number.first, number.value, known).text)


def _hyphened(line: Line, number: Numeral) -> bool:
    """Whether a number is bound to a word that makes it a name or a thing of its own (*A-320*)."""
    before = line.key(number.first - 1)
    return (
        before in ("-", "/")
        and line.tight(number.first)
        and line.tight(number.first - 1)
        and (line.key(number.first - 2)[:1].isalpha())
    )


def _bare_year(line: Line, number: Numeral, found: Unit | None) -> bool:
    """Whether four digits are a year here: but for what plainly counts or measures."""
    if not found or found.kind == "age":
        return True
    if found.kind != "count":
        return False
    return not approximated(line, number.first, number)[1] and (
        line.tables.befell.nouns.get(found.text) is None
        and found.text not in line.tables.counting.persons
    )


def _finished(
    line: Line, draft: Draft, number: Numeral, found: Unit | None, known: frozenset[int],
    made: list[Draft],
) -> Draft | None:  # fmt: skip
    """The figure with its role; a bare number takes unit and role from what it leaves out."""
    if found is None:
        return elliptic(line, draft, number, known, made)
    if found.kind == "share":
        role = chained(line, draft, made, direction(line, found, draft.first))
        return draft._replace(role=role, rule="share")
    if found.kind == "age":
        return draft._replace(role=Role("age"), rule="age")
    if found.kind == "money":
        return draft._replace(role=moved(line, found, draft), rule="money")
    if found.kind == "measure":
        if found.text in ("°C", "°F") and _below(line, draft.first):
            draft = draft._replace(first=draft.first - 1, number=-draft.number)
        elif found.text in ("°C", "°F") and draft.number > 0:
            below = next((len(b) for b in measures.BELOW if line.says(b, found.last)), 0)
            number_of = -draft.number if below else draft.number
            draft = draft._replace(last=found.last + below, number=number_of)
        role = befallen(line, found, draft.first, number.value, known) if (
            found.text in ("ha", "km2")) else NONE  # fmt: skip
        return draft._replace(role=role, rule="measure")
    if found.text in nouns.POINTS:
        if line.tables.language in ("it", "fr", "es"):
            role = went(line, found, draft, made) if number.value >= _POINTS else NONE
        else:
            role = direction(line, found, draft.first) if indexed(line, number) else NONE
        return draft._replace(role=role, rule="points")
    if found.text in _CENTS:
        role, lead = moved(line, found, draft), line.key(draft.first - 1)
        if not role.text and lead in line.tables.moves:
            role = Role("up" if lead in line.tables.befell.up else "down", 0.9, True)
        return draft._replace(role=role, rule="count")
    role = befallen(line, found, draft.first, number.value, known)
    if role.shared and _of_so_many(line, draft.first):
        role = NONE
    elif not role.text:
        role = shared(line, draft, made)
    if not role.text and found.text in nouns.CASES and any(
        one.unit.text == found.text and one.role.text == "infected" for one in made[-_SAME:]
    ):  # fmt: skip
        role = Role("infected", 0.85)
    if not role.text and known:
        found = found._replace(sure=min(found.sure, 0.9))  # what befell another may be this one's
    return draft._replace(role=role, unit=_doubted(line, found, number), rule="count")


def _below(line: Line, first: int) -> bool:
    """Whether degrees are below zero: *-5 °C*, *moins 31 degrés*."""
    sign = line.key(first - 1)
    return sign in _MINUS or (sign in ("-", "−", "–") and line.tight(first) and not (
        line.tight(first - 1)
    ))  # fmt: skip


_SAME = 4  # figures back in which cases were said to be of an illness
_POINTS = 20  # of an index; fewer are won in games
_CENTS = frozenset("cents cent pence".split())
_MINUS = frozenset("meno minus moins menos".split())


def _of_so_many(line: Line, first: int) -> bool:
    """Whether a number is all of which so many were hit (*61 von 74 Drohnen*)."""
    counting, at = line.tables.counting, first - 1
    while line.key(at) in counting.articles:
        at -= 1
    before = line.key(at - 1)
    numeric = before[:1].isdigit() or before in line.tables.numerals.words
    return numeric and (line.plain(at) in counting.of or line.key(at) in counting.out_of)


def _doubted(line: Line, found: Unit, number: Numeral) -> Unit:
    """A counted noun with a capital may be the rest of a name (*5 Stelle*)."""
    proper = _proper(line, found) and number.digits and number.first > line.first
    return found._replace(sure=min(found.sure, 0.85)) if proper else found


def one_of(
    line: Line, number: Numeral, sentence: int, known: frozenset[int], made: list[Draft]
) -> Draft | None:
    """An article counts where something befell the one that it stands before, or it measures."""
    found = measured(line, number)
    if found:
        first, approximator = approximated(line, number.first, number)
        half = any(line.says(h, found.last) for h in line.tables.numerals.and_half)
        if not approximator and not half:
            return None
        last = found.last + 2 if half else found.last
        value = 1.5 if half else 1
        if approximator in ("over", "under"):
            approximator, first = "", number.first  # under a metre of mud
            if not half:
                return None
        return Draft(first, last, sentence, value, None, approximator, found, NONE, "measure")
    if one := part_of(line, number, sentence, made):
        return one
    if line.plain(number.last) in line.tables.counting.of:
        return None
    romance = line.tables.language == "it"
    listed = counted(line, number) if romance and not known else None
    if not known and not _beside(line, number, listed, made):
        return None
    if line.tables.language == "de" and line.key(number.first) not in ("ein", "eine", "einen"):
        return None
    found = counted(line, number)
    if not found or found.text in _BADLY:
        return another(line, number, sentence, known, made)
    role = befallen(line, found, number.first, 1, known)
    draft = Draft(number.first, found.last, sentence, 1, None, "", found, role, "one")
    if not role.text:
        draft = draft._replace(role=shared(line, draft, made))
    if not draft.role.text and _beside(line, number, found, made):
        return draft._replace(unit=found._replace(sure=0.85))
    if not draft.role.text or found.text in nouns.NOT_ONE:
        return None
    if line.tables.befell.nouns.get(found.text) in ("infected", "hired", "dismissed", "arrested"):
        return None  # one infection, an arrest: the deed, and nobody counted
    if draft.role.text == "destroyed" and found.text not in nouns.RUINED:
        return None
    noun = found.text in line.tables.befell.nouns
    if (
        draft.role.text not in ("destroyed", "intercepted")
        and not noun
        and not (person(line, found.text) or _proper(line, found))
    ):
        return None
    return draft._replace(role=draft.role._replace(sure=min(0.9, draft.role.sure)))


_BADLY = frozenset("grièvement gravement légèrement mortellement gravemente lievemente".split())


def _proper(line: Line, found: Unit) -> bool:
    """Whether a noun has a capital that German does not give to every noun (*une Genevoise*)."""
    text = line.words[found.head].text
    return text.istitle() and line.tables.language != "de"


def _beside(line: Line, number: Numeral, found: Unit | None, made: list[Draft]) -> bool:
    """Whether an article stands beside another count of people (*tre uomini e una donna*)."""
    before = made[-1] if made else None
    if not found and before and before.last == number.first - 1 and before.unit.kind == "count":
        return line.key(number.first - 1) in AND
    if found and not person(line, found.text):
        return _things(line, number, found, before)
    if before and before.last == number.first - 1 and before.unit.kind == "count":
        return line.key(number.first - 1) in AND and person(line, before.unit.text)
    if not found or line.key(found.last) not in AND or found.last + 1 >= line.last:
        return False
    after = numeral(line.words, line.keys, found.last + 1, line.last, line.tables.numerals)
    other = counted(line, after) if after and not after.article else None
    return bool(other and person(line, other.text))


def _things(line: Line, number: Numeral, found: Unit, before: Draft | None) -> bool:
    """Whether a thing ends a list of counted things (*12 telefoni e una pistola*)."""
    if not before or before.unit.kind != "count" or before.last != number.first - 1:
        return False
    listed = line.key(number.first - 1) in AND and not person(line, before.unit.text)
    return listed and found.text not in nouns.NOT_ONE and line.tables.language != "de"


def _end(made: list[Draft]) -> int:
    return made[-1].last if made else -9


def _figure(prose: Prose, one: Draft, where: dict[int, str], when: dict[int, str]) -> Figure:
    """The fact of a figure, with the place and time of its sentence where there is but one."""
    words = prose.words
    return Figure(
        span=Span(words[one.first].start, words[one.last - 1].end),
        rule=f"figures.{one.rule}",
        confidence=round(min(one.unit.sure, 0.99) * one.role.sure, 3),
        number=one.number, high=one.high, approximator=one.approximator,
        unit=_written(prose, one.unit),
        role=one.role.text, place=where.get(one.sentence), time=when.get(one.sentence),
    )  # fmt: skip


def _written(prose: Prose, unit: Unit) -> str:
    """A unit, a noun as it stands in the text (*probabilita'* of a typewriter)."""
    noun = unit.kind in ("count", "part") and unit.head >= 0
    return prose.lower[unit.head] if noun and unit.text[-1:] in "àèéìòù" else unit.text


def _only(prose: Prose, spans: Iterable[tuple[Span, str]]) -> dict[int, str]:
    """The ids of facts by the sentence that they stand in, where it has but one."""
    there: dict[int, set[str]] = {}
    for span, id in spans:
        there.setdefault(prose.sentence_at(span.start), set()).add(id)
    return {sentence: ids.pop() for sentence, ids in there.items() if len(ids) == 1}
