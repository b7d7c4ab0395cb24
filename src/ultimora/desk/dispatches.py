"""One dispatch: the text as the agency wrote it, or as it arrived, and all that belongs to it."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from ultimora.archive import ArchiveError
from ultimora.archive.stories import Told
from ultimora.archive.times import seconds
from ultimora.desk.explained import explained
from ultimora.desk.form import form
from ultimora.desk.marked import SURE, changed, marked
from ultimora.desk.repairs import reasons, shown
from ultimora.desk.rows import NOTICES
from ultimora.desk.shell import Shell
from ultimora.desk.takings import takings
from ultimora.newsroom.withheld import EMBARGOED, version_of
from ultimora.pack import About, formats, pack
from ultimora.values import Dispatch, Record
from ultimora.values.days import stamp
from ultimora.values.facts import Name
from ultimora.values.query import Query
from ultimora.values.roles import ADMIN

VIEWS = ("written", "arrived")
_MOMENTS = ("published", "updated", "came", "created")  # fields that are told in the reader's zone
_MOST_COPIES = 60  # of a text that are named
_MOST_EDITS = 4000  # changes shown in place; of more the first


class Dispatches:
    """The page of one record, its bytes, its exports."""

    def __init__(self, shell: Shell) -> None:
        self.shell = shell

    def page(self, request: Request) -> Response:
        """The dispatch, in its own page or as the part that is read beside the list."""
        id, person = self._id(request), self.shell.person(request)
        archive = self.shell.archive
        number = request.query_params.get("version", "")
        record, why = self._record(id, int(number) if number.isdecimal() else None)
        view = request.query_params.get("view", VIEWS[0])
        part = "part" in request.query_params
        if not part:
            archive.readers.opened(person, [id])
        return self.shell.page(
            request, "_dispatch.html" if part else "dispatch.html", section="", id=id,
            view=view if view in VIEWS else VIEWS[0], **self.shown(record, id, person, why),
        )  # fmt: skip

    def shown(self, record: Record, id: str, person: str, why: str = "") -> dict[str, Any]:
        """All that the page tells a person of a record; `why` its text must not be shown."""
        archive, dispatch = self.shell.archive, record.dispatch
        copies = archive.copies(id)
        line = archive.series(id)
        named = list(dict.fromkeys([*copies[:_MOST_COPIES], *line]))
        known = archive.search(Query(), len(named) + 1, person=person, among=[*named, id])
        others = {hit.id: hit for hit in known.hits}
        arrived = dispatch.copy.sheet.delivery.arrived
        edits = dispatch.copy.edits[:_MOST_EDITS]
        return {
            "record": record, "dispatch": dispatch, "why": why, "agency": dispatch.agency,
            "paragraphs": [] if why else [marked(record, span) for span in dispatch.paragraphs],
            "facts": [] if why else explained(record),
            "changes": [] if why else list(changed(dispatch.copy.sheet.text, edits)),
            "edits": len(dispatch.copy.edits), "arrived": arrived, "reasons": reasons,
            "louds": NOTICES,
            "shown": shown, "names": [] if why else _names(record),
            "starred": id in others and others[id].starred, "copies": copies,
            "line": line, "others": others,
            "versions": archive.versions(id), "story": self._story(id),
            "fields": list(_fields(dispatch)), "added": list(_added(dispatch)),
            "takings": takings(), "citation": _citation(record, id),
            "at": _at(dispatch), "own": _own(dispatch), "seconds": seconds, "moments": _MOMENTS,
            "withheld_by": f"ultimora show {id} --withheld"
            f" --home {shlex.quote(str(self.shell.newsroom.configuration.home))}",
            "notes": archive.readers.notes([id]), "collected": archive.readers.collected_in(id),
        }  # fmt: skip

    def bytes(self, request: Request) -> Response:
        """The delivery, byte for byte as it came, to be kept and never shown by a browser."""
        record, why = self._record(self._id(request))
        if why:
            raise HTTPException(403, why)
        arrived = record.dispatch.copy.sheet.delivery.arrived
        self.shell.did(request, "export", f"{record.id} bytes")
        return file(arrived.data, "application/octet-stream", f"{record.id}.bin")

    def export(self, request: Request) -> Response:
        """The record in a format that others take."""
        name = request.path_params["format"]
        if name not in formats():
            raise HTTPException(404)
        record, why = self._record(self._id(request))
        if why == EMBARGOED:  # of what was withdrawn the notice goes out
            raise HTTPException(403, why)
        parcel = pack([record], name, About(record.dispatch.headline or record.id, made=stamp()))
        self.shell.did(request, "export", f"{record.id} {name}")
        return file(parcel.data, parcel.media_type, parcel.name)

    async def star(self, request: Request) -> Response:
        """Mark it, or take the mark away."""
        told = await form(request)
        id = self._id(request)
        self.shell.archive.star(id, bool(told.get("on")), self.shell.person(request))
        return RedirectResponse(f"/dispatch/{id}", 303)

    async def note(self, request: Request) -> Response:
        """Write a note beside it, or take one away."""
        told, id = await form(request), self._id(request)
        readers, text = self.shell.archive.readers, told.get("text", "").strip()[:4000]
        gone = told.get("remove", "")
        if gone.isdecimal():
            if not self._theirs(request, id, int(gone)):
                raise HTTPException(403, "This note is another's.")
            self._taken(request, id, int(gone))
            readers.remove_note(int(gone))
        elif text:
            readers.write_note(self.shell.person(request), id, text)
        return _beside(id, told)

    async def collect(self, request: Request) -> Response:
        """Put it into a collection, or take it out of one."""
        told, id = await form(request), self._id(request)
        readers, name = self.shell.archive.readers, told.get("name", "").strip()[:80]
        if told.get("remove"):
            readers.let_go(name, id)
            self.shell.did(request, "let go", f"{id} {name}")
        elif name:
            readers.collect(self.shell.person(request), name, id)
            self.shell.did(request, "collected", f"{id} {name}")
        return _beside(id, told)

    def _taken(self, request: Request, id: str, number: int) -> None:
        """Tell whose note is taken away, where it is another's."""
        for note in self.shell.archive.readers.notes([id]):
            if note.number == number and note.person != self.shell.person(request):
                self.shell.did(request, "note removed", f"{id} {note.person}")

    def _story(self, id: str) -> Told | None:
        """The story that it tells, as lists show it."""
        story = self.shell.archive.story_of(id)
        among = self.shell.archive.stories_among([story]) if story else []
        return among[0] if among else None

    def _theirs(self, request: Request, id: str, number: int) -> bool:
        """Whether a note is theirs who asks; an admin takes any away."""
        who = self.shell.who(request)
        notes = self.shell.archive.readers.notes([id])
        return any(n.number == number and (n.person == who.name or who.may(ADMIN)) for n in notes)

    def _id(self, request: Request) -> str:
        found = self.shell.archive.resolve(request.path_params["id"])
        if len(found) != 1:
            raise HTTPException(404, "There is no such dispatch.")
        return found[0]

    def _record(self, id: str, version: int | None = None) -> tuple[Record, str]:
        try:
            return version_of(self.shell.archive, id, version)
        except ArchiveError as error:
            raise HTTPException(404, str(error)) from None


def _beside(id: str, told: Mapping[str, str]) -> Response:
    """Back to what stands beside a dispatch, in the view that it was read in."""
    view = told.get("view", "")
    chosen = f"?view={view}" if view in VIEWS[1:] else ""
    return RedirectResponse(f"/dispatch/{id}{chosen}#notes", 303)


def _own(dispatch: Dispatch) -> str | None:
    """When it was published, as it says itself."""
    filed = dispatch.dateline.date if dispatch.dateline else None
    moments = (dispatch.published, filed, dispatch.updated, dispatch.carrier.created)
    return next((moment.iso for moment in moments if moment), None)


def _at(dispatch: Dispatch) -> int | None:
    """When it was published, as far as anybody says; else when it came."""
    return seconds(_own(dispatch)) or seconds(dispatch.copy.sheet.delivery.arrived.at)


def _names(record: Record) -> list[tuple[str, list[Name]]]:
    """Who and what is named, by kind, in the order of the text: what else is told of them is a
    step away."""
    kinds = (("person", "Who"), ("organisation", "Bodies"), ("place", "Where"))
    return [
        (words, [one for one in record.facts.names if one.kind == kind and one.confidence >= SURE])
        for kind, words in kinds
    ]  # fmt: skip


def _fields(dispatch: Dispatch) -> Iterator[tuple[str, str]]:
    """What the agency says beside the text."""
    dateline, contact = dispatch.dateline, dispatch.contact
    rows = [
        ("agency", dispatch.agency), ("slugline", dispatch.slugline),
        ("dateline", dateline.text if dateline else None), ("byline", dispatch.byline),
        ("section", dispatch.section), ("urgency", dispatch.urgency), ("take", dispatch.take),
        ("identifier", dispatch.id), ("version", dispatch.version),
        ("published", dispatch.published.iso if dispatch.published else None),
        ("updated", dispatch.updated.iso if dispatch.updated else None),
        ("contact", contact and " ".join(filter(None, (contact.name, contact.email)))),
        ("topics", ", ".join(dispatch.topics)), ("marks", ", ".join(dispatch.marks)),
    ]  # fmt: skip
    return ((label, str(value)) for label, value in rows if value not in (None, ""))


def _added(dispatch: Dispatch) -> Iterator[tuple[str, str]]:
    """What the carrier has added, and where it came from."""
    carrier, sheet = dispatch.carrier, dispatch.copy.sheet
    arrived = sheet.delivery.arrived
    rows = [
        ("source", arrived.source.name), ("came", arrived.at), ("file", sheet.delivery.name),
        ("container", sheet.media_type), ("page", dispatch.url),
        ("categories", ", ".join(carrier.categories)), ("tags", ", ".join(carrier.tags)),
        ("created", carrier.created.iso if carrier.created else None), ("author", carrier.author),
        ("SHA-256", sheet.delivery.sha256),
    ]  # fmt: skip
    return ((label, str(value)) for label, value in rows if value)


def _citation(record: Record, id: str) -> str:
    """How to cite it: who, what, when, and by which name it is found again."""
    dispatch = record.dispatch
    at = _at(dispatch)
    day = datetime.fromtimestamp(at, UTC).date().isoformat() if at is not None else ""
    title = f"“{dispatch.headline}”" if dispatch.headline else ""
    parts = (dispatch.agency, title, day, dispatch.url, f"urn:ultimora:{id}")
    return ", ".join(filter(None, parts))


def file(data: bytes, kind: str, name: str) -> Response:
    """A file to be saved, whatever a browser thinks of it."""
    return Response(data, media_type=kind, headers={
        "content-disposition": f"attachment; filename*=UTF-8''{quote(name, safe='')}",  # RFC 6266
        "cache-control": "no-store",
        "content-security-policy": "sandbox",
    })  # fmt: skip


def routes(shell: Shell) -> list[Route]:
    """The addresses of a dispatch."""
    page = Dispatches(shell)
    return [
        Route("/dispatch/{id}", page.page),
        Route("/dispatch/{id}/bytes", page.bytes),
        Route("/dispatch/{id}/as/{format}", page.export),
        Route("/dispatch/{id}/star", page.star, methods=["POST"]),
        Route("/dispatch/{id}/notes", page.note, methods=["POST"]),
        Route("/dispatch/{id}/collections", page.collect, methods=["POST"]),
    ]
