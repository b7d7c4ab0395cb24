"""Releases of the economy: a measure, how it moved, and the figure, in one clause."""

from __future__ import annotations

from collections.abc import Iterator

from ultimora.reference.happenings import beside
from ultimora.understand.happened import Happened
from ultimora.understand.setting import Setting

_BEFORE, _BEHIND = 6, 14  # words from what is measured to how it moved
_FIGURE = 10  # words from both to the figure
_HEDGE = 4  # words before both in which a doubt may stand
_SURE = 0.85
_EQUAL = frozenset(("pari", "parità", "soit"))
_TO = {"to"}  # as in *fell to 3%*, no infinitive
_UNITS = frozenset(
    """
    % percent cento prozent basis base punti bp miliardi milioni million billion millions milliards
    millionen milliarden millones mln mld mrd mio
    """.split()
)


def released(setting: Setting, index: int) -> Iterator[Happened]:
    """The first release that a sentence tells; what a bank steers needs no figure."""
    around = setting.around
    sentence, lower = setting.prose.sentences[index], setting.prose.lower
    for at in range(sentence.first, sentence.last):
        if lower[at] in around.figures:
            low, high = max(sentence.first, at - _BEFORE), min(sentence.last, at + _BEHIND)
            for move in range(low, high):
                if (
                    lower[move] in around.moved
                    and not _aside(setting, at, move)
                    and _told(setting, index, at, move)
                ):
                    yield Happened("economic", move, move + 1, _SURE, "release")
                    return


def _aside(setting: Setting, at: int, move: int) -> bool:
    """Whether it is said in passing: in a relative clause, or of what only equals a measure."""
    lower = setting.prose.lower
    return lower[move - 1] in setting.around.joins or (lower[move] in _EQUAL and move < at)


def _told(setting: Setting, index: int, at: int, move: int) -> bool:
    """Whether a measure and a word of moving tell a release together."""
    around, lower = setting.around, setting.prose.lower
    sentence = setting.prose.sentences[index]
    first, last = min(at, move), min(sentence.last, max(at, move) + _FIGURE)
    steered = lower[at] in around.rates and lower[move] in around.steered
    other = beside(setting.prose.language, "not").get("economic", frozenset())
    claim = setting.claim(at)
    return (
        move != at
        and not _aside(setting, at, move)
        and (
            steered or (lower[at] not in around.rates and not _UNITS.isdisjoint(lower[first:last]))
        )
        and other.isdisjoint(lower[max(sentence.first, at - 2) : at])
        and (around.weak - _TO).isdisjoint(lower[max(sentence.first, first - _HEDGE) : move + 3])
        and not (claim and (claim.direct or claim.stance not in ("says", "confirms")))
    )
