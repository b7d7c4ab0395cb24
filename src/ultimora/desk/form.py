"""What a form of ours sends: short fields, by their names."""

from __future__ import annotations

from urllib.parse import parse_qsl

from starlette.datastructures import MultiDict
from starlette.exceptions import HTTPException
from starlette.requests import Request

LARGEST = 64 * 1024  # bytes of a form
_MOST = 200  # fields


async def body(request: Request, largest: int, too_large: Exception) -> bytes:
    """What was sent, all of it; raises `too_large` as soon as it is more than `largest` bytes."""
    data = bytearray()
    async for chunk in request.stream():
        data += chunk
        if len(data) > largest:
            raise too_large
    return bytes(data)


async def form(request: Request) -> MultiDict:
    """The fields of a form (``application/x-www-form-urlencoded``).

    Raises:
        HTTPException: where it is larger than any of ours.
    """
    data = await body(request, LARGEST, HTTPException(413, "This form is too large."))
    try:
        return MultiDict(parse_qsl(data.decode("utf-8", "replace"), True, max_num_fields=_MOST))
    except ValueError:
        raise HTTPException(400, "This form has too many fields.") from None
