"""Forgets what the rules say may go, and keeps a line of it, so that it is not taken for new."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache
from itertools import islice
from typing import NamedTuple, TypeVar

from ultimora.archive.database import Database, Run
from ultimora.archive.entries import REMOVED, WORDS, words_of
from ultimora.archive.relating import forget
from ultimora.archive.rows import ABSENT, frozen
from ultimora.archive.times import DAY
from ultimora.values import CleanCopy, Dispatch, Offsets, Record, Sheet, Span
from ultimora.values.days import stamp

T = TypeVar("T")
_AT_ONCE = 200  # records, deliveries or blobs removed by one transaction


@dataclass(frozen=True, slots=True)
class Rule:
    """Keep the records of `source` (a pattern such as ``ansa*``) for `days` after they arrived.

    Of several rules the first that fits a source holds for it; a source that none fits is kept.
    """

    source: str
    days: int
    starred_too: bool = False

    def __str__(self) -> str:
        return f"{self.source.replace(',', ' ')}={self.days}d"


class Plan(NamedTuple):
    """What is removed: records by id with the rule that says so, how many versions they have,
    numbers of deliveries, hashes of bytes."""

    records: dict[str, Rule]
    versions: int
    deliveries: tuple[int, ...]
    blobs: tuple[str, ...]


def retain(
    database: Database, rules: tuple[Rule, ...], now: int, dry_run: bool, trace: bool = True
) -> Plan:
    """Remove records older than their rule keeps; `dry_run` only says which.

    With its last record a delivery goes too, and bytes that no other one needs; so do deliveries
    as old that gave no record of their own. Of each version that goes a line stays (when it was
    removed, and by which rule), so that the same copy is not taken for new when it comes again;
    without `trace` not even that stays, nor the lines of earlier times. Stopped halfway, it has
    done a part, and the next call does the rest.
    """
    with database.reading() as run:
        plan = _planned(run, rules, now, trace)
    if dry_run:
        return plan
    # In many small transactions, each of which looks again: others may write meanwhile.
    for ids in _batched(plan.records.items()):
        with database.writing() as run:
            for id, rule in ids:
                if _still(run, id, rule, now):
                    _removed(database, run, id, f"{REMOVED} {stamp(now)} by {rule}" * trace)
    for numbers in _batched(plan.deliveries):
        with database.writing() as run:
            for number in numbers:
                _emptied(run, number, f"{REMOVED} {stamp(now)}")
    for names in _batched(plan.blobs):
        with database.writing() as run:
            for name in names:
                _let_go(run, name)
    return plan


def _batched(parts: Iterable[T]) -> Iterator[list[T]]:
    """The parts in lists of a bounded size."""
    rest = iter(parts)
    while batch := list(islice(rest, _AT_ONCE)):
        yield batch


def _still(run: Run, id: str, rule: Rule, now: int) -> bool:
    """Whether a record of the plan may go: nobody has starred it, and no new version has come."""
    found = run("SELECT arrived, starred FROM entry WHERE id = ?", (id,))
    return all(at < now - rule.days * DAY and star <= rule.starred_too for at, star in found)


def _planned(run: Run, rules: tuple[Rule, ...], now: int, trace: bool) -> Plan:
    records: dict[str, Rule] = {}
    numbers: set[int] = set()
    for (source,) in run("SELECT source FROM entry UNION SELECT source FROM delivery", ()):
        rule = next((rule for rule in rules if fnmatchcase(source, rule.source)), None)
        if rule is None:
            continue
        before = now - rule.days * DAY
        for (id,) in run(
            "SELECT id FROM entry WHERE source = ? AND arrived < ? AND starred <= ? ORDER BY id",
            (source, before, int(rule.starred_too)),
        ):
            records[id] = rule
        if not trace:
            for (id,) in run(
                f"SELECT DISTINCT id FROM version v WHERE source = ? AND arrived < ?"
                f" AND changed LIKE '{REMOVED} %' AND NOT EXISTS"
                " (SELECT 1 FROM entry e WHERE e.id = v.id)",
                (source, before),
            ):
                records[id] = rule  # fmt: skip
        numbers |= {number for (number,) in run(
            "SELECT number FROM delivery WHERE source = ? AND arrived < ? AND state <> 'pending'",
            (source, before),
        )}  # fmt: skip
    return _freed(run, records, numbers)


def _freed(run: Run, records: dict[str, Rule], numbers: set[int]) -> Plan:
    """The plan, with the deliveries and bytes that nothing needs once these records are gone."""
    versions, left, touched = 0, set[int](), set[int]()
    for id, delivery, changed in run("SELECT id, delivery, changed FROM version", ()):
        if id in records:
            versions += 1
            touched.add(delivery)
        elif not changed.startswith(REMOVED):
            left.add(delivery)
    empty = {n for (n,) in run(f"SELECT number FROM delivery WHERE why LIKE '{REMOVED} %'", ())}
    waiting = {n for (n,) in run("SELECT number FROM delivery WHERE state = 'pending'", ())}
    deliveries = (touched | numbers) - left - waiting - (empty - touched)
    needed, freed = set[str](), set[str]()
    for table, column in (("delivery", "number"), ("member", "delivery")):
        for number, name in run(f"SELECT {column}, sha256 FROM {table}", ()):
            if number not in empty:
                (freed if number in deliveries else needed).add(name)
    return Plan(records, versions, tuple(sorted(deliveries)), tuple(sorted(freed - needed)))


def _removed(database: Database, run: Run, id: str, line: str) -> None:
    """Take a record out of lists, search and the index; of its versions only `line` stays."""
    if database.index_delete:
        for seq, *said in run(f"SELECT e.seq, {WORDS} WHERE e.id = ?", (id,)):
            run(database.index_delete, database.index_row(seq, words_of(*said)))
    run("DELETE FROM entry WHERE id = ?", (id,))
    run("DELETE FROM kill WHERE id = ?", (id,))
    run("DELETE FROM found WHERE id = ?", (id,))
    run("DELETE FROM star WHERE id = ?", (id,))
    forget(run, id)
    if line:
        run("UPDATE version SET data = ?, changed = ? WHERE id = ?", (_stub(), line, id))
    else:
        run("DELETE FROM version WHERE id = ?", (id,))


def _emptied(run: Run, number: int, line: str) -> None:
    """Take a delivery away that no version is read from; where lines name it, its row stays."""
    kept = run("SELECT changed FROM version WHERE delivery = ?", (number,))
    if not all(changed.startswith(REMOVED) for (changed,) in kept):
        return
    run("DELETE FROM member WHERE delivery = ?", (number,))
    if kept:
        run("UPDATE delivery SET why = ? WHERE number = ?", (line, number))
    else:
        run("DELETE FROM delivery WHERE number = ?", (number,))


def _let_go(run: Run, name: str) -> None:
    """Take bytes away that no delivery has any more."""
    run(
        "DELETE FROM blob WHERE sha256 = ? AND NOT EXISTS (SELECT 1 FROM member m"
        " WHERE m.sha256 = ?) AND NOT EXISTS (SELECT 1 FROM delivery d WHERE d.sha256 = ?"
        f" AND d.why NOT LIKE '{REMOVED} %')", (name, name, name)
    )  # fmt: skip


@cache
def _stub() -> bytes:
    """A record of no words, in place of those that were removed."""
    sheet = Sheet(ABSENT, Span(0, 0), "", "text/plain", Offsets())
    return frozen(Record(Dispatch(CleanCopy(sheet, ""))), ABSENT)
