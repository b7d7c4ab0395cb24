"""`ultimora alert`: a search that notifies, made, paused, tried, or taken away."""

from __future__ import annotations

import asyncio
from argparse import ArgumentParser, Namespace
from typing import Any

from ultimora.archive.alerts import Alert
from ultimora.cli.at_home import BY, Unusable, home_arguments, newsroom, say
from ultimora.cli.ink import safe
from ultimora.intake import duration
from ultimora.newsroom import Newsroom
from ultimora.newsroom.alerting import Unfit, chosen, token
from ultimora.newsroom.notifying import Notifying, address
from ultimora.newsroom.webhook import secret

HELP = """\
examples:
  ultimora alert add Landslides 'frana OR landslide' --email desk@example.org --every 10m
  ultimora alert add Kills 'has:kill' --webhook https://example.org/hook --updates
  ultimora alert add Here 'agency:ansa' --webhook http://127.0.0.1:9000/ --local --feed
  ultimora alert test Landslides           a sample, now
  ultimora alert pause Landslides
  ultimora alert remove Landslides

`ultimora run` and `ultimora desk` look and send. Mail needs a server: set smtp, smtp_from, and
ULTIMORA_SMTP_PASSWORD in the environment (`ultimora config`).

exit status:
  0  done
  1  it cannot be, or the sample did not go out; the reason is on standard error
  2  the command was not understood
"""


def arguments(command: ArgumentParser) -> None:
    """What may be typed after ``alert``."""
    acts = command.add_subparsers(dest="act", metavar="add|remove|pause|resume|test", required=True)
    add = acts.add_parser("add", help="make an alert, which tells of what comes from now on")
    add.add_argument("name", help="what to call it")
    add.add_argument("query", nargs="*", help="a question, as for search; none: everything")
    add.add_argument("--email", action="append", default=[], metavar="ADDRESS", help="write there")
    add.add_argument("--every", default="0", metavar="TIME", help="at most so often: 10m, 1h")
    add.add_argument("--webhook", default="", metavar="URL", help="send each record there, signed")
    add.add_argument(
        "--local", action="store_true",
        help="the webhook may lie in a private network or on this machine",
    )  # fmt: skip
    add.add_argument("--feed", action="store_true", help="a private feed, which needs no login")
    add.add_argument("--updates", action="store_true",
                     help="tell again of what is changed or withdrawn")  # fmt: skip
    add.add_argument("--copies", action="store_true", help="tell of every copy of one text")
    home_arguments(add)
    for act, purpose in _ACTS.items():
        other = acts.add_parser(act, help=purpose)
        other.add_argument("name", help="its name")
        home_arguments(other)


_ACTS = {
    "remove": "take it away, with what it told of",
    "pause": "let it sleep",
    "resume": "wake it; it goes on with what comes from now on",
    "test": "send a sample by each of its ways, now",
}


def run(options: Namespace) -> int:
    """Do what was asked; 0 if it is done."""
    with newsroom(options) as room:
        alerts = room.archive.alerts
        if options.act == "add":
            return _add(room, options)
        alert = alerts.named("", options.name)
        if options.act == "test":
            return _tested(room, alert)
        if options.act == "remove":
            alerts.remove(alert.number)
        else:
            alerts.change(alert.number, paused=options.act == "pause")
        done = {"remove": "removed", "pause": "paused", "resume": "resumed"}[options.act]
        room.archive.people.audit.write(BY, f"alert {done}", alert.name)
        print(f"{done} {safe(alert.name)}")
    return 0


def _add(room: Newsroom, options: Namespace) -> int:
    told: dict[str, Any] = {
        "name": options.name, "query": " ".join(options.query), "mail": " ".join(options.email),
        "every": options.every, "webhook": options.webhook, "local": options.local,
        "feed": int(options.feed), "updates": options.updates, "copies": options.copies,
    }  # fmt: skip
    try:
        alert = room.archive.alerts.add("", **chosen(told, room.zone))
    except Unfit as error:
        raise Unusable(str(error)) from None
    room.archive.people.audit.write(BY, "alert added", f"{alert.name}: {alert.query}")
    print(f"added {safe(alert.name)}  {safe(alert.query) or 'everything'}")
    for line in ways(alert):
        print(f"  {line}")
    if alert.feed:
        print(f"  the feed's address: {feed_of(room, alert)}")
    if alert.webhook:
        print(f"  the secret by which the receiver verifies: {secret(room.key(), alert)}")
    if alert.mail and not room.configuration.text("smtp"):
        say("No mail server is chosen yet: set smtp (`ultimora config` lists all keys).")
    return 0


def ways(alert: Alert) -> list[str]:
    """How an alert tells, beside the desk."""
    every = f", at most every {duration.written(alert.every)}" if alert.every else ""
    return [
        *([f"mail to {safe(alert.mail)}{every}"] if alert.mail else []),
        *([f"webhook {safe(alert.webhook)}"] if alert.webhook else []),
        *(["private feed"] if alert.feed > 0 else []),
    ]


def feed_of(room: Newsroom, alert: Alert) -> str:
    """The address of its private feed; empty where it has none."""
    if alert.feed < 1:
        return ""
    found = f"{address(room.configuration)}/feeds/{alert.number}/{token(room.key(), alert)}"
    return f"{found}.rss"


def _tested(room: Newsroom, alert: Alert) -> int:
    async def tried() -> dict[str, str]:
        async with Notifying(room) as notifying:
            return {way: one.why for way, one in (await notifying.test(alert)).items()}

    results = asyncio.run(tried())
    if not results:
        raise Unusable(f"{alert.name} sends nothing; it tells in the desk alone.")
    for way, why in results.items():
        if why:
            say(f"{way}: {why}")
        else:
            print(f"{way}: the sample was taken")
    return 1 if any(results.values()) else 0
