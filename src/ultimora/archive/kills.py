"""A kill that names another item: which record it means, and what becomes of it.

Agencies number their items anew each day (``dpa 157``), so a number means a record of the same
agency of the last days; where two fit, none is hidden, for a wrong one would be lost to readers.
"""

from __future__ import annotations

import re
from dataclasses import replace

from ultimora.archive.database import Run
from ultimora.archive.times import DAY
from ultimora.values import Dispatch, Notice, Record

WINDOW = 2 * DAY  # seconds between a kill and what it means, either way


def given(dispatch: Dispatch) -> str | None:
    """The name that the agency gave it, as a kill would say it: ``DPA  0157`` is ``dpa 157``."""
    return _plain(dispatch.id) if dispatch.id else None


def targets(dispatch: Dispatch) -> list[str]:
    """The names of other items that this dispatch kills or holds."""
    own = given(dispatch)
    named = [_plain(n.target) for n in dispatch.notices if n.kind in ("kill", "hold") and n.target]
    return [name for name in dict.fromkeys(named) if name and name != own]


def _plain(name: str) -> str:
    words = re.findall(r"\w+|[^\w\s]+", name.casefold())
    return " ".join(w.lstrip("0") or "0" if w.isdigit() else w for w in words)[:500]


def forms(target: str) -> list[str]:
    """The names that a target may go by: with the agency before its number or without."""
    return list(dict.fromkeys((target, target.rpartition(" ")[2])))


def victim(run: Run, target: str, agency: str | None, at: int, killer: str) -> str | None:
    """The id of the one record that is meant; None where none fits, or more than one."""
    for name in forms(target):
        found = run(
            "SELECT id FROM entry WHERE given = ? AND id <> ? AND (agency = ? OR agency IS NULL)"
            " AND seq >= ? AND seq < ? LIMIT 2",
            (name, killer, agency, (at - WINDOW) << 20, (at + WINDOW) << 20),
        )
        if found:
            return found[0][0] if len(found) == 1 else None
    return None


def killed(record: Record, by: str) -> Record:
    """The record as it may be shown: hidden by a notice that names the kill (its id)."""
    notice = Notice("kill", "", target=by)
    dispatch = replace(record.dispatch, notices=(*record.dispatch.notices, notice))
    return replace(record, dispatch=dispatch)
