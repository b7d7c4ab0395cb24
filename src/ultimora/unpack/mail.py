"""Mail: one sheet a message, its attachments as deliveries of their own.

RFC 5322 (the message), RFC 2045 to 2049 (MIME), RFC 2047 (words of a header in other charsets),
RFC 4155 (mbox). Transfer encodings are undone letter by letter, so that each still has its place.
A text that merely begins with ``From:`` or ``Subject:`` is no mail: the headers must be those that
a mailer writes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from email.utils import parseaddr, parsedate_to_datetime

from ultimora.unpack.decode import Decoded
from ultimora.unpack.elements import one_line
from ultimora.unpack.makeup import MakeUp
from ultimora.unpack.markup import Atom
from ultimora.unpack.mime import Field, Part, decoded_bytes, letters, parts, words
from ultimora.unpack.sniff import Container, Glance
from ultimora.values import Delivery, Medium, Offsets, Rulebook, Sheet, Span, Trouble

_HEAD = re.compile(r"(?:From \S[^\n]{0,200}\n|>?From [^\n]{0,200}\n)?(?=[!-9;-~]{1,76}:)")
_OPENS = re.compile(rb"[ \t\r\n\xef\xbb\xbf]*+(?:>?From [^\n]|[!-9;-~]{1,76}:)")
_NAME = re.compile(r"(?m)^([!-9;-~]{1,76})[ \t]*:")
_MAILER = frozenset({
    "message-id", "received", "mime-version", "return-path", "delivered-to", "dkim-signature",
    "x-mailer", "content-transfer-encoding", "in-reply-to", "list-id", "authentication-results",
})  # fmt: skip
_MBOX = re.compile(
    rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\r\n]{3,200}[0-9]{4}[^\r\n]{0,20}\r?\n(?=[!-9;-~]{1,76}:)"
)
_NAMED = {
    "subject": "title", "keywords": "tag", "content-language": "language", "organization":
    "publisher", "message-id": "id", "comments": "ednote",
}  # fmt: skip
_MOST_FIELDS = 200
_LONGEST_FIELD = 2_000
_SIGNATURE = re.compile(r"(?m)^-- ?\r?$")
_QUOTED = re.compile(r"(?m)(?:^>[^\n]*(?:\n|\Z))+")
_MEDIA = {"image": "picture", "video": "video", "audio": "audio"}
# What an attachment may be by its declared type, beside text: what other containers read.
_DISPATCHES = re.compile(
    r"text/|message/rfc822|application/(?:[\w.-]*\+?(?:xml|json|zip|gzip|pdf|warc)|x-tar|x-gzip|"
    r"x-zip-compressed|vnd\.oasis\.opendocument\.text|msword|octet-stream|"
    r"vnd\.openxmlformats-officedocument\.wordprocessingml\.document)"
)


def claims(glance: Glance) -> bool:
    """Whether it begins with the headers that a mailer writes, or with an mbox line and some."""
    if not _OPENS.match(glance.head):
        return False
    opening = glance.head.lstrip(b" \t\r\n\xef\xbb\xbf").decode("latin-1").replace("\r\n", "\n")
    begin = _HEAD.match(opening)
    if begin is None:
        return False
    head = opening[begin.end() :].split("\n\n", 1)[0]
    if not _folded(head):
        return False
    names = {found[1].lower() for found in _NAME.finditer(head)}
    sure = len(names & _MAILER)
    if "from" in names and sure and len(names) >= 3:
        return True
    if sure >= 2 and "\n\n" not in opening[: len(glance.head)]:
        return True
    if "from" not in names or "date" not in names or not names & {"to", "subject", "sender"}:
        return False
    said = {found[1].lower(): found[2] for found in re.finditer(r"(?m)^([\w-]+):([^\n]*)", head)}
    return "@" in said.get("from", "") and _date(said.get("date", "")) is not None


def _folded(head: str) -> bool:
    """Whether every line of a header is a field or goes on with one (the last may be cut)."""
    return all(not line or line[0] in " \t" or _NAME.match(line) for line in head.split("\n")[:-1])


def sheets(delivery: Delivery, rulebook: Rulebook) -> Iterator[Sheet | Delivery]:
    """One sheet a message, followed by its attachments."""
    data = delivery.data
    starts = [found.start() for found in _MBOX.finditer(data)]
    if len(starts) < 2 or data[: starts[0]].strip():
        starts = [0]
    starts[0] = 0
    for start, end in zip(starts, [*starts[1:], len(data)], strict=True):
        yield from _Message(delivery, Span(start, end), rulebook).read()


class _Message:
    """One message: `page` is its bytes, a letter each, so that places are exact."""

    def __init__(self, delivery: Delivery, span: Span, rulebook: Rulebook) -> None:
        self.delivery = delivery
        self.span = span
        self.page = delivery.data[span.start : span.end].decode("latin-1")
        self.made = MakeUp(self.page, "mail")
        self.settings = rulebook.settings
        self.charset = "us-ascii"
        self.kept = 0

    def read(self) -> Iterator[Sheet | Delivery]:
        """The message's sheet, then what is attached."""
        found = list(parts(self.page, min(1000, self.settings.most_members)))
        self._headers(found[0].fields)
        bodies, attached = _sorted(found)
        for part in bodies:
            self._body(part)
        inner = [one for number, part in enumerate(attached, 1)
                 if (one := self._attachment(part, number))]  # fmt: skip
        for part in found:
            if part.preamble:
                self._keep("other.preamble", part.preamble)
        if found[-1].cut:
            self.made.troubles.append(
                Trouble("too-much", "The message has more parts than are read; its bytes hold the "
                        "rest.", None, "Send the attachments by themselves."))  # fmt: skip
        decoded = Decoded(self.page, self.charset, 1.0, Offsets.shifted(self.span.start))
        yield self.made.sheet(self.delivery, decoded, self.span, "message/rfc822")
        yield from inner

    def _headers(self, found: list[Field]) -> None:
        for field in found:
            name, said = field.name.lower(), words(self.page, field.span)
            text = "".join(atom.text for atom in said)
            if name == "from":
                self._sender(said, text)
            elif name == "date":
                date = _date(text)
                self.made.say("published" if date else "other.date", said, date)
            elif name == "message-id":
                self.made.say("id", said, text.strip("<> "))
            elif name in _NAMED:
                short = len(text) <= _LONGEST_FIELD
                self.made.say(_NAMED[name], one_line(said) if short else said)
            elif not name.startswith("content-"):
                self._keep(f"other.{name}", field.span)

    def _sender(self, said: list[Atom], text: str) -> None:
        name, address = parseaddr(text)
        self.made.say("author", said, name or address or text)
        if name:
            self.made.say("contact.name", said, name)
        if "@" in address:
            self.made.say("contact.email", said, address)

    def _keep(self, name: str, span: Span) -> None:
        self.kept += 1
        if self.kept == _MOST_FIELDS + 1:
            self.made.troubles.append(
                Trouble("more-kept", f"More than {_MOST_FIELDS} headers: the bytes hold the rest.")
            )
        if self.kept <= _MOST_FIELDS:
            end = min(span.end, span.start + _LONGEST_FIELD)
            self.made.say(name, words(self.page, Span(span.start, end)))

    def _body(self, part: Part) -> None:
        atoms, charset = letters(self.page, part, self.settings.largest_sheet)
        self.charset = charset
        if sum(len(atom.text) for atom in atoms) >= self.settings.largest_sheet:
            self.made.troubles.append(
                Trouble("cut", "The body is longer than one sheet may hold; the bytes hold the "
                        "rest.", None, "Raise the setting largest_sheet."))  # fmt: skip
        if part.media_type == "text/html":
            self.made.body(atoms)
        else:
            for field, piece in _told(atoms):
                if field:
                    self.made.say(field, piece)
                else:
                    self.made.body(piece, markup=False)

    def _attachment(self, part: Part, number: int) -> Delivery | None:
        """What is attached: a delivery, a reference to a picture, or a trouble that names it."""
        name = part.file_name or f"part-{number}"
        kind = _MEDIA.get(part.media_type.split("/")[0])
        data = decoded_bytes(self.page, part)
        sniffed = Glance(data).magic
        kind = kind or (_MEDIA.get(sniffed[0].split("/")[0]) if sniffed else None)
        if part.media_type == "application/ms-tnef" or data[:4] == b"\x78\x9f\x3e\x22":
            self.made.troubles.append(
                Trouble("tnef", f"{name} is in Outlook's own format; it was not read.", None,
                        "Ask the sender for mail as HTML or plain text."))  # fmt: skip
        elif part.media_type in ("application/pkcs7-mime", "application/x-pkcs7-mime",
                                 "application/pgp-encrypted"):  # fmt: skip
            self.made.troubles.append(
                Trouble("encrypted", f"{name} is encrypted; it was not read.", None,
                        "Ask the sender for mail in the clear."))  # fmt: skip
        elif not kind and data and _DISPATCHES.match(part.media_type) and not _alien(data):
            return replace(
                self.delivery, data=data, media_type=part.content_type, address=None, headers=(),
                told=(), member=name, outer=self.delivery,
            )  # fmt: skip
        self.made.media.append(
            Medium(f"cid:{part.id}" if part.id else name, kind or "other", part.media_type,
                   title=part.file_name or None, size=len(data))
        )  # fmt: skip
        return None


def _alien(data: bytes) -> bool:
    """Whether bytes of an unknown type are neither text nor anything that we open."""
    magic = Glance(data).magic
    return magic is not None and magic[0].startswith(("application/octet", "application/x-elf",
                                                      "application/vnd.microsoft"))  # fmt: skip


def _sorted(found: list[Part]) -> tuple[list[Part], list[Part]]:
    """The parts that are the message's own words, and those that are attached."""
    bodies: list[Part] = []
    attached: list[Part] = []
    chosen: dict[int, int] = {}  # an alternative, and where its text stands in bodies
    for part in found:
        if part.media_type.startswith("multipart/"):
            continue
        inline = part.media_type in ("text/plain", "text/html") and not part.attached
        if not inline:
            attached.append(part)
        elif part.alternative and part.alternative in chosen:
            # The last is the richest (RFC 2046, section 5.1.4); an empty one says nothing.
            if part.filled:
                bodies[chosen[part.alternative]] = part
        elif part.filled:
            if part.alternative:
                chosen[part.alternative] = len(bodies)
            bodies.append(part)
    return bodies, attached


def _told(atoms: list[Atom]) -> Iterator[tuple[str, list[Atom]]]:
    """A plain body in runs: what others wrote (quoted), the signature, and the rest."""
    text = "".join(atom.text for atom in atoms)
    marks = [("other.quoted", found.span()) for found in _QUOTED.finditer(text)]
    signature = None
    for signature in _SIGNATURE.finditer(text):  # noqa: B007
        pass
    if signature and len(text) - signature.start() < 2000:
        marks = [mark for mark in marks if mark[1][1] <= signature.start()]
        marks.append(("other.signature", (signature.start(), len(text))))
    at = 0
    for field, (low, high) in [*marks, ("", (len(text), len(text)))]:
        if text[at:low].strip():
            yield "", _slice(atoms, at, low)
        if field:
            yield field, _slice(atoms, low, high)
        at = high


def _slice(atoms: list[Atom], low: int, high: int) -> list[Atom]:
    """The atoms of a range of their text."""
    found = []
    at = 0
    for atom in atoms:
        first, last = max(low - at, 0), min(high - at, len(atom.text))
        if first < last:
            if atom.end - atom.start == len(atom.text):
                found.append(Atom(atom.text[first:last], atom.start + first, atom.start + last))
            else:
                found.append(Atom(atom.text[first:last], atom.start, atom.end))
        at += len(atom.text)
    return found


def _date(text: str) -> str | None:
    """A date of RFC 5322, section 3.3 (and the older ones) in ISO 8601; None for anything else."""
    try:
        when = parsedate_to_datetime(text.strip()[:100])
        return when.isoformat(timespec="seconds")
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


CONTAINER = Container("mail", 24, claims, sheets)
