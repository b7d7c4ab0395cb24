"""Builds src/ultimora/unpack/letters.tsv: which letters outside ASCII stand beside which others.

Told apart by this: the 8-bit charsets a short text may be in. Source of the counts: wordfreq
(word frequencies; code Apache-2.0, data CC BY-SA 4.0). Run: ``python tools/build_letters.py``.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from pathlib import Path

import wordfreq

# The six languages of the house weigh fully; the others are there so that their charsets are
# known when they come.
WEIGHTS = dict.fromkeys(("it", "en", "fr", "de", "es", "pt"), 1.0)
WEIGHTS |= dict.fromkeys(("nl", "da", "nb", "sv", "fi", "ca", "is", "pl", "cs", "sk", "hu"), 0.15)
WEIGHTS |= dict.fromkeys(("ro", "sl", "sh", "tr"), 0.1)
WEIGHTS |= {"ru": 0.5, "uk": 0.2, "bg": 0.15, "mk": 0.05, "el": 0.1}
WORDS = 60_000  # a language; beyond it only rare names
SCALE = 10  # steps of the natural logarithm


def main() -> None:
    """Count, smooth, write."""
    total = 0.0
    letters: Counter[str] = Counter()
    before: dict[str, Counter[str]] = defaultdict(Counter)
    after: dict[str, Counter[str]] = defaultdict(Counter)
    for language, weight in WEIGHTS.items():
        size = "large" if language in wordfreq.available_languages("large") else "small"
        for word in wordfreq.top_n_list(language, WORDS, wordlist=size):
            share = wordfreq.word_frequency(word, language, wordlist=size) * weight
            total += share
            padded = f" {word} "
            for i, letter in enumerate(padded):
                if letter > "\x7f" and letter.isalpha():
                    letters[letter] += share
                    before[letter][padded[i - 1]] += share
                    after[letter][padded[i + 1]] += share
    target = Path(__file__).parents[1] / "src/ultimora/unpack/letters.tsv"
    rows = []
    for letter, count in letters.most_common():
        if count / total < 1e-7:
            break
        rows.append(f"{letter}\t{cost(count, total)}\t{row(before[letter])}\t{row(after[letter])}")
    target.write_text(
        "# letter, its cost a word, cost of each letter before it, and after it"
        " (-10 ln p; ' ' is the edge of a word).\n"
        "# Counted from wordfreq's word frequencies (CC BY-SA 4.0) by tools/build_letters.py.\n"
        + "\n".join(rows)
        + "\n",
        encoding="utf-8",
    )


def cost(count: float, total: float) -> int:
    """Minus the logarithm of a share, in steps of a tenth."""
    return round(-SCALE * math.log(count / total))


def row(counts: Counter[str]) -> str:
    """Neighbours as ``letter:cost`` from the commonest on; the rarest are left out."""
    total = sum(counts.values())
    return ",".join(
        f"{'_' if near == ' ' else near}:{cost(count, total)}"
        for near, count in counts.most_common()
        if count / total > 5e-4 and (near.isalpha() or near == " ")
    )


if __name__ == "__main__":
    main()
