"""Fetching as a server sees it: conditional, patient, bounded, and never fooled by a redirect."""

from __future__ import annotations

import asyncio
import gzip
import zlib
from collections.abc import Awaitable, Callable
from dataclasses import replace

import brotli
import pytest
import zstandard

from intake.serving import FEED, Asked, Server, answer, replying, serving
from ultimora.intake.answers import Fetched
from ultimora.intake.web import Web, WebSettings
from ultimora.values import Source

Rude = Callable[..., Awaitable[None]]
QUICK = WebSettings(connect=2, silence=0.4, whole=1.2, gap=0, largest=1 << 20, largest_sent=1 << 18)


def source(address: str, **changes: object) -> Source:
    return replace(Source("porto", "feed", address, local=True), **changes)


def fetched(
    handler: Callable[[Asked, asyncio.StreamWriter], Awaitable[None]],
    path: str = "/feed",
    times: int = 1,
    settings: WebSettings = QUICK,
    **changes: object,
) -> tuple[list[Fetched], Server]:
    """Poll a server so often, each time with the state of the last."""

    async def run() -> tuple[list[Fetched], Server]:
        async with serving(handler) as server, Web(settings) as web:
            results: list[Fetched] = []
            state = {}
            for _ in range(times):
                results.append(await web.fetch(source(server.at(path), **changes), state))
                state = dict(results[-1].state)
            return results, server

    return asyncio.run(run())


def test_a_feed_becomes_a_delivery_with_all_that_came() -> None:
    reply = answer(200, FEED, Content_Type="application/rss+xml", ETag='"1"')
    [one], server = fetched(replying(feed=reply))
    assert one.trouble is None and one.status == 200 and one.delivery
    assert one.delivery.data == FEED
    assert one.delivery.media_type == "application/rss+xml"
    assert one.delivery.address == server.at()
    assert ("ETag", '"1"') in one.delivery.headers
    assert one.delivery.at and one.delivery.at.endswith("Z")
    assert server.asked[0].headers["user-agent"].startswith("Ultimora/")
    assert "cookie" not in server.asked[0].headers


def test_asks_the_second_time_only_for_what_is_new() -> None:
    first = answer(200, FEED, ETag='W/"a"', Last_Modified="Tue, 06 Jan 2026 10:00:00 GMT")
    results, server = fetched(replying(feed=[first, answer(304)]), times=2)
    assert server.asked[1].headers["if-none-match"] == 'W/"a"'
    assert server.asked[1].headers["if-modified-since"] == "Tue, 06 Jan 2026 10:00:00 GMT"
    assert results[1].unchanged and results[1].delivery is None and results[1].trouble is None
    assert results[1].state["etag"] == 'W/"a"'


def test_the_same_bytes_are_nothing_new_without_any_etag() -> None:
    results, _ = fetched(replying(feed=answer(200, FEED)), times=2)
    assert [one.unchanged for one in results] == [False, True]


@pytest.mark.parametrize(
    ("coding", "data"),
    [
        ("gzip", gzip.compress(FEED)),
        ("gzip", gzip.compress(FEED[:99]) + gzip.compress(FEED[99:])),
        ("deflate", zlib.compress(FEED)),
        ("deflate", zlib.compress(FEED)[2:-4]),
        ("br", brotli.compress(FEED)),
        ("zstd", zstandard.compress(FEED)),
        ("gzip, br", brotli.compress(gzip.compress(FEED))),
        ("identity", FEED),
    ],
)
def test_codings_are_taken_off(coding: str, data: bytes) -> None:
    [one], server = fetched(replying(feed=answer(200, data, Content_Encoding=coding)))
    assert one.delivery and one.delivery.data == FEED
    assert server.asked[0].headers["accept-encoding"] == "gzip, deflate, br, zstd"


ZEROS = bytes(64 << 20)


@pytest.mark.parametrize(
    ("coding", "data", "code"),
    [
        ("gzip", gzip.compress(ZEROS, 9), "too-large"),
        ("br", brotli.compress(ZEROS, quality=5), "too-large"),
        ("zstd", zstandard.compress(ZEROS), "too-large"),
        ("gzip, gzip", gzip.compress(gzip.compress(ZEROS, 9)), "too-large"),
        ("gzip", gzip.compress(FEED)[:-20], "broken"),
        ("gzip", b"not at all", "broken"),
        ("br", b"not at all", "broken"),
        ("zstd", b"not at all", "broken"),
        ("rot13", FEED, "broken"),
        ("gzip, gzip, gzip, gzip, gzip", FEED, "broken"),
        ("identity", bytes(2 << 20), "too-large"),
    ],
)
def test_bombs_and_damage_are_a_trouble(coding: str, data: bytes, code: str) -> None:
    [one], _ = fetched(replying(feed=answer(200, data, Content_Encoding=coding)))
    assert one.trouble and one.trouble.code == code and one.delivery is None
    assert one.health == "failing"


def test_permanent_redirects_are_remembered_and_others_followed_only() -> None:
    by_path = replying(
        old=answer(301, Location="/newer"),
        newer=answer(308, Location="/feed"),
        feed=answer(200, FEED),
        tmp=answer(302, Location="/old"),
    )
    results, server = fetched(by_path, "/old", times=2)
    assert results[0].moved_to == server.at("/feed") == results[0].state["address"]
    assert [asked.path for asked in server.asked] == ["/old", "/newer", "/feed", "/feed"]
    results, server = fetched(by_path, "/tmp", times=2)
    assert results[0].moved_to is None and "address" not in results[0].state
    assert results[0].delivery and results[0].delivery.address == server.at("/feed")


def test_a_wrong_permanent_redirect_heals() -> None:
    handler = replying(
        old=[answer(301, Location="/gone"), answer(200, FEED)],
        gone=[answer(200, b"<p>parked</p>"), answer(404)],
    )
    results, server = fetched(handler, "/old", times=3)
    assert [asked.path for asked in server.asked] == ["/old", "/gone", "/gone", "/old"]
    assert results[2].delivery and results[2].delivery.data == FEED


@pytest.mark.parametrize(
    ("location", "code"),
    [
        ("/loop", "redirects"),
        ("file:///etc/passwd", "bad-address"),
        ("gopher://example.org/", "bad-address"),
        ("http://[::1", "bad-address"),
        ("http://exa\x7fmple.org/", "bad-address"),
        ("", "bad-address"),
    ],
)
def test_redirects_that_lead_nowhere(location: str, code: str) -> None:
    [one], server = fetched(replying(loop=answer(302, Location=location)), "/loop")
    assert one.trouble and one.trouble.code == code
    assert len(server.asked) <= 6


@pytest.mark.parametrize("raw", ["/città".encode(), "/città".encode("latin-1")])
def test_a_location_in_any_charset_is_followed(raw: bytes) -> None:
    async def handle(asked: Asked, writer: asyncio.StreamWriter) -> None:
        if asked.path == "/feed":
            reply = b"HTTP/1.1 302 Such\r\nContent-Length: 0\r\nLocation: " + raw + b"\r\n\r\n"
            writer.write(reply)
        else:
            writer.write(answer(200, FEED))

    [one], server = fetched(handle)
    assert one.delivery, one.trouble
    assert server.asked[1].path == "/citt%C3%A0"


@pytest.mark.parametrize(
    ("status", "health"), [(401, "failing"), (403, "failing"), (404, "failing"), (410, "gone"),
                           (500, "failing"), (599, "failing"), (429, "failing")],
)  # fmt: skip
def test_refusals_say_what_was_answered(status: int, health: str) -> None:
    [one], _ = fetched(replying(feed=answer(status, b"<p>no</p>")))
    assert one.health == health and one.gone == (health == "gone") and one.delivery is None
    assert one.trouble and str(status) in one.trouble.message and one.trouble.mend


def test_a_server_may_ask_for_time() -> None:
    [one], _ = fetched(replying(feed=answer(429, b"", Retry_After="120")))
    assert one.retry_after == 120 and one.health == "waiting"


def rude(*pieces: bytes, pause: float = 0.0, forever: bool = False) -> Rude:
    """A handler that sends these pieces, one every `pause` seconds, the last one for ever."""

    async def handle(_: Asked, writer: asyncio.StreamWriter) -> None:
        for piece in pieces:
            writer.write(piece)
            await writer.drain()
            await asyncio.sleep(pause)
        while forever:
            writer.write(pieces[-1])
            await writer.drain()
            await asyncio.sleep(pause)

    return handle


ENDLESS = b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n"


@pytest.mark.parametrize(
    ("name", "handler", "code"),
    [
        ("says nothing", rude(b"", pause=5), "slow"),
        ("drips its body", rude(ENDLESS, b"<item/>", pause=0.1, forever=True), "slow"),
        ("drips its headers", rude(b"HTTP/1.1 200 OK\r\n", b"X", pause=0.1, forever=True), "slow"),
        ("never ends", rude(ENDLESS, b"<item/>" * 9999, forever=True), "too-large"),
        ("sends headers for ever", rude(b"HTTP/1.1 200 OK\r\n", b"X: y\r\n" * 99, forever=True),
         "no-http"),
        ("sends one huge header", rude(b"HTTP/1.1 200 OK\r\nX: ", b"y" * 9999, forever=True),
         "no-http"),
        ("is no web server", rude(b"220 mail.example.org ESMTP\r\n\r\n"), "no-http"),
        ("hangs up at once", rude(b""), "cut"),
        ("breaks off", rude(b"HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n<rss>"), "cut"),
        ("holds nothing", rude(answer(200)), "empty"),
        ("lies about lengths", rude(b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999999\r"
         b"\n\r\n", b"x" * 9999, forever=True), "no-http"),
    ],
)  # fmt: skip
def test_rude_servers_are_left(name: str, handler: Rude, code: str) -> None:
    [one], _ = fetched(handler)
    assert one.trouble and one.trouble.code == code, name
    assert one.trouble.message.endswith(".") and one.delivery is None


def test_nobody_there() -> None:
    async def run() -> Fetched:
        async with serving(replying()) as server:
            address = server.at()
        async with Web(QUICK) as web:
            return await web.fetch(source(address), {})

    one = asyncio.run(run())
    assert one.trouble and one.trouble.code == "unreachable" and one.status == 0


@pytest.mark.parametrize(
    "address", ["", "nonsense", "ftp://example.org/", "http://", "http://[", "http://a b/", "x:y",
                "https://" + "a" * 70 + ".example", "http://ex ample", "http://\ud800.example"],
)  # fmt: skip
def test_addresses_that_are_none(address: str) -> None:
    async def run() -> Fetched:
        async with Web(QUICK) as web:
            return await web.fetch(source(address), {})

    one = asyncio.run(run())
    assert one.trouble and one.trouble.code in ("bad-address", "no-address")


def test_passwords_go_to_their_own_host_only_and_are_never_shown() -> None:
    async def run() -> tuple[list[Fetched], Server, Server]:
        async with serving(replying(feed=answer(200, FEED))) as other:
            moved = answer(301, Location=other.at())
            async with serving(replying(feed=moved)) as own, Web(QUICK) as web:
                address = own.at().replace("://", "://desk:s%C3%A9same@")
                results = [await web.fetch(source(address), {})]
                results.append(await web.fetch(source(address), dict(results[0].state)))
                return results, own, other

    results, own, other = asyncio.run(run())
    assert own.asked[0].headers["authorization"] == "Basic ZGVzazpzw6lzYW1l"
    assert len(other.asked) == 2
    assert not any("authorization" in asked.headers for asked in other.asked)
    assert "same@" not in repr(results)


def test_a_token_comes_from_the_environment() -> None:
    async def run() -> Server:
        async with serving(replying(feed=answer(200, FEED))) as server:
            async with Web(QUICK, environ={"PORTO_TOKEN": "t0"}) as web:
                await web.fetch(source(server.at(), secret="PORTO_TOKEN"), {})
            return server

    assert asyncio.run(run()).asked[0].headers["authorization"] == "Bearer t0"


def test_cookies_are_not_kept() -> None:
    results, server = fetched(replying(feed=answer(200, FEED, Set_Cookie="id=1")), times=2)
    assert results[1].unchanged and "cookie" not in server.asked[1].headers


def test_proxies_of_the_environment_are_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    [one], _ = fetched(replying(feed=answer(200, FEED)))
    assert one.delivery
