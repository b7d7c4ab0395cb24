"""Delivery to Sheets: the container by its bytes, the text with the way back.

A format is one module here that has a ``CONTAINER``; adding one touches nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from ultimora.unpack.decode import Decoded, decode, encode
from ultimora.unpack.sniff import Container, Glance
from ultimora.values import Delivery, Offsets, Rulebook, Sheet, Span, Trouble

__all__ = ["Container", "Decoded", "Glance", "decode", "encode", "plan", "unpack"]


@cache
def plan() -> tuple[Container, ...]:
    """Every container we know, in the order in which they are asked."""
    modules = (import_module(f"{__name__}.{found.name}") for found in iter_modules(__path__))
    known = (getattr(module, "CONTAINER", None) for module in modules)
    return tuple(sorted((c for c in known if c), key=lambda container: container.rank))


def unpack(delivery: Delivery, rulebook: Rulebook | None = None) -> Iterator[Sheet]:
    """The sheets of a delivery, in order, at least one; every byte lies in exactly one of them.

    Yields as it reads, so that a file of a million dispatches needs no more memory than its
    bytes. Never raises on bad input: a sheet carries what went wrong as troubles.
    """
    rulebook = rulebook or Rulebook()
    if not delivery.data:
        yield _empty(delivery)
        return
    glance = Glance(delivery.data)
    for container in plan():
        if f"unpack.{container.name}" not in rulebook.without and container.claims(glance):
            yield from container.sheets(delivery, rulebook)
            return


def _empty(delivery: Delivery) -> Sheet:
    return Sheet(
        delivery,
        Span(0, 0),
        "",
        "application/x-empty",
        Offsets(),
        charset_confidence=0.0,
        troubles=(
            Trouble("empty", "There is nothing in it: 0 bytes.", None, "Send the file again."),
        ),
    )
