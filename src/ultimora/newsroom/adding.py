"""A source more: what a person named, tried before it is written down; and what it would bring."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from ultimora.configuration import Configuration
from ultimora.intake import amend, entry, opml, roster
from ultimora.intake.causes import LATER
from ultimora.newsroom.hours import arriving
from ultimora.newsroom.ways import COMMAND, told
from ultimora.values import Delivery, Record, Rulebook, Source, Trouble

Others = tuple[tuple[str, str], ...]  # an address and a title each
_FILES = 8  # of a folder that are looked into
_TOLD = 3  # troubles of what came
_EMPTY = "no-items"  # of a feed that is well, and has none now
# The way out of a trouble, by its code.
_WAYS = {"closed-address": "local", "http-404": "moved", "http-410": "ended"}


class Unfit(Exception):
    """Why a source cannot be added: a sentence for a person. `way` names what can be done about
    it (one of `ways`); `others` are the feeds that were found instead."""

    def __init__(self, why: str, way: str = "", others: Others = ()) -> None:
        super().__init__(why)
        self.way, self.others = way, others

    def told(self, face: str = COMMAND) -> str:
        """The sentence with what can be done about it, in the words of a face."""
        return f"{self} {told(self.way, face)}".rstrip()


class Found(NamedTuple):
    """A source that can be added, and other feeds (address, title) that its page names."""

    source: Source
    others: Others = ()


async def found(
    address: str, taken: set[str], page: bool = False, untried: bool = False, **choices: Any
) -> Found:
    """The source that an address means: a folder, a mailbox, a feed, or the feed that a page names.

    `taken` are the names of other sources, `choices` fields of the source that were chosen; with
    `page` the page itself is watched, with `untried` nothing is asked.

    Raises:
        Unfit: where there is none, or it cannot be asked.
    """
    source = entry.with_defaults(address, taken, **choices)
    if choices.get("name") in taken:
        raise Unfit(f"{source.name}: A source has this name already. Choose another.")
    if source.kind == "folder":
        return Found(_folder(source, untried))
    if source.kind == "mailbox" and not source.secret and not untried:
        raise Unfit(f"{source.place}: It needs a password.", "secret")
    if source.kind in ("feed", "page") and page:
        return Found(replace(source, kind="page"))
    if source.kind in ("feed", "page") and not untried:
        return await _feed(source, "name" in choices, taken)
    return Found(source)


class Imported(NamedTuple):
    """What came of another reader's list: the `fresh` sources, how many were `known` already, and
    what could not be taken."""

    fresh: tuple[Source, ...]
    known: int
    troubles: tuple[Trouble, ...]


def imported(configuration: Configuration, data: bytes, **choices: Any) -> Imported:
    """Enter all feeds of a list (OPML), each with the `choices`; none of them is asked before.

    Raises:
        amend.RosterError: where the file of the sources must be mended first.
    """
    there = roster.read(configuration.sources).sources
    listed, troubles = opml.read(data, {one.name for one in there})
    places = {one.place for one in there}
    fresh = tuple(replace(one, **choices) for one in listed if one.place not in places)
    entered(configuration, fresh)
    return Imported(fresh, len(listed) - len(fresh), troubles)


def entered(configuration: Configuration, sources: Sequence[Source]) -> None:
    """Write sources down; a running desk asks them from then on.

    Raises:
        amend.RosterError: where the file of the sources must be mended first.
    """
    if sources:
        text = roster.read(configuration.sources).text
        roster.write(configuration.sources, amend.added(text, sources))


def added(configuration: Configuration, source: Source) -> None:
    """Write one source down that is none yet.

    Raises:
        Unfit: where its place is a source already.
        amend.RosterError: where the file of the sources must be mended first.
    """
    listed = roster.read(configuration.sources).sources
    if known := next((one for one in listed if one.place == source.place), None):
        raise Unfit(f"{known.place}: It is a source already, called {known.name}.")
    entered(configuration, (source,))


def _folder(source: Source, untried: bool) -> Source:
    scheme, mark, _ = source.place.partition("://")
    if mark:
        raise Unfit(f"{source.place}: {scheme}:// is none of http, https, imap, imaps.")
    place = Path(source.place).expanduser()
    if place.is_file():
        raise Unfit(f"{source.place}: This is a file.", "file")
    if not place.is_dir() and not untried:
        if "." in source.place.partition("/")[0].strip("."):
            raise Unfit(
                f"{source.place}: There is no such folder. Did you mean https://{source.place}?"
            )
        if not re.search(r"[/\\~]", source.place):
            raise Unfit(
                f"{source.place}: This is neither an address of the web nor a folder.", "nothing"
            )
        raise Unfit(f"{source.place}: There is no such folder.", "folder")
    return replace(source, address=str(place.resolve()))


def _refused(source: Source, trouble: Trouble | None, others: Others = ()) -> Unfit:
    """Why an address gives no source; other feeds of the site are named, never taken instead."""
    if trouble is None:
        return Unfit(f"{source.place}: No feed was found there.")
    if others:
        named = ", ".join(address for address, _ in others)
        one = len(others) == 1
        has = (
            f"The site has another feed: {named}." if one
            else f"The site has other feeds: {named}."
        )  # fmt: skip
        return Unfit(f"{source.place}: {trouble.message} {has}", others=others)
    if way := _WAYS.get(trouble.code) or ("later" if trouble.mend == LATER else ""):
        return Unfit(f"{source.place}: {trouble.message}", way)
    return Unfit(f"{source.place}: {trouble.told}")


async def _feed(source: Source, named: bool, taken: set[str]) -> Found:
    """The feed at an address, or the one that the page there names; called as it calls itself,
    unless it was `named`."""
    from ultimora.intake.discover import discover
    from ultimora.intake.web import Web

    async with Web() as web:
        seen = await discover(web.ask, source.place, source.local)
    others = tuple((one.address, one.title) for one in seen.candidates[:6])
    if seen.trouble or not others:
        raise _refused(source, seen.trouble, others)
    (address, title), *_ = others
    name = source.name if named or not title else entry.unique(title, taken)
    return Found(replace(source, name=name, kind="feed", address=address), others[1:])


class Brought(NamedTuple):
    """The records that a source would bring, and what could not be read of its answer."""

    records: tuple[Record, ...]
    troubles: tuple[Trouble, ...]


async def brought(
    configuration: Configuration, rulebook: Rulebook, source: Source, most: int = 20
) -> Brought:
    """What a source would bring now, without any of it being kept.

    Raises:
        Unfit: where it brings nothing, or cannot be looked into without changing it.
    """
    from ultimora.wire import carry

    records: list[Record] = []
    for delivery in await _deliveries(configuration, source):
        rules = arriving(rulebook, delivery)
        records += islice(carry(delivery, rules), most - len(records))
    return _readable(records)


def _readable(records: Sequence[Record]) -> Brought:
    """Those of the records that hold a story; an answer that is merely empty has no troubles."""
    told = {one.id: {trouble.code for trouble in one.troubles} for one in records}
    good = tuple(one for one in records
                 if one.dispatch.copy.text.strip() and "no-text" not in told[one.id])  # fmt: skip
    wrong = [t for one in records for t in one.dispatch.copy.sheet.troubles if t.code != _EMPTY]
    if not good and not wrong and not any(_EMPTY in codes for codes in told.values()):
        wrong = [trouble for one in records for trouble in one.troubles]
    return Brought(good, tuple({(t.code, t.message): t for t in wrong}.values())[:_TOLD])


async def _deliveries(configuration: Configuration, source: Source) -> Sequence[Delivery]:
    if source.kind == "folder":
        files = sorted(p for p in Path(source.place).glob(source.pattern) if p.is_file())
        if not files:
            raise Unfit(f"{source.place}: There is no file in it yet; what appears is read.")
        return [Delivery(source, path.read_bytes(), address=str(path)) for path in files[:_FILES]]
    if source.kind not in ("feed", "page"):
        raise Unfit(f"{source.place}: A {source.kind} is not looked into before it is added.")
    from ultimora.newsroom.running import client

    async with client(configuration) as web:
        fetched = await web.fetch(source, {})
    if fetched.delivery is None:
        if fetched.trouble:
            raise _refused(source, fetched.trouble)
        raise Unfit(f"{source.place}: It answered with nothing.")
    return [fetched.delivery]
