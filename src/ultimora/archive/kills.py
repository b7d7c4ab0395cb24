"""A kill that names another item: which record it means, and what becomes of it.

An item is named by the number that its agency gave it, by its slug or by its headline, and is a
record of the last days of the same agency, or of no agency and the same source. Agencies number
their items anew each day (``dpa 157``), so of two that fit the one of the kill's own day is meant.
Where two still fit, none is hidden, for a wrong one would be lost to readers; the notice then says
so.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from ultimora.archive.database import Run
from ultimora.archive.matching import SHIFT
from ultimora.archive.rows import slugline
from ultimora.archive.times import DAY
from ultimora.values import Dispatch, Notice, Record, Trouble
from ultimora.values.called import forms, given, plain

WINDOW = 2 * DAY  # seconds between a kill and what it means, either way
LATE = DAY // 4  # seconds that an item may come after its kill; tomorrow's bears the same number
_COLUMNS = "seq, id, target, agency, at, source"
_MOST_READ = 2_000  # records of one agency among which a headline or slug is looked for
_MOST_NAMED = 1_000  # items that one dispatch may withdraw; agencies withdraw one, seldom a few
_MOST_DOUBTED = 20  # of them that are spoken of when it is shown
MOST_SOUGHT = 100  # kills that are looked for by headline or slug at a time: each costs some ms


def targets(dispatch: Dispatch) -> list[str]:
    """The names of other items that this dispatch kills or holds."""
    own = given(dispatch)
    named = [plain(n.target) for n in dispatch.notices if n.kind in ("kill", "hold") and n.target]
    return [name for name in dict.fromkeys(named) if name and name != own][:_MOST_NAMED]


class Kill(NamedTuple):
    """A notice's word about another item: what the archive's table holds of it, and its source."""

    seq: int
    id: str
    target: str
    agency: str | None
    at: int
    source: str


# Nobody kills what another agency has said; where an item has none, its source must be the kill's.
_THEIRS = "(agency = ? OR (agency IS NULL AND source = ?))"


def meant(run: Run, kill: Kill, titles: bool = True) -> list[str]:
    """The ids of the records that a kill may mean, at most seven: one, if it is clear.

    Empty where none fits; without `titles` none is looked for by its headline or slug.
    """
    day = kill.at // DAY * DAY
    for low, high in ((day, day + DAY), (kill.at - WINDOW, kill.at + WINDOW)):
        for name in forms(kill.target, kill.agency):
            found = run(
                f"SELECT id FROM entry WHERE given = ? AND id <> ? AND {_THEIRS}"
                " AND seq >= ? AND seq < ? ORDER BY seq DESC LIMIT 7",
                (name, kill.id, kill.agency, kill.source, low << SHIFT, high << SHIFT),
            )
            if found:
                return [id for (id,) in found]
    return _titled(run, kill) if titles and has_title(kill) else []


def has_title(kill: Kill) -> bool:
    """Whether it may name a headline or a slug, and not a number."""
    return " " in kill.target or "-" in kill.target


def _titled(run: Run, kill: Kill) -> list[str]:
    """The records that have this headline, or else this slug."""
    within = (
        kill.agency, kill.source, kill.id, (kill.at - WINDOW) << SHIFT,
        (kill.at + WINDOW) << SHIFT, _MOST_READ,
    )  # fmt: skip
    found = run(
        f"SELECT id, headline FROM entry WHERE {_THEIRS}"
        " AND id <> ? AND seq >= ? AND seq < ? ORDER BY seq DESC LIMIT ?", within
    )  # fmt: skip
    titled = [id for id, headline in found if headline and plain(headline) == kill.target]
    if titled or " - " not in kill.target:  # a slug is joined by hyphens
        return titled[:7]
    found = run(
        f"SELECT e.id, v.data FROM (SELECT * FROM entry WHERE {_THEIRS}"
        " AND id <> ? AND seq >= ? AND seq < ? ORDER BY seq DESC LIMIT ?) e"
        " JOIN version v ON v.id = e.id AND v.version = e.version ORDER BY e.seq DESC", within
    )  # fmt: skip
    return [id for id, data in found if _slug(bytes(data)) == kill.target][:7]


@lru_cache(maxsize=2 * _MOST_READ)  # the same records are looked at for each kill
def _slug(data: bytes) -> str:
    return plain(slugline(data) or "")


def victim(run: Run, kill: Kill, titles: bool) -> str | None:
    """The id of the one record that is meant; None where none fits yet, empty where several do."""
    found = meant(run, kill, titles)
    return found[0] if len(found) == 1 else "" if found else None


class Waiting:
    """The kills that came before their items, by every name that these may go by."""

    def __init__(
        self, run: Run, agencies: Collection[str], source: str, first: int, last: int
    ) -> None:
        """Those that may mean items of these agencies, or of this source, from the time `first` to
        `last`: so nobody's kills cost another's time."""
        self._named: dict[str, dict[Kill, None]] = {}
        days = first - LATE, last + WINDOW
        listed = ", ".join("?" * len(agencies)) or "NULL"
        for row in run(
            f"SELECT {_COLUMNS} FROM kill WHERE victim IS NULL AND ((agency IN ({listed})"
            " AND at > ? AND at < ?) OR (source = ? AND at > ? AND at < ?)) ORDER BY seq, target",
            (*agencies, *days, source, *days),
        ):
            self.add(Kill(*row))

    def add(self, kill: Kill) -> None:
        """One more."""
        for name in forms(kill.target, kill.agency):
            self._named.setdefault(name, {})[kill] = None

    def take(
        self, given: str | None, id: str, agency: str | None, source: str, at: int
    ) -> list[Kill]:
        """Those that mean the item of this name, of which it may be one; they wait no more."""
        found = [
            kill
            for kill in self._named.get(given or "", ())
            if kill.id != id
            and (agency == kill.agency if agency else source == kill.source)
            and kill.at - WINDOW < at < kill.at + LATE
        ]
        for kill in found:
            for name in forms(kill.target, kill.agency):
                del self._named[name][kill]
        return found


def doubted(run: Run, id: str, record: Record) -> Record:
    """The record with a trouble for each item that it kills or holds and that is not clear here;
    the same object where all is."""
    troubles = []
    for *row, decided in run(
        f"SELECT {_COLUMNS}, victim FROM kill WHERE id = ? AND COALESCE(victim, '') = ''"
        " ORDER BY seq, target LIMIT ?", (id, _MOST_DOUBTED)
    ):  # fmt: skip
        kill = Kill(*row)
        found = meant(run, kill)
        if len(found) > 1 or (found and decided is None):
            troubles.append(Trouble(
                "kill-ambiguous", f"It withdraws “{kill.target}”, which may be"
                f" {' or '.join(found[:6])}; none is hidden.", None,
                f"Ask the agency, then: ultimora show THAT --withdraw {id}.",
            ))  # fmt: skip
        elif not found:
            troubles.append(Trouble(
                "kill-unmatched", f"It withdraws “{kill.target}”, which is not here.", None,
                "Look whether it came under another name.",
            ))  # fmt: skip
    if not troubles:
        return record
    dispatch = replace(record.dispatch, troubles=(*record.dispatch.troubles, *troubles))
    return replace(record, dispatch=dispatch)


def killed(record: Record, by: str) -> Record:
    """The record as it may be shown: hidden by a notice that names the kill (its id)."""
    notice = Notice("kill", "", target=by)
    dispatch = replace(record.dispatch, notices=(*record.dispatch.notices, notice))
    return replace(record, dispatch=dispatch)
