"""Forgets marks and traces that nothing new can be near: they would outgrow the records themselves.

What arrives is compared with the records of a month before and after its own day, which for an old
archive that is being imported is long ago. So a part of ``mark`` lapses not as its records grow
old, but once none has come into it for `KEPT`; an import finds what it brought itself until then.
Links and stories stay; relating all again makes the marks anew.
"""

from __future__ import annotations

from ultimora.archive.database import Run
from ultimora.archive.matching import SHIFT
from ultimora.archive.neighbours import PART, WINDOW

KEPT = 2 * WINDOW  # seconds since a record of that time came last
_MARKS, _TRACES = 20_000, 200  # that one call takes away: some tens of milliseconds


def lapse(run: Run, now: int) -> bool:
    """Take some marks and traces of the oldest part away where it has lapsed; whether it had."""
    ((part,),) = run("SELECT MIN(part) FROM mark", ())
    before = (now - KEPT) << SHIFT
    if part is None or (part + 1) << PART > before:
        return False
    end = (part + 1) << PART
    if run("SELECT 1 FROM entry WHERE seq >= ? AND seq < ? AND arrived >= ? LIMIT 1",
           (part << PART, end, now - KEPT)):  # fmt: skip
        return False
    run("DELETE FROM trace WHERE seq IN (SELECT seq FROM trace WHERE seq < ? ORDER BY seq LIMIT ?)",
        (end, _TRACES))  # fmt: skip
    last = run("SELECT mark FROM mark WHERE part = ? ORDER BY mark LIMIT 1 OFFSET ?",
               (part, _MARKS))  # fmt: skip
    if last:
        run("DELETE FROM mark WHERE part = ? AND mark <= ?", (part, last[0][0]))
    else:
        run("DELETE FROM trace WHERE seq < ?", (end,))
        run("DELETE FROM mark WHERE part = ?", (part,))
    return True
