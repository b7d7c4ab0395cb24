"""The newest matches in PostgreSQL: windows of time, the newest first, until there are enough.

GIN has no order: asked for a frequent word it gives all that ever had it. The first window is small
and tells how frequent a match is, and so how wide the next must be. Where matches are many a window
is walked; else it is intersected with the index.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import sqrt
from typing import Any

from ultimora.archive.database import Run
from ultimora.archive.matching import SHOWN, Compiled

_PROBED = 512  # the newest entries that tell PostgreSQL how frequent a match is: about 1 ms
_WALKED = 0.2  # of the entries match: a window is walked, at about 1 µs an entry
_WIDEST = 300_000  # entries of a window, or a third of all; where more are needed, all the rest is
_GROWTH = 16  # times all windows before it a window is: what came in a row says little of the rest
_WINDOWS = 5  # looked through before all the rest is

# All of ``seq`` as one text: the driver of PostgreSQL takes 3 µs for every row that it reads.
LISTED = "SELECT string_agg(CAST(seq AS text), ' ' ORDER BY %s DESC)"


def newest(run: Run, asked: Compiled, now: int, limit: int, selected: str) -> list[tuple[Any, ...]]:
    """The newest `limit` entries that match, newest first; `selected` names columns of ``e``."""
    found: list[tuple[Any, ...]] = []
    high, rows, seen, walked = asked.high, _PROBED, 0, True
    for _ in range(_WINDOWS):
        edge = _edge(run, asked.low, high, rows)
        window = replace(asked, low=edge, high=high)
        found += _within(run, window, now, limit - len(found), selected, walked)
        if len(found) == limit or edge == asked.low:
            return found
        high, seen = edge, seen + rows
        # Twice the error of so small a sample more, as a window too many costs most.
        missing, hits = limit - len(found), len(found) or 0.1
        rows = max(rows // 4, int(missing * seen / hits * (1 + 2 / sqrt(hits))))
        rows = min(rows, seen * _GROWTH)
        walked = hits > seen * _WALKED
        if not walked and rows > min(_WIDEST, _size(run) // 3):
            break
    rest = replace(asked, high=high)
    return found + _within(run, rest, now, limit - len(found), selected, False)


def _edge(run: Run, low: int, high: int, rows: int) -> int:
    """Where a window of so many entries below `high` begins; `low` where there are no more."""
    found = run(
        "SELECT seq FROM entry WHERE seq >= ? AND seq < ? ORDER BY seq DESC OFFSET ? LIMIT 1",
        [low, high, rows - 1],
    )
    return found[0][0] if found else low


def _size(run: Run) -> int:
    """About how many entries there are, as PostgreSQL last counted them."""
    sql = "SELECT CAST(reltuples AS bigint) FROM pg_class WHERE oid = CAST('entry' AS regclass)"
    return int(run(sql, [])[0][0])


def _within(
    run: Run, window: Compiled, now: int, limit: int, selected: str, walked: bool
) -> list[tuple[Any, ...]]:
    # OFFSET hides the index from a walk, for which the planner takes the beginning of a word for
    # rare, and the keys from a join, which it would plan by how many may match.
    words = (
        "(SELECT * FROM entry_words WHERE seq >= ? AND seq < ? OFFSET 0) e WHERE"
        if walked
        else "entry_words e WHERE e.seq >= ? AND e.seq < ? AND"
    )
    matches = (
        f"WITH m AS MATERIALIZED (SELECT e.seq FROM {words} e.words @@ CAST(? AS tsquery)"
        f" AND {SHOWN})"
    )
    params: list[Any] = [window.low, window.high, window.words, now]
    if selected == "e.seq" and not window.conditions:
        return listed(run, f"{matches} SELECT seq FROM m ORDER BY seq DESC LIMIT ?",
                      [*params, limit])  # fmt: skip
    where, more = window.where(now)
    sql = (
        f"{matches} SELECT {selected} FROM m CROSS JOIN LATERAL (SELECT * FROM entry e"
        f" WHERE e.seq = m.seq AND {where} OFFSET 0) e ORDER BY e.seq DESC LIMIT ?"
    )
    values = [*params, *more, limit]
    return listed(run, sql, values) if selected == "e.seq" else run(sql, values)


def listed(run: Run, sql: str, params: Sequence[Any]) -> list[tuple[Any, ...]]:
    """The ``seq`` that a statement selects, the newest first, as one text."""
    return [(seq,) for seq in numbers(run(f"{LISTED % 'seq'} FROM ({sql}) n", params))]


def numbers(rows: list[tuple[Any, ...]]) -> list[int]:
    """The numbers that LISTED has selected."""
    return [int(number) for number in (rows[0][0] or "").split()]
