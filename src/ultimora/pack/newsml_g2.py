"""NewsML-G2 2.35: the IPTC's newsItem; many make one newsMessage."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO
from xml.etree.ElementTree import Element, indent

from ultimora.pack import times
from ultimora.pack.carried import markup, put, put_paragraphs
from ultimora.pack.carries import fields
from ultimora.pack.format import About, Format
from ultimora.pack.item import Item, is_uri
from ultimora.pack.lost import Lost
from ultimora.pack.newsml_facts import put_assertions, put_subjects
from ultimora.pack.own import NAMESPACE as OWN
from ultimora.pack.own import PREFIX, put_own
from ultimora.values import Medium

NAMESPACE = "http://iptc.org/std/nar/2006-10-01/"
# Resolves the aliases that are used here and in `newsml_facts`: ninat, stat, sig, hld, drol, irel,
# medtop, subj, cpnat, cptype, howextr, why, iso3166-1a2.
_CATALOG = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_40.xml"
_HEAD = b'<?xml version="1.0" encoding="UTF-8"?>\n'
_XHTML = "http://www.w3.org/1999/xhtml"
_NAMESPACES = (("xmlns", NAMESPACE), (f"xmlns:{PREFIX}", OWN))
# What the standard has no property for: it allows those of other namespaces here.
_OWN = "record unsaid take notices marks categories created resolved"
_CODE = re.compile(r"(?:medtop|subj):\S+")
_CLASSES = ("picture", "video", "audio", "graphic")


def write(items: Iterator[Item], about: About, to: BinaryIO, lost: Lost) -> None:
    """One item as a newsItem, any other number as a newsMessage."""
    first, second = next(items, None), next(items, None)
    to.write(_HEAD)
    if first is not None and second is None:
        to.write(_item(first, about, alone=True) + b"\n")
        return
    sent = about.made or (first.changed("") if first else times.EPOCH)
    to.write(
        f'<newsMessage xmlns="{NAMESPACE}" xmlns:{PREFIX}="{OWN}">\n'
        f"<header><sent>{times.exact(sent)[0]}</sent></header>\n<itemSet>\n".encode()
    )
    for item in (first, second):
        if item is not None:
            to.write(_item(item, about) + b"\n")
    for item in items:
        to.write(_item(item, about) + b"\n")
    to.write(b"</itemSet>\n</newsMessage>\n")


def _item(item: Item, about: About, alone: bool = False) -> bytes:
    root = Element(
        "newsItem",
        {
            **(dict(_NAMESPACES) if alone else {}),
            "guid": item.id,
            "version": str(item.version),
            "standard": "NewsML-G2",
            "standardversion": "2.35",
            "conformance": "power",
            **({"xml:lang": item.language} if item.language else {}),
        },
    )
    put(root, "catalogRef", href=_CATALOG)
    _management(put(root, "itemMeta"), item, about)
    _content(put(root, "contentMeta"), item)
    put_assertions(root, item)
    body = None
    if item.paragraphs:
        whole = put(put(root, "contentSet"), "inlineXML", contenttype="application/xhtml+xml")
        page = put(whole, "html", xmlns=_XHTML, xml__lang=item.language)
        put(put(page, "head"), "title", item.title)
        body = put(page, "body")
    indent(root)
    if body is not None:
        body.text = "\n"
        put_paragraphs(body, item.paragraphs)
    return markup(root, item)


def _management(meta: Element, item: Item, about: About) -> None:
    dispatch = item.dispatch
    put(meta, "itemClass", qcode="ninat:text")
    _party(put(meta, "provider", literal=None if dispatch.agency else "unknown"), item)
    put(meta, "versionCreated", item.changed(about.made))
    if item.first:
        put(meta, "firstCreated", item.first)
    if item.embargoed:
        until = dispatch.embargo
        # An empty value says: embargoed until further notice (NewsML-G2 guidelines, Embargo).
        put(meta, "embargoed", item.exact(until, "The end of an embargo") if until else None)
    put(meta, "pubStatus", qcode=f"stat:{item.status}")
    for note in item.notes:
        put(meta, "edNote", note)
    for signal in item.signals:
        put(meta, "signal", qcode=signal)
    for notice in dispatch.notices:
        if notice.target and notice.kind in ("update", "correction"):
            put(meta, "link", rel="irel:evolvedFrom", residref=notice.target)
    if item.url:
        # Its own page, and none that is only like it.
        put(meta, "link", rel="irel:seeAlso", href=item.url, ultimora__kind="page")
    for medium in item.media:
        _medium(meta, medium)
    put_own(meta, item, _OWN)


def _party(party: Element, item: Item) -> None:
    if item.dispatch.agency:
        put(party, "name", _literal(item.dispatch.agency))
    contact = item.dispatch.contact
    if contact and (contact.email or contact.name):
        info = put(put(party, "organisationDetails"), "contactInfo")
        if contact.email:
            put(info, "email", contact.email)
        if contact.name:
            put(info, "note", contact.name)


def _medium(meta: Element, medium: Medium) -> None:
    link = put(
        meta,
        "link",
        rel="irel:associatedWith",
        # An attachment's name is no address, but it may be told as the name of a resource.
        href=medium.address if is_uri(medium.address) else None,
        residref=None if is_uri(medium.address) else medium.address,
        contenttype=medium.media_type,
        size=medium.size,
        ultimora__kind=medium.kind,
        ultimora__width=medium.width,
        ultimora__height=medium.height,
    )
    if medium.kind in _CLASSES:
        put(link, "itemClass", qcode=f"ninat:{medium.kind}")
    if medium.title:
        put(link, "title", medium.title)
    if medium.caption:
        put(link, "description", medium.caption, role="drol:caption")
    if medium.credit:
        put(link, "creditline", medium.credit)


def _content(meta: Element, item: Item) -> None:
    dispatch = item.dispatch
    if dispatch.urgency:
        put(meta, "urgency", str(dispatch.urgency))
    dateline = dispatch.dateline
    if dateline and dateline.date:
        put(meta, "contentCreated", _truncated(dateline.date.iso))
    if dateline and dateline.place:
        place = _literal(dateline.place)
        put(put(meta, "located", literal=place), "name", place)
    if dispatch.agency:
        agency = _literal(dispatch.agency)
        put(put(meta, "infoSource", literal=agency), "name", agency)
    if author := dispatch.carrier.author:
        named = _literal(author)
        put(put(meta, "creator", literal=named), "name", named)
    if item.language:
        put(meta, "language", tag=item.language)
    for tag in dispatch.carrier.tags:
        put(meta, "keyword", _literal(tag))
    _subjects(meta, item)
    if dispatch.slugline:
        put(meta, "slugline", _literal(dispatch.slugline))
    if dispatch.headline:
        put(meta, "headline", dispatch.headline)
    if dispatch.subheadline:
        put(meta, "headline", dispatch.subheadline, role="hld:subHeadline")
    if dateline:
        put(meta, "dateline", dateline.text)
    if dispatch.byline:
        put(meta, "by", dispatch.byline)


def _subjects(meta: Element, item: Item) -> None:
    dispatch = item.dispatch
    for topic in dispatch.topics:
        if _CODE.fullmatch(topic):
            put(meta, "subject", qcode=topic)
        else:
            put(meta, "subject", literal=_literal(topic))
    if section := dispatch.section:
        # As ANSA marks its categories.
        named = put(meta, "subject", type_="cptype:cat", literal=_literal(section))
        put(named, "name", _literal(section))
    for category in dispatch.carrier.categories:
        named = put(meta, "subject", literal=_literal(category))
        put(named, "name", _literal(category))
    put_subjects(meta, item)


def _literal(text: str) -> str:
    """A name, word or literal on one line, as their types in the schema demand."""
    return " ".join(text.split())


def _truncated(iso: str) -> str:
    """A time as exact as it is, with a clock only where it is whole (xs:dateTime or less)."""
    date, _, clock = iso.partition("T")
    return times.exact(iso)[0] if clock else date


FORMATS = (
    Format(
        "newsml_g2",
        "application/vnd.iptc.g2.newsitem+xml",
        "xml",
        write,
        rank=20,
        media_type_of_many="application/vnd.iptc.g2.newsmessage+xml",
        carries=fields(
            "id version url headline subheadline slugline byline body language dateline agency "
            "section contact urgency take published updated embargo notices marks topics "
            "categories tags author media caption credit dimensions"
        ),
    ),
)
