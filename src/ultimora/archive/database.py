"""What both databases have in common: connections for any thread, one writer, one way to ask."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from threading import Lock
from typing import Any

from ultimora.archive.errors import ArchiveError
from ultimora.archive.words import Indexed

Row = tuple[Any, ...]
Run = Callable[[str, Sequence[Any]], list[Row]]


class Database(ABC):
    """A database that speaks SQL with ``?`` for parameters.

    Usable from several threads: readers take an idle connection or open one, writers wait for
    each other. Whatever the driver raises leaves here as an ArchiveError.
    """

    name: str  # as the dialects of search are called
    integer: str  # the type of a whole number of 64 bits
    octets: str  # the type of bytes
    snapshot: str  # begins a transaction that sees one state of everything
    place: str  # what a person calls this database

    def __init__(self) -> None:
        self._idle: list[Any] = []
        self._lock = Lock()
        self._closed = False

    @abstractmethod
    def _open(self) -> Any:
        """A new connection."""

    @abstractmethod
    def _run(self, connection: Any, sql: str, values: Sequence[Any]) -> list[Row]:
        """All rows of one statement."""

    @abstractmethod
    def _begin(self, connection: Any) -> None:
        """Start a transaction that may write; waits for other writers."""

    @abstractmethod
    def _told(self, error: Exception) -> ArchiveError:
        """What a person is told about an error of the driver."""

    @abstractmethod
    def tables(self, run: Run) -> set[str]:
        """The names of all tables."""

    @abstractmethod
    def index_ddl(self) -> list[str]:
        """The statements that make the full-text index over ``entry``."""

    @abstractmethod
    def check(self) -> Iterator[str]:
        """What the database itself finds wrong with its files; may take minutes."""

    @abstractmethod
    def indexed(self, run: Run, seq: int, words: Indexed) -> None:
        """Put the words of the entry `seq` into the index."""

    @abstractmethod
    def unindex(self, run: Run) -> None:
        """Empty the index."""

    def has_table(self, name: str, run: Run | None = None) -> bool:
        """Whether there is such a table."""
        return name in self.tables(run or self.rows)

    def foreign(self) -> bool:
        """Whether the database holds tables that are not ours."""
        found = self.tables(self.rows)
        return bool(found) and "entry" not in found

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[Row]:
        """All rows of one reading statement.

        Raises:
            ArchiveError: where the database cannot be read.
        """
        connection = self._taken()
        try:
            found = self._run(connection, sql, values)
        except Exception as error:
            self._dropped(connection)
            raise self._told(error) from error
        except BaseException:
            self._dropped(connection)
            raise
        self._given(connection)
        return found

    @contextmanager
    def writing(self) -> Iterator[Run]:
        """A transaction: all that is run inside is kept durably at its end, or nothing of it.

        Raises:
            ArchiveError: where the database cannot be written; nothing is changed then.
        """
        with self._lock:
            connection = self._taken()
            try:
                self._begin(connection)
                yield lambda sql, values=(): self._run(connection, sql, values)
                self._run(connection, "COMMIT", ())
            except BaseException as error:
                self._undone(connection)
                if isinstance(error, ArchiveError) or not isinstance(error, Exception):
                    raise
                raise self._told(error) from error
            self._given(connection)

    @contextmanager
    def reading(self) -> Iterator[Run]:
        """A transaction that sees the archive as it is at its begin, whatever others write."""
        connection = self._taken()
        try:
            self._run(connection, self.snapshot, ())
            yield lambda sql, values=(): self._run(connection, sql, values)
        finally:
            self._undone(connection)

    def close(self) -> None:
        """Close every connection; asking again raises an ArchiveError."""
        self._closed = True
        while self._idle:
            self._dropped(self._idle.pop())

    def _taken(self) -> Any:
        if self._closed:
            raise ArchiveError("The archive is closed.", self.place, "Open it again.")
        try:
            return self._idle.pop()
        except IndexError:
            pass
        try:
            return self._open()
        except ArchiveError:
            raise
        except Exception as error:
            raise self._told(error) from error

    def _given(self, connection: Any) -> None:
        self._idle.append(connection)
        if self._closed:
            self.close()

    def _undone(self, connection: Any) -> None:
        try:
            self._run(connection, "ROLLBACK", ())
        except Exception:
            self._dropped(connection)
        else:
            self._given(connection)

    def _dropped(self, connection: Any) -> None:
        try:
            connection.close()
        except Exception:
            return  # it was broken already, and nothing on it is needed
