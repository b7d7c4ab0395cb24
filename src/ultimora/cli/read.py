"""`ultimora read`: each input's dispatches as cards, or as one line of JSON each."""

from __future__ import annotations

import sys
import time
from argparse import Namespace
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from ultimora.cli.inputs import Failure, deliveries
from ultimora.cli.outputs import put
from ultimora.pack import as_line
from ultimora.values import Delivery, Record, Rulebook, Settings
from ultimora.wire import carry

Item = TypeVar("Item")


def run(options: Namespace) -> int:
    """Read what was named; 0 if every input gave a record, else 1."""
    rulebook = Rulebook(Settings(today=options.today))
    show = _as_lines() if options.jsonl else _as_cards()
    status = 0
    arrived = deliveries(options.paths, rulebook.settings.largest_delivery)
    for delivery in _progress(arrived):
        failure = delivery if isinstance(delivery, Failure) else _shown(delivery, rulebook, show)
        if failure:
            print(f"ultimora: {failure}", file=sys.stderr)
            status = 1
    return status


def _shown(
    delivery: Delivery, rulebook: Rulebook, show: Callable[[Record], None]
) -> Failure | None:
    """Show a delivery's records; a failure where none of them says anything."""
    empty: Record | None = None
    any_shown = False
    for record in carry(delivery, rulebook):
        if record.dispatch.copy.text.strip():
            show(record)
            any_shown = True
        else:
            empty = empty or record
    return None if any_shown or not empty else _failure(delivery, empty)


def _failure(delivery: Delivery, record: Record) -> Failure:
    for trouble in record.troubles:
        return Failure(delivery.source.name, trouble.message, trouble.mend)
    return Failure(delivery.source.name, "There is no text in it.", "Check the file.")


def _as_lines() -> Callable[[Record], None]:
    return lambda record: put(as_line(record).encode() + b"\n")


def _as_cards() -> Callable[[Record], None]:
    from ultimora.cli.card import Card
    from ultimora.cli.ink import console

    return Card(console(sys.stdout)).show


def _progress(items: Iterable[Item]) -> Iterator[Item]:
    """The items; a line on a terminal's standard error tells how far, if it takes a while."""
    if not sys.stderr.isatty() or sys.stdout.isatty():
        yield from items
        return
    begun = shown = time.monotonic()
    count = 0
    for count, item in enumerate(items, 1):
        now = time.monotonic()
        if now - shown > 0.2:
            sys.stderr.write(f"\r{count - 1:,} read, {(count - 1) / (now - begun):,.0f} a second")
            sys.stderr.flush()
            shown = now
        yield item
    if shown > begun:
        sys.stderr.write(f"\r\x1b[K{count:,} read\n")
