"""Who says what the words of a line say: another number or another hour is no second source."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from ultimora.reference.doings import TURNS
from ultimora.relate.amounts import alike
from ultimora.relate.items import Item
from ultimora.relate.sentences import headed
from ultimora.relate.tellings import PEOPLE, counted
from ultimora.values.facts import Figure

_CLOCK = 3600  # seconds of a time that is a clock's
_MINUTES = 600  # seconds by which two clocks of one event may differ
_DAY = 86400
_WORDS, _ACTS = 3, 2  # that two sentences share which tell one thing, without event or date
_LATER = 3 * 3600  # seconds behind its own earlier version, from which a lead is news of its own


@dataclass
class _Said:
    """What those who agree have said so far."""

    counts: dict[str, list[tuple[Figure, ...]]] = field(default_factory=dict)
    clocks: set[float] = field(default_factory=set)
    leads: dict[str, int] = field(default_factory=dict)  # of a house: when it first led with it

    def fits(self, item: Item) -> bool:
        """Whether an item says nothing else."""
        led = self.leads.get(item.member.agency)
        if item.lead and led is not None and abs(item.member.at - led) > _LATER:
            return False
        clock = _clock(item)
        if clock is not None and any(_apart(clock, other) for other in self.clocks):
            return False
        return all(
            any(alike(one, other) for one in ours for other in theirs)
            for what, ours in _counts(item).items() for theirs in self.counts.get(what, ())
        )  # fmt: skip

    def same(self, item: Item) -> bool:
        """Whether an item counts as many whom something befell, or names the hour."""
        clock = _clock(item)
        hour = clock is not None and any(not _apart(clock, other) for other in self.clocks)
        return hour or any(what in PEOPLE and what in self.counts for what in _counts(item))

    def add(self, item: Item) -> None:
        """One more who agrees."""
        for what, figures in _counts(item).items():
            known = self.counts.setdefault(what, [])
            numbers = [(f.number, f.high, f.approximator) for f in figures]
            if numbers not in ([(f.number, f.high, f.approximator) for f in k] for k in known):
                known.append(figures)
        if (clock := _clock(item)) is not None:
            self.clocks.add(clock)
        if item.lead:
            self.leads.setdefault(item.member.agency, item.member.at)


def agreeing(group: Sequence[Item], best: Item, rest: bool = False) -> list[Item]:
    """Those of a group who say what the words of one of them say, in their order.

    Who counts another number of the same, names another hour, or leads hours later with what is
    news by then, tells something else. The `rest` that disagree with a whole group are not
    together by themselves: each must name the number or the hour, too.
    """
    said = _Said()
    said.add(best)
    told = {id(best)}
    for item in group:
        fits = id(item) not in told and _tied(item, best) and said.fits(item)
        if fits and (not rest or said.same(item)):
            said.add(item)
            told.add(id(item))
    return [item for item in group if id(item) in told]


def _tied(item: Item, best: Item) -> bool:
    """Whether both tell the same act, not only of the same people, or one has the other's words."""
    both = item.marks & best.marks
    if item.lead and best.lead and (item.marks ^ best.marks) & TURNS:
        return False
    if item.direct or item.types & best.types or item.marks == best.marks:
        return True
    if item.language == best.language and _starting(both, "word ") >= _WORDS:
        return True
    acts = _starting(both, "doing ", "figure ") - sum(mark.endswith(" age") for mark in both)
    return acts >= (1 if item.firm or best.firm else _ACTS)


def _starting(marks: Iterable[str], *kinds: str) -> int:
    return sum(mark.startswith(kinds) for mark in marks)


def _counts(item: Item) -> dict[str, tuple[Figure, ...]]:
    """What an item counts in the words that tell it; a first sentence with its headline."""
    found = dict(counted(item.sentence, _within(item, item.sentence.figures)))
    title = headed(item.member.record) if item.lead and item.kind == "event" else None
    if title:
        for what, figures in counted(title, title.figures).items():
            found.setdefault(what, figures)
    return found


def _within(item: Item, figures: Iterable[Figure]) -> list[Figure]:
    return [
        figure for figure in figures
        if any(part.start <= figure.span.start < part.end for part in item.parts)
    ]  # fmt: skip


def _clock(item: Item) -> float | None:
    since, until = item.bounds
    clock = since is not None and until is not None and until - since <= _CLOCK
    return since if clock else None


def _apart(one: float, other: float) -> bool:
    gap = abs(one - other) % _DAY  # a clock of the night may be dated a day late
    return min(gap, _DAY - gap) > _MINUTES
