"""`ultimora import`: files into the archive, each kept as it is."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import replace

from ultimora.cli.at_home import home_arguments, newsroom, say
from ultimora.cli.inputs import Failure, deliveries
from ultimora.cli.progress import Progress
from ultimora.cli.tagging import tagger_argument
from ultimora.values import Source
from ultimora.values.days import stamp

HELP = """\
examples:
  ultimora import archive/ --source ansa-2025
  ultimora import archive.zip 'mail/**/*.eml'
  ultimora import desk.jsonl                    what `ultimora export record_json` wrote
  cat dump.txt | ultimora import - --source telex

The same file twice changes nothing. What `ultimora export` wrote is taken back in every format but
parquet, markdown and text; docs/formats-out.md says which keeps what.

exit status:
  0  every input gave a record
  1  some did not; each is named on standard error, and its bytes are kept
  2  the command was not understood
"""


def arguments(command: ArgumentParser) -> None:
    """What may be typed after ``import``."""
    command.add_argument(
        "paths", nargs="+", metavar="PATH", help="a file, a folder, a 'glob', or - for a pipe"
    )
    command.add_argument("--source", default="import", metavar="NAME", help="whose copy it is")
    home_arguments(command)
    tagger_argument(command)


def run(options: Namespace) -> int:
    """File what was named; 0 if every input gave a record."""
    progress = Progress()
    new = changed = same = again = status = 0
    with newsroom(options) as room:
        for found in deliveries(options.paths, room.rulebook.settings.largest_delivery):
            if isinstance(found, Failure):
                progress.clear()
                say(str(found))
                status = 1
                continue
            at = stamp(precision="milliseconds")
            source = Source(options.source, found.source.kind)
            taken = room.take(replace(found, source=source, address=found.source.name, at=at))
            if taken.why:
                progress.clear()
                say(f"{found.source.name}: {taken.why}")
                status = 1
            elif not taken.fresh:
                again += 1
            new, changed, same = new + taken.new, changed + taken.changed, same + taken.same
            progress.tick(taken.new + taken.changed + taken.same)
        while (due := room.relate()).left:
            progress.tick(len(due.ids))
    progress.clear()
    before = f"; {again:,} of the inputs had come before" if again else ""
    print(f"{new:,} new, {changed:,} changed, {same:,} known already{before}")
    return status
