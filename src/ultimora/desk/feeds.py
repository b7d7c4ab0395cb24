"""Every search as a feed, by its address: for readers, for other desks, for programs."""

from __future__ import annotations

from collections import OrderedDict
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from hashlib import sha256
from io import BytesIO
from threading import Lock

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from ultimora.archive import ArchiveError, Hit
from ultimora.desk.asked import Asked
from ultimora.desk.shell import Shell
from ultimora.newsroom.alerting import opens
from ultimora.pack import About, formats, write
from ultimora.values.days import stamp
from ultimora.values.query import Query, QueryError

MOST = 50  # records of a feed, the newest
_FORMS = {"rss": "rss", "atom": "atom", "json": "json_feed", "ninjs": "ninjs"}
_KNOWN = 2000  # feeds of which it is remembered when they changed
MISSING = "There is no such feed."


class Feeds:
    """The feeds of all searches, and of alerts under their private addresses."""

    def __init__(self, shell: Shell) -> None:
        self.shell = shell
        self._changed: OrderedDict[str, tuple[str, int]] = OrderedDict()
        self._lock = Lock()

    def search(self, request: Request) -> Response:
        """The newest records of a search."""
        asked = Asked.of(request, self.shell.looks(request).zone)
        if asked.error is not None:
            return PlainTextResponse(f"{asked.error}\n", 400)
        title = f"{asked.text} · Ultimora" if asked.text else "Ultimora"
        return self.shown(request, asked.query, title, self.shell.person(request))

    def private(self, request: Request) -> Response:
        """The same of an alert, for whoever knows its address; it asks for no login."""
        alerts = self.shell.archive.alerts
        try:
            alert = alerts.get(request.path_params["number"])
        except ArchiveError:
            raise HTTPException(404, MISSING) from None
        if not opens(self.shell.newsroom.key(), alert, request.path_params["token"]):
            raise HTTPException(404, MISSING)
        try:
            query = Query.read(alert.query, datetime.now(self.shell.newsroom.zone))
        except QueryError as error:
            return PlainTextResponse(f"{error}\n", 400)
        return self.shown(request, query, f"{alert.name} · Ultimora", alert.person)

    def shown(self, request: Request, query: Query, title: str, person: str) -> Response:
        """The newest records of a search of `person`, in the form that the address names."""
        form = formats().get(_FORMS.get(request.path_params["form"], ""))
        if form is None:
            raise HTTPException(404, MISSING)
        archive = self.shell.archive
        hits = archive.search(query, MOST, person=person).hits
        tag = _tag(hits, title)
        address = str(request.url)
        changed = self._since(f"{person} {address}", tag)
        headers = {
            "etag": tag, "last-modified": _written(changed), "cache-control": "private, no-cache",
            "vary": "cookie, accept-language", "x-robots-tag": "noindex",
            "referrer-policy": "no-referrer",  # its address may be the key to it
        }  # fmt: skip
        if _fresh(request, tag, changed):
            return Response(status_code=304, headers=headers)
        records, body = archive.without_bytes([hit.id for hit in hits]), BytesIO()
        write(records.values(), form.name, About(title, address, made=stamp(changed)), body)
        many = form.media_type_of_many or form.media_type
        return Response(body.getvalue(), media_type=many, headers=headers)

    def _since(self, address: str, tag: str) -> int:
        """Since when a feed is as it is, as far as this desk has seen: never before it was so."""
        with self._lock:
            known = self._changed.pop(address, None)
            if known is None or known[0] != tag:
                known = (tag, int(self.shell.archive.clock()))
            self._changed[address] = known
            while len(self._changed) > _KNOWN:
                self._changed.popitem(last=False)
        return known[1]


def _tag(hits: tuple[Hit, ...], title: str) -> str:
    """An entity tag: another one whenever a record comes, changes, or is withdrawn."""
    said = repr((title, [(hit.id, hit.number) for hit in hits]))
    return f'W/"{sha256(said.encode()).hexdigest()[:20]}"'


def _fresh(request: Request, tag: str, changed: int) -> bool:
    """Whether who asks has it already (RFC 9110, section 13.2.2: the tag counts for more)."""
    held = request.headers.get("if-none-match")
    if held is not None:
        tags = {one.strip().removeprefix("W/") for one in held.split(",")}
        return "*" in tags or tag.removeprefix("W/") in tags
    try:
        since = parsedate_to_datetime(request.headers.get("if-modified-since", ""))
    except (TypeError, ValueError):
        return False
    return since.replace(tzinfo=since.tzinfo or UTC).timestamp() >= changed


def _written(at: int) -> str:
    return format_datetime(datetime.fromtimestamp(at, UTC), usegmt=True)


def routes(shell: Shell) -> list[Route]:
    """The addresses of feeds."""
    feeds = Feeds(shell)
    return [
        Route("/search.{form}", feeds.search),
        Route("/feeds/{number:int}/{token}.{form}", feeds.private),
    ]
