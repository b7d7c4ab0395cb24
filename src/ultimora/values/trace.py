"""What relating remembers of a record: enough to find what is near without reading texts again."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b
from typing import NamedTuple

CLUES = ("person", "organisation", "place", "other", "figure", "time", "word", "event")
# Kinds whose clues are words, so that what one text shows to be a name is found in another that
# does not, or takes it for another kind of name.
SPELLED = frozenset(("person", "organisation", "other", "word"))


def hashed(words: str) -> int:
    """63 bits of any words, the same in every process: what fits a whole number of a database."""
    return int.from_bytes(blake2b(words.encode("utf-8", "replace"), digest_size=8).digest()) >> 1


class Clue(NamedTuple):
    """One thing in a record by which another that tells the same event can be known.

    `kind` is one of CLUES; `what` it is, in a form that is the same however it is spelled and, for
    names, places, figures, times and events, in whichever language (``zelensky``, ``GN:554840``,
    ``killed 3``, ``2026-01-05``); `weight` how much it says, the rarer the more.
    """

    kind: str
    what: str
    weight: float

    @property
    def mark(self) -> str:
        """The same for the same thing, for an index; words of names and other words are one."""
        return self.what if self.kind in SPELLED else f"{self.kind} {self.what}"


@dataclass(frozen=True)
class Trace:
    """A record as relating sees it.

    `id` is the record's; `at` when it was published, or else came, in seconds since 1970; `words`
    counts the words that `prints` were made of: hashes (63 bits) of runs of words, a fixed choice
    of them, so that two texts that share a passage share prints. `vector` is what an encoder made
    of it (`relate.meaning`), empty where there is none. `handles` are hashes too, of the names by
    which versions of one item find each other.
    """

    id: str
    at: int
    source: str
    agency: str | None
    language: str | None
    words: int
    prints: tuple[int, ...]
    clues: tuple[Clue, ...]
    vector: bytes = b""
    handles: tuple[int, ...] = ()

    @cached_property
    def marks(self) -> tuple[int, ...]:
        """The marks of the clues as numbers, in their order."""
        return tuple([hashed(clue.mark) for clue in self.clues])

    @cached_property
    def weights(self) -> tuple[float, ...]:
        """Their weights."""
        return tuple([clue.weight for clue in self.clues])

    @cached_property
    def kinds(self) -> bytes:
        """Their kinds, as places in CLUES."""
        return bytes([CLUES.index(clue.kind) for clue in self.clues])

    @cached_property
    def places(self) -> dict[int, int]:
        """Where the clue of a mark stands among the clues."""
        return {mark: at for at, mark in enumerate(self.marks)}

    @cached_property
    def total(self) -> float:
        """The sum of the weights of the clues."""
        return sum(clue.weight for clue in self.clues)

    @cached_property
    def square(self) -> float:
        """The sum of their squares."""
        return sum(clue.weight * clue.weight for clue in self.clues)

    @cached_property
    def heaviest(self) -> float:
        """The weight of the weightiest."""
        return max(self.weights, default=0.0)

    @cached_property
    def squares(self) -> dict[str, float]:
        """The same of each kind."""
        sums = dict.fromkeys(CLUES, 0.0)
        for clue in self.clues:
            sums[clue.kind] += clue.weight * clue.weight
        return sums
