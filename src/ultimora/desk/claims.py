"""Who said what: the claims of the archive by speaker, subject and time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from ultimora.archive import Hit
from ultimora.archive.matching import SHIFT
from ultimora.archive.snippet import Seeker
from ultimora.archive.words import tokens
from ultimora.desk.hours import at
from ultimora.desk.rows import pieces
from ultimora.desk.shell import Shell
from ultimora.values import Record
from ultimora.values.facts import Claim
from ultimora.values.query import And, Has, Node, Query, QueryError, Word

MOST = 60  # records whose claims are shown at once
_SPEAKERS = 12  # with a row of their own in the picture
_LONGEST = 600  # characters of a claim that are shown
_DAYS = 92  # days of the picture at most


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
    """How often somebody spoke, day by day: `days` are from 0 to 1 of the width, and how many."""

    speaker: str
    count: int
    days: tuple[tuple[float, int], ...]


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
        archive = self.shell.archive
        found = archive.search(query, MOST, told.get("after") or None)
        records = archive.without_bytes([hit.id for hit in found.hits])
        said = [
            one for hit in found.hits if hit.id in records
            for one in _of(hit, records[hit.id], speaker, subject)
        ]  # fmt: skip
        return self.shell.page(
            request, "claims.html", section="claims", said=said, speaker=speaker, says=subject,
            text=q, error=error, cursor=found.cursor, courses=_courses(said, seen.zone),
            span=_span(said, seen.zone),
        )  # fmt: skip


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


def _span(said: Sequence[Said], zone: tzinfo) -> tuple[date, date] | None:
    days = sorted(at(one.at, zone).date() for one in said)
    return (max(days[0], days[-1] - timedelta(_DAYS)), days[-1]) if days else None


def _courses(said: Sequence[Said], zone: tzinfo) -> list[Course]:
    """Who spoke most, and when."""
    span = _span(said, zone)
    if span is None:
        return []
    first, last = span
    width = max((last - first).days, 1)
    by: dict[str, Counter[date]] = {}
    for one in said:
        if one.speaker:
            by.setdefault(one.speaker, Counter())[at(one.at, zone).date()] += 1
    most = sorted(by.items(), key=lambda item: (-item[1].total(), item[0]))[:_SPEAKERS]
    return [
        Course(who, days.total(), tuple(
            ((day - first).days / width, count) for day, count in sorted(days.items())
            if day >= first
        ))
        for who, days in most
    ]  # fmt: skip


def routes(shell: Shell) -> list[Route]:
    """The address of the page."""
    return [Route("/claims", Claims(shell).page)]

