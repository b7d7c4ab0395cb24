"""What a running desk opens on this machine: its door, the hubs' callbacks, metrics and health."""

from __future__ import annotations

import asyncio
import errno
import socket
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from ultimora.archive import ArchiveError
from ultimora.configuration import ConfigurationError
from ultimora.intake import door
from ultimora.newsroom import Newsroom, Taken
from ultimora.newsroom.log import Log
from ultimora.newsroom.tally import Tally
from ultimora.values import Delivery
from ultimora.values.roles import READER

Take = Callable[[Delivery], Awaitable[Taken]]
InThread = Callable[..., Awaitable[Any]]  # a function and its words, done by the filing thread


class Front:
    """One server on loopback. `take` files what comes through the door; `more` are further routes;
    `sources` tells how many are asked."""

    def __init__(
        self, newsroom: Newsroom, log: Log, tally: Tally, take: Take, in_thread: InThread,
        sources: Callable[[], int], more: Sequence[BaseRoute] = (),
    ) -> None:  # fmt: skip
        self.newsroom, self.log, self.tally = newsroom, log, tally
        self._take, self._in_thread, self._sources = take, in_thread, sources
        self._place = newsroom.configuration.door
        self._users = newsroom.archive.people.any() or bool(newsroom.configuration.text("oidc"))
        routes = [
            *self._opened(), Route("/metrics", self._metrics), Route("/healthz", self._health),
            *more,
        ]  # fmt: skip
        self._server = uvicorn.Server(uvicorn.Config(
            Starlette(routes=routes), log_config=None, timeout_graceful_shutdown=5,
            server_header=False, proxy_headers=False,  # the desk knows whom it believes
        ))  # fmt: skip
        self._server.install_signal_handlers = lambda: None  # type: ignore[attr-defined]

    async def open(self) -> asyncio.Task[None]:
        """Listen; where that cannot be, the log says so. The task ends some time after `close`."""
        address = self.newsroom.configuration.text("door")
        try:
            listening = _listening(*self._place)
        except OSError as error:  # a door that cannot open leaves the rest of the desk running
            taken = error.errno == errno.EADDRINUSE
            what = "Something else listens there" if taken else error.strerror or str(error)
            why = f"{what}. Choose another with --set door=127.0.0.1:PORT."
            self.log.trouble("no-door", address=address, why=why)
            return asyncio.create_task(asyncio.sleep(0))
        task = asyncio.create_task(self._server.serve([listening]))
        while not self._server.started and not task.done():
            await asyncio.sleep(0.01)
        self.log.event("door", address=address)
        return task

    def close(self) -> None:
        """Take nothing new; what is under way comes to its end."""
        self._server.should_exit = True

    def _opened(self) -> list[Route]:
        """The door, for whoever chose a token for it."""
        configuration = self.newsroom.configuration
        token, settings = configuration.text("token"), door.DoorSettings()
        settings = replace(settings, hosts=(*settings.hosts, *configuration.hosts))
        if not (token or self._users):
            return []
        try:
            return door.routes(self._through_the_door, token, settings, self._may_bring)
        except ValueError as error:
            place = configuration.origin.get("token", "default")
            raise ConfigurationError(f"{place}: token: {error} Choose a longer one.") from None

    def _may_bring(self, secret: str) -> bool:
        """Whether a user's token is for the door."""
        found = self.newsroom.archive.people.tokens.who(secret)
        return found is not None and found[1] != READER and "intake" in found[2].split()

    async def _through_the_door(self, delivery: Delivery) -> door.Receipt:
        try:
            taken = await self._take(delivery)
        except ArchiveError as error:
            why = f"The archive cannot keep it now: {error.message}"
            raise door.Refused(503, why, 30) from None
        self.log.polled(delivery.source.name, 202, taken, taken.why)
        return door.Receipt(taken.number, taken.ids, taken.why)

    async def _metrics(self, request: Request) -> Response:
        # Where others reach the desk, the names of its sources are not for everybody.
        if self._users and not self.newsroom.configuration.private and not _near(request):
            return PlainTextResponse("Ask from this machine, by the name 127.0.0.1.\n", 403)
        return PlainTextResponse(self.tally.exposition(), media_type="text/plain; version=0.0.4")

    async def _health(self, request: Request) -> Response:
        """200 where the archive answers, else 503; what is wrong stands in the log."""
        try:
            await self._in_thread(self.newsroom.archive.state, "")
        except ArchiveError as error:
            self.log.trouble("health", why=str(error))
            return JSONResponse({"archive": "failing"}, 503)
        return JSONResponse({"archive": "well", "sources": self._sources()})


def _near(request: Request) -> bool:
    """Whether a program on this machine asks, and not a proxy for somebody else."""
    names, peer = door.DoorSettings().hosts, request.client.host if request.client else ""
    told = any(name in request.headers for name in ("x-forwarded-for", "forwarded", "via"))
    return peer in names and (request.url.hostname or "") in names and not told


def _listening(host: str, port: int) -> socket.socket:
    """A socket that listens at this address; raises OSError where that cannot be."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.create_server((host, port), family=family)
    # Head and body of an answer are two writes, and the second would wait 40 ms for a word that the
    # first has come. What is accepted here inherits it; asyncio only does this for its own sockets.
    listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listening
