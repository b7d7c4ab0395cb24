"""Two dispatches of one agency beside each other: what they share that versions of an item share.

A version keeps the front of what was there, or its name; what an agency puts below every story of
a subject is no reason, and the frame of a daily report neither, whose figures are others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from ultimora.relate.handles import slug_of, title_of
from ultimora.relate.standing import Standing, standing, targets
from ultimora.values import Record
from ultimora.values.called import forms, given, plain

# Damage takes what is not ASCII, so that no such word is looked at; figures whatever is by them.
_WORD = re.compile(r"(?<![^\W_])(?:\d+(?:[.,:]\d+)*|[A-Za-z]{2,}(?![^\W_]))")
_RUN = 3  # words in a row that are no chance in two dispatches of one hour
_SOON = 6 * 3600  # seconds that an item may come after its kill; tomorrow's has the same name
_MOST = 2_000  # words that are looked at
_OPENING = 30  # words of a lead
_WITHIN = 90  # words in which the other's lead may stand
_NEWS = 0.4  # of a lead's words, or of as many at the end: with fewer shared they are others
_FRONT = 0.65  # of a text: background stands below the news
# Of figures that stand in the same words: what fewer keep is another day's or hour's report.
_SAME_FIGURES = 0.5
_MANY = 4  # figures by which a frame is known
_BEGUN = 3  # blanks in the beginning of a headline that names it
# What is counted anew from hour to hour in one and the same story.
TOLLS = frozenset({
    "killed", "injured", "missing", "arrested", "displaced", "evacuated", "rescued", "kidnapped",
    "infected", "intercepted", "destroyed",
})  # fmt: skip


@dataclass(frozen=True)
class Sheaf:
    """What of a record is compared: its words, those with figures masked, its marks and names."""

    record: Record
    at: int

    @cached_property
    def standing(self) -> Standing:
        """Which version it is by its own marks."""
        return standing(self.record.dispatch)

    @cached_property
    def title(self) -> str:
        """Its headline as a name."""
        return title_of(self.record.dispatch)

    @cached_property
    def slug(self) -> str:
        """Its slug as a name."""
        return slug_of(self.record.dispatch)

    @cached_property
    def names(self) -> frozenset[str]:
        """All names that a notice may call it by."""
        number = given(self.record.dispatch)
        found = {*(forms(number) if number else ()), self.title, self.slug}
        return frozenset(found - {""})

    @cached_property
    def calls(self) -> frozenset[str]:
        """The names by which its notices call another item."""
        found = targets(self.record.dispatch)
        return frozenset(form for target in found for form in forms(plain(target)))

    @cached_property
    def headline(self) -> frozenset[str]:
        """The words of its headline."""
        headline = self.record.dispatch.headline or ""
        return frozenset(found[0].lower() for found in _WORD.finditer(headline))

    @cached_property
    def body(self) -> tuple[re.Match[str], ...]:
        """The words of its body, with their places."""
        dispatch = self.record.dispatch
        text = dispatch.copy.text
        every = (found for span in dispatch.paragraphs for found in _WORD.finditer(text, *span))
        return tuple(islice(every, _MOST))

    @cached_property
    def words(self) -> list[str]:
        """The words of its body."""
        return [found[0].lower() for found in self.body]

    @cached_property
    def masked(self) -> list[str]:
        """The same words, every figure the same."""
        return ["#" if word[0].isdigit() else word for word in self.words]

    @cached_property
    def runs(self) -> frozenset[tuple[str, ...]]:
        """Every run of words."""
        return frozenset(_runs(self.words))

    @cached_property
    def masked_runs(self) -> frozenset[tuple[str, ...]]:
        """Every run of words, figures masked."""
        return frozenset(_runs(self.masked))

    @cached_property
    def figures(self) -> frozenset[int]:
        """Which of the words are figures, tolls left out."""
        body = self.body
        end = body[-1].end() if body else 0
        tolls = [
            f.span for f in self.record.facts.figures if f.role in TOLLS and f.span.start < end
        ]
        figures = ((at, word.start()) for at, word in enumerate(body) if word[0][0].isdigit())
        return frozenset(
            at for at, start in figures if not any(s.start <= start < s.end for s in tolls)
        )


def in_line(sheaves: Sequence[Sheaf]) -> list[Sheaf]:
    """In order: by time, but where an agency counts, by its count.

    Updates and takes are counted apart; what bears no number keeps the place that its time gives
    it. Of equal times what bears none is the earlier, then the shorter text.
    """
    line = sorted(sheaves, key=_place)
    for count in ("number", "take"):
        numbers = {
            at: getattr(sheaf.standing, count)
            for at, sheaf in enumerate(line)
            if _counts(sheaf.standing, count)
        }
        counted = [line[at] for at in sorted(numbers, key=lambda at: numbers[at])]
        for at, sheaf in zip(numbers, counted, strict=True):
            line[at] = sheaf
    return line


def _counts(own: Standing, count: str) -> bool:
    """Whether a dispatch has this number, and it is the one that says its place."""
    return own.number is not None if count == "number" else own.number is None and bool(own.take)


def _place(sheaf: Sheaf) -> tuple[int, tuple[int, int], bool, int, str]:
    own = sheaf.standing
    return sheaf.at, own.counted or (0, 0), own.way == "kill", len(sheaf.words), sheaf.record.id


@dataclass(frozen=True)
class Sequel:
    """Two records of one agency, the `late` one and the `early` one."""

    late: Sheaf
    early: Sheaf

    @classmethod
    def of(cls, one: Sheaf, other: Sheaf) -> Sequel:
        """The two in their order."""
        early, late = in_line([one, other])
        return cls(late, early)

    @property
    def apart(self) -> int:
        """Seconds between them."""
        return abs(self.late.at - self.early.at)

    @property
    def named(self) -> bool:
        """Whether a notice of one names the other, which was there or comes soon."""
        if _calls(self.late, self.early):
            return True
        return self.apart <= _SOON and _calls(self.early, self.late)

    @property
    def same_title(self) -> bool:
        """Whether both have the same headline."""
        return bool(self.late.title) and self.late.title == self.early.title

    @property
    def cut_title(self) -> bool:
        """Whether one has the beginning of the other's headline."""
        short, long = sorted((self.late.title, self.early.title), key=len)
        return short.count(" ") >= _BEGUN and long.startswith(short)

    @property
    def same_slug(self) -> bool:
        """Whether both have the same slug."""
        return bool(self.late.slug) and self.late.slug == self.early.slug

    @cached_property
    def title(self) -> float:
        """The part of the words of both headlines that stand in both."""
        ours, theirs = self.late.headline, self.early.headline
        return 2 * len(ours & theirs) / (len(ours) + len(theirs)) if ours and theirs else 0.0

    @cached_property
    def kept(self) -> float:
        """The part of the early words that stand in the late text, in runs."""
        return _part(_covered(self.early.words, self.late.runs))

    @cached_property
    def back(self) -> float:
        """The part of the late words that stood in the early text, in runs."""
        return _part(_covered(self.late.words, self.early.runs))

    @cached_property
    def front(self) -> float:
        """The part of the front of each text that stands in the other, the lesser."""
        covered = (
            _covered(self.early.words, self.late.runs), _covered(self.late.words, self.early.runs)
        )  # fmt: skip
        return min(_part(part[: max(_OPENING, int(len(part) * _FRONT))]) for part in covered)

    @cached_property
    def opening(self) -> float:
        """The part of each lead's words that stands at the front of the other, the lesser: where
        one opens with what the other has as background, their news is not the same."""
        return min(
            _leads(self.late.words, self.early.words), _leads(self.early.words, self.late.words)
        )

    @cached_property
    def background(self) -> bool:
        """Whether they share what stands at the end of both, and not what both open with."""
        tails = (
            _covered(self.early.words[-_OPENING:], self.late.runs),
            _covered(self.late.words[-_OPENING:], self.early.runs),
        )
        return self.opening < _NEWS and min(map(_part, tails)) >= _NEWS

    @cached_property
    def framed(self) -> float:
        """The part of the early words that stand in the late text, whatever their figures."""
        return _part(_covered(self.early.masked, self.late.masked_runs))

    @cached_property
    def another_day(self) -> bool:
        """Whether they are two reports in one frame: where their words agree, most figures do not.

        Figures of the dead, of those arrested and the like are counted anew in one story, too.
        """
        masked = _covered(self.early.masked, self.late.masked_runs)
        exact = _covered(self.early.words, self.late.runs)
        facing = [exact[at] for at in self.early.figures if masked[at]]
        if len(facing) < _MANY:  # an update that says so may move as few
            return len(facing) > 1 and not self.late.standing.way and not any(facing)
        return sum(facing) < _SAME_FIGURES * len(facing)


def _calls(one: Sheaf, other: Sheaf) -> bool:
    """Whether a notice of one names the other; a headline with quotes in it may be cut at them."""
    return any(
        call in other.names or (call.count(" ") >= _BEGUN and other.title.startswith(call))
        for call in one.calls
    )


def _runs(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    return zip(*(words[n:] for n in range(_RUN)), strict=False)


def _covered(words: Sequence[str], runs: frozenset[tuple[str, ...]]) -> list[bool]:
    """Which of the words stand in one of the runs."""
    covered = [False] * len(words)
    for at, run in enumerate(_runs(words)):
        if run in runs:
            covered[at : at + _RUN] = [True] * _RUN
    return covered


def _leads(lead: Sequence[str], words: Sequence[str]) -> float:
    return _part(_covered(lead[:_OPENING], frozenset(_runs(words[:_WITHIN]))))


def _part(covered: Sequence[bool]) -> float:
    return sum(covered) / len(covered) if covered else 0.0
