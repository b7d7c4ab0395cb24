"""Our own samples as `pack` writes them, for the fuzzers to begin with: forms that say all we know.

Whole records in them are long: each dispatch is a file of its own, so that a mutation finds it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import ultimora.samples
from pack.records import ABOUT, ALL
from ultimora.pack import pack
from ultimora.values import Delivery, Record, Source
from ultimora.wire import carry

FEEDS = ("rss", "atom", "json_feed")
STANDARDS = ("record_json", "table", "json_ld", "ninjs", "newsml_g2", "nitf")
_SAMPLES = Path(next(iter(ultimora.samples.__path__)))


def records() -> Iterator[Record]:
    """Records that have every field, and the short ones of our samples."""
    yield from ALL
    for path in sorted(_SAMPLES.glob("*.txt")):
        yield from carry(Delivery(Source("sample"), path.read_bytes(), address=path.name))


def written(forms: tuple[str, ...], longest: int = 8192) -> list[tuple[str, bytes]]:
    """Each record in each of the forms, as a name and bytes; what is longer is left out."""
    made = (
        (f"{form}-{number}", pack([record], form, ABOUT).data)
        for number, record in enumerate(records())
        for form in forms
    )
    return [(name, data) for name, data in made if len(data) <= longest]
