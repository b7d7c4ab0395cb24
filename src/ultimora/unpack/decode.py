"""Bytes to text: any charset, and every byte can be found again and put back.

Nothing is ever replaced: a byte that its charset cannot explain is read as Windows-1252 (or as
the control of its own number where even that has no letter), and a Trouble says where.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate, chain
from operator import add, sub
from typing import NamedTuple

from ultimora.unpack import charsets
from ultimora.values import Block, Offsets, Span, Trouble
from ultimora.values.offsets import Counted

_HIGH = re.compile(rb"[\x80-\xff]")
# One character of UTF-8 outside ASCII, exactly as the standard has it (RFC 3629, section 4).
_UTF8 = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}"
    rb"|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}"
    rb"|\xf4[\x80-\x8f][\x80-\xbf]{2}|([\x80-\xff]+?(?=[\x00-\x7f\xc2-\xf4]|\Z)|[\x80-\xff])"
)
# A lone letter outside the Latin ones beside ASCII: by chance valid UTF-8, as Mac Roman `c’è` is.
_CHANCE = re.compile(
    r"[A-Za-z][\u0250-\u07ff](?![^\0-\x7f])|(?<![^\0-\x7f])[\u0250-\u07ff][A-Za-z]"
)
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WIDE = frozenset(("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"))
# The bytes that open a character of several, and how many it has.
_LEADS = re.compile(rb"[\xc2-\xf4]")
_NO_LEADS = bytes(byte for byte in range(256) if not 0xC2 <= byte <= 0xF4)
_SIZES = bytes(2 if byte < 0xE0 else 3 if byte < 0xF0 else 4 for byte in range(256))
_LOOK = 4096  # bytes that are enough to tell a wide charset
_STEP = 1 << 16
_TOLD = 5  # stray places named one by one; the rest are only counted


class Part(NamedTuple):
    """A run of bytes read in one way; `stray` bytes are one character each."""

    start: int
    end: int
    at: int
    text: str
    stray: bool


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text won from bytes: `offsets` maps bytes (source) to characters (target), exactly.

    `charset` is an IANA name in lower case, `confidence` how sure it is (0 to 1).
    """

    text: str
    charset: str
    confidence: float
    offsets: Offsets
    troubles: tuple[Trouble, ...] = ()


def decode(data: bytes, hint: str | None = None, start: int = 0) -> Decoded:
    """The text of `data`, whatever its charset.

    `hint` is a charset somebody declared (weighed, not believed); `start` is where `data` begins
    in a longer run of bytes, which the offsets then count from. ``encode(decoded)`` gives `data`
    back. Never raises.
    """
    charset, mark = told(data)
    if charset in _WIDE:
        return decode_wide(data, charset, mark, start)
    body = data[mark:] if mark else data
    if body.isascii():
        name = "utf-8" if mark else "ascii"
        return Decoded(body.decode("ascii"), name, 1.0, Offsets.shifted(start + mark), _nuls(body))
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        return _damaged(body, hint, start, mark)
    sure = 1.0 if mark or len(body) - len(text) > 3 else 0.98
    if not mark and len(text) < 400 and _CHANCE.search(text):
        name, doubt = charsets.weigh(body, hint)
        if name in charsets.NARROW:
            return _narrow(body, name, doubt, start)
    return Decoded(text, "utf-8", sure, _utf8_offsets(body, start, mark), _nuls(body))


def encode(decoded: Decoded, start: int = 0) -> bytes:
    """The bytes that were decoded, to the last one (`start` as it was given to ``decode``)."""
    charset, text = decoded.charset, decoded.text
    many = charset in _WIDE or charset in charsets.DOUBLE or charset in ("utf-8", "ascii")
    between = "windows-1252" if many else charset
    parts: list[bytes] = []
    at = 0
    for block in decoded.offsets.blocks:
        parts.append(_pack(text[at : block.target_start], between))
        if block.target_end > block.target_start:
            codec = charsets.DOUBLE.get(charset, (charset,))[0]
            parts.append(text[block.target_start : block.target_end].encode(codec))
        elif block.source_end > start:
            parts.append(next(mark for mark, name in _MARKS if name == charset))
        at = block.target_end
    parts.append(_pack(text[at:], between))
    return b"".join(parts)


def _pack(text: str, charset: str) -> bytes:
    if text.isascii():
        return text.encode("ascii")
    return codecs.charmap_encode(text, "strict", codecs.charmap_build(charsets.table(charset)))[0]


def told(data: bytes) -> tuple[str | None, int]:
    """The charset that the first bytes give away, and the length of the byte order mark."""
    for mark, charset in _MARKS:
        if data.startswith(mark):
            return charset, len(mark)
    return _silent_wide(data[:_LOOK]), 0


def _silent_wide(head: bytes) -> str | None:
    """UTF-16 or UTF-32 without a mark: their zero bytes stand all on one side."""
    if head.count(0) * 33 < len(head) or len(head) < 4:
        return None
    for size, names in ((4, ("utf-32-be", "utf-32-le")), (2, ("utf-16-be", "utf-16-le"))):
        whole = head[: len(head) // size * size]
        sides = [whole[i::size] for i in range(size)]
        zeros = [side.count(0) / len(side) for side in sides]
        order = 0 if zeros[0] >= zeros[-1] else 1
        empty, full = (zeros[0], zeros[-1]) if order == 0 else (zeros[-1], zeros[0])
        if size == 4 and not (empty == 1.0 and min(zeros[1], zeros[2]) > 0.9):
            continue
        if full > 0.03 + 0.2 * (size == 4) or (size == 2 and not _few(sides[order and -1], empty)):
            continue
        return names[order]
    return None


def _few(side: bytes, zeros: float) -> bool:
    """Whether the upper bytes are as few kinds as one or two scripts have."""
    common = sorted((side.count(value) for value in set(side)), reverse=True)[:4]
    return zeros > 0.5 or (zeros > 0.05 and sum(common) > 0.95 * len(side) and len(side) > 8)


def _damaged(body: bytes, hint: str | None, start: int, mark: int) -> Decoded:
    """Bytes that are not UTF-8: mixed with strays, or in another charset altogether."""
    name, sure = ("utf-8", 1.0) if mark else charsets.weigh(body, hint)
    if name in charsets.DOUBLE:
        found = _double(body, name, sure, start)
        if found:
            return found
        name, sure = "windows-1252", 0.1
    if name != "utf-8":
        return _narrow(body, name, sure, start)
    mixed = body.decode("utf-8", "ultimora.stray")
    troubles = _strays(body) + _nuls(body)
    return Decoded(mixed, "utf-8", sure, _mixed_offsets(body, start, mark), troubles)


def _narrow(body: bytes, name: str, sure: float, start: int) -> Decoded:
    text = codecs.charmap_decode(body, "strict", charsets.table(name))[0]
    return Decoded(text, name, sure, Offsets.shifted(start), _nuls(body))


def _double(body: bytes, name: str, sure: float, start: int) -> Decoded | None:
    codec = charsets.DOUBLE[name][0]
    try:
        text = body.decode(codec)
        if text.encode(codec) != body:
            return None
    except (UnicodeDecodeError, UnicodeEncodeError):
        return None

    def count() -> Offsets:
        blocks = [Block(0, start, 0, 0)] if start else []
        ahead = start
        for found in re.finditer("[^\0-\x7f]", text):
            size = len(found[0].encode(codec))
            low = found.start() + ahead
            blocks.append(Block(low, low + size, found.start(), found.end()))
            ahead += size - 1
        return Offsets(blocks)

    return Decoded(text, name, sure, Counted(count), _nuls(body))


def _stray(error: UnicodeError) -> tuple[str, int]:
    assert isinstance(error, UnicodeDecodeError)
    letters = charsets.table("windows-1252")
    return "".join(letters[b] for b in error.object[error.start : error.end]), error.end


codecs.register_error("ultimora.stray", _stray)


def _utf8_offsets(body: bytes, start: int, mark: int) -> Offsets:
    """The map of sound UTF-8: a block for each character of several bytes."""

    def count() -> Offsets:
        ahead = start + mark
        lows = [ahead + found.start() for found in _LEADS.finditer(body)]
        sizes = body.translate(_SIZES, _NO_LEADS)
        places = list(map(sub, lows, accumulate(sizes, lambda all_, one: all_ + one - 1,
                                                initial=ahead)))  # fmt: skip
        head = [(0, ahead, 0, 0)] if ahead else []
        after = (place + 1 for place in places)
        return Offsets(chain(head, zip(lows, map(add, lows, sizes), places, after, strict=True)))

    return Counted(count)


def _mixed_offsets(body: bytes, start: int, mark: int) -> Offsets:
    """The map of UTF-8 with stray bytes in it, which are one character each."""

    def count() -> Offsets:
        blocks = [Block(0, start + mark, 0, 0)] if start + mark else []
        shrunk = 0
        ahead = start + mark
        for found in _UTF8.finditer(body):
            low, high = found.span()
            if found[1] is None:
                at = low - shrunk
                blocks.append(Block(low + ahead, high + ahead, at, at + 1))
                shrunk += high - low - 1
        return Offsets(blocks)

    return Counted(count)


def _strays(body: bytes) -> tuple[Trouble, ...]:
    """Where bytes stand that are not UTF-8: the first few by place, all by number."""
    places: list[Span] = []
    total = shrunk = 0
    for found in _UTF8.finditer(body):
        low, high = found.span()
        if found[1] is None:
            shrunk += high - low - 1
            continue
        total += high - low
        at = low - shrunk
        if places and places[-1].end == at:
            places[-1] = Span(places[-1].start, at + high - low)
        elif len(places) < _TOLD:
            places.append(Span(at, at + high - low))
    mend = "Nothing to do if the letters are right; else ask the sender for UTF-8 throughout."
    told_ = [
        Trouble(
            "stray-bytes",
            f"{place.end - place.start} byte(s) here are not UTF-8 and were read as Windows-1252"
            + (f" ({total} in all)." if total > place.end - place.start else "."),
            place,
            mend,
        )
        for place in places
    ]
    return tuple(told_)


def _nuls(body: bytes) -> tuple[Trouble, ...]:
    first = body.find(0)
    if first < 0:
        return ()
    return (
        Trouble(
            "nul",
            f"{body.count(0)} NUL byte(s) stand in the text, the first at byte {first}.",
            None,
            "Check that the file was copied whole; NULs often mean a broken transfer.",
        ),
    )


def decode_wide(data: bytes, charset: str, mark: int, start: int) -> Decoded:
    """``decode`` where the charset is known to be `charset` (UTF-16 or UTF-32, order named)."""
    parts = list(wide_parts(data, charset, mark))
    text = "".join(part.text for part in parts)
    strays = [part for part in parts if part.stray]
    troubles = tuple(
        Trouble(
            "stray-bytes",
            f"{part.end - part.start} byte(s) here are not {charset.upper()} and were read one by"
            f" one ({len(strays)} place(s) in all).",
            Span(part.at, part.at + len(part.text)),
            "Check that the file was copied whole.",
        )
        for part in strays[:_TOLD]
    )
    unit = 4 if "32" in charset else 2
    bom = next(bytes_ for bytes_, name in _MARKS if name == charset)
    assert not mark or data.startswith(bom)

    def count() -> Offsets:
        blocks = [Block(0, start + mark, 0, 0)] if start + mark else []
        for part in parts:
            if part.stray:
                continue
            low = part.start + start
            for at, letter in enumerate(part.text, part.at):
                high = low + (4 if letter > "\uffff" else unit)
                blocks.append(Block(low, high, at, at + 1))
                low = high
        return Offsets(blocks)

    return Decoded(text, charset, 1.0 if mark else 0.95, Counted(count), troubles)


def wide_parts(data: bytes, charset: str, mark: int) -> Iterator[Part]:
    """UTF-16 or UTF-32 in runs of some thousand characters, with its stray bytes apart."""
    reader = codecs.getdecoder(charset)
    view = memoryview(data)
    letters = charsets.table("windows-1252")
    low, at, step = mark, 0, _STEP
    unit = 4 if "32" in charset else 2
    while low < len(data):
        high = min(len(data), low + step)
        if unit == 2 and high < len(data) and _ends_high(data, high, charset):
            high += 2
        try:
            text = reader(view[low:high], "strict")[0]
            step = _STEP
        except UnicodeDecodeError as error:
            # Small steps after an error: each error copies what it was shown.
            if step > 512 and error.start == 0:
                step = 512
                continue
            bad = low + error.start
            if error.start:
                high = bad
                text = reader(view[low:bad], "strict")[0]
            else:
                high = low + max(1, error.end)
                yield Part(low, high, at, "".join(letters[b] for b in data[low:high]), True)
                at += high - low
                low = high
                continue
        yield Part(low, high, at, text, False)
        at += len(text)
        low = high


def _ends_high(data: bytes, high: int, charset: str) -> bool:
    """Whether a step would end inside a surrogate pair."""
    upper = data[high - 1] if charset == "utf-16-le" else data[high - 2]
    return 0xD8 <= upper <= 0xDB
