"""Pictures, sounds and films of a feed's item, as references.

Sources: RSS 2.0 ``enclosure``, Media RSS 1.5.1, Atom's ``link rel="enclosure"``, iTunes' podcast
tags, and the ``img`` of a body's own markup.
"""

from __future__ import annotations

import html
import re
from dataclasses import replace
from urllib.parse import urljoin

from ultimora.unpack.elements import Element
from ultimora.unpack.feed_text import Block, line, story
from ultimora.unpack.makeup import MakeUp
from ultimora.values import Medium

_KINDS = {"image": "picture", "video": "video", "audio": "audio", "document": "document",
          "text": "document", "application": "document", "executable": "other"}  # fmt: skip
_BY_NAME = re.compile(
    r"\.(?:(jpe?g|png|gif|webp|avif|bmp|tiff?|svg)|(mp4|m4v|webm|mov|avi|mpe?g|ogv|m3u8)"
    r"|(mp3|m4a|ogg|oga|wav|aac|flac|opus)|(pdf|docx?|xlsx?|txt|rtf|epub|zip))(?:[?#]|$)",
    re.IGNORECASE,
)
_IMG = re.compile(r"<(?:img|video|audio|source)\s[^<>]{0,4000}>", re.IGNORECASE)
_ATTRIBUTE = re.compile(
    r"(?<![a-z-])([a-z-]++)"
    r"\s*+=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'<>]+))",
    re.IGNORECASE,
)
_MOST = 200  # media of one item
_LONGEST = 4_000  # characters of an address


class Pictures:
    """Gathers the media of one item: `found` by address, and texts that may be the story."""

    def __init__(self, up: MakeUp, base: str) -> None:
        self.up = up
        self.base = base
        self.found: dict[str, Medium] = {}
        self.described: list[tuple[Element, list[Block]]] = []

    def read(self, name: str, element: Element) -> bool:
        """Reads an element that tells of media; False where it does not."""
        if name in ("enclosure", "media:content", "media:thumbnail", "itunes:image", "image"):
            address = _attribute(element, "url", "href", "src") or _inner(element, "url")
            kind = _attribute(element, "type")
            if not kind:
                medium = _attribute(element, "medium")
                kind = "image/*" if name.endswith(("thumbnail", "image")) else f"{medium}/*"
            if address:
                self.add(self._full(address), kind, element)
            self._within(element)
        elif name in ("media:group", "media:community"):
            self._within(element)
        elif name == "media:description":
            self.described.append((element, story(self.up.page, element)))
        elif name in ("media:title", "media:credit", "media:text"):
            self.up.say(f"media.{name[6:]}", line(self.up.page, element), kind="caption")
        else:
            return False
        return True

    def add(self, address: str, kind: str, element: Element) -> None:
        """A medium that an element names, with what it says of it."""
        kind = kind.strip().lower()
        self._put(Medium(
            address, kind_of(kind, address), None if kind.endswith("/*") else kind or None,
            title=_text(element, "media:title") or _attribute(element, "title") or None,
            caption=_text(element, "media:description") or _text(element, "media:text"),
            credit=_text(element, "media:credit"),
            width=_number(_attribute(element, "width")),
            height=_number(_attribute(element, "height")),
            size=_number(_attribute(element, "length", "filesize")),
        ))  # fmt: skip

    def put(self, address: str, kind: str, title: str | None = None, size: str = "") -> None:
        """A medium of which little is said; `kind` is its media type as declared."""
        self._put(Medium(
            address, kind_of(kind.lower(), address), None if kind.endswith("/*") else kind or None,
            title=title or None, size=_number(size),
        ))  # fmt: skip

    def have(self, medium: Medium) -> None:
        """A medium that is known already."""
        self._put(medium)

    def inside(self, element: Element, base: str) -> None:
        """The pictures in the markup of a story, at most some hundreds."""
        page = self.up.page
        words = page[element.inner.start : element.inner.end]
        if "img" not in words and "video" not in words and "audio" not in words:
            return
        self.within(words if element.children else element.text, base)

    def within(self, text: str, base: str) -> None:
        """The pictures that some markup shows."""
        for tag in _IMG.finditer(text):
            if len(self.found) >= _MOST:
                return
            said = {
                one[1].lower(): html.unescape(one[2] or one[3] or one[4] or "")
                for one in _ATTRIBUTE.finditer(tag[0])
            }
            address = said.get("src", "").strip()
            if address and not address.startswith("data:"):
                name = tag[0][1:4].lower()
                kind = "image" if name == "img" else "audio" if name == "aud" else ""
                self._put(Medium(
                    self._full(address, base), kind_of(f"{kind}/*", address),
                    title=said.get("title") or None, caption=said.get("alt") or None,
                    width=_number(said.get("width", "")), height=_number(said.get("height", "")),
                ))  # fmt: skip

    def _within(self, element: Element) -> None:
        """What a group or a medium holds: more media, captions and credits."""
        for child in element.children:
            name = child.name.lower()
            if name == "media:description" and element.name != "media:group":
                self.up.say("media.caption", line(self.up.page, child), kind="caption")
            elif not self.read(name, child) and child.name != "url":
                for words in (child.text.strip(),):
                    self.up.declare(f"other.{child.name}", words[:2000])

    def _put(self, medium: Medium) -> None:
        if len(medium.address) > _LONGEST or len(self.found) >= _MOST:
            return
        known = self.found.get(medium.address)
        if known is None:
            self.found[medium.address] = medium
            return
        fresh = {
            name: getattr(medium, name)
            for name in ("media_type", "title", "caption", "credit", "width", "height", "size")
            if getattr(known, name) is None and getattr(medium, name) is not None
        }
        if fresh:
            self.found[medium.address] = replace(known, **fresh)

    def _full(self, address: str, base: str | None = None) -> str:
        address = "".join(address.split())
        if address.startswith(("http://", "https://")):
            return address
        try:
            return urljoin(self.base if base is None else base, address)
        except ValueError:
            return address


def kind_of(media_type: str, address: str) -> str:
    """The kind of a medium by its media type, or by the ending of its name."""
    kind = _KINDS.get(media_type.partition("/")[0], "")
    if kind and kind != "document":
        return kind
    name = _BY_NAME.search(address)
    if name:
        return ("picture", "video", "audio", "document")[(name.lastindex or 1) - 1]
    return kind or "other"


def _attribute(element: Element, *names: str) -> str:
    for name in names:
        for key, value in element.attributes.items():
            if key.lower() == name and value.text.strip():
                return value.text.strip()
    return ""


def _inner(element: Element, name: str) -> str:
    child = element.get(name)
    return child.text.strip() if child else ""


def _text(element: Element, name: str) -> str | None:
    child = element.get(name)
    return " ".join(child.text.split()) or None if child else None


def _number(written: str) -> int | None:
    figures = written.strip().removesuffix("px")
    return int(figures) if figures.isascii() and figures.isdigit() and len(figures) < 16 else None
