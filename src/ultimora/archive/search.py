"""Answers a query from the archive's tables: pages of hits, newest first or best first.

The SQL is run by whoever holds the connection, as a function from a statement (with ``?``) and its
parameters to rows; so both databases, and any thread's connection, are searched alike.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from ultimora.archive import few, grouping, stars, windows
from ultimora.archive.database import Run
from ultimora.archive.matching import (
    HIGHEST,
    POSTGRES,
    SQLITE,
    Compiled,
    Dialect,
    compiled,
)
from ultimora.archive.snippet import Seeker, snippet
from ultimora.reference.words import LANGUAGES
from ultimora.values import Span
from ultimora.values.query import Query

__all__ = [
    "POSTGRES", "SQLITE", "Compiled", "CursorError", "Dialect", "Hit", "Page", "Tables",
    "compiled", "search",
]  # fmt: skip

Texts = Callable[[Sequence[int]], Mapping[int, str]]

COUNTED = 1_000  # matches are counted up to here; beyond it a page says "more than"
WEIGHED = 2_000  # the newest matches that relevance is weighed over: about 6 ms on either database

# Weights of headline, body, stems and fields: what a headline says the dispatch is about.
_FTS5_RANK = "bm25(entry_words, 8.0, 1.0, 0.5, 0.0)"
# The same for D, C, B, A; 1 divides by the logarithm of the length.
_TS_RANK = "ts_rank('{0.0, 0.1, 0.2, 1.0}', words, CAST(? AS tsquery), 1)"

_CURSOR = re.compile(
    r"t(-?[0-9a-f]{1,15})|r(-?[0-9a-f]{1,15})\.([0-9a-f]{1,8})\.(-?[0-9a-f]{1,15})"
)

_FIELDS = (
    "seq", "id", "version", "source", "agency", "section", "language", "place", "urgency",
    "published", "arrived", "headline", "notices", "hidden", "url", "starred",
    "number", "copies", "embargo",
)  # fmt: skip
_SELECTED = ", ".join(f"e.{name}" for name in _FIELDS)


class CursorError(ValueError):
    """A cursor that no page has given."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One record that was found, as a list shows it; its place in time is `seq`.

    `marks` are the places in `snippet`, `headline_marks` those in `headline`, that were asked
    for. `arrived` is in seconds since 1970, and so is the end of an `embargo`; `published` is as
    exact as it was written. So many texts tell its `story` (`told`, copies aside), and so many
    records are `copies` of its text, itself among them. `number` rises with every record that
    comes or changes. `starred` is so for who asks (see ``stars``).
    """

    seq: int
    id: str
    version: int
    headline: str
    snippet: str
    marks: tuple[Span, ...]
    headline_marks: tuple[Span, ...]
    agency: str | None
    section: str | None
    language: str | None
    place: str | None
    source: str
    published: str | None
    arrived: int
    notices: tuple[str, ...]
    urgency: int | None
    hidden: bool
    starred: bool
    url: str | None
    number: int = 0
    story: str | None = None
    told: int = 1
    copies: int = 1
    embargo: int | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """Some hits, and the cursor of the next page (None on the last).

    `total` counts all matches as far as was asked for; where `exact` is False there are more, or
    relevance was weighed over the newest matches only.
    """

    hits: tuple[Hit, ...]
    cursor: str | None = None
    total: int | None = None
    exact: bool = True


class Tables(NamedTuple):
    """How the archive is asked: its database's dialect, how to run SQL, how to read bodies.

    `texts` gives the body to show for each ``seq`` (none for hidden records); it is asked once a
    page. `languages` are those of the archive, None for the usual six; `person` is who asks.
    """

    dialect: Dialect
    run: Run
    texts: Texts
    languages: tuple[str, ...] | None = None
    person: str = ""

    def compiled(self, query: Query) -> Compiled:
        """The query for this archive's database."""
        known = few.counted(self.run, query.root)
        asked = compiled(query, self.dialect, self.languages or LANGUAGES, self.person, known)
        for rule in (few.unread, few.starred):
            if narrow := rule(self.run, query.root, self.person):
                condition, params = narrow
                asked = replace(asked, conditions=(*asked.conditions, condition),
                                params=(*asked.params, *params))  # fmt: skip
        return asked


def search(
    tables: Tables,
    query: Query,
    now: int,
    limit: int = 50,
    after: str | None = None,
    order: str = "time",
    counted: int = COUNTED,
    among: Sequence[str] | None = None,
) -> Page:
    """A page of at most `limit` hits, newest first (``time``) or best first (``relevance``).

    `now` (seconds since 1970) decides which embargoes are over; `after` is the cursor of the page
    before, and stays good while new records arrive; matches are counted up to `counted`, 0 for no
    count. A query without words has no relevance and is answered by time. Where
    `among` is given, only these records are looked at.

    Raises:
        CursorError: where `after` is no cursor.
    """
    asked = tables.compiled(query)
    if among is not None:
        asked = limited(tables, asked, among)
    order = order if asked.words is not None else "time"
    place = _place(after, order)
    below = min(asked.high, place.below)
    limit = max(1, limit)
    if order == "relevance":
        ranks = _ranks(tables, asked, now)
        exact = len(ranks) <= WEIGHED
        ranks = ranks[:WEIGHED]
        if asked.group:
            ranks = grouping.best(tables.run, asked.group, ranks)
        seqs = [seq for seq, _ in ranks]
        shown, cursor = _best(ranks, limit, place)
    else:
        seqs = _seqs(tables, asked, now, max(limit, 0 if after else counted) + 1, below)
        shown, exact = seqs[:limit], True
        cursor = f"t{shown[-1]:x}" if len(seqs) > limit else None
    # The matches behind a cursor are not all that there are.
    total = len(seqs if after is None else _seqs(tables, asked, now, counted + 1, asked.high))
    return Page(
        _hits(tables, query, shown, now),
        cursor,
        min(total, counted) if counted else None,
        exact and not 0 < counted < total,
    )


def limited(tables: Tables, asked: Compiled, ids: Sequence[str]) -> Compiled:
    """The same question about these records alone."""
    marks = ", ".join("?" * len(ids)) or "NULL"
    seqs = [seq for (seq,) in tables.run(f"SELECT seq FROM entry WHERE id IN ({marks})", ids)]
    if not seqs:
        return replace(asked, high=asked.low)
    return replace(
        asked, low=max(asked.low, min(seqs)), high=min(asked.high, max(seqs) + 1),
        conditions=(*asked.conditions, f"e.id IN ({marks})"), params=(*asked.params, *ids),
    )  # fmt: skip


class _Place(NamedTuple):
    """Where the page before ended: go on below this seq, or among the best behind `last`.

    Should `last` have been superseded meanwhile, its number in the order stands in.
    """

    below: int = HIGHEST
    number: int = 0
    last: int = 0


def _place(after: str | None, order: str) -> _Place:
    if after is None:
        return _Place()
    found = _CURSOR.fullmatch(after)
    if found and after[0] == order[0]:
        return _Place(*(int(part, 16) for part in found.groups() if part))
    raise CursorError("This cursor belongs to no page of this search; begin at the first page.")


def oldest(
    tables: Tables, asked: Compiled, now: int, limit: int, selected: str
) -> list[tuple[Any, ...]]:
    """The oldest `limit` entries that match, oldest first; see ``newest``."""
    where, params = asked.where(now)
    words = [] if asked.words is None else [asked.words]
    within = f" AND {tables.dialect.within()}" if words else ""
    sql = f"SELECT {selected} FROM entry e WHERE {where}{within} ORDER BY e.seq LIMIT ?"
    return tables.run(sql, [*params, *words, limit])


def newest(
    tables: Tables, asked: Compiled, now: int, limit: int, selected: str = _SELECTED
) -> list[tuple[Any, ...]]:
    """The newest `limit` entries that match, newest first; `selected` names columns of ``e``."""
    where, params = asked.where(now)
    if asked.words is None:
        sql = f"SELECT {selected} FROM entry e WHERE {where} ORDER BY e.seq DESC LIMIT ?"
        if tables.dialect.name == "postgres" and selected == "e.seq":
            return windows.listed(tables.run, sql, [*params, limit])
        return tables.run(sql, [*params, limit])
    if tables.dialect.name == "postgres":
        return windows.newest(tables.run, asked, now, limit, selected)
    # FTS5 walks its rows from the newest on; CROSS keeps it the outer loop.
    sql = (
        f"SELECT {selected} FROM entry_words w CROSS JOIN entry e ON e.seq = w.rowid"
        " WHERE entry_words MATCH ? AND w.rowid >= ? AND w.rowid < ?"
        f" AND {where} ORDER BY w.rowid DESC LIMIT ?"
    )
    return tables.run(sql, [asked.words, asked.low, asked.high, *params, limit])


def _seqs(tables: Tables, asked: Compiled, now: int, limit: int, below: int) -> list[int]:
    """The newest `limit` matches of ``seq < below``, of a group the newest alone."""

    def matching(part: Compiled, most: int) -> list[int]:
        return [row[0] for row in newest(tables, part, now, most, "e.seq")]

    if asked.group:
        return grouping.newest(tables.run, asked, below, matching, limit)
    return matching(replace(asked, high=below), limit)


def _ranks(tables: Tables, asked: Compiled, now: int) -> list[tuple[int, float]]:
    """The newest matches, one more than are weighed, each with its rank: the best is the least."""
    if tables.dialect.name != "postgres":
        return newest(tables, asked, now, WEIGHED + 1, f"e.seq, {_FTS5_RANK}")
    seqs = [row[0] for row in newest(tables, asked, now, WEIGHED + 1, "e.seq")]
    ranked = tables.run(
        f"{windows.LISTED % f'{_TS_RANK} DESC, seq'} FROM entry_words"
        " WHERE seq = ANY(CAST(? AS bigint[]))",
        [asked.words, f"{{{','.join(map(str, seqs))}}}"],
    )
    places = {seq: float(place) for place, seq in enumerate(windows.numbers(ranked))}
    return [(seq, places.get(seq, 0.0)) for seq in seqs]


def _best(
    weighed: list[tuple[int, float]], limit: int, place: _Place
) -> tuple[list[int], str | None]:
    """The best `limit` behind `place`, and the next cursor."""
    best = [-seq for _, seq in sorted((rank, -seq) for seq, rank in weighed)]
    start = best.index(place.last) + 1 if place.last in best else place.number
    wanted = best[start : start + limit]
    end = start + len(wanted)
    if end == len(best) or not wanted:
        return wanted, None
    return wanted, f"r{weighed[0][0] + 1:x}.{end:x}.{wanted[-1]:x}"


def _entries(tables: Tables, seqs: list[int]) -> list[tuple[Any, ...]]:
    """The entries of these seqs, in this order."""
    if not seqs:
        return []
    found = tables.run(
        f"SELECT {_SELECTED} FROM entry e WHERE e.seq IN ({', '.join('?' * len(seqs))})", seqs
    )
    by_seq = {row[0]: row for row in found}
    return [by_seq[seq] for seq in seqs if seq in by_seq]


def _hits(tables: Tables, query: Query, seqs: list[int], now: int) -> tuple[Hit, ...]:
    seeker = Seeker(query)
    rows = _entries(tables, seqs)
    texts = tables.texts(seqs) if seqs else {}
    ties = grouping.ties(tables.run, seqs, now)
    hits = [
        replace(_hit(seeker, dict(zip(_FIELDS, row, strict=True)), texts), **ties.get(row[0], {}))
        for row in rows
    ]
    own = stars.own(tables.run, tables.person, (hit.id for hit in hits if hit.starred))
    return tuple(replace(hit, starred=False) if hit.starred and hit.id not in own else hit
                 for hit in hits)  # fmt: skip


def _hit(seeker: Seeker, row: dict[str, Any], texts: Mapping[int, str]) -> Hit:
    headline, language = row["headline"] or "", row["language"]
    body = texts.get(row["seq"], "")
    shown = snippet(body, seeker.marks(body, "body", language))
    return Hit(
        **{
            **row,
            "headline": headline,
            "notices": tuple(filter(None, (row["notices"] or "").split(","))),
            "hidden": bool(row["hidden"]),
            "starred": bool(row["starred"]),
        },
        snippet=shown.text,
        marks=shown.marks,
        headline_marks=tuple(seeker.marks(headline, "headline", language)),
    )
