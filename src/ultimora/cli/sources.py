"""`ultimora sources`: who is asked, and how each fares."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser, Namespace
from datetime import UTC, datetime, timedelta

from rich.table import Table
from rich.text import Text

from ultimora.cli.at_home import configuration, home_arguments, newsroom, noted, say
from ultimora.cli.ink import console, safe
from ultimora.cli.outputs import put
from ultimora.intake import amend, duration, opml, roster
from ultimora.newsroom.health import Health, healths
from ultimora.values import Source

HELP = """\
examples:
  ultimora sources
  ultimora sources --json
  ultimora sources --opml > feeds.opml
  ultimora sources --pause Example
  ultimora sources --remove Example

exit status:
  0  done
  1  the list cannot be read or changed; the place is named on standard error
  2  the command was not understood
"""
_BARS = " ▁▂▃▄▅▆▇█"
_NAMED = 8  # sources with one trouble that are named


def arguments(command: ArgumentParser) -> None:
    """What may be typed after ``sources``."""
    form = command.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="for programs")
    form.add_argument("--opml", action="store_true", help="the feeds, for another reader")
    form.add_argument("--pause", metavar="NAME", help="ask it no more for now")
    form.add_argument("--resume", metavar="NAME", help="ask it again")
    form.add_argument("--remove", metavar="NAME", help="take it off the list; its records stay")
    home_arguments(command)


def run(options: Namespace) -> int:
    """List the sources, or change the list."""
    path = configuration(options).sources
    listed = roster.read(path)
    for trouble in listed.troubles:
        say(trouble.told)
    status = 1 if listed.troubles else 0
    if options.pause or options.resume:
        name = options.pause or options.resume
        roster.write(path, amend.changed(listed.text, name, paused=bool(options.pause)))
        done = "paused" if options.pause else "resumed"
        noted(options, f"source {done}", name)
        print(f"{done} {safe(name)}")
    elif options.remove:
        roster.write(path, amend.removed(listed.text, options.remove))
        noted(options, "source removed", options.remove)
        print(f"removed {safe(options.remove)}; its records stay")
    elif options.opml:
        data, troubles = opml.written(listed.sources)
        put(data)
        for trouble in troubles:
            say(trouble.message)
    else:
        _list(options, listed.sources)
    return status


def _list(options: Namespace, sources: tuple[Source, ...]) -> None:
    with newsroom(options) as room:
        rows = [_row(one) for one in healths(room.archive, sources)]
    if options.json:
        print(json.dumps(rows, indent=2, ensure_ascii=False))
        return
    if not rows:
        print("There are no sources yet. `ultimora add URL|FOLDER` adds one.")
        return
    table = Table(box=None, pad_edge=False, header_style="quiet", show_edge=False)
    for title in ("source", "kind", "health", "last", "records", "14 days", "next"):
        table.add_column(title, justify="right" if title == "records" else "left",
                         no_wrap=title != "source", overflow="fold")  # fmt: skip
    for row in rows:
        table.add_row(
            safe(str(row["name"])), str(row["kind"]), str(row["health"]), _ago(row["success"]),
            f"{row['records']:,}", _plot(row["days"]), _ahead(row["next"]),
        )  # fmt: skip
    out = console(sys.stdout)
    out.print(table)
    for cause, names in _causes(rows).items():
        more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
        out.print()
        out.print(safe(", ".join(names[:_NAMED]) + more), style="head")
        out.print(Text(f"  {safe(cause)}"))


def _causes(rows: list[dict[str, object]]) -> dict[str, list[str]]:
    """What is wrong, with the names of those that it is wrong with."""
    causes: dict[str, list[str]] = {}
    for row in rows:
        if row["cause"]:
            causes.setdefault(str(row["cause"]), []).append(str(row["name"]))
    return causes


def _row(one: Health) -> dict[str, object]:
    source = one.source
    return {
        "name": source.name, "kind": source.kind, "address": source.place,
        "every": duration.written(source.every), "health": one.state, "cause": one.cause,
        "success": one.success, "next": one.next, "records": one.records, "days": one.days,
    }  # fmt: skip


def _ago(when: object) -> str:
    passed = _until(when)
    return "" if passed is None else f"{_short(-passed)} ago"


def _ahead(when: object) -> str:
    left = _until(when)
    return "" if left is None else "now" if left <= 0 else f"in {_short(left)}"


def _until(when: object) -> float | None:
    if not isinstance(when, str):
        return None
    return (datetime.fromisoformat(when) - datetime.now(UTC)).total_seconds()


def _short(seconds: float) -> str:
    for size, unit in ((86400, "d"), (3600, "h"), (60, "min")):
        if seconds >= size:
            return f"{seconds / size:.0f} {unit}"
    return f"{max(0, seconds):.0f} s"


def _plot(days: object) -> str:
    """Records of the last two weeks, one bar a day."""
    if not isinstance(days, dict) or not days:
        return ""
    today = datetime.now(UTC).date()
    counts = [days.get((today - timedelta(past)).isoformat(), 0) for past in range(13, -1, -1)]
    most = max(counts) or 1
    return "".join(_BARS[-(-8 * count // most)] for count in counts)
