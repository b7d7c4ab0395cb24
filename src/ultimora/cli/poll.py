"""`ultimora poll`: every source asked once, now."""

from __future__ import annotations

import asyncio
import sys
from argparse import ArgumentParser, Namespace

from ultimora.cli.at_home import home_arguments, newsroom, say

HELP = """\
examples:
  ultimora poll               all sources
  ultimora poll Example       this one

exit status:
  0  every source answered
  1  some did not; each is named on standard error
  2  the command was not understood
"""


def arguments(command: ArgumentParser) -> None:
    """What may be typed after ``poll``."""
    command.add_argument("names", nargs="*", metavar="NAME", help="a source; all, if none is named")
    home_arguments(command)


def run(options: Namespace) -> int:
    """Ask the sources; 0 if all answered."""
    from ultimora.newsroom.log import Log
    from ultimora.newsroom.running import Running

    with newsroom(options) as room:
        log = Log("text" if sys.stderr.isatty() else "auto")
        running = Running(room, log)
        failures = asyncio.run(running.once(options.names))
    for name, why in sorted(failures.items()):
        say(f"{name}: {why}")
    new, changed = sum(running.tally.new.values()), sum(running.tally.changed.values())
    print(f"{new:,} new, {changed:,} changed")
    return 1 if failures else 0
