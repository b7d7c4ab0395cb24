"""Copies are consistent and restore to either database; retention removes what it said."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from archive import server
from archive.copies import FEED, delivery, record
from ultimora.archive import Archive, ArchiveError, Rule, open_archive, restore, retention
from ultimora.archive.database import Database, Run
from ultimora.values import Source
from ultimora.values.query import Query

NOON = 1_768_046_400
DAY = 86_400


def add(archive: Archive, n: int, source: Source = FEED, at: str | None = None) -> str:
    """One delivery with one record; its id."""
    brought = delivery(f"{source.name} {n}", f"https://example.org/{n}", source=source, at=at)
    made = record(brought, f"tag:{source.name},{n}", f"Titolo {n}\nTesto {source.name}")
    archive.file(archive.receive(brought).number, [made])
    return made.id


@pytest.fixture(params=["sqlite", "postgres"])
def elsewhere(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where to restore to."""
    if request.param == "sqlite":
        return str(tmp_path / "restored.db")
    return server.fresh(request.getfixturevalue("postgres"))


def test_a_backup_restores_to_either_database(
    archive: Archive, elsewhere: str, tmp_path: Path
) -> None:
    ids = [add(archive, n) for n in range(5)]
    archive.star(ids[2])
    archive.remember("agenzia", {"etag": "1"})
    waiting = archive.receive(delivery("attesa", "https://example.org/wait")).number
    archive.backup(tmp_path / "backup")
    restore(tmp_path / "backup", elsewhere)
    with open_archive(elsewhere, archive.clock) as restored:
        assert [restored.get(id) for id in ids] == [archive.get(id) for id in ids]
        assert restored.starred() == [ids[2]] and restored.state("agenzia") == {"etag": "1"}
        assert [n for n, _ in restored.pending()] == [waiting]
        assert restored.search(Query.read("testo")).total == 5
        assert list(restored.verify()) == []
        assert add(restored, 9) in restored.resolve("")
    with pytest.raises(ArchiveError, match="not empty"):
        restore(tmp_path / "backup", elsewhere)
    with pytest.raises(ArchiveError, match="a file of that name"):
        archive.backup(tmp_path / "backup")


def test_a_backup_is_consistent_while_others_write(archive: Archive, tmp_path: Path) -> None:
    stop = threading.Event()

    def write() -> None:
        n = 0
        while not stop.is_set():
            add(archive, n)
            n += 1

    writer = threading.Thread(target=write)
    writer.start()
    try:
        while archive.statistics().records < 5:
            pass
        archive.backup(tmp_path / "backup")
    finally:
        stop.set()
        writer.join()
    with open_archive(tmp_path / "backup") as copy:
        assert list(copy.verify()) == []
        told = copy.statistics()
        assert told.records >= 5 and told.records + told.pending == told.deliveries


def test_a_damaged_backup_is_refused(tmp_path: Path) -> None:
    with open_archive(tmp_path / "a.db") as archive:
        for n in range(50):
            add(archive, n)
        archive.backup(tmp_path / "backup")
    data = bytearray((tmp_path / "backup").read_bytes())
    data[len(data) // 2 : len(data) // 2 + 5000] = b"\xff" * 5000
    (tmp_path / "backup").write_bytes(data)
    with pytest.raises(ArchiveError, match="damaged"):
        restore(tmp_path / "backup", tmp_path / "b.db")
    with pytest.raises(ArchiveError, match="no such backup"):
        restore(tmp_path / "nothing", tmp_path / "b.db")


def test_retention_removes_what_the_dry_run_said(
    archive: Archive, anew: Callable[[], Archive]
) -> None:
    other = Source("altra", "feed")
    old, kept_by_star = (add(archive, n, at="2025-01-01T00:00:00Z") for n in range(2))
    young = add(archive, 2)
    elsewhere = add(archive, 3, other, "2020-01-01T00:00:00Z")
    archive.star(kept_by_star)
    rules = [Rule("agen*", 30), Rule("unknown", 1)]
    told = archive.retain(rules)
    assert list(told.records) == [old] and told.versions == 1 and told.deliveries == (1,)
    assert archive.get(old)
    assert archive.retain(rules, dry_run=False) == told
    assert sorted(anew().resolve("")) == sorted([kept_by_star, young, elsewhere])
    with pytest.raises(ArchiveError):
        archive.get(old)
    assert archive.search(Query.read("testo")).total == 3
    assert list(archive.verify()) == []
    assert archive.retain(rules, dry_run=False).records == {}
    assert archive.retain([Rule("*", 30, starred_too=True)], now=NOON + 60 * DAY).versions == 3


def test_what_was_removed_leaves_a_line_and_nothing_to_find(archive: Archive) -> None:
    long_ago, lately = "2025-01-01T00:00:00Z", "2026-01-09T00:00:00Z"
    old, new = add(archive, 1, at=long_ago), add(archive, 2, at=lately)
    empty = archive.receive(delivery("nulla", "https://example.org/3", at=long_ago))
    archive.file(empty.number, [])
    plan = archive.retain([Rule("*", 30)], dry_run=False, now=NOON)
    assert list(plan.records) == [old] and len(plan.deliveries) == 2
    (line,) = archive.versions(old)
    assert line.changed == ("removed 2026-01-10T12:00:00Z by *=30d",)
    assert archive.resolve(old) == [] and archive.resolve(new) == [new]
    assert archive.search(Query.read("testo")).total == 1
    if archive.database.name == "sqlite":
        index = "SELECT COUNT(*) FROM entry_words WHERE entry_words MATCH ?"
        assert archive.database.rows(index, ('"testo"',)) == [(1,)]
    assert [n for n, _ in archive.deliveries()] == [2]
    assert list(archive.verify()) == []
    archive.reindex()
    assert archive.search(Query.read("titolo source:agenzia")).total == 1


def test_what_was_removed_is_not_new_when_it_comes_again(archive: Archive) -> None:
    old = add(archive, 1, at="2025-01-01T00:00:00Z")
    archive.retain([Rule("*", 30)], dry_run=False, now=NOON)
    assert not archive.receive(delivery("agenzia 1", "https://example.org/1")).fresh
    brought = delivery("elsewhere", "https://example.org/2")
    number = archive.receive(brought).number
    made = record(brought, "tag:agenzia,1", "Titolo 1\nTesto agenzia")
    assert made.id == old and archive.file(number, [made]).same == 1
    assert archive.search(Query.read("testo")).total == 0
    brought = delivery("other words", "https://example.org/3")
    made = record(brought, "tag:agenzia,1", "Titolo 1\nTesto corretto")
    assert archive.file(archive.receive(brought).number, [made]).versions == 1
    assert archive.search(Query.read("corretto")).total == 1 and archive.get(old) == made
    assert list(archive.verify()) == []


def test_what_changes_while_records_are_removed_stays(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Others write between the small transactions; bytes that come again then are kept."""
    ids = [add(archive, n, at="2025-01-01T00:00:00Z") for n in range(3)]
    monkeypatch.setattr(retention, "_AT_ONCE", 1)
    removed = retention._removed

    def meanwhile(database: Database, run: Run, id: str, line: str) -> None:
        removed(database, run, id, line)
        left = [other for other in ids if other > id]
        run("UPDATE entry SET starred = 1 WHERE id = ?", (max(left, default=""),))

    monkeypatch.setattr(retention, "_removed", meanwhile)
    archive.retain([Rule("*", 30)], dry_run=False, now=NOON)
    assert archive.resolve("") == [max(ids)]
    assert archive.search(Query.read("testo")).total == 1
    assert list(archive.verify()) == []
    assert archive.get(max(ids)).dispatch.copy.sheet.delivery.data


def test_unless_no_line_is_wanted(archive: Archive) -> None:
    add(archive, 1, at="2025-01-01T00:00:00Z")
    add(archive, 2, at="2025-01-01T00:00:00Z")
    archive.retain([Rule("*", 30)], dry_run=False, now=NOON)
    plan = archive.retain([Rule("*", 30)], dry_run=False, now=NOON, trace=False)
    assert len(plan.records) == 2
    assert archive.database.rows("SELECT COUNT(*) FROM version") == [(0,)]
    assert archive.database.rows("SELECT COUNT(*) FROM delivery") == [(0,)]
    add(archive, 1, at="2025-01-01T00:00:00Z")
    assert archive.search(Query.read("testo")).total == 1


def test_a_backup_keeps_the_lines(archive: Archive, tmp_path: Path) -> None:
    old = add(archive, 1, at="2025-01-01T00:00:00Z")
    archive.retain([Rule("*", 30)], dry_run=False, now=NOON)
    archive.backup(tmp_path / "backup")
    with open_archive(tmp_path / "backup") as copy:
        assert copy.versions(old) == archive.versions(old) and list(copy.verify()) == []


def test_the_index_can_be_made_anew(archive: Archive) -> None:
    for n in range(3):
        add(archive, n)
    with archive.database.writing() as run:
        archive.database.unindex(run)
    assert archive.search(Query.read("testo")).total == 0
    archive.reindex()
    assert archive.search(Query.read("testo")).total == 3
    assert archive.search(Query.read("testo source:agenzia")).total == 3
