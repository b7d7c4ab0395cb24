"""A text as a direction in space: near where meaning is near, as an encoder sees it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol


class Encoder(Protocol):
    """Gives numbers to a text, in whichever language, so that like texts point the same way.

    `name` says which model it is, with its version: only what one model made is compared. It must
    give the same numbers for the same text, and ask no network.
    """

    name: str

    def __call__(self, text: str) -> Sequence[float]:
        """The numbers of a text, always equally many."""
        ...
