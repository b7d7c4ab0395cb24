"""What holds no text: said so, with what to send instead, and kept byte for byte."""

from __future__ import annotations

from collections.abc import Iterator

from ultimora.unpack.sniff import Container, Glance
from ultimora.values import Block, Delivery, Offsets, Rulebook, Sheet, Span, Trouble


def sheets(delivery: Delivery, rulebook: Rulebook) -> Iterator[Sheet]:
    """One sheet without text and with the trouble ``binary``."""
    media_type, name = Glance(delivery.data).magic or ("application/octet-stream", "not text")
    size = len(delivery.data)
    yield Sheet(
        delivery,
        Span(0, size),
        "",
        media_type,
        Offsets((Block(0, size, 0, 0),)),
        charset_confidence=0.0,
        troubles=(
            Trouble(
                "binary",
                f"This is {name}, {size} bytes; there is no text in it to read.",
                None,
                "Send the text, the web page or the PDF itself; unpack archives first.",
            ),
        ),
    )


CONTAINER = Container("binary", 20, lambda glance: glance.magic is not None, sheets)
