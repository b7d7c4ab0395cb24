"""Facts as schema.org has them: who and what it mentions, what happened, who said what.

Schema.org has no place for who found a fact and how sure that is: each node says so in our own
words, as the article itself does (`ultimora`: the rule, and the confidence).
"""

from __future__ import annotations

from typing import Any

from ultimora.pack.item import Item
from ultimora.pack.own import PREFIX
from ultimora.pack.sure import (
    MEDIA_TOPICS,
    address,
    address_of,
    called,
    content,
    unbroken,
    when,
    where,
)
from ultimora.values.facts import Claim, Event, Fact, Name, Place, Speaker

_KINDS = {"person": "Person", "organisation": "Organization", "place": "Place", "other": "Thing"}
_PLACES = {"country": "Country", "region": "AdministrativeArea", "city": "City"}
_ASSERTING = ("says", "confirms", "accuses", "promises", "warns")

Node = dict[str, Any]


def about(item: Item) -> list[Node]:
    """What the headline names, and the Media Topics that we found."""
    topics = [
        {
            "@type": "DefinedTerm",
            "@id": address_of(topic),
            "termCode": topic.code,
            "name": topic.name,
            "inDefinedTermSet": MEDIA_TOPICS,
            PREFIX: _found(topic),
        }
        for topic in item.facts.topics
    ]
    return topics + _names(item, headlined=True)


def mentions(item: Item) -> list[Node]:
    """What else it names, what happened, and what somebody asserts in other words than theirs."""
    claims = _shown(item)
    told = {None, *(claim.id for claim in claims)}
    return [
        *_names(item, headlined=False),
        *(_event(item, event) for event in item.facts.events if event.claim in told),
        *(_claim(item, claim) for claim in claims if not claim.direct),
    ]


def quotations(item: Item) -> list[Node]:
    """What it quotes word for word."""
    return [_quotation(item, claim) for claim in _shown(item) if claim.direct]


def _shown(item: Item) -> list[Claim]:
    """What is quoted, and what is put forward: who asks or demands claims nothing."""
    return [one for one in item.facts.claims if one.direct or one.stance in _ASSERTING]


def _names(item: Item, headlined: bool) -> list[Node]:
    names = (name for name in item.facts.names if item.weights[name.id].headlined is headlined)
    return [_name(item, name) for name in names]


def _name(item: Item, name: Name) -> Node:
    place = name.place
    roles = list(dict.fromkeys(unbroken(role.text) for role in name.roles))
    known = {
        "@type": _PLACES.get(place.kind, "Place") if place else _KINDS[name.kind],
        "@id": item.fact(name.id),
        "name": unbroken(name.name),
        "jobTitle": roles if name.kind == "person" else None,
        **(_lies(place) if place else {}),
        PREFIX: _found(name),
    }
    return {key: value for key, value in known.items() if value}


def _lies(place: Place) -> Node:
    """Where a place lies, and under which address others know it."""
    inside = place.country if place.kind != "country" else None
    point = {
        "@type": "GeoCoordinates",
        "latitude": place.latitude,
        "longitude": place.longitude,
    }
    return {
        "sameAs": address(place),
        "geo": point if place.latitude is not None else None,
        "address": inside and {"@type": "PostalAddress", "addressCountry": inside},
    }


def _event(item: Item, event: Event) -> Node:
    text, facts = item.dispatch.copy.text, item.facts
    at, told = where(event, facts), event.claim
    place = next((part.text for part in event.parts if part.role == "place"), None)
    named = {"@id": item.fact(at.id)} if at else place and {"@type": "Place", "name": place}
    known = {
        "@type": "Event",
        "@id": item.fact(event.id),
        "name": called(event, text),
        "description": unbroken(event.sentence.of(text)),
        "keywords": event.type,
        "startDate": when(event, facts),
        "location": named,
        # What only a source says stands in its claim, and nowhere as ours.
        "subjectOf": told and {"@id": item.fact(told)},
        PREFIX: _found(event),
    }
    return {key: value for key, value in known.items() if value}


def _claim(item: Item, claim: Claim) -> Node:
    return _said(item, claim, "Claim", "author", appearance={"@id": item.urn})


def _quotation(item: Item, claim: Claim) -> Node:
    return _said(item, claim, "Quotation", "spokenByCharacter")


def _said(item: Item, claim: Claim, type: str, field: str, **more: Node) -> Node:
    """Words of a source, which stands in this field."""
    known = {
        "@type": type,
        "@id": item.fact(claim.id),
        "text": content(claim, item.dispatch.copy.text),
        **_said_by(item, claim.speaker, field),
        **more,
        PREFIX: _found(claim),
    }
    return {key: value for key, value in known.items() if value}


def _said_by(item: Item, speaker: Speaker | None, field: str) -> Node:
    """The source: one of the names that go out, else by its words; who has no name is credited."""
    if speaker is None:
        return {}
    kind, words = _KINDS.get(speaker.kind), unbroken(speaker.text)
    if kind is None:
        return {"creditText": words}
    named = item.facts.get(speaker.name)
    same = isinstance(named, Name) and named.kind == speaker.kind
    known = {"@type": kind, "@id": item.fact(named.id) if named and same else None, "name": words}
    return {field: {key: value for key, value in known.items() if value}}


def _found(fact: Fact) -> Node:
    return {"rule": fact.rule, "confidence": round(fact.confidence, 2)}
