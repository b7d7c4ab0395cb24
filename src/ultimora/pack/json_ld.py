"""schema.org's NewsArticle in JSON-LD: what search engines read in a page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, BinaryIO

from ultimora.pack.carries import fields
from ultimora.pack.format import About, Format
from ultimora.pack.item import Item
from ultimora.pack.json_ld_facts import about as topical
from ultimora.pack.json_ld_facts import mentions, quotations
from ultimora.pack.lost import Lost
from ultimora.pack.own import NAMESPACE, PREFIX, own
from ultimora.pack.record_json import one_line
from ultimora.pack.series import json_series
from ultimora.values import Medium

# schema.org first; then our own words as one literal of JSON (JSON-LD 1.1, section 4.2.2).
_CONTEXT = (
    "https://schema.org",
    {PREFIX: {"@id": f"{NAMESPACE}record", "@type": "@json"}},
)
# What schema.org has no property for, or none that tells it apart from something else.
_OWN = "record unsaid slugline byline author dateline urgency take notices marks created resolved"
_KINDS = {
    "picture": "ImageObject",
    "graphic": "ImageObject",
    "video": "VideoObject",
    "audio": "AudioObject",
}


def write(items: Iterator[Item], about: About, to: BinaryIO, lost: Lost) -> None:
    """One item as one object, any other number as an array; safe inside ``<script>``."""
    lines = (one_line(article(item, about)).replace("<", "\\u003c") for item in items)
    json_series(lines, to)


def article(item: Item, about: About) -> dict[str, Any]:
    """A record as a NewsArticle, without what is not known."""
    dispatch = item.dispatch
    author = dispatch.byline or dispatch.carrier.author
    known = {
        "@context": _CONTEXT,
        "@type": "NewsArticle",
        "@id": item.urn,
        "identifier": dispatch.id,
        "url": item.url,
        "version": dispatch.version,
        "headline": dispatch.headline,
        "name": item.title,
        "alternativeHeadline": dispatch.subheadline,
        "author": {"@type": "Person", "name": author} if author else None,
        "publisher": _organization(item),
        "dateline": dispatch.dateline and dispatch.dateline.text,
        "datePublished": item.first,
        "dateModified": item.changed(about.made) if dispatch.updated else None,
        "inLanguage": item.language,
        "articleSection": dispatch.section,
        "genre": list(dispatch.carrier.categories),
        "keywords": list(dispatch.carrier.tags),
        "about": [
            *({"@type": "DefinedTerm", "termCode": code} for code in dispatch.topics),
            *topical(item),
        ],
        "mentions": mentions(item),
        "creativeWorkStatus": None if item.status == "usable" else item.status,
        "abstract": " ".join(item.notes) if item.hidden else None,
        "articleBody": "\n\n".join(item.paragraphs),
        "hasPart": quotations(item),
        "associatedMedia": [_medium(medium) for medium in item.media],
        PREFIX: own(item, _OWN),
    }
    return {key: value for key, value in known.items() if value}


def _organization(item: Item) -> dict[str, Any] | None:
    agency, contact = item.dispatch.agency, item.dispatch.contact
    known: dict[str, Any] = {"@type": "NewsMediaOrganization"}
    if agency:
        known["name"] = agency
    if contact:
        point = {"@type": "ContactPoint", "name": contact.name, "email": contact.email}
        known["contactPoint"] = {key: value for key, value in point.items() if value}
    return known if len(known) > 1 else None


def _medium(medium: Medium) -> dict[str, Any]:
    known = {
        "@type": _KINDS.get(medium.kind, "MediaObject"),
        "contentUrl": medium.address,
        "encodingFormat": medium.media_type,
        "name": medium.title,
        "caption": medium.caption,
        "creditText": medium.credit,
        "width": medium.width,
        "height": medium.height,
        "contentSize": str(medium.size) if medium.size else None,
    }
    return {key: value for key, value in known.items() if value}


FORMATS = (
    Format(
        "json_ld",
        "application/ld+json",
        "jsonld",
        write,
        rank=43,
        timed=False,
        carries=fields(
            "id version url headline subheadline slugline byline body language dateline agency "
            "section contact urgency take published updated embargo notices marks topics "
            "categories tags author media caption credit dimensions"
        ),
    ),
)
