"""Alerts: searches that notify; what they found, how it goes out, and what went wrong."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any
from urllib.parse import urlsplit

from starlette.datastructures import MultiDict
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from ultimora.archive import ArchiveError, Hit
from ultimora.archive.alerts import Alert, Count, Told
from ultimora.archive.outbox import Sending
from ultimora.configuration import FILE
from ultimora.desk.asked import Asked
from ultimora.desk.form import form
from ultimora.desk.rows import Row
from ultimora.desk.shell import Shell
from ultimora.intake import duration
from ultimora.newsroom.alerting import Unfit, chosen, token
from ultimora.newsroom.notifying import Notifying
from ultimora.newsroom.webhook import secret
from ultimora.values.query import Query
from ultimora.values.roles import ADMIN

MOST = 60  # records that a page shows
SENT = 30  # of what went out
_TICKS = ("local", "updates", "copies")
# How the audit log calls what the buttons do.
_DEEDS = {"pause": "alert paused", "resume": "alert resumed", "renew": "feed address renewed",
          "close": "feed closed", "turn": "webhook secret renewed"}  # fmt: skip
_USUAL = "10m"  # between two mails


@dataclass(frozen=True)
class Line:
    """An alert in the list: how much it found, and what of it did not go out."""

    alert: Alert
    count: Count
    troubles: Sequence[Sending]

    @property
    def ways(self) -> list[tuple[str, str]]:
        """How it tells beside the desk: by what, and to whom."""
        alert = self.alert
        mail = ", ".join(alert.mail.split(", ")[:2])
        more = f" +{alert.mail.count(', ') - 1}" if alert.mail.count(", ") > 1 else ""
        every = f" · {duration.written(alert.every)}" if alert.every else ""
        told = [
            ("e-mail", mail + more + every if mail else ""),
            ("webhook", urlsplit(alert.webhook).netloc.rpartition("@")[2]),
        ]
        return [(way, to) for way, to in told if to] + ([("feed", "")] if alert.feed > 0 else [])


class Alerts:
    """The list of alerts, the page of one, and what is done to them."""

    def __init__(self, shell: Shell) -> None:
        self.shell = shell

    def page(self, request: Request, status: int = 200, **more: Any) -> Response:
        """All alerts of who asks, and what they found; with a search ready for a new one."""
        person, alerts = self.shell.person(request), self.shell.archive.alerts
        counts = alerts.counts(person)
        lines = [
            Line(one, counts.get(one.number, Count()), alerts.outbox.troubles(one.number))
            for one in alerts.all(person)
        ]
        asked = request.query_params.get("q")
        fresh = Alert(0, person, asked or "", asked or "", every=duration.seconds(_USUAL) or 0)
        making = asked is not None or not lines
        values: dict[str, Any] = {"form": _shown(fresh), "error": "", "making": making}
        return self.shell.page(
            request, "alerts.html", status, section="alerts", lines=lines,
            told=self._told(alerts.told(person, most=MOST)), **self._smtp(),
            names={line.alert.number: line.alert.name for line in lines}, **values | more,
        )  # fmt: skip

    def one(self, request: Request, status: int = 200, **more: Any) -> Response:
        """One alert: its choices, its addresses, what it found, what went out."""
        alert, alerts = self._alert(request), self.shell.archive.alerts
        key, here = self.shell.newsroom.key(), str(request.base_url).rstrip("/")
        feed = f"{here}/feeds/{alert.number}/{token(key, alert)}" if alert.feed > 0 else ""
        sent = alerts.outbox.of(alert.number, SENT)
        values = {"form": _shown(alert), "error": "", "results": {}}
        return self.shell.page(
            request, "alert.html", status, section="alerts", alert=alert, feed=feed, sent=sent,
            secret=secret(key, alert) if alert.webhook else "", **self._smtp(),
            told=self._told(alerts.told(alert.person, alert.number, MOST)), names={},
            titles={id: hit.headline for id, hit in self._hits([s.id for s in sent]).items()},
            asked=Asked(alert.query, zone=self.shell.newsroom.zone), **values | more,
        )  # fmt: skip

    async def add(self, request: Request) -> Response:
        """Make an alert."""
        told = await form(request)
        try:
            self._near(request, told)
            choices = chosen(_choices(told), self.shell.newsroom.zone)
            alert = await asyncio.to_thread(
                partial(self.shell.archive.alerts.add, self.shell.person(request), **choices,
                        language=self.shell.looks(request).language)
            )  # fmt: skip
        except (Unfit, ArchiveError) as error:
            more = {"form": _choices(told), "error": _why(error), "making": True}
            return await asyncio.to_thread(self.page, request, 400, **more)
        self.shell.did(request, "alert added", _about(alert))
        return RedirectResponse(f"/alerts/{alert.number}", 303)

    async def change(self, request: Request) -> Response:
        """Choose otherwise; pause it, renew its private address, or take it away."""
        told = await form(request)
        do, alert = told.get("do", ""), await asyncio.to_thread(self._alert, request)
        alerts = self.shell.archive.alerts
        back = "/alerts" if told.get("back") or do == "remove" else f"/alerts/{alert.number}"
        if do == "remove":
            await asyncio.to_thread(alerts.remove, alert.number)
            self.shell.did(request, "alert removed", alert.name)
            return RedirectResponse(back, 303)
        try:
            self._near(request, told)
            choices = _done(alert, do) or chosen(_choices(told), self.shell.newsroom.zone)
            if not do:
                choices["feed"] = _feed(alert.feed, choices["feed"])
            after = await asyncio.to_thread(partial(alerts.change, alert.number, **choices))
            self.shell.did(request, _DEEDS.get(do, "alert changed"),
                           alert.name if do else _about(after))  # fmt: skip
        except (Unfit, ArchiveError) as error:
            more = {"form": _choices(told), "error": _why(error)}
            return await asyncio.to_thread(self.one, request, 400, **more)
        return RedirectResponse(back, 303)

    def _near(self, request: Request, told: Any) -> None:
        """Only an admin sends to this machine and its network. Raises Unfit."""
        if told.get("local") and not self.shell.who(request).may(ADMIN):
            raise Unfit("Only an admin may send to this machine or network.")

    async def test(self, request: Request) -> Response:
        """Send a sample by each way, and say how that went."""
        alert = await asyncio.to_thread(self._alert, request)
        async with Notifying(self.shell.newsroom) as notifying:
            results = await notifying.test(alert)
        self.shell.did(request, "alert tested", _about(alert))
        why = {way: one.why for way, one in results.items()}
        return await asyncio.to_thread(self.one, request, results=why)

    async def seen(self, request: Request) -> Response:
        """Note that what was found has been seen: of all alerts, or of one."""
        number = (await form(request)).get("number", "")
        of = int(number) if number.isdecimal() else None
        alerts, person = self.shell.archive.alerts, self.shell.person(request)
        await asyncio.to_thread(alerts.see, person, of)
        return RedirectResponse("/alerts" if of is None else f"/alerts/{of}", 303)

    def count(self, request: Request) -> Response:
        """How much was found that was not seen, for pages that stay open."""
        count = self.shell.archive.alerts.unseen(self.shell.person(request))
        return PlainTextResponse(str(count), headers={"cache-control": "no-store"})

    def _alert(self, request: Request) -> Alert:
        try:
            alert = self.shell.archive.alerts.get(request.path_params["number"])
        except ArchiveError:
            raise HTTPException(404, "There is no such alert.") from None
        if alert.person != self.shell.person(request):
            raise HTTPException(404, "There is no such alert.")
        return alert

    def _told(self, told: Sequence[Told]) -> list[tuple[Told, Row]]:
        """What was told, each with its row; what is under embargo (again) is left out."""
        hits = self._hits([one.id for one in told])
        return [(one, Row(hits[one.id], not one.seen)) for one in told if one.id in hits]

    def _hits(self, ids: Sequence[str]) -> dict[str, Hit]:
        wanted = list(dict.fromkeys(ids))
        found = self.shell.archive.search(Query(), len(wanted) or 1, among=wanted)
        return {hit.id: hit for hit in found.hits}

    def _smtp(self) -> dict[str, Any]:
        """Whether there is a mail server, and the file in which one is chosen."""
        chosen = self.shell.newsroom.configuration
        return {"smtp": bool(chosen.text("smtp")), "config": chosen.home / FILE}


def _choices(told: MultiDict) -> dict[str, Any]:
    """What a form chose. A box that is not ticked is not sent, so all that is missing is no."""
    fields = {name: told.get(name, "") for name in ("name", "query", "mail", "every", "webhook")}
    return fields | {name: bool(told.get(name)) for name in (*_TICKS, "feed")}


def _about(alert: Alert) -> str:
    """An alert as the audit log tells of it: its name, and to whom it sends."""
    ways = (alert.mail, alert.webhook, "local" if alert.local else "")
    return " · ".join(filter(None, (f"{alert.name}: {alert.query}", *ways)))


def _done(alert: Alert, do: str) -> dict[str, Any]:
    """What one of the buttons changes."""
    told: dict[str, dict[str, Any]] = {
        "pause": {"paused": True}, "resume": {"paused": False},
        "renew": {"feed": abs(alert.feed) + 1}, "close": {"feed": -abs(alert.feed)},
        "turn": {"turned": alert.turned + 1},
    }  # fmt: skip
    return told.get(do, {})


def _feed(before: int, wanted: bool) -> int:
    """How many private addresses there were; not above 0 where there is none now, so that one
    that is opened again is another."""
    if wanted:
        return before if before > 0 else 1 - before
    return -abs(before)


def _shown(alert: Alert) -> dict[str, Any]:
    """The choices of an alert as its form shows them."""
    every = duration.written(alert.every) if alert.every else ""
    return alert._asdict() | {"every": every, "feed": alert.feed > 0}


def _why(error: Exception) -> str:
    if isinstance(error, ArchiveError):
        return f"{error.message} {error.mend}".strip()
    return str(error)


def routes(shell: Shell) -> list[Route]:
    """The addresses of alerts."""
    page = Alerts(shell)
    return [
        Route("/alerts", page.page),
        Route("/alerts/count", page.count),
        Route("/alerts/add", page.add, methods=["POST"]),
        Route("/alerts/seen", page.seen, methods=["POST"]),
        Route("/alerts/{number:int}", page.one),
        Route("/alerts/{number:int}/change", page.change, methods=["POST"]),
        Route("/alerts/{number:int}/test", page.test, methods=["POST"]),
    ]
