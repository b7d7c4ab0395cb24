"""Bytes to standard output, all of them."""

from __future__ import annotations

import sys


def put(data: bytes) -> None:
    """Write `data` and hand it on at once.

    With PYTHONUNBUFFERED, as in many containers, one write may take only a part of it and a
    reader that has gone away would not be noticed.
    """
    rest = memoryview(data)
    while rest:
        rest = rest[sys.stdout.buffer.write(rest) :]
    sys.stdout.buffer.flush()
