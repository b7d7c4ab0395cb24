"""What the rules pass along: the lines still unread, and the marks already found."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from ultimora.read.dates import Day
from ultimora.read.signs import Signs, signs_of
from ultimora.values import CleanCopy, Moment, Notice, Rulebook, Span

# All that str.split() takes for blank, and what copy carries that is as empty.
_BLANK = "".join(c for c in map(chr, range(0x3001)) if c.isspace()) + "\x00\ufeff\u200b"


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

    `signs` are those of the rulebook's agencies; `by_field` holds the marks by their fields, for
    rules that ask what others found.
    """

    copy: CleanCopy
    rulebook: Rulebook
    signs: Signs
    lines: tuple[Line, ...]
    marks: tuple[Mark, ...] = ()
    by_field: Mapping[str, tuple[Mark, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, copy: CleanCopy, rulebook: Rulebook) -> Reading:
        """Nothing read yet: every line of the copy is open."""
        return cls(copy, rulebook, signs_of(rulebook.agencies), tuple(_lines(copy.text)))

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
        if len(fields) == 1:
            return list(self.by_field.get(fields[0], ()))
        if any(field in self.by_field for field in fields):
            return [mark for mark in self.marks if mark.field in fields]
        return []

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
        new = tuple([
            mark if mark.rule else tuple.__new__(Mark, (*mark[:-1], rule)) for mark in marks
        ])  # fmt: skip
        if not new:
            return self
        covers = sorted([mark.cover for mark in new if mark.cover is not None])
        lines = tuple(_open(self.copy.text, self.lines, covers)) if covers else self.lines
        by_field = dict(self.by_field)
        for name, found in _by_field(new).items():
            by_field[name] = (*by_field.get(name, ()), *found)
        return Reading(
            self.copy, self.rulebook, self.signs, lines, self.marks + new, by_field
        )  # fmt: skip


def _by_field(marks: Iterable[Mark]) -> dict[str, list[Mark]]:
    fields: dict[str, list[Mark]] = {}
    for mark in marks:
        fields.setdefault(mark.field, []).append(mark)
    return fields


def _lines(text: str) -> list[Line]:
    lines: list[Line] = []
    last = at = 0
    for whole in text.splitlines(keepends=True):
        ink = whole.strip(_BLANK)
        if ink:
            # Only blanks can stand before the first letter of the ink, so it is its own first.
            start = at + whole.index(ink[0])
            gap = not last or ((at - last > 1 or text[last] == "\f") and _is_gap(text[last:at]))
            last = start + len(ink)
            # Half the cost of Line(…): a copy may have millions.
            lines.append(tuple.__new__(Line, (start, last, gap, start - at)))
        at += len(whole)
    return lines


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


def _open(text: str, lines: tuple[Line, ...], covers: list[Span]) -> Iterator[Line]:
    """The lines less what the covers (sorted) take from them, in one sweep over both."""
    at, gap, most = 0, False, len(covers)
    for line in lines:
        while at < most and covers[at].end <= line.start:
            at += 1
        if at == most or covers[at].start >= line.end:
            yield line._replace(gap=True) if gap else line
            gap = False
            continue
        kept = False
        for low, high in _between(line, covers, at):
            ink = _ink(text, low, high) if low < high else None
            if ink is not None:
                yield Line(*ink, line.gap or gap, 0)
                gap, kept = False, True
        gap = gap or not kept


def _between(line: Line, covers: list[Span], at: int) -> Iterator[tuple[int, int]]:
    """What covers leave of a line; the first that may reach it is the one at `at`."""
    start = line.start
    while at < len(covers) and covers[at].start < line.end:
        yield start, covers[at].start
        start = max(start, covers[at].end)
        at += 1
    yield start, line.end
