"""One's own account: the password, where one is logged in, the tokens of one's programs."""

from __future__ import annotations

import asyncio
from typing import Any

from starlette.datastructures import MultiDict
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from ultimora.archive import ArchiveError
from ultimora.archive.attempts import TooSoon
from ultimora.archive.feeds import Feed
from ultimora.archive.passwords import LONGEST, SHORTEST
from ultimora.desk.form import form
from ultimora.desk.shell import Shell
from ultimora.newsroom.alerting import handed
from ultimora.values.roles import SCOPES, reaches

# By the first mark that is found: most claim to be several.
_BROWSERS = (("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrom", "Chrome"),
             ("Safari/", "Safari"), ("curl/", "curl"))  # fmt: skip
_SYSTEMS = (("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"),
            ("Mac OS X", "macOS"), ("Linux", "Linux"))  # fmt: skip


class Account:
    """The page and what it does."""

    def __init__(self, shell: Shell) -> None:
        self.shell = shell

    def page(self, request: Request, status: int = 200, **more: Any) -> Response:
        """What there is of one; who works alone learns how others could come in."""
        who, archive = self.shell.who(request), self.shell.archive
        people, wanted = archive.people, request.query_params.get("feed")
        person = people.named(who.name)
        told: dict[str, Any] = {"error": "", "secret": "", "done": "", "seconds": 0} | more
        return self.shell.page(
            request, "account.html", status, section="account", person=person,
            sessions=people.sessions.of(who.name) if person else [],
            tokens=people.tokens.all(who.name) if person else [],
            scopes=[s for s, role in SCOPES.items() if reaches(who.role, role or "editor")],
            called=_called, shortest=SHORTEST, longest=LONGEST, wanted=wanted,
            named=request.query_params.get("name", "")[:80],
            feeds=[(one, self._address(request, one)) for one in people.feeds.all(who.name)],
            presets=[*archive.saved_searches(who.name)],
            collections=[one.name for one in archive.readers.collections()], **told,
        )  # fmt: skip

    def _address(self, request: Request, feed: Feed) -> str:
        """Where a private feed is read, up to the name of its form."""
        desk = str(request.base_url).rstrip("/")
        return f"{desk}/private/{feed.number}/{handed(self.shell.newsroom.key(), feed)}"

    async def password(self, request: Request) -> Response:
        """Change the password, for who knows the one before."""
        return await asyncio.to_thread(self._password, request, await form(request))

    def _password(self, request: Request, told: MultiDict) -> Response:
        who, people, by = self.shell.who(request), self.shell.archive.people, self.shell.by(request)
        try:
            if people.admitted(who.name, told.get("old", ""), by.place) is None:
                return self.page(request, 403, error="This is not your password.")
            people.change_password(who.name, told.get("new", ""), by, but=who.session)
        except TooSoon as soon:
            return self.page(request, 429, seconds=soon.seconds)
        except ArchiveError as error:
            return self.page(request, 400, error=error.message)
        return self.page(request, done="The password is changed; all other sessions are over.")

    async def sessions(self, request: Request) -> Response:
        """End one session, or all but this."""
        told, who = await form(request), self.shell.who(request)
        sessions, by = self.shell.archive.people.sessions, self.shell.by(request)
        number = told.get("number", "")
        if number.isdecimal():
            await asyncio.to_thread(sessions.end, who.name, int(number), by)
        elif told.get("others"):
            await asyncio.to_thread(sessions.end_all, who.name, by, who.session)
        return RedirectResponse("/account", 303)

    async def tokens(self, request: Request) -> Response:
        """Make a token, whose secret this one answer shows, or take one back."""
        return await asyncio.to_thread(self._tokens, request, await form(request))

    def _tokens(self, request: Request, told: MultiDict) -> Response:
        who, by = self.shell.who(request), self.shell.by(request)
        tokens, number = self.shell.archive.people.tokens, told.get("revoke", "")
        if number.isdecimal():
            tokens.revoke(int(number), by, who.name)
            return RedirectResponse("/account", 303)
        try:
            secret = tokens.add(who.name, told.get("name", ""), told.getlist("scope"), by)
        except ArchiveError as error:
            return self.page(request, 400, error=error.message)
        return self.page(request, secret=secret)


def _called(agent: str) -> str:
    """A browser and its system, as people call them."""
    found = (next((name for mark, name in table if mark in agent), "")
             for table in (_BROWSERS, _SYSTEMS))  # fmt: skip
    return ", ".join(filter(None, found))


def routes(shell: Shell) -> list[Route]:
    """The addresses of one's account."""
    page = Account(shell)
    return [
        Route("/account", page.page),
        Route("/account/password", page.password, methods=["POST"]),
        Route("/account/sessions", page.sessions, methods=["POST"]),
        Route("/account/tokens", page.tokens, methods=["POST"]),
    ]
