"""JSON Feed 1.0 and 1.1: one sheet an item, each word with its place behind JSON's escapes.

Source: jsonfeed.org/version/1.1. A feed that is cut short or broken is read item by item as far
as it is whole; what follows is kept as text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from ultimora.unpack.decode import decode
from ultimora.unpack.feed import Places
from ultimora.unpack.feed_item import person, repeats, resolved
from ultimora.unpack.feed_media import Pictures
from ultimora.unpack.feed_times import iso
from ultimora.unpack.makeup import MakeUp, Said, told
from ultimora.unpack.markup import Atom
from ultimora.unpack.objects import Node, following, leaves, parsed
from ultimora.unpack.own import Own, medium_of
from ultimora.unpack.sniff import Container, Glance
from ultimora.values import Delivery, Rulebook, Sheet, Span, Trouble

_TYPE = "application/feed+json"
_MARK = b"jsonfeed.org"
_ITEMS = re.compile(r'"items"\s*:\s*\[')
_FEED = {
    "title": "title", "home_page_url": "link", "feed_url": "self", "description": "description",
    "icon": "image", "favicon": "icon", "language": "language", "next_url": "next",
    "version": "version", "user_comment": "user_comment", "expired": "expired",
}  # fmt: skip
_LONGEST = 2_000  # characters of a value that has no field
_MOST = 200
_OWN = "_ultimora"  # the extension of ours, in an item and in an attachment
_NAMED = frozenset((
    "id", "url", "title", "content_html", "content_text", "summary", "image", "banner_image",
    "date_published", "date_modified", "author", "authors", "tags", "language", "attachments",
    _OWN,
))  # fmt: skip


def claims(glance: Glance) -> bool:
    """Whether it is an object that names the standard, wherever in it."""
    if not glance.opening.startswith("{"):
        return False
    return _MARK in glance.data or _MARK in glance.data.replace(b"\0", b"")


def sheets(delivery: Delivery, rulebook: Rulebook) -> Iterator[Sheet]:
    """One sheet an item, in the order of the feed; one with a trouble where there is none."""
    decoded = decode(delivery.data, "utf-8")
    page, places = decoded.text, Places(delivery.data, decoded)
    largest = rulebook.settings.largest_sheet
    whole = parsed(page)
    about, items, rest = _parts(page, whole)
    ready: list[tuple[MakeUp, int]] = []
    for node in items:
        up = _item(page, node, delivery, about)
        if not ready:
            _about(up, about, delivery)
            up.decoding(decoded)
            ready.append((up, 0))
            continue
        last, start = ready.pop()
        ready.append((up, places.byte_of(node.span.start)))
        yield from last.sheets(delivery, decoded, Span(start, ready[0][1]), _TYPE, largest)
    if not ready:
        up = MakeUp(page, "json-feed")
        _about(up, about, delivery)
        up.troubles.append(Trouble(
            "no-items", "The feed has no items.", None,
            "Look whether its address is right; many feeds are empty for a while.",
        ))  # fmt: skip
        ready.append((up, 0))
    up, start = ready[0]
    if rest is not None:
        up.troubles.append(Trouble(
            "truncated", "The feed is no whole JSON: what follows the last whole item was kept"
            " as it stands.", None, "Fetch it again; the last item may be missing.",
        ))  # fmt: skip
        up.body([Atom(rest.of(page), *rest)], markup=False, kind="meta")
    place = Span(start, len(delivery.data))
    yield from up.sheets(delivery, decoded, place, _TYPE, largest)


def _parts(page: str, whole: Node | None) -> tuple[dict[str, Node], list[Node], Span | None]:
    """What the feed says of itself, its items, and the place of what could not be read."""
    if whole is not None and whole.members is not None:
        items = whole.get("items")
        return whole.members, [n for n in items.items if n.members] if items else [], None
    begins = _ITEMS.search(page)
    if not begins:
        return {}, [], Span(0, len(page))
    head = parsed(page[: begins.start()].rstrip().rstrip(",") + "}")
    found, at = [], begins.end()
    for node in following(page, at):
        if node.members:
            found.append(node)
        at = node.span.end
    return (head.members or {}) if head else {}, found, Span(at, len(page))


def _item(page: str, node: Node, delivery: Delivery, about: dict[str, Node]) -> MakeUp:
    up = MakeUp(page, "json-feed")
    base = _base(delivery, about)
    pictures = Pictures(up, base)
    for name, field in (("title", "title"), ("date_published", "published"),
                        ("date_modified", "updated")):  # fmt: skip
        value = node.get(name)
        if value is None or not value.text.strip():
            continue
        if field == "title":
            up.say("title", value.atoms(), kind="title")
        elif time := iso(value.text):
            up.say(field, value.atoms(), time)
        else:
            up.say(f"other.{name}", value.atoms())
            up.troubles.append(Trouble(
                "time", f"{value.text[:60]!r} is no time that can be read.", None,
                "Nothing to do: the item is kept without it.",
            ))  # fmt: skip
    for name in ("id", "url", "language"):
        value = node.get(name)
        if value is not None:
            up.declare(name, resolved(base, value.text) if name == "url" else value.text)
    _people(up, node)
    tags = node.get("tags")
    for tag in tags.items if tags else ():
        up.say("tag", tag.atoms())
    own = _own(up, node)
    _story(up, node, pictures, base, own)
    _media(node, pictures, base)
    title, language = about.get("title"), about.get("language")
    if title is not None:
        up.declare("publisher", title.text)
    if language is not None and not up.says("language"):
        up.declare("language", language.text)
    _rest(up, "other", {k: v for k, v in (node.members or {}).items() if k not in _NAMED})
    own.end()
    up.media += pictures.found.values()
    return up


def _own(up: MakeUp, node: Node) -> Own:
    """What Ultimora wrote of itself; a feed of ours has one list of tags for all that it files
    an item under, and says here which is which."""
    own, extension = Own(up), node.get(_OWN)
    for name, value in (extension.members or {}).items() if extension else ():
        if not own.member(name, value):
            _rest(up, "other", {f"{_OWN}.{name}": value})
    if own.named:
        up.said = [one._replace(field="") if one.field == "tag" else one for one in up.said]
    return own


def _base(delivery: Delivery, about: dict[str, Node]) -> str:
    own = about.get("feed_url") or about.get("home_page_url")
    for address in (delivery.address or "", delivery.source.address, own.text if own else ""):
        if address.startswith(("http://", "https://")):
            return address
    return ""


def _people(up: MakeUp, node: Node) -> None:
    several, single = node.get("authors"), node.get("author")
    for one in (several.items if several else ()) or ((single,) if single else ()):
        name = one.get("name") if one.members else one
        if name is not None:
            up.say("author", name.atoms())
        for key, value in (one.members or {}).items():
            if key == "url" and value.text.startswith("mailto:"):
                up.declare("other.author.email", person(value.text)[1])
            elif key != "name":
                up.declare(f"other.author.{key}", value.text)


def _story(up: MakeUp, node: Node, pictures: Pictures, base: str, own: Own) -> None:
    stories: list[tuple[str, list[tuple[str, list[Atom]]]]] = []
    for name in ("content_html", "content_text", "summary"):
        value = node.get(name)
        if value is None:
            continue
        if name == "content_html":
            pictures.within(value.text, base)
        blocks = told(value.atoms(), name == "content_html")
        if blocks:
            stories.append((name, blocks))
    if not stories:
        return
    # A summary is the body only where there is nothing else.
    (_, body), *others = stories
    up.said += [Said(atoms, kind) for kind, atoms in own.story(body)]
    for name, blocks in others:
        words = "\n\n".join("".join(a.text for a in atoms) for _, atoms in blocks)
        field = "description" if name == "summary" else f"other.{name}"
        if repeats(words, body):
            up.declare(field, words)
        else:
            for _, atoms in blocks:
                up.say(field, atoms)


def _media(node: Node, pictures: Pictures, base: str) -> None:
    attachments = node.get("attachments")
    for one in attachments.items if attachments else ():
        said = {key: value.text for key, value in (one.members or {}).items()}
        own = one.get(_OWN)
        if own and (medium := medium_of(own)):
            pictures.have(medium)
        elif said.get("url"):
            pictures.put(resolved(base, said["url"]), said.get("mime_type", ""),
                         title=said.get("title"), size=said.get("size_in_bytes", ""))  # fmt: skip
        if said.get("duration_in_seconds"):
            pictures.up.declare("other.attachment.duration", said["duration_in_seconds"])
    for name in ("image", "banner_image"):
        value = node.get(name)
        if value is not None:
            pictures.put(resolved(base, value.text), "image/*")


def _about(up: MakeUp, about: dict[str, Node], delivery: Delivery) -> None:
    base = _base(delivery, about)
    rest: dict[str, Node] = {}
    for key, value in about.items():
        if key == "items":
            continue
        if key in _FEED:
            words = value.text or (str(value.value) if isinstance(value.value, bool) else "")
            address = key.endswith(("_url", "icon"))
            up.declare(f"feed.{_FEED[key]}", resolved(base, words) if address else words)
        elif key in ("author", "authors"):
            for one in value.items or (value,):
                for part, inner in (one.members or {}).items():
                    up.declare("feed.author" if part == "name" else f"feed.author.{part}",
                               inner.text)  # fmt: skip
        elif key == "hubs":
            for one in value.items:
                address_of = one.get("url")
                up.declare("feed.hub", address_of.text if address_of else None)
        else:
            rest[key] = value
    _rest(up, "feed", rest)


def _rest(up: MakeUp, prefix: str, members: dict[str, Node]) -> None:
    """What has no field of its own (extensions begin with ``_``), each value under its path."""
    every = (leaves(f"{prefix}.{key}", value) for key, value in members.items())
    for kept, (name, words) in enumerate(chain.from_iterable(every), 1):
        if kept <= _MOST:
            up.declare(name[:200], words[:_LONGEST])
        if kept > _MOST or len(words) > _LONGEST:
            up.troubles.append(Trouble(
                "more-kept", "The item says more than is kept beside its fields; its bytes"
                " hold the rest.", None, "Nothing to do.",
            ))  # fmt: skip
            return


CONTAINER = Container("json_feed", 41, claims, sheets)
