"""Hands out clean text a dispatch at a time, from a folder of corpora that stays outside."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

LEAST, MOST = 2000, 6000  # characters of one document: a dispatch's size
ADVERSARIAL = Path(__file__).parent.parent / "tests" / "repair" / "adversarial"


class Document(NamedTuple):
    """Five to twenty paragraphs of one source; `name` is ``source#number``."""

    name: str
    text: str


def root(given: str | None) -> Path:
    """The folder of corpora: as given, or as ULTIMORA_CORPORA says; SystemExit 2 without one."""
    folder = given or os.environ.get("ULTIMORA_CORPORA")
    if folder and Path(folder).is_dir():
        return Path(folder)
    raise SystemExit(
        "no corpora: name their folder with --corpora or ULTIMORA_CORPORA "
        "(laid as FAMILY/LANGUAGE/SOURCE.txt; bench/corpora.toml says how to get them)"
    )


def languages(folder: Path, family: str) -> list[str]:
    """The languages that a family holds."""
    return sorted(path.name for path in (folder / family).glob("*") if path.is_dir())


def documents(folder: Path, family: str, language: str, limit: int | None) -> Iterator[Document]:
    """Documents of a language, every source in turn, up to `limit` characters in all."""
    running = [_of_source(path) for path in sorted((folder / family / language).glob("*.txt"))]
    given = 0
    while running:
        for source in list(running):
            document = next(source, None)
            if document is None:
                running.remove(source)
                continue
            yield document
            given += len(document.text)
            if limit is not None and given >= limit:
                return


def _of_source(path: Path) -> Iterator[Document]:
    number, held, size = 0, [], 0
    with path.open(encoding="utf-8", newline="\n") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line and size + len(line) <= MOST:
                held.append(line)
                size += len(line)
                continue
            # An empty line ends a document of the source; short ones are put together.
            if size >= LEAST or (line and held):
                yield Document(f"{path.stem}#{number}", "\n\n".join(held))
                number, held, size = number + 1, [], 0
            if line and len(line) <= MOST:
                held, size = [line], len(line)
    if size >= LEAST // 4:
        yield Document(f"{path.stem}#{number}", "\n\n".join(held))


class Case(NamedTuple):
    """A hand-written text that is right as it stands."""

    label: str
    text: str
    comment: str


def adversarial() -> list[Case]:
    """Every case of the hand-written clean set, in the order of its files."""
    return [
        Case(case["label"], case["text"], case["comment"])
        for path in sorted(ADVERSARIAL.glob("*.toml"))
        for case in tomllib.loads(path.read_text(encoding="utf-8"))["case"]
    ]
