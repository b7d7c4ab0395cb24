"""Releases of the economy: a measure, how it moved, and the figure, in one clause."""

from __future__ import annotations

from collections.abc import Iterator

from ultimora.understand.happened import Happened
from ultimora.understand.setting import Setting

_MOVE = 14  # words from what is measured to how it moved
_FIGURE = 10  # words from how it moved to the figure


def released(setting: Setting, index: int) -> Iterator[Happened]:
    """The first release that a sentence tells."""
    prose, around = setting.prose, setting.around
    sentence, lower = prose.sentences[index], prose.lower
    for at in range(sentence.first, sentence.last):
        if lower[at] not in around.figures:
            continue
        for move in range(max(sentence.first, at - 6), min(sentence.last, at + _MOVE)):
            if (
                move != at and lower[move] in around.moved
                and (lower[at] in around.rates and lower[move] in around.steered
                     or _figured(lower, min(at, move),
                                 min(sentence.last, max(at, move) + _FIGURE)))
                and around.weak.isdisjoint(lower[max(sentence.first, min(at, move) - 4) : move + 3])
                and not _asked(setting, at)
            ):  # fmt: skip
                first, last = min(at, move), max(at, move) + 1
                yield Happened("economic", move, move + 1, 0.85, "release")
                return


def _figured(lower: tuple[str, ...], first: int, last: int) -> bool:
    return any(
        word[0].isdigit() and index + 1 < last
        and lower[index + 1] in _UNITS or word in _UNITS
        for index, word in enumerate(lower[first:last], first)
    )  # fmt: skip


_UNITS = frozenset("""
    % percent cento prozent basis base punti bp miliardi milioni million billion millions milliards
    millionen milliarden millones mln mld mrd mio
""".split())


def _asked(setting: Setting, at: int) -> bool:
    claim = setting.claim(at)
    return bool(claim and (claim.direct or claim.stance not in ("says", "confirms")))
