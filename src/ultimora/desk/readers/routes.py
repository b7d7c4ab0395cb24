"""Every address that reader apps ask, one row each, and the one way by which all are answered."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from inspect import iscoroutinefunction
from typing import Any, NamedTuple

from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from ultimora.archive import ArchiveError
from ultimora.archive.audit import By
from ultimora.desk.readers.feeds import Feeds
from ultimora.desk.readers.fever import Fever
from ultimora.desk.readers.google import Google
from ultimora.desk.readers.told import Refused, Told, told
from ultimora.desk.readers.who import Readers
from ultimora.desk.shell import Shell

_API = "/reader/api/0"
_FRESHRSS = "/api"


class Row(NamedTuple):
    """One address: what must be allowed there, and who answers; `changes` need a token."""

    path: str
    scope: str
    does: Callable[..., Any]
    changes: bool = False
    deed: str = ""  # as the audit log calls it


def _rows(google: Google) -> tuple[Row, ...]:
    return (
        Row(f"{_API}/token", "read", google.token),
        Row(f"{_API}/user-info", "read", google.user),
        Row(f"{_API}/preference/list", "read", google.preferences),
        Row(f"{_API}/preference/stream/list", "read", google.stream_preferences),
        Row(f"{_API}/subscription/list", "read", google.subscriptions),
        Row(f"{_API}/subscription/export", "admin", google.exported, False, "export"),
        Row(f"{_API}/subscription/import", "admin", google.imported, True, "source added"),
        Row(f"{_API}/subscription/edit", "admin", google.edit, True, "source filed"),
        Row(f"{_API}/subscription/quickadd", "admin", google.quick, True, "source added"),
        Row(f"{_API}/tag/list", "read", google.tags),
        Row(f"{_API}/unread-count", "read", google.unread),
        Row(f"{_API}/stream/items/ids", "read", google.numbers),
        Row(f"{_API}/stream/items/contents", "read", google.these),
        Row(f"{_API}/stream/contents", "read", google.contents),
        Row(f"{_API}/stream/contents/{{stream:path}}", "read", google.contents),
        Row("/reader/atom/{stream:path}", "read", google.atom),
        Row(f"{_API}/edit-tag", "read", google.mark, True),
        Row(f"{_API}/mark-all-as-read", "read", google.all_read, True),
    )


def routes(shell: Shell, middleware: Sequence[Middleware]) -> list[Route]:
    """The addresses, by themselves and as FreshRSS has them, since apps that know it ask there."""
    readers, feeds = Readers(shell.newsroom), Feeds(shell)
    google, fever = Google(shell, readers, feeds), Fever(shell, readers, feeds)

    async def login(request: Request) -> Response:
        return await _answered(request, lambda asked, desk: google.login(asked))

    async def fevered(request: Request) -> Response:
        return await _answered(request, fever.answer)

    def answering(row: Row) -> Callable[..., Any]:
        async def answer(request: Request) -> Response:
            who = readers.by_pass(request.headers.get("authorization", ""))
            if who is None:
                return PlainTextResponse("Unauthorized", 401, {"www-authenticate": "GoogleLogin"})
            if row.scope not in who.scopes:
                return PlainTextResponse(f"This needs the scope {row.scope}.", 403)

            did = [row.deed, "subscriptions"]

            def does(asked: Told, desk: str) -> Any:
                if row.changes and asked.text("T") not in ("", readers.token_of(who)):
                    raise Refused(401, "Bad token")
                did[:] = _did(row, asked)
                return row.does(who, asked, desk, **request.path_params)

            answer = await _answered(request, does, iscoroutinefunction(row.does), row.changes)
            if row.deed and answer.status_code < 400:
                host = request.client.host if request.client else ""
                audit = shell.archive.people.audit
                await asyncio.to_thread(audit.write, By(who.person, host), *did)
            return answer

        return answer

    apps = {"/accounts/ClientLogin": login, **{row.path: answering(row) for row in _rows(google)}}
    ways = {
        **apps, **{f"{_FRESHRSS}/greader.php{path}": answer for path, answer in apps.items()},
        "/fever": fevered, "/fever/": fevered, f"{_FRESHRSS}/fever.php": fevered,
    }  # fmt: skip
    return [
        Route(path, answer, methods=["GET", "POST"], middleware=middleware)
        for path, answer in ways.items()
    ]


def _did(row: Row, asked: Told) -> tuple[str, str]:
    """What is asked, and about what, as the audit log tells it."""
    acts = {"subscribe": "source added", "unsubscribe": "source removed"}
    about = asked.text("quickadd") or " ".join(asked.all("s")) or "subscriptions"
    return acts.get(asked.text("ac"), row.deed), about


async def _answered(
    request: Request, does: Callable[[Told, str], Any], waits: bool = False, changes: bool = False
) -> Response:
    """What `does` says to what the request tells, as JSON; failures in words."""
    desk = f"{request.url.scheme}://{request.headers.get('host', '')}"
    try:
        if changes and request.method != "POST":
            raise Refused(405, "Changes are posted.")
        asked = await told(request)
        said = does(asked, desk) if waits else await asyncio.to_thread(does, asked, desk)
        said = await said if waits else said
    except Refused as error:
        headers = {"x-reader-google-bad-token": "true"} if error.status == 401 else None
        return PlainTextResponse(error.why, error.status, headers)
    except ArchiveError as error:
        return PlainTextResponse(str(error), 503)
    if isinstance(said, Response):
        return said
    return JSONResponse(said, headers={"cache-control": "no-store"})
