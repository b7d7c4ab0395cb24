"""Mentions without a name: *il presidente ucraino*, *the minister*, where only one can be meant."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass

from ultimora.reference.offices import offices
from ultimora.understand.following import Entity, Seen
from ultimora.understand.grammar import Grammar, Phrase
from ultimora.understand.prose import Prose
from ultimora.understand.roles import Held
from ultimora.values import Span
from ultimora.values.facts import Mention

RULE = "names:description"
_BARE = 0.8  # confidence of *il governatore*, where the dispatch has one governor only
_FITTING = 0.9  # of *il presidente ucraino*, where what it adds is said of that president too
_BODY = 0.75  # of *l'azienda*


@dataclass(frozen=True, slots=True)
class _Known:
    """Somebody who holds an office: since which word, and the words of the role."""

    entity: Entity
    since: int
    words: frozenset[str]


def described(
    prose: Prose, entities: list[Entity], roles: tuple[Held, ...], mentions: list[Seen]
) -> dict[int, list[Mention]]:
    """Descriptions by the `id` of the entity that they mean."""
    words = offices(prose.language)
    if words is None:
        return {}
    grammar = Grammar(prose, words, mentions)
    known: dict[str, list[_Known]] = defaultdict(list)
    taken: set[int] = set()
    for one in roles:
        phrase = one.phrase
        taken.update(range(phrase.first, phrase.last))
        head = prose.lower[phrase.head]
        if head in words.offices:
            said = frozenset(prose.lower[phrase.first : phrase.last])
            known[head].append(_Known(one.entity, phrase.first, said))
    found: dict[int, list[Mention]] = defaultdict(list)
    if known:
        phrases = _phrases(prose, grammar, known, taken)
        for head, some in phrases.items():
            clear = _clear_until(prose, grammar, known[head], some)
            for phrase in some:
                if meant := _meant(prose, grammar, phrase, known[head], clear):
                    entity, confidence = meant
                    span = Span(prose.words[phrase.first].start, prose.words[phrase.last - 1].end)
                    found[id(entity)].append(Mention(span, RULE, confidence, "description"))
    for entity, at in _bodies(prose, grammar, entities):
        found[id(entity)].append(Mention(prose.words[at].span, RULE, _BODY, "description"))
    return found


def _phrases(
    prose: Prose, grammar: Grammar, known: dict[str, list[_Known]], taken: set[int]
) -> dict[str, list[Phrase]]:
    """Offices with an article before them that stand beside no name, by their heads."""
    found: dict[str, list[Phrase]] = defaultdict(list)
    for at in [at for at, word in enumerate(prose.lower) if at and word in known]:
        if at in taken or at in grammar.over:
            continue
        word = prose.lower[at]
        first = at
        while first > 0 and prose.lower[first - 1] in grammar.nations:
            first -= 1
        if first == 0 or prose.lower[first - 1] not in grammar.words.definite:
            continue
        stop = prose.sentences[prose.sentence_at(prose.words[at].start)].last
        last = grammar.end(at, stop)
        if last < stop and grammar.person(last):
            continue
        found[word].append(Phrase(first, last, at))
    return found


def _meant(
    prose: Prose, grammar: Grammar, phrase: Phrase, holders: list[_Known], clear: int
) -> tuple[Entity, float] | None:
    """Whom a description means: who alone holds that office, named before it, of whom nothing is
    said that does not go with it."""
    if len({id(one.entity) for one in holders}) != 1:
        return None
    entity = holders[0].entity
    if entity.seen[0].first > phrase.first or min(one.since for one in holders) > phrase.first:
        return None
    said = frozenset().union(*(one.words for one in holders))
    added = _added(prose, grammar, phrase)
    if not added:
        return (entity, _BARE) if phrase.first <= clear else None
    if added <= said:
        return entity, _FITTING
    nation = {grammar.nations[word] for word in added if word in grammar.nations}
    of_role = {grammar.nations[word] for word in said if word in grammar.nations}
    # The nation alone, where the role tells none and nothing else: the president, the Ukrainian.
    if len(added) == 1 and nation and not of_role and _bare(prose, grammar, holders):
        return entity, _BARE
    return (entity, _FITTING) if nation and nation == of_role and len(added) == 1 else None


def _clear_until(
    prose: Prose, grammar: Grammar, holders: list[_Known], phrases: list[Phrase]
) -> int:
    """The first word of the description of another of that office, who has no name: from there on
    it is doubtful who is meant by the office alone."""
    said = frozenset().union(*(one.words for one in holders))
    other = (one.first for one in phrases if not _added(prose, grammar, one) <= said)
    return next(other, len(prose.words))


def _added(prose: Prose, grammar: Grammar, phrase: Phrase) -> frozenset[str]:
    """What a description says beside its office."""
    words = grammar.words
    return frozenset(
        prose.lower[at] for at in range(phrase.first, phrase.last)
        if at != phrase.head and prose.lower[at] not in words.of
        and prose.lower[at] not in words.articles
    )  # fmt: skip


def _bare(prose: Prose, grammar: Grammar, holders: list[_Known]) -> bool:
    return all(len(one.words) == 1 for one in holders)


def _bodies(prose: Prose, grammar: Grammar, entities: list[Entity]) -> list[tuple[Entity, int]]:
    """*L'azienda*, where the headline names one body, and none other since it was named last."""
    bodies = [entity for entity in entities if entity.kind == "organisation"]
    if not bodies or not prose.parts or prose.parts[0].kind != "headline":
        return []
    headline = prose.parts[0].span.end
    titled = [e for e in bodies if prose.words[e.seen[0].first].start < headline]
    if len(titled) != 1 or len(titled[0].seen) < 2:
        return []
    entity = titled[0]
    by_word = sorted((one.first, id(e)) for e in bodies for one in e.seen)
    found = []
    for at in [at for at, word in enumerate(prose.lower) if at and word in grammar.words.bodies]:
        if _body(grammar, at):
            here = prose.sentence_at(prose.words[at].start)
            first = prose.sentences[max(0, here - 1)].first
            near = by_word[bisect_left(by_word, (first, 0)) : bisect_left(by_word, (at, 0))]
            if {who for _, who in near} == {id(entity)}:
                found.append((entity, at))
    return found


def _body(grammar: Grammar, at: int) -> bool:
    """Whether *l'azienda* stands here, and nothing behind it that says which."""
    lower, words = grammar.lower, grammar.words
    if lower[at] not in words.bodies or at in grammar.over or lower[at - 1] not in words.definite:
        return False
    return at + 1 not in grammar.over and grammar.end(at, len(lower)) == at + 1
