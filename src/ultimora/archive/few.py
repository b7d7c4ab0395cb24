"""What few records fulfil, so that these are looked up and not sought among all the others.

Who has caught up leaves few unread, and who has not has read few; nobody stars much of what comes,
among all that others star; few figures are very high. To look at every record for them takes longer
the more there are. The databases cannot know it when they plan, so they are asked before.
"""

from __future__ import annotations

from ultimora.archive.database import Run
from ultimora.archive.matching import figures
from ultimora.values.query import Counted, Has, Node, Not, parts_of

_FEW = 4_000  # to look these up takes about as long as to walk to the thousandth of many

_UNREAD, _STARRED = Has("is", "unread"), Has("is", "starred")
_STARS = "SELECT m.seq FROM star s JOIN entry m ON m.id = s.id WHERE s.person = ?"
_OPENED = "SELECT m.seq FROM opened o JOIN entry m ON m.id = o.id WHERE o.person = ?"


def counted(run: Run, root: Node) -> frozenset[Node]:
    """The comparisons of figures in a question that few figures fulfil."""
    found = ((part, *figures(part)) for part in parts_of(root) if isinstance(part, Counted))
    return frozenset(part for part, sql, params in found if _number(run, sql, params) < _FEW)


def unread(run: Run, root: Node, person: str) -> tuple[str, tuple[str | int, ...]] | None:
    """A condition on an entry ``e`` that all matches of a question fulfil and few others do; None
    where it does not ask what `person` has read or not, or that is much."""
    parts = parts_of(root)
    if _UNREAD not in parts and Not(_UNREAD) not in parts:
        return None
    known = run("SELECT number FROM caught_up WHERE person = ?", (person,))
    sign, caught = ">" if _UNREAD in parts else "<=", known[0][0] if known else -1
    since = f"SELECT n.seq FROM entry n WHERE n.number {sign} ?"
    opened = "SELECT 1 FROM opened WHERE person = ?"
    if _number(run, since, (caught,)) + _number(run, opened, (person,)) >= _FEW:
        return None
    return f"e.seq IN ({since} UNION {_OPENED})", (caught, person)


def starred(run: Run, root: Node, person: str) -> tuple[str, tuple[str | int, ...]] | None:
    """The same where a question asks what `person` has starred."""
    own = "SELECT 1 FROM star WHERE person = ?"
    if not person or _STARRED not in parts_of(root) or _number(run, own, (person,)) >= _FEW:
        return None
    return f"e.seq IN ({_STARS})", (person,)


def _number(run: Run, sql: str, params: tuple[str | int | float, ...]) -> int:
    """So many rows, as far as it matters."""
    ((number,),) = run(f"SELECT COUNT(*) FROM ({sql} LIMIT {_FEW}) found", params)
    return int(number)
