"""Releases of the economy: a measure, how it moved, and the figure, in one clause."""

from __future__ import annotations

from collections.abc import Iterator

from ultimora.reference.happenings import beside
from ultimora.understand.happened import Happened
from ultimora.understand.setting import Setting

_BEFORE, _BEHIND = 6, 14  # words from what is measured to how it moved
_FIGURE = 12  # words from both to the figure
_HEDGE = 4  # words before both in which a doubt may stand
_SURE, _SET = 0.85, 0.76
_LEAD = 4  # sentences of the body in which a measure is what the dispatch is about
_OLD = 1  # of these, those in which it may be of a year gone by
_DATA = 8  # words between what is published and that it is
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
    if not _newly(setting, index):
        yield from _published(setting, index)
        return
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
    yield from _published(setting, index)


def _newly(setting: Setting, index: int) -> bool:
    """Whether a figure is the news: in the headline, the lead, or said to be released.

    That of a year gone by, behind the lead, is told in passing.
    """
    if setting.headline(index):
        return True
    around, prose = setting.around, setting.prose
    first, last, _ = prose.sentences[index]
    far = index - setting.body
    year = str(prose.anchor.year) if prose.anchor else ""
    years = {time.fact.value[:4] for time in setting.times.get(index, ())}
    if far > _OLD and years and max(years) < year:
        return False
    return far <= _LEAD or not around.releasing.isdisjoint(prose.lower[first:last])


def _published(setting: Setting, index: int) -> Iterator[Happened]:
    """What will be or was published: results or a measure, on a day (*publica el viernes*)."""
    around, lower = setting.around, setting.prose.lower
    first, last, _ = setting.prose.sentences[index]
    if not setting.times.get(index):
        return
    for at in range(first, last):
        if lower[at] in around.publishes:
            low, high = max(first, at - _DATA), min(last, at + _DATA)
            near = lower[low:high]
            claim = setting.claim(at)
            if (
                not around.results.isdisjoint(near)
                and around.polls.isdisjoint(lower[first:last])
                and around.weak.isdisjoint(lower[low:at])
                and not (claim and (claim.direct or claim.stance not in ("says", "confirms")))
            ):
                yield Happened("economic", at, at + 1, _SET, "release")
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
