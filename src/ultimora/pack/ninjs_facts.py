"""Facts as ninjs has them: people, organisations, places, events, and subjects with a confidence.

Only a subject can say who made it and how sure that is. Everything else bears the fact's own name
(``urn:ultimora:RECORD:n1``) as its `literal` or `uri`, by which it is known as ours.
"""

from __future__ import annotations

from typing import Any

from ultimora.pack.item import Item
from ultimora.pack.sure import FINDER, address, address_of, called, percent, reported, unbroken
from ultimora.values.facts import Name


def people(item: Item) -> list[dict[str, Any]]:
    """The people that it names."""
    return [_named(item, name) for name in item.names("person")]


def organisations(item: Item) -> list[dict[str, Any]]:
    """The bodies that it names."""
    return [_named(item, name) for name in item.names("organisation")]


def places(item: Item) -> list[dict[str, Any]]:
    """The places that it names, with address and point where the gazetteer knows them."""
    found = []
    for name in item.names("place"):
        values, place = _named(item, name), name.place
        if known := address(place):
            values["uri"] = known
        if place and place.latitude is not None:
            point = [place.longitude, place.latitude]  # RFC 7946, 3.1.1: longitude first
            values["geoJSON"] = {"type": "Point", "coordinates": point}
        found.append(values)
    return found


def events(item: Item) -> list[dict[str, Any]]:
    """What it reports as done or set, by its words; the type is the `literal`."""
    text = item.dispatch.copy.text
    return [
        {
            "name": called(event, text),
            "rel": "mentions",
            "uri": item.fact(event.id),
            "literal": event.type,
        }
        for event in reported(item.facts)
    ]


def topics(item: Item) -> list[dict[str, Any]]:
    """The Media Topics that we found, beside the agency's own."""
    return [
        {
            "rel": "about",
            "name": topic.name,
            "uri": address_of(topic),
            "creator": FINDER,
            "confidence": percent(topic),
        }
        for topic in item.facts.topics
    ]


def _named(item: Item, name: Name) -> dict[str, Any]:
    headlined = item.weights[name.id].headlined
    return {
        "name": unbroken(name.name),
        "rel": "about" if headlined else "mentions",
        "literal": item.fact(name.id),
    }
