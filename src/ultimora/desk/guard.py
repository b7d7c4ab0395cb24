"""Who may ask the desk what: nobody from another site, and what a page may load or run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

# Nothing from outside, nothing inline, no frame around us (Content Security Policy Level 3).
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
    " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",  # with none, a form of ours would have no origin either
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
}
# Only over https, where a browser heeds it (RFC 6797): from now on never without.
ALWAYS = {"strict-transport-security": "max-age=31536000"}
SAFE = frozenset(("GET", "HEAD", "OPTIONS"))
LOOPBACK = ("127.0.0.1", "localhost", "[::1]", "::1")


class Marked:
    """Puts the same on what is answered outside all guards: when something of ours has failed."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI."""
        await self.app(scope, receive, _marked(send, HEADERS))


def _marked(send: Send, told: Mapping[str, str]) -> Send:
    async def marked(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in told.items():
                headers.setdefault(name, value)
        await send(message)

    return marked


class Guard:
    """Answers only who calls the desk by a name of its own, and changes nothing for other sites.

    A name that a foreign server resolves to loopback (DNS rebinding) is refused by the ``Host``
    that the browser tells; a form on another site by ``Origin`` and ``Sec-Fetch-Site``, which no
    page can forge (Fetch Metadata, W3C 2025).
    """

    def __init__(self, app: ASGIApp, hosts: Sequence[str]) -> None:
        self.app = app
        self.hosts = frozenset((*LOOPBACK, *hosts))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        safe = scope.get("scheme") == "https"
        why = self._refused(scope["method"], Headers(scope=scope), safe)
        app = PlainTextResponse(why, 403) if why else self.app
        await app(scope, receive, _marked(send, HEADERS | ALWAYS if safe else HEADERS))

    def _refused(self, method: str, headers: Headers, safe: bool) -> str:
        host = headers.get("host", "")
        name = host.rpartition(":")[0] if host.rpartition(":")[2].isdecimal() else host
        if name.lower() not in self.hosts:
            return (
                f"This desk is not called {host}. Open it as http://127.0.0.1 with its port, or by"
                " a name that `hosts` in its configuration tells.\n"
            )
        if method in SAFE:
            return ""
        site = headers.get("sec-fetch-site", "same-origin")
        origin = headers.get("origin")
        scheme, _, place = (origin or "").partition("://")
        foreign = place != host or (safe and scheme != "https")
        if site != "same-origin" or (origin and foreign):
            return "This came from another site, and the desk changes nothing for it.\n"
        return ""
