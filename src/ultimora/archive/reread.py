"""Reads the past again: a new reading takes the place of the old one, versions stay what they are.

A version is what an agency said at a time; how we read it may get better. So a reading replaces
the one of the version that the same delivery made; what the delivery had not made before (better
rules find a dispatch more, or another id) is filed as if it had just arrived; versions that the
new reading does not bring any more are kept as they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ultimora.archive import whose
from ultimora.archive.content import content, digest
from ultimora.archive.database import Database, Run
from ultimora.archive.filing import Filed, Filing, Made
from ultimora.values import Delivery, Record


class Refiled(NamedTuple):
    """Ids of the versions whose reading differs now, how many were the same, what was filed.

    `gone` are the ids that the new reading of the delivery does not bring any more.
    """

    changed: tuple[str, ...]
    same: int
    filed: Filed
    gone: tuple[str, ...]


class _Undo(Exception):
    """Takes a transaction back that was only made to see what it would do."""


def mended(
    database: Database, number: int, delivery: Delivery, arrived: int, id: str, record: Record
) -> None:
    """Put another reading of the current version of a record in its place, and show it."""
    with database.writing() as run:
        filing = Filing(database, run, number, delivery, arrived)
        ((version,),) = run("SELECT version FROM entry WHERE id = ?", (id,))
        run("UPDATE version SET data = ? WHERE id = ? AND version = ?",
            (filing.freeze(record), id, version))  # fmt: skip
        filing.show(id, version, record, again=True)


class Rereading:
    """The new reading of one delivery, batch by batch."""

    def __init__(self, database: Database, number: int) -> None:
        self.database, self.number = database, number
        self.changed: list[str] = []
        self.same = 0
        self.filed = Filed()
        self.done: set[tuple[str, int]] = set()

    def batch(
        self, items: Sequence[tuple[int, Record]], delivery: Delivery, arrived: int, dry_run: bool
    ) -> None:
        """One transaction's worth of records with their places in the delivery."""
        try:
            with self.database.writing() as run:
                filing = Filing(self.database, run, self.number, delivery, arrived)
                self._batch(run, filing, items)
                if dry_run:
                    raise _Undo
        except Exception as error:
            # The transaction tells what went wrong as an ArchiveError; this was our own wish.
            if not isinstance(error.__cause__, _Undo):
                raise

    def _batch(self, run: Run, filing: Filing, items: Sequence[tuple[int, Record]]) -> None:
        others = self._replaced(run, filing, items)
        # What bore another's name was filed under one of its own.
        apart = [(item, whose.apart(record, filing.source_of(record))) for item, record in others]
        new = {item for item, _ in self._replaced(run, filing, apart)}
        others = [(item, record) for item, record in others if item in new]
        self.filed = self.filed.plus(filing.file(others))
        self.done.update((record.id, 0) for _, record in others)

    def _replaced(
        self, run: Run, filing: Filing, items: Sequence[tuple[int, Record]]
    ) -> list[tuple[int, Record]]:
        """Put each in the place of what the delivery made under its id; gives back the others."""
        ids = [record.id for _, record in items]
        history = filing.history(ids) if ids else {}
        others: list[tuple[int, Record]] = []
        for id, (item, record) in zip(ids, items, strict=True):
            ours = [
                m for m in history.get(id, ())
                if m.delivery == self.number and (id, m.version) not in self.done
            ]  # fmt: skip
            made = next((m for m in ours if m.item == item), ours[0] if ours else None)
            if made is None:
                others.append((item, record))
            else:
                self.done.add((id, made.version))
                self._replace(run, filing, id, made._replace(item=item), record)
        return others

    def _replace(self, run: Run, filing: Filing, id: str, made: Made, record: Record) -> None:
        data = filing.freeze(record)
        ((before, hidden, current),) = run(
            "SELECT v.data, e.hidden, e.version FROM version v JOIN entry e ON e.id = v.id"
            " WHERE v.id = ? AND v.version = ?", (id, made.version)
        )  # fmt: skip
        if bytes(before) == data:
            self.same += 1
            return
        self.changed.append(id)
        said = content(record.dispatch)
        run(
            "UPDATE version SET data = ?, content = ?, changed = ?, item = ?"
            " WHERE id = ? AND version = ?",
            (data, digest(said), filing.difference(id, made, said), made.item, id, made.version),
        )
        if current == made.version:
            filing.show(id, made.version, record, again=True)
            if hidden == 2:
                killer = run("SELECT id FROM kill WHERE victim = ? LIMIT 1", (id,))
                filing.hide(id, killer[0][0] if killer else "")

    def result(self) -> Refiled:
        """What was done, or would be."""
        made = self.database.rows("SELECT id FROM version WHERE delivery = ?", (self.number,))
        brought = {id for id, _ in self.done}
        gone = tuple(dict.fromkeys(id for (id,) in made if id not in brought))
        return Refiled(tuple(self.changed), self.same, self.filed, gone)
