"""What changed from one record to another: word by word, and in what it says.

Paragraphs that are the same are found first, wherever they stand; what lies between those that
kept their order is compared by words. Two words are the same whatever their case and signs.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, groupby
from typing import NamedTuple

from ultimora.relate.aligned import aligned, blocks
from ultimora.relate.substance import substance
from ultimora.values import Dispatch, Record, Span
from ultimora.values.changes import Changes, Paragraph, Run

# A word with the lone signs behind it: a dash is no word.
_TOKEN = re.compile(r"\S+(?:\s{1,3}[^\w\s]{1,3}(?!\S))*")
_SIGNS = re.compile(r"[\W_]+")
_FEW = 0.34  # of the words of the shorter of two paragraphs; with fewer in common they are others
_SHORT = 3  # letters of a word that says little alone
_STEP = 6  # words over which others may step
_CHANGED = frozenset(("replaced", "removed", "added"))


@dataclass(frozen=True, slots=True)
class Tokens:
    """Words in a row: without their form, as written, and where each begins; `starts` is empty
    where they do not stand in the text itself."""

    keys: Sequence[str]
    words: Sequence[str]
    starts: Sequence[int]

    def __len__(self) -> int:
        return len(self.keys)

    def part(self, low: int, high: int) -> Tokens:
        """Those from one to before another."""
        return Tokens(self.keys[low:high], self.words[low:high], self.starts[low:high])

    @property
    def text(self) -> str:
        """The words, a blank between two."""
        return " ".join(" ".join(self.words).split())

    @property
    def span(self) -> Span | None:
        """From the first to the last."""
        if not self.starts:
            return None
        return Span(self.starts[0], self.starts[-1] + len(self.words[-1]))


class _Keys(dict[str, str]):
    """The same word without its form, made once."""

    def __missing__(self, word: str) -> str:
        self[word] = key = _key(word)
        return key


class _Part(NamedTuple):
    """What becomes a run: its kind, ours, theirs; `steps` counts the words that it is made of,
    where they are the same in both, else it is one."""

    kind: str
    ours: Tokens
    theirs: Tokens
    steps: int = 1


def changes(before: Record, after: Record) -> Changes:
    """What became of `before` in `after`. Pure; any two records have an answer."""
    read = _Reader()
    headline = tuple(_runs(read.title(before.dispatch), read.title(after.dispatch)))
    body = tuple(_body(read.paragraphs(before.dispatch), read.paragraphs(after.dispatch)))
    runs = chain(headline, (run for paragraph in body for run in paragraph.runs))
    return Changes(headline, body, tuple(substance(before, after, list(runs))))


class _Reader:
    """Cuts texts into words; the same word has the same key, which is made once."""

    def __init__(self) -> None:
        self._keys = _Keys()
        self._known: dict[str, Tokens] = {}

    def title(self, dispatch: Dispatch) -> Tokens:
        """The headline's words, with their places where it stands in the text itself."""
        words = dispatch.headline or ""
        for finding in dispatch.findings:
            if finding.field == "headline" and finding.span and finding.value == words:
                return self._tokens(dispatch.copy.text, finding.span)
        return replace(self._tokens(words, Span(0, len(words))), starts=())

    def paragraphs(self, dispatch: Dispatch) -> list[Tokens]:
        """The words of each paragraph that has some."""
        found = (self._tokens(dispatch.copy.text, span) for span in dispatch.paragraphs)
        return [tokens for tokens in found if len(tokens)]

    def _tokens(self, text: str, span: Span) -> Tokens:
        written = span.of(text)
        known = self._known.get(written)
        if known is None:  # what stands in both texts is cut once
            words, starts, at = _TOKEN.findall(written), [], 0
            for word in words:
                at = written.index(word, at)
                starts.append(at)
                at += len(word)
            keys = [self._keys[word] for word in words]
            known = self._known[written] = Tokens(keys, words, starts)
        return replace(known, starts=[span.start + start for start in known.starts])


_NONE = Tokens((), (), ())


def _key(word: str) -> str:
    plain = unicodedata.normalize("NFKC", word) if not word.isascii() else word
    return _SIGNS.sub("", plain).casefold() or word


def _body(ours: Sequence[Tokens], theirs: Sequence[Tokens]) -> Iterator[Paragraph]:
    """Both bodies in the order of the later one."""
    old, new = ([tuple(tokens.keys) for tokens in side] for side in (ours, theirs))
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
            yield Paragraph((_run("added", _NONE, tokens),))
            continue
        if id(group) in done:
            continue
        done.add(id(group))
        for i in range(at_old, group[0][-1]):  # also between those that went together
            if i not in by_old:
                yield Paragraph((_run("removed", ours[i], _NONE),))
        at_old = max(at_old, group[0][-1] + 1)
        yield Paragraph(tuple(_runs(
            _joined([ours[i] for i in group[0]]), _joined([theirs[new[k]][0] for k in group[1]])
        )))  # fmt: skip
    for i in range(at_old, len(ours)):
        if i not in by_old:
            yield Paragraph((_run("removed", ours[i], _NONE),))


def _joined(some: Sequence[Tokens]) -> Tokens:
    """The words of several paragraphs as one."""
    if len(some) == 1:
        return some[0]
    sides = zip(*((tokens.keys, tokens.words, tokens.starts) for tokens in some), strict=True)
    keys, words, starts = ([*chain.from_iterable(side)] for side in sides)
    return Tokens(keys, words, starts)


def _groups(ours: Sequence[Tokens], theirs: Sequence[Tokens]) -> list[tuple[list[int], list[int]]]:
    """The paragraphs of ours and theirs that share words enough to be the same."""
    sides = (ours, theirs)
    where = [[at for at, tokens in enumerate(s) for _ in range(len(tokens))] for s in sides]
    words = [[key for tokens in side for key in tokens.keys] for side in sides]
    shared: Counter[tuple[int, int]] = Counter()
    for one, other, length in blocks(*words):
        shared.update(zip(where[0][one : one + length], where[1][other : other + length],
                          strict=True))  # fmt: skip
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
    low = start = 0
    parts: list[_Part] = []
    for one, other, length in [*blocks(ours.keys, theirs.keys), (len(ours), len(theirs), 0)]:
        if one > low or other > start:
            parts.append(_gap(ours.part(low, one), theirs.part(start, other)))
        parts += _stayed(ours.part(one, one + length), theirs.part(other, other + length))
        low, start = one + length, other + length
    for kind, group in groupby(_smooth(parts), key=lambda part: part.kind):
        some = list(group)
        yield _run(kind, _joined([p.ours for p in some]), _joined([p.theirs for p in some]))


def _stayed(ours: Tokens, theirs: Tokens) -> Iterator[_Part]:
    """Words that are the same on both sides, parted by whether they are written alike."""
    if ours.words == theirs.words:
        if len(ours):
            yield _Part("kept", ours, theirs, len(ours))
        return
    alike = [one == other for one, other in zip(ours.words, theirs.words, strict=True)]
    low = 0
    for kept, group in groupby(alike):
        high = low + sum(1 for _ in group)
        kind = "kept" if kept else "form"
        yield _Part(kind, ours.part(low, high), theirs.part(low, high), high - low)
        low = high


def _gap(ours: Tokens, theirs: Tokens) -> _Part:
    if not len(ours) or not len(theirs):
        return _Part("removed" if len(ours) else "added", ours, theirs)
    if "".join(ours.keys) == "".join(theirs.keys):
        return _Part("form", ours, theirs)  # parted otherwise
    if Counter(ours.keys) == Counter(theirs.keys):
        return _Part("form", ours, theirs)  # in another order
    return _Part("replaced", ours, theirs)


def _smooth(parts: list[_Part]) -> list[_Part]:
    """A short word that stayed between two changes is read with them."""
    smooth = list(parts)
    for at in range(1, len(parts) - 1):
        part = parts[at]
        if part.kind != "kept" or part.steps > 1 or len(part.ours.keys[0]) > _SHORT:
            continue
        if {parts[at - 1].kind, parts[at + 1].kind} <= _CHANGED:
            for near in (at - 1, at, at + 1):
                smooth[near] = parts[near]._replace(kind="replaced")
    for low, high in _transposed(parts):
        smooth[low:high] = [part._replace(kind="form") for part in parts[low:high]]
    return smooth


def _transposed(parts: list[_Part]) -> Iterator[tuple[int, int]]:
    """Where words only stepped over a few others, from which part to which."""
    for at, (kind, was, now, _) in enumerate(parts):
        if kind not in ("removed", "added"):
            continue
        steps = 0
        for end in range(at + 1, len(parts)):
            beyond, gone, came, count = parts[end]
            if beyond in _CHANGED:
                keys = [sorted(side.keys) for side in (was if len(was) else now,
                                                       gone if len(gone) else came)]  # fmt: skip
                if {kind, beyond} == {"removed", "added"} and keys[0] == keys[1]:
                    yield at, end + 1
                break
            steps += count
            if steps > _STEP - 2:
                break


def _run(kind: str, ours: Tokens, theirs: Tokens) -> Run:
    was = ours.text
    now = was if ours.words == theirs.words else theirs.text
    return Run(kind, was, now, ours.span, theirs.span)
