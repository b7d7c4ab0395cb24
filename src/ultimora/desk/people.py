"""People, for admins: who may come in, in which role, with which tokens; and what all have done."""

from __future__ import annotations

import asyncio
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Any
from urllib.parse import urlencode

from starlette.datastructures import MultiDict
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from ultimora.archive import ArchiveError, passwords
from ultimora.archive.people import plain
from ultimora.desk.deeds import WORDS
from ultimora.desk.form import form
from ultimora.desk.shell import Shell
from ultimora.values.roles import ADMIN, ROLES

LINES = 100  # of the log on a page


class People:
    """The pages and what they do."""

    def __init__(self, shell: Shell) -> None:
        self.shell = shell

    def page(self, request: Request, status: int = 200, **more: Any) -> Response:
        """Everybody, and every token."""
        people = self.shell.archive.people
        everybody = people.all()
        empty: dict[str, Any] = {"error": "", "made": "", "typed": "", "fresh": "", "took": {}}
        return self.shell.page(
            request, "people.html", status, section="people", people=everybody,
            tokens=people.tokens.all(), feeds=people.feeds.all(),
            roles=ROLES if everybody else (ADMIN,), **(empty | more),
        )  # fmt: skip

    async def add(self, request: Request) -> Response:
        """Somebody new, with a password that this one answer shows."""
        return await asyncio.to_thread(self._added, request, await form(request))

    def _added(self, request: Request, told: MultiDict) -> Response:
        name, made = told.get("name", ""), passwords.made()
        try:
            person, took = self.shell.archive.people.add(
                name, told.get("role", ""), self.shell.by(request), made
            )
        except ArchiveError as error:
            return self.page(request, 400, error=f"{error.message} {error.mend}", typed=name)
        return self.page(request, made=made, fresh=person.name, took=took)

    async def change(self, request: Request) -> Response:
        """Another role, a new password, no more sessions, or away."""
        return await asyncio.to_thread(self._changed, request, await form(request))

    def _changed(self, request: Request, told: MultiDict) -> Response:
        people, by = self.shell.archive.people, self.shell.by(request)
        name, do = plain(request.path_params["name"]), told.get("do", "")
        try:
            if do == "password":
                made = passwords.made()
                people.change_password(name, made, by)
                return self.page(request, made=made, fresh=name)
            if do == "role":
                people.change_role(name, told.get("role", ""), by)
            elif do == "sessions":
                people.sessions.end_all(name, by)
            elif do == "remove":
                people.remove(name, by)
        except ArchiveError as error:
            return self.page(request, 400, error=f"{error.message} {error.mend}")
        return RedirectResponse("/people", 303)

    async def tokens(self, request: Request) -> Response:
        """Take anybody's token back."""
        number = (await form(request)).get("revoke", "")
        if number.isdecimal():
            tokens, by = self.shell.archive.people.tokens, self.shell.by(request)
            await asyncio.to_thread(tokens.revoke, int(number), by)
        return RedirectResponse("/people", 303)

    def audit(self, request: Request) -> Response:
        """What all have done, the newest first; or one of them, or one thing, or in some days."""
        query, zone = request.query_params, self.shell.looks(request).zone
        asked = {name: query[name] for name in ("person", "what", "from", "to") if query.get(name)}
        before = query.get("before", "")
        lines = self.shell.archive.people.audit.lines(
            LINES, int(before) if before.isdecimal() and len(before) < 17 else None,
            plain(asked.get("person", "")), asked.get("what", ""),
            _midnight(asked.get("from", ""), zone), _midnight(asked.get("to", ""), zone, 1),
        )  # fmt: skip
        earlier = asked | {"before": lines[-1].number} if len(lines) == LINES else {}
        return self.shell.page(
            request, "audit.html", section="audit", lines=lines, told=asked, words=WORDS,
            earlier=urlencode(earlier),
        )  # fmt: skip


def _midnight(day: str, zone: tzinfo, later: int = 0) -> int:
    """When a day begins, or one so many days later; 0 where it is none."""
    try:
        begin = datetime.combine(date.fromisoformat(day) + timedelta(later), time.min, zone)
        return int(begin.timestamp())
    except (ValueError, OverflowError):
        return 0


def routes(shell: Shell) -> list[Route]:
    """The addresses of people and of the log."""
    page = People(shell)
    return [
        Route("/people", page.page),
        Route("/people/add", page.add, methods=["POST"]),
        Route("/people/{name}/change", page.change, methods=["POST"]),
        Route("/people/tokens", page.tokens, methods=["POST"]),
        Route("/audit", page.audit),
    ]
