"""schema.org's articles as files of JSON-LD: one object, an array of them, or a graph.

Source: schema.org NewsArticle and its kin. What a page says so about itself is read in `declared`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from ultimora.unpack.account import Account, in_turn, kind_of, number
from ultimora.unpack.decode import decode
from ultimora.unpack.elements import one_line
from ultimora.unpack.makeup import told
from ultimora.unpack.markup import Atom
from ultimora.unpack.ninjs_media import keep, tagged
from ultimora.unpack.objects import Node, following, parsed, salvaged
from ultimora.unpack.own import FOUND, URN, Own
from ultimora.unpack.sniff import Container, Glance
from ultimora.values import Delivery, Medium, Rulebook, Sheet, Trouble

_TYPE = "application/ld+json"
_ARTICLE = re.compile(r'"@type"\s*:\s*\[?\s*"[^"]{0,80}(?:article|posting|report)', re.IGNORECASE)
_AROUND = ("@graph", "mainEntity", "itemListElement", "item")  # what an article may stand in
_DEEPEST = 6
_OWN = "ultimora"
_PASSED = ("@context", "@type", _OWN)
_LINES = {
    "headline": "headline", "alternativeHeadline": "subheadline", "genre": "category",
    "copyrightNotice": "copyright", "creditText": "other.creditText",
}  # fmt: skip
_TIMES = {"datePublished": "published", "dateModified": "updated", "dateCreated": "created"}
_BARE = {"identifier": "id", "url": "url", "version": "version", "inLanguage": "language"}
_MEDIA = ("associatedMedia", "image", "video", "audio")
_KINDS = {"imageobject": "picture", "videoobject": "video", "audioobject": "audio"}


def claims(glance: Glance) -> bool:
    """Whether it is JSON that names schema.org and an article."""
    opening = glance.opening
    if opening[:1] not in ("{", "[") or "schema.org" not in opening:
        return False
    return _ARTICLE.search(opening) is not None


def sheets(delivery: Delivery, rulebook: Rulebook) -> Iterator[Sheet | Delivery]:
    """One sheet an article, in the order of the file."""
    decoded = decode(delivery.data, "utf-8")
    yield from in_turn(delivery, decoded, _TYPE, _accounts(decoded.text))


def _accounts(page: str) -> Iterator[tuple[int, Account]]:
    """The account of each article; what no article holds stays text, with the last of them."""
    last: tuple[int, Account] | None = None
    end = 0
    whole = parsed(page)
    for node in _articles(page, whole):
        if last:
            yield last
        last = node.span.start, _Article(node).read()
        end = node.span.end
    last = last or (0, Account(page, "json-ld"))
    if whole is None:
        last[1].body([Atom(page[end:], end, len(page))], markup=False, kind="meta")
        last[1].troubles.append(Trouble(
            "truncated", "It is no whole JSON: what follows the last whole article was kept as it"
            " stands.", None, "Fetch it again; an article may not be whole.",
        ))  # fmt: skip
    yield last


def _articles(page: str, whole: Node | None) -> Iterator[Node]:
    """Those in a page that is `whole`; of one that is not, what is whole in it."""
    start = len(page) - len(page.lstrip("\ufeff \t\r\n"))
    if page[start : start + 1] == "[":
        for node in whole.items if whole else following(page, start + 1):
            yield from _within(node, 0)
        return
    yield from _within(whole or salvaged(page, start, len(page)), 0)


def _within(node: Node, depth: int) -> Iterator[Node]:
    if _ARTICLE.search(f'"@type": "{" ".join(_texts(node.get("@type")))}'):
        yield node
    elif depth < _DEEPEST:
        for one in node.items:
            yield from _within(one, depth + 1)
        for name in _AROUND:
            if inner := node.get(name):
                yield from _within(inner, depth + 1)


class _Article:
    def __init__(self, node: Node) -> None:
        self.node = node
        self.up = Account(node.page, "json-ld")
        self.own = Own(self.up)

    def read(self) -> Account:
        """Every property by its name; what has no field is kept as other."""
        up = self.up
        extension = self.node.get(_OWN)
        for name, value in (extension.members or {}).items() if extension else ():
            if not self.own.member(name, value):
                keep(up, f"other.{_OWN}.{name}", value)
        for name, value in (self.node.members or {}).items():
            self._property(name, value)
        named = self.node.get("@id")
        if named is not None and not up.says("id"):
            up.declare("id", named.text)
        up.end()
        self.own.end()
        return up

    def _property(self, name: str, node: Node) -> None:
        up = self.up
        if name in _LINES:
            for one in node.items or (node,):
                up.say(_LINES[name], one_line(one.atoms()))
        elif name in _TIMES:
            up.time(_TIMES[name], node.atoms())
        elif name in _BARE:
            up.declare(_BARE[name], node.text)
        elif name in _MEDIA:
            for one in node.items or (node,):
                self._medium(one, name)
        elif name in _READERS:
            _READERS[name](self, node)
        elif name not in _PASSED and not (name == "@id" and node.text.startswith(URN)):
            keep(up, f"other.{name}", node)

    def name(self, node: Node) -> None:
        """Its name, which stands in for a headline."""
        if self.node.get("headline") is None:
            self.up.say("title", one_line(node.atoms()), kind="title")

    def author(self, node: Node) -> None:
        """Who wrote it, as who marked it up has it."""
        for one in node.items or (node,):
            name = one.get("name") if one.members else one
            self.up.say("author", one_line(name.atoms()) if name else [])
            for key, value in (one.members or {}).items():
                if key not in ("name", "@type"):
                    keep(self.up, f"other.author.{key}", value)

    def publisher(self, node: Node) -> None:
        """Who publishes it: the agency, and whom to ask."""
        name = node.get("name") if node.members else node
        self.up.agency(name.text if name else "", 0)
        for key, value in (node.members or {}).items():
            if key == "contactPoint":
                for part in ("name", "email"):
                    said = value.get(part)
                    self.up.say(f"contact.{part}", one_line(said.atoms()) if said else [])
            elif key not in ("name", "@type"):
                keep(self.up, f"other.publisher.{key}", value)

    def section(self, node: Node) -> None:
        """Its section; further ones are the carrier's categories."""
        for one in node.items or (node,):
            field = "category" if self.up.says("section") else "section"
            self.up.say(field, one_line(one.atoms()))

    def keywords(self, node: Node) -> None:
        """Tags, one each; in one string they are parted by commas."""
        for one in node.items:
            self.up.say("tag", one_line(one.atoms()))
        for word in () if node.items else node.text.split(","):
            self.up.declare("tag", word.strip())

    def about(self, node: Node) -> None:
        """What it is about: codes as topics, names as other."""
        for one in node.items or (node,):
            if self._found(one):
                continue
            code, name = one.get("termCode"), one.get("name") if one.members else one
            self.up.declare("topic", code.text if code else None)
            self.up.other("other.about", name.text if name else "")

    def mentions(self, node: Node) -> None:
        """What it mentions, or what its parts are."""
        name = "mentions" if self.node.get("mentions") is node else "hasPart"
        for one in node.items or (node,):
            if not self._found(one):
                keep(self.up, f"other.{name}", one)

    def _found(self, node: Node) -> bool:
        """Whether a node is what one of us found; it is kept by what it is called."""
        if node.members is None or _OWN not in node.members:
            return False
        words = node.get("name", "text")
        self.up.other(FOUND, words.text if words else "")
        return True

    def dateline(self, node: Node) -> None:
        """Where and when it was filed."""
        self.up.dateline(one_line(node.atoms()))

    def status(self, node: Node) -> None:
        """Whether it may be used."""
        self.up.status(node.text)

    def body(self, node: Node) -> None:
        """The story, as text."""
        self.up.story("articleBody", told(node.atoms(), tagged(node.text)))

    def description(self, node: Node) -> None:
        """A summary."""
        self.up.description(told(node.atoms(), tagged(node.text)))

    def _medium(self, node: Node, name: str) -> None:
        said = {key: value.text for key, value in (node.members or {}).items()}
        address = said.get("contentUrl") or said.get("url") or node.text
        mime = said.get("encodingFormat") or ""
        kind = _KINDS.get(said.get("@type", "").lower(), name)
        for key, field in (("name", "title"), ("caption", "caption"), ("creditText", "credit")):
            words = node.get(key)
            self.up.say(f"media.{field}", one_line(words.atoms()) if words else [], kind="caption")
        self.up.medium(Medium(
            address, kind_of(mime, kind, address), mime or None, said.get("name") or None,
            said.get("caption") or None, said.get("creditText") or None,
            number(said.get("width", "")), number(said.get("height", "")),
            number(said.get("contentSize", "")),
        ))  # fmt: skip


def _texts(node: Node | None) -> list[str]:
    return [one.text for one in node.items or (node,)] if node else []


_READERS: dict[str, Callable[[_Article, Node], None]] = {
    "name": _Article.name, "author": _Article.author, "creator": _Article.author,
    "publisher": _Article.publisher, "articleSection": _Article.section,
    "keywords": _Article.keywords, "about": _Article.about, "mentions": _Article.mentions,
    "hasPart": _Article.mentions, "dateline": _Article.dateline,
    "creativeWorkStatus": _Article.status, "articleBody": _Article.body,
    "description": _Article.description, "abstract": _Article.description,
}  # fmt: skip
CONTAINER = Container("json_ld", 36, claims, sheets)
