"""`ultimora verify`: whether every record still stands on its bytes."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from ultimora.cli.at_home import home_arguments, newsroom, say
from ultimora.cli.progress import Progress

HELP = """\
Every blob is read and its hash compared; every record's spans are held against its text and bytes.

exit status:
  0  all is well
  1  something is not; each is named on standard error
  2  the command was not understood
"""


def arguments(command: ArgumentParser) -> None:
    """What may be typed after ``verify``."""
    home_arguments(command)


def run(options: Namespace) -> int:
    """Check the archive; 0 if nothing is wrong with it."""
    wrong = 0
    progress = Progress()
    with newsroom(options) as room:
        for problem in room.archive.verify():
            progress.clear()
            say(str(problem))
            wrong += 1
        counted = room.archive.statistics()
    held = f"{counted.records:,} records, {counted.deliveries:,} deliveries"
    print(f"{held}: {f'{wrong:,} things are wrong' if wrong else 'all is well'}.")
    return 1 if wrong else 0
