"""Watching a real folder: what is whole is taken once, what is not waits, and nothing is lost."""

from __future__ import annotations

import asyncio
import os
import sys
import threading
import time
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from ultimora.intake.folder import Folder, FolderSettings, printable
from ultimora.intake.writers import written_to
from ultimora.values import Delivery, Source

QUICK = FolderSettings(
    look=0.01, soon=0.01, closed=0.03, steady=0.05, settled=2.0, empty=0.1, sweep=30.0
)
COPY = "ROMA, 26 NOV - Il treno è in ritardo.\n".encode()


class Clock:
    """Time that only a test moves on."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def watched(
    path: Path,
    clock: Clock | None = None,
    remembered: Mapping[str, str] | None = None,
    settings: FolderSettings = QUICK,
    afterwards: str = "move",
    pattern: str = "*",
) -> Folder:
    source = Source("drop", "folder", str(path), afterwards=afterwards, pattern=pattern)
    return Folder(source, remembered, settings, clock or Clock())


def dropped(path: Path, data: bytes = COPY, age: float = 60.0) -> Path:
    """A file that was written `age` seconds ago."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    then = time.time() - age
    os.utime(path, (then, then))
    return path


def taken(folder: Folder) -> list[Delivery]:
    """All that one look brings."""
    found = [folder.take(name) for name in folder.look()]
    return [delivery for delivery in found if delivery is not None]


def test_a_file_that_is_renamed_in_is_taken_at_first_sight_and_moved_when_kept(
    tmp_path: Path,
) -> None:
    file = dropped(tmp_path / "a.txt")
    folder = watched(tmp_path)
    (delivery,) = taken(folder)
    assert (delivery.data, delivery.address) == (COPY, str(file))
    assert delivery.at and delivery.at.endswith("Z")
    assert file.exists(), "nothing moves before it is kept"
    assert taken(folder) == [], "what is out is not handed out again"
    folder.done(delivery)
    assert not file.exists()
    assert (tmp_path / "done" / "a.txt").read_bytes() == COPY
    assert taken(folder) == []


def test_a_file_that_is_being_written_waits(tmp_path: Path) -> None:
    clock = Clock()
    folder = watched(tmp_path, clock)
    file = dropped(tmp_path / "a.txt", b"ROMA, 26", age=0)
    assert folder.look() == []
    clock.now += 0.04
    file.write_bytes(COPY)
    clock.now += 0.04
    assert folder.look() == [], "it has changed since the first look"
    clock.now += 0.06
    assert [d.data for d in taken(folder)] == [COPY]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells who writes")
def test_a_file_that_is_open_for_writing_waits_however_still_it_stands(tmp_path: Path) -> None:
    clock = Clock()
    folder = watched(tmp_path, clock)
    with (tmp_path / "a.txt").open("wb") as file:
        file.write(COPY[:10])
        file.flush()
        assert folder.look() == []
        clock.now += 5
        os.utime(tmp_path / "a.txt", (time.time() - 9, time.time() - 9))
        assert folder.look() == folder.look() == []
        clock.now += QUICK.open + 1
        assert folder.look() == ["a.txt"], "a writer that never ends is not waited for for ever"
        file.write(COPY[10:])
    assert folder.look() == [], "it has changed"
    clock.now += 0.06
    assert [d.data for d in taken(folder)] == [COPY]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells who writes")
def test_whoever_writes_is_not_disturbed(tmp_path: Path) -> None:
    file = dropped(tmp_path / "a.txt")
    assert written_to(str(file)) is False
    with file.open("ab") as writer:
        assert written_to(str(file)) is True
        writer.write(b"more")
    assert written_to(str(file)) is False
    assert written_to(str(tmp_path / "none")) is None
    asked = 0
    stop = threading.Event()

    def write() -> None:
        while not stop.is_set():
            with file.open("ab") as writer:
                writer.write(b".")

    thread = threading.Thread(target=write)
    thread.start()
    while asked < 2000:  # a lease that is broken sends a signal, which must not end us
        written_to(str(file))
        asked += 1
    stop.set()
    thread.join()


def test_where_nobody_knows_who_writes_it_must_stand_longer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ultimora.intake.folder.written_to", lambda path: None)
    clock = Clock()
    folder = watched(tmp_path, clock)
    dropped(tmp_path / "a.txt", age=0)
    assert folder.look() == []
    clock.now += 0.04
    assert folder.look() == []
    clock.now += 0.02
    assert folder.look() == ["a.txt"]


def test_an_empty_file_is_waited_for_longer(tmp_path: Path) -> None:
    clock = Clock()
    folder = watched(tmp_path, clock)
    dropped(tmp_path / "a.txt", b"", age=0)
    assert folder.look() == []
    clock.now += 0.06
    assert folder.look() == []
    clock.now += 0.1
    assert [d.data for d in taken(folder)] == [b""]


def test_what_was_written_on_before_it_was_kept_is_read_again(tmp_path: Path) -> None:
    clock = Clock()
    folder = watched(tmp_path, clock)
    file = dropped(tmp_path / "a.txt")
    (first,) = taken(folder)
    dropped(file, COPY * 2, age=30)
    folder.done(first)
    assert file.exists()
    (second,) = taken(folder)
    assert second.data == COPY * 2
    folder.done(second)
    assert (tmp_path / "done" / "a.txt").read_bytes() == COPY * 2


@pytest.mark.parametrize(
    "name",
    [".hidden", "a.txt.part", "a.TMP", "a.txt~", "x.crdownload", "done/a.txt", "trouble/a.txt",
     ".git/a.txt"],
)  # fmt: skip
def test_names_that_are_passed_over(tmp_path: Path, name: str) -> None:
    dropped(tmp_path / name)
    assert watched(tmp_path).look() == []


def test_directories_below_are_watched_too_and_kept_apart(tmp_path: Path) -> None:
    dropped(tmp_path / "ansa" / "done" / "a.txt")
    folder = watched(tmp_path)
    (delivery,) = taken(folder)
    folder.done(delivery)
    assert (tmp_path / "done" / "ansa" / "done" / "a.txt").exists()


def test_only_what_the_pattern_asks_for(tmp_path: Path) -> None:
    dropped(tmp_path / "a.xml")
    dropped(tmp_path / "a.jpg")
    assert watched(tmp_path, pattern="*.xml").look() == ["a.xml"]


def test_what_gave_nothing_goes_to_trouble_and_says_why(tmp_path: Path) -> None:
    dropped(tmp_path / "a.bin", b"\0")
    folder = watched(tmp_path, afterwards="delete")
    (delivery,) = taken(folder)
    folder.done(delivery, ok=False, why="It holds no text.")
    assert (tmp_path / "trouble" / "a.bin").read_bytes() == b"\0"
    assert (tmp_path / "trouble" / "a.bin.txt").read_text() == "It holds no text.\n"


def test_a_name_that_is_taken_gets_a_number(tmp_path: Path) -> None:
    folder = watched(tmp_path)
    for round_ in range(3):
        dropped(tmp_path / "a.txt", b"%d" % round_)
        for delivery in taken(folder):
            folder.done(delivery)
    kept = {path.name: path.read_bytes() for path in (tmp_path / "done").iterdir()}
    assert kept == {"a.txt": b"0", "a (2).txt": b"1", "a (3).txt": b"2"}


def test_the_longest_names_move_too(tmp_path: Path) -> None:
    dropped(tmp_path / ("è" * 125 + ".txt"))
    folder = watched(tmp_path)
    (delivery,) = taken(folder)
    folder.done(delivery, ok=False, why="?")
    assert len(list((tmp_path / "trouble").iterdir())) == 2


def test_delete(tmp_path: Path) -> None:
    file = dropped(tmp_path / "a.txt")
    folder = watched(tmp_path, afterwards="delete")
    (delivery,) = taken(folder)
    folder.done(delivery)
    assert not file.exists() and list(tmp_path.iterdir()) == []


def test_what_stays_is_remembered_across_a_restart(tmp_path: Path) -> None:
    clock = Clock()
    file = dropped(tmp_path / "a.txt")
    folder = watched(tmp_path, clock, afterwards="stay")
    (delivery,) = taken(folder)
    state = folder.done(delivery)
    assert list(state) == ["a.txt"] and file.exists()
    again = watched(tmp_path, clock, afterwards="stay", remembered=state)
    assert again.look() == []
    dropped(file, COPY * 2, age=30)
    clock.now += 31
    (delivery,) = taken(again)
    assert delivery.data == COPY * 2
    state |= again.done(delivery)
    file.unlink()
    clock.now += 31
    assert again.look() == []
    dropped(tmp_path / "b.txt")
    (delivery,) = taken(again)
    state |= again.done(delivery)
    assert state["a.txt"] == "" and state["b.txt"]


def test_a_crash_before_it_is_kept_reads_it_twice(tmp_path: Path) -> None:
    dropped(tmp_path / "a.txt")
    assert len(taken(watched(tmp_path))) == len(taken(watched(tmp_path))) == 1


def test_links_pipes_and_directories_with_odd_names(tmp_path: Path) -> None:
    outside = dropped(tmp_path / "secret.txt", b"not copy")
    drop = tmp_path / "drop"
    (drop / "a.txt").mkdir(parents=True)
    (drop / "link.txt").symlink_to(outside)
    (drop / "away").symlink_to(tmp_path)
    os.mkfifo(drop / "pipe.txt")
    folder = watched(drop)
    assert taken(folder) == []
    assert {name: trouble.code for name, trouble in folder.passed.items()} == dict.fromkeys(
        ["link.txt", "away", "pipe.txt"], "no-file"
    )


def test_a_link_in_place_of_done_moves_nothing_elsewhere(tmp_path: Path) -> None:
    drop, other = tmp_path / "drop", tmp_path / "other"
    other.mkdir()
    dropped(drop / "a.txt")
    (drop / "done").symlink_to(other)
    folder = watched(drop)
    (delivery,) = taken(folder)
    assert folder.done(delivery)
    assert list(other.iterdir()) == [] and (drop / "a.txt").exists()
    assert folder.passed["a.txt"].code == "not-put-away"
    assert taken(folder) == [], "it was read, and is not read again every round"


def test_names_that_are_no_utf_8(tmp_path: Path) -> None:
    name = os.fsdecode(b"citt\xe0.txt")
    dropped(tmp_path / name)
    folder = watched(tmp_path)
    (delivery,) = taken(folder)
    assert delivery.address is not None
    assert delivery.address.endswith("citt\\xe0.txt") and delivery.address.encode()
    folder.done(delivery)
    assert (tmp_path / "done" / name).exists()
    assert printable("città") == "città"


def test_too_large(tmp_path: Path) -> None:
    dropped(tmp_path / "a.txt", b"x" * 101)
    folder = watched(tmp_path, settings=replace(QUICK, largest=100))
    assert taken(folder) == []
    assert (tmp_path / "trouble" / "a.txt").exists()
    assert "larger than 100 bytes" in (tmp_path / "trouble" / "a.txt.txt").read_text()


def test_a_file_that_vanishes_between_look_and_reading(tmp_path: Path) -> None:
    file = dropped(tmp_path / "a.txt")
    folder = watched(tmp_path)
    (name,) = folder.look()
    file.unlink()
    assert folder.take(name) is None and folder.look() == []
    dropped(file)
    folder = watched(tmp_path)
    (delivery,) = taken(folder)
    file.unlink()
    folder.done(delivery)
    assert not (tmp_path / "done").exists()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_what_may_not_be_read_is_tried_again(tmp_path: Path) -> None:
    clock = Clock()
    file = dropped(tmp_path / "a.txt")
    file.chmod(0)
    folder = watched(tmp_path, clock)
    assert taken(folder) == [] and folder.passed["a.txt"].code == "unreadable"
    file.chmod(0o600)
    clock.now += 31
    assert len(taken(folder)) == 1 and not folder.passed


def test_a_folder_that_is_not_there_yet(tmp_path: Path) -> None:
    folder = watched(tmp_path / "later")
    assert folder.look() == []
    assert folder.trouble and "There is no folder" in folder.trouble.message
    dropped(tmp_path / "later" / "a.txt")
    assert len(taken(folder)) == 1 and folder.trouble is None
    dropped(tmp_path / "file")
    folder = watched(tmp_path / "file")
    assert folder.look() == []
    assert folder.trouble and "is no folder" in folder.trouble.message


def test_a_backlog_comes_in_batches_and_whole(tmp_path: Path) -> None:
    for number in range(1200):
        dropped(tmp_path / f"{number}.txt", b"%d" % number)
    folder = watched(tmp_path)
    seen: list[bytes] = []
    while found := taken(folder):
        assert len(found) <= 500
        seen += [delivery.data for delivery in found]
        for delivery in found:
            folder.done(delivery)
    assert sorted(seen) == sorted(b"%d" % number for number in range(1200))


def test_a_folder_that_nobody_touched_is_not_read_through_again(tmp_path: Path) -> None:
    clock = Clock()
    dropped(tmp_path / "a.txt")
    folder = watched(tmp_path, clock, afterwards="stay")
    taken(folder)
    clock.now += 3
    folder.look()
    before = tmp_path.stat()
    dropped(tmp_path / "b.txt")
    os.utime(tmp_path, ns=(before.st_atime_ns, before.st_mtime_ns))
    clock.now += 3
    assert folder.look() == [], "its time of change is the same"
    clock.now += 30
    assert folder.look() == ["b.txt"], "yet a sweep looks at everything"


def test_watching_while_a_writer_writes(tmp_path: Path) -> None:
    async def watch() -> list[bytes]:
        folder = Folder(Source("drop", "folder", str(tmp_path)), settings=QUICK)
        seen: list[bytes] = []
        async for delivery in folder.deliveries():
            seen.append(delivery.data)
            folder.done(delivery)
            if len(seen) == 20:
                break
        return seen

    async def write() -> None:
        for number in range(20):
            with (tmp_path / f"{number}.txt").open("wb") as file:
                file.write(b"%d begins " % number)
                file.flush()
                await asyncio.sleep(0.01)
                file.write(b"and ends")

    async def both() -> list[bytes]:
        writing = asyncio.create_task(write())
        seen = await asyncio.wait_for(watch(), 20)
        await writing
        return seen

    seen = asyncio.run(both())
    assert sorted(seen) == sorted(b"%d begins and ends" % number for number in range(20))
    assert len(list((tmp_path / "done").iterdir())) == 20


def test_done_may_be_said_while_a_look_is_under_way(tmp_path: Path) -> None:
    """The look runs in a thread; whoever keeps deliveries runs elsewhere, and none is lost."""

    async def both() -> int:
        settings = replace(QUICK, sweep=0.0)
        folder = Folder(Source("drop", "folder", str(tmp_path)), settings=settings)
        kept: asyncio.Queue[Delivery] = asyncio.Queue()

        async def watch() -> None:
            async for delivery in folder.deliveries():
                kept.put_nowait(delivery)

        task = asyncio.create_task(watch())
        for number in range(300):
            delivery = await asyncio.wait_for(kept.get(), 10)
            folder.done(delivery, ok=number % 2 == 0)
        task.cancel()
        return kept.qsize()

    for number in range(300):
        dropped(tmp_path / f"{number}.txt", b"%d" % number)
    assert asyncio.run(both()) == 0
    assert len(list((tmp_path / "done").iterdir())) == 150
    assert len(list((tmp_path / "trouble").iterdir())) == 300
