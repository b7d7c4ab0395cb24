"""Traces as rows: read some forty times for every record that arrives, so by the shortest way.

What likeness asks of a trace (its clues by their marks, and their sums) stands in the row and is
put where `Trace` would keep it once it had been asked.
"""

from __future__ import annotations

import json
import struct
from base64 import b64decode, b64encode
from collections.abc import Sequence
from functools import partial
from typing import cast

from ultimora.values.trace import CLUES, Clue, Trace

_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False)
_NUMBERS = {kind: number for number, kind in enumerate(CLUES)}
_clue = cast("type[Clue]", partial(tuple.__new__, Clue))  # a third of the time of Clue(...)


def packed(trace: Trace) -> bytes:
    """A trace as bytes."""
    clues = trace.clues
    row = [
        trace.id, trace.at, trace.source, trace.agency, trace.language, trace.words,
        _hashes(trace.prints), _hashes(trace.handles), b64encode(trace.vector).decode(),
        "".join(str(_NUMBERS[clue.kind]) for clue in clues),
        [clue.what for clue in clues], [clue.weight for clue in clues],
        [clue.mark for clue in clues], [trace.total, trace.square, trace.squares],
    ]  # fmt: skip
    return _JSON.encode(row).encode("utf-8", "surrogatepass")


def unpacked(data: bytes) -> Trace:
    """The trace again."""
    (id, at, source, agency, language, words, prints, handles, vector, kinds, whats, weights,
     marks, sums) = json.loads(data.decode("utf-8", "surrogatepass"))  # fmt: skip
    names = [CLUES[int(kind)] for kind in kinds]
    clues = tuple(map(_clue, zip(names, whats, weights, strict=True)))
    trace = Trace(
        id, at, source, agency, language, words, _numbers(prints), clues,
        b64decode(vector) if vector else b"", _numbers(handles),
    )  # fmt: skip
    known = trace.__dict__
    known["by_mark"] = dict(zip(marks, clues, strict=True))
    known["total"], known["square"], known["squares"] = sums
    return trace


def _hashes(numbers: Sequence[int]) -> str:
    return b64encode(struct.pack(f"<{len(numbers)}q", *numbers)).decode()


def _numbers(text: str) -> tuple[int, ...]:
    data = b64decode(text)
    return struct.unpack(f"<{len(data) // 8}q", data)
