"""Files what records are to each other, as ``relate`` finds it: who is whose copy, version, story.

Each entry waits in ``unrelated`` from the transaction that filed it until the one that relates it,
so that neither a crash nor an import in another process leaves one out.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import NamedTuple

from ultimora.archive import traces
from ultimora.archive.database import Database, Run, insert
from ultimora.archive.entries import storable
from ultimora.archive.lapsed import lapse
from ultimora.archive.matching import SHIFT
from ultimora.archive.neighbours import Neighbours, marks, shown
from ultimora.archive.rows import packed
from ultimora.values import Record
from ultimora.values.record import name_of
from ultimora.values.story import Evidence, Link, Placement, Related

Relate = Callable[[Record, int, Neighbours], Related]

AT_ONCE = 50  # records related by one transaction: half a second, in which no other can write
MOSTLY = 0.5  # of a record's words must stand in another for it to count as its copy
_LINKS = 3  # of each kind are kept, the best


class Due(NamedTuple):
    """The records that were related, and how many wait still."""

    ids: tuple[str, ...]
    left: int


def relate(
    database: Database,
    rule: Relate,
    now: int,
    ids: Sequence[str] | None = None,
    most: int = AT_ONCE,
) -> Due:
    """Relate so many of the entries that wait (of these ids, where they are given), the oldest
    first; where none waits at all, let some of what has lapsed go, and tidy up."""
    asked = "" if ids is None else f" AND e.id IN ({', '.join('?' * len(ids))})"
    with database.writing() as run:
        due = run(
            "SELECT u.seq, e.id FROM unrelated u JOIN entry e ON e.seq = u.seq WHERE u.why = ''"
            f"{asked} ORDER BY u.seq LIMIT ?", (*(ids or ()), most)
        )  # fmt: skip
        for seq, id in due:
            _related(database, run, rule, seq, id)
        ((left,),) = run("SELECT COUNT(*) FROM unrelated WHERE why = ''", ())
        if not due and not left:
            lapse(run, now)
    if not due and not left:
        database.settle()
    return Due(tuple(id for _, id in due), int(left))


def failed(database: Database, id: str, why: str) -> None:
    """Note that a record could not be related to the end; `verify` tells it."""
    with database.writing() as run:
        for (seq,) in run("SELECT seq FROM entry WHERE id = ?", (id,)):
            run("DELETE FROM unrelated WHERE seq = ?", (seq,))
            run("INSERT INTO unrelated (seq, why) VALUES (?, ?)", (seq, storable(why)))


def again(database: Database) -> None:
    """Let every entry wait to be related once more; what a person has placed stays."""
    with database.writing() as run:
        run("DELETE FROM unrelated", ())
        run("INSERT INTO unrelated (seq) SELECT seq FROM entry", ())
        run("DELETE FROM mark", ())
        run("DELETE FROM trace", ())


def _related(database: Database, run: Run, rule: Relate, seq: int, id: str) -> None:
    try:
        found = rule(shown(run, id), seq >> SHIFT, Neighbours(database, run, seq, id))
    except Exception as bug:  # of one record, which must not keep all others from being related
        why = storable(f"{type(bug).__name__}: {bug}")
        run("UPDATE unrelated SET why = ? WHERE seq = ?", (why, seq))
        return
    found = _withdrawing(run, id, found)
    run("DELETE FROM unrelated WHERE seq = ?", (seq,))
    for (old,) in run("DELETE FROM trace WHERE seq = ? RETURNING data", (seq,)):
        for row in marks(traces.unpacked(old), seq):
            run("DELETE FROM mark WHERE part = ? AND mark = ? AND seq = ?", row)
    run("INSERT INTO trace VALUES (?, ?)", (seq, traces.packed(found.trace)))
    insert(run, "mark (part, mark, seq)", "(?, ?, ?)", marks(found.trace, seq))
    run("DELETE FROM link WHERE id = ?", (id,))
    ties = found.ties
    links = [link for kind in (ties.copies, ties.versions, ties.stories) for link in kind[:_LINKS]]
    best = {(link.kind, link.other): link for link in reversed(links)}
    rows = [(id, link.other, link.kind, packed(link)) for link in best.values()]
    insert(run, "link (id, other, kind, data)", "(?, ?, ?, ?)", rows)
    _tied(run, id, seq >> SHIFT, found)


def _withdrawing(run: Run, id: str, found: Related) -> Related:
    """A kill follows what it withdraws, whose words are hidden by now: the archive knows which."""
    victim = run("SELECT victim FROM kill WHERE id = ? AND victim <> '' LIMIT 1", (id,))
    if not victim or found.ties.versions:
        return found
    evidence = (Evidence("mark", "it withdraws it", 1.0),)
    link = Link("version", victim[0][0], 1.0, evidence, way="kill")
    placement = found.placement if found.placement.story else Placement(link.other, link=link)
    return replace(found, ties=replace(found.ties, versions=(link,)), placement=placement)


def _tied(run: Run, id: str, at: int, found: Related) -> None:
    """Put the record where its links say; what a person has placed stays."""
    before = run("SELECT original, story, placed FROM tie WHERE id = ?", (id,))
    # The best alone: a copy of one version is much like the other versions, too.
    copied = next((link for link in found.ties.copies if mostly(link)), None)
    original = _original(run, copied.other) if copied else id
    follows = next((v.other for v in found.ties.versions if v.way != "before"), None)
    if before:
        was, story, placed = before[0]
        run("UPDATE tie SET at = ?, follows = ? WHERE id = ?", (at, follows, id))
        if was == id and original != id:
            _gathered(run, was, original)
    else:
        story, placed = None, 0
        run("INSERT INTO tie (id, at, original, follows) VALUES (?, ?, ?, ?)",
            (id, at, original, follows))  # fmt: skip
    _first(run, _original(run, id))
    for link in found.ties.versions:
        if link.way == "before":  # it came late, and takes its place in the line
            run("UPDATE tie SET follows = ? WHERE id = ?", (id, link.other))
    if placed:
        return
    put = found.placement
    if put.story and story is None:
        run("UPDATE tie SET story = ? WHERE id = ?", (_story(run, put.story), id))
    for other in put.merged:
        into, gone = story_of(run, id), _story(run, other)
        merge(run, at, *oldest(run, into, gone), who="", why=f"{id} tells both")


def _story(run: Run, id: str) -> str:
    """The story of this id, where it went; or of the record of this id, which may stand alone."""
    found = run("SELECT COALESCE(went, id) FROM story WHERE id = ?", (id,))
    return str(found[0][0]) if found else story_of(run, id)


def mostly(link: Link) -> bool:
    """Whether a copy is one, and no article of its own that quotes a part."""
    return link.share >= MOSTLY


def _original(run: Run, id: str) -> str:
    found = run("SELECT original FROM tie WHERE id = ?", (id,))
    return str(found[0][0]) if found else id


def _gathered(run: Run, one: str, other: str) -> None:
    """The copies of `one` and those of `other` are copies of the same."""
    if one != other:
        run("UPDATE tie SET original = ? WHERE original = ?", (one, other))


def _first(run: Run, original: str) -> None:
    """Call the copies of a text by the one that had it first, and count them."""
    found = run("SELECT id FROM tie WHERE original = ? ORDER BY at, id", (original,))
    if found:
        run("UPDATE tie SET original = ? WHERE original = ?", (found[0][0], original))
        run("UPDATE entry SET copies = ? WHERE copies <> ? AND id IN"
            " (SELECT id FROM tie WHERE original = ?)",
            (len(found), len(found), found[0][0]))  # fmt: skip


def story_of(run: Run, id: str) -> str:
    """The story that a record is in; one of its own is begun where it is in none."""
    found = run("SELECT story FROM tie WHERE id = ?", (id,))
    if found and found[0][0]:
        return str(found[0][0])
    story = name_of(f"story {id}")
    begun(run, story)
    run("UPDATE tie SET story = ? WHERE id = ?", (story, id))
    return story


def begun(run: Run, story: str) -> None:
    """Begin a story, or one again that had gone into another."""
    run("INSERT INTO story (id) VALUES (?) ON CONFLICT (id) DO UPDATE SET went = NULL", (story,))


def oldest(run: Run, one: str, other: str) -> tuple[str, str]:
    """Of two stories the one that lasts, and the one that goes into it: a pinned or named one
    lasts, else the one that began first."""
    order = run(
        "SELECT s.id FROM story s LEFT JOIN tie t ON t.story = s.id WHERE s.id IN (?, ?)"
        " GROUP BY s.id, s.pinned, s.name"
        " ORDER BY s.pinned DESC, s.name IS NULL, MIN(t.at), s.id", (one, other)
    )  # fmt: skip
    return (order[0][0], order[1][0]) if len(order) == 2 else (one, other)


def merge(run: Run, at: int, into: str, gone: str, who: str, why: str) -> None:
    """Let one story go into another, for good and with a line of it.

    What a person has pinned apart, or taken apart, no machine merges.
    """
    if into == gone or (not who and _apart(run, into, gone)):
        return
    run("UPDATE tie SET story = ? WHERE story = ?", (into, gone))
    run("UPDATE story SET went = ? WHERE id = ?", (into, gone))
    run("UPDATE story SET went = ? WHERE went = ?", (into, gone))
    run("UPDATE change SET story = ? WHERE story = ?", (into, gone))
    run("UPDATE change SET other = ? WHERE other = ? AND kind = 'split'", (into, gone))
    noted(run, at, into, "merge", gone, who, why)


def _apart(run: Run, one: str, other: str) -> bool:
    """Whether a person holds two stories apart."""
    pinned = run("SELECT COUNT(*) FROM story WHERE id IN (?, ?) AND pinned = 1", (one, other))
    parted = run(
        "SELECT 1 FROM change WHERE kind = 'split' AND (story, other) IN ((?, ?), (?, ?)) LIMIT 1",
        (one, other, other, one),
    )
    return bool(parted) or pinned[0][0] == 2


def noted(run: Run, at: int, story: str, kind: str, other: str, who: str, why: str) -> None:
    """Write down what was done to a story; `who` is empty where no person did it."""
    ((number,),) = run(
        "UPDATE counter SET value = value + 1 WHERE name = 'change' RETURNING value", ()
    )
    row = (number, story, at, kind, other, storable(who), storable(why))
    into = "change (number, story, at, kind, other, who, why)"
    insert(run, into, "(?, ?, ?, ?, ?, ?, ?)", [row])


def forget(run: Run, id: str) -> None:
    """Take a record out of its copies and its story, as it is removed."""
    original = _original(run, id)
    run("DELETE FROM tie WHERE id = ?", (id,))
    run("DELETE FROM link WHERE id = ? OR other = ?", (id, id))
    run("UPDATE tie SET follows = NULL WHERE follows = ?", (id,))
    _first(run, original)
