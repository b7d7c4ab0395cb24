"""What changed from one record to another: word by word, and in what it says.

Paragraphs that are the same are found first, wherever they stand; what lies between those that
kept their order is compared by words. Two words are the same whatever their case and signs.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain, groupby
from typing import NamedTuple

from ultimora.relate.aligned import aligned
from ultimora.relate.substance import substance
from ultimora.values import Dispatch, Record, Span
from ultimora.values.changes import Changes, Paragraph, Run

# A word with the lone signs behind it: a dash is no word.
_TOKEN = re.compile(r"\S+(?:\s{1,3}[^\w\s]{1,3}(?!\S))*")
_SIGNS = re.compile(r"[\W_]+")
_FEW = 0.34  # of the words of the shorter of two paragraphs; with fewer in common they are others
_SHORT = 3  # letters of a word that says little alone
_STEP = 6  # words over which others may step
_CHANGED = ("replaced", "removed", "added")


class Token(NamedTuple):
    """A word: without its form, as written, and where it stands."""

    key: str
    text: str
    span: Span | None


Tokens = Sequence[Token]
_Part = tuple[str, Tokens, Tokens]  # the kind of a run, ours, theirs


def changes(before: Record, after: Record) -> Changes:
    """What became of `before` in `after`. Pure; any two records have an answer."""
    headline = tuple(_runs(_title(before.dispatch), _title(after.dispatch)))
    body = tuple(_body(_paragraphs(before.dispatch), _paragraphs(after.dispatch)))
    runs = chain(headline, (run for paragraph in body for run in paragraph.runs))
    return Changes(headline, body, tuple(substance(before, after, list(runs))))


def _title(dispatch: Dispatch) -> Tokens:
    """The headline's words, with their places where it stands in the text itself."""
    words = dispatch.headline or ""
    for finding in dispatch.findings:
        if finding.field == "headline" and finding.span and finding.value == words:
            return _tokens(dispatch.copy.text, finding.span)
    return [token._replace(span=None) for token in _tokens(words, Span(0, len(words)))]


def _paragraphs(dispatch: Dispatch) -> list[Tokens]:
    found = (_tokens(dispatch.copy.text, span) for span in dispatch.paragraphs)
    return [tokens for tokens in found if tokens]


def _tokens(text: str, span: Span) -> list[Token]:
    return [
        Token(_key(match[0]), match[0], Span(*match.span()))
        for match in _TOKEN.finditer(text, *span)
    ]


def _key(word: str) -> str:
    plain = unicodedata.normalize("NFKC", word) if not word.isascii() else word
    return _SIGNS.sub("", plain).casefold() or word


def _body(ours: Sequence[Tokens], theirs: Sequence[Tokens]) -> Iterator[Paragraph]:
    """Both bodies in the order of the later one."""
    old, new = ([tuple(t.key for t in tokens) for tokens in side] for side in (ours, theirs))
    same = aligned(old, new)
    moved = _moved(old, new, same)
    gone = set(moved.values())
    low = start = 0
    for i, k in [*same, (len(ours), len(theirs))]:
        yield from _between(
            [ours[at] for at in range(low, i) if at not in gone],
            [(theirs[at], ours[moved[at]] if at in moved else None) for at in range(start, k)],
        )
        if i < len(ours):
            yield Paragraph(tuple(_runs(ours[i], theirs[k])))
        low, start = i + 1, k + 1


def _moved(
    ours: Sequence[tuple[str, ...]], theirs: Sequence[tuple[str, ...]], same: list[tuple[int, int]]
) -> dict[int, int]:
    """Where a paragraph of theirs stood in ours, for those that have left their order."""
    stayed, kept = ({pair[side] for pair in same} for side in (0, 1))
    places = {key: at for at, key in enumerate(ours) if at not in stayed}
    return {at: places.pop(key) for at, key in enumerate(theirs)
            if at not in kept and key in places}  # fmt: skip


def _between(
    ours: Sequence[Tokens], theirs: Sequence[tuple[Tokens, Tokens | None]]
) -> Iterator[Paragraph]:
    """What stands between two paragraphs that stayed: theirs, each with what it is made from.

    Of a paragraph that was split, or made of two, the parts are shown as one.
    """
    new = [at for at, (_, was) in enumerate(theirs) if was is None]
    groups = _groups(ours, [theirs[at][0] for at in new])
    by_new = {new[k]: group for group in groups for k in group[1]}
    by_old = {i: group for group in groups for i in group[0]}
    at_old = 0
    done: set[int] = set()
    for at, (tokens, was) in enumerate(theirs):
        if was is not None:
            yield Paragraph((_run("moved", was, tokens),))
            continue
        group = by_new.get(at)
        if group is None:
            yield Paragraph((_run("added", (), tokens),))
            continue
        if id(group) in done:
            continue
        done.add(id(group))
        for i in range(at_old, group[0][0]):
            if i not in by_old:
                yield Paragraph((_run("removed", ours[i], ()),))
        at_old = max(at_old, group[0][-1] + 1)
        yield Paragraph(tuple(_runs(
            [token for i in group[0] for token in ours[i]],
            [token for k in group[1] for token in theirs[new[k]][0]],
        )))  # fmt: skip
    for i in range(at_old, len(ours)):
        if i not in by_old:
            yield Paragraph((_run("removed", ours[i], ()),))


def _groups(ours: Sequence[Tokens], theirs: Sequence[Tokens]) -> list[tuple[list[int], list[int]]]:
    """The paragraphs of ours and theirs that share words enough to be the same."""
    where = [[at for at, tokens in enumerate(side) for _ in tokens] for side in (ours, theirs)]
    words = [[token.key for tokens in side for token in tokens] for side in (ours, theirs)]
    shared = Counter((where[0][a], where[1][b]) for a, b in aligned(*words))
    groups: list[tuple[list[int], list[int]]] = []
    for (i, k), count in sorted(shared.items()):
        if count < _FEW * min(len(ours[i]), len(theirs[k])):
            continue
        if groups and (i in groups[-1][0] or k in groups[-1][1]):
            groups[-1][0].extend([i] * (i not in groups[-1][0]))
            groups[-1][1].extend([k] * (k not in groups[-1][1]))
        else:
            groups.append(([i], [k]))
    return groups


def _runs(ours: Tokens, theirs: Tokens) -> Iterator[Run]:
    """Two stretches of words as runs, in the order of theirs."""
    pairs = aligned([token.key for token in ours], [token.key for token in theirs])
    low = start = 0
    parts: list[_Part] = []
    for i, k in [*pairs, (len(ours), len(theirs))]:
        if i > low or k > start:
            parts.append(_gap(ours[low:i], theirs[start:k]))
        if i < len(ours):
            kind = "kept" if ours[i].text == theirs[k].text else "form"
            parts.append((kind, ours[i : i + 1], theirs[k : k + 1]))
        low, start = i + 1, k + 1
    for kind, group in groupby(_smooth(parts), key=lambda part: part[0]):
        some = list(group)
        yield _run(
            kind, [t for _, was, _ in some for t in was], [t for *_, now in some for t in now]
        )


def _gap(ours: Tokens, theirs: Tokens) -> _Part:
    if not ours or not theirs:
        return "removed" if ours else "added", ours, theirs
    if "".join(t.key for t in ours) == "".join(t.key for t in theirs):
        return "form", ours, theirs  # parted otherwise
    if Counter(t.key for t in ours) == Counter(t.key for t in theirs):
        return "form", ours, theirs  # in another order
    return "replaced", ours, theirs


def _smooth(parts: list[_Part]) -> list[_Part]:
    """A short word that stayed between two changes is read with them."""
    smooth = list(parts)
    for at in range(1, len(parts) - 1):
        kind, was, _ = parts[at]
        around = [parts[at - 1][0], parts[at + 1][0]]
        if kind == "kept" and len(was[0].key) <= _SHORT and {*around} <= {*_CHANGED}:
            for near in (at - 1, at, at + 1):
                smooth[near] = ("replaced", *parts[near][1:])
    for low, high in _transposed(parts):
        smooth[low:high] = [("form", *part[1:]) for part in parts[low:high]]
    return smooth


def _transposed(parts: list[_Part]) -> Iterator[tuple[int, int]]:
    """Where words only stepped over a few others, from which part to which."""
    for at, (kind, was, now) in enumerate(parts):
        if kind not in ("removed", "added"):
            continue
        for end in range(at + 2, min(at + _STEP, len(parts))):
            beyond, gone, came = parts[end]
            if beyond in _CHANGED:
                keys = [sorted(t.key for t in side) for side in (was or now, gone or came)]
                if {kind, beyond} == {"removed", "added"} and keys[0] == keys[1]:
                    yield at, end + 1
                break


def _run(kind: str, ours: Tokens, theirs: Tokens) -> Run:
    return Run(kind, _words(ours), _words(theirs), _extent(ours), _extent(theirs))


def _words(tokens: Tokens) -> str:
    return " ".join(" ".join(token.text.split()) for token in tokens)


def _extent(tokens: Tokens) -> Span | None:
    first, last = (tokens[0].span, tokens[-1].span) if tokens else (None, None)
    return Span(first.start, last.end) if first and last else None
