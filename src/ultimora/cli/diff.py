"""What repair changed in a text and why: each spot in its context, before and after."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from rich.console import Console
from rich.text import Text

from ultimora.cli.ink import certainty, charset, doubtful, percent, safe, visible
from ultimora.unpack.decode import Decoded
from ultimora.values import Edit, Offsets, Repaired, Span

CONTEXT = 28  # characters shown on either side of a change
APART = 24  # changes nearer than this to each other are shown together
WORTH_A_WORD = 0.01  # rivals less likely than this are left to --jsonl


def show(console: Console, name: str, decoded: Decoded, repaired: Repaired) -> None:
    """One file's changes, in order, with line and column of the text as it came."""
    facts = f"{charset(decoded.charset, decoded.confidence)}, {_tally(repaired)}"
    console.print(Text.assemble((safe(name), "head"), "  ", (facts, "quiet")))
    console.print()
    lines = _line_starts(decoded.text)
    offsets = Offsets.of_edits(repaired.edits)
    for hunk in hunks(repaired.edits, decoded.text):
        _hunk(console, decoded.text, repaired.text, offsets, hunk, lines)
    for trouble in repaired.troubles:
        console.print(Text.assemble((safe(trouble.message), "trouble"), " ", safe(trouble.mend)))


def hunks(edits: Sequence[Edit], given: str) -> Iterator[list[Edit]]:
    """Edits in runs that are read together: near each other and on one line."""
    run: list[Edit] = []
    for edit in edits:
        if run and (edit.start - run[-1].end > APART or "\n" in given[run[-1].end : edit.start]):
            yield run
            run = []
        run.append(edit)
    if run:
        yield run


def _hunk(
    console: Console, given: str, text: str, offsets: Offsets, edits: list[Edit], lines: list[int]
) -> None:
    row = bisect_right(lines, edits[0].start)
    console.print(Text(f"line {row}, column {edits[0].start - lines[row - 1] + 1}", "quiet"))
    came = _window(given, edits)
    was = [(Span(edit.start, edit.end), "was.here") for edit in edits]
    now = [
        (offsets.to_target(span), "doubt.here" if doubtful(edit) else "now.here")
        for edit, (span, _) in zip(edits, was, strict=True)
    ]
    _side(console, ("- ", "was"), given, came, was)
    _side(console, ("+ ", "now"), text, offsets.to_target(came), now)
    for edit in edits:
        console.print(_reason(edit))
    console.print()


def _window(text: str, edits: list[Edit]) -> Span:
    """The changed places and some words around them, on their own lines only."""
    first, last = edits[0].start, edits[-1].end
    start = max(text.rfind("\n", 0, first) + 1, first - CONTEXT)
    line_end = text.find("\n", last)
    end = min(len(text) if line_end < 0 else line_end, last + CONTEXT)
    if start == first - CONTEXT:
        start = text.find(" ", start, first) + 1 or start
    if end == last + CONTEXT:
        end = max(text.rfind(" ", last, end), last)
    return Span(start, end)


def _side(
    console: Console,
    sign: tuple[str, str],
    text: str,
    window: Span,
    changed: list[tuple[Span, str]],
) -> None:
    """A window of a text, the changed places in their style."""
    line = Text()
    at = window.start
    for span, style in changed:
        line.append(_flat(text[at : span.start]))
        line.append(_flat(span.of(text)), style)
        at = span.end
    line.append(_flat(text[at : window.end]))
    for row in line.wrap(console, max(20, console.width - 2)):
        console.print(Text.assemble(sign, row))


def _reason(edit: Edit) -> Text:
    line = Text.assemble(
        "    ", (_quoted(edit.before), "was"), (" → ", "quiet"),
        (_quoted(edit.after), "doubt" if doubtful(edit) else "now"),
        f"  {safe(edit.rule)}, {certainty(edit.confidence)}",
    )  # fmt: skip
    if edit.inferred:
        line.append(", by custom", "doubt")
    if edit.witness:
        line.append(f", as in {safe(edit.witness)}")
    rivals = [rival for rival in edit.rivals[:4] if rival.confidence >= WORTH_A_WORD]
    if rivals:
        told = ", ".join(f"{_quoted(r.after)} ({percent(r.confidence)})" for r in rivals)
        line.append(f", rather than {told}", "quiet")
    return line


def _quoted(text: str) -> str:
    return visible(text) if text.strip() else visible(text).replace(" ", "␣") or "nothing"


def _flat(text: str) -> str:
    """Text on one line: line ends are shown, other controls made harmless."""
    return safe(text.replace("\r\n", "⏎").replace("\n", "⏎").replace("\u00a0", "⍽"))


def _line_starts(text: str) -> list[int]:
    starts = [0]
    for line in text.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    return starts


def _tally(repaired: Repaired) -> str:
    count = len(repaired.edits)
    return "nothing to repair" if not count else f"{count} change{'s' if count > 1 else ''}"
