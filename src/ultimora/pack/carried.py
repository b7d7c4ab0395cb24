"""Text that a format can carry: what cannot stand there is replaced, and noted."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape
from xml.etree import ElementTree

from ultimora.pack.item import Item

# XML 1.0, 2.2: the characters that no escape can bring into a document, and lone surrogates,
# which no encoding can.
_FORBIDDEN = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def carried(text: str, item: Item) -> str:
    """The text with U+FFFD for each character that XML 1.0 cannot carry."""
    if _FORBIDDEN.search(text) is None:
        return text
    for sign in sorted(set(_FORBIDDEN.findall(text))):
        item.lost.note("characters", f"U+{ord(sign):04X}", item.urn)
    return _FORBIDDEN.sub("\ufffd", text)


def html(paragraphs: Iterable[str]) -> str:
    """Plain text as HTML: escaped, one ``<p>`` a paragraph, a line end within one as ``<br/>``."""
    return "\n".join(
        f"<p>{escape(text, quote=False)}</p>".replace("\n", "<br/>") for text in paragraphs
    )


def put(
    parent: ElementTree.Element, name: str, text: str | None = None, /, **attributes: object
) -> ElementTree.Element:
    """A new last child; an attribute that is None is left out, ``__`` in its name is a colon.

    A single ``_`` is a hyphen, except at the end, where it only keeps Python's own words apart.
    """
    given = {
        key.removesuffix("_").replace("__", ":").replace("_", "-"): str(value)
        for key, value in attributes.items()
        if value is not None
    }
    child = ElementTree.SubElement(parent, name, given)
    child.text = text
    return child


def put_paragraphs(parent: ElementTree.Element, paragraphs: Iterable[str]) -> None:
    """The paragraphs as ``p`` elements, a line end within one as ``br``."""
    for text in paragraphs:
        first, *others = text.split("\n")
        paragraph = put(parent, "p", first)
        paragraph.tail = "\n"
        for line in others:
            put(paragraph, "br").tail = line


def markup(root: ElementTree.Element, item: Item) -> bytes:
    """The element in UTF-8, with every character that XML can carry and no other."""
    text = carried(ElementTree.tostring(root, "unicode"), item)
    return text.replace("\r", "&#13;").encode()
