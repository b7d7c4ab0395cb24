"""`ultimora alerts`: the searches that notify, what they found, and what did not go out."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser, Namespace
from datetime import UTC, datetime

from rich.table import Table
from rich.text import Text

from ultimora.archive.alerts import Alert, Count
from ultimora.cli.alert import feed_of, ways
from ultimora.cli.at_home import home_arguments, newsroom
from ultimora.cli.ink import console, safe
from ultimora.values.days import stamp

HELP = """\
examples:
  ultimora alerts
  ultimora alerts --json
  ultimora alert add Landslides 'frana OR landslide' --email desk@example.org

exit status:
  0  done
  1  the archive cannot be read
  2  the command was not understood
"""


def arguments(command: ArgumentParser) -> None:
    """What may be typed after ``alerts``."""
    command.add_argument("--json", action="store_true", help="for programs")
    home_arguments(command)


def run(options: Namespace) -> int:
    """List the alerts."""
    with newsroom(options) as room:
        alerts = room.archive.alerts
        listed, counts = alerts.all(""), alerts.counts("")
        feeds = {alert.number: feed_of(room, alert) for alert in listed}
        zone = room.zone
        whys = {
            alert.number: [one.why for one in alerts.outbox.troubles(alert.number)]
            for alert in listed
        }
    if options.json:
        rows = [
            _row(one, counts.get(one.number, Count()), whys.get(one.number, []), feeds[one.number])
            for one in listed
        ]
        print(json.dumps(rows, indent=2, ensure_ascii=False))
        return 0
    if not listed:
        print("There are no alerts yet. `ultimora alert add NAME QUERY` makes one.")
        return 0
    table = Table(box=None, pad_edge=False, header_style="quiet", show_edge=False)
    for title in ("alert", "search", "tells by", "unseen", "all", "last"):
        number = title in ("unseen", "all")
        table.add_column(title, justify="right" if number else "left", overflow="fold")
    for alert in listed:
        count = counts.get(alert.number, Count())
        last = f"{datetime.fromtimestamp(count.last, UTC).astimezone(zone):%m-%d %H:%M}"
        table.add_row(
            Text(safe(alert.name), "head"), safe(alert.query) or "everything",
            Text("\n".join(["desk", *ways(alert)])), str(count.unseen or ""),
            str(count.all), "asleep" if alert.paused else last if count.last else "",
        )  # fmt: skip
    out = console(sys.stdout)
    out.print(table)
    for alert in (one for one in listed if feeds[one.number]):
        out.print(f"\n{safe(alert.name)}: {feeds[alert.number]}", style="quiet", soft_wrap=True)
    for alert in listed:
        for why in whys.get(alert.number, []):
            out.print()
            out.print(safe(alert.name), style="head")
            out.print(Text(f"  {safe(why)}"))
    return 0


def _row(alert: Alert, count: Count, whys: list[str], feed: str) -> dict[str, object]:
    return {
        "name": alert.name, "query": alert.query,
        "mail": alert.mail.split(", ") if alert.mail else [], "every": alert.every,
        "webhook": alert.webhook or None, "local": alert.local, "feed": feed or None,
        "updates": alert.updates, "copies": alert.copies, "paused": alert.paused,
        "unseen": count.unseen, "found": count.all,
        "last": stamp(count.last) if count.last else None, "troubles": whys,
    }  # fmt: skip
