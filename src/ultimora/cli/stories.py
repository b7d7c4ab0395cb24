"""`ultimora stories`: what records tell together, the latest first."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from datetime import datetime, tzinfo

from rich.table import Table
from rich.text import Text

from ultimora.archive import Told
from ultimora.cli.at_home import home_arguments, newsroom
from ultimora.cli.ink import console, many, safe
from ultimora.cli.outputs import put
from ultimora.cli.since import since_argument, start_of
from ultimora.pack import one_line
from ultimora.values.days import stamp

HELP = """\
examples:
  ultimora stories                   the stories of the last two days
  ultimora stories --since 7d -n 100
  ultimora stories --least 5         only what five or more texts tell
  ultimora stories --json | jq .name
  ultimora search 'group:story piano pandemico'    stories by their words

exit status:
  0  there are stories
  1  there are none, or the archive cannot be read
  2  the command was not understood
"""


def arguments(command: ArgumentParser) -> None:
    """What may be typed after ``stories``."""
    since_argument(command, "told then or later", "2d")
    command.add_argument("--least", type=int, default=2, metavar="N",
                         help="of so many texts, copies not counted (2)")  # fmt: skip
    command.add_argument("-n", "--limit", type=int, default=20, metavar="N", help="so many (20)")
    command.add_argument("--json", "--jsonl", action="store_true", help="one story a line, as JSON")
    home_arguments(command)


def run(options: Namespace) -> int:
    """List the stories; 0 if there are any."""
    with newsroom(options) as room:
        since = start_of(options.since, room.zone)
        told = room.archive.stories(since, options.least, options.limit)
        zone = room.zone
    if options.json:
        for story in told:
            put(one_line(as_json(story)).encode() + b"\n")
        return 0 if told else 1
    out = console(sys.stdout)
    if not told:
        out.print("No story in that time; --since and --least widen it.", style="quiet")
        return 1
    table = Table.grid(padding=(0, 2))
    for story in told:
        table.add_row(Text(story.id[:6], "quiet"), _name(story), _size(story), _span(story, zone))
    out.print(table)
    return 0


def as_json(story: Told) -> dict[str, object]:
    """A story of the list as JSON values."""
    return {
        "id": story.id, "name": story.name, "named": story.named, "pinned": story.pinned,
        "records": story.records, "texts": story.originals, "agencies": story.agencies,
        "sources": story.sources, "languages": story.languages, "since": stamp(story.since),
        "until": stamp(story.until),
        "new": story.seen is not None and story.until > story.seen,
    }  # fmt: skip


def _name(story: Told) -> Text:
    name = Text("▪ " if story.pinned else "", "now")
    name.append(safe(story.name) or "(no headline)", "head")
    if story.seen is not None and story.until > story.seen:
        name.append("  new", "now")
    return name


def _size(story: Told) -> Text:
    copies = story.records - story.originals
    words = f"{story.originals} texts" + (f" + {copies} copies" if copies else "")
    named = [many(story.agencies, "agency", "agencies")] if story.agencies else []
    if story.sources > story.agencies:
        named.append(many(story.sources, "source", "sources"))
    return Text(", ".join([words, *named]), "quiet")


def _span(story: Told, zone: tzinfo) -> Text:
    first, last = (datetime.fromtimestamp(at, zone) for at in (story.since, story.until))
    same = first.date() == last.date()
    return Text(f"{first:%m-%d %H:%M} – {last:{'%H:%M' if same else '%m-%d %H:%M'}}", "quiet")
