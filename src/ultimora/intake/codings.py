"""Content codings taken off as the bytes come, never further than a limit.

A few kilobytes of gzip, Brotli or Zstandard can unfold to gigabytes. So each coding is taken off
in steps whose result is bounded, and what has come out is counted before more is asked for.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Protocol

import brotli  # type: ignore[import-untyped]
import zstandard

ACCEPTED = "gzip, deflate, br, zstd"
STEP = 1 << 16  # bytes that one step unfolds at most (Zstandard: see there)
MOST_CODINGS = 3  # more, one around the other, nobody sends in earnest


class Broken(Exception):
    """The bytes are not what their Content-Encoding says, or end too early."""


class Coding(Protocol):
    """One content coding, being taken off."""

    def fed(self, data: bytes) -> Iterator[bytes]:
        """What `data` unfolds to, in bounded steps; raises Broken."""

    def ended(self) -> bool:
        """Whether the coded stream is whole, now that all bytes have come."""


class Deflated:
    """gzip, and deflate both with the wrapper that RFC 9110 asks for and without it."""

    def __init__(self) -> None:
        self._zlib = zlib.decompressobj(zlib.MAX_WBITS | 32)
        self._begun = False

    def fed(self, data: bytes) -> Iterator[bytes]:
        """See Coding. Bytes after the end of a stream (padding) are passed over; so says zlib."""
        full = False  # zlib may hold back what had no room, though it has taken all bytes in
        while (data or full) and not self._zlib.eof:
            try:
                out = self._zlib.decompress(data, STEP)
            except zlib.error as error:
                if self._begun:
                    raise Broken(str(error)) from error
                self._zlib = zlib.decompressobj(-zlib.MAX_WBITS)
                self._begun = True
                continue
            self._begun = True
            full = len(out) == STEP
            data = self._next(self._zlib)
            yield out

    def _next(self, done: zlib._Decompress) -> bytes:
        # RFC 1952: a gzip file may be several members, one behind the other.
        if done.eof and done.unused_data[:2] == b"\x1f\x8b":
            self._zlib = zlib.decompressobj(zlib.MAX_WBITS | 32)
            return done.unused_data
        return done.unconsumed_tail

    def ended(self) -> bool:
        """See Coding."""
        return self._zlib.eof


class Brotli:
    """br (RFC 7932)."""

    def __init__(self) -> None:
        self._brotli = brotli.Decompressor()

    def fed(self, data: bytes) -> Iterator[bytes]:
        """See Coding."""
        try:
            yield self._brotli.process(data, output_buffer_limit=STEP)
            while not self._brotli.can_accept_more_data():
                yield self._brotli.process(b"", output_buffer_limit=STEP)
        except brotli.error as error:
            raise Broken(str(error)) from error

    def ended(self) -> bool:
        """See Coding."""
        return bool(self._brotli.is_finished())


class Zstandard:
    """zstd (RFC 8878), with the window that RFC 9659 allows on the web.

    The library cannot stop inside a step. A block of at most 128 KiB takes 4 bytes or more, so 16
    bytes unfold to half a megabyte at worst.
    """

    SLICE = 16
    WINDOW = 1 << 23

    def __init__(self) -> None:
        self._begin()

    def _begin(self) -> None:
        self._zstd = zstandard.ZstdDecompressor(max_window_size=self.WINDOW).decompressobj()

    def fed(self, data: bytes) -> Iterator[bytes]:
        """See Coding."""
        rest = b""
        try:
            for at in range(0, len(data), self.SLICE):
                rest += data[at : at + self.SLICE]
                while rest:
                    if self._zstd.eof:
                        self._begin()
                    out = self._zstd.decompress(rest)
                    rest = self._zstd.unused_data if self._zstd.eof else b""
                    yield out
        except zstandard.ZstdError as error:
            raise Broken(str(error)) from error

    def ended(self) -> bool:
        """See Coding."""
        return bool(self._zstd.eof)


_CODINGS: dict[str, type[Deflated] | type[Brotli] | type[Zstandard]] = {
    "gzip": Deflated,
    "x-gzip": Deflated,
    "deflate": Deflated,
    "br": Brotli,
    "zstd": Zstandard,
}


class Unfolding:
    """Takes off all codings that a Content-Encoding header names, the last one first.

    Raises Broken for a coding that nobody knows, or for too many.
    """

    def __init__(self, header: str) -> None:
        names = [name.strip().lower() for name in header.split(",")]
        names = [name for name in names if name not in ("", "identity")]
        if len(names) > MOST_CODINGS or any(name not in _CODINGS for name in names):
            raise Broken(f"Content-Encoding: {header[:80]}")
        self._chain: list[Coding] = [_CODINGS[name]() for name in reversed(names)]

    def fed(self, data: bytes, depth: int = 0) -> Iterator[bytes]:
        """What `data` unfolds to, in bounded steps; raises Broken."""
        if depth == len(self._chain):
            yield data
            return
        for part in self._chain[depth].fed(data):
            yield from self.fed(part, depth + 1)

    def ended(self) -> bool:
        """Whether every coded stream is whole, now that all bytes have come."""
        return all(coding.ended() for coding in self._chain)
