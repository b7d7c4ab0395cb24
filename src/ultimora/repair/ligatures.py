"""Ligatures that a PDF's font lost: ``con itto``, ``eƥcace``, read back by the words they leave."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ultimora.reference.tongues import words_of
from ultimora.reference.words import LANGUAGES, Words, words
from ultimora.repair.plan import waits_for
from ultimora.repair.scene import Scene
from ultimora.repair.vocabulary import table
from ultimora.values import Edit, Rival

_LOST = ("fi", "fl", "ff", "ffi", "ffl")
# What some fonts' broken maps turn a ligature into; Mac Roman's two are certain of theirs.
_SIGNS: dict[str, tuple[str, ...]] = {"Þ": ("fi",), "ß": ("fl",)}
for _sign in "ƟƩƞƫƥƦŌōīĪĸŇňĮįĭŴŵʦʧ®" + "".join(map(chr, range(0xF000, 0xF010))):
    _SIGNS[_sign] = (*_LOST, "ti", "tt", "tti", "ft", "tf", "fj", "st")
_STRANGE = frozenset(_SIGNS)
_UMLAUTS = frozenset("äöü")
_WORD = re.compile(r"[^\W\d_]+")
_RARE = 40  # a level at which a word is one at all
_KNOWN = 90  # a level (see reference.words) at which a word is no accident of the table


@waits_for(_SIGNS)
def changed_ligature(text: str, scene: Scene) -> list[Edit]:
    """A sign that stands where a ligature stood (``oĸcial``, ``conÞdential``).

    Only where the word is unknown with the sign and common with the ligature.
    """
    signs = scene.signs & _STRANGE
    if len(scene.signs & _UMLAUTS) > 1:
        signs -= {"ß"}  # German, as can be told without reading it
    if not signs or (known := table(scene)) is None:
        return []
    if known.language == "de":
        signs -= {"ß"}
    edits: list[Edit] = []
    for sign in sorted(signs):
        pattern = re.compile(rf"([^\W\d_]{{0,24}}){re.escape(sign)}([^\W\d_]{{0,24}})")
        for match in pattern.finditer(text):
            edit = _resolved(match, _SIGNS.get(sign, _LOST), known)
            if edit:
                edits.append(edit)
    return sorted(edits)


def _resolved(match: re.Match[str], choices: tuple[str, ...], known: Words) -> Edit | None:
    head, tail = match.groups()
    if len(head) + len(tail) < 2 or known.frequency(match.group()):
        return None
    ranked = sorted(((known.frequency(head + c + tail), c) for c in choices), reverse=True)
    (best, after), (second, other) = ranked[0], (ranked[1] if len(ranked) > 1 else (0, ""))
    if best < _KNOWN + 10 or best < second + 20:
        return None
    start = match.end(1)
    if head.isupper() and len(head) > 1:
        after = after.upper()
    rivals = (Rival(other, 2.0 ** ((second - best) / 10)),) if second else ()
    return Edit(start, match.start(2), match.string[start : match.start(2)], after,
                "changed_ligature", 0.97, rivals)  # fmt: skip


_FEW_WORDS = 60
_LEAST, _LEAD = _KNOWN + 20, 70  # the level, and the lead, of a word whose ligature is proof


@cache
def _left(language: str) -> frozenset[str]:
    """What may be left of a common word whose ligature went: the rest, or what stood behind it."""
    left: set[str] = set()
    held = (word for word, level in words(language).table.items() if level >= _KNOWN)
    for word in (word for word in held if "f" in word):  # as all that go begin
        for letters in _LOST:
            at = word.find(letters)
            while at >= 0:
                tail = word[at + len(letters) :]
                left |= {tail, word[:at] + tail}
                at = word.find(letters, at + 1)
    return frozenset(left)


_LIKELIER = 20  # by so much a word with its ligature leads, where all ligatures of a text went


def lost_ligature(text: str, scene: Scene) -> list[Edit]:
    """Ligatures of which nothing stayed, or a space (``con itto``, ``di cile``, ``eciency``).

    They vanish from a whole text at once, so one that holds an fi, fl or ff has lost none; and of
    the spots two at least must be beyond doubt (one, in a text of few words).
    """
    if scene.told not in (None, *LANGUAGES):
        return []
    utf8 = scene.utf8
    if b"fi" in utf8 or b"fl" in utf8 or b"ff" in utf8 or len(utf8) < 24:
        return []
    known = table(scene)
    if known is None:
        return []
    distinct = set(words_of(text.lower()))
    left = {word for word in distinct & _left(known.language) if _rare(word, known)}
    if not left:
        return []
    unknown = sum(word not in known.table for word in distinct if _rare(word, known))
    if unknown > 0.4 * len(distinct):
        return []
    tokens = list(_WORD.finditer(text))
    clear = sum(
        edit.confidence > 0.96 and edit.start > 0 and edit.end < len(text)  # a cut is no loss
        for edit in _spots(tokens, known, left)
    )
    if clear < (2 if len(tokens) > _FEW_WORDS else 1):
        return []
    edits: list[Edit] = []
    for edit in _spots(tokens, known):
        if not edits or edits[-1].end <= edit.start:
            edits.append(edit)
    return edits


def _rare(word: str, known: Words) -> bool:
    return len(word) > 1 and known.table.get(word, 0) < _KNOWN + 10


def _spots(
    tokens: list[re.Match[str]], known: Words, only: set[str] | None = None
) -> Iterator[Edit]:
    """Places where a ligature makes a common word: of `only` these words, while it is unproven.

    Once the damage is established (`only` is None) every word is tried, and rarer ones are made.
    """
    level_of = known.table.get
    least, lead = (_RARE, _LIKELIER) if only is None else (_LEAST, _LEAD)
    for index, match in enumerate(tokens):
        word = match.group()
        if len(word) > 30 or (only is not None and word not in only):
            continue
        if _part(match):
            continue
        small = word.lower()
        level = level_of(small, 0)
        found: list[tuple[int, int, int, str]] = []  # level, start, end, letters
        previous = tokens[index - 1] if index else None
        spaced = previous is not None and match.string[previous.end() : match.start()] == " "
        if spaced and previous is not None and len(previous.group()) < 20:
            head = previous.group()
            weakest = min(level, known.frequency(head))
            for letters in _LOST:
                joined = known.frequency(head + letters + small)
                if joined >= max(_KNOWN, weakest + 20 if weakest else 0):
                    found.append((joined, previous.end(), match.start(), letters))
        for letters in _LOST:
            for at in range(len(word) + 1):
                joined = level_of(small[:at] + letters + small[at:], 0)
                if joined >= max(least, level + lead if level else 0):
                    place = match.start() + at
                    found.append((joined - 10, place, place, letters))
        if found:
            yield _best(match.string, found, level)


def _part(match: re.Match[str]) -> bool:
    """Whether a word is no word of its own: behind a digit, a dot, a division, or initials."""
    before = match.string[max(0, match.start() - 2) : match.start()]
    if before[-1:].isdigit() or before[-1:] == "." or before in ("- ", "-\n"):
        return True
    return match.group().isupper() and len(match.group()) < 5


def _best(text: str, found: list[tuple[int, int, int, str]], level: int) -> Edit:
    """The likeliest of the ways to mend a word that, as it stands, is known at `level`."""
    found.sort(reverse=True)
    best, start, end, letters = found[0]
    second = found[1][0] if len(found) > 1 else 0
    rivals = (Rival(found[1][3], 0.1),) if second else ()
    if level and start == end:
        whole = 1 / (1 + 2 ** ((level - best) / 10))  # all of them went: words weigh by use alone
        return Edit(start, end, "", letters, "lost_ligature", min(0.97, whole), rivals)
    sure = 0.97 if best - second >= 20 and best >= _KNOWN + 20 else 0.9
    return Edit(start, end, text[start:end], letters, "lost_ligature", sure, rivals)


LIGATURES = (changed_ligature, lost_ligature)
