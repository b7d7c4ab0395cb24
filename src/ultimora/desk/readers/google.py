"""The Google Reader API as apps speak it today: streams of items, what is read, starred, labelled.

Google never published it; this follows what reader apps ask for. Every method answers one address.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from starlette.responses import JSONResponse, PlainTextResponse, Response

from ultimora.archive.numbered import Line
from ultimora.desk.readers.atom import atom
from ultimora.desk.readers.feeds import Feed, Feeds, number
from ultimora.desk.readers.shown import AT_ONCE, Shown, plain, shown
from ultimora.desk.readers.streams import (
    FRESH,
    LABEL,
    READ,
    READING,
    STARRED,
    UNREAD,
    Streams,
    item,
    label,
    long,
    named,
)
from ultimora.desk.readers.told import Refused, Told
from ultimora.desk.readers.who import Readers, Who
from ultimora.desk.shell import Shell
from ultimora.intake.amend import RosterError
from ultimora.newsroom.adding import Unfit
from ultimora.values.query import And, Compared, Query

MOST_IDS = 10_000  # numbers of one answer, as Google had it
_COMMON = 20  # items where nobody says how many
_DONE = PlainTextResponse("OK")


class Google:
    """One method for each address; `desk` is the address of the desk's own pages."""

    def __init__(self, shell: Shell, readers: Readers, feeds: Feeds) -> None:
        self.shell, self.readers, self.feeds = shell, readers, feeds

    # Who asks

    def login(self, told: Told) -> Response:
        """What the app shows from now on."""
        who = self.readers.admitted(told.text("Email"), told.text("Passwd"))
        if who is None:
            return PlainTextResponse("Error=BadAuthentication\n", 403)
        shown = self.readers.pass_of(who)
        if told.text("output") == "json":
            return JSONResponse({"SID": shown, "LSID": "null", "Auth": shown})
        return PlainTextResponse(f"SID={shown}\nLSID=null\nAuth={shown}\n")

    def token(self, who: Who, told: Told, desk: str) -> Response:
        """What the app sends along with changes."""
        return PlainTextResponse(self.readers.token_of(who))

    def user(self, who: Who, told: Told, desk: str) -> Any:
        """The name of who asks."""
        return {"userId": "1", "userName": who.name, "userProfileId": "1", "userEmail": ""}

    def preferences(self, who: Who, told: Told, desk: str) -> Any:
        """There are none."""
        return {"prefs": []}

    def stream_preferences(self, who: Who, told: Told, desk: str) -> Any:
        """There are none of streams either."""
        return {"streamprefs": {}}

    # Feeds and labels

    def subscriptions(self, who: Who, told: Told, desk: str) -> Any:
        """The feeds, in their folders."""
        return {"subscriptions": [self._subscription(who, f, desk) for f in self.feeds.all()]}

    def _subscription(self, who: Who, feed: Feed, desk: str) -> dict[str, Any]:
        # An address may hold a key of the feed's, which is nothing for everybody.
        url = feed.address(desk) if "admin" in who.scopes else f"{desk}/sources"
        return {
            "id": f"feed/{feed.number}", "title": plain(feed.name), "sortid": f"{feed.number:08x}",
            "categories": [{"id": LABEL + one, "label": one} for one in feed.folders],
            "firstitemmsec": "0", "url": url, "htmlUrl": url,
            "iconUrl": f"{desk}{self.shell.static('mark.svg')}",
        }  # fmt: skip

    def tags(self, who: Who, told: Told, desk: str) -> Any:
        """The labels: folders, saved searches, collections."""
        streams = self._streams(who)
        folders = streams.folders()
        others = dict.fromkeys((*streams.searches(), *streams.collections))
        return {"tags": [
            {"id": STARRED},
            *({"id": LABEL + name, "type": "folder"} for name in folders),
            *({"id": LABEL + name, "type": "tag"} for name in others if name not in folders),
        ]}  # fmt: skip

    def unread(self, who: Who, told: Told, desk: str) -> Any:
        """How much is unread in each feed, in each folder, and in all."""
        counted = self.shell.archive.numbered.unread(who.person)
        streams = self._streams(who)
        groups = {f"feed/{feed.number}": [feed] for feed in streams.feeds}
        groups |= {LABEL + name: feeds for name, feeds in streams.folders().items()}
        groups[READING] = list(streams.feeds)
        rows = []
        for stream, feeds in groups.items():
            some = [counted[feed.name] for feed in feeds if feed.name in counted]
            if some:
                newest = max(one.arrived for one in some)
                rows.append({
                    "id": stream, "count": sum(one.unread for one in some),
                    "newestItemTimestampUsec": f"{newest}000000",
                })  # fmt: skip
        return {"max": MOST_IDS, "unreadcounts": rows}

    async def edit(self, who: Who, told: Told, desk: str) -> Response:
        """Subscribe, unsubscribe, or file a feed under other folders."""
        into = [name for one in told.all("a") if (name := label(one))]
        out_of = [name for one in told.all("r") if (name := label(one))]
        titles = told.all("t")
        for at, stream in enumerate(told.all("s")):
            title = titles[at] if at < len(titles) else ""
            if told.text("ac") == "subscribe":
                await self._subscribed(stream.removeprefix("feed/"), title, into)
                continue
            feed = self._streams(who).feed(stream)
            if feed is None or feed.source is None:
                raise Refused(404, "There is no such feed on the list.")
            try:
                if told.text("ac") == "unsubscribe":
                    self.feeds.remove(feed)
                elif title and title != feed.name:
                    raise Refused(400, "What is filed goes by the source's name, which stays.")
                elif into or out_of:
                    self.feeds.file(feed, into, out_of)
            except RosterError as error:
                raise Refused(409, str(error)) from None
        return _DONE

    async def quick(self, who: Who, told: Told, desk: str) -> Any:
        """Subscribe to whatever feed an address leads to."""
        address = told.text("quickadd").removeprefix("feed/")
        try:
            feed = await self.feeds.add(address)
        except Unfit as error:
            return {"query": address, "numResults": 0, "error": str(error)}
        stream = f"feed/{feed.number}"
        return {"query": address, "numResults": 1, "streamId": stream, "streamName": feed.name}

    async def _subscribed(self, address: str, title: str, folders: Sequence[str]) -> None:
        try:
            await self.feeds.add(address, title, folders)
        except Unfit as error:
            raise Refused(400, str(error)) from None

    def exported(self, who: Who, told: Told, desk: str) -> Response:
        """The feeds as OPML."""
        return Response(self.feeds.opml(), media_type="text/x-opml")

    def imported(self, who: Who, told: Told, desk: str) -> Response:
        """Subscribe to all feeds of an OPML file."""
        try:
            return PlainTextResponse(f"OK: {self.feeds.bring(told.body)}")
        except Unfit as error:
            raise Refused(400, str(error)) from None

    # Items

    def contents(self, who: Who, told: Told, desk: str, stream: str = "") -> Any:
        """The items of a stream, whole."""
        stream, title, items, more = self._page(who, told, desk, stream)
        answer: dict[str, Any] = {
            "direction": "ltr", "id": stream, "title": title, "updated": int(time.time()),
            "self": [{"href": f"{desk}/reader/api/0/stream/contents/{stream}"}],
            "items": [_json(one, streams, desk) for one, streams in items],
        }  # fmt: skip
        return answer | ({"continuation": more} if more else {})

    def atom(self, who: Who, told: Told, desk: str, stream: str = "") -> Response:
        """The same as Atom."""
        return Response(
            atom(*self._page(who, told, desk, stream)), media_type="application/atom+xml"
        )

    def _page(
        self, who: Who, told: Told, desk: str, stream: str
    ) -> tuple[str, str, list[tuple[Shown, list[str]]], str]:
        """A stream's name, its title, its items, and how to go on."""
        stream = named(stream or told.text("s") or READING)
        streams = self._streams(who)
        lines, more = self._lines(who, told, streams, stream, AT_ONCE)
        feed = streams.feed(stream) if stream.startswith("feed/") else None
        title = feed.name if feed else label(stream) or "Ultimora"
        return stream, title, list(self._labelled(who, streams, lines, desk)), more

    def numbers(self, who: Who, told: Told, desk: str) -> Any:
        """The numbers of a stream's items."""
        lines, more = self._lines(who, told, self._streams(who), told.text("s"), MOST_IDS)
        rows = [
            {"id": str(line.number), "directStreamIds": [], "timestampUsec": _micro(line.arrived)}
            for line in lines
        ]
        return {"itemRefs": rows} | ({"continuation": more} if more else {})

    def these(self, who: Who, told: Told, desk: str) -> Any:
        """Some items, whole, by their numbers."""
        lines = self.shell.archive.numbered.these(_numbers(told), who.person)
        items = self._labelled(who, self._streams(who), lines, desk)
        return {
            "id": READING, "updated": int(time.time()),
            "items": [_json(one, streams, desk) for one, streams in items],
        }  # fmt: skip

    def _lines(
        self, who: Who, told: Told, streams: Streams, stream: str, most: int
    ) -> tuple[list[Line], str]:
        """The lines that are asked for, and the continuation of the next."""
        query = streams.query(stream)
        if query is None:
            raise Refused(404, f"There is no stream {stream}.")
        parts = streams.narrowed(query, told.all("it"), told.all("xt"))
        since, until = told.moment("ot"), told.moment("nt")
        if since or until:
            parts += (Compared("arrived", since or 0, until or 1 << 62, ""),)
        count = max(1, told.whole("n", _COMMON, most))
        reverse = told.text("r") == "o"
        after = told.text("c")
        if after and not after.removeprefix("-").isdecimal():
            raise Refused(400, "This continuation belongs to no stream.")
        lines = self.shell.archive.numbered.matching(
            Query(And(parts)), count + 1, int(after[:20]) if after else None, reverse, who.person
        )
        more = str(lines[count - 1].seq) if len(lines) > count else ""
        return lines[:count], more

    def _labelled(
        self, who: Who, streams: Streams, lines: Sequence[Line], desk: str
    ) -> Iterator[tuple[Shown, list[str]]]:
        """Each item with the streams that it is in."""
        archive, searches = self.shell.archive, streams.searches()
        folders = {feed.name: feed.folders for feed in streams.feeds}
        for at in range(0, len(lines), AT_ONCE):
            some = lines[at : at + AT_ONCE]
            ids = [line.id for line in some]
            found = {
                name: archive.numbered.among(query, ids, who.person)
                for name, query in searches.items()
            }
            for id, name in archive.readers.collected(ids):
                found.setdefault(name, set()).add(id)
            for one in shown(self.shell, some, who.person, desk):
                states = [READING, FRESH if one.unread else READ]
                states += [STARRED] if one.line.starred else []
                labels = [*folders.get(one.line.source, ())]
                labels += [name for name, ids in found.items() if one.line.id in ids]
                yield one, [*states, *(LABEL + name for name in dict.fromkeys(labels))]

    # Marks

    def mark(self, who: Who, told: Told, desk: str) -> Response:
        """Read or unread, starred or not, into a collection or out of one."""
        archive, numbers = self.shell.archive, _numbers(told)
        ids = [line.id for line in archive.numbered.these(numbers)]
        for on, streams in ((False, told.all("r")), (True, told.all("a"))):
            for stream in map(named, streams):
                self._mark(who, ids, stream, on)
        return _DONE

    def _mark(self, who: Who, ids: Sequence[str], stream: str, on: bool) -> None:
        archive = self.shell.archive
        if stream == READ:
            archive.readers.opened(who.person, ids, on)
        elif stream in UNREAD and on:
            archive.readers.opened(who.person, ids, on=False)
        elif stream == STARRED:
            _each(ids, lambda id: archive.star(id, on, who.person))
        elif name := label(stream):
            if "edit" not in who.scopes:
                raise Refused(403, "Collections need the scope edit.")
            if on and name in archive.saved_searches(who.person):
                raise Refused(400, f"{name} is a search: what it finds is in it, and nothing else.")
            if on:
                _each(ids, lambda id: archive.readers.collect(who.person, name, id))
            else:
                _each(ids, lambda id: archive.readers.let_go(name, id))

    def all_read(self, who: Who, told: Told, desk: str) -> Response:
        """Everything of a stream is read, as far as it had come by then."""
        query = self._streams(who).query(told.text("s"))
        if query is None:
            raise Refused(404, "There is no such stream.")
        self.shell.archive.numbered.read(who.person, query, told.moment("ts"))
        return _DONE

    def _streams(self, who: Who) -> Streams:
        archive = self.shell.archive
        collections = [one.name for one in archive.readers.collections()]
        return Streams(
            self.feeds.all(), archive.saved_searches(who.person), collections,
            self.shell.newsroom.zone,
        )


def _json(one: Shown, streams: Sequence[str], desk: str) -> dict[str, Any]:
    line = one.line
    told: dict[str, Any] = {
        "id": long(line.number), "crawlTimeMsec": f"{line.arrived}000",
        "timestampUsec": _micro(line.arrived), "published": one.at, "updated": line.arrived,
        "title": one.title, "author": one.author, "categories": list(streams),
        "canonical": [{"href": one.url}], "alternate": [{"href": one.url, "type": "text/html"}],
        "summary": {"direction": "ltr", "content": one.html},
        "origin": {"streamId": f"feed/{number(line.source)}", "title": plain(line.source),
                   "htmlUrl": f"{desk}/sources"},
    }  # fmt: skip
    if one.media:
        told["enclosure"] = [{"href": href, "type": kind} for href, kind in one.media]
    return told


def _numbers(told: Told) -> list[int]:
    found = (item(name) for name in told.all("i"))
    return [number for number in found if number is not None and 0 <= number < 1 << 53]


def _micro(seconds: int) -> str:
    return f"{seconds}000000"


def _each(ids: Sequence[str], does: Callable[[str], object]) -> None:
    for id in ids:
        does(id)
