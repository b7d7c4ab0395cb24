"""One question and its answer over HTTP: redirects followed, codings taken off, limits kept.

The address, its redirects and its bytes are a stranger's; so every hop is guarded anew, every
time and size has a limit, and whatever goes wrong becomes the Answer's trouble.
"""

from __future__ import annotations

import asyncio
import time
from base64 import b64encode
from collections.abc import Awaitable, Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self
from urllib.parse import unquote_to_bytes

import httpcore
import httpx

from ultimora import __version__
from ultimora.intake.addresses import BadAddress, bare, parsed
from ultimora.intake.answers import Answer
from ultimora.intake.budget import Budget, Loan
from ultimora.intake.causes import (
    LATER,
    Slow,
    TooLarge,
    TooManyRedirects,
    answered,
    trouble_of,
)
from ultimora.intake.codings import ACCEPTED, Broken, Unfolding
from ultimora.intake.guard import Guard, Resolve
from ultimora.intake.politeness import Politeness
from ultimora.values import Trouble

_PERMANENT = (301, 308)
_REDIRECTS = (301, 302, 303, 307, 308)
_REPEATED = (307, 308)  # those that ask for the same method and content again
_SHELVES = 16  # httpcore goes through all connections of a pool for each request: so, small ones


@dataclass(frozen=True, slots=True)
class WebSettings:
    """Limits and choices of fetching: times in seconds, sizes in bytes."""

    contact: str = ""  # whom a site may write to about us; an address or a URL, in the User-Agent
    connect: float = 10.0  # to find the host, connect and agree on encryption
    silence: float = 20.0  # between two pieces of an answer
    whole: float = 60.0  # for one question with all its redirects
    largest: int = 32 << 20  # of a body, its codings taken off
    largest_sent: int = 16 << 20  # of a body as it travels
    redirects: int = 5
    per_host: int = 2  # questions to one host at the same time
    gap: float = 1.0  # between the starts of two questions to one host that is not local
    longest_gap: float = 30.0  # that a robots.txt can ask for
    at_once: int = 256  # questions at the same time, to all hosts
    most_held: int = 256 << 20  # of all answers that are held together (see ``budget``)
    authorities: str = ""  # a file of certificate authorities (PEM) to trust beside the known ones

    @property
    def agent(self) -> str:
        """What we call ourselves."""
        return f"Ultimora/{__version__}" + (f" (+{self.contact})" if self.contact else "")


@dataclass(frozen=True, slots=True)
class Login:
    """An Authorization header, and the origin (scheme, host, port) that alone may read it."""

    origin: tuple[str, str, int]
    header: str = field(repr=False)

    @classmethod
    def of(cls, address: str, token: str = "") -> Login | None:
        """Basic (RFC 7617) where the address names a user, else Bearer (RFC 6750) with `token`.

        A user without a password has the token as password. None where there is nothing to show;
        raises BadAddress.
        """
        url = parsed(address)
        if url.userinfo:
            user, _, password = url.userinfo.partition(b":")
            pair = unquote_to_bytes(user) + b":" + (unquote_to_bytes(password) or token.encode())
            return cls(_origin(url), f"Basic {b64encode(pair).decode('ascii')}")
        return cls(_origin(url), f"Bearer {token}") if token else None

    def fits(self, url: httpx.URL) -> bool:
        """Whether this may be sent there: the same origin, or its encrypted twin."""
        then = _origin(url)
        twin = self.origin == ("http", then[1], 80) and then == ("https", then[1], 443)
        return twin or then == self.origin


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, and how: `local` opens private networks, `login` is sent where it belongs.

    `doubtful` says that the source failed when it was last asked; `gap` is what its host asks for.
    A body longer than `cut` is cut there; without that, one beyond the settings' limit is refused.
    """

    address: str
    headers: Mapping[str, str]
    local: bool = False
    doubtful: bool = False
    login: Login | None = None
    method: str = "GET"
    content: bytes = b""
    gap: float = 0.0
    cut: int | None = None


class Asker:
    """Asks questions over connections that are shared; an async context manager.

    Local sources have pools of their own, because a connection that was opened for one must never
    serve another source. No proxy of the environment is used: it would look up the names itself,
    so that no guard could tell where a question goes. No cookie is ever kept.
    """

    def __init__(self, settings: WebSettings, resolve: Resolve) -> None:
        self.settings = settings
        self.budget = Budget(settings.most_held)
        self._politeness = Politeness(settings.per_host, settings.at_once)
        context = httpcore.default_ssl_context()
        if settings.authorities:
            context.load_verify_locations(settings.authorities)
        self._pools = {
            (local, shelf): httpcore.AsyncConnectionPool(
                ssl_context=context,
                max_connections=None,  # Politeness counts
                max_keepalive_connections=4,
                keepalive_expiry=10.0,
                network_backend=Guard(resolve, local),
            )
            for local in (False, True)
            for shelf in range(_SHELVES)
        }
        self._open = AsyncExitStack()

    async def __aenter__(self) -> Self:
        for pool in self._pools.values():
            await self._open.enter_async_context(pool)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._open.aclose()

    async def ask(self, question: Question) -> Answer:
        """The answer, at the end of all redirects; never raises for what the network does."""
        address, host = bare(question.address), question.address
        moved_to: str | None = None
        permanent = True
        left = self.settings.whole
        try:
            url = parsed(question.address)
            for _ in range(self.settings.redirects + 1):
                host, address = url.host, bare(str(url))
                begun = time.monotonic()
                answer, waited = await self._hop(url, address, question, left)
                left -= time.monotonic() - begun - waited
                follow = _REDIRECTS if question.method == "GET" else _REPEATED
                if answer.status not in follow:
                    return _with(answer, moved_to)
                led = _led(url, answer)
                weaker = url.scheme == "https" and led.scheme == "http"
                permanent = permanent and answer.status in _PERMANENT and not weaker
                url = led
                if permanent:
                    moved_to = bare(str(url))
            raise TooManyRedirects(str(self.settings.redirects))
        except Exception as error:  # what we did not foresee is a trouble too, named as such
            settings = self.settings
            trouble = trouble_of(error, host, settings.connect, settings.silence)
            return Answer(address=address, trouble=trouble)

    async def _hop(
        self, url: httpx.URL, address: str, question: Question, left: float
    ) -> tuple[Answer, float]:
        """One answer, and the seconds waited for a turn."""
        headers = {
            "Host": url.netloc.decode("ascii"),
            "User-Agent": self.settings.agent,
            "Accept-Encoding": ACCEPTED,
            **question.headers,
        }
        if question.login and question.login.fits(url):
            headers["Authorization"] = question.login.header
        begun = time.monotonic()
        # A machine of our own needs no rest between two questions.
        gap = 0.0 if question.local else max(self.settings.gap, question.gap)
        async with self._politeness.turn(url.host, gap, question.doubtful):
            waited = time.monotonic() - begun
            try:
                async with asyncio.timeout(max(0.0, left)) as limit:
                    return await self._exchange(url, address, question, headers, limit), waited
            except TimeoutError as error:
                raise Slow(f"{self.settings.whole:g} s") from error

    async def _exchange(
        self,
        url: httpx.URL,
        address: str,
        question: Question,
        headers: dict[str, str],
        limit: asyncio.Timeout,
    ) -> Answer:
        settings = self.settings
        asked = httpcore.URL(
            scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path
        )
        limits = {
            "connect": settings.connect, "read": settings.silence, "write": settings.silence
        }  # fmt: skip
        pairs = headers.items()
        pool = self._pools[question.local, hash(url.host) % _SHELVES]
        async with pool.stream(
            question.method,
            asked,
            headers=[(key.encode(), said.encode("latin-1", "replace")) for key, said in pairs],
            content=question.content or None,
            extensions={"timeout": limits},
        ) as response:
            told = tuple((k.decode("latin-1"), v.decode("latin-1")) for k, v in response.headers)
            answer = Answer(response.status, told, address=address)
            if response.status in (204, 304):
                return answer
            if not 200 <= response.status < 300:
                return _with(answer, None, answered(response.status))
            with self.budget.loan() as loan:
                data = await self._body(response, answer, question, loan, limit)
        if not data and question.method == "GET":
            return _with(answer, None, Trouble("empty", "The answer holds nothing.", mend=LATER))
        return Answer(response.status, told, data, address)

    async def _body(
        self,
        response: httpcore.Response,
        answer: Answer,
        question: Question,
        loan: Loan,
        limit: asyncio.Timeout,
    ) -> bytes:
        """The body with its codings taken off; raises TooLarge as soon as a limit is passed."""
        largest = self.settings.largest
        unfolding = Unfolding(answer.header("content-encoding"))
        body = bytearray()
        sent = 0
        async for chunk in response.aiter_stream():
            sent += len(chunk)
            if sent > self.settings.largest_sent:
                raise TooLarge(_size(self.settings.largest_sent))
            for part in unfolding.fed(chunk):
                if not self.budget.room(loan, len(part)):
                    await _without(limit, loan.grow(len(part)))
                else:
                    await loan.grow(len(part))
                body += part
                if question.cut is not None and len(body) >= question.cut:
                    return bytes(body[: question.cut])
                if len(body) > largest:
                    raise TooLarge(_size(largest))
        if sent and not unfolding.ended():
            raise Broken("they end too early")
        return bytes(body)


async def _without(limit: asyncio.Timeout, wait: Awaitable[None]) -> None:
    """Wait for room in our own memory, which is not the server's time."""
    end, begun = limit.when(), time.monotonic()
    limit.reschedule(None)
    await wait
    limit.reschedule(None if end is None else end + time.monotonic() - begun)


def _led(url: httpx.URL, answer: Answer) -> httpx.URL:
    """Where a redirect leads. Names and passwords that it brings are passed over.

    Location is ASCII by rule (RFC 9110, section 10.2.2); many write UTF-8, some Latin-1.
    """
    raw = answer.header("location").strip(" \t")
    if not raw:
        raise BadAddress(f"{answer.address} redirects to nowhere")
    try:
        said = raw.encode("latin-1").decode("utf-8")
    except UnicodeError:
        said = raw
    try:
        joined = str(url.join(said))
    except (httpx.InvalidURL, UnicodeError, ValueError) as error:
        raise BadAddress(f"{answer.address} redirects to {said[:80]!r}") from error
    return parsed(bare(joined))


def _origin(url: httpx.URL) -> tuple[str, str, int]:
    return url.scheme, url.host, url.port or (443 if url.scheme == "https" else 80)


def _with(answer: Answer, moved_to: str | None, trouble: Trouble | None = None) -> Answer:
    return Answer(
        answer.status, answer.headers, answer.data, answer.address, moved_to,
        trouble or answer.trouble,
    )  # fmt: skip


def _size(limit: int) -> str:
    return f"{limit >> 20} MiB" if limit >= 1 << 20 else f"{limit >> 10} KiB"
