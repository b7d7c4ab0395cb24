"""What both databases have in common: connections for any thread, one writer, one way to ask."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from threading import Lock, local
from typing import Any

from ultimora.archive.errors import ArchiveError
from ultimora.archive.words import Indexed

Row = tuple[Any, ...]
Run = Callable[[str, Sequence[Any]], list[Row]]

_AT_ONCE = (64, 8, 1)  # rows put into a table by one statement


def insert(run: Run, into: str, form: str, rows: Sequence[Row]) -> None:
    """Put rows into a table (`into`, with its columns), many by one statement: a row by itself
    costs PostgreSQL as much as the words in it. `form` is the values of a row."""
    at = 0
    for size in _AT_ONCE:
        while len(rows) - at >= size:
            values = [value for row in rows[at : at + size] for value in row]
            run(f"INSERT INTO {into} VALUES {', '.join([form] * size)}", values)
            at += size


class Database(ABC):
    """A database that speaks SQL with ``?`` for parameters.

    Usable from several threads: readers take an idle connection or open one, writers wait for
    each other. Whatever the driver raises leaves here as an ArchiveError.
    """

    name: str  # as the dialects of search are called
    integer: str  # the type of a whole number of 64 bits
    octets: str  # the type of bytes
    text: str  # the type of text, compared letter by letter
    index_form: tuple[str, str]  # the index's table with its columns, and the values of a row
    index_delete: str = ""  # takes a row out of the index; empty where it goes with its entry
    mark_ddl: str  # makes the table `mark`, whose rows are nothing but their key
    snapshot: str  # begins a transaction that sees one state of everything
    place: str  # what a person calls this database

    def __init__(self) -> None:
        self._idle: list[Any] = []
        self._lock = Lock()
        self._own = local()  # of each thread: the transaction that it is in
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
        """The statements that made the full-text index of the first archives."""

    @abstractmethod
    def words_apart(self, run: Run) -> list[str]:
        """The statements that bring the full-text index of the first archives to today's form."""

    @abstractmethod
    def check(self) -> Iterator[str]:
        """What the database itself finds wrong with its files; may take minutes."""

    @abstractmethod
    def index_row(self, seq: int, words: Indexed) -> Row:
        """The words of the entry `seq` as a row of the index, for `index_form`."""

    @abstractmethod
    def marked(
        self, run: Run, part: int, marks: Sequence[int], low: int, high: int, most: int
    ) -> list[tuple[int, int]]:
        """Mark and ``seq`` of the entries of a part that bear these marks, ``low <= seq < high``:
        of each mark the newest `most`."""

    @abstractmethod
    def settle(self) -> None:
        """Do what a writer would do now and then, while nobody waits for it."""

    @abstractmethod
    def unindex(self, run: Run) -> None:
        """Empty the index."""

    def foreign(self) -> bool:
        """Whether the database holds tables that are not ours."""
        found = self.tables(self.rows)
        return bool(found) and "entry" not in found

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[Row]:
        """All rows of one reading statement.

        Raises:
            ArchiveError: where the database cannot be read.
        """
        with self._using(lambda _: None) as connection:
            return self._run(connection, sql, values)

    @contextmanager
    def writing(self) -> Iterator[Run]:
        """A transaction: all that is run inside is kept durably at its end, or nothing of it.

        Raises:
            ArchiveError: where the database cannot be written; nothing is changed then.
        """
        around: Run | None = getattr(self._own, "run", None)
        if around is not None:
            with self._part(around):
                yield around
            return
        with self._lock, self._using(self._begin) as connection:
            # Where anything goes wrong, the connection is closed, and that takes all of it back.
            yield partial(self._run, connection)
            self._run(connection, "COMMIT", ())

    @contextmanager
    def together(self) -> Iterator[None]:
        """What this thread writes inside is kept by one commit at the end, or nothing of it is. A
        `writing` that fails inside takes back its own part alone; `rows` see nothing of it yet.

        Raises:
            ArchiveError: as `writing`.
        """
        with self.writing() as run:
            self._own.run = run
            try:
                yield
            finally:
                self._own.run = None

    @contextmanager
    def _part(self, run: Run) -> Iterator[None]:
        """A part of a transaction that may fail alone."""
        run("SAVEPOINT part", ())
        try:
            yield
        except BaseException as error:
            run("ROLLBACK TO SAVEPOINT part", ())  # where that fails, too, all of it is taken back
            run("RELEASE SAVEPOINT part", ())
            if isinstance(error, ArchiveError) or not isinstance(error, Exception):
                raise
            raise self._told(error) from error
        run("RELEASE SAVEPOINT part", ())

    @contextmanager
    def reading(self) -> Iterator[Run]:
        """A transaction that sees the archive as it is at its begin, whatever others write."""
        with self._using(lambda c: self._run(c, self.snapshot, ())) as connection:
            yield partial(self._run, connection)
            self._run(connection, "ROLLBACK", ())

    def close(self) -> None:
        """Close every connection; asking again raises an ArchiveError."""
        self._closed = True
        while self._idle:
            self._dropped(self._idle.pop())

    @contextmanager
    def _using(self, begin: Callable[[Any], object]) -> Iterator[Any]:
        """A connection on which something has begun; thrown away where anything goes wrong."""
        connection = None
        try:
            connection = self._begun(begin)
            yield connection
        except BaseException as error:
            if connection is not None:
                self._dropped(connection)
            if isinstance(error, ArchiveError) or not isinstance(error, Exception):
                raise
            raise self._told(error) from error
        self._idle.append(connection)
        if self._closed:
            self.close()

    def _begun(self, begin: Callable[[Any], object]) -> Any:
        while True:
            if self._closed:
                raise ArchiveError("The archive is closed.", self.place, "Open it again.")
            try:
                connection, old = self._idle.pop(), True
            except IndexError:
                connection, old = self._open(), False
            try:
                begin(connection)
            except BaseException as error:
                self._dropped(connection)
                if not (old and isinstance(error, Exception) and self._stale(error)):
                    raise
            else:
                return connection

    def _stale(self, error: Exception) -> bool:
        """Whether an idle connection was found closed by the other side."""
        return False

    def _dropped(self, connection: Any) -> None:
        try:
            connection.close()
        except Exception:
            return  # it was broken already, and nothing on it is needed
