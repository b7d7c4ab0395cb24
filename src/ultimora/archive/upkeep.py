"""Keeps the archive sound: copies it, checks it, indexes it anew."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from ultimora.archive import schema
from ultimora.archive.blobs import bytes_of
from ultimora.archive.database import Database, Row, Run, insert
from ultimora.archive.entries import REMOVED, WORDS, words_of
from ultimora.archive.errors import ArchiveError
from ultimora.archive.migrations import MIGRATIONS, migrate
from ultimora.archive.migrations import version as step
from ultimora.archive.rows import thawed, thawed_delivery
from ultimora.archive.sqlite import Sqlite
from ultimora.values import Record, Span

_PAGE = 200


class Problem(NamedTuple):
    """What is wrong, where (``record ID, version 2``, ``blob HASH``), and what to do."""

    place: str
    message: str
    mend: str = "Restore it from a backup."


# Copies


def backup(database: Database, path: Path) -> None:
    """A consistent copy of any archive as one new SQLite file, while others read and write.

    It appears under its name only when it is whole and on the disk.
    """
    if path.exists():
        raise ArchiveError("There is a file of that name.", str(path), "Give another name.")
    if not os.access(path.parent, os.W_OK):
        raise ArchiveError(
            "There is no such folder, or it may not be written.", str(path.parent), "Make it."
        )
    part = path.with_name(path.name + ".part")
    part.unlink(missing_ok=True)
    try:
        if isinstance(database, Sqlite):
            database.copied_to(part)
        else:
            _copied(database, part)
        with part.open("rb") as file:
            os.fsync(file.fileno())
        part.rename(path)
    except OSError as error:
        raise ArchiveError(f"It cannot be written ({error.strerror}).", str(path)) from error
    finally:
        part.unlink(missing_ok=True)


def _copied(database: Database, path: Path) -> None:
    copy = Sqlite(path)
    migrate(copy)
    with database.reading() as run:
        _moved(run, copy)
    reindex(copy)
    copy.rows("PRAGMA journal_mode = DELETE")
    copy.close()


def restore(path: Path, database: Database) -> None:
    """Fill a new, empty archive (of either kind) from a backup.

    Raises:
        ArchiveError: where `path` is no sound backup, or the archive is not empty.
    """
    if not path.is_file():
        raise ArchiveError("There is no such backup.", str(path))
    source = Sqlite(path)
    try:
        if "entry" not in source.tables(source.rows):
            raise ArchiveError("This is no backup of an archive.", str(path))
        for said in source.check():
            raise ArchiveError(f"The backup is damaged: {said}.", str(path), "Take another one.")
        migrate(database)
        if database.rows("SELECT 1 FROM delivery LIMIT 1"):
            raise ArchiveError("The archive there is not empty.", database.place,
                               "Restore to a new address; then change over.")  # fmt: skip
        with _of_today(source) as today, today.reading() as run:
            _moved(run, database)
    finally:
        source.close()
    reindex(database)


@contextmanager
def _of_today(backup: Sqlite) -> Iterator[Sqlite]:
    """A backup with the tables of today: itself, or of an older one a copy."""
    if step(backup) == len(MIGRATIONS):
        yield backup
        return
    with TemporaryDirectory(prefix="ultimora-restore-") as folder:
        copy = Sqlite(Path(folder) / "archive.db")
        backup.copied_to(copy.path)
        migrate(copy)
        try:
            yield copy
        finally:
            copy.close()


def set_aside(path: Path) -> Path:
    """Move the file of an archive that nobody has open to ``NAME.before`` (or a number more).

    A damaged one is moved as it is, its log beside it. Raises ArchiveError where it is in use.
    """
    connection = sqlite3.connect(path, timeout=1.0, isolation_level=None)
    try:
        # Leaving WAL needs the file for oneself, and brings all of its log into it.
        connection.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.OperationalError as error:
        if (error.sqlite_errorname or "").startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
            raise ArchiveError("It is in use.", str(path), "Stop the desk first.") from None
    except sqlite3.DatabaseError:
        pass
    finally:
        connection.close()
    names = (path.with_name(f"{path.name}.before{f'-{n}' if n > 1 else ''}") for n in count(1))
    aside = next(name for name in names if not name.exists())
    path.rename(aside)
    for log in ("-wal", "-shm"):
        with suppress(FileNotFoundError):
            Path(f"{path}{log}").rename(f"{aside}{log}")
    return aside


def _moved(run: Run, target: Database) -> None:
    """Every row of every table, in one transaction of each side."""
    with target.writing() as write:
        for table in ("counter", "meta"):
            write(f"DELETE FROM {table}", ())
        for table, names in schema.COLUMNS.items():
            for rows in _pages(run, table, names, schema.KEYS.get(table, 2)):
                insert(write, f"{table} ({', '.join(names)})",
                       f"({', '.join('?' * len(names))})", rows)  # fmt: skip


def _pages(run: Run, table: str, names: Sequence[str], key: int) -> Iterator[list[Row]]:
    """A table from row to row by its key, the first `key` columns: to count off the rows before
    each page would take hours for ten million of them."""
    columns, by = ", ".join(names), ", ".join(names[:key])
    where, last = "", Row()
    while rows := run(
        f"SELECT {columns} FROM {table} {where} ORDER BY {by} LIMIT {_PAGE}", last
    ):
        yield rows
        where, last = f"WHERE ({by}) > ({', '.join('?' * key)})", rows[-1][:key]


# Checks


def verify(database: Database) -> Iterator[Problem]:
    """Reads every byte that is kept, every version of every record, and compares them."""
    for said in database.check():
        yield Problem(database.place, said)
    yield from _blobs(database)
    yield from _versions(database)
    yield from _entries(database)


def _blobs(database: Database) -> Iterator[Problem]:
    name = ""
    while found := database.rows(
        "SELECT DISTINCT sha256 FROM blob WHERE sha256 > ? ORDER BY sha256 LIMIT ?", (name, _PAGE)
    ):
        for (name,) in found:
            try:
                bytes_of(database.rows, name)
            except ArchiveError as error:
                yield Problem(error.place, error.message, error.mend)
    for table, column in (("delivery", "number"), ("member", "delivery")):
        for number, name in database.rows(
            f"SELECT {column}, sha256 FROM {table} d WHERE NOT EXISTS (SELECT 1 FROM blob b"
            " WHERE b.sha256 = d.sha256) AND NOT EXISTS (SELECT 1 FROM delivery r"
            f" WHERE r.number = d.{column} AND r.why LIKE '{REMOVED} %') ORDER BY 1"
        ):
            yield Problem(f"delivery {number}", f"Its bytes (blob {name}) are missing.")


def _versions(database: Database) -> Iterator[Problem]:
    last = ("", 0)
    while found := database.rows(
        "SELECT v.id, v.version, v.data, d.about FROM version v"
        " JOIN delivery d ON d.number = v.delivery"
        f" WHERE (v.id, v.version) > (?, ?) AND v.changed NOT LIKE '{REMOVED} %'"
        " ORDER BY v.id, v.version LIMIT ?",
        (*last, _PAGE),
    ):
        for id, version, data, about in found:
            last = (id, version)
            place = f"record {id}, version {version}"
            try:
                arrived = thawed_delivery(bytes(about), lambda name: _loaded(database, name))
                record = thawed(bytes(data), lambda name: _loaded(database, name), arrived)
                wrong = list(misplaced(record))
                if record.id != id:
                    wrong.append(f"its own words give it another id, {record.id}")
            except ArchiveError as error:
                wrong = [error.message]
            except Exception as error:  # a damaged row may be any values at all
                wrong = [f"it cannot be read ({type(error).__name__}: {error})"]
            for message in wrong:
                yield Problem(place, message)


def _loaded(database: Database, name: str) -> bytes:
    try:
        return bytes_of(database.rows, name)
    except ArchiveError:
        return b""  # told once, with the blob


def misplaced(record: Record) -> Iterator[str]:
    """The spans of a record that do not lie inside their text or bytes, each as a sentence."""
    dispatch, copy = record.dispatch, record.dispatch.copy
    sheet = copy.sheet
    inside = (
        (len(copy.text), (*dispatch.paragraphs, *_spans(dispatch.findings, dispatch.troubles,
                                                        copy.troubles, tuple(record.facts)))),
        (len(sheet.text), _spans(sheet.findings, sheet.troubles, sheet.pieces)),
    )  # fmt: skip
    for length, spans in inside:
        for span in spans:
            if not 0 <= span.start <= span.end <= length:
                yield f"a span {span.start}-{span.end} lies outside its text of {length}"
    whole = len(sheet.delivery.data)
    if whole and not 0 <= sheet.span.start <= sheet.span.end <= whole:
        yield f"its bytes {sheet.span.start}-{sheet.span.end} lie outside the {whole} that came"
    for edit in copy.edits:
        if sheet.text[edit.start : edit.end] != edit.before:
            yield f"an edit at {edit.start} does not find what it replaced"


def _spans(*groups: tuple[object, ...]) -> tuple[Span, ...]:
    found = (getattr(part, "span", None) for group in groups for part in group)
    return tuple(span for span in found if span is not None)


def _entries(database: Database) -> Iterator[Problem]:
    for (id,) in database.rows(
        "SELECT e.id FROM entry e WHERE e.version <>"
        " COALESCE((SELECT MAX(v.version) FROM version v WHERE v.id = e.id), 0)"
    ):
        yield Problem(f"record {id}", "Lists do not show its newest version.")
    for (id,) in database.rows(
        "SELECT DISTINCT v.id FROM version v WHERE NOT EXISTS"
        f" (SELECT 1 FROM entry e WHERE e.id = v.id) AND v.changed NOT LIKE '{REMOVED} %'"
    ):
        yield Problem(f"record {id}", "Lists do not show it at all.")
    for id, why in database.rows(
        "SELECT e.id, u.why FROM unrelated u JOIN entry e ON e.seq = u.seq WHERE u.why <> ''"
    ):
        yield Problem(
            f"record {id}", f"Its copies and its story were not looked for ({why}).",
            "Please report it; a newer Ultimora may be able to.",
        )  # fmt: skip


def reindex(database: Database) -> None:
    """Make the full-text index anew from the current versions, in one transaction."""
    with database.writing() as run:
        database.unindex(run)
        seq = -1
        while found := run(
            f"SELECT e.seq, {WORDS} WHERE e.seq > ? ORDER BY e.seq LIMIT ?", (seq, _PAGE)
        ):
            rows = [database.index_row(seq, words_of(*said)) for seq, *said in found]
            insert(run, *database.index_form, rows)
            seq = found[-1][0]
