"""Sources: who is asked, how each fares, and what a new one would bring before it does."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from functools import partial
from typing import Any

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from ultimora.archive.times import seconds
from ultimora.desk.dispatches import file
from ultimora.desk.form import LARGEST, body, form
from ultimora.desk.shell import Shell
from ultimora.intake import amend, duration, multipart, opml, roster
from ultimora.newsroom import ways
from ultimora.newsroom.adding import Unfit, added, brought, found, imported
from ultimora.newsroom.health import Bringer, Health, bringers, healths
from ultimora.values import Record
from ultimora.values.roles import ADMIN

DAYS = 30  # of the small plots
_MOST_OTHERS = 200  # that brought records and are not asked
_CHOSEN = ("name", "every", "full_text")  # in the form of a new source
_DONE = {"pause": "paused", "resume": "resumed", "remove": "removed"}


class Sources:
    """The list, and what is done to it."""

    def __init__(self, shell: Shell) -> None:
        self.shell = shell

    def page(self, request: Request, **more: Any) -> Response:
        """All sources, those that are not well first."""
        listed = self._listed()
        counted = self.shell.archive.brought()
        rows = sorted(healths(self.shell.archive, listed.sources, counted), key=_order)
        others = bringers(counted, listed.sources)
        today = datetime.now(UTC).date()
        every = [*(row.days for row in rows), *(one.days for one in others)]
        most = max((count for days in every for count in days.values()), default=1)
        shown: dict[str, Any] = {
            "rows": [(row, _bars(row, today, most), _seen(row)) for row in rows],
            "bringers": [(one, _bars(one, today, most)) for one in others[:_MOST_OTHERS]],
            "troubles": listed.troubles, "days": DAYS, "error": "", "address": "", "local": False,
            "source": None, "others": (), "records": None, "written": duration.written,
            "brought": None, "untried": None, "choices": (), "unread": (),
            "mended": partial(ways.by, ways.DESK),
        }  # fmt: skip
        return self.shell.page(request, "sources.html", section="sources", **shown | more)

    async def test(self, request: Request) -> Response:
        """What an address would bring in, before it does; nothing of it is kept."""
        told = request.query_params
        address, local = told.get("address", "").strip(), bool(told.get("local"))
        more: dict[str, Any] = {"address": address, "local": local}
        room = self.shell.newsroom
        try:
            if not self.shell.who(request).may(ADMIN):
                _outside(address, local)
            source, others = await found(address, self._taken(), local=local)
            more |= {"source": source, "others": others}
            came = await brought(room.configuration, room.rulebook, source)
            more |= {"records": [(one, *_dated(one)) for one in came.records],
                     "unread": came.troubles}
        except Unfit as error:
            more |= _why(error)
            if error.way in ways.UNTRIED:
                more["untried"] = {}
        return await asyncio.to_thread(self.page, request, **more)

    async def add(self, request: Request) -> Response:
        """Write a source down; the desk asks it from now on."""
        told = await form(request)
        address, choices = told.get("address", "").strip(), _choices(told)
        try:
            source, _ = await found(address, self._taken(), **choices)
            await asyncio.to_thread(added, self.shell.newsroom.configuration, source)
            self.shell.did(request, "source added", f"{source.name} {source.place}")
        except (Unfit, amend.RosterError) as error:
            more = _why(error) | {"address": address, "local": bool(told.get("local"))}
            if isinstance(error, Unfit) and error.way in ways.UNTRIED:
                more["untried"] = {key: told[key] for key in _CHOSEN if told.get(key)}
            return await asyncio.to_thread(self.page, request, **more)
        return RedirectResponse("/sources", 303)

    async def change(self, request: Request) -> Response:
        """Pause a source, ask it again, or take it off the list; its records stay."""
        told, name = await form(request), request.path_params["name"]
        do = told.get("do", "")
        try:
            await asyncio.to_thread(self._changed, name, do)
            if do in _DONE:
                self.shell.did(request, f"source {_DONE[do]}", name)
        except (Unfit, amend.RosterError) as error:
            return await asyncio.to_thread(self.page, request, **_why(error))
        return RedirectResponse("/sources", 303)

    def exported(self, request: Request) -> Response:
        """The feeds as a list that other readers take."""
        self.shell.did(request, "export", "sources.opml")
        return file(opml.written(self._listed().sources)[0], "text/x-opml", "sources.opml")

    async def bring(self, request: Request) -> Response:
        """Add the feeds of another reader's list; none of them is asked before."""
        try:
            data, local = await _uploaded(request)
            more = await asyncio.to_thread(self._brought, data, local)
            self.shell.did(request, "source added", f"a list of {more['brought'][0]}")
        except (Unfit, amend.RosterError) as error:
            more = _why(error)
        return await asyncio.to_thread(self.page, request, **more)

    def _brought(self, data: bytes, local: bool) -> dict[str, Any]:
        came = imported(self.shell.newsroom.configuration, data, local=local)
        troubles = (*came.troubles, *self._listed().troubles)
        return {"brought": (len(came.fresh), came.known), "troubles": troubles}

    def _listed(self) -> roster.Roster:
        return roster.read(self.shell.newsroom.configuration.sources)

    def _taken(self) -> set[str]:
        return {source.name for source in self._listed().sources}

    def _changed(self, name: str, do: str) -> None:
        path, listed = self.shell.newsroom.configuration.sources, self._listed()
        if not listed.troubles and name not in {one.name for one in listed.sources}:
            raise Unfit(f"There is no source {name} any more.")
        text = listed.text
        if do == "remove":
            roster.write(path, amend.removed(text, name))
        elif do in ("pause", "resume"):
            roster.write(path, amend.changed(text, name, paused=do == "pause"))


async def _uploaded(request: Request) -> tuple[bytes, bool]:
    """The file of a form, and whether its feeds may lie near. Raises Unfit where there is none, or
    it is too large."""
    too_large = Unfit(f"The list is larger than {opml.LARGEST:,} bytes. Split it.")
    data = await body(request, opml.LARGEST + LARGEST, too_large)
    mark = multipart.boundary(request.headers.get("content-type", ""))
    try:
        sent = list(multipart.parts(data, mark)) if mark else []
    except ValueError as error:
        raise Unfit(f"{error} Send it again.") from None
    found = next((part.data for part in sent if part.field == "list"), b"")
    if not found:
        raise Unfit("No file was chosen. Choose the OPML file that the other reader exports.")
    return found, any(part.field == "local" and part.data.strip() for part in sent)


def _why(error: Exception) -> dict[str, Any]:
    """What went wrong, in the desk's own words."""
    if isinstance(error, Unfit):
        return {"error": error.told(ways.DESK), "choices": error.others}
    return {"error": str(error)}


def _dated(record: Record) -> tuple[int | None, bool]:
    """When a dispatch was published, in seconds since 1970, and whether its hour is known."""
    published = record.dispatch.published
    return (seconds(published.iso), "T" in published.iso) if published else (None, False)


def _outside(address: str, local: bool) -> None:
    """Whoever may only try sources reads no folders of this machine, and nothing of its network."""
    if local or not address.startswith(("http://", "https://")):
        raise Unfit(f"{address}: Only an admin may try what is not a public http(s) address.")


def _choices(told: Mapping[str, Any]) -> dict[str, Any]:
    """What a person chose for a new source."""
    choices: dict[str, Any] = {}
    if name := told.get("name", "").strip():
        choices["name"] = name
    if (every := duration.seconds(told.get("every", ""))) is not None:
        choices["every"] = every
    return choices | {key: True for key in ("local", "full_text", "untried") if told.get(key)}


def _order(row: Health) -> tuple[int, str]:
    worst = ("failing", "gone", "silent", "not asked yet", "well", "paused")
    return worst.index(row.state), row.source.name.casefold()


def _bars(row: Health | Bringer, today: date, most: int) -> list[tuple[int, float]]:
    """Records of each day: how many, and how high (0 to 1, by the root, so that few are seen)."""
    days = ((today - timedelta(past)).isoformat() for past in range(DAYS - 1, -1, -1))
    counts = [row.days.get(day, 0) for day in days]
    return [(count, (count / most) ** 0.5) for count in counts]


def _seen(row: Health) -> int | None:
    """When it last answered, in seconds since 1970."""
    return seconds(row.success)


def routes(shell: Shell) -> list[Route]:
    """The addresses of the sources."""
    page = Sources(shell)
    return [
        Route("/sources", page.page),
        Route("/sources.opml", page.exported),
        Route("/sources/opml", page.bring, methods=["POST"]),
        Route("/sources/test", page.test),
        Route("/sources/add", page.add, methods=["POST"]),
        Route("/sources/{name:path}/change", page.change, methods=["POST"]),
    ]

