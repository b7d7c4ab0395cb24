"""Streams: what an app calls a list of records, and the search that it is.

``feed/NUMBER`` is a source, ``user/-/state/com.google/…`` a state, ``user/-/label/NAME`` whatever
has that name: a folder of sources, a saved search, a collection.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo

from ultimora.archive.words import tokens
from ultimora.desk.readers.feeds import Feed
from ultimora.values.query import And, Has, Node, Not, Or, Query, QueryError, parts_of, ungrouped

STATE = "user/-/state/com.google/"
LABEL = "user/-/label/"
READING = f"{STATE}reading-list"
READ, STARRED = f"{STATE}read", f"{STATE}starred"
FRESH = f"{STATE}fresh"
UNREAD = (FRESH, f"{STATE}kept-unread", f"{STATE}tracking-kept-unread")
ITEM = "tag:google.com,2005:reader/item/"
_USER = re.compile(r"user/[^/]+/")
_NONE: Node = Not(And(()))
_STATES: dict[str, Node] = {
    READING: And(()), STARRED: Has("is", "starred"), READ: Not(Has("is", "unread")),
    **dict.fromkeys(UNREAD, Has("is", "unread")),
}  # fmt: skip


def named(stream: str) -> str:
    """The name of a stream as it stands here: whoever asks is ``-``."""
    return _USER.sub("user/-/", stream, count=1) if stream.startswith("user/") else stream


def label(stream: str) -> str:
    """The label that a stream is of; empty where it is none."""
    name = named(stream)
    return name.removeprefix(LABEL) if name.startswith(LABEL) else ""


def item(name: str) -> int | None:
    """The number of an item, by any of its names: the long one, or a decimal or hexadecimal."""
    short = name.removeprefix(ITEM)
    try:
        # Sixteen digits are hexadecimal: of ours the first is 0, which no decimal begins with.
        sixteen = short != name or (len(short) == 16 and short.startswith("0"))
        return int(short, 16) if sixteen else int(short)
    except ValueError:
        return None


def long(number: int) -> str:
    """The long name of an item."""
    return f"{ITEM}{number:016x}"


@dataclass(frozen=True)
class Streams:
    """What streams mean, for one request: the `feeds` there are, saved searches (`presets`) by
    their names, the names of collections, and the zone of days that searches name."""

    feeds: Sequence[Feed]
    presets: dict[str, str]
    collections: Sequence[str]
    zone: tzinfo

    def query(self, stream: str) -> Query | None:
        """The search that a stream is; None where there is no such stream."""
        node = self._node(named(stream))
        return None if node is None else Query(node)

    def narrowed(
        self, query: Query, within: Iterable[str], without: Iterable[str]
    ) -> tuple[Node, ...]:
        """The parts of a search within some streams and without others; what is no stream narrows
        nothing."""
        parts = list(parts_of(query.root))
        parts += [node for name in within if (node := self._node(named(name))) is not None]
        for name in without:
            node = self._node(named(name))
            if node is not None:
                parts.append(node.part if isinstance(node, Not) else Not(node))
        return tuple(parts)

    def feed(self, stream: str) -> Feed | None:
        """The feed that a stream is of."""
        told = stream.removeprefix("feed/")
        return next((f for f in self.feeds if told in (str(f.number), f.name)), None)

    def folders(self) -> dict[str, list[Feed]]:
        """The folders with their feeds."""
        found: dict[str, list[Feed]] = {}
        for feed in self.feeds:
            for folder in feed.folders:
                found.setdefault(folder, []).append(feed)
        return found

    def searches(self) -> dict[str, Query]:
        """The saved searches that can be read."""
        found = {name: self._preset(text) for name, text in self.presets.items()}
        return {name: Query(node) for name, node in found.items() if node is not None}

    def _node(self, stream: str) -> Node | None:
        if stream in _STATES:
            return _STATES[stream]
        if stream.startswith("feed/"):
            feed = self.feed(stream)
            return brought(feed.name) if feed else None
        if name := label(stream):
            return self._labelled(name)
        return _NONE if stream.startswith(STATE) else None

    def _labelled(self, name: str) -> Node | None:
        ways: list[Node] = [brought(feed.name) for feed in self.folders().get(name, ())]
        if name in self.collections:
            ways.append(Has("collection", name))
        if (node := self._preset(self.presets.get(name))) is not None:
            ways.append(node)
        if not ways:
            return None
        return ways[0] if len(ways) == 1 else Or(tuple(ways))

    def _preset(self, text: str | None) -> Node | None:
        """A saved search; an app shows each record, so what it groups is not grouped."""
        if text is None:
            return None
        try:
            root = Query.read(text, datetime.now(self.zone)).root
        except QueryError:
            return None
        return ungrouped(root)


def brought(source: str) -> Node:
    """What one source brought: the index finds its words fast, the column the very name."""
    exact = Has("feed", source)
    return And((Has("source", source), exact)) if tokens(source) else exact
