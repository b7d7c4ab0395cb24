"""The few words of IMAP4rev1 (RFC 3501) and IDLE (RFC 2177) that a mailbox needs, over asyncio.

The standard library's imaplib knows no IDLE before Python 3.14, reads literals of any size into
memory, and blocks a thread that nobody can stop.
"""

from __future__ import annotations

import asyncio
import re
from base64 import b64encode
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass

_LITERAL = re.compile(rb"\{(\d{1,10})\}\r?\n\Z")
_NEWS = re.compile(rb"\* \d+ EXISTS", re.IGNORECASE)
LONGEST_LINE = 1024 * 1024
MOST_LINES = 200_000  # of one answer: more is a server that never ends


class ImapError(Exception):
    """The server refused something, or said what cannot be understood."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of an answer; `literals` are the bytes that stood at each ``{n}`` of its text."""

    text: bytes
    literals: tuple[bytes, ...] = ()


class Imap:
    """One connection. `patience` is how long the server may be silent, in seconds.

    Everything may raise `OSError` (the line is broken), `TimeoutError` or `ImapError`.
    """

    def __init__(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        patience: float,
        largest: int,
    ) -> None:
        self._reader, self._writer = reader, writer
        self._patience, self._largest = patience, largest
        self._number = 0
        self.capabilities: frozenset[str] = frozenset()
        self.news = False  # mail was announced, in whatever answer; whoever searches sets it back

    async def greet(self, user: str, password: str) -> None:
        """Hear the greeting and log in."""
        if not (await self._line()).text.upper().startswith(b"* OK"):
            raise ImapError("The server does not greet.")
        await self._learn()
        if "AUTH=PLAIN" in self.capabilities:
            told = b64encode(f"\0{user}\0{password}".encode())
            await self.command(b"AUTHENTICATE PLAIN", told)
        elif "LOGINDISABLED" in self.capabilities:
            raise ImapError("The server takes no passwords on this line.")
        else:
            await self.command(b" ".join((b"LOGIN", quoted(user), quoted(password))))
        await self._learn()

    async def command(self, text: bytes, *answers: bytes) -> list[Line]:
        """Send a command, each of `answers` when the server asks to go on; its untagged lines."""
        tag = await self._send(text)
        waiting = list(answers)
        lines: list[Line] = []
        while len(lines) < MOST_LINES:
            line = await self._line()
            if line.text.startswith(b"+"):
                await self._write(waiting.pop(0) if waiting else b"*")
            elif line.text.startswith(tag + b" "):
                self._judge(line.text[len(tag) + 1 :])
                return lines
            else:
                lines.append(line)
        raise ImapError("The server's answer never ends.")

    async def idle(self, longest: float, stirred: asyncio.Event) -> None:
        """Wait until `news`, until `stirred` is set, or until `longest` seconds have passed."""
        tag = await self._send(b"IDLE")
        while not (line := await self._line()).text.startswith(b"+"):
            if line.text.startswith(tag + b" "):
                raise ImapError("The server does not let us wait for mail.")
        stir = asyncio.create_task(stirred.wait())
        news = asyncio.create_task(self._news())
        try:
            await asyncio.wait({stir, news}, timeout=longest, return_when="FIRST_COMPLETED")
        finally:
            for task in (stir, news):
                task.cancel()
            await asyncio.gather(stir, news, return_exceptions=True)
        await self._write(b"DONE")
        while not (await self._line()).text.startswith(tag + b" "):
            pass

    async def _news(self) -> None:
        while not self.news:
            await self._line(None)

    async def _learn(self) -> None:
        for line in await self.command(b"CAPABILITY"):
            words = line.text.decode("ascii", "replace").upper().split()
            if words[:2] == ["*", "CAPABILITY"]:
                self.capabilities = frozenset(words[2:])

    async def _send(self, text: bytes) -> bytes:
        self._number += 1
        tag = b"U%d" % self._number
        await self._write(tag + b" " + text)
        return tag

    async def _write(self, text: bytes) -> None:
        self._writer.write(text + b"\r\n")
        async with asyncio.timeout(self._patience):
            await self._writer.drain()

    async def _line(self, patience: float | None = 0) -> Line:
        async with asyncio.timeout(self._patience if patience == 0 else patience):
            text = b""
            literals: list[bytes] = []
            try:
                while True:
                    text += await self._reader.readuntil(b"\n")
                    found = _LITERAL.search(text)
                    if found is None:
                        self.news = self.news or _NEWS.match(text) is not None
                        return Line(text.rstrip(b"\r\n"), tuple(literals))
                    if int(found[1]) > self._largest or len(text) > LONGEST_LINE:
                        raise ImapError("The server sends more than was asked for.")
                    literals.append(await self._reader.readexactly(int(found[1])))
                    text = text[: found.end()].rstrip(b"\r\n")
            except asyncio.IncompleteReadError:
                raise ConnectionResetError(104, "The server has hung up") from None
            except asyncio.LimitOverrunError:
                raise ImapError("The server sends a line that never ends.") from None

    def _judge(self, answer: bytes) -> None:
        if not answer.upper().startswith(b"OK"):
            told = answer.partition(b" ")[2].decode("utf-8", "replace")
            shown = "".join(sign for sign in told if sign.isprintable())[:200]
            raise ImapError(f"The server says: {shown or 'no'}")

    @classmethod
    @asynccontextmanager
    async def over(
        cls,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        patience: float,
        largest: int,
    ) -> AsyncIterator[Imap]:
        """A connection that is closed behind us."""
        try:
            yield cls(reader, writer, patience, largest)
        finally:
            writer.close()
            with suppress(Exception):
                async with asyncio.timeout(2):
                    await writer.wait_closed()


def quoted(text: str) -> bytes:
    """A quoted string. Raises `ImapError` for what cannot stand in one."""
    if any(ord(sign) < 32 or ord(sign) > 126 for sign in text):
        raise ImapError("The server takes only plain letters in names and passwords.")
    return b'"' + text.replace("\\", "\\\\").replace('"', '\\"').encode() + b'"'


def mailbox_name(text: str) -> bytes:
    """A mailbox's name in modified UTF-7 (RFC 3501, 5.1.3), quoted."""

    def shifted(found: re.Match[str]) -> str:
        coded = b64encode(found[0].encode("utf-16-be")).rstrip(b"=").replace(b"/", b",")
        return f"&{coded.decode()}-"

    return quoted(re.sub(r"[^\x20-\x7e]+", shifted, text.replace("&", "&-")))
