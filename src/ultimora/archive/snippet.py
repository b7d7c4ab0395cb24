"""Where a stored text shows what was asked for, and the best short piece of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from ultimora.archive.words import APOSTROPHES, folded, joined, stems, tokens
from ultimora.reference.words import LANGUAGES
from ultimora.values import Span
from ultimora.values.query import Phrase, Prefix, Query, Word

LENGTH = 200  # characters of a snippet, about two lines of a list
_FARTHEST = 20_000  # characters of a text that are looked through: a snippet is no search
_SPACE = re.compile(r"\s+")
_EDGE = r"(?<![^\W_])"
_ACCENT = r"[\u0300-\u036f\u00ad]"
_IDEOGRAPH = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
# Latin, Greek and Cyrillic letters, ligatures, and full widths.
_SCRIPTS = (
    *range(0x21, 0x600), *range(0x1E00, 0x2000), *range(0xFB00, 0xFB07), *range(0xFF10, 0xFF5B),
)  # fmt: skip


class Snippet(NamedTuple):
    """A piece of text on one line, and the places in it that were asked for."""

    text: str
    marks: tuple[Span, ...]


class Seeker:
    """Finds what a query asked for in stored text; made once for a page of hits.

    Phrases and beginnings of words become one pattern that allows for accents and case; words are
    candidates by their first two letters, and each is judged by its stems once.
    """

    def __init__(self, query: Query) -> None:
        self.forms: dict[str, set[str]] = {"": set(), "headline": set(), "body": set()}
        self.runs: dict[str, list[str]] = {"": [], "headline": [], "body": []}
        for term in query.sought():
            self._add(term)
        self._patterns = {part: self._pattern(part) for part in ("headline", "body")}
        self._judged: dict[tuple[str, str | None, str], bool] = {}

    def _add(self, term: Word | Phrase | Prefix) -> None:
        words = tuple(tokens(term.text))
        if not words:
            return
        if isinstance(term, Word):
            if len(words) == 1:
                self.forms[term.scope] |= {*words, *stems(term.text, LANGUAGES)}
                return
            if APOSTROPHES.search(term.text):
                self.forms[term.scope] |= {w for w in words if len(w) > 1}
            self.forms[term.scope] |= set(joined(term.text))
        self.runs[term.scope].append(_run(words, isinstance(term, Prefix)))

    def _pattern(self, part: str) -> tuple[re.Pattern[str] | None, re.Pattern[str] | None]:
        """Patterns of the runs, and of words that begin like one of the forms."""
        runs = self.runs[""] + self.runs[part]
        forms = self.forms[""] | self.forms[part]
        return (
            re.compile("|".join(sorted(runs, key=len, reverse=True))) if runs else None,
            re.compile(rf"{_beginning(forms)}(?:[^\W_]|{_ACCENT})*") if forms else None,
        )

    def marks(self, text: str, part: str, language: str | None) -> list[Span]:
        """The places in `text`, which is the ``headline`` or ``body``, in order, none in another.

        `language` is the text's own, by whose stems it was indexed.
        """
        runs, words = self._patterns[part]
        found: list[Span] = []
        if runs:
            found += (Span(*m.span()) for m in runs.finditer(text, 0, _FARTHEST))
        if words:
            found += (
                Span(*m.span())
                for m in words.finditer(text, 0, _FARTHEST)
                if self._fits(part, language, m[0])
            )
        return _apart(found) if runs else found

    def _fits(self, part: str, language: str | None, word: str) -> bool:
        key = (part, language, word)
        known = self._judged.get(key)
        if known is None:
            forms = self.forms[""] | self.forms[part]
            languages = (language,) if language else LANGUAGES
            known = folded(word) in forms or not forms.isdisjoint(stems(word, languages))
            self._judged[key] = known
        return known


def _beginning(forms: set[str]) -> str:
    """A pattern for the first two letters of words that may have one of these stems.

    Stems keep these letters, but for a ``y`` that becomes an ``i`` (dying, die) and for German's
    ``ae``, ``oe``, ``ue``, which lose their ``e``.
    """
    seconds: dict[str, set[str]] = {}
    for form in forms:
        seconds.setdefault(form[0], set()).add(form[1:2])
    signs, ways = set[str](), []
    for letter, after in sorted(seconds.items()):
        one = set(_spelled(letter))
        two = {sign for second in after for sign in _spellings().get(letter + second, ())}
        signs |= one | two
        after |= {"i", "y"} if after & {"i", "y"} else set()
        after |= {"e"} if letter in "aou" else set()
        next_one = "" if "" in after else f"{_ACCENT}*{_any(s for a in after for s in _spelled(a))}"
        ways.append(f"(?<={_any(one)}){next_one}")
        ways += [f"(?<={_any(two)})"] if two else []
    # The letter comes before the edge, for which the search then need not stop at every place.
    return rf"{_any(signs)}(?<![^\W_]\w)(?:{'|'.join(ways)})"


def _any(signs: Iterable[str]) -> str:
    return f"[{re.escape(''.join(sorted(signs)))}]"


def _apart(spans: list[Span]) -> list[Span]:
    """In order, the longest of those that begin alike, none that reaches into another."""
    found: list[Span] = []
    for span in sorted(spans, key=lambda s: (s.start, -s.end)):
        if not found or span.start >= found[-1].end:
            found.append(span)
    return found


def _run(words: tuple[str, ...], prefix: bool) -> str:
    """A pattern for words in this order as any hand may have written them."""
    # Ideographs stand side by side without an edge between them.
    edges = [not _IDEOGRAPH.match(word) for word in words]
    pattern = _EDGE if edges[0] else ""
    for index, word in enumerate(words):
        if index:
            pattern += r"[\W_]+" if edges[index - 1] or edges[index] else r"[\W_]*"
        pattern += _written(word)
    if prefix:
        return pattern + r"[^\W_]*"
    return pattern + (r"(?![^\W_])" if edges[-1] else "")


def _written(word: str) -> str:
    """A pattern for a folded word with its accents, capitals and ligatures."""
    pattern, at = "", 0
    while at < len(word):
        one = f"[{re.escape(_spelled(word[at]))}]{_ACCENT}*"
        two = _spellings().get(word[at : at + 2]) if at + 1 < len(word) else None
        if two:
            next_one = f"[{re.escape(_spelled(word[at + 1]))}]{_ACCENT}*"
            pattern += f"(?:{one}{next_one}|[{re.escape(''.join(sorted(two)))}]{_ACCENT}*)"
        else:
            pattern += one
        at += 2 if two else 1
    return pattern


@lru_cache(maxsize=512)
def _spelled(letter: str) -> str:
    """The letters that are `letter` once folded, or begin with it."""
    return "".join(sorted({letter, letter.upper()[:1], *_spellings().get(letter, ())}))


@lru_cache(maxsize=1)
def _spellings() -> dict[str, set[str]]:
    """For each folded letter, and pair of letters, the signs that fold to it."""
    found: dict[str, set[str]] = {}
    for code in _SCRIPTS:
        sign = chr(code)
        if sign.isalnum() and (plain := folded(sign)):
            found.setdefault(plain[:2], set()).add(sign)
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
