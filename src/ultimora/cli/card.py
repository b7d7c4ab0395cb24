"""A record for people: what it says, where it was mended, and what is still in doubt."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from rich.console import Console
from rich.text import Text

from ultimora.cli.ink import certainty, charset, doubtful, safe, visible
from ultimora.cli.told import lines
from ultimora.values import CleanCopy, Dispatch, Edit, Moment, Notice, Record, Span

GUTTER = 12  # columns for the labels
MEASURE = 84  # the longest line that is still easy to read


@dataclass(frozen=True)
class Card:
    """Prints records, one below the other, at the width of a console."""

    console: Console

    @property
    def measure(self) -> int:
        """Columns for what stands beside the labels."""
        return max(20, min(self.console.width - GUTTER - 2, MEASURE))

    @property
    def monochrome(self) -> bool:
        """Whether repairs must be marked without colour."""
        return self.console.color_system is None or self.console.no_color

    def show(self, record: Record) -> None:
        """One record."""
        dispatch = record.dispatch
        self._rule()
        self._headline(dispatch)
        self._table(_fields(dispatch))
        self._body(dispatch)
        self._facts(record)
        self._table(_added(dispatch))
        self._repairs(dispatch.copy)
        self._troubles(record)
        self._table(_origin(dispatch.copy))

    def _rule(self) -> None:
        self._line("", Text("─" * self.measure, "quiet"))
        self.console.print()

    def _headline(self, dispatch: Dispatch) -> None:
        for title, style in ((dispatch.headline, "head"), (dispatch.subheadline, "")):
            if title:
                self._wrapped("", Text(safe(title), style))
        if dispatch.headline or dispatch.subheadline:
            self.console.print()

    def _table(self, rows: Iterable[tuple[str, str]]) -> None:
        shown = [(label, value) for label, value in rows if value]
        for label, value in shown:
            self._wrapped(label, Text(safe(value)))
        if shown:
            self.console.print()

    def _body(self, dispatch: Dispatch) -> None:
        for paragraph in marked(dispatch.copy, dispatch.paragraphs):
            self._wrapped("", paragraph)
            self.console.print()

    def _facts(self, record: Record) -> None:
        before = ""
        for label, line in lines(record):
            self._wrapped(label if label != before else "", line)
            before = label
        if before:
            self.console.print()

    def _repairs(self, copy: CleanCopy) -> None:
        groups = grouped(copy.edits)
        self._wrapped("repaired", self._tally(copy.edits))
        width = max((len(rule) for rule in groups), default=0)
        for rule, edits in groups.items():
            row = Text(f"{len(edits):>4}  {safe(rule):<{min(width, 28)}}  ")
            least = certainty(min(edit.confidence for edit in edits))
            row.append(
                f"{'≥ ' if len(edits) > 1 and '%' in least else ''}{least}".ljust(9), "quiet"
            )
            shown = example(copy, edits)
            if row.cell_len + shown.cell_len <= self.measure:
                row.append_text(shown)
            else:
                self._line("", row)
                row = Text.assemble(" " * 6, shown)
                row.truncate(self.measure, overflow="ellipsis")
            self._line("", row)
        self.console.print()

    def _tally(self, edits: tuple[Edit, ...]) -> Text:
        if not edits:
            return Text("nothing, it came whole", "quiet")
        tally = Text("1 place" if len(edits) == 1 else f"{len(edits)} places")
        doubts = sum(doubtful(edit) for edit in edits)
        if doubts:
            mark = " (?)" if self.monochrome else ""
            tally.append(", ")
            tally.append(f"{doubts} by custom or in some doubt{mark}", "doubt")
        return tally

    def _troubles(self, record: Record) -> None:
        text = record.dispatch.copy.text
        for number, trouble in enumerate(record.troubles):
            line = Text.assemble((safe(trouble.message), "trouble"))
            if trouble.span and trouble.span.end > trouble.span.start:
                line.append(f"  “{visible(_brief(trouble.span.of(text)))}”", "quiet")
            line.append(f"  {safe(trouble.mend)}" if trouble.mend else "", "quiet")
            self._wrapped("" if number else "troubles", line)
        if record.troubles:
            self.console.print()

    def _wrapped(self, label: str, text: Text) -> None:
        for line in text.wrap(self.console, self.measure, tab_size=4):
            self._line(label, line)
            label = ""

    def _line(self, label: str, line: Text) -> None:
        line.rstrip()
        self.console.print(Text.assemble((label.rjust(GUTTER - 2), "label"), "  ", line))
        carets = underline(line) if self.monochrome else ""
        if carets:
            self.console.print(" " * GUTTER + carets)


def marked(copy: CleanCopy, spans: Iterable[Span]) -> Iterator[Text]:
    """The text at each span, with the styles ``sure`` and ``unsure`` where it was repaired."""
    blocks = copy.offsets.blocks
    starts = [block.target_start for block in blocks]
    for span in spans:
        text = Text(safe(span.of(copy.text)))
        for index in range(bisect_left(starts, span.start), bisect_left(starts, span.end)):
            block = blocks[index]
            text.stylize(
                "unsure" if doubtful(copy.edits[index]) else "sure",
                block.target_start - span.start,
                block.target_end - span.start,
            )
        yield text


def underline(line: Text) -> str:
    """A row of marks to stand below a line where colour cannot: ``^`` sure, ``?`` unsure."""
    row: list[str] = []
    for start, end, style in line.spans:
        mark = {"sure": "^", "unsure": "?"}.get(str(style))
        if mark:
            left = line[:start].cell_len
            row.extend(" " * (left - len(row)))
            row[left:] = mark * line[start:end].cell_len
    return "".join(row).rstrip()


def grouped(edits: Iterable[Edit]) -> dict[str, list[Edit]]:
    """Edits by rule, the busiest rule first."""
    groups: dict[str, list[Edit]] = {}
    for edit in edits:
        groups.setdefault(edit.rule, []).append(edit)
    return dict(sorted(groups.items(), key=lambda item: -len(item[1])))


def example(copy: CleanCopy, edits: Iterable[Edit]) -> Text:
    """A word that was repaired, as it came and as it is now."""
    words = [_word(copy.sheet.text, edit) for edit in islice(edits, 20)]
    pairs = [
        (word.of(copy.sheet.text), copy.offsets.to_target(word).of(copy.text)) for word in words
    ]
    came, now = next((p for p in pairs if any(c.isalpha() for c in p[1])), pairs[0])
    return Text.assemble(
        (visible(_brief(came)), "was"), (" → ", "quiet"), (visible(_brief(now)), "now")
    )


def _word(text: str, edit: Edit) -> Span:
    """An edit's place, widened to blanks, but not by more than a long word."""
    start, end = edit.start, edit.end
    while start > max(0, edit.start - 24) and not text[start - 1].isspace():
        start -= 1
    while end < min(len(text), edit.end + 24) and not text[end].isspace():
        end += 1
    return Span(start, end)


def _brief(text: str, most: int = 40) -> str:
    return text if len(text) <= most else f"{text[: most // 2 - 1]}…{text[-most // 2 :]}"


def _fields(dispatch: Dispatch) -> Iterator[tuple[str, str]]:
    dateline, contact = dispatch.dateline, dispatch.contact
    yield "agency", dispatch.agency or ""
    if dateline:
        understood = dateline.date and _joined(dateline.place, _when(dateline.date))
        yield "dateline", understood or dateline.text
    yield "section", dispatch.section or ""
    yield "slugline", dispatch.slugline or ""
    yield "byline", dispatch.byline or ""
    yield "contact", _joined(contact.name, contact.email) if contact else ""
    yield "urgency", str(dispatch.urgency or "")
    yield "take", str(dispatch.take or "")
    yield "published", _when(dispatch.published)
    yield "updated", _when(dispatch.updated)
    for notice in dispatch.notices:
        yield notice.kind, _notice(notice)
    yield "language", dispatch.copy.language or ""
    yield "signed", _joined(*dispatch.marks)


def _notice(notice: Notice) -> str:
    until = f"until {_when(notice.until)}" if notice.until else None
    return _joined(notice.text, notice.number and f"number {notice.number}", until, notice.target)


def _added(dispatch: Dispatch) -> Iterator[tuple[str, str]]:
    carrier = dispatch.carrier
    rows = (
        ("category", ", ".join(carrier.categories)),
        ("tag", ", ".join(carrier.tags)),
        ("created", _when(carrier.created)),
        ("author", carrier.author or ""),
    )
    label = "carrier"
    for name, value in rows:
        if value:
            yield label, f"{name:<9} {value}"
            label = ""


def _origin(copy: CleanCopy) -> Iterator[tuple[str, str]]:
    sheet = copy.sheet
    written = sheet.charset and charset(sheet.charset, sheet.charset_confidence)
    yield "source", _joined(sheet.delivery.source.name, sheet.media_type, written)
    yield "sha-256", sheet.delivery.sha256


def _when(moment: Moment | None) -> str:
    if moment is None:
        return ""
    what = "zone inferred" if moment.precision in ("minute", "second") else "year resolved"
    return f"{moment.iso} ({what})" if moment.resolved else moment.iso


def _joined(*parts: str | int | None) -> str:
    return " · ".join(str(part) for part in parts if part)
