"""Brings archives on: numbered steps, each in its own transaction, resumed where one was cut off.

A step changes tables at once; what must be filled in for every record is done afterwards in small
transactions, so that others can read and write meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ultimora.archive import schema
from ultimora.archive.database import Database, Run
from ultimora.archive.errors import ArchiveError
from ultimora.archive.rows import unloaded
from ultimora.values.called import given

_AT_ONCE = 200  # records filled in by one transaction


@dataclass(frozen=True, slots=True)
class Migration:
    """`statements` change the tables, `own` those of one database; `fill` then brings on records.

    `fill` is given the last id that it dealt with, fills a batch and gives back the next id; None
    when done.
    """

    why: str
    statements: tuple[str, ...]
    fill: Callable[[Database, Run, str], str | None] | None = None
    own: Callable[[Database, Run], list[str]] | None = None


def _fill_given(database: Database, run: Run, after: str) -> str | None:
    found = run(
        "SELECT e.id, v.data FROM entry e JOIN version v ON v.id = e.id AND v.version = e.version"
        " WHERE e.id > ? ORDER BY e.id LIMIT ?",
        (after, _AT_ONCE),
    )
    for id, data in found:
        name = given(unloaded(data).dispatch)
        run("UPDATE entry SET given = ? WHERE id = ?", (name, id))
    return found[-1][0] if len(found) == _AT_ONCE else None


MIGRATIONS = (
    Migration("the tables", schema.VERSION_1, own=lambda database, _: database.index_ddl()),
    Migration("kills find what they kill", schema.VERSION_2, _fill_given),
    Migration("words are read fast", (), own=lambda database, run: database.words_apart(run)),
    Migration("a notice withdraws several items", schema.VERSION_4),
    Migration("figures can be compared", schema.VERSION_5),
    Migration("records are related", schema.VERSION_6, own=lambda db, _: [db.mark_ddl]),
    Migration("the desk knows what came since, and what people leave", schema.VERSION_7),
    Migration("searches notify", schema.VERSION_9),
    Migration("people log in", schema.VERSION_10),
    Migration("what is rare is found fast", schema.VERSION_11),
    Migration("what is new of a story is so for each; private feeds", schema.VERSION_12),
    Migration("secrets of webhooks are turned", schema.VERSION_13),
    Migration("searches and stars are a person's", schema.VERSION_14),
)


def version(database: Database) -> int:
    """The number of the archive's newest step; 0 where it has no tables yet."""
    return _version(database, database.rows)


def _version(database: Database, run: Run) -> int:
    if "meta" not in database.tables(run):
        return 0
    found = run("SELECT value FROM meta WHERE name = 'schema'", ())
    return int(found[0][0]) if found else 0


def migrate(database: Database, upto: int = len(MIGRATIONS)) -> None:
    """Every step that is still to be made; nothing where the archive is as new as we are.

    Raises:
        ArchiveError: where a newer Ultimora made the archive, or the file is another's database.
    """
    there = version(database)
    if there > len(MIGRATIONS):
        raise ArchiveError(
            f"A newer Ultimora made it (its tables have number {there}, ours {len(MIGRATIONS)}).",
            database.place,
            "Update Ultimora; the archive was left as it is.",
        )
    if there == 0 and database.foreign():
        raise ArchiveError(
            "This is another program's database.", database.place,
            "Give another path or database; it was left as it is.",
        )  # fmt: skip
    for number in range(1, upto + 1):
        _stepped(database, number)
        _filled(database, number)


def _stepped(database: Database, number: int) -> None:
    if version(database) >= number:
        return
    with database.writing() as run:
        # Another process may have made the step while this one waited.
        if _version(database, run) >= number:
            return
        step = MIGRATIONS[number - 1]
        for statement in step.statements:
            run(_spelled(database, statement), ())
        for statement in step.own(database, run) if step.own else ():
            run(statement, ())
        if step.fill:
            run("INSERT INTO meta VALUES (?, '')", (f"fill {number}",))
        run("DELETE FROM meta WHERE name = 'schema'", ())
        run("INSERT INTO meta VALUES ('schema', ?)", (str(number),))


def _spelled(database: Database, statement: str) -> str:
    return statement.format(integer=database.integer, octets=database.octets, text=database.text)


def _filled(database: Database, number: int) -> None:
    fill, name = MIGRATIONS[number - 1].fill, f"fill {number}"
    if fill is None:
        return
    while database.rows("SELECT 1 FROM meta WHERE name = ?", (name,)):
        with database.writing() as run:
            found = run("SELECT value FROM meta WHERE name = ?", (name,))
            if not found:
                return
            after = fill(database, run, found[0][0])
            if after is None:
                run("DELETE FROM meta WHERE name = ?", (name,))
            else:
                run("UPDATE meta SET value = ? WHERE name = ?", (after, name))
