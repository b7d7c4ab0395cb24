"""Letters that typesetting changed: ligatures, soft hyphens, wide letters, accents set apart."""

from __future__ import annotations

import re
import unicodedata

from ultimora.reference.words import Words
from ultimora.repair.plan import waits_for
from ultimora.repair.prose import Prose
from ultimora.repair.scene import Scene
from ultimora.repair.vocabulary import table
from ultimora.values import Edit

_LIGATURES = {
    "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st",
    "\uf001": "fi", "\uf002": "fl",  # where older Mac fonts kept them
}  # fmt: skip
_AROUND = re.compile(r"[^\W\d_]{0,30}$")
_ONWARD = re.compile(r"[^\W\d_]{0,30}")
_LIGATURE = re.compile("[" + "".join(_LIGATURES) + "]")


@waits_for(_LIGATURES)
def ligature(text: str, scene: Scene) -> list[Edit]:
    """Ligatures of Latin print become their letters, inside words; one shown alone stays."""
    edits = []
    known: Words | None = None
    for match in _LIGATURE.finditer(text):
        start, end = match.span()
        letters = _LIGATURES[match.group()]
        before, after = (
            _AROUND.search(text, max(0, start - 30), start),
            _ONWARD.match(text, end + 1),
        )
        head, tail = before.group() if before else "", after.group() if after else ""
        joined = text[end : end + 1].isalpha()
        if text[end : end + 1] == " " and tail.islower():
            known = known or table(scene)
            # Some setters leave a blank behind the ligature: ``shufﬂ ing``.
            if known and _parted(head + letters, tail, known):
                end, joined = end + 1, True
        if not head and not joined:
            continue
        edits.append(Edit(start, end, text[start:end], letters, "ligature", 0.999))
    return edits


def _parted(head: str, tail: str, known: Words) -> bool:
    """Whether two parts are one word: known together, and one of them rarely seen alone."""
    whole = known.frequency(head + tail)
    return whole >= 60 and whole > min(known.frequency(head), known.frequency(tail)) + 20


_SOFT = re.compile("\xad+")
_BYTE_LEADS = frozenset("ÃÂÄÅÐÑâï")


@waits_for("\xad")
def soft_hyphen(text: str, scene: Scene) -> list[Edit]:
    """Soft hyphens inside words go, and with them the line end that they once made.

    One behind a letter that UTF-8 read as Latin-1 begins with (``Ã``) is a byte, not a hyphen.
    """
    edits = []
    for match in _SOFT.finditer(text):
        start, end = match.span()
        before = text[max(0, start - 1) : start]
        if not before.isalpha() or before in _BYTE_LEADS:
            continue
        line = re.compile(r"[ \t]*\r?\n[ \t]*(?=[^\W\d_])").match(text, end)
        stop = line.end() if line else end
        if line or text[end : end + 1].isalpha():
            edits.append(Edit(start, stop, text[start:stop], "", "soft_hyphen", 0.998))
    return edits


_WIDE = re.compile("[！-～]+(?:\u3000[！-～]+)*")
_FULL = frozenset(map(chr, range(0xFF01, 0xFF5F)))
_NARROW = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}


@waits_for(_FULL)
def wide_letter(text: str, scene: Scene) -> list[Edit]:
    """Full-width Latin letters and digits in Latin text; in East Asian text they are at home."""
    if any(map(_eastern, scene.alphabet)):
        return []
    prose = Prose(text)
    return [
        Edit(m.start(), m.end(), m.group(), m.group().translate(_NARROW), "wide_letter", 0.99)
        for m in _WIDE.finditer(text)
        if any(c.isalnum() for c in m.group()) and not prose.quoted(m.start())
    ]


def _eastern(char: str) -> bool:
    return (
        ("\u2e80" <= char <= "\ud7ff" and char != "\u3000")
        or "\uf900" <= char <= "\ufaff"
        or (
            "\uff5f" <= char <= "\uffee"
            or "\U0001f200" > char > "\U0001f1ff"
            or char >= "\U00020000"
        )
    )


# Accents set apart ------------------------------------------------------------------------------

_COMBINING = frozenset("\u0300\u0301\u0302\u0303\u0308\u0327\u030a")
_SPLIT = re.compile(
    "([A-Za-z])[ \u00a0]([\u0300\u0301\u0302\u0303\u0308\u0327\u030a])(?![\u0300-\u036f])"
)


@waits_for(_COMBINING)
def combining_accent(text: str, scene: Scene) -> list[Edit]:
    """A combining accent that a blank has split from its letter goes back on it.

    One that follows its letter at once is the same text to Unicode, whole copy, and stays.
    """
    edits = []
    for match in _SPLIT.finditer(text):
        after = unicodedata.normalize("NFC", match[1] + match[2])
        if len(after) == 1:
            edits.append(
                Edit(match.start(), match.end(), match.group(), after, "combining_accent", 0.98)
            )
    return edits


_SPACING = {
    "´": "\u0301",
    "`": "\u0300",
    "¨": "\u0308",
    "ˆ": "\u0302",
    "˜": "\u0303",
    "¸": "\u0327",
}
_ACCENT = re.compile("([A-Za-z]?)([´`¨ˆ˜¸])([A-Za-z]?)")


@waits_for(_SPACING)
def spacing_accent(text: str, scene: Scene) -> list[Edit]:
    """Accents printed beside their letter (``citta` ``, ``perch´e``), as old PDFs have them.

    Only where the tables know the word with its accent and do not know it without.
    """
    signs = [c for c in _SPACING if c in scene.signs]
    known = table(scene)
    edits: list[Edit] = []
    if known is None:
        return edits
    for sign in signs:
        at = text.find(sign)
        while at >= 0:
            match = _ACCENT.match(text, max(0, at - 1)) or _ACCENT.match(text, at)
            if match and match.start(2) == at and not (sign == "`" and _fenced(text, at)):
                edit = _accented(text, match, known)
                edits += [edit] if edit else []
            at = text.find(sign, at + 1)
    edits.sort()
    return [e for i, e in enumerate(edits) if not i or edits[i - 1].end <= e.start]


def _fenced(text: str, at: int) -> bool:
    """Whether a grave accent opens or closes a quotation of code (Markdown) on its line."""
    start = text.rfind("\n", max(0, at - 500), at) + 1 or max(0, at - 500)
    end = text.find("\n", at, at + 500)
    line = text[start : end if end >= 0 else at + 500]
    if line.count("`") == 1:
        return False
    return any(
        line[i - 1 : i + 1].startswith((" `", "(`", "``")) or not i for i in _places(line, "`")
    )


def _places(text: str, sign: str) -> list[int]:
    return [i for i, c in enumerate(text) if c == sign]


def _accented(text: str, match: re.Match[str], known: Words) -> Edit | None:
    left = _AROUND.search(text, max(0, match.start(2) - 30), match.start(2))
    right = _ONWARD.match(text, match.end(2))
    head, tail = left.group() if left else "", right.group() if right else ""
    best: tuple[int, int, int, str] | None = None
    for char, start, end in (
        (match[1], match.start(), match.end(2)),
        (match[3], match.start(2), match.end()),
    ):
        letter = unicodedata.normalize("NFC", char + _SPACING[match[2]]) if char else ""
        if len(letter) != 1:
            continue
        word = head[:-1] + letter + tail if end == match.end(2) else head + letter + tail[1:]
        if not (word.islower() or word.istitle() or word.isupper()):
            continue
        score = known.frequency(word)
        if score > 60 and (best is None or score > best[0]):
            best = (score, start, end, letter)
    if best is None:
        return None
    # The accent may as well be an apostrophe or a quote beside a word that is whole without it.
    if not tail and known.frequency(head) >= best[0] - 30:
        return None
    if not head and known.frequency(tail) >= best[0] - 30:
        return None
    _, start, end, letter = best
    return Edit(start, end, text[start:end], letter, "spacing_accent", 0.97)


LETTERS = (ligature, soft_hyphen, wide_letter, combining_accent, spacing_accent)
