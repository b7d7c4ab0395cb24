"""What a program is told of what went wrong (RFC 9457)."""

from __future__ import annotations

from starlette.responses import JSONResponse, Response

from ultimora.intake.door import TITLES

_TITLES = {**TITLES, 403: "Forbidden", 404: "Not Found", 405: "Method Not Allowed",
           409: "Conflict"}  # fmt: skip


def problem(status: int, detail: str, headers: dict[str, str] | None = None) -> Response:
    """An answer that says what is wrong."""
    told = {"status": status, "title": _TITLES.get(status, "That did not work"), "detail": detail}
    return JSONResponse(told, status, headers, media_type="application/problem+json")
