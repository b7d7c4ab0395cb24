"""Our own words in others' formats: what a standard has no place for, under the record's names.

RSS and Atom allow elements of another namespace, JSON Feed objects whose names begin with an
underscore, JSON-LD terms of another vocabulary, NewsML-G2 elements and attributes of another
namespace. Who does not know ours passes it over; ``unpack.own`` reads it back.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Element

from ultimora.pack.carried import put
from ultimora.pack.item import Item
from ultimora.pack.record_json import fields_of
from ultimora.values import Notice

NAMESPACE = "urn:ultimora:"
PREFIX = "ultimora"
# An element says one value; these names of the record say several.
_SINGLE = {
    "notices": "notice", "marks": "mark", "topics": "topic", "categories": "category",
    "tags": "tag",
}  # fmt: skip
# What some format cannot be without, and therefore holds even where nobody said it.
_DEMANDED = ("version", "headline", "byline", "body", "agency", "published", "updated")


def own(item: Item, names: str) -> dict[str, Any]:
    """What the dispatch says under these names (parted by blanks), as JSON values.

    The names are those of the record's JSON, ``record`` (the record's own name) and ``unsaid``
    (what nobody said, though some format demands it and has it filled in). What is null or empty
    is left out.
    """
    known = fields_of(item.dispatch)
    known |= {**known["carrier"], "record": item.record.id}
    said = {**known, "body": item.paragraphs}
    known["unsaid"] = " ".join(name for name in _DEMANDED if not said[name])
    return {name: value for name in names.split() if (value := known[name])}


def put_own(parent: Element, item: Item, names: str) -> None:
    """The same as elements of our namespace: an element for each value, its parts attributes."""
    for name, value in own(item, names).items():
        for one in value if isinstance(value, list) else (value,):
            parts = dict(one) if isinstance(one, dict) else {"text": one}
            text = parts.pop("text", None)
            put(parent, f"{PREFIX}:{_SINGLE.get(name, name)}", text and str(text), **parts)


def flat_own(item: Item, names: str) -> Iterator[tuple[str, str]]:
    """The same as pairs of a name and a text, for formats that have nothing else: a pair for each
    value, for its parts under names of their own (``contact.email``), a notice on one line."""
    for name, value in own(item, names).items():
        if name == "notices":
            yield from (("notice", notice_line(one)) for one in item.dispatch.notices)
        elif isinstance(value, dict):
            yield from ((_flat(name, part), str(said)) for part, said in value.items() if said)
        else:
            several = value if isinstance(value, list) else (value,)
            yield from ((_SINGLE.get(name, name), str(one)) for one in several)


def _flat(name: str, part: str) -> str:
    return name if part == "text" else f"{name}.{part}"


def notice_line(notice: Notice) -> str:
    """A notice on one line: ``update 2: 2ND LEAD``, ``kill of dpa 157: KILL KILL KILL``."""
    number = f" {notice.number}" if notice.number is not None else ""
    target = f" of {notice.target}" if notice.target else ""
    until = f" until {notice.until}" if notice.until else ""
    return f"{notice.kind}{number}{target}{until}: {notice.text}"
