"""The local HTTP door: ``POST /intake`` takes copy from whoever has the token.

The body is the copy itself, in any format, or a form with files. Only what `receive` has kept is
answered with 202; whoever gets another answer, or none, sends again: the same bytes twice are one.
"""

from __future__ import annotations

import asyncio
import hmac
import logging
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace

from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from ultimora.intake import multipart
from ultimora.values import Delivery, Source
from ultimora.values.days import stamp

SHORTEST_TOKEN = 16
KEYS = 10_000  # idempotency keys remembered
_SECRET = ("authorization", "cookie", "proxy-authorization")
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class DoorSettings:
    """`largest` is in bytes, of a whole request; `patience` in seconds, for its body to arrive.

    `hosts` are the names by which the door may be called; a browser that was misled to 127.0.0.1
    by a foreign name (DNS rebinding) says that name. `at_once` bounds requests, and so memory.
    """

    largest: int = 64 * 1024 * 1024
    patience: float = 60.0
    at_once: int = 8
    hosts: tuple[str, ...] = ("localhost", "127.0.0.1", "::1")


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the archive says of a delivery: its number, the ids of its records, and where there is
    none, `why`."""

    number: int | str
    records: tuple[str, ...] = ()
    why: str = ""


class Refused(Exception):
    """Copy that is not taken: the HTTP status, a sentence for people, seconds to wait if any."""

    def __init__(self, status: int, message: str, after: int | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.after = after


Receive = Callable[[Delivery], Awaitable[Receipt]]
Known = Callable[[str], bool]
# The titles that RFC 9110 gives; `type` of a problem may then be left out (RFC 9457, 4.2.1).
TITLES: Mapping[int, str] = {
    400: "Bad Request", 401: "Unauthorized", 408: "Request Timeout", 413: "Content Too Large",
    415: "Unsupported Media Type", 421: "Misdirected Request", 422: "Unprocessable Content",
    429: "Too Many Requests", 500: "Internal Server Error", 503: "Service Unavailable",
}  # fmt: skip


def routes(
    receive: Receive, token: str, settings: DoorSettings | None = None, known: Known | None = None
) -> list[Route]:
    """The door's routes, to be mounted on 127.0.0.1.

    `receive` keeps a delivery and returns its receipt, or raises `Refused`. `known` says whether
    another token than `token` opens, too; where there is only that, `token` is empty. Raises
    `ValueError` for a token that could be guessed: a door without a lock is not opened.
    """
    if len(token) < SHORTEST_TOKEN and (token or known is None):
        raise ValueError(f"The token of the door is shorter than {SHORTEST_TOKEN} characters.")
    door = _Door(receive, token.encode(), settings or DoorSettings(), known or (lambda _: False))
    return [Route("/intake", door.answer, methods=["POST"])]


class _Door:
    def __init__(
        self, receive: Receive, token: bytes, settings: DoorSettings, known: Known
    ) -> None:
        self._receive = receive
        self._token = token
        self._known = known
        self._settings = settings
        self._inside = 0
        self._keys: OrderedDict[str, str] = OrderedDict()

    async def answer(self, request: Request) -> Response:
        try:
            await self._admit(request)
            if self._inside >= self._settings.at_once:
                raise Refused(429, "The door is busy. Send it again.", after=1)
            self._inside += 1
            try:
                return await self._take(request)
            finally:
                self._inside -= 1
        except Refused as refusal:
            return _problem(refusal)
        except ClientDisconnect:
            return Response(status_code=400)  # nobody is there to read it
        except Exception:
            _log.exception("The door could not take a delivery")
            return _problem(Refused(500, "The copy was not kept: a fault of ours. It is logged."))

    async def _admit(self, request: Request) -> None:
        """Refuse before a byte of the body is read."""
        if _host(request.headers.get("host", "")) not in self._settings.hosts:
            raise Refused(421, "The door is not known by this name. Call it 127.0.0.1.")
        scheme, _, given = request.headers.get("authorization", "").partition(" ")
        given = given.strip()
        known = bool(self._token) and hmac.compare_digest(
            given.encode("latin-1", "replace"), self._token
        )
        if not known and scheme.lower() == "bearer":
            known = await asyncio.to_thread(self._known, given)
        if scheme.lower() != "bearer" or not known:
            raise Refused(401, "The token is missing or wrong. Send Authorization: Bearer TOKEN.")
        coding = request.headers.get("content-encoding", "identity").lower()
        if coding != "identity":
            raise Refused(415, "The body is compressed. Send it as it is, or a .gz file of a form.")
        if request.headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
            raise Refused(
                415,
                "An encoded form loses line ends and letters. Send the bytes as they are (curl "
                "--data-binary @FILE -H 'Content-Type: text/plain'), or a form with files (-F).",
            )
        length = request.headers.get("content-length", "0")
        if length.isdecimal() and int(length[:20]) > self._settings.largest:
            raise self._too_large()

    async def _take(self, request: Request) -> Response:
        try:
            async with asyncio.timeout(self._settings.patience):
                body = await self._body(request)
        except TimeoutError:
            patience = f"{self._settings.patience:g}"
            raise Refused(408, f"The body did not arrive within {patience} seconds.") from None
        deliveries = _deliveries(request, body)
        self._keyed(request.headers.get("idempotency-key"), body, deliveries)
        answers = []
        for delivery in deliveries:
            receipt = await self._receive(delivery)
            answers.append({
                "delivery": receipt.number,
                "sha256": delivery.sha256,
                "name": delivery.address,
                "records": list(receipt.records),
                **({"trouble": receipt.why} if receipt.why else {}),
            })  # fmt: skip
        return JSONResponse({"deliveries": answers}, 202)

    async def _body(self, request: Request) -> bytes:
        body = bytearray()
        async for piece in request.stream():
            body += piece
            if len(body) > self._settings.largest:
                raise self._too_large()
        if not body:
            raise Refused(400, "The body is empty. Send the copy in it.")
        return bytes(body)

    def _keyed(self, key: str | None, body: bytes, deliveries: list[Delivery]) -> None:
        """One key is for one content: with another it is a mistake of the sender's."""
        if not key:
            return
        content = " ".join(delivery.sha256 for delivery in deliveries)
        if self._keys.setdefault(key[:255], content) != content:
            raise Refused(422, "This Idempotency-Key came with other copy before. Use a new one.")
        while len(self._keys) > KEYS:
            self._keys.popitem(last=False)

    def _too_large(self) -> Refused:
        return Refused(413, f"The body is larger than {self._settings.largest:,} bytes. Split it.")


def _deliveries(request: Request, body: bytes) -> list[Delivery]:
    name = request.query_params.get("source") or _utf8(request.headers.get("x-source", ""))
    content_type = request.headers.get("content-type")
    at = stamp(precision="milliseconds")
    headers = tuple((k, v) for k, v in request.headers.items() if k not in _SECRET)
    whole = Delivery(_source(name), body, content_type, None, at, headers)
    if not (content_type or "").lower().startswith("multipart/form-data"):
        return [whole]
    mark = multipart.boundary(content_type or "")
    if mark is None:
        raise Refused(400, "The form names no boundary.")
    try:
        parts = list(multipart.parts(body, mark))
    except ValueError as error:
        raise Refused(400, str(error)) from None
    for part in parts:
        if part.field == "source" and part.file is None:
            name = name or part.data.decode("utf-8", "replace").strip()
    source = _source(name)
    found = [
        replace(whole, source=source, data=p.data, media_type=p.media_type, address=p.file or None)
        for p in parts
        if p.data and not (p.field == "source" and p.file is None)
    ]
    if not found:
        raise Refused(400, "The form holds no copy.")
    return found


def _source(name: str) -> Source:
    name = name.strip() or "door"
    if len(name) > 200 or not name.isprintable():
        raise Refused(400, "The name of the source is too long, or holds signs that nobody sees.")
    return Source(name, "door")


def _utf8(header: str) -> str:
    """A header's text; its bytes reach us as Latin-1, whatever they were."""
    try:
        return header.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return header


def _host(header: str) -> str:
    """The name in a Host header, without port and brackets."""
    host = header.strip().lower()
    if host.startswith("["):
        return host[1:].partition("]")[0]
    return host.partition(":")[0].rstrip(".")


def _problem(refusal: Refused) -> JSONResponse:
    headers = {"Cache-Control": "no-store"}
    if refusal.status == 401:
        headers["WWW-Authenticate"] = 'Bearer realm="intake"'
    if refusal.after is not None:
        headers["Retry-After"] = str(refusal.after)
    if refusal.status in (408, 413):
        headers["Connection"] = "close"  # the rest of the body is not read
    title = TITLES.get(refusal.status, "Error")
    content = {"status": refusal.status, "title": title, "detail": str(refusal)}
    return JSONResponse(content, refusal.status, headers, "application/problem+json")
