"""What alerts have still to send, and how it went: kept until it has gone out.

Whoever sends takes things out for a while (`LEASE`): should that desk stop, they come back by
themselves, and no two desks over one archive send the same at the same time.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ultimora.archive.database import Database, Run, insert
from ultimora.archive.entries import storable

WAYS = ("mail", "webhook")
LEASE = 180  # seconds that whoever has taken something out has to send it
KEPT = 30 * 86_400  # seconds that what went out, or failed, is told of
STATES = ("waiting", "sent", "failed")


class Sending(NamedTuple):
    """One record that goes out, or went, by one way: `kind` says what about it is told; it was
    written down `at`, is tried (again) when it is `due`, and was so many `tries` ago new."""

    number: int
    alert: int
    id: str
    kind: str
    way: str
    at: int
    due: int
    tries: int
    state: str
    why: str


_FIELDS = ", ".join(Sending._fields)


class Outbox:
    """All that is to be sent. Every method raises ArchiveError where the database cannot do it."""

    def __init__(self, database: Database) -> None:
        self.database = database

    def put(
        self, run: Run, alert: int, way: str, now: int, due: int, what: Sequence[tuple[str, str]]
    ) -> None:
        """Put records (their ids, and what is told of each) in, within a transaction."""
        if not what:
            return
        ((last,),) = run("UPDATE counter SET value = value + ? WHERE name = 'sending'"
                         " RETURNING value", (len(what),))  # fmt: skip
        insert(run, f"sending ({_FIELDS})", "(?, ?, ?, ?, ?, ?, ?, 0, 'waiting', '')", [
            (int(last) - len(what) + at, alert, id, kind, way, now, due)
            for at, (id, kind) in enumerate(what, 1)
        ])  # fmt: skip

    def drop(self, run: Run, alert: int, way: str) -> None:
        """Take out what waits for a way that is no more, within a transaction."""
        run("DELETE FROM sending WHERE alert = ? AND way = ? AND state = 'waiting'", (alert, way))

    def due(self, now: int) -> list[tuple[int, str]]:
        """The alerts and ways for which something is to be sent now."""
        return [(alert, way) for alert, way in self.database.rows(
            "SELECT s.alert, s.way FROM (SELECT alert, way, MIN(due) AS due FROM sending"
            " WHERE state = 'waiting' GROUP BY alert, way) AS s JOIN alert a ON a.number = s.alert"
            " WHERE s.due <= ? AND a.paused = 0", (now,)
        )]  # fmt: skip

    def take(self, alert: int, way: str, now: int, most: int) -> list[Sending]:
        """Take out what is due of an alert by a way, the oldest first; each counts as tried."""
        with self.database.writing() as run:
            rows = run(
                "UPDATE sending SET due = ?, tries = tries + 1 WHERE number IN (SELECT number"
                " FROM sending WHERE state = 'waiting' AND due <= ? AND alert = ? AND way = ?"
                f" ORDER BY number LIMIT ?) RETURNING {_FIELDS}",
                (now + LEASE, now, alert, way, most),
            )
        return sorted(Sending(*row) for row in rows)

    def sent(self, numbers: Sequence[int]) -> None:
        """Note that these went out."""
        with self.database.writing() as run:
            for number in numbers:
                run("UPDATE sending SET state = 'sent', why = '' WHERE number = ?", (number,))

    def failed(self, numbers: Sequence[int], why: str, due: int | None) -> None:
        """Note why these did not go out: they are tried again when they are `due`, or not at
        all."""
        state = "failed" if due is None else "waiting"
        with self.database.writing() as run:
            for number in numbers:
                run("UPDATE sending SET state = ?, due = COALESCE(?, due), why = ?"
                    " WHERE number = ?", (state, due, storable(why), number))  # fmt: skip

    def of(self, alert: int, most: int = 50) -> list[Sending]:
        """What goes out, or went, for an alert, the newest first."""
        found = [one for way in WAYS for one in self._newest(alert, way, "1 = 1", most)]
        return sorted(found, reverse=True)[:most]

    def troubles(self, alert: int) -> list[Sending]:
        """Of an alert the last try of each way, where that did not go out."""
        tried = "(state <> 'waiting' OR why <> '')"
        last = [one for way in WAYS for one in self._newest(alert, way, tried, 1)]
        return [one for one in last if one.why]

    def _newest(self, alert: int, way: str, where: str, most: int) -> list[Sending]:
        return [Sending(*row) for row in self.database.rows(
            f"SELECT {_FIELDS} FROM sending WHERE alert = ? AND way = ? AND {where}"
            " ORDER BY number DESC LIMIT ?", (alert, way, most)
        )]  # fmt: skip

    def lapse(self, now: int) -> None:
        """Forget what went out, or failed, long ago."""
        with self.database.writing() as run:
            run("DELETE FROM sending WHERE state <> 'waiting' AND at < ?", (now - KEPT,))
