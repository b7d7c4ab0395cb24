"""Tags to text, with the place of every character: our own reading of HTML, for the way back.

Libraries choose what is the article; none says where in the page its characters stand. This
reads any markup in one pass and linear time, and never builds a tree, so that depth, entities and
endless attributes cost no more than their bytes.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from ultimora.values import Offsets, Span

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
_RAW = frozenset(("script", "style", "template", "svg", "iframe", "object", "xmp", "textarea"))
_FURNITURE = frozenset(
    ("nav", "footer", "aside", "form", "button", "select", "noscript", "header", "head", "dialog")
)
_DECLARED = frozenset(("meta", "time", "link"))
_TELLING = frozenset(("title", "html", "h1", "h2", "h3", "h4", "h5", "h6"))  # blocks of a kind
_PLAIN = re.compile(r"<(/?)([A-Za-z][^\s/<>]*+)[^<>\"']*+(>|[\"'])?")
_TAG = re.compile(r"<(/?)([A-Za-z][^\s/<>]*+)(?:[^<>\"']++|\"[^\"]*+\"|'[^']*+')*+>")
_ENTITY = re.compile(r"&(?:#\d{1,8};?|#[xX][0-9a-fA-F]{1,6};?|[A-Za-z][A-Za-z0-9]{1,31};?)")
# A name is looked for where one begins only: an endless value left open costs its length once.
ATTRIBUTE = re.compile(
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

    `at` says where the segments begin in the text and, last, where they end; `source` and `length`
    say where each stands in the page. Tags that part blocks stand as a line end without a place of
    its own; `cuts` are these, `breaks` those of a ``<br>``.
    """

    page: str
    text: str = ""
    at: Sequence[int] = ()
    source: Sequence[int] = ()
    length: Sequence[int] = ()
    headings: list[Heading] = field(default_factory=list)
    metas: list[Meta] = field(default_factory=list)
    scripts: list[str] = field(default_factory=list)
    furniture: list[Span] = field(default_factory=list)
    cuts: list[int] = field(default_factory=list)
    breaks: list[int] = field(default_factory=list)
    title: Span | None = None
    times: list[str] = field(default_factory=list)
    language: str | None = None
    canonical: str | None = None
    tags: int = 0
    depth: int = 0

    def place(self, at: int) -> Span:
        """Where in the page the character `at` stands; an empty span where none does."""
        index = bisect_right(self.at, at) - 1
        start, size = self.source[index], self.length[index]
        if size == self.at[index + 1] - self.at[index]:
            place = start + at - self.at[index]
            return Span(place, place + 1)
        return Span(start, start + size)


def flatten(page: str) -> Flat:
    """The flat reading of a page. Linear in its length, whatever it holds."""
    return _Reader(page).read()


class _Sense(NamedTuple):
    """What a tag does: its plain name, its role (``cut``: it only parts blocks, ``block``: it says
    more, empty: none), and whether it nests."""

    name: str
    role: str
    nests: bool


@lru_cache(maxsize=1024)
def _sense(written: str) -> _Sense:
    name = written.lower().rpartition(":")[2]
    role = (
        "break" if name == "br" else "raw" if name in _RAW
        else "block" if name in _TELLING or name in _BLOCKS & _FURNITURE
        else "cut" if name in _BLOCKS else "declared" if name in _DECLARED
        else "furniture" if name in _FURNITURE else ""
    )  # fmt: skip
    return _Sense(name, role, name not in _VOID)


@lru_cache(maxsize=4096)
def letter(entity: str) -> str:
    """What a character reference stands for; where it is no character, what is written."""
    found = html.unescape(entity)
    return found if found and "\ufffd" not in found else entity


class _Reader:
    def __init__(self, page: str) -> None:
        self.page = page
        self.flat = Flat(page)
        self.put: list[tuple[int, str, int, int]] = []  # segments: at, text, source, length
        self.size = 0
        self.unclosed = 0
        self.missing: set[str] = set()
        self.heading: tuple[int, int] | None = None
        self.title: int | None = None
        self.inside: list[tuple[str, int]] = []

    def read(self) -> Flat:
        page, put, flat = self.page, self.put.append, self.flat
        find, whole, cut, at, deep = page.find, _TAG.match, flat.cuts.append, 0, 0
        while (opening := find("<", at)) >= 0:
            if opening > at:
                if find("&", at, opening) >= 0:
                    self._words(at, opening)
                else:
                    put((self.size, page[at:opening], at, opening - at))
                    self.size += opening - at
            tag = whole(page, opening) if self.unclosed < _UNCLOSED else None
            if tag is not None:
                at = tag.end()
            else:
                tag = _PLAIN.match(page, opening)
                if tag is None:
                    at = self._markup(opening)
                    continue
                at = self._tag_end(tag)
            closing, written = tag.group(1, 2)
            name, role, nests = _sense(written)
            flat.tags += 1
            if nests:
                deep += -1 if closing and deep else not closing
                if deep > flat.depth:
                    flat.depth = deep
            if role == "cut" and not self.heading:
                cut(self.size)
                put((self.size, "\n", at, 0))
                self.size += 1
            elif role:
                at = self._tag(name, role, closing, opening, at)
        if at < len(page):
            self._words(at, len(page))
        return self._whole()

    def _whole(self) -> Flat:
        for _, start in self.inside:
            self._furniture(start)
        if self.heading:
            self._heading_ends()
        if not self.put:
            self._put("", len(self.page), 0)
        flat = self.flat
        at, text, source, length = zip(*self.put, strict=True)
        flat.at, flat.source, flat.length = [*at, self.size], source, length
        flat.text = "".join(text)
        return flat

    def _put(self, text: str, source: int, length: int) -> None:
        self.put.append((self.size, text, source, length))
        self.size += len(text)

    def _words(self, start: int, end: int) -> None:
        """Words with references in them."""
        page, at = self.page, start
        for entity in _ENTITY.finditer(page, start, end):
            low, high = entity.span()
            if low > at:
                self._put(page[at:low], at, low - at)
            at = high
            self._put(letter(entity[0]), low, high - low)
        if end > at:
            self._put(page[at:end], at, end - at)

    def _markup(self, at: int) -> int:
        """Reads what begins with ``<`` at `at` and is no tag; gives the place after it."""
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
        if tag[3]:
            self.unclosed += 1
        following = self.page.find("<", tag.end())
        end = self.page.find(">", tag.end(), following if following >= 0 else len(self.page))
        return tag.end() if end < 0 else end + 1

    def _tag(self, name: str, role: str, closing: str, start: int, end: int) -> int:
        if role in ("cut", "block"):
            self._block(name, closing, start, end)
        elif role == "break":
            self.flat.breaks.append(self.size)
            self._put("\n", end, 0)
        elif role == "raw":
            if not closing and self.page[end - 2 : end] != "/>":
                return self._raw(name, start, end)
        elif role == "declared" and not closing:
            self._declared(name, start, end)
        if name in _FURNITURE:
            self._inside(name, closing)
        return end

    def _block(self, name: str, closing: str, start: int, end: int) -> None:
        if self.heading:
            self._heading_ends()
        if name == "title":
            if closing and self.title is not None and self.flat.title is None:
                self.flat.title = Span(self.title, self.size)
            self.title = None if closing else self.size + 1
        self.flat.cuts.append(self.size)
        self._put("\n", end, 0)
        if closing or name not in _TELLING:
            return
        if name == "html":
            self.flat.language = self._attributes(start, end).get("lang", ("", 0, 0))[0] or None
        elif name != "title":
            self.heading = int(name[1:]), self.size

    def _heading_ends(self) -> None:
        assert self.heading
        level, start = self.heading
        if self.size > start:
            self.flat.headings.append(Heading(level, Span(start, self.size)))
        self.heading = None

    def _inside(self, name: str, closing: str) -> None:
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
        for one in ATTRIBUTE.finditer(self.page, start, min(end, start + 4 * _LONGEST_VALUE)):
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
    for at in (*flat.cuts, len(flat.text)):
        if low < at and not flat.text[low:at].isspace():
            yield Span(low, at)
        low = at + 1


class Atom(NamedTuple):
    """A run of output and the range of the page that it stands for (empty: none)."""

    text: str
    start: int
    end: int


def written(flat: Flat, span: Span) -> list[Atom]:
    """The text of a range of the flat page as a browser would show it, blanks run together."""
    return [Atom(*run) for run in shown(flat, span)]


def shown(flat: Flat, span: Span) -> list[tuple[str, int, int]]:
    """The same as runs of words, each with where it begins and ends in the page.

    Only blanks of HTML's own run together: a no-break space is a character like any other.
    """
    low, high = _trimmed(flat.text, span)
    found: list[tuple[str, int, int]] = []
    at, breaks = low, flat.breaks
    for blank in _BLANKS.finditer(flat.text, low, high):
        first, last = blank.span()
        if first > at:
            _verbatim(flat, at, first, found)
        at = last
        start, end = flat.place(first).start, flat.place(last - 1).end
        many = bisect_left(breaks, last) - bisect_left(breaks, first) if breaks else 0
        mark = "\n\n" if many > 1 else "\n" if many else " "
        found.append((mark, start, end if end > start else start))
    if high > at:
        _verbatim(flat, at, high, found)
    return found


def _trimmed(text: str, span: Span) -> Span:
    low, high = span
    while low < high and text[low] in " \t\r\n\f":
        low += 1
    while high > low and text[high - 1] in " \t\r\n\f":
        high -= 1
    return Span(low, high)


def _verbatim(flat: Flat, low: int, high: int, found: list[tuple[str, int, int]]) -> None:
    """Adds what a range of the flat text holds, segment by segment."""
    text, ends, sources, lengths = flat.text, flat.at, flat.source, flat.length
    index = bisect_right(ends, low) - 1
    while low < high:
        source, size, start = sources[index], lengths[index], ends[index]
        index += 1
        end = ends[index]
        if size == end - start:
            source += low - start
            if end > high:
                end = high
            size = end - low
        elif end > high:
            end = high
        found.append((text[low:end], source, source + size))
        low = end


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


def way(page: str, atoms: Iterable[tuple[str, int, int]], size: int) -> Offsets:
    """The map from the first `size` characters of the page to the text that the atoms make."""
    sources: list[int] = []
    targets: list[int] = []
    source = target = 0
    pending = 0  # characters written since `source` that stand nowhere
    for text, start, end in atoms:
        many = len(text)
        if end == start:
            pending += many
            continue
        if start > source or pending:
            sources += source, start
            targets += target, target + pending
            target += pending
            pending = 0
        source = end
        if end - start != many or not page.startswith(text, start):
            sources += start, end
            targets += target, target + many
        target += many
    if source < size or pending:
        sources += source, size
        targets += target, target + pending
    return Offsets.of_edges(sources, targets)
