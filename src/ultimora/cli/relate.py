"""`ultimora relate`: finds copies, versions and stories of what waits for it."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from ultimora.cli.at_home import home_arguments, newsroom, say
from ultimora.cli.progress import Progress

HELP = """\
examples:
  ultimora relate            what waits: an archive of before stories, or a large import cut off
  ultimora relate --again    everything, by today's rules

A desk relates what arrives by itself. Stories keep their ids, and what people did to them stays.

exit status:
  0  done
  1  some could not be related (`ultimora verify` says which), or the archive cannot be written
  2  the command was not understood
"""


def arguments(command: ArgumentParser) -> None:
    """What may be typed after ``relate``."""
    command.add_argument("--again", action="store_true", help="everything, not only what waits")
    home_arguments(command)


def run(options: Namespace) -> int:
    """Relate all that waits."""
    progress = Progress()
    done = 0
    with newsroom(options) as room:
        if options.again:
            room.archive.relate_again()
        while True:
            due = room.relate()
            done += len(due.ids)
            progress.tick(len(due.ids))
            if not due.left:
                break
        failed = room.archive.unrelated()
    progress.clear()
    print(f"{done:,} related")
    if failed:
        say(f"{failed:,} could not be related; `ultimora verify` says why.")
    return 1 if failed else 0
