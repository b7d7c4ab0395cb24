"""UTF-8 read as something else: whole sequences are put back, broken ones are handed to context."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from ultimora.reference.codepages import Misreading, misreadings
from ultimora.reference.tongues import speaks_of_characters, speaks_of_encodings
from ultimora.reference.words import LANGUAGES, words
from ultimora.repair.prose import Prose
from ultimora.repair.scene import Scene

# Leads that begin the sequences of Latin letters (C2-C5) and of punctuation and signs (E2, EF, F0)
# count one by one; those of other scripts only in company, for each also is a letter or a sign.
_ALONE = frozenset((0xC2, 0xC3, 0xC4, 0xC5, 0xC6, 0xCB, 0xE2, 0xEF, 0xF0))
_QUOTES = frozenset("‘’‚“”„‹›«»…–—")
_ENCLOSING = frozenset("\"'`“”‘’«»‹›()[]{}<>/|„‚")
_MANY = 8
_COMPANY = 3  # sequences of another script that must follow each other


class Unit(NamedTuple):
    """A UTF-8 sequence in its wrong reading: what it says, or None where bytes of it are lost."""

    start: int
    end: int
    char: str | None


def units(text: str, misreading: Misreading) -> Iterator[Unit]:
    """Every sequence of the misreading that stands in the text, in order."""
    for match in misreading.units.finditer(text):
        yield Unit(match.start(), match.end(), _decoded(match.group(), misreading.name))


@cache
def _decoded(unit: str, name: str) -> str | None:
    table = next(m for m in misreadings() if m.name == name).bytes_of
    try:
        return bytes(table[c] for c in unit).decode("utf-8")
    except KeyError:
        return None
    except UnicodeDecodeError:
        return ""  # overlong or beyond Unicode: no sequence at all


@cache
def _sensible(char: str) -> bool:
    """Whether a decoded character may stand alone among Latin text."""
    code = ord(char)
    return (
        0xA0 <= code <= 0x17F
        or 0x218 <= code <= 0x21B
        or 0x2000 <= code <= 0x206F
        or 0x20A0 <= code <= 0x20BF
        or 0x2100 <= code <= 0x27BF
        or 0xFB00 <= code <= 0xFB06
        or code in (0x192, 0x2C6, 0x2DC, 0xFEFF, 0xFFFD)
        or 0x1F000 <= code <= 0x1FAFF
    ) and unicodedata.category(char) != "Cn"


def whole_units(text: str, scene: Scene) -> list[Unit]:
    """UTF-8 that was read as another code page: each whole sequence with its character.

    Nothing is lost in this accident, so each repair is certain once the channel is believed: a
    sequence must decode to something that can stand where it stands, and must not be a letter
    that its own language puts before a quotation mark (``MAÇÃ”``).
    """
    kept: list[Unit] = []
    if scene.alphabet.isdisjoint(_telling()):
        return kept
    named = {name for run in scene.runs if (name := _suspicious(run))}
    for misreading in misreadings():
        if misreading.name not in named:
            continue
        found = [u for u in units(text, misreading) if u.char]
        good = _believed(text, scene, misreading, found)
        if kept:
            taken = {at for unit in kept for at in range(unit.start, unit.end)}
            good = [u for u in good if u.start not in taken and u.end - 1 not in taken]
        kept += good
    kept.sort()
    return kept


@cache
def _telling() -> frozenset[str]:
    """Characters without which no misreading shows: the leads of Latin, Greek and Cyrillic letters
    and of punctuation, and continuation bytes that copy of its own accord hardly ever has."""
    leads = (0xC2, 0xC3, 0xC4, 0xC5, 0xC6, 0xCB, 0xCE, 0xCF, 0xD0, 0xD1, 0xD7, 0xD8, 0xD9, 0xE2,
             0xEF, 0xF0)  # fmt: skip
    chars = {c for m in misreadings() for c, byte in m.bytes_of.items() if byte in leads}
    chars |= set(map(chr, range(0x80, 0xA0))) | set("‚ƒ„†‡ˆ‰Š‹Œ¤¦¨¬¯²³´¸¹¼½¾")
    return frozenset(chars) - frozenset("’‘“”–—«»…·€")


@lru_cache(maxsize=8192)
def _suspicious(run: str) -> str | None:
    """The first misreading that makes sense of a run of characters outside ASCII, if any does: it
    holds a sequence that may stand alone in Latin text, or several of another script."""
    if len(run) < 2:
        return None
    for misreading in misreadings():
        chars = [_decoded(m.group(), misreading.name) for m in misreading.units.finditer(run)]
        if len(chars) >= _COMPANY or any(c and (_sensible(c) or c < "\xa0") for c in chars):
            return misreading.name
    return None


def _believed(text: str, scene: Scene, misreading: Misreading, found: list[Unit]) -> list[Unit]:
    """The sequences that are damage, not copy that happens to look like it."""
    alone: list[Unit] = []
    doubtful: list[Unit] = []
    company: list[Unit] = []
    run: list[Unit] = []
    end = -1
    for unit in found:
        char = unit.char or ""
        touching = unit.start == end
        if misreading.bytes_of[text[unit.start]] in _ALONE and (
            _sensible(char) or (touching and char < "\xa0")
        ):
            if touching or _fits(text, unit, misreading, scene.language):
                alone.append(unit)
                end = unit.end
            else:
                doubtful.append(unit)
        elif char.isalpha() or unicodedata.category(char)[0] in "MPS":
            if run and run[-1].end != unit.start and text[run[-1].end : unit.start].strip(" ,.-"):
                company += run if len(run) >= _COMPANY else []
                run = []
            run.append(unit)
    company += run if len(run) >= _COMPANY else []
    if misreading.name != "cp1252" and not _foreign_enough(text, misreading, alone + company):
        return []
    if len(alone) >= _COMPANY:  # where damage is sure, the doubtful is damage too
        alone += [u for u in doubtful if not _breaks_word(text, u, scene.language)]
    return _unquoted(text, sorted(alone + company))


def _foreign_enough(text: str, misreading: Misreading, found: list[Unit]) -> bool:
    """For code pages whose leads are letters of living languages: do all of them lie in damage?"""
    covered = sum(u.end - u.start for u in found)
    suspects = sum(map(text.count, {text[u.start] for u in found}))
    inside = any(
        text[u.start - 1 : u.start].isalpha() or text[u.end : u.end + 1].isalpha() for u in found
    )  # a frame of box-drawing characters touches no word
    return inside and len(found) >= 0.8 * suspects and covered >= 2


def _fits(text: str, unit: Unit, misreading: Misreading, language: str | None) -> bool:
    """Whether the character can stand here, and the sequence cannot."""
    char = unit.char or ""
    lead, last = text[unit.start], text[unit.end - 1]
    before = text[unit.start - 1 : unit.start]
    after = text[unit.end : unit.end + 1]
    if unit.end - unit.start > 2 or not lead.isalpha():
        return True
    if lead == "Â":  # no word but a shouted one ends in it
        return not before.isupper()
    if last == "\xa0" and before.isupper():
        return _makes_word(text, unit, char, language)
    if last in _QUOTES or (last.isalpha() and lead.isupper() and last.isupper()):
        # "MAÇÃ”", "„Ä“": a capital before a closing quotation mark. Damage shows in small letters
        # around it, or in a word that only the decoded letter makes.
        if after.isalpha() and not before.isupper():
            return True
        if before.islower():
            return True
        return _makes_word(text, unit, char, language)
    return True


def _breaks_word(text: str, unit: Unit, language: str | None) -> bool:
    """Whether the letters before, with the lead, are a word of their own: ``MAÇÃ”``."""
    start = unit.start
    while start and text[start - 1].isalpha():
        start -= 1
    word = text[start : unit.start + 1]
    return len(word) > 1 and language in LANGUAGES and words(language).frequency(word) > 60


def _makes_word(text: str, unit: Unit, char: str, language: str | None) -> bool:
    start, end = unit.start, unit.end
    while start and text[start - 1].isalpha():
        start -= 1
    while end < len(text) and text[end].isalpha():
        end += 1
    before = text[start : unit.start + 1]
    after = text[start : unit.start] + char + text[unit.end : end]
    if language not in LANGUAGES:
        return False
    table = words(language)
    return len(after) > 1 and table.frequency(after) > table.frequency(before) + 30


def _unquoted(text: str, found: list[Unit]) -> list[Unit]:
    """Without what a text about encodings, or a line of code, shows on purpose."""
    if len(found) >= _MANY and not speaks_of_encodings(text):  # nobody shows that many
        return found
    kept: list[Unit] = []
    prose = Prose(text)
    for start, end, group in _by_paragraph(text, found):
        if len(group) >= 4 and len(found) >= _MANY:
            kept += group
            continue
        paragraph = text[start:end]
        about = speaks_of_encodings(paragraph)
        talk = len(found) < 4 and speaks_of_characters(paragraph)
        for unit in group:
            before, after = text[unit.start - 1 : unit.start], text[unit.end : unit.end + 1]
            shown = before in _ENCLOSING and after in _ENCLOSING and before and after
            alone = not before.isalpha() and not after.isalpha()
            if about or prose.code(unit.start) or (shown and len(group) < 3):
                continue
            if alone and (talk or _TABLE.search(paragraph)):
                continue
            if len(group) < 4 and beside_itself(paragraph, text, unit.start, unit.end, unit.char):
                continue
            kept.append(unit)
    return kept


_TABLE = re.compile(r"\|| -> | → |=>")
_EDGES = "\"'`“”‘’«»()[]{}<>.,;:!?|"


def beside_itself(paragraph: str, text: str, start: int, end: int, char: str | None) -> bool:
    """Whether the word that would be restored also stands whole in the paragraph, quoted: then
    the two are compared."""
    low, high = start, end
    while low and not text[low - 1].isspace():
        low -= 1
    while high < len(text) and not text[high].isspace():
        high += 1
    token = text[low:start] + (char or "") + text[end:high]
    bare = token.strip(_EDGES)
    quoted = token[:1] in _ENCLOSING and bool(token)
    return quoted and bool(bare) and bare in paragraph


def _by_paragraph(text: str, found: list[Unit]) -> Iterator[tuple[int, int, list[Unit]]]:
    group: list[Unit] = []
    start = end = -1
    for unit in found:
        if unit.start >= end:
            if group:
                yield start, end, group
            start = text.rfind("\n", 0, unit.start) + 1
            end = text.find("\n", unit.end)
            end = len(text) if end < 0 else end
            group = []
        group.append(unit)
    if group:
        yield start, end, group
