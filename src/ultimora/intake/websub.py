"""WebSub, so that a feed tells us what is new instead of being asked (W3C, 23 January 2018).

A subscriber asks the feed's hub, proves to the hub that it meant it, and renews the lease before
it ends. What the hub then sends is signed with a secret that only the two know. Nothing here needs
a table: the address and the secret of a subscription follow from the desk's key and the source, so
they are the same after a restart; the rest is in the source's state, beside its ETag.

The callback must be reachable for the hub. The desk's door listens on loopback, so whoever wants
WebSub puts a web server before it and tells us the address that it has there (`public`).
"""

from __future__ import annotations

import hmac
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from hashlib import sha256
from urllib.parse import urlencode

from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from ultimora.intake.addresses import bare
from ultimora.intake.answers import Answer, moment, number
from ultimora.intake.asking import Question
from ultimora.values import Delivery, Source, Trouble
from ultimora.values.days import stamp

PATH = "/websub/{token}"
LEASE = 7 * 86_400  # seconds that we ask for; the hub decides
SHORTEST, LONGEST = 3600, 30 * 86_400  # of what it decides, as far as we believe it
PATIENCE = 600.0  # seconds in which the hub must have verified what we asked
# Section 7.1 names these; SHA-1 is weak but still what many hubs send, and HMAC holds with it.
_HASHES = ("sha1", "sha256", "sha384", "sha512")

State = Mapping[str, str]
Ask = Callable[[Question], Awaitable[Answer]]


@dataclass(frozen=True, slots=True)
class Desk:
    """What the subscriber needs of the newsroom.

    The keys of a state that begin with ``websub`` are the subscriber's: whoever stores the state
    of a poll meanwhile leaves these as they are.

    `public` is the address under which hubs reach our routes; `key` at least 32 secret bytes,
    always the same. `sources` gives all sources by name, `state` what is remembered of one, `keep`
    changes some keys of that ("" removes one) and leaves the others, `deliver` takes what arrived
    and returns once it is safe: only then does the hub hear that we have it.
    """

    public: str
    key: bytes = field(repr=False)
    sources: Callable[[], Awaitable[Mapping[str, Source]]]
    state: Callable[[Source], Awaitable[State]]
    keep: Callable[[Source, State], Awaitable[None]]
    deliver: Callable[[Delivery], Awaitable[None]]


def due(state: State, now: float) -> bool:
    """Whether the source has a hub that should be asked, for the first time or again.

    A lease is renewed when a fifth of it is left; after a refusal, or no verification, in a day.
    """
    if not state.get("hub") or not state.get("topic"):
        return False
    if moment(state.get("websub-asked", "")) > now - PATIENCE:
        return False
    moved = state.get("websub-topic", state["topic"]) != state["topic"]
    return moved or now >= moment(state.get("websub-renew", ""))


class Subscriber:
    """Subscribes, answers the hub and takes in what it sends."""

    def __init__(
        self, desk: Desk, ask: Ask, clock: Callable[[], float], largest: int = 32 << 20
    ) -> None:
        self._desk = desk
        self._ask = ask
        self._clock = clock
        self._largest = largest

    async def subscribe(self, source: Source) -> Trouble | None:
        """Ask the hub of the source's state for its news; the trouble if that failed.

        The subscription holds once the hub has verified it, a moment later.
        """
        return await self._request(source, "subscribe")

    async def unsubscribe(self, source: Source) -> Trouble | None:
        """Ask the hub to send no more. Whatever it still sends is answered with 410."""
        return await self._request(source, "unsubscribe")

    async def renew(self) -> dict[str, Trouble]:
        """Ask all hubs whose time has come; troubles by the names of sources."""
        troubles = {}
        now = self._clock()
        for name, source in (await self._desk.sources()).items():
            state = await self._desk.state(source)
            if source.paused or not due(state, now):
                continue
            if trouble := await self.subscribe(source):
                troubles[name] = trouble
        return troubles

    async def _request(self, source: Source, mode: str) -> Trouble | None:
        """Section 5.1: a form, and 202 for an answer."""
        state = await self._desk.state(source)
        hub, topic = state.get("hub", ""), state.get("topic", "")
        if not hub or not topic:
            return Trouble("no-hub", "This feed names no hub.", mend="It is polled as before.")
        form = {"hub.mode": mode, "hub.topic": topic, "hub.callback": self.callback(source)}
        if mode == "subscribe":
            form |= {"hub.secret": self._secret(source), "hub.lease_seconds": str(LEASE)}
        now = self._clock()
        asked = {"websub": mode, "websub-asked": stamp(now), "websub-topic": topic}
        await self._keep(source, asked)
        answer = await self._ask(
            Question(
                hub,
                {"Content-Type": "application/x-www-form-urlencoded"},
                source.local,
                method="POST",
                content=urlencode(form).encode(),
            )
        )
        if answer.trouble is not None:
            await self._keep(source, {"websub": "refused", "websub-renew": stamp(now + 86_400)})
            return replace(
                answer.trouble, message=f"Its hub {bare(hub)}: {answer.trouble.message}",
                mend="It is polled as before.",
            )  # fmt: skip
        return None

    def callback(self, source: Source) -> str:
        """Where the hub sends this source's news: an address that nobody can guess."""
        path = PATH.replace("{token}", self.token(source))
        return self._desk.public.rstrip("/") + path

    def token(self, source: Source) -> str:
        """The part of the callback's address that says whose it is."""
        return self._derived("callback", source)[:32]

    def routes(self) -> tuple[Route, ...]:
        """What the newsroom mounts on its door. The token stands for a password here."""
        return (
            Route(PATH, self._verify, methods=["GET"], name="websub-verify"),
            Route(PATH, self._receive, methods=["POST"], name="websub-receive"),
        )

    async def _verify(self, request: Request) -> Response:
        """Section 5.3: say yes only to what we asked, and to nothing twice."""
        source = await self._source(request)
        if source is None:
            return PlainTextResponse("no such subscription", 404)
        said = request.query_params
        mode, topic = said.get("hub.mode", ""), said.get("hub.topic", "")
        state = await self._desk.state(source)
        now = self._clock()
        meant = topic == state.get("websub-topic")
        if mode == "denied" and meant:
            reason = " ".join(said.get("hub.reason", "").split())[:200]
            changes = {"websub": "refused", "websub-cause": reason}
            await self._keep(source, changes | {"websub-renew": stamp(now + 86_400)})
            return PlainTextResponse("understood")
        recent = moment(state.get("websub-asked", "")) > now - PATIENCE
        if not (meant and recent and mode == state.get("websub")):
            return PlainTextResponse("nobody asked for that", 404)
        if mode == "subscribe":
            lease = _lease(said.get("hub.lease_seconds", ""))
            await self._keep(
                source,
                {
                    "websub": "subscribed",
                    "websub-until": stamp(now + lease),
                    "websub-renew": stamp(now + lease * 0.8),
                    "websub-asked": "",
                    "websub-cause": "",
                },
            )
        else:
            gone = ("websub", "websub-until", "websub-renew", "websub-asked", "websub-topic")
            await self._keep(source, dict.fromkeys(gone, ""))
        return PlainTextResponse(said.get("hub.challenge", "")[:4096])

    async def _receive(self, request: Request) -> Response:
        """Section 7: kept if it is signed with our secret; otherwise passed over without a word."""
        source = await self._source(request)
        if source is None:
            return PlainTextResponse("no such subscription", 410)
        state = await self._desk.state(source)
        if moment(state.get("websub-until", "")) < self._clock():
            return PlainTextResponse("no such subscription", 410)
        body = await self._body(request)
        if body is None:
            return PlainTextResponse("too large", 413)
        # A forger learns nothing from the answer: 202 both ways, as section 7.1 allows.
        if body and self._signed(source, body, request.headers.get("x-hub-signature", "")):
            await self._desk.deliver(self._delivery(source, request, body, state))
        else:
            forged = number(state, "websub-unsigned") + 1
            await self._keep(source, {"websub-unsigned": str(forged)})
        return PlainTextResponse("", 202)

    async def _body(self, request: Request) -> bytes | None:
        body = bytearray()
        try:
            async for chunk in request.stream():
                body += chunk
                if len(body) > self._largest:
                    return None
        except ClientDisconnect:
            return b""
        return bytes(body)

    def _delivery(self, source: Source, request: Request, body: bytes, state: State) -> Delivery:
        return Delivery(
            replace(source, address=bare(source.address)),
            body,
            request.headers.get("content-type"),
            state.get("websub-topic"),
            stamp(self._clock()),
            tuple(
                (name, value)
                for name, value in request.headers.items()
                if name not in ("authorization", "cookie", "x-hub-signature")
            ),
        )

    def _signed(self, source: Source, body: bytes, header: str) -> bool:
        method, _, signature = header.strip().partition("=")
        if method.lower() not in _HASHES:
            return False
        due = hmac.new(self._secret(source).encode(), body, method.lower()).hexdigest()
        return hmac.compare_digest(due.encode(), signature.strip().lower().encode())

    def _secret(self, source: Source) -> str:
        return self._derived("secret", source)

    def _derived(self, use: str, source: Source) -> str:
        """HMAC as a key derivation: whoever knows one of the derived texts learns no other."""
        message = f"websub {use}\0{source.name}\0{bare(source.address)}"
        return hmac.new(self._desk.key, message.encode("utf-8", "replace"), sha256).hexdigest()

    async def _source(self, request: Request) -> Source | None:
        token = request.path_params["token"].encode()
        sources = await self._desk.sources()
        found = None
        for source in sources.values():
            if hmac.compare_digest(self.token(source).encode(), token):
                found = source
        return found

    async def _keep(self, source: Source, changes: State) -> None:
        await self._desk.keep(source, changes)


def _lease(said: str) -> float:
    seconds = float(said) if said.isascii() and said.isdigit() and len(said) < 10 else float(LEASE)
    return min(float(LONGEST), max(float(SHORTEST), seconds))
