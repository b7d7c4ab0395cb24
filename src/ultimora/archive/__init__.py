"""The archive: keeps records and their bytes for ever, and answers queries in milliseconds."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from ultimora.archive import upkeep
from ultimora.archive.database import Database
from ultimora.archive.errors import ArchiveError
from ultimora.archive.facets import Facets
from ultimora.archive.filing import Filed
from ultimora.archive.migrations import migrate
from ultimora.archive.reread import Refiled
from ultimora.archive.retention import Plan, Rule
from ultimora.archive.search import CursorError, Hit, Page
from ultimora.archive.sqlite import Sqlite
from ultimora.archive.statistics import SourceCount, Statistics
from ultimora.archive.store import Archive, Receipt, Version
from ultimora.archive.stories import Told
from ultimora.archive.upkeep import Problem

__all__ = [
    "Archive", "ArchiveError", "CursorError", "Facets", "Filed", "Hit", "Page", "Plan", "Problem",
    "Receipt", "Refiled", "Rule", "SourceCount", "Statistics", "Told", "Version", "open_archive",
    "restore",
]  # fmt: skip


def open_archive(address: str | Path, clock: Callable[[], float] = time.time) -> Archive:
    """The archive at `address`, made where there is none, brought on where it is older.

    `address` is the path of a file (SQLite) or ``postgresql://user@host:port/database``, whose
    password may come from the environment (``PGPASSWORD``).

    Raises:
        ArchiveError: where it cannot be opened; says what is wrong and what to do.
    """
    database = _database(address)
    try:
        migrate(database)
    except BaseException:
        database.close()
        raise
    return Archive(database, clock)


def restore(backup: str | Path, address: str | Path) -> None:
    """Make the archive at `address`, which must be new or empty, from a backup.

    Raises:
        ArchiveError: where the backup is damaged or the archive is not empty.
    """
    database = _database(address)
    try:
        upkeep.restore(Path(backup), database)
    finally:
        database.close()


def _database(address: str | Path) -> Database:
    text = str(address)
    if text.startswith(("postgresql://", "postgres://")):
        from ultimora.archive.postgres import Postgres  # its driver is only loaded when needed

        return Postgres(text)
    return Sqlite(Path(text))
