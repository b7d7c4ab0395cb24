"""Alerts: searches that notify, what each has told of, and what is still to be sent.

What an alert finds, and what is to go out for it, is written down in the same transaction as how
far it has looked. So nothing is told twice, and nothing is lost when a desk stops in between.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from ultimora.archive.database import Database, Run, insert
from ultimora.archive.entries import storable
from ultimora.archive.errors import ArchiveError
from ultimora.archive.outbox import WAYS, Outbox

MANY = 1000  # unseen records are counted up to here


class Alert(NamedTuple):
    """A search that notifies whoever made it.

    `mail` are addresses joined by commas, `every` the seconds between two mails (0: each at once),
    `webhook` an address that records are sent to, in a private network where it is `local`; `feed`
    counts the private addresses that it had; below 1 none is open. With `updates` it tells again of
    a record that changes, with `copies` of every copy of one text. It has looked at the entries up
    to the number `upto`, and at embargoes that ended up to `looked`; the last mail went at
    `mailed`. The secret of its webhook was `turned` so often.
    """

    number: int
    person: str
    name: str
    query: str
    language: str = "en"
    mail: str = ""
    every: int = 0
    webhook: str = ""
    local: bool = False
    feed: int = 0
    updates: bool = False
    copies: bool = False
    paused: bool = False
    upto: int = 0
    looked: int = 0
    mailed: int = 0
    turned: int = 0

    @property
    def ways(self) -> tuple[str, ...]:
        """How it sends what it finds, beside showing it in the desk."""
        return tuple(way for way in WAYS if getattr(self, way))


class Known(NamedTuple):
    """A record as an alert told of it."""

    version: int
    hidden: bool


class Before(NamedTuple):
    """What an alert has told already: of some records, by their ids; which text each carries
    (`originals`), and which texts were told, by whichever copy."""

    known: Mapping[str, Known]
    originals: Mapping[str, str]
    told: frozenset[str]


class Finding(NamedTuple):
    """A record that an alert is to tell of: ``found``, or ``changed`` since it was told."""

    id: str
    version: int
    hidden: bool
    kind: str = "found"


class Look(NamedTuple):
    """What one alert found when it looked at the entries up to the number `upto`."""

    alert: Alert
    upto: int
    looked: int
    findings: Sequence[Finding] = ()


class Told(NamedTuple):
    """A record that an alert told of, when, and whether that was seen."""

    alert: int
    id: str
    at: int
    seen: bool


class Count(NamedTuple):
    """How many records an alert told of, how many were not seen, and when it was the last."""

    unseen: int = 0
    all: int = 0
    last: int = 0


_FIELDS = ", ".join(Alert._fields)
_CHOICES = frozenset((*Alert._fields[2:13], "turned"))  # what people may change
_FLAGS = ("local", "updates", "copies", "paused")


class Alerts:
    """All alerts. Every method raises ArchiveError where the database cannot do it."""

    def __init__(self, database: Database, clock: Callable[[], float]) -> None:
        self.database, self.clock = database, clock
        self.outbox = Outbox(database)

    # What people make

    def all(self, person: str | None = None) -> list[Alert]:
        """The alerts of a person, or of everybody, by their names."""
        where, values = ("", ()) if person is None else (" WHERE person = ?", (person,))
        return [_alert(row) for row in self.database.rows(
            f"SELECT {_FIELDS} FROM alert{where} ORDER BY name, number", values
        )]  # fmt: skip

    def get(self, number: int) -> Alert:
        """The alert of this number."""
        found = self.database.rows(f"SELECT {_FIELDS} FROM alert WHERE number = ?", (number,))
        if not found:
            raise ArchiveError(f"There is no alert {number}.", self.database.place)
        return _alert(found[0])

    def named(self, person: str, name: str) -> Alert:
        """A person's alert of this name."""
        found = next((one for one in self.all(person) if one.name == name), None)
        if found is None:
            raise ArchiveError(f"There is no alert “{name}”.", self.database.place,
                               "`ultimora alerts` lists all.")  # fmt: skip
        return found

    def add(self, person: str, name: str, query: str, **choices: Any) -> Alert:
        """Make an alert, which tells of what comes from now on."""
        with self.database.writing() as run:
            ((number,),) = run(
                "UPDATE counter SET value = value + 1 WHERE name = 'alert' RETURNING value", ()
            )
            alert = Alert(number, person, name, query, **choices)
            alert = alert._replace(upto=_newest(run), looked=int(self.clock()))
            self._free(run, alert)
            insert(run, f"alert ({_FIELDS})", _form(Alert._fields), [_row(alert)])
        return alert

    def change(self, number: int, **choices: Any) -> Alert:
        """Choose otherwise. One that is paused no more goes on with what comes from now on."""
        unknown = choices.keys() - _CHOICES
        if unknown:
            raise ValueError(f"no choice: {unknown}")
        before = self.get(number)
        with self.database.writing() as run:
            alert = before._replace(**choices)
            if before.paused and not alert.paused:
                alert = alert._replace(upto=_newest(run), looked=int(self.clock()))
                choices |= {"upto": alert.upto, "looked": alert.looked}
            self._free(run, alert)
            named = [name for name in Alert._fields if name in choices]
            row = dict(zip(Alert._fields, _row(alert), strict=True))
            run(f"UPDATE alert SET {', '.join(f'{name} = ?' for name in named)} WHERE number = ?",
                (*(row[name] for name in named), number))  # fmt: skip
            for way in set(before.ways) - set(alert.ways):
                self.outbox.drop(run, number, way)
        return alert

    def remove(self, number: int) -> None:
        """Take an alert away, with what it told of and what was still to be sent."""
        with self.database.writing() as run:
            run("DELETE FROM alert WHERE number = ?", (number,))

    def _free(self, run: Run, alert: Alert) -> None:
        if run("SELECT 1 FROM alert WHERE person = ? AND name = ? AND number <> ?",
               (alert.person, storable(alert.name), alert.number)):  # fmt: skip
            raise ArchiveError(f"There is an alert “{alert.name}” already.", self.database.place,
                               "Choose another name.")  # fmt: skip

    # What they find

    def unrelated(self, ids: Sequence[str]) -> frozenset[str]:
        """Those of the records that wait to be related: it is not known yet whose copies they
        are."""
        return frozenset(id for (id,) in self.database.rows(
            "SELECT e.id FROM entry e JOIN unrelated u ON u.seq = e.seq WHERE u.why = ''"
            f" AND e.id IN ({_marks(ids)})", ids
        ))  # fmt: skip

    def lifted(self, since: int, until: int) -> list[str]:
        """The records whose embargo ended after `since`, up to `until`."""
        return [id for (id,) in self.database.rows(
            "SELECT id FROM entry WHERE embargo IS NOT NULL AND embargo > ? AND embargo <= ?"
            " ORDER BY embargo", (since, until)
        )]  # fmt: skip

    def before(self, alert: Alert, ids: Sequence[str]) -> Before:
        """What an alert has told already that bears on these records."""
        if not ids:
            return Before({}, {}, frozenset())
        rows, marks = self.database.rows, _marks(ids)
        known = {id: Known(version, bool(hidden)) for id, version, hidden in rows(
            f"SELECT id, version, hidden FROM found WHERE alert = ? AND id IN ({marks})",
            (alert.number, *ids)
        )}  # fmt: skip
        originals: dict[str, str] = dict(
            rows(f"SELECT id, original FROM tie WHERE id IN ({marks})", ids)
        )
        texts = [*set(originals.values())]
        told = rows(
            "SELECT DISTINCT t.original FROM tie t JOIN found f ON f.id = t.id"
            f" WHERE t.original IN ({_marks(texts)}) AND f.alert = ?", (*texts, alert.number)
        ) if texts else []  # fmt: skip
        return Before(known, originals, frozenset(text for (text,) in told))

    def withdrawn(self, ids: Sequence[str]) -> list[Finding]:
        """Those of the records that are hidden now, and so are found by no words any more."""
        return [Finding(id, version, True, "changed") for id, version in self.database.rows(
            f"SELECT id, version FROM entry WHERE hidden <> 0 AND id IN ({_marks(ids)})", ids
        )] if ids else []  # fmt: skip

    def note(self, looks: Iterable[Look]) -> None:
        """Write down how far alerts have looked, what they found, and what is to be sent for it.

        Where another process has looked meanwhile, its word holds.
        """
        with self.database.writing() as run:
            for look in looks:
                alert = look.alert
                for (mailed,) in run(
                    "UPDATE alert SET upto = ?, looked = ? WHERE number = ? AND upto = ?"
                    " AND looked = ? AND paused = 0 RETURNING mailed",
                    (look.upto, look.looked, alert.number, alert.upto, alert.looked)
                ):  # fmt: skip
                    self._found(run, alert._replace(mailed=mailed), look)

    def _found(self, run: Run, alert: Alert, look: Look) -> None:
        now = look.looked
        for one in look.findings:
            run(
                "INSERT INTO found VALUES (?, ?, ?, ?, ?, 0) ON CONFLICT (alert, id) DO UPDATE SET"
                " version = excluded.version, hidden = excluded.hidden, at = excluded.at, seen = 0",
                (alert.number, one.id, one.version, int(one.hidden), now),
            )
        for way in alert.ways:
            due = max(now, alert.mailed + alert.every) if way == "mail" and alert.every else now
            self.outbox.put(run, alert.number, way, now, due,
                            [(one.id, one.kind) for one in look.findings])  # fmt: skip

    # What was told

    def told(self, person: str, number: int | None = None, most: int = 100) -> list[Told]:
        """What a person's alerts (or one of them) told of: what was not seen first, then the
        newest."""
        found: list[tuple[int, int, int, str, int]] = []
        for alert in self.all(person):
            if number not in (None, alert.number):
                continue
            for seen in (0, 1):
                found += [(seen, -at, -seq, id, alert.number) for id, at, seq in self.database.rows(
                    "SELECT f.id, f.at, e.seq FROM found f JOIN entry e ON e.id = f.id"
                    " WHERE f.alert = ? AND f.seen = ? ORDER BY f.at DESC LIMIT ?",
                    (alert.number, seen, most)
                )]  # fmt: skip
        return [Told(alert, id, -at, bool(seen)) for seen, at, _, id, alert in sorted(found)[:most]]

    def unseen(self, person: str) -> int:
        """How many records a person's alerts told of that were not seen, counted up to MANY."""
        ((count,),) = self.database.rows(
            "SELECT COUNT(DISTINCT id) FROM (SELECT f.id FROM found f JOIN alert a"
            " ON a.number = f.alert WHERE f.seen = 0 AND a.person = ? LIMIT ?) AS few",
            (person, MANY)
        )  # fmt: skip
        return int(count)

    def counts(self, person: str) -> dict[int, Count]:
        """How much each alert of a person told of, by its number."""
        asked = ("SELECT (SELECT COUNT(*) FROM found WHERE alert = a.number AND seen = 0),"
                 " (SELECT COUNT(*) FROM found WHERE alert = a.number),"
                 " (SELECT MAX(at) FROM found WHERE alert = a.number AND seen = 0),"
                 " (SELECT MAX(at) FROM found WHERE alert = a.number AND seen = 1)"
                 " FROM alert a WHERE a.number = ?")  # fmt: skip
        counts = {}
        for alert in self.all(person):
            for unseen, all, *last in self.database.rows(asked, (alert.number,)):
                counts[alert.number] = Count(unseen, all, max(at or 0 for at in last))
        return counts

    def see(self, person: str, number: int | None = None) -> None:
        """Note that a person has seen all that the alerts (or one of them) told of."""
        with self.database.writing() as run:
            run(
                "UPDATE found SET seen = 1 WHERE seen = 0 AND alert IN (SELECT number FROM alert"
                " WHERE person = ? AND number = COALESCE(?, number))", (person, number)
            )  # fmt: skip

    def mailed(self, number: int, at: int) -> None:
        """Note when the last mail of an alert went out."""
        with self.database.writing() as run:
            run("UPDATE alert SET mailed = ? WHERE number = ?", (at, number))


def _alert(row: Sequence[Any]) -> Alert:
    named = dict(zip(Alert._fields, row, strict=True))
    return Alert(**named | {name: bool(named[name]) for name in _FLAGS})


def _row(alert: Alert) -> tuple[Any, ...]:
    return tuple(storable(value) if isinstance(value, str) else int(value) for value in alert)


def _newest(run: Run) -> int:
    ((number,),) = run("SELECT MAX(number) FROM entry", ())
    return int(number or 0)


def _marks(values: Sequence[Any]) -> str:
    return ", ".join("?" * len(values)) or "NULL"


def _form(values: Sequence[Any]) -> str:
    return f"({_marks(values)})"
