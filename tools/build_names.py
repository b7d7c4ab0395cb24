"""Builds names.z: words of other tongues, by which foreign names are spelled that damage broke.

    python tools/build_names.py [--out DIR]

A dispatch of the six languages is full of names from others (``Erdoğan``, ``Vučić``, ``Wałęsa``).
The words come from wordfreq's lists (code Apache-2.0, data CC BY-SA 4.0; ``pip install wordfreq``):
those of Europe's Latin scripts that have a letter outside Latin-1, which is what damage takes, and
for each how common it is at home. Beside them, how often three letters follow each other in them,
for the names that no list has.
"""

from __future__ import annotations

import argparse
import math
import sys
import zlib
from collections import Counter
from pathlib import Path

import wordfreq

from ultimora.reference.names import skeleton

TONGUES = ("pl", "cs", "sk", "hu", "ro", "tr", "sh", "sl", "lt", "lv")
WORDS = 40_000  # of a language; beyond it only rare forms
GRAMS = 12_000
COMMA = str.maketrans("şţ", "șț")
CEDILLA = str.maketrans("șț", "şţ")
LEAST = 2.2e-7  # share of the words of its language


def store(path: Path, lines: str) -> None:
    """Lines, deflated, with a line feed before the first and behind the last."""
    path.write_bytes(zlib.compress(f"{lines}\n".encode(), 9))
    print(f"{path.name}: {path.stat().st_size:,} bytes", file=sys.stderr)


def main() -> None:
    """Reads the lists, writes two tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=Path("src/ultimora/reference/data"))
    out = parser.parse_args().out
    shares: dict[str, float] = {}
    grams: Counter[str] = Counter()
    for tongue in TONGUES:
        size = "large" if tongue in wordfreq.available_languages("large") else "small"
        for word in wordfreq.top_n_list(tongue, WORDS, wordlist=size):
            share = wordfreq.word_frequency(word, tongue, wordlist=size)
            if share < LEAST or len(word) < 3 or not word.isalpha() or not max(word) > "\xff":
                continue
            if max(word) > "\u024f":
                continue  # another script
            # Romanian copy has the comma that is right, or the cedilla of older keyboards.
            both = {word.translate(COMMA), word.translate(CEDILLA)}
            forms = both if tongue == "ro" else {word}
            for form in forms:
                shares[form] = max(shares.get(form, 0.0), share)
                framed = f"^{form}$"
                for i in range(len(framed) - 2):
                    if max(framed[i : i + 3]) > "\xff":
                        grams[framed[i : i + 3]] += 1
    lines: dict[str, list[str]] = {}
    for word, share in sorted(shares.items(), key=lambda item: (-item[1], item[0])):
        level = max(1, round(math.log2(share * 1e9) * 10) + 1)
        lines.setdefault(skeleton(word), []).append(f"{word} {level}")
    store(out / "names.z", "".join(f"\n{bare}\t{','.join(lines[bare])}" for bare in sorted(lines)))
    levels = {g: min(255, round(math.log2(n) * 16) + 1) for g, n in grams.most_common(GRAMS)}
    store(out / "names-grams.z", "".join(f"\n{gram} {levels[gram]}" for gram in sorted(levels)))


if __name__ == "__main__":
    main()
