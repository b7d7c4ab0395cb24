"""`ultimora poll`: every source asked once, now."""

from __future__ import annotations

import asyncio
from argparse import ArgumentParser, Namespace

from ultimora.cli.at_home import home_arguments, newsroom, say
from ultimora.cli.ink import safe
from ultimora.cli.tagging import tagger_argument

HELP = """\
examples:
  ultimora poll               all sources
  ultimora poll Example       this one

exit status:
  0  every source answered, and all files could be read
  1  one did not, or a file could not (see trouble/); named on standard error
  2  the command was not understood
"""


def arguments(command: ArgumentParser) -> None:
    """What may be typed after ``poll``."""
    command.add_argument("names", nargs="*", metavar="NAME", help="a source; all, if none is named")
    home_arguments(command)
    tagger_argument(command)


def run(options: Namespace) -> int:
    """Ask the sources; 0 if all answered."""
    from ultimora.newsroom.log import Log
    from ultimora.newsroom.running import Running

    with newsroom(options) as room:
        wants_lines = room.configuration.text("log") == "json"
        running = Running(room, Log("json") if wants_lines else Log.silent())
        failures = asyncio.run(running.once(options.names))
    tally = running.tally
    for name in sorted(tally.deliveries):
        print(f"{safe(name)}: {_counted(tally.new[name], tally.changed[name])}")
    for name, why in sorted(failures.items()):
        say(f"{safe(name)}: {why}")
    if not running.sources and not failures:
        say("There are no sources yet. `ultimora add URL|FOLDER` adds one.")
    print(_counted(tally.new.total(), tally.changed.total()))
    return 1 if failures else 0


def _counted(new: int, changed: int) -> str:
    return f"{new:,} new, {changed:,} changed"
