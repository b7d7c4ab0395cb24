"""What all pages share: the newsroom, templates, static files, and what to say of failures."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import cached_property, partial
from hashlib import sha256
from importlib.resources import files
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from ultimora.archive import Archive, ArchiveError
from ultimora.archive.audit import By
from ultimora.desk.asked import THEMES, Looks, looks
from ultimora.desk.form import form
from ultimora.desk.hours import clock, date, day, hour, moment
from ultimora.desk.problems import problem
from ultimora.desk.who import NOBODY, Who
from ultimora.desk.words import LANGUAGES, said
from ultimora.desk.words.sentences import told as sentence
from ultimora.newsroom import Newsroom
from ultimora.values.days import stamp

_TYPES = {"css": "text/css", "js": "text/javascript", "svg": "image/svg+xml"}
_YEAR = 365 * 86400
_FOREVER = f"public, max-age={_YEAR}, immutable"

Page = Callable[[Request], Response]


class Shell:
    """The frame of every page."""

    def __init__(self, newsroom: Newsroom) -> None:
        self.newsroom = newsroom

    @property
    def archive(self) -> Archive:
        """The archive that the desk shows."""
        return self.newsroom.archive

    def who(self, request: Request) -> Who:
        """Who asks, in which role; the gate has found out."""
        found: Who = getattr(request.state, "who", NOBODY)
        return found

    def person(self, request: Request) -> str:
        """The name of who asks; empty for whoever works alone."""
        return self.who(request).name

    def by(self, request: Request) -> By:
        """Who asks, and from where, as the audit log tells it."""
        return By(self.person(request), request.client.host if request.client else "")

    def did(self, request: Request, what: str, about: str = "") -> None:
        """Tell what is being done, as `deeds` calls it; the gate writes it down when it is."""
        request.state.did = (what, about)

    def cookie(self, request: Request, name: str) -> str:
        """The name of a cookie: over https one that no other host or path can set (RFC 6265bis)."""
        return f"__Host-{name}" if request.url.scheme == "https" else name

    def looks(self, request: Request) -> Looks:
        """How who asks sees the desk."""
        return looks(request, self.newsroom.zone)

    # What is shown

    @cached_property
    def templates(self) -> Environment:
        """The templates; they escape all that they are given."""
        env = Environment(
            loader=PackageLoader("ultimora.desk"), autoescape=True, undefined=StrictUndefined,
            trim_blocks=True, lstrip_blocks=True, auto_reload=False,
        )  # fmt: skip
        env.globals["static"] = self.static
        env.globals["demonstration"] = None
        return env

    def page(
        self, request: Request, name: str, status: int = 200, **values: Any
    ) -> HTMLResponse:
        """A page, or a part of one, from its template."""
        if not name.startswith("_"):  # the frame
            values.setdefault("unseen", self._unseen(request))
        text = self.text(
            self.looks(request), name, path=request.url.path, who=self.who(request), **values
        )
        return HTMLResponse(text, status, {"cache-control": "no-store"})

    def onward(self, request: Request, address: str) -> HTMLResponse:
        """A page that goes on by itself: what it asks for is asked by us, with our cookies."""
        return self.page(request, "onward.html", address=address)

    def _unseen(self, request: Request) -> int:
        """What alerts found and nobody has seen; a page that tells of a failure has other
        worries."""
        try:
            return self.archive.alerts.unseen(self.person(request))
        except ArchiveError:
            return 0

    def text(self, seen: Looks, name: str, **values: Any) -> str:
        """What a template makes of values, as a person sees it."""
        now = datetime.now(UTC)
        return self.templates.get_template(name).render(
            looks=seen, _=partial(said, seen.language), tell=partial(sentence, seen.language),
            now=now,
            clock=partial(clock, zone=seen.zone, now=now), hour=partial(hour, zone=seen.zone),
            iso=stamp, date=partial(date, zone=seen.zone),
            day=partial(day, zone=seen.zone, now=now, language=seen.language),
            moment=partial(moment, zone=seen.zone, language=seen.language), **values,
        )  # fmt: skip

    # Files of our own

    @cached_property
    def _files(self) -> Mapping[str, bytes]:
        folder = files("ultimora.desk").joinpath("static")
        return {one.name: one.read_bytes() for one in folder.iterdir()}

    def static(self, name: str) -> str:
        """The address of a file, which changes with its bytes."""
        return f"/static/{sha256(self._files[name]).hexdigest()[:12]}/{name}"

    def file(self, name: str) -> bytes:
        """The bytes of a file."""
        return self._files[name]

    def _static(self, request: Request) -> Response:
        name = request.path_params["name"]
        if name not in self._files:
            raise HTTPException(404)
        kind = _TYPES[name.rpartition(".")[2]]
        return Response(self._files[name], media_type=kind, headers={"cache-control": _FOREVER})

    # What a person chooses for this browser

    async def _chosen(self, request: Request) -> Response:
        told = await form(request)
        known = {"language": LANGUAGES, "theme": THEMES}
        back = told.get("back") or "/"
        answer = RedirectResponse(back if ours(back) else "/", 303)
        for name, values in known.items():
            if (value := told.get(name)) in values:
                answer.set_cookie(name, str(value), _YEAR, samesite="strict", httponly=True,
                                  secure=request.url.scheme == "https")  # fmt: skip
        return answer

    def routes(self) -> list[Route]:
        """The addresses of the frame itself."""
        return [
            Route("/static/{hash}/{name}", self._static),
            Route("/choose", self._chosen, methods=["POST"]),
        ]

    # What goes wrong

    def failures(self) -> dict[Any, Any]:
        """Which page tells of what went wrong."""
        return {HTTPException: self._failed, ArchiveError: self._failed, Exception: self._failed}

    async def _failed(self, request: Request, error: Exception) -> Response:
        status, why, headers = 500, "Something of ours failed; the log says more.", {}
        if isinstance(error, HTTPException):
            status, why, headers = error.status_code, error.detail, dict(error.headers or {})
        elif isinstance(error, ArchiveError):
            status, why = 503, str(error)
        if request.url.path.startswith("/api/"):
            return problem(status, why, headers)
        page = await asyncio.to_thread(
            self.page, request, "failed.html", status, number=status, why=why, section=""
        )
        page.headers.update(headers)
        return page


def ours(address: str) -> bool:
    """Whether an address stays on this desk: a path, and no other site's in disguise."""
    return address.startswith("/") and not address.startswith(("//", "/\\"))
