"""Addresses of the web as people and servers write them."""

from __future__ import annotations

import httpx


class BadAddress(Exception):
    """No address that can be asked; the text says what is wrong with it."""


def parsed(address: str) -> httpx.URL:
    """The address in its parts; raises BadAddress where it is none of http or https."""
    told = address.strip()
    for old in ("feed://", "feed:"):  # what browsers once called a feed's address
        if told.lower().startswith(old):
            told = told[len(old) :]
            told = told if "://" in told else f"https://{told}"
            break
    try:
        url = httpx.URL(told)
        host = url.raw_host
    except (httpx.InvalidURL, UnicodeError, ValueError) as error:
        raise BadAddress(f"{bare(address)!r} ({error})") from error
    if url.scheme not in ("http", "https"):
        raise BadAddress(f"{bare(address)!r} is not http or https")
    if not host:
        raise BadAddress(f"{bare(address)!r} names no host")
    return url.copy_with(fragment=None)


def bare(address: str) -> str:
    """The address without the name and password that may stand in it, fit to be shown."""
    scheme, colon, rest = address.partition("://")
    if not colon:
        return address
    place, slash, path = rest.partition("/")
    return f"{scheme}://{place.rpartition('@')[2]}{slash}{path}"
