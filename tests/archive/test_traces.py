"""Traces come back from their rows as they were, from rows of before too."""

from __future__ import annotations

import json
import struct
from base64 import b64encode
from dataclasses import fields

import pytest

from ultimora.archive.traces import packed, unpacked
from ultimora.values.trace import CLUES, Clue, Trace

CLUED = tuple(Clue(kind, f"{kind} ñ{n}", 1.1 * n + 0.07) for n, kind in enumerate(CLUES))
FULL = Trace(
    "abc", 1_700_000_000, "a source", "ANSA", "it", 321, (1, 1 << 62, 3), CLUED, b"\0vector", (7, 8)
)
BARE = Trace("x", -5, "", None, None, 0, (), ())
ODD = Trace("\ud800", 0, "ä\nb", "", "", 1, (), (Clue("word", "", 4.0),))


@pytest.mark.parametrize("trace", [FULL, BARE, ODD], ids=["full", "bare", "odd"])
def test_a_trace_comes_back_as_it_was(trace: Trace) -> None:
    """Every field, and what likeness asks of it, though nobody has asked for the clues yet."""
    again = unpacked(packed(trace))
    for name in ("marks", "weights", "kinds", "places", "total", "square", "squares"):
        assert getattr(again, name) == getattr(trace, name), name
    assert {f.name: getattr(again, f.name) for f in fields(Trace)} == {
        f.name: getattr(trace, f.name) for f in fields(Trace)
    }
    assert packed(again) == packed(trace)


def test_a_row_of_before_is_read() -> None:
    """Rows were JSON; an archive that has some needs no relating again."""
    prints, handles = (
        b64encode(struct.pack(f"<{len(some)}q", *some)).decode()
        for some in (FULL.prints, FULL.handles)
    )
    row = [
        FULL.id, FULL.at, FULL.source, FULL.agency, FULL.language, FULL.words, prints, handles,
        b64encode(FULL.vector).decode(), "".join(str(CLUES.index(c.kind)) for c in CLUED),
        [c.what for c in CLUED], [c.weight for c in CLUED], [c.mark for c in CLUED],
        [FULL.total, FULL.square, FULL.squares],
    ]  # fmt: skip
    assert unpacked(json.dumps(row).encode()) == FULL
