"""A desk that runs all day: every source in its turn, none waiting for another, until told to stop.

Fetching, folders, mailboxes and the door share one event loop. Reading and filing is work for the
processor and the disk: one thread does it, one delivery after the other.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Callable, Coroutine, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

from starlette.routing import BaseRoute

from ultimora.archive import ArchiveError
from ultimora.configuration import Configuration
from ultimora.intake import roster
from ultimora.intake.answers import Fetched, ended, moment
from ultimora.intake.folder import Folder
from ultimora.intake.guard import dialling
from ultimora.intake.mailbox import Mailbox
from ultimora.intake.schedule import Pace, Schedule
from ultimora.intake.web import Web, WebSettings
from ultimora.intake.websub import Desk, Subscriber
from ultimora.newsroom import Newsroom, Taken, about_page
from ultimora.newsroom.front import Front
from ultimora.newsroom.log import Log
from ultimora.newsroom.notifying import Notifying
from ultimora.newsroom.tally import Tally
from ultimora.newsroom.turns import Turns
from ultimora.values import Delivery, Source
from ultimora.values.days import stamp

ASKED = ("feed", "page")  # kinds of sources that are polled
CALM = 0.2  # seconds in which nothing comes, after which a rush counts as over
PATIENCE = 25  # times so long at most, so that a rush without end is related, too
FEW = 8  # records related by one step, so that what arrives waits little
RENEW = 300.0  # seconds between two looks at the leases of hubs
MOST_WAITING = 64  # deliveries that wait to be filed
LULL = 5.0  # seconds without mail after which a mailbox counts as read
LOOK = 2.0  # seconds between two looks at the list of sources
GRACE = 8.0  # seconds that what is under way has to end; docker kills after ten


def client(configuration: Configuration, clock: Callable[[], float] = time.time) -> Web:
    """Who asks for this desk, by its configuration."""
    settings = WebSettings(
        contact=configuration.text("contact"), at_once=configuration.number("at_once"),
        most_held=configuration.number("most_held"),
    )  # fmt: skip
    return Web(settings, clock=clock)


class Running:
    """One run of a desk. `run` returns once `stop` was called and all that was begun is filed.

    `pages` are what else is to be found at the door: the desk that people look at.
    """

    def __init__(
        self,
        newsroom: Newsroom,
        log: Log | None = None,
        tally: Tally | None = None,
        clock: Callable[[], float] = time.time,
        pages: Sequence[BaseRoute] = (),
    ) -> None:
        self.newsroom = newsroom
        self.pages = pages
        self.log = log or Log.silent()
        self.tally = tally or Tally()
        self.clock = clock
        self.schedule = Schedule()
        self.sources: dict[str, Source] = {}
        self._worker = ThreadPoolExecutor(1, "filing")
        self._watchers: dict[str, asyncio.Task[None]] = {}
        self._polls: set[asyncio.Task[Any]] = set()
        self._web = client(newsroom.configuration, clock)
        self._waiting = 0
        self._came = 0.0  # when the last delivery was taken, by the loop's clock
        self._stopping = asyncio.Event()
        self._freed = asyncio.Event()
        self._unrelated = asyncio.Event()
        self._turns = Turns(newsroom, self._in_thread, self._unrelated.set)
        self._subscriber: Subscriber | None = None

    def stop(self) -> None:
        """Ask nothing new, end what is under way, and return from `run`."""
        self._stopping.set()

    async def run(self) -> None:
        """Ask all sources until `stop`; the list of sources is read again when it changes."""
        notifying = Notifying(self.newsroom, self.log, self._web.resolve, self._begin, self.clock)
        async with self._web, notifying:
            await self._resume()
            warming = asyncio.create_task(asyncio.to_thread(self.newsroom.warm))
            self._subscriber = self._subscribing()
            front = Front(
                self.newsroom, self.log, self.tally, self._take, self._in_thread,
                lambda: len(self.sources),
                (*(self._subscriber.routes() if self._subscriber else ()), *self.pages),
            )  # fmt: skip
            served = await front.open()
            always = [asyncio.create_task(self._follow_roster()),
                      asyncio.create_task(self._renewing()),
                      asyncio.create_task(self._relating()),
                      asyncio.create_task(notifying.run()), warming]  # fmt: skip
            try:
                await self._poll_until_stopped()
            finally:
                for task in always:
                    task.cancel()
                front.close()
                await self._ended(served)

    async def once(self, names: Iterable[str] = ()) -> dict[str, str]:
        """Ask the named sources (all that are polled or watched, if none is named) once, now.

        Gives for each that failed the reason.
        """
        wanted = set(names)
        listed = roster.read(self.newsroom.configuration.sources)
        chosen = [s for s in listed.sources if (s.name in wanted if wanted else not s.paused)]
        self.sources = {source.name: source for source in chosen}
        failures = dict.fromkeys(wanted - set(self.sources), "There is no such source.")
        await self._resume()
        gate = asyncio.Semaphore(self.newsroom.configuration.number("at_once"))
        async with self._web:

            async def one(source: Source) -> None:
                async with gate:
                    why = await self._asked_once(source, source.name in wanted)
                    if why:
                        failures[source.name] = why

            await asyncio.gather(*(one(source) for source in chosen))
        self._worker.shutdown()
        return failures

    # -- polling -------------------------------------------------------------------------------

    async def _poll_until_stopped(self) -> None:
        stopping = asyncio.create_task(self._stopping.wait())
        while not self._stopping.is_set():
            # What waits to be filed holds up new polls; a slow server holds up nobody (see Web).
            room = MOST_WAITING - self._waiting
            for name in self.schedule.due(self.clock(), room) if room > 0 else ():
                self._begin(self._poll(self.sources[name]))
            self._freed.clear()
            freed = asyncio.create_task(self._freed.wait())
            wait = min(LOOK, self.schedule.wait(self.clock()))
            await asyncio.wait({stopping, freed}, timeout=max(wait, 0.01),
                               return_when=asyncio.FIRST_COMPLETED)  # fmt: skip
            freed.cancel()
        stopping.cancel()

    def _begin(self, work: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
        """Begin what is to come to its end even when the desk is told to stop."""
        task = asyncio.create_task(work)
        self._polls.add(task)
        task.add_done_callback(self._over)
        return task

    def _over(self, task: asyncio.Task[Any]) -> None:
        self._polls.discard(task)
        self._freed.set()

    async def _poll(self, source: Source) -> None:
        """One poll, from asking to filing; whatever happens, the source gets its next turn."""
        next_poll: float | None = None
        try:
            state = await self._in_thread(self.newsroom.archive.state, source.name)
            fetched = await self._fetched(source, state)
            next_poll = fetched.next_poll
            if fetched.gone:
                self.schedule.pause(source.name)
        except ArchiveError as error:
            self.log.trouble("not-kept", source=source.name, why=str(error))
        except Exception as bug:  # a bug of ours costs one turn of one source
            self.log.trouble("internal", source=source.name, why=f"{type(bug).__name__}: {bug}")
        now = self.clock()
        self.schedule.done(source.name, now, None if next_poll is None else next_poll - now)

    async def _fetched(self, source: Source, state: dict[str, str]) -> Fetched:
        begun = self.clock()
        fetched = await self._web.fetch(source, state)
        taken = None
        if fetched.delivery is not None and not fetched.unchanged:
            taken = await self._take(fetched.delivery)
            if source.full_text:
                ids = await self._in_thread(self.newsroom.brought, taken)
                await self._pages(source, ids)
        # The state last: a crash before it only means that the same is asked for once more.
        # What a hub's subscription remembers is not the poll's to forget.
        stale = (key for key in state.keys() - fetched.state.keys() if key[:6] != "websub")
        learnt = dict.fromkeys(stale, "") | dict(fetched.state)
        if taken is not None:
            learnt["silent"] = taken.why
        await self._in_thread(self.newsroom.archive.remember, source.name, learnt)
        self.tally.polled(source.name, fetched.trouble is None, self.clock() - begun)
        why = fetched.trouble.message if fetched.trouble else (taken.why if taken else "")
        self.log.polled(source.name, fetched.status, taken, why)
        return fetched

    async def _pages(self, source: Source, ids: tuple[str, ...]) -> None:
        """The pages of items, where the source asks for their full text."""
        for id in ids:
            record = await self._in_thread(self.newsroom.archive.get, id)
            dispatch = record.dispatch
            if not dispatch.url or dispatch.copy.sheet.media_type == "text/html":
                continue
            fetched = await self._web.page(dispatch.url, about_page(record), source)
            if fetched.delivery is not None:
                await self._take(fetched.delivery)
            elif fetched.trouble:
                self.log.trouble("no-page", source=source.name, why=fetched.trouble.message)

    async def _asked_once(self, source: Source, named: bool) -> str:
        if source.kind in ASKED:
            state = await self._in_thread(self.newsroom.archive.state, source.name)
            if ended(source, state) and not named:
                return f"{state.get('cause', '')} It is asked no more, unless by name."
            fetched = await self._fetched(source, state)
            return fetched.trouble.told if fetched.trouble else ""
        if source.kind == "folder":
            return await self._swept(source)
        return await self._emptied(source) if source.kind == "mailbox" else ""

    async def _emptied(self, source: Source) -> str:
        """All new mail of a mailbox, once."""
        place = await self._place(source)
        mails = aiter(place.deliveries())
        with contextlib.suppress(TimeoutError):
            while True:
                await self._put_away(place, [await asyncio.wait_for(anext(mails), LULL)])
        return place.trouble.told if place.trouble else ""

    async def _swept(self, source: Source) -> str:
        """All whole files of a folder, once."""
        folder = await self._place(source)
        assert isinstance(folder, Folder)
        unread = []
        for _ in range(4):  # a file that has just been written is whole a moment later
            names = await asyncio.to_thread(folder.look)
            for name in names:
                delivery = await asyncio.to_thread(folder.take, name)
                if delivery is not None and (why := await self._put_away(folder, [delivery])):
                    unread.append(f"{name}: {why}")
            await asyncio.sleep(folder.settings.look)
        health = _ill(folder.trouble.message) if folder.trouble else _well()
        await self._in_thread(self.newsroom.archive.remember, source.name, health)
        more = f" And {len(unread) - 1:,} more files could not be read." if unread[1:] else ""
        why = folder.trouble.told if folder.trouble else ""
        return why or "".join(unread[:1]) + more

    # -- watching ------------------------------------------------------------------------------

    async def _watch(self, source: Source) -> None:
        """All that appears in a folder or mailbox, for ever."""
        place = await self._place(source)
        health = asyncio.create_task(self._health_of(place))
        try:
            async for some in _brought(place):
                # Whoever stops the watching does not stop what is half put away.
                await asyncio.shield(self._begin(self._put_away(place, some)))
        finally:
            health.cancel()

    async def _place(self, source: Source) -> Folder | Mailbox:
        state = await self._in_thread(self.newsroom.archive.state, source.name)
        if source.kind == "mailbox":
            return Mailbox(source, state, dial=dialling(source.local, self._web.resolve))
        return Folder(source, state)

    async def _health_of(self, place: Folder | Mailbox) -> None:
        """Note what is wrong with a folder or mailbox as a whole, and that it is well again."""
        told: str | None = None
        while True:
            await asyncio.sleep(LOOK)
            why = place.trouble.message if place.trouble else ""
            if why == told:
                continue
            told = why
            state = _ill(why) if why else _well()
            await self._in_thread(self.newsroom.archive.remember, place.source.name, state)
            if why:
                self.log.trouble("watch", source=place.source.name, why=why)

    async def _put_away(self, place: Folder | Mailbox, some: Sequence[Delivery]) -> str:
        """File what a folder or mailbox brought; why it could not be read, if so.

        What the archive cannot keep stays where it is, and its error is raised for the first.
        """
        tried = await asyncio.gather(*map(self._take, some), return_exceptions=True)
        kept = [(one, taken) for one, taken in zip(some, tried, strict=True)
                if isinstance(taken, Taken)]  # fmt: skip
        if kept:
            changes = await asyncio.to_thread(_done, place, kept) | _well(kept[-1][0].at)
            await self._in_thread(self.newsroom.archive.remember, place.source.name, changes)
        for _, taken in kept:
            self.tally.polled(place.source.name, True, 0.0)
            self.log.polled(place.source.name, 0, taken, taken.why)
        for error in tried:
            if isinstance(error, BaseException):
                raise error
        return next((taken.why for _, taken in kept if taken.why), "")

    async def _watched(self, source: Source) -> None:
        """Watch a source for ever; what goes wrong is told, and tried again."""
        pause = 1.0
        while True:
            try:
                await self._watch(source)
            except asyncio.CancelledError:
                raise
            except Exception as error:
                self.log.trouble("watch", source=source.name, why=str(error))
                with contextlib.suppress(ArchiveError):
                    failed = _ill(str(error))
                    await self._in_thread(self.newsroom.archive.remember, source.name, failed)
                self.tally.polled(source.name, False, 0.0)
                await asyncio.sleep(pause)
                pause = min(60.0, pause * 2)

    async def _follow_roster(self) -> None:
        """Take over what changes in the list of sources."""
        path, seen = self.newsroom.configuration.sources, -1.0
        while True:
            try:
                if (changed := path.stat().st_mtime) != seen:
                    await self._take_over(await asyncio.to_thread(roster.read, path))
                    seen = changed
            except FileNotFoundError:
                pass
            except ArchiveError as error:  # it is tried again
                self.log.trouble("sources", why=str(error))
            await asyncio.sleep(LOOK)

    async def _take_over(self, listed: roster.Roster) -> None:
        for trouble in listed.troubles:
            self.log.trouble(trouble.code, why=trouble.message)
        now, new = self.clock(), {s.name: s for s in listed.sources if not s.paused}
        for name in self.sources.keys() - new.keys():
            self.schedule.remove(name)
            if watcher := self._watchers.pop(name, None):
                watcher.cancel()
        fresh = [s for name, s in new.items() if self.sources.get(name) != s]
        changed = self.sources.keys() & {source.name for source in fresh}
        asked = [s for s in fresh if s.kind in ASKED and s.name not in changed]
        states = await self._in_thread(_remembered, self.newsroom, asked)
        # A few sources can all be asked at once; many are strewn over a minute.
        self.schedule.pace = Pace(spread=min(60.0, len(new) / 8))
        self.sources = new
        for source in fresh:
            if source.kind in ASKED:
                # Who changes a source wants to see what comes of it, and not in an hour.
                state = states.get(source.name, {})
                later = moment(state.get("not-before", "")) or None
                due = now if source.name in changed else later
                self.schedule.add(source.name, source.every, now, due, ended(source, state))
            else:
                if watcher := self._watchers.pop(source.name, None):
                    watcher.cancel()
                self._watchers[source.name] = asyncio.create_task(self._watched(source))
        self.log.event("sources", count=len(new))
        self._freed.set()  # what is due need not wait for the next look

    # -- the thread that files -------------------------------------------------------------------

    async def _in_thread(self, work: Callable[..., Any], *words: Any) -> Any:
        return await asyncio.get_running_loop().run_in_executor(self._worker, partial(work, *words))

    async def _take(self, delivery: Delivery) -> Taken:
        self._waiting += 1
        try:
            with self._web.budget.keeping(len(delivery.data)):
                taken = await self._turns.take(delivery)
        finally:
            self._waiting -= 1
            self._came = asyncio.get_running_loop().time()
        self.tally.took(delivery.source.name, taken.new, taken.changed, not taken.why)
        return taken

    async def _relating(self) -> None:
        """Work off what waits to be related, a little at a time, between the deliveries."""
        while True:
            self._unrelated.clear()
            with contextlib.suppress(ArchiveError):  # told by the next delivery
                for _ in range(PATIENCE):
                    if self._calm():
                        break
                    await asyncio.sleep(CALM)
                if (await self._in_thread(self.newsroom.relate, FEW)).left:
                    continue
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._unrelated.wait(), RENEW)

    def _calm(self) -> bool:
        """Whether nothing waits, and nothing came a moment ago of which more may come."""
        return not self._waiting and asyncio.get_running_loop().time() - self._came >= CALM

    async def _resume(self) -> None:
        for taken in await self._in_thread(lambda: list(self.newsroom.resume())):
            self.log.event("resumed", delivery=taken.number, new=taken.new, why=taken.why)

    async def _ended(self, served: asyncio.Task[None]) -> None:
        """End what is under way: polls may finish within the time of grace, then they are cut."""
        self.log.event("stopping", polls=len(self._polls), grace=f"{GRACE:g} s")
        for watcher in self._watchers.values():
            watcher.cancel()
        tasks = [*self._watchers.values(), *self._polls, served]
        _, late = await asyncio.wait(tasks, timeout=GRACE)
        for task in late:
            task.cancel()
        await asyncio.to_thread(self._worker.shutdown)

    def _subscribing(self) -> Subscriber | None:
        """Whoever tells the desk's public address is told of news by the hubs (WebSub)."""
        public = self.newsroom.configuration.text("callback")
        if not public:
            return None

        async def sources() -> dict[str, Source]:
            return {s.name: s for s in self.sources.values() if s.kind == "feed"}

        async def state(source: Source) -> dict[str, str]:
            found: dict[str, str] = await self._in_thread(self.newsroom.archive.state, source.name)
            return found

        async def keep(source: Source, changes: Mapping[str, str]) -> None:
            await self._in_thread(self.newsroom.archive.remember, source.name, dict(changes))

        async def deliver(delivery: Delivery) -> None:
            taken = await self._take(delivery)
            self.log.polled(delivery.source.name, 200, taken, taken.why)

        desk = Desk(public, self.newsroom.key(), sources, state, keep, deliver)
        return Subscriber(desk, self._web.ask, self.clock)

    async def _renewing(self) -> None:
        """Ask the hubs again before their leases end."""
        while self._subscriber:
            for name, trouble in (await self._subscriber.renew()).items():
                self.log.trouble("hub", source=name, why=trouble.message)
            await asyncio.sleep(RENEW)


async def _brought(place: Folder | Mailbox) -> AsyncIterator[Sequence[Delivery]]:
    """What appears at a place: of a folder all that is whole at once, of a mailbox each mail."""
    if isinstance(place, Folder):
        async for some in place.batches():
            yield some
    else:
        async for one in place.deliveries():
            yield [one]


def _done(place: Folder | Mailbox, kept: Sequence[tuple[Delivery, Taken]]) -> dict[str, str]:
    """Put away what is kept; what there is to remember of it."""
    changes: dict[str, str] = {}
    for delivery, taken in kept:
        changes |= place.done(delivery, not taken.why, taken.why)
    return changes


def _well(at: str | None = None) -> dict[str, str]:
    """What is remembered of a source that does well."""
    return {"success": at or stamp(), "failures": "", "cause": ""}


def _ill(why: str) -> dict[str, str]:
    """What is remembered of a folder or mailbox that fails as a whole."""
    return {"failures": "1", "cause": why}


def _remembered(newsroom: Newsroom, sources: list[Source]) -> dict[str, dict[str, str]]:
    """What is remembered of each source, by its name."""
    return {source.name: newsroom.archive.state(source.name) for source in sources}
