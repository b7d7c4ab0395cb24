"""Laws that hold for any bytes whatever."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from ultimora.unpack import decode, encode, unpack
from ultimora.values import Delivery, Rulebook, Settings, Sheet, Source, Span

CODECS = (
    "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "latin-1", "cp1252",
    "mac-roman", "cp850", "cp1251", "gb18030", "shift_jis", "euc-kr",
)  # fmt: skip
SCRAPS = st.sampled_from(
    [
        b"a", b"Roma ", b"\n", b"\n\n", b"\r\n", b"\0", b"\x01", b"\x02", b"\x03", b"\x04", b"\x0c",
        b"=====\n", b"---\n", b"ZCZC ", b"NNNN\n", b"(ANSA) - ", b"KYIV, Jan 5 (Reuters) - ",
        b"## Descrizione\n", b"### Autore\n", b"Titolo: ", b"\xc3\xa8", b"\xe8", b"\x92", b"\x81",
        b"m\xce\x93 a", b"C\xd5\x8f un",
        b"\xe2\x80", b"\xf0\x9f\x98\x80", b"\xed\xa0\x80", b"\xff\xfe", b"\xfe\xff",
        b"\xef\xbb\xbf", b"\xd8\x00", b"<p>", b"</p>", b"<html>", b"<h1>", b"<br>",
        b"<a href='", b"\"", b">",
        b"<!--", b"&egrave;", b"&#8217;", b"&#xD800;", b"<script type='application/ld+json'>{",
        b"%PDF-1.4\n", b"\x89PNG\r\n\x1a\n", b"Il governo ha deciso di rinviare la riforma. " * 3,
    ]
)  # fmt: skip
ANY = st.one_of(
    st.binary(max_size=200),
    st.lists(SCRAPS, max_size=25).map(b"".join),
    st.tuples(st.text(max_size=60), st.sampled_from(CODECS)).map(
        lambda drawn: drawn[0].encode(drawn[1], "ignore")
    ),
)
SMALL = Rulebook(Settings(largest_sheet=40))


def sheets(data: bytes, rulebook: Rulebook | None = None) -> list[Sheet]:
    """The sheets of some bytes."""
    return list(unpack(Delivery(Source("-"), data), rulebook))


@settings(max_examples=400, deadline=None)
@given(ANY, st.sampled_from([None, SMALL]))
def test_every_byte_lies_in_exactly_one_sheet(data: bytes, rulebook: Rulebook | None) -> None:
    found = sheets(data, rulebook)
    assert found
    at = 0
    for sheet in found:
        assert sheet.span.start == at
        at = sheet.span.end
    assert at == len(data)


@settings(max_examples=400, deadline=None)
@given(ANY, st.sampled_from([None, SMALL]))
def test_spans_lie_inside_their_text(data: bytes, rulebook: Rulebook | None) -> None:
    for sheet in sheets(data, rulebook):
        whole = Span(0, len(sheet.text))
        assert all(piece.span.within(whole) for piece in sheet.pieces)
        assert all(finding.span.within(whole) for finding in sheet.findings if finding.span)
        assert all(trouble.span.within(whole) for trouble in sheet.troubles if trouble.span)
        assert all(piece.span.start <= piece.span.end for piece in sheet.pieces)
        assert 0 <= sheet.charset_confidence <= 1


@settings(max_examples=500, deadline=None)
@given(ANY, st.integers(0, 3))
def test_bytes_and_characters_map_exactly_and_back(data: bytes, start: int) -> None:
    decoded = decode(data, start=start)
    assert encode(decoded, start) == data
    at = start
    for index in range(len(decoded.text)):
        letter = Span(index, index + 1)
        place = decoded.offsets.to_source(letter)
        if index:
            assert place.start == at
        assert decoded.offsets.to_target(place) == letter
        at = place.end
    if decoded.text:
        assert at == start + len(data)


@settings(max_examples=400, deadline=None)
@given(ANY)
def test_text_sheets_give_their_bytes_back(data: bytes) -> None:
    for sheet in sheets(data):
        if sheet.media_type != "text/plain" or sheet.span.start == 0:
            continue
        low, high = sheet.span
        places = [sheet.offsets.to_source(Span(i, i + 1)) for i in range(len(sheet.text))]
        assert [p.end for p in places[:-1]] == [p.start for p in places[1:]]
        assert all(low <= p.start < p.end <= high for p in places)


@settings(max_examples=300, deadline=None)
@given(st.lists(SCRAPS, max_size=30).map(b"".join))
@example(b"<h1></p>a<p>a")
def test_letters_of_a_page_stand_where_the_map_says(scraps: bytes) -> None:
    page = b"<html><body>" + scraps
    for sheet in sheets(page):
        if sheet.media_type != "text/html" or sheet.charset not in ("ascii", "utf-8"):
            continue
        lost = any(t.code in ("unaligned", "stray-bytes") for t in sheet.troubles)
        for index, letter in enumerate(sheet.text):
            if not letter.isalnum() or lost:
                continue
            place = sheet.offsets.to_source(Span(index, index + 1))
            raw = page[place.start : place.end]
            assert raw == letter.encode() or raw.startswith(b"&"), (letter, raw)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=300))
def test_what_is_utf8_comes_through_unchanged(text: str) -> None:
    data = text.encode("utf-8", "ignore")
    decoded = decode(data)
    if decoded.charset == "utf-8" and not data.startswith(b"\xef\xbb\xbf"):
        assert decoded.text == data.decode()
