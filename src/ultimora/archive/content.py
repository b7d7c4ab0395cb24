"""What a dispatch says and declares: by this two versions of a record are told apart.

Not part of it is how we came to read it so (edits, findings, troubles) and where it was fetched.
"""

from __future__ import annotations

import json
from hashlib import sha256

from ultimora.values import Dispatch, Moment

Content = dict[str, object]


def content(dispatch: Dispatch) -> Content:
    """Every part by its name, in plain values."""
    text = dispatch.copy.text
    return {
        "headline": dispatch.headline,
        "subheadline": dispatch.subheadline,
        "slugline": dispatch.slugline,
        "byline": dispatch.byline,
        "dateline": dispatch.dateline.text if dispatch.dateline else None,
        "body": [span.of(text) for span in dispatch.paragraphs],
        "section": dispatch.section,
        "urgency": dispatch.urgency,
        "notices": [[n.kind, n.text, n.number, _iso(n.until), n.target] for n in dispatch.notices],
        "agency": dispatch.agency,
        "published": _iso(dispatch.published),
        "updated": _iso(dispatch.updated),
        "version": dispatch.version,
        "topics": dispatch.topics,
        "tags": [dispatch.carrier.categories, dispatch.carrier.tags],
        "media": [[m.address, m.title, m.caption, m.credit] for m in dispatch.media],
    }


def digest(said: Content) -> str:
    """The SHA-256 of it, in hexadecimal: alike exactly where all parts are."""
    written = json.dumps(list(said.values()), ensure_ascii=False, separators=(",", ":"))
    return sha256(written.encode("utf-8", "surrogatepass")).hexdigest()


def changed(older: Content, newer: Content) -> tuple[str, ...]:
    """The names of the parts that differ."""
    return tuple(name for name, said in newer.items() if _plain(older.get(name)) != _plain(said))


def _plain(said: object) -> str:
    return json.dumps(said)


def _iso(moment: Moment | None) -> str | None:
    return moment.iso if moment else None
