"""Traces as rows: read some fifty times for every record that arrives, so by the shortest way.

A row is numbers first: what likeness asks of a trace (its clues by their marks, and their sums)
stands in it as it is in memory. The words of the clues are made when somebody asks for them.
"""

from __future__ import annotations

import json
import struct
from base64 import b64decode
from functools import cached_property, partial
from typing import Any, cast

from ultimora.values.trace import CLUES, Clue, Trace

_FORM = 2  # first byte of a row; rows of before are JSON and begin with a bracket
# Form, whether there is an agency and a language, time, words; how many clues, prints and handles
# there are and bytes of the names; then the sums, of all and of each kind.
_HEAD = struct.Struct(f"<BBqIIIII{2 + len(CLUES)}d")
_LENGTH = struct.Struct("<I")
_clue = cast("type[Clue]", partial(tuple.__new__, Clue))  # a third of the time of Clue(...)


def packed(trace: Trace) -> bytes:
    """A trace as bytes."""
    clues, marks = trace.clues, trace.marks
    names = _joined(trace.id, trace.source, trace.agency or "", trace.language or "")
    absent = (trace.agency is None) + 2 * (trace.language is None)
    squares = [trace.squares[kind] for kind in CLUES]
    return b"".join((
        _HEAD.pack(_FORM, absent, trace.at, trace.words, len(clues), len(trace.prints),
                   len(trace.handles), len(names), trace.total, trace.square, *squares),
        struct.pack(f"<{len(marks)}q", *marks),
        struct.pack(f"<{len(clues)}d", *trace.weights),
        struct.pack(f"<{len(trace.prints)}q", *trace.prints),
        struct.pack(f"<{len(trace.handles)}q", *trace.handles),
        trace.kinds,
        names,
        _LENGTH.pack(len(trace.vector)), trace.vector,
        _joined(*[clue.what for clue in clues]),
    ))  # fmt: skip


def unpacked(data: bytes) -> Trace:
    """The trace again."""
    if data[0] != _FORM:
        return _older(data)
    (_, absent, at, words, many, prints, handles, size, total, square,
     *squares) = _HEAD.unpack_from(data)  # fmt: skip
    numbers = struct.unpack_from(f"<{many}q{many}d{prints}q{handles}q", data, _HEAD.size)
    start = _HEAD.size + 8 * len(numbers)
    end = start + many + size
    id, source, agency, language = _parted(data[start + many : end])
    (length,) = _LENGTH.unpack_from(data, end)
    rest = 2 * many + prints
    trace = _Kept.__new__(_Kept)
    trace.__dict__.update(
        id=id, at=at, source=source, agency=None if absent & 1 else agency,
        language=None if absent & 2 else language, words=words,
        prints=numbers[2 * many : rest], handles=numbers[rest:],
        vector=data[end + 4 : end + 4 + length], marks=numbers[:many], total=total, square=square,
        sums=squares, weights=numbers[many : 2 * many], kinds=data[start : start + many],
        told=data[end + 4 + length :],
    )  # fmt: skip
    return trace


class _Kept(Trace):
    """A trace from its row: of its clues as much is made as somebody asks for.

    `told` are their words, `sums` the squares of each kind.
    """

    told: bytes
    sums: list[float]

    @cached_property
    def clues(self) -> tuple[Clue, ...]:
        """The clues, as they were."""
        kinds = [CLUES[number] for number in self.kinds]
        whats = _parted(self.told) if kinds else ()
        return tuple(map(_clue, zip(kinds, whats, self.weights, strict=True)))

    @cached_property
    def squares(self) -> dict[str, float]:
        """See Trace."""
        return dict(zip(CLUES, self.sums, strict=True))


def _joined(*texts: str) -> bytes:
    return "\0".join(text.replace("\0", "\ufffd") for text in texts).encode(
        "utf-8", "surrogatepass"
    )


def _parted(data: bytes) -> list[str]:
    return data.decode("utf-8", "surrogatepass").split("\0")


def _older(data: bytes) -> Trace:
    """The trace of a row as JSON."""
    (id, at, source, agency, language, words, prints, handles, vector, kinds, whats, weights,
     *_) = json.loads(data.decode("utf-8", "surrogatepass"))  # fmt: skip
    names = [CLUES[int(kind)] for kind in kinds]
    return Trace(
        id, at, source, agency, language, words, _hashes(prints),
        tuple(map(Clue, names, whats, weights)), b64decode(vector), _hashes(handles),
    )  # fmt: skip


def _hashes(text: str) -> tuple[Any, ...]:
    data = b64decode(text)
    return struct.unpack(f"<{len(data) // 8}q", data)
