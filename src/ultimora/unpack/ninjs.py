"""ninjs 1.x, 2.x and 3.x: one object, an array of them, or one a line; wrapped ones are found.

Source: the IPTC's ninjs JSON Schemas; what one object says is read in `ninjs_item`.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from ultimora.unpack.account import Account, empty, in_turn
from ultimora.unpack.decode import Decoded, decode
from ultimora.unpack.markup import Atom
from ultimora.unpack.ninjs_item import KEYS, TYPE, Item, likely
from ultimora.unpack.objects import Node, following, lines, parsed, salvaged
from ultimora.unpack.sniff import Container, Glance
from ultimora.values import Delivery, Rulebook, Sheet, Span, Trouble

_DEEPEST = 6  # arrays and objects around the items


def claims(glance: Glance) -> bool:
    """Whether it is JSON that has the standard's only obligatory key, and another of its own."""
    if glance.opening[:1] not in ("{", "["):
        return False
    data = glance.data.replace(b"\0", b"") if b"\0" in glance.head else glance.data
    return likely(data)


def sheets(delivery: Delivery, rulebook: Rulebook) -> Iterator[Sheet | Delivery]:
    """One sheet an item; text that is associated with one follows it as a delivery of its own."""
    decoded = decode(delivery.data, "utf-8")
    yield from in_turn(delivery, decoded, TYPE, _accounts(delivery, decoded))


def _accounts(delivery: Delivery, decoded: Decoded) -> Iterator[tuple[int, Account]]:
    """The account of each item; what no item holds goes with the first and the last."""
    page = decoded.text
    last: tuple[int, Account] | None = None
    rest: list[tuple[str, Node]] = []
    broken: list[Span] = []
    for found in _items(page, rest):
        if isinstance(found, Span):
            broken.append(found)
            continue
        if last:
            yield last
        last = found.span.start, Item(delivery, decoded, found).read()
    if last is None:
        last = 0, empty(page, "ninjs")
    for name, node in rest:
        last[1].other(name, node.text)
    for span in broken:
        last[1].body([Atom(span.of(page), *span)], markup=False, kind="meta")
    if broken:
        last[1].troubles.append(Trouble(
            "truncated", "It is no whole JSON: what follows the last whole item was kept as it"
            " stands.", None, "Fetch it again; a dispatch may not be whole.",
        ))  # fmt: skip
    yield last


def _items(page: str, rest: list[tuple[str, Node]]) -> Iterator[Node | Span]:
    """The items, each as soon as it is read, and the places of what is no JSON."""
    start = len(page) - len(page.lstrip("\ufeff \t\r\n"))
    if page[start : start + 1] == "[":
        at = start + 1
        for node in following(page, at):
            yield from _within(node, "other", rest, 1)
            at = node.span.end
        if page[at:].strip(" \t\r\n\0") != "]":
            yield from _partial(page, at, len(page))
        return
    whole = parsed(page)
    if whole is not None:
        yield from _within(whole, "other", rest, 0)
        return
    each = lines(page)
    first = next(each, None)
    if not isinstance(first, Node):
        yield from _partial(page, start, len(page))
        return
    for one in chain((first,), each):
        if isinstance(one, Span):
            yield from _partial(page, one.start, one.end)
        else:
            yield from _within(one, "other", rest, 1)


def _partial(page: str, at: int, stop: int) -> Iterator[Node | Span]:
    """What can be read of an object that is cut short or broken, and the place of what cannot."""
    opening = page.find("{", at, stop)
    if opening < 0:
        yield Span(at, stop)
        return
    node = salvaged(page, opening, stop)
    yield node
    if page[node.span.end - 1] != "}" or page[node.span.end : stop].strip(", \t\r\n]"):
        yield Span(node.span.end, stop)


def _within(
    node: Node, path: str, rest: list[tuple[str, Node]], depth: int
) -> Iterator[Node | Span]:
    """The items inside a value, wherever they are; what stands beside them goes to `rest`."""
    if node.members is not None:
        names = {name.lower() for name in node.members}
        if not names.isdisjoint(("uri", "guid")) and (depth == 1 or not names.isdisjoint(KEYS)):
            yield node
        elif depth < _DEEPEST:
            for name, value in node.members.items():
                yield from _within(value, f"{path}.{name}", rest, depth + 1)
    elif node.items:
        for item in node.items if depth < _DEEPEST else ():
            yield from _within(item, path, rest, depth + 1)
    else:
        rest.append((path, node))


CONTAINER = Container("ninjs", 35, claims, sheets)
