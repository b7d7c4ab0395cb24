"""`ultimora media`: what a dispatch refers to, fetched only because somebody asks."""

from __future__ import annotations

import asyncio
import mimetypes
import re
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import urlsplit

from ultimora.cli.at_home import home_arguments, newsroom, say
from ultimora.cli.ink import safe
from ultimora.cli.show import refuse, resolved
from ultimora.configuration import Configuration
from ultimora.values import Medium, Source

HELP = """\
examples:
  ultimora media luk67jglsy7y              what it refers to, with caption and credit
  ultimora media luk67jglsy7y --to FOLDER  fetch all of it into a folder

Nothing is fetched from this machine or from private networks, unless the record's source is local.

exit status:
  0  listed, or all fetched
  1  something could not be fetched; named on standard error
  2  the command was not understood
"""
# The end of a file's name, where the server does not say what the file is.
_SUFFIX = re.compile(r"\.[A-Za-z0-9]{1,5}\Z")


def arguments(command: ArgumentParser) -> None:
    """What may be typed after ``media``."""
    command.add_argument("id", help="a record's id, or how it begins")
    command.add_argument("--to", type=Path, metavar="FOLDER", help="fetch them into this folder")
    command.add_argument(
        "--withheld", action="store_true", help="also of what was killed, or is under embargo"
    )
    home_arguments(command)


def run(options: Namespace) -> int:
    """List or fetch the media of a record."""
    with newsroom(options) as room:
        id = resolved(room.archive, options.id)
        dispatch = room.archive.get(id).dispatch
        if not options.withheld:
            refuse(dispatch, id, room.archive.clock())
        configuration = room.configuration
    for number, medium in enumerate(dispatch.media, 1):
        print("\t".join((str(number), *map(safe, _told(medium)))))
    if not dispatch.media:
        say(f"{id} refers to no media.")
    if options.to is None or not dispatch.media:
        return 0
    options.to.mkdir(parents=True, exist_ok=True)
    source = dispatch.copy.sheet.delivery.arrived.source
    return asyncio.run(_fetched(configuration, source, dispatch.media, options.to / id))


def _told(medium: Medium) -> tuple[str, ...]:
    size = f"{medium.size:,} bytes" if medium.size else ""
    said = (medium.caption or medium.title or "", medium.credit or "", size)
    return medium.kind, medium.address, *filter(None, said)


async def _fetched(
    configuration: Configuration, source: Source, media: Sequence[Medium], to: Path
) -> int:
    """Each into a file called as `to` is, with its number; 1 if one could not be fetched."""
    from ultimora.newsroom.running import client

    failures = 0
    async with client(configuration) as web:
        for number, medium in enumerate(media, 1):
            if not medium.address.startswith(("http://", "https://")):
                where = f"`ultimora show {to.name} --bytes`"
                say(f"{safe(medium.address)} lies in the delivery: {where}.")
                continue
            answer = await web.medium(medium.address, source)
            if answer.trouble or not answer.data:
                why = answer.trouble.message if answer.trouble else "Nothing came."
                say(f"{safe(medium.address)}: {why}")
                failures += 1
                continue
            # The name is ours: nothing that a server says decides where a file goes.
            kind = answer.header("content-type").partition(";")[0].strip()
            path = to.with_name(f"{to.name}-{number}{_suffix(medium, kind)}")
            path.write_bytes(answer.data)
            print(path)
    return 1 if failures else 0


def _suffix(medium: Medium, kind: str) -> str:
    known = mimetypes.guess_extension(kind or medium.media_type or "")
    found = _SUFFIX.search(urlsplit(medium.address).path)
    return known or (found[0].lower() if found else "")
