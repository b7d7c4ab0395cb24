"""RSS 2.0 and Atom: what feed readers take, the whole text and the pictures included."""

from __future__ import annotations

import re
from collections.abc import Iterator
from hashlib import sha256
from itertools import chain
from typing import BinaryIO
from xml.etree.ElementTree import Element
from xml.sax.saxutils import escape, quoteattr

from ultimora.pack import times
from ultimora.pack.carried import html, markup, put
from ultimora.pack.carries import fields
from ultimora.pack.format import About, Format
from ultimora.pack.item import Item, is_uri
from ultimora.pack.lost import Lost
from ultimora.pack.own import NAMESPACE, PREFIX, put_own
from ultimora.pack.sure import FINDER

ATOM = "http://www.w3.org/2005/Atom"
_EXTENSIONS = (
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"'
    f' xmlns:{PREFIX}="{NAMESPACE}"'
)
# What neither standard has an element for, or none that tells it apart from something else.
_OWN = (
    "record unsaid version subheadline slugline byline author agency dateline contact urgency take "
    "notices marks created resolved"
)
_CONTENT = "http://purl.org/rss/1.0/modules/content/"
_MEDIUMS = {"picture": "image", "graphic": "image", "video": "video", "audio": "audio"}
# Some readers take an RSS title for HTML, others for text: an invisible word joiner keeps what
# looks like a tag from becoming one, and nobody sees it; our own reader takes one away.
_TAG = re.compile("<(?=\u2060*[A-Za-z/!?])")


def write_rss(items: Iterator[Item], about: About, to: BinaryIO, lost: Lost) -> None:
    """RSS 2.0 with the modules content, dc and media, and the feed's own address in Atom's link."""
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<rss version="2.0" xmlns:atom="{ATOM}" xmlns:content="{_CONTENT}" {_EXTENSIONS}>',
        "<channel>",
        f"<title>{_text(about.title)}</title>",
        f"<link>{_text(about.address)}</link>",
        f"<description>{_text(about.title)}</description>",
    ]
    if about.address:
        link = f'href={quoteattr(about.address)} rel="self" type="application/rss+xml"'
        lines.append(f"<atom:link {link}/>")
    if about.language:
        lines.append(f"<language>{_text(about.language)}</language>")
    if about.made:
        lines.append(f"<lastBuildDate>{times.mail(about.made)}</lastBuildDate>")
    to.write("\n".join([*lines, ""]).encode())
    for item in items:
        to.write(markup(_rss_item(item), item) + b"\n")
    to.write(b"</channel>\n</rss>\n")


def _rss_item(item: Item) -> Element:
    dispatch, root = item.dispatch, Element("item")
    put(root, "title", _TAG.sub("<\u2060", item.title))
    if item.url:
        put(root, "link", item.url)
    put(root, "guid", item.id, isPermaLink="false")
    first = item.first or (dispatch.updated and item.changed(""))
    if first:
        put(root, "pubDate", times.mail(first))
    if byline := dispatch.byline or dispatch.carrier.author:
        put(root, "dc:creator", byline)
    for kind, term in _terms(item):
        put(root, "category", term, domain=NAMESPACE + kind)
    for topic in item.facts.topics:
        put(root, "category", topic.name, domain=FINDER)
    paragraphs = item.opened
    if paragraphs:
        put(root, "description", escape(paragraphs[0]))
        put(root, "content:encoded", html(paragraphs))
    elif item.notes:
        put(root, "description", escape(" ".join(item.notes)))
    _extensions(root, item, "updated")
    return root


def write_atom(items: Iterator[Item], about: About, to: BinaryIO, lost: Lost) -> None:
    """Atom 1.0 (RFC 4287) with the modules dc and media."""
    first = next(items, None)
    # A feed must say when it changed; without a time of its own it is as new as its first entry.
    updated = about.made or (first.changed("") if first else times.EPOCH)
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<feed xmlns="{ATOM}" {_EXTENSIONS}{_language(about.language)}>',
        f"<id>{_text(_feed_id(about))}</id>",
        f"<title>{_text(about.title)}</title>",
        f"<updated>{times.exact(updated)[0]}</updated>",
        f"<author><name>{_text(about.title)}</name></author>",
    ]
    if about.address:
        link = f'rel="self" type="application/atom+xml" href={quoteattr(about.address)}'
        lines.append(f"<link {link}/>")
    to.write("\n".join([*lines, ""]).encode())
    for item in chain((first,) if first else (), items):
        to.write(markup(_entry(item, about), item) + b"\n")
    to.write(b"</feed>\n")


def _entry(item: Item, about: About) -> Element:
    dispatch, root = item.dispatch, Element("entry")
    if item.language:
        root.set("xml:lang", item.language)
    put(root, "id", item.uri)
    put(root, "title", item.title)
    put(root, "updated", item.changed(about.made))
    if item.first:
        put(root, "published", item.first)
    if byline := dispatch.byline or dispatch.carrier.author:
        put(put(root, "author"), "name", byline)
    if item.url:
        put(root, "link", rel="alternate", type_="text/html", href=item.url)
    for kind, term in _terms(item):
        put(root, "category", term=term, scheme=NAMESPACE + kind)
    for topic in item.facts.topics:
        put(root, "category", term=topic.code, label=topic.name, scheme=FINDER)
    paragraphs = item.opened
    if paragraphs:
        put(root, "summary", paragraphs[0])
        put(root, "content", html(paragraphs), type_="html")
    elif item.notes:
        put(root, "summary", " ".join(item.notes))
    _extensions(root, item, "declared_id" if dispatch.id != item.uri else "")
    return root


def _terms(item: Item) -> Iterator[tuple[str, str]]:
    """What it is filed under: the kind of the term, and the term."""
    dispatch = item.dispatch
    if dispatch.section:
        yield "section", dispatch.section
    yield from (("topic", topic) for topic in dispatch.topics)
    yield from (("category", name) for name in dispatch.carrier.categories)
    yield from (("tag", tag) for tag in dispatch.carrier.tags)


def _extensions(root: Element, item: Item, more: str) -> None:
    """What neither standard has an element for: agency, language (Dublin Core), media (MRSS), and
    in our own namespace the rest, with `more` that one of them lacks."""
    dispatch = item.dispatch
    if dispatch.agency:
        put(root, "dc:publisher", dispatch.agency)
    if item.language:
        put(root, "dc:language", item.language)
    for medium in item.media:
        if not is_uri(medium.address):
            item.lost.note("not-carried", "an attachment without an address", item.urn)
            continue
        content = put(
            root,
            "media:content",
            url=medium.address,
            type_=medium.media_type,
            medium=_MEDIUMS.get(medium.kind),
            fileSize=medium.size,
            width=medium.width,
            height=medium.height,
        )
        if medium.title:
            put(content, "media:title", medium.title, type_="plain")
        if medium.caption:
            put(content, "media:description", medium.caption, type_="plain")
        if medium.credit:
            put(content, "media:credit", medium.credit)
    put_own(root, item, f"{_OWN} {more}")


def _feed_id(about: About) -> str:
    if is_uri(about.address):
        return about.address
    return f"urn:ultimora:feed:{sha256(about.title.encode('utf-8', 'replace')).hexdigest()[:16]}"


def _language(language: str | None) -> str:
    return f" xml:lang={quoteattr(language)}" if language else ""


def _text(text: str) -> str:
    """A text of the person's own, made fit for XML."""
    return escape("".join(sign for sign in text if sign.isprintable()))


_CARRIED = fields(
    "id version url headline subheadline slugline byline body language dateline agency section "
    "contact urgency take published updated embargo notices marks topics categories tags author "
    "media caption credit dimensions"
)
FORMATS = (
    Format(
        "rss", "application/rss+xml", "rss.xml", write_rss, rank=40, timed=False, carries=_CARRIED
    ),
    Format(
        "atom", "application/atom+xml", "atom.xml", write_atom, rank=41, timed=False,
        carries=_CARRIED,
    ),
)  # fmt: skip
