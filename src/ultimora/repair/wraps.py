"""Hard wraps: paragraphs that were broken to a width are one line again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from operator import mul
from typing import NamedTuple

from ultimora.reference.words import Words
from ultimora.repair.hyphens import undivided
from ultimora.repair.lines import Line, lines
from ultimora.repair.scene import Scene
from ultimora.repair.vocabulary import table
from ultimora.values import Edit

_NARROWEST, _WIDEST = 30, 100
_USUAL = 50  # narrower columns than this need more evidence
_TERMINAL = frozenset(".!?…:;")
_CLOSING = "\"'”’»)]"
_LISTED = re.compile(r"(?:[-*+•·▪–—>|#=~]|\d{1,3}[.)]|[a-zA-Z][.)])(?:\s|$)|[>|#]|[-=_*]{3,}|--")
_DEFINED = re.compile(r"\S+ (?:--?|[–—]) \S")
_TABULAR = re.compile(r"\S(?: {3,}|\t)\S|\|")
_CODE = re.compile(
    r"[{}`]|[!=<>]=|=>|->|::|\w\(\)|</|/>|;$|^\s*(?:def|import|return|var|const|class|#include)\s"
)
_WORD = re.compile(r"\S+")
# Print of proportional type fills its lines to about the same number of characters, not the same.
_SLACK = 5


class Measure(NamedTuple):
    """The width that a passage was set to, and by how much its lines may miss it."""

    width: int
    slack: int


def hard_wrap(text: str, scene: Scene) -> list[Edit]:
    """Lines broken to a common width are joined, hyphens and paragraph indents with them.

    A wrapped line is one that could not have taken the next line's first word. Lines are joined
    where that holds for one width throughout (three times at least, and mostly in mid sentence):
    verse, lists, tables, addresses, quoted mail and code do not keep to it, or show their kind.
    """
    if not scene.settings.unwrap or not _worth(scene):
        return []
    known: Words | None = None
    edits: list[Edit] = []
    for group in _groups(lines(text)):
        for measure, blocks in _widths(group):
            if known is None and any(line.body.endswith("-") for b in blocks for line in b):
                known = table(scene)
            for block in blocks:
                edits += _joined(text, block, measure, known)
    return sorted(edits)


_RUNNING = re.compile(rb"\n[a-z \t\x80-\xff]")


def _worth(scene: Scene) -> bool:
    """Whether two lines at least run on from lines that may have been full: the cheap look."""
    sizes = list(map(len, scene.lines))
    if not any(map(mul, sizes, sizes[1:])):
        return False  # no line follows another at once
    if len(_RUNNING.findall(scene.utf8)) < 2:
        return False
    runs = sum(
        0 < len(above) <= _WIDEST + 12 and line[:19].lstrip(" \t")[:1].islower()
        for above, line in pairwise(scene.lines)
    )
    return runs > 1


def _groups(every: list[Line]) -> Iterator[list[list[Line]]]:
    """Neighbouring blocks (runs of printed lines) that may have been wrapped together.

    A line too long to have been wrapped speaks for its whole block, and ends the group.
    """
    group: list[list[Line]] = []
    block: list[Line] = []
    for line in every:
        if line.body:
            block.append(line)
        if block and (not line.body or line.feed):
            _place(block, group)
            if len(group) > 0 and not group[-1]:
                yield group[:-1]
                group = []
            block = []
    if block:
        _place(block, group)
    yield [block for block in group if block]


def _place(block: list[Line], group: list[list[Line]]) -> None:
    """Adds a block to its group; an empty one in its stead where it was never wrapped."""
    if any(len(line.body) + line.indent > _WIDEST and " " in line.body for line in block):
        group.append([])
    elif not _kept(block):
        group.append(block)


def _kept(block: list[Line]) -> bool:
    """Whether a block shows that its lines are lines on purpose, or has but one."""
    if len(block) < 2:
        return True
    odd = sum(
        bool(
            _LISTED.match(line.body)
            or _DEFINED.match(line.body)
            or _TABULAR.search(line.body)
            or _CODE.search(line.body)
        )
        for line in block
    )
    return odd > 0.2 * len(block) or bool(_LISTED.match(block[0].body)) or block[0].body == "--"


def _reach(left: Line, right: Line, slack: int) -> tuple[int, int]:
    """The widths for which `left` is full: they hold it, but not with the next word."""
    word = _WORD.match(right.body)
    size = len(left.body) + left.indent
    return size - slack, size + (len(word.group()) if word else 0) + slack


def _pairs(block: list[Line]) -> Iterator[tuple[Line, Line]]:
    """Neighbouring lines that may be one: no list, no new indent, no break made on purpose."""
    for left, right in pairwise(block):
        if _LISTED.match(right.body) or _LISTED.match(left.body) or right.indent > left.indent + 1:
            continue
        if left.trail == 2 or left.body[-1] == "\\":
            continue  # two blanks at a line's end are Markdown's line break
        if not left.body[-1].isascii() and "\u2e80" <= left.body[-1] <= "\uffef":
            continue
        yield left, right


def _widths(blocks: list[list[Line]]) -> Iterator[tuple[Measure, list[list[Line]]]]:
    """The width that the blocks were wrapped to: of all together, or block by block."""
    for slack in (0, _SLACK):
        width = _width(blocks, slack, 3)
        if width:
            yield Measure(width, slack), blocks
            return
    for block in blocks:
        for slack in (0, _SLACK):
            width = _width([block], slack, 4)
            if width:
                yield Measure(width, slack), [block]
                break


def _width(blocks: list[list[Line]], slack: int, fewest: int) -> int | None:
    """The one width that explains where lines end, or None where none does well enough."""
    pairs = [pair for block in blocks for pair in _pairs(block)]
    if len(pairs) < 2:
        return None
    measure = Measure(_best([_reach(*pair, slack) for pair in pairs]), slack)
    width = measure.width
    full = [pair for pair in pairs if _full(pair, measure)]
    broken = sum(not _full(pair, measure) and not _ends(pair[0]) for pair in pairs)
    ragged = sum(_runs_on(pair) and not _full(pair, measure) for pair in pairs)
    ragged += sum(
        len(line.body) + line.indent > width + slack for block in blocks for line in block
    )
    running = sum(map(_runs_on, full))
    usual = width >= _USUAL
    if slack and (not usual or len(full) < 5 or broken or running < 0.5 * len(full)):
        return None
    if width < _NARROWEST or broken > 0.3 * len(full):
        return None
    if ragged > (0.15 if usual else 0.04) * len(full):
        return None
    if len(full) < (fewest if usual else 6) or (len(full) < 6 and broken):
        return None
    return width if running >= 0.4 * len(full) else None


def _best(reaches: list[tuple[int, int]]) -> int:
    """The least width that lies in the most reaches."""
    steps = [0] * (_WIDEST + 100)
    for low, high in reaches:
        if low < len(steps):  # a line without a blank may be wider than any page
            steps[max(0, low)] += 1
            steps[min(high + 1, len(steps) - 1)] -= 1
    held = best = width = 0
    for at, step in enumerate(steps):
        held += step
        if held > best:
            best, width = held, at
    return width


def _full(pair: tuple[Line, Line], measure: Measure) -> bool:
    low, high = _reach(*pair, measure.slack)
    return low <= measure.width <= high


def _ends(line: Line) -> bool:
    return line.body.rstrip(_CLOSING)[-1:] in _TERMINAL


def _runs_on(pair: tuple[Line, Line]) -> bool:
    """Whether a sentence plainly goes on from one line to the next."""
    return pair[1].body[0].islower() and not _ends(pair[0])


def _joined(text: str, block: list[Line], measure: Measure, known: Words | None) -> Iterator[Edit]:
    pairs = list(_pairs(block))
    full = {right.start for left, right in pairs if _full((left, right), measure)}
    loose = sum(right.start not in full and not _ends(left) for left, right in pairs)
    if not full or loose > 0.34 * len(pairs):
        return
    if 0 < block[0].indent <= 12 and len(block) > 1:
        yield _edit(text, block[0].start - block[0].indent, block[0].start, "", 0.98)
    for left, right in pairwise(block):
        if right.start in full:
            yield _join(text, left, right, known)
        elif right.indent > left.indent + 1 and not _LISTED.match(right.body):
            yield _edit(text, left.end, right.start, "\n\n", 0.97)  # the paragraph's own indent
        elif right.indent and right.indent == left.indent:
            yield _edit(text, right.start - right.indent, right.start, "", 0.97)


def _join(text: str, left: Line, right: Line, known: Words | None) -> Edit:
    if left.body[-1] == "-" and left.body[-2:-1].isalpha() and right.body[0].isalpha():
        after, sure = undivided(text, left.end - 1, right.start, known)
        return _edit(text, left.end - 1, right.start, after, sure)
    if left.body[-1] in "-/" and left.body[-2:-1].isdigit() and right.body[0].isdigit():
        return _edit(text, left.end, right.start, "", 0.95)
    # Where a sentence ends with the line, so may the paragraph.
    sure = 0.995 if _runs_on((left, right)) else 0.9 if right.body[0].isupper() else 0.98
    return _edit(text, left.end, right.start, " ", sure)


def _edit(text: str, start: int, end: int, after: str, confidence: float) -> Edit:
    return Edit(start, end, text[start:end], after, "hard_wrap", confidence)


WRAPS = (hard_wrap,)
