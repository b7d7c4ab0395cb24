"""Kills a writing process at random moments, and looks whether the archive kept its word.

    python tests/archive/crash.py --kills 200

The child receives and files small deliveries and prints the number of each once it is
acknowledged. After every kill the archive must be sound, hold each acknowledged delivery with its
bytes and no other one, and no record twice. Then the files are copied under the writer's hands,
as a power cut would leave them on the disk.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import signal
import sqlite3
import sys
import tempfile
import time
from pathlib import Path
from select import select
from typing import IO

if __name__ == "__main__":
    root = Path(__file__).parents[2]
    sys.path[:0] = [str(root / "src"), str(root / "tests")]

from archive.copies import delivery, record
from ultimora.archive import Archive, open_archive
from ultimora.values import Delivery, Record

RECORDS = 3  # in each delivery


def made(number: int) -> Delivery:
    """The delivery that the child sends as its `number`th."""
    return delivery(f"Consegna {number}\n" * 40, address=f"https://example.org/{number}")


def read(brought: Delivery) -> list[Record]:
    """What is read in it."""
    first = brought.data.decode().partition("\n")[0]
    return [
        record(brought, f"tag:{first},{n}", f"{first}, pezzo {n}\n" + "Il testo. " * 30)
        for n in range(RECORDS)
    ]


def write(path: str, start: int, told: int) -> None:
    """Receive and file for ever, and print each number; the child's work."""
    archive = open_archive(path)
    number = start
    while True:
        brought = made(number)
        receipt = archive.receive(brought)
        os.write(told, b"%d\n" % number)
        archive.file(receipt.number, read(brought))
        number += 1


def check(path: Path, acknowledged: set[int], sent: int) -> None:
    """Raise AssertionError where the archive broke its word."""
    raw = sqlite3.connect(path)
    assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    raw.close()
    with open_archive(path) as archive:
        for number, brought in archive.pending():
            archive.file(number, read(brought))
        kept = {}
        for _, brought in archive.deliveries():
            number = int((brought.address or "").rpartition("/")[2])
            assert number not in kept, f"delivery {number} is there twice"
            assert brought == made(number), f"delivery {number} is not what was sent"
            kept[number] = brought
        lost, invented = acknowledged - set(kept), set(kept) - set(range(sent + 1))
        assert not lost, f"acknowledged, and lost: {sorted(lost)}"
        assert not invented, f"never sent: {sorted(invented)}"
        assert_whole(archive, len(kept) * RECORDS)


def assert_whole(archive: Archive, expected: int) -> None:
    """No record missing, none twice, none in two versions."""
    told = archive.statistics()
    assert (told.records, told.versions, told.pending) == (expected, expected, 0)
    found = archive.database.rows(
        "SELECT COUNT(*) FROM entry_words WHERE entry_words MATCH 'testo'"
    )[0][0]
    assert found == expected, f"{found} of {expected} are in the index"


def writer(path: Path, start: int) -> tuple[int, IO[bytes]]:
    """A child that writes: its process, and what it prints. Forked, so that it writes at once."""
    ours, theirs = os.pipe()
    process = os.fork()
    if process == 0:
        os.close(ours)
        try:
            write(str(path), start, theirs)
        finally:
            os._exit(1)
    os.close(theirs)
    return process, os.fdopen(ours, "rb")


def killed(path: Path, start: int, seed: int) -> set[int]:
    """Let the child write until a random moment; the numbers that it acknowledged.

    Every other moment comes after the first acknowledgement, however slow the machine is.
    """
    process, printed = writer(path, start)
    if seed % 2:
        select([printed], [], [], 30)
    time.sleep(random.Random(seed).random() * 0.08)
    os.kill(process, signal.SIGKILL)
    with printed:
        lines = printed.read().split(b"\n")[:-1]  # one without its end is no acknowledgement
    os.waitpid(process, 0)
    return set(map(int, lines))


def crash(kills: int, seed: int = 0, each: int = 20) -> int:
    """So many kills, `each` over one growing archive; the deliveries acknowledged in all."""
    total = 0
    for begin in range(0, kills, each):
        with tempfile.TemporaryDirectory() as folder:
            path, copied = Path(folder) / "archive.db", Path(folder) / "copy.db"
            acknowledged: set[int] = set()
            start = 0
            for turn in range(begin, min(begin + each, kills)):
                acknowledged |= killed(path, start, seed * 10_000 + turn)
                copy(path, copied, ("", "-wal", "-shm"))
                # One delivery may be kept that was not acknowledged yet.
                sent = max(start, max(acknowledged, default=-1) + 1)
                if copied.exists():
                    check(copied, acknowledged, sent)
                start = sent + 1
            check(path, acknowledged, sent)
            total += len(acknowledged)
    return total


def power_cut(cuts: int, seed: int = 0) -> int:
    """Copies of the files, taken at random moments while the child goes on writing."""
    with tempfile.TemporaryDirectory() as folder:
        path, copied = Path(folder) / "archive.db", Path(folder) / "copy.db"
        process, printed = writer(path, 0)
        acknowledged = {int(printed.readline())}
        chance = random.Random(seed)
        for _ in range(cuts):
            for _ in range(chance.randrange(1, 10)):
                acknowledged.add(int(printed.readline()))
            time.sleep(chance.random() * 0.01)
            os.kill(process, signal.SIGSTOP)
            copy(path, copied, ("", "-wal"))  # -shm is memory, and gone after a power cut
            os.kill(process, signal.SIGCONT)
            check(copied, acknowledged, max(acknowledged) + 10_000)
        os.kill(process, signal.SIGKILL)
        printed.close()
        os.waitpid(process, 0)
        return len(acknowledged)


def copy(path: Path, target: Path, endings: tuple[str, ...]) -> None:
    """The files of an archive as the disk holds them at this instant."""
    for ending in ("", "-wal", "-shm"):
        target.with_name(target.name + ending).unlink(missing_ok=True)
    for ending in endings:
        if (beside := path.with_name(path.name + ending)).exists():
            shutil.copy(beside, target.with_name(target.name + ending))


def main() -> None:
    """See the module."""
    parser = argparse.ArgumentParser(description="Kill the archive's writer at random moments.")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--cuts", type=int, default=50)
    parser.add_argument("--seed", type=int, default=0)
    asked = parser.parse_args()
    began = time.time()
    print(f"{asked.kills} kills: {crash(asked.kills, asked.seed)} acknowledged, none lost,"
          f" {time.time() - began:.0f} s")  # fmt: skip
    print(f"{asked.cuts} power cuts: {power_cut(asked.cuts, asked.seed)} acknowledged, none lost")


if __name__ == "__main__":
    main()
