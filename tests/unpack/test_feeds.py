"""Feeds: tables of cases, laws that no damage may break, and attacks."""

from __future__ import annotations

import html
import time
import tomllib
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ultimora.unpack import unpack
from ultimora.unpack.feed_times import iso
from ultimora.values import Delivery, Rulebook, Settings, Sheet, Source, Span

CASES = Path(__file__).parent / "cases"
TABLES = ("feed", "json_feed", "wxr")
TYPES = {"feed": ("rss+xml", "atom+xml"), "json_feed": ("feed+json",), "wxr": ("rss+xml",)}
SECONDS = 20.0  # many times what is needed; a quadratic step would need minutes


def rows(name: str) -> list[Any]:
    """The rows of a table, each under its label."""
    table = tomllib.loads((CASES / f"{name}.toml").read_text(encoding="utf-8"))
    assert all(row["label"] and row["comment"] for row in table["case"])
    return [pytest.param(row, id=f"{name}: {row['label']}") for row in table["case"]]


def every_row() -> list[Any]:
    """The rows of all tables of feeds."""
    return [row for name in TABLES for row in rows(name)]


def sources() -> list[bytes]:
    """The samples of all tables."""
    return [row.values[0]["source"].encode() for row in every_row()]


def sheets(data: bytes, rulebook: Rulebook | None = None) -> list[Sheet]:
    """The sheets of a feed, which must cover its bytes, one after the other."""
    delivery = Delivery(Source("-", "feed"), data, address="https://news.example/feed")
    found = list(unpack(delivery, rulebook))
    assert found[0].span.start == 0
    assert found[-1].span.end == len(data)
    for one, two in pairwise(found):
        assert one.span.end == two.span.start
    return found


def in_place(sheet: Sheet) -> None:
    """Each letter of the text must stand in the bytes where the sheet says it does."""
    data, charset = sheet.delivery.data, sheet.charset or "utf-8"
    for at, letter in enumerate(sheet.text):
        if not letter.isalnum():
            continue
        place = sheet.offsets.to_source(Span(at, at + 1))
        assert sheet.span.start <= place.start < place.end <= sheet.span.end
        bytes_ = data[place.start : place.end]
        written = bytes_.decode("windows-1252" if charset == "ascii" else charset, "replace")
        escape = html.unescape(html.unescape(written)) if "&" in written else written
        assert escape == letter or "\\" in written or len(written) > 12, (letter, written)


def letters(text: str) -> str:
    """A text without its blanks."""
    return "".join(text.split())


@pytest.mark.parametrize("row", rows("feed_times"))
def test_times(row: dict[str, Any]) -> None:
    assert iso(row["text"]) == row["iso"]


@pytest.mark.parametrize("row", every_row())
def test_cases(row: dict[str, Any]) -> None:
    found = sheets(row["source"].encode())
    assert len(found) == len(row["sheet"])
    for sheet, expected in zip(found, row["sheet"], strict=True):
        assert sheet.text == expected["text"]
        said = {finding.field: finding.value for finding in sheet.findings}
        for field, value in expected.get("fields", {}).items():
            assert said.get(field) == value, field
        assert not set(expected.get("absent", ())) & set(said)
        body = [p.span.of(sheet.text) for p in sheet.pieces if p.kind in ("paragraph", "heading")]
        assert body == expected.get("body", body)
        media = expected.get("media", ())
        assert len(sheet.media) == len(media)
        for medium, fields in zip(sheet.media, media, strict=True):
            for name, value in fields.items():
                assert getattr(medium, name) == value, name
        assert [trouble.code for trouble in sheet.troubles] == expected.get("troubles", [])
        assert all(trouble.mend for trouble in sheet.troubles)


@pytest.mark.parametrize("row", every_row())
def test_a_feed_is_told_by_its_bytes(row: dict[str, Any]) -> None:
    types = {sheet.media_type.removeprefix("application/") for sheet in sheets(
        row["source"].encode())}  # fmt: skip
    assert types <= {kind for kinds in TYPES.values() for kind in kinds}


@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "iso-8859-1", "utf-16"])
@pytest.mark.parametrize("row", every_row())
def test_letters_stand_where_they_are_said_to(row: dict[str, Any], charset: str) -> None:
    source = row["source"].replace('encoding="UTF-8"', f'encoding="{charset}"')
    if charset == "iso-8859-1" and "Ã" in source:
        pytest.skip("mojibake in Latin-1 is sound UTF-8, and read as such")
    for sheet in sheets(source.encode(charset, "xmlcharrefreplace")):
        in_place(sheet)


@pytest.mark.parametrize("largest", [20, 150])
@pytest.mark.parametrize("row", every_row())
def test_an_item_longer_than_a_sheet_is_cut(row: dict[str, Any], largest: int) -> None:
    found = sheets(row["source"].encode(), Rulebook(Settings(largest_sheet=largest)))
    whole = "".join(sheet.text for sheet in sheets(row["source"].encode()))
    assert letters("".join(sheet.text for sheet in found)) == letters(whole)
    for sheet in found:
        assert len(letters(sheet.text)) <= largest
        in_place(sheet)


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_damage_never_loses_the_way(data: st.DataObject) -> None:
    bytes_ = bytearray(data.draw(st.sampled_from(sources())))
    for _ in range(data.draw(st.integers(1, 4))):
        low = data.draw(st.integers(0, len(bytes_)))
        high = data.draw(st.integers(low, min(len(bytes_), low + 60)))
        bytes_[low:high] = data.draw(
            st.binary(max_size=8)
            | st.sampled_from(
                [b"<item>", b"</item>", b"]]>", b"<![CDATA[", b"<!--", b"&#x0;", b'"', b"{", b"\0",
                 b"<title>", b"<entry>", b"</rss>", b"&amp;lt;b>", b"[caption]", b"\xe8"]
            )
        )  # fmt: skip
    if not bytes_:
        return
    for sheet in sheets(bytes(bytes_)):
        for piece in sheet.pieces:
            assert piece.span.within(Span(0, len(sheet.text)))
        for finding in sheet.findings:
            assert finding.span is None or finding.span.within(Span(0, len(sheet.text)))
        place = sheet.offsets.to_source(Span(0, len(sheet.text)))
        assert place.end <= len(bytes_)


@given(st.text(max_size=120))
@settings(max_examples=300, deadline=None)
def test_a_time_is_iso_or_nothing(text: str) -> None:
    told = iso(text)
    assert not told or told[:4].isdigit()


ITEM = b"<item><title>Uno</title><description>&lt;p>Testo.&lt;/p></description></item>"
RSS = b'<rss version="2.0"><channel>'
JSON = b'{"version": "https://jsonfeed.org/version/1.1", "items": ['


@pytest.mark.parametrize(
    "data",
    [
        RSS + ITEM * 3_000,
        RSS + b"<item><description>" + b"&lt;!--" * 100_000,
        RSS + b"<item><description><![CDATA[" + b"<a href='" * 100_000,
        RSS + b"<item><title>" + b"<b>" * 100_000,
        RSS + b"<item>" * 50_000,
        RSS + b"<item><x>" + b"<y a='1'>z" * 50_000,
        RSS + b"<item>" + b"<category>a</category>" * 30_000,
        RSS + b"<item><description>" + b"&lt;img src=a>" * 50_000,
        RSS + b"<item><media:group>" * 5_000,
        RSS + b"<link rel=a href=b/>" * 50_000 + ITEM,
        b"<!DOCTYPE rss [" + b"<!ENTITY a 'b'>" * 50_000 + b"]>" + RSS + ITEM,
        b"<!--" * 100_000 + RSS + ITEM,
        RSS + b"<item><pubDate>" + b"9" * 500_000 + b"</pubDate></item>",
        RSS + b'<item a="' + b"x" * 1_000_000 + b'"></item>',
        JSON + b"[" * 100_000,
        JSON + b'{"id": "1", "title": "' + b"\\u00e8" * 100_000 + b'"}]}',
        JSON + b'{"_x": ' * 20_000,
        JSON + b'{"id": ' + b"9" * 100_000 + b"}]}",
        JSON + b'{"id": 1},' * 20_000,
        b'<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><item><content:encoded>'
        + b"[caption] [a b=" * 30_000,
        b'<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><item><content:encoded>'
        + b"&lt;script " * 30_000,
    ],
    ids=range(21),
)
def test_attacks_take_no_longer_than_their_bytes(data: bytes) -> None:
    began = time.process_time()
    found = sheets(data)
    assert time.process_time() - began < SECONDS
    assert sum(len(sheet.findings) for sheet in found) < 100_000
