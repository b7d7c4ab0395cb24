"""What belongs to the paper, not the dispatch: page ends, running heads, the page's noise."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from ultimora.read.reading import Line, Mark, Reading
from ultimora.reference.carriers import NOISE
from ultimora.values import Span

_RULED = "-_=*—–"
_PAGE_END = re.compile(rf"(?:[{_RULED}]\s?){{3,80}}$")
_PAGE_NUMBER = re.compile(
    r"(?:(?:page|pagina|pag\.|p\.|seite|página|pág\.)\s*)?\d{1,4}\s*"
    r"(?:/|of|di|sur|von|de|van)\s*\d{1,4}$"
    r"|(?:page|pagina|pag\.|p\.|seite|página|pág\.)\s*\d{1,4}$"
    r"|.{2,50}\b(?:page|pagina|seite|página)\s\d{1,3}$"
    r"|[-–—]\s?(?!30\b|0\b)\d{1,3}\s?[-–—]$",
    re.IGNORECASE,
)
_FIGURES = re.compile(r"\d+")
_LONGEST_HEAD = 120
_NOISE = tuple(phrase.casefold() for phrase in NOISE)
# No letter further on folds to one of these.
_FIRST_OF_NOISE = frozenset(
    letter for letter in map(chr, range(0x250))
    if letter.casefold() in {phrase[0] for phrase in _NOISE}
)  # fmt: skip
_BEGINS_NOISE = frozenset(phrase[:3] for phrase in _NOISE)


def is_rule(text: str) -> bool:
    """Whether a line is nothing but a ruled line (``---``, ``* * *``, ``___``)."""
    return len(text) <= 160 and _PAGE_END.match(text) is not None


def page_ends(reading: Reading) -> list[Mark]:
    """Ruled lines and page numbers: a print-out's dump puts them wherever a page was full."""
    whole, marks = reading.copy.text, []
    for line in reading.lines:
        last = whole[line.end - 1]
        if not (last.isdigit() or last in _RULED) or line.end - line.start > 160:
            continue
        text = whole[line.start : line.end]
        numbered = last.isdigit() or last in "-–—"
        if _PAGE_END.match(text) or (numbered and _PAGE_NUMBER.match(text)):
            marks.append(_omitted(line))
    return marks


def running_heads(reading: Reading) -> list[Mark]:
    """Short lines that come again on the same side of several pages' ends, figures apart.

    One is enough where it repeats the first line of the copy: that one stays, for it is the title
    that the heads repeat.
    """
    ends = sorted(mark.cover.start for mark in reading.found("page") if mark.cover)
    text = reading.copy.text
    feeds = [at for at, letter in enumerate(text) if letter == "\f"] if "\f" in text else []
    if not ends and not feeds:
        return []
    ends = sorted(ends + feeds)
    same: dict[str, list[int]] = defaultdict(list)
    for index, line in enumerate(reading.lines):
        if line.end - line.start <= _LONGEST_HEAD:
            same[_FIGURES.sub("0", text[line.start : line.end])].append(index)
    above, below = _beside(reading.lines, ends)
    marks = [_omitted(line) for line in _numbered(reading, sorted(set(ends)))]
    for alike in same.values():
        if len(alike) < 2:
            continue
        for side in (above, below):
            heads = [index for index in alike if index in side and index > 0]
            if len({side[index] for index in heads}) > (0 not in alike):
                marks += [_omitted(reading.lines[index]) for index in heads]
    return marks


def _numbered(reading: Reading, ends: list[int]) -> Iterator[Line]:
    """Lines straight below a page's end that bear the number of the page which begins there."""
    at = 0
    for number, end in enumerate(ends, 2):
        while at < len(reading.lines) and reading.lines[at].start < end:
            at += 1
        if at == len(reading.lines):
            return
        line = reading.lines[at]
        words = reading.head(line, _LONGEST_HEAD).split()
        if line.end - line.start <= 80 and len(words) > 1 and str(number) in (words[0], words[-1]):
            yield line


def _beside(lines: tuple[Line, ...], ends: list[int]) -> tuple[dict[int, int], dict[int, int]]:
    """The two lines (by index) above each page's end and the two below it, with that end."""
    above: dict[int, int] = {}
    below: dict[int, int] = {}
    at = 0
    for end in ends:
        while at < len(lines) and lines[at].start < end:
            at += 1
        above.update(dict.fromkeys(range(max(0, at - 2), at), end))
        below.update(dict.fromkeys(range(at, min(len(lines), at + 2)), end))
    return above, below


def pieces(reading: Reading) -> list[Mark]:
    """What the container itself set apart as a running head: it says so, so no doubt."""
    sheet = reading.copy.sheet
    return [
        Mark("omitted", piece.kind, span, 1.0, span)
        for piece in sheet.pieces
        if piece.kind in ("running", "break")
        and (span := reading.copy.offsets.to_target(piece.span)).end > span.start
    ]


def noise(reading: Reading) -> list[Mark]:
    """Short lines that the page put between the paragraphs: advertising, "read also"; and its
    disclaimers, over all the lines that they were wrapped into."""
    text, marks = reading.copy.text, []
    goes_on = False
    for line in reading.lines:
        goes_on = goes_on and not line.gap
        start = line.start
        if not goes_on and (
            text[start] not in _FIRST_OF_NOISE
            or text[start : start + 3].casefold()[:3] not in _BEGINS_NOISE
        ):
            continue
        phrase = None if goes_on else _noise_in(reading.head(line, 200).casefold())
        if goes_on or phrase is not None:
            disclaimer = goes_on or (phrase is not None and phrase.endswith(" "))
            goes_on = disclaimer and text[line.end - 1] not in ".!?"
            span = Span(line.start, line.end)
            marks.append(Mark("omitted", "noise", span, 0.8, span))
    return marks


def _noise_in(text: str) -> str | None:
    """The phrase that makes a line noise.

    A word alone is noise only when it is the whole line; a phrase with its colon may go on.
    """
    if not text.startswith(_NOISE):
        return None
    for phrase in _NOISE:
        if text.startswith(phrase) and len(text) < 200:
            rest = text[len(phrase) :].strip(" .:!")
            if phrase[-1] in ": " or not rest:
                return phrase
    return None


def _omitted(line: Line) -> Mark:
    span = Span(line.start, line.end)
    return Mark("page", "page", span, 0.9, span)
