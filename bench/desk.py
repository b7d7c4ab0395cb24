"""How fast the desk is: its pages over a large archive, and what arrives on pages that are open.

    python bench/desk.py --home FOLDER            server time of every page over that archive
    python bench/desk.py --home FOLDER --first    each page's first time in a fresh process
    python bench/desk.py --live 500 --seconds 30  so many open pages, while dispatches arrive
    python bench/desk.py --schema                 the API against its own document

The desk runs as its own process and is asked over loopback, one request after the other, as a
person asks; it writes there what people leave (that a story was seen). `--archive` is for another
database than the folder's own.
"""

from __future__ import annotations

import argparse
import asyncio
import html
import json
import os
import re
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import urlencode

import httpx
import psutil

from pages import DEEP, PAGES, of_record, of_story
from table import show

Row = tuple[str, str]

ROOT = Path(__file__).resolve().parents[1]
_ROW = re.compile(rb"/dispatch/[^\n]*prova(\d+)q")


@contextmanager
def desk(home: Path, archive: str = "") -> Iterator[tuple[str, psutil.Process]]:
    """A desk over a folder: its address, and its process."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    address = f"http://127.0.0.1:{port}"
    command = [sys.executable, "-m", "ultimora", "desk", "--home", str(home),
               "--set", f"door=127.0.0.1:{port}",
               *(("--set", f"archive={archive}") if archive else ())]  # fmt: skip
    with open(home / "bench.log", "wb") as log:
        running = subprocess.Popen(command, stdout=log, stderr=log)
        try:
            for _ in range(600):
                with suppress(httpx.HTTPError):
                    if httpx.get(f"{address}/healthz").status_code == 200:
                        break
                time.sleep(0.1)
            time.sleep(3)  # it warms up
            yield address, psutil.Process(running.pid)
        finally:
            running.send_signal(signal.SIGTERM)
            running.wait(30)


def pages(home: Path, archive: str, rounds: int) -> list[Row]:
    """Milliseconds of every page, its slowest address, and the bytes of the first."""
    rows: list[Row] = []
    with desk(home, archive) as (address, process), httpx.Client(base_url=address) as ask:
        ask.timeout = httpx.Timeout(60)
        first = ask.get("/")
        for name, addresses in _every(ask).items():
            took = {one: [_asked(ask, process, one) for _ in range(rounds)] for one in addresses}
            wall = [ms for some in took.values() for ms, _ in some]
            p50, p95 = (statistics.quantiles(wall, n=20)[at] for at in (9, 18))
            spent = statistics.mean(ms for some in took.values() for _, ms in some)
            by = max(took, key=lambda one: statistics.mean(ms for _, ms in took[one]))
            most = statistics.mean(ms for _, ms in took[by])
            rows += [(f"{name}: ms p50", f"{p50:.0f}"), (f"{name}: ms p95", f"{p95:.0f}"),
                     (f"{name}: ms of processor", f"{spent:.0f}"),
                     (f"{name}: most of it", f"{most:.0f} {by}")]  # fmt: skip
        rows.append(("wire: first load, kB", f"{_load(ask, first.text) / 1000:.0f}"))
        rows.append(("script, kB", f"{_load(ask, first.text, '.js') / 1000:.1f}"))
        rows.append(("memory, MB", f"{process.memory_info().rss / 1e6:.0f}"))
    return rows


def fresh(home: Path, archive: str) -> list[Row]:
    """Milliseconds that each page takes when it is asked for the first time of a process."""
    with desk(home, archive):
        pass  # what an archive needs once, it has now
    rows: list[Row] = []
    with desk(home, archive) as (address, process), httpx.Client(base_url=address) as ask:
        ask.timeout = httpx.Timeout(60)
        for name, addresses in PAGES.items():
            rows.append(_first(name, *_asked(ask, process, addresses[0])))
        for name, some in _ones(ask).items():
            rows.append(_first(name, *_asked(ask, process, some[0])))
    return rows


def _first(name: str, wall: float, spent: float) -> Row:
    return f"{name}: first, ms (of processor)", f"{wall:.0f} ({spent:.0f})"


def _every(ask: httpx.Client) -> dict[str, Sequence[str]]:
    """All addresses to ask for, by the name of their page."""
    return {**PAGES, "deep": list(_deep(ask)), **_ones(ask)}


def _ones(ask: httpx.Client) -> dict[str, list[str]]:
    """The pages of some records and stories."""
    found: dict[str, list[str]] = defaultdict(list)
    ids = re.findall(r'data-id="(\w+)"', ask.get("/?q=copies:%3E2").text) or re.findall(
        r'data-id="(\w+)"', ask.get("/").text)
    stories = re.findall(r'href="/story/(\w+)"', ask.get("/?q=group:story").text)
    stories += re.findall(r'href="/story/(\w+)"', ask.get("/stories").text)
    for one in dict.fromkeys(ids[:12]):
        for name, address in of_record(one):
            found[name].append(address)
    for one in dict.fromkeys([*stories[:4], *stories[-8:]]):
        for name, address in of_story(one):
            found[name].append(address)
    return found


def _deep(ask: httpx.Client, most: int = 8) -> Iterator[str]:
    """The addresses behind the first pages, as the pages themselves give them."""
    for address in DEEP:
        for _ in range(most):
            text = ask.get(address).text
            onward = re.findall(r'href="(/[^"]*[?&;](?:after|before)=[^"]+)"', text)
            if not onward:
                break
            address = html.unescape(onward[-1])
            yield address


def _asked(ask: httpx.Client, process: psutil.Process, address: str) -> tuple[float, float]:
    """Milliseconds that one answer took, and those of the processor: the desk's own, and where the
    archive is on a server, what that spent is in the first alone."""
    before, begun = _used(process), time.perf_counter()
    answer = ask.get(address)
    wall = (time.perf_counter() - begun) * 1000
    assert answer.status_code == 200, (address, answer.status_code, answer.text[:200])
    return wall, (_used(process) - before) * 1000


def _used(process: psutil.Process) -> float:
    times = process.cpu_times()
    return float(times.user + times.system)


def _load(ask: httpx.Client, page: str, kind: str = "") -> int:
    """Bytes of a page with all that it loads at first, as they travel."""
    files = re.findall(r'(?:href|src)="(/static/[^"]+)"', page)
    sizes = [len(ask.get(one).content) for one in files if one.endswith(kind)]
    return sum(sizes) + (0 if kind else len(page.encode()))


class Open(asyncio.Protocol):
    """One open page, read as cheaply as may be: what the bench spends the desk does not have.

    `due` is when each dispatch was dropped; `late` becomes how long each took to this page.
    """

    def __init__(self, host: str, query: str, due: dict[int, float]) -> None:
        self.asked = f"GET /live?{urlencode({'q': query})} HTTP/1.1\r\nHost: {host}\r\n\r\n"
        self.due = due
        self.late: dict[int, float] = {}
        self._rest = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Ask for the stream."""
        assert isinstance(transport, asyncio.Transport)
        transport.write(self.asked.encode())

    def data_received(self, data: bytes) -> None:
        """Note which rows came; a line that is not whole waits for its end."""
        now = time.time()
        whole, _, self._rest = (self._rest + data).rpartition(b"\n")
        for word in _ROW.findall(whole):
            number = int(word)
            self.late.setdefault(number, now - self.due[number])


async def live(address: str, folder: Path, watching: int, seconds: int, pace: int) -> list[Row]:
    """So many open pages while `pace` dispatches a second are dropped into a watched folder."""
    due: dict[int, float] = {}
    host = address.removeprefix("http://")
    name, _, port = host.partition(":")
    queries = ("", "neve", "lang:it", "agency:ansa")
    pages = [Open(host, queries[at % len(queries)], due) for at in range(watching)]
    for page in pages:
        await asyncio.get_running_loop().create_connection(lambda page=page: page, name, int(port))
    await asyncio.sleep(5)
    for _ in range(seconds):
        begun = time.time()
        for number in range(len(due) + 1, len(due) + pace + 1):
            text = (f"Neve a quota prova{number}q\n\nRoma, 6 gen. (ANSA) - Nevica in val"
                    f" prova{number}q da ieri sera: lo dice il sindaco Mario Rossi.\n")
            due[number] = time.time()
            spot = folder / f".{number}.part"
            spot.write_text(text, "utf-8")
            spot.rename(folder / f"{number}.txt")
        await asyncio.sleep(max(0, 1 - (time.time() - begun)))
    for _ in range(120):
        if all(len(page.late) == len(due) for page in pages):
            break
        await asyncio.sleep(1)
    late = sorted(wait for page in pages for wait in page.late.values()) or [0.0]
    return [("open pages", str(watching)), ("dispatches", str(len(due))),
            ("lost", str(watching * len(due) - sum(len(page.late) for page in pages))),
            ("file to page, s p50", f"{statistics.median(late):.2f}"),
            ("file to page, s p95", f"{late[int(len(late) * 0.95)]:.2f}")]  # fmt: skip


def arrivals(watching: int, seconds: int, pace: int) -> list[Row]:
    """`live` over a desk of its own, with its memory and the processor it took beside the bench."""
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        (home / "in").mkdir()
        (home / "sources.toml").write_text(
            f'[[source]]\nname = "in"\naddress = "{home / "in"}"\nafterwards = "delete"\n', "utf-8"
        )
        with desk(home) as (address, process):
            ours = psutil.Process()
            before = _used(process), _used(ours)
            rows = asyncio.run(live(address, home / "in", watching, seconds, pace))
            count = int(dict(rows)["dispatches"])
            for who, one, was in zip(("desk", "bench"), (process, ours), before, strict=True):
                spent = (_used(one) - was) * 1000 / count
                rows.append((f"{who}: ms of processor a dispatch", f"{spent:.1f}"))
            all_of_it = (process, *process.children(recursive=True))
            rows.append(("memory, MB", f"{sum(p.memory_info().rss for p in all_of_it) / 1e6:.0f}"))
    return rows


def schema(examples: int) -> list[Row]:
    """What schemathesis finds of the API's own document: answers that are errors of the server, or
    that it does not describe. That a search may be wrong is no failure."""
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        samples = [str(path) for path in sorted((ROOT / "src/ultimora/samples").iterdir())]
        command = [sys.executable, "-m", "ultimora", "import", "--home", name, *samples]
        subprocess.run(command, check=True, capture_output=True)
        with desk(home) as (address, _):
            tool = Path(sys.executable).with_name("st")
            document = f"{address}/api/openapi.json"
            asked = [str(tool), "run", document, "--max-examples", str(examples),
                     "--exclude-operation-id", "stream", "--seed", "1",
                     "--exclude-checks", "positive_data_acceptance"]  # fmt: skip
            said = subprocess.run(asked, capture_output=True, text=True)
    cases = re.search(r"(\d+) generated", said.stdout)
    failures = re.search(r"(\d+) failures?", said.stdout)
    if said.returncode:
        print(said.stdout[-8000:])
    return [("schemathesis: cases", cases[1] if cases else "?"),
            ("schemathesis: failures", failures[1] if failures else "0")]  # fmt: skip


def main() -> None:
    """Measures and prints."""
    ask = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    ask.add_argument("--home", type=Path)
    ask.add_argument("--archive", default="", help="of the desk at --home, if not its own")
    ask.add_argument("--first", action="store_true")
    ask.add_argument("--rounds", type=int, default=5)
    ask.add_argument("--live", type=int, default=0, metavar="PAGES")
    ask.add_argument("--seconds", type=int, default=20)
    ask.add_argument("--pace", type=int, default=50, help="dispatches a second")
    ask.add_argument("--schema", type=int, default=0, nargs="?", const=25, metavar="EXAMPLES")
    ask.add_argument("--json", action="store_true")
    options = ask.parse_args()
    os.environ["PYTHONPATH"] = str(ROOT / "src")
    rows: list[Row] = []
    if options.home and options.first:
        rows = fresh(options.home, options.archive)
    elif options.home:
        rows = pages(options.home, options.archive, options.rounds)
    if options.live:
        rows += arrivals(options.live, options.seconds, options.pace)
    if options.schema:
        rows += schema(options.schema)
    if options.json:
        print(json.dumps(dict(rows)))
    else:
        show("The desk", ("what", "measured"), rows)


if __name__ == "__main__":
    main()
