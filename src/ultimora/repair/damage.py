"""Is it damaged, and how? Finds the places where a narrow character set lost something."""

from __future__ import annotations

import re
from typing import NamedTuple

from ultimora.reference.tongues import TONGUES
from ultimora.repair.lost import ASKED, ASKED_PUNCT, EITHER, Judge, judge
from ultimora.repair.prose import Prose
from ultimora.repair.scene import Scene


class Mark(NamedTuple):
    """A place where characters were lost: what stands there now and what may have stood there.

    `kind` is one of the marks of `lost`; `options` are the only characters that the remaining
    bytes allow, or empty where nothing is left of them; `channel` names the accident.
    """

    start: int
    end: int
    kind: str
    options: str
    channel: str


_ASKED_INSIDE = re.compile(r"([^\W\d_]+)\?(?=([^\W\d_]+))")
_ASKED_BEFORE = re.compile(r"(?:^|(?<=[\s(\[«]))\?(?=[^\W\d_])", re.MULTILINE)
_ASKED_ALONE = re.compile(r"(?<=[^\W\d_,] )\?(?= [^\W\d_])")
_ASKED_AFTER = re.compile(r"([^\W\d_]+)\?(?=[ ,;:.\n]|$)")
_ASKED_FIRST = re.compile(r"^\? [^\W\d_]", re.MULTILINE)
_ASKED_ON = re.compile(r"\?(?<=[^\W\d_]\?)(?:[ ,]+[a-zà-ÿ]|[,.;:] )")
_ODD = re.compile(  # touched where no question ends
    r"\?(?:(?<=[A-Za-z \n\x80-\xff]\?)[A-Za-z]|(?<=[A-Za-z\x80-\xff]\?)[\x80-\xff]|(?<= \?) )"
)
_MACHINE = re.compile(r"[/=&<>{}\\|#@%_]|www\.|\?\.\w|\?:\w|\)\?[\w(*+]|\?[(*+]")
_TOKEN = re.compile(r"\S*\Z"), re.compile(r"\S*")


def asked(text: str, scene: Scene) -> list[Mark]:
    """Question marks that stand for what Latin-1 or ASCII could not hold.

    A `?` between letters, before a word or alone between blanks is none that anybody wrote, if an
    apostrophe or an accent there makes words; once a text has such, all its `?` are in doubt.
    """
    if "?" not in scene.signs or any(c > "\xff" for c in scene.alphabet):
        return []  # no narrow character set would have kept a wide character
    if not (_ODD.search(text) or text.startswith("?") or _ASKED_ON.search(text)):
        return []
    if scene.language not in TONGUES:
        return []
    narrow = not scene.alphabet
    who = judge(scene.language)
    strong = 0
    letters = 0
    for match in _ASKED_INSIDE.finditer(text):
        if _machine(text, match.end(1)):
            continue
        left, right = match.groups()
        if who.elides(left, right) > -4 and (
            left.lower() + "'" in who.words.table or len(right) < 3
        ):
            strong += 2
        elif narrow and _better(who, left + "?" + right):
            strong += 2
            letters += 1
    if narrow:
        for match in _ASKED_AFTER.finditer(text):
            if not _machine(text, match.end(1)) and _better(who, match.group(1) + "?"):
                strong += 1 + (text[match.end() : match.end() + 2].strip(" ").islower())
                letters += 1
    for pattern in (_ASKED_BEFORE, _ASKED_FIRST, _ASKED_ON):
        strong += sum(not _machine(text, match.start()) for match in pattern.finditer(text))
    if scene.language != "fr":  # where a real one has a blank before it
        strong += len(_ASKED_ALONE.findall(text))
    if strong < 2:
        return []
    kind = ASKED if narrow else ASKED_PUNCT
    return [
        Mark(m.start(), m.end(), kind, "", "to-ascii" if narrow else "to-latin-1")
        for m in re.finditer(r"\?", text)
        if not _machine(text, m.start())
    ]


def _machine(text: str, at: int) -> bool:
    """Whether the token around `at` was written for machines (an address, code)."""
    left = _TOKEN[0].search(text[max(0, at - 60) : at])
    right = _TOKEN[1].match(text[at : at + 60])
    token = (left.group() if left else "") + (right.group() if right else "")
    return bool(_MACHINE.search(token))


def _better(who: Judge, pattern: str) -> bool:
    """Whether an accent in place of `?` makes a common word of what is none."""
    best = who.fill(pattern.replace("?", EITHER), False)
    if not best:
        return False
    plain = [p for p in pattern.split("?") if p]
    now = min(who.words.frequency(p) for p in plain)
    score = best[0][0] * 10 + 300
    return score > 90 and score > now + 40


def replaced(text: str, scene: Scene) -> list[Mark]:
    """U+FFFD: one byte of windows-1252 that was no UTF-8."""
    if "\ufffd" not in text or scene.language not in TONGUES:
        return []
    found = [m.start() for m in re.finditer("\ufffd", text)]
    if len(found) < 4:  # a text about encodings shows one or two
        prose = Prose(text)
        found = [at for at in found if not prose.quoted(at)]
    return [Mark(at, at + 1, EITHER, "", "cp1252-as-utf8") for at in found]
