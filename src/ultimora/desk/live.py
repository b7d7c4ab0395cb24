"""What arrives, sent to the pages that are open: each search once, however many watch it.

The archive is asked a few times a second what came since; so whatever files (this desk, an import
beside it) is seen alike, and nothing has to tell. What is sent is put into bytes once for all pages
of a search, and no page has a clock of its own: that is what hundreds of open pages cost.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Sequence
from typing import NamedTuple

from ultimora.archive import Archive, ArchiveError

TICK = 0.25  # seconds between two looks
MOST = 200  # entries told of by one look; a page that missed more loads itself anew
WAITING = 64  # messages that wait for a page that does not take them; then it is told to reload
QUIET = 15.0  # seconds after which a word is sent that says nothing, so that nobody hangs up

# What to send of the entries that came (their ids): empty for nothing.
Told = Callable[[list[str]], str]


class Watch(NamedTuple):
    """One search that a page watches: the same `key` is told the same."""

    key: str
    told: Told


class Message(NamedTuple):
    """One event of a stream: `number` is that of the last entry that it tells of."""

    number: int
    event: str
    data: str = ""

    def __bytes__(self) -> bytes:
        data = "".join(f"data: {line}\n" for line in self.data.split("\n"))
        return f"id: {self.number}\nevent: {self.event}\n{data}\n".encode()


Queue = asyncio.Queue[bytes | None]
RELOAD = "reload"
HERE = b": still here\n\n"


class Live:
    """Who watches which search, and the one loop that looks for them."""

    def __init__(self, archive: Archive) -> None:
        self.archive = archive
        self._watched: dict[str, tuple[Told, set[tuple[Queue, str]]]] = {}
        self._loop: asyncio.Task[None] | None = None
        self._number = 0
        self._closed = False

    def close(self) -> None:
        """End every stream."""
        self._closed = True
        for _, pages in self._watched.values():
            for queue, _event in pages:
                _put(queue, None, self._number)

    async def stream(self, watches: Sequence[Watch], since: int | None) -> AsyncIterator[bytes]:
        """The events of one page, from the entry after `since` (from now on, where that is None; 0
        is an archive in which nothing was): ``arrived0`` of its first search,
        ``arrived1`` of its second, and ``reload`` where it missed too much to be told."""
        queue: Queue = asyncio.Queue(WAITING)
        pages = [(watch, (queue, f"arrived{at}")) for at, watch in enumerate(watches)]
        for watch, page in pages:
            self._watched.setdefault(watch.key, (watch.told, set()))[1].add(page)
        try:
            await self._begin()
            yield b"retry: 2000\n\n"
            for message in await asyncio.to_thread(self.missed, watches, since, self._number):
                yield bytes(message)
            while not self._closed and (news := await queue.get()) is not None:
                yield news
        finally:
            for watch, page in pages:
                self._gone(watch.key, page)

    def missed(
        self, watches: Sequence[Watch], since: int | None, upto: int | None = None
    ) -> list[Message]:
        """What came after the entry `since`, for a page that was away."""
        came = [] if since is None else self.archive.arrived(since, MOST + 1)
        if len(came) > MOST:
            return [Message(came[-1][0], RELOAD)]
        ids = [id for number, id in came if upto is None or number <= upto]
        if not ids:
            return []
        told = ((f"arrived{at}", watch.told(ids)) for at, watch in enumerate(watches))
        return [Message(came[-1][0], event, data) for event, data in told if data]

    def _gone(self, key: str, page: tuple[Queue, str]) -> None:
        if key in self._watched:
            self._watched[key][1].discard(page)
            if not self._watched[key][1]:
                del self._watched[key]

    async def _begin(self) -> None:
        if self._loop is None or self._loop.done():
            self._number = await asyncio.to_thread(self.archive.newest)
            if self._loop is None or self._loop.done():
                self._loop = asyncio.create_task(self._looking())

    async def _looking(self) -> None:
        """Look and tell, for as long as anybody watches."""
        spoke = time.monotonic()
        while self._watched and not self._closed:
            await asyncio.sleep(TICK)
            if time.monotonic() - spoke > QUIET:
                spoke = time.monotonic()
                self._say_something()
            try:
                came = await asyncio.to_thread(self.archive.arrived, self._number, MOST)
                if came:
                    number = came[-1][0]
                    await self._tell(number, [id for _, id in came])
                    self._number = number
            except ArchiveError:  # it is busy; what came is told at the next look
                continue

    async def _tell(self, number: int, ids: list[str]) -> None:
        for told, pages in list(self._watched.values()):
            data = await asyncio.to_thread(told, ids)
            events = {event for _, event in pages} if data else ()
            sent = {event: bytes(Message(number, event, data)) for event in events}
            for queue, event in pages if data else ():
                _put(queue, sent[event], number)

    def _say_something(self) -> None:
        """To every page to which nothing is on its way, so that nobody hangs up."""
        for queue in {queue for _, pages in self._watched.values() for queue, _ in pages}:
            if queue.empty():
                queue.put_nowait(HERE)


def _put(queue: Queue, sent: bytes | None, number: int) -> None:
    """Without waiting: who cannot keep up is told to load the page anew."""
    if queue.full():
        while not queue.empty():
            queue.get_nowait()
        sent = sent and bytes(Message(number, RELOAD))
    queue.put_nowait(sent)
