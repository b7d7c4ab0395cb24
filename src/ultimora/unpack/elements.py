"""XML as elements, each word with its place: reads whatever calls itself XML, and expands nothing.

No parser that we know gives back where in the bytes a text stood once it has recovered from a
fault, and the strict ones refuse half of what feeds send. This one reads tags as they come, in one
pass and linear time: a tag that nobody opened is passed over, one that nobody closed ends with its
parent. Entities of a document type are never looked at, let alone fetched or expanded, so there is
nothing to attack (no external entities, no billion laughs); depth is bounded.
"""

from __future__ import annotations

import html
import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from ultimora.unpack.markup import Atom
from ultimora.values import Span

# Namespaces under the prefixes that we know them by; those of the formats themselves have none.
NAMESPACES = {
    "http://www.w3.org/2005/atom": "atom",
    "http://purl.org/atom/ns#": "atom",
    "http://example.com/newformat#": "atom",
    "http://example.com/necho": "atom",
    "http://purl.org/echo/": "atom",
    "uri/of/echo/namespace#": "atom",
    "http://purl.org/pie/": "atom",
    "http://purl.org/rss/1.0/": "",
    "http://my.netscape.com/rdf/simple/0.9/": "",
    "http://channel.netscape.com/rdf/simple/0.9/": "",
    "http://backend.userland.com/rss2": "",
    "http://backend.userland.com/rss": "",
    "http://blogs.law.harvard.edu/tech/rss": "",
    "http://backend.userland.com/rss191": "",
    "http://purl.org/net/rss1.1#": "",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://purl.org/dc/elements/1.0/": "dc",
    "http://purl.org/dc/terms/": "dcterms",
    "http://purl.org/rss/1.0/modules/content/": "content",
    "http://purl.org/rss/1.0/modules/syndication/": "sy",
    "http://purl.org/rss/1.0/modules/slash/": "slash",
    "http://wellformedweb.org/commentapi/": "wfw",
    "http://search.yahoo.com/mrss/": "media",
    "http://search.yahoo.com/mrss": "media",
    "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes",
    "http://example.com/dtds/podcast-1.0.dtd": "itunes",
    "http://www.georss.org/georss": "georss",
    "http://www.w3.org/2003/01/geo/wgs84_pos#": "geo",
    "http://purl.org/syndication/history/1.0": "fh",
    "http://purl.org/syndication/thread/1.0": "thr",
    "http://wordpress.org/export/1.0/": "wp",
    "http://wordpress.org/export/1.1/": "wp",
    "http://wordpress.org/export/1.2/": "wp",
    "http://wordpress.org/export/1.0/excerpt/": "excerpt",
    "http://wordpress.org/export/1.1/excerpt/": "excerpt",
    "http://wordpress.org/export/1.2/excerpt/": "excerpt",
    "http://www.w3.org/1999/xhtml": "html",
    "http://iptc.org/std/nar/2006-10-01/": "",
    "http://iptc.org/std/nitf/2006-10-18/": "nitf",
    "http://www.w3.org/xml/1998/namespace": "xml",
}

_TAG = re.compile(
    r"<(/?)([A-Za-z_\x80-\U0010ffff][^\s/<>=\"']*+)"
    r"((?:[^<>\"']++|\"[^\"]*+\"|'[^']*+')*+)>"
)
_LOOSE = re.compile(r"<(/?)([A-Za-z_\x80-\U0010ffff][^\s/<>=\"']*+)([^<>]*+)>?")
# A name is looked for where one begins only: an endless value left open costs its length once.
_ATTRIBUTE = re.compile(
    r"(?<![^\s=\"'/<>])([^\s=\"'/<>]++)\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s\"'<>]++))"
)
_ENTITY = re.compile(r"&(?:#\d{1,8};?|#[xX][0-9a-fA-F]{1,6};?|[A-Za-z][A-Za-z0-9]{1,31};)")
_BLANK = " \t\r\n\f"
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_UNEVEN = re.compile(r"[ \t\r\n\f]{2,}|[\t\r\n\f]")
_DEEPEST = 400  # nested elements; deeper ones are read as if they stood side by side
_LONGEST_TAG = 200_000  # characters
_MOST_UNQUOTED = 50  # tags with an open quote for which we look through the rest


class Value(NamedTuple):
    """An attribute's value and where in the page it stands."""

    text: str
    span: Span


@dataclass(slots=True)
class Element:
    """An element: its name under our prefix (``dc:creator``), its attributes, and what it holds.

    `content` holds its own words and its children in their order; `start` and `end` are the whole
    of it in the page, `inner` what stands between its tags. `around` are the elements that it
    stands in, the outermost first, with what they held before it (only of one that was wanted).
    """

    name: str
    start: int
    end: int
    inner: Span
    attributes: dict[str, Value] = field(default_factory=dict)
    content: list[Element | Atom] = field(default_factory=list)
    around: tuple[Element, ...] = ()

    @property
    def children(self) -> Iterator[Element]:
        """The elements inside, in their order."""
        return (one for one in self.content if isinstance(one, Element))

    def all(self, *names: str) -> Iterator[Element]:
        """The children of these names, in the order of the page."""
        return (one for one in self.content if isinstance(one, Element) and one.name in names)

    def get(self, *names: str) -> Element | None:
        """The first child of the first of these names that there is."""
        for name in names:
            for one in self.content:
                if isinstance(one, Element) and one.name == name:
                    return one
        return None

    def find(self, path: str) -> Element | None:
        """The first element at the end of a path of names (``head/docdata/doc-id``)."""
        return next(self.every(path), None)

    def every(self, path: str) -> Iterator[Element]:
        """All elements at the end of a path of names, in the order of the page."""
        name, _, rest = path.partition("/")
        for one in self.all(name):
            yield from one.every(rest) if rest else (one,)

    def deep(self) -> Iterator[Element]:
        """This element and all inside it, in the order of the page."""
        waiting = [self]
        while waiting:
            one = waiting.pop()
            yield one
            waiting.extend(reversed(list(one.children)))

    def attribute(self, name: str, default: str = "") -> str:
        """The text of an attribute; `default` where it has none."""
        value = self.attributes.get(name)
        return value.text if value else default

    @property
    def text(self) -> str:
        """All words inside, the children's too, as they stand."""
        return "".join([atom.text for atom in self.raw()])

    def words(self) -> list[Atom]:
        """All words inside as one line: blanks run together, none at the ends."""
        return one_line(self.raw())

    def raw(self) -> list[Atom]:
        """All words inside as they stand, each with its place."""
        if any(isinstance(one, Element) for one in self.content):
            return list(_spoken(self))
        return [one for one in self.content if isinstance(one, Atom)]


def _spoken(element: Element) -> Iterator[Atom]:
    """The words inside, however deep: elements are never deeper than the reader lets them be."""
    for one in element.content:
        if isinstance(one, Atom):
            yield one
        else:
            yield from _spoken(one)


def one_line(atoms: Iterable[Atom]) -> list[Atom]:
    """Words with their blanks run together and none at the ends; entities stay as they are."""
    line: list[Atom] = []
    for atom in atoms:
        if _even(atom.text):
            line.append(atom)
            continue
        plain = atom.end - atom.start == len(atom.text)
        at = 0
        for blank in _BLANKS.finditer(atom.text):
            if not plain:
                break
            if blank.start() > at:
                line.append(_part(atom, at, blank.start()))
            if line and line[-1].text != " ":
                line.append(Atom(" ", atom.start + blank.start(), atom.start + blank.end()))
            at = blank.end()
        if at < len(atom.text):
            rest = _part(atom, at, len(atom.text)) if plain else atom
            if not rest.text.isspace() or rest.text == "\xa0":
                line.append(rest)
            elif line and line[-1].text != " ":
                line.append(Atom(" ", rest.start, rest.end))
    while line and line[-1].text == " ":
        line.pop()
    return line


def _even(text: str) -> bool:
    """Whether a line needs no change: no blanks at its ends, only single spaces inside."""
    return bool(text) and text[0] not in _BLANK and text[-1] not in _BLANK and not (
        _UNEVEN.search(text))  # fmt: skip


def _part(atom: Atom, low: int, high: int) -> Atom:
    if low == 0 and high == len(atom.text):
        return atom
    return Atom(atom.text[low:high], atom.start + low, atom.start + high)


def attribute_atoms(page: str, value: Value) -> list[Atom]:
    """An attribute's value with the place of each of its characters."""
    return list(resolved(page, *value.span))


def resolved(page: str, start: int, end: int) -> Iterator[Atom]:
    """A range of the page with its character references resolved (XML 1.0, section 4.1; the named
    ones of HTML too, since feeds use them). What stands for no character is left as written."""
    at = start
    if page.find("&", start, end) >= 0:
        for entity in _ENTITY.finditer(page, start, end):
            letter = _letter(entity[0])
            if not letter:
                continue
            low, high = entity.span()
            if low > at:
                yield Atom(page[at:low], at, low)
            yield Atom(letter, low, high)
            at = high
    if end > at:
        yield Atom(page[at:end], at, end)


@lru_cache(maxsize=4096)
def _letter(entity: str) -> str:
    """What a character reference stands for; empty where it is no character."""
    letter = html.unescape(entity)
    return "" if letter == entity or "\ufffd" in letter else letter


def root(page: str) -> Element | None:
    """The outermost element of a page, whole; None where there is none."""
    outermost = None
    for outermost in elements(page):  # noqa: B007
        pass
    return outermost and next(outermost.children, None)


def elements(page: str, wanted: Collection[str] = ()) -> Iterator[Element]:
    """The elements named in `wanted` as soon as each is whole, then the page around them.

    The last one yielded has no name and holds the outermost elements, without those yielded
    before: so a feed of any length needs the memory of its longest item. Linear, never raises.
    """
    reader = _Reader(page, frozenset(wanted))
    yield from reader.read()


class _Reader:
    def __init__(self, page: str, wanted: frozenset[str]) -> None:
        self.page = page
        self.wanted = wanted
        self.stack = [Element("", 0, len(page), Span(0, len(page)))]
        self.raw_names = [""]  # as written, for the closing tags
        self.scopes: list[dict[str, str]] = [{"xml": "xml"}]
        self.inside = 0  # elements wanted that are open
        self.unquoted = 0

    def read(self) -> Iterator[Element]:
        page, size, at = self.page, len(self.page), 0
        find = page.find
        while at < size:
            opening = find("<", at)
            end = size if opening < 0 else opening
            if end > at:
                self._words(at, end)
            if opening < 0:
                break
            if page.startswith("<!--", end):
                close = find("-->", end + 4)
                at = size if close < 0 else close + 3
            elif page.startswith("<![CDATA[", end):
                close = find("]]>", end + 9)
                stop = size if close < 0 else close
                if stop > end + 9:
                    self.stack[-1].content.append(Atom(page[end + 9 : stop], end + 9, stop))
                at = min(size, stop + 3)
            elif page.startswith(("<!", "<?"), end):
                at = self._declaration(end)
            else:
                tag = self._tag(end)
                if tag is None:
                    self.stack[-1].content.append(Atom("<", end, end + 1))
                    at = end + 1
                    continue
                at = tag.end()
                if tag[1]:
                    yield from self._closing(tag[2], end, at)
                else:
                    yield from self._opening(tag, at)
        while len(self.stack) > 1:
            yield from self._close(size, size)
        yield self.stack[0]

    def _tag(self, at: int) -> re.Match[str] | None:
        tag = _TAG.match(self.page, at, at + _LONGEST_TAG) if self._fresh else None
        if tag is None:
            tag = _LOOSE.match(self.page, at, at + _LONGEST_TAG)
            if tag is not None and ('"' in tag[3] or "'" in tag[3]):
                self.unquoted += 1
        return tag

    @property
    def _fresh(self) -> bool:
        return self.unquoted < _MOST_UNQUOTED

    def _declaration(self, at: int) -> int:
        """Past a document type (with its own declarations, unread) or an instruction."""
        page = self.page
        if page.startswith("<?", at):
            close = page.find("?>", at)
            if close < 0:
                close = page.find(">", at)
                return len(page) if close < 0 else close + 1
            return close + 2
        close = page.find(">", at)
        bracket = page.find("[", at, close if close >= 0 else len(page))
        if bracket >= 0:
            end = page.find("]", bracket)
            close = page.find(">", end) if end >= 0 else -1
        return len(page) if close < 0 else close + 1

    def _words(self, start: int, end: int) -> None:
        into = self.stack[-1].content
        piece = self.page[start:end]
        if piece.isspace() and (not into or "\n" in piece):
            return
        if "&" in piece:
            into.extend(resolved(self.page, start, end))
        else:
            into.append(Atom(piece, start, end))

    def _opening(self, tag: re.Match[str], end: int) -> Iterator[Element]:
        written, attributes = tag[2], tag[3]
        empty = attributes.endswith("/")
        found: dict[str, Value] = {}
        scope = self.scopes[-1]
        if "=" in attributes:
            scope = self._attributes(tag, found, scope)
        element = Element(_known(written, scope, ""), tag.start(), end, Span(end, end), found)
        if len(self.stack) > _DEEPEST and not empty:
            self.stack[-1].content.append(element)
            return
        self.stack.append(element)
        self.raw_names.append(written)
        self.scopes.append(scope)
        self.inside += element.name in self.wanted
        if empty:
            yield from self._close(end, end)

    def _attributes(
        self, tag: re.Match[str], found: dict[str, Value], scope: dict[str, str]
    ) -> dict[str, str]:
        page, own = self.page, scope
        low, high = tag.span(3)
        for one in _ATTRIBUTE.finditer(page, low, high):
            group = 2 if one[2] is not None else 3 if one[3] is not None else 4
            name, text = one[1], one[group]
            if "&" in text:
                text = "".join(atom.text for atom in resolved(page, *one.span(group)))
            if name == "xmlns" or name.startswith("xmlns:"):
                if own is scope:
                    own = dict(scope)
                own[name[6:]] = NAMESPACES.get(text.strip().lower(), name[6:])
                found.setdefault(name, Value(text, Span(*one.span(group))))
            else:
                found.setdefault(name, Value(text, Span(*one.span(group))))
        for name in [n for n in found if ":" in n and not n.startswith("xmlns")]:
            known = _known(name, own, name.partition(":")[0])
            if known != name:
                found.setdefault(known, found.pop(name))
        return own

    def _closing(self, written: str, start: int, end: int) -> Iterator[Element]:
        names = self.raw_names
        if names[-1] != written:
            if written not in names:
                folded = written.lower()
                if names[-1].lower() != folded:
                    return  # nobody opened it
            else:
                while names[-1] != written:
                    yield from self._close(start, start)
        yield from self._close(start, end)

    def _close(self, start: int, end: int) -> Iterator[Element]:
        if len(self.stack) == 1:
            return
        element = self.stack.pop()
        self.raw_names.pop()
        self.scopes.pop()
        element.end = end
        element.inner = Span(element.inner.start, max(element.inner.start, start))
        if element.name in self.wanted:
            self.inside -= 1
            if not self.inside:
                element.around = tuple(self.stack[1:])
                yield element
                return
        self.stack[-1].content.append(element)


def _known(written: str, scope: dict[str, str], default: str) -> str:
    """A name as written under the prefix that we know its namespace by."""
    prefix, colon, local = written.rpartition(":")
    if not colon:
        ours = scope.get("", default)
        return f"{ours}:{local}" if ours else local
    ours = scope.get(prefix, prefix)
    return f"{ours}:{local}" if ours else local
