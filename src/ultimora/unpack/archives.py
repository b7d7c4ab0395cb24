"""Archives: each file inside is a delivery of its own, taken out within bounds, never to a disk.

ZIP (APPNOTE 6.3), tar (POSIX pax, GNU, v7), gzip (RFC 1952), bzip2, xz and Zstandard (RFC 8878). A
file that is not taken out is named with the reason, the others are read. Names lead nowhere: they
are only what people see, so ``../`` and drives are taken off and told.
"""

from __future__ import annotations

import bz2
import io
import lzma
import re
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise
from typing import IO, Any, NamedTuple, Protocol

import zstandard

from ultimora.unpack import office
from ultimora.unpack.sniff import Container, Glance
from ultimora.values import Delivery, Medium, Offsets, Rulebook, Settings, Sheet, Span, Trouble

_STEP = 1 << 20  # bytes taken out at a time
_HONEST = 200  # times its packed size that text may unfold to (copy packs to a third or a tenth)
_FREE = 1 << 24  # bytes that any file may unfold to, whatever its ratio
_WINDOW = 1 << 27  # bytes of memory that a Zstandard or xz window may take
_LOCAL = struct.Struct("<4sHHHHHIIIHH")  # APPNOTE 4.3.7
_MEDIA = {"image": "picture", "video": "video", "audio": "audio"}
_DAMAGED = (
    OSError, EOFError, ValueError, zlib.error, lzma.LZMAError, zstandard.ZstdError,
    zipfile.BadZipFile, NotImplementedError, RuntimeError, MemoryError, OverflowError, struct.error,
    LookupError,
)  # fmt: skip


class Member(NamedTuple):
    """A file inside: `data` as far as it could be taken out, `trouble` what was wrong with it."""

    name: str
    data: bytes
    trouble: Trouble | None = None


class _Readable(Protocol):
    """What can be read step by step."""

    def read(self, size: int, /) -> bytes: ...


class _Room:
    """How much this archive may still unfold to; the room of all together is unpack's."""

    def __init__(self, settings: Settings, packed: int) -> None:
        self.largest = settings.largest_delivery
        self.left = settings.most_unpacked
        self.members = settings.most_members
        self.packed = packed

    def taken(self, name: str, stream: _Readable | IO[bytes], packed: int) -> Member:
        """What can be read of `stream` within bounds; a bomb gives nothing but its name."""
        ratio = max(_FREE, _HONEST * packed)
        room = min(self.largest, self.left, ratio)
        parts: list[bytes] = []
        size = 0
        trouble = None
        try:
            while part := stream.read(min(_STEP, room - size + 1)):
                parts.append(part)
                size += len(part)
                if size > room:
                    return Member(name, b"", _too_large(name, room))
        except _DAMAGED as error:
            trouble = _damaged(name, error)
        self.left -= size
        return Member(name, b"".join(parts), trouble)


def _too_large(name: str, room: int) -> Trouble:
    return Trouble(
        "too-much", f"{name} unfolds to more than {room:,} bytes; it was not read.", None,
        "Send it by itself, or raise the settings largest_delivery and most_unpacked.",
    )  # fmt: skip


def _too_many() -> Trouble:
    return Trouble(
        "too-much", "There are more files in the archive than are read.", None,
        "Send fewer at a time, or raise the setting most_members.",
    )  # fmt: skip


def _damaged(name: str, error: BaseException) -> Trouble:
    why = " ".join(str(error).split())[:120] or type(error).__name__
    return Trouble("damaged", f"{name} is damaged or cut off ({why}).", None, "Send it again.")


def _encrypted(name: str) -> Trouble:
    return Trouble("encrypted", f"{name} is locked with a password; it was not read.", None,
                   "Send it without a password.")  # fmt: skip


# ZIP -----------------------------------------------------------------------------------------


def _zip(delivery: Delivery, room: _Room) -> Iterator[Member]:
    data = delivery.data
    try:
        if data.count(b"PK\x01\x02") > 4 * room.members + 1000:
            raise zipfile.BadZipFile("it lists far more files than may be read")
        archive = zipfile.ZipFile(io.BytesIO(data))
    except _DAMAGED as error:
        yield from _scanned(data, room, _damaged("The list of files", error))
        return
    overlapping = _overlapping(archive.infolist())
    for info in archive.infolist():
        if info.filename.endswith("/"):
            continue
        name = _named(info)
        if info.flag_bits & 1:
            yield Member(name, b"", _encrypted(name))
        elif (info.external_attr >> 28) == 0o12:
            yield Member(name, b"", _no_file(name, "a link to another file"))
        elif info.header_offset in overlapping:
            yield Member(name, b"", Trouble(
                "overlap", f"{name} shares its bytes with another file, as bombs do; it was not "
                "read.", None, "Make the archive again."))  # fmt: skip
        elif info.file_size > min(room.largest, room.left):
            yield Member(name, b"", _too_large(name, min(room.largest, room.left)))
        else:
            try:
                with archive.open(info) as stream:
                    yield room.taken(name, stream, info.compress_size)
            except _DAMAGED as error:
                yield Member(name, b"", _damaged(name, error))


def _named(info: zipfile.ZipInfo) -> str:
    """The name as its writer meant it: flagged UTF-8, or UTF-8 unflagged, or code page 437."""
    if not info.flag_bits & 0x800:
        try:
            return info.orig_filename.encode("cp437").decode("utf-8")
        except UnicodeError:
            pass
    return info.orig_filename


def _overlapping(infos: list[zipfile.ZipInfo]) -> frozenset[int]:
    """Where files begin that reach into the next one's bytes."""
    found = set()
    order = sorted(infos, key=lambda info: info.header_offset)
    for first, second in pairwise(order):
        if first.header_offset + _LOCAL.size + first.compress_size > second.header_offset:
            found |= {first.header_offset, second.header_offset}
    return frozenset(found)


def _no_file(name: str, what: str) -> Trouble:
    return Trouble("no-file", f"{name} is {what}; there is nothing in it to read.", None,
                   "Put the file itself into the archive.")  # fmt: skip


def _scanned(data: bytes, room: _Room, trouble: Trouble) -> Iterator[Member]:
    """The files of a ZIP whose list at the end is lost: by the headers before each."""
    yield Member("", b"", trouble)
    at = data.find(b"PK\x03\x04")
    while 0 <= at <= len(data) - _LOCAL.size:
        fields = _LOCAL.unpack_from(data, at)
        flags, method, size = fields[2], fields[3], fields[7]
        begin = at + _LOCAL.size + fields[9] + fields[10]
        raw = data[at + _LOCAL.size : at + _LOCAL.size + fields[9]]
        name = raw.decode("utf-8" if flags & 0x800 or raw.isascii() else "cp437", "replace")
        after = at + 4
        if flags & 1:
            yield Member(name, b"", _encrypted(name))
        elif method == 0 and not flags & 8 and size:
            yield Member(name, data[begin : begin + size])
            after = begin + size
        elif method == 8:
            stream = _Deflated(data, begin)
            yield room.taken(name, stream, size or len(data) - begin)
            after = max(after, stream.at if not stream.bad else after)
        at = data.find(b"PK\x03\x04", after)
        room.members -= 1
        if room.members < 0:
            return


class _Deflated:
    """A raw deflate stream inside other bytes; `at` is how far it was read."""

    def __init__(self, data: bytes, at: int) -> None:
        self.source = memoryview(data)
        self.at = at
        self.bad = False
        self.inner = zlib.decompressobj(-15)

    def read(self, size: int) -> bytes:
        """At most `size` bytes; raises ``zlib.error`` where the stream is damaged."""
        while not self.inner.eof and self.at < len(self.source):
            chunk = self.source[self.at : self.at + 65536]
            try:
                out = self.inner.decompress(chunk, max(1, size))
            except zlib.error:
                self.bad = True
                raise
            left = len(self.inner.unconsumed_tail) + len(self.inner.unused_data)
            self.at += len(chunk) - left
            if out:
                return out
        return b""


# tar -----------------------------------------------------------------------------------------


def _tar(delivery: Delivery, room: _Room) -> Iterator[Member]:
    data = delivery.data
    try:
        archive = tarfile.open(fileobj=io.BytesIO(data), mode="r:", errorlevel=0)  # noqa: SIM115
        while (info := archive.next()) is not None:
            room.members -= 1
            if room.members < 0:
                yield Member("", b"", _too_many())
                return
            yield from _of_tar(info, data, archive, room)
    except (*_DAMAGED, tarfile.TarError, RecursionError) as error:
        yield Member("", b"", _damaged("The archive", error))


def _of_tar(
    info: tarfile.TarInfo, data: bytes, archive: tarfile.TarFile, room: _Room
) -> Iterator[Member]:
    name = info.name
    if info.isdir():
        return
    if info.issym() or info.islnk():
        yield Member(name, b"", _no_file(name, f"a link to {info.linkname}"))
    elif not info.isfile():
        yield Member(name, b"", _no_file(name, "a device, not a file"))
    elif info.size > min(room.largest, room.left):
        yield Member(name, b"", _too_large(name, min(room.largest, room.left)))
    elif info.sparse is not None:
        stream = archive.extractfile(info)
        if stream is not None:
            yield room.taken(name, stream, len(data))
    else:
        inside = data[info.offset_data : info.offset_data + info.size]
        room.left -= len(inside)
        whole = len(inside) == info.size
        yield Member(name, inside, None if whole else _damaged(name, EOFError("its end lacks")))


# One file, packed ------------------------------------------------------------------------------


_CHUNK = 1 << 14  # packed bytes given to an unpacker at a time


class _Packed:
    """Streams that stand one behind the other, as one file; asked by ``read``."""

    def __init__(self, data: bytes, new: Callable[[], Any]) -> None:
        self.data = memoryview(data)
        self.at = 0
        self.new = new
        self.inner = new()

    def read(self, size: int) -> bytes:
        """At most `size` bytes; raises what its library does, ``EOFError`` where the end lacks."""
        while True:
            if self.inner.eof:
                # Zeros may fill up the last block of a tape or disk.
                while self.at < len(self.data) and not self.data[self.at]:
                    self.at += 1
                if self.at >= len(self.data):
                    return b""
                self.inner = self.new()
            wanted = getattr(self.inner, "needs_input", True)
            chunk = bytes(self.data[self.at : self.at + _CHUNK]) if wanted else b""
            out: bytes = self.inner.decompress(chunk, max(1, size))
            left = len(getattr(self.inner, "unconsumed_tail", b"")) + len(self.inner.unused_data)
            self.at += len(chunk) - left
            if out:
                return out
            if wanted and not chunk and not self.inner.eof:
                raise EOFError("its end is missing")


class _Zstandard:
    """One frame of Zstandard under the names that the other libraries use."""

    def __init__(self) -> None:
        self.inner = zstandard.ZstdDecompressor(max_window_size=_WINDOW).decompressobj()

    eof = property(lambda self: self.inner.eof)
    unused_data = property(lambda self: self.inner.unused_data)

    def decompress(self, chunk: bytes, size: int) -> bytes:
        """All that `chunk` unfolds to: at most 128 KiB for each three bytes of it."""
        out: bytes = self.inner.decompress(chunk)
        return out


_PACKED: dict[str, tuple[str, Callable[[], Any]]] = {
    "application/gzip": (".gz .tgz", lambda: zlib.decompressobj(31)),
    "application/x-bzip2": (".bz2 .tbz2 .tbz", bz2.BZ2Decompressor),
    "application/x-xz": (".xz .txz", lambda: lzma.LZMADecompressor(memlimit=_WINDOW)),
    "application/zstd": (".zst .zstd", _Zstandard),
}


def _packed(delivery: Delivery, media_type: str, room: _Room) -> Iterator[Member]:
    endings, new = _PACKED[media_type]
    name = _name_in(delivery, endings)
    yield room.taken(name, _Packed(delivery.data, new), len(delivery.data))


def _name_in(delivery: Delivery, endings: str) -> str:
    """The name of the file inside: the archive's own without its ending."""
    outer = re.split(r"[/\\]", delivery.name)[-1]
    for ending in endings.split():
        if outer.lower().endswith(ending):
            bare = outer[: -len(ending)]
            return f"{bare}.tar" if ending.startswith(".t") else bare or "content"
    return "content"


# All -------------------------------------------------------------------------------------------

_KINDS = {"application/zip": _zip}
_DRIVE = re.compile(r"^[A-Za-z]:")


def _is_tar(data: bytes) -> bool:
    """Whether a first header's checksum is right (POSIX 1003.1, pax, "ustar Interchange")."""
    if len(data) < 512 or not data[0]:
        return False
    head = data[:512]
    told = head[148:156].strip(b"\0 ")
    if not told or not told.isdigit():
        return False
    return int(told, 8) == sum(head) - sum(head[148:156]) + 256 if _octal(told) else False


def _octal(digits: bytes) -> bool:
    return not digits.strip(b"01234567")


def _type(glance: Glance) -> str | None:
    magic = glance.magic
    kind = magic[0] if magic else ""
    if kind == "application/zip":
        # A lone mark is no archive: a file's header names it, or the list at the end is there.
        head = glance.head
        named = len(head) > _LOCAL.size and bool(head[26] or head[27])
        return kind if named or b"PK\x05\x06" in glance.data[-70_000:] else None
    if kind == "application/x-bzip2" and glance.head[4:10] != b"1AY&SY":
        return kind if glance.head[4:10] == b"\x17\x72\x45\x38\x50\x90" else None
    if kind == "application/gzip" and glance.head[2:3] != b"\x08":
        return None
    if kind in _PACKED:
        return kind
    return "application/x-tar" if _is_tar(glance.head) else None


def claims(glance: Glance) -> bool:
    """Whether it is one of the archives that we open."""
    return _type(glance) is not None


def sheets(delivery: Delivery, rulebook: Rulebook) -> Iterator[Sheet | Delivery]:
    """Each file inside as a delivery, in the archive's order; a sheet for what is not one."""
    kind = _type(Glance(delivery.data)) or ""
    if kind == "application/zip" and office.is_office(delivery.data):
        yield from office.sheets(delivery, rulebook)
        return
    room = _Room(rulebook.settings, len(delivery.data))
    if kind in _PACKED:
        members = _packed(delivery, kind, room)
    else:
        members = _KINDS.get(kind, _tar)(delivery, room)
    media: list[Medium] = []
    refused: list[Sheet] = []  # held until a file is given, since they cover no bytes
    given = False
    for member in members:
        name, original = _safe(member.name), member.name
        if member.trouble:
            refused.append(_refused(delivery, name, member.trouble))
        picture = _picture(name, member.data)
        if picture:
            media.append(picture)
        elif member.data or not member.trouble:
            given = True
            yield from refused
            refused.clear()
            told = (("other.member", original),) if name != original else ()
            yield replace(
                delivery, data=member.data, media_type=None, address=None, headers=(),
                told=told, member=name, outer=delivery,
            )  # fmt: skip
    if given:
        yield from refused
        refused.clear()
    if media or not given:
        yield _listed(delivery, kind, media, tuple(t for sheet in refused for t in sheet.troubles))


def _safe(name: str) -> str:
    """A name that leads nowhere: no drive, no root, no way up, no controls."""
    plain = "".join(c if c.isprintable() else "\ufffd" for c in name).replace("\\", "/")
    parts = [p for p in _DRIVE.sub("", plain).split("/") if p not in ("", ".", "..")]
    return "/".join(parts)[:1000] or "content"


def _picture(name: str, data: bytes) -> Medium | None:
    magic = Glance(data[:64]).magic if data else None
    kind = _MEDIA.get(magic[0].split("/")[0]) if magic else None
    return Medium(name, kind, magic[0], size=len(data)) if kind and magic else None


def _refused(delivery: Delivery, name: str, trouble: Trouble) -> Sheet:
    inner = replace(delivery, data=b"", member=name, outer=delivery)
    return Sheet(
        inner, Span(0, 0), "", "application/x-empty", Offsets(), charset_confidence=0.0,
        troubles=(trouble,),
    )  # fmt: skip


def _listed(
    delivery: Delivery, kind: str, media: list[Medium], refused: tuple[Trouble, ...]
) -> Sheet:
    """The pictures of an archive, by name; they hold no text."""
    if media:
        what = f"{len(media)} pictures, sounds or films are in it; they hold no text."
        refused = (*refused, Trouble("no-text", what, None, ""))
    elif not refused:
        refused = (Trouble("empty", "There is no file in the archive.", None, "Send it again."),)
    return Sheet(
        delivery, Span(0, len(delivery.data)), "", kind, Offsets(), charset_confidence=0.0,
        troubles=refused, media=tuple(media),
    )  # fmt: skip


CONTAINER = Container("archives", 9, claims, sheets)
