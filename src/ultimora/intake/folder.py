"""Files dropped into a folder: each is handed on once it is whole, and put away once it is kept.

The folder is looked at a few times a second (`os.scandir`), not by inotify: that works on network
shares as well, and a folder that nobody has touched costs one `stat`. A file counts as whole when
its size and its time of change have stood still: for a moment where the system says that nobody
has it open for writing, a little longer where it cannot say. A file that is renamed in has stood
still already.

Nothing is moved before `Folder.done` says that the archive has the bytes: a crash in between reads
a file twice, and loses none.
"""

from __future__ import annotations

import asyncio
import fnmatch
import os
import re
import stat
import time
from collections import deque
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass

from ultimora.intake.putting_away import noted, put
from ultimora.intake.shelves import DONE, TROUBLE, Print, Shelves
from ultimora.intake.writers import written_to
from ultimora.values import Delivery, Source, Trouble
from ultimora.values.days import stamp

FEW = 50  # files waited for, up to which a folder is looked at more often
BATCH = 500  # files handed on before the folder is looked at again
TOGETHER = 32  # files handed on together, and
MUCH = 1 << 20  # bytes after which no more are read with them


@dataclass(frozen=True, slots=True)
class FolderSettings:
    """How a folder is watched: seconds, and bytes for `largest`.

    `look`: between two looks, and `soon` while a file is waited for. `closed`: how long a file must
    stand still that nobody has open for writing; `steady`: how long, where that is not known;
    `open`: how long, where somebody has. `settled`: a file that was last changed longer ago than
    this is whole at first sight, unless it is open. `empty`: how long an empty file
    is waited for, as many programs make the file first and write later. `sweep`: how often each
    known file is asked whether it was written anew in its place, and each that could not be read
    is tried again.
    """

    look: float = 0.2
    soon: float = 0.05
    closed: float = 0.1
    steady: float = 0.35
    open: float = 60.0
    settled: float = 2.0
    empty: float = 5.0
    sweep: float = 30.0
    largest: int = 256 * 1024 * 1024


class Folder:
    """One watched folder. `remembered` is all that `done` has returned before, put together.

    `trouble` says what is wrong with the folder as a whole, if anything; `passed` names the files
    that cannot be taken (links, devices, too large, not readable), and why.
    """

    def __init__(
        self,
        source: Source,
        remembered: Mapping[str, str] | None = None,
        settings: FolderSettings | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.source = source
        self.settings = settings or FolderSettings()
        self.root = os.path.abspath(os.path.expanduser(source.place))
        self.trouble: Trouble | None = None
        self.passed: dict[str, Trouble] = {}
        self._clock = clock
        wanted = re.compile(fnmatch.translate(source.pattern or "*")).match
        self._shelves = Shelves(self.root, wanted, clock)
        self._next_sweep = clock() + self.settings.sweep
        # By name: when each was first seen as it is; what is handed out or was read before.
        self._waiting: dict[str, tuple[Print | None, float]] = {}
        self._known: dict[str, Print] = {}
        self._out: dict[str, str] = {}  # a delivery's address, and the file's name
        self._shown = {shown: print_ for shown, text in (remembered or {}).items()
                       if (print_ := Print.read(text))}  # fmt: skip
        self._changes: dict[str, str] = {}

    async def deliveries(self) -> AsyncIterator[Delivery]:
        """Each file once it is whole, for ever; the disk is read in a thread."""
        async for some in self.batches():
            for delivery in some:
                yield delivery

    async def batches(self) -> AsyncIterator[list[Delivery]]:
        """The same with those together that are whole at once, as in a rush."""
        while True:
            names = await asyncio.to_thread(self.look)
            left = deque(names)
            while left:
                if some := await asyncio.to_thread(self._some, left):
                    yield some
            if len(names) < BATCH:
                settings = self.settings
                await asyncio.sleep(settings.soon if self.expecting else settings.look)

    @property
    def expecting(self) -> bool:
        """Whether few files are waited for, so that looking again at once costs little."""
        return 0 < len(self._waiting) <= FEW

    def look(self) -> list[str]:
        """One round: the names, relative to the folder, of at most 500 files that are whole."""
        now = self._clock()
        sweep = now >= self._next_sweep
        for name in self._shelves.fresh(self._known, sweep):
            self._waiting.setdefault(name, (None, now))
        lost = self._shelves.lost
        self.trouble = _absent(self.root, lost[""]) if "" in lost else None
        for place in filter(None, lost):
            self.passed[place] = _unread(place, lost[place])
        if sweep and not self.trouble:
            self._tidy(now)
            self._next_sweep = now + max(self.settings.sweep, 50 * (self._clock() - now))
        return self._whole(now)

    def take(self, name: str) -> Delivery | None:
        """The bytes of one file, or None when it is not (yet) to be had."""
        path = os.path.join(self.root, name)
        address = printable(path)
        if address in self._out:
            return None  # it was changed while it is out, or two names look alike: it waits
        self._waiting.pop(name, None)
        try:
            taken, data = _read(path, self.settings.largest)
        except FileNotFoundError:
            return None
        except OSError as error:
            self._pass(name, _unread(path, error))
            return None
        if data is None and taken.size > self.settings.largest:
            self._known[name] = taken
            why = f"It is larger than {self.settings.largest:,} bytes."
            self._put(name, taken, False, why, Trouble("too-large", why, mend="Split it."))
        elif data is None:
            self._waiting[name] = (None, self._clock())
        else:
            self.passed.pop(name, None)
            self._known[name] = taken
            self._out[address] = name
            at = stamp(precision="milliseconds")
            return Delivery(self.source, data, address=address, at=at)
        return None

    def _some(self, left: deque[str]) -> list[Delivery]:
        """The next of the files that are left."""
        some: list[Delivery] = []
        while left and len(some) < TOGETHER and sum(len(one.data) for one in some) < MUCH:
            if delivery := self.take(left.popleft()):
                some.append(delivery)
        return some

    def done(self, delivery: Delivery, ok: bool = True, why: str = "") -> dict[str, str]:
        """Put a file away, now that the archive has its bytes.

        `ok` is false when no record came of it, and `why` says so. Returns what to remember across
        restarts, by name; an empty state says that the name may be forgotten. A file that was
        written on meanwhile is left where it is, and read again.
        """
        name = self._out.pop(delivery.address or "", None)
        if name is not None:
            taken = self._known.get(name)
            if taken and taken.same(_print(os.path.join(self.root, name))):
                self._put(name, taken, ok, why or "No dispatch was found in it.")
            else:
                self._known.pop(name, None)
                self._waiting.setdefault(name, (None, self._clock()))
        changes, self._changes = self._changes, {}
        return changes

    def _put(
        self, name: str, taken: Print, ok: bool, why: str, trouble: Trouble | None = None
    ) -> None:
        try:
            if self.source.afterwards == "stay":
                self._changes[printable(name)] = str(taken)
                if trouble:
                    self.passed[name] = trouble
                return
            if not ok:
                noted(put(self.root, name, TROUBLE), why)
            elif self.source.afterwards == "delete":
                os.unlink(os.path.join(self.root, name))
            else:
                put(self.root, name, DONE)
            self._known.pop(name, None)
        except OSError as error:
            # It is known all the same, or it would be read again every round.
            self._changes[printable(name)] = str(taken)
            self.passed[name] = Trouble(
                "not-put-away",
                f"{printable(name)} was read, but cannot be moved: {_reason(error)}",
                mend='Give leave to write in the folder, or set afterwards to "stay".',
            )

    def _pass(self, name: str, trouble: Trouble) -> None:
        self.passed[name] = trouble
        # Its print, so that it is not tried each round; a sweep tries it again.
        self._known[name] = _print(os.path.join(self.root, name)) or Print(-1, -1)

    def _whole(self, now: float) -> list[str]:
        ready: list[tuple[int, str]] = []
        for name in [*self._waiting]:
            path = os.path.join(self.root, name)
            try:
                found = os.lstat(path)
            except OSError:
                del self._waiting[name]
                continue
            print_ = Print.of(found)
            if not stat.S_ISREG(found.st_mode):
                del self._waiting[name]
                self._pass(name, _odd(name, found.st_mode))
            elif self._shown and print_.same(self._shown.pop(printable(name), None)):
                del self._waiting[name]
                self._known[name] = print_
            elif self._stands(name, print_, now):
                ready.append((print_.changed, name))
                if len(ready) == BATCH:
                    break
        return [name for _, name in sorted(ready)]

    def _stands(self, name: str, print_: Print, now: float) -> bool:
        before, since = self._waiting[name]
        if before != print_:
            self._waiting[name] = (print_, now)
            since = now
        # A time of change in the future is another machine's clock, and says nothing.
        age = time.time() - print_.changed / 1e9
        stood, settings = now - since, self.settings
        if not print_.size:
            return max(stood, age) >= settings.empty
        if stood < settings.closed and not settings.closed <= age:
            return False
        writing = written_to(os.path.join(self.root, name))
        if writing is None:
            return stood >= settings.steady or age >= settings.settled
        return not writing or max(stood, age) >= settings.open

    def _tidy(self, now: float) -> None:
        """Forget files that are gone, and try again those that could not be read."""
        for name, trouble in [*self.passed.items()]:
            if trouble.code == "unreadable":
                del self.passed[name]
                if self._known.pop(name, None):
                    self._waiting.setdefault(name, (None, now))
            elif not os.path.lexists(os.path.join(self.root, name)):
                del self.passed[name]
        out = set(self._out.values())
        for name in [*self._known]:
            if name not in out and not os.path.lexists(os.path.join(self.root, name)):
                self._known.pop(name, None)
                self._changes[printable(name)] = ""
        self._changes.update(dict.fromkeys(self._shown, ""))
        self._shown = {}


def printable(name: str) -> str:
    """A file's name as text that any database takes: bytes that are no UTF-8 become ``\\xNN``."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")


def _read(path: str, largest: int) -> tuple[Print, bytes | None]:
    """A file's print and bytes; no bytes where it is too large, or was written on meanwhile."""
    # A link or a pipe that took the file's place since the look is not followed, nor waited for.
    flags = os.O_RDONLY
    for flag in ("O_NOFOLLOW", "O_NONBLOCK", "O_CLOEXEC", "O_BINARY"):
        flags |= getattr(os, flag, 0)
    with open(os.open(path, flags), "rb") as file:
        before = os.fstat(file.fileno())
        if not stat.S_ISREG(before.st_mode):
            raise OSError("it is no regular file")
        taken = Print.of(before)
        if taken.size > largest:
            return taken, None
        data = file.read(taken.size + 1)
        whole = len(data) == taken.size and taken == Print.of(os.fstat(file.fileno()))
    return taken, data if whole else None


def _print(path: str) -> Print | None:
    try:
        return Print.of(os.lstat(path))
    except OSError:
        return None


def _absent(root: str, error: OSError) -> Trouble:
    if isinstance(error, FileNotFoundError):
        message, mend = f"There is no folder {root}.", "Make it, mount it, or check the address."
    elif isinstance(error, NotADirectoryError):
        message, mend = f"{root} is no folder.", "Give the folder that the files appear in."
    else:
        message = f"The folder {root} cannot be read: {_reason(error)}"
        mend = "Give leave to read it."
    return Trouble("no-folder", printable(message), mend=mend)


def _unread(path: str, error: OSError) -> Trouble:
    message = f"{printable(path)} cannot be read: {_reason(error)}"
    return Trouble("unreadable", message, mend="Give leave to read it; it is tried again.")


def _odd(name: str, mode: int) -> Trouble:
    what = "a link" if stat.S_ISLNK(mode) else "a pipe or device"
    message = f"{printable(name)} is {what}, and was passed over."
    return Trouble("no-file", message, mend="Put the file itself into the folder.")


def _reason(error: OSError) -> str:
    return f"{(error.strerror or str(error)).lower()}."
