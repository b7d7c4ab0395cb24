"""Is it damaged, and how? Finds the places where a narrow character set lost something."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from ultimora.reference.tongues import TONGUES, speaks_of_characters, speaks_of_encodings
from ultimora.repair.judge import BEYOND, Judge, judge
from ultimora.repair.passages import languages
from ultimora.repair.prose import Prose
from ultimora.repair.scene import Scene
from ultimora.repair.surroundings import ASKED, ASKED_PUNCT, EITHER


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


# A search that begins with the sign itself leaps from one to the next.
_ASKED_INSIDE = re.compile(r"\?(?<=[^\W\d_]\?)(?=([^\W\d_]+))")
_ASKED_BEFORE = re.compile(r"\?(?<![^\s(\[«]\?)(?=[^\W_])")
_ASKED_INITIAL = re.compile(r"\?(?<![^\W\d_]\?)([^\W\d_]+)")
# "uno, due, ?", "1914?18"
_ASKED_LIST = re.compile(r"\?(?:(?<=[^\W\d_],\?)|(?<=[^\W\d_], \?)|(?<=\d\?)(?=\d))")
_ASKED_THIN = re.compile(r"\?(?<=[^\W_]\?\?\?)(?=[^\W_])")  # a dash between hair spaces
_ASKED_END = re.compile(r"\?(?<=[^\W_] \?)(?= ?[A-ZÀ-Þ\n]| ?\Z)")  # blank and all, as French has it
_ASKED_PAIR = re.compile(
    r"\?(?<![^\s(\[«]\?)(?=[^\W\d_])[^?\n]{2,120}\?(?=[\s.,;:)]|$)", re.MULTILINE
)
_ASKED_ALONE = re.compile(r"\?(?<=[^\W\d_,] \?)(?= [a-zà-ÿ])")
_ASKED_AFTER = re.compile(r"\?(?<=[^\W\d_]\?)(?=[ ,;:.\n]|$)")
_ASKED_FIRST = re.compile(r"\?(?<![^\n]\?) [^\W\d_]")
_ASKED_ON = re.compile(r"\?(?<=[^\W\d_]\?)(?:[ ,]+[a-zà-ÿ]|[,.;:] )")
# Where no place looks like any of these, there is no evidence to weigh.
_HINT = re.compile(
    "|".join(
        one.pattern
        for one in (
            _ASKED_INSIDE, _ASKED_BEFORE, _ASKED_INITIAL, _ASKED_LIST, _ASKED_THIN, _ASKED_PAIR,
            _ASKED_ALONE, _ASKED_FIRST,
        )
    ),
    re.MULTILINE,
)  # fmt: skip
_ODD = re.compile(  # touched where no question ends
    r"\?(?:(?<=[A-Za-z \n\x80-\xff]\?)[A-Za-z]|(?<=[A-Za-z\x80-\xff]\?)[\x80-\xff]|(?<=[ \n]\?) |"
    r"(?<=[\d (]\?)\d|(?<=,\?)|(?<=, \?)|(?<=\?\?\?)\w)"
)
_MARK = re.compile(r"\?")
_SUSPECT = re.compile(f"{_ODD.pattern}|{_ASKED_ON.pattern}")
_WORD = re.compile(r"[^\W\d_]+\Z")
_LONG = 40  # characters that hardly a word has
_MACHINE = re.compile(r"[/=&<>{}\\|#@%_]|www\.|\?\.\w|\?:\w|\)\?[\w(*+]|\?[(*+]")
_PLENTY = 8
_POINTS = re.compile(r"[^\W\d_][.,:;](?:\s|$)")
_LINE = 600  # characters of a line that are looked at, either side
_ASIDES = 3  # question marks between blanks and small letters that no chance brings together
# Lines of a program, told without the help of "(?", which damage makes of an opening quote.
_PROGRAM = re.compile(r"[{}`]|[!=<>]=|=>|->|::|\w\(\)|; *$|\|\||&&", re.MULTILINE)
_PROGRAMMED = frozenset("{}`=>|&")  # each holds one of these, or ``()``, ``::`` or a semicolon


def asked(text: str, scene: Scene) -> list[Mark]:
    """Question marks that stand for what Latin-1 or ASCII could not hold.

    A `?` between letters, before a word or alone between blanks is none that anybody wrote, if an
    apostrophe or an accent there makes words; once a text has such, all its `?` are in doubt.
    """
    if "?" not in scene.signs:
        return []
    if not text.startswith("?") and not _SUSPECT.search(text):
        return []
    lines = Prose(text)
    programs = not scene.signs.isdisjoint(_PROGRAMMED) or any(
        map(text.__contains__, (";", "()", "::"))
    )
    found: list[Mark] = []
    for start, end, need in _regions(text, scene):
        places = [m.start() for m in _MARK.finditer(text, start, end)]
        places = [at for at in places if not _machine(text, at)]
        if not places:
            continue
        narrow = text[start:end].isascii()
        if not any(_HINT.match(text, at, end) or (narrow and _ASKED_AFTER.match(text, at, end))
                   for at in places):  # fmt: skip
            continue
        prose = set(places)
        if programs:
            prose = {at for at in places if not _PROGRAM.search(text, *lines.line(at))}
        strong = sum(
            _evidence(text, first, last, prose, narrow, judge(language))
            for first, last, language in _passages(text, scene, places, start, end)
        )
        if strong >= need:
            kind = ASKED if narrow else ASKED_PUNCT
            # Where little was lost, what looks like a program is one.
            sure = places if strong >= _PLENTY else [at for at in places if at in prose]
            found += [Mark(at, at + 1, kind, "", "question_marks") for at in sure]
    return found


def _passages(
    text: str, scene: Scene, places: list[int], start: int, end: int
) -> Iterator[tuple[int, int, str]]:
    """A stretch, cut where the language changes from one of the places to the next."""
    tongues = languages(text, scene, places)
    for at, (language, after) in zip(places, pairwise([*tongues, ""]), strict=False):
        if language != after:
            stop = text.find("\n", at) if after else end
            yield start, stop, language
            start = stop


def _regions(text: str, scene: Scene) -> Iterator[tuple[int, int, int]]:
    """Stretches in which every character fits a narrow set, and how much evidence each needs.

    Where a line holds a wider character it was not damaged in this way, and its neighbours are
    under suspicion only for stronger reasons.
    """
    wide = [c for c in scene.alphabet if c > "\xff"]
    if not wide:
        yield 0, len(text), 2
        return
    start = at = 0
    for line in text.split("\n"):
        end = at + len(line)
        if not line.isascii() and any(map(line.__contains__, wide)):
            if start < at:
                yield start, at - 1, 3
            start = end + 1
        at = end + 1
    if start < len(text):
        yield start, len(text), 3


def _evidence(text: str, start: int, end: int, places: set[int], narrow: bool, who: Judge) -> int:
    """How many question marks of a stretch cannot have been written as such (some count double)."""

    def count(*patterns: re.Pattern[str]) -> int:
        return sum(m.start() in places for one in patterns for m in one.finditer(text, start, end))

    strong = tight = 0
    for match in _ASKED_INSIDE.finditer(text, start, end):
        at = match.start()
        if at not in places:
            continue
        left, right = _word_before(text, start, at), match.group(1)
        if who.elides(left, right) > -4:
            strong += 2 if left.lower() + "'" in who.words.table or len(right) < 3 else 0
        elif (narrow and _better(who, left + "?" + right)) or who.beyond(left, right):
            strong += 2
        elif len(left) > 1 and right[0].islower():
            tight += left.lower() not in who.tongue.questions  # "la conversion?surtout": a dash
    if narrow:
        for match in _ASKED_AFTER.finditer(text, start, end):
            at = match.start()
            if at in places and _better(who, _word_before(text, start, at) + "?"):
                strong += 1 + text[match.end() : match.end() + 2].strip(" ").islower()
    if who.language in BEYOND:
        strong += sum(
            m.start() in places and who.beyond("", m.group(1))
            for m in _ASKED_INITIAL.finditer(text, start, end)
        )
    strong += count(_ASKED_BEFORE, _ASKED_FIRST, _ASKED_PAIR, _ASKED_LIST)
    alone = count(_ASKED_ALONE)
    # Hasty copy has a question between blanks too, but then mostly at the end of a sentence, and
    # few other points.
    asides = (
        tight
        + count(_ASKED_THIN)
        + sum(
            m.start() in places and _set(text, m.start())
            for m in _ASKED_ALONE.finditer(text, start, end)
        )
    )
    if asides >= _ASIDES and asides > 2 * count(_ASKED_END):
        strong += asides
    if not strong:
        return 0  # what follows also happens to real ones, in hasty copy
    return strong + count(_ASKED_ON) + alone * (who.language != "fr")


def _set(text: str, at: int) -> bool:
    """Whether the line of a place is set as copy is: with a capital at its head, and points."""
    low, high = max(0, at - _LINE), at + _LINE
    start, end = text.rfind("\n", low, at), text.find("\n", at, high)
    line = text[start + 1 if start >= 0 else low : end if end >= 0 else high]
    headed = start < 0 < low or line.lstrip(' -–—“"«?')[:1].isupper()
    return headed and _POINTS.search(line) is not None


def _word_before(text: str, start: int, at: int) -> str:
    """The letters that touch a place, back to `start` at most; there are some."""
    low = max(start, at - _LONG)
    match = _WORD.search(text, low, at)
    if match is None or match.start() == low:
        match = _WORD.search(text, start, at)
    return match.group() if match else ""


def _machine(text: str, at: int) -> bool:
    """Whether the token around `at` was written for machines (an address, code)."""
    left, right = text[max(0, at - 60) : at + 1].split(), text[at : at + 60].split(None, 1)
    return _MACHINE.search(left[-1][:-1] + right[0]) is not None


def _better(who: Judge, pattern: str) -> bool:
    """Whether an accent in place of `?` makes a common word of what is none."""
    best = who.fill(pattern.replace("?", EITHER), False)
    if not best:
        return False
    plain = [p for p in pattern.split("?") if p]
    now = min(who.words.frequency(p) for p in plain)
    score = best[0][0] * 10 + 300
    return score > 90 and score > now + 40


# Beside letters of other scripts, or within a sequence of misread UTF-8, U+FFFD is none of ours.
_FOREIGN = re.compile("[\u0370-\u1fff\u2c00-\ufaffðïŸ¸]")


def replaced(text: str, scene: Scene) -> list[Mark]:
    """U+FFFD: one byte of windows-1252 that was no UTF-8."""
    if "\ufffd" not in scene.signs or scene.language not in TONGUES:
        return []
    found = [
        m.start()
        for m in re.finditer("\ufffd", text)
        if not _FOREIGN.search(
            text[max(0, m.start() - 3) : m.start()] + text[m.end() : m.end() + 1]
        )
    ]
    if len(found) < 4:  # a text about encodings shows one or two
        prose = Prose(text)
        talk = speaks_of_characters(text) or speaks_of_encodings(text)
        found = [
            at
            for at in found
            if not prose.quoted(at)
            and not (talk and not (text[at - 1 : at] + text[at + 1 : at + 2]).strip().isalpha())
        ]
    return [Mark(at, at + 1, EITHER, "", "replacement_marks") for at in found]
