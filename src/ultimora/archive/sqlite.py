"""The archive in one file: what only SQLite does or says."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from ultimora.archive.database import Database, Row, Run
from ultimora.archive.errors import ArchiveError
from ultimora.archive.words import Indexed

PATIENCE = 30.0  # seconds that a writer waits for another process
_CACHE = 16_000  # KiB of pages that a connection keeps
# Pages in the log (64 MB at most) before they go into the file, sixteen times SQLite's own number:
# the marks of a record lie on a hundred pages, and those of one hour much on the same; so they are
# written seldom: where nothing waits (``settle``), or else for one arrival in two hundred, not one
# in thirty.
_LOGGED = 16_000

# Error codes (https://www.sqlite.org/rescode.html) to what is wrong and what to do.
_SAID = {
    "SQLITE_FULL": ("The disk (or the archive's quota) is full.",
                    "Make room and do it again; what was acknowledged is safe."),
    "SQLITE_BUSY": ("Another process has been writing for too long.",
                    "Wait for it, or stop it, and do it again."),
    "SQLITE_LOCKED": ("Another process has been writing for too long.",
                      "Wait for it, or stop it, and do it again."),
    "SQLITE_CORRUPT": ("The file is damaged.",
                       "Keep a copy of it, then restore the last backup."),
    "SQLITE_NOTADB": ("This is no archive: the file is not a SQLite database.",
                      "Give another path; the file was left as it is."),
    "SQLITE_READONLY": ("The file, or its folder, may not be written.",
                        "Give yourself the right to write there."),
    "SQLITE_IOERR": ("The disk refused to read or write.",
                     "Check the disk and the space on it; what was acknowledged is safe."),
    "SQLITE_CANTOPEN": ("The file cannot be opened.",
                        "Check that the folder exists and that you may write there."),
    "SQLITE_PERM": ("The file cannot be opened.", "Give yourself the right to write there."),
}  # fmt: skip


_MARKS, _NO_MARK = 16, -1  # looked up by one statement, which costs more than what it finds
_MARKED = " UNION ALL ".join(
    ["SELECT * FROM (SELECT mark, seq FROM mark WHERE part = ? AND mark = ? AND seq >= ?"
     " AND seq < ? ORDER BY seq DESC LIMIT ?)"] * _MARKS
)  # fmt: skip


class Sqlite(Database):
    """An archive in one SQLite file (with ``-wal`` and ``-shm`` beside it while it is open).

    WAL lets readers read while one writes; ``synchronous=FULL`` makes every commit survive a power
    cut (https://www.sqlite.org/pragma.html#pragma_synchronous). A commit then takes about 4 ms in
    place of 10 µs with NORMAL, which may lose the last ones; so records are filed many at a time.
    """

    name = "sqlite"
    integer = "INTEGER"
    octets = "BLOB"
    text = "TEXT"
    index_form = "entry_words (rowid, headline, body, stems, fields)", "(?, ?, ?, ?, ?)"
    index_delete = ("INSERT INTO entry_words (entry_words, rowid, headline, body, stems, fields)"
                    " VALUES ('delete', ?, ?, ?, ?, ?)")  # fmt: skip
    mark_ddl = ("CREATE TABLE mark (part INTEGER NOT NULL, mark INTEGER NOT NULL, seq INTEGER NOT"
                " NULL, PRIMARY KEY (part, mark, seq)) WITHOUT ROWID")  # fmt: skip
    snapshot = "BEGIN"

    def __init__(self, path: Path, patience: float = PATIENCE) -> None:
        super().__init__()
        self.path = path
        self.place = str(path)
        self.patience = patience

    def _open(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            self.path, timeout=self.patience, isolation_level=None, check_same_thread=False
        )
        try:
            self._to_wal(connection)
            for pragma in (
                "synchronous = FULL", "foreign_keys = ON",
                f"cache_size = -{_CACHE}", f"wal_autocheckpoint = {_LOGGED}",
                "temp_store = MEMORY", "trusted_schema = OFF",
            ):  # fmt: skip
                connection.execute(f"PRAGMA {pragma}")
        except BaseException:
            connection.close()
            raise
        return connection

    def _to_wal(self, connection: sqlite3.Connection) -> None:
        # SQLite does not wait for this lock: two that open a new file at once must ask again.
        until = time.monotonic() + self.patience
        while True:
            try:
                connection.execute("PRAGMA journal_mode = WAL")
                return
            except sqlite3.OperationalError as error:
                busy = (error.sqlite_errorname or "").startswith("SQLITE_BUSY")
                if not busy or time.monotonic() > until:
                    raise
                time.sleep(0.02)

    def _run(self, connection: sqlite3.Connection, sql: str, values: Sequence[Any]) -> list[Row]:
        return connection.execute(sql, values).fetchall()

    def _begin(self, connection: sqlite3.Connection) -> None:
        connection.execute("BEGIN IMMEDIATE")

    def _told(self, error: Exception) -> ArchiveError:
        name = getattr(error, "sqlite_errorname", None) or ""
        for code, (message, mend) in _SAID.items():
            if name.startswith(code):
                return ArchiveError(message, self.place, mend)
        if isinstance(error, sqlite3.Error | OSError):
            return ArchiveError(f"The database says: {error}.", self.place)
        return ArchiveError(f"It failed inside ({type(error).__name__}: {error}).", self.place,
                            "Please report it; nothing was changed.")  # fmt: skip

    def tables(self, run: Run) -> set[str]:
        """See Database."""
        return {name for (name,) in run("SELECT name FROM sqlite_master WHERE type = 'table'", ())}

    def index_row(self, seq: int, words: Indexed) -> Row:
        """See Database."""
        return (seq, *words)

    def marked(
        self, run: Run, part: int, marks: Sequence[int], low: int, high: int, most: int
    ) -> list[tuple[int, int]]:
        """See Database."""
        found: list[tuple[int, int]] = []
        for at in range(0, len(marks), _MARKS):
            some = [*marks[at : at + _MARKS], *[_NO_MARK] * (at + _MARKS - len(marks))]
            values = [value for mark in some for value in (part, mark, low, high, most)]
            found += run(_MARKED, values)
        return found

    def settle(self) -> None:
        """Bring the log into the file, as far as nobody reads what is there: a tenth of a second
        for a full one, which an arrival would wait for otherwise."""
        self.rows("PRAGMA wal_checkpoint(PASSIVE)")

    def unindex(self, run: Run) -> None:
        """See Database."""
        run("INSERT INTO entry_words (entry_words) VALUES ('delete-all')", ())

    def index_ddl(self) -> list[str]:
        """The words, without their text (``content=''``); the text is in the versions.

        The tokens are folded by ``archive/words`` already, so nothing is removed here.
        """
        return [
            "CREATE VIRTUAL TABLE entry_words USING fts5(headline, body, stems, fields,"
            " content='', tokenize='unicode61 remove_diacritics 0', prefix='3')"
        ]

    def words_apart(self, run: Run) -> list[str]:
        """Nothing: FTS5 keeps the words apart from the entries since the first."""
        return []

    def check(self) -> Iterator[str]:
        """See Database: pages, indexes, foreign keys, and the full-text index."""
        for (said,) in self.rows("PRAGMA integrity_check(20)"):
            if said != "ok":
                yield said
        for table, row, parent, _ in self.rows("PRAGMA foreign_key_check"):
            yield f"row {row} of {table} belongs to a row of {parent} that is not there"
        try:
            with self.writing() as run:
                run("INSERT INTO entry_words(entry_words) VALUES ('integrity-check')", ())
        except ArchiveError as error:
            yield f"the full-text index is damaged ({error.message})"

    def copied_to(self, path: Path) -> None:
        """A consistent copy in a new file, while others go on writing."""
        with self._using(lambda _: None) as source:
            target = sqlite3.connect(path, isolation_level=None)
            try:
                source.backup(target)
                target.execute("PRAGMA journal_mode = DELETE")
            finally:
                target.close()
