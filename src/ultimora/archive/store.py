"""The archive: what arrives is kept, filed, versioned, and given back, whole, for ever."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import UTC, tzinfo
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self

from ultimora.archive import facets as counting
from ultimora.archive import (
    kills,
    relating,
    reread,
    retention,
    search,
    stars,
    statistics,
    stories,
    upkeep,
    verdicts,
)
from ultimora.archive.alerts import Alerts
from ultimora.archive.blobs import bytes_of, keep
from ultimora.archive.database import Database, Run
from ultimora.archive.entries import REMOVED, WORDS, kept, storable
from ultimora.archive.errors import ArchiveError
from ultimora.archive.filing import Filed, Filing
from ultimora.archive.numbered import Numbered
from ultimora.archive.people import People
from ultimora.archive.readers import Readers
from ultimora.archive.reread import Refiled
from ultimora.archive.rows import body, frozen_delivery, thawed, thawed_delivery
from ultimora.archive.search import Page, Tables
from ultimora.archive.searches import Searches
from ultimora.archive.stories import Carried, Hour, Latest, Told
from ultimora.archive.times import seconds
from ultimora.values import Delivery, Record
from ultimora.values.query import Query
from ultimora.values.story import Link, Story

AT_ONCE = 500  # records filed by one transaction
_LETTERS_AT_ONCE = 4_000_000  # and their letters, so that long ones do not fill the memory
_PAGE = 200  # records read at a time by whoever walks over all


class Receipt(NamedTuple):
    """The number of a delivery, and whether there is something to file in it."""

    number: int
    fresh: bool


class Version(NamedTuple):
    """One version of a record: when it came (seconds since 1970), from whom, what it changed."""

    number: int
    arrived: int
    source: str
    delivery: int
    changed: tuple[str, ...]


class Archive:
    """All that arrived and all that was read in it. Usable from several threads.

    Every method raises ArchiveError where the database cannot do it. `clock` gives seconds since
    1970, for deliveries that do not say when they came and for embargoes.
    """

    def __init__(self, database: Database, clock: Callable[[], float] = time.time) -> None:
        self.database = database
        self.clock = clock
        self.readers = Readers(database, clock)
        self.alerts = Alerts(database, clock)
        self.numbered = Numbered(database, clock)
        self.people = People(database, clock)
        self.searches = Searches(database)
        self._last: tuple[int, Delivery] | None = None

    # What arrives

    def receive(self, delivery: Delivery) -> Receipt:
        """Keep a delivery durably: once this returns, it is never lost.

        Where the latest delivery of the same source and address had the same bytes (and the same
        was told of them), nothing is written and its number is given back; `fresh` is then False,
        unless it was never filed.
        """
        source, address = storable(delivery.source.name), storable(delivery.address or "")
        if again := self._again(self.database.rows, source, address, delivery):
            return again
        arrived = seconds(delivery.at)
        with self.database.writing() as run:
            if again := self._again(run, source, address, delivery):
                return again
            ((number,),) = run(
                "UPDATE counter SET value = value + 1 WHERE name = 'delivery' RETURNING value", ()
            )
            inner: Delivery | None = delivery
            while inner is not None:
                keep(run, inner)
                inner = inner.outer
            run(
                "INSERT INTO delivery (number, sha256, source, address, arrived, state, about)"
                " VALUES (?, ?, ?, ?, ?, 'pending', ?)",
                (number, delivery.sha256, source, address,
                 int(self.clock()) if arrived is None else arrived, frozen_delivery(delivery)),
            )  # fmt: skip
        return Receipt(int(number), True)

    def _again(self, run: Run, source: str, address: str, delivery: Delivery) -> Receipt | None:
        latest = run(
            "SELECT number, sha256, state, about FROM delivery WHERE source = ? AND address = ?"
            " ORDER BY number DESC LIMIT 1",
            (source, address),
        )
        if not latest or latest[0][1] != delivery.sha256:
            return None
        number, _, state, about = latest[0]
        before = thawed_delivery(bytes(about), lambda _: b"")
        if (before.told, before.media_type) != (delivery.told, delivery.media_type):
            return None
        return Receipt(number, state != "filed")

    def pending(self) -> Iterator[tuple[int, Delivery]]:
        """What was received and never filed (after a crash), the oldest first."""
        return self._walked("state = 'pending'", ())

    def deliveries(self, since: str | None = None) -> Iterator[tuple[int, Delivery]]:
        """Every delivery that came at or after `since` (ISO 8601), the oldest first."""
        start = seconds(since)
        if since and start is None:
            raise ArchiveError(f"{since!r} is no date.", mend="Write it as 2026-01-31.")
        return self._walked(f"arrived >= ? AND why NOT LIKE '{REMOVED} %'", (start or 0,))

    def _walked(self, where: str, values: tuple[int, ...]) -> Iterator[tuple[int, Delivery]]:
        number = 0
        while True:
            found = self.database.rows(
                f"SELECT number FROM delivery WHERE number > ? AND {where}"
                " ORDER BY number LIMIT ?", (number, *values, _PAGE)
            )  # fmt: skip
            for (number,) in found:
                yield number, self.delivery(number)
            if len(found) < _PAGE:
                return

    def delivery(self, number: int) -> Delivery:
        """The delivery of this number, bytes included."""
        last = self._last
        if last and last[0] == number:
            return last[1]
        delivery = thawed_delivery(self._row(number)[0], self.blob)
        self._last = (number, delivery)
        return delivery

    def _row(self, number: int) -> tuple[bytes, int]:
        found = self.database.rows(
            "SELECT about, arrived FROM delivery WHERE number = ?", (number,)
        )
        if not found:
            raise ArchiveError(f"There is no delivery {number}.", self.database.place)
        return bytes(found[0][0]), found[0][1]

    def blob(self, sha256: str) -> bytes:
        """The bytes with this SHA-256, checked against it."""
        return bytes_of(self.database.rows, sha256)

    def together(self) -> AbstractContextManager[None]:
        """Let one commit keep all that this thread receives, or files, inside; see ``database``.
        What has been received by the same commit cannot be filed by it."""
        return self.database.together()

    # What was read in it

    def file(self, number: int, records: Iterable[Record]) -> Filed:
        """File what was read in delivery `number`, and mark it filed with the last of it.

        `records` may be a long generator: it is filed in transactions of bounded size. Filing the
        same again changes nothing.
        """
        about, arrived = self._row(number)
        delivery = None
        filed = Filed()
        for batch, last in _batches(records):
            # The very object that the records hold saves comparing, and a second copy of it.
            if batch and delivery is None:
                delivery = self._same(batch[0][1], about)
            with self.database.writing() as run:
                if delivery is not None:
                    filing = Filing(self.database, run, number, delivery, arrived)
                    filed = filed.plus(filing.file(batch))
                if last:
                    # What was removed meanwhile stays so: its bytes are gone.
                    run("UPDATE delivery SET state = 'filed', why = '' WHERE number = ?"
                        f" AND why NOT LIKE '{REMOVED} %'", (number,))  # fmt: skip
        return filed

    def refile(self, number: int, records: Iterable[Record], dry_run: bool = False) -> Refiled:
        """Put a new reading in the place of what this delivery's versions say; see ``reread``."""
        about, arrived = self._row(number)
        delivery = None
        refiled = reread.Rereading(self.database, number)
        for batch, _ in _batches(records):
            if not batch:
                break
            delivery = delivery or self._same(batch[0][1], about)
            refiled.batch(batch, delivery, arrived, dry_run)
        return refiled.result()

    def mend(self, id: str, record: Record) -> None:
        """Put a better reading of a record's current version in its place: what damage took was
        found in a copy. What came, and whether it says anything new when it comes again, stays."""
        ((number,),) = self.database.rows(
            "SELECT v.delivery FROM version v JOIN entry e ON e.id = v.id AND e.version = v.version"
            " WHERE v.id = ?", (id,)
        )  # fmt: skip
        about, arrived = self._row(number)
        reread.mended(self.database, number, self._same(record, about), arrived, id, record)

    def _same(self, record: Record, about: bytes) -> Delivery:
        arrived = record.dispatch.copy.sheet.delivery.arrived
        if frozen_delivery(arrived) == about:
            return arrived
        return thawed_delivery(about, self.blob)

    def fail(self, number: int, why: str) -> None:
        """Mark a delivery that could not be filed; its bytes stay, and it can be filed later."""
        with self.database.writing() as run:
            run("UPDATE delivery SET state = 'troubled', why = ? WHERE number = ?",
                (storable(why), number))  # fmt: skip

    def outcome(self, number: int, most: int = 1000) -> tuple[tuple[str, ...], str]:
        """The records that a delivery made or changed, at most so many, and why it made none."""
        ids = self.database.rows(
            "SELECT id FROM version WHERE delivery = ? ORDER BY item LIMIT ?", (number, most)
        )
        why = self.database.rows(
            "SELECT why FROM delivery WHERE number = ? AND state = 'troubled'", (number,)
        )
        return tuple(dict.fromkeys(id for (id,) in ids)), why[0][0] if why else ""

    def troubled(self) -> list[tuple[int, str]]:
        """The deliveries that could not be filed, with the reason."""
        found = self.database.rows(
            "SELECT number, why FROM delivery WHERE state = 'troubled' ORDER BY number"
        )
        return [(number, why) for number, why in found]

    def get(self, id: str, version: int | None = None) -> Record:
        """A record with the whole way back to its bytes: the current version, or an older one.

        The current version of a record that another's notice killed bears that notice, so that
        ``dispatch.hidden`` says so; one that names what is not clear here has a trouble for it.
        """
        found = self.database.rows(
            "SELECT v.delivery, v.data, v.version = e.version AND e.hidden = 2 FROM version v"
            " JOIN entry e ON e.id = v.id WHERE v.id = ? AND v.version = COALESCE(?, e.version)",
            (id, version),
        )
        if not found:
            what = f"record {id}" if version is None else f"version {version} of record {id}"
            raise ArchiveError(f"There is no {what}.", self.database.place)
        number, data, killed = found[0]
        record = thawed(bytes(data), self.blob, self.delivery(number))
        if killed and version is None:
            return kills.killed(record, self._killer(id))
        return kills.doubted(self.database.rows, id, record) if record.dispatch.notices else record

    def _killer(self, id: str) -> str:
        found = self.database.rows("SELECT id FROM kill WHERE victim = ? LIMIT 1", (id,))
        return found[0][0] if found else ""

    def versions(self, id: str) -> list[Version]:
        """All versions of a record, the oldest first; none where there is no such record."""
        return [
            Version(number, arrived, source, delivery, tuple(filter(None, parts.split(","))))
            for number, arrived, source, delivery, parts in self.database.rows(
                "SELECT version, arrived, source, delivery, changed FROM version WHERE id = ?"
                " ORDER BY version", (id,)
            )
        ]  # fmt: skip

    def resolve(self, prefix: str, most: int = 20) -> list[str]:
        """The ids that begin so, at most `most`."""
        start = storable(prefix.lower())
        found = self.database.rows(
            "SELECT id FROM entry WHERE id >= ? AND id < ? ORDER BY id LIMIT ?",
            (start, start + "~", most),
        )
        return [id for (id,) in found]

    # What is asked

    def search(
        self,
        query: Query,
        limit: int = 50,
        after: str | None = None,
        order: str = "time",
        now: int | None = None,
        person: str = "",
        among: Sequence[str] | None = None,
    ) -> Page:
        """A page of hits; see ``search``. `now` in place of the clock decides about embargoes."""
        tables = self._tables(person)
        return search.search(tables, query, self._now(now), limit, after, order, among=among)

    def arrived(self, since: int, most: int = 1000) -> list[tuple[int, str]]:
        """The entries that came or changed after the one of number `since`, by their numbers, the
        first first."""
        return [(number, id) for number, id in self.database.rows(
            "SELECT number, id FROM entry WHERE number > ? ORDER BY number LIMIT ?", (since, most)
        )]  # fmt: skip

    def newest(self) -> int:
        """The number of the entry that came or changed last; 0 where there is none."""
        ((number,),) = self.database.rows("SELECT MAX(number) FROM entry")
        return int(number or 0)

    def facets(
        self,
        query: Query,
        fields: tuple[str, ...] = tuple(counting.COLUMNS),
        now: int | None = None,
        person: str = "",
        most: int = 20,
        zone: tzinfo = UTC,
    ) -> counting.Facets:
        """Counts over the matches of `query`; see ``facets``."""
        return counting.facets(self._tables(person), query, self._now(now), fields, most, zone)

    def records(self, query: Query, now: int | None = None) -> Iterator[Record]:
        """Every record that matches, the newest first, in bounded memory."""
        tables, moment = self._tables(), self._now(now)
        asked = tables.compiled(query)
        while True:
            found = search.newest(tables, asked, moment, _PAGE, "e.seq, e.id")
            for _, id in found:
                yield self.get(id)
            if len(found) < _PAGE:
                return
            asked = replace(asked, high=min(asked.high, found[-1][0]))

    def without_bytes(self, ids: Sequence[str]) -> dict[str, Record]:
        """Records by their ids as lists show them: without their bytes, of a killed one the notice
        alone."""
        if not ids:
            return {}
        found = self.database.rows(
            f"SELECT e.id, {WORDS} WHERE e.id IN ({', '.join('?' * len(ids))})", list(ids)
        )
        read = {id: (hidden, kept(bytes(data), bytes(about))) for id, hidden, data, about in found}
        return {
            id: kills.killed(read[id][1], "") if read[id][0] == 2 else read[id][1]
            for id in ids if id in read
        }  # fmt: skip

    def _now(self, now: int | None) -> int:
        return int(self.clock()) if now is None else now

    def _tables(self, person: str = "") -> Tables:
        dialect = search.POSTGRES if self.database.name == "postgres" else search.SQLITE
        return Tables(dialect, self.database.rows, self._texts, person=person)

    def _texts(self, seqs: Iterable[int]) -> Mapping[int, str]:
        wanted = list(seqs)
        found = self.database.rows(
            "SELECT e.seq, v.data FROM entry e JOIN version v"
            " ON v.id = e.id AND v.version = e.version WHERE e.hidden = 0"
            f" AND e.seq IN ({', '.join('?' * len(wanted))})",
            wanted,
        )
        return {seq: body(bytes(data)) for seq, data in found}

    # What records are to each other

    def relate(
        self, rule: relating.Relate, ids: Sequence[str] | None = None, most: int = relating.AT_ONCE
    ) -> relating.Due:
        """Relate some of the records that wait for it; see ``relating``."""
        return relating.relate(self.database, rule, self._now(None), ids, most)

    def fail_to_relate(self, id: str, why: str) -> None:
        """Note that a record could not be related to the end, through a bug of ours."""
        relating.failed(self.database, id, why)

    def unrelated(self) -> int:
        """How many records could not be related, through a bug of ours; see ``verify``."""
        ((count,),) = self.database.rows("SELECT COUNT(*) FROM unrelated WHERE why <> ''")
        return int(count)

    def relate_again(self) -> None:
        """Let all records wait to be related once more, by today's rules."""
        relating.again(self.database)

    def stories(
        self, since: int | None = None, least: int = 2, most: int = 50, now: int | None = None,
        person: str = "",
    ) -> list[stories.Told]:  # fmt: skip
        """The stories of at least so many texts, those last told first; see ``stories``."""
        rows = self.database.rows
        return stories.listed(rows, self._now(now), since, least, most, person=person)

    def latest_stories(
        self, before: int | None = None, most: int = 50, person: str = ""
    ) -> tuple[list[Told], int | None]:
        """Those last told before a moment, and the moment before which the next are."""
        rows = self.database.rows
        return stories.latest(rows, self._now(None), before, most=most, person=person)

    def pinned_stories(self, person: str = "") -> list[Told]:
        """The stories that people have pinned."""
        return stories.kept(self.database.rows, self._now(None), person=person)

    def stories_among(self, ids: Sequence[str], person: str = "") -> list[Told]:
        """Those of these stories that more than one text tells, the last told first."""
        rows, now = self.database.rows, self._now(None)
        return stories.listed(rows, now, most=len(ids), among=ids, person=person)

    def story_hours(self, ids: Sequence[str], person: str = "") -> dict[str, list[Hour]]:
        """When each of these stories was told, by the hour; what is new is so for a person."""
        return stories.hours(self.database.rows, ids, self._now(None), person)

    def last_told(self, ids: Sequence[str]) -> dict[str, Latest]:
        """What was last told of each of these stories."""
        return stories.last_told(self.database.rows, ids, self._now(None))

    def story_state(self, id: str) -> tuple[tuple[object, ...], ...]:
        """What the telling of a story depends on, to know again whether it has changed."""
        return stories.state(self.database.rows, id, self._now(None))

    def story_seen(self, id: str, person: str = "") -> int | None:
        """When a person last looked at a story (seconds since 1970)."""
        return stories.seen(self.database.rows, id, person)

    def story_copies(self, id: str) -> list[Carried]:
        """The copies in a story, the first first."""
        return stories.carried(self.database.rows, id, self._now(None))

    def story(
        self, id: str, now: int | None = None, copies: bool = True, person: str = ""
    ) -> Story:
        """A story with its records, the first told first; an id that went into another finds it.
        Without `copies` only those records that a timeline needs; see ``stories``."""
        return stories.story(self.database.rows, id, self._now(now), self.get, copies, person)

    def story_named(self, begun: str) -> str:
        """The id of the story that begins so, or of the one that it went into."""
        return stories.current(self.database.rows, begun)

    def story_of(self, id: str) -> str | None:
        """The story that a record is in."""
        found = self.database.rows("SELECT story FROM tie WHERE id = ?", (id,))
        return found[0][0] if found else None

    def links(self, id: str) -> tuple[Link, ...]:
        """Why a record is a copy or version of others, or in its story; the surest first."""
        return stories.links(self.database.rows, id)

    def copies(self, id: str) -> list[str]:
        """The records that carry the same text, who had it first first; itself among them."""
        return stories.copies(self.database.rows, id)

    def quoting(self, id: str) -> list[tuple[str, Link]]:
        """The records that quote a part of this one, and how much."""
        return list(stories.quoting(self.database.rows, id))

    def series(self, id: str) -> list[str]:
        """The takes, updates and corrections of one dispatch under their own ids, in order."""
        return stories.series(self.database.rows, id)

    def merge_stories(self, into: str, gone: str, who: str) -> str:
        """A person says that two stories are one; see ``stories``."""
        return stories.merged(self.database, self._now(None), into, gone, who)

    def split_story(self, id: str, records: Sequence[str], who: str) -> str:
        """A person takes records out into a story of their own; gives back its id."""
        return stories.split(self.database, self._now(None), id, records, who)

    def rename_story(self, id: str, name: str, who: str) -> None:
        """A person gives a story a name, or takes it away with an empty one."""
        stories.renamed(self.database, self._now(None), id, name, who)

    def pin_story(self, id: str, on: bool, who: str) -> None:
        """A person keeps a story on top, or no longer so."""
        stories.pinned(self.database, self._now(None), id, on, who)

    def look_at_story(self, id: str, person: str = "") -> None:
        """Note that a person has looked at a story now."""
        stories.looked(self.database, self._now(None), id, person)

    # What people and sources leave here

    def save_search(self, name: str, text: str, person: str = "") -> None:
        """Keep the text of a query under a name, in place of what had the name before: a person's,
        or everybody's."""
        self.searches.keep(name, text, person)

    def saved_searches(self, person: str = "") -> dict[str, str]:
        """Saved queries' texts by their names: a person's first, then everybody's."""
        return {one.name: one.text for one in self.searches.of(person)}

    def forget_search(self, name: str, person: str = "") -> bool:
        """Take a saved query away, a person's or everybody's; whether there was one."""
        return self.searches.forget(name, person)

    def withdraw(self, id: str, notice: str = "") -> None:
        """Hide a record's body because a person says that `notice` means it; see ``verdicts``."""
        verdicts.withdraw(self.database, id, notice)

    def release(self, id: str) -> None:
        """Show a record again that was hidden wrongly; see ``verdicts``."""
        verdicts.release(self.database, id)

    def star(self, id: str, on: bool = True, person: str = "") -> bool:
        """Mark a record for a person (or take his mark away); retention keeps what anybody has
        marked. Gives back whether anybody has."""
        with self.database.writing() as run:
            return stars.star(run, id, on, person)

    def starred(self, person: str = "") -> list[str]:
        """The ids of all records that a person has marked, or anybody, the newest first."""
        found = self.database.rows("SELECT id FROM entry WHERE starred = 1 ORDER BY seq DESC")
        own = stars.own(self.database.rows, person, (id for (id,) in found))
        return [id for (id,) in found if id in own]

    def remember(self, source: str, state: Mapping[str, str]) -> None:
        """Note things about a source (etag, health); an empty value forgets the thing."""
        with self.database.writing() as run:
            for name, value in state.items():
                run("DELETE FROM memory WHERE source = ? AND name = ?", (storable(source), name))
                if value:
                    run("INSERT INTO memory VALUES (?, ?, ?)",
                        (storable(source), name, storable(value)))  # fmt: skip

    def state(self, source: str) -> dict[str, str]:
        """What was noted about a source."""
        found = self.database.rows(
            "SELECT name, value FROM memory WHERE source = ?", (storable(source),)
        )
        return dict(found)

    # What keeps it sound

    def brought(self, now: int | None = None) -> dict[str, statistics.SourceCount]:
        """What each source brought, by its name, and by day in the last thirty days."""
        return statistics.brought(self.database.rows, self._now(now))

    def statistics(self, now: int | None = None) -> statistics.Statistics:
        """How much there is, and what each source brought in the last thirty days."""
        return statistics.statistics(self.database.rows, self._now(now))

    def backup(self, path: Path | str) -> None:
        """A consistent copy in a new file, while others go on; see ``upkeep``."""
        upkeep.backup(self.database, Path(path))

    def verify(self) -> Iterator[upkeep.Problem]:
        """Everything that is not as it was written, found by reading all of it."""
        return upkeep.verify(self.database)

    def retain(
        self,
        rules: Iterable[retention.Rule],
        dry_run: bool = True,
        now: int | None = None,
        trace: bool = True,
    ) -> retention.Plan:
        """Remove what is older than the rules keep, or only say what that would be.

        See ``retention`` for the line that stays, unless `trace` is False.
        """
        return retention.retain(self.database, tuple(rules), self._now(now), dry_run, trace)

    def reindex(self) -> None:
        """Make the index anew from the records."""
        upkeep.reindex(self.database)

    def close(self) -> None:
        """Close it; what was acknowledged is on the disk already."""
        self.database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:  # fmt: skip
        self.close()


def _batches(records: Iterable[Record]) -> Iterator[tuple[list[tuple[int, Record]], bool]]:
    """The records with their places, in batches; the last one, maybe empty, is marked so."""
    batch: list[tuple[int, Record]] = []
    letters = 0
    for item, record in enumerate(records):
        batch.append((item, record))
        letters += len(record.dispatch.copy.text)
        if len(batch) == AT_ONCE or letters >= _LETTERS_AT_ONCE:
            yield batch, False
            batch, letters = [], 0
    yield batch, True
