"""RSS of every kind, Atom and CDF: one sheet an item, as soon as the item is whole.

Our own reading and no parser's: none that we know says where in the bytes a word stood. What the
feed says of itself before its first item goes with the first sheet, what it says later with the
last; its title and language are told on every sheet.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ultimora.unpack.decode import Decoded, decode
from ultimora.unpack.elements import Element, elements
from ultimora.unpack.feed_item import attribute, local, made_up, others, person, resolved
from ultimora.unpack.feed_text import line
from ultimora.unpack.feed_times import iso
from ultimora.unpack.makeup import MakeUp
from ultimora.unpack.sniff import Container, Glance
from ultimora.values import Delivery, Rulebook, Settings, Sheet, Span, Trouble

ITEMS = ("item", "atom:entry", "entry", "Item", "ITEM", "Entry", "rss:item")
_ROOT = re.compile(r"<(?:[\w.-]+:)?(rss|rdf|feed|channel|entry)[\s>/]", re.IGNORECASE)
_INSIDE = re.compile(r"<rss\s[^<>]*version\s*=|<feed\s[^<>]*xmlns|<rdf:rdf[\s>]")
_CHARSET = re.compile(rb"encoding\s{0,4}=\s{0,4}[\"']([\w.:-]{2,30})", re.IGNORECASE)
_HTTP = re.compile(r"charset\s{0,4}=\s{0,4}[\"']?([\w.:-]{2,30})", re.IGNORECASE)
_TYPES = {"rss": "application/rss+xml", "rdf": "application/rss+xml",
          "channel": "application/rss+xml"}  # fmt: skip
_AROUND = ("channel", "rdf:rdf", "rss", "feed", "rdf")
_TIMES = {
    "pubdate": "published", "published": "published", "issued": "published",
    "dc:date": "updated", "dcterms:issued": "published", "lastbuilddate": "updated",
    "updated": "updated", "modified": "updated", "dcterms:modified": "updated",
    "created": "created", "dcterms:created": "created",
}  # fmt: skip
# What feeds call the same thing by; every other name stays as it is, after ``feed.``.
_NAMES = {
    "title": "title", "dc:title": "title", "subtitle": "description", "tagline": "description",
    "description": "description", "dc:description": "description", "abstract": "description",
    "itunes:summary": "description", "itunes:subtitle": "description", "guid": "id", "id": "id",
    "rights": "copyright", "dc:rights": "copyright", "copyright": "copyright",
    "language": "language", "dc:language": "language", "category": "category",
    "dc:subject": "category", "ttl": "ttl", "sy:updateperiod": "updatePeriod",
    "sy:updatefrequency": "updateFrequency", "sy:updatebase": "updateBase", "info": "info",
    "feedburner:browserfriendly": "info",
    "generator": "generator", "docs": "docs", "publisher": "publisher",
    "dc:publisher": "publisher", "webmaster": "webmaster", "logo": "image", "icon": "icon",
}  # fmt: skip
_AUTHORS = ("author", "managingeditor", "dc:creator", "dc:author", "itunes:author")
_MOST_FACTS = 300
_LONGEST_FACT = 2_000
_LONGEST_PROLOGUE = 1 << 16
_WHOLE = re.compile(r"</(?:[\w.-]+:)?(?:rss|rdf|feed|channel|entry)\s*>", re.IGNORECASE)


def outermost(text: str) -> tuple[str, bool]:
    """The name of the first element, after declarations and comments; False: text ended first."""
    at = 0
    while True:
        at = len(text) - len(text[at:].lstrip("\ufeff \t\r\n\f\0")) if at else at
        close = "-->" if text.startswith("<!--", at) else "?>" if text.startswith("<?", at) else ""
        if close:
            end = text.find(close, at + 2)
            at = end + len(close)
        elif text.startswith("<!", at):
            end = text.find(">", at)
            bracket = text.find("[", at)
            if 0 <= bracket < end:
                end = text.find("]>", bracket)
                end = end + 1 if end >= 0 else -1
            at = end + 1
        else:
            found = _ROOT.match(text, at)
            return (found[1].lower() if found else ""), at < len(text)
        if end < 0:
            return "", False


def claims(glance: Glance) -> bool:
    """Whether its first element is one of a feed; what stands before it may be rubbish."""
    opening = glance.opening
    if not opening.startswith("<"):
        return "<" in opening and bool(_INSIDE.search(opening))
    name, whole = outermost(opening)
    if not whole and len(glance.data) > len(glance.head):
        name, whole = outermost(glance.data[:_LONGEST_PROLOGUE].decode("latin-1"))
    if name == "rdf":
        return "rss" in opening or "channel" in opening or "netscape" in opening
    if name == "entry":
        return "atom" in opening
    if name:
        return True
    return not opening.startswith(("<!doctype html", "<html")) and bool(_INSIDE.search(opening))


def sheets(delivery: Delivery, rulebook: Rulebook) -> Iterator[Sheet]:
    """One sheet an item, in the order of the feed; one with a trouble where there is none."""
    decoded = decode(delivery.data, charset(delivery))
    yield from _Feed(delivery, decoded, rulebook.settings).read()


def charset(delivery: Delivery) -> str | None:
    """The charset that the XML declaration or the source names (RFC 7303, section 3)."""
    said = _HTTP.search(delivery.media_type or "")
    if said:
        return said[1].lower()
    head = delivery.data[:400].replace(b"\0", b"")
    found = _CHARSET.search(head)
    return found[1].decode("ascii").lower() if found else None


class Places:
    """Where characters of a decoded text stand in its bytes, asked for in rising order.

    Counting UTF-8 from the last place is quicker by far than a map of every character.
    """

    def __init__(self, data: bytes, decoded: Decoded) -> None:
        self.decoded = decoded
        mark = 3 if data.startswith(b"\xef\xbb\xbf") else 0
        strays = any(trouble.code == "stray-bytes" for trouble in decoded.troubles)
        self.counted = decoded.charset == "utf-8" and not strays
        self.at, self.byte = 0, mark

    def byte_of(self, at: int) -> int:
        """The first byte of the character `at`."""
        if not self.counted:
            return self.decoded.offsets.to_source(Span(at, at + 1)).start
        self.byte += len(self.decoded.text[self.at : at].encode("utf-8", "surrogatepass"))
        self.at = at
        return self.byte


class _Ready(NamedTuple):
    """An item that waits to be made a sheet until we know where the next one begins."""

    up: MakeUp
    start: int


class _Feed:
    def __init__(self, delivery: Delivery, decoded: Decoded, settings: Settings) -> None:
        self.delivery = delivery
        self.decoded = decoded
        self.page = decoded.text
        self.settings = settings
        self.places = Places(delivery.data, decoded)
        address = delivery.address or delivery.source.address
        self.address = address if address.startswith(("http://", "https://")) else ""
        self.media_type = _TYPES.get(outermost(self.page[:_LONGEST_PROLOGUE].lstrip(
            "\ufeff \t\r\n\f\0"))[0], "application/atom+xml")  # fmt: skip
        self.seen: set[int] = set()
        self.facts = 0
        self.title = self.language = ""
        self.base = self.address

    def read(self) -> Iterator[Sheet]:
        ready: _Ready | None = None
        root: Element | None = None
        for element in elements(self.page, ITEMS):
            if not element.name:
                root = element
                break
            if ready is None:
                ready = self._first(element)
            else:
                start = self.places.byte_of(element.start)
                yield from self._sheets(ready.up, ready.start, start)
                ready = _Ready(self._item(element), start)
        assert root is not None
        if ready is None:
            ready = self._none()
        self._about(ready.up, _around(root))
        self._ended(ready.up)
        yield from self._sheets(ready.up, ready.start, len(self.delivery.data))

    def _first(self, element: Element) -> _Ready:
        facts = MakeUp(self.page, "feed")
        self._about(facts, element.around)
        up = self._item(element)
        up.bare += facts.bare
        up.decoding(self.decoded)
        return _Ready(up, 0)

    def _item(self, element: Element) -> MakeUp:
        up = made_up(self.page, element, self.base)
        if self.title and not up.says("publisher"):
            up.declare("publisher", self.title)
        if self.language and not up.says("language"):
            up.declare("language", self.language)
        return up

    def _sheets(self, up: MakeUp, start: int, end: int) -> Iterator[Sheet]:
        return up.sheets(self.delivery, self.decoded, Span(start, end), self.media_type,
                         self.settings.largest_sheet)  # fmt: skip

    # -- troubles ------------------------------------------------------------------------------

    def _none(self) -> _Ready:
        up = MakeUp(self.page, "feed")
        up.decoding(self.decoded)
        up.troubles.append(Trouble(
            "no-items", "The feed has no items.", None,
            "Look whether its address is right; many feeds are empty for a while.",
        ))  # fmt: skip
        return _Ready(up, 0)

    def _ended(self, up: MakeUp) -> None:
        if not _WHOLE.search(self.page[-400:]):
            up.troubles.append(Trouble(
                "truncated", "The feed ends before its last element is closed.", None,
                "Fetch it again; the last item may not be whole.",
            ))  # fmt: skip

    # -- what the feed says of itself ----------------------------------------------------------

    def _about(self, up: MakeUp, around: tuple[Element, ...]) -> None:
        """Everything that stands in the elements around the items and was not told before."""
        for element in around:
            if id(element) not in self.seen:
                self.seen.add(id(element))
                self._opened(up, element)
            for child in element.children:
                if child.name.lower() in _AROUND:
                    if all(child is not one for one in around):
                        self._about(up, (child,))
                elif id(child) not in self.seen:
                    self.seen.add(id(child))
                    self._fact(up, local(child.name), child)

    def _opened(self, up: MakeUp, element: Element) -> None:
        own = attribute(element, "xml:base", "base")
        if own:
            self.base = resolved(self.base, own)
        language = attribute(element, "xml:lang", "lang")
        if language:
            self._tell(up, "language", language)
        if element.name.lower() in ("rss", "feed", "atom:feed"):
            self._tell(up, "version", attribute(element, "version"))
        self._tell(up, "link", resolved(self.base, attribute(element, "href")))
        self._tell(up, "id", attribute(element, "rdf:about"))
        self._tell(up, "updated", iso(attribute(element, "lastmod")))

    def _tell(self, up: MakeUp, name: str, value: str) -> None:
        value = value.strip()
        if not value:
            return
        if name == "title":
            self.title = self.title or value
        elif name == "language":
            self.language = self.language or value
        self.facts += 1
        if self.facts <= _MOST_FACTS:
            up.declare(f"feed.{name}", value[:_LONGEST_FACT])
        elif self.facts == _MOST_FACTS + 1:
            up.troubles.append(Trouble(
                "more-kept", "The feed says more of itself than is kept; its bytes hold the rest.",
                None, "Nothing to do.",
            ))  # fmt: skip

    def _fact(self, up: MakeUp, name: str, element: Element) -> None:
        if name == "link":
            self._link(up, element)
        elif name in _TIMES:
            self._tell(up, _TIMES[name], iso(element.text) or element.text)
        elif name in _AUTHORS:
            self._author(up, element)
        elif name in ("skiphours", "skipdays"):
            words = " ".join(child.text.strip() for child in element.children)
            self._tell(up, "skipHours" if name == "skiphours" else "skipDays", words)
        elif name in ("image", "itunes:image"):
            address = element.get("url", "href")
            self._tell(up, "image", resolved(self.base, attribute(element, "href", "rdf:resource")
                       or (address.text if address else "")))  # fmt: skip
            self._rest(up, "feed.image", element)
        elif name in _NAMES:
            words = "".join(atom.text for atom in line(self.page, element))
            self._tell(up, _NAMES[name], words or attribute(element, "label", "term"))
            for key, value in element.attributes.items():
                if not key.startswith("xml"):
                    self._tell(up, f"{_NAMES[name]}.{key}", value.text)
        elif name not in ("items",):
            self._rest(up, f"feed.{element.name.removeprefix('atom:')}", element)

    def _rest(self, up: MakeUp, prefix: str, element: Element) -> None:
        for name, value in others(prefix, element):
            if self.facts <= _MOST_FACTS:
                self._tell(up, name.removeprefix("feed."), value)

    def _author(self, up: MakeUp, element: Element) -> None:
        named = next((c for c in element.children if local(c.name) == "name"), None)
        words = " ".join((element if named is None else named).text.split())
        name, email = person(words) if named is None else (words, "")
        self._tell(up, "author", name)
        self._tell(up, "author.email", email)
        for child in element.children:
            if child is not named:
                told = child.text.strip()
                full = told if "@" in told else resolved(self.base, told)
                self._tell(up, f"author.{local(child.name)}", full)

    def _link(self, up: MakeUp, element: Element) -> None:
        rel = attribute(element, "rel").lower() or "alternate"
        base = resolved(self.base, attribute(element, "xml:base"))
        address = attribute(element, "href") or element.text.strip()
        name = "link" if rel == "alternate" else rel
        self._tell(up, name, resolved(base, address))
        for key in ("type", "hreflang", "title"):
            if (value := attribute(element, key)) != "text/html":
                self._tell(up, f"{name}.{key}", value)


def _around(root: Element) -> tuple[Element, ...]:
    """The elements that a feed consists of, once it is read to its end, the outermost first."""
    found: list[Element] = []
    one = next(iter(root.children), None)
    while one is not None:
        found.append(one)
        one = one.get("channel", "Channel", "CHANNEL", "rss:channel") if len(found) < 5 else None
    return tuple(found)


CONTAINER = Container("feed", 40, claims, sheets)
