"""Who and where: names, followed through the dispatch."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable

from ultimora.understand.agreement import agreed, completed
from ultimora.understand.descriptions import described
from ultimora.understand.extents import mended
from ultimora.understand.following import Entity, followed, merged, seen
from ultimora.understand.places import resolved
from ultimora.understand.proposals import accepted
from ultimora.understand.prose import Prose
from ultimora.understand.roles import held, role
from ultimora.understand.tagger import Tagged, tagged
from ultimora.values import Facts, Rulebook, Span
from ultimora.values.facts import Mention, Name, Place, Role


def names(prose: Prose, facts: Facts, rulebook: Rulebook) -> tuple[Name, ...]:
    """The people, bodies, places and other names of a dispatch, each with all its mentions."""
    tagger = rulebook.tagger
    return linked(prose, accepted(prose, tagger) if tagger else tagged(prose, rulebook))


def linked(prose: Prose, tags: Iterable[Tagged]) -> tuple[Name, ...]:
    """What `names` makes of the tagger's finds: it looks again for what was missed, makes kinds
    agree, follows each name, and asks for its roles, its place, and what describes it."""
    mentions = completed(prose, agreed(prose, mended(prose, seen(prose, tags))))
    if not mentions:
        return ()
    entities = followed(prose, mentions)
    places = resolved(prose, [entity for entity in entities if entity.kind == "place"])
    entities, where = merged(entities, places)
    roles = held(prose, entities, mentions)
    told = described(prose, entities, roles, mentions)
    mine: dict[int, list[Role]] = defaultdict(list)
    for one in roles:
        mine[id(one.entity)].append(role(prose, one.phrase))
    made = [
        _name(
            prose, entity, mine.get(id(entity), []), told.get(id(entity), ()),
            where.get(id(entity)),
        )
        for entity in entities
    ]  # fmt: skip
    return tuple(sorted(made, key=lambda name: (name.span, name.kind)))


def _name(
    prose: Prose, entity: Entity, roles: list[Role], told: Iterable[Mention],
    place: Place | None,
) -> Name:  # fmt: skip
    mentions = [
        Mention(
            Span(prose.words[one.first].start, prose.words[one.last - 1].end),
            one.rule,
            one.confidence,
        )
        for one in entity.seen
    ]
    spans = sorted((*mentions, *told), key=lambda mention: mention.span)
    best = max(mentions, key=lambda mention: mention.confidence)
    return Name(
        span=mentions[0].span, rule=best.rule, confidence=best.confidence, kind=entity.kind,
        name=entity.name, mentions=tuple(spans), roles=_distinct(roles),
        place=place,
    )  # fmt: skip


def _distinct(roles: list[Role]) -> tuple[Role, ...]:
    """Each role once, and none that only begins another (*presidente*, *presidente del Coni*)."""
    texts = sorted({one.text.casefold() for one in roles})
    kept: dict[str, Role] = {}
    for one in roles:
        text = one.text.casefold()
        longer = bisect_left(texts, text + " ")
        if longer == len(texts) or not texts[longer].startswith(text + " "):
            kept.setdefault(text, one)
    return tuple(kept.values())
