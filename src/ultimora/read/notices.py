"""Marks that change what may be done with a dispatch: embargo, correction, kill and the like."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from ultimora.read.dates import clock_of, days
from ultimora.read.reading import Line, Mark, Reading
from ultimora.reference.notices import PHRASES, PRESSING, TARGETS, Phrase
from ultimora.values import Notice, Span

_LEAD_NUMBER = re.compile(r"\d{1,2}")
_PRESSING = re.compile(rf"\W{{0,3}}({'|'.join(PRESSING)})\W{{0,3}}$", re.IGNORECASE)
_EDS = re.compile(
    r"\^?(?:Eds|Editors|Note to editors|A los editores|Alle redazioni)\b\.?\s?:", re.I
)


_OPEN_EMBARGO = re.compile(
    r"\W*(?:(?:strictly )?embargo(?:ed)?|embargado|sperrfrist|(?:sous|sotto|bajo|sob) embargo|"
    r"not for (?:release|publication) (?:before|until)|da non pubblicare prima|"
    r"ne pas publier avant|n.{1,2}o? publicar antes)\W*"
    r"(?:(?:until|fino|bis|jusqu|hasta|até|ohne|senza|sine)\b[^\d]{0,50})?\W*$",
    re.IGNORECASE,
)
_NAMED_WITHIN = 700  # characters from a kill's mark on, in which it names what it means


class Compiled(NamedTuple):
    """A phrase, ready to match."""

    phrase: Phrase
    pattern: re.Pattern[str]


@lru_cache(maxsize=1)
def _phrases() -> dict[str, list[Compiled]]:
    table: dict[str, list[Compiled]] = {
        "before": [],
        "after": [],
        "line": [],
        "note": [],
        "end": [],
    }
    for phrase in PHRASES:
        anchored = phrase.pattern + (r"\s*$" if phrase.place == "after" else "")
        table[phrase.place].append(Compiled(phrase, re.compile(anchored, re.IGNORECASE)))
    return table


@lru_cache(maxsize=1)
def _targets() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in TARGETS)


@lru_cache(maxsize=8)
def _any_of(place: str) -> re.Pattern[str]:
    """All phrases of a place as one pattern, which tells quickly that there is none."""
    bare = (re.sub(r"\(\?P<\w+>", "(?:", one.pattern.pattern) for one in _phrases()[place])
    return re.compile("|".join(f"(?:{pattern})" for pattern in bare), re.IGNORECASE)


def headline_marks(text: str, span: Span) -> tuple[Span, list[Mark]]:
    """The headline without the marks that run into it, and those marks.

    Marks may be stacked (``CORRECTED-UPDATE 1-``); they are no words of the headline.
    """
    start, end, marks = span.start, span.end, []
    for _ in range(4):
        mark = _first("before", text, start, end)
        if mark is None or mark.span is None:
            break
        marks.append(_aimed(mark, text, start))
        start = mark.span.end
        while start < end and text[start] in " \t\xa0":
            start += 1
    for _ in range(2):
        mark = _last_of_headline(text, start, end)
        if mark is None or mark.span is None:
            break
        marks.append(mark)
        end = start + len(text[start : mark.span.start].rstrip(" ,"))
    return Span(start, end), marks


def _aimed(mark: Mark, text: str, start: int) -> Mark:
    """A kill or hold with the item that its words name."""
    notice = mark.value
    if not isinstance(notice, Notice) or notice.kind not in ("kill", "hold") or notice.target:
        return mark
    return mark._replace(value=replace(notice, target=_named(text, start)))


def _first(place: str, text: str, start: int, end: int) -> Mark | None:
    stop = min(end, start + 400)
    if not _any_of(place).match(text, start, stop):
        return None
    for compiled in _phrases()[place]:
        match = compiled.pattern.match(text, start, stop)
        if match and match.end() > match.start():
            return _notice(compiled.phrase.kind, match, Span(match.start(), match.end()))
    return None


def _last_of_headline(text: str, start: int, end: int) -> Mark | None:
    low = max(start, end - 140)
    for compiled in _phrases()["after"]:
        match = compiled.pattern.search(text, low, end)
        if match and match.start() > start:
            return _notice(compiled.phrase.kind, match, Span(match.start(), match.end()))
    return None


def _notice(kind: str, match: re.Match[str], span: Span) -> Mark:
    groups = match.groupdict()
    number = groups.get("number")
    if kind == "take":
        return Mark("take", int(number or 0), span, 0.9)
    if kind == "urgency":
        return Mark("urgency", PRESSING[groups["word"].casefold()], span, 0.8)
    words = (
        match[0].strip(" ,\t\xa0").rstrip("-:").strip() if kind != "embargo" else match[0].strip()
    )
    notice = Notice(kind, words, number=int(number) if number else None,
                    target=groups.get("target"))  # fmt: skip
    return Mark(f"notices.{kind}", notice, span, 0.95)


def line_notices(reading: Reading) -> list[Mark]:
    """Notices on lines of their own: above the story or as the first lines of it."""
    story = reading.story or 0
    marks: list[Mark] = []
    below = 0
    for index, line in enumerate(reading.lines[:16]):
        if line.start >= story:
            below += 1
        if below > 6:
            break
        text = reading.head(line, 400)
        mark = _first("line", text, 0, len(text))
        if mark is not None:
            marks += _on_line(reading, line, mark, index)
    return marks


def _on_line(reading: Reading, line: Line, mark: Mark, index: int) -> list[Mark]:
    """The notice of a line: an embargo's is all of it, a kill's only where it is but the mark."""
    notice, span = mark.value, mark.span
    assert isinstance(notice, Notice) and span is not None
    whole = Span(line.start, line.end)
    text = whole.of(reading.copy.text)
    rest = text[span.end :].strip(" .:-–—!")
    if notice.kind == "embargo":
        return _embargo(reading, whole, index)
    if notice.kind in ("kill", "hold"):
        target = notice.target or _named(reading.copy.text, line.start)
        value = Notice(notice.kind, text[: span.end].strip(), target=target)
        # "Please kill item dpa 157" is the dispatch's own text; a row of KILLs is a mark alone.
        cover = whole if not rest and notice.target is None and span.end < 40 else None
        here = span.moved(line.start)
        return [Mark(mark.field, value, here, 0.9, cover)]
    if rest and index == 0:
        return []  # it goes on: the headline, which says so itself
    cover = Span(line.start, line.start + span.end) if rest else whole
    value = Notice(notice.kind, text[: span.end].strip(), notice.number, target=notice.target)
    return [Mark(mark.field, value, cover, 0.9, cover)]


def _named(text: str, start: int) -> str | None:
    """What the words of a kill or hold call the item that they mean; None where they do not."""
    for pattern in _targets():
        if match := pattern.search(text, start, start + _NAMED_WITHIN):
            return " ".join(match["target"].split())
    return None


def _embargo(reading: Reading, whole: Span, index: int) -> list[Mark]:
    """The embargo of a line that says until when, or that is nothing but the mark.

    Then the line below may say it; a headline that only begins with the word is none.
    """
    text = reading.copy.text
    if len(whole.of(text)) > 240:
        return []
    if not _tells_time(whole.of(text)):
        if not _OPEN_EMBARGO.match(whole.of(text)):
            return []
        below = reading.lines[index + 1 : index + 2]
        if below and below[0].end - below[0].start < 100 and _tells_time(reading.head(below[0])):
            whole = Span(whole.start, below[0].end)
    said = " ".join(whole.of(text).split())
    return [Mark("notices.embargo", Notice("embargo", said), whole, 0.9, whole)]


def _tells_time(text: str) -> bool:
    return bool(clock_of(text)) or any(True for _ in days(text))


def pressing(reading: Reading) -> list[Mark]:
    """``URGENT``, ``FLASH``, ``BULLETIN`` on lines of their own above the story."""
    for line in reading.above(6):
        match = _PRESSING.match(reading.head(line, 40)) if line.end - line.start < 20 else None
        # In any other case the word may be a headline; brackets are a mark's.
        if match and (match[1].isupper() or match[0].startswith("(")):
            span = Span(line.start, line.end)
            return [Mark("urgency", PRESSING[match[1].casefold()], span, 0.8, span)]
    return []


def editors_notes(reading: Reading) -> list[Mark]:
    """``Eds: …``: words to the editors who receive the copy, not to its readers."""
    marks = []
    for line in reading.lines[:12]:
        head = reading.head(line, 400)
        if _EDS.match(head) and line.end - line.start < 500 and not _kills(head):
            span = Span(line.start, line.end)
            marks.append(Mark("omitted", "editors' note", span, 0.85, span))
            marks += _said_in(head, line)
    return marks


def _said_in(head: str, line: Line) -> list[Mark]:
    """What a note to the editors says was changed: ``Eds: UPDATES: With quotes.``"""
    start = head.index(":") + 1
    start += len(head[start:]) - len(head[start:].lstrip())
    mark = _first("note", head, start, len(head))
    if mark is None or mark.span is None:
        return []
    return [mark._replace(span=mark.span.moved(line.start), confidence=0.85)]


def _kills(text: str) -> bool:
    mark = _first("line", text, 0, len(text))
    return mark is not None and mark.field in ("notices.kill", "notices.hold")


def leads(reading: Reading) -> list[Mark]:
    """The lead mark of an ANPA header counts renewals: ``2nd Ld-Writethru``."""
    marks = []
    for mark in reading.found("lead"):
        number = _LEAD_NUMBER.match(str(mark.value))
        notice = Notice("update", str(mark.value), int(number[0]) if number else None)
        marks.append(Mark("notices.update", notice, mark.span, 0.9))
    return marks


def end_notice(text: str, start: int, end: int) -> Mark | None:
    """The mark that ends or continues a story, at the end of a line (``(segue)``, ``-30-``)."""
    low = max(start, end - 40)
    for compiled in _phrases()["end"]:
        match = compiled.pattern.search(text, low, end)
        if match is None:
            continue
        before = text[start : match.start()].rstrip(" \t\xa0")
        if before and not match[0].startswith(("(", "-", "#", "NN", "Endit")):
            continue  # a bare word counts only on its own line
        span = Span(match.start(), end)
        return _notice(compiled.phrase.kind, match, span)._replace(cover=span)
    return None
