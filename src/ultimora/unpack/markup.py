"""Tags to text, with the place of every character: our own reading of HTML, for the way back.

Libraries choose what is the article; none says where in the page its characters stand. This
reads any markup in one pass and linear time, and never builds a tree, so that depth, entities and
endless attributes cost no more than their bytes.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from ultimora.values import Block, Span

_BLOCKS = frozenset(
    (
        "address", "article", "aside", "block", "blockquote", "body", "caption", "center", "dd",
        "details",
        "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1",
        "h2", "h3", "h4", "h5", "h6", "head", "header", "hl1", "hl2", "hr", "html", "li", "main",
        "media", "menu", "nav", "note",
        "ol", "option", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th",
        "thead", "title", "tr", "ul",
    )
)  # fmt: skip
_VOID = frozenset(
    (
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
        "source", "track", "wbr",
        # These have a closing tag, but are often left without.
        "p", "li", "td", "th", "tr", "dd", "dt", "option", "tbody", "thead",
    )
)  # fmt: skip
_RAW = frozenset(
    ("script", "style", "template", "svg", "iframe", "object", "xmp", "textarea")
)
_FURNITURE = frozenset(
    ("nav", "footer", "aside", "form", "button", "select", "noscript", "header", "head", "dialog")
)
_PLAIN = re.compile(r"<(/?)([A-Za-z][^\s/<>]*+)[^<>\"']*+(>|[\"'])?")
_TAG = re.compile(r"</?[A-Za-z][^\s/<>]*+(?:[^<>\"']++|\"[^\"]*+\"|'[^']*+')*+>")
_ENTITY = re.compile(r"&(?:#\d{1,8};?|#[xX][0-9a-fA-F]{1,6};?|[A-Za-z][A-Za-z0-9]{1,31};?)")
# A name is looked for where one begins only: an endless value left open costs its length once.
_ATTRIBUTE = re.compile(
    r"(?<![^\s=\"'/<>])([^\s=\"'/<>]++)\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s\"'<>]++))"
)
# Blanks that a browser would not show as they are; a single space is left in its run of words.
_BLANKS = re.compile(r"[ \t\r\n\f]{2,}|[\t\r\n\f]")
_UNCLOSED = 100  # tags with an open quote that we look to the end of the page for
_LONGEST_VALUE = 20_000  # characters of an attribute worth reading


class Heading(NamedTuple):
    """A heading's level and its range in the flat text."""

    level: int
    span: Span


class Meta(NamedTuple):
    """A ``<meta>``: its name, and where its content stands in the page."""

    name: str
    content: str
    span: Span


@dataclass
class Flat:
    """A page's visible text in the order of the page, and where each character of it stands.

    Tags that part blocks stand as a line end without a place of its own.
    """

    page: str
    text: str = ""
    at: list[int] = field(default_factory=list)
    source: list[int] = field(default_factory=list)
    length: list[int] = field(default_factory=list)
    headings: list[Heading] = field(default_factory=list)
    metas: list[Meta] = field(default_factory=list)
    scripts: list[str] = field(default_factory=list)
    furniture: list[Span] = field(default_factory=list)
    breaks: list[int] = field(default_factory=list)  # line ends that are a <br>
    title: Span | None = None
    times: list[str] = field(default_factory=list)
    language: str | None = None
    canonical: str | None = None
    tags: int = 0
    depth: int = 0

    def end(self, index: int) -> int:
        """Where the segment `index` ends in the flat text."""
        return self.at[index + 1] if index + 1 < len(self.at) else len(self.text)

    def place(self, at: int) -> Span:
        """Where in the page the character `at` stands; an empty span where none does."""
        index = bisect_right(self.at, at) - 1
        start, size = self.source[index], self.length[index]
        if size == self.end(index) - self.at[index]:
            place = start + at - self.at[index]
            return Span(place, place + 1)
        return Span(start, start + size)


def flatten(page: str) -> Flat:
    """The flat reading of a page. Linear in its length, whatever it holds."""
    return _Reader(page).read()


class _Reader:
    def __init__(self, page: str) -> None:
        self.page = page
        self.flat = Flat(page)
        self.parts: list[str] = []
        self.size = 0
        self.unclosed = 0
        self.missing: set[str] = set()
        self.deep = 0
        self.heading: tuple[int, int] | None = None
        self.title: int | None = None
        self.inside: list[tuple[str, int]] = []

    def read(self) -> Flat:
        page, at = self.page, 0
        while at < len(page):
            opening = page.find("<", at)
            end = len(page) if opening < 0 else opening
            if end > at:
                self._words(at, end)
            if opening < 0:
                break
            at = self._markup(end)
        for name, start in self.inside:
            del name
            self._furniture(start)
        if self.heading:
            self._heading_ends()
        if not self.flat.at:
            self._put("", len(page), 0)
        self.flat.text = "".join(self.parts)
        return self.flat

    def _put(self, text: str, source: int, length: int) -> None:
        self.flat.at.append(self.size)
        self.flat.source.append(source)
        self.flat.length.append(length)
        self.parts.append(text)
        self.size += len(text)

    def _words(self, start: int, end: int) -> None:
        page, at = self.page, start
        if page.find("&", start, end) >= 0:
            for entity in _ENTITY.finditer(page, start, end):
                if entity.start() > at:
                    self._put(page[at : entity.start()], at, entity.start() - at)
                at = entity.end()
                letter = html.unescape(entity[0])
                # What stands for no character is left as it is written.
                known = letter and "\ufffd" not in letter
                self._put(letter if known else entity[0], entity.start(), len(entity[0]))
        if end > at:
            self._put(page[at:end], at, end - at)

    def _markup(self, at: int) -> int:
        """Reads what begins with ``<`` at `at`; gives the place after it."""
        page = self.page
        if page.startswith("<!--", at):
            end = self._find("-->", at + 4)
            if end >= 0:
                return end + 3
        if page.startswith("<![CDATA[", at):
            end = page.find("]]>", at)
            end = len(page) if end < 0 else end
            if end > at + 9:
                self._put(page[at + 9 : end], at + 9, end - at - 9)
            return min(len(page), end + 3)
        if page.startswith(("<!", "<?"), at):
            # A comment that nobody closed ends where any tag would: what follows is not lost.
            end = self._find(">", at)
            if end >= 0:
                return end + 1
            self._put("<", at, 1)
            return at + 1
        tag = _PLAIN.match(page, at)
        if not tag:
            self._put("<", at, 1)
            return at + 1
        end = self._tag_end(tag)
        return self._tag(tag[2].lower().rpartition(":")[2], bool(tag[1]), at, end)

    def _find(self, close: str, at: int) -> int:
        """Where something ends; what was once looked for in vain is not looked for again."""
        if close in self.missing:
            return -1
        end = self.page.find(close, at)
        if end < 0:
            self.missing.add(close)
        return end

    def _tag_end(self, tag: re.Match[str]) -> int:
        if tag[3] == ">":
            return tag.end()
        if tag[3] and self.unclosed < _UNCLOSED:
            whole = _TAG.match(self.page, tag.start())
            if whole:
                return whole.end()
            self.unclosed += 1
        following = self.page.find("<", tag.end())
        end = self.page.find(">", tag.end(), following if following >= 0 else len(self.page))
        return tag.end() if end < 0 else end + 1

    def _tag(self, name: str, closing: bool, start: int, end: int) -> int:
        flat = self.flat
        flat.tags += 1
        if name not in _VOID:
            self.deep += -1 if closing and self.deep else 1 - closing
            flat.depth = max(flat.depth, self.deep)
        if name == "br":
            flat.breaks.append(self.size)
            self._put("\n", end, 0)
        elif name in _BLOCKS:
            self._block(name, closing, start, end)
        elif not closing and name in _RAW and self.page[end - 2 : end] != "/>":
            return self._raw(name, start, end)
        elif not closing and name in ("meta", "time", "link"):
            self._declared(name, start, end)
        if name in _FURNITURE:
            self._inside(name, closing)
        return end

    def _block(self, name: str, closing: bool, start: int, end: int) -> None:
        if self.heading:
            self._heading_ends()
        if name == "title":
            if closing and self.title is not None and self.flat.title is None:
                self.flat.title = Span(self.title, self.size)
            self.title = None if closing else self.size + 1
        self._put("\n", end, 0)
        if name[0] == "h" and name[1:].isdigit() and not closing:
            self.heading = int(name[1:]), self.size
        elif name == "html" and not closing:
            self.flat.language = self._attributes(start, end).get("lang", ("", 0, 0))[0] or None

    def _heading_ends(self) -> None:
        assert self.heading
        level, start = self.heading
        if self.size > start:
            self.flat.headings.append(Heading(level, Span(start, self.size)))
        self.heading = None

    def _inside(self, name: str, closing: bool) -> None:
        if not closing:
            if len(self.inside) < 50:
                self.inside.append((name, self.size))
        elif self.inside and any(opened == name for opened, _ in self.inside):
            while self.inside:
                opened, start = self.inside.pop()
                if opened == name:
                    self._furniture(start)
                    break

    def _furniture(self, start: int) -> None:
        if self.size > start:
            self.flat.furniture.append(Span(start, self.size))

    def _raw(self, name: str, start: int, end: int) -> int:
        closing = re.compile(f"</{name}", re.IGNORECASE).search(self.page, end)
        stop = closing.start() if closing else len(self.page)
        if name == "script" and "ld+json" in self.page[start:end].lower()[:500]:
            self.flat.scripts.append(self.page[end:stop])
        if not closing:
            # Left open, only a program or a style sheet hides all that follows.
            return stop if name in ("script", "style") else end
        after = self.page.find(">", stop)
        return len(self.page) if after < 0 else after + 1

    def _declared(self, name: str, start: int, end: int) -> None:
        found = self._attributes(start, end)
        if name == "time":
            if "datetime" in found:
                self.flat.times.append(found["datetime"][0].strip())
        elif name == "link":
            if found.get("rel", ("", 0, 0))[0].lower() == "canonical" and "href" in found:
                self.flat.canonical = found["href"][0]
        elif "content" in found:
            for key in ("property", "name", "itemprop", "http-equiv"):
                if key in found:
                    content, low, high = found["content"]
                    label = found[key][0].strip().lower()
                    self.flat.metas.append(Meta(label, content, Span(low, high)))
                    return

    def _attributes(self, start: int, end: int) -> dict[str, tuple[str, int, int]]:
        """The attributes of a tag: value, and where it stands; endless ones are passed over."""
        found: dict[str, tuple[str, int, int]] = {}
        for one in _ATTRIBUTE.finditer(self.page, start, min(end, start + 4 * _LONGEST_VALUE)):
            group = next(g for g in (2, 3, 4) if one[g] is not None)
            if one.end() - one.start() < _LONGEST_VALUE:
                value = html.unescape(one[group])
                found.setdefault(one[1].lower(), (value, *one.span(group)))
        return found


def runs(flat: Flat) -> Iterator[tuple[str, Span]]:
    """The runs of text between block tags, each a ``heading`` or a ``paragraph``.

    A ``<br>`` and the page's own line ends part none.
    """
    starts = [heading.span.start for heading in flat.headings]
    for span in _runs(flat):
        index = bisect_right(starts, span.start) - 1
        inside = index >= 0 and span.within(flat.headings[index].span)
        yield "heading" if inside else "paragraph", span


def _runs(flat: Flat) -> Iterator[Span]:
    low = 0
    for index, (at, size) in enumerate(zip(flat.at, flat.length, strict=True)):
        after = flat.at[index + 1] if index + 1 < len(flat.at) else len(flat.text)
        if size or after == at or _is_break(flat, at):
            continue
        if flat.text[low:at].strip():
            yield Span(low, at)
        low = after
    if flat.text[low:].strip():
        yield Span(low, len(flat.text))


def _is_break(flat: Flat, at: int) -> bool:
    index = bisect_right(flat.breaks, at) - 1
    return index >= 0 and flat.breaks[index] == at


class Atom(NamedTuple):
    """A run of output and the range of the page that it stands for (empty: none)."""

    text: str
    start: int
    end: int


def written(flat: Flat, span: Span) -> Iterator[Atom]:
    """The text of a range of the flat page as a browser would show it, blanks run together.

    Only blanks of HTML's own run together: a no-break space is a character like any other.
    """
    low, high = _trimmed(flat.text, span)
    at = low
    breaks = flat.breaks
    for blank in _BLANKS.finditer(flat.text, low, high):
        yield from _verbatim(flat, at, blank.start())
        start, end = flat.place(blank.start()).start, flat.place(blank.end() - 1).end
        first = bisect_right(breaks, blank.start() - 1)
        many = bisect_right(breaks, blank.end() - 1) - first
        yield Atom("\n\n" if many > 1 else "\n" if many else " ", start, max(start, end))
        at = blank.end()
    yield from _verbatim(flat, at, high)


def _trimmed(text: str, span: Span) -> Span:
    low, high = span
    while low < high and text[low] in " \t\r\n\f":
        low += 1
    while high > low and text[high - 1] in " \t\r\n\f":
        high -= 1
    return Span(low, high)


def _verbatim(flat: Flat, low: int, high: int) -> Iterator[Atom]:
    at = low
    while at < high:
        index = bisect_right(flat.at, at) - 1
        end = min(flat.end(index), high)
        source, size = flat.source[index], flat.length[index]
        if size == flat.end(index) - flat.at[index]:
            source, size = source + at - flat.at[index], end - at
        yield Atom(flat.text[at:end], source, source + size)
        at = end


def value_atoms(page: str, span: Span) -> Iterator[Atom]:
    """The text of an attribute's value with the place of each character."""
    at = span.start
    for entity in _ENTITY.finditer(page, *span):
        if entity.start() > at:
            yield Atom(page[at : entity.start()], at, entity.start())
        yield Atom(html.unescape(entity[0]), *entity.span())
        at = entity.end()
    if span.end > at:
        yield Atom(page[at : span.end], at, span.end)


def blocks(page: str, atoms: list[Atom], end: int | None = None) -> list[Block]:
    """The map from the page (up to `end`) to the text that the atoms make, in order."""
    size = len(page) if end is None else end
    found: list[Block] = []
    source = target = 0
    pending = 0  # characters written since `source` that stand nowhere
    for atom in atoms:
        if atom.end == atom.start:
            pending += len(atom.text)
            continue
        if atom.start > source or pending:
            found.append(Block(source, atom.start, target, target + pending))
            target += pending
            pending = 0
        if page[atom.start : atom.end] != atom.text:
            found.append(Block(atom.start, atom.end, target, target + len(atom.text)))
        source, target = atom.end, target + len(atom.text)
    if source < size or pending:
        found.append(Block(source, size, target, target + pending))
    return found
