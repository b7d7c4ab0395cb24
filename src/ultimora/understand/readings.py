"""How likely each run of words is a name, over all ways in which a sentence may be read.

The sums of a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001; forward
and backward as Rabiner 1989 scales them), over the few labels of each word that may be.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import exp
from typing import NamedTuple

from ultimora.reference.tagger import LABELS, STEP, follows

Row = dict[int, float]  # a value for each label of a word that may be
_BEGIN = tuple(at for at, label in enumerate(LABELS) if label[0] in "BS")
_ON = tuple(
    tuple(b for b, after in enumerate(LABELS) if a and after[0] in "IE" and follows(label, after))
    for a, label in enumerate(LABELS)
)
_BEFORE = tuple(  # of labels within a name those that they stand behind
    tuple(a for a, before in enumerate(LABELS) if label[0] in "IE" and follows(before, label))
    for label in LABELS
)
_ENDED = frozenset(at for at, label in enumerate(LABELS) if label[0] in "OES")
_FEW = 4  # labels that are all looked at, likely or not
_FAINT = 1e-3  # next to the likeliest label of a word, what is less likely is none


class Likely(NamedTuple):
    """A name of a sentence: its first and (outside) last word, its kind, and how likely it is."""

    first: int
    last: int
    kind: int
    likely: float


def row(scores: Sequence[int], floors: Sequence[int], before: Row) -> Row:
    """The labels that a word may have, each with how likely it is next to being outside.

    Empty where it is surely outside. Where no name can go on from the word `before`, only labels
    that begin one are looked at; `scores` and `floors` are in steps, one a label.
    """
    outside = scores[0]
    found = {
        label: exp((scores[label] - outside) * STEP)
        for label in _BEGIN
        if scores[label] - outside > floors[label]
    }
    for label in before:
        for on in _ON[label]:
            if scores[on] - outside > floors[on]:
                found[on] = exp((scores[on] - outside) * STEP)
    if len(found) > _FEW:
        least = max(found.values()) * _FAINT
        found = {label: value for label, value in found.items() if value > least}
    if found:
        found[0] = 1.0
    return found


def names(rows: Sequence[Row], into: Sequence[Sequence[float]], least: float) -> Iterator[Likely]:
    """The names that are at least so likely, in order; of those that overlap the likeliest.

    `rows` is a word each, as `row` makes them; `into` for each label by how much each before it
    makes it likelier. Words that are surely outside part the sentence into runs.
    """
    at, size = 0, len(rows)
    while at < size:
        start = at
        while at < size and rows[at]:
            at += 1
        if at > start:
            for first, last, kind, likely in _apart(_run(rows[start:at], into, least)):
                yield Likely(start + first, start + last, kind, likely)
        at += 1


def _run(rows: Sequence[Row], into: Sequence[Sequence[float]], least: float) -> Iterator[Likely]:
    forth, scales = _forth(rows, into)
    back = _back(rows, into, forth[-1], scales)
    for first, chances in enumerate(forth):
        for label, value in chances.items():
            part = LABELS[label][0]
            if part not in "BS" or value * back[first][label] < least:
                continue
            kind = (label - 1) // 4
            if part == "S":
                yield Likely(first, first + 1, kind, value * back[first][label])
                continue
            inside, end = label + 1, label + 2
            before, last = label, first
            while value * back[last].get(before, 0.0) >= least:
                last += 1
                here, scale = rows[last], scales[last]
                ended = value * into[end][before] * here.get(end, 0.0) / scale
                if (likely := ended * back[last].get(end, 0.0)) >= least:
                    yield Likely(first, last + 1, kind, likely)
                    break
                value *= into[inside][before] * here.get(inside, 0.0) / scale
                before = inside


def _forth(rows: Sequence[Row], into: Sequence[Sequence[float]]) -> tuple[list[Row], list[float]]:
    """How likely each label of each word is given the words up to it, and by what each word's
    were divided to be that."""
    found: list[Row] = []
    scales: list[float] = []
    before: Row = {}
    for here in rows:
        if before:
            ended = [(a, chance) for a, chance in before.items() if a in _ENDED]
            now = {
                label: value * _sum(before, into[label], _BEFORE[label], ended)
                for label, value in here.items()
            }
        else:
            now = {label: value * into[label][0] for label, value in here.items()}
        scale = sum(now.values())
        before = {label: value / scale for label, value in now.items()}
        scales.append(scale)
        found.append(before)
    return found, scales


def _sum(
    before: Row, step: Sequence[float], goes_on: tuple[int, ...], ended: list[tuple[int, float]]
) -> float:  # fmt: skip
    """How likely it is to come to a label, from those that it may stand behind alone."""
    if goes_on:
        return sum([before[a] * step[a] for a in goes_on if a in before])
    return sum([chance * step[a] for a, chance in ended])


def _back(
    rows: Sequence[Row], into: Sequence[Sequence[float]], last: Row, scales: Sequence[float]
) -> list[Row]:
    """By how much each label of each word is likelier given the words behind it."""
    out = into[0]
    whole = sum([value * out[label] for label, value in last.items()])
    after = {label: out[label] / whole for label in last}
    found = [after]
    for at in range(len(rows) - 1, 0, -1):
        scale = scales[at]
        weighed = {b: value * after[b] / scale for b, value in rows[at].items()}
        begun = [(into[b], value) for b, value in weighed.items() if not _BEFORE[b]]
        after = {
            a: sum([into[b][a] * weighed[b] for b in _ON[a] if b in weighed])
            if _ON[a] else sum([step[a] * value for step, value in begun])
            for a in rows[at - 1]
        }  # fmt: skip
        found.append(after)
    found.reverse()
    return found


def _apart(found: Iterator[Likely]) -> list[Likely]:
    """Of those that overlap the likeliest: below a half there may be two."""
    kept: list[Likely] = []
    for one in sorted(found, key=lambda name: -name.likely):
        if all(one.last <= other.first or other.last <= one.first for other in kept):
            kept.append(one)
    return sorted(kept)
