"""Pages: robots.txt heard, hosts not crowded, an item's page fetched with what the feed said."""

from __future__ import annotations

import asyncio
import time
from dataclasses import replace

import pytest

from intake.serving import FEED, Handler, Server, answer, replying, serving
from ultimora.intake.addresses import parsed
from ultimora.intake.answers import Answer, Fetched
from ultimora.intake.politeness import Politeness
from ultimora.intake.robots import MOST, Robots
from ultimora.intake.web import Web, WebSettings
from ultimora.values import Source

QUICK = WebSettings(connect=2, silence=0.5, whole=2, gap=0, contact="https://desk.example/")
PAGE = b"<html><title>Riapre il mercato</title><p>Genova - Riapre il mercato coperto.</html>"
PORTO = Source("porto", "feed", "http://127.0.0.1/feed", local=True)


def visited(
    handler: Handler, *paths: str, source: Source = PORTO, settings: WebSettings = QUICK
) -> tuple[list[Fetched], Server]:
    async def run() -> tuple[list[Fetched], Server]:
        async with serving(handler) as server, Web(settings) as web:
            told = (("id", "porto-1"), ("published", "2026-01-06T10:00:00Z"))
            results = [await web.page(server.at(path), told, source) for path in paths]
            return results, server

    return asyncio.run(run())


def test_a_page_is_a_delivery_with_what_the_feed_said() -> None:
    reply = answer(200, PAGE, Content_Type="text/html")
    [one], server = visited(replying(story=reply), "/story")
    assert one.delivery and one.delivery.data == PAGE
    assert one.delivery.told == (("id", "porto-1"), ("published", "2026-01-06T10:00:00Z"))
    assert one.delivery.source.name == "porto" and one.delivery.address == server.at("/story")
    assert [asked.path for asked in server.asked] == ["/robots.txt", "/story"]
    assert server.asked[1].headers["user-agent"].endswith("(+https://desk.example/)")


RULES = b"User-agent: *\nDisallow: /secret\n\nUser-agent: ultimora\nDisallow: /members/\nAllow: /\n"


def test_robots_txt_is_asked_once_and_obeyed() -> None:
    handler = replying(
        robots_txt=answer(200, RULES), story=answer(200, PAGE), members_1=answer(200, PAGE)
    )
    results, server = visited(handler, "/story", "/members/1", "/story")
    assert [bool(one.delivery) for one in results] == [True, False, True]
    assert results[1].trouble and results[1].trouble.code == "robots"
    assert [asked.path for asked in server.asked] == ["/robots.txt", "/story", "/story"]


def test_many_pages_at_once_ask_for_it_once() -> None:
    async def run() -> Server:
        handler = replying(robots_txt=answer(200, RULES), story=answer(200, PAGE))
        async with serving(handler) as server, Web(QUICK) as web:
            pages = (web.page(server.at("/story"), (), PORTO) for _ in range(10))
            assert all(one.delivery for one in await asyncio.gather(*pages))
            return server

    assert [asked.path for asked in asyncio.run(run()).asked].count("/robots.txt") == 1


def test_feeds_are_not_asked_about_but_pages_are() -> None:
    async def run() -> tuple[Fetched, Fetched, Server]:
        shut = answer(200, b"User-agent: *\nDisallow: /\n")
        handler = replying(robots_txt=shut, feed=answer(200, FEED))
        async with serving(handler) as server, Web(QUICK) as web:
            own = replace(PORTO, address=server.at())
            feed = await web.fetch(own, {})
            return feed, await web.fetch(replace(own, kind="page"), {}), server

    feed, page, server = asyncio.run(run())
    assert feed.delivery and page.trouble and page.trouble.code == "robots"
    assert [asked.path for asked in server.asked] == ["/feed", "/robots.txt"]


@pytest.mark.parametrize(
    ("reply", "open_"),
    [(answer(404), True), (answer(403), True), (answer(410), True), (answer(200), True),
     (answer(500), False), (answer(503), False), (answer(429), False),
     (answer(200, b"\xff\xfe\0<html>" * 999), True)],
)  # fmt: skip
def test_robots_that_cannot_be_had(reply: bytes, open_: bool) -> None:
    """RFC 9309: none there opens all, a server in trouble shuts all."""
    [one], _ = visited(replying(robots_txt=reply, story=answer(200, PAGE)), "/story")
    assert bool(one.delivery) == open_


def test_a_host_that_wants_time_between_two_pages_gets_it() -> None:
    async def run() -> float:
        politeness = Politeness(per_host=2, at_once=8)

        async def visit() -> None:
            async with politeness.turn("slow.example", gap=0.1):
                pass

        begun = time.monotonic()
        await asyncio.gather(visit(), visit(), visit())
        return time.monotonic() - begun

    assert asyncio.run(run()) > 0.19


@pytest.mark.parametrize(("said", "seconds"), [("7", 7), ("0.5", 0.5), ("soon", 0), ("-3", 0)])
def test_the_time_that_a_robots_txt_asks_for(said: str, seconds: float) -> None:
    async def run() -> float:
        async def ask(address: str) -> Answer:
            return Answer(200, data=f"User-agent: *\nCrawl-delay: {said}\n".encode())

        return (await Robots(ask, lambda: 0.0).rules(parsed("http://h.example/x"))).delay

    assert asyncio.run(run()) == seconds


def test_the_memory_of_robots_is_bounded() -> None:
    async def run() -> Robots:
        async def ask(address: str) -> Answer:
            return Answer(404)

        robots = Robots(ask, lambda: 0.0)
        for number in range(MOST + 50):
            await robots.rules(parsed(f"http://h{number}.example/x"))
        return robots

    assert len(asyncio.run(run())) == MOST


def test_a_host_is_not_crowded_and_keeps_nobody_else() -> None:
    async def run() -> tuple[int, int]:
        politeness = Politeness(per_host=2, at_once=100)
        here = most = 0
        finished: list[str] = []

        async def one(host: str, seconds: float) -> None:
            nonlocal here, most
            async with politeness.turn(host):
                if host == "slow.example":
                    here += 1
                    most = max(most, here)
                await asyncio.sleep(seconds)
                here -= host == "slow.example"
            finished.append(host)

        slow = [one("slow.example", 0.05) for _ in range(8)]
        good = [one(f"h{number}.example", 0) for number in range(50)]
        await asyncio.gather(*slow, *good)
        return most, max(at for at, host in enumerate(finished) if host != "slow.example")

    most, last_good = asyncio.run(run())
    assert most == 2 and last_good == 49


def test_doubtful_sources_leave_room_for_the_others() -> None:
    async def run() -> None:
        politeness = Politeness(per_host=2, at_once=8)

        async def hang(host: str) -> None:
            async with politeness.turn(host, doubtful=True):
                await asyncio.sleep(30)

        hanging = [asyncio.create_task(hang(f"dead{n}.example")) for n in range(100)]
        await asyncio.sleep(0)
        async with asyncio.timeout(2), politeness.turn("good.example"):
            pass
        for task in hanging:
            task.cancel()

    asyncio.run(run())


def test_hosts_are_forgotten() -> None:
    async def run() -> int:
        politeness = Politeness(per_host=2, at_once=8)
        for number in range(3000):
            async with politeness.turn(f"h{number}.example"):
                pass
        return len(politeness)

    assert asyncio.run(run()) <= 1025


def test_passwords_go_to_pages_of_the_same_origin_only() -> None:
    async def run() -> tuple[Server, Server]:
        handler = replying(story=answer(200, PAGE))
        async with serving(handler) as own, serving(handler) as other, Web(QUICK) as web:
            source = replace(PORTO, address=own.at().replace("://", "://desk:open@"))
            await web.page(own.at("/story"), (), source)
            one = await web.page(other.at("/story").replace("://", "://a:b@"), (), source)
            assert one.delivery and "open@" not in repr(one)
            return own, other

    own, other = asyncio.run(run())
    sent = [asked.headers.get("authorization") for asked in (*own.asked, *other.asked)]
    assert sent == [None, "Basic ZGVzazpvcGVu", None, None]


def test_a_huge_robots_txt() -> None:
    """Its first half megabyte counts, as RFC 9309 asks."""
    handler = replying(
        robots_txt=answer(200, b"User-agent: *\nDisallow: /story\n" + b"# \n" * 300_000),
        story=answer(200, PAGE),
    )
    [one], _ = visited(handler, "/story")
    assert one.trouble and one.trouble.code == "robots"
