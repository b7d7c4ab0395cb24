"""How fast the desk is: its pages over a large archive, and what arrives on pages that are open.

    python bench/desk.py --home FOLDER            server time of every page over that archive
    python bench/desk.py --live 500 --seconds 30  so many open pages, while dispatches arrive
    python bench/desk.py --schema                 the API against its own document

The desk runs as its own process and is asked over loopback, one request after the other, as a
person asks; `--home` is copied first where it is to be written to.
"""

from __future__ import annotations

import argparse
import asyncio
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
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import httpx
import psutil

from table import show

Row = tuple[str, str]

ROOT = Path(__file__).resolve().parents[1]
PAGES = {
    "wire": ("/", "/?q=lang:it", "/?q=is:unread", "/?q=agency:ansa"),
    "search": ("/?q=ministro", "/?q=%22stato+di%22", "/?q=governo+OR+minist*&order=relevance",
               "/?q=group:story", "/?q=group:text+lang:de", "/?q=copies:%3E3",
               "/?q=figure:killed%3E0"),
    "facets": ("/facets", "/facets?q=lang:it", "/facets?q=governo"),
    "columns": ("/columns?q=agency:ansa&q=lang:de&q=has:update&q=group:story",),
    "stories": ("/stories",),
    "claims": ("/claims", "/claims?speaker=ministro", "/claims?says=governo"),
    "sources": ("/sources",),
    "api search": ("/api/v1/search", "/api/v1/search?q=ministro"),
}  # fmt: skip
LIMITS = {"wire": 60, "search": 60, "dispatch": 100, "story": 100}  # ms, of issue 6


@contextmanager
def desk(home: Path) -> Iterator[tuple[str, psutil.Process]]:
    """A desk over a folder: its address, and its process."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    address = f"http://127.0.0.1:{port}"
    command = [sys.executable, "-m", "ultimora", "desk", "--home", str(home),
               "--set", f"door=127.0.0.1:{port}"]  # fmt: skip
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


def pages(home: Path, rounds: int) -> list[Row]:
    """Milliseconds of every page, and the bytes of the first."""
    rows: list[Row] = []
    with desk(home) as (address, process), httpx.Client(base_url=address) as ask:
        first = ask.get("/")
        ids = re.findall(r'data-id="(\w+)"', ask.get("/?q=copies:%3E2").text) or re.findall(
            r'data-id="(\w+)"', first.text)
        stories = re.findall(r'href="/story/(\w+)"', ask.get("/?q=group:story").text)
        asked = {**PAGES, "dispatch": tuple(f"/dispatch/{id}" for id in dict.fromkeys(ids[:12])),
                 "story": tuple(f"/story/{id}" for id in dict.fromkeys(stories[:8]))}  # fmt: skip
        for name, addresses in asked.items():
            wall, spent = [], []
            for _ in range(rounds):
                for one in addresses:
                    before, begun = _used(process), time.perf_counter()
                    answer = ask.get(one)
                    wall.append((time.perf_counter() - begun) * 1000)
                    spent.append((_used(process) - before) * 1000)
                    assert answer.status_code == 200, (one, answer.status_code)
            p50, p95 = (statistics.quantiles(wall, n=20)[at] for at in (9, 18))
            rows += [(f"{name}: ms p50", f"{p50:.0f}"), (f"{name}: ms p95", f"{p95:.0f}"),
                     (f"{name}: ms of processor", f"{statistics.mean(spent):.0f}")]  # fmt: skip
        rows.append(("wire: first load, kB", f"{_load(ask, first.text) / 1000:.0f}"))
        rows.append(("script, kB", f"{_load(ask, first.text, '.js') / 1000:.1f}"))
        rows.append(("memory, MB", f"{process.memory_info().rss / 1e6:.0f}"))
    return rows


def _used(process: psutil.Process) -> float:
    times = process.cpu_times()
    return float(times.user + times.system)


def _load(ask: httpx.Client, page: str, kind: str = "") -> int:
    """Bytes of a page with all that it loads at first, as they travel."""
    files = re.findall(r'(?:href|src)="(/static/[^"]+)"', page)
    sizes = [len(ask.get(one).content) for one in files if one.endswith(kind)]
    return sum(sizes) + (0 if kind else len(page.encode()))


async def live(address: str, folder: Path, watching: int, seconds: int, pace: int) -> list[Row]:
    """So many open pages while `pace` dispatches a second are dropped into a watched folder."""
    due: dict[str, float] = {}
    late: list[float] = []
    seen = [0] * watching
    ended = asyncio.Event()

    async def page(number: int, client: httpx.AsyncClient) -> None:
        query = ("", "neve", "lang:it", "agency:ansa")[number % 4]
        asked = {"q": query}
        async with client.stream("GET", f"{address}/live", params=asked) as answer:
            async for line in answer.aiter_lines():
                now = time.time()
                for word in set(re.findall(r"/dispatch/.*prova(\d+)q", line)) & due.keys():
                    late.append(now - due[word])
                    seen[number] += 1
                if ended.is_set():
                    return

    limits = httpx.Limits(max_connections=watching + 5)
    async with httpx.AsyncClient(limits=limits, timeout=None) as client:
        tasks = [asyncio.create_task(page(n, client)) for n in range(watching)]
        await asyncio.sleep(5)
        count = 0
        for _ in range(seconds):
            begun = time.time()
            for _ in range(pace):
                count += 1
                text = (f"Neve a quota prova{count}q\n\nRoma, 6 gen. (ANSA) - Nevica in val"
                        f" prova{count}q da ieri sera: lo dice il sindaco Mario Rossi.\n")
                due[str(count)] = time.time()
                spot = folder / f".{count}.part"
                spot.write_text(text, "utf-8")
                spot.rename(folder / f"{count}.txt")
            await asyncio.sleep(max(0, 1 - (time.time() - begun)))
        for _ in range(120):
            if min(seen) >= count:
                break
            await asyncio.sleep(1)
        ended.set()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    lost = sum(max(0, count - one) for one in seen)
    late.sort()
    p95 = late[int(len(late) * 0.95)] if late else 0.0
    return [("open pages", str(watching)), ("dispatches", str(count)), ("lost", str(lost)),
            ("file to page, s p50", f"{statistics.median(late or [0]):.2f}"),
            ("file to page, s p95", f"{p95:.2f}")]  # fmt: skip


def arrivals(watching: int, seconds: int, pace: int) -> list[Row]:
    """`live` over a desk of its own, with its memory."""
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        (home / "in").mkdir()
        (home / "sources.toml").write_text(
            f'[[source]]\nname = "in"\naddress = "{home / "in"}"\nafterwards = "delete"\n', "utf-8"
        )
        with desk(home) as (address, process):
            rows = asyncio.run(live(address, home / "in", watching, seconds, pace))
            rows.append(("memory, MB", f"{process.memory_info().rss / 1e6:.0f}"))
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
    ask.add_argument("--rounds", type=int, default=5)
    ask.add_argument("--live", type=int, default=0, metavar="PAGES")
    ask.add_argument("--seconds", type=int, default=20)
    ask.add_argument("--pace", type=int, default=50, help="dispatches a second")
    ask.add_argument("--schema", type=int, default=0, nargs="?", const=25, metavar="EXAMPLES")
    ask.add_argument("--json", action="store_true")
    options = ask.parse_args()
    os.environ["PYTHONPATH"] = str(ROOT / "src")
    rows = pages(options.home, options.rounds) if options.home else []
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
