"""Numbers that leave out what they count, because it was just said or goes without saying."""

from __future__ import annotations

from ultimora.reference import measures, nouns
from ultimora.understand.befallen import befallen
from ultimora.understand.draft import NONE, Draft, Role, Unit
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
    named = number.digits and line.capital(draft.first - 1) and draft.first - 1 > line.first
    if named and not line.words[draft.first - 1].text.isupper():
        return None
    if number.suffix or number.value == 0.5 or _all_of_them(line, draft.first):
        return None
    subject = _subject(line, draft.first, draft.last)
    if number.scaled >= 1e6 and not subject:
        return _bare_millions(line, draft, known, made)
    if number.decimal and not subject:
        return _bare_decimal(line, draft, made)
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
    line: Line, draft: Draft, known: frozenset[int], made: list[Draft]
) -> Draft | None:
    """Bare millions: people where something befell them, else money, of the kind last said."""
    people = line.tables.counting.people
    there = Unit(people, "count", draft.first, draft.last, sure=0.8)
    role = befallen(line, there, draft.first, draft.number, known)
    if role.text in ("killed", "injured", "displaced", "infected", "evacuated"):
        return draft._replace(unit=there, role=role, rule="people")
    near = made[-1] if made and made[-1].sentence == draft.sentence else None
    if near and near.unit.kind == "count" and near.number >= 10_000:
        return draft._replace(unit=near.unit._replace(sure=0.6), rule="again")
    money = next((one.unit.text for one in reversed(made[-_RECENT:]) if one.unit.kind == "money"
                  and draft.sentence - one.sentence <= _MONEY), "")  # fmt: skip
    funds = any(key in measures.FUNDS for key in line.keys[line.first : line.last])
    sure = 0.9 if near and near.unit.kind == "money" else 0.85 if money and funds else 0.72
    money = money or measures.AT_HOME.get(line.tables.language, "")
    if not money:
        return None
    there = Unit(money, "money", draft.first, draft.last, sure=sure)
    return draft._replace(unit=there, role=moved(line, there, draft), rule="millions")


def _bare_decimal(line: Line, draft: Draft, made: list[Draft]) -> Draft | None:
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


def _ahead(line: Line, draft: Draft) -> Unit | None:
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


def _number_of(line: Line, at: int) -> str:
    """The noun of *il numero dei morti è salito a*, *die Zahl der Toten stieg auf*."""
    counting = line.tables.counting
    for back in range(at - 1, max(line.first, at - 12) - 1, -1):
        key = line.key(back)
        if key in line.tables.befell.nouns and key[-1] not in "oa":
            return "" if key in line.tables.befell.acts else key
        if key in _NUMBER and line.plain(back + 1) in counting.of:
            noun = back + 2 + (line.key(back + 2) in counting.articles)
            return "" if line.key(noun) in counting.closed else line.key(noun)
    return ""


_NUMBER = frozenset("numero number nombre número zahl anzahl".split())


def _subject(line: Line, first: int, last: int) -> str:
    """The noun that a number is said of: *morti: 12*, *gli accessi sono stati 41.300*."""
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
    gauged = line.key(at) in befell.level or line.key(at) in ("um", "by")
    if gauged and (noun := _number_of(line, at)):
        return noun
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
        if key in _ARTICLES.get(line.tables.language, ()) and back < at:
            return line.key(back + 1)
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
    if not number.digits and (line.key(lead) in _THOSE or line.key(lead) in _THE):
        return None  # i due, the three: these people again, no new count
    before = _shot(line, draft, known, made) or _antecedent(line, draft, made)
    people = line.tables.counting.people
    noun = before.unit.text if before else people
    there = Unit(noun, "count", draft.first, draft.last)
    shot = noun in nouns.SHOT
    role = befallen(
        line, there if shot else there._replace(text=people), draft.first, number.value, known
    )
    if before is None:
        if role.text and role.text not in ("destroyed", "intercepted", "missing"):
            return draft._replace(unit=there._replace(sure=0.75), role=role, rule="people")
        return None
    if before.unit.kind != "count":
        near = before.sentence == draft.sentence and number.digits
        towards = line.key(lead) in _TOWARDS or line.key(lead) in line.tables.befell.level
        if not near or not towards or draft.first - before.last > 4:
            return None
        there = there._replace(kind=before.unit.kind, sure=0.75)
        return draft._replace(unit=there, role=NONE, rule="again")
    sure = 0.8 if role.text else 0.7
    if not role.text and not _left_out(line, draft, number, before):
        return None
    if not role.text and before.role.text and not _told(line, draft.last):
        role = before.role._replace(sure=0.85, shared=True)
    return draft._replace(unit=there._replace(sure=sure), role=role, rule="again")


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
    if line.plain(draft.last) in line.tables.counting.of or line.key(draft.first - 1) not in (
        line.tables.counting.others
    ):
        greater = [
            one for one in made[-_RECENT:] if one.number >= draft.number and one.rule != "one"
        ]
        return _nearest(draft, greater) or _nearest(draft, made)
    return _nearest(draft, made)


def _nearest(draft: Draft, made: list[Draft]) -> Draft | None:
    for one in reversed(made[-_RECENT:]):
        if draft.sentence - one.sentence > _REACH:
            return None
        if one.unit.kind == "count":
            return one
        near = one.sentence == draft.sentence and draft.first - one.last <= 4
        if near and one.unit.kind in ("money", "share"):
            return one
    return None


def _told(line: Line, at: int) -> bool:
    """Whether a predicate of its own follows (*due sono stati denunciati*): no role is shared."""
    befell = line.tables.befell
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
    if line.plain(draft.last) in counting.of and line.key(draft.last + 1) in counting.whom:
        return True
    if before in counting.out_of:
        return whole.sentence == draft.sentence and draft.first - whole.last <= 4
    if before in counting.others or after in counting.whom:
        return True
    if before in ("dont", "davon", "them", "cui", "darunter", "contro", "contre"):
        return True
    befell = line.tables.befell
    if after in befell.being or after in befell.having or before in befell.having:
        return True
    if before in _THOSE and number.digits:
        return True
    starts = draft.first == line.first or before in (",", ";", ":")
    if line.tables.language == "de" and before in (",", ";", "und") and after[:1].isalpha():
        return not line.capital(draft.last)  # a verb: 281 votierten dagegen
    if number.digits:
        joined = starts or before in AND
        told = after in counting.closed or (
            after == "," and line.key(draft.last + 1) in counting.closed
        )
        return joined and told and whole.sentence == draft.sentence
    return starts and (after in counting.closed or not after)


_THOSE = frozenset(
    """
    i gli le ai agli alle dei degli delle dai dagli dalle sui sugli sulle los las aux les des
""".split()
)
_THE = frozenset("the these those questi quei quelle die der den diese dieser ces ses".split())
