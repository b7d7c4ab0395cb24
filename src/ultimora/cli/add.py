"""`ultimora add`: one source more, asked once before it is written down."""

from __future__ import annotations

import asyncio
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from dataclasses import replace
from pathlib import Path
from typing import Any

from ultimora.cli.at_home import Unusable, configuration, home_arguments, say
from ultimora.intake import amend, duration, entry, opml, roster
from ultimora.values import Source

HELP = """\
examples:
  ultimora add https://example.org/          the site's feed is looked for
  ultimora add https://example.org/rss.xml --name Example --every 5m --full-text
  ultimora add ~/incoming                    a folder in which copy appears
  ultimora add imaps://desk@mail.example.org/INBOX --secret MAIL_PASSWORD
  ultimora add feeds.opml                    all feeds of another reader

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
        "--afterwards", choices=("stay", "move", "delete"), help="what becomes of a file once read"
    )
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
    if options.address.endswith(".opml") and Path(options.address).is_file():
        sources, troubles = opml.read(Path(options.address).read_bytes(), taken)
        for trouble in troubles:
            say(f"{options.address}: {trouble.message} {trouble.mend}".rstrip())
    else:
        sources = (_source(options, taken),)
        for source in listed.sources:
            if source.place == sources[0].place:
                raise Unusable(f"{source.place}: It is a source already, called {source.name}.")
    if not sources:
        raise Unusable(f"{options.address}: There is no feed in it.")
    roster.write(path, amend.added(listed.text, sources))
    for source in sources:
        print(f"added {source.kind} {source.name}  {source.place}")
    return 0


def _source(options: Namespace, taken: set[str]) -> Source:
    """The source that was meant, tried unless it is not to be."""
    choices: dict[str, Any] = {
        key: getattr(options, key)
        for key in ("name", "every", "full_text", "local", "afterwards", "pattern", "secret")
        if getattr(options, key)
    }
    source = entry.with_defaults(options.address, taken, tags=tuple(options.tag), **choices)
    if source.kind == "folder":
        place = Path(source.place).expanduser()
        if not place.is_dir() and not options.untried:
            raise Unusable(f"{source.place}: There is no such folder. Make it, or add --untried.")
        return replace(source, address=str(place.resolve()))
    if source.kind in ("feed", "page") and options.page:
        return replace(source, kind="page")
    if source.kind in ("feed", "page") and not options.untried:
        return asyncio.run(_found(source, bool(options.name), taken))
    return source


async def _found(source: Source, named: bool, taken: set[str]) -> Source:
    """The feed at an address, or the one that the page there names; called as it calls itself,
    unless it was `named`."""
    from ultimora.intake.discover import discover
    from ultimora.intake.web import Web

    async with Web() as web:
        found = await discover(web.ask, source.place, source.local)
    if found.trouble or not found.candidates:
        trouble = found.trouble
        raise Unusable(f"{source.place}: {trouble.message} {trouble.mend}" if trouble else "")
    for other in found.candidates[1:6]:
        say(f"also there: {other.address}  {other.title}")
    first = found.candidates[0]
    name = source.name if named or not first.title else entry.unique(first.title, taken)
    return replace(source, name=name, kind="feed", address=first.address)
