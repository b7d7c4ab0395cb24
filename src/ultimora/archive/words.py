"""Words as the index knows them: folded, taken apart, and cut to their stems.

What is written into the index and what is looked up in it pass through the same functions, so
that ``citta`` finds *città*, ``ucraina`` finds *l’Ucraina* and ``strasse`` finds *Straße*.
Index text is made of tokens of letters and figures only, parted by single spaces: any tokenizer
that splits at spaces and changes nothing else will do.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from threading import Lock
from typing import NamedTuple

from Stemmer import Stemmer  # type: ignore[import-not-found]

from ultimora.archive.frequent import pairs
from ultimora.reference.words import LANGUAGES
from ultimora.values import Dispatch, Record
from ultimora.values.facts import Figure

# ISO 639-1 to Snowball's names (https://snowballstem.org/algorithms/).
SNOWBALL = {
    "ar": "arabic", "hy": "armenian", "eu": "basque", "ca": "catalan", "da": "danish",
    "nl": "dutch", "en": "english", "et": "estonian", "fi": "finnish", "fr": "french",
    "de": "german", "el": "greek", "hi": "hindi", "hu": "hungarian", "id": "indonesian",
    "ga": "irish", "it": "italian", "lt": "lithuanian", "ne": "nepali", "no": "norwegian",
    "nb": "norwegian", "nn": "norwegian", "pt": "portuguese", "ro": "romanian", "ru": "russian",
    "sr": "serbian", "es": "spanish", "sv": "swedish", "ta": "tamil", "tr": "turkish",
}  # fmt: skip

# Letters that NFKD leaves whole and people type without their stroke or as two.
_PLAIN = str.maketrans({
    "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ħ": "h",
    "ŧ": "t", "ŋ": "n", "ĸ": "k", "ə": "e", "ґ": "г",
})  # fmt: skip

# Accents that may follow a letter: Latin, Greek and Cyrillic; Hebrew points; Arabic vowel signs.
_ACCENTS = "\u0300-\u036f\u0591-\u05bd\u05bf\u064b-\u0652\u0670"
_ACCENT = re.compile(f"[{_ACCENTS}]")

APOSTROPHES = re.compile("[’'‘ʼ´`]")
# What stands before an apostrophe and is no word of its own, in Italian, French and Catalan.
_ELIDED = frozenset((
    "l", "d", "c", "n", "s", "m", "t", "v", "un", "dell", "all", "dall", "nell", "sull", "coll",
    "quell", "quest", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu",
))  # fmt: skip

# Where no spaces part the words every sign is a token, and a word is a phrase of them.
_IDEOGRAPHS = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
_WORD = re.compile(
    rf"(?!\W)[{_IDEOGRAPHS}]|[^\W_{_IDEOGRAPHS}]++(?:[{_ACCENTS}\u00ad][^\W_{_IDEOGRAPHS}]*+)*+"
)
_FOLDED = re.compile(rf"(?!\W)[{_IDEOGRAPHS}]|[^\W_{_IDEOGRAPHS}]+")

# Written apart but also looked for as one: hyphenated words, figures in groups of three
# (``1.500``, ``1,500``, ``1 500`` with a space that does not break).
_HYPHENS = "-\u2010\u2011"
_POINTS = ".,’'\u00a0\u202f"
# The sign itself comes first in the pattern: it is rare, and the search leaps from one to the next.
_SIGNS = _HYPHENS + _POINTS
_JOINT = re.compile(rf"[{_SIGNS}](?<=\w[{_SIGNS}])(?:(?<=[{_HYPHENS}])\w|(?<=[{_POINTS}])\d\d\d)")
_JOINED = re.compile(
    rf"[^\W_]++(?:[{_HYPHENS}][^\W_]++)++|(?<![\d.,])\d{{1,3}}(?:[{_POINTS}]\d{{3}})++(?!\d)"
)

# A token before a field's values, so that they never meet the words of the text: the letters
# stand for no word of any language that we know.
_MARK = "zq"
ALL = f"{_MARK}all"  # every record has it, so that what a query excludes has something to go from
HEAD = f"{_MARK}h"  # before stems of the headline (in PostgreSQL also before its words)
STEM = f"{_MARK}s"  # before stems of the body in PostgreSQL, which has no columns
_LONGEST = 64  # letters of a token; longer runs (codes, garbage) are looked for by these alone
_KEPT = 1 << 14  # words whose tokens are kept at hand, and of each language whose stems: 2 MB each
_SHORTEST_STEMMED = 4  # shorter words are mostly function words, whose stems find noise


class Indexed(NamedTuple):
    """What one record puts into the index, a column each; tokens parted by single spaces.

    `headline` and `body` are the folded words in their order; `stems` what else they are found by
    (stems, and as one what is written apart), those of the headline marked HEAD; `fields` the
    values of fields, each word marked with its field's name.
    """

    headline: str
    body: str
    stems: str
    fields: str


def folded(word: str) -> str:
    """One word (or any text) without case, accents, ligatures and typographic forms."""
    if word.isascii():
        return word.lower()[:_LONGEST]
    plain = unicodedata.normalize("NFKD", word.casefold()).casefold()
    return _ACCENT.sub("", plain).translate(_PLAIN).replace("\u00ad", "")[:_LONGEST]


class _Tokens(dict[str, str]):
    """The token of each word that was seen lately; of a word that NFKD takes apart (``½``) all."""

    def __missing__(self, word: str) -> str:
        token = folded(word)
        if not token.isalnum():
            token = " ".join(_FOLDED.findall(token))
        if len(self) >= _KEPT:
            self.clear()
        self[word] = token
        return token


_tokens = _Tokens()


def tokens(text: str) -> list[str]:
    """The folded words of `text` in their order; apostrophes and hyphens part words."""
    return _folded(_WORD.findall(text)).split()


def _folded(words: Iterable[str]) -> str:
    return " ".join(filter(None, map(_tokens.__getitem__, words)))


def joined(text: str) -> list[str]:
    """What `text` writes apart and people look for as one: ``anti-doping``, ``1.500``."""
    found, end = [], 0
    for joint in _JOINT.finditer(text):
        if joint.start() < end:
            continue
        start = max(text.rfind(" ", end, joint.start()), end - 1) + 1
        end = text.find(" ", joint.end())
        end = len(text) if end < 0 else end
        found += ["".join(tokens(whole))[:_LONGEST] for whole in _JOINED.findall(text, start, end)]
    return found


def unelided(pieces: list[str]) -> list[str]:
    """Pieces of a word around its apostrophes, without an article or preposition before the noun:
    ``dell'ucraina`` looks for what ``ucraina`` does. A rest of one or two letters (``c'è``) says
    too little to stand alone."""
    kept = [p for p in pieces[:-1] if folded(p) not in _ELIDED] + pieces[-1:]
    return kept if len(kept[0]) > 2 else pieces


class _Stems(dict[str, tuple[str, ...]]):
    """The stems of each word of a language that was seen lately, folded.

    Each of the word with and without its accents: people type it either way.
    """

    def __init__(self, language: str) -> None:
        super().__init__()
        name = SNOWBALL.get(language)
        self._stemmer = Stemmer(name, 0) if name else None
        self._lock = Lock()  # a Stemmer must not be used by two threads at once

    def __missing__(self, word: str) -> tuple[str, ...]:
        found = tuple(sorted(filter(str.isalnum, self._made(word))))
        if len(self) >= _KEPT:
            self.clear()
        self[word] = found
        return found

    def _made(self, word: str) -> set[str]:
        plain = folded(word)
        if self._stemmer is None or len(plain) < _SHORTEST_STEMMED or plain[0].isdigit():
            return set()
        written = word.casefold()
        with self._lock:
            found = {self._stemmer.stemWord(plain)}
            if written != plain:
                found.add(folded(self._stemmer.stemWord(written)))
        return found


@lru_cache(maxsize=64)
def _stems(language: str) -> _Stems:
    return _Stems(language)


def stems(word: str, languages: Iterable[str]) -> set[str]:
    """The stems of a word as typed, in each of these languages, folded; those alike once."""
    return {stem for language in languages for stem in _stems(language)[word]}


def indexed(record: Record) -> Indexed:
    """What the index holds of a record; of a hidden one (killed, held) the headline and notices.

    Linear in the length of the text.
    """
    dispatch = record.dispatch
    head = " ".join(filter(None, (dispatch.headline, dispatch.subheadline, dispatch.slugline)))
    if dispatch.hidden:
        head = dispatch.headline or ""
        body = "\n".join(notice.text for notice in dispatch.notices)
    else:
        body = dispatch.body
    language = dispatch.copy.language
    languages = (language,) if language else LANGUAGES
    heads, words = _WORD.findall(head), _WORD.findall(body)
    headline, text = _folded(heads), _folded(words)
    extras = [HEAD + token for token in _extras(head, heads, headline, languages)]
    extras += _extras(body, words, text, languages)
    return Indexed(headline, text, " ".join(extras), " ".join(_marked(record, languages)))


def _extras(text: str, words: list[str], folds: str, languages: tuple[str, ...]) -> list[str]:
    """Stems and joined forms that are no words of the text themselves, each once."""
    found = set(joined(text))
    different = set(words)
    for language in languages:
        found.update(*map(_stems(language).__getitem__, different))
    return sorted(found.difference(folds.split()))


@lru_cache(maxsize=1 << 12)
def marked(field: str, value: str) -> tuple[str, ...]:
    """The tokens of a field's value in the index, one for each of its words in their order."""
    return tuple(f"{_MARK}{field}{_MARK}{token}" for token in tokens(value))


def _values(dispatch: Dispatch) -> Iterator[tuple[str, str]]:
    """Each field of the search language that is looked up by its words, with each value."""
    source = dispatch.copy.sheet.delivery.arrived.source
    yield "source", source.name
    for field, value in (
        ("agency", dispatch.agency),
        ("section", dispatch.section),
        ("lang", dispatch.copy.language),
        ("place", dispatch.dateline.place if dispatch.dateline else None),
        ("urgency", str(dispatch.urgency) if dispatch.urgency else None),
        ("url", dispatch.url),
        ("byline", None if dispatch.hidden else dispatch.byline),
    ):
        if value:
            yield field, value[:500]
    for notice in dispatch.notices:
        yield "has", notice.kind
    for topic in dispatch.topics:
        yield "topic", topic
    if dispatch.hidden:
        return
    for tag in (*dispatch.carrier.tags, *dispatch.carrier.categories, *source.tags):
        yield "tag", tag
    yield from (("has", part) for part in _parts(dispatch))


# The kinds of names that have a field of their own; ``name`` finds them all.
_WITH_FIELD = ("person", "organisation", "place")


def _facts(record: Record, languages: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Each field that is looked up among the facts, with each value."""
    facts, text = record.facts, record.dispatch.copy.text
    for name in facts.names:
        written = (m.span.of(text) for m in name.mentions if m.form == "name")
        for value in dict.fromkeys((name.name, *written)):
            yield "name", value[:500]
            if name.kind in _WITH_FIELD:
                yield name.kind, value[:500]
    for claim in facts.claims:
        if claim.speaker:
            yield "speaker", claim.speaker.text[:500]
        for part in claim.parts:
            said = part.of(text)
            yield "says", said
            forms = {form for word in set(_WORD.findall(said)) for form in stems(word, languages)}
            yield from (("says", form) for form in sorted(forms))
    for event in facts.events:
        yield "event", event.type
    for figure in facts.figures:
        yield "figure", counted(figure)
    for topic in facts.topics:
        yield "topic", topic.code
        yield "topic", topic.name


def counted(figure: Figure) -> str:
    """What a figure is looked up by: what befell what it counts, else its unit, folded."""
    return folded(figure.role or figure.unit)


def _parts(dispatch: Dispatch) -> Iterator[str]:
    if dispatch.media:
        yield "media"
    yield from (medium.kind for medium in dispatch.media)
    for name in ("contact", "byline", "dateline"):
        if getattr(dispatch, name):
            yield name
    if dispatch.troubles or dispatch.copy.troubles or dispatch.copy.sheet.troubles:
        yield "trouble"


def _marked(record: Record, languages: tuple[str, ...]) -> Iterator[str]:
    yield ALL
    found = [*_values(record.dispatch)]
    if not record.dispatch.hidden:
        found += _facts(record, languages)
    for field, value in dict.fromkeys(found):
        yield from marked(field, value)
        # A phrase must not reach from one value of a field into the next.
        yield _MARK


# PostgreSQL keeps positions up to 16,383 and about a megabyte of words for a row
# (https://www.postgresql.org/docs/current/textsearch-limitations.html).
_LAST, _FIELDS_FROM, _LARGEST = 14_000, 15_000, 900_000
_MOST_PLACES = 1_150  # characters, at most 251 places of a word: PostgreSQL keeps 255


def lexemes(index: Indexed) -> str:
    """The same index as the text of a ``tsvector``, to be cast, never parsed as a language.

    Headline words (weight A) and those of the body (B) stand at their places, so that phrases are
    found up to the 14,000th word; stems (C) and headline words once more bear a mark instead of
    relying on weights, which the index of PostgreSQL does not hold. Beyond 900,000 characters the
    rest of a body is not indexed.
    """
    heads, words = index.headline.split(), index.body.split()
    places = dict.fromkeys([HEAD + token for token in heads], "16383D")
    for token in index.stems.split():
        places[token if token.startswith(HEAD) else STEM + token] = "16383C"
    places |= dict.fromkeys([*pairs(heads), *pairs(words)], "16383D")
    _place(places, index.fields.split(), _FIELDS_FROM, "D")
    _place(places, heads, 1, "A")
    _place(places, words, len(heads) + 2, "B")  # a gap, that no phrase reaches over
    return " ".join([f"{token}:{at}" for token, at in places.items()])


def _place(places: dict[str, str], words: list[str], start: int, weight: str) -> None:
    room = _LARGEST - len("".join(places).encode()) - 8 * len(places)
    last = 16_382 if weight == "D" else _LAST
    for at, token in enumerate(words, start):
        where = f"{at if at < last else last}{weight}"
        if token not in places:
            places[token] = where
        elif len(places[token]) < _MOST_PLACES:
            places[token] += "," + where
        else:
            continue
        room -= len(token) * 4 + 8
        if room < 0:
            return
