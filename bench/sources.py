"""2,000 sources on loopback, a tenth of them slow, dead or hostile: does a good one ever wait?

    python bench/sources.py [--sources 2000] [--minutes 1.5] [--spread 60] [--bad 10]

Every source has a host name of its own (a resolver leads all of them to loopback), is first due
within the first `--spread` seconds (0: all at the same moment), then again as its answer says.
`--bad 0` is the same run with good sources only, to compare with. The table says how many polls
were due and made, how long after its time the latest good one was done (more than `LATE` seconds
fails), and how much memory and processor time client and server took together.
"""

from __future__ import annotations

import argparse
import asyncio
import gzip
import resource
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ultimora.intake.web import Web, WebSettings
from ultimora.values import Source

LATE = 10.0
FEED = b"""<?xml version="1.0"?><rss version="2.0"><channel><title>Il Porto</title>%s</channel>
</rss>""" % (b"<item><title>Riapre il mercato coperto</title><guid>%d</guid></item>" * 20
             % tuple(range(20)))  # fmt: skip
BOMB = gzip.compress(bytes(256 << 20), 9)
BAD = ("drip", "silent", "refused", "unanswered", "endless", "bomb", "loop", "headers")
SETTINGS = WebSettings(connect=5, silence=5, whole=15, largest=8 << 20, gap=0)
NOWHERE = "192.0.2.1"  # RFC 5737: nobody answers there


async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """One answer, as good or as bad as the path says."""
    try:
        head = await reader.readuntil(b"\r\n\r\n")
        kind = head.split(b" ", 2)[1].strip(b"/").decode()
        if kind == "good" and b"if-none-match" in head.lower():
            writer.write(b'HTTP/1.1 304 Such\r\nETag: "1"\r\nConnection: close\r\n\r\n')
        elif kind == "good":
            writer.write(
                b'HTTP/1.1 200 OK\r\nETag: "1"\r\nConnection: close\r\nContent-Length: %d\r\n\r\n'
                % len(FEED) + FEED
            )  # fmt: skip
        elif kind == "bomb":
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + BOMB)
        elif kind == "loop":
            writer.write(b"HTTP/1.1 302 Such\r\nLocation: /loop\r\nContent-Length: 0\r\n\r\n")
        elif kind == "silent":
            await asyncio.sleep(60)
        else:
            await _forever(kind, writer)
        await writer.drain()
    except (OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
        pass
    finally:
        writer.close()


async def _forever(kind: str, writer: asyncio.StreamWriter) -> None:
    piece, pause = {
        "drip": (b"<", 1.0), "endless": (b"<item/>" * 4096, 0.01), "headers": (b"X: y\r\n", 0.01)
    }[kind]  # fmt: skip
    writer.write(b"HTTP/1.1 200 OK\r\n" + (b"" if kind == "headers" else b"\r\n"))
    while True:
        writer.write(piece)
        await writer.drain()
        await asyncio.sleep(pause)


@dataclass
class Tally:
    """What was seen: polls due and made by kind, and how late the latest good one was."""

    due: Counter[str] = field(default_factory=Counter)
    made: Counter[str] = field(default_factory=Counter)
    codes: Counter[str] = field(default_factory=Counter)
    latest: float = 0.0
    longest: float = 0.0

    def seen(self, kind: str, code: str, took: float, late: float) -> None:
        self.made[kind] += 1
        self.codes[f"{kind}: {code}"] += 1
        if kind == "good":
            self.latest, self.longest = max(self.latest, late), max(self.longest, took)


def sources(number: int, bad: int, port: int, closed: int) -> list[tuple[str, Source]]:
    """So many sources and their kinds; `bad` in a hundred are bad, of each kind in turn."""
    found = []
    for at in range(number):
        which = at * bad // 100
        kind = BAD[which % len(BAD)] if which != (at - 1) * bad // 100 else "good"
        where = closed if kind == "refused" else port
        address = f"http://{'nowhere' if kind == 'unanswered' else 's'}{at}.example:{where}/{kind}"
        found.append((kind, Source(f"s{at}", "feed", address, every=60, local=True)))
    return found


async def resolve(host: str, port: int) -> Sequence[str]:
    """All hosts are here, but for those that are nowhere."""
    return [NOWHERE if host.startswith("nowhere") else "127.0.0.1"]


async def keep_polling(
    web: Web, kind: str, source: Source, begun: float, until: float, tally: Tally
) -> None:
    """Poll the source whenever it is due, until the time is over."""
    state: Mapping[str, str] = {}
    due = begun
    while due < until:
        await asyncio.sleep(max(0.0, due - time.time()))
        tally.due[kind] += 1
        started = time.time()
        result = await web.fetch(source, state)
        done = time.time()
        code = result.trouble.code if result.trouble else str(result.status)
        tally.seen(kind, code, done - started, done - due)
        state = result.state
        due = result.next_poll or until


async def measure(number: int, minutes: float, spread: float, bad: int) -> Tally:
    """All sources polled for so long, in one process with the server that answers them."""
    tally = Tally()
    free = await asyncio.start_server(serve, "127.0.0.1", 0)
    closed = free.sockets[0].getsockname()[1]
    free.close()
    await free.wait_closed()
    server = await asyncio.start_server(serve, "127.0.0.1", 0, backlog=4096)
    port = server.sockets[0].getsockname()[1]
    async with Web(SETTINGS, resolve) as web:
        begun = time.time()
        until = begun + minutes * 60
        polls = (
            keep_polling(web, kind, source, begun + spread * at / number, until, tally)
            for at, (kind, source) in enumerate(sources(number, bad, port, closed))
        )
        await asyncio.gather(*polls)
    server.close()
    return tally


def main() -> None:
    """Print the table; the exit status is 1 where a good source waited or a poll was not made."""
    options = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    options.add_argument("--sources", type=int, default=2000)
    options.add_argument("--minutes", type=float, default=1.5)
    options.add_argument("--spread", type=float, default=60.0)
    options.add_argument("--bad", type=int, default=10)
    chosen = options.parse_args()
    tally = asyncio.run(measure(chosen.sources, chosen.minutes, chosen.spread, chosen.bad))
    print(f"| {chosen.sources} sources, {chosen.minutes:g} min | due | made |\n|---|---|---|")
    for kind in ("good", *BAD):
        print(f"| {kind} | {tally.due[kind]} | {tally.made[kind]} |")
    print(f"| all | {tally.due.total()} | {tally.made.total()} |\n")
    print(f"the latest good poll was done {tally.latest:.2f} s after it was due")
    print(f"the longest good poll took {tally.longest:.2f} s, its turn included")
    print(f"{time.process_time():.1f} s of processor time, client and server together")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak memory {peak:.0f} MB, both together\n")
    for outcome, count in sorted(tally.codes.items()):
        print(f"  {count:6d}  {outcome}")
    raise SystemExit(int(tally.due != tally.made or tally.latest > LATE))


if __name__ == "__main__":
    main()
