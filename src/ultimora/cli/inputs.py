"""From what was typed to deliveries: files, folders, globs, pipes; what fails is handed on too."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from glob import iglob
from typing import BinaryIO

from ultimora.values import Delivery, Source


@dataclass(frozen=True, slots=True)
class Failure:
    """An input that gave nothing: where, why, and what a person can do."""

    place: str
    why: str
    mend: str = ""

    def __str__(self) -> str:
        return " ".join(filter(None, (f"{self.place}:", self.why, self.mend)))


def deliveries(paths: Iterable[str], largest: int) -> Iterator[Delivery | Failure]:
    """Each input's bytes, one in memory at a time; at most `largest` bytes of each."""
    for found in files(paths):
        yield found if isinstance(found, Failure) else load(found, largest)


def files(paths: Iterable[str]) -> Iterator[str | Failure]:
    """The paths of single files (and ``-``) that `paths` mean, folders in order of name."""
    for path in paths:
        if path == "-" or os.path.lexists(path):
            yield from _folder(path) if os.path.isdir(path) else [path]
        elif any(mark in path for mark in "*?["):
            matches = sorted(iglob(path, recursive=True))
            yield from files(matches)
            if not matches:
                yield Failure(path, "Nothing matches.", "Check the pattern.")
        else:
            yield Failure(path, "There is no such file.", "Check the name.")


def load(path: str, largest: int) -> Delivery | Failure:
    """The bytes of one file, or why they cannot be had."""
    try:
        if path == "-":
            data = _at_most(sys.stdin.buffer, largest)
        else:
            with open(path, "rb") as file:
                data = _at_most(file, largest)
    except OSError as error:
        return Failure(path, *_reason(error))
    if data is None:
        return Failure(
            path, f"It is larger than {largest:,} bytes.", "Split it into smaller files."
        )
    return Delivery(Source(path, "pipe" if path == "-" else "file"), data)


def _at_most(file: BinaryIO, largest: int) -> bytes | None:
    # The size is asked first: reading a gigabyte only to refuse it helps nobody. It says nothing
    # of a pipe, so the reading is bounded as well.
    if os.fstat(file.fileno()).st_size > largest:
        return None
    data = file.read(largest + 1)
    return data if len(data) <= largest else None


def _folder(path: str) -> Iterator[str | Failure]:
    """Regular files below a folder; hidden ones are not copy, and links may go in circles."""
    lost: list[OSError] = []
    empty = True
    for folder, folders, names in os.walk(path, onerror=lost.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            file = os.path.join(folder, name)
            if not name.startswith(".") and _regular(file):
                empty = False
                yield file
        while lost:
            empty = False
            yield _unopened(lost.pop())
    if lost:
        yield _unopened(lost.pop())
    elif empty:
        yield Failure(path, "The folder holds no files.")


def _unopened(error: OSError) -> Failure:
    return Failure(str(error.filename), *_reason(error))


def _regular(path: str) -> bool:
    try:
        return stat.S_ISREG(os.stat(path).st_mode)
    except OSError:
        return True  # it was there a moment ago; opening it will say what became of it


def _reason(error: OSError) -> tuple[str, str]:
    if isinstance(error, FileNotFoundError):
        return "It is gone.", "It was moved or deleted meanwhile, or is a dead link."
    if isinstance(error, PermissionError):
        return "It may not be read.", "Ask for permission, or run as its owner."
    return f"It cannot be read: {error.strerror or error}.", ""
