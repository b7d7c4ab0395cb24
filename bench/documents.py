"""Hands out clean text a dispatch at a time, from a folder of corpora that stays outside."""

from __future__ import annotations

import os
import re
import tomllib
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

LEAST, MOST = 2000, 6000  # characters of one document: a dispatch's size
ADVERSARIAL = Path(__file__).parent.parent / "tests" / "repair" / "adversarial"
# Damage by its own nature, whoever wrote the line: what has a use where it stands is not here. A
# line of the clean family that holds it is not clean, and whoever mends it does no harm.
# A sequence of UTF-8 read as a code page is such: Latin-1's Â before a sign (°, £, a blank that
# holds) where it is no letter of a word, windows-1253's Β before a pound, windows-1251's Г and one
# more within Latin letters, and windows-1252's triples of far scripts in a row.
DAMAGE = re.compile(
    r"(?<=[^\W\d_])\u00ad(?=[^\W\d_])|[\ufeff\u200b\ufb00-\ufb06\x80-\x9f\ufffd]|Ã[\x80-\xbf]|â€|"
    r"(?<![^\W\d_])Â[\xa0-\xbf]|Β£|(?<=[A-Za-z])Г[\u0401-\u045f](?=[a-z])|"
    r"(?:[à-ï][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2}){2}"
)
# Nor can such a line be the truth that mended text is held against, nor one with a question mark
# between letters (`l?Europa`), which damage put there. In the clean family that one stays, to see
# that nothing is done to it.
UNTRUE = re.compile(rf"{DAMAGE.pattern}|(?<=[^\W\d_])\?(?=[^\W\d_])")
# Where a question mark opens a word it was a quote (`?grüne Welle?`), and all signs of the document
# went that way, dashes too, which no pattern tells from questions: none of it is the truth.
SPOILED = re.compile(r"(?<!\S)\?(?=[^\W\d_])")


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


def documents(
    folder: Path,
    family: str,
    language: str,
    limit: int | None,
    left_out: Counter[str] | None = None,
) -> Iterator[Document]:
    """Documents of a language, every source in turn, up to `limit` characters in all.

    Without the lines that hold damage; `left_out` counts these by what they
    hold, and all that were read under "lines".
    """
    clean = family == "clean"
    counted = Counter[str]() if left_out is None else left_out
    sources = sorted((folder / family / language).glob("*.txt"))
    running = [_of_source(path, clean, counted) for path in sources]
    given = 0
    while running:
        for source in list(running):
            document = next(source, None)
            if document is None:
                running.remove(source)
                continue
            if not clean and SPOILED.search(document.text):
                counted["document with U+003F for quotes"] += 1
                continue
            yield document
            given += len(document.text)
            if limit is not None and given >= limit:
                return


def _of_source(path: Path, clean: bool, left_out: Counter[str]) -> Iterator[Document]:
    unwanted = DAMAGE if clean else UNTRUE
    number, size = 0, 0
    held: list[str] = []
    with path.open(encoding="utf-8", newline="\n") as lines:
        for line in lines:
            line = line.rstrip("\n")
            left_out["lines"] += bool(line)
            # It still counts for the size, so that documents are cut as if it were there.
            bad = unwanted.search(line)
            if bad:
                left_out[_named(bad[0])] += 1
            kept = [line] if line and not bad else []
            if line and size + len(line) <= MOST:
                held += kept
                size += len(line)
                continue
            # An empty line ends a document of the source; short ones are put together.
            if size >= LEAST or (line and held):
                yield Document(f"{path.stem}#{number}", "\n\n".join(held))
                number, held, size = number + 1, [], 0
            if line and len(line) <= MOST:
                held, size = kept, len(line)
    if size >= LEAST // 4:
        yield Document(f"{path.stem}#{number}", "\n\n".join(held))


def _named(damage: str) -> str:
    if len(damage) > 1:
        return "mojibake"
    return f"U+{ord(damage):04X} {unicodedata.name(damage, 'control').lower()}"


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
