"""`ultimora show`: one record: what it says, its versions, and where each word comes from."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator

from rich.text import Text

from ultimora.archive import Archive, Version
from ultimora.archive.times import seconds
from ultimora.cli.at_home import BY, Unusable, home_arguments, newsroom
from ultimora.cli.card import Card
from ultimora.cli.ink import console, safe
from ultimora.cli.outputs import put
from ultimora.cli.why import evidence
from ultimora.newsroom.withheld import withdrawing
from ultimora.pack import as_line
from ultimora.values import Delivery, Dispatch
from ultimora.values.days import stamp

HELP = """\
examples:
  ultimora show k3v5             the beginning of an id will do
  ultimora show k3v5 --version 1
  ultimora show k3v5 --json      for programs
  ultimora show k3v5 --bytes     the delivery, byte for byte as it came
  ultimora show k3v5 --why c2    the evidence of one fact
  ultimora show k3v5 --withdraw m7q2    the kill m7q2 means this one

exit status:
  0  shown
  1  there is no such record, or it must not be shown
  2  the command was not understood
"""


def arguments(command: ArgumentParser) -> None:
    """What may be typed after ``show``."""
    command.add_argument("id", help="a record's id, or how it begins")
    command.add_argument("--version", type=int, metavar="N", help="an older version")
    form = command.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="the record as JSON")
    form.add_argument("--bytes", action="store_true", help="the delivery as it came")
    form.add_argument("--why", metavar="FACT", help="the evidence of one fact: c2, f1, n4 ...")
    command.add_argument(
        "--withheld", action="store_true", help="also what was killed, or is under embargo"
    )
    command.add_argument(
        "--withdraw", nargs="?", const="", metavar="NOTICE",
        help="hide its body: this notice (has:kill) means it, or you say so",
    )  # fmt: skip
    command.add_argument(
        "--release", action="store_true", help="show it again: it was withdrawn by mistake"
    )
    command.add_argument("--star", action="store_true", help="mark it")
    command.add_argument("--unstar", action="store_true", help="take the mark away")
    home_arguments(command)


def run(options: Namespace) -> int:
    """Show a record."""
    with newsroom(options) as room:
        id = resolved(room.archive, options.id)
        marked = (options.star or options.unstar) and room.archive.star(id, options.star)
        if marked and options.unstar:
            print("Others have starred it, and keep that.", file=sys.stderr)
        if options.version is not None:
            _refuse_version(room.archive, id, options.version)
        if options.withdraw is not None:
            notice = resolved(room.archive, options.withdraw) if options.withdraw else ""
            room.archive.withdraw(id, notice)
            room.archive.people.audit.write(BY, "withdrawn", f"{id} {notice}".strip())
            print(f"{id} is withdrawn; --release shows it again")
            return 0
        if options.release:
            room.archive.release(id)
            room.archive.people.audit.write(BY, "released", id)
        record = room.archive.get(id, options.version)
        if not options.withheld:
            refuse(record.dispatch, id, room.archive.clock())
        delivery = record.dispatch.copy.sheet.delivery
        if options.bytes:
            put(delivery.arrived.data)
        elif options.why:
            out = console(sys.stdout)
            for label, line in evidence(record, options.why):
                out.print(Text.assemble((f"{label:<12}", "label"), line))
        elif options.json:
            put(as_line(record).encode() + b"\n")
        else:
            out = console(sys.stdout)
            Card(out).show(record)
            out.print(f"{'record':<12}{id}", style="quiet")
            for row in _provenance(delivery):
                out.print(row, style="quiet")
            for version in room.archive.versions(id):
                out.print(_version(version), style="quiet")
            for label, words in _others(room.archive, id):
                out.print(f"{label:<12}{words}", style="quiet")
    return 0


def resolved(archive: Archive, prefix: str) -> str:
    """The id that begins so; Unusable where none or several do."""
    if not prefix:
        raise Unusable("Name a record: `ultimora search` shows the ids.")
    found = archive.resolve(prefix)
    if len(found) == 1:
        return found[0]
    if not found:
        if gone := archive.versions(prefix.lower()):
            raise Unusable(f"{prefix}: It was {gone[-1].changed[0]} (ultimora retain).")
        raise Unusable(f"{prefix}: There is no such record. `ultimora search` shows the ids.")
    raise Unusable(f"{prefix}: Several records begin so: {', '.join(found[:6])}.")


def _refuse_version(archive: Archive, id: str, number: int) -> None:
    """Unusable for a version that there is not, or not any more."""
    there = {version.number: version for version in archive.versions(id)}
    if number not in there:
        raise Unusable(f"{id}: It has no version {number}; it has {', '.join(map(str, there))}.")
    if there[number].changed[:1] and there[number].changed[0].startswith("removed "):
        raise Unusable(f"{id}: Its version {number} was {there[number].changed[0]}.")


def refuse(dispatch: Dispatch, id: str, now: float) -> None:
    """Unusable for what must not be shown: it was killed or is held, or its hour has not come.

    A notice that withdraws another item is meant to be read.
    """
    until = dispatch.embargo.iso if dispatch.embargo else None
    if notice := withdrawing(dispatch):
        why = f"was withdrawn ({notice.text or notice.target or 'by hand'})"
    elif (hour := seconds(until)) is not None and hour > now:
        why = f"is under embargo until {until}"
    else:
        return
    title = f" “{dispatch.headline}”" if dispatch.headline else ""
    raise Unusable(f"{id}:{title} {why}. --withheld shows it all the same.")


def _provenance(delivery: Delivery) -> list[str]:
    arrived = delivery.arrived
    rows = [("source", arrived.source.name), ("from", delivery.name), ("came", arrived.at)]
    return [f"{label:<12}{safe(value)}" for label, value in rows if value]


def _others(archive: Archive, id: str) -> Iterator[tuple[str, str]]:
    """What it is to other records: versions under other ids, copies, its story."""
    line = archive.series(id)
    if len(line) > 1:
        at = line.index(id)
        if at:
            yield "follows", f"{line[at - 1]}  (ultimora diff {id[:6]})"
        for later in line[at + 1 : at + 2]:
            yield "followed by", later
    copies = archive.copies(id)
    if len(copies) > 1:
        first = "it had it first" if copies[0] == id else f"{copies[0]} had it first"
        yield "copies", f"{len(copies)}, {first}  (ultimora copies {id[:6]})"
    if story := archive.story_of(id):
        yield "story", f"{story}  (ultimora story {story[:6]})"


def _version(version: Version) -> str:
    changed = f"  {', '.join(version.changed)}" if version.changed else ""
    return f"version {version.number:<4}{stamp(version.arrived)}  {safe(version.source)}{changed}"
