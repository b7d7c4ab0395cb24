"""`ultimora reread`: what today's rules would read otherwise in what came before."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from ultimora.cli.at_home import home_arguments, newsroom
from ultimora.cli.ink import safe
from ultimora.cli.progress import Progress
from ultimora.cli.since import since_argument, start_of
from ultimora.cli.tagging import tagger_argument
from ultimora.values.days import stamp

HELP = """\
examples:
  ultimora reread --since yesterday             what would change
  ultimora reread --since 2026-01-01 --apply    change it

The bytes stay as they came, so that reading again can be done again.

exit status:
  0  done
  1  the archive cannot be read
  2  the command was not understood
"""


def arguments(command: ArgumentParser) -> None:
    """What may be typed after ``reread``."""
    since_argument(command, "only what came then or later")
    command.add_argument("--apply", action="store_true", help="change it, and do not only show it")
    home_arguments(command)
    tagger_argument(command)


def run(options: Namespace) -> int:
    """Read the past again."""
    progress = Progress()
    changed = same = gone = new = 0
    with newsroom(options) as room:
        start = start_of(options.since, room.zone)
        since = None if start is None else stamp(start)
        for number, delivery, other in room.reread(since, options.apply):
            progress.tick()
            changed, same = changed + len(other.changed), same + other.same
            gone, new = gone + len(other.gone), new + other.filed.new
            if other.changed or other.gone or other.filed.new:
                progress.clear()
                print(f"delivery {number}  {safe(delivery.name)}")
                for word, ids in (("other", other.changed), ("gone", other.gone)):
                    for id in ids:
                        print(f"  {word:<6}{id}")
        while options.apply and room.relate().left:
            progress.tick()
    progress.clear()
    word = "changed" if options.apply else "would change"
    print(f"{changed:,} {word}, {new:,} new, {gone:,} gone, {same:,} the same")
    return 0
