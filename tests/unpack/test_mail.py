"""Mail: headers, bodies, attachments, mbox; what only looks like mail; hostile MIME."""

from __future__ import annotations

from base64 import b64encode
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ultimora.unpack import unpack
from ultimora.values import Delivery, Rulebook, Settings, Sheet, Source, Span
from unpack.test_cases import rows
from unpack.test_wires import body

ROWS = [parameter.values[0] for parameter in rows("mail")]


def sheets(data: bytes, rulebook: Rulebook | None = None) -> list[Sheet]:
    """The sheets of some bytes."""
    return list(unpack(Delivery(Source("-"), data), rulebook))


@pytest.mark.parametrize("row", rows("mail"))
def test_case(row: dict[str, Any]) -> None:
    first, *others = sheets(row["text"].lstrip().encode())
    assert first.media_type == "message/rfc822"
    assert body(first) == row["body"]
    for field, value in row["fields"].items():
        assert [f.value for f in first.findings if f.field == field] == [value], field
    told = [(s.delivery.member, s.text) for s in others]
    wanted = row.get("others", [])
    assert len(told) == len(wanted)
    for (name, text), (member, begins) in zip(told, wanted, strict=True):
        assert name == member and text.startswith(begins)
    assert [t.code for t in first.troubles] == row.get("troubles", [])
    assert [[m.address, m.kind, m.title] for m in first.media] == row.get("media", [])


@pytest.mark.parametrize("row", rows("mail"))
def test_words_point_to_their_bytes(row: dict[str, Any]) -> None:
    """A letter stands in its own byte, or in the escape, encoded word or base64 that holds it."""
    data = row["text"].lstrip().encode()
    first = sheets(data)[0]
    for number, letter in enumerate(first.text):
        if letter.isalnum() and letter.isascii():
            low, high = first.offsets.to_source(Span(number, number + 1))
            assert low < high
            written = data[low:high].decode("latin-1")
            assert written == letter or "=" in written or "base64" in row["text"], number


@pytest.mark.parametrize(
    "text",
    [
        "From: ROMA\nSubject: la manovra\n\nROMA (ANSA) - Il testo che segue basta a sé.\n",
        "Subject: Weather\n\nLONDON (Reuters) - It rains.\n",
        "Date: 8 gennaio 2026\nFonte: ANSA\nTitolo: Uno\n\nUn testo.\n",
        "From the archives: Received wisdom\n\nA story about mail.\n",
        "Titolo: Prova\nAutore: Anna\n\nUn testo con Message-ID: <a@b.c> in mezzo.\n",
    ],
)
def test_what_only_looks_like_mail_is_text(text: str) -> None:
    assert all(sheet.media_type == "text/plain" for sheet in sheets(text.encode()))


def test_an_mbox_is_a_sheet_a_message() -> None:
    one = b"From a@example.org Thu Jan  8 10:00:00 2026\nFrom: a@example.org\nMessage-ID: <1@e.x>\n"
    data = one + b"Subject: One\n\nFirst.\n\n" + one + b"Subject: Two\n\nSecond.\n"
    first, second = sheets(data)
    assert first.span.end == second.span.start and second.span.end == len(data)
    assert (body(first), body(second)) == (["First."], ["Second."])


def test_a_charset_that_lies_is_weighed() -> None:
    head = b"From: a@e.org\nMessage-ID: <1@e.org>\nContent-Type: text/plain; charset=utf-8\n\n"
    words = "È così perché la città è già piena di novità e di libertà.".encode("latin-1")
    (sheet,) = sheets(head + words)
    assert body(sheet) == [words.decode("latin-1")]


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(ROWS), st.data())
def test_no_mutation_breaks_it(row: dict[str, Any], data: st.DataObject) -> None:
    whole = row["text"].lstrip().encode()
    low = data.draw(st.integers(0, len(whole)))
    high = data.draw(st.integers(low, min(len(whole), low + 60)))
    scrap = st.sampled_from([b"", b"\n", b"\r\n\r\n", b"--xyz\n", b"=?utf-8?B?", b"\xff", b"=",
                             whole[:99], b"\0" * 9, b"multipart/mixed; boundary=M"])  # fmt: skip
    mutated = whole[:low] + data.draw(scrap) + whole[high:]
    rulebook = data.draw(st.sampled_from([None, Rulebook(Settings(largest_sheet=50))]))
    found = sheets(mutated, rulebook)
    outer = [sheet for sheet in found if sheet.delivery.outer is None]
    assert outer
    at = 0
    for sheet in outer:
        assert sheet.span.start == at
        at = sheet.span.end
        assert all(p.span.within(Span(0, len(sheet.text))) for p in sheet.pieces)
        sheet.offsets.to_source(Span(0, len(sheet.text)))
    assert at == len(mutated)


HEAD = b"From: a@example.org\nMessage-ID: <1@example.org>\nMIME-Version: 1.0\n"
NEST = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n)
                for n in range(2_000))  # fmt: skip
BOMBS = {
    "headers": HEAD + b"X-A: b\n" * 50_000,
    "one header": HEAD + b"Subject: " + b"a " * 1_000_000 + b"\n\nx",
    "folds": HEAD + b"Subject: a\n" + b" b\n" * 200_000 + b"\nx",
    "encoded words": HEAD + b"Subject: " + b"=?utf-8?Q?a?= " * 30_000 + b"\n\nx",
    "half words": HEAD + b"Subject: " + b"=?utf-8?Q?" * 50_000 + b"\n\nx",
    "parts": HEAD + b"Content-Type: multipart/mixed; boundary=a\n\n" + b"--a\n\nx\n" * 50_000,
    "nested": HEAD + NEST,
    "parameters": HEAD + b"Content-Type: text/plain" + b"; a=b" * 50_000 + b"\n\nx",
    "open quote": HEAD + b'Content-Type: text/plain; name="' + b"\\" * 200_000 + b"\n\nx",
    "quoted": HEAD + b"\n" + b"> a\n" * 100_000,
    "signatures": HEAD + b"\n" + b"-- \n" * 100_000,
    "escapes": HEAD + b"Content-Transfer-Encoding: quoted-printable\n\n" + b"=C3=A8" * 30_000,
    "base64": HEAD + b"Content-Transfer-Encoding: base64\n\n" + b64encode("è ".encode() * 20_000),
    "mbox": b"From a 2026\nFrom: a@b.c\nMessage-ID: <a@b.c>\n\nx\n\n" * 2_000,
}


@pytest.mark.parametrize("data", BOMBS.values(), ids=list(BOMBS))
def test_bombs_take_no_longer_than_their_bytes(data: bytes) -> None:
    assert sheets(data)
