"""The columns of a table of dispatches, the same in CSV and in Parquet."""

from __future__ import annotations

from collections.abc import Callable

from ultimora.pack.carried import carried
from ultimora.pack.carries import fields
from ultimora.pack.item import Item
from ultimora.pack.own import notice_line
from ultimora.pack.record_json import iso, resolved
from ultimora.values import Contact, Dateline

Cell = str | int | list[str] | None


def _embargo(item: Item) -> str | None:
    """Its end; where it has none the words that say so, lest it be taken for free."""
    until = item.dispatch.embargo
    words = (notice.text for notice in item.dispatch.notices if notice.kind == "embargo")
    return until.iso if until else next(words, None) or ("embargoed" if item.embargoed else None)


def _dateline(item: Item) -> Dateline:
    return item.dispatch.dateline or Dateline("")


def _contact(item: Item) -> Contact:
    return item.dispatch.contact or Contact()


# Each column's name and how its value is read off; times are as exact as they were written.
TEXTS: dict[str, Callable[[Item], str | None]] = {
    "record": lambda item: item.record.id,
    "id": lambda item: item.dispatch.id,
    "version": lambda item: item.dispatch.version,
    "status": lambda item: item.status,
    "agency": lambda item: item.dispatch.agency,
    "section": lambda item: item.dispatch.section,
    "language": lambda item: item.language,
    "published": lambda item: iso(item.dispatch.published),
    "updated": lambda item: iso(item.dispatch.updated),
    "embargo": _embargo,
    "slugline": lambda item: item.dispatch.slugline,
    "headline": lambda item: item.dispatch.headline,
    "subheadline": lambda item: item.dispatch.subheadline,
    "byline": lambda item: item.dispatch.byline,
    "dateline": lambda item: _dateline(item).text or None,
    "place": lambda item: _dateline(item).place,
    "date": lambda item: iso(_dateline(item).date),
    "body": lambda item: "\n\n".join(item.paragraphs) or None,
    "author": lambda item: item.dispatch.carrier.author,
    "created": lambda item: iso(item.dispatch.carrier.created),
    "contact_name": lambda item: _contact(item).name,
    "contact_email": lambda item: _contact(item).email,
    "url": lambda item: item.dispatch.url,
    "source": lambda item: item.dispatch.copy.sheet.delivery.name,
    "sha256": lambda item: item.dispatch.copy.sheet.delivery.sha256,
}
NUMBERS: dict[str, Callable[[Item], int | None]] = {
    "urgency": lambda item: item.dispatch.urgency,
    "take": lambda item: item.dispatch.take,
    "edits": lambda item: len(item.dispatch.copy.edits),
}
LISTS: dict[str, Callable[[Item], tuple[str, ...]]] = {
    "notices": lambda item: tuple(map(notice_line, item.dispatch.notices)),
    "topics": lambda item: item.dispatch.topics,
    "categories": lambda item: item.dispatch.carrier.categories,
    "tags": lambda item: item.dispatch.carrier.tags,
    "marks": lambda item: item.dispatch.marks,
    "media": lambda item: tuple(medium.address for medium in item.media),
    "resolved": lambda item: tuple(resolved(item.dispatch)),
}
NAMES = (*TEXTS, *NUMBERS, *LISTS)
EVERY = fields(
    "id version url headline subheadline slugline byline body language dateline agency section "
    "contact urgency take published updated embargo notices topics categories tags author marks"
)


def row(item: Item) -> dict[str, Cell]:
    """A record as the values of one row, by the names of the columns."""
    values: dict[str, Cell] = {}
    for name, text in TEXTS.items():
        found = text(item)
        values[name] = None if found is None else carried(found, item)
    for name, number in NUMBERS.items():
        values[name] = number(item)
    for name, texts in LISTS.items():
        values[name] = [carried(text, item) for text in texts(item)]
    return values
