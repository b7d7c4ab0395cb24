"""The gate: who asks, and whether he may. Every address passes here, and none decides by itself."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from urllib.parse import urlencode

from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import BaseRoute
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ultimora.archive import ArchiveError
from ultimora.desk.api.document import BASE
from ultimora.desk.needs import needed
from ultimora.desk.problems import problem
from ultimora.desk.shell import Shell
from ultimora.desk.who import ALONE, INTAKE, NOBODY, OWN, Who
from ultimora.desk.words import said
from ultimora.values.roles import EDITOR, lent, reaches

AGAIN = 30.0  # seconds between two looks at who reads a stream


class Gate:
    """Lets in whoever has the role that `needs` tells, by cookie or token."""

    def __init__(self, app: ASGIApp, shell: Shell, routes: Sequence[BaseRoute]) -> None:
        self.app, self.shell, self.routes = app, shell, routes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        request = Request(scope)
        need = needed(self.routes, scope)
        try:
            who = await asyncio.to_thread(self._who, request)
        except ArchiveError as error:
            await PlainTextResponse(f"{error}\n", 503)(scope, receive, send)
            return
        scope.setdefault("state", {})["who"] = who or NOBODY
        if who and who.may(need):
            await self._watched(request, need, receive, send)
            return
        answer = await asyncio.to_thread(self._refused, request, who, need)
        await answer(scope, receive, send)

    async def _watched(self, request: Request, need: str, receive: Receive, send: Send) -> None:
        """Answer; a stream ends when who reads it has lost the right to."""
        looked, over = time.monotonic(), False

        async def sent(message: Message) -> None:
            nonlocal looked, over
            if message["type"] == "http.response.start" and message["status"] < 400:
                await self._told(request)
            if message.get("more_body") and time.monotonic() - looked > AGAIN:
                looked = time.monotonic()
                who = await asyncio.to_thread(self._who, request)
                if not who or not who.may(need):
                    over = True
                    await send({"type": "http.response.body", "body": b""})
                    raise OSError("The session is over.")  # as if the reader had gone
            await send(message)

        try:
            await self.app(request.scope, receive, sent)
        except (OSError, ClientDisconnect):
            if not over:
                raise

    async def _told(self, request: Request) -> None:
        """Write down what was done, where the answer says that something was."""
        if did := getattr(request.state, "did", None):
            audit, by = self.shell.archive.people.audit, self.shell.by(request)
            await asyncio.to_thread(audit.write, by, *did)

    def _who(self, request: Request) -> Who | None:
        """Who asks; nobody, where neither cookie nor token says; None where a token is wrong."""
        people = self.shell.archive.people
        if self.shell.newsroom.configuration.private and not people.any():
            return ALONE
        if (shown := request.headers.get("authorization")) is not None:
            scheme, _, secret = shown.partition(" ")
            found = people.tokens.who(secret.strip()) if scheme.lower() == "bearer" else None
            return found and _program(*found)
        secret = request.cookies.get(self.shell.cookie(request, "session"), "")
        session = people.sessions.who(secret) if secret else None
        return Who(*session) if session else NOBODY

    def _refused(self, request: Request, who: Who | None, need: str) -> Response:
        """Why not; a person who has not logged in is led to where he can."""
        if request.url.path.startswith(f"{BASE}/"):
            return _problem(who, need)
        if who is None or (not who.name and not _navigates(request)):
            return PlainTextResponse(
                "Log in, or show a token: Authorization: Bearer TOKEN.\n", 401,
                {"www-authenticate": 'Bearer realm="ultimora"', "cache-control": "no-store"},
            )  # fmt: skip
        if not who.name:
            address = request.url.path + (f"?{request.url.query}" if request.url.query else "")
            if request.method != "GET":
                return RedirectResponse("/login", 303)
            # A link on another site brings no cookie along; our own page asks again, with it.
            if request.headers.get("sec-fetch-site") in ("cross-site", "same-site"):
                return self.shell.onward(request, address)
            return RedirectResponse(_login(address), 303)
        why = _why(who, need, self.shell.looks(request).language)
        if not _navigates(request):
            return PlainTextResponse(f"{why}\n", 403)
        return self.shell.page(request, "failed.html", 403, number=403, why=why, section="")


def _navigates(request: Request) -> bool:
    """Whether a person looks at what comes, and not a script or a program."""
    return (
        "text/html" in request.headers.get("accept", "")
        and request.headers.get("x-script") is None
        and request.headers.get("authorization") is None
    )


def _program(name: str, role: str, scopes: str) -> Who:
    brings = INTAKE in scopes.split() and reaches(role, EDITOR)
    return Who(name, lent(role, scopes), brings=brings)


def _why(who: Who, need: str, language: str) -> str:
    if need == OWN:
        return said(language, "This is for people, not for programs with a token.")
    if not need:
        return said(language, "This is closed to everybody.")
    if need == INTAKE or not who.role:
        return said(language, "This token is not for that.")
    told = said(language, need), said(language, who.role)
    return said(language, "This needs the role {needed}; yours is {role}.",
                needed=told[0], role=told[1])  # fmt: skip


def _problem(who: Who | None, need: str) -> Response:
    """The same for programs, as the API's document says it."""
    if who and who.name:
        return problem(403, _why(who, need, "en"))
    answer = problem(401, "Log in, or show a token: Authorization: Bearer TOKEN.")
    answer.headers["www-authenticate"] = 'Bearer realm="ultimora"'
    return answer


def _login(address: str) -> str:
    return "/login" if address == "/" else f"/login?{urlencode({'to': address})}"
