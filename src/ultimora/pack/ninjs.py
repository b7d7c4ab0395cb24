"""ninjs 3.1: the IPTC's news in JSON; many are one JSON array, each on a line of its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, BinaryIO

from ultimora.pack.carried import html
from ultimora.pack.carries import fields
from ultimora.pack.format import About, Format
from ultimora.pack.item import Item, is_uri
from ultimora.pack.lost import Lost
from ultimora.pack.ninjs_facts import events, organisations, people, places, topics
from ultimora.pack.record_json import one_line
from ultimora.pack.series import json_series
from ultimora.values import Medium

_STANDARD = {
    "name": "ninjs",
    "version": "3.1",
    "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json",
}
# Our kinds of media by ninjs' own words; a kind that it does not know is a component.
_KINDS = {"picture": "picture", "video": "video", "audio": "audio", "graphic": "graphic"}


def write(items: Iterator[Item], about: About, to: BinaryIO, lost: Lost) -> None:
    """One item as one object, any other number as an array of objects."""
    json_series((one_line(ninjs(item, about)) for item in items), to)


def ninjs(item: Item, about: About) -> dict[str, Any]:
    """A record as a ninjs 3.1 object, without what is not known."""
    dispatch = item.dispatch
    uri, embargo = item.uri, dispatch.embargo
    known = {
        "uri": uri,
        "type": "text",
        "representationType": "partial" if item.hidden else "full",
        "version": dispatch.version,
        "firstCreated": item.first,
        "versionCreated": item.changed(about.made) if dispatch.updated else None,
        "embargoedUntil": embargo and item.exact(embargo, "The end of an embargo"),
        "pubStatus": _status(item),
        "urgency": dispatch.urgency,
        "edNote": "\n".join(item.notes),
        "language": item.language,
        "headlines": _headlines(item),
        "by": dispatch.byline,
        "people": [*_author(item), *people(item)],
        "organisations": organisations(item),
        "places": places(item),
        "events": events(item),
        "slugline": dispatch.slugline,
        "located": dispatch.dateline and (dispatch.dateline.place or dispatch.dateline.text),
        "infoSources": _sources(item),
        "subjects": [*_subjects(item), *topics(item)],
        "bodies": _bodies(item),
        "associations": [_medium(item, index, medium) for index, medium in enumerate(item.media)],
        "altIds": [
            {"role": role, "value": value}
            for role, value in (("declared", dispatch.id), ("url", dispatch.url))
            if value and value != uri
        ],
        "standard": _STANDARD,
    }
    return {key: value for key, value in known.items() if value not in (None, "", [])}


def _status(item: Item) -> str:
    """``withheld`` where an embargo has no end: the standard has no other word for that."""
    endless = item.embargoed and item.dispatch.embargo is None
    return "withheld" if endless and item.status == "usable" else item.status


def _headlines(item: Item) -> list[dict[str, str]]:
    roles = (("main", item.dispatch.headline), ("sub", item.dispatch.subheadline))
    return [
        {"role": role, "contentType": "text/plain", "value": value}
        for role, value in roles
        if value
    ]


def _author(item: Item) -> list[dict[str, str]]:
    author = item.dispatch.carrier.author
    return [{"rel": "author", "name": author}] if author else []


def _sources(item: Item) -> list[dict[str, Any]]:
    dispatch = item.dispatch
    source: dict[str, Any] = {"name": dispatch.agency} if dispatch.agency else {}
    contact = dispatch.contact
    if contact and contact.email:
        way = {"type": "email", "name": contact.name, "value": contact.email}
        source["contactInfo"] = [{key: value for key, value in way.items() if value}]
    elif contact and contact.name:
        source["contactInfo"] = [{"type": "name", "value": contact.name}]
    return [source] if source else []


def _subjects(item: Item) -> list[dict[str, Any]]:
    dispatch = item.dispatch
    found = [{"rel": "section", "name": dispatch.section}] if dispatch.section else []
    for topic in dispatch.topics:
        coded = is_uri(topic)
        found.append({"rel": "about", "uri" if coded else "literal": topic})
    found += [{"rel": "category", "name": name} for name in dispatch.carrier.categories]
    found += [{"rel": "tag", "name": name} for name in dispatch.carrier.tags]
    return [dict(subject) for subject in found]


def _bodies(item: Item) -> list[dict[str, Any]]:
    if not item.paragraphs:
        return []
    text = "\n\n".join(item.paragraphs)
    return [
        {
            "role": "main",
            "contentType": kind,
            "charCount": len(text),
            "wordCount": len(text.split()),
            "value": value,
        }
        for kind, value in (("text/html", html(item.paragraphs)), ("text/plain", text))
    ]


def _medium(item: Item, index: int, medium: Medium) -> dict[str, Any]:
    kind = _KINDS.get(medium.kind, "component")
    known = is_uri(medium.address)
    rendition = {
        "name": "original",
        "href": medium.address if known else None,
        "contentType": medium.media_type,
        "title": None if known else medium.address,
        "width": medium.width,
        "height": medium.height,
        "sizeInBytes": medium.size,
    }
    values = {
        "name": f"{kind}-{index + 1}",
        "uri": medium.address if known else f"{item.urn}:{index + 1}",
        "type": kind,
        "rel": "associated",
        "title": medium.title,
        "descriptions": medium.caption and [{"role": "caption", "value": medium.caption}],
        "by": medium.credit,
        "renditions": [{key: value for key, value in rendition.items() if value is not None}],
    }
    return {key: value for key, value in values.items() if value}


FORMATS = (
    Format(
        "ninjs",
        "application/json",
        "json",
        write,
        rank=10,
        carries=fields(
            "id version url headline subheadline slugline byline body language agency section "
            "contact urgency published updated embargo topics categories tags author media caption "
            "credit dimensions"
        ),
        shows=fields("dateline notices"),
    ),
)
