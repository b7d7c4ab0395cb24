"""A desk's rehearsal: the demonstration's past day filed at once, then its evening live.

For a desk of its own: what is invented never goes into an archive that people work with.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta

from ultimora.archive import ArchiveError
from ultimora.demonstration import EVENING, Day, Sent, schedule
from ultimora.newsroom import Newsroom, Taken
from ultimora.values import Delivery

PAUSE = (5.0, 20.0)  # seconds before the first dispatch that comes live, from and to
SLOWER = 0.5  # each waits by so much of that longer than the one before: the evening grows quiet


class Rehearsal:
    """One playing of the demonstration. `run` ends with the day, or with `stop`.

    The day is told once: told again into the same archive, it would contradict itself.

    `total` is how many deliveries the past day has, `done` how many of them are filed; `first`
    names the record of each by its name in the day.
    """

    def __init__(
        self,
        newsroom: Newsroom,
        pause: tuple[float, float] = PAUSE,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.newsroom = newsroom
        self.pause = pause
        self.now = now
        self.total = sum(one.minute <= EVENING for one in schedule())
        self.done = 0
        self.told = False  # to its end
        self.first: dict[str, str] = {}
        self._stopping = asyncio.Event()

    @property
    def filling(self) -> bool:
        """Whether the past day is still being filed."""
        return self.done < self.total

    def stop(self) -> None:
        """Play nothing more; what is under way is filed."""
        self._stopping.set()

    async def run(self) -> None:
        """File the past day as fast as the machine can, then one dispatch after the other."""
        for one, delivery in self.past():
            await self._take(one, delivery)
            self.done += 1
            if self._stopping.is_set():
                return
        for number, one in enumerate(schedule()[self.total :]):
            if await self._paused(1 + number * SLOWER):
                return
            await self._take(one, self._day.deliver(one, self.now()))
        self.told = True

    def past(self) -> Iterator[tuple[Sent, Delivery]]:
        """What came in the hours before now, each with its delivery."""
        end, self._day = self.now(), Day()
        for one in schedule()[: self.total]:
            yield one, self._day.deliver(one, end - timedelta(minutes=EVENING - one.minute))

    async def _take(self, one: Sent, delivery: Delivery) -> None:
        with suppress(ArchiveError):  # a demonstration goes on; what is wrong, the next one meets
            taken: Taken = await asyncio.to_thread(self.newsroom.take, delivery)
            if taken.ids:
                self.first.setdefault(one.name, taken.ids[0])

    async def _paused(self, times: float) -> bool:
        """Wait for the next, so many times as long as for the first; whether there is none."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self._stopping.wait(), times * random.uniform(*self.pause))
        return self._stopping.is_set()
