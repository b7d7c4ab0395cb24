"""How many: numbers with their unit and what befell what they count."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from ultimora.understand.befallen import NONE, Role, befallen, direction
from ultimora.reference import measures
from ultimora.understand.lines import Line, Tables, keyed
from ultimora.understand.numbers import Numeral, numeral
from ultimora.understand.prose import Prose, Sentence
from ultimora.understand.uncounted import length, uncounted, year
from ultimora.understand.units import Unit, unit
from ultimora.values import Facts, Rulebook, Span
from ultimora.values.facts import Figure, Name, Time

_REACH = 2  # sentences back to the noun that a bare number leaves out
_SIGNS = frozenset("+-−–±")
_STRONG = 0.5  # below this nothing is said


@dataclass(frozen=True, slots=True)
class Counted:
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
    named = _covered(prose, (m.span for n in facts.names for m in n.mentions if m.form == "name"))
    timed = _covered(prose, (time.span for time in facts.times))
    made: list[Counted] = []
    for index, sentence in enumerate(prose.sentences):
        if not any(key in tables.opening or key[0].isdigit() or _great(key, tables)
                   for key in keys[sentence.first : sentence.last]):  # fmt: skip
            continue
        line = Line(prose.words, keys, sentence.first, sentence.last, tables, named, timed)
        _read(line, index, made)
    return tuple([_figure(prose, facts, one) for one in made])


def _great(key: str, tables: Tables) -> bool:
    return len(key) > 6 and any(part in key for part in tables.numerals.thousand)


def _covered(prose: Prose, spans: Iterable[Span]) -> frozenset[int]:
    return frozenset(word for span in spans for word in prose.words_in(span))


def _read(line: Line, sentence: int, made: list[Counted]) -> None:
    """The figures of one sentence, added to those before it."""
    roles = line.tables.roles
    known = frozenset(n for n in range(line.first, line.last) if line.keys[n] in roles)
    opening, at = line.tables.opening, line.first
    while at < line.last:
        key = line.keys[at]
        if key in opening or key[0].isdigit() or _great(key, line.tables):
            number = numeral(line.words, line.keys, at, line.last, line.tables.numerals)
            if number:
                at = _counted(line, number, sentence, known, made)
                continue
        at += 1


def _counted(
    line: Line, number: Numeral, sentence: int, known: frozenset[int], made: list[Counted]
) -> int:
    """Adds the figure of a number, if it is one; gives the word to go on with."""
    if number.article:
        if known and (one := _article(line, number, sentence, known, made)):
            made.append(one)
            return max(one.last, number.last)
        return number.last
    if number.first in line.named and number.digits or uncounted(line, number):
        return number.last
    number, high, opened = _ranged(line, number)
    found = unit(line, number)
    if (number.first in line.timed or year(line, number) and _bare_year(line, number, found)) and (
        not found or found.kind != "age"
    ):
        return number.last
    if not found and (length(line, number.last) or _hyphened(line, number)):
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


_NO_UNIT = Unit("", "", 0, 0)


def _hyphened(line: Line, number: Numeral) -> bool:
    """Whether a number is bound to a word that makes it a name or a thing of its own (*A-320*)."""
    before = line.key(number.first - 1)
    return before in ("-", "/") and line.tight(number.first) and line.tight(number.first - 1) and (
        line.key(number.first - 2)[:1].isalpha()
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
        return replace(draft, role=direction(line, found, _signed(line, draft.first)), rule="share")
    if found.kind == "age":
        return replace(draft, role=Role("age"), rule="age")
    if found.kind == "money":
        return replace(draft, role=_moved(line, found), rule="money")
    if found.kind == "measure":
        role = befallen(line, found, draft.first, number.value, known) if (
            found.text in ("ha", "km2")) else NONE  # fmt: skip
        return replace(draft, role=role, rule="measure")
    role = befallen(line, found, draft.first, number.value, known)
    if not role.text:
        role = _shared(line, draft, made)
    return replace(draft, role=role, rule="count")


def _signed(line: Line, first: int) -> int:
    return first


def _moved(line: Line, found: Unit) -> Role:
    """Money that is so much more or less than before."""
    befell = line.tables.befell
    for role, phrases in (("up", befell.up_behind), ("down", befell.down_behind)):
        if any(len(p) > 1 and line.says(p, found.last) for p in phrases):
            return Role(role, 0.9)
    return NONE


def _shared(line: Line, draft: Counted, made: list[Counted]) -> Role:
    """The role of the figure before, for one joined to it or a part of it."""
    if not made or made[-1].sentence != draft.sentence or not made[-1].role.shared:
        return NONE
    before, at = made[-1], made[-1].last
    between = [line.key(n) for n in range(at, draft.first)]
    if len(between) <= 1 and all(key in _JOINS for key in between):
        return before.role._replace(sure=0.85)
    if between and between[-1] in _PARTS or tuple(between[-2:]) in _PARTS_OF:
        return before.role._replace(sure=0.85)
    return NONE


_JOINS = frozenset((",", "e", "ed", "and", "et", "und", "y", "e"))
_PARTS = frozenset("including darunter incluidos incluidas dont davon ellas ellos elles eux".split())
_PARTS_OF = frozenset(
    (("tra", "cui"), ("fra", "cui"), ("di", "cui"), ("among", "them"), ("of", "whom"),
     ("tra", "loro"), ("compresi", "i"), ("them", "-"), ("tra", "i"))
)  # fmt: skip


def _article(
    line: Line, number: Numeral, sentence: int, known: frozenset[int], made: list[Counted]
) -> Counted | None:
    """An article counts where something befell the one that it stands before, or it measures."""
    found = unit(line, number)
    if not found or found.kind != "count":
        return None
    role = befallen(line, found, number.first, 1, known)
    draft = Counted(number.first, found.last, sentence, 1, None, "", found, role, "one")
    if not role.text:
        draft = replace(draft, role=_shared(line, draft, made))
    if not draft.role.text or found.text in _NOT_ONE:
        return None
    return replace(draft, role=draft.role._replace(sure=min(0.9, draft.role.sure)))


_NOT_ONE = frozenset("parte serie numero sorta part number lot series partie nombre parte número".split())


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
    elif mark in ("-", "–", "/") and number.digits and line.tight(at) and line.tight(at + 1):
        joined, at = True, at + 1
    elif mark in ("o", "or", "ou", "oder") and not number.digits:
        joined, at = True, at + 1
    elif mark == "to" and number.digits and line.key(at + 1)[:1].isdigit():
        joined, at = not _moving(line, before), at + 1
    elif mark == "to" and number.scaled > 1 and line.key(at + 1)[:1].isdigit():
        joined, at = not _moving(line, before), at + 1
    if not joined or at >= line.last:
        return number, None, number.first
    while at < line.last and (line.key(at) in counting.articles or line.key(at) in measures.SIGNS):
        at += 1
    other = numeral(line.words, line.keys, at, line.last, line.tables.numerals) if (
        at < line.last and (line.key(at) in line.tables.opening or line.key(at)[0].isdigit())
    ) else None
    if not other or other.article:
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
    if key in measures.SIGNS or key.isalpha() and measures.money(key, line.tables.language):
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
        if line.says(phrase, last):
            return kind, last + len(phrase)
    return "", last


def _elliptic(
    line: Line, draft: Counted, number: Numeral, known: frozenset[int], made: list[Counted]
) -> Counted | None:
    """A bare number: what it counts stands before, or is left out because it was just said."""
    if number.suffix or number.value != number.value:
        return None
    if number.scaled >= 1e6:
        return _bare_millions(line, draft, known, made)
    if number.decimal:
        return _bare_decimal(line, draft, made)
    subject = _subject(line, draft.first)
    if subject:
        role = line.tables.befell.nouns.get(subject, "")
        there = Unit(subject, "count", draft.first, draft.last, sure=0.85 if role else 0.75)
        return replace(draft, unit=there, role=Role(role, 0.95), rule="subject")
    return _bare_count(line, draft, number, known, made)


def _bare_millions(
    line: Line, draft: Counted, known: frozenset[int], made: list[Counted]
) -> Counted | None:
    """Bare millions are people where something befell them, else money of the kind last spoken of."""
    people = line.tables.counting.people
    there = Unit(people, "count", draft.first, draft.last, sure=0.8)
    role = befallen(line, there, draft.first, draft.number, known)
    if role.text in ("killed", "injured", "displaced", "infected", "evacuated"):
        return replace(draft, unit=there, role=role, rule="people")
    money = next((one.unit.text for one in reversed(made) if one.unit.kind == "money"), "")
    sure = 0.85 if money else 0.75
    money = money or measures.AT_HOME.get(line.tables.language, "")
    if not money:
        return None
    there = Unit(money, "money", draft.first, draft.last, sure=sure)
    return replace(draft, unit=there, role=_moved(line, there), rule="millions")


def _bare_decimal(line: Line, draft: Counted, made: list[Counted]) -> Counted | None:
    """A bare decimal is of the share or money just said."""
    if not made or draft.sentence - made[-1].sentence > 0:
        return None
    before = made[-1].unit
    if before.kind not in ("share", "money", "measure"):
        return None
    there = before._replace(first=draft.first, last=draft.last, sure=0.85)
    role = direction(line, there, draft.first) if before.kind == "share" else NONE
    return replace(draft, unit=there, role=role, rule="again")


def _subject(line: Line, first: int) -> str:
    """The noun that a number is said of: *morti: 12*, *gli accessi sono stati 41.300*."""
    befell, counting, at = line.tables.befell, line.tables.counting, first - 1
    if line.key(at) == ":":
        key = line.key(at - 1)
        return key if key in befell.nouns else ""
    if line.key(at) not in befell.being:
        return ""
    while line.key(at) in befell.being:
        at -= 1
    for back in range(at, max(line.first, at - 9) - 1, -1):
        key = line.key(back)
        if key in befell.nouns and key[-1] not in "oa":
            return key
        if key in ("i", "gli", "le", "les", "los", "las") and back < at:
            return line.key(back + 1)
    return ""


def _bare_count(
    line: Line, draft: Counted, number: Numeral, known: frozenset[int], made: list[Counted]
) -> Counted | None:
    """A bare count takes the noun of the last one; its own verb gives its role, or it shares one."""
    before = _antecedent(draft, made)
    people = line.tables.counting.people
    noun = before.unit.text if before else people
    there = Unit(noun, "count", draft.first, draft.last)
    role = befallen(line, there._replace(text=people), draft.first, number.value, known)
    if before is None:
        if role.text and role.text not in ("destroyed", "intercepted", "missing"):
            return replace(draft, unit=there._replace(sure=0.75), role=role, rule="people")
        return None
    if before.unit.kind != "count":
        near = before.sentence == draft.sentence and number.digits
        if not near or not _joined(line, before, draft):
            return None
        there = there._replace(kind=before.unit.kind, sure=0.75)
        return replace(draft, unit=there, role=NONE, rule="again")
    sure = 0.8 if role.text else 0.7
    if not role.text and not _left_out(line, draft, number):
        return None
    if not role.text and before.role.text:
        role = before.role._replace(sure=0.85, shared=True)
    return replace(draft, unit=there._replace(sure=sure), role=role, rule="again")


def _antecedent(draft: Counted, made: list[Counted]) -> Counted | None:
    """The last figure that a bare number may leave its noun to."""
    for one in reversed(made):
        if draft.sentence - one.sentence > _REACH:
            return None
        if one.unit.kind == "count":
            return one
        if one.sentence == draft.sentence and one.unit.kind == "money":
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
    if after in line.tables.befell.being or after in line.tables.befell.having:
        return True
    starts = draft.first == line.first or before in (",", ";")
    return starts and not number.digits and (after in counting.closed or not after)


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
