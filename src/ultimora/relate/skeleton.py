"""The words of a dispatch that come through damage, re-titling and re-encoding as they were.

Whatever holds or touches a sign that an accident may have changed is left out, in whole copy as in
damaged copy: *perché*, *perch?* and *perchÃ©* all give nothing, *“Sì”* and *?S??* neither. So two
copies of one text give nearly the same words, however each came, and without any repair.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple, cast

from ultimora.relate.once import once
from ultimora.values import Record, Span

# A run between blanks, of plain letters or of figures; around it only points, commas and brackets,
# which no code page has lost yet. Three points may have been an ellipsis, a single letter the rest
# of an elision, a hyphen a dash or the end of a line; words with these are not sure.
_SURE = re.compile(r"(?<!\S)[(\[]{0,2}([A-Za-z]{2,}+|\d++(?:[.,:]\d++)*+)[.,;:!)\]]{0,2}(?!\S)")
_BETWEEN_FIGURES = str.maketrans("", "", ".,:")


class Word(NamedTuple):
    """A word that is sure: folded, and where it stands in the clean text."""

    text: str
    start: int
    end: int


_Word = Callable[[tuple[str, int, int]], Word]
_word = cast("_Word", partial(tuple.__new__, Word))  # a third of the time of Word(...)


@dataclass(frozen=True, slots=True)
class Skeleton:
    """The sure words of a dispatch: of its headline, and of its body with their places.

    `text` is the clean text, `frame` where the body stands in it.
    """

    headline: tuple[str, ...]
    body: tuple[Word, ...]
    text: str
    frame: Span


@once(400)  # each rule asks for it, of the record and of the same neighbours
def skeleton(record: Record) -> Skeleton:
    """The sure words of what the agency said; what reading put aside as furniture has no say."""
    dispatch = record.dispatch
    text, paragraphs = dispatch.copy.text, dispatch.paragraphs
    body = [word for span in paragraphs for word in words(text, span)]
    headline = dispatch.headline or ""
    frame = Span(paragraphs[0].start, paragraphs[-1].end) if paragraphs else Span(0, 0)
    title = words(headline, Span(0, len(headline)))
    return Skeleton(tuple(word.text for word in title), tuple(body), text, frame)


def words(text: str, span: Span) -> list[Word]:
    """The sure words of a part of a text, without case; figures without what groups them."""
    found = []
    for match in _SURE.finditer(text, *span):
        word = match[1]
        plain = word.lower() if word[0] > "9" else word.translate(_BETWEEN_FIGURES)
        found.append(_word((plain, *match.span(1))))
    return found
