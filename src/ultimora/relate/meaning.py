"""What an encoder makes of a record, kept small; and how near two records are by it."""

from __future__ import annotations

from array import array
from math import isfinite, sqrt
from operator import mul

from ultimora.values import Record
from ultimora.values.encoded import Encoder
from ultimora.values.trace import hashed

LEAD = 600  # characters from the headline on: what a story is about is said first
_NAME = 8  # bytes that say who made a vector
_STEPS = 127  # of a number, on either side of nought


def vector(record: Record, encoder: Encoder | None) -> bytes:
    """The encoder's name (a hash of it) and its numbers, a byte each; empty where it has none.

    An encoder is another's work: what it fails at costs no more than its own evidence.
    """
    if encoder is None:
        return b""
    dispatch = record.dispatch
    text = f"{dispatch.headline or ''}\n{dispatch.body}".strip()[:LEAD]
    try:
        numbers = [float(number) for number in encoder(text)] if text else []
        name = hashed(encoder.name).to_bytes(_NAME, "big")
    except Exception:
        return b""
    most = max(map(abs, numbers), default=0.0)
    if not most or not all(map(isfinite, numbers)):
        return b""
    return name + array("b", [round(number / most * _STEPS) for number in numbers]).tobytes()


def nearness(one: bytes, other: bytes) -> float | None:
    """The cosine of two vectors; None where one is missing or another encoder's."""
    if not one or len(one) != len(other) or one[:_NAME] != other[:_NAME]:
        return None
    mine, theirs = array("b", one[_NAME:]), array("b", other[_NAME:])
    whole = sqrt(sum(map(mul, mine, mine)) * sum(map(mul, theirs, theirs)))
    return sum(map(mul, mine, theirs)) / whole if whole else None
