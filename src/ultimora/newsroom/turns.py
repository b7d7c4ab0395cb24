"""What waits to be taken goes together: in a rush one commit keeps many deliveries."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Any

from ultimora.newsroom import Newsroom, Taken
from ultimora.values import Delivery

TOGETHER = 16  # deliveries of one turn: a tenth of a second, in which no other can be taken
SMALL = 1 << 16  # bytes; what is larger takes its turn alone

InThread = Callable[..., Awaitable[Any]]


class Turns:
    """The turns in which deliveries are taken, in the order in which they came.

    One that comes alone is related at once. In a rush everything is seen at once, and what it is to
    others a moment later; `rushed` is called for it then. For one event loop.
    """

    def __init__(self, newsroom: Newsroom, in_thread: InThread, rushed: Callable[[], None]) -> None:
        self.newsroom = newsroom
        self._in_thread, self._rushed = in_thread, rushed
        self._waiting: deque[tuple[Delivery, asyncio.Future[Taken]]] = deque()
        self._working: asyncio.Task[None] | None = None

    async def take(self, delivery: Delivery) -> Taken:
        """What became of a delivery, once nothing of it can be lost any more.

        Raises:
            ArchiveError: where the archive cannot keep it.
        """
        turn: asyncio.Future[Taken] = asyncio.get_running_loop().create_future()
        self._waiting.append((delivery, turn))
        if self._working is None or self._working.done():
            self._working = asyncio.create_task(self._work())
        return await turn

    async def _work(self) -> None:
        while self._waiting:
            some = self._next()
            taken = await self._taken([delivery for delivery, _ in some])
            for (_, turn), one in zip(some, taken, strict=True):
                if turn.done():  # nobody waits for it any more
                    continue
                if isinstance(one, Exception):
                    turn.set_exception(one)
                else:
                    turn.set_result(one)

    def _next(self) -> list[tuple[Delivery, asyncio.Future[Taken]]]:
        """Who is next, with those behind that are small alike."""
        some = [self._waiting.popleft()]
        if len(some[0][0].data) <= SMALL:
            while self._waiting and len(some) < TOGETHER:
                if len(self._waiting[0][0].data) > SMALL:
                    break
                some.append(self._waiting.popleft())
        return some

    async def _taken(self, some: list[Delivery]) -> list[Taken | Exception]:
        rush = len(some) > 1 or bool(self._waiting)
        try:
            if len(some) > 1:
                taken: list[Taken | Exception] = await self._in_thread(self.newsroom.take_all, some)
            else:
                taken = [await self._in_thread(self.newsroom.take, some[0], not rush)]
        except Exception as error:
            return [error for _ in some]
        if rush:
            self._rushed()
        return taken
