"""The OpenAPI document (3.1), made from the operations."""

from __future__ import annotations

from typing import Any

from ultimora import __version__
from ultimora.desk.api.operation import Ask, Operation
from ultimora.desk.api.operations import OPERATIONS
from ultimora.desk.api.schemas import components, ref

BASE = "/api/v1"
_PROBLEM = "application/problem+json"
_COMMON = {401: ("Log in, or show a token.", ref("Problem")),
           403: ("This is not for you, or not from there.", ref("Problem")),
           503: ("The archive cannot answer now.", ref("Problem"))}  # fmt: skip


def document() -> dict[str, Any]:
    """The whole document."""
    paths: dict[str, dict[str, Any]] = {}
    for one in OPERATIONS:
        paths.setdefault(BASE + one.path, {})[one.method.lower()] = _described(one)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Ultimora", "version": __version__,
            "summary": "The open wire desk: records, facts, stories, sources.",
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "servers": [{"url": "/"}],
        "paths": paths,
        "components": {
            "schemas": components(),
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
        },
        "security": [{"token": []}, {}],
    }  # fmt: skip


def _described(one: Operation) -> dict[str, Any]:
    told: dict[str, Any] = {
        "operationId": one.does, "summary": one.about,
        "description": f"Needs the scope `{one.scope}` where the desk has users.",
        "parameters": [_parameter(ask) for ask in one.asks],
        "responses": {
            str(status): _answer(status, *said)
            for status, said in sorted((_COMMON | dict(one.answers)).items())
        },
    }  # fmt: skip
    if one.body is not None:
        bytes_ = isinstance(one.body, str)
        kind = one.body if isinstance(one.body, str) else "application/json"
        shape = {"type": "string", "format": "binary"} if bytes_ else one.body
        told["requestBody"] = {"required": True, "content": {kind: {"schema": shape}}}
    return told


def _parameter(ask: Ask) -> dict[str, Any]:
    shape: Any = {"type": "array", "items": ask.schema} if ask.many else ask.schema
    return {
        "name": ask.name, "in": ask.place, "description": ask.about,
        "required": ask.needed, "schema": shape,
    }  # fmt: skip


def _answer(status: int, about: str, shape: Any) -> dict[str, Any]:
    if shape is None:
        return {"description": about}
    if isinstance(shape, str):
        kind = shape if shape == "text/event-stream" else "*/*"
        return {"description": about, "content": {kind: {}}}
    kind = _PROBLEM if status >= 400 else "application/json"
    return {"description": about, "content": {kind: {"schema": shape}}}
