"""ninjs 1.x, 2.x and 3.x: one object, an array of them, or one a line; wrapped ones are found.

Source: the IPTC's ninjs JSON Schemas 1.0 to 3.1 (names in lower case up to 2.x, in camel case from
3.0), and what AP, dpa, AAP, NTB and Superdesk really send.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from ultimora.unpack.account import Account, in_turn, kind_of, number
from ultimora.unpack.decode import Decoded, decode
from ultimora.unpack.elements import one_line
from ultimora.unpack.makeup import told
from ultimora.unpack.markup import Atom
from ultimora.unpack.objects import Node, following, lines, parsed, salvaged
from ultimora.unpack.sniff import Container, Glance
from ultimora.values import Delivery, Medium, Rulebook, Sheet, Span, Trouble

_TYPE = "application/json"
# A ninjs object must have a ``uri`` (Superdesk's a ``guid``) and has one of these, in any case.
_KEYS = ("versioncreated", "headline", "headlines", "body_text", "body_xhtml", "body_html",
         "bodies", "pubstatus", "representationtype", "renditions", "firstcreated",
         "descriptions", "description_text", "contentcreated", "eventdetails",
         "plannedcoverage", "associations")  # fmt: skip
_MARK = re.compile(rb'"(?:uri|guid)"\s*:\s*"', re.IGNORECASE)
_KEY = re.compile(rb'"(?:' + "|".join(_KEYS).encode() + rb')"\s*:', re.IGNORECASE)
_DEEPEST = 6  # arrays and objects around the items
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


def claims(glance: Glance) -> bool:
    """Whether it is JSON that has the standard's only obligatory key, and another of its own."""
    if glance.opening[:1] not in ("{", "["):
        return False
    data = glance.data.replace(b"\0", b"") if b"\0" in glance.head else glance.data
    return bool(_MARK.search(data) and _KEY.search(data))


def sheets(delivery: Delivery, rulebook: Rulebook) -> Iterator[Sheet | Delivery]:
    """One sheet an item; text that is associated with one follows it as a delivery of its own."""
    decoded = decode(delivery.data, "utf-8")
    yield from in_turn(delivery, decoded, _TYPE, _accounts(delivery, decoded))


def _accounts(delivery: Delivery, decoded: Decoded) -> Iterator[tuple[int, Account]]:
    """The account of each item; what no item holds goes with the first and the last."""
    page = decoded.text
    last: tuple[int, Account] | None = None
    rest: list[tuple[str, Node]] = []
    broken: list[Span] = []
    for found in _items(page, rest):
        if isinstance(found, Span):
            broken.append(found)
            continue
        if last:
            yield last
        last = found.span.start, _Item(delivery, decoded, found).read()
    if last is None:
        last = 0, Account(page, "ninjs")
        last[1].troubles.append(Trouble(
            "no-items", "There is no dispatch in it.", None, "Look at the file itself.",
        ))  # fmt: skip
    for name, node in rest:
        last[1].other(name, node.text)
    for span in broken:
        last[1].body([Atom(span.of(page), *span)], markup=False, kind="meta")
    if broken:
        last[1].troubles.append(Trouble(
            "truncated", "It is no whole JSON: what follows the last whole item was kept as it"
            " stands.", None, "Fetch it again; a dispatch may not be whole.",
        ))  # fmt: skip
    yield last


def _items(page: str, rest: list[tuple[str, Node]]) -> Iterator[Node | Span]:
    whole = parsed(page)
    if whole is not None:
        yield from _within(whole, "other", rest, 0)
        return
    start = len(page) - len(page.lstrip("\ufeff \t\r\n"))
    if page[start : start + 1] == "[":
        at = start + 1
        for node in following(page, at):
            yield from _within(node, "other", rest, 1)
            at = node.span.end
        yield from _partial(page, at)
        return
    found = list(lines(page))
    if isinstance(found[0], Node):
        for one in found:
            if isinstance(one, Span):
                yield from _partial(page, one.start, one.end)
            else:
                yield from _within(one, "other", rest, 1)
        return
    yield from _partial(page, start)


def _partial(page: str, at: int, stop: int | None = None) -> Iterator[Node | Span]:
    """What can be read of an object that is cut short or broken, and the place of what cannot."""
    stop = len(page) if stop is None else stop
    opening = page.find("{", at, stop)
    if opening < 0:
        if page[at:stop].strip(", \t\r\n]"):
            yield Span(at, stop)
        return
    node = salvaged(page, opening, stop)
    yield node
    if page[node.span.end - 1] != "}" or page[node.span.end : stop].strip(", \t\r\n]"):
        yield Span(node.span.end, stop)


def _within(
    node: Node, path: str, rest: list[tuple[str, Node]], depth: int
) -> Iterator[Node | Span]:
    """The items inside a value, wherever they are; what stands beside them goes to `rest`."""
    if node.members is not None:
        names = {name.lower() for name in node.members}
        if not names.isdisjoint(("uri", "guid")) and (depth == 1 or not names.isdisjoint(_KEYS)):
            yield node
        elif depth < _DEEPEST:
            for name, value in node.members.items():
                yield from _within(value, f"{path}.{name}", rest, depth + 1)
    elif node.items:
        for item in node.items if depth < _DEEPEST else ():
            yield from _within(item, path, rest, depth + 1)
    else:
        rest.append((path, node))


class _Item:
    def __init__(self, delivery: Delivery, decoded: Decoded, node: Node) -> None:
        self.delivery = delivery
        self.decoded = decoded
        self.up = Account(node.page, "ninjs")
        self.node = node
        self.members = {name.lower(): value for name, value in (node.members or {}).items()}
        self.kind = self.text("type")
        self.captions: list[str] = []
        self.credit = ""

    def text(self, name: str) -> str:
        node = self.members.get(name)
        return node.text.strip() if node else ""

    def read(self) -> Account:
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
                self.keep(f"other.{name}", node)
        for name in ("title", "name"):
            if name in self.members:
                self._title(name, self.members[name])
        self._renditions()
        up.end()
        up.told_once()
        return up

    def keep(self, path: str, node: Node) -> None:
        """All that a value holds, each part under its path."""
        waiting = [(path, node)]
        while waiting and self.up.kept <= 200:
            name, one = waiting.pop()
            if one.members:
                waiting += [(f"{name}.{k}", v) for k, v in reversed(one.members.items())]
            elif one.items:
                waiting += [(name, item) for item in reversed(one.items)]
            else:
                truth = str(one.value).lower() if isinstance(one.value, bool) else ""
                self.up.other(name, one.text or truth)

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
            self.keep("other.embargoed", node)

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
            self.keep("other.located", node)

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
                    self.keep(f"other.source.{name}", value)

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
                self.keep("other.contact", one)

    def authors(self, node: Node) -> None:
        """Who wrote it, as the carrier has it."""
        for one in node.items or (node,):
            name = one.get("name") if one.members else one
            if name is not None and name.text:
                self.up.say("author", one_line(name.atoms()))
            for key, value in (one.members or {}).items():
                if key != "name":
                    self.keep(f"other.author.{key}", value)

    def alternatives(self, node: Node) -> None:
        """Other identifiers; what was given first, where it is no URI, and the page."""
        for one in node.items or (node,):
            role, value = one.get("role"), one.get("value")
            if role is None or value is None:
                self.keep("other.altids", one)
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
                    self.keep(f"other.subject.{key}", value)

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
            name = one.get("name") if one.members else one
            if name is not None:
                self.up.other(path, name.text)
            for key, value in (one.members or {}).items():
                if value is not name:
                    self.keep(f"{path}.{key}", value)

    # -- the words -----------------------------------------------------------------------------

    def _headlines(self, name: str, node: Node) -> None:
        if not node.items:
            main = name in ("headline", "headlines", "headline_main")
            field = "headline" if main and not self.up.says("headline") else f"other.{name}"
            self.up.say(field, _inline(node), kind="title" if field == "headline" else "meta")
            return
        for one in node.items:
            value, role = one.get("value"), one.get("role")
            words = role.text.lower() if role else ""
            if value is None:
                self.keep(f"other.{name}", one)
            elif "sub" in words and not self.up.says("subheadline"):
                self.up.say("subheadline", _inline(value))
            elif not self.up.says("headline") and "sub" not in words:
                self.up.say("headline", _inline(value), kind="title")
            else:
                self.up.say(f"other.headline.{words}".rstrip("."), _inline(value))

    def _bodies(self, name: str, node: Node) -> None:
        """The story; of several tellings the one that is marked up."""
        for one in sorted(node.items, key=_unmarked) if node.items else (node,):
            value = one.get("value") if one.members else one
            kind = one.get("contenttype", "contentType") if one.members else None
            if value is None or not value.text:
                self.keep(f"other.{name}", one)
                continue
            words = kind.text.lower() if kind else name
            marked = any(sign in words for sign in _MARKUP) or _tagged(value.text)
            role = one.get("role") if one.members else None
            label = f"{name}.{role.text}" if role else name
            blocks = told(value.atoms(), marked)
            if marked and not node.items:
                self.up.stories.insert(0, (label, blocks))
            else:
                self.up.story(label, blocks)
            for key, other in (one.members or {}).items():
                if key.lower() not in ("value", "role", "contenttype"):
                    self.keep(f"other.{name}.{key}", other)

    def _descriptions(self, name: str, node: Node) -> None:
        for one in node.items or (node,):
            value = one.get("value") if one.members else one
            role = one.get("role") if one.members else None
            label = role.text.lower() if role else name.partition("_")[2]
            if value is None or not value.text:
                self.keep(f"other.{name}", one)
            elif self.kind in ("picture", "video", "audio", "graphic") or label == "caption":
                atoms = _inline(value)
                self.captions.append("".join(atom.text for atom in atoms))
                self.up.say("media.caption", atoms, kind="caption")
            else:
                self.up.description(told(value.atoms(), _tagged(value.text)))

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
            self.keep("other.association", node)
            return
        inner = _Item(self.delivery, self.decoded, node)
        label = inner.text("name") or name
        if inner.kind in ("picture", "video", "audio", "graphic") or "renditions" in inner.members:
            inner.pictured(self.up, label)
        elif claims(Glance(data := self._bytes(node))):
            self.up.inner.append(replace(
                self.delivery, data=data, member=label or inner.text("uri") or "association",
                outer=self.delivery, media_type=_TYPE,
            ))  # fmt: skip
        else:
            self.keep(f"other.association.{label}".rstrip("."), node)

    def _bytes(self, node: Node) -> bytes:
        place = self.decoded.offsets.to_source(Span(*node.span))
        return self.delivery.data[place.start : place.end]

    def pictured(self, up: Account, label: str) -> None:
        """Puts this picture or film into the account of what it belongs to."""
        words: dict[str, str] = {}
        for name, node in self.members.items():
            field = ""
            if name in ("title", "headline", "headlines"):
                field = "media.title"
            elif name.startswith("description"):
                field = "media.caption"
            elif name in ("by", "byline"):
                field = "media.credit"
            elif name not in ("renditions", "uri", "type", "rel", "name"):
                self._beside(up, f"other.media.{name}", node)
            for one in (node.items or (node,)) if field else ():
                value = one.get("value") if one.members else one
                if value is not None and value.text:
                    atoms = _inline(value)
                    said = "".join(atom.text for atom in atoms)
                    if said not in words.values():  # a caption is often told twice
                        up.say(field, atoms, kind="caption")
                    words.setdefault(field, said)
        self._best(up, words, self.text("uri"))

    def _beside(self, up: Account, path: str, node: Node) -> None:
        own, self.up = self.up, up
        self.keep(path, node)
        self.up = own

    def _renditions(self) -> None:
        if self.members.get("renditions") is None:
            return
        if self.kind not in ("picture", "video", "audio", "graphic"):
            self.keep("other.rendition", self.members["renditions"])
            return
        words = {"media.caption": max(self.captions, key=len)} if self.captions else {}
        head = self.text("headline") or self.text("title")
        if head:
            words["media.title"] = head
        if self.text("byline") or self.text("by"):
            words["media.credit"] = self.text("byline") or self.text("by")
        self._best(self.up, words, self.text("uri"))

    def _best(self, up: Account, words: dict[str, str], uri: str) -> None:
        """Of several renditions the original, else the widest."""
        node = self.members.get("renditions")
        found = list((node.members or {}).items()) if node else []
        found = found or [("", one) for one in (node.items if node else ())]
        flat = [(name, {k.lower(): v.text for k, v in (one.members or {}).items()})
                for name, one in found]  # fmt: skip
        if not flat:
            up.medium(Medium(uri, kind_of("", self.kind), title=words.get("media.title"),
                             caption=words.get("media.caption"),
                             credit=words.get("media.credit")))  # fmt: skip
            return

        def size(index: int) -> tuple[bool, int]:
            name, said = flat[index]
            first = "original" in (name.lower(), said.get("name", "").lower())
            return first, number(said.get("width", "")) or 0

        best = max(range(len(flat)), key=size)
        for index, (name, said) in enumerate(flat):
            address = said.get("href") or said.get("title") or uri
            if index != best:
                up.other(f"other.rendition.{name}".rstrip("."), address)
                continue
            mime = said.get("contenttype") or said.get("mimetype") or ""
            up.medium(Medium(
                address, kind_of(mime, self.kind), mime or None, title=words.get("media.title"),
                caption=words.get("media.caption"), credit=words.get("media.credit"),
                width=number(said.get("width", "")), height=number(said.get("height", "")),
                size=number(said.get("sizeinbytes") or said.get("filesize") or ""),
            ))  # fmt: skip


def _ignored(item: _Item, node: Node) -> None:
    """Said elsewhere."""


_READERS: dict[str, Callable[[_Item, Node], None]] = {
    "uri": _Item.uri, "guid": _Item.uri, "version": _Item.version, "language": _Item.language,
    "pubstatus": _Item.status, "embargoed": _Item.embargo, "embargoeduntil": _Item.embargo,
    "signals": _Item.signals, "signal": _Item.signals, "urgency": _Item.urgency,
    "located": _Item.located, "title": _Item.title, "infosource": _Item.source,
    "infosources": _Item.source, "source": _Item.source, "provider": _Item.source,
    "copyrightholder": _Item.holder, "authors": _Item.authors, "author": _Item.authors,
    "altids": _Item.alternatives, "subject": _Item.subjects, "subjects": _Item.subjects,
    "keywords": _Item.keywords, "service": _Item.service, "services": _Item.service,
    "associations": _Item.associations, "renditions": _ignored, "name": _Item.title,
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


def _unmarked(node: Node) -> bool:
    kind = node.get("contenttype", "contentType")
    role = node.get("role")
    words = f"{kind.text if kind else ''} {role.text if role else ''}".lower()
    return not any(sign in words for sign in _MARKUP)


def _tagged(text: str) -> bool:
    return "</" in text or "<br" in text.lower()


def _inline(node: Node) -> list[Atom]:
    """A short text as one line, tags gone where it has any."""
    atoms = node.atoms()
    if not _tagged(node.text):
        return one_line(atoms)
    run: list[Atom] = []
    for _, block in told(atoms, True):
        run += [Atom(" ", 0, 0), *block] if run else block
    return run


CONTAINER = Container("ninjs", 35, claims, sheets)
