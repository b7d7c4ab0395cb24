"""`ultimora retain`: what is older than the rules keep may go; shown first, done when told."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace

from ultimora.archive import Rule
from ultimora.cli.at_home import home_arguments, newsroom
from ultimora.intake import duration

HELP = """\
examples:
  ultimora retain '*=365d'                     what would go
  ultimora retain 'ansa*=90d' '*=365d' --apply

Of several rules the first that fits a source holds. Starred records stay.

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
        plan = room.archive.retain(options.rules, dry_run=not options.apply)
    for id in plan.records:
        print(id)
    word = "removed" if options.apply else "would go; --apply removes them"
    print(f"{len(plan.records):,} records, {plan.versions:,} versions,"
          f" {len(plan.deliveries):,} deliveries {word}")  # fmt: skip
    return 0
