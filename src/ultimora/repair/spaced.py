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
    if not _every_other_blank(scene.utf8) or not _GATE.search(scene.shape):
        return []
    runs = [run for run in _RUN.finditer(text) if _passage(text, run)]
    if not runs or (known := _likeliest(runs, scene.told)) is None:
        return []
    closed = [_closed(run.group(), known, sure=True) for run in runs]
    if not any(len(_words(after)) > 2 for after in closed if after):
        return []
    edits: list[Edit] = []
    for run, after in zip(runs, closed, strict=True):
        # Beside copy that is plainly letter-spaced, names and numbers are taken for copy too.
        after = after or _closed(run.group(), known, sure=False)
        edits += _blank_by_blank(run, after) if after else ()
    return edits


def _every_other_blank(utf8: bytes) -> bool:
    """Whether four blanks stand at every other byte, as the cheapest look can tell."""
    return b"    " in utf8[::2] or b"    " in utf8[1::2]


def _blank_by_blank(run: re.Match[str], closed: str) -> Iterator[Edit]:
    """One edit for every blank that goes, so that each letter keeps its own place."""
    sure = 0.995 if _GAP.search(run.group()) else 0.98
    end = run.start()
    at = 0
    for match in re.finditer(r"\S", run.group()):
        start = run.start() + match.start()
        blank = " " if closed[at : at + 1] == " " else ""
        at += len(blank) + 1
        if run.string[end:start] != blank:
            yield Edit(end, start, run.string[end:start], blank, "letter_spacing", sure)
        end = start + 1


def _passage(text: str, run: re.Match[str]) -> bool:
    """Whether a spaced run is most of its line: less of it is a word that print sets apart."""
    start, end = run.span()
    line = text[max(0, start - 400, text.rfind("\n", max(0, start - 400), start) + 1) : start]
    line += text[end : end + 400].partition("\n")[0]
    size = sum(map(str.isalpha, run.group()))
    return size >= 14 and size >= sum(map(str.isalpha, line))


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]{2,}", text)


def _closed(run: str, known: Words, *, sure: bool) -> str | None:
    """The run set close, or None where it is no language (unless that is `sure` already)."""
    parts = [part.replace(" ", "") for part in _GAP.split(run)] if _GAP.search(run) else []
    if len(parts) > 2 and max(map(len, parts)) <= _LONGEST + 6:
        return " ".join(parts) if not sure or _reads(parts, known) else None
    cut: list[str] = []
    good = total = 0
    pieces = _PIECE.findall(run.replace(" ", "").replace("\u00a0", ""))
    for piece, following in zip(pieces, [*pieces[1:], ""], strict=True):
        if not piece[0].isalpha():
            cut.append(piece)
            continue
        for word in _price(piece, known, following in ("'", "’"))[1]:
            total += len(word)
            good += len(word) if known.frequency(word) >= 70 and len(word) > 1 else 0
            cut.append(word)
    if sure and (good < 0.7 * total or total < 6):
        return None
    return _set(cut, known)


def _reads(parts: list[str], known: Words) -> bool:
    """Whether words that wider blanks set apart are words of the language."""
    found = [word for part in parts for word in _words(part)]
    good = sum(bool(known.frequency(word)) or word[0].isupper() for word in found)
    real = sum(known.frequency(word) >= 90 for word in found)
    return good >= 0.8 * len(found) and real >= 0.5 * len(found) > 0


def _likeliest(runs: list[re.Match[str]], language: str | None) -> Words | None:
    """The table that reads the longest of the runs most cheaply."""
    if language is not None:
        return words(language) if language in LANGUAGES else None
    longest = max(runs, key=lambda run: run.end() - run.start()).group()
    sample = "".join(c for c in longest if c.isalpha())[:150]
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
_APART = {"fr": frozenset(":;?!»%"), "de": frozenset("%"), "es": frozenset("%")}
_TIGHT = frozenset("/@_#")
_FUNCTION = 205  # a level that only the smallest words of a language reach


def _set(pieces: list[str], known: Words) -> str:
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
            blank = _blank(left, right, out, known)
        out.append(" " + right if blank else right)
    return "".join(out)


def _blank(left: str, right: str, out: list[str], known: Words) -> bool:
    if right in _RIGHT:
        return right in _APART.get(known.language, "") and left not in _RIGHT
    if left == "«" and known.language == "fr":
        return True
    if left in _LEFT or right in _TIGHT or left in _TIGHT or right in ("'", "’"):
        return False
    if left in ("'", "’"):
        before = out[-2].strip().lower() if len(out) > 1 else ""
        return right.lower() not in _CLITIC and before in _CLIPPED
    if right == left and not left.isalnum():
        return False
    if right == "—" or left == "—":
        return known.language != "en" or left == ")" or out[-1].startswith(" ")
    if right == "-":
        return left in (")", '"', ".", "”")
    if left == "-":
        return len(out) > 1 and out[-1].startswith(" ")
    return True


SPACED = (letter_spacing,)
