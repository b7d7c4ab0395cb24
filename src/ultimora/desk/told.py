"""A story as its page tells it: all that is worked out once and shown until the story changes."""

from __future__ import annotations

from collections import Counter, OrderedDict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from threading import Lock

from ultimora.archive import Archive
from ultimora.archive.stories import Carried
from ultimora.desk.atlas import Atlas, atlas
from ultimora.desk.course import Plot, plot
from ultimora.desk.hours import at
from ultimora.desk.revised import Revision, revisions
from ultimora.desk.sentence import address
from ultimora.desk.strip import Strip, notice, own, strip
from ultimora.desk.words import said
from ultimora.relate.agreement import agreement
from ultimora.relate.differences import differences
from ultimora.relate.timeline import foremost, order, timeline
from ultimora.values import Record
from ultimora.values.story import (
    Account,
    Change,
    Cited,
    Difference,
    Line,
    Member,
    Stand,
    Story,
)

FOREMOST = 24  # lines that are read at once
_ALONE = 12  # things that one alone tells, or leaves out
_KEPT = 64  # stories whose telling is kept
_PARTS_OF_DAY = {(20, 6): "night", (0, 12): "morning", (11, 15): "midday", (12, 19): "afternoon",
                 (18, 0): "evening", (18, 23): "evening", (18, 2): "evening"}  # fmt: skip
_TRENDS = ("up", "down")
_TINTS = 6  # colours by which agencies are told apart


@dataclass(frozen=True, slots=True)
class Source:
    """Who says a thing: a name, the address of the sentence, when first (seconds since 1970), and
    the `hours` from the first time to the last, with the day where it is not the story's first."""

    name: str
    address: str
    at: int
    hours: str


@dataclass(frozen=True, slots=True)
class Happened:
    """One line of the timeline. `when` is an hour or a part of the day, else when it was `said`;
    `foremost` tells whether it is among those that are read at once."""

    line: Line
    when: str
    told: bool
    who: str
    sources: tuple[Source, ...]
    foremost: bool


@dataclass(frozen=True, slots=True)
class Held:
    """One value of an account, in the reader's words, and who holds to it."""

    stand: Stand
    value: str
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Agreed:
    """One account: what it is about, how the values stand to each other (``disputed``,
    ``unclear``, ``moved``, ``same`` or ``one``), the values, who holds to which at the `ends`, and
    the figure's course."""

    account: Account
    verdict: str
    held: tuple[Held, ...]
    ends: tuple[tuple[str, tuple[str, ...]], ...]
    plot: Plot | None


@dataclass(frozen=True, slots=True)
class Alone:
    """What one source alone tells, or leaves out, with the places that tell it."""

    told: Difference
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """One text of the story in the list of dispatches, with what carries it."""

    id: str
    at: int
    agency: str
    tint: int
    headline: str
    language: str
    notice: str
    follows: str
    quotes: bool
    copies: tuple[Carried, ...]


@dataclass(frozen=True, slots=True)
class Telling:
    """A story, told."""

    id: str
    name: str
    named: bool
    pinned: bool
    changes: tuple[Change, ...]
    since: int
    until: int
    records: int
    originals: int
    agencies: int
    carriers: int
    languages: tuple[tuple[str, int], ...]
    days: tuple[tuple[date, tuple[Happened, ...]], ...]
    accounts: tuple[Agreed, ...]
    alone: tuple[Alone, ...]
    atlas: Atlas | None
    strip: Strip
    revisions: tuple[Revision, ...]
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Saying:
    """Who says things: the `records` by their ids, when the story begins, in whose hours
    and language."""

    records: Mapping[str, Record]
    begins: int
    zone: tzinfo
    language: str

    def sources(self, cited: Sequence[Cited]) -> Iterator[Source]:
        """Each who says it once, at its first place."""
        by: dict[str, list[Cited]] = {}
        for one in cited:
            by.setdefault(one.voice or one.agency, []).append(one)
        for name, some in by.items():
            first = min(some, key=lambda one: one.at)
            moments = sorted({one.at for one in some})
            hours = self._hour(moments[0], at(self.begins, self.zone).date())
            if moments[-1] != moments[0]:
                hours += f"–{self._hour(moments[-1], at(moments[0], self.zone).date())}"
            yield Source(name, address(first, self.records.get(first.record)), first.at, hours)

    def _hour(self, moment: int, known: date) -> str:
        """The hour, and the day where it is not the one that is known."""
        then = at(moment, self.zone)
        return f"{then:%H:%M}" if then.date() == known else f"{then:%d.%m} {then:%H:%M}"


class Tellings:
    """The stories that were lately read, as told; each is told anew once it has changed."""

    def __init__(self, archive: Archive) -> None:
        self.archive = archive
        self._kept: OrderedDict[tuple[str, str, str], tuple[object, Telling]] = OrderedDict()
        self._lock = Lock()

    def tell(self, id: str, language: str, zone: tzinfo) -> Telling:
        """A story by its whole id, for readers of a language in a zone."""
        key, state = (id, language, str(zone)), self.archive.story_state(id)
        with self._lock:
            known = self._kept.get(key)
            if known and known[0] == state:
                self._kept.move_to_end(key)
                return known[1]
        made = told(self.archive, self.archive.story(id, copies=False), language, zone)
        with self._lock:
            self._kept[key] = (state, made)
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        return made


def told(archive: Archive, story: Story, language: str, zone: tzinfo) -> Telling:
    """All that a page tells of a story; what is new is for who looks."""
    story = replace(story, seen=None)
    records = {member.record.id: member.record for member in story.members}
    members = [m for m in story.members
               if m.original == m.record.id or m.original not in records]  # fmt: skip
    copies = [one for one in archive.story_copies(story.id) if one.original in records]
    agencies = list(dict.fromkeys(m.agency for m in members if own(m)))
    tints = {name: place % _TINTS for place, name in enumerate(agencies)}
    times = [*(m.at for m in members), *(one.at for one in copies)] or [0]
    since, until = min(times), max(times)
    say = Saying(records, since, zone, language)
    lines, found = timeline(story, language, zone=zone), agreement(story, language)
    accounts = [
        _agreed(one, say, plot(one, tints, until, zone, language)) for one in found if _worth(one)
    ]
    rank = ("disputed", "unclear", "moved", "same", "one")
    accounts.sort(key=lambda one: rank.index(one.verdict))
    languages = Counter(m.record.dispatch.copy.language or "?" for m in members if own(m))
    return Telling(
        story.id, story.name, story.named, story.pinned, story.changes,
        since, until, len(members) + len(copies), len(members), len(agencies),
        len({*map(_carrier, members), *(one.source for one in copies)}),
        tuple(languages.most_common()),
        tuple(_days(lines, say)), tuple(accounts),
        tuple(_alone(differences(story, language, lines, found), say)),
        atlas([m.record for m in members if own(m) and not m.record.dispatch.hidden], language),
        strip(members, copies, tints, zone, language), tuple(revisions(archive, members)),
        tuple(_pieces(members, copies, tints)),
    )  # fmt: skip


def _carrier(member: Member) -> str:
    return member.record.dispatch.copy.sheet.delivery.arrived.source.name


# What happened


def _days(
    lines: Sequence[Line], say: Saying
) -> Iterator[tuple[date, tuple[Happened, ...]]]:  # fmt: skip
    first = {id(line) for line in foremost(lines, FOREMOST)}
    days: dict[date, list[Happened]] = {}
    for line in lines:
        day = datetime.fromtimestamp(order(line, say.zone)[0], UTC).date()
        when = _when(line, day, say.zone)
        who = line.who if line.who.casefold() not in line.text.casefold() else ""
        days.setdefault(day, []).append(Happened(
            line, when, not when, who[:1].upper() + who[1:],
            tuple(say.sources(line.sources)), id(line) in first,
        ))  # fmt: skip
    return ((day, tuple(some)) for day, some in days.items())


def _when(line: Line, day: date, zone: tzinfo) -> str:
    """An hour or a part of the day; empty where no more than the day is known."""
    since, until = _parsed(line.since), _parsed(line.until)
    if since is None or until is None or until - since >= timedelta(hours=20):
        return "" if datetime.fromtimestamp(line.said, zone).date() == day else "–"
    if until - since <= timedelta(hours=1):
        return f"{since:%H:%M}"
    return _PARTS_OF_DAY.get((since.hour, until.hour), f"{since:%H}–{until:%H}")


def _parsed(iso: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(iso) if iso else None
    except ValueError:
        return None


# Where they agree


def _agreed(account: Account, say: Saying, course: Plot | None) -> Agreed:
    held = tuple(
        Held(stand, _spoken(stand.value, say.language), tuple(say.sources(stand.sources)))
        for stand in account.stands if account.kind == "figure" or stand.aspect
    )
    return Agreed(account, _verdict(account), held, tuple(_ends(account, held)), course)


def _alone(found: Sequence[Difference], say: Saying) -> Iterator[Alone]:
    """Each once, though several versions of a dispatch tell it."""
    once = {(one.kind, one.agency, one.who, one.what): one for one in reversed(found)}
    for one in [one for one in found if one in once.values()][:_ALONE]:
        yield Alone(one, tuple(say.sources(one.sources)))


def _spoken(value: str, language: str) -> str:
    """A value as the reader's language writes it: *circa 1,5 %*."""
    word, _, number = value.rpartition(" ")
    number = number.replace(".", ",") if language == "it" else number
    return f"{said(language, word)} {number}" if word else number


def _ends(account: Account, held: Sequence[Held]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each value with those whose last word it is."""
    last: dict[str, tuple[int, str]] = {}
    for stand in account.stands:
        for cited in stand.sources if not stand.corrected else ():
            name = cited.voice or cited.agency
            last[name] = max(last.get(name, (0, "")), (cited.at, stand.value))
    for one in held:
        if names := tuple(name for name, (_, end) in last.items() if end == one.stand.value):
            yield one.value, names


def _worth(account: Account) -> bool:
    """Whether it tells a reader anything: a rise of nobody knows what does not; an event on which
    all agree stands in the timeline."""
    if account.kind != "figure":
        return account.disputed or account.unclear or account.moved
    return bool(account.place) or account.what.split()[0] not in _TRENDS


def _verdict(account: Account) -> str:
    if account.disputed:
        return "disputed"
    if account.unclear:
        return "unclear"
    if account.moved:
        return "moved"
    return "same" if len(account.stands) > 1 else "one"


# Who tells it


def _pieces(
    members: Sequence[Member], copies: Sequence[Carried], tints: Mapping[str, int]
) -> Iterator[Piece]:
    """The texts of a story, the first told first, each with its carriers."""
    by: dict[str, list[Carried]] = {}
    for one in copies:
        by.setdefault(one.original, []).append(one)
    for member in members:
        id, dispatch = member.record.id, member.record.dispatch
        yield Piece(
            id, member.at, member.agency, tints.get(member.agency, -1), dispatch.headline or "",
            dispatch.copy.language or "", notice(member.record), member.follows or "",
            member.quotes is not None, tuple(by.get(id, ())),
        )  # fmt: skip
