"""Traces as rows: read some forty times for every record that arrives, so by the shortest way."""

from __future__ import annotations

import json
import struct
from base64 import b64decode, b64encode
from collections.abc import Sequence

from ultimora.values.trace import CLUES, Clue, Trace

_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False)
_NUMBERS = {kind: number for number, kind in enumerate(CLUES)}


def packed(trace: Trace) -> bytes:
    """A trace as bytes."""
    clues = trace.clues
    row = [
        trace.id, trace.at, trace.source, trace.agency, trace.language, trace.words,
        _hashes(trace.prints), _hashes(trace.handles), b64encode(trace.vector).decode(),
        "".join(str(_NUMBERS[clue.kind]) for clue in clues),
        [clue.what for clue in clues], [clue.weight for clue in clues],
    ]  # fmt: skip
    return _JSON.encode(row).encode("utf-8", "surrogatepass")


def unpacked(data: bytes) -> Trace:
    """The trace again."""
    (id, at, source, agency, language, words, prints, handles, vector, kinds, whats,
     weights) = json.loads(data.decode("utf-8", "surrogatepass"))  # fmt: skip
    clues = tuple(map(Clue, [CLUES[int(kind)] for kind in kinds], whats, weights))
    return Trace(
        id, at, source, agency, language, words, _numbers(prints), clues,
        b64decode(vector) if vector else b"", _numbers(handles),
    )  # fmt: skip


def _hashes(numbers: Sequence[int]) -> str:
    return b64encode(struct.pack(f"<{len(numbers)}q", *numbers)).decode()


def _numbers(text: str) -> tuple[int, ...]:
    data = b64decode(text)
    return struct.unpack(f"<{len(data) // 8}q", data)
