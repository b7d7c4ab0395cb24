"""The API as a page for people: what one may ask, and how it is typed."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from ultimora.desk.api.document import BASE
from ultimora.desk.api.operation import Ask, Operation
from ultimora.desk.api.operations import OPERATIONS
from ultimora.desk.shell import Shell

_FOR = {"id": "ID", "name": "NAME", "format": "ninjs"}  # what stands in an address
_SENT = {
    "add_source": '{"address": "https://example.org/rss"}',
    "pause_source": '{"paused": true}',
}


class Shown(NamedTuple):
    """One operation, as the page shows it; `asks` leaves out what its address says."""

    operation: Operation
    asks: tuple[Ask, ...]
    typed: str


def manual(base: str, tokens: bool) -> Iterator[tuple[str, list[Shown]]]:
    """The operations by what they are about, each with a line to type; `tokens` says that one must
    be shown."""
    for about, some in groupby(OPERATIONS, lambda one: one.path.split("/")[1]):
        yield about, [
            Shown(one, tuple(ask for ask in one.asks if ask.place == "query"),
                  _typed(one, base, tokens))
            for one in some
        ]  # fmt: skip


def _typed(one: Operation, base: str, tokens: bool) -> str:
    words = ["curl"]
    if one.does == "stream":
        words.append("-N")
    if one.method != "GET":
        words += ["-X", one.method]
    if tokens:
        words += ["-H", "'Authorization: Bearer TOKEN'"]
    if isinstance(one.body, str):
        words += ["--data-binary", "@FILE"]
    elif one.body is not None:
        words += ["-H", "'Content-Type: application/json'", "-d", f"'{_SENT[one.does]}'"]
    asked = "?q=ferry" if any(ask.name == "q" for ask in one.asks) else ""
    return " ".join([*words, f"'{base}{BASE}{one.path.format_map(_FOR)}{asked}'"])


def routes(shell: Shell) -> list[Route]:
    """The address of the page."""

    def page(request: Request) -> Response:
        base = str(request.base_url).rstrip("/")
        return shell.page(
            request, "api.html", section="", base=BASE,
            parts=list(manual(base, not shell.who(request).alone)),
        )  # fmt: skip

    return [Route("/api", page)]
