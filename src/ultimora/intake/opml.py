"""Lists of feeds as other readers write and take them: OPML 2.0 (http://opml.org/spec2.opml)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from html.entities import html5

from lxml import etree  # type: ignore[import-untyped]

from ultimora.intake import entry
from ultimora.values import Source, Trouble

LARGEST = 16 * 1024 * 1024  # bytes; the largest list met so far, of 40,000 feeds, has 9 MB
_STRAY = re.compile(rb"&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-fA-F]{1,6});)(\w{1,32};)?")
_ILLEGAL = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def read(data: bytes, taken: Iterable[str] = ()) -> tuple[tuple[Source, ...], tuple[Trouble, ...]]:
    """The feeds of a list, and what in it could not be taken.

    Outlines around a feed become its tags, as do the parts of its `category`. `taken` are names
    that are in use; a feed that is listed twice is taken once, with the tags of both.
    """
    root = _parsed(data)
    if isinstance(root, Trouble):
        return (), (root,)
    names, troubles = set(taken), []
    found: dict[str, Source] = {}
    for title, address, tags in _outlines(root):
        address, wrong = _web(address)
        if wrong:
            what = title or address
            troubles.append(Trouble("no-feed", f"{what}: {wrong}", mend="Add it by hand."))
        elif known := found.get(address):
            merged = tuple(dict.fromkeys((*known.tags, *tags)))
            found[address] = replace(known, tags=merged)
        else:
            name = entry.unique(title, names) if title else entry.named(address, names)
            names.add(name)
            found[address] = Source(name, "feed", address, tags=tags)
    if not found and not troubles:
        troubles.append(Trouble("no-feed", "The list names no feeds.", mend="Export it again."))
    return tuple(found.values()), tuple(troubles)


def written(
    sources: Iterable[Source], title: str = "Ultimora"
) -> tuple[bytes, tuple[Trouble, ...]]:
    """The feeds among `sources` as OPML, each below outlines of its tags; and who was left out."""
    root = etree.Element("opml", version="2.0")
    etree.SubElement(etree.SubElement(root, "head"), "title").text = _legal(title)
    groups: dict[tuple[str, ...], etree._Element] = {(): etree.SubElement(root, "body")}
    left_out = []
    for source in sources:
        if source.kind != "feed":
            message = f"{source.name} is a {source.kind}, which no list of feeds can hold."
            left_out.append(Trouble("no-feed", message, mend="Copy its entry in the sources file."))
            continue
        for depth, tag in enumerate(source.tags, 1):
            path = source.tags[:depth]
            if path not in groups:
                text = _legal(tag)
                above = groups[path[:-1]]
                groups[path] = etree.SubElement(above, "outline", text=text, title=text)
        name = _legal(source.name)
        etree.SubElement(
            groups[source.tags], "outline",
            type="rss", text=name, title=name, xmlUrl=_legal(source.place),
        )  # fmt: skip
    data = etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True)
    return data, tuple(left_out)


def _parsed(data: bytes) -> etree._Element | Trouble:
    if len(data) > LARGEST:
        return Trouble("too-large", f"The list is larger than {LARGEST:,} bytes.", mend="Split it.")
    # No entity is ever resolved, nothing is fetched, and libxml2's own limits of depth hold.
    parser = etree.XMLParser(
        recover=True, resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True
    )
    try:
        root = etree.fromstring(_STRAY.sub(_meant, data).strip(), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        return Trouble("ill-formed", f"This is no OPML: {error}.", mend="Export it again.")
    if root is None:
        return Trouble("ill-formed", "This is no OPML.", mend="Export it again.")
    dtd = root.getroottree().docinfo.internalDTD
    if dtd is not None and any(True for _ in dtd.iterentities()):
        return Trouble("entities", "The list defines entities, and was not read.",
                       mend="Take out its DOCTYPE.")  # fmt: skip
    return root


def _meant(found: re.Match[bytes]) -> bytes:
    """A bare ampersand, or an entity that only HTML knows, as XML would have it."""
    letters = html5.get(found[1].decode("ascii", "replace"), "") if found[1] else ""
    if letters:
        return b"".join(b"&#%d;" % ord(letter) for letter in letters)
    return b"&amp;" + (found[1] or b"")


def _outlines(root: etree._Element) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Each outline that has an address: title, address, tags."""
    ways: list[tuple[etree._Element, tuple[str, ...]]] = [(root, ())]
    while ways:
        element, tags = ways.pop()
        if not isinstance(element.tag, str):
            continue
        if etree.QName(element).localname.lower() == "outline":
            told = {str(key).lower(): " ".join(str(value).split())
                    for key, value in element.attrib.items()}  # fmt: skip
            title = told.get("title") or told.get("text") or ""
            if address := told.get("xmlurl"):
                categories = re.split(r"[,/]", told.get("category", ""))
                yield title, address, _distinct((*tags, *categories))
            elif title:
                tags = _distinct((*tags, title))
        ways += [(child, tags) for child in reversed(element)]


def _distinct(tags: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(tag for tag in map(str.strip, tags) if tag))


def _web(address: str) -> tuple[str, str]:
    """An address of the web, and what is wrong with it; ``feed:`` is what browsers once wrote."""
    found = re.match(r"(?:feed:(?://)?)?(https?://)?(.*)", address, re.IGNORECASE)
    scheme, rest = (found[1], found[2]) if found else (None, address)
    if not scheme and (":" in rest.partition("/")[0] or "." not in rest.partition("/")[0]):
        return address, "Its address is none of the web."
    web = f"{(scheme or 'https://').lower()}{rest}"
    if entry.secret_in(web):
        return f"{web.partition('://')[0]}://…@{rest.rpartition('@')[2]}", (
            "Its address carries a password."
        )
    return web, ""


def _legal(text: str) -> str:
    return _ILLEGAL.sub("\N{REPLACEMENT CHARACTER}", text)
