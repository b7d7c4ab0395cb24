"""The wrong decodings of the trade: what UTF-8 looks like once it was read as something else."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

# Where a decoder met one of the bytes 0x80-0x9F that its font or table lacked, it left one of
# these (the sample's PDF fonts print "?", most decoders U+FFFD).
LOSSES = "?\ufffd"

# A no-break space (byte 0xA0) is turned into a space by most HTML and text tools.
BLANK = " "


@dataclass(frozen=True, slots=True)
class Misreading:
    """UTF-8 read as `name`: which characters stand for which bytes of 0x80-0xFF.

    `units` finds whole UTF-8 sequences; `loose` also those in which a blank stands for a no-break
    space, or a mark of loss for a byte; `leads` are the characters that can begin one.
    """

    name: str
    bytes_of: dict[str, int]
    units: re.Pattern[str]
    loose: re.Pattern[str]
    leads: frozenset[str]


def _table(codec: str) -> dict[str, int]:
    """Characters of the upper half of a code page, each with its byte."""
    table: dict[str, int] = {}
    for byte in range(0x80, 0x100):
        try:
            table[bytes([byte]).decode(codec)] = byte
        except UnicodeDecodeError:
            table[chr(byte)] = byte  # undefined bytes pass as C1 controls (WHATWG windows-1252)
    return table


def _class(characters: list[str]) -> str:
    return "[" + "".join(map(re.escape, characters)) + "]"


# RFC 3629, section 4: the ranges of bytes in sequences of four, three and two; before them the
# pairs of surrogates that CESU-8 (Unicode TR 26) writes as two sequences of three.
_TAIL = (0x80, 0xBF)
_SHAPES: tuple[tuple[tuple[int, int], ...], ...] = (
    ((0xED, 0xED), (0xA0, 0xAF), _TAIL, (0xED, 0xED), (0xB0, 0xBF), _TAIL),
    ((0xF0, 0xF0), (0x90, 0xBF), _TAIL, _TAIL),
    ((0xF1, 0xF3), _TAIL, _TAIL, _TAIL),
    ((0xF4, 0xF4), (0x80, 0x8F), _TAIL, _TAIL),
    ((0xE0, 0xE0), (0xA0, 0xBF), _TAIL),
    ((0xE1, 0xEC), _TAIL, _TAIL),
    ((0xED, 0xED), (0x80, 0x9F), _TAIL),
    ((0xEE, 0xEF), _TAIL, _TAIL),
    ((0xC2, 0xDF), _TAIL),
)


def _misreading(name: str, table: dict[str, int]) -> Misreading:
    def of(low: int, high: int) -> list[str]:
        return [c for c, byte in table.items() if low <= byte <= high]

    def pattern(loose: bool) -> re.Pattern[str]:
        shapes = []
        for lead, *rest in _SHAPES:
            classes = [of(*lead)]
            for low, high in rest:
                lost = [*LOSSES, BLANK] if low <= 0xA0 <= high else [*LOSSES]
                classes.append(of(low, high) + (lost if loose else []))
            if all(classes):
                first, *others = map(_class, classes)
                shapes.append(f"(?<={first})" + "".join(others))
        # One class of leads stands before all: the search leaps from one lead to the next.
        return re.compile(_class(of(0xC2, 0xF4)) + f"(?:{'|'.join(shapes)})")

    return Misreading(name, table, pattern(False), pattern(True), frozenset(of(0xC2, 0xF4)))


@cache
def misreadings() -> dict[str, Misreading]:
    """The misreadings of UTF-8 that are looked for, commonest first.

    The first unites Latin-1 and windows-1252: one maps 0x80-0x9F to C1 controls, the other to
    characters of its own, so a text says itself which it was.
    """
    western = {chr(byte): byte for byte in range(0x80, 0x100)} | _table("cp1252")
    rest = ("mac_roman", "cp850", "cp437", "cp1250", "cp1251", "cp1254", "iso8859_2", "cp1253",
            "cp1257", "iso8859_15")  # fmt: skip
    return {
        "cp1252": _misreading("cp1252", western),
        **{codec: _misreading(codec, _table(codec)) for codec in rest},
    }


# Single-byte code pages taken for one another: (what it was, what it was read as).
MIXUPS: tuple[tuple[str, str], ...] = (
    *(
        pair
        for other in ("mac_roman", "cp437", "cp850", "cp1250", "cp1251")
        for pair in (("cp1252", other), (other, "cp1252"))
    ),
    *((other, "latin_1") for other in ("cp1252", "mac_roman", "cp437", "cp850")),
)


# The same for tongues whose words we know less of: what their copy was, read as windows-1252.
FOREIGN: tuple[tuple[str, str], ...] = tuple(
    (page, "cp1252")
    for page in ("cp1251", "koi8_r", "koi8_u", "iso8859_5", "cp1250", "iso8859_2", "cp1253",
                 "iso8859_7", "cp1254", "cp1257", "cp1255", "cp1256")
)  # fmt: skip


# Tongues that have letters which windows-1252 lacks: the pages that their copy is written in, and
# all their small letters outside ASCII (CLDR, exemplar characters).
ALPHABETS: dict[str, tuple[tuple[str, ...], str]] = {
    "cs": (("cp1250", "iso8859_2"), "áčďéěíňóřšťúůýž"),
    "sk": (("cp1250", "iso8859_2"), "áäčďéíĺľňóôŕšťúýž"),
    "pl": (("cp1250", "iso8859_2"), "ąćęłńóśźż"),
    "hu": (("cp1250", "iso8859_2"), "áéíóöőúüű"),
    "ro": (("cp1250", "iso8859_2", "iso8859_16"), "ăâîșțşţ"),
    "hr": (("cp1250", "iso8859_2"), "čćđšž"),
    "sl": (("cp1250", "iso8859_2"), "čšž"),
    "tr": (("cp1254",), "çğıöşüâîûİ"),
    "lt": (("cp1257",), "ąčęėįšųūž"),
    "lv": (("cp1257",), "āčēģīķļņšūž"),
    "et": (("cp1257",), "äõöüšž"),
}


@cache
def mixup(was: str, read_as: str) -> dict[str, str]:
    """Each character as it was read, with the character that it was."""
    result: dict[str, str] = {}
    for byte in range(0x80, 0x100):
        one = bytes([byte])
        seen = one.decode(read_as, "ignore") or chr(byte)
        true = one.decode(was, "ignore") or chr(byte)
        if seen != true:
            result[seen] = true
    return result
