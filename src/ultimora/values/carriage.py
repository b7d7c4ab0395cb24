"""What a carrier did to a dispatch on the way, beside the record that had it first."""

from __future__ import annotations

from dataclasses import dataclass

from ultimora.values.span import Span


@dataclass(frozen=True, slots=True)
class Earliest:
    """The record that had a text first; `sure` where no other can have had it before.

    `at` is when it had it at the latest (seconds since 1970), `why` says so in words.
    """

    id: str
    at: int
    sure: bool
    why: str


@dataclass(frozen=True, slots=True)
class Carriage:
    """How a record's text differs from the `original`'s.

    `title` is the new headline where it has another (empty where it has none), None where it is
    the same. `cut` are the original's words that are missing, in its clean text; `added` what is
    new, in the record's; `changed` pairs of the original's words and those that stand for them;
    `moved` counts words that stand in another place; `lost` are places of the record's clean text
    where characters are lost that the original has. `late` is by how many seconds it came later,
    None where that is not known.
    """

    record: str
    original: str
    title: str | None = None
    cut: tuple[Span, ...] = ()
    added: tuple[Span, ...] = ()
    changed: tuple[tuple[str, str], ...] = ()
    moved: int = 0
    lost: tuple[Span, ...] = ()
    late: int | None = None

    @property
    def whole(self) -> bool:
        """Whether nothing of it is missing or other than it was, its title aside."""
        return not (self.cut or self.changed or self.lost)
