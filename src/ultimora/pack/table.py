"""CSV: one dispatch a row, for spreadsheets and statistics."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from io import StringIO
from typing import BinaryIO

from ultimora.pack.carried import carried
from ultimora.pack.carries import fields
from ultimora.pack.format import About, Format
from ultimora.pack.item import Item
from ultimora.pack.lost import Lost

# A spreadsheet takes a cell that begins so for a formula, and runs it (OWASP: CSV injection).
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def row(item: Item) -> dict[str, str | int | list[str] | None]:
    """A record as the values of one row; times as exact as they were written."""
    dispatch = item.dispatch
    dateline, contact, carrier = dispatch.dateline, dispatch.contact, dispatch.carrier
    delivery = dispatch.copy.sheet.delivery
    known: dict[str, str | int | list[str] | None] = {
        "record": item.record.id,
        "id": dispatch.id,
        "version": dispatch.version,
        "status": item.status,
        "agency": dispatch.agency,
        "section": dispatch.section,
        "language": item.language,
        "urgency": dispatch.urgency,
        "published": dispatch.published and dispatch.published.iso,
        "updated": dispatch.updated and dispatch.updated.iso,
        "embargo": dispatch.embargo and dispatch.embargo.iso,
        "slugline": dispatch.slugline,
        "headline": dispatch.headline,
        "subheadline": dispatch.subheadline,
        "byline": dispatch.byline,
        "dateline": dateline and dateline.text,
        "place": dateline and dateline.place,
        "date": dateline.date.iso if dateline and dateline.date else None,
        "body": "\n\n".join(item.paragraphs) or None,
        "notices": list(item.notes),
        "take": dispatch.take,
        "topics": list(dispatch.topics),
        "categories": list(carrier.categories),
        "tags": list(carrier.tags),
        "author": carrier.author,
        "contact_name": contact and contact.name,
        "contact_email": contact and contact.email,
        "marks": list(dispatch.marks),
        "media": [medium.address for medium in item.media],
        "url": dispatch.url,
        "source": delivery.name,
        "sha256": delivery.sha256,
        "edits": len(dispatch.copy.edits),
    }
    return {name: _fit(value, item) for name, value in known.items()}


def _fit(value: str | int | list[str] | None, item: Item) -> str | int | list[str] | None:
    if isinstance(value, str):
        return carried(value, item)
    return [carried(text, item) for text in value] if isinstance(value, list) else value


def write(items: Iterator[Item], about: About, to: BinaryIO, lost: Lost) -> None:
    """RFC 4180 in UTF-8, with a line of names; several values of one cell are joined by ``; ``."""
    names: list[str] | None = None
    for item in items:
        values = row(item)
        if names is None:
            names = list(values)
            to.write(_line(names))
        to.write(_line([_cell(value) for value in values.values()]))


def _line(cells: list[str]) -> bytes:
    line = StringIO(newline="")
    csv.writer(line).writerow(cells)
    return line.getvalue().encode()


def _cell(value: str | int | list[str] | None) -> str:
    """A cell as text; an apostrophe keeps what looks like a formula from being run."""
    text = "; ".join(value) if isinstance(value, list) else "" if value is None else str(value)
    return f"'{text}" if text.startswith(_FORMULA) else text


EVERY = fields(
    "id version url headline subheadline slugline byline body language dateline agency section "
    "contact urgency take published updated topics categories tags author"
)
FORMATS = (
    Format(
        "table",
        "text/csv; charset=utf-8",
        "csv",
        write,
        rank=50,
        carries=EVERY - {"topics", "categories", "tags"},
        shows=fields("topics categories tags embargo notices marks media"),
    ),
)
