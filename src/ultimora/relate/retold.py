"""How likely a dispatch tells its agency's earlier one anew, where neither words nor names say so.

What an agency writes again from the first word shares hardly a run of words with what it renews.
It has the same hand, place and story, names the same in its headline, and its counts have moved
on. A sidebar has another hand or place, or opens with the words of somebody new.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from math import exp, log

from ultimora.reference.beside import BESIDE
from ultimora.relate.clues import spelled
from ultimora.relate.hands import hand
from ultimora.relate.sequel import TOLLS, Sequel, Sheaf
from ultimora.values import Record, Span
from ultimora.values.story import Evidence

_HOUR = 3600
_SAID = 24 * _HOUR  # between an update that says so and what it renews
_UNSAID = 14 * _HOUR  # where nothing says so
_NIGHT = 4 * _HOUR  # the same across midnight
_QUOTED = 0.25  # of a headline and lead, in the mouth of somebody new: a reaction
_FRAME = 0.4  # of a text, whatever its figures: it was not written anew, so its words have told
_FLASH = 45  # words of what nobody signs
_LETTERS = 4  # of a word that names somebody
_WORD = re.compile(r"[^\W\d_]+")

# What each sign says for or against it, in log-odds, set by hand on bench/gold/week/tune and
# tests/relate/cases/retold.toml.
_BIAS = -1.6
_MARK, _HAND, _OTHER_HAND, _NO_HAND, _PLACE, _OTHER_PLACE = 4.0, 2.0, -2.0, -1.0, 0.7, -0.7
_SLUG, _OTHER_SLUG, _TOLL, _HEADLINE, _LEAD, _AN_HOUR = 0.5, -1.5, 1.5, 3.0, 3.0, -0.17
_REACTION, _BACKGROUND, _NEWS = -3.0, -3.0, 12.0
_FEW = 0.3  # of what the later one opens with: with less known before, its news is another's
_MOST_STORY, _LEAST_STORY = 2.0, -1.5  # what the chance of one story says at most and at least
_SUREST = 0.9


@dataclass(frozen=True)
class Retold:
    """Two dispatches of one desk, the earlier of which the later may tell anew; `told` is the
    chance that both tell one story."""

    pair: Sequel
    told: float

    @cached_property
    def confidence(self) -> float:
        """The chance that one renews the other; 0 where something forbids it."""
        if self._apart():
            return 0.0
        odds = _BIAS + sum(one.weight for one in self.evidence) + self._against
        return _SUREST / (1 + exp(-odds))

    @property
    def same_hand(self) -> bool:
        """Whether one hand signed both."""
        early, late = (hand(sheaf.record.dispatch) for sheaf in (self.pair.early, self.pair.late))
        return bool(early) and early == late

    @property
    def flash(self) -> bool:
        """Whether the earlier one is too short to be signed."""
        return len(self.pair.early.words) <= _FLASH

    @cached_property
    def evidence(self) -> tuple[Evidence, ...]:
        """What speaks for it, with its log-odds."""
        return tuple(one for one in self._signs() if one.weight > 0)

    @cached_property
    def _against(self) -> float:
        hours = self.pair.apart / _HOUR
        return sum(one.weight for one in self._signs() if one.weight <= 0) + _AN_HOUR * hours

    def _apart(self) -> bool:
        """Whether they are two reports: of two days, in one frame, or one a piece of its own."""
        late, early = self.pair.late, self.pair.early
        if self.pair.apart > (_SAID if late.standing.way else _UNSAID):
            return True
        if not late.standing.way and self.pair.apart > _NIGHT and _day(late) != _day(early):
            return True
        if bool(BESIDE.match(late.record.dispatch.headline or "")) != bool(
            BESIDE.match(early.record.dispatch.headline or "")
        ):
            return True
        return self.pair.framed >= _FRAME and (self.pair.another_day or not late.standing.way)

    def _signs(self) -> Iterator[Evidence]:
        late, early = self.pair.late, self.pair.early
        if late.standing.way:
            yield Evidence("mark", late.standing.text, _MARK)
        odds = log(max(self.told, 1e-3) / max(1 - self.told, 1e-3))
        story = max(_LEAST_STORY, min(_MOST_STORY, odds))
        yield Evidence("story", f"both tell one story ({self.told:.2f})", story)
        ours, theirs = hand(late.record.dispatch), hand(early.record.dispatch)
        if ours and theirs:
            weight = _HAND if ours == theirs else _OTHER_HAND
            yield Evidence("hand", f"the same hand, {ours}", weight)
        elif not self.flash:
            yield Evidence("hand", "", _NO_HAND)
        here, there = _place(late.record), _place(early.record)
        if here and there:
            yield Evidence("place", f"from {here}, too", _PLACE if here == there else _OTHER_PLACE)
        if late.slug and early.slug:
            what = f"same slugline {late.record.dispatch.slugline}"
            yield Evidence("slug", what, _SLUG if self.pair.same_slug else _OTHER_SLUG)
        if toll := self._toll():
            yield Evidence("figure", toll, _TOLL)
        opens, opened = _marks(late.record, lead=False), _marks(early.record, lead=False)
        shared = _named(opens, opened)
        most = max(1.0, min(sum(opens.values()), sum(opened.values())))
        share = min(1.0, sum(opened[mark] for mark in shared) / most)
        yield Evidence("headline", f"both headlines have {self._words(shared)}" if shared else "",
                       _HEADLINE * (share - 0.4))  # fmt: skip
        lead, text = _marks(early.record), _every(late.record)
        kept = _named(lead, text)
        share = sum(lead[mark] for mark in kept) / max(1.0, sum(lead.values()))
        yield Evidence("lead", f"it tells again {self._words(kept)}" if kept else "",
                       _LEAD * (share - 0.3))  # fmt: skip
        yield Evidence("news", "", _NEWS * min(0.0, self._known() - _FEW))
        if self.pair.background and not (ours and ours == theirs):
            yield Evidence("background", "", _BACKGROUND)
        if not late.standing.way and self._reacts():
            yield Evidence("claim", "somebody else speaks", _REACTION)

    def _words(self, marks: list[str]) -> str:
        """Some of the marks as the later text spells them."""
        written = {found.clue.mark: found.spelled for found in spelled(self.pair.late.record)}
        return ", ".join(dict.fromkeys(written[mark] for mark in marks[:4] if mark in written))

    def _known(self) -> float:
        """The part of what the later one opens with that the earlier one has."""
        lead, text = _marks(self.pair.late.record, headline=False), _every(self.pair.early.record)
        return sum(lead[mark] for mark in _named(lead, text)) / max(1.0, sum(lead.values()))

    def _toll(self) -> str:
        """How a count of the dead, injured and the like moved from one opening to the other."""
        counts = [_tolls(sheaf.record) for sheaf in (self.pair.early, self.pair.late)]
        for role, was in counts[0].items():
            if role in counts[1] and (now := counts[1][role]) != was:
                return f"{role} {was:g}, now {now:g}"
        return ""

    def _reacts(self) -> bool:
        """Whether it opens with the words of somebody whom the earlier text does not know."""
        record = self.pair.late.record
        text, opening = record.dispatch.copy.text, _opening(record)
        known = set(_WORD.findall(self.pair.early.record.dispatch.copy.text.casefold()))
        quoted = 0
        for claim in record.facts.claims:
            names = _WORD.findall(claim.speaker.text.casefold() if claim.speaker else "")
            strange = [word for word in names if len(word) >= _LETTERS]
            if claim.direct and strange and known.isdisjoint(strange):
                quoted += sum(
                    len(part.of(text)) for part in claim.parts
                    for span in opening if span.start <= part.start < span.end
                )  # fmt: skip
        return quoted >= _QUOTED * sum(span.end - span.start for span in opening)


def _opening(record: Record) -> list[Span]:
    """Where headline and lead stand."""
    dispatch = record.dispatch
    title = [f.span for f in dispatch.findings if f.field == "headline" and f.span]
    return [*title[:1], *dispatch.paragraphs[:1]]


def _place(record: Record) -> str:
    line = record.dispatch.dateline
    return " ".join((line.place or "").split()).title() if line else ""


def _day(sheaf: Sheaf) -> str | int:
    """The day that it is dated, else that it came."""
    line = sheaf.record.dispatch.dateline
    return line.date.iso[:10] if line and line.date else sheaf.at // (24 * _HOUR)


def _tolls(record: Record) -> dict[str, float]:
    """The first count of each kind in headline and lead."""
    counts: dict[str, float] = {}
    opening = _opening(record)
    for figure in record.facts.figures:
        if figure.role in TOLLS and any(s.start <= figure.span.start < s.end for s in opening):
            counts.setdefault(figure.role, figure.number)
    return counts


def _marks(record: Record, headline: bool = True, lead: bool = True) -> dict[str, float]:
    """The clues whose words stand in the headline or the lead, with their weights."""
    dispatch = record.dispatch
    text = [dispatch.headline or ""] if headline else []
    text += [span.of(dispatch.copy.text) for span in dispatch.paragraphs[:1] if lead]
    words = " ".join(text).casefold()
    return {
        found.clue.mark: found.clue.weight for found in spelled(record)
        if found.spelled.casefold() in words
    }  # fmt: skip


def _every(record: Record) -> dict[str, float]:
    return {found.clue.mark: found.clue.weight for found in spelled(record)}


def _named(ours: Mapping[str, float], theirs: Mapping[str, float]) -> list[str]:
    """What both have, the weightiest first."""
    return sorted(ours.keys() & theirs.keys(), key=lambda mark: (-ours[mark], mark))
