"""A web server on loopback that does exactly what a test tells it to, however rude."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

FEED = b"""<?xml version="1.0"?><rss version="2.0"><channel><title>Il Porto</title>
<item><title>Riapre il mercato coperto</title><guid>porto-1</guid></item></channel></rss>"""


@dataclass(frozen=True)
class Asked:
    """One request as it came: `headers` by small names."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes = b""


Handler = Callable[[Asked, asyncio.StreamWriter], Awaitable[None]]


@dataclass
class Server:
    """Where it listens, and everything that it was asked."""

    port: int = 0
    scheme: str = "http"
    asked: list[Asked] = field(default_factory=list)

    def at(self, path: str = "/feed", host: str = "127.0.0.1") -> str:
        return f"{self.scheme}://{host}:{self.port}{path}"


def answer(status: int = 200, body: bytes = b"", **headers: str) -> bytes:
    """A whole answer; ``content_type="text/xml"`` is the header Content-Type."""
    lines = [f"HTTP/1.1 {status} Such", f"Content-Length: {len(body)}", "Connection: close"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body


def replying(**by_path: bytes | list[bytes]) -> Handler:
    """A handler that sends what is named after the path; of a list each in turn, the last again."""
    turns: dict[str, int] = {}

    async def handle(asked: Asked, writer: asyncio.StreamWriter) -> None:
        name = asked.path.strip("/").replace("/", "_").replace(".", "_") or "root"
        reply = by_path.get(name, answer(404))
        if isinstance(reply, list):
            at = turns.get(name, 0)
            turns[name] = at + 1
            reply = reply[min(at, len(reply) - 1)]
        writer.write(reply)
        await writer.drain()

    return handle


@asynccontextmanager
async def serving(handler: Handler, tls: ssl.SSLContext | None = None) -> AsyncIterator[Server]:
    """The server, until the block ends; connections that still hang are cut then."""
    server = Server(scheme="https" if tls else "http")
    tasks: set[asyncio.Task[None]] = set()

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task
        tasks.add(task)
        with contextlib.suppress(OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
            method, path, _ = head[0].split(" ")
            pairs = (line.split(": ", 1) for line in head[1:] if line)
            headers = {name.lower(): value for name, value in pairs}
            body = await reader.readexactly(int(headers.get("content-length", 0)))
            asked = Asked(method, path, headers, body)
            server.asked.append(asked)
            await handler(asked, writer)
        writer.close()
        tasks.discard(task)

    listening = await asyncio.start_server(connected, "127.0.0.1", 0, ssl=tls)
    server.port = listening.sockets[0].getsockname()[1]
    try:
        yield server
    finally:
        listening.close()
        for task in list(tasks):
            task.cancel()
        await asyncio.sleep(0)
