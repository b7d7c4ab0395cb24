"""JSON-LD, CSV, Parquet, Markdown, text, our own lines: what programs and people make of them."""

from __future__ import annotations

import csv
import json
from io import BytesIO, StringIO

import jsonschema
import pyarrow.parquet
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from pack.records import ABOUT, ALL, BODY, FULL, KILLED, record, words
from ultimora.pack import pack, schema
from ultimora.pack.markdown import plain
from ultimora.values import Medium


def rows(*some: object) -> list[dict[str, str]]:
    text = pack(some, "table", ABOUT).data.decode()  # type: ignore[arg-type]
    return list(csv.DictReader(StringIO(text, newline="")))


def test_lines_are_valid_records() -> None:
    lines = pack(ALL, "record_json", ABOUT).data.decode().splitlines()
    found = [json.loads(line) for line in lines]
    for one in found:
        jsonschema.validate(one, schema())
    first = found[0]
    assert first["id"] == FULL.id
    assert first["declared_id"] == "urn:newsml:fari.example:20260224:77"
    assert (first["version"], first["url"]) == ("3", "https://fari.example/77?a=1&b=2")
    assert first["marks"] == ["XYZ-ABC/QRS"]
    assert first["topics"] == ["medtop:11000000", "CRO"]
    assert first["media"][0]["caption"] == "Il faro <acceso>"
    assert (found[2]["body"], found[2]["edits"], found[2]["media"]) == ("", [], [])


def test_json_ld_is_safe_inside_a_script() -> None:
    data = pack([record("</script><script>alert(1)</script>")], "json_ld", ABOUT).data
    assert b"<" not in data
    assert json.loads(data)["articleBody"] == "</script><script>alert(1)</script>"


def test_json_ld_is_a_news_article() -> None:
    article = json.loads(pack([FULL], "json_ld", ABOUT).data)
    assert (article["@context"][0], article["@type"]) == ("https://schema.org", "NewsArticle")
    assert article["dateline"] == "SALINA, 24 FEB"
    assert article["publisher"]["name"] == "ANSA"
    assert article["associatedMedia"][0]["@type"] == "ImageObject"


def test_a_table_has_a_line_of_names_even_when_it_is_empty() -> None:
    names = pack((), "table", ABOUT).data.decode().strip().split(",")
    assert names == list(rows(FULL)[0])


def test_a_row_keeps_what_was_there() -> None:
    (row,) = rows(FULL)
    assert row["body"] == "\n\n".join(BODY)
    assert row["published"] == "2026-02-24T09:30:00+01:00"
    assert row["tags"] == "fari; isole & scogli"
    assert rows(KILLED)[0]["status"] == "canceled"


def test_a_cell_is_never_a_formula() -> None:
    (row,) = rows(record("=1+1", headline="@SUM(A1)", slugline="-2", byline="+3"))
    assert (row["body"], row["headline"]) == ("'=1+1", "'@SUM(A1)")
    assert (row["slugline"], row["byline"]) == ("'-2", "'+3")


def test_parquet_comes_back_as_rows_in_groups() -> None:
    many = [record(f"Riga {number}.", urgency=4, topics=("CRO",)) for number in range(2500)]
    file = pyarrow.parquet.ParquetFile(BytesIO(pack(many, "parquet", ABOUT).data))
    assert file.metadata.num_row_groups == 3
    table = file.read().to_pylist()
    assert [row["body"] for row in table] == [f"Riga {number}." for number in range(2500)]
    assert (table[0]["urgency"], table[0]["topics"]) == (4, ["CRO"])
    (killed,) = pyarrow.parquet.read_table(
        BytesIO(pack([KILLED], "parquet", ABOUT).data)
    ).to_pylist()
    assert (killed["body"], killed["media"]) == (None, [])


@settings(max_examples=300, deadline=None)
@given(st.lists(words | st.sampled_from(["1) x", "---", "===", "    x", "a  \nb"])).map("".join))
def test_markdown_shows_exactly_the_text(text: str) -> None:
    fit = text.replace("\x00", "\ufffd").encode("utf-8", "replace").decode()
    shown = "".join(
        child.content if child.type == "text" else "\n"
        for token in MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(plain(fit))
        for child in token.children or ()
    )
    assert shown.split() == fit.split()


def test_markdown_links_only_to_the_web() -> None:
    media = (Medium("javascript:alert(1)", caption="Clic"), Medium("https://x.example/a.jpg"))
    data = pack([record("Testo.", media=media, url="javascript:alert(2)")], "markdown", ABOUT).data
    html = MarkdownIt("commonmark").render(data.decode())
    assert 'href="https://x.example/a.jpg"' in html
    assert 'href="javascript' not in html


def test_text_runs_as_on_the_wire() -> None:
    text = pack([FULL], "text", ABOUT).data.decode()
    assert "SALINA, 24 FEB (ANSA) - Il faro di Punta Salina" in text
    assert text.startswith("CORREGGE il terzo capoverso\n\nFARI-SALINA\n\n")
    assert "FARI: SI RIACCENDE <PUNTA SALINA> & BASTA (2)\n\n" in text
    assert text.endswith("\n\nXYZ-ABC/QRS\n")
    assert "\n" + "=" * 40 + "\n" in pack(ALL, "text", ABOUT).data.decode()
