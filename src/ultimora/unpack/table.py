"""Our own table of dispatches (CSV), one a row, also as a spreadsheet has saved it again.

Source: RFC 4180, and the columns that ``pack.columns`` writes. A spreadsheet may have put
semicolons or tabs in the place of the commas, and more columns behind ours.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from ultimora.unpack.account import Account, in_turn
from ultimora.unpack.decode import decode
from ultimora.unpack.elements import one_line
from ultimora.unpack.feed_media import kind_of
from ultimora.unpack.makeup import Through
from ultimora.unpack.markup import Atom
from ultimora.unpack.own import SEVERAL, URN, Own, sliced, text_of
from ultimora.unpack.sniff import Container, Glance
from ultimora.values import Delivery, Medium, Rulebook, Sheet

_TYPE = "text/csv"
_HEAD = re.compile(r'"?record"?([,;\t])"?id"?\1"?version"?\1"?status"?\1', re.IGNORECASE | re.ASCII)
_QUOTED = re.compile(r'"((?:[^"]++|"")*+)"?')
_DOUBLED = re.compile('""')
_FORMULA = re.compile(r"'+[=+\-@\t\r]")  # a cell that we kept from being run as a formula
_PART = re.compile(r"(?:[^;\\]|\\.)+", re.DOTALL)
_ESCAPED = re.compile(r"\\(?=[;\\])")
_FLAT = {
    "id": "declared_id", "place": "dateline.place", "date": "dateline.date",
    "contact_name": "contact.name", "contact_email": "contact.email",
}  # fmt: skip

Cell = list[Atom]


def claims(glance: Glance) -> bool:
    """Whether its first line names our columns."""
    return _HEAD.match(glance.opening) is not None


def sheets(delivery: Delivery, rulebook: Rulebook) -> Iterator[Sheet | Delivery]:
    """One sheet a row, in the order of the file."""
    decoded = decode(delivery.data, "utf-8")
    yield from in_turn(delivery, decoded, _TYPE, _accounts(decoded.text))


def _accounts(page: str) -> Iterator[tuple[int, Account]]:
    start = len(page) - len(page.lstrip("\ufeff \t\r\n"))
    head = _HEAD.match(page, start)
    lines = _rows(page, start, head[1] if head else ",")
    names = [text_of(cell).strip() for cell in next(lines, (0, []))[1]]
    for at, cells in lines:
        if any(cells):
            yield at, _Row(page, dict(zip(names, cells, strict=False)), cells[len(names) :]).read()


def _rows(page: str, at: int, sign: str) -> Iterator[tuple[int, list[Cell]]]:
    """The rows: where each begins, and its cells."""
    bare = re.compile(rf"[^{re.escape(sign)}\r\n]*+")
    while at < len(page):
        start, cells = at, []
        while True:
            found = _QUOTED.match(page, at)
            if found is not None:
                cells.append(_unquoted(page, *found.span(1)))
                at = found.end()
            rest = bare.match(page, at)
            assert rest is not None  # it may be empty
            if rest.end() > at:
                cells += [[]] if found is None else []
                cells[-1].append(Atom(rest[0], *rest.span()))
            elif found is None:
                cells.append([])
            at = rest.end()
            if page[at : at + 1] != sign:
                break
            at += 1
        at += 2 if page.startswith("\r\n", at) else 1
        yield start, cells


def _unquoted(page: str, start: int, end: int) -> Cell:
    cell: Cell = []
    for pair in _DOUBLED.finditer(page, start, end):
        if pair.start() > start:
            cell.append(Atom(page[start : pair.start()], start, pair.start()))
        cell.append(Atom('"', *pair.span()))
        start = pair.end()
    return [*cell, Atom(page[start:end], start, end)] if end > start else cell


class _Row:
    def __init__(self, page: str, cells: dict[str, Cell], more: list[Cell]) -> None:
        self.up = Account(page, "table")
        self.own = Own(self.up)
        self.cells = {name: _plain(cell) for name, cell in cells.items()}
        self.more = more

    def read(self) -> Account:
        """Every cell under the name of its column; what has no field is kept as other."""
        up, own = self.up, self.own
        for name, cell in self.cells.items():
            if not cell:
                continue
            if name in _READERS:
                _READERS[name](self, cell)
            elif name in SEVERAL:
                for part in _parts(cell):
                    if not own.flat(SEVERAL[name], part):
                        up.other(f"other.{name}", text_of(part))
            elif not own.flat(_FLAT.get(name, name), cell):
                up.other(f"other.{name}", text_of(cell))
        for cell in self.more:
            up.other("other.cell", text_of(cell))
        own.end()
        if not up.says("id") and (record := text_of(self.cells.get("record", []))):
            up.declare("id", f"{URN}{record}")
        return up

    def headline(self, cell: Cell) -> None:
        """The headline."""
        self.up.say("headline", one_line(cell), kind="title")

    def body(self, cell: Cell) -> None:
        """The paragraphs, between empty lines."""
        self.up.body(cell, markup=False)

    def status(self, cell: Cell) -> None:
        """Whether it may be used, where no notice says it better."""
        self.up.status(text_of(cell))

    def embargo(self, cell: Cell) -> None:
        """Not before that time, where no notice says it better."""
        self.up.embargo(text_of(cell))

    def media(self, cell: Cell) -> None:
        """Addresses of pictures and films; no more was kept of them."""
        for part in _parts(cell):
            address = text_of(part)
            self.up.medium(Medium(address, kind_of("", address)))

    def origin(self, cell: Cell) -> None:
        """Where it was read from before it came into the table."""
        self.up.other("other.source.name", text_of(cell))

    def digest(self, cell: Cell) -> None:
        """The SHA-256 of the bytes that it was read from."""
        self.up.other("other.source.sha256", text_of(cell))


_READERS: dict[str, Callable[[_Row, Cell], None]] = {
    "headline": _Row.headline, "body": _Row.body, "status": _Row.status,
    "embargo": _Row.embargo, "media": _Row.media, "source": _Row.origin,
    "sha256": _Row.digest,
}  # fmt: skip


def _plain(cell: Cell) -> Cell:
    """A cell without the apostrophe that kept it from being run as a formula."""
    text = text_of(cell)
    return sliced(cell, 1, len(text)) if _FORMULA.match(text) else cell


def _parts(cell: Cell) -> Iterator[Cell]:
    """The values of a cell that holds several."""
    text, through = text_of(cell), Through(cell)
    for found in _PART.finditer(text):
        at, end = found.start() + found[0].startswith(" "), found.end()
        edges = [at]
        for escape in _ESCAPED.finditer(text, at, end):
            if escape.start() >= edges[-1]:
                # The sign behind it stands for itself, whatever it is.
                edges += escape.start(), escape.end(), escape.end() + 1, escape.end() + 1
        edges.append(end)
        ranges = zip(edges[0::2], edges[1::2], strict=True)
        yield through.all((text[low:high], low, high) for low, high in ranges if high > low)


CONTAINER = Container("table", 46, claims, sheets)
