"""Files out of a form (RFC 7578), byte for byte: the standard library's parser is for mail.

That parser undoes transfer encodings and opens messages within; here each part's bytes are handed
on as they came, since a record points into them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import EmailMessage
from email.parser import HeaderParser
from email.policy import HTTP

MOST = 1_000  # parts of one form
LONGEST = 16_384  # bytes of one part's header


@dataclass(frozen=True, slots=True)
class Part:
    """One field of a form; `file` is the name of a file, without any directories, if it is one."""

    field: str
    file: str | None
    media_type: str | None
    data: bytes


def boundary(content_type: str) -> bytes | None:
    """The boundary that a Content-Type names, if it is one of a form."""
    message = EmailMessage(HTTP)
    message["Content-Type"] = content_type.replace("\r", " ").replace("\n", " ")
    found = message.get_param("boundary")
    if message.get_content_type() != "multipart/form-data" or not isinstance(found, str):
        return None
    return found.encode("latin-1", "replace")[:70] or None  # RFC 2046: 70 characters at most


def parts(body: bytes, mark: bytes) -> Iterator[Part]:
    """The parts between the boundaries. Raises `ValueError` where the form is cut or endless."""
    line = re.compile(rb"(?:\A|\r\n)--" + re.escape(mark) + rb"(--)?[ \t]*(?:\r\n|\Z)")
    found = line.search(body)
    if found is None:
        raise ValueError("The form's boundary does not occur in it.")
    for _ in range(MOST):
        if found[1]:
            return
        start = found.end()
        # The line end before a boundary belongs to the boundary, even right after a header.
        found = line.search(body, max(start - 2, 0))
        if found is None:
            raise ValueError("The form ends before its last boundary: it was cut.")
        yield _part(body[start : max(found.start(), start)])
    raise ValueError(f"The form has more than {MOST:,} parts.")


def _part(text: bytes) -> Part:
    head, gap, data = text.partition(b"\r\n\r\n")
    if text.startswith(b"\r\n"):
        head, data = b"", text[2:]
    elif not gap:
        raise ValueError("A part of the form has no header.")
    if len(head) > LONGEST:
        raise ValueError("The header of a part is too long.")
    message = HeaderParser(policy=HTTP).parsestr(head.decode("utf-8", "replace"))
    name = message.get_param("name", "", "content-disposition")
    file = message.get_filename()
    return Part(
        str(name),
        re.split(r"[/\\]", str(file))[-1] if file is not None else None,
        message["Content-Type"] and str(message["Content-Type"]),
        data,
    )
