"""The text that a container held, before anybody judges it."""

from __future__ import annotations

from dataclasses import dataclass

from ultimora.values.delivery import Delivery
from ultimora.values.finding import Finding
from ultimora.values.medium import Medium
from ultimora.values.offsets import Offsets
from ultimora.values.span import Span
from ultimora.values.trouble import Trouble


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of the sheet's text that its container set apart.

    `kind`: ``title``, ``heading``, ``paragraph``, ``item`` (of a list), ``break`` (between pages),
    ``running`` (a running head or foot), ``caption``, ``meta``. `page` counts from 1 and `box` is
    (left, bottom, right, top) in PDF points, where the container has pages.
    """

    span: Span
    kind: str
    page: int | None = None
    box: tuple[float, float, float, float] | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """One dispatch's worth of text from a delivery, with the way back to the bytes.

    `span` is the range of the delivery's bytes that this sheet covers and `offsets` maps those
    bytes (source, counted from the delivery's start) to characters of `text` (target). For
    containers whose text does not stand in their bytes (PDF), `offsets` is empty and `pieces`
    carry page and box instead. `findings` are what the container itself declared (title, author,
    published, section ...), and what it said that we have no field for (``other.NAME``); `media`
    are the pictures and films that it refers to. `media_type` is what the bytes turned out to be.
    """

    delivery: Delivery
    span: Span
    text: str
    media_type: str
    offsets: Offsets
    charset: str | None = None
    charset_confidence: float = 1.0
    pieces: tuple[Piece, ...] = ()
    findings: tuple[Finding, ...] = ()
    troubles: tuple[Trouble, ...] = ()
    media: tuple[Medium, ...] = ()
