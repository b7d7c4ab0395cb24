"""Records sent to a webhook, signed in the manner of Standard Webhooks (standardwebhooks.com)."""

from __future__ import annotations

import hmac
import ssl
from base64 import b64decode, b64encode
from contextlib import AsyncExitStack
from hashlib import sha256
from types import TracebackType
from typing import Any, NamedTuple, Self

import httpcore

from ultimora import __version__
from ultimora.archive.alerts import Alert
from ultimora.intake.addresses import BadAddress, parsed
from ultimora.intake.causes import answered, trouble_of
from ultimora.intake.guard import Guard, Refused, Resolve
from ultimora.newsroom.withheld import withheld
from ultimora.pack import as_json, one_line
from ultimora.values import Record
from ultimora.values.days import stamp

PATIENCE = 15.0  # seconds for a receiver to answer; it should first answer, and work then
_PREFIX = "whsec_"
_GONE = 410  # by the specification: the receiver wants no more of it


class Outcome(NamedTuple):
    """Why something did not go out; empty where it did. `final`: to try again is no use."""

    why: str = ""
    final: bool = False


def secret(key: bytes, alert: Alert) -> str:
    """What the receiver verifies the signatures with; another one for each alert and address, and
    whenever somebody turned it."""
    turned = f" {alert.turned}" if alert.turned else ""
    said = f"webhook {alert.number} {alert.webhook}{turned}".encode()
    return _PREFIX + b64encode(hmac.digest(key, said, sha256)).decode("ascii")


def signed(secret: str, id: str, at: int, body: bytes) -> dict[str, str]:
    """The headers by which the receiver knows who sent a body, and when; the same `id` is the
    same message, however often it comes."""
    key = b64decode(secret.removeprefix(_PREFIX))
    signature = hmac.digest(key, b".".join((id.encode(), str(at).encode(), body)), sha256)
    return {
        "webhook-id": id, "webhook-timestamp": str(at),
        "webhook-signature": f"v1,{b64encode(signature).decode('ascii')}",
    }  # fmt: skip


def payload(
    alert: Alert, id: str, record: Record, kind: str, at: int, now: float, desk: str
) -> bytes:
    """One record as JSON: whole, or its bare name where its text must not go out."""
    why = withheld(record.dispatch, now)
    told: dict[str, Any] = as_json(record)
    if why:
        told = {name: told[name] for name in ("schema", "headline", "agency", "notices")}
        told["withheld"] = why
    body = {
        "type": "record.withdrawn" if why == "withdrawn" else f"record.{kind}",
        "timestamp": stamp(at),
        "data": {
            "alert": {"number": alert.number, "name": alert.name, "query": alert.query},
            "link": f"{desk}/dispatch/{id}", "record": told | {"id": id},
        },
    }  # fmt: skip
    return one_line(body).encode()


class Webhooks:
    """Sends to webhooks; an async context manager, for one event loop.

    Every connection goes through the guard, so none reaches a private network unless the person
    said that it may. No redirect is followed: what was signed for one receiver is no other's.
    """

    def __init__(self, resolve: Resolve) -> None:
        context = httpcore.default_ssl_context()
        self._pools = {local: _pool(context, resolve, local) for local in (False, True)}
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

    async def send(self, alert: Alert, key: bytes, id: str, at: int, body: bytes) -> Outcome:
        """Send one message; never raises for what the network does."""
        headers = {
            "content-type": "application/json", "user-agent": f"Ultimora/{__version__}",
            **signed(secret(key, alert), id, at, body),
        }  # fmt: skip
        host = alert.webhook
        try:
            url = parsed(alert.webhook)
            host = url.host
            answer = await self._pools[alert.local].request(
                "POST",
                httpcore.URL(
                    scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path
                ),
                headers=[
                    (name.encode(), said.encode("latin-1"))
                    for name, said in {"host": url.netloc.decode("ascii"), **headers}.items()
                ],
                content=body,
                extensions={"timeout": dict.fromkeys(
                    ("connect", "read", "write", "pool"), PATIENCE
                )},
            )  # fmt: skip
        except Exception as error:
            final = isinstance(error, Refused | BadAddress)
            return Outcome(_told(error, host), final)
        return _outcome(answer.status)


def _pool(context: ssl.SSLContext, resolve: Resolve, local: bool) -> httpcore.AsyncConnectionPool:
    return httpcore.AsyncConnectionPool(
        ssl_context=context, max_connections=32, max_keepalive_connections=8,
        keepalive_expiry=10.0, network_backend=Guard(resolve, local),
    )  # fmt: skip


def _told(error: Exception, host: str) -> str:
    if isinstance(error, Refused):
        return f"Nothing is sent there: {error}. If it is yours, say that it is local."
    return trouble_of(error, host, PATIENCE, PATIENCE).message


def _outcome(status: int) -> Outcome:
    if 200 <= status < 300:
        return Outcome()
    if 300 <= status < 400:
        return Outcome(f"It redirects ({status}). Give the address that it leads to.")
    if status == _GONE:
        return Outcome("It answered 410 Gone: it wants no more of this.", True)
    return Outcome(answered(status).message)
