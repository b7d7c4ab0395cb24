"""What sets one language's writing apart: letters, quotes, dashes, and its commonest words."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Tongue:
    """The customs of one language in print.

    `letters` are its small letters outside ASCII, commonest first; `outer` and `inner` the opening
    and closing quotes of the first and second level among those that damage can hide; `dash` the
    dash that stands between spaces and `tight` the one that stands without; `questions` words that
    open or mark a question.
    """

    letters: str
    outer: str
    inner: str
    dash: str
    tight: str
    questions: frozenset[str]
    primes: str = "’"


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TONGUES: dict[str, Tongue] = {
    "it": Tongue(
        "èàùòìéíóîáú", "“”", "‘’", "–", "—",
        _words("chi che cosa come perché quando dove quanto quanta quanti quante quale quali cos "
               "com dov qual"),
    ),
    "en": Tongue(
        "éèñçöüïáêóëôâäåíàøúœ", "“”", "‘’", "–", "—",
        _words("who what when where why how which whose is are was were do does did can could "
               "will would should has have had isn aren don doesn didn am may shall"),
    ),
    "fr": Tongue(
        "éèàêçôûîùâœëïüÿæ", "“”", "‘’", "–", "—",
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
TALK_OF_DAMAGE = re.compile(
    r"mojibake|\butf-?(8|16)\b|\blatin-?[19]\b|iso-?8859|unicode|windows-125\d|\bcp-?125\d|charset"
    r"|character set|character encoding|text encoding|double.?encod|codifica dei caratteri"
    r"|codificação de caracteres|codificación de caracteres|encodage|zeichensatz|zeichenkod",
    re.IGNORECASE,
)
# Weaker signs of the same: they save only a sequence that stands alone as a word.
TALK_OF_CHARACTERS = re.compile(
    r"caratter[ei]\b|caract[èe]res?\b|car[aá]cter|character|zeichen|symbol|simbol|glyph"
    r"|instead of|al posto di|invece di|au lieu d|anstelle|statt\b|en lugar de|em vez de",
    re.IGNORECASE,
)

_WORD = re.compile(r"[^\W\d_]+")


@cache
def commonest() -> dict[str, dict[str, int]]:
    """The commonest words of some forty languages, each with its level by language."""
    raw = zlib.decompress((files("ultimora.reference") / "data" / "tongues.z").read_bytes())
    table: dict[str, dict[str, int]] = {}
    for line in raw.decode().split("\n"):
        language, *entries = line.split(" ")
        for entry in entries:
            word, _, level = entry.rpartition("=")
            table.setdefault(word, {})[language] = int(level)
    return table


def guess(text: str) -> tuple[str | None, float]:
    """The language of a text by its commonest words, and by how many doublings it leads.

    Words that damage has broken are simply not counted. Reads at most the first 1,200 characters.
    Returns ``(None, 0.0)`` where no common word of any known language occurs.
    """
    table = commonest()
    scores: dict[str, float] = {}
    known = 0
    for word in _WORD.findall(text[:1200].lower()):
        levels = table.get(word)
        if levels:
            known += 1
            for language, level in levels.items():
                # A language that lacks the word is as if it had it at level 100.
                scores[language] = scores.get(language, 0.0) + (level - 100) / 10
    if not scores:
        return None, 0.0
    ranked = sorted(scores.items(), key=lambda item: -item[1])
    lead = ranked[0][1] - (ranked[1][1] if len(ranked) > 1 else 0.0)
    return (ranked[0][0], lead) if ranked[0][1] > 0 else (None, 0.0)
