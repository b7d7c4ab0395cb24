"""Stars: each person has his own, and retention keeps what anybody has starred.

``star`` says whose they are, ``entry.starred`` that there is one. Who is nobody in particular,
alone or at the command line, sees anybody's.
"""

from __future__ import annotations

from collections.abc import Iterable

from ultimora.archive.database import Run
from ultimora.archive.errors import ArchiveError

_AT_ONCE = 500  # ids put into one question
_ANYBODYS = "CASE WHEN EXISTS (SELECT 1 FROM star s WHERE s.id = entry.id) THEN 1 ELSE 0 END"


def star(run: Run, id: str, on: bool, person: str) -> bool:
    """Give a record the star of `person`, or take it away; whether it is anybody's then."""
    if on:
        run("INSERT INTO star SELECT ?, id FROM entry WHERE id = ? ON CONFLICT DO NOTHING",
            (person, id))  # fmt: skip
    else:
        run("DELETE FROM star WHERE person = ? AND id = ?", (person, id))
    found = run(f"UPDATE entry SET starred = {_ANYBODYS} WHERE id = ? RETURNING starred", (id,))
    if not found:
        raise ArchiveError(f"There is no record {id}.")
    return bool(found[0][0])


def own(run: Run, person: str, ids: Iterable[str]) -> set[str]:
    """Those of the records, which somebody has starred, that `person` has."""
    wanted, found = list(ids), set[str]()
    if not person:
        return set(wanted)
    for at in range(0, len(wanted), _AT_ONCE):
        some = wanted[at : at + _AT_ONCE]
        found |= {id for (id,) in run(
            f"SELECT id FROM star WHERE person = ? AND id IN ({', '.join('?' * len(some))})",
            (person, *some),
        )}  # fmt: skip
    return found


def gone(run: Run, person: str) -> None:
    """Take all stars of a person away."""
    theirs = run("DELETE FROM star WHERE person = ? RETURNING id", (person,))
    for (id,) in theirs:
        run(f"UPDATE entry SET starred = {_ANYBODYS} WHERE id = ?", (id,))
