"""Which role each address of the desk needs: the one place where that is decided.

What reads is named by its address, what changes also by its method. What does not stand here is
closed to everybody who does not work alone.
"""

from __future__ import annotations

from collections.abc import Iterable

from starlette.routing import BaseRoute, Match, Route
from starlette.types import Scope

from ultimora.desk.api.operations import OPERATIONS
from ultimora.desk.api.routes import at
from ultimora.desk.guard import SAFE
from ultimora.desk.who import ANYONE, INTAKE, OWN
from ultimora.values.roles import ADMIN, EDITOR, READER, SCOPES


def key(method: str, path: str) -> str:
    """How a route stands in the table."""
    return path if method in SAFE else f"{method} {path}"


NEEDS = {
    # the frame
    "/static/{hash}/{name}": ANYONE,
    "POST /choose": ANYONE,
    "/login": ANYONE,
    "POST /login": ANYONE,
    "/login/oidc": ANYONE,
    "/login/back": ANYONE,
    "POST /logout": ANYONE,
    # the wire
    "/": READER,
    "/columns": READER,
    "/wall": READER,
    "/facets": READER,
    "/live": READER,
    "/complete": READER,
    "POST /read": READER,
    "POST /presets": READER,  # one's own; an editor's for everybody
    # a dispatch
    "/dispatch/{id}": READER,
    "/dispatch/{id}/changes": READER,
    "/dispatch/{id}/changes/{other}": READER,
    "/dispatch/{id}/bytes": READER,
    "/dispatch/{id}/as/{format}": READER,
    "POST /dispatch/{id}/star": READER,
    "POST /dispatch/{id}/notes": READER,
    "POST /dispatch/{id}/collections": EDITOR,
    # stories, claims
    "/stories": READER,
    "/story/{id}": READER,
    "POST /story/{id}/rename": EDITOR,
    "POST /story/{id}/pin": EDITOR,
    "POST /story/{id}/merge": EDITOR,
    "POST /story/{id}/split": EDITOR,
    "/claims": READER,
    # sources: their addresses may hold keys of feeds
    "/sources": EDITOR,
    "/sources/test": EDITOR,
    "POST /sources/add": ADMIN,
    "POST /sources/{name:path}/change": ADMIN,
    "/sources.opml": EDITOR,
    "POST /sources/opml": ADMIN,
    # alerts are one's own; they send mail in the desk's name. A private feed is its own key.
    "/alerts": READER,
    "/alerts/count": READER,
    "/alerts/{number:int}": READER,
    "POST /alerts/seen": READER,
    "POST /alerts/add": EDITOR,
    "POST /alerts/{number:int}/change": EDITOR,
    "POST /alerts/{number:int}/test": EDITOR,
    "/search.{form}": READER,
    "/feeds/{number:int}/{token}.{form}": ANYONE,
    "/private/{number:int}/{token}.{form}": ANYONE,
    # people
    "/account": OWN,
    "POST /account/password": OWN,
    "POST /account/sessions": OWN,
    "POST /account/tokens": OWN,
    "POST /account/feeds": OWN,
    "/people": ADMIN,
    "POST /people/add": ADMIN,
    "POST /people/{name}/change": ADMIN,
    "POST /people/tokens": ADMIN,
    "POST /people/feeds": ADMIN,
    "/audit": ADMIN,
    # the demonstration
    "/demonstration": READER,
    "/demonstration/state": READER,
    # the API: each operation names the scope that it needs
    "/api": READER,
    "/api/openapi.json": ANYONE,
    **{
        key(one.method, at(one.path)): INTAKE if one.scope == INTAKE else SCOPES[one.scope]
        for one in OPERATIONS
    },
}


def needed(routes: Iterable[BaseRoute], scope: Scope) -> str:
    """What a request needs: a role; empty where its address has none. What is not there at all
    is told to readers alone."""
    for route in routes:
        if isinstance(route, Route) and route.matches(scope)[0] is Match.FULL:
            return NEEDS.get(key(scope["method"], route.path), "")
    return READER
