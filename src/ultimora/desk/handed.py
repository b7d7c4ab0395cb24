"""Private feeds: what one hands to a reader program that cannot log in, and takes back."""

from __future__ import annotations

import asyncio
from datetime import datetime

from starlette.datastructures import MultiDict
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from ultimora.archive import ArchiveError
from ultimora.archive.feeds import Feed
from ultimora.desk.account import Account
from ultimora.desk.feeds import MISSING, Feeds
from ultimora.desk.form import form
from ultimora.desk.shell import Shell
from ultimora.newsroom.alerting import handed, same
from ultimora.values.query import Query, QueryError

_LONGEST = 2000  # letters of a search


class Handed:
    """The feeds, and how they are opened and closed."""

    def __init__(self, shell: Shell, account: Account) -> None:
        self.shell, self.account, self.feeds = shell, account, Feeds(shell)

    def feed(self, request: Request) -> Response:
        """The records of a feed, for whoever knows its address; it asks for no login."""
        one = self.shell.archive.people.feeds.read(request.path_params["number"])
        shown = request.path_params["token"]
        if one is None or not same(handed(self.shell.newsroom.key(), one), shown):
            raise HTTPException(404, MISSING)
        return self.feeds.shown(request, self._query(one), f"{one.name} · Ultimora", one.person)

    def _query(self, one: Feed) -> Query:
        searches = self.shell.archive.saved_searches(one.person)
        if one.preset and one.preset not in searches:  # it is no more, and nothing stands for it
            raise HTTPException(404, MISSING)
        text = searches[one.preset] if one.preset else one.query
        try:
            return Query.read(text, datetime.now(self.shell.newsroom.zone))
        except QueryError as error:
            raise HTTPException(400, str(error)) from None

    async def change(self, request: Request) -> Response:
        """Open a feed, or close one of one's own."""
        return await asyncio.to_thread(self._changed, request, await form(request))

    def _changed(self, request: Request, told: MultiDict) -> Response:
        person, by = self.shell.person(request), self.shell.by(request)
        feeds, number = self.shell.archive.people.feeds, told.get("close", "")
        if number.isdecimal():
            feeds.remove(int(number), by, person)
            return RedirectResponse("/account#feeds", 303)
        kind, _, what = told.get("what", "")[:_LONGEST].partition(":")
        preset = what if kind == "preset" else ""
        query = "" if preset else " ".join(what.split())
        try:
            if preset and preset not in self.shell.archive.saved_searches(person):
                raise ArchiveError(f"There is no saved search “{preset}”.")
            Query.read(query, datetime.now(self.shell.newsroom.zone))
            feeds.add(person, told.get("name", "") or preset or query or "Ultimora", query, preset,
                      by)  # fmt: skip
        except (ArchiveError, QueryError) as error:
            return self.account.page(request, 400, error=f"{error.message} {error.mend}".strip())
        return RedirectResponse("/account#feeds", 303)

    async def close(self, request: Request) -> Response:
        """Close anybody's feed."""
        number = (await form(request)).get("close", "")
        if number.isdecimal():
            feeds, by = self.shell.archive.people.feeds, self.shell.by(request)
            await asyncio.to_thread(feeds.remove, int(number), by)
        return RedirectResponse("/people", 303)


def routes(shell: Shell) -> list[Route]:
    """The addresses of private feeds."""
    page = Handed(shell, Account(shell))
    return [
        Route("/private/{number:int}/{token}.{form}", page.feed),
        Route("/account/feeds", page.change, methods=["POST"]),
        Route("/people/feeds", page.close, methods=["POST"]),
    ]
