"""How a desk is opened for whoever started it: a free port, a browser, the command's own name."""

from __future__ import annotations

import asyncio
import os
import socket
import sys
import webbrowser
from contextlib import suppress
from pathlib import Path
from shutil import which
from urllib.parse import urlsplit

_NEAR = 20  # ports that are tried after one that is taken
_PATIENCE = 30.0  # seconds that a desk has to answer before no browser is opened


def free(host: str, port: int) -> int:
    """This port, or the next one that nobody listens at; the same where none is free."""
    for one in range(port, min(port + _NEAR, 65536)):
        with suppress(OSError), _listening(host, one):
            return one
    return port


def _listening(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    return socket.create_server((host, port), family=family)


def command() -> str:
    """How the person at this terminal calls us: by name where it is found, else by its path."""
    path = Path(sys.argv[0])
    if path.name != "ultimora":
        return "ultimora"
    if (found := which("ultimora")) and Path(found).resolve() == path.resolve():
        return "ultimora"
    with suppress(ValueError):
        return str(path.absolute().relative_to(Path.cwd()))
    return str(path)


def seen() -> bool:
    """Whether there is a screen on which a browser could open."""
    if sys.platform in ("darwin", "win32"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


async def opened(address: str) -> None:
    """Open a browser once the address answers; nothing where it is empty or there is no screen."""
    if not address or not seen():
        return
    place = urlsplit(address)
    with suppress(TimeoutError):
        async with asyncio.timeout(_PATIENCE):
            while not await _answers(place.hostname, place.port):
                await asyncio.sleep(0.1)
        await asyncio.to_thread(webbrowser.open, address)


async def _answers(host: str | None, port: int | None) -> bool:
    try:
        _, writer = await asyncio.open_connection(host, port)
    except OSError:
        return False
    writer.close()
    return True
