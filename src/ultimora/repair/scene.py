"""What a rule may look at besides the text: one reading of it, made once and shared."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property

from ultimora.reference.agencies import AGENCIES, Agency
from ultimora.reference.tongues import guess
from ultimora.repair.house import house_of
from ultimora.values import Edit, Offsets, Piece, Settings

# Every byte of UTF-8 as its class. One pass of bytes.translate makes the shape of a text, and a
# search for a few bytes of shape costs about a nanosecond a character: this is what lets clean
# text pass at the speed of memory. Bytes that keep themselves are those that rules ask about.
_KEPT = b"\n\t '\"?-&=%\\+.,;:!()[]<>/_*#\x0c\x00"
_CLASSES = bytearray(b"." * 256)
for _byte in range(256):
    if chr(_byte).isascii() and chr(_byte).isalpha():
        _CLASSES[_byte] = ord("a")
    elif _byte >= 0x80:
        _CLASSES[_byte] = ord("é")  # a byte of a character outside ASCII (0xE9 stands for any)
    elif 0x30 <= _byte <= 0x39:
        _CLASSES[_byte] = ord("0")
    elif _byte in _KEPT:
        _CLASSES[_byte] = _byte
    elif _byte < 0x20 or _byte == 0x7F:
        _CLASSES[_byte] = 0x01  # any other control
_SHAPE = bytes(_CLASSES)
# What nearly every text holds and no rule waits for: without it, little is left to look through.
_PLAIN = bytes(byte for byte in range(128) if chr(byte).isalnum() or chr(byte) in " \n.,;:!'\"()-/")
_BLANKED = bytes.maketrans(_PLAIN, b" " * len(_PLAIN))
_SPACING = "\t\r\x0b\x0c"  # signs that are blanks to bytes.split
_ASCII = frozenset(map(chr, range(128)))
_RUN = re.compile(r"[^\x00-\x7f][^\x00-\x7f]+")


class Scene:
    """One text under repair: what it is, and what was told about it.

    `pieces` are the container's own marks on the text as it stands now. A rule takes
    ``(text, scene)`` and returns edits of that text, in order.

    `utf8` is the text in UTF-8 (lone surrogates kept as they are). `signs` are its distinct
    characters, but for letters, digits and usual points of ASCII: rules that wait for a sign ask
    here, and one pass over the text answers them all. `alphabet` are those outside ASCII. `odd`
    holds every distinct run of signs once, blanks between them: what stands nowhere in it, blanks
    for the plain characters, stands nowhere in the text.
    """

    def __init__(
        self,
        text: str,
        language: str | None = None,
        pieces: tuple[Piece, ...] = (),
        settings: Settings | None = None,
        agencies: tuple[Agency, ...] = AGENCIES,
        found: str | None = None,
    ) -> None:
        self.text = text
        # Nearly every rule asks for these, of every text: they are made at once, by C.
        self.utf8 = text.encode("utf-8", "surrogatepass")
        odd = b" ".join(set(self.utf8.translate(_BLANKED).split()))
        self.odd = odd.decode("utf-8", "surrogatepass")
        signs = set(self.odd)
        signs.discard(" ")
        signs.update(filter(text.__contains__, _SPACING))
        self.signs = frozenset(signs)
        self.alphabet = self.signs - _ASCII
        self.told = language
        self.pieces = pieces
        self.settings = settings or Settings()
        self.agencies = agencies
        self.found = found

    def after(self, text: str, edits: Sequence[Edit]) -> Scene:
        """The scene once `edits` have made `text` of it: what was found out stays known."""
        pieces = self.pieces
        if pieces:
            moved = Offsets.of_edits(edits)
            pieces = tuple(replace(p, span=moved.to_target(p.span)) for p in pieces)
        return Scene(text, self.told, pieces, self.settings, self.agencies, self.known)

    @property
    def known(self) -> str | None:
        """The language as far as it was told, or found because a rule had to know it."""
        return self.__dict__.get("language", self.told or self.found)

    @cached_property
    def house(self) -> Agency | None:
        """The agency that signed the text, whose signs it therefore sets."""
        return house_of(self.text, self.agencies)

    @cached_property
    def language(self) -> str | None:
        """The language of the text (ISO 639-1), as told or by its commonest words."""
        return self.told or self.found or guess(self.text)[0]

    @cached_property
    def lines(self) -> list[str]:
        """The text between its line feeds, as it stands."""
        return self.text.split("\n")

    @cached_property
    def printed(self) -> list[str]:
        """The lines that are not empty."""
        return list(filter(None, self.lines))

    @cached_property
    def shape(self) -> bytes:
        """The text's UTF-8 bytes, each as its class.

        ``a`` an ASCII letter, 0xE9 any byte of a character outside ASCII, ``0`` a digit, 0x01 a
        control; blanks, line ends and punctuation in ``_KEPT`` stand for themselves; anything
        else is ``.``.
        """
        return self.utf8.translate(_SHAPE)

    @cached_property
    def runs(self) -> frozenset[str]:
        """The distinct runs of two characters outside ASCII and more that touch each other."""
        return frozenset(_RUN.findall(self.odd))
