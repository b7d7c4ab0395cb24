"""Standard input as a source: whatever is piped in is one delivery, and unpack finds the seams."""

from __future__ import annotations

from typing import BinaryIO

from ultimora.values import Delivery, Source, Trouble
from ultimora.values.days import stamp

STANDARD_INPUT = Source("-", "pipe")
LARGEST = 1024 * 1024 * 1024  # bytes
PIECE = 1024 * 1024


def piped(
    stream: BinaryIO, source: Source = STANDARD_INPUT, largest: int = LARGEST
) -> Delivery | Trouble:
    """All that `stream` holds as one delivery, read to its end; or why there is none.

    At most `largest` bytes are held; a longer stream is refused, as a part of it would be a
    delivery that nobody has sent.
    """
    data = bytearray()
    try:
        while piece := stream.read(PIECE):
            data += piece
            if len(data) > largest:
                message = f"Standard input is longer than {largest:,} bytes."
                return Trouble("too-large", message, mend="Put it into files, or split it.")
    except (OSError, ValueError) as error:
        message = f"Standard input cannot be read: {error}."
        return Trouble("unreadable", message, mend="Pipe something in, or name a file.")
    if not data:
        return Trouble("empty", "Standard input is empty.", mend="Pipe something in.")
    at = stamp(precision="milliseconds")
    return Delivery(source, bytes(data), at=at)
