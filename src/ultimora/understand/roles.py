"""What people are, as the text says it: before their name, behind it, or by a verb."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ultimora.reference.offices import PARTIES, offices
from ultimora.understand.following import Entity, Seen
from ultimora.understand.grammar import Grammar, Phrase
from ultimora.understand.prose import Prose
from ultimora.values import Span
from ultimora.values.facts import Role

_REACH = 10  # words before a name in which its role may begin
_PAUSES = frozenset('.,;:!?…()[]«»“”"„‘’–—-')
_BEHIND = frozenset((",", "(", "–", "—"))
_OPENING = frozenset("«“„\"‘'")
_POINTED = frozenset(
    "gov sen rep dr prof gen lt col maj sgt capt rev hon mons dott on ing avv".split()
)
_LETTERS = frozenset(("KC", "QC", "MP", "MEP", "MSP"))  # behind British names, without a comma


@dataclass(frozen=True, slots=True)
class Held:
    """A role that somebody has."""

    entity: Entity
    phrase: Phrase


def held(prose: Prose, entities: list[Entity], mentions: list[Seen]) -> tuple[Held, ...]:
    """The roles that the text gives to people, in its order."""
    words = offices(prose.language)
    if words is None:
        return ()
    grammar = Grammar(prose, words, mentions)
    found = [
        Held(entity, phrase)
        for entity in entities if entity.kind == "person"
        for one in entity.seen
        for phrase in _of(grammar, one)
    ]  # fmt: skip
    return tuple(sorted(found, key=lambda role: role.phrase.first))


def role(prose: Prose, phrase: Phrase) -> Role:
    """A role as a value."""
    span = Span(prose.words[phrase.first].start, prose.words[phrase.last - 1].end)
    return Role(prose.text[span.start : span.end], span)


def _of(grammar: Grammar, one: Seen) -> Iterator[Phrase]:
    """The roles at one mention of a person."""
    prose = grammar.prose
    sentence = prose.sentences[prose.sentence_at(prose.words[one.first].start)]
    last = one.last
    if last < sentence.last and prose.words[last].text in _LETTERS:
        yield Phrase(last, last + 1, last)
        last += 1
    before = list(_before(grammar, one, sentence.first, sentence.last))
    yield from before
    phrase = _after(grammar, one, last, sentence.last)
    if phrase and before and grammar.lower[phrase.first - 1] in grammar.words.definite:
        phrase = None  # il ministro X, il presidente della Corte, …: one more of a list
    if phrase:
        yield phrase
        # Zennaro, candidato del centrosinistra, è il nuovo sindaco.
        last = phrase.last
    comma = last + 1 < sentence.last and prose.words[last].text in _BEHIND
    copula = comma and grammar.lower[last + 1] in grammar.words.copulas
    if copula and (again := _after(grammar, one, last + 1, sentence.last)):
        yield again


def _before(grammar: Grammar, one: Seen, first: int, stop: int) -> Iterator[Phrase]:
    """*Il governatore ad interim Korolev*; *il capo dei servizi, Malyuk,*; two in a row."""
    words, end = grammar.prose.words, one.first
    pause = end > first and words[end - 1].text == ","
    if pause:
        closed = one.last >= stop or words[one.last].text in _PAUSES
        phrase = _ending(grammar, first, end - 1, True) if closed else None
        if closed and phrase is None and (tail := _place_before(grammar, first, end - 1)):
            phrase = _ending(grammar, first, tail, True)
        if phrase and _opened(grammar, phrase.first, first):
            yield phrase
        return
    if end - 1 > first and words[end - 1].text == "." and grammar.lower[end - 2] in _POINTED:
        head = end - 2
        yield Phrase(grammar.start(head, first), end, head)
        return
    phrase = _ending(grammar, first, end, False)
    if phrase:
        yield phrase
        # Nominato arcivescovo di Ravenna monsignor Bellavista.
        if (
            grammar.prose.language != "en"
            and phrase.first > first
            and (outer := _ending(grammar, first, phrase.first, False))
        ):
            yield outer


def _ending(grammar: Grammar, first: int, end: int, outer: bool) -> Phrase | None:
    """The role whose last word stands before `end`: the nearest that is complete, or the `outer`
    one (the spokesman of the minister, the man himself, has a comma before his name)."""
    found = None
    if grammar.lower[end - 1] in PARTIES and not grammar.head(end - 1):
        return None  # il legale dell'imputato X
    for head in range(end - 1, max(first, end - _REACH) - 1, -1):
        word = grammar.prose.words[head].text
        if word in _PAUSES or grammar.person(head):
            break
        if not grammar.head(head) or grammar.end(head, end) != end:
            continue
        found = Phrase(grammar.start(head, first), end, head)
        before = grammar.lower[found.first - 1] if found.first > first else ""
        if not outer and (grammar.prose.language == "en" or before in grammar.words.determiners):
            break
    return found


def _place_before(grammar: Grammar, first: int, end: int) -> int | None:
    """Where *in Sicilia* begins that stands between a role and the comma before the name."""
    for at in range(end - 1, max(first, end - 5) - 1, -1):
        if grammar.prose.words[at].text in _PAUSES:
            return None
        if grammar.lower[at] in grammar.words.where:
            return at
    return None


def _opened(grammar: Grammar, at: int, first: int) -> bool:
    """Whether what precedes a role, a comma behind it, shows that it is of the name to come."""
    if at == first:
        return True
    before = grammar.lower[at - 1]
    if at - 2 >= first:
        # X, il presidente di A, Y; il padre del ministro, Y: whose it is nobody can say.
        between = grammar.prose.words[at - 2].text == "," and grammar.person(max(first, at - 3))
        if between or (before in grammar.words.definite and _kin(grammar, at - 2)):
            return False
    return before == "'s" or before in grammar.words.of or before in grammar.words.determiners


def _kin(grammar: Grammar, at: int) -> bool:
    return grammar.lower[at] in grammar.words.kin


def _after(grammar: Grammar, one: Seen, at: int, stop: int) -> Phrase | None:
    """*Malyuk, capo del servizio di sicurezza*; *Zennaro è il nuovo sindaco di Venezia*."""
    words, lower, known = grammar.prose.words, grammar.lower, grammar.words
    if at >= stop or not (words[at].text in _BEHIND or lower[at] in known.copulas):
        return None
    at = _behind_age(grammar, at + 1, stop)
    bare = True
    while at < stop and (lower[at] in known.lead or lower[at] in known.determiners):
        bare = bare and lower[at] not in known.determiners
        at += 1
    for head in range(at, min(at + 6, stop)):
        if words[head].text in _PAUSES or grammar.person(head):
            return None
        if grammar.head(head):
            if grammar.start(head, at) > at:
                return None
            if grammar.prose.language == "en":
                if bare and words[head].text[0].isupper():
                    return None  # Clarke, Major at odds
                head = _last_head(grammar, head, stop)
            phrase = Phrase(at, grammar.end(head, stop), head)
            if phrase.last + 1 < stop and lower[phrase.last] in known.of and (
                words[phrase.last + 1].text in _OPENING
            ):  # fmt: skip
                return None  # the author of a work: it would be cut before the work
            if phrase.last < stop and lower[phrase.last] == "'s":
                return None  # chief of the ministry's staff
            return phrase if not _another(grammar, phrase.last, stop, bare) else None
    return None


def _last_head(grammar: Grammar, head: int, stop: int) -> int:
    """English: the last noun of a row is what somebody is (*chief equity strategist*)."""
    last = at = head
    while at + 1 < min(stop, last + 4) and at + 1 not in grammar.over and grammar.goes_on(at + 1):
        at += 1
        last = at if grammar.head(at) else last
    return last


def _behind_age(grammar: Grammar, at: int, stop: int) -> int:
    """Behind ``52 anni,`` or ``a 57-year-old``."""
    words = grammar.prose.words
    if at + 2 < stop and words[at].text.isdigit() and grammar.lower[at + 1] in grammar.words.ages:
        return at + 3 if words[at + 2].text in _BEHIND else at
    if at + 3 < stop and words[at].text in ("a", "an") and grammar.lower[at + 3] == "year-old":
        return at + 4
    return at


def _another(grammar: Grammar, at: int, stop: int, bare: bool) -> bool:
    """Whether a role behind a name may be that of the next name instead."""
    if at < stop and grammar.person(at):
        return True
    comma = at + 1 < stop and grammar.prose.words[at].text == ","
    return comma and not bare and grammar.person(at + 1)
