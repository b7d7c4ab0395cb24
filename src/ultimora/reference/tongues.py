"""What sets one language's writing apart: letters, quotes, dashes, and its commonest words."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from sys import byteorder


@dataclass(frozen=True, slots=True)
class Tongue:
    """The customs of one language in print.

    `letters` are its small letters outside ASCII, commonest first; `outer` and `inner` the opening
    and closing quotes of the first and second level among those that damage can hide; `dash` the
    dash that stands between spaces and `tight` the one that stands without; `questions` words that
    open or mark a question, `clipped` words that end in an apostrophe of their own (``po’``).
    """

    letters: str
    outer: str
    inner: str
    dash: str
    tight: str
    questions: frozenset[str]
    clipped: frozenset[str] = frozenset()


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TONGUES: dict[str, Tongue] = {
    "it": Tongue(
        "èàùòìéíóîáú", "“”", "‘’", "–", "—",
        _words("chi che cosa come perché quando dove quanto quanta quanti quante quale quali cos "
               "com dov qual"),
        _words("po mo be di fa da va sta to ca de ne co que su vo pie"),
    ),
    "en": Tongue(
        "éèñçöüïáêóëôâäåíàøúœ", "“”", "‘’", "–", "—",
        _words("who what when where why how which whose is are was were do does did can could "
               "will would should has have had isn aren don doesn didn am may shall"),
        _words("o ol th an n goin doin nothin somethin lookin comin talkin rockin tryin"),
    ),
    "fr": Tongue(
        "éèàêçôûîùâœëïüÿæ", "“”", "‘’", "—", "—",
        _words("qui que quoi quand où comment pourquoi combien quel quelle quels quelles est il "
               "elle on vous ils"),
    ),
    "de": Tongue(
        "üäößéèàçáñóêôåø", "„“", "‚‘", "–", "–",
        _words("wer was wann wo warum wie wieso weshalb welche welcher welches wen wem wohin woher "
               "ist sind hat haben kann können wird werden soll darf gibt"),
    ),
    "es": Tongue(
        "óíáéñúüç", "“”", "‘’", "–", "—",
        _words("qué quién quiénes cuándo dónde cómo cuánto cuánta cuántos cuál cuáles por"),
    ),
    "pt": Tongue(
        "ãçáéíóêõúâàôüñ", "“”", "‘’", "–", "—",
        _words("quem que quê quando onde como porque porquê quanto quanta quantos qual quais será"),
    ),
}  # fmt: skip

# Talk about encodings quotes damage on purpose; there it is copy, not damage.
_ENCODINGS = (
    "mojibake", "utf-8", "utf8", "utf-16", "latin-1", "latin1", "latin-9", "iso-8859", "iso8859",
    "unicode", "windows-125", "cp125", "cp-125", "charset", "character set", "character encoding",
    "text encoding", "double encod", "codifica dei caratteri", "codificação de caracteres",
    "codificación de caracteres", "encodage", "zeichensatz", "zeichenkod",
)  # fmt: skip
# Weaker signs of the same: they save only a sequence that stands alone as a word.
_CHARACTERS = (
    "carattere", "caratteri", "caractère", "caractere", "carácter", "character", "zeichen",
    "symbol", "simbol", "glyph", "instead of", "al posto di", "invece di", "au lieu d", "anstelle",
    "statt ", "en lugar de", "em vez de",
)  # fmt: skip


def speaks_of_encodings(text: str) -> bool:
    """Whether a text speaks of how characters are encoded."""
    low = text.lower()
    return any(word in low for word in _ENCODINGS)


def speaks_of_characters(text: str) -> bool:
    """Whether a text speaks of characters, or of one thing in the place of another."""
    low = text.lower()
    return any(word in low for word in _CHARACTERS)


_SURE = 400  # tenths of a doubling of lead after which no more is read
_WORD = re.compile(r"[^\W\d_]+")
_LANE = 32  # bits that hold the sum of one language's levels


@cache
def _listed() -> tuple[tuple[str, list[tuple[str, int]]], ...]:
    """For each of some forty languages its commonest words, and by how many tenths of a doubling
    each is commoner there than where it is not among the commonest."""
    raw = zlib.decompress((files("ultimora.reference") / "data" / "tongues.z").read_bytes())
    table = []
    for line in raw.decode().split("\n"):
        language, *entries = line.split(" ")
        pairs = (entry.split("=") for entry in entries)
        table.append((language, [(word, int(level) - 100) for word, level in pairs]))
    return tuple(table)


@cache
def commonest() -> dict[str, tuple[tuple[str, float], ...]]:
    """The commonest words of some forty languages: for each word its languages, and by how many
    doublings it is commoner there than where it is not among the commonest."""
    table: dict[str, list[tuple[str, float]]] = {}
    for language, entries in _listed():
        for word, level in entries:
            table.setdefault(word, []).append((language, level / 10))
    return {word: tuple(found) for word, found in table.items()}


@cache
def _lanes() -> dict[str, int]:
    """The same with all levels of a word in one number, each language in its own lane of bits.

    Languages by the dozen are then added up at the price of one addition.
    """
    table: dict[str, int] = {}
    for lane, (_, entries) in enumerate(_listed()):
        for word, level in entries:
            table[word] = table.get(word, 0) | level << _LANE * lane
    return table


def guess(text: str) -> tuple[str | None, float]:
    """The language of a text by its commonest words, and by how many doublings it leads.

    Words that damage has broken are simply not counted. Reads as far as it takes to be sure, at
    most the first 1,600 characters. Returns ``(None, 0.0)`` where no common word of any known
    language occurs.
    """
    levels_of = _lanes().get
    size = len(_listed()) * _LANE // 8
    total = 0
    scores = [0, 0]
    for start in range(0, min(1600, len(text)), 200):
        words = _WORD.findall(text[start : start + 200].lower())
        total += sum(filter(None, map(levels_of, words)))
        scores = memoryview(total.to_bytes(size, byteorder)).cast("I").tolist()
        second, first = sorted(scores)[-2:]
        if second and first - second > _SURE:
            break
    if not total:
        return None, 0.0
    if byteorder == "big":
        scores.reverse()
    best = scores.index(first) if first > second else _met_first(text, scores)
    return _listed()[best][0], (first - second) / 10


def _met_first(text: str, scores: list[int]) -> int:
    """Of the lanes that share the highest score, the one whose words begin first."""
    best = [lane for lane, score in enumerate(scores) if score == max(scores)]
    for word in _WORD.findall(text.lower()):
        for lane in best:
            if _lanes().get(word, 0) >> _LANE * lane & ((1 << _LANE) - 1):
                return lane
    return best[0]
