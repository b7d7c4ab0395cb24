"""A stream as Atom, marked as Google marked it: older apps (newsboat's FeedHQ) read no JSON."""

from __future__ import annotations

import re
from collections.abc import Iterable
from xml.etree.ElementTree import Element, SubElement, register_namespace, tostring

from ultimora.desk.readers.shown import Shown
from ultimora.desk.readers.streams import STATE, long
from ultimora.values.days import stamp

_ATOM = "http://www.w3.org/2005/Atom"
_GOOGLE = "http://www.google.com/schemas/reader/atom/"
_SCHEME = "http://www.google.com/reader/"
_ILLEGAL = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
register_namespace("gr", _GOOGLE)


def atom(stream: str, title: str, items: Iterable[tuple[Shown, list[str]]], more: str) -> bytes:
    """The items, each with the streams that it is in; `more` is the continuation, if any."""
    root = Element("feed", {"xmlns": _ATOM})
    _put(root, "id", f"tag:google.com,2005:reader/{stream}")
    _put(root, "title", title)
    if more:
        _put(root, f"{{{_GOOGLE}}}continuation", more)
    for one, streams in items:
        entry = SubElement(root, "entry")
        _put(entry, "id", long(one.line.number))
        _put(entry, "title", one.title, type="text")
        _put(entry, "published", stamp(one.at))
        _put(entry, "updated", stamp(one.line.arrived))
        _put(entry, "link", "", rel="alternate", href=one.url, type="text/html")
        for address, kind in one.media:
            told = {"type": kind} if kind else {}
            _put(entry, "link", "", rel="enclosure", href=address, **told)
        _put(SubElement(entry, "author"), "name", one.author)
        _put(entry, "content", one.html, type="html")
        for name in streams:
            label = name.removeprefix(STATE).removeprefix("user/-/label/")
            _put(entry, "category", "", term=name, scheme=_SCHEME, label=label)
    written: bytes = tostring(root, "utf-8", xml_declaration=True)
    return written


def _put(parent: Element, name: str, text: str, **attributes: str) -> None:
    """A child; what XML cannot carry is replaced."""
    told = {key: _ILLEGAL.sub("\ufffd", value) for key, value in attributes.items()}
    SubElement(parent, name, told).text = _ILLEGAL.sub("\ufffd", text)
