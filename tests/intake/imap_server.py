"""A small IMAP4rev1 server on loopback: real sockets, the real protocol, mail in memory."""

from __future__ import annotations

import asyncio
import re
from base64 import b64decode
from dataclasses import dataclass, field


@dataclass
class Server:
    """One user's mailboxes. `boxes` holds for each the mails by UID; `heard` all commands."""

    capabilities: str = "IMAP4rev1 AUTH=PLAIN IDLE MOVE UIDPLUS"
    validity: int = 7
    password: str = "a secret, più o meno"
    boxes: dict[str, dict[int, bytes]] = field(default_factory=lambda: {"INBOX": {}})
    flags: dict[int, set[str]] = field(default_factory=dict)
    heard: list[str] = field(default_factory=list)
    late: bytes = b""  # a mail that comes just after the search, and is announced at once
    break_at: str = ""  # hang up at the next command that holds this
    news: asyncio.Event = field(default_factory=asyncio.Event)
    port: int = 0

    def drop(self, data: bytes) -> int:
        """Put a mail into the inbox; its UID."""
        uid = max(self.boxes["INBOX"], default=len(self.flags)) + 1
        self.boxes["INBOX"][uid] = data
        self.flags[uid] = set()
        self.news.set()
        return uid

    async def __aenter__(self) -> Server:
        self._server = await asyncio.start_server(self._talk, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"* OK ready\r\n")
        try:
            while line := await reader.readline():
                tag, _, command = line.decode().strip().partition(" ")
                self.heard.append(command)
                if self.break_at and self.break_at in command:
                    self.break_at = ""
                    break
                answer = await self._answer(command, reader, writer)
                writer.write(f"{tag} {answer}\r\n".encode())
                await writer.drain()
        except OSError:
            pass
        finally:
            writer.close()

    async def _answer(
        self, command: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> str:
        inbox = self.boxes["INBOX"]
        if command == "CAPABILITY":
            writer.write(f"* CAPABILITY {self.capabilities}\r\n".encode())
        elif command == "AUTHENTICATE PLAIN":
            writer.write(b"+ \r\n")
            told = b64decode(await reader.readline()).decode()
            if told != f"\0desk\0{self.password}":
                return "NO [AUTHENTICATIONFAILED] wrong password"
        elif command.startswith("LOGIN"):
            if command != f'LOGIN "desk" "{self.password}"':
                return "NO wrong password"
        elif command.startswith("SELECT"):
            writer.write(f"* {len(inbox)} EXISTS\r\n".encode())
            writer.write(f"* OK [UIDVALIDITY {self.validity}] valid\r\n".encode())
        elif found := re.match(r"UID SEARCH UID (\d+):\*", command):
            uids = {uid for uid in inbox if uid >= int(found[1])} | set(list(inbox)[-1:])
            writer.write(f"* SEARCH {' '.join(map(str, sorted(uids)))}\r\n".encode())
            if self.late:
                self.drop(self.late)
                self.late = b""
                writer.write(f"* {len(inbox)} EXISTS\r\n".encode())
        elif command == "UID SEARCH DELETED":
            uids = {uid for uid in inbox if "Deleted" in self.flags[uid]}
            writer.write(f"* SEARCH {' '.join(map(str, sorted(uids)))}\r\n".encode())
        elif command == "EXPUNGE":
            for uid in [uid for uid in inbox if "Deleted" in self.flags[uid]]:
                del inbox[uid]
        elif found := re.match(r"UID FETCH (\d+) \(RFC822.SIZE", command):
            if data := inbox.get(int(found[1])):
                writer.write(f"* 1 FETCH (UID {found[1]} RFC822.SIZE {len(data)} INTERNALDATE "
                             '"26-Nov-2026 09:00:00 +0000")\r\n'.encode())  # fmt: skip
        elif found := re.match(r"UID FETCH (\d+) \(BODY.PEEK", command):
            if data := inbox.get(int(found[1])):
                writer.write(f"* 1 FETCH (UID {found[1]} BODY[] {{{len(data)}}}\r\n".encode())
                writer.write(data + b" FLAGS ())\r\n")
        elif found := re.match(r"UID STORE (\d+) \+FLAGS.SILENT \(\\(\w+)\)", command):
            self.flags[int(found[1])].add(found[2])
        elif found := re.match(r'CREATE "(\w+)"', command):
            if found[1] in self.boxes:
                return "NO [ALREADYEXISTS] it is there"
            self.boxes[found[1]] = {}
        elif found := re.match(r'UID (MOVE|COPY) (\d+) "(\w+)"', command):
            self.boxes[found[3]][int(found[2])] = inbox[int(found[2])]
            if found[1] == "MOVE":
                del inbox[int(found[2])]
        elif found := re.match(r"UID EXPUNGE (\d+)", command):
            del inbox[int(found[1])]
        elif command == "IDLE":
            await self._idle(reader, writer)
        elif command != "NOOP":
            return "BAD what?"
        return "OK done"

    async def _idle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.news.clear()
        writer.write(b"+ idling\r\n")
        done = asyncio.create_task(reader.readline())
        while not done.done():
            news = asyncio.create_task(self.news.wait())
            await asyncio.wait({done, news}, return_when="FIRST_COMPLETED")
            if self.news.is_set():
                self.news.clear()
                writer.write(f"* {len(self.boxes['INBOX'])} EXISTS\r\n".encode())
            news.cancel()
