"""WebSub with a small hub of our own: both speak the real protocol over loopback."""

from __future__ import annotations

import asyncio
import hmac
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from urllib.parse import parse_qs

import httpx
import pytest
import uvicorn
from starlette.applications import Starlette

from intake.serving import FEED, Asked, answer, replying, serving
from ultimora.intake.answers import moment
from ultimora.intake.web import Web, WebSettings
from ultimora.intake.websub import Desk, Subscriber, due
from ultimora.values import Delivery, Source, Trouble
from ultimora.values.days import stamp

QUICK = WebSettings(connect=2, silence=2, whole=4, gap=0)
TOPIC = "https://porto.example/feed"
NOW = moment("2026-01-06T12:00:00Z")


@dataclass
class Hub:
    """A hub that keeps subscriptions, verifies them and sends what is published."""

    lease: str = "86400"
    denies: bool = False
    status: int = 202
    asked: list[dict[str, str]] = field(default_factory=list)
    answers: list[tuple[int, str]] = field(default_factory=list)
    verified: asyncio.Event = field(default_factory=asyncio.Event)

    async def handle(self, asked: Asked, writer: asyncio.StreamWriter) -> None:
        form = {key: values[0] for key, values in parse_qs(asked.body.decode()).items()}
        self.asked.append(form)
        writer.write(answer(self.status))
        await writer.drain()
        writer.close()
        if self.status < 300:
            await self.verify(form)

    async def verify(self, form: dict[str, str]) -> None:
        said = {"hub.mode": form["hub.mode"], "hub.topic": form["hub.topic"]}
        if self.denies:
            said |= {"hub.mode": "denied", "hub.reason": "not today"}
        else:
            said |= {"hub.challenge": "c4ll3nge", "hub.lease_seconds": self.lease}
        async with httpx.AsyncClient(trust_env=False) as client:
            reply = await client.get(form["hub.callback"], params=said)
        self.answers.append((reply.status_code, reply.text))
        self.verified.set()

    async def publish(self, body: bytes, method: str = "sha256", secret: str | None = None) -> int:
        form = self.asked[-1]
        key = (secret if secret is not None else form["hub.secret"]).encode()
        signature = hmac.new(key, body, method).hexdigest()
        headers = {"X-Hub-Signature": f"{method}={signature}", "Content-Type": "text/xml"}
        async with httpx.AsyncClient(trust_env=False) as client:
            reply = await client.post(form["hub.callback"], content=body, headers=headers)
            return reply.status_code


@dataclass
class Room:
    """A desk in memory, with one source, and everything between it and the hub."""

    hub: Hub
    source: Source
    subscriber: Subscriber
    remembered: dict[str, str]
    arrived: list[Delivery]
    now: list[float]

    async def subscribed(self) -> Trouble | None:
        trouble = await self.subscriber.subscribe(self.source)
        if trouble is None:
            async with asyncio.timeout(5):
                await self.hub.verified.wait()
        return trouble


@asynccontextmanager
async def room(hub: Hub) -> AsyncIterator[Room]:
    remembered: dict[str, str] = {}
    arrived: list[Delivery] = []
    now = [NOW]
    source = Source("porto", "feed", TOPIC, local=True)

    async def sources() -> Mapping[str, Source]:
        return {"porto": source}

    async def state(_: Source) -> Mapping[str, str]:
        return dict(remembered)

    async def keep(_: Source, changes: Mapping[str, str]) -> None:
        remembered.update(changes)
        for key in [key for key, value in changes.items() if not value]:
            del remembered[key]

    async def deliver(delivery: Delivery) -> None:
        arrived.append(delivery)

    async with serving(hub.handle) as server, Web(QUICK) as web:
        remembered |= {"hub": server.at("/hub"), "topic": TOPIC}
        desk = Desk("http://unset", b"k" * 32, sources, state, keep, deliver)
        app = Starlette()
        config = uvicorn.Config(app, port=0, log_level="error", lifespan="off")
        door = uvicorn.Server(config)
        task = asyncio.create_task(door.serve())
        while not door.started:
            await asyncio.sleep(0.01)
        port = door.servers[0].sockets[0].getsockname()[1]
        desk = replace(desk, public=f"http://127.0.0.1:{port}/")
        subscriber = Subscriber(desk, web.ask, lambda: now[0], largest=1 << 20)
        app.router.routes.extend(subscriber.routes())
        try:
            yield Room(hub, source, subscriber, remembered, arrived, now)
        finally:
            door.should_exit = True
            await task


def test_subscribe_receive_renew_unsubscribe() -> None:
    async def run() -> None:
        async with room(Hub()) as at:
            assert due(at.remembered, NOW)
            assert await at.subscribed() is None
            assert at.hub.answers == [(200, "c4ll3nge")]
            assert at.remembered["websub"] == "subscribed"
            assert at.remembered["websub-until"] == "2026-01-07T12:00:00Z"
            assert not due(at.remembered, NOW + 0.7 * 86400)
            assert due(at.remembered, NOW + 0.81 * 86400)

            assert await at.hub.publish(FEED) == 202
            [delivery] = at.arrived
            assert delivery.data == FEED and delivery.address == TOPIC
            assert delivery.media_type == "text/xml" and delivery.source.name == "porto"

            at.now[0] = NOW + 0.9 * 86400
            at.hub.verified.clear()
            assert await at.subscriber.renew() == {}
            await at.hub.verified.wait()
            assert at.remembered["websub-until"] == stamp(at.now[0] + 86400)

            at.hub.verified.clear()
            assert await at.subscriber.unsubscribe(at.source) is None
            await at.hub.verified.wait()
            assert at.hub.answers[-1] == (200, "c4ll3nge")
            assert "websub" not in at.remembered
            assert await at.hub.publish(FEED, secret="x") == 410

    asyncio.run(run())


@pytest.mark.parametrize("method", ["sha1", "sha256", "sha384", "sha512"])
def test_every_signature_of_the_standard(method: str) -> None:
    async def run() -> int:
        async with room(Hub()) as at:
            await at.subscribed()
            await at.hub.publish(FEED, method)
            return len(at.arrived)

    assert asyncio.run(run()) == 1


def test_what_is_not_signed_with_our_secret_is_passed_over() -> None:
    async def run() -> None:
        async with room(Hub()) as at:
            await at.subscribed()
            callback = at.hub.asked[0]["hub.callback"]
            assert await at.hub.publish(FEED, secret="guessed") == 202
            assert await at.hub.publish(FEED, "md5") == 202
            async with httpx.AsyncClient(trust_env=False) as client:
                for signature in (None, "", "sha256=", "sha256", "=", "sha1=" + "é" * 9):
                    raw = {"X-Hub-Signature": signature.encode("latin-1")} if signature else {}
                    reply = await client.post(callback, content=FEED, headers=raw)
                    assert reply.status_code == 202
                large = await client.post(callback, content=bytes(2 << 20))
                assert large.status_code == 413
            assert not at.arrived
            assert at.remembered["websub-unsigned"] == "8"

    asyncio.run(run())


def test_nobody_else_subscribes_us_to_anything() -> None:
    async def run() -> None:
        async with room(Hub()) as at:
            callback = at.subscriber.callback(at.source)
            async with httpx.AsyncClient(trust_env=False) as client:

                async def verify(url: str, **said: str) -> int:
                    params = {"hub.challenge": "x", **{f"hub.{k}": v for k, v in said.items()}}
                    return (await client.get(url, params=params)).status_code

                assert await verify(callback, mode="subscribe", topic=TOPIC) == 404
                await at.subscribed()
                assert await verify(callback, mode="subscribe", topic=TOPIC) == 404
                assert await verify(callback, mode="unsubscribe", topic=TOPIC) == 404
                assert await verify(callback, mode="subscribe", topic="https://evil") == 404
                assert await verify(callback, mode="denied", topic="https://evil") == 404
                assert await verify(callback[:-1] + "_", mode="subscribe", topic=TOPIC) == 404
                assert (await client.post(callback[:-1] + "_", content=b"x")).status_code == 410
            assert at.remembered["websub"] == "subscribed"

    asyncio.run(run())


def test_a_late_verification_does_not_count() -> None:
    async def run() -> None:
        async with room(Hub()) as at:
            await at.subscribed()
            at.remembered |= {"websub": "subscribe", "websub-asked": stamp(NOW)}
            at.now[0] = NOW + 3600
            await at.hub.verify(at.hub.asked[0])
            assert at.hub.answers[-1][0] == 404

    asyncio.run(run())


def test_a_lease_that_ran_out_brings_nothing_more() -> None:
    async def run() -> None:
        async with room(Hub()) as at:
            await at.subscribed()
            at.now[0] = NOW + 2 * 86400
            assert await at.hub.publish(FEED) == 410
            assert due(at.remembered, at.now[0])

    asyncio.run(run())


@pytest.mark.parametrize(
    ("said", "until"),
    [("1", "2026-01-06T13:00:00Z"), ("nonsense", "2026-01-13T12:00:00Z"),
     ("99999999999999", "2026-01-13T12:00:00Z"), ("999999999", "2026-02-05T12:00:00Z")],
)  # fmt: skip
def test_leases_are_believed_within_bounds(said: str, until: str) -> None:
    async def run() -> str:
        async with room(Hub(lease=said)) as at:
            await at.subscribed()
            return at.remembered["websub-until"]

    assert asyncio.run(run()) == until


def test_a_hub_that_denies_is_asked_again_in_a_day() -> None:
    async def run() -> None:
        async with room(Hub(denies=True)) as at:
            await at.subscribed()
            assert at.remembered["websub"] == "refused"
            assert at.remembered["websub-cause"] == "not today"
            assert not due(at.remembered, NOW + 86_000)
            assert due(at.remembered, NOW + 86_500)

    asyncio.run(run())


def test_a_hub_that_fails_is_a_trouble() -> None:
    async def run() -> None:
        async with room(Hub(status=500)) as at:
            trouble = await at.subscribed()
            assert trouble and trouble.message.endswith("It answered 500 Internal Server Error.")
            assert not due(at.remembered, NOW + 3600)

    asyncio.run(run())


def test_a_feed_without_hub() -> None:
    async def run() -> Trouble | None:
        async with room(Hub()) as at:
            at.remembered.clear()
            assert not due(at.remembered, NOW)
            return await at.subscriber.subscribe(at.source)

    trouble = asyncio.run(run())
    assert trouble and trouble.code == "no-hub"


def test_secrets_differ_between_sources_and_are_not_shown() -> None:
    async def run() -> None:
        async with room(Hub()) as at:
            await at.subscribed()
            other = replace(at.source, name="altro")
            assert at.subscriber.token(at.source) != at.subscriber.token(other)
            secret = at.hub.asked[0]["hub.secret"]
            shown = repr((at.subscriber, at.remembered)) + at.hub.asked[0]["hub.callback"]
            assert len(secret) == 64 and secret not in shown

    asyncio.run(run())


def test_the_hub_is_found_by_polling() -> None:
    async def run() -> Mapping[str, str]:
        link = '<https://hub.example/>; rel=hub, <https://porto.example/rss>; rel="self"'
        handler = replying(feed=answer(200, FEED, Link=link))
        async with serving(handler) as server, Web(QUICK) as web:
            one = await web.fetch(Source("porto", "feed", server.at(), local=True), {})
            return one.state

    state = asyncio.run(run())
    assert due(state, NOW) and state["topic"] == "https://porto.example/rss"
