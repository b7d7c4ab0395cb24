"""Plain text: cut at its seams, each dispatch decoded on its own."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from ultimora.unpack.decode import Decoded, decode, decode_wide, told, wide_parts
from ultimora.unpack.dump import Cut, cuts
from ultimora.unpack.sniff import Container
from ultimora.values import Delivery, Piece, Rulebook, Sheet, Span, Trouble

_SAMPLE = 1 << 16  # bytes that tell what charset a delivery is in, as a hint for its sheets


def sheets(delivery: Delivery, rulebook: Rulebook) -> Iterator[Sheet]:
    """One sheet a dispatch."""
    charset, mark = told(delivery.data)
    if charset and charset != "utf-8":
        yield from _wide(delivery, rulebook, charset, mark)
        return
    data = delivery.data
    hint: str | None = None
    for cut in cuts(data, rulebook):
        body = data[cut.start : cut.end]
        if hint is None and len(body) < len(data) and not body.isascii():
            hint = decode(data[:_SAMPLE]).charset
        decoded = decode(body, hint, cut.start)
        yield _sheet(delivery, Span(cut.start, cut.end), decoded, cut, cut.start)


def _wide(delivery: Delivery, rulebook: Rulebook, charset: str, mark: int) -> Iterator[Sheet]:
    """UTF-16 and UTF-32: seams are looked for in the same text as UTF-8."""
    data = delivery.data
    parts = list(wide_parts(data, charset, mark))
    places = [part.at for part in parts]
    view = "".join(part.text for part in parts).encode("utf-8")
    low = at = 0
    for cut in cuts(view, rulebook) if view else (Cut(0, 0),):
        at += _characters(view, cut.start, cut.end)
        high = len(data)
        if cut.end < len(view):
            part = parts[bisect_right(places, at) - 1]
            ahead = part.text[: at - part.at]
            high = part.start + len(ahead if part.stray else ahead.encode(charset))
        decoded = decode_wide(data[low:high], charset, mark if low == 0 else 0, low)
        # Marks were found in the view; its own offsets lead from there to characters.
        yield _sheet(delivery, Span(low, high), decoded, cut, cut.start,
                     decode(view[cut.start : cut.end], None, cut.start))  # fmt: skip
        low = high


def _characters(view: bytes, start: int, end: int) -> int:
    return len(view[start:end].decode("utf-8"))


def _sheet(
    delivery: Delivery, span: Span, decoded: Decoded, cut: Cut, base: int,
    seen: Decoded | None = None,
) -> Sheet:  # fmt: skip
    way = (seen or decoded).offsets
    troubles = decoded.troubles
    if cut.forced:
        troubles = (_too_long(cut), *troubles)
    if decoded.confidence < 0.5:
        troubles += (_unsure(decoded),)
    return Sheet(
        delivery,
        span,
        decoded.text,
        "text/plain",
        decoded.offsets,
        charset=decoded.charset,
        charset_confidence=decoded.confidence,
        pieces=tuple(Piece(way.to_target(mark), "meta") for mark in cut.marks),
        troubles=troubles,
    )


def _too_long(cut: Cut) -> Trouble:
    return Trouble(
        "cut",
        f"More text than one sheet may hold: cut after byte {cut.end}, not at a seam.",
        None,
        "Put a line of ===== between the dispatches, or raise the setting largest_sheet.",
    )


def _unsure(decoded: Decoded) -> Trouble:
    return Trouble(
        "charset",
        f"The charset is a guess: {decoded.charset}, {decoded.confidence:.0%} sure.",
        None,
        "Check the accented letters; if they are wrong, save the text as UTF-8.",
    )


CONTAINER = Container("text", 100, lambda glance: True, sheets)
