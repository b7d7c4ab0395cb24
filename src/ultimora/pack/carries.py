"""The fields of a dispatch by name, so that a format can say which it carries."""

from __future__ import annotations

from collections.abc import Callable

from ultimora.values import Dispatch

# Each field that `docs/formats-out.md` has a row for, and how to tell whether a dispatch has it.
FIELDS: dict[str, Callable[[Dispatch], object]] = {
    "id": lambda d: d.id,
    "version": lambda d: d.version,
    "url": lambda d: d.url,
    "headline": lambda d: d.headline,
    "subheadline": lambda d: d.subheadline,
    "slugline": lambda d: d.slugline,
    "byline": lambda d: d.byline,
    "body": lambda d: d.paragraphs,
    "language": lambda d: d.copy.language,
    "dateline": lambda d: d.dateline,
    "agency": lambda d: d.agency,
    "section": lambda d: d.section,
    "contact": lambda d: d.contact,
    "urgency": lambda d: d.urgency,
    "take": lambda d: d.take,
    "published": lambda d: d.published,
    "updated": lambda d: d.updated,
    "embargo": lambda d: any(n.kind == "embargo" for n in d.notices),
    "notices": lambda d: any(n.kind != "embargo" for n in d.notices),
    "marks": lambda d: d.marks,
    "topics": lambda d: d.topics,
    "categories": lambda d: d.carrier.categories,
    "tags": lambda d: d.carrier.tags,
    "author": lambda d: d.carrier.author,
    "media": lambda d: d.media,
    "caption": lambda d: any(m.caption for m in d.media),
    "dimensions": lambda d: any(m.width or m.height for m in d.media),
    "credit": lambda d: any(m.credit for m in d.media),
}


def fields(text: str) -> frozenset[str]:
    """Names of fields from a line of text; a name that is no field is a mistake of ours."""
    named = frozenset(text.split())
    unknown = named - FIELDS.keys()
    if unknown:
        raise ValueError(f"no such fields: {', '.join(sorted(unknown))}")
    return named
