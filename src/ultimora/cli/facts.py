"""`ultimora facts`: what dispatches say that one can check, as tables, CSV or JSON."""

from __future__ import annotations

import csv
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable
from datetime import datetime
from io import StringIO

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from ultimora.cli.at_home import Unusable, configuration, home_arguments, newsroom, say
from ultimora.cli.ink import console, percent, safe
from ultimora.cli.inputs import Failure
from ultimora.cli.outputs import put
from ultimora.cli.progress import Progress
from ultimora.cli.read import outcomes
from ultimora.cli.show import refuse
from ultimora.cli.tagging import tagger_argument
from ultimora.cli.told import KINDS, Cells, table
from ultimora.newsroom import rules_of
from ultimora.pack import one_line
from ultimora.values import Query, QueryError, Record

HELP = """\
examples:
  ultimora facts dispatch.txt                     all kinds, as tables
  ultimora facts wire/ --kind claims --csv > claims.csv
  ultimora facts wire/ --kind figures --role killed --jsonl
  ultimora facts --search 'person:zelensky says:droni' --kind claims

exit status:
  0  every input gave a record, or the search found some
  1  some did not (each is named on standard error), or nothing was found
  2  the command was not understood
"""
# Columns that people need not see in a table; programs get all.
_ASIDE = (
    "record", "fact", "start", "end", "rule", "latitude", "longitude", "negated", "direct",
    "source_kind",
)  # fmt: skip
_LONGEST = 300  # characters of a cell that people see
_MOST = 1000  # records of one search


def arguments(command: ArgumentParser) -> None:
    """What may be typed after ``facts``."""
    command.add_argument("paths", nargs="*", metavar="PATH", help="files, folders, 'globs' or -")
    command.add_argument("--search", metavar="QUERY", help="of the archive's records that match")
    command.add_argument("--kind", choices=KINDS, action="append", help="only this kind (again)")
    command.add_argument("--role", help="figures of this role only: killed, injured, arrested, ...")
    command.add_argument(
        "--sure", type=_share, default=0.0, metavar="P", help="only facts at least so sure (0 to 1)"
    )
    form = command.add_mutually_exclusive_group()
    form.add_argument("--csv", action="store_true", help="comma-separated, one kind")
    form.add_argument("--jsonl", "--json", action="store_true", help="one fact a line, as JSON")
    home_arguments(command)
    tagger_argument(command)


def _share(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = -1
    if not 0 <= value <= 1:
        raise ArgumentTypeError(f"{text!r} is no number from 0 to 1")
    return value


def run(options: Namespace) -> int:
    """Facts of what was named; 0 if all of it gave a record."""
    kinds = tuple(options.kind or (("figures",) if options.role else KINDS))
    if options.csv and len(kinds) > 1:
        say("A CSV file has the columns of one kind: add --kind claims, or another.")
        return 2
    if bool(options.paths) == bool(options.search):
        say("Name files to read, or --search what the archive holds.")
        return 2
    show = _shower(options)
    return _searched(options, kinds, show) if options.search else _read(options, kinds, show)


Show = Callable[[Record, str, list[Cells]], None]


def _read(options: Namespace, kinds: tuple[str, ...], show: Show) -> int:
    progress, status = Progress(), 0
    for outcome in outcomes(options.paths, rules_of(configuration(options))):
        progress.clear()
        if isinstance(outcome, Failure):
            print(f"ultimora: {outcome}", file=sys.stderr)
            status = 1
        else:
            _show(outcome, options, kinds, show)
            progress.tick()
    progress.clear()
    return status


def _searched(options: Namespace, kinds: tuple[str, ...], show: Show) -> int:
    with newsroom(options) as room:
        try:
            query = Query.read(options.search, datetime.now(room.zone))
        except QueryError as error:
            print(f"ultimora: {error.message} {error.mend}".rstrip(), file=sys.stderr)
            return 2
        hits = room.archive.search(query, _MOST).hits
        for hit in hits:
            record = room.archive.get(hit.id)
            try:
                refuse(record.dispatch, hit.id, room.archive.clock())
            except Unusable:
                continue
            _show(record, options, kinds, show)
    return 0 if hits else 1


def _show(record: Record, options: Namespace, kinds: tuple[str, ...], show: Show) -> None:
    for kind in kinds:
        rows = [row for row in table(record, kind) if row["confidence"] >= options.sure]
        if options.role and kind == "figures":
            rows = [row for row in rows if row["role"] == options.role]
        if rows:
            show(record, kind, rows)


def _shower(options: Namespace) -> Show:
    if options.jsonl:
        return lambda record, kind, rows: put(
            "".join(one_line({"facts": kind, **row}) + "\n" for row in rows).encode()
        )
    return _Csv() if options.csv else _Tables(console(sys.stdout))


class _Csv:
    """One kind as CSV (RFC 4180), its names in the first line."""

    def __init__(self) -> None:
        self.begun = False

    def __call__(self, record: Record, kind: str, rows: list[Cells]) -> None:
        lines = StringIO(newline="")
        out = csv.DictWriter(lines, list(rows[0]))
        if not self.begun:
            out.writeheader()
            self.begun = True
        out.writerows({name: _cell(value) for name, value in row.items()} for row in rows)
        put(lines.getvalue().encode("utf-8", "replace"))


def _cell(value: object) -> object:
    # A spreadsheet runs a cell that begins so (OWASP: CSV injection).
    formula = isinstance(value, str) and value[:1] in "=+-@\t\r" and value[:1]
    return f"'{value}" if formula else value


class _Tables:
    """For people: a table for each kind, under the dispatch's headline."""

    def __init__(self, out: Console) -> None:
        self.out = out
        self.shown = ""

    def __call__(self, record: Record, kind: str, rows: list[Cells]) -> None:
        if record.id != self.shown:
            self.shown = record.id
            title = record.dispatch.headline or record.dispatch.copy.sheet.delivery.source.name
            self.out.print(Text(safe(title), "head"))
            self.out.print(Text(record.id, "quiet"))
        rows = [_seen(row) for row in rows]
        columns = [
            name for name in rows[0]
            if name not in _ASIDE and any(row[name] not in (None, False, "") for row in rows)
        ]  # fmt: skip
        shown = Table(box=box.SIMPLE_HEAD, header_style="label", pad_edge=False)
        for name in columns:
            number = name in ("number", "high", "mentions", "sure")
            shown.add_column(
                name, justify="right" if number else "left", overflow="fold", no_wrap=number,
                ratio=1 if name == "text" else None,
            )  # fmt: skip
        for row in rows:
            shown.add_row(*[Text(safe(_words(row[name]))) for name in columns])
        self.out.print(Text(kind, "label"))
        self.out.print(shown)


def _seen(row: Cells) -> Cells:
    """A row as people would rather see it: quotations as such, and nothing that goes without
    saying."""
    seen = {name: value for name, value in row.items() if name != "confidence"}
    if seen.get("direct"):
        seen["text"] = f"“{seen['text']}”"
    if seen.get("stance") == "says":
        seen["stance"] = None
    return {**seen, "sure": percent(row["confidence"])}


def _words(value: object) -> str:
    if value is None or value is False:
        return ""
    if isinstance(value, float):
        return f"{value:,.15g}"
    text = "yes" if value is True else str(value)
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rpartition(" ")[0] + " …"
