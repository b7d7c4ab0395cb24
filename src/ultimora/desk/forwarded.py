"""What a proxy says of a request: believed where it is one of ours, else not seen at all."""

from __future__ import annotations

from collections.abc import Sequence
from ipaddress import IPv4Network, IPv6Network, ip_address

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

_TOLD = ("forwarded", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip")


class Forwarded:
    """Puts in place whom a proxy speaks for: client, scheme and host (``X-Forwarded-*``).

    Of several addresses the last that is no proxy of ours is the client's: what stands before it
    he may have written himself.
    """

    def __init__(self, app: ASGIApp, proxies: Sequence[IPv4Network | IPv6Network]) -> None:
        self.app, self.proxies = app, proxies

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI."""
        if scope["type"] == "http":
            headers = Headers(scope=scope)
            kept = [(name, value) for name, value in scope["headers"]
                    if name.decode("latin-1") not in _TOLD]  # fmt: skip
            more = self._believed(scope, headers)
            if host := more.pop("host", None):
                kept = [pair for pair in kept if pair[0] != b"host"]
                kept.append((b"host", host.encode("latin-1")))
            scope = {**scope, **more, "headers": kept}
        await self.app(scope, receive, send)

    def _believed(self, scope: Scope, headers: Headers) -> Scope:
        client = scope.get("client") or ("", 0)
        if not self._ours(client[0]):
            return {}
        more: Scope = {}
        chain = _parts(headers.getlist("x-forwarded-for"))
        strangers = [one for one in chain if not self._ours(one)]
        if chain:
            more["client"] = ((strangers or chain[:1])[-1], 0)
        if (scheme := _parts(headers.getlist("x-forwarded-proto"))[-1:]) in (["http"], ["https"]):
            more["scheme"] = scheme[0]
        if host := _parts(headers.getlist("x-forwarded-host"))[-1:]:
            more["host"] = host[0]
        return more

    def _ours(self, place: str) -> bool:
        try:
            address = ip_address(place)
        except ValueError:
            return False
        return any(address in network for network in self.proxies)


def _parts(values: list[str]) -> list[str]:
    return [part.strip() for value in values for part in value.split(",") if part.strip()]
