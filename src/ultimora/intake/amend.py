"""Changes to the sources file that leave a person's comments, order and spelling alone.

Each function takes the file's text and gives its new text, and only lines that the change is about
differ. Before it is given, the new text is read: if it does not say exactly what was meant, and
all else as before, the change is refused.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from ultimora.intake import entry
from ultimora.intake.roster import parsed, places, tables
from ultimora.values import Source

FIRST = """\
# The sources of this desk, one table each; only what differs from the defaults need stand here.
# Edit it as you like. No passwords: `secret` is the name of an environment variable.
"""

Row = Source | dict[str, Any]  # a table that is no good source is kept as it is


class RosterError(Exception):
    """A change that cannot be made; the message says why, and what to do about it."""


def added(text: str, sources: Sequence[Source]) -> str:
    """The text with sources at its end. Raises `RosterError`."""
    rows = _rows(text)
    for source in sources:
        _free(source.name, rows)
        _sound(source)
        rows.append(source)
    before = text if text.strip() else FIRST
    after = "\n".join([before.rstrip("\n") + "\n", *map(entry.written, sources)])
    return _checked(text, after, rows)


def changed(text: str, name: str, /, **choices: Any) -> str:
    """The text with some fields of one source set anew. Raises `RosterError`."""
    rows = _rows(text)
    number, before = _found(rows, name)
    after = replace(before, **choices)
    if after.name != name:
        _free(after.name, rows)
    _sound(after)
    span = places(text)[number] if len(places(text)) == len(rows) else None
    if span is None:
        raise _refused()
    part = span.of(text)
    for key, value in choices.items():
        if value != getattr(before, key):
            part = _set(part, key, entry.literal(key, value))
    rows[number] = after
    return _checked(text, text[: span.start] + part + text[span.end :], rows)


def removed(text: str, name: str) -> str:
    """The text without one source; comments above and below it stay. Raises `RosterError`."""
    rows = _rows(text)
    number, _ = _found(rows, name)
    spans = places(text)
    if len(spans) != len(rows):
        raise _refused()
    span = spans[number]
    del rows[number]
    return _checked(text, text[: span.start] + text[span.end :].removeprefix("\n"), rows)


def _rows(text: str) -> list[Row]:
    try:
        found, _ = tables(text)
    except (ValueError, RecursionError):
        trouble = next(t for t in parsed(text).troubles if t.code == "ill-formed")
        raise RosterError(f"{trouble.message} Mend the line first.") from None
    return [entry.read(row)[0] or row for row in found]


def _checked(before: str, after: str, rows: Sequence[Row]) -> str:
    try:
        sound = tables(before)[1] == tables(after)[1] and _rows(after) == list(rows)
    except (ValueError, RosterError):
        sound = False
    if not sound:
        raise _refused()
    return after


def _found(rows: Sequence[Row], name: str) -> tuple[int, Source]:
    for number, row in enumerate(rows):
        if isinstance(row, Source) and row.name == name:
            return number, row
    raise RosterError(f"There is no source {name!r}. `ultimora sources` lists them.")


def _free(name: str, rows: Sequence[Row]) -> None:
    if any(name == (row.name if isinstance(row, Source) else row.get("name")) for row in rows):
        raise RosterError(f"The name {name!r} is taken already. Give the source another.")


def _sound(source: Source) -> None:
    for trouble in entry.read(entry.row(source))[1]:
        raise RosterError(trouble.told)


def _refused() -> RosterError:
    return RosterError(
        "The sources file is written in a way that cannot be changed from here. "
        "Nothing was touched; change it in an editor."
    )


def _set(part: str, key: str, literal: str) -> str:
    """One table's text with one key set; a comment behind the value stays."""
    line = re.compile(
        rf"^(?P<key>[ \t]*{key}[ \t]*=[ \t]*)"
        r"(?:\"(?:[^\"\\\n]|\\.)*\"|'[^'\n]*'|\[[^\]]*\]|[^#\s]+)",
        re.MULTILINE,
    )
    if line.search(part):
        return line.sub(lambda found: found["key"] + literal, part, count=1)
    gap = "" if part.endswith("\n") else "\n"
    return f"{part}{gap}{key} = {literal}\n"
