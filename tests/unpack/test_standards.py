"""The agencies' standards: what comes out of each, and what holds whatever is sent."""

from __future__ import annotations

import time
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ultimora.unpack import unpack
from ultimora.unpack.objects import salvaged
from ultimora.values import Delivery, Sheet, Source, Span

CASES = Path(__file__).parent / "cases"
FORMATS = ("newsml_g2", "nitf", "newsml", "ninjs")
SECONDS = 10.0  # many times what is needed; a quadratic step would need minutes


def rows() -> list[Any]:
    """The rows of every standard's table, each under its label."""
    found = []
    for name in FORMATS:
        table = tomllib.loads((CASES / f"{name}.toml").read_text(encoding="utf-8"))
        assert all(row["label"] and row["comment"] for row in table["case"])
        found += [pytest.param(row, id=f"{name}: {row['label']}") for row in table["case"]]
    return found


SAMPLES = [row.values[0]["text"] for row in rows()]


def sheets(data: bytes) -> list[Sheet]:
    """The sheets of a file with no name to go by, within the time allowed."""
    began = time.process_time()
    found = list(unpack(Delivery(Source("-"), data)))
    assert time.process_time() - began < SECONDS
    return found


def said(sheet: Sheet, field: str) -> list[str]:
    """Every value of a field, in order."""
    return [finding.value for finding in sheet.findings if finding.field == field]


def partitioned(found: list[Sheet], data: bytes) -> None:
    """Every byte lies in one sheet of what arrived."""
    at = 0
    for sheet in found:
        if sheet.delivery.outer is None:
            assert sheet.span.start == at
            at = sheet.span.end
    assert at == len(data)


def placed(sheet: Sheet) -> None:
    """Every letter of the text stands where it points to, as itself or as an escape."""
    data, charset = sheet.delivery.data, sheet.charset or "utf-8"
    for at, letter in enumerate(sheet.text):
        if letter.isalnum():
            span = sheet.offsets.to_source(Span(at, at + 1))
            written = data[span.start : span.end].decode(charset, "replace")
            assert written == letter or written[:1] in "&\\", (letter, written)


@pytest.mark.parametrize("row", rows())
def test_what_comes_out(row: dict[str, Any]) -> None:
    data = row["text"].encode()
    found = sheets(data)
    partitioned(found, data)
    assert len(found) == len(row["sheet"])
    for sheet, expected in zip(found, row["sheet"], strict=True):
        for field, values in expected.get("says", {}).items():
            assert said(sheet, field) == ([values] if isinstance(values, str) else values), field
        for field in expected.get("absent", ()):
            assert not said(sheet, field), field
        if "body" in expected:
            kinds = ("paragraph", "heading")
            body = [p.span.of(sheet.text) for p in sheet.pieces if p.kind in kinds]
            assert body == expected["body"]
        if "medium" in expected:
            (medium,) = sheet.media
            told = {name: getattr(medium, name) for name in medium.__slots__}
            assert {k: v for k, v in told.items() if v is not None} == expected["medium"]
        assert {t.code for t in sheet.troubles} == set(expected.get("troubles", ()))
        placed(sheet)


@pytest.mark.parametrize("charset", ["iso-8859-1", "utf-16"])
@pytest.mark.parametrize("text", SAMPLES, ids=range(len(SAMPLES)))
def test_every_letter_has_its_place_in_any_charset(text: str, charset: str) -> None:
    if text.startswith("<?xml"):
        text = text.replace("UTF-8", charset).replace("utf-8", charset)
    elif text.startswith("<"):
        text = f'<?xml version="1.0" encoding="{charset}"?>{text}'
    elif charset != "utf-16":
        return  # JSON is Unicode (RFC 8259, section 8.1)
    data = text.encode(charset, "xmlcharrefreplace")
    found = sheets(data)
    partitioned(found, data)
    assert found[0].media_type != "text/plain"
    for sheet in found:
        if sheet.delivery.outer is None:
            placed(sheet)


SCRAPS = st.sampled_from([
    "<", ">", "</", "/>", "&", "&amp;", "&#0;", "&#x1F600;", "]]>", "<![CDATA[", "<!--", "-->", '"',
    "'", "<p>", "</p>", "<newsItem>", "</newsItem>", "<nitf>", "</body>", "<NewsItem>", "{", "}",
    "[", "]", "\\", "\\u", "\\ud800", ",", ":", "\0", "\n", "\ud7ff", "é", "\ufeff", "null",
    '"uri":"', "-1e999", "<x:y xmlns:x='z'>",
])  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(SAMPLES), st.data())
def test_no_mutation_breaks_a_reader(text: str, data: st.DataObject) -> None:
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(text)))
        cut = data.draw(st.integers(0, 40))
        text = text[:at] + data.draw(SCRAPS) + text[at + cut :]
    whole = text.encode("utf-8", "surrogatepass")
    found = sheets(whole)
    assert found
    partitioned(found, whole)
    for sheet in found:
        end = Span(0, len(sheet.text))
        assert all(piece.span.within(end) for piece in sheet.pieces)
        assert all(f.span is None or f.span.within(end) for f in sheet.findings)


G2 = '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="g" standard="NewsML-G2">'
HOSTILE = {
    "billion laughs": '<!DOCTYPE nitf [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'
    "<nitf><body><body.content><p>&b;</p></body.content></body></nitf>",
    "external entity": '<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    "<nitf><body><body.content><p>&x;</p></body.content></body></nitf>",
    "deep": G2 + "<contentSet><inlineXML>" + "<p>" * 50_000 + "x",
    "deep components": "<NewsML><NewsItem>" + "<NewsComponent>" * 20_000 + "x",
    "many subjects": G2 + "<contentMeta>" + '<subject qcode="a:b"/>' * 50_000,
    "many links": G2 + "<itemMeta>" + '<link rel="x" href="http://x/1.jpg"/>' * 20_000,
    "open quotes": G2 + "<contentMeta>" + '<subject qcode="' * 20_000,
    "huge attribute": G2 + '<itemMeta><link rel="x" href="' + "a" * 1_000_000 + '"/>',
    "huge numbers": '<nitf><head><docdata><urgency ed-urg="' + "9" * 100_000 + '"/>'
    '<date.issue norm="' + "9" * 100_000 + '"/></docdata></head></nitf>',
    "endless list": '{"uri": "u", "headline": "h", "subject": [' + '{"name": "x"},' * 50_000,
    "deep json": '{"uri": "u", "headline": ' + "[" * 100_000,
    "many items": "[" + '{"uri": "u", "headline": "h"},' * 5_000 + "0]",
    "big number": '{"uri": "u", "headline": "h", "version": 1' + "0" * 100_000 + "}",
    "quotes": '{"uri": "u", "headline": "' + '\\"' * 200_000,
    "nested texts": '{"uri":"u","headline":"h","associations":[' * 150,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_attacks_cost_no_more_than_their_bytes(name: str) -> None:
    data = HOSTILE[name].encode()
    found = sheets(data)
    partitioned(found, data)
    assert all("root:" not in sheet.text for sheet in found)
    assert sum(len(sheet.text) for sheet in found) <= 2 * len(data)
    assert all(len(sheet.media) <= 200 for sheet in found)


def test_what_lies_beyond_the_bounds_is_said() -> None:
    data = (G2 + "<itemMeta>" + "<memberOf qcode='x:y'/>" * 500 + "</itemMeta></newsItem>").encode()
    (sheet,) = sheets(data)
    assert [trouble.code for trouble in sheet.troubles] == ["more-kept"]
    assert len(said(sheet, "other.memberOf.qcode")) == 200


def test_a_script_in_a_headline_is_no_text() -> None:
    text = G2 + "<contentMeta><headline>Neve <script>alert(1)</script>sui passi</headline>"
    (sheet,) = sheets(text.encode())
    assert said(sheet, "headline") == ["Neve sui passi"]


def test_a_picture_without_an_address_is_no_reference() -> None:
    text = "<nitf><body><body.content><media media-type='image'><media-reference/>"
    (sheet,) = sheets(f"{text}<media-caption>Una tigre.</media-caption></media>".encode())
    assert not sheet.media
    assert said(sheet, "other.media") == ["picture"]
    assert said(sheet, "media.caption") == ["Una tigre."]


def test_a_broken_object_gives_its_whole_members() -> None:
    node = salvaged('{"a": 1, "b": [2, 3], "c": "un', 0, 30)
    members = node.members or {}
    assert [members[name].text for name in ("a", "c")] == ["1", "un"]
    assert [item.text for item in members["b"].items] == ["2", "3"]


def test_other_xml_and_json_are_left_alone() -> None:
    for text in ("<newsitem itemid='1'><title>x</title></newsitem>", '{"uri": {"type": "string"}}',
                 "<html><body><nitf></nitf></body></html>", '{"headline": "no uri"}'):  # fmt: skip
        (sheet,) = sheets(text.encode())
        assert sheet.media_type in ("text/plain", "text/html")
