"""What a later text says that an earlier one did not: figures, names, claims, times, events."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from ultimora.reference.asides import EARLIER_BEFORE
from ultimora.relate.sequel import TOLLS
from ultimora.values import Record, Span
from ultimora.values.changes import Difference, Run
from ultimora.values.facts import Claim, Fact, Figure, Name

_STEM = 4  # letters of a unit that number and case leave alone (*morto*, *morti*)
_ALIKE = 0.75  # of the letters of two names, one of which puts the other right
_BESIDE = 8  # facts of one place that are held against each other
_ONE = 2  # words that are an age alone
_PARTICLE = 2  # letters of what is no name by itself
_WORD = re.compile(r"\w+")
_BEHIND = 30  # characters between a name and the one that it puts right
_LONGEST = 100  # characters of a name that is compared letter by letter
_SAME_CLAIM = 0.3  # of a claim's length that stands in the other

_ORDER = {"added": 1, "dropped": 2}  # what has changed stands before them

_Value = tuple[float, float | None]


class _Side:
    """The runs by their places in one of the texts."""

    def __init__(self, runs: Sequence[Run], after: bool) -> None:
        placed = ((run.after if after else run.before, at) for at, run in enumerate(runs))
        self._places = sorted((span, at) for span, at in placed if span)
        self._starts = [span.start for span, _ in self._places]

    def at(self, span: Span) -> int | None:
        """The number of the run in which a span begins."""
        index = bisect_right(self._starts, span.start) - 1
        if index < 0 or self._places[index][0].end <= span.start:
            return None
        return self._places[index][1]

    def overlapping(self, span: Span) -> Iterator[int]:
        """The numbers of all runs that a span touches."""
        index = max(0, bisect_right(self._starts, span.start) - 1)
        while index < len(self._places) and self._places[index][0].start < span.end:
            if self._places[index][0].end > span.start:
                yield self._places[index][1]
            index += 1


class _Both(NamedTuple):
    """Two records with the runs between them."""

    before: Record
    after: Record
    runs: Sequence[Run]
    was: _Side
    now: _Side

    def rewritten(self, side: _Side, span: Span) -> bool:
        """Whether the words of a span are other ones than in the other text."""
        at = side.at(span)
        return at is not None and self.runs[at].kind in ("replaced", "removed", "added")

    def moved(self, span: Span) -> Span | None:
        """Where the words of a span of the earlier text stand in the later one."""
        ends: list[int] = []
        for at in self.was.overlapping(span):
            run = self.runs[at]
            if run.before and run.after and run.kind in ("kept", "form", "moved"):
                for edge in (max(span.start, run.before.start), min(span.end, run.before.end)):
                    ends.append(min(run.after.start + edge - run.before.start, run.after.end))
        return Span(min(ends), max(ends)) if ends else None


def substance(before: Record, after: Record, runs: Sequence[Run]) -> Iterator[Difference]:
    """The changes of substance, kind by kind, by the facts of both and the runs between them."""
    both = _Both(before, after, runs, _Side(runs, False), _Side(runs, True))
    for kind in (_figures, _names, _claims, _times, _events):
        yield from sorted(kind(both), key=_rank)


def _rank(one: Difference) -> tuple[int, bool]:
    """What moved before what is new, and that before what is not said again; of figures the dead,
    injured and the like before all others."""
    return _ORDER.get(one.how, 0), one.kind == "figure" and one.what not in TOLLS


def _figures(both: _Both) -> Iterator[Difference]:
    """Counts: one that stands where another stood, or alone has its role, is the same, changed."""
    ours, theirs = both.before.facts.figures, both.after.facts.figures
    pairs = list(_facing(both, ours, theirs))
    paired = {(_label(f), _value(f)) for pair in pairs for f in pair}
    roles = [_roles(side) for side in (ours, theirs)]
    went = [f for f in _once(ours, paired) if not _counted(f, roles[1])]
    came = [f for f in _once(theirs, paired) if not _counted(f, roles[0])]
    alone = [_only(side) for side in (went, came)]
    pairs += [(alone[0][role], alone[1][role]) for role in alone[0].keys() & alone[1].keys()]
    pairs.sort(key=lambda pair: pair[1].span)
    told = {(_label(new), _value(old), _value(new)): (old, new) for old, new in reversed(pairs)}
    for old, new in reversed(told.values()):
        yield _difference("figure", "changed", _label(new), old, new)
    changed = {id(figure) for pair in pairs for figure in pair}
    yield from (
        _difference("figure", "dropped", _label(f), f, None) for f in went if id(f) not in changed
    )
    yield from (
        _difference("figure", "added", _label(f), None, f) for f in came if id(f) not in changed
    )


def _facing(
    both: _Both, ours: Sequence[Figure], theirs: Sequence[Figure]
) -> Iterator[tuple[Figure, Figure]]:
    """Figures that stand in the place of one another and differ."""
    waiting: dict[int, list[Figure]] = {}
    for new in theirs:
        at = both.now.at(new.span)
        if at is not None and both.runs[at].kind == "replaced":
            waiting.setdefault(at, []).append(new)
    for old in ours:
        at = both.was.at(old.span)
        beside = waiting.get(at, [])[:_BESIDE] if at is not None else []
        other = next((figure for figure in beside if _comparable(old, figure)), None)
        if at is None or other is None:
            continue
        waiting[at].remove(other)
        another = old.role == "age" and len(both.runs[at].was.split()) > _ONE  # person
        if _value(old) != _value(other) and not another:
            yield old, other


def _once(figures: Sequence[Figure], but: set[tuple[str, _Value]]) -> list[Figure]:
    """The figures, each value of each thing once, without those that are told already."""
    found = {(_label(f), _value(f)): f for f in reversed(figures)}
    return [figure for key, figure in reversed(found.items()) if key not in but]


def _only(figures: Sequence[Figure]) -> dict[tuple[str, str], Figure]:
    """By its role every figure that is the only one of it; an age is of whom it is."""
    counts = Counter(figure.role for figure in figures)
    return {
        (f.role, _measure(f)): f for f in figures
        if f.role not in ("", "age") and counts[f.role] == 1
    }  # fmt: skip


def _value(figure: Figure) -> _Value:
    return figure.number, figure.high


def _roles(figures: Sequence[Figure]) -> dict[_Value, set[str]]:
    roles: dict[_Value, set[str]] = {}
    for figure in figures:
        roles.setdefault(_value(figure), set()).add(figure.role)
    return roles


def _counted(figure: Figure, roles: dict[_Value, set[str]]) -> bool:
    """Whether the other text says the same number, and not of something else."""
    found = roles.get(_value(figure), set())
    return bool(found) and (not figure.role or "" in found or figure.role in found)


def _comparable(one: Figure, other: Figure) -> bool:
    if _measure(one) != _measure(other):
        return False
    if one.role and other.role:
        return one.role == other.role
    return one.unit[:_STEM] == other.unit[:_STEM]


def _measure(figure: Figure) -> str:
    """What it is measured in, where that is a share or money: points are no per cent."""
    return figure.unit if figure.unit in ("%", "pp", "bp") or figure.unit.isupper() else ""


def _label(figure: Figure) -> str:
    return figure.role or figure.unit


def _names(both: _Both) -> Iterator[Difference]:
    """Who and what is named: new, gone, or put right where it stood."""
    ours, theirs = both.before.facts.names, both.after.facts.names
    went = _unknown(ours, theirs, both.after)
    came = _unknown(theirs, ours, both.before)
    beside: dict[int, list[Name]] = {}
    for new in came:
        for at in {both.now.at(mention.span) for mention in new.mentions} - {None}:
            beside.setdefault(at or 0, []).append(new)
    right: set[int] = set()
    for old, true in _denied(ours, theirs, came, both.after):
        right.add(id(true))
        yield Difference("name", "changed", old.kind, old.name, true.name, old.span, true.span)
    for old in went:
        places = {both.was.at(mention.span) for mention in old.mentions} - {None}
        others = (name for at in places for name in beside.get(at or 0, ())[:_BESIDE])
        now = next((n for n in others if n.kind == old.kind and _respelled(old, n)), None)
        if now:
            right.add(id(now))
            yield Difference("name", "spelling", old.kind, old.name, now.name, old.span, now.span)
        elif other := _in_its_place(old, went, places, beside, both):
            right.add(id(other))
            yield Difference("name", "changed", old.kind, old.name, other.name, old.span,
                             other.span)  # fmt: skip
        else:
            yield Difference("name", "dropped", old.kind, old.name, "", old.span)
    for new in came:
        if id(new) not in right:
            yield Difference("name", "added", new.kind, "", new.name, None, new.span)


def _in_its_place(
    old: Name, went: Sequence[Name], places: set[int | None], beside: dict[int, list[Name]],
    both: _Both,
) -> Name | None:  # fmt: skip
    """The one name of its kind that came where it alone of its kind went."""
    for at in places:
        came = [name for name in beside.get(at or 0, ()) if name.kind == old.kind]
        gone = [
            name for name in went if name.kind == old.kind
            and any(both.was.at(mention.span) == at for mention in name.mentions)
        ]  # fmt: skip
        if len(came) == 1 and gone == [old]:
            return came[0]
    return None


def _denied(
    ours: Sequence[Name], theirs: Sequence[Name], came: Sequence[Name], after: Record
) -> Iterator[tuple[Name, Name]]:
    """Names that the later text only says to have been wrong, each with the one that came right
    before it: *Isola Serena (e non Isola Felice)*."""
    text = after.dispatch.copy.text
    for wrong in theirs:
        starts = [mention.span.start for mention in wrong.mentions]
        before = (text[max(0, at - _BEHIND) : at].rstrip() for at in starts)
        if not all(map(EARLIER_BEFORE.search, before)):
            continue
        old = next((name for name in ours if _same(name.name, wrong.name)
                    and name.name.casefold() == wrong.name.casefold()), None)  # fmt: skip
        near = [
            (at - mention.span.end, name) for name in came for mention in name.mentions
            for at in starts if name.kind == wrong.kind and 0 <= at - mention.span.end <= _BEHIND
        ]  # fmt: skip
        if old and near:
            yield old, min(near, key=lambda one: one[0])[1]


def _unknown(names: Sequence[Name], others: Sequence[Name], record: Record) -> list[Name]:
    """The names that the other record has not, in any form."""
    words = set(_WORD.findall(record.dispatch.copy.text.casefold()))
    forms: dict[str, list[frozenset[str]]] = {}
    for other in others:
        parts = _parts(other)
        if parts:
            forms.setdefault(parts[-1], []).append(frozenset(parts))

    def known(name: Name) -> bool:
        parts = _parts(name)
        if words.issuperset(part for part in parts if len(part) > _PARTICLE):
            return True
        return any(
            form <= frozenset(parts) or form >= frozenset(parts)
            for form in forms.get(parts[-1], ())
        )

    return [name for name in names if not known(name)]


def _parts(name: Name) -> list[str]:
    return _WORD.findall(name.name.casefold())


def _respelled(old: Name, new: Name) -> bool:
    """Whether two names are written nearly alike."""
    ours, theirs = (name.name.casefold()[:_LONGEST] for name in (old, new))
    return SequenceMatcher(None, ours, theirs, autojunk=False).ratio() >= _ALIKE


def _claims(both: _Both) -> Iterator[Difference]:
    """What is said: new, gone, or in another mouth."""
    theirs = both.after.facts.claims
    texts = both.before.dispatch.copy.text, both.after.dispatch.copy.text
    starts = [claim.span.start for claim in theirs]
    reach = max((claim.span.end - claim.span.start for claim in theirs), default=0)
    said = {_said(claim, texts[1]): at for at, claim in enumerate(theirs)}
    found: set[int] = set()
    gone: list[Claim] = []
    for claim in both.before.facts.claims:
        at = said.get(_said(claim, texts[0]))
        if at is None and (place := both.moved(claim.span)):
            at = _overlapped(theirs, starts, place, reach)
        if at is None:
            gone.append(claim)
            continue
        found.add(at)
        if (ours := _speaker(claim)) and (now := _speaker(theirs[at])) and not _same(ours, now):
            yield Difference(
                "claim", "speaker", _short(_content(theirs[at], texts[1])), ours, now, claim.span,
                theirs[at].span,
            )  # fmt: skip
    for claim in gone:
        words = _short(_content(claim, texts[0]))
        yield Difference("claim", "dropped", _speaker(claim), words, "", claim.span)
    for at, claim in enumerate(theirs):
        if at not in found:
            words = _short(_content(claim, texts[1]))
            yield Difference("claim", "added", _speaker(claim), "", words, None, claim.span)


def _overlapped(
    claims: Sequence[Claim], starts: Sequence[int], place: Span, reach: int
) -> int | None:
    """The claim that has the most of a place, if it has enough."""
    best, most = None, 0.0
    index = bisect_right(starts, place.end) - 1
    while (
        index >= 0
        and starts[index] >= place.start - reach
        and index > bisect_right(starts, place.end) - 20
    ):
        span = claims[index].span
        common = min(span.end, place.end) - max(span.start, place.start)
        share = common / max(1, max(span.end - span.start, place.end - place.start))
        if share > most:
            best, most = index, share
        index -= 1
    return best if most >= _SAME_CLAIM else None


def _content(claim: Claim, text: str) -> str:
    return " ".join(" ".join(part.of(text) for part in claim.parts).split())


def _said(claim: Claim, text: str) -> str:
    return " ".join(_WORD.findall(_content(claim, text).casefold()))


def _speaker(claim: Claim) -> str:
    return claim.speaker.text if claim.speaker else ""


def _same(one: str, other: str) -> bool:
    """Whether two forms may be of one speaker: a word is in both."""
    ours, theirs = (set(_WORD.findall(name.casefold())) for name in (one, other))
    return bool(ours & theirs)


def _times(both: _Both) -> Iterator[Difference]:
    """A time that stands where another stood."""
    came: dict[int, list[int]] = {}
    theirs = both.after.facts.times
    for index, time in enumerate(theirs):
        at = both.now.at(time.span)
        if at is not None and both.runs[at].kind == "replaced":
            came.setdefault(at, []).append(index)
    for time in both.before.facts.times:
        at = both.was.at(time.span)
        if at is None or not came.get(at):
            continue
        other = theirs[came[at].pop(0)]
        if other.value != time.value and other.type == time.type:
            texts = both.before.dispatch.copy.text, both.after.dispatch.copy.text
            yield Difference("time", "changed", time.type, _flat(time.span.of(texts[0])),
                             _flat(other.span.of(texts[1])), time.span, other.span)  # fmt: skip


def _events(both: _Both) -> Iterator[Difference]:
    """Kinds of events that only one of the texts tells."""
    ours, theirs = (
        {e.type: e for e in reversed(r.facts.events)} for r in (both.before, both.after)
    )
    for type, event in ours.items():
        if type not in theirs:
            yield Difference("event", "dropped", type, type, "", event.span)
    for type, event in theirs.items():
        if type not in ours:
            yield Difference("event", "added", type, "", type, None, event.span)


def _difference(
    kind: str, how: str, what: str, old: Figure | None, new: Figure | None
) -> Difference:
    return Difference(kind, how, what, _amount(old), _amount(new), _place(old), _place(new))


def _place(fact: Fact | None) -> Span | None:
    return fact.span if fact else None


def _amount(figure: Figure | None) -> str:
    if figure is None:
        return ""
    high = "" if figure.high is None else f"–{figure.high:,.15g}"
    number = f"{figure.number:,.15g}{high}".replace(",", "\u202f")
    return f"{figure.approximator} {number}".strip()


def _flat(text: str) -> str:
    return " ".join(text.split())


def _short(text: str) -> str:
    return text if len(text) <= 90 else text[:90].rpartition(" ")[0] + " …"
