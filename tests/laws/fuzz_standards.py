"""Structure-aware fuzzing of the agencies' standards; not part of the tests.

`python tests/laws/fuzz_standards.py -max_total_time=600` begins with the samples of
`tests/unpack/cases` and with our own as `pack` writes them (record lines, CSV, JSON-LD, our words
in the standards), and splices them by their own tags, braces and attributes.
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

with atheris.instrument_imports(include=["ultimora"]):
    from written import STANDARDS, written

    from ultimora.unpack import plan, unpack
    from ultimora.values import Delivery, Source, Span

    plan()  # brings every format in, so that it is instrumented, too

FORMATS = ("newsml_g2", "nitf", "newsml", "ninjs")
SAMPLES = [
    row["text"].encode()
    for name in FORMATS
    for row in tomllib.loads((TESTS / f"unpack/cases/{name}.toml").read_text("utf-8"))["case"]
] + [data for _, data in written(STANDARDS)]
_TOKEN = re.compile(rb"<[^<>]*>|[{}\[\],:]|\"[^\"]*\"|[^<>{}\[\],:\"]+")


def one_input(data: bytes) -> None:
    """Any bytes: sheets that hold every byte once, with all spans inside their text."""
    at = 0
    for sheet in unpack(Delivery(Source("-"), data)):
        if sheet.delivery.outer is None:
            assert sheet.span.start == at, (sheet.span, at)
            at = sheet.span.end
        whole = Span(0, len(sheet.text))
        assert all(piece.span.within(whole) for piece in sheet.pieces)
        assert all(f.span is None or f.span.within(whole) for f in sheet.findings)
        for place in range(0, len(sheet.text), 1 + len(sheet.text) // 50):
            sheet.offsets.to_source(Span(place, place + 1))
    assert at == len(data)


def mutated(data: bytes, largest: int, seed: int) -> bytes:
    """Tokens dropped, doubled, swapped or taken from a sample; now and then plain bytes."""
    chance = random.Random(seed)
    if chance.random() < 0.3:
        return bytes(atheris.Mutate(data, largest))
    tokens = _TOKEN.findall(data) or [b""]
    others = _TOKEN.findall(chance.choice(SAMPLES))
    for _ in range(chance.randint(1, 4)):
        at, how = chance.randrange(len(tokens)), chance.randrange(4)
        if how == 0 and len(tokens) > 1:
            del tokens[at : at + chance.randint(1, 5)]
            tokens = tokens or [b""]
        elif how == 1:
            tokens[at:at] = tokens[at : at + chance.randint(1, 20)]
        elif how == 2:
            other = chance.randrange(len(tokens))
            tokens[at], tokens[other] = tokens[other], tokens[at]
        else:
            begin = chance.randrange(len(others))
            tokens[at:at] = others[begin : begin + chance.randint(1, 20)]
    return b"".join(tokens)[:largest]


def main() -> None:
    """Fuzz with libFuzzer's own options, keeping what it learns and finds in build/."""
    build = TESTS.parent / "build"
    corpus = build / "corpus-standards"
    corpus.mkdir(parents=True, exist_ok=True)
    for number, sample in enumerate(SAMPLES):
        (corpus / f"sample-{number}").write_bytes(sample)
    atheris.Setup(
        [sys.argv[0], f"-artifact_prefix={build}/", "-max_len=8192", "-timeout=20",
         *sys.argv[1:], str(corpus)],
        one_input, custom_mutator=mutated,
    )  # fmt: skip
    atheris.Fuzz()


if __name__ == "__main__":
    main()
