"""How often and how many at once one host is asked, and how many hosts at the same time.

A source waits for its turn at its own host first and only then takes one of the places that all
share; so the queue before a slow host keeps nobody else. Sources that failed when they were last
asked share a smaller number of places: however many are dead, the sound ones find room.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field


@dataclass
class _Door:
    """One host: its places, and when it may be asked next."""

    places: asyncio.Semaphore
    waiting: int = 0
    next: float = 0.0
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)


class Politeness:
    """Turns at hosts: so many requests to one host at a time, and so many to all together."""

    def __init__(self, per_host: int, at_once: int) -> None:
        self._per_host = per_host
        self._all = asyncio.Semaphore(at_once)
        self._doubtful = asyncio.Semaphore(max(1, at_once // 4))
        self._doors: dict[str, _Door] = {}

    @asynccontextmanager
    async def turn(
        self, host: str, gap: float = 0.0, doubtful: bool = False
    ) -> AsyncIterator[None]:
        """Wait for this host's turn, and keep its place as long as the block runs.

        `gap` is the least number of seconds from this request's start to the next one's at the
        same host; `doubtful` says that the source failed before.
        """
        door = self._doors.setdefault(host, _Door(asyncio.Semaphore(self._per_host)))
        door.waiting += 1
        try:
            async with door.places:
                await self._wait(door, gap)
                if doubtful:
                    async with self._doubtful, self._all:
                        yield
                else:
                    async with self._all:
                        yield
        finally:
            door.waiting -= 1
            self._forget()

    async def _wait(self, door: _Door, gap: float) -> None:
        async with door.turn:
            wait = door.next - time.monotonic()
            if wait > 0:
                await asyncio.sleep(wait)
            door.next = time.monotonic() + gap

    def _forget(self) -> None:
        # Hosts are as many as strangers like to name: those whose gap is over are let go.
        if len(self._doors) > 1024:
            now = time.monotonic()
            for host, door in list(self._doors.items()):
                if not door.waiting and door.next <= now:
                    del self._doors[host]

    def __len__(self) -> int:
        """How many hosts it remembers."""
        return len(self._doors)
