"""Coming in and going out: by a password, or by the word of a provider."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Mapping
from functools import cached_property
from typing import Any
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from ultimora.archive import ArchiveError
from ultimora.archive.attempts import TooSoon
from ultimora.archive.audit import By
from ultimora.archive.people import Person, plain
from ultimora.desk.form import form
from ultimora.desk.oidc import Begun, Provider, Unvouched
from ultimora.desk.shell import Shell, ours

_FLOW = 600  # seconds that one may take at the provider
_KEPT = 400 * 86400  # seconds that a browser keeps the cookie; the archive says when it is over
_WRONG = "This name and this password do not belong together."


class Login:
    """The page and what it does."""

    def __init__(self, shell: Shell) -> None:
        self.shell = shell
        # Passwords are slow on purpose: whoever sends many keeps waiting, and keeps no thread.
        self._turn = asyncio.Semaphore(2)

    @cached_property
    def provider(self) -> Provider:
        """Who vouches for people, if anybody is configured."""
        return Provider(self.shell.newsroom.configuration)

    def page(self, request: Request) -> Response:
        """The form; who is in already goes on."""
        to = _to(request.query_params)
        who = self.shell.who(request)
        if who.alone or who.session:
            return RedirectResponse(to, 303)
        return self._shown(request, to)

    def _shown(
        self, request: Request, to: str, status: int = 200, name: str = "", **more: Any
    ) -> Response:
        at = f"/login/oidc?{urlencode({'to': to})}" if self.provider.issuer else ""
        told = {"error": "", "seconds": 0} | more
        return self.shell.page(
            request, "login.html", status, section="login", to=to, typed=name, at=at,
            provider=self.provider.name, **told,
        )  # fmt: skip

    async def enter(self, request: Request) -> Response:
        """Take name and password; whoever is wrong learns nothing but that."""
        told = await form(request)
        to, name = _to(told), told.get("name", "")[:200]
        async with self._turn:
            return await asyncio.to_thread(
                self._entered, request, to, name, told.get("password", "")
            )

    def _entered(self, request: Request, to: str, name: str, password: str) -> Response:
        place = self.shell.by(request).place
        try:
            person = self.shell.archive.people.admitted(name, password, place)
        except TooSoon as soon:
            answer = self._shown(request, to, 429, name, seconds=soon.seconds)
            answer.headers["retry-after"] = str(soon.seconds)
            return answer
        if person is None:
            return self._shown(request, to, 403, name, error=_WRONG)
        return self._in(request, person, RedirectResponse(to, 303))

    def _in(
        self, request: Request, person: Person, answer: Response, how: str = "password"
    ) -> Response:
        """A new session, under a new secret; one that this browser had is over."""
        sessions, by = self.shell.archive.people.sessions, self.shell.by(request)
        who = self.shell.who(request)
        if who.session:
            sessions.end(who.name, who.session, by)
        agent = request.headers.get("user-agent", "")
        self._keep(request, answer, "session", sessions.begin(person.name, by.place, agent, how),
                   _KEPT, "strict")  # fmt: skip
        return answer

    def leave(self, request: Request) -> Response:
        """End this session, here and in the archive."""
        who = self.shell.who(request)
        if who.session:
            by = self.shell.by(request)
            self.shell.archive.people.sessions.end(who.name, who.session, by)
        answer = RedirectResponse("/login", 303)
        self._keep(request, answer, "session", "", 0, "strict")
        return answer

    # By the word of a provider

    def ask(self, request: Request) -> Response:
        """Send the browser to the provider."""
        to = _to(request.query_params)
        try:
            there, begun = self.provider.begin(_back(request), to)
        except Unvouched as error:
            return self._shown(request, to, 502, error=str(error))
        answer = RedirectResponse(there, 303)
        # It comes back from another site, so this one cookie must come along from there.
        self._keep(request, answer, "oidc", begun.frozen(), _FLOW, "lax")
        return answer

    def back(self, request: Request) -> Response:
        """Take the provider's word, and begin a session."""
        begun = Begun.thawed(request.cookies.get(self.shell.cookie(request, "oidc"), ""))
        to = _to({"to": begun.to if begun else ""})
        try:
            claims = self.provider.came(request.query_params, begun, _back(request))
            person = self._vouched(claims, self.shell.by(request).place)
        except (Unvouched, ArchiveError) as error:
            by = By("", self.shell.by(request).place)
            self.shell.archive.people.audit.write(by, "login failed", f"oidc: {error}")
            answer = self._shown(request, to, 403, error=str(error))
        else:
            answer = self._in(request, person, self.shell.onward(request, to), "oidc")
        self._keep(request, answer, "oidc", "", 0, "lax")
        return answer

    def _vouched(self, claims: Mapping[str, Any], place: str) -> Person:
        """The person of whom the provider speaks; made where the rule says so."""
        people, rule, by = self.shell.archive.people, self.provider.rule, By("oidc", place)
        subject, role = self.provider.subject(claims), rule.role(claims)
        known = people.of_subject(subject)
        if (rule.claim or not known) and not role:
            raise Unvouched(f"{self.provider.name} knows you, this desk does not. Ask an admin.")
        if known is None:
            return people.add(self._free(claims), role, by, subject=subject).person
        if rule.claim and role != known.role:
            people.change_role(known.name, role, by)
        return known._replace(role=role or known.role)

    def _free(self, claims: Mapping[str, Any]) -> str:
        """A name that is nobody's yet: who is called as somebody here is not him."""
        said = next(str(claims[n]) for n in ("preferred_username", "email", "sub") if claims.get(n))
        name = re.sub(r"[^\w.@+-]+", "-", plain(said))[:60]
        taken = {one.name for one in self.shell.archive.people.all()}
        names = (name, *(f"{name}-{number}" for number in range(2, len(taken) + 3)))
        return next(one for one in names if one not in taken)

    def _keep(
        self, request: Request, answer: Response, name: str, value: str, age: int, site: Any
    ) -> None:
        answer.set_cookie(
            self.shell.cookie(request, name), value, age, path="/", httponly=True, samesite=site,
            secure=request.url.scheme == "https",
        )  # fmt: skip


def _to(told: Mapping[str, str]) -> str:
    """Where to go afterwards: on this desk."""
    to = told.get("to") or "/"
    return to if ours(to) and not to.startswith("/login") else "/"


def _back(request: Request) -> str:
    """Where the provider sends the browser; the guard has looked at the host."""
    return f"{request.url.scheme}://{request.headers['host']}/login/back"


def routes(shell: Shell) -> list[Route]:
    """The addresses of coming in and going out."""
    page = Login(shell)
    listed = [
        Route("/login", page.page),
        Route("/login", page.enter, methods=["POST"]),
        Route("/logout", page.leave, methods=["POST"]),
    ]
    if page.provider.issuer:
        listed += [Route("/login/oidc", page.ask), Route("/login/back", page.back)]
    return listed
