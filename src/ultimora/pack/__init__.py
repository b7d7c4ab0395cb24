"""Records to what others take: one parcel, or one file that is written as the records come.

A format is one module here that has ``FORMATS``; adding one touches nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module
from io import BytesIO
from itertools import chain
from pkgutil import iter_modules
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from ultimora.pack.carries import FIELDS
from ultimora.pack.format import About, Format
from ultimora.pack.item import Item
from ultimora.pack.lost import Lost
from ultimora.pack.record_json import as_json, as_line, one_line, reasons, schema
from ultimora.values import Parcel, Record, Trouble

__all__ = [
    "FIELDS", "About", "Format", "as_json", "as_line", "formats", "one_line", "pack", "reasons",
    "schema", "write",
]  # fmt: skip


@cache
def formats() -> dict[str, Format]:
    """Every format by its name, in the order in which they are shown to people."""
    modules = (import_module(f"{__name__}.{found.name}") for found in iter_modules(__path__))
    known = chain.from_iterable(getattr(module, "FORMATS", ()) for module in modules)
    return {found.name: found for found in sorted(known, key=lambda found: found.rank)}


def pack(records: Iterable[Record], format: str, about: About | None = None) -> Parcel:
    """The records as the bytes of one file; the parcel's troubles say what could not be carried.

    `format` is a name of `formats()`; another one is a KeyError. The same records and the same
    `about` always give the same bytes.
    """
    form, about = formats()[format], about or About()
    whole, count = BytesIO(), _Count(records)
    troubles = write(count, format, about, whole)
    zipped = not form.many and count.seen != 1
    many = count.seen != 1 and form.media_type_of_many
    return Parcel(
        format,
        f"{_slug(about.title)}.{'zip' if zipped else form.ending}",
        "application/zip" if zipped else many or form.media_type,
        whole.getvalue(),
        troubles,
    )


def write(
    records: Iterable[Record], format: str, about: About, to: BinaryIO
) -> tuple[Trouble, ...]:
    """The same into an open file, one record after the other, so that memory stays flat.

    Gives back what could not be carried. Only the PDF must hold all records at once.
    """
    form, lost = formats()[format], Lost()
    items = _items(records, form, about, lost)
    if form.many:
        form.write(items, about, to, lost)
    else:
        _each(items, form, about, to, lost)
    return lost.troubles


class _Count:
    """Records, counted as they pass."""

    def __init__(self, records: Iterable[Record]) -> None:
        self.records, self.seen = records, 0

    def __iter__(self) -> Iterator[Record]:
        for record in self.records:
            self.seen += 1
            yield record


def _items(records: Iterable[Record], form: Format, about: About, lost: Lost) -> Iterator[Item]:
    homeless = {name: has for name, has in FIELDS.items() if name not in form.carries | form.shows}
    for record in records:
        item = Item(record, lost)
        if not form.timed and not item.released(about.made):
            lost.note("embargoed", "A dispatch", item.urn)
            continue
        for name, has in homeless.items():
            if has(record.dispatch):
                lost.note("not-carried", name, item.urn)
        if item.hidden:
            lost.note("hidden", "A body", item.urn)
        yield item


def _each(items: Iterator[Item], form: Format, about: About, to: BinaryIO, lost: Lost) -> None:
    """A file for each item: one as it is, any other number in a ZIP."""
    first, second = next(items, None), next(items, None)
    if first is not None and second is None:
        form.write(iter((first,)), about, to, lost)
        return
    with ZipFile(to, "w", ZIP_DEFLATED) as whole:
        ready = (item for item in (first, second) if item is not None)
        for number, item in enumerate(chain(ready, items), 1):
            one = BytesIO()
            form.write(iter((item,)), about, one, lost)
            # A ZIP knows no time before 1980; none at all keeps equal records equal bytes.
            member = ZipInfo(f"{number:06}-{item.record.id}.{form.ending}")
            member.compress_type = ZIP_DEFLATED
            whole.writestr(member, one.getvalue())


def _slug(title: str) -> str:
    """A file name from a title: letters and figures, and hyphens for all else."""
    kept = "".join(sign if sign.isalnum() else "-" for sign in title.lower())
    return "-".join(filter(None, kept.split("-")))[:80] or "export"
