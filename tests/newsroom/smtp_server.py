"""A mail server on loopback that takes letters as a real one does, as far as alerts need it."""

from __future__ import annotations

import socketserver
import ssl
import threading
from base64 import b64decode
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from typing import Any


@dataclass
class Post:
    """What the server was handed, and how it behaves: `refused` is answered instead of 250, `tls`
    is what it encrypts with once asked, `password` is asked for where there is one."""

    letters: list[EmailMessage] = field(default_factory=list)
    to: list[list[str]] = field(default_factory=list)
    encrypted: list[bool] = field(default_factory=list)
    refused: str = ""
    unknown: str = ""  # an address that nobody has
    password: str = ""
    tls: ssl.SSLContext | None = None
    port: int = 0


@contextmanager
def post(one: Post | None = None) -> Iterator[Post]:
    """A mail server that answers until the end of the block."""
    one = one or Post()

    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            self.safe = False
            to: list[str] = []
            self.say("220 post ESMTP")
            while line := self.rfile.readline().decode("latin-1").strip():
                word = line.split()[0].upper()
                if word == "EHLO":
                    more = ["AUTH PLAIN"] if one.password else []
                    more += ["STARTTLS"] if one.tls and not self.safe else []
                    parts = ["post", *more, "8BITMIME"]
                    for at, part in enumerate(parts, 1):
                        self.say(f"250{' ' if at == len(parts) else '-'}{part}")
                elif word == "STARTTLS" and one.tls:
                    self.say("220 go ahead")
                    self.secure(one.tls)
                elif word == "AUTH":
                    secret = b64decode(line.split()[2]).split(b"\0")[2].decode()
                    self.say("235 well" if secret == one.password else "535 no")
                elif word == "RCPT":
                    address = line[line.index("<") + 1 : line.index(">")]
                    to += [address] if address != one.unknown else []
                    self.say("250 well" if address != one.unknown else "550 nobody here")
                elif word == "DATA":
                    self.say("354 go on")
                    data = self.letter()
                    self.say(one.refused or "250 taken")
                    if not one.refused:
                        letter: Any = message_from_bytes(data, policy=default)
                        one.letters.append(letter)
                        one.to.append(to)
                        one.encrypted.append(self.safe)
                    to = []
                elif word == "QUIT":
                    self.say("221 bye")
                    return
                else:
                    self.say("250 well")

        def say(self, text: str) -> None:
            self.wfile.write(f"{text}\r\n".encode())

        def letter(self) -> bytes:
            lines = []
            while (line := self.rfile.readline()) != b".\r\n":
                lines.append(line.removeprefix(b".") if line.startswith(b"..") else line)
            return b"".join(lines)

        def secure(self, context: ssl.SSLContext) -> None:
            self.request = context.wrap_socket(self.request, server_side=True)
            self.setup()
            self.safe = True

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        one.port = server.server_address[1]
        thread = threading.Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        try:
            yield one
        finally:
            server.shutdown()
            thread.join()
