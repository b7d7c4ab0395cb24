"""Files the records of a delivery: what is new, what is a new version, what was there already.

Whether a dispatch may be a version of a record that is there, `whose` decides.
A record says nothing new where it says what the newest version says, or what its own source said
last: so two sources that carry the same item each in its own form do not make versions for ever.
What a delivery has filed already is known by its number and the item's place in it; so filing it
again after a crash changes nothing that is there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ultimora.archive import kills, whose
from ultimora.archive.blobs import keep
from ultimora.archive.content import Content, changed, content, digest
from ultimora.archive.database import Database, Row, Run, insert
from ultimora.archive.entries import (
    COLUMNS,
    WORDS,
    Entry,
    Lasting,
    at,
    entry,
    figures,
    kept,
    storable,
    words,
)
from ultimora.archive.matching import SHIFT
from ultimora.archive.rows import frozen, unloaded
from ultimora.values import Delivery, Record

_VERSIONS = (
    "version (id, version, delivery, item, source, arrived, content, changed, data)",
    "(?, ?, ?, ?, ?, ?, ?, ?, ?)",
)
_FIGURES = "figure (seq, at, what, low, high)", "(?, ?, ?, ?, ?)"
_UNRELATED = "unrelated (seq)", "(?)"
_ENTRIES = f"entry ({COLUMNS})", f"({', '.join('?' * len(Entry._fields))})"


class Filed(NamedTuple):
    """How many records were new, were new versions of known ones, and said nothing new."""

    new: int = 0
    versions: int = 0
    same: int = 0

    def plus(self, other: Filed) -> Filed:
        """Both together."""
        return Filed(*(a + b for a, b in zip(self, other, strict=True)))


class Made(NamedTuple):
    """One version as the archive's table names it."""

    version: int
    delivery: int
    item: int
    source: str
    content: str


class Filing:
    """Files batches of one delivery inside a transaction of `run`.

    What is new waits until the batch ends or something has to read it, and then goes into the
    tables many rows at a time: a row by itself costs PostgreSQL as much as the words in it.
    """

    def __init__(
        self, database: Database, run: Run, number: int, delivery: Delivery, arrived: int
    ) -> None:
        self.database, self.run = database, run
        self.number, self.delivery, self.arrived = number, delivery, arrived
        self._numbers: Iterator[int] = iter(())
        self._versions: list[Row] = []
        self._entries: list[Row] = []
        self._words: list[Row] = []
        self._figures: list[Row] = []
        self._unrelated: list[Row] = []
        self._sought = 0

    def file(self, items: Sequence[tuple[int, Record]]) -> Filed:
        """Each record with its place in the delivery; see the module for what is filed how."""
        if not items:
            return Filed()
        ids = [record.id for _, record in items]
        history = self.history(ids)
        shown = whose.shown(self.run, list(history))
        waiting = self._waiting([record for _, record in items])
        self._reserve(len(items))
        new = versions = 0
        for id, (item, record) in zip(ids, items, strict=True):
            said = content(record.dispatch)
            made = Made(0, self.number, item, self.source_of(record), digest(said))
            known = history.setdefault(id, [])
            if self._nothing_new(known, made):
                continue
            there = shown.get(id)
            if there and not whose.may_change(there, known[0].source, made.source, record):
                record = whose.apart(record, made.source)
                id = record.id
                known = history.setdefault(id, self.history([id]).get(id, []))
                if self._nothing_new(known, made):
                    continue
            made = made._replace(version=known[-1].version + 1 if known else 1)
            new += not known
            versions += bool(known)
            row = self._add(id, made, record, self.difference(id, made, said))
            known.append(made)
            self._kill(row, record, waiting)
        self._written()
        return Filed(new, versions, len(items) - new - versions)

    def history(self, ids: Sequence[str]) -> dict[str, list[Made]]:
        """The versions of each record, the oldest first."""
        found: dict[str, list[Made]] = {}
        for id, *made in self.run(
            "SELECT id, version, delivery, item, source, content FROM version"
            f" WHERE id IN ({', '.join('?' * len(ids))}) ORDER BY id, version",
            ids,
        ):
            found.setdefault(id, []).append(Made(*made))
        return found

    def difference(self, id: str, made: Made, said: Content) -> str:
        """The names of the parts that differ from the version before, joined by commas."""
        if made.version == 1:
            return ""
        self._written()
        before = self.run(
            "SELECT data FROM version WHERE id = ? AND version < ? ORDER BY version DESC LIMIT 1",
            (id, made.version),
        )
        if not before:
            return ""
        return ",".join(changed(content(unloaded(before[0][0]).dispatch), said))

    def show(
        self,
        id: str,
        version: int,
        record: Record,
        hidden: int | None = None,
        again: bool = False,
        arrived: int | None = None,
    ) -> Entry:
        """Make `version` the one that lists and searches see; `again` where it was so before.

        `arrived` is when it came, where it did not come with this delivery.
        """
        self._written()
        old: list[Row] = []
        if version > 1 or hidden is not None or again:
            old = self.run("DELETE FROM entry WHERE id = ? RETURNING starred, copies", (id,))
        row = self._put(id, version, record, hidden, Lasting(*old[0]) if old else None, arrived)
        self._written()
        return row

    def _put(
        self,
        id: str,
        version: int,
        record: Record,
        hidden: int | None = None,
        lasting: Lasting | None = None,
        arrived: int | None = None,
    ) -> Entry:
        number = self._numbered()
        came = self.arrived if arrived is None else arrived
        row = entry(record, id, version, number, came, lasting or Lasting())
        # Two versions of one second share a counter only after a million others.
        while number >> SHIFT and self.run("SELECT 1 FROM entry WHERE seq = ?", (row.seq,)):
            row = row._replace(seq=row.seq + 1)
        if hidden is not None:
            row = row._replace(hidden=hidden)
        self._entries.append(row)
        self._words.append(self.database.index_row(row.seq, words(record)))
        self._figures += figures(record, row.seq)
        self._unrelated.append((row.seq,))
        return row

    def _written(self) -> None:
        """Put what waits into its tables."""
        for rows, (into, form) in (
            (self._versions, _VERSIONS), (self._entries, _ENTRIES),
            (self._words, self.database.index_form), (self._figures, _FIGURES),
            (self._unrelated, _UNRELATED),
        ):  # fmt: skip
            insert(self.run, into, form, rows)
            rows.clear()

    def freeze(self, record: Record) -> bytes:
        """The record as bytes; those of members inside the delivery are kept beside it."""
        inner: Delivery | None = record.dispatch.copy.sheet.delivery
        while inner is not None and inner is not self.delivery:
            if inner.sha256 != self.delivery.sha256:
                keep(self.run, inner)
                self.run("INSERT INTO member VALUES (?, ?) ON CONFLICT DO NOTHING",
                         (self.number, inner.sha256))  # fmt: skip
            inner = inner.outer
        return frozen(record, self.delivery)

    def source_of(self, record: Record) -> str:
        """The source that brought it, as the tables have it."""
        return storable(record.dispatch.copy.sheet.delivery.arrived.source.name)

    def _nothing_new(self, known: list[Made], made: Made) -> bool:
        if not known:
            return False
        if any((m.delivery, m.item) == (made.delivery, made.item) for m in known):
            return True
        if known[-1].content == made.content:
            return True
        earlier = [m for m in known if (m.delivery, m.item) < (made.delivery, made.item)]
        ours = [m for m in earlier if m.source == made.source]
        return any(m[-1].content == made.content for m in (earlier, ours) if m)

    def _add(self, id: str, made: Made, record: Record, difference: str) -> Entry:
        self._versions.append(
            (id, made.version, made.delivery, made.item, made.source, self.arrived, made.content,
             difference, self.freeze(record))
        )  # fmt: skip
        if made.version == 1:
            return self._put(id, 1, record)
        return self.show(id, made.version, record)

    def _reserve(self, count: int) -> None:
        """Take so many numbers of versions at once."""
        ((last,),) = self.run(
            "UPDATE counter SET value = value + ? WHERE name = 'version' RETURNING value", (count,)
        )
        self._numbers = iter(range(int(last) - count + 1, int(last) + 1))

    def _numbered(self) -> int:
        for number in self._numbers:
            return number
        self._reserve(1)
        return next(self._numbers)

    def _waiting(self, records: Sequence[Record]) -> kills.Waiting:
        """The kills that may mean one of these."""
        agencies = {storable(one.dispatch.agency) for one in records if one.dispatch.agency}
        times = [at(record, self.arrived) for record in records]
        source = storable(self.delivery.arrived.source.name)
        return kills.Waiting(self.run, agencies, source, min(times), max(times))

    def _kill(self, row: Entry, record: Record, waiting: kills.Waiting) -> None:
        """Hide what this record kills, or this record where a kill came before it."""
        for target in map(storable, kills.targets(record.dispatch)):
            self._written()
            kill = kills.Kill(row.seq, row.id, target, row.agency, row.seq >> SHIFT, row.source)
            self._sought += kills.has_title(kill)
            victim = kills.victim(self.run, kill, self._sought <= kills.MOST_SOUGHT)
            self.run("INSERT INTO kill VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                     (*kill, victim))  # fmt: skip
            if victim:
                self.hide(victim, row.id)
            elif victim is None:
                waiting.add(kill)
        came = waiting.take(row.given, row.id, row.agency, row.source, row.seq >> SHIFT)
        for kill in came:
            self.run("UPDATE kill SET victim = ? WHERE seq = ? AND target = ?",
                     (row.id, kill.seq, kill.target))  # fmt: skip
            self.hide(row.id, kill.id)

    def hide(self, id: str, killer: str) -> None:
        """Take the body of a record out of lists and search, because of another's notice."""
        self._written()
        version, arrived, _, data, about = self.run(
            f"SELECT v.version, v.arrived, {WORDS} WHERE e.id = ?", (id,)
        )[0]
        record = kills.killed(kept(data, about), killer)
        self.show(id, version, record, hidden=2, arrived=arrived)
