"""A hit as a row of a list shows it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ultimora.archive import Hit
from ultimora.archive.matching import SHIFT
from ultimora.archive.times import seconds
from ultimora.values import Span

# How loud a notice is: what may not be used before what is to be read again.
NOTICES = {
    "kill": "stop", "hold": "stop", "embargo": "stop", "correction": "mend", "update": "more",
    "continues": "more", "repeat": "same",
}  # fmt: skip
URGENT = 2  # urgency up to which a row says so (IPTC: 1 is flash, 2 and 3 are urgent)


@dataclass(frozen=True)
class Row:
    """One row: the hit, and whether who looks has not read it."""

    hit: Hit
    unread: bool

    @property
    def at(self) -> int:
        """When it was published, or else came, in seconds since 1970."""
        return self.hit.seq >> SHIFT

    @property
    def exact(self) -> bool:
        """Whether the hour is known, and not only the day."""
        return self.came or "T" in (self.hit.published or "")

    @property
    def came(self) -> bool:
        """Whether the hour is that of its coming: the dispatch names none, or a day alone."""
        return self.at == self.hit.arrived and seconds(self.hit.published) != self.at

    @property
    def urgent(self) -> bool:
        """Whether the agency called it urgent."""
        return self.hit.urgency is not None and self.hit.urgency <= URGENT

    @property
    def who(self) -> str:
        """The agency that wrote it, else the source that brought it."""
        return self.hit.agency or self.hit.source

    @property
    def notices(self) -> list[tuple[str, str]]:
        """The notices that matter at a glance, each with how loud it is."""
        return [(kind, NOTICES[kind]) for kind in NOTICES if kind in self.hit.notices]

    @property
    def headline(self) -> list[tuple[str, bool]]:
        """The headline in pieces, and which of them were asked for."""
        return list(pieces(self.hit.headline, self.hit.headline_marks))

    @property
    def snippet(self) -> list[tuple[str, bool]]:
        """The same of the words of the text."""
        return list(pieces(self.hit.snippet, self.hit.marks))


def rows(hits: Iterable[Hit], unread: set[str]) -> list[Row]:
    """The rows of some hits."""
    return [Row(hit, hit.id in unread) for hit in hits]


def pieces(text: str, marks: Iterable[Span]) -> Iterator[tuple[str, bool]]:
    """A text cut where it is marked."""
    at = 0
    for start, end in marks:
        if start > at:
            yield text[at:start], False
        yield text[start:end], True
        at = end
    if at < len(text):
        yield text[at:], False
