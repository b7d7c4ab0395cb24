"""Coverage-guided fuzzing of the room `understand`; not part of the tests.

`python tests/laws/fuzz_facts.py -max_total_time=600` begins with the dispatches of
`bench/gold/tuned`, and splices them by words and signs with each other and with the fragments of
`factual`. The first byte of an input chooses its language, the second the day it was sent.
"""

from __future__ import annotations

import random
import re
import sys
import tomllib
from pathlib import Path

import atheris

ROOT = Path(__file__).parents[2]

with atheris.instrument_imports(include=["ultimora.understand"]):
    import factual

    from ultimora.understand import understand

LANGUAGES = ("it", "it", "en", "fr", "de", "es", "pt", "ca", None)
DAYS = ("2026-03-04T15:20+01:00", "2026-01-01", "2024-02-29", None, "9999-12-31", "0001-01-01")
_MARK = re.compile(r"\[(?:PER|ORG|LOC|OTH|T):[^|\]]*\|([^\]]*)\]")
_TOKEN = re.compile(r"\w+|\s+|[^\w\s]")
_PIECES = [
    piece for table in (factual.FRAGMENTS, factual.CLAUSES) for row in table.values()
    for piece in row
]  # fmt: skip


def golds() -> list[tuple[str, str]]:
    """The language and the clean text of each dispatch of the gold, one line a paragraph."""
    found = []
    for path in sorted((ROOT / "bench/gold/tuned").glob("*.toml")):
        gold = tomllib.loads(path.read_text("utf-8"))
        text = _MARK.sub(r"\1", gold["text"]).strip("\n")
        found.append((gold["language"], text.replace("\n\n", "\n")))
    return found


SAMPLES = golds()


def one_input(data: bytes) -> None:
    """Any text, in any language and of any day: the laws of facts."""
    language = LANGUAGES[data[0] % len(LANGUAGES)] if data else None
    day = DAYS[data[1] % len(DAYS)] if len(data) > 1 else None
    text = data[2:].decode("utf-8", "replace")
    factual.facts_can_be_checked(understand(factual.dispatch_of(text, language, day)))


def mutated(data: bytes, largest: int, seed: int) -> bytes:
    """Words dropped, doubled, swapped or taken from a sample; now and then plain bytes."""
    chance = random.Random(seed)
    if chance.random() < 0.15:
        return bytes(atheris.Mutate(data, largest))
    head, tokens = data[:2], _TOKEN.findall(data[2:].decode("utf-8", "replace")) or [""]
    if chance.random() < 0.1:
        head = bytes((chance.randrange(len(LANGUAGES)), chance.randrange(len(DAYS))))
    others = _TOKEN.findall(chance.choice(SAMPLES)[1])
    for _ in range(chance.randint(1, 5)):
        at, how = chance.randrange(len(tokens)), chance.randrange(5)
        if how == 0 and len(tokens) > 1:
            del tokens[at : at + chance.randint(1, 8)]
            tokens = tokens or [""]
        elif how == 1:
            tokens[at:at] = tokens[at : at + chance.randint(1, 20)]
        elif how == 2:
            other = chance.randrange(len(tokens))
            tokens[at], tokens[other] = tokens[other], tokens[at]
        elif how == 3:
            tokens[at:at] = [" ", chance.choice(_PIECES), " "]
        else:
            begin = chance.randrange(len(others))
            tokens[at:at] = others[begin : begin + chance.randint(1, 30)]
    return (head + "".join(tokens).encode("utf-8", "replace"))[:largest]


def main() -> None:
    """Fuzz with libFuzzer's own options, keeping what it learns and finds in build/."""
    build = ROOT / "build"
    corpus = build / "corpus-facts"
    corpus.mkdir(parents=True, exist_ok=True)
    for number, (language, text) in enumerate(SAMPLES):
        head = bytes((LANGUAGES.index(language), number % len(DAYS)))
        (corpus / f"gold-{number}").write_bytes((head + text.encode())[:4096])
        for at, line in enumerate(text.split("\n")):
            (corpus / f"gold-{number}-{at}").write_bytes(head + line.encode())
    atheris.Setup(
        [sys.argv[0], f"-artifact_prefix={build}/", "-max_len=4096", "-timeout=20",
         *sys.argv[1:], str(corpus)],
        one_input, custom_mutator=mutated,
    )  # fmt: skip
    atheris.Fuzz()


if __name__ == "__main__":
    main()
