"""Quoted runs: in every style of mark, nested, left open, and across paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ultimora.understand.prose import Prose
from ultimora.values import Span

_MARK = re.compile("[“”„‟\"«»‹›‘’‚']")
_CLOSERS = {
    "“": "”“", "„": "“”‟", "‟": "”", "«": "»", "»": "«", "‹": "›", "›": "‹", "‘": "’",
    "‚": "‘’", '"': '"', "'": "'", "”": "”",
}  # fmt: skip
_BEFORE = frozenset("([{-–—/:,;…“„«‹\"'’‘")  # an opening mark may stand behind these
_BEHIND = frozenset(",.;:!?)]}…»”“\"–—-/’'")  # and these behind a closing one
_ROUND = frozenset("'’‘‚")  # marks that are apostrophes too
_LONGEST = 3000  # characters between single marks; apostrophes far apart are no quotation
# Italian typewriters put an apostrophe for an accent, and all cut words short: no closing mark.
_CUT = re.compile(r"(?<![^\W_])(?:[^\W_]*[aeiou]|[^\W_]*[sxz]|[^\W_]*in|th)$", re.IGNORECASE)


class Quote(NamedTuple):
    """A quoted run: with its marks and without, in which part, whether its end is marked."""

    outer: Span
    inner: Span
    part: int
    closed: bool


class _Open(NamedTuple):
    mark: str
    at: int


def quotes(prose: Prose) -> tuple[Quote, ...]:
    """The outermost quoted runs of each part, in order.

    A run that a part leaves open reaches to its end where the next part opens with a mark too (as
    typographers have it), where it fills the part, or where a colon led to it. What holds no word
    or sign is none.
    """
    parts = prose.parts
    found: list[Quote] = []
    for index, part in enumerate(parts):
        follows = index + 1 < len(parts) and parts[index + 1].kind == part.kind
        goes_on = follows and prose.text[parts[index + 1].span.start] in _CLOSERS
        runs = _part(prose.text, part.span, index, goes_on)
        found.extend(run for run in runs if run.inner.start < run.inner.end)
    return tuple(found)


def _part(text: str, span: Span, index: int, goes_on: bool) -> Iterator[Quote]:
    stack: list[_Open] = []
    inside: list[tuple[int, Quote]] = []  # runs within one that may turn out to be no run
    for mark in _MARK.finditer(text, span.start, span.end):
        at, char = mark.start(), mark[0]
        before = text[at - 1] if at > span.start else " "
        behind = text[at + 1] if at + 1 < span.end else " "
        if char in _ROUND and before.isalnum() and behind.isalnum():
            continue
        depth = _closes(stack, char, at, before, behind, text)
        if depth is not None:
            quote = _quote(text, stack[depth].at, at + 1, index, True)
            del stack[depth:]
            if stack:
                inside.append((depth, quote))
            else:
                inside.clear()
                yield quote
        elif _opens(stack, char, before, behind):
            stack.append(_Open(char, at))
    if not stack:
        return
    first = stack[0]
    lead = text[max(span.start, first.at - 2) : first.at].rstrip()[-1:]
    if first.mark not in _ROUND and (goes_on or first.at == span.start or lead == ":"):
        yield _quote(text, first.at, span.end, index, False)
    else:
        yield from (quote for depth, quote in inside if depth == len(stack))


def _closes(
    stack: list[_Open], char: str, at: int, before: str, behind: str, text: str
) -> int | None:
    """Which open run a mark closes, as its place in the stack."""
    for depth in range(len(stack) - 1, max(-1, len(stack) - 4), -1):
        opened = stack[depth]
        if char not in _CLOSERS[opened.mark] or at == opened.at + 1:
            continue
        if char in _ROUND:
            if at - opened.at > _LONGEST or before.isspace() or behind.isalnum():
                return None
            cut = char == "'" and behind not in _BEHIND and _CUT.search(text[max(0, at - 20) : at])
            return None if cut and _closed_later(text, at) else depth
        # One mark for both ends: what has a blank before and a letter behind opens.
        both = char == opened.mark or char in "“«"
        return None if both and before.isspace() and behind.isalnum() else depth
    return None


def _closed_later(text: str, at: int) -> bool:
    """Whether a straight mark follows that closes better: a sign or the end behind it."""
    follows = text.find("'", at + 1, at + 400)
    while (
        follows >= 0 and text[follows - 1].isalnum() and text[follows + 1 : follows + 2].isalnum()
    ):
        follows = text.find("'", follows + 1, at + 400)
    if follows < 0 or text[follows - 1].isspace():
        return False
    return text[follows + 1 : follows + 2] in ("", "\n", *_BEHIND)


def _opens(stack: list[_Open], char: str, before: str, behind: str) -> bool:
    if char not in _CLOSERS or len(stack) > 8:
        return False
    free = before.isspace() or before in _BEFORE
    if char in _ROUND:
        return free and not behind.isspace() and not behind.isdigit() and behind not in ",.;:"
    if char in "»›":
        return free and behind.isalnum() and not stack
    if char == "”":
        return free and behind.isalnum() and not stack
    if char == '"':
        return not behind.isspace() or not before.isalnum()
    return True


def _quote(text: str, start: int, end: int, index: int, closed: bool) -> Quote:
    first, last = start + 1, end - closed
    while first < last and text[first].isspace():
        first += 1
    while last > first and (text[last - 1].isspace() or text[last - 1] == ","):
        last -= 1
    if last - first > 1 and text[last - 1] == "." and text[last - 2] != ".":
        last -= 1
    return Quote(Span(start, end), Span(first, last), index, closed)
