"""`ultimora add`: one source more, asked once before it is written down."""

from __future__ import annotations

import asyncio
import os
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from ultimora.cli.at_home import Unusable, configuration, home_arguments, noted, say
from ultimora.cli.ink import safe
from ultimora.intake import amend, duration, opml, roster
from ultimora.newsroom import adding
from ultimora.values import Source
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
        noted(options, "source added", f"{source.name} {source.place}")
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
    try:
        source, others = asyncio.run(adding.found(
            options.address, taken, options.page, options.untried, tags=tuple(options.tag),
            **_choices(options, keys),
        ))  # fmt: skip
    except adding.Unfit as error:
        raise Unusable(error.told()) from None
    if source.secret and source.secret not in os.environ:
        say(f"{source.secret} is not set here; `ultimora run` needs it.")
    for address, title in others:
        say(f"also there: {address}  {title}")
    return source
