"""What a feed says about how it wants to be asked: its hub, its own address, its pace.

This reads the few lines before the first item and no more; what the items say is the business of
`unpack`. It need not be well-formed: a hub is only a hint, and is asked before it is believed.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from html import unescape

HEAD = 1 << 16  # bytes in which a feed has said who it is

_ITEM = re.compile(r"<(?:[\w.-]+:)?(?:item|entry)[\s>/]", re.IGNORECASE)
_LINK = re.compile(r"<(?:[\w.-]+:)?link\b([^<>]*)>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"([\w:-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_TTL = re.compile(r"<ttl>\s*(\d{1,6})\s*</ttl>", re.IGNORECASE)
# The syndication module of RSS 1.0: so many times in a period.
_PERIOD = re.compile(r"<(?:\w+:)?updatePeriod>\s*(\w+)\s*<", re.IGNORECASE)
_FREQUENCY = re.compile(r"<(?:\w+:)?updateFrequency>\s*(\d{1,4})\s*<", re.IGNORECASE)
_PERIODS = {
    "hourly": 3600,
    "daily": 86_400,
    "weekly": 7 * 86_400,
    "monthly": 30 * 86_400,
    "yearly": 365 * 86_400,
}
# RFC 8288: one link of a Link header, its address and its parameters.
_HEADER = re.compile(r"<([^<>]*)>\s*((?:;\s*[\w*-]+\s*(?:=\s*(?:\"[^\"]*\"|[^\s,;\"]+))?\s*)*)")
_REL = re.compile(r";\s*rel\s*=\s*(?:\"([^\"]*)\"|([^\s,;]+))", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Announced:
    """`hub` and `topic` are addresses (WebSub 1.0, section 4), `ttl` is in seconds."""

    hub: str | None = None
    topic: str | None = None
    ttl: int | None = None


def announced(data: bytes, headers: tuple[tuple[str, str], ...]) -> Announced:
    """What the answer's Link headers and the head of the feed say; headers go before the body."""
    links: dict[str, str] = {}
    for rel, address in (*_of_headers(headers), *_of_body(data)):
        links.setdefault(rel, address)
    return Announced(links.get("hub"), links.get("self"), _ttl(data))


def _of_headers(headers: tuple[tuple[str, str], ...]) -> list[tuple[str, str]]:
    found = []
    for name, value in headers:
        if name.lower() != "link":
            continue
        for link in _HEADER.finditer(value[:HEAD]):
            if rel := _REL.search(link[2]):
                found += [(one.lower(), link[1]) for one in (rel[1] or rel[2]).split()]
    return found


def _of_body(data: bytes) -> list[tuple[str, str]]:
    if data[:HEAD].lstrip().startswith(b"{"):
        return _of_json(data)
    found = []
    for link in _LINK.finditer(_head(data)):
        said = {
            name.lower(): unescape(double or single)
            for name, double, single in _ATTRIBUTE.findall(link[1])
        }
        if "href" in said:
            found += [(rel.lower(), said["href"]) for rel in said.get("rel", "").split()]
    return found


def _of_json(data: bytes) -> list[tuple[str, str]]:
    """JSON Feed 1.1: ``hubs`` are objects with a type and a url, ``feed_url`` is its own."""
    try:
        feed = json.loads(data)
    except (ValueError, RecursionError):
        return []
    if not isinstance(feed, dict):
        return []
    hubs = feed.get("hubs")
    found = [
        ("hub", hub["url"])
        for hub in (hubs if isinstance(hubs, list) else [])
        if isinstance(hub, dict)
        and isinstance(hub.get("url"), str)
        and str(hub.get("type", "")).lower() in ("websub", "pubsubhubbub")
    ]
    own = feed.get("feed_url")
    return [*found, ("self", own)] if isinstance(own, str) else found


def _ttl(data: bytes) -> int | None:
    head = _head(data)
    if ttl := _TTL.search(head):
        return int(ttl[1]) * 60
    period = _PERIOD.search(head)
    if period and (seconds := _PERIODS.get(period[1].lower())):
        often = _FREQUENCY.search(head)
        return seconds // max(1, int(often[1]) if often else 1)
    return None


def _head(data: bytes) -> str:
    """The letters before the first item; those beyond ASCII do not matter here, nor does NUL."""
    head = data[:HEAD].replace(b"\0", b"").decode("latin-1")
    item = _ITEM.search(head)
    return head[: item.start()] if item else head
