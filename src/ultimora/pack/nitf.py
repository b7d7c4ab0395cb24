"""NITF 3.6: the agencies' text standard, one dispatch a file; many go into a ZIP."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO
from xml.etree.ElementTree import Element, SubElement, indent

from ultimora.pack import times
from ultimora.pack.carried import markup, put, put_paragraphs
from ultimora.pack.carries import fields
from ultimora.pack.format import About, Format
from ultimora.pack.item import Item
from ultimora.pack.lost import Lost
from ultimora.pack.own import PREFIX, flat_own
from ultimora.pack.sure import FINDER, address, called, reported, unbroken, when
from ultimora.values import Medium

NAMESPACE = "http://iptc.org/std/NITF/2006-10-18/"
_HEAD = b'<?xml version="1.0" encoding="UTF-8"?>\n'
# What the standard has no element for, or none that tells it apart from something else.
_OWN = "record unsaid author dateline contact take notices created resolved"
_SUBJECT_CODE = re.compile(r"(?:subj|medtop):(\d{8})", re.ASCII)
_MEDIA_TYPES = {"picture": "image", "graphic": "image", "video": "video", "audio": "audio"}


def write(items: Iterator[Item], about: About, to: BinaryIO, lost: Lost) -> None:
    """One dispatch as one NITF document."""
    for item in items:
        to.write(_HEAD + _document(item, about) + b"\n")


def _document(item: Item, about: About) -> bytes:
    root = Element("nitf", {"xmlns": NAMESPACE, "version": "-//IPTC//DTD NITF 3.6//EN"})
    if item.language:
        root.set("baselang", item.language)
        root.set("xml:lang", item.language)
    _head(put(root, "head"), item, about)
    body = put(root, "body")
    _body_head(put(body, "body.head"), item)
    content = put(body, "body.content")
    block = put(content, "block") if item.paragraphs else None
    for medium in item.media:
        _medium(content, medium)
    if marks := item.dispatch.marks:
        put(put(body, "body.end"), "tagline", "\n".join(marks))
    indent(root)
    if block is not None:
        block.text = "\n"
        put_paragraphs(block, item.paragraphs)
    return markup(root, item)


def _head(head: Element, item: Item, about: About) -> None:
    dispatch = item.dispatch
    put(head, "title", item.title)
    if item.url:
        put(head, "meta", name="url", content=item.url)
    if dispatch.section:
        put(head, "meta", name="section", content=dispatch.section)
    for signal in item.signals:
        put(head, "meta", name="signal", content=signal)
    for category in dispatch.carrier.categories:
        put(head, "meta", name="category", content=category)
    for name, content in flat_own(item, _OWN):
        put(head, "meta", name=f"{PREFIX}:{name}", content=content)
    codes = [found for topic in dispatch.topics if (found := _SUBJECT_CODE.fullmatch(topic))]
    if codes:
        subjects = put(head, "tobject")
        subjects.set("tobject.type", "news")
        for code in codes:
            subject = SubElement(subjects, "tobject.subject", {"tobject.subject.refnum": code[1]})
            if code[0].startswith("medtop:"):  # the same numbers mean other things in Subject Codes
                subject.set("tobject.subject.ipr", "medtop")
    _document_data(put(head, "docdata", management_status=_status(item)), item)
    put(
        head,
        "revision-history",
        norm=times.compact(item.changed(about.made)),
        comment=f"version {dispatch.version}" if dispatch.version else None,
    )


def _status(item: Item) -> str:
    return "embargoed" if item.embargoed and item.status == "usable" else item.status


def _document_data(data: Element, item: Item) -> None:
    dispatch = item.dispatch
    put(data, "doc-id", id_string=item.id)
    if dispatch.urgency:
        put(data, "urgency", ed_urg=dispatch.urgency)
    if item.first:
        put(data, "date.issue", norm=times.compact(item.first))
    if until := dispatch.embargo:
        release = times.compact(item.exact(until, "The end of an embargo"))
        put(data, "date.release", norm=release)
    for note in item.notes:
        put(data, "ed-msg", info=note)
    if dispatch.slugline or dispatch.version:
        version = dispatch.version
        number = version if version and version.isascii() and version.isalnum() else None
        put(data, "du-key", version=number, key=dispatch.slugline)
    if dispatch.agency:
        put(data, "doc.copyright", holder=dispatch.agency)
    if tags := dispatch.carrier.tags:
        words = put(data, "key-list")
        for tag in tags:
            put(words, "keyword", key=tag)
    others = [topic for topic in dispatch.topics if not _SUBJECT_CODE.fullmatch(topic)]
    content = Element("identified-content")
    for topic in others:
        put(content, "classifier", type_="topic", value=topic)
    _facts(content, item)
    if len(content):
        data.append(content)


def _facts(content: Element, item: Item) -> None:
    """What we found in it: `idsrc` says whose finding it is, `value` which of the record's."""
    facts, text = item.facts, item.dispatch.copy.text
    for name in facts.names:
        words, code = unbroken(name.name), item.fact(name.id)
        if name.kind == "person":
            person = put(content, "person", words, idsrc=FINDER, value=code)
            for role in dict.fromkeys(unbroken(role.text) for role in name.roles):
                put(person, "function", role)
        elif name.kind == "organisation":
            put(content, "org", words, idsrc=FINDER, value=code)
        elif name.kind == "place":
            place = put(content, "location", words, location_code=code, code_source=FINDER)
            if known := address(name.place):
                put(place, "alt-code", idsrc="https://www.geonames.org/", value=known)
    for event in reported(facts):
        begun = when(event, facts)
        put(
            content, "event", called(event, text), idsrc=FINDER, value=item.fact(event.id),
            start_date=begun and begun.replace("-", "").replace(":", ""),
        )  # fmt: skip
    for found in facts.topics:
        put(content, "classifier", found.name, type_="topic", idsrc=FINDER, value=found.code)


def _body_head(head: Element, item: Item) -> None:
    dispatch = item.dispatch
    if dispatch.headline or dispatch.subheadline:
        lines = put(head, "hedline")
        put(lines, "hl1", dispatch.headline)
        if dispatch.subheadline:
            put(lines, "hl2", dispatch.subheadline)
    if byline := dispatch.byline or dispatch.carrier.author:
        put(head, "byline", byline)
    if dispatch.agency:
        put(head, "distributor", dispatch.agency)
    if dateline := dispatch.dateline:
        line = put(head, "dateline")
        put(line, "location", dateline.place or dateline.text)
        if dateline.date:
            put(line, "story.date", norm=dateline.date.iso.replace("-", ""))


def _medium(content: Element, medium: Medium) -> None:
    whole = put(content, "media", media_type=_MEDIA_TYPES.get(medium.kind, "other"))
    put(
        whole,
        "media-reference",
        source=medium.address,
        name=medium.title,
        mime_type=medium.media_type,
        width=medium.width,
        height=medium.height,
        source_credit=medium.credit,
    )
    if medium.caption:
        put(whole, "media-caption", medium.caption)


FORMATS = (
    Format(
        "nitf",
        "application/nitf+xml",
        "nitf.xml",
        write,
        rank=30,
        many=False,
        carries=fields(
            "id version url headline subheadline slugline byline body language dateline agency "
            "section contact urgency take published updated embargo notices marks topics "
            "categories tags author media caption credit dimensions"
        ),
    ),
)
