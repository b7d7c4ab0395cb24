"""Words whose letters are set apart (tracking), where a PDF's reader has seen blanks in them.

What is a blank is told by the line's own letters: where they all stand apart, a gap between two
words is several times as wide as one between two letters; what is no wider is none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from ultimora.unpack.layout import Word

# Measured on our own sheet and on print of the trade: a blank between words is 0.2 to 0.35 of the
# height of type, letters stand 0.05 to 0.15 apart, and kerning adds or takes half of that.
_NARROW = 0.25  # of the height of type: no blank that is wider is doubted
_TRACKED = 0.03  # of the height of type: letters that stand closer are not set apart
_WIDER = 2.0  # times the usual gap between letters that a blank must have
_ENOUGH = 16  # gaps between letters that are measured


class Placed(NamedTuple):
    """A word and the places of its first character and of the one behind its last."""

    word: Word
    start: int
    end: int


Edges = Callable[[int], tuple[float, float] | None]  # left and right of a character


def together(line: Sequence[Placed], edges: Edges, made: Callable[[int], bool]) -> Iterator[Word]:
    """The words of a line, those joined that only tracking has parted.

    `edges` gives the box of a character; `made` tells whether a blank is none of the file's own.
    """
    doubtful = {
        index
        for index, (one, two) in enumerate(pairwise(line))
        if _gap(one, two) < _NARROW * _height(one) and made(one.end)
    }
    usual = _usual(line, edges) if doubtful else 0.0
    last: Word | None = None
    for index, placed in enumerate(line):
        before = line[index - 1]
        if last and index - 1 in doubtful and _gap(before, placed) <= _WIDER * usual:
            last = _joined(last, placed.word)
            continue
        if last:
            yield last
        last = placed.word
    if last:
        yield last


def _usual(line: Sequence[Placed], edges: Edges) -> float:
    """The gap between two letters of the line; 0 where they are not set apart."""
    gaps: list[float] = []
    for placed in line:
        boxes = [edges(at) for at in range(placed.start, placed.end)]
        gaps += [two[0] - one[1] for one, two in pairwise(boxes) if one and two]
        # Type that is not set apart shows it in its first word.
        if len(gaps) >= _ENOUGH or (gaps and median(gaps) < _TRACKED * _height(placed)):
            break
    usual = median(gaps) if gaps else 0.0
    return usual if usual >= _TRACKED * _height(line[0]) else 0.0


def _gap(one: Placed, two: Placed) -> float:
    return two.word.left - one.word.right


def _height(placed: Placed) -> float:
    return placed.word.top - placed.word.bottom


def _joined(one: Word, two: Word) -> Word:
    return Word(
        one.text + two.text, one.left, min(one.bottom, two.bottom), max(one.right, two.right),
        max(one.top, two.top), one.bold and two.bold, two.divided,
    )  # fmt: skip
