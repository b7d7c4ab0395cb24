"""Our own records, one a line, as `ultimora read --jsonl` and `export record_json` write them.

A line holds the text as it was repaired, not the bytes that it was read from: each word's place is
its place in the line. Where it came from before (``other.source.*``) and what had been wrong with
it (``other.trouble``) are kept as told; the former edits and places stand in the line itself.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator

from ultimora.unpack.account import Account
from ultimora.unpack.decode import Decoded, decode
from ultimora.unpack.elements import one_line
from ultimora.unpack.markup import Atom
from ultimora.unpack.ninjs_media import keep
from ultimora.unpack.objects import Node, parsed
from ultimora.unpack.own import URN, Own, medium_of
from ultimora.unpack.sniff import Container, Glance
from ultimora.values import Delivery, Rulebook, Sheet, Span, Trouble

_TYPE = "application/x-ndjson"
_PLACES = ("edits", "facts", "findings")
_DECODER = json.JSONDecoder()
_OPENING = re.compile(r'\{\s*"schema"\s*:\s*"urn:ultimora:record:')


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


def _told(decoded: Decoded) -> Account:
    page = decoded.text
    up = Account(page, "record-json")
    # Places in the line mean nothing in the sheet's text: only the words are kept.
    up.decoding(decoded)
    node = parsed(_without_places(page))
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
            keep(up, f"other.{name}", value)
    own.end()
    if not up.says("id") and (named := node.get("id")):
        up.declare("id", f"{URN}{named.text}")  # as in every format that cannot be without one
    return up


def _without_places(page: str) -> str:
    """The line with nothing in what speaks of places in another file, all else where it was.

    That is most of a line, and the standard parser passes over it in no time.
    """
    for name in _PLACES:
        start = page.find(f'"{name}":[') + len(name) + 3
        if start < len(name) + 3:
            continue
        try:
            end = _DECODER.raw_decode(page, start)[1]
        except (ValueError, RecursionError):
            continue  # it is cut short or broken, as will be seen
        page = f"{page[: start + 1]}{' ' * (end - start - 2)}{page[end - 1 :]}"
    return page


def _headline(up: Account, own: Own, node: Node) -> None:
    up.say("headline", one_line(node.atoms()), kind="title")


def _body(up: Account, own: Own, node: Node) -> None:
    up.body(node.atoms(), markup=False)


def _carrier(up: Account, own: Own, node: Node) -> None:
    for name, value in (node.members or {}).items():
        own.member(name, value)


def _media(up: Account, own: Own, node: Node) -> None:
    for one in node.items:
        medium = medium_of(one)
        if medium is None:
            keep(up, "other.media", one)
            continue
        up.media.append(medium)
        for name in ("title", "caption", "credit"):
            said = one.get(name)
            up.say(f"media.{name}", one_line(said.atoms()) if said else [], kind="caption")


def _id(up: Account, own: Own, node: Node) -> None:
    own.member("record", node)


def _troubles(up: Account, own: Own, node: Node) -> None:
    for one in node.items:
        code, message = one.get("code"), one.get("message")
        if code and message:
            up.other("other.trouble", f"{code.text}: {message.text}")


def _passed(up: Account, own: Own, node: Node) -> None:
    """What is not told again; the line keeps it."""


_READERS: dict[str, Callable[[Account, Own, Node], None]] = {
    "headline": _headline, "body": _body, "carrier": _carrier, "media": _media, "id": _id,
    "troubles": _troubles, "edits": _passed, "findings": _passed,
}  # fmt: skip
CONTAINER = Container("record_json", 34, claims, sheets)
