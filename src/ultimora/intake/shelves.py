"""Which files lie in a folder that were not there before, told at little cost every time."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

# Where files go once they are read; these two directories are never looked through.
DONE, TROUBLE = "done", "trouble"
# Names that programs give to files that they are still writing (browsers, rsync, scp, editors).
UNFINISHED = (".part", ".partial", ".tmp", ".temp", ".crdownload", ".filepart", ".swp", "~")
# Seconds that a directory's time of change must have stood before it is trusted: file systems
# stamp as coarsely as two seconds (FAT).
COARSE = 2.0


@dataclass(frozen=True, slots=True)
class Print:
    """By what a file is known again: bytes, time of change in nanoseconds, and inode.

    The inode is 0 where it is not known, as after a restart.
    """

    size: int
    changed: int
    inode: int = 0

    @classmethod
    def of(cls, found: os.stat_result) -> Print:
        """The print of a file by what `stat` says of it."""
        return cls(found.st_size, found.st_mtime_ns, found.st_ino)

    @classmethod
    def read(cls, text: str) -> Print | None:
        """The print that `str` has written, or None if this is no print."""
        parts = text.split()
        if len(parts) != 2 or not all(part.lstrip("-").isdecimal() for part in parts):
            return None
        return cls(int(parts[0]), int(parts[1]))

    def __str__(self) -> str:
        return f"{self.size} {self.changed}"

    def same(self, other: Print | None) -> bool:
        """Whether size and time of change agree."""
        return other is not None and (self.size, self.changed) == (other.size, other.changed)


@dataclass(slots=True)
class _Shelf:
    stamp: int = -1  # the directory's time of change, in nanoseconds
    since: float = 0.0  # when that time was first seen, by our own clock
    looked: float = -COARSE  # when the directory was last looked through
    rest: float = 0.0  # not again before


class Shelves:
    """A folder with the directories below it; names are relative to `root`.

    `wanted` says by the last part of a name whether a file is asked for. `lost` holds what could
    not be looked through on the last try, by name ("" for the folder itself).
    """

    def __init__(
        self, root: str, wanted: Callable[[str], object], clock: Callable[[], float]
    ) -> None:
        self.root = root
        self.lost: dict[str, OSError] = {}
        self._wanted = wanted
        self._clock = clock
        self._shelves: dict[str, _Shelf] = {"": _Shelf()}

    def fresh(self, known: Mapping[str, Print], sweep: bool = False) -> Iterator[str]:
        """Names of files whose print is not in `known`.

        Directories that have not changed are passed over, and files whose inode is known are not
        asked further; a `sweep` looks at everything.
        """
        self.lost.clear()
        looked: set[str] = set()
        while places := [place for place in self._shelves if place not in looked]:
            looked.update(places)
            for place in places:
                try:
                    yield from self._look_through(place, known, sweep)
                except OSError as error:
                    if place:
                        del self._shelves[place]  # a look above finds it, if it is still there
                    if not place or not isinstance(error, FileNotFoundError):
                        self.lost[place] = error

    def _look_through(self, place: str, known: Mapping[str, Print], sweep: bool) -> Iterator[str]:
        shelf, path, now = self._shelves[place], os.path.join(self.root, place), self._clock()
        stamp = os.stat(path, follow_symlinks=not place).st_mtime_ns
        if stamp != shelf.stamp:
            shelf.stamp, shelf.since = stamp, now
        untouched = shelf.looked - shelf.since >= COARSE
        if (untouched or now < shelf.rest) and not sweep:
            return
        with os.scandir(path) as entries:
            for entry in entries:
                if self._fresh(place, entry, known, sweep):
                    yield os.path.join(place, entry.name)
        shelf.looked, end = now, self._clock()
        shelf.rest = end + 4 * (end - now)  # at most a fifth of the time, however many files

    def _fresh(
        self, place: str, entry: os.DirEntry[str], known: Mapping[str, Print], sweep: bool
    ) -> bool:
        if entry.name.startswith(".") or entry.name.lower().endswith(UNFINISHED):
            return False
        name = os.path.join(place, entry.name)
        if entry.is_dir(follow_symlinks=False):
            if place or entry.name not in (DONE, TROUBLE):
                self._shelves.setdefault(name, _Shelf())
            return False
        if not self._wanted(entry.name):
            return False
        print_ = known.get(name)
        if print_ is None:
            return True
        if print_.inode == entry.inode() and not sweep:
            return False
        try:
            return not Print.of(entry.stat(follow_symlinks=False)).same(print_)
        except OSError:
            return False  # gone meanwhile
