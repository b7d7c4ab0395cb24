"""NewsML-G2: newsItem, packageItem and their kin, alone or many in a newsMessage.

Source: the IPTC's NewsML-G2 specification, 2.35, and what agencies really send (2.4 to 2.35).
Items of knowledge, concepts and plans are sheets of their own kind (``other.item``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ultimora.unpack.account import (
    Account,
    accounts,
    in_turn,
    kind_of,
    local,
    number,
    root_name,
)
from ultimora.unpack.decode import decode
from ultimora.unpack.elements import Element, Value
from ultimora.unpack.feed import charset
from ultimora.unpack.feed_item import others
from ultimora.unpack.feed_text import line, story
from ultimora.unpack.markup import Atom
from ultimora.unpack.nitf import embedded
from ultimora.unpack.own import FOUND, KINDS, PREFIX, Own, found_by_us
from ultimora.unpack.sniff import Container, Glance
from ultimora.values import Delivery, Medium, Rulebook, Sheet

ITEMS = ("newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem")
_ROOTS = frozenset(("newsmessage", *(name.lower() for name in ITEMS)))
_TYPE = "application/vnd.iptc.g2.newsitem+xml"
_MARKS = ("iptc.org/std/nar", "newsml-g2")
_BODIES = ("html:body", "body")
# What dpa puts around the story inside its body: chips of keywords, the desk's sign-off.
_FURNITURE = ("html:header", "header", "html:footer", "footer", "html:script", "html:style")
_PICTURES = ("picture", "graphic", "video", "audio")
# How an item is related to one that it takes the place of; an earlier version under its own name
# is the archive's matter.
_EARLIER = ("evolvedFrom", "previousVersion", "replaces")
# Words that stand for themselves, under the name of a field or kept as other.
_LINES = {
    "slugline": "slugline", "by": "byline", "keyword": "tag", "copyrightNotice": "copyright",
    "creditline": "other.creditline", "usageTerms": "other.usageTerms",
}  # fmt: skip
_TIMES = {
    "firstCreated": "published", "versionCreated": "updated", "contentModified": "other.modified",
}  # fmt: skip


def claims(glance: Glance) -> bool:
    """Whether its first element is one of the standard's, and says so."""
    return root_name(glance) in _ROOTS and any(mark in glance.opening for mark in _MARKS)


def sheets(delivery: Delivery, rulebook: Rulebook) -> Iterator[Sheet | Delivery]:
    """One sheet an item, in the order of the file; what the message says of itself on each."""
    decoded = decode(delivery.data, charset(delivery))
    yield from in_turn(delivery, decoded, _TYPE, _accounts(decoded.text))


def _accounts(page: str) -> Iterator[tuple[int, Account]]:
    whole = "</" in page[-200:] or page.rstrip().endswith("/>")
    cut_off = "" if whole else "last element"
    return accounts(
        page, ITEMS, "newsml-g2", lambda item: _Item(page, item).read(), cut_off, "other.message"
    )


class _Item:
    def __init__(self, page: str, item: Element) -> None:
        self.page = page
        self.item = item
        self.up = Account(page, "newsml-g2")
        self.own = Own(self.up)
        named = item.find("itemMeta/itemClass")
        self.kind = local(named.attribute("qcode") or named.attribute("uri")) if named else ""
        self.headlines: list[Element] = []
        self.captions: list[str] = []
        self.credit = ""
        self.remote: list[Element] = []
        self.place = ""

    def read(self) -> Account:
        up, item = self.up, self.item
        up.declare("id", item.attribute("guid"))
        up.declare("version", item.attribute("version"))
        up.declare("language", item.attribute("xml:lang"))
        if item.name != "newsItem":
            up.declare("other.item", item.name)
        up.declare("other.itemClass", self.kind)
        place = item.find("contentMeta/located/name")
        self.place = " ".join(place.text.split()) if place else ""
        for part in item.content:
            if isinstance(part, Atom):
                up.say("", [part], kind="paragraph")
            else:
                self._part(part)
        self._pictures()
        for element in item.around:
            header = element.get("header")
            for name, value in others("other.message", header) if header else ():
                up.other(name, " ".join(value.split()))
        up.end()
        if not self.own.named:
            up.told_once()
        self.own.end()
        return up

    def _part(self, part: Element) -> None:
        if part.name in ("itemMeta", "contentMeta", "rightsInfo"):
            for child in part.children:
                self._meta(child)
            if part.name == "contentMeta":
                self._headline()
        elif part.name == "contentSet":
            for child in part.children:
                self._content(child)
        elif part.name == "groupSet":
            self._groups(part)
        elif part.name in ("concept", "conceptSet", "newsCoverageSet", "newsCoverage"):
            self._told(part)
        elif part.name == "assert" and found_by_us(part.attribute("creatoruri")):
            pass  # what a subject of ours names already
        elif part.name != "catalogRef":
            self.up.keep(f"other.{part.name}", part)

    def _meta(self, one: Element) -> None:
        name, up = one.name, self.up
        if name in _LINES:
            up.line(_LINES[name], one)
        elif name in _TIMES:
            up.time(_TIMES[name], one.words())
        elif name in _READERS:
            _READERS[name](self, one)
        elif not name.startswith(PREFIX) or not self.own.element(one):
            up.keep(f"other.{name}", one)
        if name == "creditline":
            self.credit = " ".join(one.text.split())
            up.agency(self.credit, 2)

    # -- management ----------------------------------------------------------------------------

    def provider(self, one: Element) -> None:
        """Who provides it; whom to ask stands in its details."""
        name = one.get("name")
        if name is not None and name.text.strip():
            self.up.agency(name.text, 0)
        else:
            self.up.agency(_code(one), 0)
        details = one.get("organisationDetails", "personDetails")
        for info in details.all("contactInfo") if details else ():
            for child in info.children:
                field = {"email": "contact.email", "note": "contact.name"}.get(child.name, "")
                if field and not self.up.says(field):
                    self.up.line(field, child)
                else:
                    self.up.keep(f"other.contact.{child.name}", child)

    def status(self, one: Element) -> None:
        """Whether it may be used."""
        self.up.status(_qcode(one) or one.text)

    def embargoed(self, one: Element) -> None:
        """Not before its time; an empty element means: until told."""
        self.up.embargo(one.text)

    def signal(self, one: Element) -> None:
        """What the receiver is to do with it."""
        code = _qcode(one)
        words = " ".join(one.text.split())
        if local(code) == "routing":
            self.up.other("other.routing", words)
        else:
            self.up.signal(code or one.attribute("literal"), words)

    def note(self, one: Element) -> None:
        """A note to editors; by its role a correction or an embargo."""
        role = local(one.attribute("role"))
        plain = role.lower() in ("", "editorialnote", "ednote", "note")
        self.up.line("ednote" if plain else f"other.ednote.{role}", one)
        words = " ".join(one.text.split())
        if role.lower() == "correction" and words:
            self.up.declare("notices.correction", words[:2_000])
        elif role.lower() == "embargo" and words and not self.up.says("notices.embargo"):
            self.up.declare("notices.embargo", words[:2_000])

    def link(self, one: Element) -> None:
        """Another item, page or picture that belongs to it."""
        up, rel = self.up, local(one.attribute("rel")) or "related"
        address = one.attribute("href") or one.attribute("residref")
        if rel in _EARLIER and address and address != self.item.attribute("guid"):
            up.renews(rel, address)
            return
        media_type = one.attribute("contenttype")
        named = one.get("itemClass")
        ours = one.attribute(f"{PREFIX}kind")
        if ours == "page":
            up.declare("url", address)
            return
        kind = ours or kind_of(media_type, _qcode(named) if named else "", address)
        if (kind in _PICTURES or (kind in KINDS and ours)) and address:
            up.medium(self._medium(one, address, kind))
            for child in one.all("description"):
                up.line("media.caption", child, kind="caption")
            for child in one.all("creditline"):
                up.line("media.credit", child, kind="caption")
            return
        up.other(f"other.link.{rel}", address)
        for child in one.children:
            up.keep(f"other.link.{rel}.{child.name}", child)

    def title(self, one: Element) -> None:
        """The item's own name, which stands in for a headline."""
        if self.item.find("contentMeta/headline") is None and not self.up.says("title"):
            self.up.line("title", one, kind="title")
        else:
            self.up.other("other.title", " ".join(one.text.split()))

    # -- content -------------------------------------------------------------------------------

    def headline(self, one: Element) -> None:
        """Which of several is the headline is decided once all are known."""
        self.headlines.append(one)

    def _headline(self) -> None:
        subs = [one for one in self.headlines if "sub" in local(one.attribute("role")).lower()]
        mains = [one for one in self.headlines if not any(one is sub for sub in subs)]
        mains.sort(key=lambda one: bool(local(one.attribute("role"))))
        for one in mains[:1]:
            self.up.line("headline", one, kind="title")
        for one in subs[:1]:
            self.up.line("subheadline", one)
        for one in (*mains[1:], *subs[1:]):
            role = local(one.attribute("role"))
            self.up.line(f"other.headline.{role}" if role else "other.headline", one)

    def created(self, one: Element) -> None:
        """When the content was made; a bare day is the dateline's."""
        words = one.words()
        day = "T" not in one.text and self.item.find("contentMeta/dateline") is not None
        self.up.time("dateline.date" if day else "created", words)

    def urgency(self, one: Element) -> None:
        """From 1 to 9."""
        self.up.urgency(one.words())

    def dateline(self, one: Element) -> None:
        """Where and when it was filed."""
        self.up.dateline(line(self.page, one), self.place)

    def located(self, one: Element) -> None:
        """Where it was made."""
        self.up.keep("other.located", one)

    def source(self, one: Element) -> None:
        """Where the news came from: the agency, where no provider says so."""
        self.up.agency(_named(one), 1 if one.name == "infoSource" else 3)

    def creator(self, one: Element) -> None:
        """Who made it; only a name is an author."""
        name = one.get("name")
        if name is not None and name.text.strip():
            self.up.line("author", name)
        for key, value in others("other.creator", one):
            if name is None or value != name.text.strip():
                self.up.other(key, value)

    def language(self, one: Element) -> None:
        """The language of the content."""
        if not self.up.says("language"):
            self.up.declare("language", one.attribute("tag"))
        else:
            self.up.other("other.language", one.attribute("tag"))

    def subject(self, one: Element) -> None:
        """What it is about: a code as written, a section, or a name."""
        code, literal = _qcode(one), one.attribute("literal")
        name = one.get("name")
        words = " ".join(name.text.split()) if name is not None else ""
        if found_by_us(one.attribute("creatoruri")):
            self.up.other(FOUND, words)
            return
        if code:
            self.up.declare("topic", code)
        if literal and not code:
            if one.attribute("type").lower() == "cptype:cat":
                self.up.declare("section", None if self.up.says("section") else words or literal)
                self.up.declare("topic", None if words else literal)
            else:
                self.up.declare("category" if words == literal else "topic", literal)
        if words and words != literal:
            self.up.other("other.subject", words)
        for child in one.children:
            if child is not name:
                self.up.keep(f"other.subject.{child.name}", child)

    def description(self, one: Element) -> None:
        """A summary, or the caption of the picture that the item is."""
        role = local(one.attribute("role")).lower()
        words = " ".join(one.text.split())
        if self.kind in _PICTURES and role in ("", "caption", "summary"):
            self.captions.append(words)
            self.up.line("media.caption", one, kind="caption")
        elif role in ("", "summary", "caption", "abstract"):
            self.up.description(story(self.page, one))
        else:
            self.up.line(f"other.description.{role}", one)

    def _content(self, one: Element) -> None:
        up = self.up
        media_type = one.attribute("contenttype").lower()
        if one.name == "remoteContent":
            self.remote.append(one)
        elif one.name == "inlineXML":
            nitf = next((e for e in one.children if e.name in ("nitf", "nitf:nitf")), None)
            if nitf is not None:
                embedded(up, nitf)
                return
            inner = next((e for e in one.deep() if e.name in _BODIES), one)
            up.story("inlineXML", up.without(inner, _FURNITURE, lambda e: up.line("", e)))
            for title in (e for e in one.deep() if e.name in ("html:title", "title")):
                words = " ".join(title.text.split())
                if inner is not one and not self.headlines:
                    up.other("title", words)
        elif one.name == "inlineData":
            if "base64" in one.attribute("encoding").lower() and "text" not in media_type:
                up.medium(Medium(f"inline:{media_type}", kind_of(media_type), media_type or None,
                                 size=len(one.text) * 3 // 4))  # fmt: skip
            else:
                up.story("inlineData", _data(self.page, one))
        else:
            up.keep(f"other.{one.name}", one)

    def _pictures(self) -> None:
        """The renditions of one picture or film are one medium: the largest."""
        if not self.remote:
            return
        up = self.up
        sizes = [(number(one.attribute("width")) or 0, number(one.attribute("size")) or 0)
                 for one in self.remote]  # fmt: skip
        best = self.remote[sizes.index(max(sizes))]
        for one in self.remote:
            address = one.attribute("href") or one.attribute("residref")
            if one is best:
                kind = self.kind if self.kind in _PICTURES else kind_of(
                    one.attribute("contenttype"), "", address)  # fmt: skip
                medium = self._medium(one, address, kind)
                up.medium(medium)
            else:
                rendition = local(one.attribute("rendition"))
                up.other(f"other.rendition.{rendition}".rstrip("."), address)
            for child in one.children:
                up.keep(f"other.remoteContent.{child.name}", child)

    def _medium(self, one: Element, address: str, kind: str) -> Medium:
        def words(*names: str) -> str | None:
            child = one.get(*names)
            return " ".join(child.text.split()) or None if child is not None else None

        own = one.name == "remoteContent"
        main = next((h for h in self.headlines), None) if own else None
        return Medium(
            address, kind, one.attribute("contenttype") or None,
            title=words("headline", "title") or (" ".join(main.text.split()) if main else None),
            caption=words("description") or (self.captions[0] if own and self.captions else None),
            credit=words("creditline") or (self.credit or None if own else None),
            width=number(one.attribute("width") or one.attribute(f"{PREFIX}width")),
            height=number(one.attribute("height") or one.attribute(f"{PREFIX}height")),
            size=number(one.attribute("size")),
        )  # fmt: skip

    # -- packages, concepts, plans -------------------------------------------------------------

    def _groups(self, groups: Element) -> None:
        """What a package refers to: addresses, and the words that stand with them."""
        for one in groups.deep():
            if one.name in ("itemRef", "conceptRef"):
                self.up.other(
                    f"other.{one.name}",
                    one.attribute("residref") or one.attribute("href") or _qcode(one),
                )
                for child in one.children:
                    if child.name in ("headline", "title", "description"):
                        self.up.line(f"other.{one.name}.{child.name}", child)
                    elif child.name in ("slugline", "itemClass", "versionCreated"):
                        self.up.keep(f"other.{one.name}.{child.name}", child)

    def _told(self, part: Element) -> None:
        """Words for people as text, all else as other."""
        first = not self.up.says("title") and self.item.find("itemMeta/title") is None
        for one in part.children:
            if one.name in ("concept", "newsCoverage", "planning"):
                self._told(one)
            elif one.name == "name" and first:
                self.up.line("title", one, kind="title")
                first = False
            elif one.name in ("name", "definition", "note", "headline", "edNote", "description"):
                for kind, atoms in story(self.page, one):
                    self.up.say("", atoms, kind=kind)
            else:
                self.up.keep(f"other.{one.name}", one)


_READERS: dict[str, Callable[[_Item, Element], None]] = {
    "itemClass": lambda item, one: None, "provider": _Item.provider, "pubStatus": _Item.status,
    "embargoed": _Item.embargoed, "signal": _Item.signal, "edNote": _Item.note,
    "link": _Item.link, "title": _Item.title, "headline": _Item.headline,
    "contentCreated": _Item.created, "urgency": _Item.urgency, "dateline": _Item.dateline,
    "located": _Item.located, "infoSource": _Item.source, "copyrightHolder": _Item.source,
    "creator": _Item.creator, "language": _Item.language, "subject": _Item.subject,
    "description": _Item.description,
}  # fmt: skip


def _qcode(one: Element) -> str:
    return one.attribute("qcode") or one.attribute("uri")


def _code(one: Element) -> str:
    return one.attribute("literal") or local(_qcode(one))


def _named(one: Element) -> str:
    name = one.get("name")
    return name.text if name is not None and name.text.strip() else _code(one)


def _data(page: str, one: Element) -> list[tuple[str, list[Atom]]]:
    """The blocks of data that stand as words: HTML by its tags, else lines; base64 undone."""
    packed = one.attributes.get("encoding")
    if packed is None or "base64" not in packed.text.lower():
        return story(page, Element(one.name, one.start, one.end, one.inner, {}, one.content))
    how = {"mode": Value("base64", packed.span)}
    return story(page, Element(one.name, one.start, one.end, one.inner, how, one.content))


CONTAINER = Container("newsml_g2", 30, claims, sheets)
