"""Where a file goes once it was read: beside its like, under a name that nothing else has."""

from __future__ import annotations

import os
from itertools import count

# Bytes of a file's name that every common file system takes, less room for " (1234).txt".
LONGEST = 240


def put(root: str, name: str, where: str) -> str:
    """Move the file `name` of folder `root` into its directory `where`; returns the new path.

    The part of `name` that is directories is kept. A name that is taken gets a number; the place is
    reserved by making the file, so that nothing is ever overwritten. Raises `OSError`.
    """
    path = _reserve(root, os.path.join(where, name))
    try:
        os.replace(os.path.join(root, name), path)
    except OSError:
        os.unlink(path)
        raise
    return path


def noted(path: str, why: str) -> None:
    """Write beside a file why it gave nothing, as ``NAME.txt``. Raises `OSError`."""
    folder, name = os.path.split(path)
    note = _reserve(folder, f"{name}.txt")
    with open(note, "w", encoding="utf-8", errors="backslashreplace") as file:
        file.write(f"{why}\n")


def _reserve(root: str, name: str) -> str:
    folder, base = os.path.split(name)
    folder = _directories(root, folder)
    stem, ending = os.path.splitext(base)
    room = LONGEST - len(os.fsencode(ending))
    if room < 1:
        stem, ending, room = base, "", LONGEST
    stem = os.fsdecode(os.fsencode(stem)[:room])
    for number in count(1):
        path = os.path.join(folder, f"{stem}{f' ({number})' if number > 1 else ''}{ending}")
        try:
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        except FileExistsError:
            continue
        return path
    raise AssertionError("count() ends never")


def _directories(root: str, below: str) -> str:
    # Made one by one, so that a link which somebody put there leads nowhere else.
    path = root
    for part in filter(None, below.split(os.sep)):
        path = os.path.join(path, part)
        try:
            os.mkdir(path)
        except FileExistsError:
            if os.path.islink(path) or not os.path.isdir(path):
                raise NotADirectoryError(20, "Not a directory of its own", path) from None
    return path
