"""What can go wrong around the archive is told clearly, and costs nothing that was acknowledged."""

from __future__ import annotations

import multiprocessing
import os
import sqlite3
from pathlib import Path

import pytest

from archive.copies import delivery, record
from ultimora.archive import Archive, ArchiveError, open_archive
from ultimora.archive.sqlite import Sqlite
from ultimora.archive.store import Archive as Opened

NOBODY = 65534


def filled(path: Path, count: int = 3) -> Path:
    """An archive with some records."""
    with open_archive(path) as archive:
        for n in range(count):
            add(archive, n)
    return path


def add(archive: Archive, n: int, size: int = 1) -> None:
    """One delivery with one record."""
    brought = delivery(os.urandom(1000 * size), address=f"https://example.org/{n}")
    archive.file(archive.receive(brought).number, [record(brought, f"tag:a,{n}", f"T {n}\nTesto")])


def test_a_full_disk(tmp_path: Path) -> None:
    path = filled(tmp_path / "a.db")
    database = Sqlite(path)

    class Small(Sqlite):
        def _open(self) -> sqlite3.Connection:
            connection = super()._open()
            pages = connection.execute("PRAGMA page_count").fetchone()[0]
            connection.execute(f"PRAGMA max_page_count = {pages + 20}")
            return connection

    database.close()
    archive = Opened(Small(path))
    kept = 3
    with pytest.raises(ArchiveError, match=r"full.*Make room"):
        for n in range(3, 50):
            add(archive, n, size=20)
            kept += 1
    archive.close()
    with open_archive(path) as again:
        for number, brought in again.pending():
            again.file(number, [record(brought, f"tag:late,{number}", "T\nTesto")])
        assert list(again.verify()) == []
        assert again.statistics().deliveries >= kept
        add(again, 99, size=20)


def test_a_locked_archive(tmp_path: Path) -> None:
    path = filled(tmp_path / "a.db")
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    archive = Opened(Sqlite(path, patience=0.1))
    with pytest.raises(ArchiveError, match=r"a\.db: Another process has been writing"):
        add(archive, 9)
    assert len(list(archive.deliveries())) == 3  # readers do not mind
    other.execute("ROLLBACK")
    add(archive, 9)
    archive.close()


def test_a_corrupt_page(tmp_path: Path) -> None:
    path = filled(tmp_path / "a.db", 40)
    with sqlite3.connect(path) as raw:
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (root,) = raw.execute("SELECT rootpage FROM sqlite_master WHERE name='version'").fetchone()
        (size,) = raw.execute("PRAGMA page_size").fetchone()
    raw.close()
    data = bytearray(path.read_bytes())
    data[(root - 1) * size : root * size] = b"\xff" * size
    path.write_bytes(data)
    with open_archive(path) as archive:
        with pytest.raises(ArchiveError, match=r"damaged.*restore the last backup"):
            archive.get(archive.resolve("")[0])
        with pytest.raises(ArchiveError, match="damaged"):
            add(archive, 99)
        assert len(list(archive.deliveries())) >= 40


def test_a_file_that_is_no_archive(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear editor, " * 200)
    with pytest.raises(ArchiveError, match=r"letter\.txt: This is no archive"):
        open_archive(path)
    assert path.read_text().startswith("Dear editor")


def test_the_database_of_another_program(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as raw:
        raw.execute("CREATE TABLE bookmarks (url)")
    raw.close()
    with pytest.raises(ArchiveError, match="another program's database"):
        open_archive(path)


def test_an_archive_of_a_newer_version(tmp_path: Path) -> None:
    path = filled(tmp_path / "a.db")
    with sqlite3.connect(path) as raw:
        raw.execute("UPDATE meta SET value = '999' WHERE name = 'schema'")
    raw.close()
    with pytest.raises(ArchiveError, match=r"newer Ultimora.*Update Ultimora"):
        open_archive(path)


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match=r"cannot be opened\. Check that the folder exists"):
        open_archive(tmp_path / "nowhere" / "a.db")


def test_a_closed_archive(tmp_path: Path) -> None:
    archive = open_archive(tmp_path / "a.db")
    archive.close()
    with pytest.raises(ArchiveError, match="closed"):
        archive.starred()


def _as_nobody(path: Path, told: multiprocessing.Queue[str]) -> None:
    if os.getuid() == 0:
        os.setgid(NOBODY)
        os.setuid(NOBODY)
    try:
        with open_archive(path) as archive:
            archive.receive(delivery("x"))
    except ArchiveError as error:
        told.put(str(error))
    else:
        told.put("written")


def test_a_file_that_may_not_be_written(tmp_path: Path) -> None:
    path = filled(tmp_path / "a.db")
    with sqlite3.connect(path) as raw:
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    raw.close()
    for folder in (tmp_path, tmp_path.parent, tmp_path.parent.parent):
        folder.chmod(0o755)
    path.chmod(0o444)
    told: multiprocessing.Queue[str] = multiprocessing.Queue()
    child = multiprocessing.Process(target=_as_nobody, args=(path, told))
    child.start()
    message = told.get(timeout=20)
    child.join()
    path.chmod(0o644)
    assert "may not be written" in message or "cannot be opened" in message


def test_a_server_that_is_not_there() -> None:
    with pytest.raises(ArchiveError, match="does not answer") as caught:
        open_archive("postgresql://someone:secret@127.0.0.1:1/news")
    assert "secret" not in str(caught.value) and "someone@127.0.0.1/news" in str(caught.value)


def test_a_database_that_is_not_there(postgres: str) -> None:
    with pytest.raises(ArchiveError, match="no such database"):
        open_archive(f"postgresql://postgres@/nowhere?host={postgres}")
