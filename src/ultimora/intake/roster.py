"""The sources file: read so that one slip hides nothing else, written whole or not at all.

`sources.toml` holds one ``[[source]]`` table a source, and belongs to the person who writes in it.
"""

from __future__ import annotations

import contextlib
import os
import re
import tempfile
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import Any

from ultimora.intake import entry
from ultimora.values import Source, Span, Trouble

_HEADER = re.compile(r"^[ \t]*\[\[[ \t]*(?:source|\"source\"|'source')[ \t]*\]\]", re.MULTILINE)
_TABLE = re.compile(r"^[ \t]*\[", re.MULTILINE)
_LINE = re.compile(r"\(at line (\d+), column \d+\)|\(at end of document\)")
_Row = tuple[dict[str, Any], Span | None]


@dataclass(frozen=True, slots=True)
class Roster:
    """What a sources file says. Each of `troubles` names file and line, with its span in `text`."""

    text: str
    sources: tuple[Source, ...] = ()
    troubles: tuple[Trouble, ...] = ()

    def __getitem__(self, name: str) -> Source:
        """The source of that name; `KeyError` where there is none."""
        for source in self.sources:
            if source.name == name:
                return source
        raise KeyError(name)


def read(path: Path) -> Roster:
    """The roster in a file; an empty one if there is none. Raises nothing."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return Roster("")
    except OSError as error:
        message = f"{path} cannot be read: {error.strerror or error}."
        return Roster("", (), (Trouble("unreadable", message, mend="Check name and permissions."),))
    try:
        return parsed(data.decode("utf-8-sig").replace("\r\n", "\n"), path.name)
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        message = f"{path.name}, line {line}: this is no UTF-8."
        return Roster("", (), (Trouble("ill-formed", message, mend="Save the file as UTF-8."),))


def write(path: Path, text: str) -> None:
    """Put `text` in place of the file at once, or not at all. Raises `OSError`."""
    path.parent.mkdir(0o700, parents=True, exist_ok=True)
    path = path.resolve()  # a link stays a link
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with open(descriptor, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        with contextlib.suppress(FileNotFoundError):
            os.chmod(name, path.stat().st_mode & 0o777)
        os.replace(name, path)
    except BaseException:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(name)
        raise


def parsed(text: str, file: str = "sources.toml") -> Roster:
    """What `text` says; `file` is what to call it in troubles.

    Where the text is no TOML, each table is tried by itself, and all but the broken are kept.
    """
    sources: list[Source] = []
    rows, troubles = _rows(text, file)
    for row, span in rows:
        source, wrong = entry.read(row)
        if source and any(source.name == other.name for other in sources):
            message = f"The `name` {source.name} is taken already."
            source, wrong = None, (Trouble("name-taken", message, mend="Choose another."),)
        if source:
            sources.append(source)
        troubles += [_placed(trouble, text, file, span) for trouble in wrong]
    return Roster(text, tuple(sources), tuple(troubles))


def tables(text: str) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """The tables of the sources, and whatever else stands in the file; `ValueError` if no TOML."""
    rest = tomllib.loads(text)
    found = rest.pop("source", [])
    if not isinstance(found, list) or not all(isinstance(row, dict) for row in found):
        raise ValueError("A source begins with [[source]], in double brackets")
    return found, rest


def places(text: str) -> list[Span]:
    """Where each table stands: from its header to its last line that is no comment."""
    ends = [found.start() for found in _TABLE.finditer(text)]
    return [Span(at.start(), _end(text, at.start(), ends)) for at in _HEADER.finditer(text)]


def _end(text: str, start: int, ends: Sequence[int]) -> int:
    # A list over several lines may have brackets where lines begin; a table's header has its own.
    end = next((end for end in ends if end > start), len(text))
    lines = text[start:end].splitlines(keepends=True)
    while not lines[-1].strip() or lines[-1].lstrip().startswith("#"):
        lines.pop()
    return start + sum(map(len, lines))


def _rows(text: str, file: str) -> tuple[list[_Row], list[Trouble]]:
    try:
        found, rest = tables(text)
    except (ValueError, RecursionError) as error:
        return _one_by_one(text, file, error)
    spans: Sequence[Span | None] = places(text)
    if len(spans) != len(found):  # written as inline tables
        spans = [None] * len(found)
    stray = "says nothing here; sources begin with [[source]]."
    return list(zip(found, spans, strict=True)), [
        Trouble("unknown-key", f"{file}: `{key}` {stray}", mend="Take it out.") for key in rest
    ]


def _one_by_one(text: str, file: str, error: Exception) -> tuple[list[_Row], list[Trouble]]:
    rows: list[_Row] = []
    troubles: list[Trouble] = []
    cuts = [0, *(at.start() for at in _HEADER.finditer(text)), len(text)]
    for part in map(Span._make, pairwise(cuts)):
        try:
            rows += [(row, part) for row in tables(part.of(text))[0]]
        except (ValueError, RecursionError) as slip:
            troubles.append(_ill_formed(text, file, part, slip))
    return rows, troubles or [_ill_formed(text, file, Span(0, len(text)), error)]


def _placed(trouble: Trouble, text: str, file: str, span: Span | None) -> Trouble:
    if span is None:
        return replace(trouble, message=f"{file}: {trouble.message}")
    key = trouble.message.partition("`")[2].partition("`")[0]
    line = re.compile(rf"^[ \t]*[\"']?{re.escape(key)}\b.*" if key else r".+", re.MULTILINE)
    if found := line.search(text, span.start, span.end):
        span = Span(*found.span())
    message = f"{file}, line {_number(text, span.start)}: {trouble.message}"
    return replace(trouble, message=message, span=span)


def _ill_formed(text: str, file: str, part: Span, error: Exception) -> Trouble:
    found = _LINE.search(str(error))
    lines = part.of(text).splitlines() or [""]
    line = min(int(found[1]), len(lines)) if found and found[1] else 1
    start = part.start + sum(len(passed) + 1 for passed in lines[: line - 1])
    what = _LINE.sub("", str(error)).strip() or "nested too deep"
    message = f"{file}, line {_number(text, start)}: {what}."
    span = Span(start, start + len(lines[line - 1]))
    return Trouble("ill-formed", message, span, "Mend the line; this entry is left out until then.")


def _number(text: str, place: int) -> int:
    return text.count("\n", 0, place) + 1
