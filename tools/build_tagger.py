"""Builds the model of names, `reference/data/tagger-*.z`, from labels and openly licensed text.

    python tools/build_tagger.py known NAMES GEONAMES     tagger-known.z: first and last names, places
    python tools/build_tagger.py train CORPORA WIKINEWS TRAIN     tagger-LANGUAGE.z

docs/labels.md says what the labels are, docs/data.md where all of it comes from, and how the
folders are laid out. Needs python-crfsuite and babel, which nothing else here does.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

from ultimora.reference.tagger import LABELS, LANGUAGES, STEP, packed
from ultimora.understand.prose import _ELIDING, word_pattern
from ultimora.understand.traits import EDGE, Trait, beside, joined, listed, own, setting, trait

ROOT = Path(__file__).resolve().parent.parent
KINDS = ("PER", "ORG", "LOC", "OTH")
OUT = ROOT / "src/ultimora/reference/data"


class Sentence(NamedTuple):
    """Words and their names: first word, last word (outside), kind."""

    words: tuple[str, ...]
    names: tuple[tuple[int, int, str], ...]
    source: str = ""


# ---------------------------------------------------------------- reading labels


def cut(
    tokens: list[str], names: Iterable[tuple[int, int, str]], language: str, source: str = ""
) -> Sentence | None:
    """A sentence of another's tokens in words of ours; None where the two do not fit.

    The tokens are set with blanks, but for an apostrophe that binds, and cut again.
    """
    text, starts, ends = "", [], []
    for token in tokens:
        if text and not (language in _ELIDING and re.search(r"[^\W\d_]['’]$", text)):
            text += " "
        starts.append(len(text))
        text += token
        ends.append(len(text))
    spans = [(starts[a], ends[b - 1], kind) for a, b, kind in names]
    return of_text(text, spans, language, source)


def of_text(
    text: str, spans: Iterable[tuple[int, int, str]], language: str, source: str = ""
) -> Sentence | None:
    """A sentence from its text and the spans of its names."""
    found = list(word_pattern(language).finditer(text))
    begin = {m.start(): n for n, m in enumerate(found)}
    close = {m.end(): n + 1 for n, m in enumerate(found)}
    names = []
    for start, end, kind in spans:
        if start not in begin or end not in close:
            return None
        names.append((begin[start], close[end], kind))
    return Sentence(tuple(m.group() for m in found), tuple(names), source)


def ours(wikinews: Path) -> Iterator[Sentence]:
    """The Italian labels of our own."""
    text = (
        dict(line.split("\t") for line in wikinews.read_text("utf-8").splitlines())
        if "\t" in wikinews.read_text("utf-8")[:50]
        else dict(
            line.split(" ", 1) for line in wikinews.read_text("utf-8").splitlines() if " " in line
        )
    )
    for line in (ROOT / "labels/it/first.tsv").read_text("utf-8").splitlines():
        number, _, labels = line.partition("\t")
        names = []
        for label in labels.split() if labels != "-" else ():
            run, _, kind = label.partition(":")
            first, _, last = run.partition("-")
            names.append((int(first), int(last) + 1, kind))
        if one := cut(text[number].split(), names, "it", number):
            yield one


def columns(path: Path, language: str, source: str) -> Iterator[Sentence]:
    """A corpus of a token and its label a line (B-, I-, O), an empty line between sentences."""
    tokens: list[str] = []
    names: list[tuple[int, int, str]] = []
    start, kind = -1, ""
    for line in (*path.read_text("utf-8").split("\n"), ""):
        token, _, label = line.partition("\t")
        if start >= 0 and (not token or label[:2] != "I-"):
            names.append((start, len(tokens), kind))
            start = -1
        if not token:
            if tokens and (one := cut(tokens, names, language, source)):
                yield one
            tokens, names = [], []
            continue
        if label[:2] == "B-" or (label[:2] == "I-" and start < 0):
            start, kind = len(tokens), label[2:]
        tokens.append(token)


_MARK = re.compile(r"\[(PER|ORG|LOC|OTH):(?:[^|\]]*\|)?([^\]]*)\]")


def marked(text: str, language: str, source: str) -> Sentence | None:
    """A sentence with its names marked in it, as ``[PER:Meloni]``."""
    plain, spans, done = "", [], 0
    for found in _MARK.finditer(text):
        plain += text[done : found.start()]
        spans.append((len(plain), len(plain) + len(found[2]), found[1]))
        plain += found[2]
        done = found.end()
    return of_text(plain + text[done:], spans, language, source)


def labels(sentence: Sentence) -> list[str]:
    """A label a word, as the model's."""
    found = ["O"] * len(sentence.words)
    for first, last, kind in sentence.names:
        number = KINDS.index(kind)
        if last == first + 1:
            found[first] = f"S{number}"
        else:
            found[first:last] = [f"B{number}", *[f"I{number}"] * (last - first - 2), f"E{number}"]
    return found


# ---------------------------------------------------------------- what is seen


def seen(sentence: Sentence, tables: Any) -> list[list[str]]:
    """The evidence of each word, as `understand.tagger` adds it up; an edge at either end."""
    how = setting(sentence.words)
    lower = [word.lower().replace("’", "'") for word in sentence.words]
    lists = listed(sentence.words, lower, tables.language)
    traits = [
        EDGE, EDGE,
        *(trait(tables, word, low, how, known) for word, low, known in zip(sentence.words, lower, lists, strict=True)),
        EDGE, EDGE,
    ]  # fmt: skip
    rows = []
    for at in range(2, len(traits) - 2):
        row = [f"={how}", *own(traits[at])]
        for distance in (-2, -1, 1, 2):
            row += beside(traits[at + distance], distance)
        row += joined(traits[at - 1], traits[at], traits[at + 1])
        rows.append(row)
    return rows


# ---------------------------------------------------------------- tables


BITS = {letter: 1 << at for at, letter in enumerate("flLcCkpq")}
_LATIN = re.compile(r"[A-Za-zÀ-ɏ'’ .-]+")


def known(names: Path, geonames: Path) -> tuple[dict[str, int], list[str]]:
    """What lists say of words: first and last names, towns, countries, parts of longer names."""
    from babel import Locale

    found: Counter[str] = Counter()
    several: set[str] = set()

    def add(word: str, letter: str) -> None:
        word = word.lower().replace("’", "'")
        if len(word) > 1 and not found[word] & BITS[letter]:
            found[word] += BITS[letter]

    def place(name: str, letter: str) -> None:
        words = name.split()
        if len(words) == 1:
            add(words[0], letter)
        elif len(words) < 6 and all(w[0].isupper() or len(w) < 4 for w in words):
            several.add(" ".join(words).lower().replace("’", "'"))
            add(words[0], "p")
            for word in words[1:]:
                if word[0].isupper():
                    add(word, "q")

    for language in LANGUAGES:
        for kind, letter in (("first", "f"), ("last", "l")):
            for line in (
                (names / f"names-faker-mit/{language}-{kind}.txt").read_text("utf-8").splitlines()
            ):
                for word in line.split():
                    if word[0].isupper():
                        add(word, letter)
    for kind, letter in (("forenames", "f"), ("surnames", "l")):
        for line in (
            (names / f"names-sigpwned-cc0/common-{kind}-by-country.csv")
            .read_text("utf-8")
            .splitlines()[1:]
        ):
            fields = line.split(",")
            for name in fields[-2:] if kind == "forenames" else fields[4:6]:
                if _LATIN.fullmatch(name):
                    for word in name.split():
                        if word[0].isupper():
                            add(word, letter)
    for file, letter, most in (
        ("male.first", "f", 1000),
        ("female.first", "f", 1500),
        ("all.last", "l", 8000),
    ):
        for line in (names / f"names-uscensus/dist.{file}").read_text().splitlines()[:most]:
            add(line.split()[0], letter)
    for file, home in (("cities15000", False), ("cities1000", True)):
        for city in json.loads((geonames / f"{file}.json").read_text("utf-8")).values():
            if home and city["countrycode"] not in ("IT", "SM", "VA", "CH"):
                continue
            large = city["population"] >= 100_000
            for name in (
                city["name"],
                *(
                    city["alternatenames"]
                    if large
                    or city["countrycode"] in ("IT", "FR", "DE", "ES", "CH", "AT", "PT", "BE")
                    else ()
                ),
            ):
                if (
                    _LATIN.fullmatch(name)
                    and len(name) > 2
                    and name[0].isupper()
                    and not name.isupper()
                ):
                    place(name, "C" if large else "c")
    for language in LANGUAGES:
        for code, name in Locale(language).territories.items():
            if len(code) == 2 and code.isalpha():
                place(re.sub(r" ?\(.*\)", "", name), "k")
    return dict(found), sorted(several)


_WORD = re.compile(r"[^\W\d_]+['’]?")


def commons(texts: Iterable[str], language: str) -> dict[str, str]:
    """For each word seen often how often it has a capital in mid sentence, in fifths."""
    high: Counter[str] = Counter()
    low: Counter[str] = Counter()
    for text in texts:
        for line in text.split("\n"):
            before = "."
            for found in re.finditer(r"[^\W\d_]+['’]?|[^\w\s]", line):
                word = found.group()
                if before not in ".!?:;«»“”\"'„–—-•*" and word[0].isalpha():
                    lower = word.lower().replace("’", "'")
                    if word.islower():
                        low[lower] += 1
                    elif word[0].isupper() and not (len(word) > 1 and word.isupper()):
                        high[lower] += 1
                before = word
    shares = {}
    for word in high.keys() | low.keys():
        total = high[word] + low[word]
        if total >= 4:
            shares[word] = str(min(4, int(5 * (high[word] + 0.2) / (total + 0.4))))
    return shares


def store(name: str, data: bytes, out: Path = OUT) -> None:
    """One table, deflated."""
    path = out / f"{name}.z"
    path.write_bytes(zlib.compress(data, 9))
    print(f"{path.name}: {path.stat().st_size:,} bytes", file=sys.stderr)


def store_known(found: dict[str, int], out: Path = OUT) -> None:
    """The table of `known`."""
    words = sorted(found)
    store("tagger-known", "\n".join(words).encode() + b"\0" + bytes(found[w] for w in words), out)


# ---------------------------------------------------------------- learning


class Words:
    """The tables of one language while its model is made: as `Model` shows them."""

    def __init__(self, language: str, known: dict[str, int], common: dict[str, str]) -> None:
        from ultimora.reference.cues import cues
        from ultimora.reference.tagger import _letters

        self.language = language
        self._known, self._common, self._cues, self._letters = (
            known,
            common,
            cues(language),
            _letters,
        )

    def known(self, lower: str) -> str:
        return self._letters(self._known.get(lower, 0)) + self._cues.get(lower, "")

    def common(self, lower: str) -> str:
        return self._common.get(lower, "")


def learned(
    examples: Iterable[tuple[str, Sentence, Any, int]],
    path: str,
    rounds: int = 100,
    c1: float = 0.1,
    c2: float = 0.02,
    minfreq: int = 1,
    shared: bool = True,
) -> tuple[dict[str, dict[str, float]], dict[tuple[str, str], float]]:
    """The weights of each piece of evidence for each label, and of each label behind each.

    An example is a language, a sentence, the language's tables and how often it counts. Where
    `shared`, each piece is learned for all languages together and for each by itself (``it|...``).
    """
    import pycrfsuite

    trainer = pycrfsuite.Trainer(verbose=False)
    for language, sentence, tables, times in examples:
        rows = seen(sentence, tables)
        if shared:
            rows = [row + [f"{language}|{piece}" for piece in row] for row in rows]
        rows = [["edge"], *rows, ["edge"]]
        said = ["O", *labels(sentence), "O"]
        for _ in range(times):
            trainer.append(rows, said)
    trainer.set_params({"c1": c1, "c2": c2, "max_iterations": rounds, "feature.minfreq": minfreq})
    trainer.train(path)
    tagger = pycrfsuite.Tagger()
    tagger.open(path)
    info = tagger.info()
    weights: dict[str, dict[str, float]] = {}
    for (piece, label), weight in info.state_features.items():
        weights.setdefault(piece, {})[label] = weight
    return weights, info.transitions


def tables_of(
    weights: dict[str, dict[str, float]],
    steps: dict[tuple[str, str], float],
    language: str,
    least: float = 0.06,
) -> tuple[dict[str, list[int]], list[list[float]]]:
    """One language's weights in whole steps: what all share, and its own."""
    summed: dict[str, dict[str, float]] = {}
    for piece, row in weights.items():
        head, bar, tail = piece.partition("|")
        if bar and head in LANGUAGES:
            if head != language:
                continue
            piece = tail
        into = summed.setdefault(piece, {})
        for label, weight in row.items():
            into[label] = into.get(label, 0.0) + weight
    found = {}
    for piece, row in summed.items():
        whole = [round(row.get(label, 0.0) / STEP) for label in LABELS]
        if any(whole):
            found[piece] = [max(-127, min(127, w)) for w in whole]
    return found, [[steps.get((a, b), 0.0) for b in LABELS] for a in LABELS]
