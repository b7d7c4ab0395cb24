"""Why a fetch failed, said so that a person understands it and knows what to do."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from http import HTTPStatus

import httpcore
import httpx

from ultimora.intake.addresses import BadAddress
from ultimora.intake.codings import Broken
from ultimora.intake.guard import Refused, Unresolved
from ultimora.values import Trouble

LATER = "Nothing to do: it is asked again later."
_MENDS = {
    401: "Name the environment variable that holds its password or token (secret).",
    402: "The site wants to be paid; ask it for access.",
    403: "The site turns us away; ask it for access, or look for another address.",
    404: "Look whether it has moved: `ultimora add` with the site's front page finds its feeds.",
    410: "The site says that it has ended: remove the source.",
    451: "The site may not show it here, for legal reasons.",
}
# How h11 and httpcore say that the connection was closed too early.
_CUT = ("closed connection", "disconnected")


class TooLarge(Exception):
    """More bytes than the limit, which is the text (``32 MiB``)."""


class TooManyRedirects(Exception):
    """One address leads to the next without an end; the text says how many were followed."""


class Forbidden(Exception):
    """The site's robots.txt asks that this page be left alone; the text is the page's path."""


class Slow(Exception):
    """The whole took longer than its limit; the text is the limit (``60 s``)."""


def answered(status: int) -> Trouble:
    """The trouble that an answer with this status is; the code is ``http-STATUS``."""
    try:
        phrase = f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        phrase = str(status)
    return Trouble(f"http-{status}", f"It answered {phrase}.", mend=_MENDS.get(status, LATER))


def trouble_of(error: Exception, host: str, connect: float, silence: float) -> Trouble:
    """The trouble that this error of the network is, at `host`, with the limits in seconds."""
    match error:
        case BadAddress() | httpx.InvalidURL() | UnicodeError():
            return Trouble(
                "bad-address", f"This is no address to fetch from: {error}.",
                mend="Give an address that begins with http:// or https://.",
            )  # fmt: skip
        case Unresolved():
            return Trouble(
                "no-address", f"{host} has no address.",
                mend="Look at the spelling of the host, and whether this machine is online.",
            )  # fmt: skip
        case Refused():
            return Trouble(
                "closed-address", f"We do not fetch from there: {error}.",
                mend="If it is yours, write `local = true` with it in the sources file.",
            )  # fmt: skip
        case TooLarge():
            return Trouble(
                "too-large", f"It is larger than {error}; reading stopped there.",
                mend="Raise the limit (largest) if it is meant to be that large.",
            )  # fmt: skip
        case TooManyRedirects():
            return Trouble(
                "redirects", f"It leads from one address to the next, more than {error} times.",
                mend="Open it in a browser and give the address where that ends.",
            )  # fmt: skip
        case Forbidden():
            return Trouble(
                "robots", f"The robots.txt of {host} asks to leave {error} alone.",
                mend="Ask the site for permission, or for a feed with full text.",
            )  # fmt: skip
        case Broken():
            return Trouble("broken", f"Its compressed bytes are damaged ({error}).", mend=LATER)
        case Slow():
            return _slow(f"The answer of {host} took longer than {error}.")
        case _:
            return _of_network(error, host, connect, silence)


def _of_network(error: Exception, host: str, connect: float, silence: float) -> Trouble:
    chain = tuple(_chain(error))
    for cause in chain:
        if isinstance(cause, ssl.SSLError):
            why = getattr(cause, "verify_message", "") or cause.reason or "the handshake failed"
            return Trouble(
                "tls", f"The encryption of {host} cannot be trusted: {why}.",
                mend="Tell the site, or for a machine of yours name its authority (authorities).",
            )  # fmt: skip
    match error:
        case httpcore.ConnectTimeout():
            return _slow(f"{host} took longer than {connect:g} s to answer a call.")
        case httpcore.TimeoutException():
            return _slow(f"{host} was silent for {silence:g} s.")
        case httpcore.ConnectError():
            refused = any(isinstance(cause, ConnectionRefusedError) for cause in chain)
            how = "refused the connection" if refused else "cannot be reached"
            return Trouble("unreachable", f"{host} {how}.", mend=LATER)
        case httpcore.ProtocolError() if not any(word in str(error) for word in _CUT):
            return Trouble(
                "no-http", f"{host} does not answer in proper HTTP ({error}).",
                mend="Look whether the address is that of a web server.",
            )  # fmt: skip
        case httpcore.NetworkError() | httpcore.ProtocolError() | OSError():
            return Trouble("cut", f"{host} broke off in the middle of its answer.", mend=LATER)
        case _:
            return Trouble(
                "internal", f"Fetching from {host} failed in a way that we did not foresee "
                f"({type(error).__name__}: {str(error)[:200]}).",
                mend="Please report it.",
            )  # fmt: skip


def _slow(message: str) -> Trouble:
    return Trouble("slow", message, mend=LATER)


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """The error, and what it came from; a group of errors gives all of its own."""
    seen: list[BaseException] = []
    todo = [error]
    while todo:
        this = todo.pop()
        if this is None or this in seen:
            continue
        seen.append(this)
        yield this
        todo += [this.__cause__, this.__context__]
        todo += this.exceptions if isinstance(this, BaseExceptionGroup) else ()
