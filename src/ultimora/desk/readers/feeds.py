"""Sources as feeds: each with a number that follows from its name, in folders by its tags."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from ultimora.desk.shell import Shell
from ultimora.intake import amend, opml, roster
from ultimora.newsroom.adding import Unfit, entered, found, imported
from ultimora.pack.item import is_web
from ultimora.values import Source


@dataclass(frozen=True)
class Feed:
    """A source as an app shows it; `source` is None where it is no longer on the list, `arrived`
    when it last brought something (0: never)."""

    name: str
    source: Source | None
    arrived: int = 0

    @property
    def number(self) -> int:
        """The same number for the same name, on every desk."""
        return number(self.name)

    @property
    def folders(self) -> tuple[str, ...]:
        """What it is filed under."""
        return self.source.tags if self.source else ()

    def address(self, desk: str) -> str:
        """Where it comes from, if that is on the web; else where the desk shows it."""
        place = self.source.place if self.source else ""
        return place if is_web(place) else f"{desk}/sources"


def number(name: str) -> int:
    """A name as a whole number that fits 31 bits: Fever knows no other names."""
    return int.from_bytes(sha256(name.encode("utf-8", "replace")).digest()[:4]) >> 1 or 1


class Feeds:
    """All sources: those on the list, and those that ever brought something."""

    def __init__(self, shell: Shell) -> None:
        self.shell = shell

    def all(self) -> list[Feed]:
        """Every feed, by name."""
        arrived = self.shell.archive.numbered.sources()
        known = {one.name: one for one in self._roster().sources}
        names = sorted({*arrived, *known}, key=str.casefold)
        return [Feed(name, known.get(name), arrived.get(name, 0)) for name in names]

    def opml(self) -> bytes:
        """The feeds as a list for other readers."""
        return opml.written(self._roster().sources)[0]

    async def add(self, address: str, name: str = "", folders: Iterable[str] = ()) -> Feed:
        """A source more, tried before it is written down. Raises Unfit."""
        taken = {one.name for one in self._roster().sources}
        choices: dict[str, Any] = {"tags": tuple(folders)}
        if name and name not in taken:
            choices["name"] = name
        source, _ = await found(address, taken, **choices)
        for one in self._roster().sources:
            if one.place == source.place:
                return Feed(one.name, one)
        try:
            entered(self.shell.newsroom.configuration, (source,))
        except amend.RosterError as error:
            raise Unfit(str(error)) from None
        return Feed(source.name, source)

    def bring(self, data: bytes) -> int:
        """Add all feeds of a list (OPML) that are not there yet; how many. Raises Unfit."""
        try:
            came = imported(self.shell.newsroom.configuration, data)
        except amend.RosterError as error:
            raise Unfit(str(error)) from None
        if not came.fresh and not came.known and came.troubles:
            raise Unfit(f"{came.troubles[0].message} {came.troubles[0].mend}")
        return len(came.fresh)

    def remove(self, feed: Feed) -> None:
        """Take it off the list; its records stay. Raises RosterError."""
        self._write(amend.removed(self._roster().text, feed.name))

    def file(self, feed: Feed, into: Iterable[str], out_of: Iterable[str]) -> None:
        """File it under other folders. Raises RosterError."""
        gone = set(out_of)
        tags = tuple(dict.fromkeys((*(t for t in feed.folders if t not in gone), *into)))
        self._write(amend.changed(self._roster().text, feed.name, tags=tags))

    def _roster(self) -> roster.Roster:
        return roster.read(self.shell.newsroom.configuration.sources)

    def _write(self, text: str) -> None:
        roster.write(self.shell.newsroom.configuration.sources, text)
