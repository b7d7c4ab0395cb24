"""Kills a writing process at random moments, and looks whether the archive kept its word.

    python tests/archive/crash.py --kills 200

The child receives and files small deliveries and prints the number of each once it is
acknowledged. After every kill the archive must be sound, hold each acknowledged delivery with its
bytes and no other one, and no record twice. Then the files are copied under the writer's hands,
as a power cut would leave them on the disk.
"""

from __future__ import annotations

import argparse
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path

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


def write(path: str, start: int) -> None:
    """Receive and file for ever; the child's work."""
    archive = open_archive(path)
    number = start
    while True:
        brought = made(number)
        receipt = archive.receive(brought)
        print(number, flush=True)
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


def killed(path: Path, start: int, seed: int) -> set[int]:
    """Run the child until a random moment; the numbers that it acknowledged."""
    child = subprocess.Popen(
        [sys.executable, __file__, "--write", str(path), str(start)], stdout=subprocess.PIPE
    )
    assert child.stdout is not None
    first = child.stdout.readline()  # the start of Python is no moment worth a kill
    time.sleep(random.Random(seed).random() * 0.05)
    child.kill()
    rest = child.stdout.read()
    child.wait()
    # A line without its end was being printed, and is no acknowledgement.
    return {int(line) for line in (first + rest).split(b"\n")[:-1]}


def crash(kills: int, seed: int = 0) -> int:
    """So many kills over one archive that goes on growing; the deliveries acknowledged in all."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "archive.db"
        acknowledged: set[int] = set()
        for turn in range(kills):
            start = max(acknowledged, default=-1) + 2  # one that was sent may be kept unacknowledged
            acknowledged |= killed(path, start, seed * 1000 + turn)
            copied = Path(folder) / "copy.db"
            for ending in ("", "-wal", "-shm"):
                copied.with_name("copy.db" + ending).unlink(missing_ok=True)
                if (beside := path.with_name(path.name + ending)).exists():
                    shutil.copy(beside, copied.with_name("copy.db" + ending))
            check(copied, acknowledged, max(acknowledged) + 1)
        check(path, acknowledged, max(acknowledged) + 1)
        return len(acknowledged)


def power_cut(cuts: int, seed: int = 0) -> int:
    """Copies of the files, taken at random moments while the child goes on writing."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "archive.db"
        child = subprocess.Popen(
            [sys.executable, __file__, "--write", str(path), "0"], stdout=subprocess.PIPE
        )
        assert child.stdout is not None
        acknowledged = {int(child.stdout.readline())}
        chance = random.Random(seed)
        for turn in range(cuts):
            for _ in range(chance.randrange(1, 20)):
                acknowledged.add(int(child.stdout.readline()))
            copy = Path(folder) / f"copy{turn}.db"
            known = set(acknowledged)
            snapshot(child, path, copy)
            check(copy, known, max(known) + 10_000)
        child.kill()
        child.wait()
        return len(acknowledged)


def snapshot(child: subprocess.Popen[bytes], path: Path, copy: Path) -> None:
    """The files as the disk holds them at one instant, between two steps of the writer."""
    child.send_signal(signal.SIGSTOP)
    for ending in ("", "-wal"):  # -shm is memory, and gone after a power cut
        beside = path.with_name(path.name + ending)
        if beside.exists():
            shutil.copy(beside, copy.with_name(copy.name + ending))
    child.send_signal(signal.SIGCONT)


def main() -> None:
    """See the module."""
    parser = argparse.ArgumentParser(description="Kill the archive's writer at random moments.")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--cuts", type=int, default=50)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--write", nargs=2)
    asked = parser.parse_args()
    if asked.write:
        write(asked.write[0], int(asked.write[1]))
    began = time.time()
    print(f"{asked.kills} kills: {crash(asked.kills, asked.seed)} acknowledged, none lost,"
          f" {time.time() - began:.0f} s")  # fmt: skip
    print(f"{asked.cuts} power cuts: {power_cut(asked.cuts, asked.seed)} acknowledged, none lost")


if __name__ == "__main__":
    main()
