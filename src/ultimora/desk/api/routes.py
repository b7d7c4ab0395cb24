"""Answers of the API: what the archive says, as JSON."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime
from functools import partial
from inspect import iscoroutinefunction
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Route

from ultimora.archive import ArchiveError, CursorError, Hit
from ultimora.archive.facets import COLUMNS
from ultimora.archive.matching import SHIFT
from ultimora.desk.api import manual
from ultimora.desk.api.document import BASE, document
from ultimora.desk.api.operation import Operation, values
from ultimora.desk.api.operations import OPERATIONS
from ultimora.desk.dispatches import file
from ultimora.desk.form import body
from ultimora.desk.live import Live, Watch
from ultimora.desk.problems import problem
from ultimora.desk.shell import Shell
from ultimora.intake import amend, roster
from ultimora.newsroom.adding import Unfit, added, found
from ultimora.newsroom.health import Health, healths
from ultimora.newsroom.story_json import story_json
from ultimora.newsroom.ways import API
from ultimora.newsroom.withheld import EMBARGOED, version_of
from ultimora.pack import About, as_json, pack
from ultimora.pack.facts_json import facts_json
from ultimora.pack.record_json import Places
from ultimora.values import Delivery, Record, Source
from ultimora.values.days import stamp
from ultimora.values.query import Query, QueryError

LARGEST = 64 * 1024 * 1024  # bytes of a delivery
_BODY = 64 * 1024  # bytes of JSON that is sent
Told = dict[str, Any]


class Answers:
    """One method for each operation; what it gives back is its body."""

    def __init__(self, shell: Shell, live: Live) -> None:
        self.shell, self.live = shell, live

    # -- records

    def search(self, request: Request, asked: Told) -> Any:
        """See the operation of this name, as for every method here."""
        query = self._query(request, asked)
        page = self._page(request, query, asked, asked.get("order", "time"))
        return {
            "hits": [hit_json(hit) for hit in page.hits], "cursor": page.cursor,
            "total": page.total, "exact": page.exact,
        }  # fmt: skip

    def facets(self, request: Request, asked: Told) -> Any:
        """Counts."""
        fields = tuple(dict.fromkeys(asked.get("field", COLUMNS)))
        query, person = self._query(request, asked), self.shell.person(request)
        counted = self.shell.archive.facets(query, fields, person=person)
        counts = {
            name: [{"value": value, "count": count} for value, count in some]
            for name, some in counted.counts.items()
        }
        return {"matches": counted.matches, "exact": counted.exact, "counts": counts}

    def record(self, request: Request, asked: Told) -> Any:
        """A record, or an older version of it."""
        record, why = self._record(request, asked.get("version"))
        if why:
            raise HTTPException(403, f"It is {why}.")
        return as_json(record)

    def versions(self, request: Request, asked: Told) -> Any:
        """Its versions."""
        return [
            {"version": one.number, "arrived": stamp(one.arrived), "source": one.source,
             "delivery": one.delivery, "changed": list(one.changed)}
            for one in self.shell.archive.versions(self._id(request))
        ]  # fmt: skip

    def copies(self, request: Request, asked: Told) -> Any:
        """Its copies."""
        ids, person = self.shell.archive.copies(self._id(request)), self.shell.person(request)
        hits = {hit.id: hit for hit in self.shell.archive.search(
            Query(), len(ids) + 1, person=person, among=ids[:500]).hits}  # fmt: skip
        return [hit_json(hits[id]) for id in ids if id in hits]

    def links(self, request: Request, asked: Told) -> Any:
        """Why it belongs with others."""
        return [asdict(link) for link in self.shell.archive.links(self._id(request))]

    def delivery(self, request: Request, asked: Told) -> Response:
        """The bytes as they came."""
        record, why = self._record(request)
        if why:
            raise HTTPException(403, f"It is {why}.")
        data = record.dispatch.copy.sheet.delivery.arrived.data
        self.shell.did(request, "export", f"{record.id} bytes")
        return file(data, "application/octet-stream", f"{record.id}.bin")

    def export(self, request: Request, asked: Told) -> Response:
        """The record in another format."""
        record, why = self._record(request)
        if why == EMBARGOED:  # of what was withdrawn the notice goes out
            raise HTTPException(403, f"It is {why}.")
        name = request.path_params["format"]
        try:
            title = record.dispatch.headline or record.id
            parcel = pack([record], name, About(title, made=stamp()))
        except KeyError:
            raise HTTPException(404, f"There is no format {name}.") from None
        self.shell.did(request, "export", f"{record.id} {name}")
        return file(parcel.data, parcel.media_type, parcel.name)

    def star(self, request: Request, asked: Told, on: bool = True) -> None:
        """Mark it."""
        self.shell.archive.star(self._id(request), on, self.shell.person(request))

    def unstar(self, request: Request, asked: Told) -> None:
        """Take the mark away."""
        self.star(request, asked, on=False)

    def read(self, request: Request, asked: Told, on: bool = True) -> None:
        """Note that it was read."""
        person = self.shell.person(request)
        self.shell.archive.readers.opened(person, [self._id(request)], on)

    def unread(self, request: Request, asked: Told) -> None:
        """Note that it is to be read."""
        self.read(request, asked, on=False)

    # -- facts and stories

    def facts(self, request: Request, asked: Told) -> Any:
        """Facts of a page of records."""
        kinds = tuple(dict.fromkeys(asked.get("kind", ("claims",))))
        page = self._page(request, self._query(request, asked), asked)
        records = self.shell.archive.without_bytes([hit.id for hit in page.hits])
        rows = [
            row for hit in page.hits if hit.id in records
            for row in _facts(hit, records[hit.id], kinds)
        ]  # fmt: skip
        return {"facts": rows, "cursor": page.cursor}

    def stories(self, request: Request, asked: Told) -> Any:
        """The stories last told."""
        told = self.shell.archive.stories(
            least=asked.get("least", 2), most=asked.get("limit", 50),
            person=self.shell.person(request),
        )  # fmt: skip
        return [
            one._asdict() | {"since": stamp(one.since), "until": stamp(one.until),
                             "seen": None if one.seen is None else stamp(one.seen)}
            for one in told
        ]  # fmt: skip

    def story(self, request: Request, asked: Told) -> Any:
        """A story."""
        archive = self.shell.archive
        id, person = archive.story_named(request.path_params["id"]), self.shell.person(request)
        story = archive.story(id, person=person)
        return story_json(story, asked.get("language"))

    # -- sources and intake

    def sources(self, request: Request, asked: Told) -> Any:
        """The sources."""
        return [source_json(one) for one in healths(self.shell.archive, self._listed().sources)]

    async def add_source(self, request: Request, asked: Told) -> Response:
        """Add a source."""
        told = await _json(request, ("address", "name", "every", "local", "full_text", "page",
                                     "untried"))  # fmt: skip
        address = told.pop("address", None)
        if not isinstance(address, str) or not address.strip() or len(address) > 2000:
            raise HTTPException(400, "`address` must be where the source is, as text.")
        for key in ("local", "full_text", "page", "untried"):
            if not isinstance(told.get(key, False), bool):
                raise HTTPException(400, f"`{key}` must be true or false.")
        name, every = told.get("name", "x"), told.get("every", 900)
        if not isinstance(name, str) or not 0 < len(name.strip()) <= 200:
            raise HTTPException(400, "`name` must be a name of at most 200 characters.")
        if isinstance(every, bool) or not isinstance(every, int) or not 5 <= every <= 31_536_000:
            raise HTTPException(400, "`every` must be a whole number of seconds, 5 or more.")
        try:
            source, _ = await found(
                address.strip(), {one.name for one in self._listed().sources}, **told
            )
            await asyncio.to_thread(added, self.shell.newsroom.configuration, source)
            self.shell.did(request, "source added", f"{source.name} {source.place}")
        except Unfit as error:
            status = 409 if "already" in str(error) else 400
            raise HTTPException(status, error.told(API)) from None
        except (amend.RosterError, ValueError) as error:
            raise HTTPException(409 if "already" in str(error) else 400, str(error)) from None
        return JSONResponse(await asyncio.to_thread(self._source, source.name), 201)

    async def pause_source(self, request: Request, asked: Told) -> Any:
        """Pause a source, or ask it again."""
        told, name = await _json(request, ("paused",)), request.path_params["name"]
        if not isinstance(told.get("paused"), bool):
            raise HTTPException(400, "`paused` must be true or false.")
        await asyncio.to_thread(
            self._rewritten, name, lambda text: amend.changed(text, name, paused=told["paused"])
        )
        done = "source paused" if told["paused"] else "source resumed"
        self.shell.did(request, done, name)
        return await asyncio.to_thread(self._source, name)

    def remove_source(self, request: Request, asked: Told) -> None:
        """Take it off the list."""
        name = request.path_params["name"]
        self._rewritten(name, lambda text: amend.removed(text, name))
        self.shell.did(request, "source removed", name)

    async def intake(self, request: Request, asked: Told) -> Response:
        """File copy."""
        data = await _body(request, LARGEST)
        if not data:
            raise HTTPException(400, "There is no copy in it.")
        source = Source(asked.get("source") or "api", "door")
        delivery = Delivery(source, data, request.headers.get("content-type"),
                            asked.get("name"), stamp())  # fmt: skip
        taken = await asyncio.to_thread(self.shell.newsroom.take, delivery)
        return JSONResponse({"delivery": taken.number, "fresh": taken.fresh,
                             "records": list(taken.ids), "why": taken.why}, 202)  # fmt: skip

    async def stream(self, request: Request, asked: Told) -> Response:
        """What arrives."""
        query, person = self._query(request, asked), self.shell.person(request)
        since = asked.get("since")
        last = request.headers.get("last-event-id", "")
        if last.isdecimal() and len(last) < 17:
            since = int(last)

        def told(ids: list[str]) -> str:
            hits = self.shell.archive.search(query, len(ids), person=person, among=ids).hits
            shown = [hit_json(hit) for hit in hits]
            return json.dumps(shown, ensure_ascii=False) if shown else ""

        watch = Watch(repr(("api", str(query), person)), told)
        return StreamingResponse(
            self.live.stream([watch], since), media_type="text/event-stream",
            headers={"cache-control": "no-store", "x-accel-buffering": "no"},
        )  # fmt: skip

    # -- what they share

    def _query(self, request: Request, asked: Told) -> Query:
        zone = self.shell.newsroom.zone
        try:
            return Query.read(asked.get("q", ""), datetime.now(zone))
        except QueryError as error:
            at = f" (characters {error.at.start + 1} to {error.at.end})"
            raise HTTPException(400, f"{error}{at}") from None

    def _page(self, request: Request, query: Query, asked: Told, order: str = "time") -> Any:
        try:
            return self.shell.archive.search(
                query, asked.get("limit", 50), asked.get("after"), order,
                person=self.shell.person(request),
            )  # fmt: skip
        except CursorError as error:
            raise HTTPException(400, str(error)) from None

    def _id(self, request: Request) -> str:
        found = self.shell.archive.resolve(request.path_params["id"], 2)
        if len(found) != 1:
            raise HTTPException(404, "There is no such record.")
        return found[0]

    def _record(self, request: Request, version: int | None = None) -> tuple[Record, str]:
        try:
            return version_of(self.shell.archive, self._id(request), version)
        except ArchiveError as error:
            raise HTTPException(404, str(error)) from None

    def _listed(self) -> roster.Roster:
        return roster.read(self.shell.newsroom.configuration.sources)

    def _source(self, name: str) -> Told:
        named = [one for one in self._listed().sources if one.name == name]
        if not named:
            raise HTTPException(404, f"There is no source {name}.")
        return source_json(next(healths(self.shell.archive, named)))

    def _rewritten(self, name: str, change: Callable[[str], str]) -> None:
        listed = self._listed()
        if name not in {one.name for one in listed.sources}:
            raise HTTPException(404, f"There is no source {name}.")
        try:
            roster.write(self.shell.newsroom.configuration.sources, change(listed.text))
        except amend.RosterError as error:
            raise HTTPException(400, str(error)) from None


def at(path: str) -> str:
    """The address of an operation; the name of a source may hold slashes."""
    return BASE + path.replace("{name}", "{name:path}")


def hit_json(hit: Hit) -> Told:
    """A hit as JSON values."""
    return {
        "id": hit.id, "version": hit.version, "number": hit.number, "headline": hit.headline,
        "snippet": hit.snippet, "marks": [list(mark) for mark in hit.marks], "agency": hit.agency,
        "source": hit.source, "section": hit.section, "language": hit.language,
        "place": hit.place, "published": hit.published, "at": stamp(hit.seq >> SHIFT),
        "arrived": stamp(hit.arrived), "urgency": hit.urgency, "notices": list(hit.notices),
        "hidden": hit.hidden, "starred": hit.starred, "url": hit.url, "story": hit.story,
        "told": hit.told, "copies": hit.copies,
    }  # fmt: skip


def source_json(one: Health) -> Told:
    """A source as JSON values."""
    source = one.source
    return {
        "name": source.name, "kind": source.kind, "address": source.place, "every": source.every,
        "paused": source.paused, "full_text": source.full_text, "local": source.local,
        "state": one.state, "cause": one.cause, "success": one.success, "next": one.next,
        "records": one.records, "days": one.days,
    }  # fmt: skip


def _facts(hit: Hit, record: Record, kinds: tuple[str, ...]) -> list[Told]:
    """The facts of a record of these kinds."""
    if record.dispatch.hidden:
        return []
    copy = record.dispatch.copy
    written = facts_json(record.facts, Places(copy).of)
    shared = {"record": hit.id, "headline": hit.headline, "agency": hit.agency,
              "at": stamp(hit.seq >> SHIFT)}  # fmt: skip
    return [
        {**shared, "kind": kind, "text": copy.text[fact["start"] : fact["end"]], "fact": fact}
        for kind in kinds for fact in written[kind]
    ]  # fmt: skip


async def _body(request: Request, largest: int) -> bytes:
    too_large = HTTPException(413, f"It is larger than {largest:,} bytes.")
    return await body(request, largest, too_large)


async def _json(request: Request, known: tuple[str, ...]) -> Told:
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/json":
        raise HTTPException(415, "Send JSON, and say so: content-type: application/json.")
    try:
        told = json.loads(await _body(request, _BODY))
    except (ValueError, RecursionError):
        raise HTTPException(400, "This is no JSON.") from None
    if not isinstance(told, dict):
        raise HTTPException(400, "A JSON object is wanted.")
    if unknown := sorted(told.keys() - set(known)):
        raise HTTPException(400, f"{unknown[0]!r} is none of {', '.join(known)}.")
    return told


def routes(shell: Shell, live: Live) -> list[BaseRoute]:
    """The addresses of the API."""
    answers = Answers(shell, live)
    by_path: dict[str, dict[str, Operation]] = {}
    for one in OPERATIONS:
        by_path.setdefault(one.path, {})[one.method] = one

    async def answer(operations: dict[str, Operation], request: Request) -> Response:
        method = "GET" if request.method == "HEAD" else request.method
        operation = operations[method]
        does = getattr(answers, operation.does)
        try:
            asked = values(operation, request.query_params)
            if iscoroutinefunction(does):
                said = await does(request, asked)
            else:
                said = await asyncio.to_thread(does, request, asked)
        except HTTPException as error:
            return problem(error.status_code, error.detail)
        except ArchiveError as error:
            gone = error.message.startswith("There is no")
            return problem(404 if gone else 503, str(error))
        if isinstance(said, Response):
            return said
        return Response(status_code=204) if said is None else JSONResponse(said)

    described = JSONResponse(document())

    async def openapi(request: Request) -> Response:
        return described

    return [
        *manual.routes(shell),
        Route("/api/openapi.json", openapi),
        *(
            Route(
                at(path), partial(answer, operations),
                methods=list(operations), name=path,
            )
            for path, operations in by_path.items()
        ),
    ]  # fmt: skip
