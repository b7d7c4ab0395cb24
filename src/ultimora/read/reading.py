"""What the rules pass along: the lines still unread, and the marks already found."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from operator import itemgetter
from typing import NamedTuple

from ultimora.read.dates import Day
from ultimora.values import CleanCopy, Moment, Notice, Rulebook, Span

# All that str.split() takes for blank, and what copy carries that is as empty.
_BLANK = "".join(c for c in map(chr, range(0x3001)) if c.isspace()) + "\x00\ufeff\u200b"

_START, _END = itemgetter(0), itemgetter(1)


class Line(NamedTuple):
    """A line that no rule has claimed yet, without the blanks around it.

    `gap` says that an empty line, a page break or a claimed line stands before it; `indent` counts
    the blanks that did.
    """

    start: int
    end: int
    gap: bool
    indent: int = 0


class Mark(NamedTuple):
    """What a rule found. `cover` is what has thereby been read and is body no more."""

    field: str
    value: str | int | Moment | Notice | Day
    span: Span | None
    confidence: float = 1.0
    cover: Span | None = None
    rule: str = ""


@dataclass(frozen=True)
class Reading:
    """A copy half read: `lines` are still open, `marks` say what the rest was.

    `by_field` holds the same marks by their fields, for rules that ask what others found.
    """

    copy: CleanCopy
    rulebook: Rulebook
    lines: tuple[Line, ...]
    marks: tuple[Mark, ...] = ()
    by_field: Mapping[str, tuple[Mark, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, copy: CleanCopy, rulebook: Rulebook) -> Reading:
        """Nothing read yet: every line of the copy is open."""
        return cls(copy, rulebook, tuple(_lines(copy.text)))

    def head(self, line: Line, most: int = 300) -> str:
        """The beginning of a line: long enough for any signature, so cost stays bounded."""
        end = line.start + most
        return self.copy.text[line.start : line.end if line.end < end else end]

    def tail(self, line: Line, most: int = 600) -> str:
        """The end of a line, bounded likewise."""
        start = line.end - most
        return self.copy.text[line.start if line.start > start else start : line.end]

    def found(self, *fields: str) -> list[Mark]:
        """The marks of these fields, in the order in which they were found."""
        known = [field for field in fields if field in self.by_field]
        if len(known) > 1:
            return [mark for mark in self.marks if mark.field in known]
        return list(self.by_field[known[0]]) if known else []

    @cached_property
    def story(self) -> int | None:
        """Where the story starts, once an opening or a print-out's heading has shown it."""
        return max(
            (mark.cover.end for mark in self.found("opening", "description") if mark.cover),
            default=None,
        )

    def above(self, most: int = 12) -> list[Line]:
        """The open lines above the story (where the story is unknown: the first of all)."""
        story = self.story
        if story is None:
            return list(self.lines[:most])
        return [line for line in self.lines[: most * 2] if line.end <= story]

    def with_marks(self, marks: Iterable[Mark], rule: str) -> Reading:
        """The reading after `rule` has found `marks`: what they cover is open no more."""
        new = tuple(mark if mark.rule else Mark(*mark[:-1], rule) for mark in marks)
        if not new:
            return self
        covers = sorted(mark.cover for mark in new if mark.cover is not None)
        lines = _open(self.copy.text, self.lines, covers) if covers else self.lines
        by_field = dict(self.by_field)
        for mark in new:
            by_field[mark.field] = (*by_field.get(mark.field, ()), mark)
        return Reading(self.copy, self.rulebook, lines, self.marks + new, by_field)


def _lines(text: str) -> Iterator[Line]:
    last = at = 0
    for whole in text.splitlines(keepends=True):
        ink = whole.strip(_BLANK)
        if ink:
            # Only blanks can stand before the first letter of the ink, so it is its own first.
            indent = whole.index(ink[0])
            start = at + indent
            gap = not last or (at - last > 1 or text[last] == "\f") and _is_gap(text[last:at])
            last = start + len(ink)
            yield Line(start, last, gap, indent)
        at += len(whole)


def _is_gap(between: str) -> bool:
    return (
        between == "\n\n"
        or "\f" in between
        or max(map(between.count, "\n\r\u2028\u2029")) > 1
    )  # fmt: skip


def _ink(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The range without the blanks at its ends; None where there is nothing else."""
    piece = text[start:end]
    ink = piece.strip(_BLANK)
    if not ink:
        return None
    left = piece.index(ink[0])
    return start + left, start + left + len(ink)


def _open(text: str, lines: tuple[Line, ...], covers: list[Span]) -> tuple[Line, ...]:
    """The lines less what the covers (sorted) take from them: only those that they reach change,
    and the one below, which has a gap above it then."""
    low = bisect_right(lines, covers[0].start, key=_END)
    high = bisect_left(lines, max(cover.end for cover in covers), low, key=_START) + 1
    return (*lines[:low], *_without(text, lines[low:high], covers), *lines[high:])


def _without(text: str, lines: tuple[Line, ...], covers: list[Span]) -> Iterator[Line]:
    """The lines less what the covers (sorted) take from them, in one sweep over both."""
    at, gap = 0, False
    for line in lines:
        while at < len(covers) and covers[at].end <= line.start:
            at += 1
        start, rest, here = line.start, [], at
        while here < len(covers) and covers[here].start < line.end:
            rest.append((start, covers[here].start))
            start = max(start, covers[here].end)
            here += 1
        if not rest:
            yield line._replace(gap=True) if gap else line
            gap = False
            continue
        rest.append((start, line.end))
        kept = False
        for low, high in rest:
            ink = _ink(text, low, high) if low < high else None
            if ink is not None:
                yield Line(*ink, line.gap or gap, 0)
                gap, kept = False, True
        gap = gap or not kept
