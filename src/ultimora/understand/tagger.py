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
from ultimora.understand.traits import EDGE, Trait, beside, joined, own, setting, trait
from ultimora.values import Rulebook

RULE = "names:tagger"
_LEAST = 0.45  # likelihood from which a run of words is a name: the best F1 on held-out labels
_OUTSIDE = 7.0  # so far ahead of all other labels, a word is outside without further ado
_WIDTH = len(LABELS)
_BYTES = _WIDTH * FIELD // 8
_MIDDLE = 1 << (FIELD - 1)
_LONGEST = 20  # words of a name


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
        self._traits: dict[tuple[str, str], Trait] = {}
        self._sums: dict[Trait, tuple[int, int, int, int, int]] = {}
        self._steps = [[exp(step) for step in row] for row in model.steps]
        pairs = [
            (a, b) for a in range(_WIDTH) for b in range(_WIDTH) if follows(LABELS[a], LABELS[b])
        ]
        self._into = [[(a, self._steps[a][b]) for a, to in pairs if to == b] for b in range(_WIDTH)]
        self._onto = [[(b, self._steps[a][b]) for of, b in pairs if of == a] for a in range(_WIDTH)]

    def names(self, words: Sequence[str], lower: Sequence[str]) -> Iterator[_Likely]:
        """First and (outside) last word, kind and likelihood of each name of a sentence."""
        rows = self._rows(words, lower)
        at, size = 0, len(rows)
        while at < size:
            start = at
            while at < size and (row := rows[at]):
                at += 1
            for first, last, kind, likely in _apart(self._likely(rows[start:at])):
                yield start + first, start + last, kind, likely
            at += 1

    def _rows(self, words: Sequence[str], lower: Sequence[str]) -> list[list[float]]:
        """For each word how likely each label is by itself; nothing where it is surely outside."""
        weight = self._weights.get
        how = setting(words)
        bias = weight(f"={how}", 0) + ZERO
        traits = [EDGE, EDGE, *(self._trait(*word, how) for word in zip(words, lower)), EDGE, EDGE]
        sums = [self._sum(trait) for trait in traits]
        rows: list[list[float]] = []
        for at in range(2, len(traits) - 2):
            total = (
                bias + sums[at - 2][0] + sums[at - 1][1] + sums[at][2]
                + sums[at + 1][3] + sums[at + 2][4]
            )  # fmt: skip
            for piece in joined(traits[at - 1], traits[at], traits[at + 1]):
                total += weight(piece, 0)
            scores = array("H", total.to_bytes(_BYTES, "little"))
            outside = scores[0]
            if (outside - max(scores[1:])) * STEP > _OUTSIDE:
                rows.append([])
            else:
                rows.append([exp((score - outside) * STEP) for score in scores])
        return rows

    def _trait(self, word: str, lower: str, how: str) -> Trait:
        key = (word, how)
        found = self._traits.get(key)
        if found is None:
            found = self._traits[key] = trait(self._model, word, lower, how)
        return found

    def _sum(self, trait: Trait) -> tuple[int, int, int, int, int]:
        """What a word weighs: two words behind, one behind, here, one before, two before."""
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

    def _likely(self, rows: list[list[float]]) -> Iterator[_Likely]:
        """The runs of words whose likelihood to be a name passes the threshold."""
        if not rows:
            return
        forth, scales = self._forth(rows)
        back = self._back(rows, forth[-1], scales)
        steps = self._steps
        for first in range(len(rows)):
            for kind in range(len(KINDS)):
                begin, inside, end, single = range(1 + 4 * kind, 5 + 4 * kind)
                likely = forth[first][single] * back[first][single]
                if likely >= _LEAST:
                    yield first, first + 1, kind, likely
                grown = forth[first][begin]
                before, last = begin, first
                while grown * back[last][before] >= _LEAST:
                    last += 1
                    ended = grown * steps[before][end] * rows[last][end] / scales[last]
                    if (likely := ended * back[last][end]) >= _LEAST:
                        yield first, last + 1, kind, likely
                        break
                    grown *= steps[before][inside] * rows[last][inside] / scales[last]
                    before = inside

    def _forth(self, rows: list[list[float]]) -> tuple[list[list[float]], list[float]]:
        """How likely each label of each word is given the words up to it, and by what each word's
        were divided to be that."""
        found: list[list[float]] = []
        scales = []
        before = [1.0] + [0.0] * (_WIDTH - 1)
        into = self._into
        for row in rows:
            now = [
                value * sum([before[a] * step for a, step in into[b]])
                for b, value in enumerate(row)
            ]
            scale = sum(now)
            before = [value / scale for value in now]
            scales.append(scale)
            found.append(before)
        return found, scales

    def _back(
        self, rows: list[list[float]], last: list[float], scales: list[float]
    ) -> list[list[float]]:
        """By how much each label of each word is likelier given the words behind it."""
        ends = [self._steps[a][0] if label[0] in "OES" else 0.0 for a, label in enumerate(LABELS)]
        whole = sum([value * end for value, end in zip(last, ends, strict=True)])
        after = [end / whole for end in ends]
        found = [after]
        onto = self._onto
        for row, scale in zip(rows[:0:-1], scales[:0:-1], strict=True):
            weighed = [value * then / scale for value, then in zip(row, after, strict=True)]
            after = [sum([weighed[b] * step for b, step in onto[a]]) for a in range(_WIDTH)]
            found.append(after)
        found.reverse()
        return found


def _apart(found: Iterable[_Likely]) -> Iterator[_Likely]:
    """Of those that overlap the likeliest: below a half there may be two."""
    kept: list[_Likely] = []
    for one in sorted(found, key=lambda name: -name[3]):
        if all(one[1] <= other[0] or other[1] <= one[0] for other in kept):
            kept.append(one)
    yield from sorted(kept)
