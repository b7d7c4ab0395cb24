"""All read, and taken back: for a while the desk knows what was unread before."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from threading import Lock
from time import monotonic

from ultimora.archive.readers import Before, Readers

WHILE = 60  # seconds in which it can be taken back
_MOST = 500  # people


class Caught:
    """Who has just said that all is read. Usable from several threads."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock, self._lock = clock, Lock()
        self._before: OrderedDict[str, tuple[float, Before]] = OrderedDict()

    def up(self, readers: Readers, person: str, number: int) -> None:
        """Mark all up to the entry `number` as read."""
        before = readers.catch_up(person, number)
        with self._lock:
            self._before.pop(person, None)
            self._before[person] = (self._clock(), before)
            while len(self._before) > _MOST:
                self._before.popitem(last=False)

    def back(self, readers: Readers, person: str) -> None:
        """Take that back, where it was just said."""
        fresh = self.fresh(person)
        with self._lock:
            _, before = self._before.pop(person, (0, None))
        if fresh and before:
            readers.go_back(person, before)

    def fresh(self, person: str) -> bool:
        """Whether it can be taken back."""
        with self._lock:
            known = self._before.get(person)
        return known is not None and self._clock() - known[0] <= WHILE
