"""The feeds of a site, found from the address of any of its pages.

A person pastes what stands in their browser. What the page names as its feeds comes first, then
links that look like one, then the paths where most publishing systems keep theirs; each is fetched
before it is offered.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from html import unescape

import httpx
from lxml import etree  # type: ignore[import-untyped]
from lxml import html as markup

from ultimora.intake.addresses import BadAddress, bare, parsed
from ultimora.intake.answers import Answer
from ultimora.intake.asking import Question
from ultimora.values import Trouble

LARGEST = 4 << 20  # bytes of a page or feed that is read to find out what it is
MOST = 16  # addresses that are tried for one page
# Where WordPress, Drupal, Blogger, Hugo, Jekyll, Ghost, Joomla and old hands keep their feeds.
PATHS = (
    "/feed", "/feed/", "/rss", "/rss.xml", "/atom.xml", "/feed.xml", "/index.xml", "/feed.json",
    "/feeds/posts/default", "/index.rdf", "/?format=feed&type=rss",
)  # fmt: skip
_TYPES = re.compile(r"\b(?:rss|atom|rdf)\+xml|\bfeed\+json", re.IGNORECASE)
_LIKE = re.compile(r"\b(?:rss|atom|feeds?|rdf)\b|\.(?:rss|atom|rdf)$", re.IGNORECASE)
_ROOT = re.compile(rb"<(?:(?:[\w.-]+:)?(?P<name>rss|feed|RDF))\b(?P<rest>[^>]*)>")
_TITLE = re.compile(rb"<title[^<>]*>")
_JSON = re.compile(rb'"version"\s*:\s*"https?://jsonfeed\.org/version/[\d.]+"')
_JSON_TITLE = re.compile(rb'"title"\s*:\s*"((?:[^"\\]|\\.)*)"')


@dataclass(frozen=True, slots=True)
class Candidate:
    """A feed that was found and answers: `kind` is ``rss``, ``atom``, ``rdf`` or ``json``."""

    address: str
    kind: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Discovered:
    """The feeds, the likeliest first. `trouble` says why there are none; where there are some, that
    the address itself is none of them and no page: they are other feeds of the site."""

    candidates: tuple[Candidate, ...] = ()
    trouble: Trouble | None = None


async def discover(
    ask: Callable[[Question], Awaitable[Answer]], address: str, local: bool = False
) -> Discovered:
    """The feeds that the page at `address` leads to, or the feed that it is.

    `ask` is ``Web.ask``; `local` opens private networks. Never raises.
    """
    address = address.strip()
    if "://" not in address and not address.lower().startswith("feed:"):
        address = f"https://{address}"  # what people type
    question = Question(address, {"Accept": "*/*"}, local, cut=LARGEST)
    page = await ask(question)
    if page.trouble is not None and page.status == 0:
        return Discovered(trouble=page.trouble)
    if page.trouble is None and (kind := feed_kind(page.data)):
        found = Candidate(page.moved_to or bare(address), kind, feed_title(page.data))
        return Discovered((found,))
    places = tuple(_places(page))[:MOST]
    # Those on one host wait for each other anyway (Politeness).
    tried = await asyncio.gather(*(_tried(ask, place, local) for place in places))
    candidates: dict[bytes, Candidate] = {}
    for candidate, digest in filter(None, tried):  # many sites answer to several names of one feed
        candidates.setdefault(digest, candidate)
    if candidates:
        return Discovered(tuple(candidates.values()), page.trouble or _strange(page.data))
    none = Trouble(
        "no-feed", f"No feed was found at {bare(address)}.",
        mend="Look for the site's feed and give its own address, or add it as a page.",
    )  # fmt: skip
    return Discovered(trouble=page.trouble or none)


def _strange(data: bytes) -> Trouble | None:
    """What is wrong with XML that is neither a feed nor a page."""
    head = data[:4096].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if head.startswith(b"<?xml") and b"<html" not in head:
        return Trouble("no-feed", "It answers with XML that is no feed.")
    return None


def feed_kind(data: bytes) -> str | None:
    """``rss``, ``atom``, ``rdf`` or ``json`` by the bytes, whatever the server calls them."""
    head = data[:4096].replace(b"\0", b"")  # UTF-16 has them between its letters
    if _JSON.search(head) and b"{" in head:
        return "json"
    if b"<html" in head[:1024].lower():
        return None
    root = _ROOT.search(head)
    if root is None:
        return None
    return {b"rss": "rss", b"feed": "atom", b"RDF": "rdf"}[root["name"]]


def feed_title(data: bytes) -> str:
    """What the feed calls itself, on one line, for a person to choose by; "" if it does not say."""
    head = data[: 1 << 16]
    if head.lstrip()[:1] == b"{":
        told = _JSON_TITLE.search(head)
        said = told[1] if told else b""
    else:
        opening = _TITLE.search(head)
        end = head.find(b"</title>", opening.end()) if opening else -1
        said = head[opening.end() : end] if opening and end >= 0 else b""
        said = said.strip().removeprefix(b"<![CDATA[").removesuffix(b"]]>")
    text = unescape(said.decode("utf-8", "replace"))
    return " ".join(re.sub(r"<[^<>]*>", "", text).split())[:200]


def _places(page: Answer) -> Iterator[str]:
    """The addresses to try, the likeliest first, each once."""
    base = parsed(page.address)
    seen = {str(base)}
    for said in (*_linked(page.data), *PATHS):
        try:
            place = str(parsed(bare(str(base.join(said.strip())))))
        except (BadAddress, httpx.InvalidURL, UnicodeError, ValueError):
            continue
        if place not in seen:
            seen.add(place)
            yield place


def _linked(data: bytes) -> list[str]:
    """What the page links to: declared feeds first, then links that look like feeds."""
    try:
        tree = markup.document_fromstring(data, parser=markup.HTMLParser(no_network=True))
    except (etree.LxmlError, ValueError):
        return []
    base = next((b.get("href", "") for b in tree.iter("base")), "")
    declared = [
        link.get("href", "")
        for link in tree.iter("link")
        if "alternate" in link.get("rel", "").lower().split()
        and _TYPES.search(link.get("type", ""))
    ]
    alike = [
        link.get("href", "")
        for link in tree.iter("a")
        if _LIKE.search(link.get("href", "")) or _LIKE.search(link.text_content()[:80])
    ]
    found = [link for link in (*declared, *alike[:MOST]) if link]
    return [_joined(base, link) for link in found] if base else found


def _joined(base: str, link: str) -> str:
    try:
        return str(httpx.URL(base).join(link))
    except (httpx.InvalidURL, UnicodeError, ValueError):
        return link


async def _tried(
    ask: Callable[[Question], Awaitable[Answer]], place: str, local: bool
) -> tuple[Candidate, bytes] | None:
    answer = await ask(Question(place, {"Accept": "*/*"}, local, cut=LARGEST))
    kind = feed_kind(answer.data) if answer.trouble is None else None
    if kind is None:
        return None
    found = Candidate(answer.moved_to or place, kind, feed_title(answer.data))
    return found, sha256(answer.data).digest()
