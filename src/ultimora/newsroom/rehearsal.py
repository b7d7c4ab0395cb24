"""A desk's rehearsal: the demonstration's past day filed at once, then more of it live, for ever.

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

PAUSE = (5.0, 20.0)  # seconds between two dispatches that come live, from and to


class Rehearsal:
    """One playing of the demonstration. `run` goes on until `stop`.

    `total` is how many deliveries the past day has, `done` how many of them are filed; `first`
    names the record of each by its name in the day, of the day played first.
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
        for day, one in self._coming():
            if await self._paused():
                return
            delivery = day.deliver(one, self.now())
            await self._take(one, delivery)

    def past(self) -> Iterator[tuple[Sent, Delivery]]:
        """What came in the hours before now, each with its delivery."""
        end, self._day = self.now(), Day()
        for one in schedule()[: self.total]:
            yield one, self._day.deliver(one, end - timedelta(minutes=EVENING - one.minute))

    def _coming(self) -> Iterator[tuple[Day, Sent]]:
        """The evening, then day after day."""
        yield from ((self._day, one) for one in schedule()[self.total :])
        number = 1
        while True:
            day = Day(number)
            yield from ((day, one) for one in schedule())
            number += 1

    async def _take(self, one: Sent, delivery: Delivery) -> None:
        with suppress(ArchiveError):  # a demonstration goes on; what is wrong, the next one meets
            taken: Taken = await asyncio.to_thread(self.newsroom.take, delivery)
            if taken.ids:
                self.first.setdefault(one.name, taken.ids[0])

    async def _paused(self) -> bool:
        """Wait for the next; whether there is none."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self._stopping.wait(), random.uniform(*self.pause))
        return self._stopping.is_set()
