"""Facts as NewsML-G2 has them: subjects that say who found them, how and why, and assertions.

A subject of ours says ``creatoruri="urn:ultimora:facts" how="howextr:tool"``; `why` tells whether
its words stand in the text (``why:direct``), or it follows from them (``why:inferred``) or from a
narrower code of the agency's (``why:ancestor``).
"""

from __future__ import annotations

from xml.etree.ElementTree import Element

from ultimora.pack.carried import put
from ultimora.pack.item import Item
from ultimora.pack.sure import (
    FINDER,
    address,
    called,
    percent,
    reported,
    unbroken,
    when,
    where,
)
from ultimora.values.facts import Name, Place

_NATURES = {"person": "person", "organisation": "organisation", "place": "geoArea"}
_WHY = {"topics.code": "why:ancestor"}


def put_subjects(meta: Element, item: Item) -> None:
    """The names, events and topics as subjects."""
    for topic in item.facts.topics:
        why = _WHY.get(topic.rule, "why:inferred")
        _subject(meta, "abstract", why, percent(topic), qcode=topic.code, name=topic.name)
    for name in item.facts.names:
        if nature := _NATURES.get(name.kind):
            made = _subject(
                meta, nature, "why:direct", percent(name), uri=_uri(item, name),
                relevance=item.weights[name.id].relevance, name=name.name,
            )  # fmt: skip
            for role in dict.fromkeys(unbroken(role.text) for role in name.roles):
                put(made, "definition", role)
            if name.place and name.place.country and name.place.kind != "country":
                code = f"iso3166-1a2:{name.place.country}"
                put(made, "broader", type_="cptype:country", qcode=code)
    for event in reported(item.facts):
        _subject(
            meta, "event", "why:inferred", percent(event), uri=item.fact(event.id),
            name=called(event, item.dispatch.copy.text),
        )  # fmt: skip


def put_assertions(root: Element, item: Item) -> None:
    """Where the places lie, and when and where the events are: once each, by their address."""
    for uri, (name, place) in _placed(item).items():
        details = put(_assertion(root, uri, "geoArea", name), "geoAreaDetails")
        put(details, "position", latitude=place.latitude, longitude=place.longitude)
    for event in reported(item.facts):
        start = when(event, item.facts)
        if start is None:
            continue  # the standard has no event without its beginning
        words = called(event, item.dispatch.copy.text)
        details = put(_assertion(root, item.fact(event.id), "event", words), "eventDetails")
        put(put(details, "dates"), "start", start.partition("T")[0])
        if at := where(event, item.facts):
            put(put(details, "location", uri=_uri(item, at)), "name", unbroken(at.name))


def _subject(
    meta: Element, nature: str, why: str, confidence: int, *, name: str, **attributes: object
) -> Element:
    made = put(
        meta, "subject", type_=f"cpnat:{nature}", **attributes, confidence=confidence,
        creatoruri=FINDER, how="howextr:tool", why=why,
    )  # fmt: skip
    put(made, "name", unbroken(name))
    return made


def _assertion(root: Element, uri: str, nature: str, name: str) -> Element:
    made = put(root, "assert", uri=uri, creatoruri=FINDER, how="howextr:tool")
    put(made, "type", qcode=f"cpnat:{nature}")
    put(made, "name", unbroken(name))
    return made


def _placed(item: Item) -> dict[str, tuple[str, Place]]:
    """What the places are called and where they lie, by their address, where that is known."""
    found: dict[str, tuple[str, Place]] = {}
    for name in item.names("place"):
        if name.place and name.place.latitude is not None:
            found.setdefault(_uri(item, name), (name.name, name.place))
    return found


def _uri(item: Item, name: Name) -> str:
    """The address under which all know a place; for any other name the fact's own."""
    return address(name.place) or item.fact(name.id)
