"""What an operation of the API is: the row that both its answers and its description come from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from starlette.datastructures import QueryParams
from starlette.exceptions import HTTPException

Schema = Mapping[str, Any]
SCOPES = ("read", "edit", "intake", "admin")


@dataclass(frozen=True, slots=True)
class Ask:
    """One thing that may be asked: a parameter of the path or of the query.

    `schema` is JSON Schema: ``string``, ``integer`` with bounds, or an ``enum``; `many` lets it
    come several times.
    """

    name: str
    about: str
    schema: Schema
    place: str = "query"
    needed: bool = False
    many: bool = False


@dataclass(frozen=True, slots=True)
class Operation:
    """One method of one address.

    `does` names the method of ``Answers``; `scope` is what a token must allow; `body` is the
    schema of the JSON that is sent (or its media type, for bytes); `answers` says for each status
    what it means and its schema, None for no body, or a media type.
    """

    does: str
    method: str
    path: str
    about: str
    scope: str
    asks: tuple[Ask, ...] = ()
    body: Schema | str | None = None
    answers: Mapping[int, tuple[str, Schema | str | None]] = ()  # type: ignore[assignment]


def values(operation: Operation, told: QueryParams) -> dict[str, Any]:
    """What is asked, each in its own type; what is not asked is absent.

    Raises:
        HTTPException: where something is asked that cannot be, with what can.
    """
    asks = {ask.name: ask for ask in operation.asks if ask.place == "query"}
    for name in told:
        if name not in asks:
            known = ", ".join(asks) or "nothing"
            raise HTTPException(400, f"{name!r} is not asked here; one may ask {known}.")
    found: dict[str, Any] = {}
    for name, ask in asks.items():
        given = told.getlist(name)
        if not given:
            continue
        if len(given) > 1 and not ask.many:
            raise HTTPException(400, f"{name} is asked {len(given)} times; ask it once.")
        read = [_read(ask, text) for text in given]
        found[name] = read if ask.many else read[0]
    return found


def _read(ask: Ask, text: str) -> str | int:
    schema = ask.schema
    if schema.get("type") == "integer":
        low, high = schema.get("minimum", 0), schema.get("maximum", (1 << 53) - 1)
        plain = text.isascii() and text.isdecimal() and len(text) < 17
        if not plain or not low <= int(text) <= high:
            raise HTTPException(
                400, f"{ask.name}={text!r} must be a whole number from {low} to {high}."
            )
        return int(text)
    if (known := schema.get("enum")) and text not in known:
        raise HTTPException(400, f"{ask.name}={text!r} is none of {', '.join(known)}.")
    if len(text) > schema.get("maxLength", 2_000):
        raise HTTPException(400, f"{ask.name} is longer than {schema.get('maxLength', 2_000)}.")
    return text
