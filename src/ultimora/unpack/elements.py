"""XML as elements, each word with its place: reads whatever calls itself XML, and expands nothing.

No parser that we know gives back where in the bytes a text stood once it has recovered from a
fault, and the strict ones refuse half of what feeds send. This one reads tags as they come, in one
pass and linear time: a tag that nobody opened is passed over, one that nobody closed ends with its
parent. Entities of a document type are never looked at, let alone fetched or expanded, so there is
nothing to attack (no external entities, no billion laughs); depth is bounded.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, pairwise
from typing import NamedTuple

from ultimora.unpack.markup import ATTRIBUTE, Atom, letter
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
_ENTITY = re.compile(r"(&(?:#\d{1,8};?|#[xX][0-9a-fA-F]{1,6};?|[A-Za-z][A-Za-z0-9]{1,31};))")
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


class Escaped:
    """Words with character references in them (XML 1.0, section 4.1; the named ones of HTML too,
    since feeds use them). What stands for no character is left as written.

    `text` is read at once; where each character of it stands is counted when somebody asks.
    """

    __slots__ = ("_parts", "_read", "start", "text")

    def __init__(self, written: str, start: int) -> None:
        self.start = start
        self._parts = _ENTITY.split(written)  # by turns words and references
        self._read = self._parts.copy()
        self._read[1::2] = map(letter, self._parts[1::2])
        self.text = "".join(self._read)

    def columns(self, at: int) -> tuple[list[int], list[int], list[int]]:
        """Where its runs begin in a text that it begins in at `at`, and their places, each list
        closed by where the last one ends; their sizes in the page."""
        sizes = list(map(len, self._parts))
        starts = list(accumulate(map(len, self._read), initial=at))
        places = list(accumulate(sizes, initial=self.start))
        return starts, places, sizes

    def atoms(self) -> list[Atom]:
        """The same as runs that each have one place."""
        places = accumulate(map(len, self._parts), initial=self.start)
        return [Atom(text, *place) for text, place in zip(self._read, pairwise(places), strict=True)
                if text]  # fmt: skip


Words = Atom | Escaped


@dataclass(slots=True)
class Element:
    """An element: its name under our prefix (``dc:creator``), its attributes, and what it holds.

    `held` are its own words and its children in their order; `start` and `end` are the whole
    of it in the page, `inner` what stands between its tags. `around` are the elements that it
    stands in, the outermost first, with what they held before it (only of one that was wanted).
    """

    name: str
    start: int
    end: int
    inner: Span
    attributes: dict[str, Value] = field(default_factory=dict)
    held: Sequence[Element | Words] = field(default_factory=list)
    around: tuple[Element, ...] = ()

    @property
    def content(self) -> list[Element | Atom]:
        """What it holds, its words as runs that each have one place."""
        return [atom for one in self.held for atom in (
            one.atoms() if isinstance(one, Escaped) else (one,))]  # fmt: skip

    @content.setter
    def content(self, content: list[Element | Atom]) -> None:
        """Makes it hold something else."""
        self.held = content

    @property
    def children(self) -> list[Element]:
        """The elements inside, in their order."""
        return [one for one in self.held if isinstance(one, Element)]

    def all(self, *names: str) -> Iterator[Element]:
        """The children of these names, in the order of the page."""
        return (one for one in self.held if isinstance(one, Element) and one.name in names)

    def get(self, *names: str) -> Element | None:
        """The first child of the first of these names that there is."""
        for name in names:
            for one in self.held:
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
            waiting.extend(reversed(one.children))

    def attribute(self, name: str, default: str = "") -> str:
        """The text of an attribute; `default` where it has none."""
        value = self.attributes.get(name)
        return value.text if value else default

    @property
    def text(self) -> str:
        """All words inside, the children's too, as they stand."""
        return "".join([words.text for words in _spoken(self)])

    def words(self) -> list[Atom]:
        """All words inside as one line: blanks run together, none at the ends."""
        return one_line(self.raw())

    def raw(self) -> list[Atom]:
        """All words inside as they stand, each with its place."""
        return [atom for words in _spoken(self) for atom in (
            words.atoms() if isinstance(words, Escaped) else (words,))]  # fmt: skip

    def spoken(self) -> list[Words]:
        """All words inside as they stand, in as few runs as may be."""
        return list(_spoken(self))


def _spoken(element: Element) -> Iterator[Words]:
    """The words inside, however deep: elements are never deeper than the reader lets them be."""
    for one in element.held:
        if isinstance(one, Element):
            yield from _spoken(one)
        else:
            yield one


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
    start, end = value.span
    if page.find("&", start, end) >= 0:
        return Escaped(page[start:end], start).atoms()
    return [Atom(page[start:end], start, end)] if end > start else []


def resolved(text: str) -> str:
    """A text with its character references resolved."""
    return Escaped(text, 0).text if "&" in text else text


def root(page: str) -> Element | None:
    """The outermost element of a page, whole; None where there is none."""
    outermost = None
    for outermost in elements(page):  # noqa: B007
        pass
    return next(iter(outermost.children), None) if outermost else None


def elements(page: str, wanted: Collection[str] = ()) -> Iterator[Element]:
    """The elements named in `wanted` as soon as each is whole, then the page around them.

    The last one yielded has no name and holds the outermost elements, without those yielded
    before: so a feed of any length needs the memory of its longest item. Linear, never raises.
    """
    reader = _Reader(page, frozenset(wanted))
    yield from reader.read()


class _Open(NamedTuple):
    """An element that is not closed yet: what it holds, and the namespaces in force."""

    element: Element
    held: list[Element | Words]
    scope: dict[str, str]
    names: dict[str, str]  # as written, and as we know them in this scope


class _Reader:
    def __init__(self, page: str, wanted: frozenset[str]) -> None:
        self.page = page
        self.wanted = wanted
        whole: list[Element | Words] = []
        outermost = Element("", 0, len(page), Span(0, len(page)), {}, whole)
        self.stack = [_Open(outermost, whole, {"xml": "xml"}, {})]
        self.written = [""]  # their names as they stand, for the closing tags
        self.inside = 0  # elements wanted that are open
        self.unquoted = 0
        self.instructions = True  # whether there may still be an end of one

    def read(self) -> Iterator[Element]:
        size, at, find, stack = len(self.page), 0, self.page.find, self.stack
        while (opening := find("<", at)) >= 0:
            if opening > at:
                self._words(at, opening)
            tag = self._tag(opening)
            if tag is None:
                at = self._other(opening)
                continue
            at = tag.end()
            if not tag[1]:
                whole = self._opening(tag, at)
            elif tag[2] == self.written[-1]:
                whole = self._close(opening, at)
            else:
                yield from self._inner(tag[2], opening)
                whole = self._closing(tag[2], opening, at)
            if whole is not None:
                yield whole
        if at < size:
            self._words(at, size)
        yield from self._until(1, size)
        yield stack[0].element

    def _other(self, at: int) -> int:
        """Past what begins with ``<`` and is no tag."""
        page, held = self.page, self.stack[-1].held
        if page.startswith("<!--", at):
            close = page.find("-->", at + 4)
            return len(page) if close < 0 else close + 3
        if page.startswith("<![CDATA[", at):
            close = page.find("]]>", at + 9)
            stop = len(page) if close < 0 else close
            if stop > at + 9:
                held.append(Atom(page[at + 9 : stop], at + 9, stop))
            return min(len(page), stop + 3)
        if page.startswith(("<!", "<?"), at):
            return self._declaration(at)
        held.append(Atom("<", at, at + 1))
        return at + 1

    def _tag(self, at: int) -> re.Match[str] | None:
        limit = at + _LONGEST_TAG
        tag = _TAG.match(self.page, at, limit) if self.unquoted < _MOST_UNQUOTED else None
        if tag is None:
            tag = _LOOSE.match(self.page, at, limit)
            if tag is not None and ('"' in tag[3] or "'" in tag[3]):
                self.unquoted += 1
        return tag

    def _declaration(self, at: int) -> int:
        """Past a document type (with its own declarations, unread) or an instruction."""
        page = self.page
        if page.startswith("<?", at):
            close = page.find("?>", at) if self.instructions else -1
            if close < 0:
                self.instructions = False
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
        into = self.stack[-1].held
        piece = self.page[start:end]
        if piece.isspace() and (not into or "\n" in piece):
            return
        into.append(Escaped(piece, start) if "&" in piece else Atom(piece, start, end))

    def _opening(self, tag: re.Match[str], end: int) -> Element | None:
        written, attributes = tag[2], tag[3]
        empty = attributes.endswith("/")
        found: dict[str, Value] = {}
        last = self.stack[-1]
        scope, names = last.scope, last.names
        if "=" in attributes:
            scope = self._attributes(tag, found, scope)
            if scope is not last.scope:
                names = {}
        name = names.get(written)
        if name is None:
            name = names[written] = _known(written, scope, "")
        held: list[Element | Words] = []
        element = Element(name, tag.start(), end, Span(end, end), found, held)
        if len(self.stack) > _DEEPEST and not empty:
            last.held.append(element)
            return None
        self.stack.append(_Open(element, held, scope, names))
        self.written.append(written)
        self.inside += name in self.wanted
        return self._close(end, end) if empty else None

    def _attributes(
        self, tag: re.Match[str], found: dict[str, Value], scope: dict[str, str]
    ) -> dict[str, str]:
        page, own = self.page, scope
        low, high = tag.span(3)
        for one in ATTRIBUTE.finditer(page, low, high):
            group = 2 if one[2] is not None else 3 if one[3] is not None else 4
            name, text = one[1], one[group]
            if "&" in text:
                text = resolved(text)
            if name == "xmlns" or name.startswith("xmlns:"):
                if own is scope:
                    own = dict(scope)
                own[name[6:]] = NAMESPACES.get(text.strip().lower(), name[6:])
            found.setdefault(name, Value(text, Span(*one.span(group))))
        for name in [n for n in found if ":" in n and not n.startswith("xmlns")]:
            known = _known(name, own, name.partition(":")[0])
            if known != name:
                found.setdefault(known, found.pop(name))
        return own

    def _inner(self, written: str, start: int) -> Iterator[Element]:
        """Closes what stands open inside the innermost element of this name, if there is one."""
        if written in self.written:
            depth = len(self.stack)
            while self.written[depth - 1] != written:
                depth -= 1
            yield from self._until(depth, start)

    def _until(self, depth: int, at: int) -> Iterator[Element]:
        while len(self.stack) > depth:
            whole = self._close(at, at)
            if whole is not None:
                yield whole

    def _closing(self, written: str, start: int, end: int) -> Element | None:
        if self.written[-1].lower() != written.lower():
            return None  # nobody opened it
        return self._close(start, end)

    def _close(self, start: int, end: int) -> Element | None:
        """Closes the innermost element; gives it where it was wanted, and else to its parent."""
        if len(self.stack) == 1:
            return None
        element = self.stack.pop().element
        self.written.pop()
        element.end = end
        low = element.inner.start
        element.inner = Span(low, start if start > low else low)
        if element.name in self.wanted:
            self.inside -= 1
            if not self.inside:
                element.around = tuple([one.element for one in self.stack[1:]])
                return element
        self.stack[-1].held.append(element)
        return None


def _known(written: str, scope: dict[str, str], default: str) -> str:
    """A name as written under the prefix that we know its namespace by."""
    prefix, colon, local = written.rpartition(":")
    if not colon:
        ours = scope.get("", default)
        return f"{ours}:{local}" if ours else local
    ours = scope.get(prefix, prefix)
    return f"{ours}:{local}" if ours else local
