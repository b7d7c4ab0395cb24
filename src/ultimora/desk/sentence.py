"""The address of a sentence: the dispatch, opened where it says a thing."""

from __future__ import annotations

import re
from urllib.parse import quote

from ultimora.values import Record, Span
from ultimora.values.facts import Claim, Event, Fact
from ultimora.values.story import Cited

_WORD = re.compile(r"\w[\w'’.,-]*\w|\w")
_ENOUGH = 4  # words by which a sentence's beginning or end is known
_AROUND = 30  # characters around a figure alone


def address(cited: Cited, record: Record | None) -> str:
    """The address of what is cited; browsers scroll to the words and mark them (text fragments,
    WICG 2023), others open the dispatch."""
    path = f"/dispatch/{cited.record}"
    fact = record.facts.get(cited.fact) if record and cited.fact else None
    if record is None or fact is None:
        return path
    words = fragment(record, _span(fact))
    return f"{path}#:~:text={words}" if words else path


def _span(fact: Fact) -> Span:
    if isinstance(fact, Event):
        return fact.sentence
    return fact.parts[0] if isinstance(fact, Claim) and fact.parts else fact.span


def fragment(record: Record, span: Span) -> str:
    """The words of a place as a text fragment: its first words and its last, within a paragraph."""
    text = record.dispatch.copy.text
    home = next((p for p in record.dispatch.paragraphs if p.start <= span.start < p.end), None)
    if home is None:
        return ""  # the headline stands on top anyway
    start, end = span.start, min(span.end, home.end)
    if len(_WORD.findall(text, start, end)) < _ENOUGH:
        start, end = max(home.start, start - _AROUND), min(home.end, end + _AROUND)
        start = _whole(text, start, home.start, -1)
        end = _whole(text, end, home.end, 1)
    found = list(_WORD.finditer(text, start, end))
    if not found:
        return ""
    if len(found) <= 2 * _ENOUGH:
        return _quoted(text[found[0].start() : found[-1].end()])
    first = text[found[0].start() : found[_ENOUGH - 1].end()]
    last = text[found[-_ENOUGH].start() : found[-1].end()]
    return f"{_quoted(first)},{_quoted(last)}"


def _whole(text: str, at: int, edge: int, step: int) -> int:
    """Where the word that an edge cuts ends."""
    while at != edge and not text[at - 1 if step < 0 else at].isspace():
        at += step
    return at


def _quoted(words: str) -> str:
    return quote(" ".join(words.split()), safe="").replace("-", "%2D")
