"""`ultimora retain`: what is older than the rules keep may go; shown first, done when told."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace

from ultimora.archive import Rule
from ultimora.cli.at_home import home_arguments, newsroom
from ultimora.cli.ink import safe
from ultimora.intake import duration

HELP = """\
examples:
  ultimora retain '*=365d'                     what would go
  ultimora retain 'ansa*=90d' '*=365d' --apply

Of several rules the first that fits a source holds; the time counts from the day of arrival.
Starred records stay. A line stays of each record that went: when, and by which rule; so that the
same copy is not taken for new when it comes again. --no-trace takes that line away as well.

exit status:
  0  done
  1  the archive cannot be read
  2  the command was not understood
"""


def arguments(command: ArgumentParser) -> None:
    """What may be typed after ``retain``."""
    command.add_argument(
        "rules", nargs="+", type=_rule, metavar="SOURCE=TIME", help="such as ansa*=90d"
    )
    command.add_argument("--apply", action="store_true", help="do it, and do not only show it")
    command.add_argument("--no-trace", action="store_true", help="keep no line of what went")
    home_arguments(command)


def _rule(text: str) -> Rule:
    source, _, time = text.rpartition("=")
    length = duration.seconds(time)
    if not source or length is None or length < 86400:
        raise ArgumentTypeError(f"{text!r} is no rule like ansa*=90d (a day at least)")
    return Rule(source, length // 86400)


def run(options: Namespace) -> int:
    """Forget what may go."""
    with newsroom(options) as room:
        plan = room.archive.retain(
            options.rules, dry_run=not options.apply, trace=not options.no_trace
        )
    for id, rule in plan.records.items():
        print(f"{id}  {safe(str(rule))}")
    word = "removed" if options.apply else "would go; --apply removes them"
    print(f"{len(plan.records):,} records, {plan.versions:,} versions,"
          f" {len(plan.deliveries):,} deliveries {word}")  # fmt: skip
    return 0
