"""What is sent to break us: bounded, said, and nothing of it lost."""

from __future__ import annotations

import struct
import time
import zlib

import pytest

from ultimora.unpack import plan, unpack
from ultimora.values import Delivery, Rulebook, Settings, Sheet, Source

LINE = "Una riga senza fine che non si ferma mai. "
SECONDS = 20.0  # many times what is needed; a quadratic step would need minutes
FEED = b'<?xml version="1.0"?><rss version="2.0"><channel>'
TABLE = b"record,id,version,status,topics,notices\n,,,,"
RECORD = b'{"schema":"urn:ultimora:record:1",'


def sheets(data: bytes, rulebook: Rulebook | None = None) -> list[Sheet]:
    """The sheets of some bytes, within the time allowed, no byte left out."""
    began = time.process_time()
    found = list(unpack(Delivery(Source("-"), data), rulebook))
    assert time.process_time() - began < SECONDS
    assert sum(sheet.span.end - sheet.span.start for sheet in found) == len(data)
    return found


def png() -> bytes:
    """A small but whole picture."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        check = zlib.crc32(kind + body)
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", check)

    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
        + chunk(b"IDAT", zlib.compress(b"\0\0"))
        + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (png(), "binary"),
        (b"\x7fELF\x02\x01\x01" + bytes(200), "binary"),
        (b"PK\x03\x04" + bytes(100), "binary"),
        (bytes(range(256)) * 20, "binary"),
        (bytes(1000), "binary"),
    ],
    ids=["nothing", "png", "elf", "zip", "every byte", "zeros"],
)
def test_what_is_no_text_is_named(data: bytes, code: str) -> None:
    (sheet,) = sheets(data)
    assert sheet.text == ""
    (trouble,) = sheet.troubles
    assert (trouble.code, bool(trouble.message), bool(trouble.mend)) == (code, True, True)


BOMBS = {
    "deep html": b"<div>" * 100_000 + b"in fondo",
    "entities": b"<p>" + b"&amp;" * 100_000,
    "one attribute": b"<p title='" + b"x" * 20_000_000 + b"'>ciao</p>",
    "open quotes": b'<p>ciao <a href="' * 30_000,
    "mixed quotes": b"<p>" + b"<a '\"" * 50_000,
    "open tags": b"<p>" + b"<a " * 300_000,
    "open comments": b"<p>" + b"<!--" * 300_000,
    "open scripts": b"<p>x" + b"<script>" * 200_000,
    "many breaks": b"<p>a" + b"<br>" * 100_000 + b"b",
    "nested json": b"<p>a<script type='application/ld+json'>" + b"[" * 900_000,
    "rows": b"=====\n" * 200_000,
    "rows and words": b"Testo di una riga.\n\n=====\n\n" * 10_000,
    "form feeds": b"\x0c" * 2_000_000,
    "ends of frames": b"NNNN\n" * 30_000,
    "starts of frames": b"ZCZC\n" * 20_000,
    "blanks": b" " * 5_000_000,
    "dashes": b"-" * 5_000_000,
    "half openings": b"A(ANSA" * 500_000,
    "high bytes": b"\xe2" * 1_000_000,
    "strays": "perché ".encode() * 10_000 + b"\xe9 " * 100_000,
    "headings": b"# a\n" * 200_000,
    "labels": b"Titolo\n\n## Descrizione\n\n" * 20_000,
    "surrogates": b"\xff\xfe" + b"\x00\xd8" * 50_000,
    "starts of headers": b"\x01\n" * 300_000,
    "open instructions": FEED + b"<item><title>" + b"<?a>" * 100_000,
    "many summaries": FEED
    + b"<item><description>"
    + b"una parola " * 20_000
    + b"</description>"
    + b"<summary>a b</summary>" * 3_000
    + b"</item>",
    "joiners": FEED + b"<item><title>" + "&lt;\u2060".encode() * 30_000 + b"</title></item>",
    "comments in a title": FEED + b"<item><title>" + b"&lt;!--" * 60_000 + b"</title></item>",
    "cells of quotes": TABLE + b'"' + b'"";' * 30_000 + b'",,\n',
    "cells never closed": TABLE + b'"a\n' * 10_000,
    "edits never closed": RECORD + b'"edits":[' * 80_000,
    "empty lines of records": RECORD + b'"body":"x"}\n' + b" \n" * 300_000,
    "parts of mail": b"From: a@b.c\nContent-Type: multipart/mixed; boundary=M\n\n"
    + (b"--M\nContent-Type: text/html\n\n" + b"<style>" * 5_000 + b"<" * 30_000 + b"\n") * 5
    + b"--M--\n",
}


@pytest.mark.parametrize("data", BOMBS.values(), ids=list(BOMBS))
def test_bombs_take_no_longer_than_their_bytes(data: bytes) -> None:
    assert sheets(data)


def test_an_endless_line_is_cut_and_said() -> None:
    data = (LINE * 20_000).encode()
    found = sheets(data, Rulebook(Settings(largest_sheet=100_000)))
    assert len(found) > 8
    assert all(len(sheet.text) <= 100_000 for sheet in found)
    assert "".join(sheet.text for sheet in found).encode() == data
    assert all("cut" in {t.code for t in sheet.troubles} for sheet in found)
    assert not any(sheet.text.startswith(" ") for sheet in found), "cut at blanks"


def test_a_cut_never_parts_a_letter() -> None:
    data = ("è" * 5_000).encode()
    found = sheets(data, Rulebook(Settings(largest_sheet=100)))
    assert {letter for sheet in found for letter in sheet.text} == {"è"}
    assert all(len(sheet.text) <= 100 for sheet in found)


def test_a_million_dispatches_come_one_by_one() -> None:
    take = "Titolo\n(ANSA) - ROMA, 06 GEN - Testo breve.\n(ANSA).\n\n"
    found = unpack(Delivery(Source("-"), take.encode() * 50_000))
    began = time.process_time()
    first = next(found)
    met = time.process_time()
    assert first.text == take
    assert sum(1 for _ in found) == 49_999
    done = time.process_time()
    assert met - began < (done - began) / 10, "the first waits for none of the others"


def test_a_format_is_known_by_its_bytes_alone() -> None:
    html = b"<!doctype html><html><body><p>Testo"
    for name in ("a.txt", "a.pdf", "a.png"):
        (sheet,) = unpack(Delivery(Source(name), html, media_type="application/pdf"))
        assert sheet.media_type == "text/html"


def test_a_container_can_be_switched_off() -> None:
    rulebook = Rulebook(without=frozenset({"unpack.page"}))
    (sheet,) = sheets(b"<p>Testo</p>", rulebook)
    assert sheet.media_type == "text/plain"


def test_the_plan_is_ordered_and_ends_with_what_takes_everything() -> None:
    names = [container.name for container in plan()]
    assert len(set(names)) == len(names)
    assert names[-1] == "text"
