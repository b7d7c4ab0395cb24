"""Facts as JSON: their own fields by name, each place as a record's places are written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from functools import cache
from typing import Any

from ultimora.values import Facts, Span

Place = Callable[[Span | None], dict[str, Any]]


def facts_json(facts: Facts, place: Place) -> dict[str, Any]:
    """Each kind of fact as a list; `place` writes a span of the clean text.

    What `span` says stands in the fact itself (``start``, ``end``, ``bytes``, ``page``); any other
    place is an object of these four.
    """
    return {name: [_value(fact, place) for fact in getattr(facts, name)] for name in _names(Facts)}


@cache
def _names(kind: Any) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


def _value(value: Any, place: Place) -> Any:
    if value is None or isinstance(value, str | int):
        return value
    if isinstance(value, float):
        return int(value) if value.is_integer() else round(value, 6)
    if isinstance(value, Span):
        return place(value)
    if isinstance(value, tuple):
        return [_value(one, place) for one in value]
    written: dict[str, Any] = {}
    kind: Any = type(value)
    for name in _names(kind):
        part = getattr(value, name)
        if name == "span":
            written |= place(part)
        elif name == "confidence":
            written[name] = round(part, 4)
        else:
            written[name] = _value(part, place)
    return written
