"""Fever's API, which many apps still speak: one address, and in its query what is asked.

See https://feedafever.com/api (as archived). Fever counts: items are fetched by rising numbers.
"""

from __future__ import annotations

import base64
from collections.abc import Sequence
from typing import Any

from ultimora.archive.numbered import Line
from ultimora.desk.readers.feeds import Feed, Feeds, number
from ultimora.desk.readers.shown import plain, shown
from ultimora.desk.readers.streams import brought
from ultimora.desk.readers.told import Told
from ultimora.desk.readers.who import Readers, Who
from ultimora.desk.shell import Shell
from ultimora.values.query import Has, Or, Query

_VERSION = 3
_ITEMS = 50  # of one answer, as Fever says
_MOST = 10_000  # numbers of one list: the newest
_ICON = 1  # of every feed


class Fever:
    """Answers all of it."""

    def __init__(self, shell: Shell, readers: Readers, feeds: Feeds) -> None:
        self.shell, self.readers, self.feeds = shell, readers, feeds

    def answer(self, told: Told, desk: str) -> dict[str, Any]:
        """All that is asked at once; without the key only that it is wrong."""
        who = self.readers.by_digest(told.text("api_key"))
        if who is None or "read" not in who.scopes:
            return {"api_version": _VERSION, "auth": 0}
        if "mark" in told:
            self._mark(who, told)
        feeds = self.feeds.all()
        answer: dict[str, Any] = {
            "api_version": _VERSION, "auth": 1,
            "last_refreshed_on_time": max((feed.arrived for feed in feeds), default=0),
        }  # fmt: skip
        if "groups" in told:
            folders = sorted({name for feed in feeds for name in feed.folders})
            answer["groups"] = [{"id": number(name), "title": plain(name)} for name in folders]
        if "feeds" in told:
            answer["feeds"] = [self._feed(who, feed, desk) for feed in feeds]
        if "groups" in told or "feeds" in told:
            answer["feeds_groups"] = _groups(feeds)
        if "favicons" in told:
            answer["favicons"] = [{"id": _ICON, "data": self._icon()}]
        if "items" in told:
            answer["total_items"] = self.shell.archive.numbered.total()
            answer["items"] = self._items(who, self._asked(who, told), desk)
        if "links" in told:
            answer["links"] = []
        marks = {"unread_item_ids": Has("is", "unread"), "saved_item_ids": Has("is", "starred")}
        for name, state in marks.items():
            if name in told or told.text("as") in _ANSWERED[name]:
                lines = self.shell.archive.numbered.matching(
                    Query(state), _MOST, person=who.person
                )
                answer[name] = ",".join(str(line.number) for line in lines)
        return answer

    def _feed(self, who: Who, feed: Feed, desk: str) -> dict[str, Any]:
        url = feed.address(desk) if "admin" in who.scopes else f"{desk}/sources"
        return {
            "id": feed.number, "favicon_id": _ICON, "title": plain(feed.name), "url": url,
            "site_url": url, "is_spark": 0, "last_updated_on_time": feed.arrived,
        }  # fmt: skip

    def _icon(self) -> str:
        mark = base64.b64encode(self.shell.file("mark.svg")).decode()
        return f"image/svg+xml;base64,{mark}"

    def _asked(self, who: Who, told: Told) -> list[Line]:
        archive = self.shell.archive.numbered
        if "with_ids" in told:
            names = told.text("with_ids").split(",")[:_ITEMS]
            return archive.these([int(name) for name in names if _plain(name)], who.person)
        if "since_id" in told:
            return archive.since(told.whole("since_id", 0, (1 << 53) - 1), _ITEMS, who.person)
        most = told.whole("max_id", 0, (1 << 53) - 1)
        return archive.before(most or None, _ITEMS, who.person)

    def _items(self, who: Who, lines: Sequence[Line], desk: str) -> list[dict[str, Any]]:
        return [
            {"id": one.line.number, "feed_id": number(one.line.source), "title": one.title,
             "author": one.author, "html": one.html, "url": one.url,
             "is_saved": int(one.line.starred), "is_read": int(not one.unread),
             "created_on_time": one.at}
            for one in shown(self.shell, lines, who.person, desk)
        ]  # fmt: skip

    def _mark(self, who: Who, told: Told) -> None:
        """An item as read, unread, saved or not; a feed, a group or all as read."""
        archive, what, state = self.shell.archive, told.text("mark"), told.text("as")
        if what == "item" and _plain(told.text("id")):
            for line in archive.numbered.these([int(told.text("id"))]):
                if state in ("saved", "unsaved"):
                    archive.star(line.id, state == "saved", who.person)
                elif state in ("read", "unread"):
                    archive.readers.opened(who.person, [line.id], state == "read")
        elif what in ("feed", "group") and state == "read":
            query = self._meant(what, told.text("id"))
            if query is not None:
                archive.numbered.read(who.person, query, told.moment("before"))

    def _meant(self, what: str, id: str) -> Query | None:
        """What a feed or group brought; group 0 is everything."""
        if what == "group" and id == "0":
            return Query()
        names = [
            feed.name for feed in self.feeds.all()
            if id in ([str(feed.number)] if what == "feed" else map(str, map(number, feed.folders)))
        ]  # fmt: skip
        if not names:
            return None
        return Query(brought(names[0]) if len(names) == 1 else Or(tuple(map(brought, names))))


# After a mark apps expect to hear what is unread, or saved, now.
_ANSWERED = {"unread_item_ids": ("read", "unread"), "saved_item_ids": ("saved", "unsaved")}


def _groups(feeds: Sequence[Feed]) -> list[dict[str, Any]]:
    found: dict[str, list[str]] = {}
    for feed in feeds:
        for name in feed.folders:
            found.setdefault(name, []).append(str(feed.number))
    return [{"group_id": number(name), "feed_ids": ",".join(ids)} for name, ids in found.items()]


def _plain(text: str) -> bool:
    text = text.strip()
    return text.isascii() and text.isdecimal() and len(text) < 17
