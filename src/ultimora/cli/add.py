"""`ultimora add`: one source more, asked once before it is written down."""

from __future__ import annotations

import asyncio
import os
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from ultimora.cli.at_home import Unusable, configuration, home_arguments, say
from ultimora.cli.ink import safe
from ultimora.intake import amend, duration, entry, opml, roster
from ultimora.values import Source, Trouble
from ultimora.values.source import AFTERWARDS

HELP = """\
examples:
  ultimora add https://example.org/          the site's feed is looked for
  ultimora add https://example.org/rss.xml --name Example --every 5m --full-text
  ultimora add ~/incoming                    a folder in which copy appears
  ultimora add imaps://desk@mail.example.org/INBOX --secret MAIL_PASSWORD
  ultimora add feeds.opml --every 1h         all feeds of another reader

exit status:
  0  added
  1  there is no such source, or it cannot be written down; the reason is on standard error
  2  the command was not understood
"""


def arguments(command: ArgumentParser) -> None:
    """What may be typed after ``add``."""
    command.add_argument(
        "address", help="a URL, a folder, imaps://USER@HOST/FOLDER, or an OPML file"
    )
    command.add_argument("--name", help="what to call it")
    command.add_argument(
        "--every", type=_seconds, metavar="TIME", help="how often to ask: 90s, 15m, 2h, 1d"
    )
    command.add_argument("--full-text", action="store_true", help="fetch each item's page as well")
    command.add_argument(
        "--local", action="store_true", help="it may lie in a private network or on this machine"
    )
    command.add_argument(
        "--afterwards", choices=AFTERWARDS,
        help="what becomes of a file or mail once read (move: to done/)",
    )  # fmt: skip
    command.add_argument("--pattern", metavar="GLOB", help="which files of a folder")
    command.add_argument(
        "--secret", metavar="NAME", help="the environment variable that holds the password"
    )
    command.add_argument("--tag", action="append", default=[], help="file it under this word")
    command.add_argument("--page", action="store_true", help="watch the page itself, not a feed")
    command.add_argument("--untried", action="store_true", help="add it without asking it first")
    home_arguments(command)


def _seconds(text: str) -> int:
    length = duration.seconds(text)
    if length is None:
        raise ArgumentTypeError(f"{text!r} is no time like 90s, 15m, 2h, 1d")
    return length


def run(options: Namespace) -> int:
    """Add what was named; 0 if it stands in the list."""
    path = configuration(options).sources
    listed = roster.read(path)
    for trouble in listed.troubles:
        say(trouble.message)
    taken = {source.name for source in listed.sources}
    places = {source.place: source for source in listed.sources}
    if options.address.endswith(".opml") and Path(options.address).is_file():
        sources = _of_list(options, taken, places)
    else:
        sources = (_source(options, taken),)
        if known := places.get(sources[0].place):
            raise Unusable(
                f"{known.place}: It is a source already, called {known.name}. To change how it is"
                f" asked, edit {path}."
            )
    roster.write(path, amend.added(listed.text, sources))
    for source in sources:
        moved = source.kind == "folder" and source.afterwards == "move"
        where = "  (files move to done/ once read)" if moved else ""
        print(f"added {source.kind} {safe(source.name)}  {safe(source.place)}{where}")
    return 0


def _choices(options: Namespace, keys: tuple[str, ...]) -> dict[str, Any]:
    return {key: getattr(options, key) for key in keys if getattr(options, key)}


def _of_list(
    options: Namespace, taken: set[str], places: Mapping[str, Source]
) -> tuple[Source, ...]:
    """The feeds of an OPML file that are no sources yet, each with the choices that were made."""
    sources, troubles = opml.read(Path(options.address).read_bytes(), taken)
    for trouble in troubles:
        say(f"{options.address}: {trouble.told}")
    if not sources:
        raise Unusable(f"{options.address}: There is no feed in it.")
    choices = _choices(options, ("every", "full_text", "local"))
    fresh = tuple(
        replace(source, tags=(*source.tags, *options.tag), **choices)
        for source in sources if source.place not in places
    )  # fmt: skip
    if known := len(sources) - len(fresh):
        print(f"{known} of {len(sources)} feeds are sources already, and stay as they are")
    return fresh


def _source(options: Namespace, taken: set[str]) -> Source:
    """The source that was meant, tried unless it is not to be."""
    keys = ("name", "every", "full_text", "local", "afterwards", "pattern", "secret")
    source = entry.with_defaults(
        options.address, taken, tags=tuple(options.tag), **_choices(options, keys)
    )
    if options.name in taken:
        raise Unusable(f"{options.name}: A source has this name already. Choose another.")
    if source.kind == "folder":
        return _folder(source, options.untried)
    if source.kind == "mailbox" and not source.secret and not options.untried:
        raise Unusable(
            f"{source.place}: It needs a password. Put that into an environment variable, and name"
            " the variable with --secret."
        )
    if source.secret and source.secret not in os.environ:
        say(f"{source.secret} is not set here; `ultimora run` needs it.")
    if source.kind in ("feed", "page") and options.page:
        return replace(source, kind="page")
    if source.kind in ("feed", "page") and not options.untried:
        return asyncio.run(_found(source, bool(options.name), taken))
    return source


def _folder(source: Source, untried: bool) -> Source:
    scheme, mark, _ = source.place.partition("://")
    if mark:
        raise Unusable(f"{source.place}: {scheme}:// is none of http, https, imap, imaps.")
    place = Path(source.place).expanduser()
    if place.is_file():
        raise Unusable(
            f"{source.place}: This is a file. `ultimora import {source.place}` files what is in"
            " it; to have files read as they appear, add their folder."
        )
    if not place.is_dir() and not untried:
        web = "." in source.place.partition("/")[0].strip(".")
        meant = f" Did you mean https://{source.place}?" if web else ""
        raise Unusable(
            f"{source.place}: There is no such folder.{meant or ' Make it, or add --untried.'}"
        )
    return replace(source, address=str(place.resolve()))


def _not_added(trouble: Trouble) -> str:
    """Why nothing was added; for what may pass, how to add it all the same."""
    from ultimora.intake.causes import LATER

    if trouble.code == "http-410":
        return f"{trouble.message} The site says that it has ended."
    later = trouble.mend == LATER
    return f"{trouble.message} {'Try again later, or add --untried.' if later else trouble.mend}"


async def _found(source: Source, named: bool, taken: set[str]) -> Source:
    """The feed at an address, or the one that the page there names; called as it calls itself,
    unless it was `named`."""
    from ultimora.intake.discover import discover
    from ultimora.intake.web import Web

    async with Web() as web:
        found = await discover(web.ask, source.place, source.local)
    if found.trouble or not found.candidates:
        trouble = found.trouble
        if trouble and trouble.code == "closed-address":
            raise Unusable(f"{source.place}: {trouble.message} If it is yours, add --local.")
        why = _not_added(trouble) if trouble else "No feed was found there."
        raise Unusable(f"{source.place}: {why}".rstrip())
    for other in found.candidates[1:6]:
        say(f"also there: {other.address}  {other.title}")
    first = found.candidates[0]
    name = source.name if named or not first.title else entry.unique(first.title, taken)
    return replace(source, name=name, kind="feed", address=first.address)
