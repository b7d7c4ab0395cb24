"""Structure-aware fuzzing of lines, telex, mail, archives and WARC; not part of the tests.

``python tests/laws/fuzz_legacy.py -max_total_time=600``: seeds are whole messages and archives; a
third of the mutations splice a sign of the format in, a third repack what was unpacked.
"""

from __future__ import annotations

import gzip
import random
import sys
import tomllib
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["ultimora.unpack"]):
    from ultimora.unpack import unpack
from ultimora.values import Delivery, Rulebook, Settings, Source, Span

ROOT = Path(__file__).parents[2]
SIGNS = (
    b"\x01", b"\x02", b"\x03", b"\x04", b"\x16", b"\x7f", b"\x1f", b"\x13\x11", b" =\r\n", b"^",
    b"<\n",
    b"ZCZC\n", b"NNNN\n", b"$A\n", b":B\n", b"From: a@b.c\n", b"Message-ID: <a@b.c>\n", b"\n\n",
    b"Content-Type: multipart/mixed; boundary=M\n", b"--M\n", b"--M--\n", b"=?utf-8?Q?=C3=A8?=",
    b"Content-Transfer-Encoding: base64\n", b"Content-Type: message/rfc822\n\n", b"=C3=A8", b"=\n",
    b"PK\x01\x02", b"PK\x03\x04", b"PK\x05\x06", b"\xff\xff\xff\xff", b"\0\0\0\0", b"ustar\0",
    b"WARC/1.0\r\n", b"Content-Length: 99999999999\r\n", b"\r\n\r\n", b"HTTP/1.1 200 OK\r\n",
)  # fmt: skip
SMALL = Rulebook(Settings(largest_delivery=1 << 22, most_unpacked=1 << 23, most_members=60))


def seeds(folder: Path) -> None:
    """The cases of the tables, and archives of them."""
    folder.mkdir(parents=True, exist_ok=True)
    sys.path.insert(0, str(ROOT / "tests"))
    from unpack import test_archives

    for table in ("wires", "mail"):
        path = ROOT / "tests/unpack/cases" / f"{table}.toml"
        for number, row in enumerate(tomllib.loads(path.read_text("utf-8"))["case"]):
            text = row["text"].lstrip("\n").encode(row.get("charset", "utf-8"))
            (folder / f"{table}-{number}").write_bytes(text)
            (folder / f"{table}-{number}.gz").write_bytes(gzip.compress(text))
    for number, sample in enumerate(test_archives.SAMPLES):
        (folder / f"archive-{number}").write_bytes(sample)


def mutated(data: bytes, most: int, seed: int) -> bytes:
    """A mutation that knows the formats."""
    chance = random.Random(seed)
    kind = chance.randrange(3)
    if kind == 0:
        at = chance.randint(0, len(data))
        end = at + chance.choice((0, 0, 1, 4, 30))
        return (data[:at] + chance.choice(SIGNS) + data[end:])[:most]
    if kind == 1 and data[:2] == b"\x1f\x8b":
        try:
            inner = gzip.decompress(data)
        except Exception:
            return atheris.Mutate(data, most)
        return gzip.compress(atheris.Mutate(inner, most))[:most]
    return atheris.Mutate(data, most)


def look(data: bytes) -> None:
    """Whatever the bytes: sheets, none raised, spans in order and inside."""
    at = 0
    found = list(unpack(Delivery(Source("-"), data), SMALL))
    assert found
    outer = [sheet for sheet in found if sheet.delivery.outer is None]
    for sheet in found:
        whole = Span(0, len(sheet.text))
        assert all(piece.span.within(whole) for piece in sheet.pieces)
        assert all(f.span is None or f.span.within(whole) for f in sheet.findings)
        sheet.offsets.to_source(whole)
    for sheet in outer:
        assert sheet.span.start == at, (sheet.span, at)
        at = sheet.span.end


def main() -> None:
    """Fuzz with libFuzzer's own options, keeping what it learns and finds in build/."""
    corpus = ROOT / "build" / "corpus-legacy"
    seeds(corpus)
    options = [sys.argv[0], f"-artifact_prefix={ROOT / 'build'}/", "-max_len=8192", "-timeout=20"]
    atheris.Setup([*options, *sys.argv[1:], str(corpus)], look, custom_mutator=mutated)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
