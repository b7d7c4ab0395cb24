"""Where names stand, and of what kind: a small model that we train and ship.

What speaks for each label of a word is added up from pieces of evidence (`traits`) in whole
numbers, all labels at once; how likely each name is follows exactly (`readings`). A run of words
is a name where its likelihood passes a threshold, and that likelihood is its confidence. Then the
dispatch is read again: what is surely a name once is likelier one wherever it stands.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from ultimora.reference.tagger import EACH, FIELD, KINDS, LABELS, MODELS, model
from ultimora.understand.prose import Prose
from ultimora.understand.readings import Likely, Row, names, row
from ultimora.understand.sight import Sight
from ultimora.values import Rulebook

RULE = "names:tagger"
_LEAST = 0.45  # likelihood from which a run of words is a name: the best F1 on held-out labels
_HEARD = 0.6  # likelihood from which a name is heard of when the dispatch is read again
_SURE = 0.75  # what is as likely as that at first is not read again
_SHARE = 0.7  # of what was heard of a name, what its commonest kind must have
_ECHO = 20  # steps by which a name heard of is likelier
_ECHOED = 0.7  # how sure a name is at most that only the second reading finds
_RUNS = 20  # names that begin with the same word, of which more make no dispatch
_HUMBLE = 0.98
_BYTES = len(LABELS) * FIELD // 8
_OUTSIDE = (1 << FIELD) - 1  # the field of the first label
_BEGIN = sum(1 << FIELD * (at + 1) - 1 for at, label in enumerate(LABELS) if label[0] in "BS")


class Tagged(NamedTuple):
    """A name: the numbers of its first and (outside) last word in ``prose.words``.

    `kind` is ``person``, ``organisation``, ``place`` or ``other``, `confidence` how likely it is.
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
    sight = _sight(prose.language)
    written = [word.text for word in prose.words]
    runs = [slice(one.first, one.last) for one in prose.sentences]
    found = []
    for run, these in zip(
        runs, twice(sight, [(written[r], prose.lower[r]) for r in runs]), strict=True
    ):
        for first, last, kind, likely in these:
            at = run.start
            found.append(Tagged(at + first, at + last, KINDS[kind], confidence(likely), RULE))
    return tuple(found)


def confidence(likely: float) -> float:
    """How often what the model holds so likely is right: on copy that it never saw it is a
    little too sure of itself."""
    return min(likely, 1.0) * _HUMBLE


_Words = tuple[Sequence[str], Sequence[str]]  # of a sentence: as written, and in lower case


def twice(sight: Sight, sentences: Sequence[_Words]) -> list[list[Likely]]:
    """The names of each sentence, read once by itself and once knowing the others."""
    totals = [sight.totals(words, lower) for words, lower in sentences]
    found = [_names(sight, total) for total in totals]
    if echoes := _echoes(sentences, found):
        for at, (words, _) in enumerate(sentences):
            if more := _echoed(words, found[at], echoes):
                again = [total + more.get(n, 0) for n, total in enumerate(totals[at])]
                found[at] = _second(found[at], _names(sight, again))
    return found


def _second(first: Sequence[Likely], again: Sequence[Likely]) -> list[Likely]:
    """The names of the second reading, none surer than at first: an echo is no new witness."""
    before = {one[:3]: one.likely for one in first}
    return [one._replace(likely=before.get(one[:3], min(one.likely, _ECHOED))) for one in again]


_Run = tuple[str, ...]  # the words of a name
_Echoes = dict[str, list[tuple[_Run, int]]]  # names by their first word, longest first; their kinds


def _echoes(sentences: Sequence[_Words], found: Sequence[Sequence[Likely]]) -> _Echoes:
    """The names heard of, and the kind of each: of persons the last names too."""
    heard: dict[_Run, list[float]] = defaultdict(lambda: [0.0] * len(KINDS))
    for (words, _), these in zip(sentences, found, strict=True):
        for first, last, kind, likely in these:
            if likely < _HEARD:
                continue
            run = tuple(words[first:last])
            heard[run][kind] += likely
            if not kind:
                for start in range(1, len(run)):
                    if not run[start][0].islower():
                        heard[run[start:]][kind] += likely
    echoes: _Echoes = {}
    for run, kinds in heard.items():
        most = max(kinds)
        if most > _SHARE * sum(kinds):
            echoes.setdefault(run[0], []).append((run, kinds.index(most)))
    for word, runs in echoes.items():
        echoes[word] = sorted(runs, key=lambda echo: -len(echo[0]))[:_RUNS]
    return echoes


def _echoed(words: Sequence[str], found: Sequence[Likely], echoes: _Echoes) -> dict[int, int]:
    """For words of a sentence what the names heard of add to their labels; nothing where all
    were surely found."""
    sure = {(one.first, one.last, one.kind) for one in found if one.likely >= _SURE}
    more: dict[int, int] = {}
    new = False
    at = 0
    while at < len(words):
        for run, kind in echoes.get(words[at], ()):
            last = at + len(run)
            if tuple(words[at:last]) == run:
                new |= (at, last, kind) not in sure
                base = 1 + 4 * kind
                parts = [base, *[base + 1] * (len(run) - 2), base + 2] if run[1:] else [base + 3]
                more |= {at + n: _ECHO << (FIELD * part) for n, part in enumerate(parts)}
                at = last - 1
                break
        at += 1
    return more if new else {}


def _names(sight: Sight, totals: Sequence[int]) -> list[Likely]:
    """The names of a sentence, of whose words this speaks for each label."""
    model = sight.model
    bars, floors = model.bars, model.floors
    rows: list[Row] = []
    before: Row = {}
    for total in totals:
        if before or (total + bars - (total & _OUTSIDE) * EACH) & _BEGIN:
            before = row(array("H", total.to_bytes(_BYTES, "little")), floors, before)
        rows.append(before)
    return list(names(rows, model.into, _LEAST))


@cache
def _sight(language: str) -> Sight:
    return Sight(model(language))
