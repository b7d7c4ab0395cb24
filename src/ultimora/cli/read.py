"""`ultimora read`: each input's dispatches as cards, or as one line of JSON each."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable, Iterable, Iterator

from ultimora.cli.inputs import Failure, deliveries
from ultimora.cli.outputs import put
from ultimora.cli.progress import Progress
from ultimora.cli.tagging import tagger_argument, tagger_of
from ultimora.pack import as_line
from ultimora.values import Delivery, Record, Rulebook, Settings
from ultimora.wire import carry

HELP = """\
examples:
  ultimora read dispatch.txt
  ultimora read wire/ 'more/**/*.html' --jsonl > records.jsonl
  curl -s https://example.org/story.html | ultimora read -
  ultimora read wire/ --jsonl --tagger 'spacy it_core_news_lg'

exit status:
  0  every input gave a record
  1  some did not; each is named on standard error
  2  the command was not understood
"""


def arguments(command: ArgumentParser) -> None:
    """What may be typed after ``read``."""
    command.add_argument(
        "paths", nargs="+", metavar="PATH", help="a file, a folder, a 'glob', or - for a pipe"
    )
    command.add_argument(
        "--jsonl", "--json", action="store_true", help="one record a line, as JSON"
    )
    command.add_argument(
        "--today",
        type=_day,
        metavar="YYYY-MM-DD",
        help="the day that a date without a year is resolved against",
    )
    tagger_argument(command)


def _day(text: str) -> str:
    from datetime import date

    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise ArgumentTypeError(f"{text!r} is not a day like 2026-01-06") from None


def run(options: Namespace) -> int:
    """Read what was named; 0 if every input gave a record, else 1."""
    rulebook = Rulebook(Settings(today=options.today), tagger=tagger_of(options))
    show = _line if options.jsonl else _card()
    progress = Progress()
    status = 0
    for outcome in outcomes(options.paths, rulebook):
        if isinstance(outcome, Failure):
            progress.clear()
            print(f"ultimora: {outcome}", file=sys.stderr)
            status = 1
        else:
            show(outcome)
            progress.tick()
    progress.clear()
    return status


def outcomes(paths: Iterable[str], rulebook: Rulebook) -> Iterator[Record | Failure]:
    """What the inputs give, in their order: records, or the reason why there is none."""
    for delivery in deliveries(paths, rulebook.settings.largest_delivery):
        if isinstance(delivery, Failure):
            yield delivery
        else:
            yield from _said(delivery, rulebook)


def _said(delivery: Delivery, rulebook: Rulebook) -> Iterator[Record | Failure]:
    """A delivery's records that say anything; a failure where none of them does."""
    silent: Record | None = None
    any_said = False
    for record in carry(delivery, rulebook):
        if record.dispatch.copy.text.strip():
            any_said = True
            yield record
        else:
            silent = silent or record
    if silent and not any_said:
        yield _failure(delivery, silent)


def _failure(delivery: Delivery, record: Record) -> Failure:
    for trouble in record.troubles:
        return Failure(delivery.source.name, trouble.message, trouble.mend)
    return Failure(delivery.source.name, "There is no text in it.", "Check the file.")


def _line(record: Record) -> None:
    put(as_line(record).encode() + b"\n")


def _card() -> Callable[[Record], None]:
    # Only people need what draws a card; it takes longer to load than to read a dispatch.
    from ultimora.cli.card import Card
    from ultimora.cli.ink import console

    return Card(console(sys.stdout)).show
