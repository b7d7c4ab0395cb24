"""A name that another program says is there: believed only where the text bears it out."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple


class Proposed(NamedTuple):
    """``text[start:end]`` of the text that was given is `text`, a name of this `kind`.

    `kind` is ``person``, ``organisation``, ``place`` or ``other``. Where `text` is not just what
    stands there, the proposal is rejected: so no model can invent a span.
    """

    start: int
    end: int
    text: str
    kind: str
    confidence: float


# The text of a dispatch and its language (ISO 639-1, or empty) to the names in it.
Tagger = Callable[[str, str], Iterable[Proposed]]
