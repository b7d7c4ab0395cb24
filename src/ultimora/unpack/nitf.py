"""NITF 2.5 to 3.6: one dispatch a document, or inside another standard's.

Source: the IPTC's NITF 3.6 (nitf-3-6.dtd and its guide), and what agencies really send.
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
from ultimora.unpack.elements import Element, attribute_atoms, one_line
from ultimora.unpack.feed import charset
from ultimora.unpack.feed_text import line, story
from ultimora.unpack.markup import Atom
from ultimora.unpack.own import FOUND, PREFIX, Own, found_by_us
from ultimora.unpack.sniff import Container, Glance
from ultimora.values import Delivery, Medium, Rulebook, Sheet

_TYPE = "application/nitf+xml"
_METAS = {"url": "url", "section": "section", "category": "category", "anpa-keyword": "slugline"}
_MARKED = ("media", "hedline")  # in the content, but no part of the story


def claims(glance: Glance) -> bool:
    """Whether its first element is NITF's."""
    return root_name(glance) == "nitf"


def sheets(delivery: Delivery, rulebook: Rulebook) -> Iterator[Sheet | Delivery]:
    """One sheet a document; of several in one file each."""
    decoded = decode(delivery.data, charset(delivery))
    yield from in_turn(delivery, decoded, _TYPE, _accounts(decoded.text))


def _accounts(page: str) -> Iterator[tuple[int, Account]]:
    cut_off = "" if "</" in page[-100:] else "last element"
    return accounts(
        page, ("nitf", "nitf:nitf"), "nitf", lambda root: _document(page, root), cut_off
    )


def _document(page: str, root: Element) -> Account:
    up = Account(page, "nitf")
    _plain(root)
    up.declare("language", root.attribute("xml:lang") or root.attribute("baselang"))
    for name, value in root.attributes.items():
        if name not in ("xml:lang", "baselang") and not name.startswith("xmlns"):
            up.other(f"other.{name}", value.text)
    document = _Document(up, root)
    document.read()
    document.end()
    return up


def embedded(up: Account, root: Element) -> None:
    """A document inside another standard's item: the story, and what that one leaves unsaid."""
    _plain(root)
    document = _Document(up, root, inside=True)
    document.read()
    document.own.end()


def _plain(root: Element) -> None:
    """The names without the prefix of their namespace."""
    for one in root.deep():
        one.name = one.name.removeprefix("nitf:")


class _Document:
    def __init__(self, up: Account, root: Element, inside: bool = False) -> None:
        self.up = up
        self.page = up.page
        self.root = root
        self.inside = inside
        self.own = Own(up)
        heads = root.find("body/body.head/hedline/hl1")
        self.headline = " ".join(heads.text.split()) if heads else ""
        data = root.find("head/docdata")
        self.status = data.attribute("management-status").strip().lower() if data else ""

    def read(self) -> None:
        for part in self.root.content:
            if isinstance(part, Atom):
                self.up.say("", [part], kind="paragraph")
            elif part.name == "head":
                for child in part.children:
                    self._one(child, "other")
            elif part.name == "body":
                self._body(part)
            else:
                self.up.keep(f"other.{part.name}", part)

    def end(self) -> None:
        """Puts in what could not be told before all was read."""
        self.up.end()
        if not self.own.named:
            self.up.told_once()
        self.own.end()

    def _one(self, one: Element, prefix: str) -> None:
        reader = _READERS.get(one.name)
        if reader is not None:
            reader(self, one)
        else:
            self.up.keep(f"{prefix}.{one.name}", one)

    # -- head ----------------------------------------------------------------------------------

    def title(self, one: Element) -> None:
        """The document's title, which as a rule repeats the headline."""
        words = " ".join(one.text.split())
        if words == self.headline or self.inside:
            self.up.other("other.title", words)
        else:
            self.up.line("title", one, kind="title")

    def meta(self, one: Element) -> None:
        """A name and a content of the provider's own."""
        name, content = one.attribute("name"), one.attributes.get("content")
        field = _METAS.get(name)
        if field == "slugline" and (self.root.find("head/docdata/du-key") or self.inside):
            field = None
        if content and name.startswith(PREFIX):
            words = attribute_atoms(self.page, content)
            if not self.own.flat(name.removeprefix(PREFIX), words):
                self.up.other(f"other.meta.{name}", content.text.strip())
        elif name == "signal":
            self.up.signal(content.text if content else "")
        elif field and content:
            self.up.attribute(field, content)
        elif content:
            self.up.other(f"other.meta.{name}", content.text.strip())

    def tobject(self, one: Element) -> None:
        """Subjects: the code of each, its words as other."""
        self.up.other("other.tobject.type", one.attribute("tobject.type"))
        for child in one.children:
            code = child.attribute("tobject.subject.refnum")
            scheme = child.attribute("tobject.subject.ipr").lower()
            if code:
                self.up.declare("topic", _coded(code, scheme))
            for name, value in child.attributes.items():
                if name != "tobject.subject.refnum":
                    self.up.other(f"other.{name}", value.text.strip())

    def docdata(self, one: Element) -> None:
        """All that says when, whose and how urgent it is."""
        for child in one.children:
            self._one(child, "other")
        if self.status and not self.inside:
            self.up.status(self.status)

    def doc_id(self, one: Element) -> None:
        """Its identifier."""
        if not self.inside:
            self.up.declare("id", None if self.up.says("id") else one.attribute("id-string"))
        else:
            self.up.other("other.doc-id", one.attribute("id-string"))
        self.up.other("other.doc-id.regsrc", one.attribute("regsrc"))

    def urgency(self, one: Element) -> None:
        """1 to 8 as editors have it."""
        for value in (one.attributes.get("ed-urg"),):
            if value is not None:
                self.up.urgency([Atom(value.text, *value.span)])

    def issued(self, one: Element) -> None:
        """When it was first published."""
        self._time("published", one)

    def released(self, one: Element) -> None:
        """When it may be published: the end of an embargo, where there is one."""
        if self.status == "embargoed":
            self.up.embargo(one.attribute("norm"))
        else:
            self._time("other.release", one)

    def expires(self, one: Element) -> None:
        """Until when it may be used."""
        self._time("other.expires", one)

    def history(self, one: Element) -> None:
        """When this version was made, and which it is."""
        self._time("updated", one)
        comment = one.attribute("comment")
        if comment.startswith("version "):
            self.up.declare("version", comment.removeprefix("version ").strip())
        else:
            self.up.other("other.revision", comment)

    def note(self, one: Element) -> None:
        """A message to editors."""
        self.up.attribute("ednote", one.attributes.get("info"))
        self.up.line("ednote", one)

    def corrects(self, one: Element) -> None:
        """The document that it puts right."""
        self.up.renews("correction", one.attribute("id-string"), "correction")
        self.up.attribute("ednote", one.attributes.get("info"))

    def key(self, one: Element) -> None:
        """The slugline, as the key of all its takes; the version of it."""
        self.up.attribute("slugline", one.attributes.get("key"))
        if not self.root.find("head/revision-history") and not self.up.says("version"):
            self.up.declare("version", one.attribute("version"))
        for name in ("generation", "part"):
            self.up.other(f"other.du-key.{name}", one.attribute(name))

    def series(self, one: Element) -> None:
        """Which part of several it is."""
        part = one.attribute("series.part")
        if part.isdecimal() and len(part) < 4:
            self.up.declare("take", part)
        self.up.keep("other.series", one)

    def words(self, one: Element) -> None:
        """Keywords, one each."""
        for child in one.children:
            self.up.attribute("tag", child.attributes.get("key"))
        self.up.attribute("tag", one.attributes.get("key"))

    def identified(self, one: Element) -> None:
        """What the text speaks of; a classifier of topics is a topic."""
        for child in one.children:
            if any(found_by_us(child.attribute(name)) for name in ("idsrc", "code-source")):
                words = [part.text for part in child.content if not isinstance(part, Element)]
                self.up.other(FOUND, " ".join("".join(words).split()))
            elif child.name == "classifier" and child.attribute("type") == "topic":
                self.up.declare("topic", child.attribute("value"))
            else:
                self.up.keep(f"other.{child.name}", child)

    def copyright(self, one: Element) -> None:
        """Whose it is."""
        self.up.agency(one.attribute("holder"), 2)
        self.up.other("other.copyright.year", one.attribute("year"))

    def rights(self, one: Element) -> None:
        """Who may use it, and how."""
        self.up.agency(one.attribute("owner"), 3)
        self.up.keep("other.rights", one)

    def published(self, one: Element) -> None:
        """Where and when it appeared."""
        when = one.attributes.get("date.publication")
        issued = self.root.find("head/docdata/date.issue") is not None or self.inside
        if when is not None:
            self.up.time("other.publication" if issued else "published",
                         [Atom(when.text, *when.span)])  # fmt: skip
        for name, value in one.attributes.items():
            if name != "date.publication":
                self.up.other(f"other.pubdata.{name}", value.text.strip())

    def _time(self, field: str, one: Element) -> None:
        value = one.attributes.get("norm")
        if self.inside:
            self.up.other(f"other.{one.name}", value.text if value else one.text.strip())
        elif value is not None and value.text.strip():
            self.up.time(field, [Atom(value.text, *value.span)])
        else:
            self.up.time(field, one.words())

    # -- body ----------------------------------------------------------------------------------

    def _body(self, body: Element) -> None:
        for part in body.content:
            if isinstance(part, Atom):
                self.up.say("", [part], kind="paragraph")
            elif part.name == "body.head":
                for child in part.children:
                    self._one(child, "other")
            elif part.name == "body.content":
                self._content(part)
            elif part.name == "body.end":
                for kind, atoms in self.up.without(part, ("tagline",), self._closing):
                    self.up.say("", atoms, kind=kind)
            else:
                self.up.keep(f"other.{part.name}", part)

    def _closing(self, tagline: Element) -> None:
        """The closing marks, one a line."""
        lines: list[list[Atom]] = [[]]
        for atom in tagline.raw():
            if atom.end - atom.start != len(atom.text):
                lines[-1].append(atom)
                continue
            at = atom.start
            for index, piece in enumerate(atom.text.split("\n")):
                if index:
                    lines.append([])
                lines[-1].append(Atom(piece, at, at + len(piece)))
                at += len(piece) + 1
        for one in lines:
            self.up.say("mark", one_line(one))

    def hedline(self, one: Element) -> None:
        """The headline, and the lines below it."""
        for child in one.children:
            main = child.name == "hl1" and not self.up.says("headline")
            sub = child.name == "hl2" and not self.up.says("subheadline")
            field = "headline" if main else "subheadline" if sub else f"other.{child.name}"
            self.up.line(field, child, kind="title" if main else "meta")

    def byline(self, one: Element) -> None:
        """Who wrote it, without the title of the person."""
        for child in one.all("byttl"):
            self.up.line("other.byttl", child)
        words = [a for a in one.content if not isinstance(a, Element) or a.name != "byttl"]
        bare = Element("byline", one.start, one.end, one.inner, {}, words)
        self.up.say("other.byline" if self.up.says("byline") else "byline", bare.words())

    def distributor(self, one: Element) -> None:
        """Who hands it on: the agency."""
        self.up.agency(one.text, 0)

    def dateline(self, one: Element) -> None:
        """The place, and the day of the story."""
        where, when = one.get("location"), one.get("story.date")
        if when is not None:
            value = when.attributes.get("norm")
            if value is not None and "T" not in value.text:
                self.up.time("dateline.date", [Atom(value.text, *value.span)])
            else:
                self.up.keep("other.story.date", when)
        if self.up.says("dateline"):
            self.up.line("other.dateline", one)
            return
        if where is not None:
            self.up.dateline(line(self.page, where))
            one.content = [c for c in one.content if c is not where and c is not when]
            self.up.line("", one)
        else:
            one.content = [c for c in one.content if c is not when]
            self.up.dateline(one.words())

    def abstract(self, one: Element) -> None:
        """A summary."""
        self.up.description(story(self.page, one))

    def remark(self, one: Element) -> None:
        """A note to editors above the story."""
        self.up.line("ednote", one)

    def _content(self, content: Element) -> None:
        """The story, with the media and headlines in it set apart."""
        self.up.story("nitf", self.up.without(content, _MARKED, self._apart))

    def _apart(self, one: Element) -> None:
        self.hedline(one) if one.name == "hedline" else self._media(one)

    def _media(self, media: Element) -> None:
        """One medium, of several renditions the largest."""
        up, page = self.up, self.page
        references = list(media.all("media-reference"))
        caption = [one for one in media.children if one.name == "media-caption"]
        credit = [one for one in media.children if one.name == "media-producer"]
        for field, said in (("media.caption", caption), ("media.credit", credit)):
            for one in said:
                up.line(field, one, kind="caption")
        for one in media.children:
            if one.name not in ("media-reference", "media-caption", "media-producer"):
                up.keep(f"other.{one.name}", one)
        sizes = [number(one.attribute("width")) or 0 for one in references]
        largest = sizes.index(max(sizes)) if sizes else -1
        for index, one in enumerate(references):
            address = one.attribute("source") or one.attribute("data-location")
            if index != largest:
                up.other("other.rendition", address)
                continue
            named = one.attribute("source-credit") or one.attribute("credit")
            words = [" ".join("".join(a.text for a in line(page, c)).split()) for c in credit]
            up.medium(Medium(
                address or one.attribute("name"),
                kind_of(one.attribute("mime-type"), media.attribute("media-type")),
                one.attribute("mime-type") or None,
                title=one.attribute("name") or None,
                caption="\n".join("".join(a.text for a in line(page, c)) for c in caption) or None,
                credit=named or next(iter(words), None),
                width=number(one.attribute("width")),
                height=number(one.attribute("height")),
            ))  # fmt: skip


_READERS: dict[str, Callable[[_Document, Element], None]] = {
    "title": _Document.title, "meta": _Document.meta, "tobject": _Document.tobject,
    "docdata": _Document.docdata, "doc-id": _Document.doc_id, "urgency": _Document.urgency,
    "date.issue": _Document.issued, "date.release": _Document.released,
    "date.expire": _Document.expires, "revision-history": _Document.history,
    "ed-msg": _Document.note, "correction": _Document.corrects,
    "du-key": _Document.key, "key-list": _Document.words,
    "identified-content": _Document.identified, "doc.copyright": _Document.copyright,
    "doc.rights": _Document.rights, "pubdata": _Document.published, "series": _Document.series,
    "hedline": _Document.hedline, "byline": _Document.byline,
    "distributor": _Document.distributor, "dateline": _Document.dateline,
    "abstract": _Document.abstract, "note": _Document.remark,
}  # fmt: skip


def _coded(code: str, scheme: str) -> str:
    """A subject's code with the scheme that it is of: Subject Codes, as NITF's guide has it, or
    Media Topics, whose own numbers begin with 20."""
    if len(code) != 8 or not code.isdecimal():
        return code
    topics = code.startswith("20") or "medtop" in scheme or "mediatopic" in scheme
    return f"{'medtop' if topics else 'subj'}:{code}"


CONTAINER = Container("nitf", 31, claims, sheets)
