"""Compares what a tool gave back with what was written, character by character."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from damage import Damaged
from roles import roles, same_part

KEY = 8  # characters that must agree before two texts count as in step again
NEAR = 40  # how far apart, in all, the places are that are tried one by one


class Gap(NamedTuple):
    """`clean[start:end]` came out as `given[low:high]`; between gaps the texts are the same."""

    start: int
    end: int
    low: int
    high: int


def align(clean: str, given: str) -> list[Gap]:
    """Every place where two texts differ, as small as can be, in order."""
    gaps: list[Gap] = []
    at = to = 0
    while True:
        step = _common(clean, given, at, to)
        at, to = at + step, to + step
        if at == len(clean) and to == len(given):
            return gaps
        width, height = _in_step_again(clean, given, at, to)
        gaps += _small(clean, given, Gap(at, at + width, to, to + height))
        at, to = at + width, to + height


def _common(one: str, other: str, at: int, to: int) -> int:
    start, size = at, 256
    while size:
        piece = one[at : at + size]
        if len(piece) == size and piece == other[to : to + size]:
            at, to = at + size, to + size
        else:
            size //= 2
    return at - start


def _in_step_again(clean: str, given: str, at: int, to: int) -> tuple[int, int]:
    left, right = len(clean) - at, len(given) - to
    for total in range(1, NEAR):
        for lean in range(total + 1):
            # Nearest to the diagonal first: most restorations keep the length.
            width = (total + (lean if lean % 2 else -lean)) // 2
            height = total - width
            if width > left or height > right:
                continue
            key = clean[at + width : at + width + KEY]
            if key == given[to + height : to + height + KEY] and (key or total == left + right):
                return width, height
    for width in range(0, min(left, 600)):
        key = clean[at + width : at + width + 2 * KEY]
        height = given.find(key, to, to + 3 * width + 400) - to
        if height >= 0 and len(key) == 2 * KEY:
            return width, height
    return left, right


def _small(clean: str, given: str, gap: Gap) -> Iterator[Gap]:
    """The gap cut to what really differs inside it."""
    width, height = gap.end - gap.start, gap.high - gap.low
    if not width or not height or width * height > 40_000:
        yield gap
        return
    one, other = clean[gap.start : gap.end], given[gap.low : gap.high]
    if width == height:
        pairs: Iterator[tuple[int, int]] = (
            (i, i) for i, (a, b) in enumerate(zip(one, other, strict=True)) if a == b
        )
    else:
        pairs = _kept(one, other)
    at = to = 0
    for i, j in pairs:
        if i > at or j > to:
            yield Gap(gap.start + at, gap.start + i, gap.low + to, gap.low + j)
        at, to = i + 1, j + 1
    if at < width or to < height:
        yield Gap(gap.start + at, gap.end, gap.low + to, gap.high)


def _kept(one: str, other: str) -> Iterator[tuple[int, int]]:
    """Pairs of equal characters on a cheapest path from one text to the other."""
    rows = [list(range(len(other) + 1))]
    for i, a in enumerate(one, 1):
        last, row = rows[-1], [i]
        for j, b in enumerate(other, 1):
            row.append(min(last[j - 1] + (a != b), last[j] + 1, row[j - 1] + 1))
        rows.append(row)
    path: list[tuple[int, int]] = []
    i, j = len(one), len(other)
    while i and j:
        if one[i - 1] == other[j - 1] and rows[i][j] == rows[i - 1][j - 1]:
            path.append((i - 1, j - 1))
            i, j = i - 1, j - 1
        elif rows[i][j] == rows[i - 1][j - 1] + 1:
            i, j = i - 1, j - 1
        elif rows[i][j] == rows[i - 1][j] + 1:
            i -= 1
        else:
            j -= 1
    return reversed(path)


@dataclass
class Score:
    """What a tool made of damaged documents, counted.

    `exact` and `style` count lost spots by kind: the very character, or one that plays the same
    part (an opening quote, a closing quote, an apostrophe, a dash, a space) in whatever style;
    single or double is style, the side is not; an invisible character may be left out. `spots` and
    `spots_exact` count every damaged character, lost or not; `intact_exact` those that are not
    lost. `asked` are the real question marks.
    """

    lost: Counter[str] = field(default_factory=Counter)
    exact: Counter[str] = field(default_factory=Counter)
    style: Counter[str] = field(default_factory=Counter)
    spots: int = 0
    spots_exact: int = 0
    intact: int = 0
    intact_exact: int = 0
    lines: int = 0
    lines_exact: int = 0
    asked: int = 0
    asked_kept: int = 0

    def add(self, other: Score) -> None:
        """Counts `other` in."""
        for name, value in vars(other).items():
            mine = getattr(self, name)
            if isinstance(mine, Counter):
                mine.update(value)
            else:
                setattr(self, name, mine + value)


class Miss(NamedTuple):
    """A lost or damaged character that did not come back: where, and what stands there."""

    offset: int
    given: str
    kind: str


def judge(damaged: Damaged, given: str, layout: bool = False) -> tuple[Score, list[Miss]]:
    """The score of one document given back, and what is wrong in it.

    With `layout`, characters put in or left standing beside a spot count against it (a line end
    that became a space is right, one that became a space and a hyphen is not).
    """
    clean, score, misses = damaged.clean, Score(), []
    wrong = _wrong_places(damaged, given, layout)
    here = there = None
    for spot in damaged.spots:
        gap = wrong.get(spot.offset)
        same = gap is None
        score.spots += 1
        score.spots_exact += same
        if not spot.lost:
            score.intact += 1
            score.intact_exact += same
        else:
            alike = same
            if gap is not None and gap.end - gap.start == gap.high - gap.low == 1:
                if here is None or there is None:
                    here, there = roles(clean), roles(given)
                alike = same_part(here.get(spot.offset), there.get(gap.low)) or (
                    spot.kind == "space" and given[gap.low].isspace()
                )
            elif gap is not None and gap.end - gap.start == 1 and gap.low == gap.high:
                alike = spot.kind == "invisible"
            score.lost[spot.kind] += 1
            score.exact[spot.kind] += same
            score.style[spot.kind] += alike
        if gap is not None:
            misses.append(Miss(spot.offset, given[gap.low : gap.high], spot.kind))
    at = clean.find("?")
    while at >= 0:
        score.asked += 1
        score.asked_kept += at not in wrong
        at = clean.find("?", at + 1)
    score.lines, score.lines_exact = _lines(clean, given)
    return score, misses


def _wrong_places(damaged: Damaged, given: str, layout: bool) -> dict[int, Gap]:
    if given == damaged.text:  # the tool did nothing: every spot is as it was
        return {
            spot.offset: Gap(spot.offset, spot.offset + 1, spot.start, spot.end)
            for spot in damaged.spots
        }
    wrong: dict[int, Gap] = {}
    for gap in align(damaged.clean, given):
        if layout and gap.start == gap.end:
            wrong[gap.start - 1] = gap
        for index in range(gap.start, gap.end):
            # Characters of one gap are paired off where their number is the same.
            if gap.end - gap.start == gap.high - gap.low:
                low = gap.low + index - gap.start
                wrong[index] = Gap(index, index + 1, low, low + 1)
            else:
                wrong[index] = gap
    return wrong


def _lines(clean: str, given: str) -> tuple[int, int]:
    """How many lines were written, and how many of them came back to the letter."""
    ours, theirs = clean.split("\n"), given.split("\n")
    if len(ours) == len(theirs):
        pairs = [one == other for one, other in zip(ours, theirs, strict=True) if one]
        return len(pairs), sum(pairs)
    left = Counter(theirs)
    kept = 0
    for line in filter(None, ours):
        if left[line] > 0:
            left[line] -= 1
            kept += 1
    return sum(map(bool, ours)), kept


def right_edits(edits: Sequence[tuple[int, int, str]], clean: str, given: str) -> list[bool]:
    """For edits (start, end in the older text, what came there), in order: was each one right?

    An edit is right when no gap between `clean` and `given` lies in what it wrote; where it wrote
    or removed nothing but a place, a gap that touches that place speaks against it.
    """
    gaps = align(clean, given)
    verdicts: list[bool] = []
    shift = first = 0
    for start, end, after in edits:
        low = start + shift
        high = low + len(after)
        shift += len(after) - (end - start)
        while first < len(gaps) and gaps[first].high < low:
            first += 1
        right = True
        for gap in gaps[first:]:
            if gap.low > high:
                break
            touching = low == high or gap.low == gap.high
            right = right and not (
                gap.low <= high and low <= gap.high
                if touching
                else gap.low < high and low < gap.high
            )
        verdicts.append(right)
    return verdicts
