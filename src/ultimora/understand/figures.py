"""How many: numbers with their unit and what befell what they count."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from ultimora.reference import measures
from ultimora.understand.befallen import NONE, Role, befallen, direction
from ultimora.understand.lines import Line, Tables, keyed
from ultimora.understand.numbers import Numeral, numeral
from ultimora.understand.prose import Prose
from ultimora.understand.uncounted import length, uncounted, year
from ultimora.understand.units import Unit, counted, measured, person, unit
from ultimora.values import Facts, Rulebook, Span
from ultimora.values.facts import Figure, Name, Time

_REACH = 2  # sentences back to the noun that a bare number leaves out
_MONEY = 8  # sentences back to the money that bare millions are of
_SIGNS = frozenset("+-−–±")
_STRONG = 0.5  # below this nothing is said


class Counted(NamedTuple):
    """A figure in the making: its words, number, unit and role, and the sentence it stands in."""

    first: int
    last: int
    sentence: int
    number: float
    high: float | None
    approximator: str
    unit: Unit
    role: Role
    rule: str
    scaled: float = 1


def figures(prose: Prose, facts: Facts, rulebook: Rulebook) -> tuple[Figure, ...]:
    """The figures of a dispatch: what is counted or measured, with its role, place and time.

    A language without tables has none; any text is read in time linear in its length.
    """
    tables = Tables.of(prose.language)
    if tables is None:
        return ()
    keys = keyed(prose)
    if prose.language in ("es", "pt") and _american(keys):
        tables = replace(tables, numerals=replace(tables.numerals, points=".", groups=","))
    named = _covered(prose, (m.span for n in facts.names for m in n.mentions if m.form == "name"))
    timed = _covered(prose, (time.span for time in facts.times))
    made: list[Counted] = []
    starts = _starts(keys, tables)
    at, size = 0, len(starts)
    for index, sentence in enumerate(prose.sentences):
        begun = at
        while at < size and starts[at] < sentence.last:
            at += 1
        if at > begun:
            line = Line(prose.words, keys, sentence.first, sentence.last, tables, named, timed)
            _read(line, index, starts[begun:at], made)
    return tuple([_figure(prose, facts, one) for one in made])


def _american(keys: tuple[str, ...]) -> bool:
    """Whether the copy writes decimals with a point, as much of the Americas does in Spanish."""
    return any(
        "." in key and key[0].isdigit() and len(key.rpartition(".")[2]) < 3
        and after in ("%", "por", "millones", "mil")
        for key, after in pairwise(keys)
    )  # fmt: skip


def _starts(keys: tuple[str, ...], tables: Tables) -> list[int]:
    """The words that a number can begin with."""
    opening, thousand = tables.opening, tables.numerals.thousand
    return [
        at for at, key in enumerate(keys)
        if key in opening or key[0].isdigit()
        or (len(key) > 6 and thousand and any([part in key for part in thousand]))
    ]  # fmt: skip


def _covered(prose: Prose, spans: Iterable[Span]) -> frozenset[int]:
    return frozenset(word for span in spans for word in prose.words_in(span))


def _read(line: Line, sentence: int, starts: list[int], made: list[Counted]) -> None:
    """The figures of one sentence, added to those before it."""
    roles, keys = line.tables.roles, line.keys
    known = frozenset([n for n in range(line.first, line.last) if keys[n] in roles])
    ones, past = line.tables.numerals.ones, line.first
    for at in starts:
        if at < past or (not known and keys[at] in ones and not _measurable(line, at)):
            continue
        number = numeral(line.words, keys, at, line.last, line.tables.numerals)
        if number:
            past = _counted(line, number, sentence, known, made)


def _measurable(line: Line, at: int) -> bool:
    """Whether an article may open a number or a measure though nothing befell anybody."""
    after, numerals = line.key(at + 1), line.tables.numerals
    return (
        after in numerals.scales or after in numerals.rounds or after in numerals.halves
        or after in numerals.and_half[0][:1] or after in numerals.joins
        or bool(measures.measure(after, line.tables.language))
    )  # fmt: skip


def _counted(
    line: Line, number: Numeral, sentence: int, known: frozenset[int], made: list[Counted]
) -> int:
    """Adds the figure of a number, if it is one; gives the word to go on with."""
    if number.article:
        if one := _article(line, number, sentence, known, made):
            made.append(one)
            return max(one.last, number.last)
        return number.last
    if (number.first in line.named and number.digits) or uncounted(line, number):
        return number.last
    number, high, opened = _ranged(line, number)
    found = unit(line, number)
    found = found and _points(line, found, number, made)
    if (
        number.first in line.timed or (year(line, number) and _bare_year(line, number, found))
    ) and (not found or found.kind != "age"):
        return number.last
    if not found and (length(line, number.last) or length(line, _past_of(line, number.last)) or (
        _hyphened(line, number)
    )):  # fmt: skip
        return number.last + 1
    first, approximator = _approximated(line, found.first if found else opened, number)
    last = found.last if found else number.last
    behind = _behind(line, last) if not approximator else ("", last)
    approximator, last = approximator or behind[0], behind[1]
    draft = Counted(min(first, opened), last, sentence, number.value, high,
                    approximator or number.rounded, found or _NO_UNIT, NONE, "figure",
                    number.scaled)  # fmt: skip
    one = _finished(line, draft, number, found, known, made)
    if one and one.unit.sure * one.role.sure >= _STRONG:
        made.append(one)
    return max(last, number.last)


def _past_of(line: Line, at: int) -> int:
    return at + 1 if line.key(at) in ("di", "de", "d'", "of") else at


_NO_UNIT = Unit("", "", 0, 0)


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
    return line.key(number.first - 1) not in line.tables.counting.before and (
        line.tables.befell.nouns.get(found.text) is None
        and found.text not in line.tables.counting.persons
    )


def _finished(
    line: Line, draft: Counted, number: Numeral, found: Unit | None, known: frozenset[int],
    made: list[Counted],
) -> Counted | None:  # fmt: skip
    """The figure with its role; a bare number takes unit and role from what it leaves out."""
    if found is None:
        return _elliptic(line, draft, number, known, made)
    if found.kind == "share":
        return draft._replace(role=direction(line, found, draft.first), rule="share")
    if found.kind == "age":
        return draft._replace(role=Role("age"), rule="age")
    if found.kind == "money":
        return draft._replace(role=_moved(line, found, draft.first), rule="money")
    if found.kind == "measure":
        role = befallen(line, found, draft.first, number.value, known) if (
            found.text in ("ha", "km2")) else NONE  # fmt: skip
        return draft._replace(role=role, rule="measure")
    role = befallen(line, found, draft.first, number.value, known)
    if not role.text:
        role = _shared(line, draft, made)
    return draft._replace(role=role, rule="count")


def _points(line: Line, found: Unit, number: Numeral, made: list[Counted]) -> Unit:
    """*Mezzo punto*, and *quattro punti in meno* beside a share, are points of a percentage."""
    if found.text not in _POINTS:
        return found
    befell = line.tables.befell
    near = made and made[-1].unit.kind == "share"
    moved = any(line.says(p, found.last) for p in (*befell.up_behind, *befell.down_behind))
    if number.value == 0.5 or (near and moved):
        return found._replace(text="pp", kind="share", sure=0.9)
    return found


_POINTS = frozenset("punto punti point points punkte punkten puntos pontos".split())


def _moved(line: Line, found: Unit, first: int) -> Role:
    """Money that is so much more or less than before, or a price that rose or fell by it."""
    befell, key = line.tables.befell, line.key(first - 1)
    if key in _PRICED:
        return Role("up" if key in befell.up else "down", 0.9)
    for role, phrases in (("up", befell.up_behind), ("down", befell.down_behind)):
        if any(len(p) > 1 and line.says(p, found.last) for p in phrases):
            return Role(role, 0.9)
    return NONE


_PRICED = frozenset(
    """
    rose risen climbed jumped surged soared fell fallen dropped slid slipped tumbled plunged sank
""".split()
)


def _shared(line: Line, draft: Counted, made: list[Counted]) -> Role:
    """The role of the figure before, for one joined to it or a part of it."""
    if not made or made[-1].sentence != draft.sentence or not made[-1].role.shared:
        return NONE
    before, at = made[-1], made[-1].last
    between = [line.key(n) for n in range(at, draft.first)]
    if len(between) <= 1 and all(key in _JOINS for key in between):
        return before.role._replace(sure=0.85)
    if (between and between[-1] in _PARTS) or tuple(between[-2:]) in _PARTS_OF:
        return before.role._replace(sure=0.85)
    return NONE


_JOINS = frozenset((",", "e", "ed", "and", "et", "und", "y", "e"))
_PARTS = frozenset(
    "including darunter incluidos incluidas dont davon ellas ellos elles eux".split()
)
_PARTS_OF = frozenset(
    (("tra", "cui"), ("fra", "cui"), ("di", "cui"), ("among", "them"), ("of", "whom"),
     ("tra", "loro"), ("compresi", "i"), ("them", "-"), ("tra", "i"))
)  # fmt: skip


def _article(
    line: Line, number: Numeral, sentence: int, known: frozenset[int], made: list[Counted]
) -> Counted | None:
    """An article counts where something befell the one that it stands before, or it measures."""
    found = measured(line, number)
    if found:
        first, approximator = _approximated(line, number.first, number)
        half = any(line.says(h, found.last) for h in line.tables.numerals.and_half)
        if not approximator and not half:
            return None
        last = found.last + 2 if half else found.last
        value = 1.5 if half else 1
        return Counted(first, last, sentence, value, None, approximator, found, NONE, "measure")
    if line.plain(number.last) in line.tables.counting.of or not known:
        return None
    if line.tables.language == "de" and line.key(number.first) not in ("ein", "eine", "einen"):
        return None
    found = counted(line, number)
    if not found:
        return None
    role = befallen(line, found, number.first, 1, known)
    draft = Counted(number.first, found.last, sentence, 1, None, "", found, role, "one")
    if not role.text:
        draft = draft._replace(role=_shared(line, draft, made))
    if not draft.role.text or found.text in _NOT_ONE:
        return None
    if line.tables.befell.nouns.get(found.text) in ("infected", "hired", "dismissed", "arrested"):
        return None  # one infection, an arrest: the deed, and nobody counted
    noun = found.text in line.tables.befell.nouns
    if (
        draft.role.text not in ("destroyed", "intercepted")
        and not noun
        and not (person(line, found.text) or line.capital(found.head))
    ):
        return None
    return draft._replace(role=draft.role._replace(sure=min(0.9, draft.role.sure)))


def _end(made: list[Counted]) -> int:
    return made[-1].last if made else -9


_NOT_ONE = frozenset(
    "tratto stretch section tronçon tramo parte serie numero sorta part number lot series partie nombre parte número".split()
)


def _ranged(line: Line, number: Numeral) -> tuple[Numeral, float | None, int]:
    """A number with the upper end of its range, if it opens one, and where the range's words begin."""
    counting, at, before = line.tables.counting, number.last, number.first - 1
    skip = before - 1 if line.key(before) in counting.articles else before
    lead = line.plain(skip)
    opened = number.first
    mark = line.key(at)
    past = at
    inner = past
    while inner < line.last and inner < past + 4 and line.key(inner) in _INSIDE:
        inner += 1
    joined = False
    if lead in counting.between and line.key(_past_unit(line, at)) in counting.and_:
        joined, opened, at = True, skip, _past_unit(line, at) + 1
    elif lead in counting.start and line.plain(_past_unit(line, at)) in counting.to:
        joined, opened, at = not _moving(line, skip), skip, _past_unit(line, at) + 1
    elif (mark in ("-", "–", "/") and number.digits and line.tight(at) and line.tight(at + 1)) or (
        mark in ("o", "or", "ou", "oder") and not number.digits
    ):
        joined, at = True, at + 1
    elif (mark == "to" and number.digits and line.key(at + 1)[:1].isdigit()) or (
        mark == "to" and number.scaled > 1 and line.key(at + 1)[:1].isdigit()
    ):
        joined, at = not _moving(line, before), at + 1
    if not joined or at >= line.last:
        return number, None, number.first
    while at < line.last and (line.key(at) in counting.articles or line.key(at) in measures.SIGNS):
        at += 1
    other = (
        numeral(line.words, line.keys, at, line.last, line.tables.numerals)
        if (at < line.last and (line.key(at) in line.tables.opening or line.key(at)[0].isdigit()))
        else None
    )
    if not other or other.article or uncounted(line, other):
        return number, None, number.first
    low = number.value
    if other.scaled > 1 and number.scaled == 1 and low < other.value / other.scaled + 1e-9:
        low = round(low * other.scaled, 3)
    if low >= other.value:
        return number, None, number.first
    whole = other._replace(first=number.first, value=low, bare=number.bare and other.bare)
    return whole, other.value, opened


_INSIDE = frozenset(("%", "€", "$", "per", "cento", "percent"))


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
        if key in befell.up or key in befell.down or key in _MOVES:
            return True
    return False


_MOVES = frozenset("""
    passa passano passati passate passato passata passare portato portata portare sceso scese scesi
    went moved goes revised changed from passe passent passé passer pasa pasan pasó pasar pasado
    porta portano von
""".split())  # fmt: skip


def _approximated(line: Line, first: int, number: Numeral) -> tuple[int, str]:
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


def _behind(line: Line, last: int) -> tuple[str, int]:
    for phrase, kind in line.tables.counting.behind.items():
        at = last + len(phrase)
        if line.says(phrase, last) and line.plain(at) not in ("di", "de", "than", "als", "que"):
            return kind, at
    return "", last


def _elliptic(
    line: Line, draft: Counted, number: Numeral, known: frozenset[int], made: list[Counted]
) -> Counted | None:
    """A bare number: what it counts stands before, or is left out because it was just said."""
    if number.suffix or number.value == 0.5 or _all_of_them(line, draft.first):
        return None
    if number.scaled >= 1e6:
        return _bare_millions(line, draft, known, made)
    if number.decimal:
        return _bare_decimal(line, draft, made)
    subject = _subject(line, draft.first)
    if subject:
        role = line.tables.befell.nouns.get(subject, "")
        there = Unit(subject, "count", draft.first, draft.last, sure=0.85 if role else 0.75)
        return draft._replace(unit=there, role=Role(role, 0.95), rule="subject")
    return _bare_count(line, draft, number, known, made)


def _all_of_them(line: Line, first: int) -> bool:
    """*Tutti e tre*, *all three*, *tous les trois*: no new count."""
    return line.key(first - 1) in ("all", "alle", "beide") or (
        line.key(first - 2) in ("tutti", "tutte", "tous", "toutes", "todos", "todas")
    )


def _bare_millions(
    line: Line, draft: Counted, known: frozenset[int], made: list[Counted]
) -> Counted | None:
    """Bare millions are people where something befell them, else money of the kind last spoken of."""
    people = line.tables.counting.people
    there = Unit(people, "count", draft.first, draft.last, sure=0.8)
    role = befallen(line, there, draft.first, draft.number, known)
    if role.text in ("killed", "injured", "displaced", "infected", "evacuated"):
        return draft._replace(unit=there, role=role, rule="people")
    near = made[-1] if made and made[-1].sentence == draft.sentence else None
    if near and near.unit.kind == "count" and near.number >= 10_000:
        return draft._replace(unit=near.unit._replace(sure=0.6), rule="again")
    money = next((one.unit.text for one in reversed(made) if one.unit.kind == "money"
                  and draft.sentence - one.sentence <= _MONEY), "")  # fmt: skip
    funds = any(key in measures.FUNDS for key in line.keys[line.first : line.last])
    sure = 0.9 if near and near.unit.kind == "money" else 0.85 if money and funds else 0.72
    money = money or measures.AT_HOME.get(line.tables.language, "")
    if not money:
        return None
    there = Unit(money, "money", draft.first, draft.last, sure=sure)
    return draft._replace(unit=there, role=_moved(line, there, draft.first), rule="millions")


def _bare_decimal(line: Line, draft: Counted, made: list[Counted]) -> Counted | None:
    """A bare decimal is of the share or money just said, or of the one to which it goes."""
    if line.plain(draft.last) in line.tables.counting.to and (ahead := _ahead(line, draft)):
        role = direction(line, ahead, draft.first) if ahead.kind == "share" else NONE
        return draft._replace(unit=ahead, role=role, rule="ahead")
    if not made or draft.sentence - made[-1].sentence > 0:
        return None
    before = made[-1].unit
    if before.kind not in ("share", "money", "measure"):
        return None
    there = before._replace(first=draft.first, last=draft.last, sure=0.85)
    role = direction(line, there, draft.first) if before.kind == "share" else NONE
    return draft._replace(unit=there, role=role, rule="again")


def _ahead(line: Line, draft: Counted) -> Unit | None:
    """The share or money of the next number (*da +2,4 a +2,0 per cento*)."""
    at = draft.last + 1
    while line.key(at) in _SIGNS:
        at += 1
    if not line.key(at)[:1].isdigit():
        return None
    other = numeral(line.words, line.keys, at, line.last, line.tables.numerals)
    found = unit(line, other) if other else None
    if not found or found.kind not in ("share", "money"):
        return None
    return found._replace(first=draft.first, last=draft.last, sure=0.88)


def _subject(line: Line, first: int) -> str:
    """The noun that a number is said of: *morti: 12*, *gli accessi sono stati 41.300*."""
    befell, counting, at = line.tables.befell, line.tables.counting, first - 1
    if line.key(at) == ":":
        key = line.key(at - 1)
        return key if key in befell.nouns else ""
    if line.key(at) in befell.nouns and line.key(at - 1) in counting.articles:
        return line.key(at)
    if line.key(at) not in befell.being:
        return ""
    while line.key(at) in befell.being:
        at -= 1
    for back in range(at, max(line.first, at - 16) - 1, -1):
        key = line.key(back)
        if key in befell.nouns and key[-1] not in "oa":
            return key
    for back in range(at, max(line.first, at - 5) - 1, -1):
        key = line.key(back)
        if key in ("i", "gli", "le", "les", "los", "las") and back < at:
            return line.key(back + 1)
    return ""


def _bare_count(
    line: Line, draft: Counted, number: Numeral, known: frozenset[int], made: list[Counted]
) -> Counted | None:
    """A bare count takes the noun of the last one; its own verb gives its role, or it shares one."""
    if not number.digits and (
        line.key(draft.first - 1) in _THOSE or line.key(draft.first - 1) in _THE
    ):
        return None  # i due, the three: these people again, no new count
    before = _antecedent(line, draft, made)
    people = line.tables.counting.people
    noun = before.unit.text if before else people
    there = Unit(noun, "count", draft.first, draft.last)
    role = befallen(line, there._replace(text=people), draft.first, number.value, known)
    if before is None:
        if role.text and role.text not in ("destroyed", "intercepted", "missing"):
            return draft._replace(unit=there._replace(sure=0.75), role=role, rule="people")
        return None
    if before.unit.kind != "count":
        near = before.sentence == draft.sentence and number.digits
        if not near or not _joined(line, before, draft):
            return None
        there = there._replace(kind=before.unit.kind, sure=0.75)
        return draft._replace(unit=there, role=NONE, rule="again")
    sure = 0.8 if role.text else 0.7
    if not role.text and not _left_out(line, draft, number):
        return None
    if not role.text and before.role.text:
        role = before.role._replace(sure=0.85, shared=True)
    return draft._replace(unit=there._replace(sure=sure), role=role, rule="again")


def _antecedent(line: Line, draft: Counted, made: list[Counted]) -> Counted | None:
    """The last figure that a bare number may leave its noun to: a whole rather than a lesser part."""
    if line.plain(draft.last) in line.tables.counting.of or line.key(draft.first - 1) not in (
        line.tables.counting.others
    ):
        greater = [one for one in made if one.number >= draft.number and one.rule != "one"]
        return _nearest(draft, greater) or _nearest(draft, made)
    return _nearest(draft, made)


def _nearest(draft: Counted, made: list[Counted]) -> Counted | None:
    for one in reversed(made):
        if draft.sentence - one.sentence > _REACH:
            return None
        if one.unit.kind == "count":
            return one
        near = one.sentence == draft.sentence and draft.first - one.last <= 4
        if near and one.unit.kind in ("money", "share"):
            return one
    return None


def _joined(line: Line, before: Counted, draft: Counted) -> bool:
    return draft.first - before.last <= 4


def _left_out(line: Line, draft: Counted, number: Numeral) -> bool:
    """Whether the words around a bare number leave out a noun on purpose."""
    counting = line.tables.counting
    after, before = line.key(draft.last), line.key(draft.first - 1)
    if line.plain(draft.last) in counting.of and line.key(draft.last + 1) in counting.whom:
        return True
    if before in counting.out_of or before in counting.others or after in counting.whom:
        return True
    if before in ("di", "of", "dont", "davon", "them", "cui", "darunter", "contro", "contre"):
        return True
    befell = line.tables.befell
    if after in befell.being or after in befell.having or before in befell.having:
        return True
    if before in _THOSE and number.digits:
        return True
    starts = draft.first == line.first or before in (",", ";")
    return starts and not number.digits and (after in counting.closed or not after)


_THOSE = frozenset(
    """
    i gli le ai agli alle dei degli delle dai dagli dalle sui sugli sulle los las aux les des
""".split()
)


_THE = frozenset("the these those questi quei quelle die der den diese dieser ces ses".split())


def _figure(prose: Prose, facts: Facts, one: Counted) -> Figure:
    """The fact of a figure, with the place and time of its sentence where there is but one."""
    words = prose.words
    sentence = prose.sentences[one.sentence]
    whole = prose.span(sentence)
    return Figure(
        span=Span(words[one.first].start, words[one.last - 1].end),
        rule=f"figures.{one.rule}",
        confidence=round(min(one.unit.sure, 0.99) * one.role.sure, 3),
        number=one.number, high=one.high, approximator=one.approximator, unit=one.unit.text,
        role=one.role.text, place=_place(facts, whole, words[one.first].start),
        time=_time(facts.times, whole),
    )  # fmt: skip


def _place(facts: Facts, whole: Span, at: int) -> str | None:
    """The only place that the sentence names."""
    there = {name.id for name in _places(facts.names, whole)}
    return there.pop() if len(there) == 1 else None


def _places(names: Iterable[Name], whole: Span) -> Iterator[Name]:
    for name in names:
        if name.kind == "place" and any(
            whole.start <= mention.span.start < whole.end for mention in name.mentions
        ):
            yield name


def _time(times: Iterable[Time], whole: Span) -> str | None:
    """The only date or time that the sentence tells."""
    there = [
        time.id for time in times
        if time.type in ("date", "time") and whole.start <= time.span.start < whole.end
    ]  # fmt: skip
    return there[0] if len(there) == 1 else None
