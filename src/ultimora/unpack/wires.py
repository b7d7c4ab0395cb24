"""Messages of the agencies' own lines: cut at their frames, each read by its header's grammar.

A line sends SOH, a header, STX, the story, ETX and EOT (IPTC 7901, section 3; ANPA 1312, section
2). Only what a header's whole grammar fits is read so: some racing results begin with SOH too. A
dump that begins with anything else is left to plain text, which finds such frames by itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from ultimora.unpack import anpa1312, iptc7901
from ultimora.unpack.decode import Decoded, decode
from ultimora.unpack.makeup import MakeUp
from ultimora.unpack.sniff import Container, Glance
from ultimora.values import Delivery, Rulebook, Sheet, Span, Trouble

_FILL = rb"[\x16\x7f\0 \r\n]{0,64}"  # idle signs between two messages
_STARTS = re.compile(
    _FILL + rb"\x01(?:(?P<iptc7901>" + iptc7901.HEADER + rb")|(?P<anpa1312>"
    + anpa1312.HEADER + rb"))"
)  # fmt: skip
_SOH = re.compile(rb"[\x16\x7f\0 \r\n]{0,64}+\x01")
_READERS: dict[str, Callable[[MakeUp, str], None]] = {
    "iptc7901": iptc7901.read_message, "anpa1312": anpa1312.read_message,
}  # fmt: skip
_LONGEST = 1 << 20  # bytes in which the first message should end
_AFTER = re.compile(rb"[\x00-\x20\x7f]*+")
_ETX_LINE = re.compile(rb"\x03[^\n\x01\x04]{0,200}(?:\n|\Z)")


class Message(NamedTuple):
    """One message's range of bytes, and the standard it is by (empty: none)."""

    start: int
    end: int
    standard: str


def claims(glance: Glance) -> bool:
    """Whether it begins with a whole header of a standard that we know, and ends as it says.

    ETX begins a line; where it stands behind words, a dump was put together from other copy.
    """
    if b"\x01" not in glance.head[:80] or not _STARTS.match(glance.head):
        return False
    etx = glance.data.find(b"\x03", 0, _LONGEST)
    before = glance.data[max(0, etx - 80) : max(0, etx)].rstrip(b" \t")
    return etx < 0 or before[-1:] in (b"\n", b"\r", b"")


def messages(data: bytes) -> Iterator[Message]:
    """All bytes as messages, in order; what stands between two, if there are words, by itself."""
    at = 0
    starts = [
        (found.start(), found.lastgroup or "")
        for sign in _SOH.finditer(data)
        if (found := _STARTS.match(data, sign.start()))
    ]
    for (start, standard), (following, _) in zip(
        starts, [*starts[1:], (len(data), "")], strict=True
    ):
        end = _end(data, start, following)
        yield Message(at if not data[at:start].strip() else start, end, standard)
        at = end
        if end < following:
            yield Message(end, following, "")
            at = following


def _end(data: bytes, start: int, limit: int) -> int:
    """Where a message that begins at `start` ends: behind EOT, or else behind the line of ETX."""
    end = data.find(b"\x04", start, limit) + 1
    if not end:
        line = _ETX_LINE.search(data, start, limit)
        end = line.end() if line else limit
    blank = _AFTER.match(data, end, limit)
    return limit if blank and blank.end() == limit else end


def sheets(delivery: Delivery, rulebook: Rulebook) -> Iterator[Sheet]:
    """One sheet a message."""
    limit = max(1, rulebook.settings.largest_sheet)
    for message in messages(delivery.data):
        if message.standard and message.end - message.start <= limit:
            yield _sheet(delivery, message)
            continue
        for at in range(message.start, message.end, limit):
            yield _loose(delivery, Span(at, min(at + limit, message.end)))


def _sheet(delivery: Delivery, message: Message) -> Sheet:
    decoded = decode(delivery.data[message.start : message.end], None, message.start)
    made = MakeUp(decoded.text, message.standard)
    made.troubles += decoded.troubles
    if "\x03" not in decoded.text and "\x04" not in decoded.text:
        made.troubles.append(
            Trouble("cut", "The message never ends: there is no ETX and no EOT.", None,
                    "Ask for it again if words are missing.")
        )  # fmt: skip
    _READERS[message.standard](made, decoded.text)
    return made.sheet(
        delivery, decoded, Span(message.start, message.end), f"text/x-{message.standard}"
    )


def _loose(delivery: Delivery, span: Span) -> Sheet:
    """Words between two messages, or a message of any length: as they stand."""
    decoded: Decoded = decode(delivery.data[span.start : span.end], None, span.start)
    return Sheet(
        delivery, span, decoded.text, "text/plain", decoded.offsets, charset=decoded.charset,
        charset_confidence=decoded.confidence, troubles=decoded.troubles,
    )  # fmt: skip


CONTAINER = Container("wires", 15, claims, sheets)
