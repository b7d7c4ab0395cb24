"""The archive in a PostgreSQL database: what only PostgreSQL does or says."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from pg8000.exceptions import DatabaseError, InterfaceError  # type: ignore[import-untyped]
from pg8000.native import Connection, PreparedStatement  # type: ignore[import-untyped]

from ultimora.archive.database import Database, Row, Run
from ultimora.archive.errors import ArchiveError
from ultimora.archive.words import Indexed, lexemes

PATIENCE = 30  # seconds that a writer waits for another
_PREPARED = 64  # statements that a connection keeps prepared
_LOCK = 0x756C7469  # the number of the lock that makes writers wait for each other ("ulti")

# https://www.postgresql.org/docs/current/errcodes-appendix.html, by their beginning.
_SAID = {
    "53100": ("The server's disk is full.",
              "Make room and do it again; what was acknowledged is safe."),
    "53": ("The server has no room for it.", "Try again later, or give it more."),
    "55P03": ("Another process has been writing for too long.",
              "Wait for it, or stop it, and do it again."),
    "40": ("It collided with another process.", "Do it again; nothing was changed."),
    "57": ("The server is stopping or starting.", "Do it again when it runs."),
    "3D000": ("There is no such database.", "Create it (createdb)."),
    "28": ("The server does not let this user in.", "Check user and password (PGPASSWORD)."),
    "42501": ("This user may not do that there.", "Grant the user the right to create and write."),
    "25006": ("The database may only be read.", "Give the address of the one to write to."),
    "XX00": ("The database is damaged.", "Keep a copy of it, then restore the last backup."),
}  # fmt: skip


class _Connection(Connection):  # type: ignore[misc]
    """A connection that remembers the statements it has prepared."""

    def __init__(self, **how: Any) -> None:
        super().__init__(**how)
        self.prepared: dict[str, PreparedStatement] = {}


class Postgres(Database):
    """An archive in one PostgreSQL database (14 or newer).

    Texts that are compared have the collation ``C``, so that both databases sort alike.
    """

    name = "postgres"
    integer = "BIGINT"
    octets = "BYTEA"
    text = 'TEXT COLLATE "C"'
    snapshot = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"

    def __init__(self, address: str, patience: int = PATIENCE) -> None:
        super().__init__()
        parts = urlsplit(address)
        asked = parse_qs(parts.query)
        user = unquote(parts.username or os.environ.get("PGUSER", "postgres"))
        socket = asked.get("host", [""])[0]
        self.patience = patience
        self._how: dict[str, Any] = {
            "user": user,
            "host": parts.hostname or "localhost",
            "port": parts.port or 5432,
            "database": unquote(parts.path.lstrip("/")) or user,
            "password": unquote(parts.password) if parts.password
            else os.environ.get("PGPASSWORD"),
            "ssl_context": True if "require" in asked.get("sslmode", []) else None,
            "application_name": "ultimora",
        }  # fmt: skip
        if socket:
            self._how["unix_sock"] = f"{socket}/.s.PGSQL.{self._how['port']}"
        # Never the password: this is shown to people and written to logs.
        self.place = f"postgresql://{user}@{socket or self._how['host']}/{self._how['database']}"

    def _open(self) -> _Connection:
        connection = _Connection(**self._how)
        connection.run(f"SET lock_timeout = '{self.patience}s'")
        # The planner does not know what unpacking a tsvector costs, and would walk the table.
        connection.run("SET enable_seqscan = off")
        connection.run("SET max_parallel_workers_per_gather = 0")
        connection.run("SET jit = off")
        return connection

    def _run(self, connection: _Connection, sql: str, values: Sequence[Any]) -> list[Row]:
        if not values:
            return [tuple(row) for row in connection.run(sql) or ()]
        named = {f"p{at}": value for at, value in enumerate(values)}
        # A prepared plan does not know its values: good for a key, bad for a search.
        if "@@" in sql or " IN (" in sql:
            rows = connection.run(_numbered(sql), **named)
        else:
            rows = self._prepared(connection, sql).run(**named)
        return [tuple(row) for row in rows or ()]

    def _prepared(self, connection: _Connection, sql: str) -> PreparedStatement:
        statement = connection.prepared.get(sql)
        if statement is None:
            if len(connection.prepared) >= _PREPARED:
                connection.prepared.pop(next(iter(connection.prepared))).close()
            statement = connection.prepare(_numbered(sql))
            connection.prepared[sql] = statement
        return statement

    def _begin(self, connection: _Connection) -> None:
        connection.run("BEGIN")
        connection.run(f"SELECT pg_advisory_xact_lock({_LOCK})")

    def _stale(self, error: Exception) -> bool:
        return isinstance(error, InterfaceError | OSError)

    def _told(self, error: Exception) -> ArchiveError:
        # The driver hides why the server closed the connection behind that it was closed.
        behind: BaseException | None = error
        while behind is not None and not isinstance(behind, DatabaseError):
            behind = behind.__context__
        if isinstance(behind, DatabaseError):
            error = behind
        if isinstance(error, DatabaseError) and error.args and isinstance(error.args[0], dict):
            code, said = error.args[0].get("C", ""), error.args[0].get("M", "")
            for begin, (message, mend) in _SAID.items():
                if code.startswith(begin):
                    return ArchiveError(message, self.place, mend)
            return ArchiveError(f"The database says: {said} ({code}).", self.place)
        if isinstance(error, InterfaceError | OSError):
            return ArchiveError(f"The server does not answer ({error}).", self.place,
                                "Check that it runs at this address.")  # fmt: skip
        return ArchiveError(f"It failed inside ({type(error).__name__}: {error}).", self.place,
                            "Please report it; nothing was changed.")  # fmt: skip

    def tables(self, run: Run) -> set[str]:
        """See Database."""
        found = run("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()", ())
        return {name for (name,) in found}

    def indexed(self, run: Run, seq: int, words: Indexed) -> None:
        """See Database."""
        run("UPDATE entry SET words = CAST(? AS tsvector) WHERE seq = ?", (lexemes(words), seq))

    def unindex(self, run: Run) -> None:
        """See Database."""
        run("UPDATE entry SET words = NULL", ())

    def index_ddl(self) -> list[str]:
        """The words stand in the entry itself."""
        return [
            "ALTER TABLE entry ADD COLUMN words tsvector",
            "CREATE INDEX entry_words ON entry USING gin (words)",
        ]

    def check(self) -> Iterator[str]:
        """See Database; the server checks its own pages as it reads them."""
        ((missing,),) = self.rows("SELECT COUNT(*) FROM entry WHERE words IS NULL")
        if missing:
            yield f"{missing} records are not in the index"


def _numbered(sql: str) -> str:
    first, *others = sql.split("?")
    return first + "".join(f":p{at}{part}" for at, part in enumerate(others))
