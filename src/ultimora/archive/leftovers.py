"""What a person leaves in the archive beside records, and whose it becomes.

`person` is empty for who works alone. The first user is the one who did: what was left is his.
Searches that were kept stay everybody's.
"""

from __future__ import annotations

from ultimora.archive import stars
from ultimora.archive.database import Run

# Where it says whose it is, and how it is called; what has no name is told by another's.
_LEFT = (("star", "stars"), ("opened", "read marks"), ("caught_up", "read marks"),
         ("looked", "looks at stories"), ("note", "notes"), ("collection", "collections"),
         ("collected", ""), ("alert", "alerts"), ("feed", "private feeds"))  # fmt: skip
_OWN = ("opened", "caught_up", "looked", "alert", "feed", "search")  # which nobody else sees
NAMES = tuple(dict.fromkeys(name for _, name in _LEFT if name))


def cleared(run: Run, person: str) -> None:
    """Take away what is a person's own; notes and collections stay."""
    stars.gone(run, person)
    for table in _OWN:
        run(f"DELETE FROM {table} WHERE person = ?", (person,))


def taken_over(run: Run, person: str) -> dict[str, int]:
    """Make a person's own what was left by who worked alone: so much of each kind, by its name."""
    found: dict[str, int] = {}
    for table, name in _LEFT:
        ((count,),) = run(f"SELECT COUNT(*) FROM {table} WHERE person = ''", ())
        if count:
            run(f"UPDATE {table} SET person = ? WHERE person = ''", (person,))
            found[name] = found.get(name, 0) + count
    found.pop("", None)
    return found
