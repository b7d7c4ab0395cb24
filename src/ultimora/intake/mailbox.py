"""A mailbox over IMAP: each new mail is handed on once, and put away once it is kept."""

from __future__ import annotations

import asyncio
import os
import re
import ssl
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from urllib.parse import SplitResult, unquote, urlsplit

from ultimora.intake.imap import LONGEST_LINE, Imap, ImapError, mailbox_name
from ultimora.values import Delivery, Source, Trouble
from ultimora.values.days import stamp

DONE, TROUBLE = "Done", "Trouble"
_ID = re.compile(rb"^Message-ID:\s*(<[^<>\r\n]{1,900}>)", re.MULTILINE | re.IGNORECASE)
Dial = Callable[..., Awaitable[tuple[asyncio.StreamReader, asyncio.StreamWriter]]]


@dataclass(frozen=True, slots=True)
class MailboxSettings:
    """Seconds, and bytes for `largest`: of one mail.

    `patience` is how long the server may be silent; `first` and `longest` bound the wait before a
    new try, which doubles; `idle` is under the 29 minutes of RFC 2177.
    """

    largest: int = 64 * 1024 * 1024
    patience: float = 60.0
    first: float = 5.0
    longest: float = 900.0
    idle: float = 1_500.0


class Mailbox:
    """One mailbox, such as ``imaps://user@host/INBOX``; `remembered` is what `done` has returned.

    Mail that is there at the first look is new. Kept mail is marked as seen (`afterwards` is
    "stay"), goes to the mailbox Done ("move"), or is deleted; what gave no record goes to Trouble
    unless all stay. `trouble` says what is wrong at present; `dial` opens connections.
    """

    def __init__(
        self,
        source: Source,
        remembered: Mapping[str, str] | None = None,
        settings: MailboxSettings | None = None,
        dial: Dial = asyncio.open_connection,
        trust: ssl.SSLContext | None = None,
    ) -> None:
        self.source = source
        self.settings = settings or MailboxSettings()
        self.trouble: Trouble | None = None
        self.passed: dict[str, Trouble] = {}
        state = remembered or {}
        self._validity = state.get("uidvalidity", "")
        mark = state.get("uid", "")
        self._mark = int(mark) if mark.isdecimal() else 0  # all mail up to here is kept
        self._next = self._mark + 1
        self._out: deque[int] = deque()
        self._kept: set[int] = set()
        self._to_put: deque[tuple[int, bool]] = deque()
        self._marked: set[int] = set()  # as deleted by us, and not yet taken away
        self._stirred = asyncio.Event()
        self._dial, self._trust = dial, trust

    async def deliveries(self) -> AsyncIterator[Delivery]:
        """Each new mail, for ever; a broken line is mended after a while."""
        wait = self.settings.first
        while True:
            try:
                async for delivery in self._session():
                    wait = self.settings.first
                    yield delivery
            except (OSError, ImapError, ValueError) as error:
                self.trouble = _explained(self.source, error)
            self._next = self._mark + 1
            for uid in (*self._out, *self._kept):  # out already, and kept or kept soon
                self._next = max(self._next, uid + 1)
            await asyncio.sleep(wait)
            wait = min(2 * wait, self.settings.longest)

    def done(self, delivery: Delivery, ok: bool = True, why: str = "") -> dict[str, str]:
        """The archive has this mail; `ok` is false when no record came of it.

        Returns what to remember across restarts. The mail is put away when the line allows.
        """
        told = dict(delivery.headers)
        if told.get("UIDVALIDITY") == self._validity:
            self._settle(int(told.get("UID", "0")), ok)
        return {"uidvalidity": self._validity, "uid": str(self._mark)}

    def _settle(self, uid: int, ok: bool) -> None:
        if uid not in self._out or uid in self._kept:
            return
        self._kept.add(uid)
        self._to_put.append((uid, ok))
        self._stirred.set()
        while self._out and self._out[0] in self._kept:
            self._mark = self._out.popleft()
            self._kept.discard(self._mark)

    async def _session(self) -> AsyncIterator[Delivery]:
        at = urlsplit(self.source.place)
        secure = at.scheme.lower() == "imaps"
        if not secure and not self.source.local:
            raise ImapError("Over imap:// the password could be read on the way.")
        password = os.environ.get(self.source.secret) if self.source.secret else None
        if password is None:
            raise ImapError(f"The environment has no {self.source.secret or 'password'}.")
        trust = (self._trust or ssl.create_default_context()) if secure else None
        async with asyncio.timeout(self.settings.patience):
            reader, writer = await self._dial(at.hostname, _port(at), ssl=trust, limit=LONGEST_LINE)
        settings = self.settings
        async with Imap.over(reader, writer, settings.patience, settings.largest) as imap:
            await imap.greet(unquote(at.username or ""), password)
            await self._open(imap, unquote(at.path.strip("/")) or "INBOX")
            self.trouble = None
            while True:
                self._stirred.clear()
                async for delivery in self._new(imap):
                    yield delivery
                    await self._put_away(imap)
                await self._put_away(imap)
                await self._rest(imap)

    async def _open(self, imap: Imap, name: str) -> None:
        lines = await imap.command(b"SELECT " + mailbox_name(name))
        found = re.search(rb"\[UIDVALIDITY (\d+)\]", b"\n".join(line.text for line in lines), re.I)
        validity = found[1].decode() if found else "0"
        if validity != self._validity:  # the server counts anew: nothing that we know still holds
            self._validity, self._mark, self._next = validity, 0, 1
            self._out.clear()
            self._kept.clear()
            self._to_put.clear()
            self._marked.clear()

    async def _new(self, imap: Imap) -> AsyncIterator[Delivery]:
        imap.news = False
        # A search to * names the last mail even where it lies below the range.
        found = await _found(imap, b"UID %d:*" % self._next)
        for uid in sorted(uid for uid in found if uid >= self._next):
            delivery = await self._fetch(imap, uid)
            self._next = uid + 1
            self._out.append(uid)
            if delivery is None:
                self._settle(uid, False)
            else:
                yield delivery

    async def _fetch(self, imap: Imap, uid: int) -> Delivery | None:
        lines = await imap.command(b"UID FETCH %d (RFC822.SIZE INTERNALDATE)" % uid)
        told = b" ".join(line.text for line in lines)
        size = re.search(rb"RFC822\.SIZE (\d+)", told, re.I)
        if size and int(size[1]) > self.settings.largest:
            message = f"Mail {uid} is larger than {self.settings.largest:,} bytes."
            self.passed[str(uid)] = Trouble("too-large", message, mend="Take it out by hand.")
            return None
        lines = await imap.command(b"UID FETCH %d (BODY.PEEK[])" % uid)
        data = next((line.literals[0] for line in lines if line.literals), None)
        if data is None:  # deleted meanwhile by somebody else
            return None
        came = re.search(rb'INTERNALDATE "([^"]{1,40})"', told, re.I)
        head = re.split(rb"\r?\n\r?\n", data, maxsplit=1)[0]
        name = _ID.search(head)
        headers = [("UID", str(uid)), ("UIDVALIDITY", self._validity)]
        if came:
            headers.append(("INTERNALDATE", came[1].decode("ascii", "replace").strip()))
        at = stamp(precision="milliseconds")
        address = name[1].decode("utf-8", "replace") if name else None
        return Delivery(self.source, data, "message/rfc822", address, at, tuple(headers))

    async def _put_away(self, imap: Imap) -> None:
        while self._to_put:
            uid, ok = self._to_put[0]
            try:
                await self._put(imap, uid, ok)
                self.passed.pop(f"put {uid}", None)
            except ImapError as error:
                message = f"Mail {uid} is kept, but was not put away: {error}"
                mend = "Give leave to change the mailbox."
                self.passed[f"put {uid}"] = Trouble("not-put-away", message, mend=mend)
            self._to_put.popleft()
        if self._marked:
            await self._take_away(imap)

    async def _put(self, imap: Imap, uid: int, ok: bool) -> None:
        afterwards = self.source.afterwards
        if afterwards == "stay":
            await imap.command(b"UID STORE %d +FLAGS.SILENT (\\Seen)" % uid)
            return
        if afterwards == "move" or not ok:
            where = mailbox_name(DONE if ok else TROUBLE)
            with suppress(ImapError):
                await imap.command(b"CREATE " + where)  # refused where it is there already
            if "MOVE" in imap.capabilities:
                await imap.command(b"UID MOVE %d %s" % (uid, where))
                return
            await imap.command(b"UID COPY %d %s" % (uid, where))
        await imap.command(b"UID STORE %d +FLAGS.SILENT (\\Deleted)" % uid)
        if "UIDPLUS" in imap.capabilities:
            await imap.command(b"UID EXPUNGE %d" % uid)
        else:
            self._marked.add(uid)

    async def _take_away(self, imap: Imap) -> None:
        """Expunge what we marked, on a server that cannot expunge one mail alone (RFC 4315).

        A plain EXPUNGE also takes what other people have marked; so it waits until nothing is.
        """
        others = await _found(imap, b"DELETED") - self._marked
        if others:
            message = f"{len(self._marked)} mails are kept and marked as deleted, but still there"
            mend = f"Expunge by hand: the server would take {len(others)} of others along."
            self.passed["expunge"] = Trouble("not-put-away", f"{message}.", mend=mend)
            return
        await imap.command(b"EXPUNGE")
        self._marked.clear()
        self.passed.pop("expunge", None)

    async def _rest(self, imap: Imap) -> None:
        if "IDLE" in imap.capabilities:
            await imap.idle(min(self.source.every, self.settings.idle), self._stirred)
            return
        with suppress(TimeoutError):
            async with asyncio.timeout(self.source.every):
                await self._stirred.wait()
        await imap.command(b"NOOP")


async def _found(imap: Imap, wanted: bytes) -> set[int]:
    """The UIDs of the mails that a search names."""
    lines = await imap.command(b"UID SEARCH " + wanted)
    return {int(word) for line in lines if line.text.upper().startswith(b"* SEARCH")
            for word in line.text.split()[2:] if word.isdigit()}  # fmt: skip


def _port(at: SplitResult) -> int:
    return at.port or (993 if at.scheme.lower() == "imaps" else 143)


def _explained(source: Source, error: Exception) -> Trouble:
    where = urlsplit(source.place).hostname if "[" not in source.place else source.place
    mend = "It is tried again by itself."
    if isinstance(error, ssl.SSLCertVerificationError):
        message = f"{where} has no certificate that can be trusted: {error.verify_message}."
        mend = "Check the address; the password was not sent."
    elif isinstance(error, TimeoutError):
        message = f"{where} does not answer."
    elif isinstance(error, OSError):
        message = f"{where} cannot be reached: {error.strerror or error}."
    else:
        message = f"{where}: {error}"
        mend = "Check the address, the user, and the variable that holds the password."
    return Trouble("no-mailbox", message, mend=mend)
