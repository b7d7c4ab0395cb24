"""Versions: takes, updates, corrections, kills and repeats of one dispatch, and their order.

The archive joins what comes again under its identifier; here are those that an agency sent under
another. Candidates have a name in common (`handles`) or a passage (`prints`); their marks, names,
openings and times decide. Before recall goes that a sidebar, the next day's report and another
carrier's copy are no versions.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from ultimora.relate.boundary import is_version, same_desk, source_of
from ultimora.relate.near import Near
from ultimora.relate.sequel import Sequel, Sheaf, in_line
from ultimora.relate.standing import targets
from ultimora.values import Record
from ultimora.values.called import forms, plain
from ultimora.values.story import Evidence, Link, Member, Ties
from ultimora.values.trace import Trace

_HOUR = 3600
_LONGEST = 48 * _HOUR  # between two versions; a kill may come on the second day
_UPDATED = 24 * _HOUR  # between an update that says so and what it renews
_UNSAID = 12 * _HOUR  # where nothing but the text says it
_TAKES = 6 * _HOUR  # between takes
_SLUG = 12 * _HOUR  # slugs are used again on the next day
_ANEW = 6 * _HOUR  # a lower number so much later counts another series
_FLASH = 3 * _HOUR  # from a flash to its story
_SHORT = 12  # words of a body: a flash
_CANDIDATES = 24  # traces that are looked at
_READ = 6  # whole records that are read, a millisecond each
_PRINTS = 4  # that make a candidate where no name is shared
_ALL = 0.9  # of the words of one text: it may be a copy
_CARRIED = 0.8  # of the words: one version at two carriers
_SAME = 0.97  # of the words of one text: nothing new in it


def versions(record: Record, trace: Trace, near: Near, ties: Ties) -> Ties:
    """The version directly before this one; behind it the one directly after, where it came late.

    Where none is before, the one after is the first link (its way is ``before``). What one source
    sent twice, with a word changed, is a version and no copy.
    """
    copied = {link.other for link in ties.copies}
    new = Sheaf(record, trace.at)
    family: dict[str, tuple[Sheaf, Tie]] = {}
    for other in _candidates(trace, near):
        if other.id in copied and other.source != trace.source:
            continue
        old = Sheaf(near.record(other.id), other.at)
        if tie := tied(Sequel.of(new, old)):
            family[other.id] = old, tie
    if not family:
        return ties
    line = in_line([new, *(old for old, _ in _one_named(new, family))])
    here = line.index(new)
    links = []
    if here:
        before = _nearest(new, line[:here][::-1])
        links.append(_link(new, before, family[before.record.id][1], _way(new, before)))
    if line[here + 1 :]:
        after = _nearest(new, line[here + 1 :])
        links.append(_link(new, after, family[after.record.id][1], "before"))
    copies = tuple(link for link in ties.copies if link.other not in family)
    return replace(ties, copies=copies, versions=tuple(links))


def ordered(members: Iterable[Member]) -> tuple[Member, ...]:
    """The versions of one dispatch in their order, each with the one that it follows.

    Copies stand behind the member that had their text first, and follow what that one follows.
    """
    known = {member.record.id: member for member in members}
    copies: dict[str, list[Member]] = {}
    for member in known.values():
        if member.original != member.record.id and member.original in known:
            copies.setdefault(member.original, []).append(member)
    behind = {copy.record.id for some in copies.values() for copy in some}
    heads = [m for id, m in known.items() if id not in behind]
    result: list[Member] = []
    before: str | None = None
    for sheaf in in_line([Sheaf(member.record, member.at) for member in heads]):
        id = sheaf.record.id
        result.append(replace(known[id], follows=before))
        for copy in sorted(copies.get(id, ()), key=lambda copy: (copy.at, copy.record.id)):
            result.append(replace(copy, follows=before))
        before = id
    return tuple(result)


def _candidates(trace: Trace, near: Near) -> list[Trace]:
    """The traces that share names or the most of a text with this one."""
    named = dict(near.sharing_handles(trace, _CANDIDATES))
    shared = dict(near.sharing_prints(trace, _CANDIDATES))
    likely = [id for id in shared if id in named or shared[id] >= _PRINTS]
    traces = near.traces(list(dict.fromkeys([*named, *likely])))

    def rank(other: Trace) -> tuple[float, int, str]:
        least = max(1, min(len(trace.prints), len(other.prints)))
        weight = named.get(other.id, 0) + 2 * shared.get(other.id, 0) / least
        return -round(weight, 1), abs(other.at - trace.at), other.id

    return sorted((other for other in traces if _possible(trace, other)), key=rank)[:_READ]


def _possible(ours: Trace, theirs: Trace) -> bool:
    same = ours.agency == theirs.agency if ours.agency else ours.source == theirs.source
    return same and abs(ours.at - theirs.at) <= _LONGEST


@dataclass(frozen=True, slots=True)
class Tie:
    """How sure it is that two are versions of one dispatch, and what speaks for it."""

    confidence: float
    evidence: tuple[Evidence, ...]


def tied(pair: Sequel) -> Tie | None:
    """What makes two dispatches versions of one; None where they are not."""
    late, early = pair.late.record, pair.early.record
    if not same_desk(late, early) or pair.apart > _LONGEST:
        return None
    confidence = 0.99 if pair.named else 0.0 if _counts_anew(pair) else _alike(pair)
    if not confidence:
        return None
    if not pair.named and max(pair.kept, pair.back) >= _ALL:
        renewed = pair.late.words != pair.early.words or not pair.same_title
        both_ways = max(pair.kept, pair.back) < _SAME
        if not is_version(late, early, renewed, both_ways):
            return None
    return Tie(confidence, tuple(_evidence(pair)))


def _counts_anew(pair: Sequel) -> bool:
    """Whether the later of two begins to count again: tomorrow's report has its own updates."""
    if pair.apart <= _ANEW:
        return False
    early, late = sorted((pair.late, pair.early), key=lambda sheaf: sheaf.at)
    if late.standing.way in ("kill", "correction", "repeat"):
        return False
    if early.standing.way and not late.standing.way:
        return True
    return (late.standing.counted or (0, 1)) <= (early.standing.counted or (0, 0))


def _alike(pair: Sequel) -> float:
    """How sure it is by text, headline, slug, marks and time; 0 where it is not."""
    ways = {pair.late.standing.way, pair.early.standing.way} - {""}
    if pair.another_day:
        return 0.0
    if ways & {"kill", "correction", "repeat"}:
        again = pair.kept >= 0.7 and pair.front >= 0.7
        if pair.same_title or again or (pair.same_slug and pair.opening >= 0.5):
            return 0.97
    if "take" in ways and _takes(pair):
        return 0.97
    if "update" in ways and pair.apart <= _UPDATED:
        return _updated(pair)
    return _unsaid(pair) if pair.apart <= _UNSAID else 0.0


def _takes(pair: Sequel) -> bool:
    """Whether one goes on where the other ended: as a rule under the same headline."""
    if pair.apart > _TAKES or pair.late.standing.counted == pair.early.standing.counted:
        return False
    return pair.same_title or pair.cut_title or (pair.same_slug and pair.title >= 0.5)


def _updated(pair: Sequel) -> float:
    """One of them says that it renews another; only the later one may open with other words."""
    if pair.same_title:
        return 0.97
    if pair.same_slug and pair.apart <= _SLUG and (pair.title >= 0.4 or pair.front >= 0.3):
        return 0.96
    late, early = pair.late.standing, pair.early.standing
    if pair.opening >= 0.5:
        return 0.95 if late.way or pair.title >= 0.5 else 0.0
    news = pair.front >= 0.38 and not pair.background
    following = late.number in (None, (early.number or 0) + 1)
    return 0.94 if late.way and news and following else 0.0


def _unsaid(pair: Sequel) -> float:
    """No mark tells it: the same opening, or the same name over the same news."""
    flash = min(len(pair.late.words), len(pair.early.words)) < _SHORT
    if flash and pair.apart <= _FLASH and (pair.same_title or pair.title >= 0.8):
        return 0.93
    if pair.opening >= 0.6 and max(pair.front, pair.kept) >= 0.5:
        return 0.94
    named = pair.same_title or (pair.same_slug and pair.title >= 0.5)
    return 0.94 if named and pair.front >= 0.5 else 0.0


def _one_named(new: Sheaf, family: dict[str, tuple[Sheaf, Tie]]) -> Iterator[tuple[Sheaf, Tie]]:
    """The family; of several that a number may mean, as agencies count anew each day, but the
    nearest."""
    named = [old for old, _ in family.values() if Sequel.of(new, old).named]
    nearest = min(named, key=lambda old: (abs(old.at - new.at), old.record.id), default=None)
    for old, tie in family.values():
        if nearest is None or old is nearest or old not in named or tied(Sequel.of(nearest, old)):
            yield old, tie


def _nearest(new: Sheaf, line: Sequence[Sheaf]) -> Sheaf:
    """The first of a line; where several carriers have that version, the one of our source."""
    first, own = line[0], source_of(new.record)

    def carried(sheaf: Sheaf) -> bool:
        pair = Sequel.of(sheaf, first)
        return sheaf.standing == first.standing and min(pair.kept, pair.back) >= _CARRIED

    return next((s for s in line if source_of(s.record) == own and carried(s)), first)


def _way(new: Sheaf, before: Sheaf) -> str:
    """How it follows: a number behind the headline goes on, unless it says the old again."""
    own = new.standing.way
    if own == "take" and Sequel.of(new, before).kept >= 0.5:
        return "update"
    return own or "update"


def _link(new: Sheaf, old: Sheaf, tie: Tie, way: str) -> Link:
    return Link("version", old.record.id, tie.confidence, tie.evidence, way=way)


def _evidence(pair: Sequel) -> Iterator[Evidence]:
    """What speaks for it, for people, the surest first."""
    late, early = pair.late, pair.early
    if pair.named:
        yield Evidence("target", f"the notice names “{_called(late, early)}”", 1.0)
    mark, before = late.standing.text, early.standing.text
    if mark != before:
        after = f"{mark or 'one without a mark'} after {before or 'one without a mark'}"
        yield Evidence("mark", after, 0.9)
    if pair.same_slug:
        yield Evidence("slug", f"same slugline {late.record.dispatch.slugline}", 0.6)
    if pair.same_title:
        yield Evidence("headline", "same headline", 0.6)
    elif pair.title >= 0.4:
        shared = len(late.headline & early.headline)
        yield Evidence("headline", f"{shared} words of the headline are the same", 0.3)
    if pair.opening >= 0.5:
        yield Evidence("opening", f"same opening, {_later(pair)}{_longer(pair)}", 0.7)
    elif pair.kept >= 0.3:
        share = f"{round(100 * pair.kept)} % of its words were kept"
        yield Evidence("words", f"{share}, {_later(pair)}{_longer(pair)}", 0.5)
    else:
        yield Evidence("time", _later(pair), 0.2)


def _called(late: Sheaf, early: Sheaf) -> str:
    """How a notice of one names the other, as it is written."""
    for one, other in ((late, early), (early, late)):
        for target in targets(one.record.dispatch):
            if other.names.intersection(forms(plain(target))):
                return target
    return late.title or early.title


def _later(pair: Sequel) -> str:
    minutes = round(pair.apart / 60)
    when = "later" if pair.late.at >= pair.early.at else "dated earlier"
    if not minutes:
        return "at the same time"
    if minutes < 120:
        return f"{minutes} minute{'s' * (minutes > 1)} {when}"
    return f"{round(minutes / 60)} hours {when}"


def _longer(pair: Sequel) -> str:
    more = len(pair.late.record.dispatch.paragraphs) - len(pair.early.record.dispatch.paragraphs)
    word = "paragraph" if abs(more) == 1 else "paragraphs"
    return f", {abs(more)} {word} {'more' if more > 0 else 'fewer'}" if more else ""
