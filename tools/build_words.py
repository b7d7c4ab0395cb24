"""Builds the word tables of the repair room from openly licensed text.

    python tools/build_words.py TRAIN [LANGUAGE ...] [--google DIR] [--out DIR]

TRAIN holds ``<language>/<source>.txt`` (UTF-8, a paragraph a line), every source under a licence
that allows redistribution of derived tables; docs/data.md names them. wordfreq's lists
(CC BY-SA 4.0; ``pip install wordfreq``) fill what the text is too small to have seen.

For each language it writes to the package:
  words-XX.z   words and how common they are
  pairs-XX.z   neighbours of words that share a skeleton once their accents are lost
  capitals-XX.z  words with an accented capital in mid sentence
  grams-XX.z   runs of four letters, to judge names that no list has
and, once, tongues.z, the commonest words of forty languages.
"""

from __future__ import annotations

import argparse
import math
import re
import sys
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

LANGUAGES = ("it", "en", "fr", "de", "es", "pt")
WORDS = 220_000
PAIRS = 90_000
GRAMS = 60_000
# An apostrophe between letters parts two words; it stays with the shorter habit on either side,
# so that "dell'" and "'s" are entries of their own.
_TOKEN = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*['’]?|[^\w\s]|\d+")
_INITIAL = re.compile(r"(?<=[^\W\d_][ '’])(?![A-Za-z])[^\W\d_]{2,}")
_GOOGLE = {"it": "italian", "en": "english", "fr": "french", "de": "german", "es": "spanish"}
_APOSTROPHE = re.compile(r"['’]")
_EDGE = "."
# Manuals say "piè di pagina" on every page: good for spelling, bad for what is common.
_MANUALS = (
    "libreoffice",
    "php-",
    "python-",
    "mdn",
    "microsoft",
    "gnome",
    "mozilla",
    "rust",
    "pep",
    "msdocs",
)


def lines(folder: Path, *, prose: bool = False) -> Iterator[str]:
    """Every line of every text of a language; where `prose`, none of the manuals."""
    for path in sorted(folder.glob("*.txt")):
        if prose and path.name.startswith(_MANUALS):
            continue
        with path.open(encoding="utf-8") as file:
            yield from file


def count(text: Iterable[str]) -> tuple[Counter[str], Counter[str]]:
    """Words (lower case) and apostrophe pieces of a text: ``dell'`` and ``'s`` among them."""
    words: Counter[str] = Counter()
    pieces: Counter[str] = Counter()
    for line in text:
        for token in _TOKEN.findall(line):
            if not token[0].isalpha():
                continue
            if "'" in token or "’" in token:
                parts = _APOSTROPHE.split(token.lower())
                for i, part in enumerate(parts):
                    if part:
                        words[part] += 1
                    if part and i + 1 < len(parts):
                        pieces[part + "'"] += 1
                    if part and i:
                        pieces["'" + part] += 1
            else:
                words[token.lower()] += 1
    return words, pieces


def skeletons(words: Counter[str]) -> set[str]:
    """Words that cannot be told apart once every letter outside ASCII is one and the same mark."""
    groups: dict[str, list[str]] = defaultdict(list)
    for word, seen in words.most_common(80_000):
        if not word.isascii() and seen >= 5:
            groups["".join(c if c.isascii() else "?" for c in word)].append(word)
    chosen: set[str] = set()
    for shape, group in groups.items():
        best = max(words[w] for w in group)
        alike = [w for w in group if words[w] * 3000 >= best]
        if len(alike) > 1 or len(shape) == 1:
            chosen.update(alike)
    return chosen


def capitals(text: Iterable[str]) -> Counter[str]:
    """Words that begin with a letter outside ASCII and have a capital in mid sentence."""
    upper: Counter[str] = Counter()
    lower: Counter[str] = Counter()
    for line in text:
        for word in _INITIAL.findall(line):
            if word[0].islower():
                lower[word] += 1
            elif word[1:].islower():
                upper[word.lower()] += 1
    return Counter({w: n for w, n in upper.items() if n > lower[w]})


def neighbours(text: Iterable[str], chosen: set[str]) -> Counter[str]:
    """How often each chosen word stands beside another word, as ``left right``."""
    pairs: Counter[str] = Counter()
    for line in text:
        lower = line.lower()
        tokens = [_EDGE]
        for token in _TOKEN.findall(lower):
            if token[0].isalpha():
                tokens += [p for p in re.split(r"(?<=['’])", token.replace("’", "'")) if p]
            elif token[0].isdigit():
                tokens.append("0")
            else:
                tokens.append(_EDGE)
        tokens.append(_EDGE)
        for i, token in enumerate(tokens):
            if token in chosen:
                pairs[f"{tokens[i - 1]} {token}"] += 1
                pairs[f"{token} {tokens[i + 1]}"] += 1
    return pairs


def grams(words: dict[str, float]) -> Counter[str]:
    """Runs of two to four letters in word types, each type weighted by the log of its count."""
    runs: Counter[str] = Counter()
    for word, frequency in words.items():
        weight = max(1.0, 1 + math.log10(frequency * 1e9))
        framed = f"^{word}$"
        for n in (2, 3, 4):
            for i in range(len(framed) - n + 1):
                runs[framed[i : i + n]] += weight  # type: ignore[assignment]
    return runs


def level(frequency: float) -> int:
    """A frequency as tenths of a doubling above one in a thousand million, 1 to 255."""
    return max(1, min(255, 1 + round(10 * math.log2(max(frequency, 1e-9) / 1e-9))))


def store(path: Path, table: dict[str, int]) -> None:
    """Keys in order, one a line, then a zero byte, then one byte a key; deflated."""
    keys = sorted(table)
    raw = "\n".join(keys).encode() + b"\0" + bytes(table[k] for k in keys)
    path.write_bytes(zlib.compress(raw, 9))
    print(f"  {path.name}: {len(keys):,} entries, {path.stat().st_size:,} bytes", file=sys.stderr)


def wordfreq_list(language: str) -> dict[str, float]:
    """wordfreq's list, without the words that it stores folded (German ss for ß is kept out)."""
    from wordfreq import get_frequency_dict

    return {w: f for w, f in get_frequency_dict(language, "large").items() if w.isalpha()}


def tongues(out: Path) -> None:
    """The 300 commonest words of every language that wordfreq knows, to tell languages apart."""
    from wordfreq import available_languages, get_frequency_dict

    rows = []
    for language in sorted(available_languages("small")):
        ranked = sorted(get_frequency_dict(language, "small").items(), key=lambda item: -item[1])
        words = [(w, f) for w, f in ranked[:600] if w.isalpha()][:300]
        rows.append(" ".join([language, *(f"{w}={level(f)}" for w, f in words)]))
    (out / "tongues.z").write_bytes(zlib.compress("\n".join(rows).encode(), 9))


def google_pairs(language: str, folder: Path, chosen: set[str]) -> dict[str, float]:
    """The commonest pairs of Google Books (CC BY 3.0, orgtre/google-books-ngram-frequency)."""
    name = _GOOGLE.get(language)
    if name is None:
        return {}

    def rows(file: str) -> list[list[str]]:
        text = (folder / file).read_text(encoding="utf-8")
        return [line.split(",") for line in text.splitlines()[1:]]

    _, seen, share, *_ = rows(f"ngrams__1grams_{name}.csv")[0]
    total = int(seen) / float(share)
    pairs = {row[0].lower(): int(row[1]) / total for row in rows(f"ngrams__2grams_{name}.csv")}
    return {p: share for p, share in pairs.items() if chosen & set(p.split(" "))}


def build(language: str, train: Path, out: Path, google: Path | None) -> None:
    """The three tables of one language."""
    folder = train / language
    seen, pieces = count(lines(folder))
    total = sum(seen.values())
    print(f"{language}: {total:,} words of text", file=sys.stderr)
    outside = wordfreq_list(language)
    known: dict[str, float] = {}
    for word, frequency in outside.items():
        if language == "de" and "ss" in word:
            # wordfreq folds ß to ss: give the count to the spelling that our text prefers.
            sharp = max(
                (word[: m.start()] + "ß" + word[m.end() :] for m in re.finditer("ss", word)),
                key=lambda w: seen[w],
            )
            word = sharp if seen[sharp] > seen[word] else word
        known[word] = max(known.get(word, 0.0), frequency)
    # Neither list alone: ours knows elisions, ß and every form, wordfreq the whole world. The
    # geometric mean keeps the favourites of one source in their place.
    merged = {w: math.sqrt(f * seen[w] / total) if seen[w] else f / 2 for w, f in known.items()}
    for word, n in seen.items():
        if word not in merged and n >= 2 and len(word) <= 32:
            merged[word] = n / total / 8
    top = dict(sorted(merged.items(), key=lambda item: -item[1])[:WORDS])
    table = {w: level(f) for w, f in top.items()}
    for piece, n in pieces.items():
        if n >= 3:
            table[piece] = level(n / total)
    for edge in (_EDGE, "0"):
        table[edge] = 255
    store(out / f"words-{language}.z", table)
    store(
        out / f"capitals-{language}.z",
        {w: level(n / total) for w, n in capitals(lines(folder)).items()},
    )
    prose, _ = count(lines(folder, prose=True))
    running = sum(prose.values())
    near = neighbours(lines(folder, prose=True), skeletons(seen))
    shares = {p: n / running for p, n in near.most_common(PAIRS) if n >= 2}
    shares |= google_pairs(language, google, skeletons(seen)) if google else {}
    kept = {p: level(share) for p, share in shares.items()}
    print(f"  pairs from {running:,} words of prose", file=sys.stderr)
    store(out / f"pairs-{language}.z", kept)
    runs = grams(top)
    whole = sum(runs.values())
    store(out / f"grams-{language}.z", {g: level(n / whole) for g, n in runs.most_common(GRAMS)})


def main() -> None:
    """Reads the command line and builds what it names."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("train", type=Path)
    parser.add_argument("languages", nargs="*", default=LANGUAGES)
    parser.add_argument("--out", type=Path, default=Path("src/ultimora/reference/data"))
    parser.add_argument("--google", type=Path, help="folder of google-books-ngram-frequency")
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    tongues(args.out)
    for language in args.languages:
        build(language, args.train, args.out, args.google)


if __name__ == "__main__":
    main()
