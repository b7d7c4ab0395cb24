"""What a scanner took for something else: digits inside words, ``rn`` for ``m``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

from ultimora.reference.words import Words
from ultimora.repair.prose import Prose
from ultimora.repair.scene import Scene
from ultimora.repair.vocabulary import table
from ultimora.values import Edit

_DIGIT = re.compile(r"[015](?=[^\W\d_])")
_HEAD = re.compile(r"[^\W\d_]{1,30}$")
_BEFORE_LETTER = re.compile(rb"0a")
_MIXED = re.compile(r"(?<![\w.@/_-])[^\W\d_]+(?:[015][^\W\d_]+){1,2}(?![\w@/_-])")
_WORD = re.compile(r"(?<![\w.@/_-])[^\W\d_]{4,30}(?![\w@/_-])")
_READ_AS = {"0": "o", "1": "li", "5": "s"}
_SHAPES = (("rn", "m"), ("vv", "w"), ("cl", "d"), ("m", "rn"))
_COMMON = 130  # a level that only words of everyday copy reach
_FEWEST = 2  # words with digits in them before a text counts as scanned


def scanned_letter(text: str, scene: Scene) -> list[Edit]:
    """Letters that a scanner read as digits (``g0verno``, ``de1la``) or as other letters.

    A text counts as scanned when two words at least turn common once their digits are letters;
    only then are words that no table knows tried with ``rn`` for ``m`` and their like.
    """
    if not _worth(scene.shape) or (known := table(scene)) is None:
        return []
    prose = Prose(text)
    edits = [edit for edit in _digits(text, known) if not prose.quoted(edit.start)]
    if len({edit.after for edit in edits}) < _FEWEST:
        return []
    edits += (edit for edit in _shapes(text, known) if not prose.quoted(edit.start))
    return sorted(edits)


def _worth(shape: bytes) -> bool:
    """Whether a digit stands between letters anywhere."""
    return any(shape[m.start() - 1 : m.start()] == b"a" for m in _BEFORE_LETTER.finditer(shape))


def _digits(text: str, known: Words) -> Iterator[Edit]:
    done = 0
    for place in _DIGIT.finditer(text):
        # Few digits stand in words: the word around is looked for only where one does.
        if place.start() < done or not text[place.start() - 1 : place.start()].isalpha():
            continue
        head = _HEAD.search(text, max(0, place.start() - 30), place.start())
        match = _MIXED.match(text, head.start() if head else place.start())
        if match is None or len(match.group()) < 4:
            continue
        done = match.end()
        word = match.group()
        if word[1:].lower() != word[1:]:
            continue
        letters = [_READ_AS.get(c, c) for c in word]
        read = max(("".join(choice) for choice in product(*letters)), key=known.frequency)
        if known.frequency(read) >= _COMMON:
            yield Edit(match.start(), match.end(), word, read, "scanned_letter", 0.95)


def _shapes(text: str, known: Words) -> Iterator[Edit]:
    for match in _WORD.finditer(text):
        word = match.group()
        if known.frequency(word) or not word.islower():
            continue
        found = {word.replace(seen, meant, 1) for seen, meant in _SHAPES if word.count(seen) == 1}
        common = [read for read in found if known.frequency(read) >= _COMMON]
        if len(common) == 1:
            yield Edit(match.start(), match.end(), word, common[0], "scanned_letter", 0.93)


SCANS = (scanned_letter,)
