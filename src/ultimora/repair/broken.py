"""UTF-8 that was misread and lost bytes on the way: what is left, and what it can have been."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache

from ultimora.reference.codepages import LOSSES, misreadings
from ultimora.reference.tongues import TONGUES
from ultimora.reference.words import words
from ultimora.repair.damage import Mark
from ultimora.repair.judge import Judge, judge
from ultimora.repair.mojibake import MISREAD, whole_units
from ultimora.repair.scene import Scene
from ultimora.repair.shown import Showcase
from ultimora.repair.surroundings import LETTER, PUNCT
from ultimora.repair.vocabulary import letters_around, table

_SIGNS = "‘’‚“”„–—•‹›…€™−→←↑↓≤≥≠†‡‰\u2009\u200a\u202f\u2002\u2003⁄✓✔★■●▪"
_LATIN = "".join(chr(c) for c in range(0xC0, 0x180) if c not in (0xD7, 0xF7)) + "ȘșȚț"
_UTF8 = {c: c.encode() for c in _SIGNS + _LATIN + "ﬁﬂ" + "\xa0«»°§©®ªº¿¡"}


# What stands for lost bytes: any of 0x80-0x9F, a blank for the no-break space, and straightened
# quotes for windows-1252's curly ones.
_WILD: dict[str, range | tuple[int, ...]] = {
    **dict.fromkeys(LOSSES, range(0x80, 0xA0)), " ": (0xA0,), '"': (0x93, 0x94), "'": (0x91, 0x92),
}  # fmt: skip
# What windows-1252 has no character for.
_UNDEFINED = frozenset((0x81, 0x8D, 0x8F, 0x90, 0x9D))


@cache
def options(unit: str) -> str:
    """The characters that a broken UTF-8 sequence can have been (RFC 3629), in its reading.

    Lost bytes are among 0x80-0x9F; a trailing blank stands for byte 0xA0. Where windows-1252 shows
    one of these bytes beside it (the euro sign of ``â€``), U+FFFD stands for one that it lacks.
    """
    table = misreadings()["cp1252"].bytes_of
    shown = any(c > "\xff" and c not in LOSSES for c in unit)
    found = []
    for char, raw in _UTF8.items():
        if len(raw) == len(unit) and all(
            table.get(c) == byte
            if c not in _WILD
            else byte in (_UNDEFINED if shown and c == "\ufffd" else _WILD[c])
            for c, byte in zip(unit, raw, strict=True)
        ):
            found.append(char)
    return "".join(found)


@cache
def stripped(lead: str) -> str:
    """The characters of which only `lead` is left once bytes 0x80-0x9F are gone without a mark."""
    table = misreadings()["cp1252"].bytes_of
    found = []
    for char, raw in _UTF8.items():
        left = [b for b in raw if not 0x80 <= b <= 0x9F]
        if left == [table.get(c) for c in lead]:
            found.append(char)
    return "".join(found)


_LETTERS = re.compile(r"[^\W\d_]*")
# Continuation bytes as windows-1252 and Latin-1 show them, and the marks of lost ones.
_CONT = "\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
# One class of leads stands before all: the search leaps from one lead to the next.
_BROKEN = re.compile(
    f"[âïÃÄÅÂÈ](?:(?<=[âï])(?=.?[{LOSSES}\"'])[{_CONT}{LOSSES}\"']{{2}}"
    f"|(?<=[ÃÄÅ])[{LOSSES}\"']|(?<=È)[{LOSSES}](?=[a-zà-ÿ])"
    f"|(?<=â)[¦¬¢¹º²³]?(?![{_CONT}{LOSSES}])|(?<=[ÄÅ])(?![{_CONT}{LOSSES}])"
    f"|(?<=Ã)(?:[ ](?=[ \n,.;:)!?»”’\"']|$|[a-z]{{1,6}}\\b)|(?![{_CONT}{LOSSES}]))"
    f"|(?<=Â)(?:(?<![A-ZÀ-Þ]Â)[ ]|(?![{_CONT}\ufffd])))"
)
# A sequence that is cut short: none is broken where none is.
_CUT = re.compile(f"[âïÃÄÅÂ](?![{_CONT}])|[âï][{_CONT}](?![{_CONT}])")


def misread(text: str, scene: Scene) -> list[Mark]:
    """Misread UTF-8: sequences that are whole, and those that lost bytes on the way."""
    whole = whole_units(text, scene)
    if not whole and scene.alphabet.isdisjoint(_LEADS):
        return []
    # Where one sequence has kept a byte of 0x80-0x9F, none of them were stripped.
    high = scene.alphabet & _high()
    kept = bool(high) and any(not high.isdisjoint(text[m.start : m.end]) for m in whole)
    broken = _broken(text, scene, len(whole), not kept)
    if not whole or not broken:
        return whole or broken
    ends = [mark.end for mark in whole]
    free = ((m, bisect_right(ends, m.start)) for m in broken)
    broken = [m for m, next in free if next == len(ends) or m.end <= whole[next].start]
    return sorted(whole + broken)


_LEADS = frozenset("âïÃÄÅÂ")
_LOSSES = frozenset(LOSSES)
_NO_LETTER = 4  # whole sequences beside which a letter would have come as one itself
_ENDING = 12  # the letters of a tongue, commonest first, of which its own words are full
_LOST = {c: re.compile(c + "[" + LOSSES + "\"' »:;!]") for c in _LEADS}


@cache
def _high() -> frozenset[str]:
    """What windows-1252 shows for bytes 0x80-0x9F."""
    return frozenset(c for c, byte in misreadings()["cp1252"].bytes_of.items() if byte < 0xA0)


def _broken(text: str, scene: Scene, believed: int, bare: bool) -> list[Mark]:
    """Sequences that lost bytes; `believed` whole ones stand beside them, and `bare` says that
    bytes may have gone without a mark."""
    leads = scene.alphabet & _LEADS
    cornered = believed and "â€\ufffd" in text  # only ” is left for it to be
    if not leads or (
        believed < 2 and not cornered and not any(_LOST[c].search(text) for c in leads)
    ):
        return []
    found: list[Mark] = []
    strong = believed
    # Where lost bytes left a mark, none of them went without one.
    losses = scene.signs & _LOSSES
    cut = _CUT.search(scene.odd) is not None
    marked = cut and any(c + loss in text for loss in losses for c in leads)
    for match in _BROKEN.finditer(text) if cut else ():
        unit = match.group()
        start, end = match.span()
        if unit[0] in "âÄÅ" and len(unit) < 3 and (len(unit) == 1 or unit[1] in "¦¬¢¹º²³"):
            # Bare leads are letters in many tongues; where whole sequences stood beside them they
            # would have come as sequences themselves.
            spared = marked or _spelled(text, start, scene) or not _bare(text, start, end)
            if bare and believed >= 2 and not spared:
                chars = stripped(unit)
                if chars:
                    signs = unit[0] == "â"
                    found.append(Mark(start, end, PUNCT if signs else LETTER, chars, MISREAD))
        elif len(unit) == 3:
            chars = options(unit)
            if not chars:
                continue
            kind = LETTER if chars[0].isalpha() and not set(chars) & set("‘’“”") else PUNCT
            found.append(Mark(start, end, kind, chars, MISREAD))
            strong += 1
        elif len(unit) == 2 and unit[1] != " ":
            chars = options(unit)
            if unit[0] == "Ã" and text[end : end + 1] == "Â":
                chars = "Ã"  # the head of a sequence that was misread twice: Ã?Â¢ was Ã¢
            if unit[0] == "Ã" and _sign_after(text, start, chars, scene):
                found.append(Mark(start, end - 1, LETTER, "à", MISREAD))
            elif chars:
                found.append(Mark(start, end, LETTER, chars, MISREAD))
        elif unit[0] == "Ã":
            follow = _LETTERS.match(text, end)
            if len(unit) == 2 and follow and follow.group():
                # "Ã s" was "às", but "cittÃ russa" has kept the blank that parts the words
                joined = (
                    judge(scene.language).words.frequency("à" + follow.group())
                    if (scene.language in TONGUES)
                    else 0
                )
                if joined < 120:
                    end -= 1
            # Of the others all but ß are capitals, and a capital alone begins a sentence.
            inside = text[start - 1 : start] == " " == text[start + 1 : start + 2]
            inside = inside and text[max(0, start - 2) : start - 1].islower()
            sure = end - start == 2 or marked or inside or not bare
            chars = "à" if sure else "à" + stripped("Ã")
            found.append(Mark(start, end, LETTER, chars, MISREAD))
        elif unit[0] == "Â":
            # Among capitals it may be a letter of the word; behind a small one, or before the lead
            # of another sequence, it is not.
            before, after = text[start - 1 : start], text[end : end + 1]
            shouted = before.isupper() and before != "Â" and after not in ("Â", "Ã")
            if len(unit) == 1 and shouted and believed >= _NO_LETTER and not after.isupper():
                shouted, end = False, end + (after == " ")  # no word ends in it
            if len(unit) == 1 and (believed < 2 or shouted):
                continue
            found.append(Mark(start, end, LETTER, "\xa0", MISREAD))
    return _trusted(text, scene, found, strong)


def _sign_after(text: str, at: int, chars: str, scene: Scene) -> bool:
    """Whether ``Ã?`` or ``Ã"`` is the rest of an ``à`` and a sign: ``Servirà alla cittÃ?``

    What else it can have been is a capital or ``ß`` (bytes 80-9F), which ends no small word where
    ``à`` is a common letter.
    """
    if scene.language not in TONGUES or text[at + 2 : at + 3].isalpha():
        return False
    head = text[letters_around(text, at, at)[0] : at]
    if text[at + 1] == "\ufffd" or not head[-1:].islower():
        return False
    letters = TONGUES[scene.language].letters
    if "ß" not in letters and "à" in letters[:_ENDING]:
        return True
    known = words(scene.language)
    best = max((known.frequency(head + c) for c in chars), default=0)
    return len(head) > 1 and known.frequency(head + "à") > best + 30


def _spelled(text: str, at: int, scene: Scene) -> bool:
    """Whether the lead is a letter of a word that is known just so: ``château``."""
    known = table(scene)
    low, high = letters_around(text, at, at)
    return known is not None and high - low > 2 and known.frequency(text[low:high]) > 0


def _bare(text: str, start: int, end: int) -> bool:
    """Whether a bare lead stands among ASCII, so that it is not the letter of another tongue."""
    return text[max(0, start - 1) : start].isascii() and text[end : end + 1].isascii()


def _trusted(text: str, scene: Scene, found: list[Mark], strong: int) -> list[Mark]:
    """Keeps weak marks (two characters, or one) only where strong ones or the words bear them."""
    if scene.language not in TONGUES:
        return []
    kept: list[Mark] = []
    lone: list[Mark] = []
    who = judge(scene.language)
    showcase = Showcase(text) if strong < 4 else None
    for mark in found:
        if showcase and showcase.shows(mark.start, mark.end, mark.options):
            continue
        if mark.end - mark.start == 3 or mark.kind == PUNCT:
            kept.append(mark)
            continue
        start, end = letters_around(text, mark.start, mark.end)
        if text[mark.end : mark.end + 1] in ("â", "Â", "Ã"):
            end = mark.end  # the next sequence, and no letter of the word
        before = text[start : mark.start + 1]
        if mark.options == "\xa0":
            if strong:
                kept.append(mark)
        elif text[mark.end : mark.end + 1].isalpha() and text[mark.end - 1] in LOSSES:
            kept.append(mark)  # no question mark is followed by a letter
        elif _bears(who, before, text[start : mark.start], mark, text[mark.end : end], strong):
            (kept if strong or len(before) > 1 else lone).append(mark)
    # A letter that is a word by itself proves nothing: the alphabet has them all.
    return sorted(kept + lone) if kept else []


def _bears(who: Judge, before: str, left: str, mark: Mark, right: str, strong: int) -> bool:
    """Whether what may have stood at a mark makes a better word than `before`, what stands there,
    or whether that is no word and the `strong` marks need little help."""
    alone = len(before) == 1 and strong >= _NO_LETTER
    frequency = who.words.frequency
    now = 0 if alone else frequency(before)
    if strong and not now and (strong > 2 or len(before) > 1):
        return True
    need = 0 if strong >= 3 else 40 if strong else 60
    return max(frequency(left + c + right) for c in mark.options) > now + need
