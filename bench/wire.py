"""The wire, measured: feeds from poll to searchable, a dropped file's way, memory of an import.

    python bench/wire.py feeds FOLDER [--peer PYTHON]   real feeds from a server on loopback
    python bench/wire.py drop [--files N]               from a watched folder to the search
    python bench/wire.py memory [--records N]           peak memory while records are imported

`--peer` is a Python with lemon24/reader installed; it is given the same server in the same run.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import multiprocessing
import os
import resource
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "src"), str(Path(__file__).resolve().parent)]

from search import Maker  # noqa: E402
from ultimora.configuration import configured  # noqa: E402
from ultimora.newsroom import Newsroom  # noqa: E402
from ultimora.newsroom.running import Running  # noqa: E402
from ultimora.values import Query  # noqa: E402

PEER = """
import json, sys, time
from reader import make_reader
addresses = json.load(sys.stdin)
reader = make_reader(sys.argv[1])
reader.enable_search()
for address in addresses:
    reader.add_feed(address)
begun = time.perf_counter()
reader.update_feeds(workers=1)
polled = time.perf_counter()
reader.update_search()
print(json.dumps({"items": reader.get_entry_counts().total, "polled": polled - begun,
                  "seconds": time.perf_counter() - begun}))
"""


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *words: object) -> None:
        pass

    def guess_type(self, path: object) -> str:
        return "application/xml"


def _serve(folder: str, said: multiprocessing.Queue[int]) -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=folder))
    said.put(server.server_address[1])
    server.serve_forever()


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """A server on loopback in a process of its own; gives its address."""
    said: multiprocessing.Queue[int] = multiprocessing.Queue()
    process = multiprocessing.Process(target=_serve, args=(str(folder), said), daemon=True)
    process.start()
    try:
        yield f"http://127.0.0.1:{said.get(timeout=20)}"
    finally:
        process.terminate()


def feeds(folder: Path, peer: str | None) -> None:
    """Poll all feeds of a folder once, until each item can be found."""
    names = sorted(path.name for path in folder.iterdir() if path.is_file())
    size = sum((folder / name).stat().st_size for name in names)
    print(f"{len(names)} feeds, {size / 1e6:.1f} MB")
    with served(folder) as address, tempfile.TemporaryDirectory() as home:
        rows = "\n".join(
            f'[[source]]\nname = "{name}"\nkind = "feed"\naddress = "{address}/{name}"\n'
            "local = true\n" for name in names
        )  # fmt: skip
        Path(home, "sources.toml").write_text(rows, "utf-8")
        with Newsroom(configured(home, environment={})) as newsroom:
            begun = time.perf_counter()
            failures = asyncio.run(Running(newsroom).once())
            ours = time.perf_counter() - begun
            items = newsroom.archive.statistics().records
        print(f"ultimora  {items:>6} items  {ours:7.2f} s  {items / ours:8.1f} items/s"
              f"  {len(failures)} failed")  # fmt: skip
        for name, why in sorted(failures.items())[:10]:
            print(f"          {name}: {why}")
        if peer:
            done = subprocess.run(
                [peer, "-c", PEER, os.path.join(home, "peer.db")], check=True, text=True,
                input=json.dumps([f"{address}/{name}" for name in names]), capture_output=True,
            )  # fmt: skip
            told = json.loads(done.stdout.splitlines()[-1])
            pace = told["items"] / told["seconds"]
            print(f"reader    {told['items']:>6} items  {told['seconds']:7.2f} s  {pace:8.1f}"
                  f" items/s  ratio {items / ours / pace:.1f}")  # fmt: skip


def drop(files: int) -> None:
    """From a file's appearance in a watched folder until the search finds it."""
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home, "in")
        folder.mkdir()
        Path(home, "sources.toml").write_text(
            f'[[source]]\nname = "drop"\nkind = "folder"\naddress = "{folder}"\n', "utf-8"
        )
        with Newsroom(configured(home, environment={})) as newsroom:
            running = Running(newsroom)
            loop = asyncio.new_event_loop()
            thread = threading.Thread(target=loop.run_until_complete, args=(running.run(),))
            thread.start()
            time.sleep(1.5)
            waits = []
            for number in range(files):
                word = f"zirbelholz{number}x"
                (folder / f"{number}.txt").write_text(
                    f"Neve sui passi\n\nBolzano, 6 gen. (ANSA) - Molta neve, {word}.\n", "utf-8"
                )
                begun = time.perf_counter()
                while not newsroom.archive.search(Query.read(word)).hits:
                    time.sleep(0.005)
                    if time.perf_counter() - begun > 30:
                        sys.exit(f"{number}.txt was not found after 30 s")
                waits.append(time.perf_counter() - begun)
            loop.call_soon_threadsafe(running.stop)
            thread.join()
    waits.sort()
    print(f"{files} files  median {median(waits):.3f} s  p95 {waits[int(files * 0.95)]:.3f} s"
          f"  longest {waits[-1]:.3f} s")  # fmt: skip


def _feeds(records: int, each: int = 500) -> Iterator[str]:
    """Feeds of made-up dispatches, so many an item, in six languages."""
    maker = Maker(records)
    for first in range(0, records, each):
        items = []
        for number in range(first, min(first + each, records)):
            _, head, body = maker.text()
            items.append(
                f"<item><title>{head}</title><guid>urn:bench:{number}</guid>"
                "<pubDate>Tue, 06 Jan 2026 10:00:00 GMT</pubDate>"
                f"<description>&lt;p&gt;{body}&lt;/p&gt;</description></item>"
            )
        yield f'<rss version="2.0"><channel><title>b</title>{"".join(items)}</channel></rss>'


def memory(records: int) -> None:
    """The largest memory of a process that imports so many records."""
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home, "in")
        folder.mkdir()
        for number, part in enumerate(_feeds(records)):
            (folder / f"{number:04}.xml").write_text(part, "utf-8")
        begun = time.perf_counter()
        command = [sys.executable, "-m", "ultimora", "import", str(folder), "--home", home]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        seconds = time.perf_counter() - begun
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        with Newsroom(configured(home, environment={})) as newsroom:
            count = newsroom.archive.statistics().records
    print(f"{count} records  {seconds:.1f} s  {count / seconds:.0f} records/s  peak {peak:.0f} MB")


def main() -> None:
    """Run what the command line names."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parts = parser.add_subparsers(dest="part", required=True)
    one = parts.add_parser("feeds")
    one.add_argument("folder", type=Path)
    one.add_argument("--peer")
    parts.add_parser("drop").add_argument("--files", type=int, default=40)
    parts.add_parser("memory").add_argument("--records", type=int, default=100_000)
    options = parser.parse_args()
    if options.part == "feeds":
        feeds(options.folder, options.peer)
    elif options.part == "drop":
        drop(options.files)
    else:
        memory(options.records)


if __name__ == "__main__":
    main()
