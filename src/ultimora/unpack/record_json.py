"""Our own records, one a line, as `ultimora read --jsonl` and `export record_json` write them.

A line holds the text as it was repaired, not the bytes that it was read from: each word's place is
its place in the line. Where it came from before (``other.source.*``) and what had been wrong with
it (``other.trouble``) are kept as told; the former edits and places stand in the line itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from ultimora.unpack.decode import Decoded, decode
from ultimora.unpack.elements import one_line
from ultimora.unpack.makeup import MakeUp
from ultimora.unpack.markup import Atom
from ultimora.unpack.objects import Node, parsed
from ultimora.unpack.own import Own, medium_of
from ultimora.unpack.sniff import Container, Glance
from ultimora.values import Delivery, Rulebook, Sheet, Span, Trouble

_TYPE = "application/x-ndjson"
_OPENING = re.compile(r'\{\s*"schema"\s*:\s*"urn:ultimora:record:')
_LONGEST = 2_000  # characters of a value that has no field
_MOST = 200


def claims(glance: Glance) -> bool:
    """Whether its first line is a record of ours."""
    return _OPENING.match(glance.opening) is not None


def sheets(delivery: Delivery, rulebook: Rulebook) -> Iterator[Sheet]:
    """One sheet a line; what is no record is kept as text, with a trouble."""
    largest = rulebook.settings.largest_sheet
    for span in _lines(delivery.data):
        decoded = decode(delivery.data[span.start : span.end], "utf-8", span.start)
        yield from _told(decoded).sheets(delivery, decoded, span, _TYPE, largest)


def _lines(data: bytes) -> Iterator[Span]:
    """The lines that hold anything, each with the empty ones after it."""
    start = at = 0
    while at < len(data):
        end = data.find(b"\n", at) + 1 or len(data)
        if data[at:end].strip() and data[start:at].strip():
            yield Span(start, at)
            start = at
        at = end
    yield Span(start, len(data))


def _told(decoded: Decoded) -> MakeUp:
    page = decoded.text
    up = MakeUp(page, "record-json")
    up.troubles += decoded.troubles
    node = parsed(page)
    if node is None or not node.members:
        up.body([Atom(page, 0, len(page))], markup=False)
        up.troubles.append(Trouble(
            "truncated", "The line is no whole record; it was kept as it stands.", None,
            "Export it again.",
        ))  # fmt: skip
        return up
    own = Own(up)
    for name, value in node.members.items():
        if name in _READERS:
            _READERS[name](up, own, value)
        elif not own.member(name, value) and name != "schema":
            _kept(up, f"other.{name}", value)
    own.end()
    return up


def _headline(up: MakeUp, own: Own, node: Node) -> None:
    up.say("headline", one_line(node.atoms()), kind="title")


def _body(up: MakeUp, own: Own, node: Node) -> None:
    up.body(node.atoms(), markup=False)


def _carrier(up: MakeUp, own: Own, node: Node) -> None:
    for name, value in (node.members or {}).items():
        own.member(name, value)


def _media(up: MakeUp, own: Own, node: Node) -> None:
    for one in node.items:
        medium = medium_of(one)
        if medium is None:
            _kept(up, "other.media", one)
            continue
        up.media.append(medium)
        for name in ("title", "caption", "credit"):
            said = one.get(name)
            up.say(f"media.{name}", one_line(said.atoms()) if said else [], kind="caption")


def _id(up: MakeUp, own: Own, node: Node) -> None:
    own.member("record", node)


def _troubles(up: MakeUp, own: Own, node: Node) -> None:
    for one in node.items[:_MOST]:
        code, message = one.get("code"), one.get("message")
        if code and message:
            up.declare("other.trouble", f"{code.text}: {message.text}"[:_LONGEST])


def _passed(up: MakeUp, own: Own, node: Node) -> None:
    """What speaks of places in another file."""


def _kept(up: MakeUp, path: str, node: Node) -> None:
    for name, value in (node.members or {}).items():
        _kept(up, f"{path}.{name}", value)
    for value in node.items[:_MOST]:
        _kept(up, path, value)
    up.declare(path[:200], node.text[:_LONGEST])


_READERS: dict[str, Callable[[MakeUp, Own, Node], None]] = {
    "headline": _headline, "body": _body, "carrier": _carrier, "media": _media, "id": _id,
    "troubles": _troubles, "edits": _passed, "findings": _passed,
}  # fmt: skip
CONTAINER = Container("record_json", 34, claims, sheets)
