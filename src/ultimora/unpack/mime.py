"""MIME: a message's fields and parts, and the letters of each with their places.

RFC 5322 section 2.2 (fields, folding), RFC 2045 sections 5 and 6 (types, transfer encodings), RFC
2046 section 5.1 (multipart), RFC 2047 (encoded words), RFC 2231 (names of files). A page is the
message's bytes, a letter each.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple
from urllib.parse import unquote_to_bytes

from ultimora.unpack.decode import decode
from ultimora.unpack.makeup import Through
from ultimora.unpack.markup import Atom
from ultimora.values import Span

_FIELD = re.compile(r"([!-9;-~]{1,76})[ \t]*:[ \t]*([^\n]*(?:\n[ \t][^\n]*)*)(?:\n|\Z)")
_ENVELOPE = re.compile(r">?From [^\n]*\n")
_END = re.compile(r"\r?\n")
_PARAMETER = re.compile(
    r";\s*([\w!#$&+.^`{}~-]{1,40})(\*\d{1,3})?(\*)?\s*=\s*(?:\"((?:[^\"\\]|\\.){0,2000})\"|([^\s;\"]{1,2000}))"
)
_WORD = re.compile(r"=\?([\w.:-]{1,40})(?:\*[\w-]{1,20})?\?([bBqQ])\?([^?\s]{0,4000})\?=")
_JOINT = re.compile(r"\s*\Z")
_SOFT = re.compile(r"=(?:([0-9A-Fa-f]{2})|[ \t]*\r?(?:\n|\Z))")
_BASE64 = re.compile(r"[A-Za-z0-9+/]")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_DEEPEST = 20  # multiparts within multiparts
_FILLED = re.compile(r"[^\W_]")
# No tag reaches over the next: what is never closed must not be looked for again and again.
_UNSEEN = re.compile(
    r"<(style|script|head)\b(?:(?!<\1\b).)*?</\1\s*>|<[^<>]*>|&#?\w+;", re.IGNORECASE | re.DOTALL
)


class Field(NamedTuple):
    """A header field: its name as written, and where its value stands in the page."""

    name: str
    span: Span


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a message: its fields, and the range of the page that its content takes.

    `alternative` numbers the multipart/alternative that it is one way of saying (0: none),
    `preamble` is what stands before the first part of a multipart, `cut` says that parts after
    this one were not looked at.
    """

    page: str
    fields: list[Field]
    span: Span
    alternative: int = 0
    preamble: Span | None = None
    cut: bool = False

    def field(self, name: str) -> str:
        """The value of a field on one line; empty where there is none."""
        for field in self.fields:
            if field.name.lower() == name:
                return " ".join(field.span.of(self.page).split())
        return ""

    @property
    def content_type(self) -> str:
        """The declared type with its parameters; text where none is declared."""
        return self.field("content-type") or "text/plain"

    @property
    def media_type(self) -> str:
        """The declared type alone, in lower case."""
        kind = self.content_type.split(";")[0].strip().lower()
        return kind if "/" in kind else "text/plain"

    @property
    def charset(self) -> str | None:
        """The charset that the part declares."""
        return parameters(self.content_type).get("charset")

    @property
    def encoding(self) -> str:
        """The transfer encoding, in lower case."""
        return self.field("content-transfer-encoding").split(";")[0].strip().lower()

    @property
    def id(self) -> str:
        """The Content-ID that the message's HTML refers to it by."""
        return self.field("content-id").strip("<> ")

    @property
    def file_name(self) -> str:
        """The name that the sender gave it; never a path."""
        name = parameters(self.field("content-disposition")).get("filename")
        name = name or parameters(self.content_type).get("name") or ""
        encoded = "=?" in name and name.isascii()
        bare = "".join(a.text for a in words(name, Span(0, len(name)))) if encoded else name
        return re.split(r"[/\\]", bare)[-1].strip(". ")[:200]

    @property
    def attached(self) -> bool:
        """Whether it is a file beside the message rather than part of its words."""
        return self.field("content-disposition").lower().startswith("attachment") or bool(
            self.file_name
        )

    @property
    def filled(self) -> bool:
        """Whether there are letters in it."""
        text = decoded_bytes(self.page, self, 1 << 16).decode("latin-1")
        if self.media_type == "text/html":
            text = _UNSEEN.sub(" ", text)
        return bool(_FILLED.search(text))


def fields(page: str, start: int, end: int) -> tuple[list[Field], int]:
    """The header fields from `start`, and where the content behind their empty line begins."""
    found: list[Field] = []
    at = start
    while at < end:
        blank = _END.match(page, at, end)
        if blank:
            return found, blank.end()
        field = _FIELD.match(page, at, end)
        if field is None:
            envelope = _ENVELOPE.match(page, at, end)
            if envelope is None:
                return found, at  # the empty line is missing
            found.append(Field("Envelope", Span(at, envelope.end())))
            at = envelope.end()
            continue
        found.append(Field(field[1], Span(*field.span(2))))
        at = field.end()
    return found, end


def parts(page: str, most: int) -> Iterator[Part]:
    """The message and all parts inside it, in their order, at most `most`; the first is it."""
    begin = len(page) - len(page.lstrip(" \t\r\n\xef\xbb\xbf"))
    waiting: list[tuple[int, int, int, int, bool]] = [(begin, len(page), 0, 0, False)]
    count = alternatives = 0
    while waiting:
        start, end, depth, alternative, digest = waiting.pop()
        head, content = fields(page, start, end)
        if digest and not any(field.name.lower() == "content-type" for field in head):
            head.append(Field("Content-Type", Span(0, 0)))
        part = Part(page, head, Span(content, end), alternative)
        count += 1
        inside: list[tuple[int, int]] = []
        kind = part.media_type
        if kind.startswith("multipart/") and depth < _DEEPEST:
            boundary = parameters(part.content_type).get("boundary", "")
            inside = _between(page, boundary, content, end, most) if boundary else []
        if not inside:
            if kind.startswith("multipart/"):  # no boundary is there: what remains is text
                head = [field for field in head if field.name.lower() != "content-type"]
                part = Part(page, head, part.span, alternative)
            yield Part(page, head, part.span, alternative, None, bool(waiting) and count >= most)
        else:
            yield Part(page, head, part.span, 0, _inked(page, content, inside[0][0]))
            if kind == "multipart/alternative":
                alternatives += 1
            inner = alternatives if kind == "multipart/alternative" else alternative
            inner = inner if kind != "multipart/mixed" else 0
            waiting += [(low, high, depth + 1, inner, False) for low, high in reversed(inside)]
        if count >= most:
            return


def _inked(page: str, start: int, end: int) -> Span | None:
    line = page.rfind("\n", start, max(start, end - 1))
    end = max(start, line)
    return Span(start, end) if page[start:end].strip() else None


def _between(page: str, boundary: str, start: int, end: int, most: int) -> list[tuple[int, int]]:
    """The ranges between the lines of a boundary; the last may lack its end."""
    line = re.compile(r"(?:^|(?<=\n))--" + re.escape(boundary) + r"(--)?[ \t]*\r?(?:\n|\Z)")
    found: list[tuple[int, int]] = []
    begin = -1
    for mark in line.finditer(page, start, end):
        if begin >= 0:
            stop = mark.start()
            stop -= page.startswith("\n", stop - 1)
            stop -= page.startswith("\r", stop - 1) if stop > begin else 0
            found.append((begin, max(begin, stop)))
            if len(found) > most:
                return found
        begin = mark.end()
        if mark[1]:
            return found
    if 0 <= begin < end:
        found.append((begin, end))
    return found


def parameters(value: str) -> dict[str, str]:
    """The parameters of a type, by their names in lower case; RFC 2231 undone."""
    found: dict[str, str] = {}
    coded: set[str] = set()
    for parameter in _PARAMETER.finditer(value):
        name = parameter[1].lower()
        text = re.sub(r"\\(.)", r"\1", parameter[4]) if parameter[4] is not None else parameter[5]
        if parameter[3]:
            coded.add(name)
        if parameter[2] and name in found:
            found[name] += text
        else:
            found.setdefault(name, text)
    for name in coded:
        charset, _, rest = found[name].partition("'")
        rest = rest.partition("'")[2] if "'" in rest else found[name]
        found[name] = decode(unquote_to_bytes(rest), charset or None).text
    return {
        name: text if text.isascii() or name in coded else decode(text.encode("latin-1")).text
        for name, text in found.items()
    }


def words(page: str, span: Span) -> list[Atom]:
    """A field's words: encoded ones read, folding undone, other bytes in their likely charset."""
    found: list[Atom] = []
    at = span.start
    run: tuple[str, bytes, int, int] | None = None  # encoded words of one charset on end

    def close() -> None:
        if run:
            text = decode(run[1], run[0]).text if run[1] else ""
            found.append(Atom(text, run[2], run[3]))

    for word in _WORD.finditer(page, span.start, span.end):
        between = page[at : word.start()]
        data = _of_word(word[2], word[3])
        if run and run[0] == word[1].lower() and not between.strip():
            run = run[0], run[1] + data, run[2], word.end()
        else:
            close()
            if between.strip() or not run:
                found += _plain(page, at, word.start())
            run = word[1].lower(), data, word.start(), word.end()
        at = word.end()
    close()
    found += _plain(page, at, span.end)
    return [atom for atom in found if atom.text]


def _plain(page: str, start: int, end: int) -> list[Atom]:
    text = page[start:end]
    stop = start + len(text.rstrip()) if end == start or page[end - 1 : end] in "\r\n" else end
    if stop <= start:
        return []
    atoms = [Atom(page[start:stop], start, stop)]
    return atoms if text.isascii() else _decoded(atoms, None)[0]


def _of_word(kind: str, text: str) -> bytes:
    if kind in "bB":
        return _base64(text)
    return unquote_to_bytes(re.sub("=(?=[0-9A-Fa-f]{2})", "%", text.replace("%", "%25")
                                   .replace("_", " ")))  # fmt: skip


def _base64(text: str) -> bytes:
    bare = re.sub(r"[^A-Za-z0-9+/]", "", text)
    bare = bare[: len(bare) - (len(bare) % 4 == 1)]
    return binascii.a2b_base64(bare + "=" * (-len(bare) % 4))


def decoded_bytes(page: str, part: Part, most: int | None = None) -> bytes:
    """The content with its transfer encoding undone; of its first `most` letters only, if told."""
    end = part.span.end if most is None else min(part.span.end, part.span.start + most)
    text = page[part.span.start : end]
    if part.encoding == "base64":
        return _base64(text)
    if part.encoding == "quoted-printable":
        return binascii.a2b_qp(text.encode("latin-1"))
    return text.encode("latin-1")


def letters(page: str, part: Part, most: int) -> tuple[list[Atom], str]:
    """The letters of a part of text, each with its place in the page, and their charset."""
    if part.encoding == "base64":
        atoms = list(_of_base64(page, part.span, most))
    elif part.encoding == "quoted-printable":
        atoms = list(
            _of_quoted(page, Span(part.span.start, min(part.span.end, part.span.start + 3 * most)))
        )
    else:
        end = min(part.span.end, part.span.start + 4 * most)
        atoms = [Atom(page[part.span.start : end], part.span.start, end)]
    return _decoded(atoms, part.charset)


def _of_base64(page: str, span: Span, most: int) -> Iterator[Atom]:
    """Each byte at the letter of base64 in which it begins (RFC 4648, section 4)."""
    places = [found.start() for found in _BASE64.finditer(page, *span)][: most * 2]
    data = _base64("".join([page[place] for place in places]))
    for number, byte in enumerate(data):
        place = places[number // 3 * 4 + number % 3]
        yield Atom(chr(byte), place, place + 1)


def _of_quoted(page: str, span: Span) -> Iterator[Atom]:
    at = span.start
    for sign in _SOFT.finditer(page, *span):
        if sign.start() > at:
            yield Atom(page[at : sign.start()], at, sign.start())
        if sign[1]:
            yield Atom(chr(int(sign[1], 16)), *sign.span())
        at = sign.end()
    if span.end > at:
        yield Atom(page[at : span.end], at, span.end)


def _decoded(atoms: list[Atom], hint: str | None) -> tuple[list[Atom], str]:
    """Bytes (as letters, with places) read in their charset, each letter with its place."""
    raw = "".join(atom.text for atom in atoms)
    decoded = decode(raw.encode("latin-1"), hint)
    if decoded.text == raw:
        return atoms, decoded.charset
    inner: list[Atom] = []
    if len(decoded.text) == len(raw):  # one letter a byte
        at = 0
        for found in _NOT_ASCII.finditer(raw):
            if found.start() > at:
                inner.append(Atom(raw[at : found.start()], at, found.start()))
            inner.append(Atom(decoded.text[found.start()], found.start(), found.end()))
            at = found.end()
        inner.append(Atom(raw[at:], at, len(raw)))
    else:
        inner = list(_of_many(decoded.text, decoded.offsets.to_source))
    return Through(atoms).all(inner), decoded.charset


def _of_many(text: str, source: object) -> Iterator[Atom]:
    """Letters that may be several bytes each."""
    assert callable(source)
    at = 0
    for found in _NOT_ASCII.finditer(text):
        if found.start() > at:
            yield from _even(text, at, found.start(), source(Span(at, found.start())))
        place = source(Span(*found.span()))
        yield Atom(found[0], place.start, place.end)
        at = found.end()
    if at < len(text):
        yield from _even(text, at, len(text), source(Span(at, len(text))))


def _even(text: str, low: int, high: int, place: Span) -> Iterator[Atom]:
    """A run of ASCII: one byte a letter, or as many (UTF-16)."""
    wide = max(1, (place.end - place.start) // (high - low))
    if wide == 1:
        yield Atom(text[low:high], place.end - (high - low), place.end)
        return
    for number in range(high - low):
        start = place.start + number * wide
        yield Atom(text[low + number], start, start + wide)
