"""The text as it was written, and every change that it took to get there."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from ultimora.reference.tongues import guess
from ultimora.values.offsets import Edit, Offsets
from ultimora.values.sheet import Sheet
from ultimora.values.trouble import Trouble


@dataclass(frozen=True)
class CleanCopy:
    """A repaired sheet: ``apply(edits, sheet.text) == text`` and ``revert(edits, text)`` undoes it.

    `language` is an ISO 639-1 code, or None where the text gives too little to tell.
    """

    sheet: Sheet
    text: str
    edits: tuple[Edit, ...] = ()
    language: str | None = None
    troubles: tuple[Trouble, ...] = ()

    @cached_property
    def offsets(self) -> Offsets:
        """From characters of ``sheet.text`` (source) to characters of ``text`` (target)."""
        return Offsets.of_edits(self.edits)

    @cached_property
    def from_bytes(self) -> Offsets:
        """From bytes of the delivery (source) to characters of ``text`` (target)."""
        return self.sheet.offsets.then(self.offsets)


@dataclass(frozen=True)
class Repaired:
    """What ``repair_text`` gives back: the text as it was written and how it was won.

    ``apply(edits, given) == text`` and ``revert(edits, text) == given``; where nothing was wrong,
    `text` is the very object that was given and `edits` is empty. `told` is the language (ISO
    639-1) as far as anybody told it or needed it on the way.
    """

    text: str
    edits: tuple[Edit, ...] = ()
    told: str | None = None
    troubles: tuple[Trouble, ...] = ()

    @cached_property
    def language(self) -> str | None:
        """ISO 639-1, found only when asked for; None where the text gives too little to tell."""
        return self.told or guess(self.text)[0]
