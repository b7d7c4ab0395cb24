"""Where names stand, and of what kind: a small model that we train and ship.

A conditional random field over the words of a sentence. What a word weighs is added up from
pieces of evidence (`traits`) in whole numbers, all labels at once; how likely each name is then
follows exactly, by adding over all ways to read the sentence. A run of words is a name where its
likelihood passes a threshold, which is its confidence too: none is made up behind it.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from math import exp
from typing import NamedTuple

from ultimora.reference.tagger import FIELD, KINDS, LABELS, MODELS, STEP, ZERO, Model, follows
from ultimora.reference.tagger import model as _model
from ultimora.understand.prose import Prose
from ultimora.understand.traits import EDGE, Trait, beside, joined, listed, own, setting, trait
from ultimora.values import Rulebook

RULE = "names:tagger"
_LEAST = 0.45  # likelihood from which a run of words is a name: the best F1 on held-out labels
_BEGIN = tuple([at for at, label in enumerate(LABELS) if label[0] in "BS"])
_ON = tuple(
    tuple(
        [
            b
            for b, after in enumerate(LABELS)
            if after != "O" and label[0] in "BI" and follows(label, after)
        ]
    )
    for label in LABELS
)
_BYTES = len(LABELS) * FIELD // 8


_Row = dict[int, float]  # a value for each of the labels that may be
_Likely = tuple[int, int, int, float]  # first word, last (outside), kind, likelihood


class Tagged(NamedTuple):
    """A name: the numbers of its first and (outside) last word, and how sure that is.

    `kind` is ``person``, ``organisation``, ``place`` or ``other``.
    """

    first: int
    last: int
    kind: str
    confidence: float
    rule: str


def tagged(prose: Prose, rulebook: Rulebook) -> tuple[Tagged, ...]:
    """The names of a dispatch in the order of the text; none overlaps another.

    Empty for a language that has no model.
    """
    if prose.language not in MODELS:
        return ()
    sight = _Sight(_model(prose.language))
    found: list[Tagged] = []
    for sentence in prose.sentences:
        words = [word.text for word in prose.words[sentence.first : sentence.last]]
        lower = prose.lower[sentence.first : sentence.last]
        for first, last, kind, likely in sight.names(words, lower):
            at = sentence.first
            found.append(Tagged(at + first, at + last, KINDS[kind], likely, RULE))
    return tuple(found)


class _Sight:
    """The model's eyes on one dispatch: what each word weighs is kept while it is read."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self._weights = model.weights
        self._traits: dict[tuple[str, str, str], Trait] = {}
        self._sums: dict[Trait, tuple[int, int, int, int, int]] = {}

    def names(self, words: Sequence[str], lower: Sequence[str]) -> Iterator[_Likely]:
        """First and (outside) last word, kind and likelihood of each name of a sentence."""
        rows = self._rows(words, lower)
        at, size = 0, len(rows)
        while at < size:
            start = at
            while at < size and rows[at]:
                at += 1
            if at > start:
                for first, last, kind, likely in _apart(self._likely(rows[start:at])):
                    yield start + first, start + last, kind, likely
            at += 1

    def _rows(self, words: Sequence[str], lower: Sequence[str]) -> list[_Row]:
        """For each word the labels that may be, and how likely by itself; empty where none may."""
        weight = self._weights.get
        how = setting(words)
        bias = weight(f"={how}", 0) + ZERO
        traits = [EDGE, EDGE]
        lists = listed(words, lower, self._model.language)
        traits += [self._trait(*word, how) for word in zip(words, lower, lists, strict=True)]
        traits += [EDGE, EDGE]
        sums = [self._sum(trait) for trait in traits]
        rows: list[_Row] = []
        row: _Row = {}
        floors = self._model.floors
        for at in range(2, len(traits) - 2):
            total = (
                bias + sums[at - 2][0] + sums[at - 1][1] + sums[at][2]
                + sums[at + 1][3] + sums[at + 2][4]
            )  # fmt: skip
            for piece in joined(traits[at - 1], traits[at], traits[at + 1]):
                total += weight(piece, 0)
            row = _row(array("H", total.to_bytes(_BYTES, "little")), floors, row)
            rows.append(row)
        return rows

    def _trait(self, word: str, lower: str, listed: str, how: str) -> Trait:
        key = (word, listed, how)
        found = self._traits.get(key)
        if found is None:
            found = self._traits[key] = trait(self._model, word, lower, how, listed)
        return found

    def _sum(self, trait: Trait) -> tuple[int, int, int, int, int]:
        """What a word weighs for the one two behind it, one behind, itself, one and two before."""
        found = self._sums.get(trait)
        if found is None:
            weight = self._weights.get
            a, b, c, d = (
                sum([weight(piece, 0) for piece in beside(trait, distance)])
                for distance in (-2, -1, 1, 2)
            )
            here = sum([weight(piece, 0) for piece in own(trait)])
            found = self._sums[trait] = (a, b, here, c, d)
        return found

    def _likely(self, rows: Sequence[_Row]) -> Iterator[_Likely]:
        """The runs of words whose likelihood to be a name passes the threshold."""
        forth, scales = self._forth(rows)
        back = self._back(rows, forth[-1], scales)
        into = self._model.into
        for first, row in enumerate(forth):
            for label, value in row.items():
                part = LABELS[label][0]
                if part not in "BS" or value * back[first][label] < _LEAST:
                    continue
                kind = (label - 1) // 4
                if part == "S":
                    yield first, first + 1, kind, value * back[first][label]
                    continue
                inside, end = label + 1, label + 2
                before, last = label, first
                while value * back[last].get(before, 0.0) >= _LEAST:
                    last += 1
                    here, scale = rows[last], scales[last]
                    ended = value * into[end][before] * here.get(end, 0.0) / scale
                    if (likely := ended * back[last].get(end, 0.0)) >= _LEAST:
                        yield first, last + 1, kind, likely
                        break
                    value *= into[inside][before] * here.get(inside, 0.0) / scale
                    before = inside

    def _forth(self, rows: Sequence[_Row]) -> tuple[list[_Row], list[float]]:
        """How likely each label of each word is given the words up to it, and by what each word's
        were divided to be that."""
        into = self._model.into
        found: list[_Row] = []
        scales: list[float] = []
        before: _Row = {0: 1.0}
        for row in rows:
            now = {}
            for label, value in row.items():
                step = into[label]
                now[label] = value * sum([chance * step[a] for a, chance in before.items()])
            scale = sum(now.values())
            before = {label: value / scale for label, value in now.items()}
            scales.append(scale)
            found.append(before)
        return found, scales

    def _back(self, rows: Sequence[_Row], last: _Row, scales: Sequence[float]) -> list[_Row]:
        """By how much each label of each word is likelier given the words behind it."""
        into = self._model.into
        whole = sum([value * into[0][label] for label, value in last.items()])
        after = {label: into[0][label] / whole for label in last}
        found = [after]
        for at in range(len(rows) - 1, 0, -1):
            scale = scales[at]
            weighed = [(into[b], value * after[b] / scale) for b, value in rows[at].items()]
            after = {a: sum([step[a] * value for step, value in weighed]) for a in rows[at - 1]}
            found.append(after)
        found.reverse()
        return found


def _row(scores: Sequence[int], floors: Sequence[int], opened: _Row) -> _Row:
    """The labels that may be, each with how likely it is next to being outside.

    Where a name cannot go on from the word before (`opened`), only those that begin one may.
    """
    outside = scores[0]
    row = {
        label: exp((scores[label] - outside) * STEP)
        for label in _BEGIN
        if scores[label] - outside > floors[label]
    }
    for label in opened:
        for on in _ON[label]:
            if scores[on] - outside > floors[on]:
                row[on] = exp((scores[on] - outside) * STEP)
    if row:
        row[0] = 1.0
    return row


def _apart(found: Iterable[_Likely]) -> Iterator[_Likely]:
    """Of those that overlap the likeliest: below a half there may be two."""
    kept: list[_Likely] = []
    for one in sorted(found, key=lambda name: -name[3]):
        if all(one[1] <= other[0] or other[1] <= one[0] for other in kept):
            kept.append(one)
    yield from sorted(kept)
