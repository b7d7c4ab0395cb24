"""What is wrong with a piece of copy, said so that a person can mend it."""

from __future__ import annotations

from dataclasses import dataclass

from ultimora.values.span import Span


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something that could not be read or decided; travels with the value, never raised.

    `code` is a stable name (``undecided``, ``cut``, ``no-text`` ...), `message` a sentence for a
    person, `mend` what they can do about it; `span` is in the text of the value that carries it.
    """

    code: str
    message: str
    span: Span | None = None
    mend: str = ""

    @property
    def told(self) -> str:
        """What is wrong, and what can be done about it."""
        return f"{self.message} {self.mend}".rstrip()
