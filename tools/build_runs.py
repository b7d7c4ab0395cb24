"""Builds runs.z: runs of three and four letters, by which a headline's language is told.

    pip install wordfreq numpy scipy
    python tools/build_runs.py

Learns from wordfreq's lists alone (CC BY-SA 4.0): lines of two to eleven words are drawn by how
common the words are, half of them with the commonest held back as headlines do, and up to a third
of a line is of other languages, as names are. A linear classifier of the runs learns to tell the
languages that share the Latin, Cyrillic and Arabic scripts; the others are told by their letters
(`ultimora.reference.runs`). Takes some five minutes on one core.
"""

from __future__ import annotations

import argparse
import sys
import unicodedata
import zlib
from collections import Counter
from pathlib import Path

import numpy as np
import scipy.sparse as sparse
from numpy.typing import NDArray
from wordfreq import available_languages, get_frequency_dict

RUNS = 22_000
WORDS = 60_000
STEPS, BATCH = 1_500, 2_048
ABROAD = 0.35  # the most of a line that is drawn from other languages
FLOOR, CEILING = -4.0, 9.0  # doublings beside the median language that one run may tell
# The languages that we read most are drawn oftener.
OURS = {"it": 2.5, "en": 2.5, "fr": 2.5, "de": 2.5, "es": 2.5, "pt": 2.5}
OWN_SCRIPT = frozenset(("zh", "ja", "ko", "el", "he", "hi", "ta", "bn"))
SCRIPTS = {
    "ar": "ARABIC", "fa": "ARABIC", "ur": "ARABIC",
    "bg": "CYRILLIC", "mk": "CYRILLIC", "ru": "CYRILLIC", "uk": "CYRILLIC",
}  # fmt: skip
# Serbian in both its scripts: wordfreq has it in Latin letters only.
CYRILLIC = dict(zip(
    "a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š".split(),
    "абвгдђежзијклљмнњопрстћуфхцчџш", strict=True,
))  # fmt: skip

Line = NDArray[np.int32]


def runs(word: str) -> list[str]:
    """Every three and four letters in a row, ``^`` and ``$`` for the ends."""
    framed = f"^{word}$"
    return [framed[i : i + n] for n in (3, 4) for i in range(len(framed) - n + 1)]


def cyrillic(word: str) -> str | None:
    """A Serbian word in Cyrillic letters; None where it has one that Serbian has not."""
    out, at = "", 0
    while at < len(word):
        size = 2 if word[at : at + 2] in CYRILLIC else 1
        if word[at : at + size] not in CYRILLIC:
            return None
        out += CYRILLIC[word[at : at + size]]
        at += size
    return out


def listed(language: str) -> dict[str, float]:
    """The commonest words of a language in its own script, and how common they are."""
    size = "large" if language in available_languages("large") else "small"
    script = SCRIPTS.get(language, "LATIN")
    found = {
        word: often
        for word, often in get_frequency_dict(language, size).items()
        if word.isalpha() and often > 3e-7 and unicodedata.name(word[0], "").startswith(script)
    }
    return dict(sorted(found.items(), key=lambda item: -item[1])[:WORDS])


def chosen(lists: dict[str, dict[str, float]]) -> list[str]:
    """The runs that are commonest in any of the languages."""
    best: Counter[str] = Counter()
    for words in lists.values():
        seen: Counter[str] = Counter()
        for word, often in words.items():
            for run in runs(word):
                seen[run] += often**0.75  # type: ignore[assignment]
        whole = sum(seen.values())
        for run, often in seen.items():
            best[run] = max(best[run], often / whole)
    return sorted(run for run, _ in best.most_common(RUNS))


class Lines:
    """Lines of words drawn from the lists, each as the numbers of its runs."""

    def __init__(self, lists: dict[str, dict[str, float]], numbers: dict[str, int]) -> None:
        self.random = np.random.default_rng(1)
        self.names = list(lists)
        self.latin = [name for name in lists if name not in SCRIPTS]
        self.words: dict[str, list[list[Line]]] = {}
        self.plain: dict[str, NDArray[np.float64]] = {}
        self.headline: dict[str, NDArray[np.float64]] = {}
        for name, words in lists.items():
            spellings = [list(words)]
            if name == "sh":
                spellings.append([cyrillic(word) or word for word in words])
            self.words[name] = [
                [np.array([numbers[r] for r in runs(w) if r in numbers], np.int32) for w in one]
                for one in spellings
            ]
            share = np.array(list(words.values()))
            self.plain[name] = np.cumsum(share / share.sum())
            share = share**0.6
            share[:60] *= 0.3
            self.headline[name] = np.cumsum(share / share.sum())

    def line(self, number: int) -> Line:
        """A line of the language of this number."""
        name, draw = self.names[number], self.random
        spelling = self.words[name][draw.integers(len(self.words[name]))]
        table = (self.plain if draw.random() < 0.45 else self.headline)[name]
        abroad = draw.random() * ABROAD
        out = []
        for place in range(int(draw.integers(2, 12))):
            words, odds = spelling, table
            if place and draw.random() < abroad and (name in self.latin or draw.random() < 0.2):
                other = "en" if draw.random() < 0.25 else self.latin[draw.integers(len(self.latin))]
                words, odds = self.words[other][0], self.headline[other]
            out.append(words[min(int(np.searchsorted(odds, draw.random())), len(words) - 1)])
        return np.concatenate(out)


def learnt(lists: dict[str, dict[str, float]], chosen_runs: list[str]) -> NDArray[np.float32]:
    """What each run tells for each language, in doublings (softmax regression, AdaGrad)."""
    names = list(lists)
    lines = Lines(lists, {run: number for number, run in enumerate(chosen_runs)})
    odds = np.array([OURS.get(name, 1.0) for name in names])
    weights = np.zeros((len(chosen_runs), len(names)), np.float32)
    squares = np.full_like(weights, 1e-4)
    for step in range(STEPS):
        true = lines.random.choice(len(names), BATCH, p=odds / odds.sum())
        drawn = [lines.line(number) for number in true]
        flat = np.concatenate(drawn)
        ends = np.concatenate([[0], np.cumsum([len(line) for line in drawn])])
        batch = sparse.csr_matrix((np.ones(len(flat), np.float32), flat, ends),
                                  shape=(BATCH, len(chosen_runs)))  # fmt: skip
        score = batch @ weights
        share = np.exp(score - score.max(1, keepdims=True))
        share /= share.sum(1, keepdims=True)
        right = float((share.argmax(1) == true).mean())
        share[np.arange(BATCH), true] -= 1
        slope = (batch.T @ share) / BATCH
        used = np.unique(flat)
        squares[used] += slope[used] ** 2 * BATCH
        rate = 0.15 * (1 - 0.8 * step / STEPS) * np.sqrt(BATCH)
        weights[used] -= rate * slope[used] / np.sqrt(squares[used])
        if step % 100 == 99:
            print(f"{step + 1}: {right:.3f}", file=sys.stderr)
    return weights / np.float32(np.log(2))


def store(path: Path, names: list[str], chosen_runs: list[str], told: NDArray[np.float32]) -> None:
    """Languages in a line, a run a line, a zero byte; then for each run a byte a language, in half
    doublings above the language for which it tells least; deflated."""
    beside = np.clip(told - np.median(told, 1, keepdims=True), FLOOR, CEILING)
    levels = np.round(2 * (beside - beside.min(1, keepdims=True))).astype(np.uint8)
    raw = "\n".join([" ".join(names), *chosen_runs]).encode() + b"\0" + levels.tobytes()
    path.write_bytes(zlib.compress(raw, 9))
    print(f"{path}: {len(chosen_runs):,} runs, {path.stat().st_size:,} bytes", file=sys.stderr)


def main() -> None:
    """Reads the command line and builds the table."""
    ask = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ask.add_argument("--out", type=Path, default=Path("src/ultimora/reference/data"))
    told = ask.parse_args()
    names = sorted(set(available_languages("small")) - OWN_SCRIPT)
    lists = {name: listed(name) for name in names}
    picked = chosen(lists)
    store(told.out / "runs.z", names, picked, learnt(lists, picked))


if __name__ == "__main__":
    main()
