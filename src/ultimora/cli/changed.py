"""`ultimora diff`: what a dispatch says now that it did not say before, and the words."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from itertools import groupby
from typing import Any, NamedTuple

from rich.console import Console
from rich.text import Text

from ultimora.archive import Archive
from ultimora.cli.at_home import Unusable, home_arguments, newsroom
from ultimora.cli.card import GUTTER, MEASURE
from ultimora.cli.ink import console, safe
from ultimora.cli.outputs import put
from ultimora.cli.show import refuse, resolved
from ultimora.relate.changes import changes
from ultimora.values import Dispatch, Record, Span
from ultimora.values.changes import Changes, Difference, Paragraph, Run
from ultimora.values.days import stamp

HELP = """\
examples:
  ultimora diff k3v5             its newest version, or itself, against the one before
  ultimora diff k3v5 m7q2        one record against another, the earlier first
  ultimora diff k3v5 --json      for programs, with the places in both texts

Words that went are struck, words that came are green; without colour they stand
in [-brackets-] and {+braces+}.

exit status:
  0  shown
  1  there is no such record or nothing before it, or it must not be shown
  2  the command was not understood
"""

_MOST = 8  # lines for one kind of substance
_LABELS = {"figure": "figures", "name": "names", "claim": "claims", "time": "times",
           "event": "events"}  # fmt: skip


class Side(NamedTuple):
    """One of the two texts: the record, its version, and what to call it."""

    record: Record
    id: str
    version: int
    came: str


def arguments(command: ArgumentParser) -> None:
    """What may be typed after ``diff``."""
    command.add_argument("id", help="a record's id, or how it begins")
    command.add_argument("other", nargs="?", metavar="ID", help="the record that came after it")
    command.add_argument("--json", action="store_true", help="the changes as JSON")
    command.add_argument(
        "--withheld", action="store_true", help="also what was killed, or is under embargo"
    )
    home_arguments(command)


def run(options: Namespace) -> int:
    """Show what changed."""
    with newsroom(options) as room:
        before, after = _sides(room.archive, options)
        if not options.withheld:
            for side in (before, after):
                refuse(side.record.dispatch, side.id, room.archive.clock())
        found = changes(before.record, after.record)
        if options.json:
            put(json.dumps(_plain(before, after, found), ensure_ascii=False).encode() + b"\n")
        else:
            Shown(console(sys.stdout), before, after).show(found)
    return 0


def _sides(archive: Archive, options: Namespace) -> tuple[Side, Side]:
    """The two that are meant; Unusable where there is nothing to compare."""
    id = resolved(archive, options.id)
    numbers = [version.number for version in archive.versions(id)]
    if options.other:
        other = resolved(archive, options.other)
        return _side(archive, id), _side(archive, other)
    if len(numbers) < 2:
        line = archive.series(id)
        before = line[line.index(id) - 1] if line.index(id) else ""
        if not before:
            raise Unusable(
                f"{id}: It has one version, and follows no other. Name the other record:"
                f" ultimora diff {id} ID."
            )
        return _side(archive, before), _side(archive, id)
    return _side(archive, id, numbers[-2]), _side(archive, id)


def _side(archive: Archive, id: str, number: int | None = None) -> Side:
    versions = archive.versions(id)
    version = next((v for v in versions if v.number == number), versions[-1])
    if number is not None and version.changed[:1] and version.changed[0].startswith("removed "):
        raise Unusable(f"{id}: Its version {number} was {version.changed[0]}.")
    record = archive.get(id, number)
    return Side(record, id, version.number, stamp(version.arrived))


class Shown:
    """Prints changes for people, at the width of a console."""

    def __init__(self, console: Console, before: Side, after: Side) -> None:
        self.console, self.before, self.after = console, before, after
        self.plain = console.color_system is None or console.no_color
        self.measure = max(20, min(console.width - GUTTER - 2, MEASURE))

    def show(self, found: Changes) -> None:
        """What changed in a few lines, then the text."""
        for label, side in (("before", self.before), ("after", self.after)):
            words = f"{side.id}  version {side.version}  {side.came}"
            self._line(label, Text(safe(words), "quiet"))
        self.console.print()
        for label, text in self._summary(found):
            self._line(label, text)
        self.console.print()
        if not found.any:
            return
        if found.headline:
            self._line("", self._words(found.headline, "head"))
            self.console.print()
        for fate, some in groupby(found.body, lambda paragraph: paragraph.fate):
            self._paragraphs(fate, list(some))

    def _summary(self, found: Changes) -> Iterator[tuple[str, Text]]:
        for kind, group in groupby(found.substance, lambda one: one.kind):
            some = list(group)
            for number, one in enumerate(some[:_MOST]):
                yield _LABELS[kind] if not number else "", self._told(one)
            if len(some) > _MOST:
                yield "", Text(f"and {len(some) - _MOST} more", "quiet")
        yield "text", Text(_size(found))

    def _told(self, one: Difference) -> Text:
        """One change of substance, with its place."""
        what, was, now = map(safe, (one.what, one.was, one.now))
        value = now or was
        state = {"added": ("added", "now"), "dropped": ("dropped", "was")}.get(one.how)
        line = Text()
        if one.kind == "claim":
            line.append(
                f"{what or 'somebody'}: " if state else f"“{what}” ", "head" if state else ""
            )
            line.append(f"“{value}”" if state else "")
        elif one.kind == "figure":
            line.append(f"{what} ", "head")
            line.append(value if state else "")
        elif state:
            line.append(value, "head")
        if state:
            line.append(" ")
            line.append(*state)
        else:
            line.append_text(Text.assemble((was, "was"), (" → ", "quiet"), (now, "now")))
        line.append("  spelling" if one.how == "spelling" else "", "quiet")
        line.append(f"  {place}" if (place := self._place(one)) else "", "quiet")
        return line

    def _place(self, one: Difference) -> str:
        """Where it stands: in the later text, if it is there."""
        if one.after:
            return _where(self.after.record.dispatch, one.after)
        return _where(self.before.record.dispatch, one.before) if one.before else ""

    def _paragraphs(self, fate: str, some: Sequence[Paragraph]) -> None:
        if fate == "kept" and len(some) > 1:
            self._line("", Text(f"… {len(some)} paragraphs as before", "quiet"))
            self.console.print()
            return
        for number, paragraph in enumerate(some):
            text = self._words(paragraph.runs, "quiet" if fate in ("kept", "moved") else "")
            self._line(fate if fate in ("added", "removed", "moved") and not number else "", text)
            self.console.print()

    def _words(self, runs: Sequence[Run], style: str) -> Text:
        """Words as they are now, with those that went struck before those that came."""
        pieces: list[Text] = []
        for run in runs:
            if run.kind in ("kept", "form", "moved"):
                pieces.append(Text(safe(run.now), style))
                continue
            if run.was:
                pieces.append(Text(f"[-{safe(run.was)}-]" if self.plain else safe(run.was), "gone"))
            if run.now:
                pieces.append(
                    Text(f"{{+{safe(run.now)}+}}" if self.plain else safe(run.now), "now")
                )
        return Text(" ").join(pieces)

    def _line(self, label: str, text: Text) -> None:
        for line in text.wrap(self.console, self.measure, tab_size=4):
            line.rstrip()
            self.console.print(Text.assemble((label.rjust(GUTTER - 2), "label"), "  ", line))
            label = ""


def _where(dispatch: Dispatch, span: Span) -> str:
    for number, paragraph in enumerate(dispatch.paragraphs, 1):
        if paragraph.start <= span.start < paragraph.end:
            return f"paragraph {number}"
    return "headline"


def _size(found: Changes) -> str:
    """How much of the text is another."""
    if not found.any:
        return "nothing changed"
    went, came = found.words
    parts = []
    if found.longer:
        s = "s" * (abs(found.longer) > 1)
        parts.append(f"{abs(found.longer)} paragraph{s} {'more' if found.longer > 0 else 'fewer'}")
    moved = sum(paragraph.fate == "moved" for paragraph in found.body)
    if moved:
        parts.append(f"{moved} moved")
    if went or came:
        parts.append(f"{went} word{'s' * (went != 1)} went, {came} came")
    elif not found.substance and not moved and _only_form(found):
        parts.append("only its form: signs, case or order")
    return "; ".join(parts) or "the headline alone"


def _only_form(found: Changes) -> bool:
    return all(run.kind in ("kept", "form") for run in found.headline)


def _plain(before: Side, after: Side, found: Changes) -> dict[str, Any]:
    """The changes as JSON has them."""
    return {
        **{name: {"id": side.id, "version": side.version, "came": side.came}
           for name, side in (("before", before), ("after", after))},
        "paragraphs": found.longer,
        "substance": [asdict(one) for one in found.substance],
        "headline": [asdict(run) for run in found.headline],
        "body": [
            {"fate": p.fate, "runs": [asdict(run) for run in p.runs]} for p in found.body
        ],
    }  # fmt: skip
