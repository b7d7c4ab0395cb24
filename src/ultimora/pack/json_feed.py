"""JSON Feed 1.1: a feed for programs that would rather not read XML."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, BinaryIO

from ultimora.pack.carried import html
from ultimora.pack.carries import fields
from ultimora.pack.format import About, Format
from ultimora.pack.item import Item, is_uri
from ultimora.pack.lost import Lost
from ultimora.pack.own import own
from ultimora.pack.record_json import medium_json, one_line

# What JSON Feed has no member for, or none that tells it apart from something else.
_OWN = (
    "record unsaid version subheadline slugline byline author agency dateline section contact "
    "urgency take notices marks topics categories tags created resolved"
)


def write(items: Iterator[Item], about: About, to: BinaryIO, lost: Lost) -> None:
    """One feed object, each item on a line of its own."""
    head = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": about.title,
        "feed_url": about.address,
        "language": about.language,
    }
    known = one_line({key: value for key, value in head.items() if value})
    to.write(f'{known[:-1]},"items":['.encode())
    before = "\n"
    for item in items:
        to.write(f"{before}{one_line(_item(item, about))}".encode())
        before = ",\n"
    to.write(b"\n]}\n")


def _item(item: Item, about: About) -> dict[str, Any]:
    dispatch = item.dispatch
    author = dispatch.byline or dispatch.carrier.author
    known = {
        "id": item.id,
        "url": item.url,
        "title": item.title,
        "summary": None if item.opened else " ".join(item.notes),
        "content_html": html(item.opened),
        "content_text": "\n\n".join(item.opened),
        "date_published": item.first,
        "date_modified": item.changed(about.made) if dispatch.updated else None,
        "authors": [{"name": author}] if author else None,
        "tags": list(dict.fromkeys((*item.subjects, *dispatch.topics))),
        "language": item.language,
        "image": next(_pictures(item), None),
        "attachments": _attachments(item),
        # A JSON Feed may be extended by objects whose names begin with an underscore (section 5).
        "_ultimora": own(item, _OWN),
    }
    kept = {key: value for key, value in known.items() if value}
    # One of the two must be there, even where nothing may be shown.
    return kept if "content_text" in kept else {**kept, "content_text": ""}


def _pictures(item: Item) -> Iterator[str]:
    return (m.address for m in item.media if m.kind == "picture" and is_uri(m.address))


def _attachments(item: Item) -> list[dict[str, Any]]:
    found = []
    for medium in item.media:
        if not is_uri(medium.address):
            item.lost.note("not-carried", "an attachment without an address", item.urn)
            continue
        known = {
            "url": medium.address,
            "mime_type": medium.media_type or "application/octet-stream",
            "title": medium.caption or medium.title,
            "size_in_bytes": medium.size,
            "_ultimora": medium_json(medium),
        }
        found.append({key: value for key, value in known.items() if value is not None})
    return found


FORMATS = (
    Format(
        "json_feed",
        "application/feed+json",
        "feed.json",
        write,
        rank=42,
        timed=False,
        carries=fields(
            "id version url headline subheadline slugline byline body language dateline agency "
            "section contact urgency take published updated embargo notices marks topics "
            "categories tags author media caption credit dimensions"
        ),
    ),
)
