"""Structure-aware fuzzing of the feed readers.

Run by ``python tests/laws/fuzz_feeds.py -max_total_time=600``. Begins with the samples of our
tables of cases, and our own as `pack` writes them; a mutator of our own swaps, doubles, drops and
cuts elements beside libFuzzer's work on bytes. Not part of the tests.
"""

from __future__ import annotations

import random
import re
import sys
import tomllib
from pathlib import Path

import atheris

TESTS = Path(__file__).parents[1]
sys.path.append(str(TESTS))  # of a script only its own folder is looked in

with atheris.instrument_imports(include=["ultimora.unpack"]):
    from written import FEEDS, written

    from ultimora.unpack import plan, unpack
    from ultimora.values import Delivery, Source, Span

    plan()  # brings in every format, so that each is watched

CASES = TESTS / "unpack" / "cases"
PART = re.compile(rb"<[^<>]{1,200}>|&[#\w]{1,12};|\"[^\"]{0,40}\"|\w+|[^\w<>\"&]+")
SHARDS = (
    b"<item>", b"</item>", b"<entry>", b"<content:encoded>", b"<![CDATA[", b"]]>", b"<!--", b"-->",
    b"&amp;lt;", b"&#x1F600;", b"&#0;", b"[caption id=1]", b"[/caption]", b"<title type='html'>",
    b"<media:group>", b"<content type='xhtml'>", b" mode='base64'", b"{\"id\":1}", b"\\u00e8",
    b"\\ud83d", b"\xff\xfe", b"\0", b"<!DOCTYPE a [", b"<?xml version='1.0' encoding='big5'?>",
    b"<ultimora:record>aaaaaaaaaaaa</ultimora:record>", b"<ultimora:notice kind='kill' number='1'>",
    b"\"_ultimora\":{", b"\"unsaid\":\"body\"", b"urn:ultimora:aaaaaaaaaaaa",
)  # fmt: skip


def mutated(data: bytes, size: int, seed: int) -> bytes:
    """The same feed with some of its elements moved, doubled, dropped or replaced."""
    chance = random.Random(seed)
    if chance.random() < 0.3:
        return bytes(atheris.Mutate(data, size))[:size]
    parts = PART.findall(data) or [b""]
    for _ in range(chance.randint(1, 5)):
        at, other = chance.randrange(len(parts)), chance.randrange(len(parts))
        match chance.randrange(5):
            case 0:
                parts[at], parts[other] = parts[other], parts[at]
            case 1:
                parts.insert(at, parts[other])
            case 2:
                parts[at] = b""
            case 3:
                parts.insert(at, chance.choice(SHARDS))
            case _:
                parts = parts[: max(1, other)] if chance.random() < 0.2 else parts
    return b"".join(parts)[:size]


def one(data: bytes) -> None:
    """What must hold of any bytes: nothing raised, every byte covered once, spans inside."""
    if not data:
        return
    found = list(unpack(Delivery(Source("-", "feed"), data, address="https://news.example/f")))
    end = 0
    for sheet in found:
        assert sheet.span.start == end
        end = sheet.span.end
        whole = Span(0, len(sheet.text))
        assert all(piece.span.within(whole) for piece in sheet.pieces)
        assert all(f.span is None or f.span.within(whole) for f in sheet.findings)
        place = sheet.offsets.to_source(whole)
        assert 0 <= place.start <= place.end <= len(data)
    assert end == len(data)


def main() -> None:
    """Fuzz with libFuzzer's own options, keeping what it learns and finds in build/."""
    build = Path(__file__).parents[2] / "build"
    corpus = build / "corpus-feeds"
    corpus.mkdir(parents=True, exist_ok=True)
    for table in ("feed", "json_feed", "wxr"):
        rows = tomllib.loads((CASES / f"{table}.toml").read_text(encoding="utf-8"))["case"]
        for number, row in enumerate(rows):
            (corpus / f"{table}-{number}").write_bytes(row["source"].encode())
    for name, data in written(FEEDS):
        (corpus / name).write_bytes(data)
    atheris.Setup(
        [
            sys.argv[0], f"-artifact_prefix={build}/feeds-", "-max_len=8192", "-timeout=20",
            *sys.argv[1:], str(corpus),
        ],
        one,
        custom_mutator=mutated,
    )  # fmt: skip
    atheris.Fuzz()


if __name__ == "__main__":
    main()
