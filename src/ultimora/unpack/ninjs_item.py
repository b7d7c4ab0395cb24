"""One ninjs object: its members, of any version's names, said field by field.

Source: the IPTC's ninjs JSON Schemas 1.0 to 3.1 (names in lower case up to 2.x, in camel case from
3.0), and what AP, dpa, AAP, NTB and Superdesk really send.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from ultimora.unpack.account import Account
from ultimora.unpack.decode import Decoded
from ultimora.unpack.elements import one_line
from ultimora.unpack.makeup import told
from ultimora.unpack.ninjs_media import MEDIA, best, inline, keep, pictured, tagged, text_of
from ultimora.unpack.objects import Node
from ultimora.unpack.own import FOUND, found_by_us
from ultimora.values import Delivery, Span

TYPE = "application/json"
# A ninjs object must have a ``uri`` (Superdesk's a ``guid``) and has one of these, in any case.
KEYS = ("versioncreated", "headline", "headlines", "body_text", "body_xhtml", "body_html",
         "bodies", "pubstatus", "representationtype", "renditions", "firstcreated",
         "descriptions", "description_text", "contentcreated", "eventdetails",
         "plannedcoverage", "associations")  # fmt: skip
_MARK = re.compile(rb'"(?:uri|guid)"\s*:\s*"', re.IGNORECASE)
_KEY = re.compile(rb'"(?:' + "|".join(KEYS).encode() + rb')"\s*:', re.IGNORECASE)
_TIMES = {
    "firstcreated": "published", "firstpublished": "published", "versioncreated": "updated",
    "contentcreated": "created",
}  # fmt: skip
_LINES = {
    "slugline": "slugline", "byline": "byline", "by": "byline", "ednote": "ednote",
    "copyrightnotice": "copyright", "usageterms": "other.usageTerms", "section": "section",
}  # fmt: skip
_PLACES = ("place", "places", "person", "people", "organisation", "organisations", "event",
           "events", "object", "objects")  # fmt: skip
_MARKUP = ("html", "xml", "nitf")


def likely(data: bytes) -> bool:
    """Whether bytes have the standard's only obligatory key, and another of its own."""
    return bool(_MARK.search(data) and _KEY.search(data))


class Item:
    """One object, read into an account: ``read`` gives it."""

    def __init__(self, delivery: Delivery, decoded: Decoded, node: Node) -> None:
        self.delivery = delivery
        self.decoded = decoded
        self.up = Account(node.page, "ninjs")
        self.node = node
        self.members = {name.lower(): value for name, value in (node.members or {}).items()}
        self.kind = self.text("type")
        self.captions: list[str] = []

    def text(self, name: str) -> str:
        """A member's text, by its name in lower case; empty where there is none."""
        return text_of(self.members, name)

    def read(self) -> Account:
        """Every member by its name in lower case; what has no field is kept as other."""
        up = self.up
        for name, node in self.members.items():
            if node.value is None:
                continue
            if name in _TIMES:
                up.time(_TIMES[name], node.atoms())
            elif name in _LINES and node.text:
                self._line(_LINES[name], node)
            elif name in _READERS:
                _READERS[name](self, node)
            elif name.startswith(("body_", "bodies")):
                self._bodies(name, node)
            elif name.startswith("description_") or name in ("descriptions", "description"):
                self._descriptions(name, node)
            elif name.startswith("headline"):
                self._headlines(name, node)
            elif name in _PLACES:
                self._concepts(f"other.{name}", node)
            else:
                keep(self.up, f"other.{name}", node)
        for name in ("title", "name"):
            if name in self.members:
                self._title(name, self.members[name])
        self._renditions()
        up.end()
        up.told_once()
        return up

    def _line(self, field: str, node: Node, kind: str = "meta") -> None:
        again = self.up.says(field) and field in ("byline", "slugline", "section")
        atoms = one_line(node.atoms())
        self.up.say(f"other.{field}" if again else field, atoms, kind=kind)

    # -- what it says of itself ----------------------------------------------------------------

    def uri(self, node: Node) -> None:
        """Its identifier; where another was given, that one (``altIds``, role ``declared``)."""
        self.up.declare("other.uri" if self.up.says("id") else "id", node.text)

    def version(self, node: Node) -> None:
        """Its version."""
        self.up.declare("version", node.text)

    def earlier(self, node: Node) -> None:
        """The item that it evolved from, which it takes the place of."""
        for one in node.items or (node,):
            other = one.get("uri") if one.members else one
            if other is not None and other.text and other.text != self.text("uri"):
                self.up.renews("evolvedFrom", other.text)
            else:
                keep(self.up, "other.evolvedfrom", one)

    def language(self, node: Node) -> None:
        """Its language."""
        self.up.declare("language", node.text)

    def status(self, node: Node) -> None:
        """Whether it may be used."""
        self.up.status(node.text)

    def embargo(self, node: Node) -> None:
        """Not before that time."""
        if node.text:
            self.up.embargo(node.text)
        elif node.value:
            keep(self.up, "other.embargoed", node)

    def signals(self, node: Node) -> None:
        """Signals of the provider's own."""
        for one in node.items or (node,):
            if one.text:
                self.up.signal(one.text)

    def urgency(self, node: Node) -> None:
        """From 1 to 9."""
        self.up.urgency(node.atoms())

    def located(self, node: Node) -> None:
        """Where it was filed; the body's own dateline outranks it."""
        if node.text:
            self.up.dateline(one_line(node.atoms()), node.text, confidence=0.6)
        else:
            keep(self.up, "other.located", node)

    def _title(self, name: str, node: Node) -> None:
        if not self.up.says("headline") and not self.up.says("title") and node.text:
            self.up.say("title", one_line(node.atoms()), kind="title")
        else:
            self.up.other(f"other.{name}", node.text)

    def title(self, node: Node) -> None:
        """Decided once it is known whether there is a headline."""

    def source(self, node: Node) -> None:
        """Where the news came from: the agency, and whom to ask."""
        for one in node.items or (node,):
            if one.members is None:
                self.up.agency(one.text, 1)
                continue
            for name, value in one.members.items():
                if name == "name":
                    self.up.agency(value.text, 0)
                elif name.lower() == "contactinfo":
                    self._contacts(value)
                else:
                    keep(self.up, f"other.source.{name}", value)

    def holder(self, node: Node) -> None:
        """Whose it is."""
        self.up.agency(node.text, 2)

    def _contacts(self, node: Node) -> None:
        up = self.up
        for one in node.items or (node,):
            said = one.members or {}
            kind = said["type"].text if "type" in said else ""
            value, name = said.get("value"), said.get("name")
            if kind == "email" and value is not None and not up.says("contact.email"):
                up.say("contact.email", one_line(value.atoms()))
                if name is not None:
                    up.say("contact.name", one_line(name.atoms()))
            elif kind == "name" and value is not None and not up.says("contact.name"):
                up.say("contact.name", one_line(value.atoms()))
            else:
                keep(self.up, "other.contact", one)

    def authors(self, node: Node) -> None:
        """Who wrote it, as the carrier has it."""
        for one in node.items or (node,):
            name = one.get("name") if one.members else one
            if name is not None and name.text:
                self.up.say("author", one_line(name.atoms()))
            for key, value in (one.members or {}).items():
                if key != "name":
                    keep(self.up, f"other.author.{key}", value)

    def alternatives(self, node: Node) -> None:
        """Other identifiers; what was given first, where it is no URI, and the page."""
        for one in node.items or (node,):
            role, value = one.get("role"), one.get("value")
            if role is None or value is None:
                keep(self.up, "other.altids", one)
            elif role.text == "declared":
                known = [f for f in self.up.bare if f.field == "id"]
                self.up.bare = [f for f in self.up.bare if f.field != "id"]
                self.up.declare("id", value.text)
                for found in known:
                    self.up.declare("other.uri", found.value)
            else:
                self.up.declare("url" if role.text == "url" else f"other.altid.{role.text}",
                                value.text)  # fmt: skip

    # -- what it is about ----------------------------------------------------------------------

    def subjects(self, node: Node) -> None:
        """Codes as written, sections, categories and tags by their ``rel``."""
        for one in node.items or (node,):
            if one.members is None:
                self.up.say("category", one_line(one.atoms()))
                continue
            said = {name.lower(): value for name, value in one.members.items()}
            if found_by_us(text_of(said, "creator")):
                self.up.other(FOUND, text_of(said, "name"))
                continue
            rels = [part.text for key in ("rel", "rels") if (rel := said.get(key)) is not None
                    for part in (rel.items or (rel,))]  # fmt: skip
            name = said.get("name")
            field = next((rel for rel in rels if rel in ("section", "category", "tag")), "")
            code = _code(said)
            if code and (field != "section" or name is None):
                self.up.declare("topic", code)
            if name is not None and name.text and name.text != code:
                if field == "section" and self.up.says("section"):
                    field = "category"
                if field:
                    self.up.say(field, one_line(name.atoms()))
                elif code:
                    self.up.other("other.subject", name.text)
                else:
                    self.up.say("category", one_line(name.atoms()))
            for key, value in said.items():
                if key not in ("name", "rel", "rels", "code", "uri", "qcode", "literal", "scheme"):
                    keep(self.up, f"other.subject.{key}", value)

    def keywords(self, node: Node) -> None:
        """Tags, one each."""
        for one in node.items or (node,):
            self.up.say("tag", one_line(one.atoms()))

    def service(self, node: Node) -> None:
        """The carrier's own sections."""
        for one in node.items or (node,):
            name = one.get("name", "code") if one.members else one
            if name is not None:
                self.up.say("category", one_line(name.atoms()))

    def _concepts(self, path: str, node: Node) -> None:
        for one in node.items or (node,):
            members = one.members or {}
            if any(found_by_us(text_of(members, name)) for name in ("literal", "uri")):
                self.up.other(FOUND, text_of(members, "name"))
                continue
            name = one.get("name") if one.members else one
            if name is not None and path == "other.people" and _rel(one) == "author":
                self.up.say("author", one_line(name.atoms()))
            elif name is not None:
                self.up.other(path, name.text)
            for key, value in (one.members or {}).items():
                if value is not name:
                    keep(self.up, f"{path}.{key}", value)

    # -- the words -----------------------------------------------------------------------------

    def _headlines(self, name: str, node: Node) -> None:
        if not node.items:
            main = name in ("headline", "headlines", "headline_main")
            field = "headline" if main and not self.up.says("headline") else f"other.{name}"
            self.up.say(field, inline(node), kind="title" if field == "headline" else "meta")
            return
        for one in node.items:
            value, role = one.get("value"), one.get("role")
            words = role.text.lower() if role else ""
            if value is None:
                keep(self.up, f"other.{name}", one)
            elif "sub" in words and not self.up.says("subheadline"):
                self.up.say("subheadline", inline(value))
            elif not self.up.says("headline") and "sub" not in words:
                self.up.say("headline", inline(value), kind="title")
            else:
                self.up.say(f"other.headline.{words}".rstrip("."), inline(value))

    def _bodies(self, name: str, node: Node) -> None:
        """The story; of several tellings the one that is marked up."""
        for one in sorted(node.items, key=_unmarked) if node.items else (node,):
            value = one.get("value") if one.members else one
            kind = one.get("contenttype", "contentType") if one.members else None
            if value is None or not value.text:
                keep(self.up, f"other.{name}", one)
                continue
            words = kind.text.lower() if kind else name
            marked = any(sign in words for sign in _MARKUP) or tagged(value.text)
            role = one.get("role") if one.members else None
            label = f"{name}.{role.text}" if role else name
            blocks = told(value.atoms(), marked)
            if marked and not node.items:
                self.up.stories.insert(0, (label, blocks))
            else:
                self.up.story(label, blocks)
            for key, other in (one.members or {}).items():
                if key.lower() not in ("value", "role", "contenttype"):
                    keep(self.up, f"other.{name}.{key}", other)

    def _descriptions(self, name: str, node: Node) -> None:
        for one in node.items or (node,):
            value = one.get("value") if one.members else one
            role = one.get("role") if one.members else None
            label = role.text.lower() if role else name.partition("_")[2]
            if value is None or not value.text:
                keep(self.up, f"other.{name}", one)
            elif self.kind in MEDIA or label == "caption":
                atoms = inline(value)
                self.captions.append("".join(atom.text for atom in atoms))
                self.up.say("media.caption", atoms, kind="caption")
            else:
                self.up.description(told(value.atoms(), tagged(value.text)))

    # -- pictures, and what belongs to it ------------------------------------------------------

    def associations(self, node: Node) -> None:
        """Pictures as media, text as dispatches of their own."""
        named = list((node.members or {}).items()) or [("", one) for one in node.items]
        if "type" in (node.members or {}) or "uri" in (node.members or {}):
            named = [("", node)]
        for name, one in named:
            for single in one.items or (one,):
                self._associated(name, single)

    def _associated(self, name: str, node: Node) -> None:
        if node.members is None:
            keep(self.up, "other.association", node)
            return
        inner = Item(self.delivery, self.decoded, node)
        label = inner.text("name") or name
        if (inner.text("rel") or label).lower() in _EARLIER and inner.text("uri"):
            self.earlier(node)
            return
        if inner.kind in MEDIA or "renditions" in inner.members:
            pictured(self.up, inner.members)
        elif likely(data := self._bytes(node)):
            self.up.inner.append(replace(
                self.delivery, data=data, member=label or inner.text("uri") or "association",
                outer=self.delivery, media_type=TYPE,
            ))  # fmt: skip
        else:
            keep(self.up, f"other.association.{label}".rstrip("."), node)

    def _bytes(self, node: Node) -> bytes:
        place = self.decoded.offsets.to_source(Span(*node.span))
        return self.delivery.data[place.start : place.end]

    def _renditions(self) -> None:
        node = self.members.get("renditions")
        if node is None:
            return
        if self.kind not in MEDIA:
            keep(self.up, "other.rendition", node)
            return
        words = {
            "media.title": self.text("headline") or self.text("title"),
            "media.caption": max(self.captions, key=len, default=""),
            "media.credit": self.text("byline") or self.text("by"),
        }
        best(self.up, self.members, {name: said for name, said in words.items() if said})


def _ignored(item: Item, node: Node) -> None:
    """Said elsewhere."""


# What an association is called that is an earlier version of the item.
_EARLIER = frozenset(("evolvedfrom", "previousversion"))
_READERS: dict[str, Callable[[Item, Node], None]] = {
    "uri": Item.uri, "guid": Item.uri, "version": Item.version, "language": Item.language,
    "pubstatus": Item.status, "embargoed": Item.embargo, "embargoeduntil": Item.embargo,
    "signals": Item.signals, "signal": Item.signals, "urgency": Item.urgency,
    "located": Item.located, "title": Item.title, "infosource": Item.source,
    "infosources": Item.source, "source": Item.source, "provider": Item.source,
    "copyrightholder": Item.holder, "authors": Item.authors, "author": Item.authors,
    "altids": Item.alternatives, "subject": Item.subjects, "subjects": Item.subjects,
    "keywords": Item.keywords, "service": Item.service, "services": Item.service,
    "associations": Item.associations, "renditions": _ignored, "name": Item.title,
    "evolvedfrom": Item.earlier,
}  # fmt: skip


def _code(said: dict[str, Node]) -> str:
    """A subject's code as written, under its scheme where that is an alias."""
    for key in ("uri", "qcode", "code", "literal"):
        node = said.get(key)
        if node is not None and node.text:
            scheme = said["scheme"].text if "scheme" in said else ""
            if key == "code" and scheme.isalnum():
                return f"{scheme}:{node.text}"
            return node.text
    return ""


def _rel(node: Node) -> str:
    found = node.get("rel")
    return found.text.lower() if found else ""


def _unmarked(node: Node) -> bool:
    kind = node.get("contenttype", "contentType")
    role = node.get("role")
    words = f"{kind.text if kind else ''} {role.text if role else ''}".lower()
    return not any(sign in words for sign in _MARKUP)
