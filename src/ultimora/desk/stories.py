"""Stories: what records tell together, as a list and one by one, and what people do to them."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from ultimora.archive import ArchiveError, CursorError
from ultimora.archive.stories import Latest, Told
from ultimora.desk.asked import Asked
from ultimora.desk.form import form
from ultimora.desk.shell import Shell
from ultimora.desk.spark import spark
from ultimora.desk.told import FOREMOST, Tellings

MOST = 40  # stories of a page
_BESIDE = 8  # stories that stand beside the wire
_FOUND = 120  # hits whose stories are looked at
_OTHERS = 25  # stories into which one may be merged
_LONGEST = 200  # letters of a name


@dataclass(frozen=True, slots=True)
class Item:
    """A story in the list: what was last told of it, the bars of its hours, how much is new."""

    story: Told
    latest: Latest | None
    bars: tuple[str, str]
    new: int


class Stories:
    """The pages of stories."""

    def __init__(self, shell: Shell) -> None:
        self.shell = shell
        self.tellings = Tellings(shell.archive)

    def every(self, request: Request) -> Response:
        """The stories, pinned ones on top, then those last told first; or those that a search
        finds; or (``part``) a few, to stand beside the wire."""
        archive, person = self.shell.archive, self.shell.person(request)
        asked = Asked.of(request, self.shell.looks(request).zone)
        if "part" in request.query_params:
            latest, _ = archive.latest_stories(None, _BESIDE, person)
            return self.shell.page(request, "_now.html", found=self._items(latest, person))
        before = request.query_params.get("before", "")
        pinned: list[Told] = []
        found: list[Told] = []
        more = ""
        if asked.text:
            found, more = self._found(request, asked)
        else:
            edge = int(before) if before.isdecimal() and len(before) < 12 else None
            pinned = archive.pinned_stories(person) if edge is None else []
            found, last = archive.latest_stories(edge, MOST, person)
            more = f"/stories?before={last}" if last is not None and len(found) == MOST else ""
        here = {one.id for one in pinned}
        return self.shell.page(
            request, "stories.html", section="stories", within=asked, more=more,
            pinned=self._items(pinned, person),
            found=self._items([one for one in found if one.id not in here], person),
        )  # fmt: skip

    def _found(self, request: Request, asked: Asked) -> tuple[list[Told], str]:
        """The stories of what a search finds, in the order of the search."""
        if asked.error is not None:
            return [], ""
        grouped = Asked(f"{asked.ungrouped()} group:story", asked.order, asked.after, asked.zone)
        if grouped.error is not None:
            return [], ""
        person = self.shell.person(request)
        try:
            page = self.shell.archive.search(
                grouped.query, _FOUND, asked.after, asked.order, person=person
            )  # fmt: skip
        except CursorError:
            return [], ""
        ids = [hit.story for hit in page.hits if hit.story and hit.told > 1]
        stories = {one.id: one for one in self.shell.archive.stories_among(ids, person)}
        more = asked.address("/stories", after=page.cursor) if page.cursor else ""
        return [stories[id] for id in ids if id in stories], more

    def _items(self, stories: list[Told], person: str) -> list[Item]:
        archive, ids = self.shell.archive, [one.id for one in stories]
        hours, latest = archive.story_hours(ids, person), archive.last_told(ids)
        return [
            Item(one, latest.get(one.id), spark(hours[one.id]),
                 sum(hour.new for hour in hours[one.id]))
            for one in stories
        ]  # fmt: skip

    def page(self, request: Request) -> Response:
        """What happened, in which order, who says so, and where they differ."""
        archive, id = self.shell.archive, self._id(request)
        if id != request.path_params["id"]:
            return RedirectResponse(f"/story/{id}", 303)
        seen, person = self.shell.looks(request), self.shell.person(request)
        since = request.query_params.get("since", "")
        asked = since.isdecimal() and len(since) < 12
        looked = int(since) if asked else archive.story_seen(id, person)
        story = self.tellings.tell(id, seen.language, seen.zone)
        if not story.records:
            raise HTTPException(404, "Nothing of this story can be shown.")
        others = [one for one in archive.latest_stories(most=_OTHERS)[0] if one.id != id]
        lines = [line for _, some in story.days for line in some]
        every = "all" in request.query_params or len(lines) <= FOREMOST
        answer = self.shell.page(
            request, "story.html", section="stories", story=story, looked=looked, others=others,
            every=every, left=0 if every else sum(not line.foremost for line in lines),
            new=sum(looked is not None and line.line.said > looked for line in lines),
            headlines={piece.id: piece.headline for piece in story.pieces},
        )  # fmt: skip
        archive.look_at_story(id, person)
        return answer

    def _id(self, request: Request) -> str:
        try:
            return self.shell.archive.story_named(request.path_params["id"])
        except ArchiveError as error:
            raise HTTPException(404, str(error)) from None

    # What people do

    async def rename(self, request: Request) -> Response:
        """Give it a name; with an empty one its headline stands for it again."""
        told, id = await form(request), self._id(request)
        name = " ".join(told.get("name", "").split())[:_LONGEST]
        self.shell.archive.rename_story(id, name, self._who(request))
        self.shell.did(request, "story renamed", f"{id} {name}".strip())
        return _back(id, told.get("since", ""))

    async def pin(self, request: Request) -> Response:
        """Keep it on top, or no longer so."""
        told, id = await form(request), self._id(request)
        on = bool(told.get("on"))
        self.shell.archive.pin_story(id, on, self._who(request))
        self.shell.did(request, "story pinned" if on else "story unpinned", id)
        return _back(id, told.get("since", ""))

    async def merge(self, request: Request) -> Response:
        """Say that it is the same as another, into which it goes."""
        told, id = await form(request), self._id(request)
        into = told.get("into", "").strip()
        try:
            into = self.shell.archive.story_named(into) if into else ""
        except ArchiveError as error:
            raise HTTPException(404, str(error)) from None
        if not into or into == id:
            raise HTTPException(400, "Choose the story into which this one goes.")
        into = self.shell.archive.merge_stories(into, id, self._who(request))
        self.shell.did(request, "stories merged", f"{id} {into}")
        return _back(into)

    async def split(self, request: Request) -> Response:
        """Take the ticked texts, with all that carry them, into a story of their own."""
        told, id = await form(request), self._id(request)
        archive = self.shell.archive
        ticked = set(told.getlist("record"))
        members = [(row[0], row[2]) for row in archive.story_state(id) if len(row) == 4]
        some = [str(one) for one, original in members if one in ticked or original in ticked]
        if not some or len(some) == len(members):
            raise HTTPException(400, "Tick some of the dispatches, and not all of them.")
        fresh = archive.split_story(id, some, self._who(request))
        self.shell.did(request, "story split", f"{id} {fresh}")
        return _back(fresh)

    def _who(self, request: Request) -> str:
        return self.shell.person(request) or "somebody"


def _back(id: str, since: str = "") -> Response:
    """Where a form came from; what was new there still is."""
    return RedirectResponse(f"/story/{id}?since={since}" if since.isdecimal() else f"/story/{id}",
                            303)  # fmt: skip


def routes(shell: Shell) -> list[Route]:
    """The addresses of stories."""
    pages = Stories(shell)
    return [
        Route("/stories", pages.every),
        Route("/story/{id}", pages.page),
        *(
            Route(f"/story/{{id}}/{name}", act, methods=["POST"])
            for name, act in (("rename", pages.rename), ("pin", pages.pin), ("merge", pages.merge),
                              ("split", pages.split))
        ),
    ]  # fmt: skip
