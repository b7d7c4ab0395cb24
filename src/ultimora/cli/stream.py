"""`ultimora repair --jsonl`: texts in and out through a pipe, however many, in constant memory."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from typing import Any, BinaryIO

from ultimora.pack import one_line, reasons
from ultimora.repair import repair_text
from ultimora.values import Edit, Repaired, Rulebook, Trouble

LONGEST = 1 << 26  # bytes of one line; a longer one is passed over without being kept


class Refused(Exception):
    """A line that is no text to repair: `identity` is its id if it had one."""

    def __init__(self, code: str, message: str, identity: object = None) -> None:
        super().__init__(message)
        self.code, self.message, self.identity = code, message, identity


def stream(
    source: BinaryIO, put: Callable[[bytes], None], language: str | None, rulebook: Rulebook
) -> int:
    """Repair each line of `source` into a line that is handed to `put`; 0 if all went well, else 1.

    A line that cannot be understood gives an ``error`` object in its place and the next goes on.
    """
    status = 0
    number = 0
    while line := source.readline(LONGEST + 1):
        number += 1
        if line.isspace():
            continue
        try:
            if len(line) > LONGEST:
                _pass_over(source, line)
                raise Refused("too-long", f"the line is longer than {LONGEST:,} bytes")
            answer = repaired_line(line, language, rulebook)
        except Refused as refused:
            status = 1
            print(f"ultimora: line {number}: {refused.message}", file=sys.stderr)
            error = {"code": refused.code, "message": refused.message, "line": number}
            answer = {"id": refused.identity, "error": error}
        put(one_line(answer).encode() + b"\n")
    return status


def repaired_line(line: bytes, language: str | None, rulebook: Rulebook) -> dict[str, Any]:
    """The answer to one line.

    Raises:
        Refused: where it is no JSON object with a "text".
    """
    asked = _asked(line)
    identity = asked.get("id")
    text, tongue = asked.get("text"), asked.get("language", language)
    if not isinstance(text, str):
        raise Refused("no-text", 'the object has no "text" that is a string', identity)
    if not isinstance(tongue, str | None):
        raise Refused("no-language", '"language" is not a string', identity)
    try:
        repaired = repair_text(text, tongue, rulebook)
    except Exception as bug:  # a bug of ours on one text must not end the stream
        raise Refused("internal", f"it could not be repaired ({bug!r})", identity) from bug
    return _answer(identity, repaired)


def _asked(line: bytes) -> dict[str, Any]:
    try:
        asked = json.loads(line)
    except UnicodeDecodeError as error:
        raise Refused("not-utf-8", f"not UTF-8 at byte {error.start}") from None
    except json.JSONDecodeError as error:
        raise Refused("not-json", f"not JSON at column {error.colno}: {error.msg}") from None
    except (RecursionError, ValueError) as error:
        raise Refused("not-json", f"JSON that cannot be held: {error}") from None
    if not isinstance(asked, dict):
        raise Refused("not-object", "JSON, but not an object")
    return asked


def _answer(identity: object, repaired: Repaired) -> dict[str, Any]:
    answer: dict[str, Any] = {
        "id": identity,
        "text": repaired.text,
        "edits": [_edit(edit) for edit in repaired.edits],
    }
    if repaired.troubles:
        answer["troubles"] = [_trouble(trouble) for trouble in repaired.troubles]
    return answer


def _edit(edit: Edit) -> dict[str, Any]:
    told = {"start": edit.start, "end": edit.end, **reasons(edit)}
    if not edit.inferred:
        del told["inferred"]
    return told


def _trouble(trouble: Trouble) -> dict[str, Any]:
    start, end = trouble.span or (None, None)
    return {"code": trouble.code, "message": trouble.message, "start": start, "end": end}


def _pass_over(source: BinaryIO, line: bytes) -> None:
    while line and not line.endswith(b"\n"):
        line = source.readline(LONGEST)
