"""Office files: the paragraphs of a document, for dispatches that come as an attachment.

Word (ECMA-376, part 1, section 17.3: ``w:p``, ``w:t``) and OpenDocument text (ISO 26300, section
5.1: ``text:p``, ``text:h``). Their words lie compressed, so none of them has a place in the bytes.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator

from ultimora.unpack.decode import decode
from ultimora.unpack.elements import resolved
from ultimora.values import Delivery, Finding, Offsets, Piece, Rulebook, Sheet, Span, Trouble

_TEXTS = {
    "word/document.xml":
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "content.xml": "application/vnd.oasis.opendocument.text",
}  # fmt: skip
_FACTS = {"dc:title": "title", "dc:creator": "author", "dcterms:created": "created",
          "dcterms:modified": "updated", "meta:creation-date": "created"}  # fmt: skip
_OPENING = re.compile(r"<(w:p|text:p|text:h)(?=[\s>])[^>]{0,2000}>")
_PART = re.compile(
    r"<w:t(?:\s[^>]{0,200})?>(?P<word>[^<]*)|<(?P<blank>w:tab|text:tab|text:s)\b"
    r"|<(?P<line>w:br|w:cr|text:line-break)\b|>(?P<bare>[^<]+)"
)
_FACT = re.compile(r"<([a-z]{2,8}:[A-Za-z-]{3,20})(?:\s[^>]{0,200})?>([^<]{1,2000})</")
_MOST = 1 << 26  # bytes of XML that a document may have


def is_office(data: bytes) -> bool:
    """Whether a ZIP is an Office or OpenDocument file, by the first file in it."""
    return data[30:49] == b"[Content_Types].xml" or data[30:38] == b"mimetype"


def sheets(delivery: Delivery, rulebook: Rulebook) -> Iterator[Sheet]:
    """One sheet with the words of the document; a trouble where it is none of text."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(delivery.data))
        names = {info.filename: info for info in archive.infolist()}
        main = next((name for name in _TEXTS if name in names), None)
        if main is None or _of_cells(archive, names):
            yield _sheet(delivery, "", "application/zip", (_no_words(),))
            return
        page = _page(archive, names[main])
        facts = tuple(
            Finding(_FACTS[found[1]], resolved(found[2]), None,
                    "office")
            for name in ("docProps/core.xml", "meta.xml") if name in names
            for meta in (_page(archive, names[name]),)
            for found in _FACT.finditer(meta) if found[1] in _FACTS
        )  # fmt: skip
    except (OSError, EOFError, ValueError, RuntimeError, NotImplementedError, zlib.error,
            zipfile.BadZipFile) as error:  # fmt: skip
        why = Trouble("office", f"The Office file cannot be opened ({str(error)[:100]}).", None,
                      "Send the document as text or PDF.")  # fmt: skip
        yield _sheet(delivery, "", "application/zip", (why,))
        return
    text = "\n\n".join(_paragraphs(page, main == "content.xml"))
    cut: tuple[Trouble, ...] = ()
    if len(text) > rulebook.settings.largest_sheet:
        text = text[: rulebook.settings.largest_sheet]
        cut = (Trouble("cut", "More text than one sheet may hold; the rest is in the file.", None,
                       "Raise the setting largest_sheet."),)  # fmt: skip
    yield _sheet(delivery, text, _TEXTS[main], cut, facts)


def _page(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> str:
    with archive.open(info) as stream:
        data = stream.read(_MOST + 1)
    if len(data) > _MOST:
        raise ValueError("its text unfolds to more than 64 MiB")
    return decode(data).text


def _of_cells(archive: zipfile.ZipFile, names: dict[str, zipfile.ZipInfo]) -> bool:
    """Whether OpenDocument says that it is a table or slides: not copy."""
    if "mimetype" not in names:
        return False
    with archive.open(names["mimetype"]) as stream:
        return b"opendocument.text" not in stream.read(100)


def _paragraphs(page: str, bare: bool) -> Iterator[str]:
    for begin, end in _whole(page):
        words = []
        for part in _PART.finditer(page, begin - 1, end):
            if part["line"]:
                words.append("\n")
            elif part["blank"]:
                words.append(" ")
            elif part["word"] is not None or bare:
                group = "word" if part["word"] is not None else "bare"
                words.append(resolved(part[group]))
        if text := "".join(words).strip():
            yield text


def _whole(page: str) -> Iterator[Span]:
    """What stands in each paragraph that is closed; for a name without an end none is sought on."""
    at, endless = 0, set[str]()
    while opening := _OPENING.search(page, at):
        at, name = opening.end(), opening[1]
        close = -1 if name in endless else page.find(f"</{name}>", at)
        if close < 0:
            endless.add(name)
        else:
            yield Span(at, close)
            at = close + len(name) + 3


def _no_words() -> Trouble:
    return Trouble(
        "office",
        "This is an Office file without a text document in it (a table, slides, another kind).",
        None,
        "Send the text as a document, text or PDF.",
    )


def _sheet(
    delivery: Delivery, text: str, media_type: str, troubles: tuple[Trouble, ...],
    findings: tuple[Finding, ...] = (),
) -> Sheet:  # fmt: skip
    pieces = tuple(Piece(Span(*m.span()), "paragraph") for m in re.finditer(r"[^\n].*", text))
    return Sheet(
        delivery, Span(0, len(delivery.data)), text, media_type, Offsets(), charset="utf-8",
        pieces=pieces, findings=findings, troubles=troubles,
    )  # fmt: skip
