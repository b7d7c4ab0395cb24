"""A PDF: its words from pypdfium2, its reading order and paragraphs from our own layout."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, NamedTuple

from ultimora.unpack import record_json
from ultimora.unpack.dump import cuts
from ultimora.unpack.layout import Paper, Region, Word, arranged, joined, vocabulary
from ultimora.unpack.sniff import Container, Glance
from ultimora.unpack.tracking import Placed, together
from ultimora.values import (
    Delivery,
    Finding,
    Moment,
    Offsets,
    Piece,
    Rulebook,
    Sheet,
    Span,
    Trouble,
)

RECORDS = "records.jsonl"  # the name of the attachment that `pack.pdf` makes
_MOST_ATTACHED = 20
_MAGIC = 1024  # bytes in which the mark may stand (ISO 32000-1, annex H, note 13)
_AT_ONCE = 40  # pages laid out together; running heads show within so many
_HYPHEN = "\ufffe\x02"  # how pdfium marks a hyphen at a line's end
_WORD = re.compile(r"[^\s\ufffe\x02]+([\ufffe\x02]?)")
_DATE = re.compile(r"D:(\d{4})(\d{2})?(\d{2})?(\d{2})?(\d{2})?(\d{2})?(Z|[+-]\d{2}'?\d{2})?")
_BOLD = 600  # weight of type
_ABOVE, _SHORT = 3, 100  # lines that may stand above a title, and their characters
_NAME = 128  # bytes of a font's name worth looking at


class Reading(NamedTuple):
    """Text of a document, its pieces, and what is to be said of it: a sheet to be."""

    text: str
    pieces: tuple[Piece, ...]
    findings: tuple[Finding, ...]
    troubles: tuple[Trouble, ...]


def sheets(delivery: Delivery, rulebook: Rulebook) -> Iterator[Sheet | Delivery]:
    """One sheet; more only where the text is longer than a sheet may be.

    A print of ours has its records attached: they are read in its place.
    """
    try:
        import pypdfium2

        document = pypdfium2.PdfDocument(delivery.data)
    except Exception as error:  # whatever is wrong with the file, it is the file's trouble
        nothing = Reading("", (), (), (_unopened(error),))
        yield _sheet(delivery, nothing, first=True)
        return
    try:
        if records := _attached(document):
            yield Delivery(
                delivery.source, records, "application/x-ndjson", at=delivery.at, member=RECORDS,
                outer=delivery,
            )  # fmt: skip
            return
        first = True
        for reading in _read(document, rulebook.settings.largest_sheet):
            for dispatch in _dispatches(reading, rulebook):
                yield _sheet(delivery, dispatch, first)
                first = False
    finally:
        document.close()


def _attached(document: Any) -> bytes:
    """The records that Ultimora attached to its print; empty where there are none."""
    try:
        for index in range(min(document.count_attachments(), _MOST_ATTACHED)):
            one = document.get_attachment(index)
            if one.get_name() == RECORDS:
                data = bytes(one.get_data())
                return data if record_json.claims(Glance(data)) else b""
    except Exception:  # what cannot be taken out is not there: the pages are
        return b""
    return b""


def _dispatches(reading: Reading, rulebook: Rulebook) -> Iterator[Reading]:
    """A print-out of several dispatches, parted where a dump of its text would be.

    Page breaks are shown as blanks: in a PDF they are pages, never seams.
    """
    view = reading.text.replace("\f", " ").encode("utf-8", "replace")
    start = 0
    for cut in cuts(view, rulebook):
        end = start + len(view[cut.start : cut.end].decode("utf-8"))
        if (start, end) == (0, len(reading.text)):
            yield reading
            return
        pieces = tuple(
            piece if not start else replace(piece, span=piece.span.moved(-start))
            for piece in reading.pieces
            if start <= piece.span.start and piece.span.end <= end
        )
        troubles = () if start else reading.troubles
        yield Reading(reading.text[start:end], pieces, reading.findings, troubles)
        start = end
    if not view:
        yield reading


def _read(document: Any, largest: int) -> Iterator[Reading]:
    """The text of a document, as much of it at a time as one sheet may hold."""
    findings = _findings(document)
    troubles: list[Trouble] = []
    parts: list[str] = []
    pieces: list[Piece] = []
    size = inked = 0
    total = len(document)
    for start in range(0, total, _AT_ONCE):
        papers = [
            _paper(document, number, troubles)
            for number in range(start, min(total, start + _AT_ONCE))
        ]
        inked += sum(len(word.text) for paper in papers for word in paper.words)
        whole = vocabulary(papers)
        blocks = arranged(papers)
        for block in [[], *blocks] if start else blocks:
            text = _block_text(block, whole)
            if parts and size + len(text) + 2 > largest:
                yield Reading("".join(parts), tuple(pieces), findings, tuple(troubles))
                parts, pieces, size = [], [], 0
                troubles = [_too_long()]
            if parts:
                parts.append("\n\n")
                size += 2
            pieces += _pieces(block, size, whole)
            parts.append(text)
            size += len(text)
    if not inked:
        troubles.append(_no_text(total))
        parts, pieces = [], []
    yield Reading("".join(parts), tuple(pieces), findings, tuple(troubles))


# -- words -------------------------------------------------------------------------------------


def _paper(document: Any, index: int, troubles: list[Trouble]) -> Paper:
    """One page's words; a page that cannot be read is empty and said so."""
    try:
        page = document[index]
        try:
            width, height = page.get_size()
            text = page.get_textpage()
            try:
                return Paper(index + 1, width, height, list(_words(text)))
            finally:
                text.close()
        finally:
            page.close()
    except Exception as error:
        if len(troubles) < 20:
            troubles.append(
                Trouble(
                    "page-unreadable",
                    f"Page {index + 1} could not be read ({error}).",
                    None,
                    "Open the file and print it into a new PDF.",
                )
            )
        return Paper(index + 1, 0.0, 0.0, [])


def _words(page: Any) -> Iterator[Word]:
    import pypdfium2.raw as pdfium

    count = page.count_chars()
    text = page.get_text_range() if count > 0 else ""
    handle = page.raw
    box = pdfium.FS_RECTF()
    place, boxed = ctypes.byref(box), pdfium.FPDFText_GetLooseCharBox
    step = _steps(handle, text, count)

    def edges(at: int) -> tuple[float, float] | None:
        return (box.left, box.right) if boxed(handle, step(at), place) else None

    def made(at: int) -> bool:
        return int(pdfium.FPDFText_IsGenerated(handle, step(at))) == 1

    bold, last = False, -1
    line: list[Placed] = []
    for match in _WORD.finditer(text):
        at, after = match.span()
        start = step(at)
        if not boxed(handle, start, place):
            continue
        left, low, high = box.left, box.bottom, box.top
        if not boxed(handle, step(after - 1 - len(match[1])), place):
            continue
        # A line is bold when all of it is: past its first word that is not, none is asked.
        if last < 0 or text.find("\n", last, at) >= 0:
            yield from together(line, edges, made)
            bold, line = True, []
        bold, last = bold and _is_bold(pdfium, handle, start), at
        hyphen = ""
        if match[1]:
            code = pdfium.FPDFText_GetUnicode(handle, step(after - 1))
            hyphen = "\xad" if code == 0xAD else "-"
        word = Word(
            match[0].rstrip(_HYPHEN).replace("\0", ""), left, min(low, box.bottom),
            max(left, box.right), max(high, box.top), bold, hyphen,
        )  # fmt: skip
        line.append(Placed(word, at, after - len(match[1])))
    yield from together(line, edges, made)


def _is_bold(pdfium: Any, handle: Any, at: int) -> bool:
    """Whether type is bold, by its font's weight or, where that is not told, by its name."""
    if pdfium.FPDFText_GetFontWeight(handle, at) >= _BOLD:
        return True
    name = ctypes.create_string_buffer(_NAME)
    size = pdfium.FPDFText_GetFontInfo(handle, at, name, _NAME, None)
    return 0 < size <= _NAME and b"bold" in name.raw[:size].lower()


def _steps(handle: Any, text: str, count: int) -> Any:
    """From a place in the text to pdfium's number of the character there."""
    if len(text) == count:
        return lambda at: at
    import pypdfium2.raw as pdfium

    wide = [0]  # characters beyond the basic plane are two of pdfium's
    for letter in text:
        wide.append(wide[-1] + (2 if letter > "\uffff" else 1))

    def step(at: int) -> int:
        found = pdfium.FPDFText_GetCharIndexFromTextIndex(handle, wide[at])
        return int(found) if found >= 0 else min(at, count - 1)

    return step


# -- blocks to text ----------------------------------------------------------------------------


def _block_text(block: list[Region], whole: set[str]) -> str:
    if not block:
        return "\f"
    return joined((line for region in block for line in region.lines), whole)


def _pieces(block: list[Region], at: int, whole: set[str]) -> Iterator[Piece]:
    """A piece for each part of a block, so that each has its own page and box."""
    if not block:
        yield Piece(Span(at, at + 1), "break")
        return
    text = _block_text(block, whole)
    start = 0
    lines = []
    for index, region in enumerate(block):
        lines += region.lines
        end = len(text)
        if index + 1 < len(block):
            # Where the parts are joined a blank, a line end or nothing stands.
            end = min(end, len(joined(lines, whole)))
            end -= text[end - 1 : end] == "-" and text[end : end + 1].isalpha()
        start += text[start : start + 1].isspace()
        yield Piece(Span(at + start, at + end), region.kind, region.page, region.box)
        start = end


def _title(pieces: list[Piece]) -> None:
    """The first heading is the title, if only a few short lines stand above it."""
    above = 0
    for index, piece in enumerate(pieces):
        if piece.kind == "heading":
            pieces[index] = Piece(piece.span, "title", piece.page, piece.box)
            return
        if piece.kind not in ("running", "break"):
            above += 1
            if above > _ABOVE or piece.span.end - piece.span.start > _SHORT:
                return


# -- the sheet ---------------------------------------------------------------------------------


def _sheet(delivery: Delivery, reading: Reading, first: bool) -> Sheet:
    # The bytes of a PDF cannot be parted: the first sheet has them all, any other none.
    size = len(delivery.data)
    pieces = list(reading.pieces)
    _title(pieces)
    return Sheet(
        delivery,
        Span(0 if first else size, size),
        reading.text,
        "application/pdf",
        Offsets(),
        pieces=tuple(pieces),
        findings=reading.findings,
        troubles=reading.troubles,
    )


def _findings(document: Any) -> tuple[Finding, ...]:
    """What the file says of itself; programs write much of it, so it is little believed."""
    try:
        said = document.get_metadata_dict() if document is not None else {}
    except Exception:
        return ()
    found = []
    for field, key in (
        ("file-title", "Title"), ("file-author", "Author"), ("file-created", "CreationDate"),
    ):  # fmt: skip
        value = (said.get(key) or "").strip().strip("\0")
        if field == "file-created":
            value = _moment(value)
        if value and value.lower() not in ("untitled", "anonymous", "unspecified", "(anonymous)"):
            found.append(Finding(field, value, None, "pdf-info", 0.5))
    return tuple(found)


def _moment(value: str) -> str:
    """A PDF's date (``D:20260106101530+01'00'``) as ISO 8601."""
    match = _DATE.match(value)
    if not match:
        return ""
    year, month, day, hour, minute, second, zone = match.groups()
    iso = "-".join(part for part in (year, month, day) if part)
    if hour and minute:
        iso += f"T{hour}:{minute}" + (f":{second}" if second else "")
        if zone:
            iso += "Z" if zone == "Z" else f"{zone[:3]}:{zone[-2:]}"
    return Moment(iso).iso


def _unopened(error: Exception) -> Trouble:
    if "password" in str(error).lower() or "security" in str(error).lower():
        return Trouble(
            "encrypted",
            "This PDF is locked with a password.",
            None,
            "Open it with its password and save it without one.",
        )
    return Trouble(
        "broken",
        f"This PDF cannot be opened: it is damaged or not whole ({error}).",
        None,
        "Fetch the file again, or open it and print it into a new PDF.",
    )


def _no_text(pages: int) -> Trouble:
    return Trouble(
        "no-text",
        f"There is no text in this PDF of {pages} page(s): it holds pictures only.",
        None,
        "Run character recognition over it (for instance ocrmypdf) and send the result.",
    )


def _too_long() -> Trouble:
    return Trouble(
        "cut",
        "More text than one sheet may hold: this sheet goes on where the last one stopped.",
        None,
        "Raise the setting largest_sheet, or send the pages apart.",
    )


def claims(glance: Glance) -> bool:
    """Whether the mark of a PDF stands near its start; before it there may be rubbish."""
    at = glance.head.find(b"%PDF-", 0, _MAGIC)
    return at == 0 or (at > 0 and b"obj" in glance.data[at : at + 65536])


CONTAINER = Container("pdf", 10, claims, sheets)
