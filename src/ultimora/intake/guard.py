"""Which network addresses a fetch may reach, checked at the moment that it connects.

A feed's address is written by strangers, and so is every redirect. A desk that followed them
anywhere would let a stranger ask the desk's own network (server-side request forgery). The name is
resolved once, the answers are judged, and the connection goes to exactly the address that was
judged: a second answer of the name server (DNS rebinding) is never asked for.
"""

from __future__ import annotations

import asyncio
import socket
import time
from collections.abc import Awaitable, Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from ssl import SSLContext

import httpcore

Resolve = Callable[[str, int], Awaitable[Sequence[str]]]
"""From a host's name and port to its addresses, best first; raises OSError where it has none."""

# The IANA registry of special-purpose IPv4 addresses (RFC 6890 and its updates), and multicast.
_CLOSED_V4 = tuple(
    IPv4Network(net)
    for net in (
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16",
        "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16",
        "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3",
    )
)  # fmt: skip
# IANA has given out nothing but this for global unicast (RFC 4291); what is special inside it:
# protocol assignments with Teredo, ORCHID and benchmarking (2001::/23), examples (RFC 3849, 9637).
_OPEN_V6 = IPv6Network("2000::/3")
_CLOSED_V6 = tuple(IPv6Network(net) for net in ("2001::/23", "2001:db8::/32", "3fff::/20"))
_NAT64 = IPv6Network("64:ff9b::/96")  # RFC 6052: the last 32 bits are an IPv4 address
# Where clouds keep the credentials of the machine itself. Not even a local source reads these;
# 168.63.129.16 (Azure) is a public address, and so stands in no registry.
_METADATA = frozenset(
    map(
        ip_address,
        ("169.254.169.254", "169.254.170.2", "168.63.129.16", "100.100.100.200", "192.0.0.192",
         "fd00:ec2::254", "fd20:ce::254"),
    )
)  # fmt: skip

NO_ADDRESS = "no IP address"
MOST_TRIED = 4  # addresses of one host that are tried before it counts as dead


class Refused(Exception):
    """The host's address lies where this source may not reach; the text says which and why."""


def judged(address: str, local: bool = False) -> str | None:
    """Why a connection to this IP address is refused; None where it is allowed.

    `local` is what a person said of the source: then loopback and private networks are open, and
    only multicast and the metadata services of clouds stay closed.
    """
    try:
        found = ip_address(address.partition("%")[0])
    except ValueError:
        return NO_ADDRESS
    inner = _unwrapped(found)
    if inner in _METADATA or found in _METADATA:
        return "the metadata service of a cloud"
    if inner.is_multicast or found.is_multicast:
        return "a multicast address"
    if local:
        return None
    if inner.is_loopback or inner.is_unspecified:
        return "this machine itself"
    if isinstance(inner, IPv4Address):
        closed = any(inner in net for net in _CLOSED_V4)
    else:
        closed = inner not in _OPEN_V6 or any(inner in net for net in _CLOSED_V6)
    return "a private or reserved network" if closed else None


def _unwrapped(found: IPv4Address | IPv6Address) -> IPv4Address | IPv6Address:
    """The IPv4 address inside an IPv6 one (mapped, compatible, 6to4, NAT64), else the same."""
    if isinstance(found, IPv4Address):
        return found
    if found.ipv4_mapped:
        return found.ipv4_mapped
    if found.sixtofour:
        return found.sixtofour
    low = int(found) & 0xFFFFFFFF
    if found in _NAT64 or (int(found) >> 32 == 0 and low > 1):
        return IPv4Address(low)
    return found


class Resolver:
    """Asks the system for a host's addresses, in threads of its own.

    A dead name server keeps a thread for half a minute; so these are many, and no other work of
    the loop waits behind them.
    """

    def __init__(self, threads: int = 32) -> None:
        self._threads = ThreadPoolExecutor(threads, thread_name_prefix="resolve")

    async def __call__(self, host: str, port: int) -> Sequence[str]:
        loop = asyncio.get_running_loop()
        found = await loop.run_in_executor(
            self._threads, lambda: socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        )
        return tuple(dict.fromkeys(str(entry[4][0]) for entry in found))

    def close(self) -> None:
        """Let go of the threads; those that still wait end by themselves."""
        self._threads.shutdown(wait=False, cancel_futures=True)


class Guard(httpcore.AsyncNetworkBackend):
    """A network that connects only where it is allowed.

    Raises Refused where every address of the host is closed, httpcore.ConnectError where it has
    none or none answers, httpcore.ConnectTimeout where that takes longer than the time given.
    """

    def __init__(self, resolve: Resolve, local: bool = False) -> None:
        self._resolve = resolve
        self._local = local
        self._network = httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """A connection to one of the addresses that the host has and this guard allows."""
        until = time.monotonic() + (timeout if timeout is not None else 60.0)
        addresses = await self._allowed(host, port, until - time.monotonic())
        wrong: Exception = httpcore.ConnectError("no address answers")
        for left, address in zip(range(len(addresses), 0, -1), addresses, strict=True):
            share = (until - time.monotonic()) / left
            if share <= 0:
                raise httpcore.ConnectTimeout("no time left")
            try:
                return await self._network.connect_tcp(
                    address, port, share, local_address, socket_options
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                wrong = error
        raise wrong

    async def _allowed(self, host: str, port: int, timeout: float) -> Sequence[str]:
        try:
            async with asyncio.timeout(timeout):
                addresses = await self._resolve(host, port)
        except TimeoutError as error:
            raise httpcore.ConnectTimeout("the name server does not answer") from error
        except (OSError, UnicodeError) as error:
            raise Unresolved(host) from error
        reasons = {address: judged(address, self._local) for address in addresses}
        allowed = [address for address, reason in reasons.items() if reason is None]
        if not addresses:
            raise Unresolved(host)
        if not allowed:
            address, reason = next(iter(reasons.items()))
            where = address if address == host else f"{host} ({address})"
            raise Refused(f"{where} is {reason}")
        return allowed[:MOST_TRIED]

    async def sleep(self, seconds: float) -> None:
        """Wait, as httpcore asks its network to."""
        await self._network.sleep(seconds)


Dialled = tuple[asyncio.StreamReader, asyncio.StreamWriter]


def dialling(local: bool, resolve: Resolve) -> Callable[..., Awaitable[Dialled]]:
    """``asyncio.open_connection`` for other protocols, but only to where a source may reach.

    The dial raises OSError where every address of the host is closed, or none answers.
    """

    async def dial(
        host: str, port: int, *, ssl: SSLContext | None = None, limit: int = 1 << 16
    ) -> Dialled:
        wrong: OSError = OSError(f"{host} has no address")
        for address in (await resolve(host, port))[:MOST_TRIED]:
            if reason := judged(address, local):
                wrong = PermissionError(f"{address} is {reason}")
                continue
            try:
                return await asyncio.open_connection(
                    address, port, ssl=ssl, limit=limit, server_hostname=host if ssl else None
                )
            except OSError as error:
                wrong = error
        raise wrong

    return dial


class Unresolved(Exception):
    """The name server knows no address of the host, whose name is the text."""
