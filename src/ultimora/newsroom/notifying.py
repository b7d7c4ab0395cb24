"""Alerts at work: looks at what came, writes down what fits, and sends what is due.

The archive is asked a few times a second what came since, as the open pages are; so whatever files
(this desk, an import beside it) is told of alike.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine, Sequence
from datetime import datetime
from hashlib import sha256
from types import TracebackType
from typing import Any, Self

from ultimora.archive import ArchiveError
from ultimora.archive.alerts import Alert, Finding, Look
from ultimora.archive.audit import By
from ultimora.archive.outbox import WAYS, Sending
from ultimora.configuration import Configuration
from ultimora.intake.guard import Resolve, Resolver
from ultimora.newsroom import Newsroom
from ultimora.newsroom.alerting import findings, next_try, settled, withdrawals
from ultimora.newsroom.letter import MOST as IN_LETTER
from ultimora.newsroom.letter import Item, Mailer, letter
from ultimora.newsroom.log import Log
from ultimora.newsroom.webhook import Outcome, Webhooks, payload
from ultimora.values import Record
from ultimora.values.query import Query, QueryError

TICK = 0.25  # seconds between two looks
MOST = 500  # entries of one look
UNRELATED = 1.0  # seconds without progress after which one waits no more for what is to be related
AT_ONCE = 8  # messages to one webhook at the same time
BATCH = {"mail": 1000, "webhook": 32}  # records taken out of the outbox at once
TIDY = 3600.0  # seconds between two looks at what is old

_GONE = Outcome("The record is gone.", True)

Begin = Callable[[Coroutine[Any, Any, Any]], asyncio.Task[Any]]


class Notifying:
    """All alerts of one desk; an async context manager, for one event loop.

    `begin` starts what is to come to its end even when the desk is told to stop.
    """

    def __init__(
        self,
        newsroom: Newsroom,
        log: Log | None = None,
        resolve: Resolve | None = None,
        begin: Begin = asyncio.create_task,
        clock: Callable[[], float] = time.time,
        mailer: Mailer | None = None,
    ) -> None:
        self.newsroom, self.log, self.clock = newsroom, log or Log.silent(), clock
        self._begin = begin
        self._resolver = None if resolve else Resolver()
        self._webhooks = Webhooks(resolve or self._resolver or Resolver())
        self._mailer = mailer or Mailer(newsroom.configuration)
        self._busy: set[tuple[int, str]] = set()
        self._stuck: dict[int, tuple[int, float]] = {}
        self._broken: dict[int, str] = {}
        self._given_up: dict[tuple[int, str], float] = {}
        self._desk = address(newsroom.configuration)

    async def __aenter__(self) -> Self:
        await self._webhooks.__aenter__()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._webhooks.__aexit__(kind, error, trace)
        if self._resolver:
            self._resolver.close()

    async def run(self) -> None:
        """Look and send, for ever."""
        tidied = 0.0
        while True:
            try:
                more = await asyncio.to_thread(self.look)
                await self.send()
                if time.monotonic() > tidied:
                    tidied = time.monotonic() + TIDY
                    await asyncio.to_thread(self.newsroom.archive.alerts.outbox.lapse, self._now())
            except ArchiveError as error:  # it is busy; what came is looked at the next time
                more = False
                self.log.trouble("alerts", why=str(error))
            except Exception as bug:  # a bug of ours costs one look
                more = False
                self.log.trouble("internal", why=f"alerts: {type(bug).__name__}: {bug}")
            await asyncio.sleep(0 if more else TICK)

    def _now(self) -> int:
        return int(self.clock())

    # -- looking ---------------------------------------------------------------------------------

    def look(self) -> bool:
        """Let every alert look at what came since it last did; whether there is more to see."""
        groups: dict[tuple[int, int], list[tuple[Alert, Query]]] = {}
        for alert in self.newsroom.archive.alerts.all():
            if not alert.paused and (query := self._query(alert)) is not None:
                groups.setdefault((alert.upto, alert.looked), []).append((alert, query))
        return sum(self._look(since, group) for since, group in groups.items()) > 0

    def _query(self, alert: Alert) -> Query | None:
        """What an alert asks; None where it cannot be read (any more), until somebody mends it."""
        try:
            return Query.read(alert.query, datetime.now(self.newsroom.zone))
        except QueryError as error:
            if self._broken.get(alert.number) != alert.query:
                self.log.trouble("alert", alert=alert.name, why=str(error))
            self._broken[alert.number] = alert.query
            return None

    def _look(self, since: tuple[int, int], group: Sequence[tuple[Alert, Query]]) -> bool:
        """Let alerts look that have all looked as far."""
        archive, now = self.newsroom.archive, self._now()
        came = archive.arrived(since[0], MOST)
        ready = self._ready(came)
        lifted = archive.alerts.lifted(since[1], now)
        ids = list(dict.fromkeys([*(id for _, id in ready), *lifted]))
        if not ids:
            return False
        upto = ready[-1][0] if ready else since[0]
        archive.alerts.note(
            [Look(alert, upto, now, self._found(alert, query, ids, now)) for alert, query in group]
        )
        return len(ready) == MOST

    def _ready(self, came: Sequence[tuple[int, str]]) -> Sequence[tuple[int, str]]:
        """What can be looked at. What is filed is related a moment later; only then is it known
        whose copy it is. Where that makes no progress, nobody is kept waiting for it."""
        if not came:
            return ()
        unrelated = self.newsroom.archive.alerts.unrelated([id for _, id in came])
        if ready := settled(came, unrelated):
            self._stuck.pop(came[0][0], None)
            return ready
        first, count, now = came[0][0], len(unrelated), time.monotonic()
        before, since = self._stuck.get(first, (0, now))
        self._stuck[first] = (count, since if before == count else now)
        return came if now - self._stuck[first][1] > UNRELATED else ()

    def _found(self, alert: Alert, query: Query, ids: list[str], now: int) -> list[Finding]:
        """What of these records (in the order in which they came) an alert is to tell of."""
        archive = self.newsroom.archive
        page = archive.search(query, len(ids), person=alert.person, among=ids, now=now)
        before = archive.alerts.before(alert, ids)
        place = {id: at for at, id in enumerate(ids)}
        found = findings(alert, sorted(page.hits, key=lambda hit: place[hit.id]), before)
        met = {one.id for one in found}
        known = [id for id in ids if id in before.known and id not in met]
        return [*found, *withdrawals(alert, archive.alerts.withdrawn(known), before)]

    # -- sending ---------------------------------------------------------------------------------

    async def send(self) -> None:
        """Begin to send what is due; no alert waits for another."""
        outbox = self.newsroom.archive.alerts.outbox
        for number, way in await asyncio.to_thread(outbox.due, self._now()):
            if (number, way) not in self._busy:
                self._busy.add((number, way))
                self._begin(self._send(number, way))

    async def _send(self, number: int, way: str) -> None:
        """Send what is due of one alert by one way."""
        alerts = self.newsroom.archive.alerts
        try:
            alert = await asyncio.to_thread(alerts.get, number)
            taken = await asyncio.to_thread(
                alerts.outbox.take, number, way, self._now(), BATCH[way]
            )
            if way == "mail":
                await asyncio.to_thread(self._mail, alert, taken)
                return
            gate = asyncio.Semaphore(AT_ONCE)

            async def one(sending: Sending) -> None:
                async with gate:
                    await self._post(alert, sending)

            await asyncio.gather(*(one(sending) for sending in taken))
        except ArchiveError as error:  # the lease ends, and it is tried again
            self.log.trouble("alerts", why=str(error))
        except Exception as bug:  # likewise
            self.log.trouble("internal", why=f"alerts: {type(bug).__name__}: {bug}")
        finally:
            self._busy.discard((number, way))

    async def _post(self, alert: Alert, sending: Sending) -> None:
        record = await asyncio.to_thread(self._record, sending.id)
        outcome = _GONE
        if record is not None:
            try:
                body = payload(alert, sending.id, record, sending.kind, sending.at, self.clock(),
                               self._desk)  # fmt: skip
                id = f"msg_{self._name(sending.number)}"
                key = self.newsroom.key()
                outcome = await self._webhooks.send(alert, key, id, self._now(), body)
            except Exception as bug:  # tried again with all else, and given up as all else
                outcome = Outcome(f"{type(bug).__name__}: {bug}")
        await asyncio.to_thread(self._went, alert, [sending], outcome)

    def _mail(self, alert: Alert, taken: Sequence[Sending]) -> None:
        """One letter about all that was taken; noted by the thread that sends it, which nobody
        cuts off between the two."""
        if not taken:
            return
        items, outcome, now = self._items(taken), _GONE, self.clock()
        if items:
            try:
                of = max(0, len(taken) - IN_LETTER) + len(items)
                message = letter(alert, items, self._desk, now, self.newsroom.zone, of)
                outcome = self._mailer.send(message, self._name(taken[0].number))
            except Exception as bug:  # likewise
                outcome = Outcome(f"{type(bug).__name__}: {bug}")
        if not outcome.why:
            self.newsroom.archive.alerts.mailed(alert.number, int(now))
        self._went(alert, taken, outcome)

    def _items(self, taken: Sequence[Sending]) -> list[Item]:
        """What a letter tells of each: of a record that was found and changed since, once."""
        found: dict[str, Item] = {}
        for one in taken[-IN_LETTER:]:
            kind = found[one.id].kind if one.id in found else one.kind
            record = self._record(one.id)
            if record is not None:
                found[one.id] = Item(one.id, record, kind, one.at)
        return list(found.values())

    def _record(self, id: str) -> Record | None:
        """A record; None where retention has taken it meanwhile."""
        try:
            return self.newsroom.archive.get(id)
        except ArchiveError:
            if id in self.newsroom.archive.resolve(id):
                raise
            return None

    def _went(self, alert: Alert, taken: Sequence[Sending], outcome: Outcome) -> None:
        outbox = self.newsroom.archive.alerts.outbox
        if not outcome.why:
            outbox.sent([one.number for one in taken])
            self.log.event("alert", alert=alert.name, way=taken[0].way, records=len(taken))
            return
        for one in taken:
            due = None if outcome.final else next_try(one.tries, self._now())
            outbox.failed([one.number], outcome.why, due)
            if due is None:
                self._gave_up(alert, one.way, outcome.why)
        self.log.trouble("alert", alert=alert.name, way=taken[0].way, why=outcome.why)

    def _gave_up(self, alert: Alert, way: str, why: str) -> None:
        """Write down that something is not sent any more; not for each of a thousand records."""
        now, which = self.clock(), (alert.number, way)
        if now - self._given_up.get(which, -TIDY) >= TIDY:
            self._given_up[which] = now
            audit = self.newsroom.archive.people.audit
            audit.write(By(alert.person, "desk"), "alert given up", f"{alert.name} · {way} · {why}")

    def _name(self, number: int) -> str:
        """A name for a message that no other desk gives, and the same at every try."""
        return f"{sha256(self.newsroom.key() + b' sending').hexdigest()[:12]}{number:08}"

    # -- trying ----------------------------------------------------------------------------------

    async def test(self, alert: Alert) -> dict[str, Outcome]:
        """Send a sample (the newest record that fits, else the newest) by each way, now."""
        found = await asyncio.to_thread(self._sample, alert)
        if found is None:
            return {way: Outcome("There is no record yet to try it with.") for way in alert.ways}
        id, record, now = *found, self._now()
        results: dict[str, Outcome] = {}
        for way in (way for way in WAYS if way in alert.ways):
            if way == "mail":
                item = Item(id, record, "test", now)
                message = letter(alert, [item], self._desk, now, self.newsroom.zone)
                name = f"{self._name(alert.number)}.test.{time.time_ns()}"
                results[way] = await asyncio.to_thread(self._mailer.send, message, name)
            else:
                body = payload(alert, id, record, "test", now, now, self._desk)
                name = f"msg_{self._name(alert.number)}test{time.time_ns()}"
                results[way] = await self._webhooks.send(
                    alert, self.newsroom.key(), name, now, body
                )
        return results

    def _sample(self, alert: Alert) -> tuple[str, Record] | None:
        archive = self.newsroom.archive
        try:
            asked = Query.read(alert.query, datetime.now(self.newsroom.zone))
        except QueryError:
            asked = Query()
        for query in (asked, Query()):
            for hit in archive.search(query, 1, person=alert.person).hits:
                return hit.id, archive.get(hit.id)
        return None


def address(configuration: Configuration) -> str:
    """Where people find the desk, for the links in what is sent."""
    public = configuration.text("callback").rstrip("/")
    if public:
        return public
    host, port = configuration.door
    return f"http://{f'[{host}]' if ':' in host else host}:{port}"
