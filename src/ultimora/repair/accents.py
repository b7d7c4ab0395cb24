"""Italian typed on a teleprinter's keyboard: ``e'``, ``perche'``, ``citta'`` take accents again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ultimora.reference.words import Words, words
from ultimora.repair.prose import Prose
from ultimora.repair.scene import Scene
from ultimora.values import Edit, Rival

_GRAVE = dict(zip("aeiou", "àèìòù", strict=True))
_ACCENTED = frozenset("àèéìòùÀÈÉÌÒÙ")
_WRITTEN = re.compile("[àèéìòùÀÈÉÌÒÙ]")
# A sign behind a vowel at a word's end; the sign comes first, so that the search runs to it.
_SIGNS = {
    "'": re.compile(r"'(?<=[aeiouAEIOU]')(?![^\W_])"),
    "’": re.compile(r"’(?<=[aeiouAEIOU]’)(?![^\W_])"),
    "`": re.compile(r"`(?<=[aeiouAEIOU]`)(?![^\W_])"),
}
_RUNS = {"'": re.compile("'+"), "’": re.compile("[‘’]+"), "`": re.compile("`+")}
_AFTER = re.compile(r"[^\W\d_]{1,30}")
_STEM = re.compile(r"[^\W\d_]{1,30}\Z")

# Words that are cut short and keep their apostrophe: poco, modo, bene, fai, dai, dici, case ...
_CUT = frozenset(
    ("po", "mo", "be", "fa", "va", "sta", "di", "ca", "de", "a", "co", "pe", "pa", "pie", "to",
     "so", "vo", "ve", "que", "ma", "i", "fe")
)  # fmt: skip
_ACUTE = frozenset(("né", "sé", "fé", "mercé", "testé", "viceré", "scimpanzé"))
# What even in such copy may be the other word: the share of times that it is, by its stem.
_DOUBTS = {"da": 0.1, "te": 0.05, "ne": 0.03, "se": 0.02, "la": 0.02}
_NEAR = 400  # characters of a line that are looked at for a real accent
_SMALL = frozenset(("e", "da", "ne", "se", "si", "la", "li"))  # none of them ends a quotation
_COMMON = 110  # a level (see reference.words) that no misprint in the tables has
_LEAD = 25  # by how much an accented word must lead to be beyond doubt


class _Place(NamedTuple):
    """A vowel with a sign behind it: the word it ends, where its vowel stands, what it may be."""

    word: str
    at: int
    sign: str
    letter: str
    sure: float
    telling: bool  # proves on its own that the copy was typed without accents


def typed_accent(text: str, scene: Scene) -> list[Edit]:
    """Accents that a typist without accented keys set behind the vowel, as wires do: ``piu'``.

    Only in Italian, in stretches without one real accent, and where the stretch proves it: a word
    beyond doubt (``perche'``), or ``e'`` alone in the middle of a sentence. Words that are cut
    short (``po'``, ``de'``), closing quotes and elisions keep their sign.
    """
    if scene.known not in (None, "it"):
        return []
    signs = {"’", "`"} & scene.signs
    if "'" in text:
        signs.add("'")
    mixed = not scene.signs.isdisjoint(_ACCENTED)
    edits: list[Edit] = []
    prose: Prose | None = None
    for sign in sorted(signs):
        found = [match.start() for match in _SIGNS[sign].finditer(text)]
        if not found:
            continue
        least = 1 if not mixed else 2 if sign == "`" else 3
        if sum(_may_tell(text, at) for at in found) < least or scene.language != "it":
            continue
        if sign == "`" and text.count("`") > len(found):
            continue  # some of them open a quotation, of code as a rule
        prose = prose or Prose(text)
        places = [p for p in _places(text, sign) if not prose.address(p.at, p.at + 1)]
        for run in _runs(text, places) if mixed and sign != "`" else [places]:
            if sum(p.telling for p in run) >= least:
                edits += [_edit(p) for p in run]
    return sorted(edits)


def _may_tell(text: str, at: int) -> bool:
    """The cheap look: ``e'`` before a small letter, or a longer word than those cut short."""
    if text[at - 2 : at - 1].isalpha():
        return text[at - 3 : at].isalpha()
    return (
        text[at - 2 : at] == " e"
        and text[at + 1 : at + 2] == " "
        and text[at + 2 : at + 3].islower()
    )


def _tells(text: str, at: int, known: Words) -> bool:
    """Whether ``e'`` at a place can be nothing but è: what follows is seen behind it.

    Poets and Tuscans wrote ``e'`` for egli and ei: ``e' mi disse``.
    """
    after = _AFTER.match(text, at + 2) if _may_tell(text, at) else None
    return after is not None and f"è {after.group()}" in known.pairs


def _edit(place: _Place) -> Edit:
    before = place.word[-1] + place.sign
    doubt = 1 - place.sure
    rivals = (Rival(before, round(doubt, 4)),) if doubt > 0.01 else ()
    return Edit(place.at, place.at + 2, before, place.letter, "typed_accent", place.sure, rivals)


def _runs(text: str, places: list[_Place]) -> Iterator[list[_Place]]:
    """Places without a real accent between them, nor near them on their line.

    Who has accented keys uses them: a line with an è was not typed without.
    """
    run: list[_Place] = []
    for place in places:
        if run and _WRITTEN.search(text, run[-1].at, place.at):
            yield run
            run = []
        low, high = max(0, place.at - _NEAR), place.at + _NEAR
        start, end = text.rfind("\n", low, place.at) + 1, text.find("\n", place.at, high)
        if not _WRITTEN.search(text, start or low, high if end < 0 else end):
            run.append(place)
    yield run


def _places(text: str, sign: str) -> Iterator[_Place]:
    """Every place that may be an accent, the signs of single quotes told from them on the way."""
    known = words("it")
    opened = False
    last = 0
    for match in _RUNS[sign].finditer(text):
        at, end = match.span()
        if text.find("\n", last, at) >= 0:
            opened = False  # no quotation goes on over the line's end
        last = end
        left, right = text[at - 1 : at], text[end : end + 1]
        if right.isalnum() or match.group()[-1] != sign:
            if not left.isalnum() and end - at == 1 and right.isalpha():
                opened = True
            continue
        stem = _STEM.search(text, max(0, at - 31), at) if left.lower() in _GRAVE else None
        if stem is None:
            opened = opened and end - at != 1
            continue
        place = _place(text, stem, known, end - at, opened)
        if place:
            yield place
        opened = opened and end - at == 1 and place is not None


def _place(text: str, stem: re.Match[str], known: Words, signs: int, opened: bool) -> _Place | None:
    """What a word with `signs` behind it is; None where they only close what was opened."""
    word, at = stem.group(), stem.end()
    before = text[stem.start() - 1] if stem.start() else " "
    if (
        before.isdigit()
        or before == "\\"
        or not (word.islower() or word.isupper() or word.istitle())
    ):
        return None
    if signs > 3 or (signs == 2 and not opened):
        return None  # two signs close a quotation of the wires: ``citta''``
    letter, sure, telling = _letter(word, known)
    if not letter:
        return None
    small = word.lower()
    if opened and signs == 1:
        plain = 0 if small in _SMALL else known.table.get(small, 0)
        if before == text[at] or plain >= known.table.get(small[:-1] + letter.lower(), 0) - _LEAD:
            return None
        sure, telling = min(sure, 0.95), False
    if small == "e":
        telling = not opened and _tells(text, at, known)
    return _Place(word, at - 1, text[at], letter, sure, telling)


def _letter(word: str, known: Words) -> tuple[str, float, bool]:
    """The accented vowel that a word ends with, how sure, and whether beyond any doubt."""
    small = word.lower()
    stem, vowel = small[:-1], small[-1]
    if small == "e":
        letter, sure, telling = "è", 0.995, False
    elif small in _CUT:
        return "", 0.0, False
    else:
        letter = _GRAVE[vowel]
        plain, accented = known.table.get(small, 0), known.table.get(stem + letter, 0)
        if vowel == "e":
            acute = known.table.get(stem + "é", 0)
            if acute > accented or stem + "é" in _ACUTE or stem.endswith(("ch", "ntitr")):
                letter, accented = "é", max(acute, accented)
        if not accented:
            return _by_ending(word, known)
        else:
            telling = accented >= max(_COMMON, plain + _LEAD) and len(small) > 2
            sure = 0.997 if accented > plain else 0.98
        sure = min(sure, 1 - _DOUBTS.get(small, 0.0))
    return (letter.upper() if word[-1].isupper() else letter), sure, telling


_ENDINGS = ("ità", "ietà", "rtà", "ltà", "erà", "irà", "erò", "irò")
_INFINITIVES = {"o": ("are", "ò"), "i": ("ire", "ì")}


def _by_ending(word: str, known: Words) -> tuple[str, float, bool]:
    """Words of no table: nouns and verbs that end with an accent whatever they are."""
    small = word.lower()
    stem, vowel = small[:-1], small[-1]
    letter = "é" if small.endswith("che") and len(small) > 5 else ""
    if len(small) > 5 and (stem + _GRAVE[vowel]).endswith(_ENDINGS):
        letter = _GRAVE[vowel]
    elif len(small) > 3 and vowel in _INFINITIVES:
        ending, past = _INFINITIVES[vowel]
        letter = past if known.table.get(stem + ending, 0) > _COMMON - 20 else ""
    return (letter.upper() if word[-1].isupper() else letter), 0.97, False


ACCENTS = (typed_accent,)
