"""What the archive says when it cannot do what was asked: what is wrong, where, what to do."""

from __future__ import annotations


class ArchiveError(Exception):
    """The archive could not do it; nothing that was acknowledged is lost by that.

    `message` is a sentence for a person, `place` the file, database or record it speaks of, and
    `mend` what can be done.
    """

    def __init__(self, message: str, place: str = "", mend: str = "") -> None:
        super().__init__(message, place, mend)
        self.message, self.place, self.mend = message, place, mend

    def __str__(self) -> str:
        told = f"{self.place}: {self.message}" if self.place else self.message
        return f"{told} {self.mend}".rstrip()
