"""Delivery to Sheets: the container by its bytes, the text with the way back.

A format is one module here that has a ``CONTAINER``; adding one touches nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from ultimora.unpack.decode import Decoded, decode, encode
from ultimora.unpack.sniff import Container, Glance
from ultimora.values import (
    Delivery,
    Finding,
    Offsets,
    Rulebook,
    Settings,
    Sheet,
    Span,
    Trouble,
)

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
    bytes. Files inside files are unpacked too, within the bounds of the settings; their sheets
    hold a delivery of their own that leads back to what arrived. Never raises on bad input: a
    sheet carries what went wrong as troubles.
    """
    rulebook = rulebook or Rulebook()
    yield from _unfolded(delivery, rulebook, _Room(rulebook.settings))


class _Room:
    """How much one delivery may still unfold to."""

    def __init__(self, settings: Settings) -> None:
        self.bytes = settings.most_unpacked
        self.members = settings.most_members
        self.depth = settings.deepest_nesting

    def refuses(self, inner: Delivery) -> Trouble | None:
        """Takes the room that a file inside needs; the reason where there is none left."""
        self.bytes -= len(inner.data)
        self.members -= 1
        if len(inner.members) > self.depth:
            why, setting = "lies too deep, in archives within archives", "deepest_nesting"
        elif self.bytes < 0:
            why, setting = "would unfold to more than is allowed", "most_unpacked"
        elif self.members < 0:
            why, setting = "is one file too many", "most_members"
        else:
            return None
        return Trouble(
            "too-much", f"{inner.member} {why}; it was not read.", None,
            f"Send it by itself, or raise the setting {setting}.",
        )  # fmt: skip


def _unfolded(delivery: Delivery, rulebook: Rulebook, room: _Room) -> Iterator[Sheet]:
    if not delivery.data:
        yield _nothing(
            delivery, Trouble("empty", "There is nothing in it: 0 bytes.", None,
                              "Send the file again."),
        )  # fmt: skip
        return
    glance = Glance(delivery.data)
    for container in plan():
        if f"unpack.{container.name}" not in rulebook.without and container.claims(glance):
            for found in container.sheets(delivery, rulebook):
                if isinstance(found, Sheet):
                    yield _with_told(found)
                elif trouble := room.refuses(found):
                    yield _nothing(replace(found, data=b""), trouble)
                    if room.bytes < 0 or room.members < 0:
                        return
                else:
                    yield from _unfolded(found, rulebook, room)
            return


def _with_told(sheet: Sheet) -> Sheet:
    """The sheet with what was said about the copy elsewhere."""
    told = sheet.delivery.told
    if not told:
        return sheet
    said = tuple(Finding(field, value, None, "told", 0.9) for field, value in told)
    return replace(sheet, findings=sheet.findings + said)


def _nothing(delivery: Delivery, trouble: Trouble) -> Sheet:
    return Sheet(
        delivery,
        Span(0, 0),
        "",
        "application/x-empty",
        Offsets(),
        charset_confidence=0.0,
        troubles=(trouble,),
    )
