"""What speaks for each label of a word, added up: a model's eyes, which remember what they saw.

The evidence is that of `traits`. What a word weighs, for itself and for its neighbours, is summed
when it is first seen, from what words like it and words of these letters weigh. Evidence of words
in a row is kept by the word that opens it: most open none, and no string is made to look it up.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from ultimora.reference.tagger import ZERO, Model
from ultimora.understand.traits import (
    EDGE,
    FEW,
    Form,
    Trait,
    alike,
    alike_beside,
    begun,
    ended,
    formed,
    heads,
    listed,
    setting,
    spelt,
    trait,
)

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")
_Ends = dict[str, int]  # what evidence weighs, by what ends it
_KEPT = 1 << 15  # things of a kind that are remembered


class _Kept(dict[_Key, _Value]):
    """What was worked out before, up to so much."""

    def __init__(self, work: Callable[[_Key], _Value]) -> None:
        super().__init__()
        self._work = work

    def __missing__(self, key: _Key) -> _Value:
        if len(self) > _KEPT:
            self.clear()
        found = self[key] = self._work(key)
        return found


@dataclass(slots=True)
class _Seen:
    """A word as it was seen: what it weighs for the word two behind it, one behind, itself, one
    and two before; then the evidence that it opens, named as in `traits.Heads`."""

    lower: str
    shape: str
    told: str  # its form, as evidence tells it
    form: int  # its number
    far_behind: int
    behind: int
    itself: int
    ahead: int
    far_ahead: int
    before: _Ends
    before_form: _Ends
    before_shape: dict[str, _Ends]  # by the shape, then by the word behind
    word: _Ends
    with_form: _Ends


class Sight:
    """The sums of one model, of whose words most come again."""

    def __init__(self, model: Model) -> None:
        self.model = model
        self._weights = model.weights
        self._seen = _Kept(self._see)
        self._alike = _Kept(self._likes)
        self._opened = _Kept(model.opened)
        self._begun = _Kept(self._first)
        self._ended = _Kept(self._last)
        self._rows = _Kept(self._row)
        self._forms: list[Form] = []
        self._numbers: dict[Form, int] = {}
        self._edge = self._made(EDGE)

    def totals(self, words: Sequence[str], lower: Sequence[str]) -> list[int]:
        """For each word of a sentence what speaks for each label, all in one number."""
        how = setting(words)
        bias = self._weights.get(f"={how}", 0) + ZERO
        seen, rows, capitals = self._seen, self._rows, how == "u"
        row = [self._edge, self._edge]
        lists = listed(words, lower, self.model.language)
        row += [
            seen[word, small, those, capitals]
            for word, small, those in zip(words, lower, lists, strict=True)
        ]
        row += self._edge, self._edge
        found = []
        five = zip(row, row[1:], row[2:], row[3:], row[4:], strict=False)
        for first, before, one, after, last in five:
            total = bias + first.far_behind + before.behind + one.itself + after.ahead
            total += last.far_ahead + rows[before.form, one.form, after.form]
            behind = after.lower
            if before.before:
                total += before.before.get(one.lower, 0)
            if before.before_form:
                total += before.before_form.get(one.told, 0)
            if before.before_shape and (ends := before.before_shape.get(one.shape)):
                total += ends.get(behind, 0)
            if one.word:
                total += one.word.get(behind, 0)
            if one.with_form:
                total += one.with_form.get(behind, 0)
            found.append(total)
        return found

    def _sum(self, pieces: Iterable[str]) -> int:
        weight = self._weights.get
        return sum([weight(piece, 0) for piece in pieces])

    def _row(self, forms: tuple[int, int, int]) -> int:
        before, one, after = forms
        return self._sum(formed(self._forms[before], self._forms[one], self._forms[after]))

    def _see(self, key: tuple[str, str, str, bool]) -> _Seen:
        word, lower, lists, capitals = key
        return self._made(trait(self.model, word, lower, "u" if capitals else "", lists))

    def _likes(self, like: Trait) -> tuple[int, ...]:
        """What all words weigh that are like this one, for themselves and, by how far these stand
        before, for others."""
        beside = [self._sum(alike_beside(like, distance)) for distance in (1, 2, -2, -1)]
        return self._sum(alike(like)), *beside

    def _first(self, lower: str) -> int:
        return self._sum(begun(lower))

    def _last(self, key: tuple[str, str]) -> tuple[int, int, int]:
        """What its last letters weigh for a word of a shape, the one before, and the one behind."""
        lower, shape = key
        weight = self._weights.get
        last = lower[-3:]
        return self._sum(ended(lower, shape)), weight(f"1>{last}", 0), weight(f"-1>{last}", 0)

    def _made(self, trait: Trait) -> _Seen:
        lower, shape = trait[:2]
        weight = self._weights.get
        likes = self._alike[trait._replace(lower="")]
        own, ahead, behind = self._ended[lower[-FEW:], shape]
        opens, opened = heads(trait), self._opened.__getitem__
        shapes: dict[str, _Ends] = {}
        for end, value in opened(opens.before_shape).items():
            one, _, after = end.partition(" ")
            shapes.setdefault(one, {})[after] = value
        return _Seen(
            lower, shape, f"{shape}{trait.known}", self._number(trait[1:3]),
            weight(f"-2w{lower}", 0) + likes[-2],
            weight(f"-1w{lower}", 0) + likes[-1] + behind,
            self._sum(spelt(lower)) + likes[0] + own + self._begun[lower[:FEW]],
            weight(f"1w{lower}", 0) + likes[1] + ahead,
            weight(f"2w{lower}", 0) + likes[2],
            opened(opens.before), opened(opens.before_form), shapes,
            opened(opens.word), opened(opens.form),
        )  # fmt: skip

    def _number(self, form: Form) -> int:
        if form not in self._numbers:
            self._numbers[form] = len(self._forms)
            self._forms.append(form)
        return self._numbers[form]
