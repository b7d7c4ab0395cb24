"""What an app tells: the fields of address and body together, and its refusals."""

from __future__ import annotations

from urllib.parse import parse_qsl

from starlette.datastructures import MultiDict
from starlette.requests import Request

from ultimora.desk.form import body
from ultimora.intake import multipart

LARGEST = 1 << 20  # bytes of a body: ten thousand names of items
_MOST = 20_000  # fields
_FORM = "application/x-www-form-urlencoded"


class Refused(Exception):
    """What an app is told instead of an answer: a status of HTTP, and why."""

    def __init__(self, status: int, why: str) -> None:
        super().__init__(why)
        self.status, self.why = status, why


class Told:
    """The fields of a request, by whichever way they came; `body` is what else was sent."""

    def __init__(self, fields: MultiDict, body: bytes = b"") -> None:
        self.fields, self.body = fields, body

    def text(self, name: str) -> str:
        """A field; empty where there is none."""
        return str(self.fields.get(name, "")).strip()

    def all(self, name: str) -> list[str]:
        """A field that may come several times."""
        return [str(one).strip() for one in self.fields.getlist(name)]

    def whole(self, name: str, default: int, most: int = 1 << 62) -> int:
        """A field that is a whole number, at most so large."""
        text = self.text(name)
        plain = text.isascii() and text.isdecimal() and len(text) < 20
        return min(int(text), most) if plain else default

    def moment(self, name: str) -> int | None:
        """A field that is a time, in seconds since 1970; apps count in any unit down to
        microseconds."""
        at = self.whole(name, 0)
        while at > 100_000_000_000:
            at //= 1000
        return at or None

    def __contains__(self, name: str) -> bool:
        return name in self.fields


async def told(request: Request) -> Told:
    """What a request tells. Raises Refused where it is too much, or is cut."""
    fields = MultiDict(request.query_params.multi_items())
    if request.method in ("GET", "HEAD"):
        return Told(fields)
    too_large = Refused(413, f"It is larger than {LARGEST:,} bytes.")
    data = await body(request, LARGEST, too_large)
    kind = request.headers.get("content-type", _FORM)
    try:
        if mark := multipart.boundary(kind):
            for part in multipart.parts(data, mark):
                fields.append(part.field, part.data.decode("utf-8", "replace"))
        elif kind.partition(";")[0].strip().lower() == _FORM:
            text = data.decode("utf-8", "replace")
            for name, value in parse_qsl(text, True, max_num_fields=_MOST):
                fields.append(name, value)
        else:
            return Told(fields, data)
    except ValueError as error:
        raise Refused(400, str(error)) from None
    return Told(fields)
