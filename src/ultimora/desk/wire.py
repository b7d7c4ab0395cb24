"""The wire: what came, newest first, live; a filter is a search that keeps running."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from functools import partial
from urllib.parse import urlencode

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import Route

from ultimora.archive import CursorError, Page
from ultimora.desk.asked import Asked, Looks
from ultimora.desk.caught import Caught
from ultimora.desk.form import form
from ultimora.desk.live import Live, Watch
from ultimora.desk.rows import Row, rows
from ultimora.desk.shell import Shell, ours
from ultimora.newsroom.suggest import completed, loosened, missing
from ultimora.values.query import Query
from ultimora.values.roles import EDITOR

MOST = 50  # rows of a page
MOST_COLUMNS = 6  # searches side by side
IN_COLUMN = 40  # rows of each
_FACETS = ("agency", "section", "lang", "place", "source", "has")
_NOTICES = "has:correction OR has:kill OR has:update"
_SHOWN = 8  # values of a facet
_UNSAID = ("ends",)  # where a dispatch ends is no notice to who reads it

# The searches to begin with, by those that are kept.
First = Callable[[dict[str, str]], list[str]]


class Wire:
    """The list and what belongs to it."""

    def __init__(self, shell: Shell, live: Live) -> None:
        self.shell, self.live, self.caught = shell, live, Caught()

    def page(self, request: Request) -> Response:
        """The whole page, or with ``part`` the rows alone."""
        seen = self.shell.looks(request)
        asked = Asked.of(request, seen.zone)
        person = self.shell.person(request)
        archive = self.shell.archive
        number = archive.newest()
        found = Page(())
        if asked.error is None:
            try:
                found = archive.search(
                    asked.query, MOST, asked.after, asked.order, person=person
                )  # fmt: skip
            except CursorError:
                return RedirectResponse(asked.address(), 303)
        unread = archive.readers.unread(person, [hit.id for hit in found.hits])
        part = "part" in request.query_params
        presets = archive.searches.of(person)
        empty = not (found.hits or asked.error or asked.after)
        return self.shell.page(
            request, "_rows.html" if part else "wire.html", asked=asked, found=found, number=number,
            rows=rows(found.hits, unread), section="wire",
            live=_live(number, [asked.text]) if _runs(asked) else "",
            presets=presets,
            collections=[] if part else archive.readers.collections(),
            why=list(missing(archive, asked.query)) if empty and asked.text else [],
            undo=self.caught.fresh(person),
            loosened=list(loosened(archive, asked.query)) if empty and asked.text else [],
        )  # fmt: skip

    def columns(self, request: Request) -> Response:
        """Several searches side by side, each live."""
        return self._beside(request, "columns.html", self._first_columns)

    def wall(self, request: Request) -> Response:
        """The same for a screen on a wall: large, and what arrives shows itself; each text once,
        where nothing else was asked."""
        return self._beside(request, "wall.html", lambda _: ["group:text"])

    def _beside(self, request: Request, template: str, first: First) -> Response:
        seen, person = self.shell.looks(request), self.shell.person(request)
        archive = self.shell.archive
        number = archive.newest()
        texts = request.query_params.getlist("q")[:MOST_COLUMNS]
        kept = archive.saved_searches(person)
        names = {text: name for name, text in reversed(kept.items())}
        columns: list[tuple[Asked, list[Row]]] = []
        for text in texts or first(kept):
            asked = Asked(" ".join(text.split()), zone=seen.zone)
            found = Page(())
            if asked.error is None:
                found = archive.search(asked.query, IN_COLUMN, person=person)
            unread = archive.readers.unread(person, [hit.id for hit in found.hits])
            columns.append((asked, rows(found.hits, unread)))
        return self.shell.page(
            request, template, section="columns", columns=columns, names=names,
            found=Page(()), live=_live(number, [asked.text for asked, _ in columns]),
        )  # fmt: skip

    def _first_columns(self, kept: dict[str, str]) -> list[str]:
        """What stands side by side where nobody chose: the searches that were kept, one's own
        first, else everything beside what is to be read again and the languages that most comes
        in."""
        if kept:
            return [*dict.fromkeys(kept.values())][:MOST_COLUMNS]
        found = self.shell.archive.facets(Query(), ("lang",)).counts["lang"][:2]
        return ["", _NOTICES, *(f"lang:{code}" for code, _ in found if len(found) > 1)]

    def facets(self, request: Request) -> Response:
        """What the matches have in common, with counts; asked for once the page is there."""
        seen = self.shell.looks(request)
        asked = Asked.of(request, seen.zone)
        found = self.shell.archive.facets(asked.query, _FACETS, person=self.shell.person(request))
        counts = found.counts | {"has": tuple(
            (kind, count) for kind, count in found.counts["has"] if kind not in _UNSAID
        )}  # fmt: skip
        shown = {name: values[:_SHOWN] for name, values in counts.items() if values}
        return self.shell.page(request, "_facets.html", asked=asked, found=found, shown=shown)

    async def stream(self, request: Request) -> Response:
        """What arrives of the searches of a page, as server-sent events, each with the rows as they
        are shown; with ``once`` what came since, for a page that nobody looks at now."""
        last = request.headers.get("last-event-id") or request.query_params.get("since") or ""
        since = int(last) if last.isdecimal() and len(last) < 17 else None
        watches = list(self._watches(request))
        if "once" in request.query_params:
            missed = await asyncio.to_thread(self.live.missed, watches, since)
            return JSONResponse([message._asdict() for message in missed])
        return StreamingResponse(
            self.live.stream(watches, since), media_type="text/event-stream",
            headers={"cache-control": "no-store", "x-accel-buffering": "no"},
        )  # fmt: skip

    def _watches(self, request: Request) -> Iterator[Watch]:
        """The searches that a page watches."""
        seen, person = self.shell.looks(request), self.shell.person(request)
        for text in request.query_params.getlist("q")[:MOST_COLUMNS] or [""]:
            asked = Asked(" ".join(text.split()), zone=seen.zone)
            yield Watch(repr((asked.text, seen, person)), partial(self._told, seen, asked, person))

    def _told(self, seen: Looks, asked: Asked, person: str, ids: list[str]) -> str:
        """The rows of what came, as far as it was asked for."""
        if asked.error is not None:
            return ""
        archive = self.shell.archive
        found = archive.search(asked.query, len(ids), person=person, among=ids)
        if not found.hits:
            return ""
        unread = archive.readers.unread(person, [hit.id for hit in found.hits])
        values = {"asked": asked, "rows": rows(found.hits, unread), "found": Page(found.hits),
                  "why": []}  # fmt: skip
        return self.shell.text(seen, "_rows.html", path="/", number=0, **values)

    def complete(self, request: Request) -> Response:
        """What the last word of a search may become, and searches kept under such a name."""
        word = request.query_params.get("word", "")[:100]
        start, archive = word.casefold(), self.shell.archive
        known = archive.saved_searches(self.shell.person(request))
        kept = {
            name: text for name, text in known.items()
            if any(part.startswith(start) for part in (name.casefold(), *name.casefold().split()))
        }  # fmt: skip
        return JSONResponse({"words": completed(archive, word, 12), "kept": kept if word else {}})

    async def keep(self, request: Request) -> Response:
        """Save the search under a name, or forget it: one's own, or everybody's."""
        told, who = await form(request), self.shell.who(request)
        searches, shared = self.shell.archive.searches, bool(told.get("everybody"))
        if shared and not who.may(EDITOR):
            raise HTTPException(403, "Only an editor shares searches with everybody.")
        name, text = told.get("name", "").strip()[:60], told.get("q", "")
        asked = Asked(text, zone=self.shell.looks(request).zone)
        if told.get("forget"):
            if searches.forget(name, "" if shared else who.name):
                self.shell.did(request, "search unshared" if shared else "search forgotten", name)
        elif name and asked.error is None and shared:
            searches.share(name, text, who.name)
            self.shell.did(request, "search shared", f"{name}: {asked.text}")
        elif name and asked.error is None:
            searches.keep(name, text, who.name)
            self.shell.did(request, "search kept", f"{name}: {asked.text}")
        return RedirectResponse(asked.address(), 303)

    async def read(self, request: Request) -> Response:
        """Note that records were read, or all up to a number; or take that back."""
        told = await form(request)
        person, readers = self.shell.person(request), self.shell.archive.readers
        upto = told.get("upto", "")
        if told.get("undo"):
            self.caught.back(readers, person)
        elif upto.isdecimal():
            self.caught.up(readers, person, int(upto))
        else:
            ids = told.getlist("id")
            readers.opened(person, ids, on=told.get("unread") is None)
        return _back(request, told.get("back", ""))


def _runs(asked: Asked) -> bool:
    """Whether a page keeps running: its first, by time."""
    return asked.error is None and asked.order == "time" and not asked.after


def _live(number: int, texts: list[str]) -> str:
    """The address of what arrives of these searches after the entry `number`."""
    return f"/live?{urlencode([('since', number), *(('q', text) for text in texts)])}"


def _back(request: Request, back: str) -> Response:
    """Where a form came from; a script needs no page."""
    if request.headers.get("x-script"):
        return Response(status_code=204)
    return RedirectResponse(back if ours(back) else "/", 303)


def routes(shell: Shell, live: Live) -> list[Route]:
    """The addresses of the wire."""
    wire = Wire(shell, live)
    return [
        Route("/", wire.page),
        Route("/columns", wire.columns),
        Route("/wall", wire.wall),
        Route("/facets", wire.facets),
        Route("/live", wire.stream),
        Route("/complete", wire.complete),
        Route("/presets", wire.keep, methods=["POST"]),
        Route("/read", wire.read, methods=["POST"]),
    ]

