"""NewsML 1.0 to 1.2: a NewsItem and its components, text and pictures.

Source: the IPTC's NewsML 1.2 (functional specification and DTD), and what AFP, ATS, Belga, Kyodo
and others really send.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ultimora.unpack.account import (
    Account,
    accounts,
    in_turn,
    kind_of,
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
from ultimora.unpack.sniff import Container, Glance
from ultimora.values import Delivery, Medium, Rulebook, Sheet

_TYPE = "application/vnd.iptc.newsml"
_BODIES = ("html:body", "body")
_LINES = {
    "ByLine": "byline", "CopyrightLine": "copyright", "SlugLine": "slugline",
    "KeywordLine": "tag", "CreditLine": "other.CreditLine", "SubHeadLine": "subheadline",
    "UsageType": "other.UsageType",
}  # fmt: skip
_ONCE = ("byline", "slugline", "subheadline")
_GROUPS = ("NewsLines", "AdministrativeMetadata", "DescriptiveMetadata", "RightsMetadata",
           "UsageRights", "SubjectCode", "NewsManagement")  # fmt: skip

_OF_PICTURES = {
    "HeadLine": "media.title", "CreditLine": "media.credit", "ByLine": "media.credit",
    "DataContent": "media.caption",
}  # fmt: skip
_LEADS = ("lead", "lede", "intro", "introduction")
_TITLES = ("title", "headline")


def claims(glance: Glance) -> bool:
    """Whether its first element is NewsML's."""
    return root_name(glance) == "newsml"


def sheets(delivery: Delivery, rulebook: Rulebook) -> Iterator[Sheet | Delivery]:
    """One sheet a NewsItem; what the envelope says on each."""
    decoded = decode(delivery.data, charset(delivery))
    yield from in_turn(delivery, decoded, _TYPE, _accounts(decoded.text))


def _accounts(page: str) -> Iterator[tuple[int, Account]]:
    cut_off = "" if "</NewsML" in page[-200:] else "root element"
    return accounts(
        page, ("NewsItem",), "newsml", lambda item: _Item(page, item).read(), cut_off,
        "other.envelope",
    )  # fmt: skip


class _Item:
    def __init__(self, page: str, item: Element) -> None:
        self.page = page
        self.item = item
        self.up = Account(page, "newsml")
        self.status = ""
        self.pictured = _pictured(item)
        self.headlines = {
            " ".join(one.text.split()) for one in item.deep() if one.name == "HeadLine"
        }
        place = next((one for one in item.deep() if one.name == "Property"
                      and one.attribute("FormalName") == "City"), None)  # fmt: skip
        self.place = place.attribute("Value") if place else ""

    def read(self) -> Account:
        up = self.up
        for part in self.item.content:
            if isinstance(part, Atom):
                up.say("", [part], kind="paragraph")
            elif part.name == "NewsComponent":
                self._component(part, top=True)
            elif part.name in _GROUPS:
                self._group(part)
            elif part.name == "Identification":
                self._identified(part)
            else:
                up.keep(f"other.{part.name}", part)
        if not up.says("language"):
            up.declare("language", self.item.attribute("xml:lang"))
        for element in self.item.around:
            envelope = element.get("NewsEnvelope")
            sender = envelope.find("SentFrom/Party") if envelope else None
            if sender is not None and len(self.item.around) == 1:
                up.agency(sender.attribute("FormalName"), 1)
            for name, value in others("other.envelope", envelope) if envelope else ():
                up.other(name, " ".join(value.split()))
        if not up.says("headline"):
            label = self.item.find("Identification/NameLabel")
            if label is not None:
                up.line("title", label, kind="title")
        up.end()
        up.told_once()
        return up

    def _identified(self, part: Element) -> None:
        up = self.up
        public = part.find("NewsIdentifier/PublicIdentifier")
        revision = part.find("NewsIdentifier/RevisionId")
        up.declare("id", public.text.strip() if public else "")
        up.declare("version", revision.text.strip() if revision else "")
        for one in part.children:
            if one.name == "NewsIdentifier":
                for child in one.children:
                    if child is not public:
                        up.keep(f"other.{child.name}", child)
            elif one.name == "NameLabel":
                up.other("other.NameLabel", " ".join(one.text.split()))
            else:
                up.keep(f"other.{one.name}", one)

    def _group(self, group: Element) -> None:
        for one in group.children:
            self._one(one)

    def _one(self, one: Element) -> None:
        up, name = self.up, one.name
        if name in _GROUPS:
            self._group(one)
        elif name in _LINES:
            field = _LINES[name]
            again = field in _ONCE and up.says(field)
            up.line(f"other.{name}" if again else field, one)
            if name == "CreditLine":
                up.agency(one.text, 3)
        elif name in _READERS:
            _READERS[name](self, one)
        else:
            up.keep(f"other.{name}", one)

    # -- components ----------------------------------------------------------------------------

    def _component(self, part: Element, top: bool = False) -> None:
        if not top and id(part) in self.pictured:
            self._picture(part, list(part.deep()))
            return
        up = self.up
        remote = [one for one in part.all("ContentItem") if not _is_text(one)
                  and (one.attribute("Href") or one.attribute("Url"))]  # fmt: skip
        for one in part.children:
            if one.name == "ContentItem":
                if _is_text(one):
                    self._text(one, _role(part))
                elif not (one.attribute("Href") or one.attribute("Url")):
                    up.keep("other.ContentItem", one)
            elif one.name in ("NewsComponent", "NewsItem"):
                self._component(one)
            elif one.name != "Role":
                self._one(one)
        if remote:
            self._picture(part, remote, said=True)

    def _text(self, one: Element, role: str) -> None:
        up = self.up
        data = next((e for e in one.deep() if e.name == "DataContent"), None)
        if data is None:
            up.keep("other.ContentItem", one)
            return
        nitf = next((e for e in data.deep() if e.name in ("nitf", "nitf:nitf")), None)
        if nitf is not None:
            embedded(up, nitf)
            return
        body = next((e for e in data.deep() if e.name in _BODIES), None)
        if body is not None:
            up.story("DataContent", up.source(body.inner))
            return
        packed = next((e for e in one.deep() if e.name == "Encoding"
                       and "base64" in e.attribute("Notation").lower()), None)  # fmt: skip
        how = {"mode": Value("base64", packed.inner)} if packed else {}
        plain = Element(data.name, data.start, data.end, data.inner, how, data.content)
        blocks = story(self.page, plain)
        words = "".join(atom.text for _, atoms in blocks for atom in atoms)
        if role in _LEADS and not up.lead:
            up.lead = blocks
        elif role in _TITLES and " ".join(words.split()) in self.headlines:
            up.other("other.title", words)
        else:
            up.story(f"DataContent.{role}".rstrip("."), blocks)

    def _picture(self, part: Element, inside: list[Element], said: bool = False) -> None:
        """One medium, of its renditions the largest; its words are caption and credit."""
        up = self.up
        items = [one for one in inside if one.name == "ContentItem" and not _is_text(one)
                 and not _is_style(one)]  # fmt: skip
        if not items:
            up.keep("other.NewsComponent", part)
            return
        deep = list(part.deep())
        words: dict[str, str] = {}
        for one in () if said else deep:
            field = _OF_PICTURES.get(one.name)
            if field and (one.name != "DataContent" or not _inside(items, one)):
                atoms = line(self.page, one)
                up.say(field, atoms, kind="caption")
                words.setdefault(field, "".join(atom.text for atom in atoms))
            elif one.name in ("CopyrightLine", "DateLine", "NewsLineText", "SlugLine"):
                up.line(f"other.media.{one.name}", one)
            elif one.name in ("SubjectDetail", "SubjectMatter", "Subject", "Property"):
                up.keep(f"other.media.{one.name}", one)
        sizes = [_size(one) for one in items]
        largest = sizes.index(max(sizes))
        for index, one in enumerate(items):
            address = one.attribute("Href") or one.attribute("Url")
            if not address and index == 0:
                address = f"inline:{_formal(one, 'MediaType')}"
            if index != largest:
                up.other("other.rendition", address)
                continue
            width, height, size = sizes[index]
            mime = _formal(one, "MimeType") or _formal(one, "Format")
            up.medium(Medium(
                address, kind_of(mime, _formal(one, "MediaType"), address),
                mime if "/" in mime else None, title=words.get("media.title"),
                caption=words.get("media.caption"), credit=words.get("media.credit"),
                width=width or None, height=height or None, size=size or None,
            ))  # fmt: skip

    # -- readers -------------------------------------------------------------------------------

    def headline(self, one: Element) -> None:
        """The first is the headline."""
        if self.up.says("headline"):
            self.up.line("other.HeadLine", one)
        else:
            self.up.line("headline", one, kind="title")

    def dateline(self, one: Element) -> None:
        """Where and when it was filed."""
        if self.up.says("dateline"):
            self.up.line("other.DateLine", one)
        else:
            self.up.dateline(line(self.page, one), self.place)

    def dated(self, one: Element) -> None:
        """The day of the dateline, or the clock of the machine that wrote it."""
        self.up.time("dateline.date" if "T" not in one.text else "other.DateLineDate", one.words())

    def newsline(self, one: Element) -> None:
        """A line of the provider's own kind."""
        kind = _formal(one, "NewsLineType")
        for child in one.all("NewsLineText"):
            self.up.line(f"other.NewsLine.{kind}".rstrip("."), child)

    def created(self, one: Element) -> None:
        """When it was first published, or this version was made."""
        self.up.time("published" if one.name == "FirstCreated" else "updated", one.words())

    def state(self, one: Element) -> None:
        """Whether it may be used."""
        self.status = one.attribute("FormalName")
        self.up.status(self.status)

    def changes(self, one: Element) -> None:
        """When its status changes: the end of an embargo."""
        when = one.get("DateAndTime")
        if when is not None and self.status.lower() == "embargoed":
            self.up.embargo(when.text)
        else:
            self.up.keep("other.StatusWillChange", one)

    def urgency(self, one: Element) -> None:
        """From 1 to 9."""
        value = one.attributes.get("FormalName")
        self.up.urgency([Atom(value.text, *value.span)] if value else one.words())

    def linked(self, one: Element) -> None:
        """Another item that belongs to it."""
        for key, value in one.attributes.items():
            link = key in ("NewsItem", "Duid", "Href")
            self.up.other("other.link.associatedWith" if link else f"other.{one.name}", value.text)

    def party(self, one: Element) -> None:
        """Who provides it, or where it comes from."""
        for party in one.all("Party"):
            self.up.agency(party.attribute("FormalName"), 0 if one.name == "Provider" else 2)

    def creator(self, one: Element) -> None:
        """Who made it."""
        for party in one.all("Party"):
            self.up.attribute("author", party.attributes.get("FormalName"))

    def language(self, one: Element) -> None:
        """The language of the content."""
        self.up.declare("language", None if self.up.says("language")
                        else one.attribute("FormalName").lower())  # fmt: skip

    def subject(self, one: Element) -> None:
        """A subject's code, as a rule one of the IPTC's Subject Codes."""
        code = one.attribute("FormalName")
        coded = len(code) == 8 and code.isdecimal()
        self.up.declare("topic", f"subj:{code}" if coded else code)
        for key, value in one.attributes.items():
            if key != "FormalName":
                self.up.other(f"other.subject.{key}", value.text)

    def property(self, one: Element) -> None:
        """A name and a value of the provider's own; keywords are tags."""
        name, value = one.attribute("FormalName"), one.attributes.get("Value")
        if name.lower().startswith("keyword") and value is not None:
            self.up.attribute("tag", value)
        elif value is not None:
            self.up.other(f"other.{name}", value.text)
            for child in one.children:
                self._one(child)
        else:
            self.up.keep(f"other.{name}", one)


_READERS: dict[str, Callable[[_Item, Element], None]] = {
    "HeadLine": _Item.headline, "DateLine": _Item.dateline, "DateLineDate": _Item.dated,
    "NewsLine": _Item.newsline, "FirstCreated": _Item.created,
    "ThisRevisionCreated": _Item.created, "Status": _Item.state,
    "StatusWillChange": _Item.changes, "Urgency": _Item.urgency, "AssociatedWith": _Item.linked,
    "DerivedFrom": _Item.linked, "Provider": _Item.party, "Source": _Item.party,
    "Creator": _Item.creator, "Language": _Item.language, "Subject": _Item.subject,
    "SubjectMatter": _Item.subject, "SubjectDetail": _Item.subject, "Property": _Item.property,
}  # fmt: skip


def _formal(one: Element, name: str) -> str:
    child = one.get(name)
    return child.attribute("FormalName") if child is not None else ""


def _is_text(one: Element) -> bool:
    kind = (_formal(one, "MediaType") or _formal(one, "MimeType").partition("/")[0]).lower()
    if _is_style(one):
        return False
    if kind:
        return kind == "complexdata" or "text" in kind
    return bool(one.find("DataContent")) or not (one.attribute("Href") or one.attribute("Url"))


def _is_style(one: Element) -> bool:
    return "css" in _formal(one, "MimeType").lower()


def _role(one: Element) -> str:
    return _formal(one, "Role").lower()


def _pictured(item: Element) -> set[int]:
    """The components (by their ``id``) that are a picture or film: no text in them but captions.

    Found in one pass, so that depth costs nothing; a tree is never deeper than `elements` allows.
    """
    found: set[int] = set()

    def walk(one: Element, caption: bool) -> tuple[bool, bool]:
        caption = caption or "caption" in _role(one)
        text = medium = False
        for child in one.children:
            if child.name == "ContentItem":
                plain = _is_text(child)
                medium, text = medium or not plain, text or (plain and not caption)
            elif child.name in ("NewsComponent", "NewsItem"):
                texts, media = walk(child, caption)
                text, medium = text or texts, medium or media
        if medium and not text:
            found.add(id(one))
        return text, medium

    walk(item, False)
    return found


def _inside(items: list[Element], one: Element) -> bool:
    return any(item.start <= one.start < item.end for item in items)


def _size(one: Element) -> tuple[int, int, int]:
    """Width, height and bytes, as far as its characteristics say them."""
    said = {
        child.attribute("FormalName").lower(): child.attribute("Value")
        for child in one.deep() if child.name == "Property"
    }  # fmt: skip
    size = one.find("Characteristics/SizeInBytes")
    return (
        number(said.get("width", "")) or 0,
        number(said.get("height", "")) or 0,
        number(size.text) or 0 if size is not None else 0,
    )


CONTAINER = Container("newsml", 32, claims, sheets)
