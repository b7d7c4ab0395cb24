"""Bytes by their SHA-256: each kept once, packed, in parts of bounded size."""

from __future__ import annotations

from hashlib import sha256

import zstandard

from ultimora.archive.database import Run
from ultimora.archive.errors import ArchiveError
from ultimora.values import Delivery

PART = 8 << 20  # bytes; well under what one value may hold in SQLite (10⁹) and PostgreSQL (2³⁰)


def keep(run: Run, delivery: Delivery) -> None:
    """Keep the bytes of a delivery, where they are not kept already."""
    name, data = delivery.sha256, delivery.data
    if run("SELECT 1 FROM blob WHERE sha256 = ? LIMIT 1", (name,)):
        return
    press = zstandard.ZstdCompressor(level=3)
    for part, at in enumerate(range(0, max(1, len(data)), PART)):
        piece = data[at : at + PART]
        run("INSERT INTO blob VALUES (?, ?, ?, ?)", (name, part, len(piece), press.compress(piece)))


def bytes_of(run: Run, name: str) -> bytes:
    """The bytes whose SHA-256 is `name`, checked against it.

    Raises:
        ArchiveError: where they are missing or damaged.
    """
    mend = "Restore them from a backup."
    parts = run("SELECT size, data FROM blob WHERE sha256 = ? ORDER BY part", (name,))
    if not parts:
        raise ArchiveError("These bytes are missing.", f"blob {name}", mend)
    press = zstandard.ZstdDecompressor()
    try:
        data = b"".join(
            press.decompress(bytes(packed), max_output_size=max(1, size)) for size, packed in parts
        )
    except zstandard.ZstdError as error:
        raise ArchiveError(f"These bytes are damaged ({error}).", f"blob {name}", mend) from error
    if sha256(data).hexdigest() != name:
        raise ArchiveError("These bytes are damaged: their hash differs.", f"blob {name}", mend)
    return data
