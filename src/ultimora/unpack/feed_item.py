"""One item of a feed: its elements of any kind of RSS or Atom, said field by field.

Sources: RSS 2.0 (rssboard.org/rss-specification), RSS 1.0 and its modules, RFC 4287 (Atom), Atom
0.3, Media RSS 1.5.1 (rssboard.org/media-rss), CDF (W3C note of 1997).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from math import ceil
from urllib.parse import urljoin

from ultimora.unpack.elements import Element, Value, attribute_atoms
from ultimora.unpack.feed_media import Pictures
from ultimora.unpack.feed_text import Block, line, story
from ultimora.unpack.feed_times import iso
from ultimora.unpack.makeup import MakeUp, Said, Through
from ultimora.unpack.markup import Atom
from ultimora.unpack.own import FOUND, PREFIX, URN, Own, text_of, without_joiners
from ultimora.values import Trouble

_TIMES = {
    "pubdate": "published", "published": "published", "issued": "published",
    "dcterms:issued": "published", "dc:date": "published", "dcterms:date": "published",
    "updated": "updated", "modified": "updated", "dcterms:modified": "updated",
    "lastbuilddate": "updated", "created": "created", "dcterms:created": "created",
}  # fmt: skip
_AUTHORS = ("author", "dc:creator", "dc:author", "itunes:author", "managingeditor")
_BODIES = (
    "content:encoded", "content", "description", "summary", "abstract", "dc:description",
    "dcterms:abstract", "itunes:summary", "itunes:subtitle", "fullitem", "html:body", "body",
    "html:div",
)  # fmt: skip
_LINES = {
    "title": "title", "dc:title": "title", "rights": "copyright", "copyright": "copyright",
    "dc:rights": "copyright", "media:copyright": "copyright", "itunes:title": "title",
}  # fmt: skip
_IDS = ("guid", "id", "dc:identifier")
_EMAIL = re.compile(r"[^\s@<>()\[\]\"]{1,100}@[^\s@<>()\[\]\"]{1,100}")
_KEY = re.compile(r"[\W_]+")
_LONGEST_OTHER = 2_000  # characters of a value that has no field
_MOST_OTHERS = 200
_LEAD_IN = 5_000  # characters of a body that are looked at beyond twice those of its description
_SAME = 0.8  # share of a description that must open the body for it to be a mere repeat


def made_up(page: str, item: Element, base: str) -> MakeUp:
    """What an item says; `base` is the address that its relative links count from."""
    return _Item(page, item, base).read()


def local(name: str) -> str:
    """A name without the case and the prefixes that make no difference between feeds."""
    return name.removeprefix("atom:").lower()


def attribute(element: Element, *names: str) -> str:
    """The first of some attributes that is there, whatever the case of its name, stripped."""
    for name in names:
        value = element.attributes.get(name)
        if value is None and element.attributes:
            value = next((v for k, v in element.attributes.items() if k.lower() == name), None)
        if value is not None and value.text.strip():
            return value.text.strip()
    return ""


def resolved(base: str, address: str) -> str:
    """An address as it is meant: relative ones against `base`, nonsense left as it is."""
    address = "".join(address.split())
    if not base or address.startswith(("http://", "https://")):
        return address
    try:
        return urljoin(base, address)
    except ValueError:
        return address


def others(prefix: str, element: Element, depth: int = 0) -> Iterator[tuple[str, str]]:
    """All that an element holds, as pairs of a name under `prefix` and a value."""
    own = "".join([one.text for one in element.held if not isinstance(one, Element)]).strip()
    if own:
        yield prefix, own
    for name, value in element.attributes.items():
        if value.text.strip() and not name.startswith("xmlns"):
            yield f"{prefix}.{name}", value.text.strip()
    for child in element.children:
        name = f"{prefix}.{child.name.removeprefix('atom:')}" if depth < 4 else prefix
        yield from others(name, child, depth + 1) if depth < 20 else ((name, child.text),)


class _Item:
    def __init__(self, page: str, item: Element, base: str) -> None:
        self.page = page
        self.item = item
        self.base = resolved(base, attribute(item, "xml:base"))
        self.up = MakeUp(page, "feed")
        self.pictures = Pictures(self.up, self.base)
        self.stories: list[tuple[Element, list[Block]]] = []
        self.urls: list[tuple[int, str]] = []
        self.own: Own | None = None
        self.kept = 0

    def read(self) -> MakeUp:
        for element in self.item.content:
            if isinstance(element, Atom):
                self.up.say("", [element])
            else:
                self._element(local(element.name), element)
        self._own_address()
        self._title()
        self._story()
        self._address()
        if self.own:
            self.own.end()
        self.up.media += self.pictures.found.values()
        return self.up

    def _element(self, name: str, element: Element) -> None:
        if name in _BODIES:
            self._candidate(name, element)
        elif name in _LINES:
            kind = "title" if _LINES[name] == "title" else "meta"
            twice = name != "title" and self.up.says(_LINES[name])
            atoms = line(self.page, element)
            if kind == "title":
                atoms = without_joiners(atoms)
            self.up.say(_LINES[name], atoms, kind=kind,
                        confidence=0.8 if twice else 1.0)  # fmt: skip
        elif name in _TIMES:
            self._time(name, element)
        elif name == "link":
            self._link(element)
        elif name in _AUTHORS:
            self._author(element)
        elif name in ("category", "dc:subject", "media:category", "media:keywords",
                      "itunes:keywords", "keywords", "itunes:category"):  # fmt: skip
            self._category(name, element)
        elif name in _IDS:
            self._id(name, element)
        elif name == "dc:language":
            self.up.declare("language", element.text.strip())
        elif name.startswith(PREFIX):
            self.own = self.own or Own(self.up)
            if not self.own.element(element):
                self._keep(f"other.{name}", element)
        elif not self.pictures.read(name, element):
            self._keep(f"other.{element.name.removeprefix('atom:')}", element)

    # -- times, people, places in a scheme -----------------------------------------------------

    def _time(self, name: str, element: Element) -> None:
        atoms = element.words()
        written = "".join(atom.text for atom in atoms)
        told = iso(written)
        if told:
            self.up.say(_TIMES[name], atoms, told, confidence=0.95 if "dc" in name else 1.0)
        elif written:
            self.up.say(f"other.{element.name}", atoms)
            self.up.troubles.append(Trouble(
                "time", f"{written[:60]!r} is no time that can be read.", None,
                "Nothing to do: the item is kept without it.",
            ))  # fmt: skip

    def _author(self, element: Element) -> None:
        page, up = self.page, self.up
        names = ("name", "itunes:name")
        named = next((child for child in element.children if local(child.name) in names), None)
        if named is None:
            atoms = element.words()
            words = "".join(atom.text for atom in atoms)
            name, email = person(words)
            if name and name != words:
                at = words.find(name)
                atoms = Through(atoms).all([Atom(name, at, at + len(name))])
            up.say("author", atoms)
            up.declare("other.author.email", email)
        else:
            up.say("author", line(page, named))
        for child in element.children:
            if child is not named:
                for name, value in others(f"other.author.{local(child.name)}", child):
                    address = name.endswith((".uri", ".url", ".homepage"))
                    self._other(name, resolved(self._base(child), value) if address else value)

    def _category(self, name: str, element: Element) -> None:
        atoms = element.words()
        for label in ("label", "term", "text"):
            value: Value | None = element.attributes.get(label)
            if not atoms and value is not None and value.text.strip():
                atoms = attribute_atoms(self.page, value)
                break
        if "keywords" in name:
            words = "".join(atom.text for atom in atoms)
            through = Through(atoms)
            for tag in re.finditer(r"[^\s,][^,]*", words):
                found, at = tag[0].rstrip(), tag.start()
                self.up.say("tag", through.all([Atom(found, at, at + len(found))]))
        else:
            # Ultimora's own feeds tell an agency's section and topics from a carrier's words.
            scheme = element.attribute("domain") or element.attribute("scheme")
            kind = scheme.removeprefix(URN) if scheme.startswith(URN) else ""
            if kind == "facts":
                self._other(FOUND, text_of(atoms))
                return
            self.up.say(kind if kind in ("section", "topic", "tag") else "category", atoms)
            if kind:
                return
        for scheme in ("scheme", "domain", "term"):
            if element.attribute(scheme) and (scheme != "term" or element.attribute("label")):
                self._other(f"other.category.{scheme}", element.attribute(scheme))
        for child in element.children:
            self._element(local(child.name), child)

    def _id(self, name: str, element: Element) -> None:
        value = element.text.strip()
        if not value:
            return
        if self.up.says("id"):
            self._other(f"other.{name}", value)
            return
        self.up.declare("id", value)
        permanent = attribute(element, "ispermalink").lower()
        if name == "guid" and permanent != "false":
            self._url(5, value)

    def _link(self, element: Element) -> None:
        rel = attribute(element, "rel").lower() or "alternate"
        address = attribute(element, "href") or element.text.strip()
        kind = attribute(element, "type").lower()
        if rel == "enclosure":
            self.pictures.add(resolved(self._base(element), address), kind, element)
        elif rel == "alternate":
            plain = "href" not in element.attributes
            self._url(1 if plain else 2 if "html" in kind or not kind else 3, address, element)
        else:
            self._other(f"other.link.{rel}", resolved(self._base(element), address))
        for name, value in (("type", kind), ("hreflang", attribute(element, "hreflang")),
                            ("title", attribute(element, "title"))):  # fmt: skip
            if value and value != "text/html" and rel != "enclosure":
                self._other(f"other.link.{rel}.{name}", value)

    def _own_address(self) -> None:
        about = attribute(self.item, "rdf:about", "about")
        if about:
            self._url(4, about)
            if not self.up.says("id"):
                self.up.declare("id", about)
        self._url(4, attribute(self.item, "href"))
        changed = iso(attribute(self.item, "lastmod"))
        if changed:
            self.up.declare("updated", changed)
        language = attribute(self.item, "xml:lang", "lang")
        if language:
            self.up.declare("language", language)

    def _address(self) -> None:
        """The best of the item's addresses is its own; the others are kept beside it."""
        ranked = list(dict.fromkeys(address for _, address in sorted(self.urls)))
        for place, address in enumerate(ranked):
            if place == 0:
                self.up.declare("url", address)
            else:
                self._other("other.link.alternate", address)

    def _base(self, element: Element) -> str:
        own = attribute(element, "xml:base")
        return resolved(self.base, own) if own else self.base

    def _url(self, rank: int, address: str, element: Element | None = None) -> None:
        if address:
            full = resolved(self.base if element is None else self._base(element), address)
            # An identifier that is no address leads nowhere.
            if rank < 5 or full.startswith(("http://", "https://")):
                self.urls.append((rank * 100 + len(self.urls), full))

    def _title(self) -> None:
        """A medium's title is the item's, where it has none of its own."""
        if not self.up.says("title"):
            for place, said in enumerate(self.up.said):
                if said.field == "media.title":
                    self.up.said[place] = said._replace(field="title", kind="title")
                    return

    # -- the story -----------------------------------------------------------------------------

    def _candidate(self, name: str, element: Element) -> None:
        source = attribute(element, "src")
        if source:
            self.pictures.add(resolved(self._base(element), source), attribute(element, "type"),
                              element)  # fmt: skip
        language = attribute(element, "xml:lang")
        if language and not self.up.says("language"):
            self.up.declare("language", language)
        blocks = story(self.page, element)
        if blocks:
            self.stories.append((element, blocks))
            self.pictures.inside(element, self._base(element))

    def _story(self) -> None:
        """The longest text is the body; one that only opens it is told, but not put in twice."""
        described = self.pictures.described
        if described and not self.stories:
            self.stories = [(one, blocks) for one, blocks in described if blocks]
            described = []
        for _, blocks in described:
            self.up.say("media.caption", joined(blocks), kind="caption")
        if not self.stories:
            return
        sizes = [sum([len(a.text) for _, atoms in blocks for a in atoms])
                 for _, blocks in self.stories]  # fmt: skip
        longest = sizes.index(max(sizes))
        body = self.stories[longest][1]
        bare = self.own.story(body) if self.own else body
        self.up.said += [Said(atoms, kind) for kind, atoms in bare]
        for index, (element, blocks) in enumerate(self.stories):
            if index == longest:
                continue
            atoms = joined(blocks)
            words = "".join(atom.text for atom in atoms)
            name = "description" if local(element.name) != "content" else "other.content"
            if repeats(words, body):
                self.up.declare(name, words)
            else:
                self.up.say(name, atoms)

    # -- the rest ------------------------------------------------------------------------------

    def _keep(self, prefix: str, element: Element) -> None:
        for name, value in others(prefix, element):
            self._other(name, value)

    def _other(self, name: str, value: str) -> None:
        self.kept += 1
        if self.kept <= _MOST_OTHERS and len(value) <= _LONGEST_OTHER:
            self.up.declare(name, value)
            return
        if self.kept <= _MOST_OTHERS:
            self.up.declare(name, value[:_LONGEST_OTHER])
        if all(trouble.code != "more-kept" for trouble in self.up.troubles):
            self.up.troubles.append(Trouble(
                "more-kept", "The item says more than is kept beside its fields; its bytes hold"
                " the rest.", None, "Nothing to do.",
            ))  # fmt: skip


def person(words: str) -> tuple[str, str]:
    """Name and mail address in ``a@b.com (Name)``, ``Name <a@b.com>`` and their like."""
    email = _EMAIL.search(words)
    if not email:
        return words.strip(), ""
    # What stands around the address, the longer side of it.
    sides = (words[: email.start()], words[email.end() :])
    name = max((side.strip(" \t()<>[]:;,\"'") for side in sides), key=len)
    name = "" if name.lower() in ("mailto", "by") else name
    return name, email[0].removeprefix("mailto:")


def joined(blocks: Iterable[Block]) -> list[Atom]:
    """Blocks as one run, an empty line between."""
    run: list[Atom] = []
    for _, atoms in blocks:
        if run:
            run.append(Atom("\n\n", 0, 0))
        run += atoms
    return run


def repeats(words: str, body: list[Block]) -> bool:
    """Whether a text only says how the body begins."""
    key = _KEY.sub("", words).casefold()
    opening: list[str] = []
    room = 2 * len(words) + _LEAD_IN
    for atom in (atom for _, atoms in body for atom in atoms):
        opening.append(atom.text[:room])
        room -= len(atom.text)
        if room <= 0:
            break
    other = _KEY.sub("", "".join(opening)).casefold()
    # As many letters must be the same as make up that share, or all of them anywhere.
    return other.startswith(key[: ceil(_SAME * len(key))]) or key in other
