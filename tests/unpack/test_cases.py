"""The tables of cases: charsets, seams, pages."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from ultimora.unpack import decode, encode, unpack
from ultimora.values import Delivery, Sheet, Source, Span

CASES = Path(__file__).parent / "cases"
FIELDS = ("title", "author", "published", "updated", "section", "image", "language", "publisher")


def rows(name: str) -> list[Any]:
    """The rows of a table, each under its label."""
    table = tomllib.loads((CASES / f"{name}.toml").read_text(encoding="utf-8"))
    assert all(row["label"] and row["comment"] for row in table["case"])
    return [pytest.param(row, id=row["label"]) for row in table["case"]]


def sheets(data: bytes) -> list[Sheet]:
    """The sheets of a file with no name to go by."""
    return list(unpack(Delivery(Source("-"), data)))


@pytest.mark.parametrize("row", rows("decode"))
def test_decode(row: dict[str, Any]) -> None:
    data = bytes.fromhex(row["hex"].replace(" ", "")) if "hex" in row else None
    data = row["text"].encode(row["as"]) if data is None else data
    decoded = decode(data)
    assert (decoded.text, decoded.charset) == (row["text"], row["charset"])
    assert {trouble.code for trouble in decoded.troubles} == set(row.get("troubles", ()))
    assert encode(decoded) == data


@pytest.mark.parametrize("charset", ["utf-8", "cp1252", "utf-16"])
@pytest.mark.parametrize("row", rows("dump"))
def test_dump(row: dict[str, Any], charset: str) -> None:
    data = row["text"].encode(charset, "xmlcharrefreplace")
    found = sheets(data)
    begins = [
        sheet.text.strip()[: len(expected)]
        for sheet, expected in zip(found, row["sheets"], strict=False)
    ]
    assert begins == row["sheets"]
    assert len(found) == len(row["sheets"])
    if charset != "cp1252":  # mojibake in cp1252 is sound UTF-8, and read as such
        assert "".join(sheet.text for sheet in found) == row["text"]


@pytest.mark.parametrize("row", rows("page"))
def test_page(row: dict[str, Any]) -> None:
    (sheet,) = sheets(row["html"].encode())
    assert sheet.media_type == "text/html"
    if "text" in row:
        assert sheet.text == row["text"]
    said = {finding.field: finding.value for finding in sheet.findings}
    for field in FIELDS:
        if field in row:
            assert said.get(field) == row[field], field
    assert not set(row.get("absent", ())) & set(said)
    if "tags" in row:
        assert [f.value for f in sheet.findings if f.field == "tags"] == row["tags"]
    assert {trouble.code for trouble in sheet.troubles} == set(row.get("troubles", ()))


def test_a_title_of_json_ld_stands_where_its_letters_are() -> None:
    page = (
        b"<html><head><script type='application/ld+json'>"
        b'{"@type":"NewsArticle","headline":"Neve sui passi alpini"}</script></head>'
        b"<body><p>Molta neve.</p></body></html>"
    )
    (sheet,) = sheets(page)
    place = sheet.offsets.to_source(Span(0, len("Neve sui passi alpini")))
    assert sheet.text.startswith("Neve sui passi alpini\n\n")
    assert page[place.start : place.end] == b"Neve sui passi alpini"
