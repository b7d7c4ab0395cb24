"""What arrives, sent to the pages that are open: each search once, however many watch it.

The archive is asked a few times a second what came since; so whatever files (this desk, an import
beside it) is seen alike, and nothing has to tell.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import NamedTuple

from ultimora.archive import Archive, ArchiveError

TICK = 0.25  # seconds between two looks
MOST = 200  # entries shown of one look; of more only the count is told
WAITING = 64  # messages that wait for a page that does not take them; then it is told to reload
QUIET = 15.0  # seconds after which a word is sent that says nothing, so that nobody hangs up


class Message(NamedTuple):
    """One event of a stream: `number` is that of the last entry that it tells of."""

    number: int
    event: str
    data: str

    def __str__(self) -> str:
        data = "".join(f"data: {line}\n" for line in self.data.split("\n"))
        return f"id: {self.number}\nevent: {self.event}\n{data}\n"


# What to send of the entries that came: their ids, and how many more there are.
Told = Callable[[list[str]], str]


class Live:
    """Who watches which search, and the one loop that looks for them."""

    def __init__(self, archive: Archive) -> None:
        self.archive = archive
        self._watched: dict[str, tuple[Told, set[asyncio.Queue[Message | None]]]] = {}
        self._loop: asyncio.Task[None] | None = None
        self._number = 0
        self._closed = False

    def close(self) -> None:
        """End every stream."""
        self._closed = True
        for _, queues in self._watched.values():
            for queue in queues:
                _put(queue, None)

    async def stream(self, key: str, told: Told, since: int) -> AsyncIterator[str]:
        """The events of one page that watches the search `key`, from the entry after `since`.

        `told` makes of ids what is sent, empty for nothing; it is the same for all of one `key`.
        """
        queue: asyncio.Queue[Message | None] = asyncio.Queue(WAITING)
        _, queues = self._watched.setdefault(key, (told, set()))
        queues.add(queue)
        try:
            await self._begin()
            number = self._number
            yield "retry: 2000\n\n"
            missed = await asyncio.to_thread(self._since, since, number)
            if missed and (data := await asyncio.to_thread(told, missed)):
                yield str(Message(number, "arrived", data))
            while not self._closed:
                try:
                    message = await asyncio.wait_for(queue.get(), QUIET)
                except TimeoutError:
                    yield ": still here\n\n"
                    continue
                if message is None:
                    return
                yield str(message)
        finally:
            queues.discard(queue)
            if not queues:
                self._watched.pop(key, None)

    async def _begin(self) -> None:
        if self._loop is None or self._loop.done():
            self._number = await asyncio.to_thread(self.archive.newest)
            if self._loop is None or self._loop.done():
                self._loop = asyncio.create_task(self._looking())

    async def _looking(self) -> None:
        """Look and tell, for as long as anybody watches."""
        while self._watched and not self._closed:
            await asyncio.sleep(TICK)
            try:
                came = await asyncio.to_thread(self.archive.arrived, self._number, MOST)
                if came:
                    self._number = came[-1][0]
                    await self._tell([id for _, id in came])
            except ArchiveError:  # it is busy; what came is told at the next look
                continue

    async def _tell(self, ids: list[str]) -> None:
        number = self._number
        for told, queues in list(self._watched.values()):
            data = await asyncio.to_thread(told, ids)
            for queue in list(queues) if data else ():
                _put(queue, Message(number, "arrived", data))

    def _since(self, since: int, number: int) -> list[str]:
        """What a page has missed that came back after a while."""
        if not 0 < since < number:
            return []
        came = self.archive.arrived(since, MOST)
        return [id for at, id in came if at <= number]


def _put(queue: asyncio.Queue[Message | None], message: Message | None) -> None:
    """Without waiting: who cannot keep up is told to load the page anew."""
    if queue.full():
        while not queue.empty():
            queue.get_nowait()
        message = message and Message(message.number, "reload", "")
    queue.put_nowait(message)
