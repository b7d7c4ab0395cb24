"""Headline and subheadline: what stands above the story when everything else has been read."""

from __future__ import annotations

import re

from ultimora.read.declared import PAGES
from ultimora.read.notices import headline_marks
from ultimora.read.reading import Line, Mark, Reading
from ultimora.values import Span

_LONGEST = 300  # characters; no headline is longer
_WIRE_WIDTH = 64
_NOTE = re.compile(r"=?\([^()\n]+\)[=.]?$|[=+*<>~-]{1,5}$")
_CLOSE = (",", ":", ";", "-", "–", "—")


def headline(reading: Reading) -> list[Mark]:
    """The headline: the print-out's or header's title, else the first line above the story."""
    titles = [mark for mark in reading.found("title") if mark.span is not None]
    if titles:
        title = titles[0]
        assert title.span is not None
        return _headline(reading, title.span, title.confidence, None)
    lines = _above(reading)
    sure = 0.95 if reading.story is not None else 0.8
    marks: list[Mark] = []
    while lines and lines[0].end - lines[0].start <= _LONGEST:
        if len(lines) > 1 and (note := _note(reading, lines[0])):
            marks.append(note)
            lines = lines[1:]
            continue
        count = 2 if len(lines) > 1 and _goes_on(reading, lines[0], lines[1]) else 1
        span = Span(lines[0].start, lines[count - 1].end)
        marks += _headline(reading, span, sure, span)
        if any(mark.field == "headline" for mark in marks):
            return marks
        lines = lines[count:]
    return marks + _declared(reading)


def _note(reading: Reading, line: Line) -> Mark | None:
    """A line all in brackets, or of signs alone: the desk's own note, which is no headline."""
    span = Span(line.start, line.end)
    if line.end - line.start > _LONGEST or not _NOTE.match(reading.head(line, _LONGEST)):
        return None
    return Mark("omitted", "desk note", span, 0.8, span)


def _headline(reading: Reading, span: Span, sure: float, cover: Span | None) -> list[Mark]:
    text = reading.copy.text
    inner, marks = headline_marks(text, _bare(text, span, "#*^"))
    inner = _bare(text, inner)
    words = " ".join(inner.of(text).split())
    if not words:
        # A notice alone stood there; the headline, if any, comes next.
        return [mark._replace(cover=mark.span) for mark in marks]
    return [*marks, Mark("headline", words, inner, sure, cover)]


def _bare(text: str, span: Span, front: str = "+#*^", back: str = "+*=<") -> Span:
    """A headline without the signs that only frame it (``++ … ++``, a final `` =``, ``# ``)."""
    start, end = span
    while start < end and (text[start] in front or text[start].isspace()):
        start += 1
    while end > start and (text[end - 1] in back or text[end - 1].isspace()):
        end -= 1
    return Span(start, end)


def _declared(reading: Reading) -> list[Mark]:
    """The title that the container declares, where the text itself has none."""
    titles = [finding for finding in reading.copy.sheet.findings if finding.field == "title"]
    return [Mark("headline", titles[0].value, None, 0.9)] if titles else []


def _above(reading: Reading) -> list[Line]:
    """The open lines above the story; where nothing opened it, what looks like a headline."""
    if reading.story is not None:
        return reading.above()
    lines = reading.lines[:3]
    declared = [f.value for f in reading.copy.sheet.findings if f.field == "title"]
    if declared and lines:
        same = " ".join(reading.head(lines[0]).split()) == " ".join(declared[0].split())
        return [lines[0]] if same else []
    if len(lines) < 2 or lines[0].end - lines[0].start > 200:
        return []
    text = reading.head(lines[0])
    parted = lines[1].gap or lines[1].end - lines[1].start > 1.5 * len(text)
    if not parted or (text.endswith(".") and not text.endswith("...") and len(text) > 60):
        return []
    second = reading.head(lines[1])
    under = (
        len(lines) > 2
        and len(second) < 160
        and second[-1] not in '.!”"»:'
        and lines[2].end - lines[2].start > len(second)
    )
    return list(lines[: 2 if under else 1])


def _goes_on(reading: Reading, first: Line, second: Line) -> bool:
    """Whether a headline was wrapped: the next line goes on in the middle of it."""
    if second.gap or second.end - second.start > 100:
        return False
    one, two = reading.head(first), reading.head(second)
    # Capitals tell nothing of the phrase, but a first line that fills the wire's width does.
    set_full = one.isupper() and two.isupper() and len(one) > _WIRE_WIDTH - 14
    return one[-1] in _CLOSE or two[0].islower() or set_full


def headline_again(reading: Reading) -> list[Mark]:
    """The headline printed once more above the story, with the page's name behind it or not."""
    headlines = [str(mark.value) for mark in reading.found("headline")]
    if not headlines:
        return []
    marks = []
    begins = headlines[0].split(None, 1)[0]
    for line in reading.above():
        if not reading.copy.text.startswith(begins, line.start):
            continue
        words = " ".join(reading.head(line, _LONGEST).split())
        if words.startswith(headlines[0]) and len(words) < len(headlines[0]) + 30:
            span = Span(line.start, line.end)
            marks.append(Mark("omitted", "headline again", span, 0.85, span))
    return marks


def subheadline(reading: Reading) -> list[Mark]:
    """The line below the headline and above the story, where there is one more."""
    headlines = [mark for mark in reading.found("headline") if mark.span is not None]
    if not headlines or reading.found("subheadline"):
        return []
    if reading.copy.sheet.media_type not in PAGES and reading.story is None:
        return []  # a container that declares its headline would declare this one as well
    span = headlines[0].span
    assert span is not None
    below = [line for line in _remaining(reading) if line.start >= span.end]
    notes: list[Mark] = []
    while below and (note := _note(reading, below[0])) and reading.story is not None:
        notes.append(note)
        below = below[1:]
    if not below or below[0].end - below[0].start > _LONGEST:
        return notes
    first = below[0]
    text = reading.copy.text
    inner = _bare(text, Span(first.start, first.end))
    cover = Span(first.start, first.end)
    if len(below) > 1 and _goes_on(reading, first, below[1]):
        inner = cover = Span(inner.start, below[1].end)
    words = " ".join(inner.of(text).split())
    return [*notes, Mark("subheadline", words, inner, 0.85, cover)] if words else notes


def _remaining(reading: Reading) -> list[Line]:
    if reading.story is not None:
        return reading.above()
    # Without an opening only a short line without a full stop, over a longer one, is taken.
    lines = reading.lines[:2]
    if len(lines) < 2 or not lines[1].gap:
        return []
    text = reading.head(lines[0])
    short = lines[0].end - lines[0].start < 160 and text[-1] not in '.!?”"»:…'
    return [lines[0]] if short and lines[1].end - lines[1].start > len(text) else []
