"""Builds the tables by which repair tells what a lost sign was, from openly licensed text.

    python tools/build_signs.py TRAIN [--dev FOLDER] [--out FOLDER]

TRAIN holds ``<language>/<source>.txt`` (UTF-8, a paragraph a line), every source under a licence
that allows redistribution of derived tables; docs/data.md names them. The text is damaged in the
four ways in which signs are lost, and a log-linear model learns which part each played from what
stands around it (`ultimora.repair.surroundings`): weights of single pieces of evidence, added up.
Evidence without words is learned from all languages together, and again for each by itself.

Needs numpy and scipy, which nothing else here does.
"""

from __future__ import annotations

import argparse
import re
import sys
import zlib
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import accumulate
from pathlib import Path
from random import Random
from typing import NamedTuple

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from ultimora.reference.signs import PARTS, SPELLED, STEP
from ultimora.reference.words import LANGUAGES
from ultimora.repair.judge import judge
from ultimora.repair.signs import MAY_BE, evidence
from ultimora.repair.surroundings import (
    ASKED,
    ASKED_PUNCT,
    EITHER,
    LETTER,
    PUNCT,
    Surroundings,
)
from ultimora.repair.vocabulary import letters_around

PROSE = Path(__file__).parent / "prose"  # our own, for languages that open text is short of
# Characters read of a source, by the beginning of its name: manuals and novels are set otherwise
# than copy.
MOST = {
    "novel-": 500_000, "se-": 300_000, "gutenberg": 400_000,
    "libretheatre": 400_000, **dict.fromkeys(("libreoffice", "php-", "python-", "mdn", "microsoft",
    "gnome", "mozilla", "rust", "msdocs", "legalize", "gesetze", "react", "openstax"), 300_000),
    "": 3_000_000,
}  # fmt: skip
SAMPLES = 120_000  # lost signs and letters of a language
LETTERS = 5  # of so many lost letters one is used, and counts for all
LEAST = 3  # times that a piece of evidence was seen
KINDS = {PUNCT: 0.9, ASKED_PUNCT: 0.7, ASKED: 0.4, EITHER: 0.4}  # how often each befalls a text
BORROWED = 0.01  # of the longer words of an English text, how many are made loans
ROUNDS = 2  # times that a text is used, set anew each time
ROUNDS_OURS = 12  # ... and one of ours, written for this
NAMES = {PUNCT: "punct", ASKED: "asked", ASKED_PUNCT: "asked_punct", EITHER: "either"}
NAMED = {
    "?": "real", "€": "euro", "…": "ellipsis", "•": "bullet", "¿": "inverted", "¡": "inverted",
    "°": "raised", "º": "raised", "ª": "raised",
}  # fmt: skip
SHRINK = (2.0, 5.0)  # strength of the pull to zero (L2): evidence without words, and with them

_LONG = re.compile(r"\b[A-Za-z]{5,}\b")
_QUOTES = re.compile("[‘’‚‛'“”„‟\"«»‹›]")
_UNSEEN = dict.fromkeys(map(ord, "\u2060\u200a\u200b\ufeff\xad"))
_INWARD = re.compile(r"(?:^|[\s(])»\w", re.MULTILINE)
_OUTWARD = re.compile(r"(?:^|[\s(])«\w", re.MULTILINE)
_MONEY = re.compile(r"(?<=\d )(?:euros?|Euro|EUR|lire|francs?|pesetas|reais|dollars|Mark)\b")
_SPOKEN = re.compile(r"[–—-]\S")
_POINTS = re.compile(r"(?<!\.)\.\.\.(?!\.)")
_UNITS = re.compile(r"(?<=\d) (?=[%€$]|\d{3}\b|[a-zA-Z]{1,3}\b)")
_HYPHEN = re.compile(r"(?<=[^\W\d_,;:.]) - (?=[^\W\d_])")


class Sample(NamedTuple):
    """One lost sign: its evidence, the kind of its mark and the part it played."""

    evidence: list[str]
    kind: str
    part: str
    weight: float = 1.0


# ---------------------------------------------------------------- text, and the parts in it


def documents(folder: Path, language: str, random: Random) -> Iterator[tuple[str, int]]:
    """Stretches of a dispatch's size from every source of a language, and how often to use each."""
    ours = sorted(PROSE.glob(f"{language}*.txt"))
    for path in [*sorted((folder / language).glob("*.txt")), *ours]:
        rounds = ROUNDS_OURS if path in ours else ROUNDS
        left = next(most for start, most in MOST.items() if path.name.startswith(start))
        held: list[str] = []
        size = 0
        # Typesetters' joiners and hair spaces are in no copy.
        for line in path.read_text("utf-8").translate(_UNSEEN).split("\n"):
            # A line that opens with a dash at its first word is a novel's dialogue: copy has none.
            if line and not _SPOKEN.match(line) and "\ufffd" not in line:
                held.append(line)
                size += len(line)
            if size > random.choice((900, 2500, 5000)):
                yield "\n\n".join(held), rounds
                left -= size
                held, size = [], 0
            if left < 0:
                break
        if held:
            yield "\n\n".join(held), rounds


def parts(text: str) -> dict[int, str]:
    """The part of every quote and apostrophe, by its form and what stands beside it.

    The benchmark reads parts in its own way (`bench/roles.py`): what judges does not teach.
    """
    found: dict[int, str] = {}
    german = "„" in text or "‚" in text
    inward = len(_INWARD.findall(text)) > len(_OUTWARD.findall(text))
    open_single = open_double = False
    line = 0
    for match in _QUOTES.finditer(text):
        at, sign = match.start(), match.group()
        if "\n" in text[line:at]:
            open_single = open_double = False
        line = at
        before, after = text[at - 1 : at] if at else "", text[at + 1 : at + 2]
        loose = not before or before.isspace() or before in "([{«“‘„‚\"'—–-/¿¡"
        ended = not after or after.isspace() or after in ")]}»”’.,;:!?…\"'—–-/"
        if sign in "«»‹›":
            opens = (sign in "«‹") != inward
            found[at] = "open" if opens else "close"
            continue
        single = sign in "‘’‚‛'"
        if single and before.isalnum() and after.isalnum():
            found[at] = "apostrophe"
        elif sign in "„‚“‘‟‛":
            closes = german and sign in "“‘" and (open_single if single else open_double) and ended
            found[at] = "close" if closes else "open"
        elif sign == "”":
            found[at] = "close"
        elif single:
            if sign == "'" and loose and not ended and not open_single:
                found[at] = "open"
            else:
                found[at] = "close" if open_single and ended else "apostrophe"
        else:
            closes = ended or (open_double and not loose)
            found[at] = "close" if closes else "open"
        if found[at] in ("open", "close"):
            if single:
                open_single = found[at] == "open"
            else:
                open_double = found[at] == "open"
    return found


def part_of(char: str, role: str | None) -> str:
    """The part of any character."""
    if role:
        return role
    if char in "–—―":
        return "dash"
    if char in "\u2009\u200a\u202f\xa0":
        return "space"
    return NAMED.get(char, "letter" if char.isalpha() else "other")


@cache
def loans(language: str) -> tuple[list[str], list[int]]:
    """Words of a language that are written with letters outside ASCII, and how common each is."""
    table = judge(language).words.table
    found = {
        w: level for w, level in table.items() if not w.isascii() and len(w) > 3 and w.isalpha()
    }
    return list(found), list(accumulate(2 ** (level // 10) for level in found.values()))


def borrowing(text: str, language: str, random: Random) -> str:
    """The text with some of its words replaced by loans: English has few accents, and all of them
    in words that a report of another country is full of."""
    words, common = loans(language)

    def other(match: re.Match[str]) -> str:
        if random.random() > BORROWED:
            return match[0]
        word = random.choices(words, cum_weights=common)[0]
        return word.capitalize() if match[0][0].isupper() else word

    return _LONG.sub(other, text)


def typographic(text: str, random: Random) -> str:
    """The text as a careful setter would have it: straight signs are mostly the keyboard's."""
    if random.random() < 0.7 and ("'" in text or '"' in text):
        roles = parts(text)
        curled = {
            ("'", "open"): "‘", ("'", "close"): "’", ("'", "apostrophe"): "’",
            ('"', "open"): "“", ('"', "close"): "”",
        }  # fmt: skip
        text = "".join(curled.get((c, roles.get(i, "")), c) for i, c in enumerate(text))
    if random.random() < 0.5:
        text = _HYPHEN.sub(" – ", text)
    if random.random() < 0.6:
        text = _MONEY.sub("€", text)
    if random.random() < 0.5:
        text = _POINTS.sub("…", text)
    if random.random() < 0.25:
        text = _UNITS.sub("\xa0", text)
    if random.random() < 0.1:
        rate = random.choice((0.001, 0.005))
        text = "".join("\xa0" if c == " " and random.random() < rate else c for c in text)
    return text


# ---------------------------------------------------------------- damage


def lost(char: str, kind: str) -> str | None:
    """The mark that stands for a character after the accident of a kind; None where it survives."""
    if kind == PUNCT:
        if char in "‘’‚“”„–—":
            return PUNCT
        return LETTER if "À" <= char <= "ß" and char != "×" else None
    if kind == EITHER:
        return EITHER if char >= "\x80" else None
    if char == "?" or char > ("\xff" if kind == ASKED_PUNCT else "\x7f"):
        return kind
    return None


def samples(text: str, kind: str, language: str, random: Random) -> Iterator[Sample]:
    """Every lost sign of a text after one kind of accident."""
    roles = parts(text)
    marks = [lost(c, kind) for c in text]
    if kind in (ASKED, ASKED_PUNCT) and not any(
        m and c != "?" for m, c in zip(marks, text, strict=True)
    ):
        return
    working = "".join(m or c for m, c in zip(marks, text, strict=True))
    around = Surroundings(working, language)
    who = judge(language)
    for at, mark in enumerate(marks):
        char = text[at]
        if mark in (None, LETTER):
            continue
        part = part_of(char, roles.get(at))
        if part not in MAY_BE[kind]:
            continue
        many = part == SPELLED and kind != ASKED_PUNCT
        if many and random.randrange(LETTERS):
            continue
        low, high = letters_around(text, at, at + 1)
        found = evidence(around, at, text[low:at], text[at + 1 : high], who)
        yield Sample(found, kind, part, LETTERS if many else 1.0)


def gather(folder: Path, language: str, most: int, seed: object) -> list[Sample]:
    """Lost signs of one language, its sources mixed."""
    random = Random(f"{language} {seed}")
    texts = list(documents(folder, language, random))
    random.shuffle(texts)
    found: list[Sample] = []
    for text in [text for turn in range(ROUNDS_OURS) for text, rounds in texts if turn < rounds]:
        text = typographic(text, random)
        if language == "en":
            text = borrowing(text, language, random)
        for kind, share in KINDS.items():
            if random.random() < share:
                found += samples(text, kind, language, random)
        if len(found) > most:
            break
    return found


# ---------------------------------------------------------------- learning


def pieces(sample: Sample, language: str) -> Iterator[str]:
    """The pieces of a sample, once for the language and, without words, once for all."""
    for piece in sample.evidence:
        yield language + piece
        if piece[0] != "~":
            yield piece


def learn(gathered: dict[str, list[Sample]], rounds: int) -> tuple[dict[str, int], np.ndarray]:
    """The weights of each piece of evidence for each part (a row a piece)."""
    counts: Counter[str] = Counter()
    for language, found in gathered.items():
        for sample in found:
            counts.update(pieces(sample, language))
    index = {piece: i for i, piece in enumerate(p for p, n in counts.items() if n >= LEAST)}
    print(f"{len(counts):,} pieces of evidence, {len(index):,} kept", file=sys.stderr)
    pull = np.array([[SHRINK["~" in piece[:3]]] for piece in index])
    matrix, truth, mask = tabled(gathered, index)
    counted = np.array([s.weight for found in gathered.values() for s in found])
    flipped = csr_matrix(matrix.T)
    shape = (len(index), len(PARTS))

    def cost(flat: np.ndarray) -> tuple[float, np.ndarray]:
        weights = flat.reshape(shape)
        scores = matrix @ weights + mask
        scores -= scores.max(axis=1, keepdims=True)
        chances = np.exp(scores)
        chances /= chances.sum(axis=1, keepdims=True)
        rows = np.arange(len(truth))
        loss = -(np.log(np.maximum(chances[rows, truth], 1e-12)) * counted).sum()
        chances[rows, truth] -= 1
        chances *= counted[:, None]
        slope = flipped @ chances + pull * weights
        return float(loss + (pull / 2 * weights**2).sum()), slope.ravel()

    done = minimize(cost, np.zeros(shape).ravel(), jac=True, method="L-BFGS-B",
                    options={"maxiter": rounds, "maxcor": 8})  # fmt: skip
    print(f"loss a sign {done.fun / len(truth):.4f} after {done.nit} rounds", file=sys.stderr)
    return index, done.x.reshape(shape)


def tabled(
    gathered: dict[str, list[Sample]], index: dict[str, int]
) -> tuple[csr_matrix, np.ndarray, np.ndarray]:
    """Samples as a sparse matrix, their parts, and what is barred by the kind of mark."""
    columns: list[int] = []
    bounds = [0]
    truth: list[int] = []
    bars = {k: np.array([0.0 if p in MAY_BE[k] else -1e9 for p in PARTS]) for k in MAY_BE}
    barred = []
    for language, found in gathered.items():
        for sample in found:
            columns += [index[p] for p in pieces(sample, language) if p in index]
            bounds.append(len(columns))
            truth.append(PARTS.index(sample.part))
            barred.append(bars[sample.kind])
    data = np.ones(len(columns), dtype=np.float64)
    matrix = csr_matrix((data, np.array(columns, dtype=np.int32), np.array(bounds)),
                        shape=(len(truth), len(index)))  # fmt: skip
    return matrix, np.array(truth), np.array(barred)


def report(name: str, found: dict[str, list[Sample]], index: dict[str, int],
           weights: np.ndarray) -> None:  # fmt: skip
    """How often the likeliest part is the right one, by language and kind of mark."""
    for language, mine in found.items():
        matrix, truth, mask = tabled({language: mine}, index)
        best = (matrix @ weights + mask).argmax(axis=1)
        right = best == truth
        kinds = np.array([NAMES[s.kind] for s in mine])
        cells = [f"{k} {right[kinds == k].mean():.4f} of {(kinds == k).sum():,}"
                 for k in sorted(set(kinds))]  # fmt: skip
        slips = Counter(
            (PARTS[truth[i]], PARTS[best[i]]) for i in np.flatnonzero(~right)
        ).most_common(8)
        print(name, language, "; ".join(cells), file=sys.stderr)
        print("   ", ", ".join(f"{a}>{b} {n}" for (a, b), n in slips), file=sys.stderr)


def store(path: Path, table: dict[str, np.ndarray]) -> None:
    """Pieces in order, one a line, then a zero byte, then for each a byte a part; deflated."""
    rows = {}
    for piece, weights in table.items():
        steps = np.clip(np.rint((weights - weights.mean()) / STEP), -127, 127).astype(int) + 128
        if np.ptp(steps) > 1:
            rows[piece] = bytes(steps.tolist())
    keys = sorted(rows)
    raw = "\n".join(keys).encode() + b"\0" + b"".join(rows[k] for k in keys)
    path.write_bytes(zlib.compress(raw, 9))
    print(f"{path.name}: {len(keys):,} pieces, {path.stat().st_size:,} bytes", file=sys.stderr)


def export(out: Path, index: dict[str, int], weights: np.ndarray) -> None:
    """A table a language: its own weights, and what it shares with all."""
    zero = np.zeros(len(PARTS))
    for language in LANGUAGES:
        table = {}
        for piece, i in index.items():
            bare = piece.removeprefix(language)
            if piece[:2] in LANGUAGES and piece[:2] != language:
                continue
            shared = index.get(bare)
            if bare != piece or shared == i:
                own = index.get(language + bare)
                table[bare] = (weights[own] if own is not None else zero) + (
                    weights[shared] if shared is not None else zero
                )
        store(out / f"signs-{language}.z", table)


def main() -> None:
    """Reads the command line, learns, and writes a table a language."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("train", type=Path)
    parser.add_argument("--dev", type=Path, help="text to report on, laid like TRAIN")
    parser.add_argument("--out", type=Path, default=Path("src/ultimora/reference/data"))
    parser.add_argument("--rounds", type=int, default=50)
    parser.add_argument("--samples", type=int, default=SAMPLES)
    options = parser.parse_args()
    gathered = {}
    for language in LANGUAGES:
        gathered[language] = gather(options.train, language, options.samples, "train")
        count = Counter(s.part for s in gathered[language])
        print(f"{language}: {len(gathered[language]):,} signs, {dict(count)}", file=sys.stderr)
    index, weights = learn(gathered, options.rounds)
    report("train", gathered, index, weights)
    if options.dev:
        dev = {x: gather(options.dev, x, 40_000, "dev") for x in LANGUAGES}
        report("dev", dev, index, weights)
    export(options.out, index, weights)


if __name__ == "__main__":
    main()
