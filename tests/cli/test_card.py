"""The card: repairs marked where they are, at any width, and nothing that a terminal obeys."""

from __future__ import annotations

import io

import pytest
from rich.cells import cell_len
from rich.console import Console

from ultimora.cli import ink
from ultimora.cli.card import Card, underline
from ultimora.cli.diff import show
from ultimora.unpack import decode
from ultimora.values import (
    Carrier,
    CleanCopy,
    Contact,
    Delivery,
    Dispatch,
    Edit,
    Moment,
    Offsets,
    Record,
    Repaired,
    Rival,
    Sheet,
    Source,
    Span,
    Trouble,
    apply,
)

CAME = "Vertice dei â??Volenterosiâ?? per lâ??Ucraina, oggi, \x1b[31mmartedÃ¬ 東京 6 gennaio."


def edit(before: str, after: str, nth: int = 0, inferred: bool = False) -> Edit:
    at = -1
    for _ in range(nth + 1):
        at = CAME.index(before, at + 1)
    rivals = (Rival("‘", 0.07),) if inferred else ()
    return Edit(
        at, at + len(before), before, after, "lost", 0.93 if inferred else 1.0, rivals, inferred
    )


EDITS = (
    edit("â??", "“", 0, inferred=True),
    edit("â??", "”", 1, inferred=True),
    edit("â??", "’", 2),
    edit("Ã¬", "ì"),
)


@pytest.fixture
def record() -> Record:
    """A record with something of everything."""
    data = CAME.encode()
    text = apply(EDITS, CAME)
    delivery = Delivery(Source("a.txt"), data)
    sheet = Sheet(delivery, Span(0, len(data)), CAME, "text/plain", Offsets(), "windows-1252", 0.81)
    copy = CleanCopy(sheet, text, EDITS, "it")
    return Record(
        Dispatch(
            copy,
            headline="Ucraina, vertice dei Volenterosi a Parigi: leader al lavoro",
            agency="Adnkronos",
            section="esteri",
            contact=Contact("Web Info", "webinfo@adnkronos.com"),
            published=Moment("2026-01-06", resolved=True),
            carrier=Carrier(("Comunicati",), ("Ultimora",), None, "redazione"),
            paragraphs=(Span(0, len(text)),),
            troubles=(Trouble("undecided", "Not decided.", Span(0, 7), "Compare it."),),
        )
    )


def paper(width: int = 80, **how: bool) -> tuple[Console, io.StringIO]:
    """What `ink.console` makes, at a width and as if on a terminal or not."""
    out = io.StringIO()
    return ink.console(out, width=width, **how), out


def test_without_colour_repairs_are_marked_below(record: Record) -> None:
    console, out = paper()
    Card(console).show(record)
    lines = out.getvalue().splitlines()
    at = next(i for i, line in enumerate(lines) if "Volenterosi”" in line)
    for mark, character in ((0, "“"), (1, "”"), (2, "’")):
        places = [i for i, c in enumerate(lines[at + 1]) if c in "^?"]
        assert lines[at][places[mark]] == character
    assert lines[at + 1].split() == ["?", "?", "^", "^"]
    assert "2 by custom or in some doubt (?)" in out.getvalue()


def test_marks_stand_below_wide_characters_too(record: Record) -> None:
    console, _ = paper()
    from rich.text import Text

    line = Text("東京 ì")
    line.stylize("sure", 3, 4)
    assert underline(line) == "     ^"
    assert console.width == 80


def test_with_colour_repairs_are_coloured_and_nothing_is_added(
    record: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    console, out = paper(force_terminal=True)
    Card(console).show(record)
    assert "\x1b[4;35m“\x1b[0m" in out.getvalue() and "\x1b[4;32m’\x1b[0m" in out.getvalue()
    assert "^" not in out.getvalue()


def test_no_color_is_obeyed(record: Record, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm-256color")
    console, out = paper(force_terminal=True)
    Card(console).show(record)
    assert "\x1b[3" not in out.getvalue() and "^" in out.getvalue()


@pytest.mark.parametrize("width", [60, 72, 80, 100, 132, 200])
def test_fits_the_terminal(width: int, record: Record) -> None:
    console, out = paper(width)
    Card(console).show(record)
    show(console, "a.txt", decode(CAME.encode()), Repaired(record.dispatch.copy.text, EDITS))
    lines = out.getvalue().splitlines()
    assert max(cell_len(line) for line in lines) <= width
    assert not any(line.endswith(" ") for line in lines)


def test_a_diff_tells_which_rivals_were_passed_over(record: Record) -> None:
    console, out = paper(120)
    faint = EDITS[2]._replace(rivals=(Rival("“", 0.001),))
    edits = (*EDITS[:2], faint, *EDITS[3:])
    show(console, "a.txt", decode(CAME.encode()), Repaired(record.dispatch.copy.text, edits))
    lines = [line.strip() for line in out.getvalue().splitlines()]
    assert "â?? → “  lost, 93%, by custom, rather than ‘ (7%)" in lines
    assert "â?? → ’  lost, certain" in lines


def test_nothing_that_a_terminal_would_obey_gets_through(record: Record) -> None:
    console, out = paper()
    Card(console).show(record)
    show(console, "a\x1b.txt", decode(CAME.encode()), Repaired(record.dispatch.copy.text, EDITS))
    assert "\x1b" not in out.getvalue()
    assert "␛[31mmartedì" in out.getvalue()


def test_safe_keeps_every_character_in_its_place() -> None:
    text = "".join(map(chr, range(0x3000)))
    shown = ink.safe(text)
    assert len(shown) == len(text)
    assert shown.count("\n") == 1
    assert not set(shown) & {chr(c) for c in (*range(10), *range(11, 32), 0x7F, 0x9B, 0x202E)}


@pytest.mark.parametrize(
    ("confidence", "shown"),
    [(1.0, "100%"), (0.9999, "99.9%"), (0.995, "99.5%"), (0.93, "93%"), (0.0, "0%")],
)
def test_percent_is_rounded_down(confidence: float, shown: str) -> None:
    assert ink.percent(confidence) == shown


def test_a_whole_text_says_that_it_came_whole() -> None:
    data = b"All is well."
    sheet = Sheet(Delivery(Source("a"), data), Span(0, 12), "All is well.", "text/plain", Offsets())
    console, out = paper()
    Card(console).show(Record(Dispatch(CleanCopy(sheet, sheet.text), paragraphs=(Span(0, 12),))))
    assert "repaired  nothing, it came whole" in out.getvalue()
    assert "troubles" not in out.getvalue() and "agency" not in out.getvalue()
