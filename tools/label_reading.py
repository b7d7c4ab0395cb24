"""Reads labels of names for `tools/build_tagger.py`: ours, and openly licensed corpora's made ours.

docs/labels.md says what is a name; docs/data.md where the corpora come from. What they label
otherwise than we do is changed or left out here, each rule with its reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from ultimora.understand.prose import Word, _ends, word_pattern

LABELS = Path(__file__).resolve().parent.parent / "labels"
_BINDS = re.compile(r"[^\W\d_]['’]$")
_MARK = re.compile(r"\[(PER|ORG|LOC|OTH)[:|](?:[^|\]]*\|)?([^\]]*)\]")
# The corpora by language: folder, and its files.
CORPORA = {
    "wikigold": ("en", "wikigold-en", ("train",)),
    "crossner": ("en", "crossner-en", ("politics-train", "politics-dev", "politics-test")),
    "germeval": ("de", "germeval2014-de", ("test", "dev")),
    "cess": ("es", "cess-esp-ancora-es", ("train", "dev", "test")),
}


class Sentence(NamedTuple):
    """Words and their names: first word, last word (outside), kind."""

    words: tuple[str, ...]
    names: tuple[tuple[int, int, str], ...]
    language: str
    source: str


def of_text(
    text: str, spans: Iterable[tuple[int, int, str]], language: str, source: str
) -> Sentence | None:
    """A sentence from its text and the spans of its names; None where a name ends in a word."""
    found = list(word_pattern(language).finditer(text))
    begin = {m.start(): n for n, m in enumerate(found)}
    close = {m.end(): n + 1 for n, m in enumerate(found)}
    names = []
    for start, end, kind in spans:
        if start not in begin or end not in close:
            return None
        names.append((begin[start], close[end], kind))
    return Sentence(tuple(m.group() for m in found), tuple(names), language, source)


def of_tokens(
    tokens: list[str], names: Iterable[tuple[int, int, str]], language: str, source: str
) -> Sentence | None:
    """A sentence of another's tokens in words of ours; None where the two do not fit."""
    text, starts, ends = "", [], []
    for token in tokens:
        if text and not _BINDS.search(text):
            text += " "
        starts.append(len(text))
        text += token
        ends.append(len(text))
    spans = [(starts[a], ends[b - 1], kind) for a, b, kind in names]
    return of_text(text, spans, language, source)


def marked(text: str, language: str, source: str) -> Iterator[Sentence]:
    """The sentences of a paragraph with its names marked in it, as ``[PER|Meloni]``."""
    plain, done = "", 0
    spans = []
    for found in _MARK.finditer(text):
        plain += text[done : found.start()]
        spans.append((len(plain), len(plain) + len(found[2]), found[1]))
        plain += found[2]
        done = found.end()
    plain += text[done:]
    words = [Word(m.start(), m.end(), m.group()) for m in word_pattern(language).finditer(plain)]
    for first, last in _ends(words, 0, plain):
        start, end = words[first].start, words[last - 1].end
        inside = [(a - start, b - start, k) for a, b, k in spans if start <= a and b <= end]
        if one := of_text(plain[start:end], inside, language, source):
            yield one


def wikinews(path: Path) -> Iterator[Sentence]:
    """Our labels of Italian Wikinews; `path` has its sentences, each behind its number."""
    text = dict(line.split("\t", 1) for line in path.read_text("utf-8").splitlines())
    for line in (LABELS / "it/first.tsv").read_text("utf-8").splitlines():
        number, _, labels = line.partition("\t")
        names = []
        for label in labels.split() if labels != "-" else ():
            run, _, kind = label.partition(":")
            first, _, last = run.partition("-")
            names.append((int(first), int(last or first) + 1, kind))
        if one := of_tokens(text[number].split(), names, "it", "wikinews"):
            yield one


def own(language: str) -> Iterator[Sentence]:
    """Copy of our own with its names marked, where there is any in this language."""
    for path in sorted((LABELS / language).glob("own*.txt")):
        for line in path.read_text("utf-8").splitlines():
            if line.strip("- "):
                yield from marked(line, language, path.stem)


def corpus(name: str, folder: Path) -> Iterator[Sentence]:
    """A corpus of `CORPORA`: a token and its label (B-, I-, O) a line, an empty line between."""
    language, where, files = CORPORA[name]
    for file in files:
        lines = (folder / where / f"{file}.iob").read_text("utf-8").split("\n")
        for one in _columns(lines, language, name):
            if 1 < len(one.words) < 150 and not any(word.startswith("ZZ") for word in one.words):
                yield one._replace(names=tuple(_as_ours(one)))


def _columns(lines: list[str], language: str, source: str) -> Iterator[Sentence]:
    tokens: list[str] = []
    names: list[tuple[int, int, str]] = []
    start, kind = -1, ""
    for line in (*lines, ""):
        token, _, label = line.partition("\t")
        if start >= 0 and (not token or label[:2] != "I-"):
            names.append((start, len(tokens), kind))
            start = -1
        if not token:
            if tokens and (one := of_tokens(tokens, names, language, source)):
                yield one
            tokens, names = [], []
            continue
        if label[:2] == "B-" or (label[:2] == "I-" and start < 0):
            start, kind = len(tokens), label[2:]
        tokens.append(token)


# Peoples and faiths are no names to us, nor are currencies, languages and abbreviations of terms.
_PEOPLES = re.compile(
    r"[A-Z][a-zA-Z-]*(?:ans?|ish|ese|ians?|ench|utch|reeks?|wiss|raqi|ani|eli|hai|zech|ole|urk"
    r"|elsh|ews?|uslims?|hristians?|atholics?|atholicism|lamic|rabs?|rabic|ermans?|emocrats?"
    r"|uddhist|indu)"
)
_NO_NAMES = frozenset("""
    Euro EUR USD CHF Cent Yen Dollar Dollars Mark Franken Euros Rubel Pfund Englisch Englischen
    Spanisch Latein Französisch Deutsch Mittelalter Antike Bibel Koran Apartheid Thai
    Internet GMT PIB IVA SIDA PER A C Historia Naturaleza Constitución Mini Cyrillic communist € $
""".split())  # fmt: skip
_OFFICES = frozenset(("Gobierno", "Estado", "Policía", "Ejecutivo", "Administración"))
_COUNTRIES = frozenset("""
    España Brasil Rusia Argentina Venezuela EEUU Colombia Ecuador Canadá Honduras Perú Francia
    Alemania Italia Chile México Cuba Panamá Japón China Israel Turquía Irak Irán India Bolivia
    Uruguay Paraguay Guatemala Nicaragua Marruecos Portugal Austria Serbia Montenegro Yugoslavia
""".split()) | {"Estados Unidos", "Reino Unido", "Costa Rica", "El Salvador"}  # fmt: skip
_TITLES = frozenset("""
    president prime minister sen gov rep senator governor representative king queen prince princess
    pope dr mr mrs ms sir lord judge justice general gen col colonel lt sgt captain capt admiral
    secretary chairman professor prof sheriff mayor chief director officer .
""".split())  # fmt: skip
_COMPOUND = re.compile(r".*-[A-ZÄÖÜ][a-zäöüß]{3,}")  # SPD-Politiker is no name to us


def _as_ours(one: Sentence) -> Iterator[tuple[int, int, str]]:
    """The names of another's sentence under our guidelines."""
    for first, last, kind in one.names:
        text = " ".join(one.words[first:last])
        if kind == "OTH" and (
            text in _NO_NAMES or text.islower() or text.endswith("election")
            or (one.language == "en" and _PEOPLES.fullmatch(text))
        ):  # fmt: skip
            continue
        if one.language == "es" and kind == "ORG":
            if text in _OFFICES:
                continue
            if text in _COUNTRIES:  # a country that acts is a place
                kind = "LOC"
        single = last == first + 1
        if one.language == "de" and kind != "LOC" and single and _COMPOUND.fullmatch(text):
            continue
        if one.language == "en":
            while last - first > 1 and (
                one.words[first].lower() == "the"
                or (kind == "PER" and one.words[first].lower() in _TITLES)
            ):
                first += 1
        yield first, last, kind
