"""Feeds found from a page, each fetched before it is offered."""

from __future__ import annotations

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.serving import FEED, Handler, Server, answer, replying, serving
from ultimora.intake.discover import Discovered, discover, feed_kind, feed_title
from ultimora.intake.web import Web, WebSettings

QUICK = WebSettings(connect=2, silence=0.5, whole=2, gap=0)
ATOM = b'<feed xmlns="http://www.w3.org/2005/Atom"><title>Porto &amp; mare</title></feed>'
RDF = b'<rdf:RDF xmlns="http://purl.org/rss/1.0/"><title>Vecchio</title></rdf:RDF>'
JSON = b'{"version": "https://jsonfeed.org/version/1.1", "title": "Porto \\"json\\"", "items": []}'


def found(handler: Handler, path: str = "/") -> tuple[Discovered, Server]:
    async def run() -> tuple[Discovered, Server]:
        async with serving(handler) as server, Web(QUICK) as web:
            return await discover(web.ask, server.at(path), local=True), server

    return asyncio.run(run())


def test_a_feed_is_its_own_answer() -> None:
    result, server = found(replying(feed=answer(200, FEED)), "/feed")
    [one] = result.candidates
    assert (one.address, one.kind, one.title) == (server.at("/feed"), "rss", "Il Porto")
    assert len(server.asked) == 1


def test_declared_links_come_first_then_those_that_look_like_feeds() -> None:
    page = b"""<html><head><base href="/news/">
    <link rel="alternate" type="application/atom+xml" href="atom?a=1&amp;b=2">
    <link rel="alternate" type="application/rss+xml" href="/dead">
    <link rel="alternate" hreflang="en" href="/en"><link rel=stylesheet href=/feed.css>
    </head><body><a href="/old/index.rdf">Archivio</a> <a href="/j"> JSON feed </a>
    <a href="javascript:alert(1)">rss</a><a href="mailto:feed@porto.example">feed</a>"""
    handler = replying(
        **{"root": answer(200, page), "news_atom?a=1&b=2": answer(200, ATOM)},
        old_index_rdf=answer(200, RDF), j=answer(200, JSON), feed=answer(200, FEED),
    )  # fmt: skip
    result, _ = found(handler)
    assert [(one.kind, one.title) for one in result.candidates] == [
        ("atom", "Porto & mare"), ("rdf", "Vecchio"), ("json", 'Porto \\"json\\"'),
        ("rss", "Il Porto"),
    ]  # fmt: skip


def test_common_paths_are_tried_where_the_page_says_nothing() -> None:
    handler = replying(root=answer(200, b"<p>Benvenuti"), rss_xml=answer(200, FEED))
    result, server = found(handler)
    assert [one.address for one in result.candidates] == [server.at("/rss.xml")]


def test_even_where_the_page_itself_fails() -> None:
    result, _ = found(replying(rss_xml=answer(200, FEED)), "/missing")
    assert [one.kind for one in result.candidates] == ["rss"]


def test_pages_that_pose_as_feeds_are_not_offered() -> None:
    posing = answer(200, b"<!doctype html><html><title>rss</title>", Content_Type="text/xml")
    result, server = found(replying(root=answer(200, b"<p>"), feed=posing, rss=posing))
    assert not result.candidates
    assert result.trouble and result.trouble.code == "no-feed" and result.trouble.mend
    assert len(server.asked) <= 17


def test_a_page_full_of_links_does_not_make_us_ask_for_ever() -> None:
    page = b"".join(b'<a href="/feed/%d">feed</a>' % n for n in range(5000))
    _, server = found(replying(root=answer(200, page)))
    assert len(server.asked) <= 17


def test_nobody_there() -> None:
    async def run() -> Discovered:
        async with Web(QUICK) as web:
            return await discover(web.ask, "127.0.0.1")

    result = asyncio.run(run())
    assert result.trouble and result.trouble.code == "closed-address"


@pytest.mark.parametrize("coding", ["utf-8", "utf-16", "latin-1"])
def test_the_kind_is_told_by_the_bytes(coding: str) -> None:
    text = '<?xml version="1.0"?>\n<!-- vecchio -->\n<rss version="2.0"><channel>'
    assert feed_kind(text.encode(coding)) == "rss"


@given(st.binary(max_size=400))
def test_no_bytes_are_too_strange(data: bytes) -> None:
    feed_kind(data)
    feed_title(data)
