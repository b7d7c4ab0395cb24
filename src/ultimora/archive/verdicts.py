"""What a person decides about a kill: this record is meant after all, or that one was not."""

from __future__ import annotations

from ultimora.archive.database import Database, Run
from ultimora.archive.entries import WORDS, kept
from ultimora.archive.errors import ArchiveError
from ultimora.archive.filing import Filing
from ultimora.archive.rows import ABSENT


def withdraw(database: Database, id: str, notice: str = "") -> None:
    """Hide the body of a record, because of the notice of that id or of nobody's.

    Raises ArchiveError where there is no such record or notice, or none that withdraws.
    """
    with database.writing() as run:
        if not run("SELECT 1 FROM entry WHERE id = ?", (id,)):
            raise ArchiveError(f"There is no record {id}.", database.place)
        if notice and not run("UPDATE kill SET victim = ? WHERE id = ? RETURNING id", (id, notice)):
            raise ArchiveError(f"{notice} is no notice that withdraws another item.",
                               database.place, "Name one of has:kill, or none.")  # fmt: skip
        _filing(database, run).hide(id, notice)


def release(database: Database, id: str) -> None:
    """Show a record again that another's notice, or a person, has hidden.

    Its own notice stands: raises ArchiveError then, and where nothing hides it.
    """
    with database.writing() as run:
        found = run(f"SELECT v.version, v.arrived, {WORDS} WHERE e.id = ?", (id,))
        version, arrived, hidden, data, about = found[0] if found else (0, 0, 0, b"", b"")
        if hidden != 2:
            why = "Its own words withdraw it." if hidden else "Nothing hides it."
            raise ArchiveError(f"{id}: {why}", database.place)
        # Empty, not null: a kill that a person has released does not look for its item any more.
        run("UPDATE kill SET victim = '' WHERE victim = ?", (id,))
        filing = _filing(database, run)
        filing.show(id, version, kept(data, about), again=True, arrived=arrived)


def _filing(database: Database, run: Run) -> Filing:
    return Filing(database, run, 0, ABSENT, 0)
