"""Where a stored text shows what was asked for, and the best short piece of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from ultimora.archive.words import folded, joined, placed, stems, tokens
from ultimora.reference.words import LANGUAGES
from ultimora.values import Span
from ultimora.values.query import Phrase, Prefix, Query, Word

LENGTH = 200  # characters of a snippet, about two lines of a list
_FARTHEST = 20_000  # characters of a text that are looked through: a snippet is no search
_SPACE = re.compile(r"\s+")


class Snippet(NamedTuple):
    """A piece of text on one line, and the places in it that were asked for."""

    text: str
    marks: tuple[Span, ...]


class Seeker:
    """Finds what a query asked for in stored text; made once for a page of hits."""

    def __init__(self, query: Query) -> None:
        self.forms: dict[str, set[str]] = {"": set(), "headline": set(), "body": set()}
        self.runs: list[tuple[tuple[str, ...], bool, str]] = []  # words, whether a prefix, scope
        for term in query.sought():
            self._add(term)
        firsts = {form[0] for forms in self.forms.values() for form in forms}
        firsts |= {run[0][0] for run in self.runs}
        letters = "".join(sorted(letter for first in firsts for letter in _spelled(first)))
        self._begin = re.compile(rf"(?<![^\W_])[{re.escape(letters)}]") if letters else None

    def _add(self, term: Word | Phrase | Prefix) -> None:
        words = tuple(tokens(term.text))
        if not words:
            return
        if isinstance(term, Word):
            if len(words) == 1:
                self.forms[term.scope] |= {*words, *stems(term.text, LANGUAGES)}
                return
            if "’" in term.text or "'" in term.text:
                self.forms[term.scope] |= {w for w in words if len(w) > 1}
            self.forms[term.scope] |= set(joined(term.text))
        self.runs.append((words, isinstance(term, Prefix), term.scope))

    def marks(self, text: str, part: str, language: str | None) -> list[Span]:
        """The places in `text`, which is the ``headline`` or ``body``, in order, none in another.

        `language` is the text's own, by whose stems it was indexed.
        """
        if self._begin is None:
            return []
        text = text[:_FARTHEST]
        forms = self.forms[""] | self.forms[part]
        languages = (language,) if language else LANGUAGES
        runs = [run for run in self.runs if run[2] in ("", part)]
        found: list[Span] = []
        for begin in self._begin.finditer(text):
            at = begin.start()
            if found and at < found[-1].end:
                continue
            if span := _meets(text, at, forms, runs, languages):
                found.append(span)
        return found


def _meets(
    text: str,
    at: int,
    forms: set[str],
    runs: list[tuple[tuple[str, ...], bool, str]],
    languages: tuple[str, ...],
) -> Span | None:
    """The longest thing asked for that begins at `at`."""
    ends = [end for words, prefix, _ in runs if (end := _run(text, at, words, prefix))]
    token, span = next(placed(text, at), ("", Span(at, at)))
    if span.start == at and (
        token in forms or not forms.isdisjoint(stems(span.of(text), languages))
    ):
        ends.append(span.end)
    return Span(at, max(ends)) if ends else None


def _run(text: str, at: int, words: tuple[str, ...], prefix: bool) -> int | None:
    """Where the run of words that begins at `at` ends; None where it is another."""
    last = len(words) - 1
    for index, (token, span) in enumerate(placed(text, at)):
        fits = token.startswith(words[index]) if prefix and index == last else token == words[index]
        if not fits:
            return None
        if index == last:
            return span.end
    return None


@lru_cache(maxsize=512)
def _spelled(letter: str) -> str:
    """The letters that begin with `letter` once folded."""
    if letter.isascii() or letter.isalpha():
        return "".join(sorted({letter, letter.upper()[:1], *_spellings().get(letter, ())}))
    return letter


@lru_cache(maxsize=1)
def _spellings() -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for code in (*range(0x21, 0x600), *range(0x1E00, 0x2000), *range(0xFB00, 0xFB07),
                 *range(0xFF10, 0xFF5B)):  # fmt: skip
        sign = chr(code)
        if sign.isalnum() and (plain := folded(sign)):
            found.setdefault(plain[0], set()).add(sign)
    return found


def snippet(text: str, marks: list[Span], length: int = LENGTH) -> Snippet:
    """The piece of about `length` characters with most of `marks`, cut between words.

    Where nothing is marked it is the beginning. An ellipsis shows that something was cut.
    """
    start, end = _window(text, marks, length)
    pieces: list[str] = ["…"] if start else []
    shown: list[Span] = []
    size, at = len(pieces), start
    for mark in (m for m in marks if start <= m.start and m.end <= end):
        before, within = _SPACE.sub(" ", text[at : mark.start]), _SPACE.sub(" ", mark.of(text))
        size += len(before)
        shown.append(Span(size, size + len(within)))
        size += len(within)
        pieces += before, within
        at = mark.end
    pieces.append(_SPACE.sub(" ", text[at:end]).rstrip())
    if end < len(text.rstrip()):
        pieces.append("…")
    return Snippet("".join(pieces), tuple(shown))


def _window(text: str, marks: list[Span], length: int) -> tuple[int, int]:
    """The range to show: the first among those with most different words marked."""
    best, first = (0, 0), 0
    for left, mark in enumerate(marks[:200]):
        inside = list(_upto(marks, left, mark.start + length))
        score = (len({m.of(text).casefold() for m in inside}), len(inside))
        if score > best:
            best, first = score, mark.start
    # Some words before the first mark, so that it is read in its sentence.
    start = _word_start(text, max(0, first - length // 4)) if first > length // 4 else 0
    end = start + length
    if end >= len(text):
        return start, len(text)
    cut = max(text.rfind(" ", start, end + 1), text.rfind("\n", start, end + 1))
    # A word longer than the snippet is cut where it must be.
    return start, cut if cut > start else end


def _upto(marks: list[Span], left: int, end: int) -> Iterator[Span]:
    for mark in marks[left : left + 50]:
        if mark.end > end:
            return
        yield mark


def _word_start(text: str, at: int) -> int:
    found = _SPACE.search(text, at, at + 40)
    return found.end() if found else at
