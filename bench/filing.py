"""How fast the archive files, how much memory that takes, and how large it is on the disk.

    python bench/filing.py [--records 20000] [--archive PATH_OR_ADDRESS] [--profile]

The dispatches are those of ``bench/search.py``, 500 a delivery; the time to make them up is not
counted.
"""

from __future__ import annotations

import argparse
import cProfile
import pstats
import resource
import tempfile
import time
from pathlib import Path

from search import Maker
from ultimora.archive import Archive, open_archive


def filled(archive: Archive, count: int) -> float:
    """Receive and file so many records; the seconds that it took."""
    spent, busy, done = 0.0, 0.0, 0
    maker = Maker(count, 1)
    print(f"{memory()} MB at most before the first (the makers' word lists)")
    for records in maker.deliveries():
        start, used = time.perf_counter(), time.process_time()
        receipt = archive.receive(records[0].dispatch.copy.sheet.delivery)
        archive.file(receipt.number, iter(records))
        spent += time.perf_counter() - start
        busy += time.process_time() - used
        done += len(records)
        if done % 5000 == 0:
            print(
                f"{done:>9,} records {done / spent:>7,.0f} a second,"
                f" {done / busy:,.0f} a second of our own work, {memory()} MB at most"
            )
    return spent


def memory() -> int:
    """The most that this process has held, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def main() -> None:
    """Fill, and say how it went."""
    parser = argparse.ArgumentParser(description="How fast the archive files.")
    parser.add_argument("--records", type=int, default=20_000)
    parser.add_argument("--archive")
    parser.add_argument("--profile", action="store_true")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.db"
        with open_archive(asked.archive or path) as archive:
            if asked.profile:
                with cProfile.Profile() as profile:
                    filled(archive, asked.records)
                pstats.Stats(profile).sort_stats("tottime").print_stats(25)
            else:
                filled(archive, asked.records)
        if path.exists():
            print(f"{path.stat().st_size / asked.records:,.0f} bytes a record on the disk")


if __name__ == "__main__":
    main()
