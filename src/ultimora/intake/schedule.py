"""Whom to ask, and when again: the due times of all sources, without a clock of its own.

The caller says what time it is, in seconds by the wall clock, and asks in a turn: `due` hands out
names, `wait` says how long until there may be more. A name that was handed out is not handed out
again before `done`; how long that takes delays nobody else.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import blake2b
from heapq import heappop, heappush
from itertools import count

DAY = 86_400.0


@dataclass(frozen=True, slots=True)
class Pace:
    """How evenly sources are asked; all in seconds but `jitter`.

    `spread`: over how long the first polls after a start are strewn. `jitter`: the part of an
    interval by which sources of one interval drift apart, either way. `longest`: no wait is longer,
    whatever a server or a clock says. `turn`: the caller asks at least this often; a much longer
    gap between two turns means that the clock was set or the machine slept.
    """

    spread: float = 60.0
    jitter: float = 0.05
    longest: float = 7 * DAY
    turn: float = 30.0


@dataclass(slots=True)
class _Entry:
    every: float
    due: float
    ticket: int  # which line of the heap is this entry's; older ones are passed over
    paused: bool = False
    busy: bool = False


class Schedule:
    """The due times of sources, by name. Nothing here raises for a name that is not known."""

    def __init__(self, pace: Pace | None = None) -> None:
        self.pace = pace or Pace()
        self._entries: dict[str, _Entry] = {}
        self._heap: list[tuple[float, int, str]] = []
        self._tickets = count()
        self._last: float | None = None

    def __len__(self) -> int:
        return len(self._entries)

    def __contains__(self, name: str) -> bool:
        return name in self._entries

    def add(
        self,
        name: str,
        every: float,
        now: float,
        due: float | None = None,
        paused: bool = False,
    ) -> None:
        """Take a source in, or change the interval of one that is in.

        `due` is when it is to be asked, as it was remembered; a time that has passed, or none,
        strews the source over the start. ``due=now`` asks it at once.
        """
        self._notice(now)
        known = self._entries.get(name)
        if known and due is None:
            due = min(known.due, now + self._interval(name, every))
        elif due is None or (due < now and not known):
            due = now + share(name) * min(self.pace.spread, every)
        busy = known is not None and known.busy
        self._entries[name] = _Entry(every, due, 0, paused, busy)
        self._set(name, min(due, now + self.pace.longest))

    def remove(self, name: str) -> None:
        """Forget a source; a `done` that comes later is passed over."""
        self._entries.pop(name, None)

    def pause(self, name: str) -> None:
        """Ask a source no more until `resume`; what is under way comes to its end."""
        if entry := self._entries.get(name):
            entry.paused = True

    def resume(self, name: str, now: float) -> None:
        """Ask a paused source again: at once if its time has passed."""
        self._notice(now)
        entry = self._entries.get(name)
        if entry and entry.paused:
            entry.paused = False
            self._set(name, entry.due)

    def due(self, now: float, most: int | None = None) -> list[str]:
        """The names to ask now, the longest due first; at most `most`. Each is then busy."""
        self._notice(now)
        names: list[str] = []
        while self._heap and self._heap[0][0] <= now and (most is None or len(names) < most):
            _, ticket, name = heappop(self._heap)
            entry = self._entries.get(name)
            if entry and entry.ticket == ticket and not entry.paused and not entry.busy:
                entry.busy = True
                names.append(name)
        return names

    def done(self, name: str, now: float, after: float | None = None) -> float | None:
        """A source was asked; `after` is what to wait where a server says so, in seconds.

        Returns when it is due again, for the archive to remember; None if it is not known.
        """
        self._notice(now)
        entry = self._entries.get(name)
        if entry is None:
            return None
        entry.busy = False
        wait = self._interval(name, entry.every) if after is None else max(after, 0.0)
        self._set(name, now + min(wait, self.pace.longest))
        return entry.due

    def when(self, name: str) -> float | None:
        """When a source is due; None for one that is paused, or not known."""
        entry = self._entries.get(name)
        return None if entry is None or entry.paused else entry.due

    def wait(self, now: float) -> float:
        """Seconds until `due` is to be asked again: never more than `Pace.turn`."""
        while self._heap:
            due, ticket, name = self._heap[0]
            entry = self._entries.get(name)
            if entry and entry.ticket == ticket and not entry.paused and not entry.busy:
                return min(max(due - now, 0.0), self.pace.turn)
            heappop(self._heap)
        return self.pace.turn

    def _set(self, name: str, due: float) -> None:
        entry = self._entries[name]
        entry.due, entry.ticket = due, next(self._tickets)
        heappush(self._heap, (due, entry.ticket, name))
        if len(self._heap) > 64 + 2 * len(self._entries):  # too many lines that nobody waits for
            self._heap = [(e.due, e.ticket, n) for n, e in self._entries.items()]
            self._heap.sort()

    def _interval(self, name: str, every: float) -> float:
        return every * (1 + self.pace.jitter * (2 * share(name) - 1))

    def _notice(self, now: float) -> None:
        """Set right what a clock that was set, or a machine that slept, has put out of order."""
        last, self._last = self._last, now
        if last is None:
            return
        if now < last - 1:  # set back: what was two minutes away is still two minutes away
            for name, entry in self._entries.items():
                self._set(name, entry.due - (last - now))
        elif now - last > 2 * self.pace.turn:  # set on, or slept: not all at once
            for name, entry in self._entries.items():
                if last < entry.due <= now:
                    self._set(name, now + share(name) * min(self.pace.spread, entry.every))


def share(name: str) -> float:
    """A number from 0 to 1 that belongs to a name, the same on every machine and day."""
    return int.from_bytes(blake2b(name.encode("utf-8", "replace"), digest_size=6).digest()) / 2**48
