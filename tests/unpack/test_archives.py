"""Archives and WARC: members as deliveries, refused ones named, bombs bounded."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import struct
import tarfile
import zipfile
from collections.abc import Callable

import pytest
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st

from ultimora.unpack import unpack
from ultimora.values import Delivery, Rulebook, Settings, Sheet, Source

COPY = b"ROMA (ANSA) - Il governo ha approvato la manovra. Lo dice il ministro.\n"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)


def sheets(data: bytes, name: str = "in/copy.gz", **told: int) -> list[Sheet]:
    """The sheets of some bytes under settings of their own."""
    return list(unpack(Delivery(Source(name), data), Rulebook(Settings(**told))))  # type: ignore[arg-type]


def seen(found: list[Sheet]) -> list[tuple[str | None, str]]:
    """Each sheet as its member's name and its trouble's code, or the first word of its text."""
    return [(s.delivery.member, s.text.split()[0] if s.text else s.troubles[0].code) for s in found]


def zipped(*members: tuple[str, bytes | str]) -> bytes:
    """A ZIP of these members."""
    into = io.BytesIO()
    with zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return into.getvalue()


def tarred(*members: tuple[str, bytes, bytes]) -> bytes:
    """A tar of these members: name, kind, data."""
    into = io.BytesIO()
    with tarfile.open(fileobj=into, mode="w") as archive:
        for name, kind, data in members:
            info = tarfile.TarInfo(name)
            info.type, info.size, info.linkname = kind, len(data), "/etc/passwd"
            archive.addfile(info, io.BytesIO(data))
    return into.getvalue()


PACKERS: dict[str, Callable[[bytes], bytes]] = {
    "gz": gzip.compress, "bz2": bz2.compress, "xz": lzma.compress, "zst": zstandard.compress,
}  # fmt: skip


@pytest.mark.parametrize("ending", PACKERS)
def test_one_file_packed(ending: str) -> None:
    packed = PACKERS[ending](COPY)
    assert seen(sheets(packed, f"in/copy.txt.{ending}")) == [("copy.txt", "ROMA")]
    twice = sheets(packed + packed, f"copy.{ending}")
    assert {sheet.delivery.data for sheet in twice} == {COPY * 2}
    assert "damaged" in {t.code for s in sheets(packed[:-9], "copy.gz") for t in s.troubles}


@pytest.mark.parametrize("ending", PACKERS)
def test_a_bomb_is_named_and_not_read(ending: str) -> None:
    bomb = PACKERS[ending](bytes(60_000_000))
    assert seen(sheets(bomb, f"b.{ending}")) == [(None, "too-much")]
    small = PACKERS[ending](COPY * 1000)
    assert seen(sheets(small, f"b.{ending}", most_unpacked=5_000)) == [(None, "too-much")]


def test_a_bomb_of_bombs() -> None:
    data = COPY
    for _ in range(9):
        data = gzip.compress(data)
    assert seen(sheets(data))[-1][1] == "too-much"
    assert sheets(data)[0].troubles[0].message


def test_a_zip() -> None:
    data = zipped(
        ("a.txt", COPY), ("../../etc/b.txt", COPY), ("C:\\x\\c.txt", COPY), ("città.txt", COPY),
        ("logo.png", PNG), ("folder/", b""), ("inner.zip", zipped(("d.txt", COPY))),
    )  # fmt: skip
    found = sheets(data, "copy.zip")
    assert seen(found) == [
        ("a.txt", "ROMA"), ("etc/b.txt", "ROMA"), ("x/c.txt", "ROMA"), ("città.txt", "ROMA"),
        ("d.txt", "ROMA"), (None, "no-text"),
    ]  # fmt: skip
    assert [f.value for f in found[1].findings if f.field == "other.member"] == ["../../etc/b.txt"]
    assert [m.address for m in found[-1].media] == ["logo.png"]
    assert found[4].delivery.name == "copy.zip!/inner.zip!/d.txt"
    assert found[0].delivery.arrived.data == data


def test_a_zip_whose_end_is_lost() -> None:
    data = zipped(("a.txt", COPY), ("b.txt", COPY))
    cut = data[: data.index(b"PK\x01\x02")]
    assert seen(sheets(cut)) == [("content", "damaged"), ("a.txt", "ROMA"), ("b.txt", "ROMA")]


def test_a_file_without_a_name() -> None:
    data = bytearray(zipped(("a", COPY)))
    at = data.index(b"PK\x01\x02")
    struct.pack_into("<HH", data, at + 28, 0, 1)  # the name is the extra field now
    assert sheets(bytes(data))


def test_a_zip_with_a_locked_file() -> None:
    data = bytearray(zipped(("a.txt", COPY), ("b.txt", COPY)))
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + at] |= 1
    assert seen(sheets(bytes(data))) == [("a.txt", "encrypted"), ("b.txt", "ROMA")]


def test_files_that_share_their_bytes() -> None:
    data = zipped(("a.txt", COPY), ("b.txt", COPY))
    begin, second = data.index(b"PK\x01\x02"), data.rindex(b"PK\x01\x02")
    twice = bytearray(data)
    struct.pack_into("<I", twice, second + 42, 0)
    assert begin < second
    (sheet,) = sheets(bytes(twice))
    assert [trouble.code for trouble in sheet.troubles] == ["overlap", "overlap"]
    assert sheet.span.end == len(twice)


def test_a_size_that_lies() -> None:
    data = bytearray(zipped(("a.txt", COPY), ("b.txt", COPY)))
    struct.pack_into("<I", data, data.index(b"PK\x01\x02") + 24, 0xFFFFFFF0)
    assert seen(sheets(bytes(data))) == [("a.txt", "too-much"), ("b.txt", "ROMA")]


def test_a_tar() -> None:
    data = tarred(
        ("/abs.txt", tarfile.REGTYPE, COPY), ("link", tarfile.SYMTYPE, b""),
        ("tty", tarfile.CHRTYPE, b""), ("dir", tarfile.DIRTYPE, b""), ("z.txt", b"0", COPY),
    )  # fmt: skip
    wanted = [("abs.txt", "ROMA"), ("link", "no-file"), ("tty", "no-file"), ("z.txt", "ROMA")]
    assert seen(sheets(data)) == wanted
    assert seen(sheets(gzip.compress(data), "copy.tgz")) == wanted
    assert ("abs.txt", "damaged") in seen(sheets(data[:540]))


def test_too_many_files_are_refused() -> None:
    found = sheets(zipped(*((f"{n}.txt", COPY) for n in range(9))), most_members=3)
    assert [code for _, code in seen(found)] == ["ROMA", "ROMA", "ROMA", "too-much"]


def test_an_office_file_is_read() -> None:
    word = zipped(
        ("[Content_Types].xml", "<x/>"),
        ("word/document.xml", "<w:document><w:p><w:r><w:t>Roma &amp; Milano</w:t></w:r></w:p>"
         "<w:p><w:r><w:t xml:space='preserve'>Due </w:t><w:t>tre</w:t></w:r></w:p></w:document>"),
        ("docProps/core.xml", "<c><dc:title>Titolo</dc:title></c>"),
    )  # fmt: skip
    (sheet,) = sheets(word)
    assert sheet.text == "Roma & Milano\n\nDue tre"
    assert [(f.field, f.value) for f in sheet.findings] == [("title", "Titolo")]
    open_ = zipped(
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        ("content.xml", "<o><text:h>Titolo</text:h><text:p>Uno <text:span>due</text:span></text:p>"
         "</o>"),
    )  # fmt: skip
    assert sheets(open_)[0].text == "Titolo\n\nUno due"
    cells = zipped(("[Content_Types].xml", "<x/>"), ("xl/workbook.xml", "<x/>"))
    assert seen(sheets(cells)) == [(None, "office")]


ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: %s\r\n\r\n%s"
PAGE = b"<html><title>Ciao mondo</title><body><p>Il testo della pagina.</p></body></html>"


def warc(kind: bytes, body: bytes, record: bytes = b"response") -> bytes:
    """One WARC record."""
    answer = ANSWER % (kind, body)
    return (
        b"WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: https://example.org/a\r\n"
        b"WARC-Date: 2026-01-08T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
        b"Content-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n"
    ) % (record, len(answer), answer)


@pytest.mark.parametrize("packed", [False, True])
def test_a_warc(packed: bool) -> None:
    records = [
        warc(b"text/html", PAGE), warc(b"image/png", PNG), warc(b"text/plain", COPY),
        warc(b"text/html", PAGE, b"request"),
    ]  # fmt: skip
    found = sheets(b"".join(gzip.compress(r) if packed else r for r in records))
    assert [s.media_type for s in found] == ["text/html", "text/plain"]
    delivery = found[0].delivery
    assert (delivery.address, delivery.at) == ("https://example.org/a", "2026-01-08T10:00:00Z")
    assert dict(delivery.headers)["Content-Type"] == "text/html"


def test_a_warc_without_news() -> None:
    assert seen(sheets(warc(b"image/png", PNG))) == [(None, "no-items")]
    assert sheets(b"WARC/1.0\r\n\r\n")[0].troubles


def test_a_warc_that_is_cut_off() -> None:
    found = sheets(warc(b"text/plain", COPY + b"Altro testo. " * 20)[:-90])
    assert seen(found) == [
        ("https://example.org/a", "damaged"), ("https://example.org/a", "ROMA"),
    ]  # fmt: skip


SAMPLES = [
    zipped(("a.txt", COPY), ("b.txt", COPY)), tarred(("a.txt", b"0", COPY)), gzip.compress(COPY),
    bz2.compress(COPY), lzma.compress(COPY), zstandard.compress(COPY),
    warc(b"text/html", PAGE), gzip.compress(warc(b"text/html", PAGE)),
    zipped(("[Content_Types].xml", "<x/>"), ("word/document.xml", "<w:p><w:t>a</w:t></w:p>")),
]  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(st.sampled_from(SAMPLES), st.data())
def test_no_mutation_breaks_it(sample: bytes, data: st.DataObject) -> None:
    low = data.draw(st.integers(0, len(sample)))
    high = data.draw(st.integers(low, min(len(sample), low + 12)))
    scrap = data.draw(st.one_of(st.binary(max_size=12), st.sampled_from([b"\xff" * 8, b"\0" * 8])))
    found = sheets(sample[:low] + scrap + sample[high:])
    assert found
    assert all(t.message for sheet in found for t in sheet.troubles)


def test_a_pdf_that_lies_whole_in_an_archive_is_its_member() -> None:
    (sheet,) = sheets(tarred(("a.pdf", b"0", b"%PDF-1.4\n")))
    assert sheet.delivery.member == "a.pdf"
