"""Plain text: a dispatch as it runs on the wire, for mail, terminals and printers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from ultimora.pack.carried import carried
from ultimora.pack.carries import fields
from ultimora.pack.format import About, Format
from ultimora.pack.item import Item
from ultimora.pack.lost import Lost

# A row of signs is what our own reader knows as a seam between two dispatches.
_RULE = "=" * 40
_CLOSING = ("continues", "ends")  # kinds of notices that stand below the text


def write(items: Iterator[Item], about: About, to: BinaryIO, lost: Lost) -> None:
    """The dispatches in UTF-8, a row of signs between two of them."""
    before = ""
    for item in items:
        to.write(f"{before}{carried(dispatch(item), item)}\n".encode())
        before = f"\n{_RULE}\n\n"


def dispatch(item: Item) -> str:
    """What is known, in the order of the wire; what warns stands first, what closes last."""
    found = item.dispatch
    renewal = item.renewal if found.headline else ""
    notices = [notice for notice in found.notices if notice.text != renewal.strip()]
    blocks = [
        *(notice.text for notice in notices if notice.kind not in _CLOSING),
        found.slugline,
        found.headline and found.headline + renewal,
        found.subheadline,
        found.byline,
        *item.opened,
        *(_medium(item)),
        _contact(item),
        *found.marks,
        *(notice.text for notice in notices if notice.kind in _CLOSING),
    ]
    return "\n\n".join(block for block in blocks if block)


def _contact(item: Item) -> str | None:
    contact = item.dispatch.contact
    return " ".join(filter(None, (contact.name, contact.email))) if contact else None


def _medium(item: Item) -> Iterator[str]:
    for medium in item.media:
        words = (medium.caption or medium.title, medium.credit and f"({medium.credit})")
        yield " ".join(filter(None, (f"[{medium.kind}]", *words, medium.address)))


FORMATS = (
    Format(
        "text",
        "text/plain; charset=utf-8",
        "txt",
        write,
        rank=61,
        carries=frozenset(),  # all of it must be guessed again
        shows=fields(
            "headline body language subheadline slugline byline dateline agency contact "
            "embargo notices marks media caption credit"
        ),
    ),
)
