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
    index_form = (
        "entry_words (seq, embargo, words)",
        "(?, (SELECT embargo FROM entry WHERE seq = ?), CAST(? AS tsvector))",
    )
    mark_ddl = ("CREATE TABLE mark (part BIGINT NOT NULL, mark BIGINT NOT NULL,"
                " seq BIGINT NOT NULL, PRIMARY KEY (part, mark, seq))")  # fmt: skip
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
        # The planner takes comparing a tsvector for as cheap as a number, and pages that lie apart
        # for a disk's: so it would rather walk a window than intersect it with the index.
        connection.run("SET cpu_operator_cost = 0.02")
        connection.run("SET random_page_cost = 1.1")
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

    def index_row(self, seq: int, words: Indexed) -> Row:
        """See Database."""
        return seq, seq, lexemes(words)

    def marked(
        self, run: Run, part: int, marks: Sequence[int], low: int, high: int, most: int
    ) -> list[tuple[int, int]]:
        """See Database; all marks by one statement, as each costs a way to the server and back."""
        found = run(
            "SELECT string_agg(m.mark || ' ' || n.seq, ' ') FROM unnest(CAST(? AS bigint[]))"
            " AS m(mark) CROSS JOIN LATERAL (SELECT seq FROM mark WHERE part = ? AND mark = m.mark"
            " AND seq >= ? AND seq < ? ORDER BY seq DESC LIMIT ?) n",
            (f"{{{','.join(map(str, marks))}}}", part, low, high, most),
        )
        numbers = map(int, (found[0][0] or "").split())
        return list(zip(numbers, numbers, strict=True))

    def settle(self) -> None:
        """Nothing: the server sees to it by itself."""

    def unindex(self, run: Run) -> None:
        """See Database."""
        run("DELETE FROM entry_words", ())

    def index_ddl(self) -> list[str]:
        """The words stood in the entry itself at first; see ``words_apart``."""
        return [
            "ALTER TABLE entry ADD COLUMN words tsvector",
            "CREATE INDEX entry_words ON entry USING gin (words)",
        ]

    def words_apart(self, run: Run) -> list[str]:
        """The words go into a table of their own, where they stand in the row, not beside it.

        The end of an embargo stands there too, so that matches need not be looked up one by one.
        Fetching them from the table of large values (TOAST) cost ten times as much as comparing
        them with a query, and phrases and relevance do it thousands of times. What waits to go into
        the index every search must look through: a sixteenth of PostgreSQL's usual 4 MB is found
        through in no time, and makes filing cheaper by a third than a row at a time.
        """
        lz4 = run("SELECT 1 FROM pg_settings WHERE name = 'default_toast_compression'"
                  " AND 'lz4' = ANY(enumvals)", ())  # fmt: skip
        return [
            "CREATE TABLE words_apart (seq BIGINT, embargo BIGINT, words tsvector"
            f" {'COMPRESSION lz4' * len(lz4)} NOT NULL) WITH (toast_tuple_target = 8160)",
            "ALTER TABLE words_apart ALTER words SET STORAGE MAIN",
            # Through text, so that they are packed anew.
            "INSERT INTO words_apart SELECT seq, embargo, CAST(CAST(words AS text) AS tsvector)"
            " FROM entry WHERE words IS NOT NULL ORDER BY seq",
            "CREATE INDEX words_gin ON words_apart USING gin (words)"
            " WITH (gin_pending_list_limit = 256)",
            "DROP INDEX entry_words",
            "ALTER TABLE entry DROP COLUMN words",
            "ALTER TABLE words_apart RENAME TO entry_words",
            "ALTER TABLE entry_words ADD PRIMARY KEY (seq),"
            " ADD FOREIGN KEY (seq) REFERENCES entry ON DELETE CASCADE",
        ]

    def check(self) -> Iterator[str]:
        """See Database; the server checks its own pages as it reads them."""
        ((missing,),) = self.rows(
            "SELECT COUNT(*) FROM entry e WHERE NOT EXISTS"
            " (SELECT 1 FROM entry_words w WHERE w.seq = e.seq)"
        )
        if missing:
            yield f"{missing} records are not in the index"


def _numbered(sql: str) -> str:
    first, *others = sql.split("?")
    return first + "".join(f":p{at}{part}" for at, part in enumerate(others))
