"""The words of a feed's element: what is markup in it and what only looks like it.

RSS never says whether a text is marked up (rssboard.org/rss-profile, section 5.1); Atom does, by
the attribute ``type`` (RFC 4287, section 3.1.1) or, in its version 0.3, ``mode``.
"""

from __future__ import annotations

import re
from binascii import Error, a2b_base64

from ultimora.unpack.elements import Element
from ultimora.unpack.makeup import told
from ultimora.unpack.markup import Atom

Block = tuple[str, list[Atom]]  # the kind of a piece, and its words

_ENTITY = r"&(?:#\d{1,8}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});"
_MARKUP = re.compile(rf"</?[a-z][^<>]*>|<!--|{_ENTITY}", re.IGNORECASE)
# What a title is marked up with; any other word in angle brackets is a word of the title.
_INLINE = re.compile(
    r"</?(?:a|abbr|acronym|b|big|blink|br|center|cite|code|del|div|em|font|h[1-6]|i|img|ins|kbd|li"
    r"|mark|p|q|s|script|small|span|strike|strong|style|sub|sup|tt|u|ul|var)(?:\s[^<>]*|/)?>"
    rf"|{_ENTITY}",
    re.IGNORECASE,
)
_RAW = re.compile(r"<(script|style)\b", re.IGNORECASE)
_BASE64 = re.compile(r"[A-Za-z0-9+/=\s]+")


def story(page: str, element: Element) -> list[Block]:
    """The blocks of a text of any length, read as the markup that it says it is, or looks like."""
    if element.children:
        return told([_source(page, element)], True)
    if _encoded(element):
        decoded = _decoded(element.raw())
        if decoded:
            return [("paragraph", [decoded])]
    return told(element.spoken(), _marked(element, element.text, _MARKUP))


def line(page: str, element: Element) -> list[Atom]:
    """A title or its like as one line, its tags gone."""
    if element.children:
        return _together(told([_source(page, element)], True))
    if _encoded(element):
        decoded = _decoded(element.raw())
        if decoded:
            return [decoded]
    text = element.text
    if ("<" in text or "&" in text) and _marked(element, text, _INLINE) and _sound(text):
        return _together(told(element.spoken(), True))
    return element.words()


def _source(page: str, element: Element) -> Atom:
    return Atom(page[element.inner.start : element.inner.end], *element.inner)


def _together(blocks: list[Block]) -> list[Atom]:
    run: list[Atom] = []
    for _, atoms in blocks:
        if run:
            run.append(Atom(" ", 0, 0))
        run += atoms
    return run


def _marked(element: Element, text: str, sign: re.Pattern[str]) -> bool:
    kind = element.attribute("type").strip().lower()
    if element.name.startswith("atom:") and (kind in ("text", "text/plain") or not kind):
        # By the letter it is plain; whole stories are marked up all the same by many who say
        # nothing of it.
        escaped = element.attribute("mode").strip().lower() == "escaped"
        if kind or sign is _INLINE:
            return escaped and _signed(text, sign)
        return "</" in text
    return "html" in kind or _signed(text, sign)


def _signed(text: str, sign: re.Pattern[str]) -> bool:
    """Whether a sign of markup stands in it, or a whole comment."""
    comment = text.find("<!--")
    return bool(sign.search(text)) or (comment >= 0 and text.find("-->", comment + 4) >= 0)


def _sound(text: str) -> bool:
    """Whether no element is left open that would swallow the rest of a title."""
    raw = _RAW.search(text)
    return raw is None or f"</{raw[1].lower()}" in text.lower()


def _encoded(element: Element) -> bool:
    kind = element.attribute("type").strip().lower()
    return element.attribute("mode").lower() == "base64" or (
        "/" in kind and not kind.startswith("text/") and not kind.endswith(("xml", "html"))
    )


def _decoded(atoms: list[Atom]) -> Atom | None:
    """Words that were packed as base64: one run, known only as a whole."""
    packed = "".join(atom.text for atom in atoms)
    if not _BASE64.fullmatch(packed):
        return None
    try:
        text = a2b_base64(packed.encode("ascii")).decode("utf-8")
    except (Error, ValueError):
        return None
    blocks = told([Atom(text, 0, len(text))], bool(_MARKUP.search(text)))
    words = "\n\n".join("".join(atom.text for atom in inner) for _, inner in blocks)
    return Atom(words, atoms[0].start, atoms[-1].end) if words.strip() else None
