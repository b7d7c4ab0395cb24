"""`ultimora copies`: who carries the same text, who had it first, and what each made of it."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from datetime import datetime, tzinfo
from typing import Any, NamedTuple

from rich.console import Console
from rich.text import Text

from ultimora.archive import Archive
from ultimora.cli.at_home import home_arguments, newsroom
from ultimora.cli.ink import console, percent, safe
from ultimora.cli.outputs import put
from ultimora.cli.show import refuse, resolved
from ultimora.pack import one_line
from ultimora.relate.carriage import carried, first
from ultimora.values import Record, Span
from ultimora.values.carriage import Carriage, Earliest
from ultimora.values.days import stamp
from ultimora.values.story import Link

HELP = """\
examples:
  ultimora copies k3v5           who had this text first, who carries it, and what each changed
  ultimora copies k3v5 --json
  ultimora search 'copies:>3'    what more than three carry
  ultimora search is:first       each text once, from whom had it first

exit status:
  0  others carry it
  1  nobody else does, or there is no such record
  2  the command was not understood
"""
_SHOWN = 3  # places of a kind that are quoted
_LONG = 60  # characters of one


class Carried(NamedTuple):
    """A copy: the record, what became of the text in it, and why it is one."""

    record: Record
    carriage: Carriage
    link: Link | None


def arguments(command: ArgumentParser) -> None:
    """What may be typed after ``copies``."""
    command.add_argument("id", help="a record's id, or how it begins")
    command.add_argument("--json", action="store_true", help="the copies as JSON")
    home_arguments(command)


def run(options: Namespace) -> int:
    """Show the copies of a record's text; 0 if there are any."""
    with newsroom(options) as room:
        archive, zone = room.archive, room.zone
        id = resolved(archive, options.id)
        refuse(archive.get(id).dispatch, id, archive.clock())
        records = [archive.get(one) for one in archive.copies(id) or [id]]
        earliest = first([record for record in records if not record.dispatch.hidden] or records)
        original = next(record for record in records if record.id == earliest.id)
        copies = [
            Carried(record, carried(record, original), _link(archive, record.id, original.id))
            for record in records
            if record.id != original.id and not record.dispatch.hidden
        ]
        quoting = [(archive.get(one), link) for one, link in archive.quoting(original.id)]
    if options.json:
        put(one_line(_as_json(original, earliest, copies, quoting)).encode() + b"\n")
    else:
        _shown(console(sys.stdout), original, earliest, copies, quoting, zone)
    return 0 if copies or quoting else 1


def _link(archive: Archive, id: str, original: str) -> Link | None:
    """Why it is a copy: its link to the original, else its best."""
    links = [link for link in archive.links(id) if link.kind == "copy"]
    return next((link for link in links if link.other == original), links[0] if links else None)


def _as_json(
    original: Record, earliest: Earliest, copies: list[Carried],
    quoting: list[tuple[Record, Link]],
) -> dict[str, Any]:  # fmt: skip
    return {
        "original": original.id, "at": stamp(earliest.at), "sure": earliest.sure,
        "why": earliest.why, "source": _source(original),
        "copies": [
            {
                "record": one.record.id, "source": _source(one.record),
                "late": one.carriage.late, "whole": one.carriage.whole,
                "headline": one.carriage.title, "moved": one.carriage.moved,
                "cut": [span.of(_text(original)) for span in one.carriage.cut],
                "added": [span.of(_text(one.record)) for span in one.carriage.added],
                "changed": [list(pair) for pair in one.carriage.changed],
                "lost": len(one.carriage.lost),
                "confidence": one.link.confidence if one.link else None,
                "evidence": [e.what for e in one.link.evidence] if one.link else [],
            }
            for one in copies
        ],
        "quoted": [
            {"record": record.id, "source": _source(record), "share": link.back}
            for record, link in quoting
        ],
    }  # fmt: skip


def _shown(
    out: Console, original: Record, earliest: Earliest, copies: list[Carried],
    quoting: list[tuple[Record, Link]], zone: tzinfo,
) -> None:  # fmt: skip
    head = Text(f"{original.id[:6]}  ", "quiet")
    head.append(f"{_clock(earliest.at, zone)}  ", "quiet")
    head.append(safe(_source(original)), "head")
    sure = "" if earliest.sure else ", as far as times tell"
    head.append(f"  had it first{sure}", "now")
    head.append(f" ({earliest.why})", "quiet")
    out.print(head)
    if original.dispatch.headline:
        out.print(Text(f"        {safe(original.dispatch.headline)}", "head"))
    for label, text in _mended(original):
        out.print(Text.assemble(("        ", ""), (f"{label:<10}", "label"), text))
    for one in copies:
        out.print()
        line = Text(f"{one.record.id[:6]}  ", "quiet")
        line.append(f"{_late(one.carriage.late)}  ", "quiet")
        line.append(safe(_source(one.record)), "head")
        if one.carriage.whole and not one.carriage.title and not one.carriage.added:
            line.append("  as it was", "quiet")
        out.print(line)
        for label, text in _told(original, one):
            out.print(Text.assemble(("        ", ""), (f"{label:<10}", "label"), text))
    if quoting:
        out.print()
        for record, link in quoting:
            words = f"  quotes {percent(link.back)} of it in an article of its own"
            out.print(Text.assemble((f"{record.id[:6]}  ", "quiet"),
                                    (safe(_source(record)), "head"), (words, "quiet")))  # fmt: skip
    if not copies and not quoting:
        out.print("Nobody else carries it.", style="quiet")


def _told(original: Record, one: Carried) -> Iterator[tuple[str, Text]]:
    """What a carrier did, in lines."""
    carriage = one.carriage
    if carriage.title is not None:
        title = carriage.title
        yield "title", Text(f"“{safe(title)}”" if title else "none")
    for label, spans, text in (
        ("left out", carriage.cut, _text(original)), ("added", carriage.added, _text(one.record)),
    ):  # fmt: skip
        if spans:
            yield label, Text(safe(_quoted(spans, text)))
    if carriage.changed:
        pairs = "; ".join(f"“{a}” → “{b}”" for a, b in carriage.changed[:_SHOWN])
        more = len(carriage.changed) - _SHOWN
        yield "changed", Text(safe(pairs) + (f" and {more} more" if more > 0 else ""))
    if carriage.moved:
        yield "moved", Text(f"{carriage.moved} words")
    if carriage.lost:
        yield "lost", Text(f"{len(carriage.lost)} characters that the original has")
    yield from _mended(one.record)


def _mended(record: Record) -> Iterator[tuple[str, Text]]:
    if count := sum(bool(edit.witness) for edit in record.dispatch.copy.edits):
        yield "mended", Text(f"{count} place{'s' * (count > 1)}, from a copy")


def _quoted(spans: tuple[Span, ...], text: str) -> str:
    """So many words, and how the first places begin."""
    count = sum(len(span.of(text).split()) for span in spans)
    parts = [" ".join(span.of(text).split()) for span in spans[:_SHOWN]]
    short = [p if len(p) <= _LONG else p[:_LONG].rpartition(" ")[0] + " …" for p in parts]
    more = f" and {len(spans) - _SHOWN} more" if len(spans) > _SHOWN else ""
    return f"{count} words: " + ", ".join(f"“{part}”" for part in short) + more


def _text(record: Record) -> str:
    return record.dispatch.copy.text


def _source(record: Record) -> str:
    """Who brought it, and whose it is where that is another."""
    brought = record.dispatch.copy.sheet.delivery.arrived.source.name
    agency = record.dispatch.agency
    return brought if not agency or agency.casefold() in brought.casefold() else (
        f"{brought} ({agency})"
    )  # fmt: skip


def _clock(at: int, zone: tzinfo) -> str:
    return f"{datetime.fromtimestamp(at, zone):%Y-%m-%d %H:%M}"


def _late(seconds: int | None) -> str:
    """By how much it came later."""
    if seconds is None:
        return "time unknown"
    for size, unit in ((86_400, "d"), (3600, "h"), (60, "min")):
        if seconds >= size:
            return f"+{seconds // size} {unit}"
    return f"+{seconds} s"
