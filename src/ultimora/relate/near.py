"""What relating must be told of the records that were there before: an archive's side of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from ultimora.values import Record
from ultimora.values.trace import Trace


class Near(Protocol):
    """Finds what may be near a record, among those of some weeks before and after it.

    An archive answers from its tables, a test from a dictionary. `at` is the time of the record
    that asks; nothing farther from it than the archive's window is found, and never the record
    itself.
    """

    def sharing_prints(self, trace: Trace, most: int) -> Sequence[tuple[str, int]]:
        """Ids of the records that share prints with it, and how many; the most first."""
        ...

    def sharing_handles(self, trace: Trace, most: int) -> Sequence[tuple[str, int]]:
        """Ids of the records that share handles with it, and how many; the most first, and of as
        many the nearest in time."""
        ...

    def sharing_clues(self, trace: Trace, most: int) -> Sequence[tuple[str, float]]:
        """Ids of the records that share clues with it, with their summed weight; most first.

        Clues that very many records of the window have are not followed.
        """
        ...

    def traces(self, ids: Sequence[str]) -> Sequence[Trace]:
        """What is remembered of these records, in their order; those that are gone left out."""
        ...

    def record(self, id: str) -> Record:
        """The whole record."""
        ...

    def stories(self, ids: Sequence[str]) -> dict[str, str]:
        """The story that each of these records is in; those that stand alone left out."""
        ...

    def members(self, story: str, most: int) -> Sequence[Trace]:
        """What is remembered of a story's records: the first of them, and the latest `most`."""
        ...
