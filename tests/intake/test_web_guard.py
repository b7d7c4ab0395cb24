"""Where a fetch may reach: every way that we know to name an address which it may not."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Sequence
from ipaddress import IPv4Address, IPv6Address
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.serving import FEED, answer, replying, serving
from ultimora.intake.answers import Fetched
from ultimora.intake.guard import Resolver, dialling, judged
from ultimora.intake.web import Web, WebSettings
from ultimora.values import Source

HERE = Path(__file__).parent
QUICK = WebSettings(connect=2, silence=0.5, whole=2, gap=0)


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "127.8.8.8", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255",
        "192.168.1.1", "169.254.169.254", "169.254.1.1", "100.64.0.1", "100.100.100.200",
        "192.0.0.192", "198.18.0.1", "224.0.0.1", "239.255.255.250", "240.0.0.1",
        "255.255.255.255", "168.63.129.16", "::", "::1", "fe80::1", "fe80::1%eth0", "fc00::1",
        "fd00:ec2::254", "fec0::1", "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1",
        "::127.0.0.1", "2002:7f00:1::", "2002:c0a8:101::1", "64:ff9b::7f00:1",
        "64:ff9b::a9fe:a9fe", "64:ff9b:1::1", "2001::1", "2001:db8::1", "100::1", "3fff::1",
        "5f00::1", "nonsense", "",
    ],
)  # fmt: skip
def test_closed(address: str) -> None:
    assert judged(address)


@pytest.mark.parametrize(
    "address",
    ["1.1.1.1", "93.184.216.34", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "2a00:1450::1",
     "2001:4860:4860::8888", "::ffff:1.1.1.1", "64:ff9b::101:101", "2002:101:101::1"],
)  # fmt: skip
def test_open(address: str) -> None:
    assert judged(address) is None


@pytest.mark.parametrize("address", ["127.0.0.1", "::1", "10.1.2.3", "fd12::1", "192.168.1.1"])
def test_a_local_source_may_reach_what_is_local(address: str) -> None:
    assert judged(address, local=True) is None


@pytest.mark.parametrize(
    "address", ["169.254.169.254", "fd00:ec2::254", "::ffff:169.254.169.254", "224.0.0.1"]
)
def test_but_never_the_metadata_of_a_cloud(address: str) -> None:
    assert judged(address, local=True)


@given(st.ip_addresses(v=4))
def test_no_form_of_a_closed_address_is_open(inner: IPv4Address) -> None:
    forms = [
        IPv6Address(0xFFFF << 32 | int(inner)),
        IPv6Address(0x2002 << 112 | int(inner) << 80),
        IPv6Address(0x64FF9B << 96 | int(inner)),
    ]
    for form in forms:
        assert bool(judged(str(form))) == bool(judged(str(inner)))


def polled(address: str, resolve: object = None, **changes: object) -> Fetched:
    async def run() -> Fetched:
        async with Web(QUICK, resolve) as web:  # type: ignore[arg-type]
            return await web.fetch(Source("x", "feed", address, **changes), {})  # type: ignore[arg-type]

    return asyncio.run(run())


@pytest.mark.parametrize(
    "host",
    ["127.0.0.1", "localhost", "0x7f.1", "2130706433", "017700000001", "127.1", "[::1]",
     "[::ffff:127.0.0.1]", "0", "169.254.169.254", "user@127.0.0.1", "127.0.0.1.", "①②⑦.0.0.1"],
)  # fmt: skip
def test_every_spelling_of_this_machine_is_refused(host: str) -> None:
    async def run() -> tuple[Fetched, int]:
        async with serving(replying(feed=answer(200, FEED))) as server, Web(QUICK) as web:
            address = f"http://{host}:{server.port}/feed"
            return await web.fetch(Source("x", "feed", address), {}), len(server.asked)

    one, asked = asyncio.run(run())
    assert asked == 0 and one.delivery is None
    assert one.trouble and one.trouble.code in ("closed-address", "no-address", "bad-address")
    if host in ("127.0.0.1", "localhost", "[::1]"):
        assert "this machine itself" in one.trouble.message and "local" in one.trouble.mend


def test_a_redirect_is_judged_anew() -> None:
    """The public host is stood in for by a name server that we ourselves play."""

    async def run() -> tuple[Fetched, Fetched, int]:
        async with serving(replying(secret=answer(200, FEED))) as inner:
            leads = replying(feed=answer(302, Location=f"http://inner.example:{inner.port}/secret"))
            async with serving(leads) as outer:
                told = {"outer.example": "127.0.0.1", "inner.example": "169.254.169.254"}

                async def resolve(host: str, port: int) -> Sequence[str]:
                    return [told[host]]

                address = outer.at(host="outer.example")
                async with Web(QUICK, resolve) as web:
                    far = await web.fetch(Source("x", "feed", address), {})
                    near = await web.fetch(Source("x", "feed", address, local=True), {})
                return far, near, len(inner.asked)

    far, near, asked = asyncio.run(run())
    assert far.trouble and far.trouble.code == "closed-address" and asked == 0
    assert near.trouble and "metadata" in near.trouble.message


def test_a_name_is_resolved_once_and_its_answer_is_what_we_connect_to() -> None:
    """A name server that says something else the second time (rebinding) is not asked twice."""

    async def run() -> tuple[Fetched, list[str], int]:
        async with serving(replying(feed=answer(200, FEED))) as server:
            asked: list[str] = []

            async def resolve(host: str, port: int) -> Sequence[str]:
                asked.append(host)
                return ["192.0.2.1", "10.0.0.1"] if len(asked) == 1 else ["127.0.0.1"]

            async with Web(QUICK, resolve) as web:
                address = server.at(host="rebind.example")
                return await web.fetch(Source("x", "feed", address), {}), asked, len(server.asked)

    one, names, asked = asyncio.run(run())
    assert names == ["rebind.example"] and asked == 0
    assert one.trouble and one.trouble.code == "closed-address"


def test_closed_addresses_among_open_ones_are_passed_over() -> None:
    async def resolve(host: str, port: int) -> Sequence[str]:
        return ["10.0.0.1", "127.0.0.1", "224.0.0.1"]

    async def run() -> Fetched:
        handler = replying(feed=answer(200, FEED))
        async with serving(handler) as server, Web(QUICK, resolve) as web:
            address = server.at(host="many.example")
            far = await web.fetch(Source("x", "feed", address), {})
            assert far.trouble and far.trouble.code == "closed-address"
            return await web.fetch(Source("x", "feed", address, local=True), {})

    # 10.0.0.1 may hang until its share of the time is over; then the next one answers.
    assert asyncio.run(run()).delivery


def test_a_host_without_address() -> None:
    async def resolve(host: str, port: int) -> Sequence[str]:
        raise OSError(-2, "Name or service not known")

    one = polled("https://nowhere.example/feed", resolve)
    assert one.trouble and one.trouble.message == "nowhere.example has no address."


def test_a_name_server_that_is_silent() -> None:
    async def resolve(host: str, port: int) -> Sequence[str]:
        await asyncio.sleep(60)
        return []

    one = polled("https://nowhere.example/feed", resolve)
    assert one.trouble and one.trouble.code == "slow"


def _tls() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(HERE / "tls" / "desk.example.pem")
    return context


@pytest.mark.parametrize(
    ("host", "trusted", "fine"),
    [("desk.example", True, True), ("other.example", True, False), ("desk.example", False, False)],
)
def test_encryption_is_verified_against_the_name(host: str, trusted: bool, fine: bool) -> None:
    async def resolve(name: str, port: int) -> Sequence[str]:
        return ["127.0.0.1"]

    async def run() -> Fetched:
        authorities = str(HERE / "tls" / "desk.example.pem") if trusted else ""
        settings = WebSettings(connect=2, gap=0, authorities=authorities)
        handler = replying(feed=answer(200, FEED))
        async with serving(handler, _tls()) as server, Web(settings, resolve) as web:
            return await web.fetch(Source("x", "feed", server.at(host=host), local=True), {})

    one = asyncio.run(run())
    assert bool(one.delivery) == fine
    if not fine:
        assert one.trouble and one.trouble.code == "tls" and host in one.trouble.message


async def _greeted(local: bool) -> bytes:
    async def greet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"* OK\r\n")
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(greet, "127.0.0.1", 0)
    resolver = Resolver()
    async with server:
        dial = dialling(local, resolver)
        reader, writer = await dial("localhost", server.sockets[0].getsockname()[1])
        line = await reader.readline()
        writer.close()
    resolver.close()
    return line


def test_other_protocols_are_guarded_alike() -> None:
    assert asyncio.run(_greeted(local=True)) == b"* OK\r\n"
    with pytest.raises(OSError, match="this machine itself"):
        asyncio.run(_greeted(local=False))
