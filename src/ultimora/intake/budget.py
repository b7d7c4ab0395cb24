"""One bound on the memory of all fetches together, however many answer at once.

Each answer is bounded, but a few hundred bounded answers are still gigabytes. So what is being
fetched and what waits to be filed share one budget: an answer that would pass it waits for others
to end. Where nothing waits to be filed, the oldest answer goes on all the same, so that there is
always one that comes to its end. The most that is ever held is the budget and one largest answer
(and, beyond both, what folders, mailboxes and the door bring meanwhile, which is never refused).
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager


class Budget:
    """So many bytes (`most`); `held` are in use, `peak` is the most that ever were.

    For one event loop.
    """

    def __init__(self, most: int) -> None:
        self.most = most
        self.held = 0
        self.peak = 0
        self._kept = 0
        self._loans: dict[Loan, None] = {}  # the oldest first
        self._waiting: set[asyncio.Future[None]] = set()

    @contextmanager
    def loan(self) -> Iterator[Loan]:
        """Room for one answer, which grows with it and is given back at the end of the block."""
        loan = Loan(self)
        self._loans[loan] = None
        try:
            yield loan
        finally:
            del self._loans[loan]
            self.add(-loan.size)

    @contextmanager
    def keeping(self, size: int) -> Iterator[None]:
        """Count `size` bytes that are held anyhow as long as the block runs; waits for nothing."""
        self._kept += size
        self.add(size)
        try:
            yield
        finally:
            self._kept -= size
            self.add(-size)

    def room(self, loan: Loan, size: int) -> bool:
        """Whether a loan may grow by so many bytes now."""
        oldest = not self._kept and next(iter(self._loans)) is loan
        return oldest or self.held + size <= self.most

    async def changed(self) -> None:
        """Wait until something was given back."""
        waiting = asyncio.get_running_loop().create_future()
        self._waiting.add(waiting)
        try:
            await waiting
        finally:
            self._waiting.discard(waiting)

    def add(self, size: int) -> None:
        """Count so many bytes more, or fewer."""
        self.held += size
        self.peak = max(self.peak, self.held)
        if size <= 0:
            for waiting in self._waiting:
                if not waiting.done():
                    waiting.set_result(None)


class Loan:
    """The bytes of one answer."""

    def __init__(self, budget: Budget) -> None:
        self._budget = budget
        self.size = 0

    async def grow(self, size: int) -> None:
        """Take so many bytes more, once there is room for them."""
        while not self._budget.room(self, size):
            await self._budget.changed()
        self.size += size
        self._budget.add(size)
