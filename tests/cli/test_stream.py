"""`ultimora repair --jsonl`: a line in, a line out, whatever the line."""

from __future__ import annotations

import io
import json
import tracemalloc
from collections.abc import Iterator
from typing import Any

import pytest

from cli.outcome import Call
from ultimora.cli import stream
from ultimora.values import Rulebook


def answers(out: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.splitlines()]


def test_each_text_comes_back_with_its_edits(call: Call) -> None:
    pipe = b'{"id":"a","text":"perch\xc3\x83\xc2\xa9","language":"it"}\n\n{"id":7,"text":"bene"}'
    done = call("repair", "--jsonl", pipe=pipe)
    assert done.status == 0 and done.err == ""
    first, second = answers(done.out)
    assert (first["id"], first["text"]) == ("a", "perché")
    (edit,) = first["edits"]
    assert set(edit) == {"start", "end", "before", "after", "rule", "confidence", "rivals"}
    assert (edit["start"], edit["end"], edit["before"], edit["after"]) == (5, 7, "Ã©", "é")
    assert second == {"id": 7, "text": "bene", "edits": []}


@pytest.mark.parametrize(
    ("line", "identity", "code"),
    [
        (b"not json", None, "not-json"),
        (b'"text"', None, "not-object"),
        (b'{"id": [1]}', [1], "no-text"),
        (b'{"id": 1, "text": 5}', 1, "no-text"),
        (b'{"id": 1, "text": "a", "language": 5}', 1, "no-language"),
        (b'{"text": "\xff"}', None, "not-utf-8"),
        (b"[" * 100_000, None, "not-json"),
        (b'{"id": ' + b"9" * 5000 + b"}", None, "not-json"),
    ],
)
def test_a_bad_line_is_answered_in_its_place(
    line: bytes, identity: object, code: str, call: Call
) -> None:
    pipe = b'{"id":1,"text":"uno"}\n' + line + b'\n{"id":3,"text":"tre"}\n'
    done = call("repair", "--jsonl", pipe=pipe)
    assert done.status == 1 and "line 2" in done.err
    first, bad, last = answers(done.out)
    assert (first["text"], last["text"]) == ("uno", "tre")
    assert (bad["id"], bad["error"]["code"], bad["error"]["line"]) == (identity, code, 2)


def test_a_bug_in_repair_costs_one_line(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(text: str, *_: object) -> None:
        raise ValueError(text)

    monkeypatch.setattr(stream, "repair_text", broken)
    done = call("repair", "--jsonl", pipe=b'{"id":1,"text":"uno"}\n')
    assert done.status == 1 and answers(done.out)[0]["error"]["code"] == "internal"


def test_a_line_that_is_too_long_is_passed_over(
    call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stream, "LONGEST", 40)
    pipe = b'{"text": "' + b"a" * 1000 + b'"}\n{"id":2,"text":"due"}\n'
    done = call("repair", "--jsonl", pipe=pipe)
    bad, good = answers(done.out)
    assert bad["error"]["code"] == "too-long" and good["text"] == "due"


class Endless(io.RawIOBase):
    """Lines made while they are read, so that only the stream itself can hold on to them."""

    def __init__(self, lines: Iterator[bytes]) -> None:
        self.lines = lines

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        line = next(self.lines, b"")
        buffer[: len(line)] = line
        return len(line)


def test_memory_does_not_grow_with_the_stream() -> None:
    def peak(count: int) -> int:
        line = json.dumps({"id": 1, "text": "Lâ€™accordo Ã¨ vicino. " * 40}).encode() + b"\n"
        source = io.BufferedReader(Endless(line for _ in range(count)))
        tracemalloc.start()
        assert stream.stream(source, lambda _: None, "it", Rulebook()) == 0
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return most

    peak(5)  # tables are loaded on first use
    assert peak(200) < peak(20) + 200_000
