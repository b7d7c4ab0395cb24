"""Letter-spaced copy (``R o m a , 2 4 f e b .``) set close again, its words found by frequency."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ultimora.reference.words import LANGUAGES, Words, words
from ultimora.repair.scene import Scene
from ultimora.values import Edit

_GATE = re.compile(rb" a a [a.,'0(] ")
_RUN = re.compile(r"(?<!\S)\S(?:[ \u00a0]{1,4}\S(?!\S)){7,}")
_GAP = re.compile(r"[ \u00a0]{2,4}|\u00a0")
_PIECE = re.compile(r"[^\W\d_]+|\d+(?:[.,:]\d+)*|\S")
_LONGEST = 28  # letters of a word
_FLOOR = 3.5  # bits: the cost of the commonest word of a language
_NEW_WORD, _NEW_LETTER = 14.0, 3.5  # bits of a word that no table knows
_NAME = 10.0  # the same with a capital: names are always new


def letter_spacing(text: str, scene: Scene) -> list[Edit]:
    """Whole passages with a blank after every letter; words marked by wider blanks, or not at all.

    Unmarked words are cut where the word frequencies of the likeliest language make the cheapest
    reading (Viterbi). A single spaced word is a typographer's choice and stays, and so does what
    is no language: formulas, tables, alphabets.
    """
    if not _GATE.search(scene.shape):
        return []
    runs = [run for run in _RUN.finditer(text) if _passage(text, run)]
    closed = [_closed(run.group(), scene.told) for run in runs]
    if not any(len(_words(after)) > 2 for after in closed if after):
        return []
    edits: list[Edit] = []
    for run, after in zip(runs, closed, strict=True):
        edits += _word_by_word(run, after) if after else ()
    return edits


def _word_by_word(run: re.Match[str], closed: str) -> Iterator[Edit]:
    """One edit for every word that was set close, so that each can be judged by itself."""
    sure = 0.99 if _GAP.search(run.group()) else 0.95
    places = [run.start() + i for i, c in enumerate(run.group()) if c not in " \u00a0"]
    at, end = 0, run.start()
    for word in closed.split(" "):
        start = places[at]
        if run.string[end:start] not in ("", " "):
            yield Edit(end, start, run.string[end:start], " ", "letter_spacing", 0.99)
        at += len(word)
        end = places[at - 1] + 1
        if end - start > len(word):
            yield Edit(start, end, run.string[start:end], word, "letter_spacing", sure)


def _passage(text: str, run: re.Match[str]) -> bool:
    """Whether a spaced run is most of its line: less of it is a word that print sets apart."""
    start, end = run.span()
    line = text[max(0, start - 400, text.rfind("\n", max(0, start - 400), start) + 1) : start]
    line += text[end : end + 400].partition("\n")[0]
    size = sum(map(str.isalpha, run.group()))
    return size >= 14 and size >= sum(map(str.isalpha, line))


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]{2,}", text)


def _closed(run: str, language: str | None) -> str | None:
    """The run set close, or None where it is no language."""
    parts = [part.replace(" ", "") for part in _GAP.split(run)] if _GAP.search(run) else []
    if len(parts) > 2 and max(map(len, parts)) <= _LONGEST + 6:
        return _marked(parts, language)
    letters = run.replace(" ", "").replace("\u00a0", "")
    return _unmarked(letters, language)


def _marked(parts: list[str], language: str | None) -> str | None:
    """Words that wider blanks set apart: one reading, believed if it is made of known words."""
    found = [word for part in parts for word in _words(part)]
    known = _likeliest("".join(found), language, found)
    if known is None:
        return None
    good = sum(bool(known.frequency(word)) or word[0].isupper() for word in found)
    real = sum(known.frequency(word) >= 90 for word in found)
    return " ".join(parts) if good >= 0.8 * len(found) and real >= 0.5 * len(found) else None


def _unmarked(letters: str, language: str | None) -> str | None:
    pieces = _PIECE.findall(letters)
    stretches = [piece for piece in pieces if piece[0].isalpha()]
    known = _likeliest("".join(stretches), language, stretches)
    if known is None:
        return None
    cut: list[str] = []
    good = total = 0
    for piece, following in zip(pieces, [*pieces[1:], ""], strict=True):
        if not piece[0].isalpha():
            cut.append(piece)
            continue
        for word in _price(piece, known, following in ("'", "’"))[1]:
            total += len(word)
            good += len(word) if known.frequency(word) >= 70 and len(word) > 1 else 0
            cut.append(word)
    if good < 0.7 * total or total < 6:
        return None
    return _set(cut)


def _likeliest(letters: str, language: str | None, stretches: list[str]) -> Words | None:
    """The table that reads the letters most cheaply."""
    if language is not None:
        return words(language) if language in LANGUAGES else None
    if len(letters) < 6:
        return None
    sample = "".join(stretches)[:100]
    bits = {name: _price(sample, words(name))[0] for name in LANGUAGES}
    return words(min(bits, key=bits.__getitem__))


def _price(stretch: str, known: Words, elided: bool = False) -> tuple[float, list[str]]:
    """What the cheapest cut of a stretch of letters costs in bits, and the words it makes.

    `elided` says that an apostrophe follows. A capital begins a word, or the whole is capitals.
    """
    level_of = known.table.get
    small = stretch.lower()
    if len(small) != len(stretch):  # a letter whose small form is two: leave its case alone
        small = stretch
    capitals = stretch.isupper() and len(stretch) > 1
    size = len(stretch)
    best = [0.0] + [float("inf")] * size
    back = [0] * (size + 1)
    for start in range(size):
        so_far = best[start]
        new = _NAME if stretch[start].isupper() else _NEW_WORD
        mixed = False
        for end in range(start + 1, min(size, start + _LONGEST) + 1):
            mixed = mixed or (end - start > 1 and not capitals and stretch[end - 1].isupper())
            word = small[start:end]
            level = level_of(word, 0)
            if elided and end == size:
                level = level_of(word + "'", 0) or level // 2
            if level and not (mixed and level < 100 and not stretch[start:end].isupper()):
                bits = 29.9 - level / 10
                if bits < _FLOOR:
                    bits = _FLOOR
                if end - start == 1 and word not in "aeioàèéyu" and not (elided and end == size):
                    bits += 9  # a lone consonant is in every table and hardly ever in a text
            elif mixed and not stretch[start:end].isupper():
                continue
            else:
                bits = new + _NEW_LETTER * (end - start)
            if so_far + bits < best[end]:
                best[end], back[end] = so_far + bits, start
    cut: list[str] = []
    end = size
    while end:
        cut.append(stretch[back[end] : end])
        end = back[end]
    return best[size], cut[::-1]


_CLITIC = frozenset(("s", "t", "re", "ve", "ll", "d", "m"))
_CLIPPED = frozenset(("po", "mo", "be", "di", "va", "fa", "sta", "da"))
_LEFT = frozenset("([{«“‘„¿¡")
_RIGHT = frozenset(")]}»”,.;:!?…%°")


def _set(pieces: list[str]) -> str:
    """Words, numbers and signs set with the blanks that print puts between them."""
    out = [pieces[0]]
    quoted = pieces[0] == '"'
    for left, right in pairwise(pieces):
        if right == '"':
            blank = not quoted and left not in _LEFT and left not in ("'", "’")
            quoted = not quoted
        elif left == '"':
            blank = not quoted and right not in _RIGHT
        else:
            blank = _blank(left, right, out)
        out.append(" " + right if blank else right)
    return "".join(out)


def _blank(left: str, right: str, out: list[str]) -> bool:
    if right in _RIGHT or left in _LEFT or right in ("/", "@", "_") or left in ("/", "@", "_", "#"):
        return False
    if right in ("'", "’"):
        return False
    if left in ("'", "’"):
        before = out[-2].strip().lower() if len(out) > 1 else ""
        return right.lower() not in _CLITIC and before in _CLIPPED
    if right == "-":
        return left in (")", '"', ".", "”")
    if left == "-":
        return len(out) > 1 and out[-1].startswith(" ")
    return True


SPACED = (letter_spacing,)
