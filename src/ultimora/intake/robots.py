"""What a site's robots.txt asks of us before we read its pages (RFC 9309).

Feeds are not asked about: they are published to be polled by programs, and the sites that forbid
``/feed`` mean the crawlers of search engines, who would list it. A page is meant for people.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import httpx
from protego import Protego

from ultimora.intake.answers import DAY, Answer

LARGEST = 500 * 1024  # bytes; RFC 9309, section 2.5, asks that at least so much be read
MOST = 2048  # sites remembered, the ones asked for last
AGAIN = 600.0  # seconds until a site whose robots.txt could not be had is asked again
AGENT = "ultimora"


@dataclass(frozen=True, slots=True)
class Rules:
    """What one site asks; `until` (monotonic or any other clock's seconds) it holds."""

    until: float
    robots: Protego | None
    closed: bool = False

    def allow(self, address: str) -> bool:
        """Whether we may read this page."""
        if self.robots is None:
            return not self.closed
        return bool(self.robots.can_fetch(address, AGENT))

    @property
    def delay(self) -> float:
        """The seconds between two requests that the site asks for; 0 where it does not."""
        found = self.robots.crawl_delay(AGENT) if self.robots else None
        return float(found or 0.0)


class Robots:
    """The rules of sites, asked for once a day at most. `ask` fetches an address."""

    def __init__(self, ask: Callable[[str], Awaitable[Answer]], clock: Callable[[], float]) -> None:
        self._ask = ask
        self._clock = clock
        self._known: OrderedDict[str, Rules] = OrderedDict()
        self._asking: dict[str, asyncio.Lock] = {}

    async def rules(self, url: httpx.URL) -> Rules:
        """The rules of the site that this page is on."""
        place = str(url.copy_with(raw_path=b"/robots.txt", fragment=None, userinfo=b""))
        async with self._asking.setdefault(place, asyncio.Lock()):  # many pages, one question
            found = self._known.get(place)
            if found is None or found.until <= self._clock():
                found = self._read(await self._ask(place))
            self._known[place] = found
        self._asking.pop(place, None)
        self._known.move_to_end(place)
        while len(self._known) > MOST:
            self._known.popitem(last=False)
        return found

    def __len__(self) -> int:
        """How many sites it remembers."""
        return len(self._known)

    def _read(self, answer: Answer) -> Rules:
        """RFC 9309, section 2.3.1: none there means all is open; out of reach means all is shut."""
        now = self._clock()
        if 400 <= answer.status < 500 and answer.status != 429:
            return Rules(now + DAY, None)
        if answer.trouble is not None and answer.trouble.code != "empty":
            return Rules(now + AGAIN, None, closed=True)
        text = answer.data.decode("utf-8", "replace")
        try:
            return Rules(now + DAY, Protego.parse(text))
        except Exception:  # the parser's bug on a stranger's file must not become ours
            return Rules(now + DAY, None)
