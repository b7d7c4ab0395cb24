"""`ultimora audit`: who did what, when, and from where."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser, Namespace
from datetime import date, datetime, time

from rich.table import Table

from ultimora.archive.people import plain
from ultimora.cli.at_home import home_arguments, newsroom
from ultimora.cli.ink import console, safe
from ultimora.cli.user import when

HELP = """\
examples:
  ultimora audit                 the last 50 lines, the newest first
  ultimora audit --user bea      what bea did, and what was done about her
  ultimora audit --what 'login failed' --since 2026-01-01 --until 2026-02-01
  ultimora audit --most 100000 --json

exit status:
  0  done
  1  the archive cannot be read; the reason is on standard error
  2  the command was not understood
"""


def arguments(command: ArgumentParser) -> None:
    """What may be typed after ``audit``."""
    command.add_argument("--user", metavar="NAME", default="", help="by this user, or about him")
    command.add_argument("--what", metavar="DEED", default="", help="this alone, as it is called")
    command.add_argument("--since", type=_day, default=0, metavar="DAY", help="from this day on")
    command.add_argument("--until", type=_day, default=0, metavar="DAY", help="before this day")
    command.add_argument("--most", type=int, default=50, metavar="N", help="so many lines")
    command.add_argument("--json", action="store_true", help="for programs, one line a line")
    home_arguments(command)


def _day(text: str) -> int:
    """When a day begins here."""
    return int(datetime.combine(date.fromisoformat(text), time.min).astimezone().timestamp())


def run(options: Namespace) -> int:
    """Show the log."""
    with newsroom(options) as room:
        lines = room.archive.people.audit.lines(
            max(options.most, 0), None, plain(options.user), options.what, options.since,
            options.until,
        )  # fmt: skip
    if options.json:
        for line in lines:
            print(json.dumps(line._asdict(), ensure_ascii=False))
        return 0
    table = Table(box=None, pad_edge=False, header_style="quiet", show_edge=False)
    for title in ("when", "who", "what", "about", "from"):
        table.add_column(title, overflow="fold")
    for line in lines:
        told = (line.person or "-", line.what, line.about, line.place)
        table.add_row(when(line.at), *map(safe, told))
    console(sys.stdout).print(table)
    return 0
