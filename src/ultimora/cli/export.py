"""`ultimora export`: records in a form that others read."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from difflib import get_close_matches
from pathlib import Path

from ultimora.cli.at_home import BY, home_arguments, newsroom, say
from ultimora.cli.show import refuse, resolved
from ultimora.newsroom import Newsroom
from ultimora.pack import About, formats, write
from ultimora.values import Query, QueryError, Record
from ultimora.values.days import stamp

HELP = """\
examples:
  ultimora export ninjs 'agency:ansa from:today' > ansa.json
  ultimora export pdf --id k3v5 --to story.pdf
  ultimora export parquet '' --to everything.parquet
  ultimora export record_json '' --to desk.jsonl   all that is known, for another desk's import
  ultimora export nitf 'agency:dpa' --to dpa.zip   one dispatch a file: several come in a ZIP
  ultimora export --formats                        all formats

What a format cannot carry is named on standard error.

exit status:
  0  written
  1  it could not be written, or nothing was found
  2  the question or the command was not understood
"""


def arguments(command: ArgumentParser) -> None:
    """What may be typed after ``export``."""
    command.add_argument("format", nargs="?", help="one of `ultimora export --formats`")
    command.add_argument("query", nargs="*", help="a question, as for search; none: everything")
    command.add_argument("--id", action="append", default=[], help="this record alone")
    command.add_argument(
        "--withheld", action="store_true", help="with --id: also what is under embargo"
    )
    command.add_argument("--to", type=Path, metavar="FILE", help="instead of standard output")
    command.add_argument("--title", default="Ultimora", help="of a feed or a print")
    command.add_argument("--formats", action="store_true", help="list the formats")
    command.set_defaults(usage=command.error)
    home_arguments(command)


def run(options: Namespace) -> int:
    """Write what was asked for."""
    if options.formats:
        for form in formats().values():
            many = "" if form.many else "; several come in a ZIP"
            print(f"{form.name:<14}{form.media_type}{many}")
        return 0
    if options.format not in formats():
        options.usage(_no_format(options.format))
    try:
        query = Query.read(" ".join(options.query))
    except QueryError as error:
        say(str(error))
        return 2
    about = About(options.title, made=stamp())
    with newsroom(options) as room:
        what = " ".join((*options.id, *options.query)) or "everything"
        room.archive.people.audit.write(BY, "export", f"{options.format} {what}")
        records = _Counted(_wanted(room, options.id, query, options.withheld))
        if options.to:
            with open(options.to, "wb") as file:
                troubles = write(records, options.format, about, file)
        else:
            troubles = write(records, options.format, about, sys.stdout.buffer)
    for trouble in troubles:
        say(trouble.message)
    if not records.seen:
        say("Nothing was found; the file is empty of records.")
    return 0 if records.seen else 1


def _no_format(name: str | None) -> str:
    """What to say to whom names no format, or calls one by the ending of its files."""
    known = formats()
    said = (name or "").casefold().lstrip(".").replace("-", "_").replace(" ", "_")
    ending = (form.name for form in known.values() if form.ending.lstrip(".") == said)
    near = next(ending, next(iter(get_close_matches(said, known, 1)), ""))
    if not name:
        return f"name a format: {', '.join(known)}"
    hint = f"Did you mean {near}?" if near else f"There are {', '.join(known)}."
    return f"there is no format “{name}”. {hint}"


def _wanted(room: Newsroom, ids: list[str], query: Query, withheld: bool) -> Iterable[Record]:
    if not ids:
        return room.archive.records(query)
    found = [room.archive.get(resolved(room.archive, id)) for id in ids]
    for record in found:
        # What was killed every format says itself, without the body.
        if not withheld and not record.dispatch.hidden:
            refuse(record.dispatch, record.id, room.archive.clock())
    return found


class _Counted:
    def __init__(self, records: Iterable[Record]) -> None:
        self._records = iter(records)
        self.seen = 0

    def __iter__(self) -> _Counted:
        return self

    def __next__(self) -> Record:
        record = next(self._records)
        self.seen += 1
        return record
