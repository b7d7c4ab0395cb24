"""From words on a page to paragraphs in reading order: what a PDF does not say.

Only geometry is looked at, never language. Words become lines; a white strip with lines on both
sides parts columns; gaps, indents and type sizes part paragraphs; what comes back at the same
height on several pages is running; a paragraph that breaks off at the end of a column or page is
joined with what goes on. Lengths are PDF points, y grows upwards.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median
from typing import NamedTuple

_GRID = 2.0  # points; the strips in which white columns are looked for
_ZONE = 0.13  # of the page's height, at the top and the bottom, where running lines stand
_DEEPEST = 6  # columns within columns
_PAGE_NUMBER = re.compile(
    r"\W*(?:pag(?:ina|e)?|seite|página|p|pp|s)?\W*\d{1,5}(?:\s*(?:/|di|of|von|de|sur|-)\s*\d{1,5})?\W*",
    re.IGNORECASE,
)
_ITEM = re.compile(r"(?:[•▪◦‣∙·–—-]|\(?\d{1,3}[.)]|\(?[a-z]\))$")
_TERMINAL = re.compile(r"[.!?:…][\"'”’»)\]]*$")


class Word(NamedTuple):
    """A word and its box; `divided` says that a hyphen of the line's end follows it."""

    text: str
    left: float
    bottom: float
    right: float
    top: float
    bold: bool = False
    divided: str = ""


@dataclass(slots=True)
class Line:
    """Words that stand on one line, from left to right."""

    words: list[Word]
    page: int

    @property
    def left(self) -> float:
        """Where it begins."""
        return self.words[0].left

    @property
    def right(self) -> float:
        """Where it ends."""
        return max(word.right for word in self.words)

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return min(word.bottom for word in self.words)

    @property
    def top(self) -> float:
        """Its upper edge."""
        return max(word.top for word in self.words)

    @property
    def size(self) -> float:
        """The height of its type."""
        return median(word.top - word.bottom for word in self.words)

    @property
    def bold(self) -> bool:
        """Whether all of it is bold."""
        return all(word.bold for word in self.words)

    @property
    def text(self) -> str:
        """Its words with blanks between, and its hyphen if it ends with one."""
        return " ".join(word.text for word in self.words) + self.words[-1].divided


@dataclass(slots=True)
class Region:
    """Lines of one block on one page: a paragraph, or the part of it that stands there."""

    lines: list[Line]
    kind: str = "paragraph"

    @property
    def page(self) -> int:
        """The page that it stands on."""
        return self.lines[0].page

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Left, bottom, right, top."""
        return (
            round(min(line.left for line in self.lines), 1),
            round(min(line.bottom for line in self.lines), 1),
            round(max(line.right for line in self.lines), 1),
            round(max(line.top for line in self.lines), 1),
        )


@dataclass(slots=True)
class Paper:
    """One page: its number, its size and its words in the order of the file."""

    number: int
    width: float
    height: float
    words: list[Word]
    running: list[Line] = field(default_factory=list)


@dataclass(slots=True)
class Column:
    """Lines that are read one after the other, all in one column of one page."""

    lines: list[Line]
    left: float
    right: float


def arranged(papers: list[Paper]) -> list[list[Region]]:
    """The blocks of some pages in reading order; each a list of its parts, one a column.

    Running heads and feet come as blocks of kind ``running`` after the paragraph that their page
    break stands in; each break itself is a block without lines of kind ``break``.
    """
    set_apart(papers)
    body = _body_size(papers)
    blocks: list[list[Region]] = []
    waiting: list[list[Region]] = []
    last: Region | None = None
    edge: Column | None = None
    for index, paper in enumerate(papers):
        if index:
            waiting.append([])
        top = [line for line in paper.running if line.bottom > paper.height / 2]
        waiting += [[Region([line], "running")] for line in top]
        for column in columns(paper):
            regions = list(_regions(column, body))
            if not regions:
                continue
            if last and edge and _goes_on(last, edge, regions[0], column):
                blocks[-1].append(regions.pop(0))
            blocks += waiting
            waiting = []
            if regions:
                blocks += [[region] for region in regions]
            last, edge = blocks[-1][-1] if regions else _last_of(blocks), column
        foot = [line for line in paper.running if line.bottom <= paper.height / 2]
        waiting += [[Region([line], "running")] for line in foot]
    _kickers(blocks)
    return blocks + waiting


def _kickers(blocks: list[list[Region]]) -> None:
    """A bold line right above a larger heading is a kicker (a section, an agency)."""
    for above, below in pairwise(block for block in blocks if block):
        one, two = above[-1], below[0]
        if one.kind == two.kind == "heading" and one.page == two.page:
            sizes = [median(line.size for line in region.lines) for region in (one, two)]
            one.kind = "paragraph" if sizes[1] > 1.2 * sizes[0] else one.kind


def _last_of(blocks: list[list[Region]]) -> Region | None:
    """The last part of copy; None where something running follows it: then nothing joins."""
    for block in reversed(blocks):
        if block and block[-1].kind != "running":
            return block[-1] if block is blocks[-1] else None
    return None


# -- lines and columns -------------------------------------------------------------------------


def columns(paper: Paper) -> Iterator[Column]:
    """The columns of a page in reading order, its running lines left out."""
    apart = {id(word) for line in paper.running for word in line.words}
    words = [word for word in paper.words if id(word) not in apart]
    yield from _split(words, paper.number, _DEEPEST)


def _split(words: list[Word], page: int, depth: int) -> Iterator[Column]:
    strip = _gutter(words) if depth and len(words) > 12 else None
    if strip is None:
        if words:
            yield Column(
                lines_of(words, page), min(w.left for w in words), max(w.right for w in words)
            )
        return
    left, right = strip
    band: list[Word] = []
    for line in lines_of(words, page):
        if not _spans(line, left, right):
            band += line.words
            continue
        yield from _sides(band, (left + right) / 2, page, depth)
        band = []
        yield Column([line], line.left, line.right)
    yield from _sides(band, (left + right) / 2, page, depth)


def _sides(band: list[Word], middle: float, page: int, depth: int) -> Iterator[Column]:
    for side in (
        [word for word in band if word.left < middle],
        [word for word in band if word.left >= middle],
    ):
        if side:
            yield from _split(side, page, depth - 1)


def _spans(line: Line, left: float, right: float) -> bool:
    """Whether a line runs over the white strip instead of stopping before it."""
    for before, after in zip(line.words, [*line.words[1:], None], strict=True):
        if before.left < left - 1 and before.right > right + 1:
            return True
        if before.left < right and before.right > left + 1 and before.right - before.left > 1:
            inside = min(before.right, right) - max(before.left, left)
            if inside > 0.5 * (right - left):
                return True
        if (
            after is not None
            and before.right <= right
            and after.left >= left
            and after.left - before.right < 0.7 * (right - left)
        ):
            return True
    return False


def _gutter(words: list[Word]) -> tuple[float, float] | None:
    """The white strip with the most lines on both of its sides; None where there is none."""
    low, high = min(w.left for w in words), max(w.right for w in words)
    count = int((high - low) / _GRID) + 1
    if count < 20 or count > 5000:
        return None
    change = [0.0] * (count + 1)
    for word in words:
        change[int((word.left - low) / _GRID)] += 1
        change[min(count, int((word.right - low) / _GRID) + 1)] -= 1
    heights: list[float] = []
    total = 0.0
    for step in change[:count]:
        total += step
        heights.append(total)
    size = median(w.top - w.bottom for w in words)
    rows = len({round(w.bottom / max(1.0, size / 2)) for w in words})
    strips = _strips(heights, 0.12 * rows)
    best: tuple[float, float, float] | None = None
    for start, end in strips:
        left, right = low + start * _GRID, low + end * _GRID
        if right - left < 0.7 * size or start < 0.1 * count or end > 0.9 * count:
            continue
        beside = _beside(words, left, right, size)
        if beside >= 3 and (best is None or beside * (right - left) > best[0]):
            best = (beside * (right - left), left, right)
    return (best[1], best[2]) if best else None


def _strips(heights: list[float], most: float) -> Iterator[tuple[int, int]]:
    start: int | None = None
    for index, height in enumerate([*heights, most + 1]):
        if height <= most and start is None:
            start = index
        elif height > most and start is not None:
            yield start, index
            start = None


def _beside(words: list[Word], left: float, right: float, size: float) -> int:
    """How many rows of type have copy on both sides: the lesser side counts, in whole lines."""
    middle = (left + right) / 2
    step = max(1.0, size)
    sides: tuple[Counter[int], Counter[int]] = (Counter(), Counter())
    for word in words:
        sides[word.left >= middle][round(word.bottom / step)] += 1
    # A column of prose has several words a line; a margin of numbers or bullets has one.
    filled = [[row for row, many in side.items() if many >= 2] for side in sides]
    both = {row + d for row in filled[0] for d in (-1, 0, 1)} & set(filled[1])
    return min(len(both), len(filled[0]), len(filled[1]))


def lines_of(words: list[Word], page: int) -> list[Line]:
    """Words as lines, from the top down; words of one line overlap in height by half."""
    rows: list[tuple[float, float, list[Word]]] = []
    for word in sorted(words, key=lambda w: (-(w.top + w.bottom), w.left)):
        middle = (word.top + word.bottom) / 2
        if rows:
            bottom, top, row = rows[-1]
            if bottom <= middle <= top:
                row.append(word)
                continue
        rows.append((word.bottom, word.top, [word]))
    return [Line(sorted(row, key=lambda w: w.left), page) for _, _, row in rows]


# -- paragraphs --------------------------------------------------------------------------------


def _body_size(papers: list[Paper]) -> float:
    """The size that most of the copy is set in."""
    sizes: Counter[float] = Counter()
    for paper in papers:
        for word in paper.words:
            sizes[round((word.top - word.bottom) * 2) / 2] += len(word.text)
    return sizes.most_common(1)[0][0] if sizes else 10.0


def _regions(column: Column, body: float) -> Iterator[Region]:
    """The paragraphs of a column."""
    if not column.lines:
        return
    left, right = column.left, column.right
    pitch = _pitch(column.lines)
    current = [column.lines[0]]
    for above, line in pairwise(column.lines):
        if _starts(current, above, line, left, right, pitch):
            yield Region(current, _kind(current, body, right))
            current = []
        current.append(line)
    yield Region(current, _kind(current, body, right))


def _pitch(lines: list[Line]) -> float:
    """The usual distance from line to line: the lesser half's median, gaps being always more."""
    steps = sorted(a.bottom - b.bottom for a, b in pairwise(lines) if a.bottom > b.bottom)
    return median(steps[: max(1, (len(steps) + 1) // 2)]) if steps else 0.0


def _starts(
    current: list[Line], above: Line, line: Line, left: float, right: float, pitch: float
) -> bool:
    """Whether `line` begins a paragraph, by its distance, type, indent, or a short line above."""
    size = max(above.size, 1.0)
    step = above.bottom - line.bottom
    if step > max(pitch * 1.25, pitch + 0.2 * size) and step > 1.1 * size:
        return True
    if abs(line.size - above.size) > 0.1 * size:
        return True
    if line.bold != above.bold and _weighed(current, line):
        return True
    if _ITEM.match(line.words[0].text) and len(line.words) > 1:
        return True
    indent = line.left - left
    if indent > 0.6 * size and above.left - left < 0.4 * size and indent < 0.4 * (right - left):
        # Under a mark of a list the text hangs; that is no new paragraph.
        return not _ITEM.match(current[0].words[0].text)
    first = line.words[0]
    room = right - above.right
    fits = first.right - first.left + 0.3 * size
    return bool(room > 2 * fits + 2 * size and _TERMINAL.search(above.text) and room > 0.12 * (
        right - left
    ))  # fmt: skip


def _weighed(current: list[Line], line: Line) -> bool:
    """Whether a change of weight parts whole blocks: a lone bold word may end a sentence too."""
    many = len(line.words) > 1 or len(current[-1].words) > 1
    return many or all(one.bold for one in current)


def _kind(lines: list[Line], body: float, right: float) -> str:
    text = " ".join(line.text for line in lines)
    if _ITEM.match(lines[0].words[0].text) and len(lines[0].words) > 1:
        return "item"
    size = median(line.size for line in lines)
    large = size > 1.12 * body
    bold = all(line.bold for line in lines) and len(lines) <= 3
    if len(text) < 300 and (large or bold) and not text.endswith((".", ",", ";")):
        return "heading"
    return "paragraph"


def _goes_on(last: Region, edge: Column, first: Region, column: Column) -> bool:
    """Whether a paragraph that ends a column or page is carried on by the next one's first."""
    if last.kind not in ("paragraph", "item") or first.kind != "paragraph":
        return False
    above, line = last.lines[-1], first.lines[0]
    if abs(above.size - line.size) > 0.1 * above.size or above.bold != line.bold:
        return False
    if above.words[-1].divided:
        return True
    if _TERMINAL.search(above.text):
        return False
    return line.text[:1].islower() or (
        edge.right - above.right < 0.15 * (edge.right - edge.left)
        and line.left - column.left < 0.6 * line.size
    )


# -- running heads and feet --------------------------------------------------------------------


def set_apart(papers: list[Paper]) -> None:
    """Marks the lines that run from page to page: same words (but for digits), same height."""
    outer = [list(_outer(paper)) for paper in papers]
    seen: Counter[tuple[str, int]] = Counter()
    for lines in outer:
        seen.update({key for line in lines for key in _keys(line)})
    needed = 2 if len(papers) < 6 else 3
    for paper, lines in zip(papers, outer, strict=True):
        for line in lines:
            repeated = len(papers) > 1 and any(seen[key] >= needed for key in _keys(line))
            if repeated or (_PAGE_NUMBER.fullmatch(line.text) and _is_number(line.text, paper)):
                paper.running.append(line)


def _keys(line: Line) -> Iterator[tuple[str, int]]:
    """What a line is known by on other pages; heights may differ by a point or two."""
    text = re.sub(r"\d+", "0", line.text).casefold()
    for shift in (0, 1):
        yield text, int(line.bottom / 4 + shift / 2) * 2 + shift


def _outer(paper: Paper) -> Iterator[Line]:
    """The lines near the upper and lower edge, each run on its own where blanks part them."""
    zone = _ZONE * paper.height
    words = [w for w in paper.words if w.bottom > paper.height - zone or w.top < zone]
    for line in lines_of(words, paper.number):
        run: list[Word] = []
        for word in line.words:
            if run and word.left - run[-1].right > 3 * (word.top - word.bottom):
                yield Line(run, paper.number)
                run = []
            run.append(word)
        yield Line(run, paper.number)


def _is_number(text: str, paper: Paper) -> bool:
    """Whether a lone number is this page's own (front matter shifts it a little)."""
    numbers = [int(n) for n in re.findall(r"\d+", text)]
    return len(text) <= 20 and bool(numbers) and abs(numbers[0] - paper.number) <= 12


# -- words to text -----------------------------------------------------------------------------


def joined(lines: Iterable[Line], whole: set[str]) -> str:
    """The lines of a block as running text.

    A hyphen at a line's end goes where the layout proves it soft: it was a soft hyphen (U+00AD),
    or the undivided word stands elsewhere in the same pages (`whole`). Else it stays, with the
    line's end behind it as the mark that it was one.
    """
    text = ""
    divided = ""
    for line in lines:
        words = " ".join(word.text for word in line.words)
        if not text:
            text = words
        elif not divided:
            text += " " + words
        elif divided == "\xad" or _undivided(text, words) in whole:
            text += words
        else:
            text += divided + "\n" + words
        divided = line.words[-1].divided
        if not divided and text.endswith("\xad"):
            text, divided = text[:-1], "\xad"
    return text + ("" if divided == "\xad" else divided)


def _undivided(text: str, following: str) -> str:
    head = re.search(r"\w+$", text)
    tail = re.match(r"\w+", following)
    return (head[0] + tail[0]).casefold() if head and tail else ""


def vocabulary(papers: list[Paper]) -> set[str]:
    """Every undivided word of some pages, as proof for those that a line's end divides."""
    if not any(word.divided for paper in papers for word in paper.words):
        return set()
    return {
        found.casefold()
        for paper in papers
        for word in paper.words
        if not word.divided
        for found in re.findall(r"\w{4,40}", word.text)
    }
