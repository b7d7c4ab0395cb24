"""JSON as nodes, each value with its place: what a strict parser gives, and the way back.

A delivery is first given to the standard parser, which says in no time whether it is JSON at all;
only what is wanted is then looked up again, here, with its place.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from json.decoder import scanstring  # type: ignore[attr-defined]

from ultimora.unpack.markup import Atom
from ultimora.values import Span

_BLANK = re.compile(r"[ \t\r\n]*+")
_SCALAR = re.compile(r"[^\s,\]}]++")
_ESCAPE = re.compile(
    r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|[^u])"
)
_STRING = re.compile(r'"(?:[^"\\]++|\\.)*+"', re.DOTALL)
_DEEPEST = 200


@dataclass(frozen=True, slots=True)
class Node:
    """A value of a JSON text: `value` as Python has it, `span` where it stands in the page.

    `items` are the members of an array, `members` those of an object (of a name that comes twice
    the last, as everywhere).
    """

    page: str
    value: object
    span: Span
    items: tuple[Node, ...] = ()
    members: dict[str, Node] | None = None

    def get(self, *names: str) -> Node | None:
        """The member of the first of these names that is there and not null."""
        for name in names:
            found = (self.members or {}).get(name)
            if found is not None and found.value is not None:
                return found
        return None

    @property
    def text(self) -> str:
        """A string as it is, a number as it is written; empty for anything else."""
        if isinstance(self.value, str):
            return "".join(atom.text for atom in self.atoms())
        if isinstance(self.value, (int, float)) and not isinstance(self.value, bool):
            return self.span.of(self.page)
        return ""

    def atoms(self) -> list[Atom]:
        """The characters of a string (or number) with the place of each."""
        if not isinstance(self.value, str):
            return [Atom(self.text, *self.span)] if self.text else []
        found: list[Atom] = []
        at, end = self.span.start + 1, self.span.end - 1
        for escape in _ESCAPE.finditer(self.page, at, end):
            if escape.start() > at:
                found.append(Atom(self.page[at : escape.start()], at, escape.start()))
            letter = _unescaped(escape[0])
            half = "\ud800" <= letter <= "\udfff"  # of a pair: no character, left as written
            found.append(Atom(escape[0] if half else letter, *escape.span()))
            at = escape.end()
        if end > at:
            found.append(Atom(self.page[at:end], at, end))
        return found


def _unescaped(escape: str) -> str:
    """What an escape stands for; one that JSON does not know stands for itself."""
    try:
        return str(json.loads(f'"{escape}"'))
    except ValueError:
        return escape


def parsed(page: str) -> Node | None:
    """The value that a page is; None where it is no JSON (RFC 8259) or nested too deep."""
    start = len(page) - len(page.lstrip("\ufeff \t\r\n"))
    try:
        node, end = _value(page, start, 0)
    except (ValueError, IndexError, RecursionError):
        return None
    return node if not page[end:].strip(" \t\r\n\0") else None


def following(page: str, at: int) -> Iterator[Node]:
    """The values of an array from the place `at` inside it, as far as they are whole."""
    try:
        while at < len(page):
            at = _skip(page, at)
            node, at = _value(page, at, 1)
            yield node
            at = _skip(page, at)
            if page[at : at + 1] != ",":
                return
            at += 1
    except (ValueError, IndexError, RecursionError):
        return


def lines(page: str) -> Iterator[Node | Span]:
    """The values of JSON Lines, one a line; a line that is none is given as its place."""
    at = 0
    while at < len(page):
        end = page.find("\n", at)
        end = len(page) if end < 0 else end
        if page[at:end].strip():
            start = _skip(page, at)
            node = None
            try:
                node, after = _value(page, start, 0)
                good = not page[after:end].strip()
            except (ValueError, IndexError, RecursionError):
                good = False
            yield node if good and node else Span(at, end)
        at = end + 1


def salvaged(page: str, start: int, stop: int) -> Node:
    """An object that begins at `start` and is cut short or broken: its whole members.

    A string that the end cuts off is a value as far as it goes. The node's span ends where
    nothing more could be read.
    """
    members: dict[str, Node] = {}
    at = end = start + 1
    page = page if stop == len(page) else page[:stop]
    try:
        at = _skip(page, at)
        while page[at] == '"':
            name, at = scanstring(page, at + 1, False)
            at = _skip(page, _skip(page, at) + 1)
            try:
                members[name], at = _value(page, at, 1)
            except (ValueError, IndexError, RecursionError):
                if page[at] == '"' and _unclosed(page, at):
                    open_string = Span(at, len(page) + 1)
                    members[name], end = Node(page, page[at + 1 :], open_string), len(page)
                break
            end = at
            at = _skip(page, at)
            if page[at] != ",":
                end = at + 1 if page[at] == "}" else end
                break
            at = _skip(page, at + 1)
    except (ValueError, IndexError, RecursionError):
        pass
    return Node(page, members, Span(start, end), (), members)


def _unclosed(page: str, at: int) -> bool:
    """Whether a string that begins at `at` has no end."""
    return _STRING.match(page, at) is None


def _skip(page: str, at: int) -> int:
    match = _BLANK.match(page, at)
    assert match
    return match.end()


def _value(page: str, at: int, depth: int) -> tuple[Node, int]:
    first = page[at]
    if first == '"':
        text, end = scanstring(page, at + 1, False)
        return Node(page, text, Span(at, end)), end
    if depth > _DEEPEST:
        raise ValueError("nested too deep")
    if first == "{":
        return _object(page, at, depth + 1)
    if first == "[":
        return _array(page, at, depth + 1)
    scalar = _SCALAR.match(page, at)
    if not scalar or len(scalar[0]) > 400:
        raise ValueError(f"no value at {at}")
    return Node(page, json.loads(scalar[0]), Span(*scalar.span())), scalar.end()


def _object(page: str, start: int, depth: int) -> tuple[Node, int]:
    members: dict[str, Node] = {}
    at = _skip(page, start + 1)
    while page[at] != "}":
        if page[at] != '"':
            raise ValueError(f"no name at {at}")
        name, at = scanstring(page, at + 1, False)
        at = _skip(page, at)
        if page[at] != ":":
            raise ValueError(f"no colon at {at}")
        members[name], at = _value(page, _skip(page, at + 1), depth)
        at = _comma(page, _skip(page, at), "}")
    return Node(page, members, Span(start, at + 1), (), members), at + 1


def _array(page: str, start: int, depth: int) -> tuple[Node, int]:
    items: list[Node] = []
    at = _skip(page, start + 1)
    while page[at] != "]":
        item, at = _value(page, at, depth)
        items.append(item)
        at = _comma(page, _skip(page, at), "]")
    return Node(page, items, Span(start, at + 1), tuple(items)), at + 1


def leaves(path: str, node: Node) -> Iterator[tuple[str, str]]:
    """All that a value holds, in its order, each part under its path."""
    waiting = [(path, node)]
    while waiting:
        name, one = waiting.pop()
        if one.members:
            waiting += [(f"{name}.{key}", value) for key, value in reversed(one.members.items())]
        elif one.items:
            waiting += [(name, item) for item in reversed(one.items)]
        else:
            truth = str(one.value).lower() if isinstance(one.value, bool) else ""
            yield name, one.text or truth


def _comma(page: str, at: int, close: str) -> int:
    """Past a comma to the next member; at the closing sign, on it."""
    if page[at] == ",":
        at = _skip(page, at + 1)
        if page[at] == close:
            raise ValueError(f"a comma too many at {at}")
        return at
    if page[at] != close:
        raise ValueError(f"no comma at {at}")
    return at
