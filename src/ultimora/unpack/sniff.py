"""What a delivery is, told by its bytes and never by its name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from ultimora.unpack.decode import told
from ultimora.values import Delivery, Rulebook, Sheet

_HEAD = 4096

# First bytes of what is no text; found here, it is named to the person who sent it.
MAGIC: tuple[tuple[bytes, str, str], ...] = (
    (b"\x89PNG\r\n\x1a\n", "image/png", "a PNG picture"),
    (b"\xff\xd8\xff", "image/jpeg", "a JPEG picture"),
    (b"GIF87a", "image/gif", "a GIF picture"),
    (b"GIF89a", "image/gif", "a GIF picture"),
    (b"II*\0", "image/tiff", "a TIFF picture"),
    (b"MM\0*", "image/tiff", "a TIFF picture"),
    (b"PK\x03\x04", "application/zip", "a ZIP archive (or an Office or OpenDocument file)"),
    (b"PK\x05\x06", "application/zip", "an empty ZIP archive"),
    (b"\x1f\x8b", "application/gzip", "a gzip archive"),
    (b"BZh", "application/x-bzip2", "a bzip2 archive"),
    (b"\xfd7zXZ\0", "application/x-xz", "an xz archive"),
    (b"\x28\xb5\x2f\xfd", "application/zstd", "a Zstandard archive"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed", "a 7-Zip archive"),
    (b"Rar!\x1a\x07", "application/vnd.rar", "a RAR archive"),
    (b"\x7fELF", "application/x-elf", "a program"),
    (b"MZ\x90\0", "application/vnd.microsoft.portable-executable", "a program"),
    (b"\xca\xfe\xba\xbe", "application/java-vm", "a program"),
    (b"\0asm", "application/wasm", "a program"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/msword", "an old Office file"),
    (b"SQLite format 3\0", "application/vnd.sqlite3", "a database"),
    (b"OggS\0", "audio/ogg", "a sound file"),
    (b"ID3\x03", "audio/mpeg", "a sound file"),
    (b"ID3\x04", "audio/mpeg", "a sound file"),
    (b"\x1aE\xdf\xa3", "video/webm", "a film"),
    (b"%!PS", "application/postscript", "a PostScript file"),
)
# Controls that no text has; those of teleprinters (SOH to EOT, SYN, FF, ESC ...) are not here.
_ALIEN = bytes(b for b in (*range(0x05, 0x07), *range(0x0E, 0x16), *range(0x17, 0x1B), 0x1C, 0x1D))
_ALIEN_SHARE = 0.04  # bytes drawn by lot have 0.06


@dataclass(frozen=True)
class Glance:
    """The first look at a delivery; what every container is asked with."""

    data: bytes

    @cached_property
    def head(self) -> bytes:
        """The first bytes as they are."""
        return self.data[:_HEAD]

    @cached_property
    def opening(self) -> str:
        """The first characters, in lower case, without mark and leading blanks."""
        charset, mark = told(self.head)
        text = self.head[mark:].decode(charset or "latin-1", "replace")
        return text.lstrip("\ufeff \t\r\n\f\0").lower()

    @cached_property
    def magic(self) -> tuple[str, str] | None:
        """Media type and name of a well-known file that is not text; None for anything else."""
        for mark, media_type, name in MAGIC:
            if self.head.startswith(mark):
                return media_type, name
        if self.head[4:8] == b"ftyp":
            return "video/mp4", "a film or picture"
        if self.head[:4] == b"RIFF" and self.head[8:12] in (b"WEBP", b"WAVE", b"AVI "):
            return "application/octet-stream", "a picture, sound or film"
        return ("application/octet-stream", "not text") if self._alien else None

    @property
    def _alien(self) -> bool:
        if told(self.head)[0]:
            return False
        head = self.head
        strange = len(head) - len(head.translate(None, _ALIEN))
        return len(head) > 16 and (
            strange > 2 + _ALIEN_SHARE * len(head) or head.count(0) > 0.3 * len(head)
        )


@dataclass(frozen=True, slots=True)
class Container:
    """One format: whether a delivery is of it, and its sheets if so.

    What holds other files (an archive, a mail) may yield them as deliveries in place of sheets:
    they are unpacked in their turn. The containers are asked in the order of `rank`; the first
    that claims the delivery reads it. `without` in the rulebook may name it (``unpack.page``) to
    have it passed over.
    """

    name: str
    rank: int
    claims: Callable[[Glance], bool]
    sheets: Callable[[Delivery, Rulebook], Iterator[Sheet | Delivery]]
