"""Feeds and pages over HTTP: asked politely, only for what is new, and only where it is safe."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Mapping
from contextlib import AsyncExitStack
from dataclasses import replace
from types import TracebackType
from typing import Self

from ultimora.intake.addresses import BadAddress, bare, parsed
from ultimora.intake.answers import (
    Answer,
    Fetched,
    asked_at,
    conditions,
    decided,
    pause,
    unchanged,
)
from ultimora.intake.asking import Asker, Login, Question, WebSettings
from ultimora.intake.budget import Budget
from ultimora.intake.causes import Forbidden, trouble_of
from ultimora.intake.guard import Resolve, Resolver
from ultimora.intake.robots import LARGEST, Robots
from ultimora.values import Delivery, Source
from ultimora.values.days import stamp

__all__ = ["Web", "WebSettings"]

_FEED = (
    "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, "
    "text/xml;q=0.9, application/json;q=0.8, text/html;q=0.7, */*;q=0.5"
)
_PAGE = "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8"


class Web:
    """One client for all sources; an async context manager, for one event loop.

    `resolve` finds the addresses of a host (by default the system does), `clock` tells the seconds
    since 1970, `environ` holds the passwords and tokens whose names sources carry (`secret`).
    """

    def __init__(
        self,
        settings: WebSettings | None = None,
        resolve: Resolve | None = None,
        clock: Callable[[], float] = time.time,
        environ: Mapping[str, str] = os.environ,
    ) -> None:
        self.settings = settings or WebSettings()
        self.clock = clock
        self._environ = environ
        self._resolver = Resolver()
        self.resolve: Resolve = resolve or self._resolver
        self._asker = Asker(self.settings, self.resolve)
        self._robots = {local: self._robots_of(local) for local in (False, True)}
        self._open = AsyncExitStack()

    async def __aenter__(self) -> Self:
        await self._open.enter_async_context(self._asker)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._open.aclose()
        self._resolver.close()

    @property
    def budget(self) -> Budget:
        """The memory that all answers share."""
        return self._asker.budget

    async def fetch(self, source: Source, state: Mapping[str, str]) -> Fetched:
        """Ask a feed or page for what is new since `state`, the state of the last Fetched.

        Never raises for what the network or the server does: the trouble says it, and the state
        carries on. A page is asked only where the site's robots.txt allows it.
        """
        question = Question(
            asked_at(source, state),
            {"Accept": _PAGE if source.kind == "page" else _FEED}
            | conditions(source, state, self.clock()),
            source.local,
            doubtful="failures" in state,
            login=self._login(source),
        )
        answer = await (self._allowed(question) if source.kind == "page" else self.ask(question))
        now = self.clock()
        decision = decided(source, state, answer, now)
        return Fetched(
            answer.status,
            self._delivery(source, answer, (), now) if answer.data else None,
            answer.moved_to,
            pause(answer, now),
            decision.state,
            decision.health == "gone",
            answer.trouble,
            answer.trouble is None and unchanged(state, answer),
            decision.next_poll,
            decision.health,
        )

    async def page(self, address: str, told: Iterable[tuple[str, str]], source: Source) -> Fetched:
        """Fetch the page of a feed's item, where the site's robots.txt allows it.

        `told` is what the feed said about it, as pairs of a field and a value. The password of the
        source goes along only to the source's own host.
        """
        answer = await self._visited(address, _PAGE, source)
        delivery = self._delivery(source, answer, tuple(told), self.clock())
        return Fetched(
            answer.status,
            delivery if answer.data else None,
            answer.moved_to,
            pause(answer, self.clock()),
            gone=answer.status == 410,
            trouble=answer.trouble,
        )

    async def medium(self, address: str, source: Source) -> Answer:
        """Fetch a picture, sound or film that a dispatch of a source refers to, likewise."""
        return await self._visited(address, "*/*", source)

    async def ask(self, question: Question) -> Answer:
        """One question as it stands, without regard to robots.txt; never raises (see Asker)."""
        return await self._asker.ask(question)

    async def _visited(self, address: str, accept: str, source: Source) -> Answer:
        """What a place answers that a dispatch of the source points to."""
        login = self._login(source)
        return await self._allowed(
            Question(bare(address), {"Accept": accept}, source.local, login=login)
        )

    async def _allowed(self, question: Question) -> Answer:
        """The answer to a question about a page, once the site's robots.txt was heard."""
        try:
            url = parsed(question.address)
        except BadAddress:
            return await self.ask(question)  # which says what is wrong
        rules = await self._robots[question.local].rules(url)
        if not rules.allow(bare(str(url))):
            return Answer(
                address=bare(str(url)), trouble=trouble_of(Forbidden(url.path), url.host, 0, 0)
            )
        return await self.ask(replace(question, gap=min(rules.delay, self.settings.longest_gap)))

    def _robots_of(self, local: bool) -> Robots:
        async def ask(address: str) -> Answer:
            return await self.ask(
                Question(address, {"Accept": "text/plain, */*;q=0.5"}, local, cut=LARGEST)
            )

        return Robots(ask, self.clock)

    def _login(self, source: Source) -> Login | None:
        try:
            token = self._environ.get(source.secret, "") if source.secret else ""
            return Login.of(source.place, token)
        except BadAddress:
            return None

    @staticmethod
    def _delivery(
        source: Source, answer: Answer, told: tuple[tuple[str, str], ...], now: float
    ) -> Delivery:
        return Delivery(
            replace(source, address=bare(source.address)),  # no password travels on from here
            answer.data,
            answer.header("content-type") or None,
            answer.address,
            stamp(now),
            answer.headers,
            told,
        )
