"""The desk as one application: every address of it, in one table."""

from __future__ import annotations

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import BaseRoute, Match
from starlette.types import ASGIApp, Receive, Scope, Send

from ultimora.desk import (
    account,
    alerts,
    api,
    claims,
    dispatches,
    feeds,
    handed,
    login,
    people,
    readers,
    revisions,
    sources,
    stories,
    warming,
    wire,
)
from ultimora.desk import demonstration as demonstrating
from ultimora.desk.demonstration import Demonstration
from ultimora.desk.forwarded import Forwarded
from ultimora.desk.gate import Gate
from ultimora.desk.guard import Guard, Marked
from ultimora.desk.live import Live
from ultimora.desk.shell import Shell
from ultimora.newsroom import Newsroom


class Everything(BaseRoute):
    """Whatever no other route has, to one application; also addresses with line ends in them,
    which no pattern matches."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """All that is HTTP."""
        return (Match.FULL if scope["type"] == "http" else Match.NONE), {}

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI."""
        await self.app(scope, receive, send)


class Desk:
    """All pages over one newsroom. `routes` are what a server mounts; `close` ends what streams.

    `demonstration` is told on every page, where the desk plays one.
    """

    def __init__(self, newsroom: Newsroom, demonstration: Demonstration | None = None) -> None:
        self.shell = Shell(newsroom)
        self.shell.templates.globals["demonstration"] = demonstration
        self.live = Live(newsroom.archive)
        told = newsroom.configuration
        pages = [
            *wire.routes(self.shell, self.live),
            *dispatches.routes(self.shell),
            *revisions.routes(self.shell),
            *stories.routes(self.shell),
            *claims.routes(self.shell),
            *sources.routes(self.shell),
            *login.routes(self.shell),
            *account.routes(self.shell),
            *people.routes(self.shell),
            *api.routes(self.shell, self.live),
            *(demonstrating.routes(self.shell, demonstration) if demonstration else ()),
            *alerts.routes(self.shell),
            *feeds.routes(self.shell),
            *handed.routes(self.shell),
            *self.shell.routes(),
        ]
        guards = [
            Middleware(Forwarded, proxies=told.proxies),
            Middleware(Guard, hosts=(*told.door[:1], *told.hosts)),
        ]
        app = Starlette(
            routes=pages,
            middleware=[*guards, Middleware(Gate, shell=self.shell, routes=pages)],
            exception_handlers=self.shell.failures(),
        )
        # Apps show who they are in a way of their own, whatever the pages ask for.
        self.routes: list[BaseRoute] = [
            *readers.routes(self.shell, guards), Everything(Marked(app))
        ]  # fmt: skip

    def warm(self) -> None:
        """Load what pages need, so that nobody who asks first waits for it."""
        warming.warm(self.shell)

    def close(self) -> None:
        """End every stream, so that the server can."""
        self.live.close()

