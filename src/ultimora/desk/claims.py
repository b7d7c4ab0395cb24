"""Who said what: the claims of the archive by speaker, subject and time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from math import ceil
from typing import NamedTuple

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from ultimora.archive import Hit
from ultimora.archive.matching import SHIFT
from ultimora.archive.snippet import Seeker
from ultimora.archive.times import seconds
from ultimora.archive.words import tokens
from ultimora.desk.asked import Looks
from ultimora.desk.axis import Axis, Mark, hours
from ultimora.desk.rows import pieces
from ultimora.desk.shell import Shell
from ultimora.values import Record
from ultimora.values.facts import Claim
from ultimora.values.query import And, Has, Node, Query, QueryError, Word, ungrouped

MOST = 60  # records whose claims are shown at once
_SPEAKERS = 12  # with a row of their own in the picture
_LONGEST = 600  # characters of a claim that are shown
_LONG = 92 * 86400  # seconds of the picture at most
_SHORT = 4 * 86400  # seconds; what is shorter is told by the hour
_WIDE, _EDGE = 400.0, 6.0  # of a speaker's line
_BARS = 90  # of the picture of all that was found
_MOST_DAYS = 4000  # days that are counted


@dataclass(frozen=True)
class Said:
    """One claim as the table shows it: where it stands, who says it, and the words in pieces."""

    hit: Hit
    claim: Claim
    speaker: str
    words: tuple[tuple[str, bool], ...]
    more: bool

    @property
    def at(self) -> int:
        """When it was told, in seconds since 1970."""
        return self.hit.seq >> SHIFT


@dataclass(frozen=True)
class Course:
    """How often somebody spoke, and when: places on the line, each with how many."""

    speaker: str
    count: int
    spots: tuple[tuple[float, int], ...]


class Courses(NamedTuple):
    """Who spoke most, one under the other, between two moments (seconds since 1970)."""

    since: int
    until: int
    lines: tuple[Course, ...]
    marks: tuple[Mark, ...]


class Bar(NamedTuple):
    """So many records of the days from `first` to `last`; `x`, `wide` and `high` from 0 to 1."""

    first: date
    last: date
    records: int
    x: float
    wide: float
    high: float


class Claims:
    """The page."""

    def __init__(self, shell: Shell) -> None:
        self.shell = shell

    def page(self, request: Request) -> Response:
        """The claims that fit, newest first; each copy of a text counts once."""
        told = request.query_params
        speaker, subject, q = (" ".join(told.get(n, "").split()) for n in ("speaker", "says", "q"))
        seen, error = self.shell.looks(request), None
        try:
            query = _asked(q, speaker, subject, datetime.now(seen.zone))
        except QueryError as wrong:
            query, error = _asked("", speaker, subject, datetime.now(seen.zone)), wrong
        archive, person = self.shell.archive, self.shell.person(request)
        found = archive.search(query, MOST, told.get("after") or None, person=person)
        records = archive.without_bytes([hit.id for hit in found.hits])
        said = [
            one for hit in found.hits if hit.id in records
            for one in _of(hit, records[hit.id], speaker, subject)
        ]  # fmt: skip
        return self.shell.page(
            request, "claims.html", section="claims", said=said, speaker=speaker, says=subject,
            text=q, error=error, cursor=found.cursor, courses=_courses(said, seen),
            seconds=seconds,
            bars=self._over_time(query, seen, person) if speaker or subject else [],
        )  # fmt: skip

    def _over_time(self, query: Query, seen: Looks, person: str) -> list[Bar]:
        """When the archive holds records that fit, whether shown here or not."""
        found = self.shell.archive.facets(
            Query(ungrouped(query.root)), ("date",), person=person, most=_MOST_DAYS, zone=seen.zone
        )  # fmt: skip
        return _bars(dict(found.counts["date"]))


def _asked(text: str, speaker: str, subject: str, now: datetime) -> Query:
    """The search for records in which the speaker says such words, one for each text."""
    parts: list[Node] = [Query.read(text, now).root] if text else []
    parts += [Has("speaker", speaker)] if speaker else []
    parts += [Has("says", word) for word in subject.split() if tokens(word)]
    parts += [] if any("group:" in str(part) for part in parts) else [Has("group", "text")]
    return Query(And(tuple(parts)))


def _of(hit: Hit, record: Record, speaker: str, subject: str) -> Iterator[Said]:
    """The claims of a record that fit."""
    text, language = record.dispatch.copy.text, record.dispatch.copy.language
    wanted = set(tokens(speaker))
    seeker = Seeker(Query(And(tuple(Word(word) for word in subject.split() if tokens(word)))))
    for claim in record.facts.claims:
        who = claim.speaker.text if claim.speaker else ""
        if record.dispatch.hidden or not wanted <= set(tokens(who)):
            continue
        words = " […] ".join(part.of(text) for part in claim.parts)
        marks = seeker.marks(words, "body", language) if subject else []
        if subject and not marks:
            continue
        kept = [mark for mark in marks if mark.end <= _LONGEST]
        yield Said(hit, claim, who, tuple(pieces(words[:_LONGEST], kept)), len(words) > _LONGEST)


def _courses(said: Sequence[Said], seen: Looks) -> Courses | None:
    """Who spoke most in what is shown, and when: day by day, or by the hour where it is short."""
    named = [one for one in said if one.speaker]
    if not named:
        return None
    last = max(one.at for one in named)
    first = max(min(one.at for one in named), last - _LONG)
    step = 3600 if last - first < _SHORT else 86400
    axis = Axis(first // step, last // step, _EDGE, _WIDE - _EDGE)
    by: dict[str, Counter[float]] = {}
    for one in named:
        by.setdefault(one.speaker, Counter())[axis(max(one.at, first) // step)] += 1
    most = sorted(by.items(), key=lambda item: (-item[1].total(), item[0]))[:_SPEAKERS]
    lines = tuple(Course(who, spots.total(), tuple(sorted(spots.items()))) for who, spots in most)
    marks = hours(Axis(first, last, _EDGE, _WIDE - _EDGE), seen.zone, seen.language, 5)
    return Courses(first, last, lines, tuple(marks))


def _bars(days: dict[str, int]) -> list[Bar]:
    """All that was found, over time; nothing where it was all of one day."""
    counts = {date.fromisoformat(day): count for day, count in days.items()}
    if len(counts) < 2:
        return []
    first, last = min(counts), max(counts)
    size = ceil(((last - first).days + 1) / _BARS)  # days in one bar
    sums: Counter[int] = Counter()
    for day, count in counts.items():
        sums[(day - first).days // size] += count
    bars, most = max(sums) + 1, max(sums.values())
    return [
        Bar(begun := first + timedelta(at * size), begun + timedelta(size - 1), count,
            at / bars, 1 / bars, count / most)
        for at, count in sorted(sums.items())
    ]  # fmt: skip


def routes(shell: Shell) -> list[Route]:
    """The address of the page."""
    return [Route("/claims", Claims(shell).page)]

